"""The summary for a spreadsheet or a data frame: a row for every cell, the same columns in the same order in every version.

The first rows are the table `about`: the question, the rulebook, and what a summary is not. `value` is empty where JSON has null; a figure
that is not told says `<3` or `hidden` under `told`. Dates are ISO 8601, shares from 0 to 1.
"""

import csv as writer
from collections.abc import Iterator
from datetime import date
from io import StringIO

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.csv_report import BOM, safe
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import Verdict
from mottak_cli.summary.model import Cell, Column, Few, Hidden, Kind, Row, Summary, Table, Texts, Value

COLUMNS = (
    "section",
    "table",
    "row",
    "row_key",
    "column",
    "heading",
    "kind",
    "value",
    "told",
    "behind",
)
ABOUT = "about"


def csv(summary: Summary, lang: str) -> Iterator[str]:
    """With commas."""
    return rows(summary, lang, ",", "")


def csv_excel(summary: Summary, lang: str) -> Iterator[str]:
    """With semicolons and a byte-order mark, as Norwegian Excel wants them."""
    return rows(summary, lang, ";", BOM)


def rows(summary: Summary, lang: str, delimiter: str, beginning: str) -> Iterator[str]:
    """The names of the columns, then table after table."""
    yield beginning + written([list(COLUMNS)], delimiter)
    yield written([[ABOUT, *one] for one in of_table(about(summary, lang), lang)], delimiter)
    for section in summary.sections:
        for table in section.tables:
            yield written([[section.id, *one] for one in of_table(table, lang)], delimiter)


def about(summary: Summary, lang: str) -> Table:
    """What the figures rest on, as a table of one row."""
    basis = summary.basis
    told: tuple[tuple[str, str, Kind, Value], ...] = (
        ("from", "xlsx.first", "date", basis.first),
        ("to", "xlsx.last", "date", basis.last),
        ("as_of", "xlsx.as_of", "date", basis.as_of),
        ("readings", "xlsx.readings", "text", basis.readings),
        ("rulebook_version", "xlsx.rulebook_version", "text", basis.rulebook_version),
        ("rulebook", "xlsx.rulebook_digest", "text", basis.rulebook_digest),
        ("command", "sheet.command", "text", basis.command),
        ("disclaimer", "xlsx.disclaimer", "text", say(lang, "disclaimer")),
    )
    columns = tuple(Column(key, Message(title), kind) for key, title, kind, _ in told)
    return Table(ABOUT, summary.title, columns, (Row(tuple(Cell(one) for *_, one in told)),))


def of_table(table: Table, lang: str) -> Iterator[list[str]]:
    """A row for each cell of a table; `row` counts the table's rows from 1."""
    heads = [text(one.title, lang) for one in table.columns]
    for number, one in enumerate(table.rows, 1):
        for column, head, cell in zip(table.columns, heads, one.cells, strict=True):
            key = safe(one.keys[0]) if one.keys else ""
            yield [
                table.id,
                str(number),
                key,
                column.key,
                head,
                column.kind,
                value(cell.value, lang),
                untold(cell.value),
                safe(cell.behind or ""),
            ]


def value(given: Value, lang: str) -> str:
    """A value as programs read it."""
    if given is None or isinstance(given, Few | Hidden):
        return ""
    if isinstance(given, Verdict):
        return given.value
    if isinstance(given, Message):
        return safe(text(given, lang))
    if isinstance(given, Texts):
        return safe(spoken(given.by_language, lang))
    if isinstance(given, date):
        return given.isoformat()
    return safe(given) if isinstance(given, str) else str(given)


def untold(given: Value) -> str:
    """Why a figure is not told."""
    return "<3" if isinstance(given, Few) else "hidden" if isinstance(given, Hidden) else ""


def written(given: list[list[str]], delimiter: str) -> str:
    """Rows as text."""
    out = StringIO(newline="")
    writer.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(given)
    return out.getvalue()
