"""One sheet of a workbook: a title, notes, headings that stay in sight and can be filtered by, and rows of real dates and numbers."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.writing.book import Sheet
from mottak_cli.writing.cells import LINE, Names, Pen, at, height_of, lines, widths_of
from mottak_cli.writing.styles import Styles
from mottak_cli.writing.tones import SHARE

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

A4 = 9
ON_A_PAGE = 240
"""What is wider than so many characters would be too small on one page; it goes over several, side by side."""
NOTE = 110
"""About how wide a note is, also beside a narrow table."""
USUAL = 8.43
"""How wide a column is of which nothing is said."""


class Binding(NamedTuple):
    """What all sheets of a workbook share: itself, the cover's name, the other names, the formats, the verdicts' words, the language."""

    workbook: "Workbook"
    cover: str
    names: Names
    styles: Styles
    words: Mapping[str, Verdict]
    lang: str

    def say(self, key: str, **said: object) -> str:
        """A text of the catalogue."""
        return text(Message(key, said), self.lang)


def first_row(sheet: Sheet) -> int:
    """The first row of data, counted from 0: below the title, the way back, the notes and the headings."""
    return len(sheet.notes) + 3


def fill(binding: Binding, sheet: Sheet) -> None:
    """Adds the sheet to the workbook."""
    to = binding.workbook.add_worksheet(binding.names.sheets[sheet.id])
    widths = widths_of(sheet)
    for number, width in enumerate(widths):
        to.set_column(number, number, width)
    head(binding, to, sheet, widths)
    rows(binding, to, sheet, widths)
    colours(binding, to, sheet)
    to.freeze_panes(first_row(sheet), sheet.kept)
    to.hide_gridlines(2)
    page(binding, to, sheet, sum(widths[: sheet.printed]))
    if sheet.chart and sheet.rows:
        draw(binding, to, sheet)


def head(binding: Binding, to: "Worksheet", sheet: Sheet, widths: list[float]) -> None:
    """The title, the way back to the cover, the notes, and the headings with the filter."""
    styles = binding.styles
    to.write_string(0, 0, sheet.title, styles.title(14))
    to.set_row(0, 24)
    to.write_url(1, 0, f"{at(binding.cover)}!A1", styles.link(), binding.say("sheet.back"))
    for number, note in enumerate(sheet.notes, start=2):
        across(to, number, note, widths, styles)
    row = first_row(sheet) - 1
    turned = sheet.across if sheet.across is not None else len(sheet.columns)
    for number, column in enumerate(sheet.columns):
        to.write_string(row, number, column.title, styles.heading(turned=number >= turned))
    if turned < len(sheet.columns):
        to.set_row(row, min(165, 30 + 6 * max(len(one.title) for one in sheet.columns[turned:])))
    else:
        needed = max(lines(one.title, width - 3) for one, width in zip(sheet.columns, widths, strict=True))
        to.set_row(row, 16 * min(5, max(needed, 2)))
    to.autofilter(row, 0, row + max(1, len(sheet.rows)), len(sheet.columns) - 1)


def across(to: "Worksheet", row: int, said: str, widths: list[float], styles: Styles) -> None:
    """A note over as many columns as make a good line, as high as it needs."""
    last, room = 0, widths[0]
    while room + (more := widths[last + 1] if last + 1 < len(widths) else USUAL) <= NOTE:
        last += 1
        room += more
    if last:
        to.merge_range(row, 0, row, last, "", styles.prose())
    to.write_string(row, 0, said, styles.prose())
    to.set_row(row, LINE * lines(said, room))


def rows(binding: Binding, to: "Worksheet", sheet: Sheet, widths: list[float]) -> None:
    """The rows; that there are none where that is so."""
    pen = Pen(to, binding.names, binding.styles)
    turned = sheet.across if sheet.across is not None else len(sheet.columns)
    for number, row in enumerate(sheet.rows, start=first_row(sheet)):
        to.set_row(number, max(height_of(sheet, row, widths), 2 * LINE if turned < len(sheet.columns) else LINE))
        for place, (value, column) in enumerate(zip(row, sheet.columns, strict=True)):
            pen.write(number, place, value, column.kind, centred=place >= turned)
    if not sheet.rows:
        pen.write(first_row(sheet), 0, binding.say("sheet.none"), "text")


def colours(binding: Binding, to: "Worksheet", sheet: Sheet) -> None:
    """Colours that follow the value, also when somebody changes it: of a verdict's word, of a number of verdicts, of a share."""
    top = first_row(sheet)
    last, end = top + len(sheet.rows) - 1, len(sheet.columns) - 1
    if last < top:
        return
    matrix = [] if sheet.across is None else [(sheet.across, end)]
    for left, right in matrix or [(number, number) for number, one in enumerate(sheet.columns) if one.kind == "verdict"]:
        for word, verdict in binding.words.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": binding.styles.tone(verdict)}
            to.conditional_format(top, left, last, right, rule)
    for number, column in enumerate(sheet.columns):
        if column.tone is not None and column.kind in {"count", "days"}:
            # A text (fewer than 3) is greater than any number, and is no nought.
            rule = {"type": "cell", "criteria": ">", "value": 0, "format": binding.styles.tone(column.tone)}
            to.conditional_format(top, number, last, number, rule)
        elif column.kind == "share":
            scale = {"type": "2_color_scale", "min_type": "num", "max_type": "num", "min_value": 0, "max_value": 1}
            to.conditional_format(top, number, last, number, {**scale, "min_color": "#FFFFFF", "max_color": f"#{SHARE}"})


def page(binding: Binding, to: "Worksheet", sheet: Sheet, width: float) -> None:
    """A4 lying, the headings on every page, the sheet's title and the page below."""
    to.set_landscape()
    to.set_paper(A4)
    to.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    to.repeat_rows(first_row(sheet) - 1)
    if sheet.printed is not None:
        to.print_area(0, 0, first_row(sheet) + max(1, len(sheet.rows)) - 1, sheet.printed - 1)
    if width <= ON_A_PAGE:
        to.fit_to_pages(1, 0)
    else:
        to.set_print_scale(62)
        to.print_across()
        to.repeat_columns(0, max(1, sheet.kept) - 1)
    to.set_footer(f"&L&9{sheet.title.replace('&', '&&')[:120]}&R&9{binding.say('sheet.page', page='&P', pages='&N')}")


def draw(binding: Binding, to: "Worksheet", sheet: Sheet) -> None:
    """The rows as lines, below the table; the alternative text names the table, which says the same in figures."""
    chart = binding.workbook.add_chart({"type": "line"})
    name, top, last = binding.names.sheets[sheet.id], first_row(sheet), len(sheet.columns) - 1
    for number in range(len(sheet.rows)):
        row, colour = top + number, LINES[number % len(LINES)]
        marker = {"type": SHAPES[number % len(SHAPES)], "size": 7, "fill": {"color": colour}, "border": {"color": colour}}
        given = {"name": [name, row, 0], "categories": [name, top - 1, 1, top - 1, last], "values": [name, row, 1, row, last]}
        chart.add_series({**given, "line": {"color": colour, "width": 2.25}, "marker": marker})
    chart.set_title({"name": sheet.title, "name_font": {"size": 12}})
    chart.set_legend({"position": "bottom"})
    axis: dict[str, Any] = {"min": 0, "major_gridlines": {"visible": True, "line": {"color": "#D0D5DD"}}}
    chart.set_y_axis(axis | ({"max": 1, "num_format": "0 %"} if sheet.columns[-1].kind == "share" else {}))
    chart.set_size({"width": 760, "height": 340})
    to.insert_chart(top + len(sheet.rows) + 1, 0, chart, {"description": binding.say("sheet.chart", title=sheet.title)})


LINES = ("#1F3A5F", "#B3261E", "#2E7D32", "#8A5A00", "#6A3D9A", "#00696B")
SHAPES = ("circle", "square", "triangle", "diamond", "x", "plus")
"""Lines are told apart by the shape of their points, too."""
