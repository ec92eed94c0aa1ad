"""What workbooks and documents are made of before a library makes them: names of sheets, links, heights, values."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.plan.model import Plan
from mottak_cli.plan.paper import paper as plan_paper
from mottak_cli.results import Verdict
from mottak_cli.summary.model import Cell, Few, Hidden
from mottak_cli.summary.paper import paper
from mottak_cli.summary.xlsx import book, plain
from mottak_cli.writing.book import Column, Linked, Sheet
from mottak_cli.writing.cells import Names, Rows, letters, lines
from mottak_cli.writing.paper import Grid, Heading, Paragraph
from mottak_cli.writing.pdf import pdf, spelt
from mottak_cli.writing.tones import HEADING, TONES
from mottak_cli.writing.workbook import FORBIDDEN, LONGEST_NAME, named, places
from mottak_cli.writing.worksheet import first_row

from .sample import SUMMARY


@given(st.lists(st.text(max_size=40), max_size=8))
def test_names_of_sheets_are_such_as_spreadsheets_take(wanted: list[str]) -> None:
    found = named(wanted)
    assert len({one.casefold() for one in found}) == len(wanted)
    assert all(0 < len(one) <= LONGEST_NAME and not FORBIDDEN.search(one) and one.strip("'") == one for one in found)
    assert "history" not in {one.casefold() for one in found}


def test_names_stay_what_they_are_where_they_can() -> None:
    assert named(["Funn", "funn", "a/b [c]", "History"]) == ["Funn", "funn (2)", "a b c", "History (2)"]


@pytest.mark.parametrize(("column", "told"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")])
def test_letters_of_columns(column: int, told: str) -> None:
    assert letters(column) == told


def test_a_key_is_its_rows_and_whether_they_lie_together() -> None:
    sheet = Sheet("s", "S", "S", (Column("a", "text"),), [("x",)] * 4, (("k", "l"), ("k",), (), ("l",)), notes=("n",))
    top = first_row(sheet)
    assert places(sheet) == {"k": (top, top + 1, 2), "l": (top, top + 3, 2)}
    assert [rows.together for rows in places(sheet).values()] == [True, False]


def test_a_link_leads_to_the_rows_or_the_sheet_or_nowhere() -> None:
    names = Names({"s": "Det's"}, {("s", "k"): Rows(4, 6, 3), ("s", "l"): Rows(4, 6, 2)}, {"s": 3}, "nb")
    assert names.address(Linked(1, "s", "l")) == "internal:'Det''s'!A5"
    assert (names.tip(Linked(1, "s", "l")) or "").startswith("2 rader på arket «Det's»")
    assert names.tip(Linked(1, "s", "k")) is None
    assert names.address(Linked(1, "s", "k")) == "internal:'Det''s'!A5:C7"
    assert names.address(Linked(1, "s", "unknown")) == names.address(Linked(1, "s")) == "internal:'Det''s'!A1"
    assert names.address(Linked(1, "gone")) is None


def test_every_figure_with_a_list_leads_to_rows_that_are_there() -> None:
    sheets = {one.id: one for one in book(SUMMARY, "nb").sheets}
    links = [cell for sheet in sheets.values() for row in sheet.rows for cell in row if isinstance(cell, Linked)]
    assert links
    assert [one for one in links if one.key and one.key not in places(sheets[one.sheet])] == []


@pytest.mark.parametrize(("lang", "few", "hidden"), [("nb", "færre enn 3", "skjult"), ("en", "fewer than 3", "hidden")])
def test_what_may_not_be_told_is_a_text(lang: str, few: str, hidden: str) -> None:
    assert (plain(Cell(Few()), lang), plain(Cell(Hidden()), lang)) == (few, hidden)


def test_the_matrix_has_each_requirement_and_record_and_counts_the_breaches() -> None:
    (sheet,) = [one for one in book(SUMMARY, "nb").sheets if one.id == "matrix-centre"]
    assert sheet.across == 3
    assert [column.title for column in sheet.columns[3:5]] == ["Lind mottak: 1 avvik", "Porsáŋggu vuostáiváldinguovddáš"]
    for number, row in enumerate(sheet.rows):
        fared = {one.id: {each.rule: each.verdict for each in one.rules} for one in SUMMARY.records}
        verdicts = [fared[one.id].get(SUMMARY.rules[number].id) for one in SUMMARY.records]
        assert row[2] == verdicts.count(Verdict.FAIL)
        assert [bool(word) for word in row[3:]] == [one is not None for one in verdicts]


def test_the_document_has_every_table_but_details() -> None:
    parts = paper(SUMMARY, "nb").parts
    blocks = [block for part in parts for block in part.blocks]
    assert [len(one.rows) for one in blocks if isinstance(one, Grid)] == [3, 10, 2]
    assert Paragraph("Det som manglet: ingen") in blocks
    assert [part.wide for part in parts] == [False, True]


def test_headings_of_a_document_leave_no_level_out() -> None:
    plan = Plan("nb", date(2024, 12, 31), date(2024, 1, 1), date(2024, 12, 31), "both", "2026.1", "sha256:0", "Ingen kontroll.", ())
    for made in (paper(SUMMARY, "nb"), plan_paper(plan)):
        levels = [0, *(block.level for part in made.parts for block in part.blocks if isinstance(block, Heading))]
        assert all(after <= before + 1 for before, after in pairwise(levels))


def luminance(colour: str) -> float:
    """How bright a colour is, as WCAG 2 measures it."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tone", [*TONES.values(), HEADING])
def test_letters_stand_out_from_their_ground(tone: tuple[str, str]) -> None:
    dark, bright = sorted(map(luminance, tone))
    assert (bright + 0.05) / (dark + 0.05) >= 7


@given(st.text(max_size=200), st.floats(8, 60))
def test_a_text_takes_at_least_the_lines_that_its_letters_need(said: str, width: float) -> None:
    assert lines(said, width) >= max(1, len(said) / width) - 1e-9 or "\n" in said
    assert lines(said, width) > said.count("\n")


@pytest.mark.parametrize("name", ["Heimen 🏠👩🏽‍🚒", "收容中心", "استقبال", "Pors\u0301\u035c", "\u0378\ue000\u2728"])
def test_a_name_that_the_fonts_have_no_shape_for_is_spelt(name: str) -> None:
    pytest.importorskip("typst")
    made = paper(SUMMARY, "nb")
    named = made._replace(title=name)
    assert pdf(named).startswith(b"%PDF")


def test_what_the_fonts_have_is_not_spelt() -> None:
    assert spelt("Porsáŋggu – «Ærøy» Ж λ 3 ≥ 2 □") == "Porsáŋggu – «Ærøy» Ж λ 3 ≥ 2 □"
    assert spelt("Hus 🏠") == "Hus [U+1F3E0]"
