"""The OSCAL report: identifiers that stay, verdicts in two words and in our own, deadlines, dispensations, self-declarations."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.messages import Message
from mottak_cli.reporters import View
from mottak_cli.reporters.oscal_names import NAMESPACE, begun, ended, prop, token, uid
from mottak_cli.results import RecordRun, Verdict

from .making import is_as_kept
from .sample_alerts import ALERTS, ERROR, ODD, OFFICES, PLACELESS, hostile, with_rules, written

Item = dict[str, Any]


def document(made: str) -> Item:
    found: Item = json.loads(made)["assessment-results"]
    return found


def first(made: str) -> Item:
    result: Item = document(made)["results"][0]
    return result


def finding(result: Item, rule: str) -> Item:
    found: Item = next(one for one in result["findings"] if one["target"]["target-id"] == token(rule))
    return found


def risk_of(result: Item, rule: str) -> Item:
    (named,) = finding(result, rule)["related-risks"]
    found: Item = next(one for one in result["risks"] if one["uuid"] == named["risk-uuid"])
    return found


def told(item: Item, name: str) -> list[str]:
    return [one["value"] for one in item["props"] if one["name"] == name]


def strings(value: Any, under: str = "") -> Iterator[tuple[str, str]]:
    """Every text with the key it stands under."""
    if isinstance(value, str):
        yield under, value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from strings(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one, under)


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_snapshot(lang: str) -> None:
    made = written("oscal", ALERTS if lang == "nb" else OFFICES, View(lang=lang), (ERROR, PLACELESS), "sør")
    assert is_as_kept(f"oscal-{lang}.txt", made)


def test_people_are_ids_and_bytes_are_the_same() -> None:
    made = written("oscal", view=View(names=True, everything=True))
    assert "Kari" not in made
    assert "Ola" not in made
    assert made == written("oscal")


def test_only_what_is_met_is_satisfied() -> None:
    states = {told(one, "verdict")[0]: one["target"]["status"] for one in first(written("oscal"))["findings"]}
    assert {verdict: one["state"] for verdict, one in states.items()} == {
        "pass": "satisfied", "fail": "not-satisfied", "unknown": "not-satisfied", "pending": "not-satisfied", "waived": "not-satisfied",
    }  # fmt: skip
    assert all(one["reason"] == verdict for verdict, one in states.items())


def test_what_does_not_apply_has_no_finding_and_a_reason() -> None:
    result = first(written("oscal"))
    (prop,) = result["reviewed-controls"]["props"]
    assert (prop["value"], prop["remarks"]) == ("RS-2019-002/3.5", "Ingenting i perioden utløste kravet.")
    assert len(result["findings"]) == len(result["reviewed-controls"]["control-selections"][0]["include-controls"]) - 1


def test_risks_are_open_or_over_or_covered_and_have_their_deadline() -> None:
    result = first(written("oscal"))
    pending, waived, over = (risk_of(result, rule) for rule in ("RS-2019-002/5.2", "SIVILSAMFUNN/7.2", "RS-2019-002/3.2"))
    assert (pending["status"], pending["deadline"]) == ("open", "2025-01-12T23:59:59+01:00")
    assert "remediations" in pending
    assert (waived["status"], told(waived, "judged")) == ("deviation-approved", ["fail"])
    assert "Dispensasjon" in waived["mitigating-factors"][0]["description"]
    assert "mitigating-factors" not in pending
    assert over["status"] == "closed"
    assert "remediations" not in over


def test_a_dispensation_applied_for_is_a_deviation_requested() -> None:
    record = ALERTS.records[0]
    rule = "SIVILSAMFUNN/8"
    note = (Message("dispensation_unanswered", {"provision": rule}), record.notes[0][1])
    result = first(written("oscal", ALERTS._replace(records=(record._replace(notes=(note,)),))))
    assert risk_of(result, rule)["status"] == "deviation-requested"
    assert risk_of(first(written("oscal")), rule)["status"] == "open"


def test_several_findings_of_one_breach_are_one_risk() -> None:
    result = first(written("oscal"))
    risk = risk_of(result, "RS-2019-002/3.4a")
    (seen,) = (one for one in result["observations"] if one["uuid"] == risk["related-observations"][0]["observation-uuid"])
    assert told(seen, "span") == ["warn 2024-01-10..2024-02-01", "fail 2024-03-03..2024-12-31"]
    assert told(seen, "verdict") == ["fail"]


def test_how_a_breach_stands_to_the_baseline() -> None:
    record = ALERTS.records[0]
    results = tuple(one._replace(findings=tuple(each._replace(baseline="known") for each in one.findings)) for one in record.results)
    made = first(written("oscal", ALERTS._replace(records=(record._replace(results=results),))))
    assert {value for one in made["observations"] if "props" in one for value in told(one, "baseline")} == {"known"}
    assert not any(told(one, "baseline") for one in first(written("oscal"))["observations"] if "props" in one)


def test_self_declarations_are_attestations_and_interviews() -> None:
    result = first(written("oscal"))
    ((part,),) = (one["parts"] for one in result["attestations"])
    assert told(part, "rule") == ["RS-2019-002/4.5"]
    seen = {one["uuid"]: one for one in result["observations"]}
    methods = {told(one, "rule")[0]: seen[one["related-observations"][0]["observation-uuid"]]["methods"] for one in result["findings"]}
    assert [rule for rule, method in methods.items() if method == ["INTERVIEW"]] == ["RS-2019-002/4.5"]
    assert {one["collected"] for one in result["observations"]} == {"2024-12-31T23:59:59+01:00"}


def test_identifiers_are_of_version_5_and_one_each() -> None:
    named = [value for key, value in strings(document(written("oscal", OFFICES, errors=(ERROR,)))) if key == "uuid"]
    assert len(named) == len(set(named))
    assert {UUID(one).version for one in named} == {5}


@given(st.text(), st.text())
def test_identifiers_are_as_the_library_makes_them(one: str, two: str) -> None:
    assert uid(one, two) == str(uuid5(uuid5(NAMESPACE_URL, NAMESPACE), f"{one}|{two}"))


def test_what_is_pointed_at_is_there() -> None:
    made = document(written("oscal", OFFICES, errors=(ERROR,)))
    there = {value for key, value in strings(made) if key == "uuid"}
    pointed = {value for key, value in strings(made) if key.endswith("-uuid")} | {made["import-ap"]["href"].removeprefix("#")}
    assert pointed <= there


def test_findings_and_risks_keep_their_identifiers_from_day_to_day() -> None:
    def named(made: Item, key: str) -> set[str]:
        return {one["uuid"] for result in made["results"] for one in result.get(key, ())}

    today, later = (document(written("oscal", ALERTS._replace(as_of=day))) for day in (ALERTS.as_of, date(2025, 1, 1)))
    for key in ("findings", "risks"):
        assert named(today, key) == named(later, key)
    assert not named(today, "observations") & named(later, "observations")
    assert today["uuid"] != later["uuid"]


def test_mistakes_in_the_files_are_observations_of_their_own_result() -> None:
    *_, last = document(written("oscal", errors=(ERROR, PLACELESS)))["results"]
    assert [one["relevant-evidence"][0]["href"] for one in last["observations"]] == ["x.yaml#L3", "y.yaml"]
    assert [told(one, "input-error") for one in last["observations"]] == [["yaml"], ["unreadable"]]
    assert len(document(written("oscal"))["results"]) == len(ALERTS.records)


def test_a_record_that_no_rule_is_judged_on_is_a_party_without_a_result() -> None:
    made = document(written("oscal", with_rules(ALERTS._replace(records=(RecordRun("a.yaml", "region", "a", "A", ()),)))))
    assert [one["name"] for one in made["metadata"]["parties"]] == ["A"]
    assert [one["title"] for one in made["results"]] == ["Ingenting er vurdert"]


def test_a_period_that_has_not_begun_has_no_end() -> None:
    record = ALERTS.records[0]
    silent = tuple(one._replace(verdict=Verdict.NOT_APPLICABLE, reason=Message("not_begun"), findings=()) for one in record.results)
    result = first(
        written("oscal", ALERTS._replace(first=date(2025, 1, 1), last=date(2025, 12, 31), records=(record._replace(results=silent),)))
    )
    assert "end" not in result
    assert "findings" not in result
    assert result["start"] == "2025-01-01T00:00:00+01:00"


@pytest.mark.parametrize(
    ("day", "begins", "ends"),
    [
        (date(2024, 3, 30), "+01:00", "+01:00"),
        (date(2024, 3, 31), "+01:00", "+02:00"),
        (date(2024, 7, 1), "+02:00", "+02:00"),
        (date(2024, 10, 27), "+02:00", "+01:00"),
        (date(2024, 10, 28), "+01:00", "+01:00"),
        (date(2026, 3, 29), "+01:00", "+02:00"),
    ],
)
def test_days_begin_and_end_in_norway(day: date, begins: str, ends: str) -> None:
    assert begun(day) == f"{day}T00:00:00{begins}"
    assert ended(day) == f"{day}T23:59:59{ends}"


def test_another_rulebook_than_the_pinned_one_is_told() -> None:
    meta = document(written("oscal", ALERTS._replace(pinned="2031.7")))["metadata"]
    assert told(meta, "rulebook-pinned") == ["2031.7"]
    assert "2031.7" in meta["remarks"]


@given(st.one_of(st.sampled_from(ODD), st.text()))
def test_texts_fit(text: str) -> None:
    made = written("oscal", hostile(text))
    made.encode()
    for key, value in strings(document(made)):
        if key in ("title", "name", "value", "text", "description"):
            assert value.strip() == value or key == "description"
            assert value
            assert "\n" not in value
        if key in ("control-id", "target-id", "name"):
            assert key == "name" or re.fullmatch(r"[^\W\d][\w.-]*", value)


def test_properties_are_told_in_our_namespace() -> None:
    assert prop("verdict", " fail\n") == {"name": "verdict", "ns": "urn:mottak:oscal", "value": "fail"}
    assert prop("verdict", "")["value"] == "-"
    assert [token(one) for one in ("RS-2019-002/3.4a", "3/1", "Ø/1 b")] == ["RS-2019-002_3.4a", "_3_1", "Ø_1_b"]
