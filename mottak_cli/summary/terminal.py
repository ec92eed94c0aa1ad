"""The summary on the screen: on the first page what is lacking, who has most to mend and what is open; below it the tables.

Lists and details are left to the other formats. A table that is wider than the screen goes on below itself.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mottak_cli.locale import text
from mottak_cli.reporters.layout import Cell as Piece
from mottak_cli.reporters.layout import cells, row, speakable, wrap
from mottak_cli.reporters.layout import paint as painted
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import Verdict
from mottak_cli.summary.formats import Screen
from mottak_cli.summary.model import Cell, Column, Section, Summary, Table, Trend
from mottak_cli.summary.show import FIGURES, number, shown

LEFT_OUT = frozenset({"group", "id"})
"""Columns that the screen has no room for: the name tells the group."""
LONGEST = 10
"""Rows of a list that the screen shows."""
LEAST, WIDEST, SHORTEST = 6, 40, 18
FIRST_PAGE = ("worst", "open_by_party")
TROUBLE = ("fail", "unknown", "warn")


class Laid(NamedTuple):
    """A table ready to be laid out: headings and cells as text, and which columns are figures."""

    heads: list[str]
    figures: list[bool]
    rows: list[list[Piece]]


def terminal(summary: Summary, lang: str, screen: Screen) -> Iterator[str]:
    """The whole summary."""
    for line in lines(summary, lang, screen):
        yield speakable_line(line, screen) + "\n"


def speakable_line(line: str, screen: Screen) -> str:
    """The line as the stream can show it; the codes of colours are no text."""
    line = line.replace("\N{NO-BREAK SPACE}", " ")
    if not screen.palette:
        return speakable(line, screen.encoding)
    return "\x1b".join(speakable(part, screen.encoding) for part in line.split("\x1b"))


def lines(summary: Summary, lang: str, screen: Screen) -> Iterator[str]:
    """The summary, line by line."""
    basis = summary.basis
    yield paint(text(summary.title, lang), "heading", screen)
    said = {"as_of": basis.as_of, "version": basis.rulebook_version, "digest": basis.rulebook_digest.removeprefix("sha256:")[:12]}
    yield from wrap(say(lang, "summary.screen.basis", first=basis.first, last=basis.last, **said), screen.width)
    yield ""
    for one in summary.sentences:
        yield from bullet(text(one, lang), screen)
    first = [table for section in summary.sections for table in section.tables if table.id in FIRST_PAGE]
    for table in first:
        yield from of_table(short(table), summary, lang, screen)
    for section in summary.sections:
        yield from of_section(section, summary, lang, screen)
    yield from of_trends(summary.trends, lang, screen)
    yield ""
    yield from wrap(say(lang, "disclaimer"), screen.width)
    yield from wrap(say(lang, "summary.screen.more"), screen.width)
    yield say(lang, "summary.screen.again")
    yield f"  {basis.command}"


def bullet(told: str, screen: Screen) -> Iterator[str]:
    """A sentence with a dash before it."""
    for number_, line in enumerate(wrap(told, screen.width - 2)):
        yield ("– " if number_ == 0 else "  ") + line


def short(table: Table) -> Table:
    """A table of the first page, without what the screen shows further down."""
    kept = {
        "worst": ("name", "fail", "unknown", "days_grave", "open_now"),
        "open_by_party": ("acts", "fail", "unknown", "warn", "oldest"),
    }[table.id]
    places = [number_ for number_, column in enumerate(table.columns) if column.key in kept]
    rows = tuple(one._replace(cells=tuple(one.cells[place] for place in places)) for one in table.rows[:5])
    return table._replace(columns=tuple(table.columns[place] for place in places), rows=rows, notes=())


def of_section(section: Section, summary: Summary, lang: str, screen: Screen) -> Iterator[str]:
    """A section with the tables that the screen shows; nothing where it shows none of them."""
    tables = [one for one in section.tables if not one.detail and one.rows and one.id not in FIRST_PAGE]
    if not tables:
        return
    yield ""
    yield paint(text(section.title, lang), "heading", screen)
    yield paint("─" * min(screen.width, cells(text(section.title, lang))), "dim", screen)
    for one in section.intro:
        yield from wrap(text(one, lang), screen.width)
    for table in tables:
        yield from of_table(table, summary, lang, screen)


def of_table(table: Table, summary: Summary, lang: str, screen: Screen) -> Iterator[str]:
    """A table under its title, in as many blocks as its columns need."""
    yield ""
    yield paint(text(table.title, lang), "strong", screen)
    if not table.rows:
        yield say(lang, "summary.screen.none")
        return
    laid, left = lay(table, summary, lang)
    for block in blocks(laid, screen.width):
        yield from printed(block, screen)
    if left:
        yield paint(say(lang, f"summary.screen.{'met' if table.id == 'provisions' else 'left'}", n=left), "dim", screen)
    for note in table.notes:
        yield from (paint(line, "dim", screen) for line in wrap(text(note, lang), screen.width))


def lay(table: Table, summary: Summary, lang: str) -> tuple[Laid, int]:
    """A table as text, and how many of its rows are left out."""
    by_group = len(table.columns) > 2 and table.columns[2].key == "name"
    out = {column.key for column in table.columns if column.kind == "file" and table.id != "not_read"} | (LEFT_OUT if by_group else set())
    kept = [number_ for number_, column in enumerate(table.columns) if column.key not in out]
    rows = [one for one in table.rows if worth(table, one.cells)]
    if table.is_list:
        rows = rows[:LONGEST]
    columns = [table.columns[place] for place in kept]
    titles = {rule.id: f"{rule.id} {spoken(rule.title, lang)}" for rule in summary.rules}
    told = [
        [piece(one.cells[place], table.columns[place], titles if table.id == "provisions" else {}, lang) for place in kept] for one in rows
    ]
    return Laid([text(one.title, lang) for one in columns], [one.kind in FIGURES for one in columns], told), len(table.rows) - len(rows)


def worth(table: Table, given: Sequence[Cell]) -> bool:
    """Whether a row is worth the screen's room: of the provisions, those that were not met everywhere."""
    if table.id != "provisions":
        return True
    return any(cell.value for column, cell in zip(table.columns, given, strict=True) if column.key in TROUBLE)


def piece(cell: Cell, column: Column, titles: dict[str, str], lang: str) -> Piece:
    """A cell as text, with the style of its verdict."""
    told = titles.get(str(cell.value)) if column.kind == "rule" else None
    style = cell.value.value if isinstance(cell.value, Verdict) else column.key if column.key in TROUBLE and cell.value else ""
    return Piece(told or shown(cell.value, column.kind, lang), style)


def blocks(laid: Laid, width: int) -> Iterator[tuple[list[int], Laid]]:
    """The table in parts that fit the screen, each beginning with the columns that say what a row is; with the widths of their columns."""
    widths = [wide(laid, number_) for number_ in range(len(laid.heads))]
    others = sum(widths[1:]) + 2 * (len(widths) - 1)
    if widths[0] + others > width:
        widths[0] = width - others if width - others >= SHORTEST else min(widths[0], width // 2)
    lead = 2 if len(laid.figures) > 2 and not any(laid.figures[:2]) and all(laid.figures[2:]) else 1
    place = lead
    while True:
        taken, room = [*range(lead)], width - sum(widths[:lead]) - 2 * (lead - 1)
        while place < len(widths) and room >= widths[place] + 2:
            room -= widths[place] + 2
            taken.append(place)
            place += 1
        if place == len(widths) - 1 and not laid.figures[place] and room >= SHORTEST + 2:
            widths[place] = room - 2
            taken.append(place)
            place += 1
        if len(taken) == lead and place < len(widths):
            taken.append(place)
            place += 1
        heads, figures = [laid.heads[one] for one in taken], [laid.figures[one] for one in taken]
        yield [widths[one] for one in taken], Laid(heads, figures, [[one[at] for at in taken] for one in laid.rows])
        if place >= len(widths):
            return


def wide(laid: Laid, place: int) -> int:
    """How wide a column is: as its widest cell, at least as the longest word of its heading."""
    widest = max((cells(one[place].text) for one in laid.rows), default=0)
    word = max(cells(one) for one in laid.heads[place].split())
    return max(LEAST if laid.figures[place] else 0, min(widest, WIDEST), word)


def printed(block: tuple[list[int], Laid], screen: Screen) -> Iterator[str]:
    """A part of a table: headings, then rows; figures stand to the right."""
    widths, laid = block
    heads = [wrap(one, width) for one, width in zip(laid.heads, widths, strict=True)]
    deep = max(map(len, heads))
    for level in range(deep):
        given = [head[level - deep + len(head)] if level >= deep - len(head) else "" for head in heads]
        yield from row(
            [
                Piece(right(told, width, figure) if told else "", "dim")
                for told, width, figure in zip(given, widths, laid.figures, strict=True)
            ],
            widths,
            screen.palette,
        )
    for one in laid.rows:
        aligned = [
            cell._replace(text=right(cell.text, width, figure)) for cell, width, figure in zip(one, widths, laid.figures, strict=True)
        ]
        yield from row(aligned, widths, screen.palette)


def right(told: str, width: int, figure: bool) -> str:
    """A figure moved to the right of its column."""
    return " " * (width - cells(told)) + told if figure else told


def of_trends(trends: Sequence[Trend], lang: str, screen: Screen) -> Iterator[str]:
    """The chief figures, a year a column."""
    if not trends or len(trends[0].years) < 2:
        return
    yield ""
    yield paint(say(lang, "summary.section.trend"), "heading", screen)
    rows = []
    for one in trends:
        for series in one.series:
            name = f"{text(one.title, lang)}, {text(series.name, lang)}" if len(one.series) > 1 else text(one.title, lang)
            rows.append([Piece(name), *(Piece("–" if value is None else number(value, one.kind, lang)) for value in series.values)])
    heads = [say(lang, "summary.screen.figure"), *map(str, trends[0].years)]
    for block in blocks(Laid(heads, [False, *(True for _ in trends[0].years)], rows), screen.width):
        yield from printed(block, screen)


def paint(told: str, style: str, screen: Screen) -> str:
    """A line in a style."""
    return painted(told, style, screen.palette)
