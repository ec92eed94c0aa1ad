"""The findings as rows."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mottak_cli.reporters import View
from mottak_cli.reporters.csv_report import COLUMNS, safe

from .making import ERROR, ODD, is_as_kept, made, named
from .sample import RUN
from .sample_offices import NOTHING_OPEN, TOGETHER

DOCS = Path(__file__).resolve().parents[2] / "docs"


def rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    """The rows by column."""
    head, *cells = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return [dict(zip(head, row, strict=True)) for row in cells]


@pytest.mark.parametrize("lang", ["nb", "en"])
@pytest.mark.parametrize("format_", ["csv", "csv-excel"])
def test_snapshot(format_: str, lang: str) -> None:
    assert is_as_kept(f"{format_}-{lang}.csv", made(format_, RUN, View(lang=lang), (ERROR,)))
    assert is_as_kept(f"{format_}-offices-{lang}.csv", made(format_, TOGETHER, View(lang=lang)))


@pytest.mark.parametrize("run", [RUN, TOGETHER, NOTHING_OPEN])
def test_a_row_for_each_finding(run: object) -> None:
    assert isinstance(run, type(RUN))
    found = [(record.id, one.rule.id, each.verdict) for record in run.records for one in record.results for each in one.findings]
    assert [(row["record"], row["rule"], row["verdict"]) for row in rows(made("csv", run))] == found


def test_the_columns_are_the_documented_ones() -> None:
    for name in ("csv.md", "csv.nb.md", "csv.nn.md"):
        lines = (DOCS / name).read_text(encoding="utf-8").splitlines()
        assert [line.split("`")[1] for line in lines if line.startswith("| `")] == list(COLUMNS)


def test_a_finding_in_full() -> None:
    row = next(row for row in rows(made("csv", RUN)) if row["rule"] == "RS-2019-002/5.2")
    assert (row["verdict"], row["verdict_text"], row["open"], row["subject"]) == ("pending", "frist ikke ute", "true", "g2024-1")
    assert (row["from"], row["to"], row["started"], row["ended"], row["days"]) == ("2024-12-12", "2024-12-31", "2024-12-12", "", "20")
    assert (row["due"], row["line"], row["column"]) == ("2025-01-12", "13", "5")
    assert date.fromisoformat(row["as_of"]) == RUN.as_of
    assert (row["rulebook"], row["rulebook_version"]) == (RUN.rulebook_digest, RUN.rulebook_version)
    assert row["remedy"]


def test_what_is_over_has_no_remedy() -> None:
    assert [row["remedy"] for row in rows(made("csv", RUN)) if row["rule"] == "RS-2019-002/3.2"] == [""]


def test_who_failed_is_named_of_several() -> None:
    found = {row["subject"]: row["acts"] for row in rows(made("csv", TOGETHER)) if row["rule"] == "IM-2013-003/5.2"}
    assert found == {"return_unit": "return_unit", "professional_staff": "professional_staff"}


def test_excel_has_the_same_rows() -> None:
    plain, excel = made("csv", TOGETHER), made("csv-excel", TOGETHER)
    assert excel.startswith("\ufeffrecord;name;kind;")
    assert rows(excel.removeprefix("\ufeff"), ";") == rows(plain)
    assert not plain.startswith("\ufeff")


def test_line_ends_are_those_of_rfc_4180() -> None:
    text = made("csv", RUN)
    assert text.endswith("\r\n")
    assert text.count("\r\n") == text.count("\n") == text.count("\r") == 1 + len(rows(text))


def test_nobody_is_named() -> None:
    assert "Nordmann" not in made("csv", RUN, View(names=True))


@pytest.mark.parametrize("begin", [*"=+-@＝＋－＠", " =", "\t=", "\r=", "\n=", "\x00=", "\u200b="])
def test_what_looks_like_a_formula_is_text(begin: str) -> None:
    assert safe(f"{begin}1").lstrip().startswith("'")
    assert f"'{begin[-1]}1" in safe(f"Lind;{begin}1")
    assert f"'{begin[-1]}1" in safe(f"Lind,{begin}1")


@pytest.mark.parametrize("text", ["Lind mottak", "2024-05-01", "a=b", "a - b", "kari@example.org", ""])
def test_other_text_is_left_alone(text: str) -> None:
    assert safe(text) == text


@given(ODD, st.sampled_from([("csv", ","), ("csv-excel", ";")]))
@example(',"=', ("csv-excel", ";"))
def test_no_text_breaks_out(name: str, how: tuple[str, str]) -> None:
    format_, delimiter = how
    text = made(format_, named(RUN, name)).removeprefix("\ufeff")
    assert len(rows(text, delimiter)) == len(rows(made("csv", RUN)))
    for other in ",;":
        cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=other) for cell in row]
        assert [cell for cell in cells if cell.lstrip().startswith(tuple("=+-@"))] == []
