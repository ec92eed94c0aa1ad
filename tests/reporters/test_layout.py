"""Wrapping, columns, characters, names painted over, and the excerpt of a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from mottak_cli.reporters import View
from mottak_cli.reporters.details import excerpt, without_names
from mottak_cli.reporters.layout import Cell, cells, row, speakable, widths, wrap, wrap_pieces

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.just(" "), max_size=80)


@given(TEXT, st.integers(2, 40))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(TEXT)
def test_cells_are_those_of_rich(text: str) -> None:
    assert cells(text) == cell_len(text)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("en to tre", 6, ["en to", "tre"]),
        ("RS-2019-002/3.4a", 12, ["RS-2019-002/", "3.4a"]),
        ("se https://example.org/langt", 10, ["se", "https://example.org/langt"]),
        ("", 5, [""]),
        ("漢字漢字", 4, ["漢字", "漢字"]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


def test_pieces_are_kept_whole() -> None:
    assert wrap_pieces(["1 avvik", "1 frist ikke ute", "2 oppfylt"], " · ", 20) == ["1 avvik", "1 frist ikke ute", "2 oppfylt"]
    assert wrap_pieces(["1 avvik", "2 oppfylt"], " · ", 20) == ["1 avvik · 2 oppfylt"]


def test_columns_give_way_in_order() -> None:
    rows = [[Cell("a" * 30), Cell("b" * 30)]]
    assert widths(rows, 70, ((0, 10), (1, 10))) == [30, 30]
    assert widths(rows, 50, ((0, 10), (1, 10))) == [18, 30]
    assert widths(rows, 30, ((0, 10), (1, 10))) == [10, 18]


def test_a_row_has_no_blanks_at_its_ends() -> None:
    lines = row((Cell("en to"), Cell("x")), (3, 3), {}, "  ")
    assert lines == ["  en   x", "  to"]


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        ("«åpen» – …", "ascii", '"aapen" - ...'),
        ("«åpen» – …", "cp865", '"åpen" - ...'),
        ("«åpen» – …", "cp1252", "«åpen» – …"),
        ("Ñandú ☃", "cp865", "Ñandú ?"),
        ("a\tb\x1b[1m", "utf-8", "a b\ufffd[1m"),
    ],
)
def test_speakable(text: str, encoding: str, told: str) -> None:
    assert speakable(text, encoding) == told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("  - {id: e1, name: Kari Nordmann, role: x}", "  - {id: e1, name: *************, role: x}"),
        ("    name: Nordmann, Kari   # vikar", "    name: **************   # vikar"),
        ("  - name: 'O''Hara'", "  - name: *********"),
        ('  - {name: "Berg, \\"Åse\\"", id: e1}', "  - {name: ***************, id: e1}"),
        ("name: Lind mottak", "name: Lind mottak"),
        ("    role: x", "    role: x"),
    ],
)
def test_names_of_people_are_painted_over(line: str, told: str) -> None:
    assert without_names(line) == told


def test_a_known_name_is_painted_over_wherever_it_stands() -> None:
    assert without_names("note: Kari Nordmann var syk", ["Kari Nordmann"]) == "note: ************* var syk"


@given(st.integers(1, 300), st.integers(1, 40), st.integers(40, 120))
def test_the_caret_of_an_excerpt_is_under_its_column(column: int, length: int, width: int) -> None:
    line = "".join(chr(0x61 + number % 26) for number in range(max(320, column + length)))
    shown, carets = excerpt(line, 7, column, column + length, View(width=width))
    start = carets.index("^")
    marked = shown[start : start + len(carets.strip(" │"))]
    assert len(shown) <= width
    assert line[column - 1 :].startswith(marked.rstrip("…"))
    assert len(carets) <= width


def test_a_wide_character_before_the_caret() -> None:
    _, carets = excerpt("漢字 x", 1, 4, 5, View(width=80))
    assert carets.partition("│ ")[2] == "     ^"
