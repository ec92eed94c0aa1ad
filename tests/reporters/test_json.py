"""The report for programs: its shape, its order, its bytes."""

import json
from collections import Counter
from typing import Any

import jsonschema
import pytest

from mottak_cli.errors import InputError
from mottak_cli.messages import Message
from mottak_cli.reporters import Closing, View, reporter
from mottak_cli.reporters.report_schema import report_schema
from mottak_cli.results import Run

from .sample import RUN, line_of
from .sample_offices import TOGETHER

ERROR = InputError("x.yaml", 3, 1, 2, "yaml", "open", Message("told.interrupted"), Message("call.swap"))
TOP = ["schema", "tool", "as_of", "period", "records", "results", "counts", "errors"]
RESULT = ["file", "kind", "record", "rule", "title", "cite", "modality", "acts", "verdict", "message", "reason", "due", "basis", "measures"]
FINDING = [
    "verdict",
    "judged",
    "softened",
    "from",
    "to",
    "started",
    "ended",
    "days",
    "open",
    "due",
    "subject",
    "episode",
    "fingerprint",
    "message",
    "file",
    "path",
    "line",
    "column",
    "end_line",
    "end_column",
    "related",
]


def written(lang: str = "nb", errors: tuple[InputError, ...] = (ERROR,), run: Run = RUN) -> str:
    maker, view = reporter("json"), View(lang=lang)
    counts = Counter(one.verdict for record in run.records for one in record.results)
    closing = Closing(counts, len(run.records), 1, "unknown", "all", errors)
    return "".join(maker.whole([maker.part(record, run, view, line_of) for record in run.records], run, view, closing))


@pytest.fixture
def report() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(written())
    return made


def test_fits_its_schema(report: dict[str, Any]) -> None:
    schema = report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(report)


@pytest.mark.parametrize("where", ["", "results", "findings", "errors", "records"])
def test_the_schema_is_strict(report: dict[str, Any], where: str) -> None:
    place: Any = report
    if where == "findings":
        place = next(one["findings"] for one in report["results"] if one["findings"])[0]
    elif where:
        place = report[where][0]
    place["surprise"] = 1
    assert not jsonschema.Draft202012Validator(report_schema()).is_valid(report)


@pytest.mark.parametrize("key", ["due", "reason", "verdict", "measures"])
def test_keys_never_vanish(report: dict[str, Any], key: str) -> None:
    del report["results"][0][key]
    assert not jsonschema.Draft202012Validator(report_schema()).is_valid(report)


def test_keys_stand_in_their_order(report: dict[str, Any]) -> None:
    assert list(report)[: len(TOP)] == TOP
    assert list(report["counts"]) == ["pass", "fail", "unknown", "warn", "pending", "waived", "not_applicable"]
    for result in report["results"]:
        assert list(result)[: len(RESULT)] == RESULT
        for finding in result["findings"]:
            assert list(finding)[: len(FINDING)] == FINDING
    assert list(report["errors"][0])[:5] == ["file", "line", "column", "code", "message"]


def test_the_same_run_gives_the_same_bytes() -> None:
    assert written().encode() == written().encode()
    assert written().endswith("}\n")


def test_passes_are_there_and_counts_count_results(report: dict[str, Any]) -> None:
    assert len(report["results"]) == sum(report["counts"].values()) == 10
    assert report["counts"]["pass"] == 4


def test_a_finding_in_full(report: dict[str, Any]) -> None:
    result = next(one for one in report["results"] if one["rule"] == "RS-2019-002/5.2")
    assert result["due"] == "2025-01-12"
    (finding,) = result["findings"]
    assert (finding["verdict"], finding["open"], finding["subject"], finding["ended"]) == ("pending", True, "g2024-1", None)
    assert (finding["line"], finding["column"], finding["end_line"], finding["end_column"]) == (13, 5, 13, 16)
    assert result["message"] == finding["message"] == "Skjemaet er ikke sendt ennå."


def test_the_message_is_the_gravest_findings(report: dict[str, Any]) -> None:
    result = next(one for one in report["results"] if one["rule"] == "RS-2019-002/3.4a")
    assert result["findings"][0]["verdict"] == "warn"
    assert result["message"] == "Mottaket hadde 1 opplærte gruppeledere."


def test_absent_is_null_and_a_reason_is_a_text(report: dict[str, Any]) -> None:
    by_rule = {one["rule"]: one for one in report["results"]}
    assert by_rule["RS-2019-002/3.2"]["reason"] is None
    assert by_rule["RS-2019-002/3.5"]["reason"] == "Ingenting i perioden utløste kravet."


def test_texts_follow_the_language() -> None:
    english = json.loads(written("en"))
    result = next(one for one in english["results"] if one["rule"] == "RS-2019-002/3.4a")
    assert result["title"] == "Two trained group leaders at all times"
    assert result["cite"] == "RS 2019-002, 3, fourth point"
    assert english["errors"][0]["message"] == "Interrupted."


def test_people_are_ids() -> None:
    assert "Kari" not in written()


def test_without_records_and_errors() -> None:
    maker = reporter("json")
    empty = json.loads("".join(maker.whole([], RUN, View(), Closing({}, 0, 0, "unknown", "all"))))
    assert empty["results"] == empty["records"] == empty["errors"] == []
    jsonschema.Draft202012Validator(report_schema()).validate(empty)


@pytest.fixture
def together() -> dict[str, Any]:
    made: dict[str, Any] = json.loads(written(run=TOGETHER))
    jsonschema.Draft202012Validator(report_schema()).validate(made)
    return made


def test_the_documents_that_bind_each_record(report: dict[str, Any], together: dict[str, Any]) -> None:
    lind, berg = report["records"]
    assert lind["circulars"][0] == {"id": "RS-2019-002", "days": [{"from": "2024-01-01", "to": "2024-12-31"}], "by": "record"}
    assert lind["circulars"][2] == {"id": "RS-2008-054", "days": [], "by": "record"}
    assert berg["circulars"] == []
    assert [one["by"] for one in together["records"][0]["circulars"]] == ["default", "default", "always"]


def test_a_finding_names_its_causes(together: dict[str, Any]) -> None:
    follows = {one["rule"]: [finding["follows"] for finding in one["findings"]] for one in together["results"]}
    assert follows["IM-2008-023/3.1"] == [[]]
    assert follows["IM-2008-023/3.2a"] == [["visit|lind"]]


def test_a_related_place_says_which_file(together: dict[str, Any]) -> None:
    by_rule = {one["rule"]: one for one in together["results"]}
    assert [one["file"] for one in by_rule["IM-2013-003/4.7"]["findings"][0]["related"]] == ["sor.yaml"]
    assert [one["file"] for one in by_rule["RS-2019-002/3.4a"]["findings"][0]["related"]] == ["sor.yaml"]


def test_remarks_of_every_record(together: dict[str, Any]) -> None:
    assert [(one["record"], one["file"]) for one in together["notes"]] == [
        ("lind", "mottak/lind.yaml"),
        ("sor", "sor.yaml"),
        ("udi", "udi.yaml"),
    ]


def test_who_must_act(together: dict[str, Any]) -> None:
    acts = {one["rule"]: one["acts"] for one in together["results"]}
    assert acts["RS-2019-002/4.4"] == ["directorate"]
    assert acts["IM-2013-003/5.2"] == ["return_unit", "professional_staff"]


def test_a_milder_verdict_says_why(report: dict[str, Any]) -> None:
    """The message tells what was found; that it was softened, and why, stands beside it."""
    findings = [finding for result in report["results"] for finding in (*result["findings"], *result["earlier"])]
    assert {bool(one["why"]) for one in findings if one["verdict"] != one["judged"]} == {True}
    assert {one["why"] for one in findings if one["verdict"] == one["judged"]} == {None}
