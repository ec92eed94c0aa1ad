"""A book as the bytes of an XLSX file; the same book gives the same bytes."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.writing.book import Book, Kind, Plain, Sheet
from mottak_cli.writing.styles import Styles
from mottak_cli.writing.worksheet import A4, Names, fill, first_row

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
LONGEST_NAME = 31
RESERVED = "history"
WIDTHS = (30, 76, 9)
"""Of the columns of the cover."""


def workbook(book: Book) -> bytes:
    """The workbook. Needs the extra `xlsx`."""
    import xlsxwriter  # noqa: PLC0415 - an extra

    out = BytesIO()
    made = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    day = book.as_of
    # A file's own dates are those of what it tells, and no author is named.
    made.set_properties({"title": book.title, "created": datetime(day.year, day.month, day.day, tzinfo=UTC), "author": ""})
    styles = Styles(made, book.lang)
    given = named([_say("sheet.cover", book.lang), *(one.name for one in book.sheets)])
    names = Names(
        dict(zip((one.id for one in book.sheets), given[1:], strict=True)),
        {(one.id, key): rows for one in book.sheets for key, rows in places(one).items()},
        {one.id: len(one.columns) for one in book.sheets},
    )
    cover(made.add_worksheet(given[0]), book, names, styles)
    for sheet in book.sheets:
        fill(made, sheet, names, styles, book.words, book.lang)
        back = f"internal:'{given[0]}'!A1"
        made.worksheets()[-1].write_url(0, len(sheet.columns), back, styles.link(), _say("sheet.back", book.lang))
    made.close()
    return out.getvalue()


def named(wanted: Sequence[str]) -> list[str]:
    """The names as spreadsheets take them: short, without some signs, no two alike whatever the case."""
    found: list[str] = []
    taken = {RESERVED}
    for one in wanted:
        name = FORBIDDEN.sub(" ", one).strip().strip("'")[:LONGEST_NAME].strip() or "-"
        number, told = 2, name
        while told.casefold() in taken:
            ending = f" ({number})"
            told, number = name[: LONGEST_NAME - len(ending)] + ending, number + 1
        taken.add(told.casefold())
        found.append(told)
    return found


def places(sheet: Sheet) -> dict[str, tuple[int, int]]:
    """The rows that have a key, counted from 0: the first and the last where they lie together, else the first alone."""
    found: dict[str, tuple[int, int, int]] = {}
    for number, keys in enumerate(sheet.keys, start=first_row(sheet)):
        for key in keys:
            first, _, count = found.get(key, (number, number, 0))
            found[key] = (first, number, count + 1)
    return {key: (first, last if last - first + 1 == count else first) for key, (first, last, count) in found.items()}


def cover(to: "Worksheet", book: Book, names: Names, styles: Styles) -> None:
    """The cover: what this is, the sentences, what it rests on, the sheets, and what the words mean."""
    for number, width in enumerate(WIDTHS):
        to.set_column(number, number, width)
    to.write_string(0, 0, book.title, styles.title())
    to.set_row(0, 30)
    row = 1
    to.merge_range(row, 0, row, 2, "", styles.prose())
    to.write_string(row, 0, book.disclaimer, styles.prose())
    to.set_row(row, height(book.disclaimer, sum(WIDTHS)))
    row = _sentences(to, row + 2, book, styles)
    for label, value in book.about:
        to.write_string(row, 0, label, styles.label())
        _about(to, row, value, styles)
        row += 1
    row = _contents(to, row + 1, book, names, styles)
    to.write_string(row, 0, _say("sheet.words", book.lang), styles.title(12))
    for number, (word, verdict) in enumerate(book.words.items(), start=row + 1):
        to.write_string(number, 0, word, styles.plain(border=1, border_color="#D0D5DD"))
        to.conditional_format(
            number, 0, number, 0, {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": styles.tone(verdict)}
        )
    to.hide_gridlines(2)
    to.set_landscape()
    to.set_paper(A4)
    to.fit_to_pages(1, 0)
    to.activate()


def _sentences(to: "Worksheet", row: int, book: Book, styles: Styles) -> int:
    if not book.sentences:
        return row
    to.write_string(row, 0, _say("sheet.in_short", book.lang), styles.title(12))
    for number, said in enumerate(book.sentences, start=row + 1):
        to.merge_range(number, 0, number, 2, "", styles.prose())
        to.write_string(number, 0, said, styles.prose())
        to.set_row(number, height(said, sum(WIDTHS)))
    return row + len(book.sentences) + 2


def _about(to: "Worksheet", row: int, value: Plain, styles: Styles) -> None:
    kind: Kind = "date" if isinstance(value, date) else "count" if isinstance(value, int) else "text"
    if isinstance(value, date):
        to.write_datetime(row, 1, datetime(value.year, value.month, value.day), styles.value(kind))  # noqa: DTZ001 - a day has no zone
    elif isinstance(value, int | float):
        to.write_number(row, 1, value, styles.value(kind))
    else:
        to.write_string(row, 1, value or "", styles.value(kind))
        to.set_row(row, height(value or "", WIDTHS[1]))


def _contents(to: "Worksheet", row: int, book: Book, names: Names, styles: Styles) -> int:
    """The sheets with links; gives the row after them."""
    to.write_string(row, 0, _say("sheet.contents", book.lang), styles.title(12))
    for number, key in enumerate(("sheet.sheet", "sheet.what", "sheet.rows")):
        to.write_string(row + 1, number, _say(key, book.lang), styles.heading())
    for number, sheet in enumerate(book.sheets, start=row + 2):
        name = names.sheets[sheet.id]
        quoted = name.replace("'", "''")
        to.write_url(number, 0, f"internal:'{quoted}'!A1", styles.link(), name)
        to.write_string(number, 1, sheet.title, styles.prose())
        to.write_number(number, 2, len(sheet.rows), styles.value("count"))
        to.set_row(number, height(sheet.title, WIDTHS[1]))
    return row + len(book.sheets) + 3


def height(said: str, room: float) -> float:
    """How high a row with so much text is, in points."""
    return 15.5 * (1 + int(len(said) * 1.05 // room))


def _say(key: str, lang: str) -> str:
    return text(Message(key), lang)
