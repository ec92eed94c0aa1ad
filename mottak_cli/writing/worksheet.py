"""One sheet of a workbook: a title, notes, headings that stay in sight and can be filtered by, and rows of real dates and numbers."""

from collections.abc import Mapping
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.writing.book import Kind, Linked, Plain, Sheet
from mottak_cli.writing.styles import FIRST_DAY, Styles
from mottak_cli.writing.tones import BAR

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

A4 = 9
MOST_LINKS = 65_000
"""A sheet holds no more (65,530); values beyond stand without one."""
WIDEST: Mapping[Kind, int] = {
    "prose": 60,
    "text": 40,
    "id": 26,
    "file": 34,
    "rule": 22,
    "verdict": 19,
    "date": 13,
    "count": 14,
    "days": 14,
    "share": 14,
}
"""Widths are in characters; longer text breaks."""
NARROW = 11.5
ON_A_PAGE = 190
"""What is wider than this would be too small on one page; it goes over several side by side."""
SAMPLE = 400
"""How many rows are looked at to find how wide a column is."""


class Names(NamedTuple):
    """The names that the sheets were given, and the rows that links lead to (counted from 0, the first and the last)."""

    sheets: Mapping[str, str]
    rows: Mapping[tuple[str, str], tuple[int, int]]
    widths: Mapping[str, int]

    def address(self, to: Linked) -> str | None:
        """Where a link leads; None where there is no such sheet."""
        name = self.sheets.get(to.sheet)
        if name is None:
            return None
        first, last = self.rows.get((to.sheet, to.key or ""), (0, 0))
        quoted = name.replace("'", "''")
        return f"internal:'{quoted}'!A{first + 1}" + (f":{letters(self.widths[to.sheet] - 1)}{last + 1}" if first else "")


def letters(column: int) -> str:
    """The letters of a column, counted from 0."""
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


def first_row(sheet: Sheet) -> int:
    """The first row of data, counted from 0: below the title, the notes and the headings."""
    return len(sheet.notes) + 2


def fill(workbook: "Workbook", sheet: Sheet, names: Names, styles: Styles, words: Mapping[str, Verdict], lang: str) -> None:
    """Adds the sheet to the workbook."""
    to = workbook.add_worksheet(names.sheets[sheet.id])
    top = first_row(sheet)
    widths = [width_of(sheet, number) for number in range(len(sheet.columns))]
    for number, width in enumerate(widths):
        to.set_column(number, number, width)
    to.write_string(0, 0, sheet.title, styles.title(14))
    to.set_row(0, 24)
    for number, note in enumerate(sheet.notes, start=1):
        across(to, number, note, widths, styles)
    headings(to, sheet, top - 1, styles)
    links = Links(to, names)
    for number, row in enumerate(sheet.rows, start=top):
        for place, (value, column) in enumerate(zip(row, sheet.columns, strict=True)):
            write(links, (number, place), value, column.kind, styles, centred=sheet.across is not None and place >= sheet.across)
    if not sheet.rows:
        to.write_string(top, 0, text(Message("sheet.none"), lang), styles.of("text"))
    colours(to, sheet, top, styles, words)
    window(to, sheet, top)
    page(to, sheet, sum(widths), top, lang)
    if sheet.chart and sheet.rows:
        draw(workbook, to, sheet, names.sheets[sheet.id], lang)


def width_of(sheet: Sheet, number: int) -> float:
    """A width that holds what stands in the column, as far as its kind allows."""
    column = sheet.columns[number]
    if sheet.across is not None and number >= sheet.across:
        return NARROW
    shown = (shown_as(row[number]) for row in islice(sheet.rows, SAMPLE))
    longest = max((len(one) for one in shown), default=0)
    word = max((len(one) for one in column.title.replace("-", "- ").split()), default=0)
    # The button of the filter takes the room of some three characters.
    return min(WIDEST[column.kind], max(longest + 2, word + 4, min(len(column.title) + 4, 16), 8))


def shown_as(value: Plain | Linked) -> str:
    """About what a cell will show."""
    plain = value.value if isinstance(value, Linked) else value
    return (
        "00.00.0000" if isinstance(plain, date) else f"{plain:.1f} %" if isinstance(plain, float) else "" if plain is None else str(plain)
    )


def across(to: "Worksheet", row: int, said: str, widths: list[float], styles: Styles) -> None:
    """A note over as many columns as make a good line, as high as it needs."""
    last, room = 0, widths[0]
    while last + 1 < len(widths) and room < 90:
        last += 1
        room += widths[last]
    if last:
        to.merge_range(row, 0, row, last, "", styles.prose())
    to.write_string(row, 0, said, styles.prose())
    to.set_row(row, 15 * (1 + int(len(said) * 1.1 // room)))


def headings(to: "Worksheet", sheet: Sheet, row: int, styles: Styles) -> None:
    """The headings, and the filter over them."""
    turned = sheet.across if sheet.across is not None else len(sheet.columns)
    for number, column in enumerate(sheet.columns):
        to.write_string(row, number, column.title, styles.heading(turned=number >= turned))
    if sheet.across is not None:
        to.set_row(row, min(180, 30 + 6 * max((len(one.title) for one in sheet.columns[turned:]), default=0)))
    else:
        lines = max(-(-(len(one.title) + 3) // int(width_of(sheet, number))) for number, one in enumerate(sheet.columns))
        to.set_row(row, 16 * min(4, max(lines, 2)))
    to.autofilter(row, 0, row + max(1, len(sheet.rows)), len(sheet.columns) - 1)


class Links:
    """Writes links as long as the sheet has room for them."""

    def __init__(self, to: "Worksheet", names: Names) -> None:
        self.to, self._names, self._left = to, names, MOST_LINKS

    def lead(self, row: int, column: int, to: Linked) -> bool:
        """Makes a link of the cell, which is written afterwards; False where it leads nowhere."""
        address = self._names.address(to) if self._left else None
        if address is None:
            return False
        self._left -= 1
        self.to.write_url(row, column, address, string=" ")
        return True


def write(links: Links, at: tuple[int, int], value: Plain | Linked, kind: Kind, styles: Styles, *, centred: bool = False) -> None:
    """A value as what it is: nothing that a record says becomes a formula or an address."""
    row, column = at
    plain = value.value if isinstance(value, Linked) else value
    linked = isinstance(value, Linked) and plain is not None and links.lead(row, column, value)
    numbers = isinstance(plain, int | float) or (isinstance(plain, date) and plain >= FIRST_DAY)
    style = styles.of(kind if numbers or (isinstance(plain, str) and kind not in NUMBERS) else "text", linked=linked, centred=centred)
    if plain is None:
        links.to.write_blank(row, column, None, style)
    elif isinstance(plain, bool):
        links.to.write_boolean(row, column, plain, style)
    elif isinstance(plain, int | float):
        links.to.write_number(row, column, plain, style)
    elif isinstance(plain, date) and plain >= FIRST_DAY:
        links.to.write_datetime(row, column, datetime(plain.year, plain.month, plain.day), style)  # noqa: DTZ001 - a day has no zone
    else:
        links.to.write_string(row, column, str(plain), style)


NUMBERS = frozenset({"count", "days", "share", "date"})


def colours(to: "Worksheet", sheet: Sheet, top: int, styles: Styles, words: Mapping[str, Verdict]) -> None:
    """Colours that follow the value, also when somebody changes it: of a verdict's word, of a number of verdicts; a bar behind a share."""
    last = top + len(sheet.rows) - 1
    if last < top:
        return
    matrix = [] if sheet.across is None else [(sheet.across, len(sheet.columns) - 1)]
    verdicts = matrix or [(number, number) for number, one in enumerate(sheet.columns) if one.kind == "verdict"]
    for left, right in verdicts:
        for word, verdict in words.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": styles.tone(verdict)}
            to.conditional_format(top, left, last, right, rule)
    for number, column in enumerate(sheet.columns):
        if column.tone is not None and column.kind in {"count", "days"}:
            rule = {"type": "cell", "criteria": ">", "value": 0, "format": styles.tone(column.tone)}
            to.conditional_format(top, number, last, number, rule)
        elif column.kind == "share":
            bar = {"type": "data_bar", "bar_solid": True, "bar_color": f"#{BAR}", "min_type": "num", "max_type": "num"}
            to.conditional_format(top, number, last, number, {**bar, "min_value": 0, "max_value": 1})


def window(to: "Worksheet", sheet: Sheet, top: int) -> None:
    """What stays in sight: everything down to the headings, and what names a row of a wide sheet."""
    to.freeze_panes(top, kept_columns(sheet))
    to.hide_gridlines(2)


def kept_columns(sheet: Sheet) -> int:
    """How many columns stay in sight, and are printed on each page."""
    return sheet.across if sheet.across is not None else 1 if len(sheet.columns) > 5 else 0


def page(to: "Worksheet", sheet: Sheet, width: float, top: int, lang: str) -> None:
    """A4 lying, the headings on every page, the sheet's name and the page below."""
    to.set_landscape()
    to.set_paper(A4)
    to.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    to.repeat_rows(top - 1)
    if width <= ON_A_PAGE:
        to.fit_to_pages(1, 0)
    else:
        to.set_print_scale(65)
        if kept_columns(sheet):
            to.repeat_columns(0, kept_columns(sheet) - 1)
    pages = text(Message("sheet.page", {"page": "&P", "pages": "&N"}), lang)
    to.set_footer(f"&L&9{sheet.title.replace('&', '&&')[:120]}&R&9{pages}")


def draw(workbook: "Workbook", to: "Worksheet", sheet: Sheet, name: str, lang: str) -> None:
    """The rows as lines, below the table; the alternative text names the table, which says the same in figures."""
    chart = workbook.add_chart({"type": "line"})
    top, last = first_row(sheet), len(sheet.columns) - 1
    for number in range(len(sheet.rows)):
        row, colour = top + number, LINES[number % len(LINES)]
        marker = {"type": SHAPES[number % len(SHAPES)], "size": 7, "fill": {"color": colour}, "border": {"color": colour}}
        given = {"name": [name, row, 0], "categories": [name, top - 1, 1, top - 1, last], "values": [name, row, 1, row, last]}
        chart.add_series({**given, "line": {"color": colour, "width": 2.25}, "marker": marker})
    chart.set_title({"name": sheet.title, "name_font": {"size": 12}, "overlay": False})
    chart.set_legend({"position": "bottom"})
    chart.set_y_axis({"min": 0, "major_gridlines": {"visible": True, "line": {"color": "#D0D5DD"}}})
    chart.set_size({"width": 720, "height": 320})
    said = text(Message("sheet.chart", {"title": sheet.title}), lang)
    to.insert_chart(top + len(sheet.rows) + 1, 0, chart, {"description": said})


LINES = ("#1F3A5F", "#B3261E", "#2E7D32", "#8A5A00", "#6A3D9A", "#00696B")
SHAPES = ("circle", "square", "triangle", "diamond", "x", "plus")
"""Lines are told apart by the shape of their points, too."""
