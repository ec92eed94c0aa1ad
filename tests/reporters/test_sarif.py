"""The SARIF reports: one result a breach, places on one line, texts that stay texts."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.reporters import sarif
from mottak_cli.results import Verdict

from .sample_alerts import ALERTS, ERROR, ODD, OFFICES, PLACELESS, Many, hostile, with_rules, written


def run_of(made: str) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(made)["runs"][0]
    return run


def test_several_findings_of_one_breach_are_one_result_at_its_gravest() -> None:
    result = next(one for one in run_of(written("sarif"))["results"] if one["ruleId"] == "RS-2019-002/3.4a")
    assert (result["level"], result["properties"]["verdict"]) == ("error", "fail")
    assert [one["verdict"] for one in result["properties"]["spans"]] == ["warn", "fail"]
    shown = ALERTS.records[0].results[2].findings[1]
    assert result["partialFingerprints"] == {"primaryLocationLineHash": shown.fingerprint}


def test_a_breach_waived_in_part_is_told_without_the_waived_part() -> None:
    record = ALERTS.records[0]
    result = record.results[2]
    early, late = result.findings
    waived = result._replace(findings=(early, late._replace(verdict=Verdict.WAIVED)))
    found = run_of(written("sarif", ALERTS._replace(records=(record._replace(results=(waived,)),))))["results"]
    assert [(one["level"], "spans" in one["properties"]) for one in found] == [("warning", False)]


@pytest.mark.parametrize("name", ["sarif", "sarif-full"])
def test_rules_stand_where_results_say(name: str) -> None:
    run = run_of(written(name, OFFICES))
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    for rule in rules:
        texts = [rule["shortDescription"]["text"], rule["fullDescription"]["text"], rule["help"]["text"], rule["help"]["markdown"]]
        assert all(texts)
        assert max(map(len, texts[:2])) <= 1024
        assert len(rule["properties"]["tags"]) <= 10
        assert rule["properties"]["problem.severity"] in ("error", "warning")
        assert not any("security" in one for one in (*rule["properties"], *rule["properties"]["tags"]))


def test_a_long_description_is_cut() -> None:
    run = hostile("x" * 3000)
    (rule,) = run_of(written("sarif", run))["tool"]["driver"]["rules"]
    assert len(rule["shortDescription"]["text"]) == 1024


def test_regions_have_all_four_and_one_line() -> None:
    for result in run_of(written("sarif", OFFICES))["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region.keys() == {"startLine", "startColumn", "endLine", "endColumn"}
        assert region["startLine"] == region["endLine"]
        assert region["startColumn"] < region["endColumn"]


def test_mistakes_in_the_files_are_notifications_and_the_run_did_not_succeed() -> None:
    invocation = run_of(written("sarif", errors=(ERROR, PLACELESS)))["invocations"][0]
    told = [one for one in invocation["toolExecutionNotifications"] if one["level"] == "error"]
    assert [one["descriptor"]["id"] for one in told] == ["input/yaml", "input/unreadable"]
    assert ["region" in one["locations"][0]["physicalLocation"] for one in told] == [True, False]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    assert run_of(written("sarif"))["invocations"][0]["executionSuccessful"] is True


def test_a_region_names_the_group_of_runs() -> None:
    assert run_of(written("sarif", region="sør"))["automationDetails"] == {"id": "mottak/s%C3%B8r/"}
    assert "automationDetails" not in run_of(written("sarif"))


def test_everything_with_kinds_and_suppressions() -> None:
    results = run_of(written("sarif-full"))["results"]
    kinds = {one["ruleId"]: (one["kind"], one["level"]) for one in results}
    assert kinds["RS-2019-002/3.4a"] == ("fail", "error")
    assert kinds["SIVILSAMFUNN/8"] == ("open", "none")
    assert kinds["RS-2019-002/5.2"] == ("informational", "none")
    assert kinds["RS-2019-002/3.1"] == ("pass", "none")
    assert kinds["RS-2019-002/3.5"] == ("notApplicable", "none")
    assert kinds["SIVILSAMFUNN/7.2"] == ("fail", "error")
    assert [one["ruleId"] for one in results if "suppressions" in one] == ["SIVILSAMFUNN/7.2"]
    assert len(results) == sum(len(record.results) for record in ALERTS.records)


@pytest.mark.parametrize("file", ["en mappe/æ.yaml", "/rot/a.yaml", "a:b.yaml", "a#b?c%20.yaml"])
def test_file_names_are_uris(file: str) -> None:
    run = with_rules(ALERTS)
    record = run.records[0]
    result = record.results[1]
    one = result.findings[0]._replace(place=result.findings[0].place._replace(file=file))
    made = run._replace(records=(record._replace(results=(result._replace(findings=(one,)),)),))
    at = run_of(written("sarif", made))["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert at["uri"].isascii()
    assert not set(at["uri"]) & set(" #?")
    assert ("uriBaseId" in at) is not file.startswith("/")
    assert at["uri"].startswith("file:///rot/") is file.startswith("/")


@given(st.one_of(st.sampled_from(ODD), st.text()))
def test_texts_stay_texts(text: str) -> None:
    for name in ("sarif", "sarif-full"):
        made = written(name, hostile(text))
        made.encode()
        told = run_of(made)["results"][0]["message"]["text"]
        assert "\n" not in told
        assert "](" not in told
        assert told.replace("{{", "").replace("}}", "").count("{") == 0


def test_the_mildest_are_left_out_where_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif.SarifReporter, "limit", 5)
    run = run_of(written("sarif", Many(fail=2, old=2, unknown=2, warn=3).run()))
    assert [one["properties"]["verdict"] for one in run["results"]] == ["fail", "fail", "unknown", "fail", "fail"]
    assert [one["properties"]["open"] for one in run["results"]] == [False, False, True, True, True]
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("4 funn er utelatt")
