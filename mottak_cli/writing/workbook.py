"""A book as the bytes of an XLSX file; the same book gives the same bytes."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.writing.book import Book, Plain, Sheet
from mottak_cli.writing.cells import LINE, Names, Rows, at, lines, midnight
from mottak_cli.writing.styles import Styles
from mottak_cli.writing.worksheet import A4, Binding, fill, first_row

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]+")
PARTED = re.compile(r"\s*:\s+")
LONGEST_NAME = 31
RESERVED = "history"
"""A name that Excel keeps for itself."""
WIDTHS = (32, 80, 10)
"""Of the columns of the cover."""


def workbook(book: Book) -> bytes:
    """The workbook. Needs the extra `xlsx`."""
    import xlsxwriter  # noqa: PLC0415 - an extra

    out = BytesIO()
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    made = xlsxwriter.Workbook(out, {"in_memory": True, **as_text})
    day = book.as_of
    # A file's own dates are those of what it tells, and no author is named.
    made.set_properties({"title": book.title, "created": datetime(day.year, day.month, day.day, tzinfo=UTC), "author": ""})
    cover_name, *given = named([text(Message("sheet.cover"), book.lang), *(one.name for one in book.sheets)])
    names = Names(
        dict(zip((one.id for one in book.sheets), given, strict=True)),
        {(one.id, key): found for one in book.sheets for key, found in places(one).items()},
        {one.id: len(one.columns) for one in book.sheets},
        book.lang,
    )
    binding = Binding(made, cover_name, names, Styles(made, book.lang), book.words, book.lang)
    cover(binding, made.add_worksheet(cover_name), book)
    for sheet in book.sheets:
        fill(binding, sheet)
    made.close()
    return out.getvalue()


def named(wanted: Sequence[str]) -> list[str]:
    """The names as spreadsheets take them: short, without some signs, no two alike whatever the case."""
    found: list[str] = []
    taken = {RESERVED}
    for one in wanted:
        name = shortened(" ".join(FORBIDDEN.sub(" ", PARTED.sub(" – ", one)).split()).strip("'").strip()) or "-"
        number, told = 2, name
        while told.casefold() in taken:
            ending = f" ({number})"
            told, number = name[: LONGEST_NAME - len(ending)] + ending, number + 1
        taken.add(told.casefold())
        found.append(told)
    return found


def shortened(name: str) -> str:
    """A name that is short enough, cut between words where one ends in its second half."""
    if len(name) <= LONGEST_NAME:
        return name
    cut = name[: LONGEST_NAME - 1]
    whole = cut[: cut.rfind(" ")] if cut.rfind(" ") > LONGEST_NAME // 2 else cut
    return whole.strip(" ,–-'") + "…"


def places(sheet: Sheet) -> dict[str, Rows]:
    """The rows of each list that a sheet holds."""
    found: dict[str, Rows] = {}
    for number, keys in enumerate(sheet.keys, start=first_row(sheet)):
        for key in keys:
            first, _, count = found.get(key, (number, number, 0))
            found[key] = Rows(first, number, count + 1)
    return found


def cover(binding: Binding, to: "Worksheet", book: Book) -> None:
    """The cover: what this is, the sentences, what it rests on, the sheets, and what the words mean."""
    for number, width in enumerate(WIDTHS):
        to.set_column(number, number, width)
    to.write_string(0, 0, book.title, binding.styles.title())
    to.set_row(0, 30)
    _prose(binding, to, 1, book.disclaimer)
    row = 3
    if book.sentences:
        to.write_string(row, 0, binding.say("sheet.in_short"), binding.styles.title(12))
        for number, said in enumerate(book.sentences, start=row + 1):
            _prose(binding, to, number, said)
        row += len(book.sentences) + 2
    for number, (label, value) in enumerate(book.about, start=row):
        to.write_string(number, 0, label, binding.styles.label())
        _about(binding, to, number, value)
    row = _contents(binding, to, row + len(book.about) + 1, book)
    to.write_string(row, 0, binding.say("sheet.words"), binding.styles.title(12))
    for number, (word, verdict) in enumerate(book.words.items(), start=row + 1):
        to.write_string(number, 0, word, binding.styles.of("verdict"))
        rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": binding.styles.tone(verdict)}
        to.conditional_format(number, 0, number, 0, rule)
    to.hide_gridlines(2)
    to.set_landscape()
    to.set_paper(A4)
    to.fit_to_pages(1, 0)
    to.activate()


def _prose(binding: Binding, to: "Worksheet", row: int, said: str) -> None:
    to.merge_range(row, 0, row, len(WIDTHS) - 1, "", binding.styles.prose())
    to.write_string(row, 0, said, binding.styles.prose())
    to.set_row(row, LINE * lines(said, sum(WIDTHS)))


def _about(binding: Binding, to: "Worksheet", row: int, value: Plain) -> None:
    if isinstance(value, date):
        to.write_datetime(row, 1, midnight(value), binding.styles.value("date"))
    elif isinstance(value, int | float):
        to.write_number(row, 1, value, binding.styles.value("count"))
    else:
        to.write_string(row, 1, value or "", binding.styles.value("text"))
        to.set_row(row, LINE * lines(value or "", WIDTHS[1]))


def _contents(binding: Binding, to: "Worksheet", row: int, book: Book) -> int:
    """The sheets with links; gives the row after them."""
    styles = binding.styles
    to.write_string(row, 0, binding.say("sheet.contents"), styles.title(12))
    for number, key in enumerate(("sheet.sheet", "sheet.what", "sheet.rows")):
        to.write_string(row + 1, number, binding.say(key), styles.heading())
    number, group = row + 1, ""
    for sheet in book.sheets:
        name = binding.names.sheets[sheet.id]
        if sheet.group != group:
            group, number = sheet.group, number + 1
            to.write_string(number, 0, group, styles.label())
        number += 1
        to.write_url(number, 0, f"{at(name)}!A1", styles.link(), name)
        to.write_string(number, 1, sheet.title, styles.prose())
        to.write_number(number, 2, len(sheet.rows), styles.value("count"))
        to.set_row(number, LINE * lines(sheet.title, WIDTHS[1]))
    return number + 2
