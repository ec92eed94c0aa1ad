"""A summary as tables, timelines and trends. Formats show it; what a figure means is decided before, in `figures`."""

from datetime import date
from typing import Literal, NamedTuple

from mottak_cli.messages import Message
from mottak_cli.results import Bar, RuleInfo, Verdict

Kind = Literal["text", "id", "file", "count", "days", "share", "date", "verdict", "rule"]
"""What a column holds: words, the id of a record, a path with a line (`centre.yaml:14`), a whole number, a number of days, a share
from 0 to 1, a day, a verdict, the id of a rule."""


class Few(NamedTuple):
    """A figure about people that is shown as "fewer than 3", because it could point at one of them."""


Value = str | int | float | date | Verdict | Message | Few | None
"""None: there is nothing to say (an empty cell, told apart from 0)."""


class Cell(NamedTuple):
    """One figure or word. `behind` is the id of the list that it counts: of a table, or of some of its rows (`TABLE/KEY`)."""

    value: Value
    behind: str | None = None


class Column(NamedTuple):
    """A column: its key in JSON and CSV, its heading, and what it holds."""

    key: str
    title: Message
    kind: Kind


class Row(NamedTuple):
    """A row, with a cell for every column. Rows of one `key` are one list that figures can point at."""

    cells: tuple[Cell, ...]
    key: str | None = None


class Table(NamedTuple):
    """A table. `is_list`: it lists what figures of other tables count. `notes` say what a reader must know to understand the figures."""

    id: str
    title: Message
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    notes: tuple[Message, ...] = ()
    is_list: bool = False


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
    """One line of a trend: a value for each year, None where there is none."""

    name: Message
    values: tuple[float | int | None, ...]


class Trend(NamedTuple):
    """How a figure went from year to year; `kind` is that of its values."""

    id: str
    title: Message
    kind: Kind
    years: tuple[int, ...]
    series: tuple[Series, ...]


class Basis(NamedTuple):
    """What the figures rest on: the question, the rulebook, and the command that makes them again."""

    as_of: date
    first: date
    last: date
    years: tuple[int, ...]
    rulebook_version: str
    rulebook_digest: str
    command: str
    readings: str = "both"


class Summary(NamedTuple):
    """A year's summary. `sentences` are ready to be pasted into a report; `rules` are those that bound anybody, in the circulars' order."""

    title: Message
    basis: Basis
    sentences: tuple[Message, ...]
    sections: tuple[Section, ...]
    records: tuple[RecordYear, ...]
    trends: tuple[Trend, ...]
    rules: tuple[RuleInfo, ...]
