"""The rows of the workbook of a check, before a library makes it."""

import json
from datetime import date
from typing import Any

import pytest

from mottak_cli.reporters import View
from mottak_cli.reporters.base import Closing
from mottak_cli.reporters.xlsx_report import KINDS, REPORTER, Record, book, cell, of_records, sheet
from mottak_cli.reporters.xlsx_rows import KEYS
from mottak_cli.results import Dispensation, Place, Run, Verdict
from mottak_cli.writing.book import Linked

from .sample import RUN, line_of
from .sample_offices import TOGETHER

DAY = date(2024, 3, 1)
DAYS = {name for name, kind in KINDS.items() if kind == "date"}


def rows(run: Run, name: str, view: View | None = None) -> list[dict[str, Any]]:
    """The rows of a sheet, by column."""
    parts = [REPORTER.part(record, run, view or View(), line_of) for record in run.records]
    return [dict(zip(KEYS[name], row, strict=True)) for _, found in parts for row in json.loads(found)[name]]


@pytest.mark.parametrize("run", [RUN, TOGETHER])
def test_a_row_for_each_finding_and_each_result(run: Run) -> None:
    results = [(record.id, one.rule.id) for record in run.records for one in record.results]
    assert [(row["record"], row["rule"]) for row in rows(run, "results")] == results
    found = sorted((record.id, one.rule.id, each.fingerprint) for record in run.records for one in record.results for each in one.findings)
    assert sorted((row["record"], row["rule"], row["fingerprint"]) for row in rows(run, "findings")) == found


@pytest.mark.parametrize("name", KEYS)
def test_days_are_days_and_nothing_else_is(name: str) -> None:
    for row in rows(RUN, name) + rows(TOGETHER, name):
        days = {key: value for key, value in row.items() if key in DAYS}
        assert all(value is None or isinstance(value, int) or value == "hele tiden" for value in days.values())
        assert all(1900 < date.fromordinal(value).year < 2100 for value in days.values() if isinstance(value, int))


def test_a_finding_in_full() -> None:
    (row,) = [row for row in rows(RUN, "findings") if row["rule"] == "RS-2019-002/5.2"]
    assert (row["verdict"], row["open"], row["subject"], row["place"]) == ("frist ikke ute", "ja", "g2024-1", "mottak/lind.yaml:13")
    assert (row["started"], row["due"]) == (date(2024, 12, 12).toordinal(), date(2025, 1, 12).toordinal())
    assert (row["ended"], row["comment"], row["days"]) == (None, None, 20)
    assert row["remedy"]


def test_what_is_met_says_what_it_rests_on() -> None:
    met = [row for row in rows(RUN, "results") if row["verdict"].startswith("oppfylt")]
    assert met
    assert all(row["basis"] in {"opplysninger i filen", "loggen over aktiviteter", "egenerklæring"} for row in met)


def test_days_that_were_asked_for_are_not_days_on_which_a_dispensation_holds() -> None:
    asked = Dispensation("RS-2008-054/3.1.2", DAY, None, None, DAY, None, "24/1", Place("a.yaml", "", 1, 1, 1, 2))
    held = RUN._replace(records=(RUN.records[0]._replace(dispensations=(asked, asked._replace(granted=DAY))),))
    assert [row["holds_from"] for row in rows(held, "dispensations")] == [None, DAY.toordinal()]


def test_only_waived_findings_stand_under_dispensations() -> None:
    waived = sum(one.verdict is Verdict.WAIVED for record in RUN.records for result in record.results for one in result.findings)
    assert waived
    assert {row["verdict"] for row in rows(RUN, "waived")} == {"dispensasjon"}
    assert len(rows(RUN, "waived")) == waived


def test_names_of_people_only_where_they_are_wanted() -> None:
    subjects = {one.subject: "Åse" for record in RUN.records for result in record.results for one in result.findings if one.subject}
    run = RUN._replace(records=tuple(record._replace(names=subjects) for record in RUN.records))
    assert "Åse" in json.dumps(rows(run, "findings", View(names=True)), ensure_ascii=False)
    assert "Åse" not in json.dumps(rows(run, "findings"), ensure_ascii=False)


def test_the_overview_counts_and_leads_to_the_results() -> None:
    made = of_records([Record("Lind", "lind", "centre", "lind.yaml", "0" * 64, {"fail": 2})], {"results"}, "nb")
    assert made.rows[0][:5] == ("Lind", "lind", "mottak", Linked(2, "results", "centre/lind"), 0)
    assert [column.tone for column in made.columns][3:10] == list(Verdict)


def test_the_cover_of_one_record_names_its_file_and_the_rulebook() -> None:
    record = Record("Lind", "lind", "centre", "lind.yaml", "ab" * 32, {})
    made = book([record], RUN, View(), Closing({}, 1, 0, "unknown", "all"), [])
    about = dict(made.about)
    assert made.title == "Lind sjekket mot UDIs rundskriv"
    assert (about["Fil"], about["Filens fingeravtrykk (SHA-256)"]) == ("lind.yaml", "ab" * 32)
    assert (about["Per"], about["Regelbok, fingeravtrykk"]) == (RUN.as_of, RUN.rulebook_digest)


def test_a_number_is_a_day_in_a_column_of_days_alone() -> None:
    made = sheet("waived", ("days", "due"), [[3, date(2024, 2, 29).toordinal()]], [], "nb")
    assert made.rows == [(3, date(2024, 2, 29))]
    assert cell("hele tiden", made.columns[1]) == "hele tiden"
