"""A summary as tables, timelines and trends. Formats show it; what a figure means is decided before, in `figures`."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple

from mottak_cli.messages import Message
from mottak_cli.results import Bar, CircularInfo, RuleInfo, Verdict

Kind = Literal["text", "id", "file", "count", "days", "share", "date", "verdict", "rule"]
"""What a column holds: words, the id of a record, a path with a line (`centre.yaml:14`), a whole number, a number of days, a share
from 0 to 1, a day, a verdict, the id of a rule."""


class Few(NamedTuple):
    """A figure about people that is shown as "fewer than 3", because it could point at one of them. It is 1 or 2; 0 points at nobody."""

    than: int = 3


class Hidden(NamedTuple):
    """A figure about people that is not shown, because one that is fewer than 3 could be worked out of it."""


class Texts(NamedTuple):
    """A text of the rulebook by language (`nb`, `nn`, `en`; bokmål where one is missing): what a provision's title or reading says."""

    by_language: Mapping[str, str]


Value = str | int | float | date | Verdict | Message | Texts | Few | Hidden | None
"""None: there is nothing to say (an empty cell, told apart from 0)."""


class Cell(NamedTuple):
    """One figure or word. `behind` is the list that it counts: a table (`TABLE`), or those of its rows that have a key (`TABLE/KEY`)."""

    value: Value
    behind: str | None = None


class Column(NamedTuple):
    """A column: its key in JSON and CSV, its heading, and what it holds."""

    key: str
    title: Message
    kind: Kind


class Row(NamedTuple):
    """A row, with a cell for every column. `keys` are the lists it belongs to: a row counts in many figures (its region's, its rule's)."""

    cells: tuple[Cell, ...]
    keys: tuple[str, ...] = ()


class Table(NamedTuple):
    """A table. `notes` say what a reader must know to understand the figures.

    `is_list`: it lists what figures of other tables count. `detail`: it is long, or repeats by year what another shows of one; the
    formats that are read from end to end (terminal, PDF, DOCX) leave such tables out, the others have them all.
    """

    id: str
    title: Message
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Message, ...] = ()
    is_list: bool = False
    detail: bool = False


class Section(NamedTuple):
    """A part of the summary, under one heading."""

    id: str
    title: Message
    intro: tuple[Message, ...]
    tables: tuple[Table, ...]


class RuleYear(NamedTuple):
    """How one rule fared on one record, day by day, with the days on which something falls due."""

    rule: str
    verdict: Verdict
    bars: tuple[Bar, ...]
    dues: tuple[date, ...] = ()


class RecordYear(NamedTuple):
    """The year of one record: a row of the matrix and a picture of bars."""

    kind: str
    id: str
    name: str
    file: str
    rules: tuple[RuleYear, ...]


class Series(NamedTuple):
    """One line of a trend: a value for each year, None where there is none. `behind` is the list that the report's own year counts."""

    name: Message
    values: tuple[float | int | None, ...]
    behind: str | None = None


class Trend(NamedTuple):
    """How a figure went from year to year; `kind` is that of its values."""

    id: str
    title: Message
    kind: Kind
    years: tuple[int, ...]
    series: tuple[Series, ...]


class Basis(NamedTuple):
    """What the figures rest on: the question, the rulebook, the command that makes them again, and the one for the year before."""

    as_of: date
    first: date
    last: date
    years: tuple[int, ...]
    rulebook_version: str
    rulebook_digest: str
    command: str
    readings: str = "both"
    command_before: str = ""


class Summary(NamedTuple):
    """A year's summary. `sentences` are ready to be pasted into a report; `rules` are those that bound anybody, in the circulars' order,
    `circulars` the documents that they stand in.
    """

    title: Message
    basis: Basis
    sentences: tuple[Message, ...]
    sections: tuple[Section, ...]
    records: tuple[RecordYear, ...]
    trends: tuple[Trend, ...]
    rules: tuple[RuleInfo, ...]
    circulars: tuple[CircularInfo, ...] = ()


def rows_behind(summary: Summary, behind: str) -> tuple[Table, tuple[Row, ...]]:
    """The list that a figure counts: its table, and the rows of it. Raises KeyError where there is no such table."""
    name, slash, key = behind.partition("/")
    for section in summary.sections:
        for table in section.tables:
            if table.id == name:
                return table, tuple(row for row in table.rows if not slash or key in row.keys)
    raise KeyError(behind)
