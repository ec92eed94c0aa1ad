"""A workbook as plain data: a cover, and sheets of columns and rows."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from mottak_cli.results import Verdict

Kind = Literal["text", "prose", "id", "file", "count", "days", "share", "date", "verdict", "rule", "year"]
"""What a column holds; `prose` are sentences, which get room."""

Plain = str | int | float | date | bool | None
"""A value; None is an empty cell."""


class Linked(NamedTuple):
    """A value that leads to a sheet, by its id, or to those of its rows that have a key: all where they lie together, else the first,
    of which a tip tells so.
    """

    value: Plain
    sheet: str
    key: str | None = None


class Column(NamedTuple):
    """A column. A number of something in the column of a `tone` takes that verdict's colour unless it is 0."""

    title: str
    kind: Kind
    tone: Verdict | None = None


class Sheet(NamedTuple):
    """A table. `keys` are the lists that each row belongs to, for links to lead to; none at all where no link does.

    `across` tells from which column on the headings are many, alike and narrow, as in a matrix: they are turned. `kept` is how many
    columns stay in sight, `printed` how many go on paper (None for all). `chart` draws the rows as lines. Sheets of one `group` stand
    under it on the cover.
    """

    id: str
    name: str
    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Plain | Linked, ...]]
    keys: Sequence[tuple[str, ...]] = ()
    notes: tuple[str, ...] = ()
    across: int | None = None
    kept: int = 0
    printed: int | None = None
    chart: bool = False
    group: str = ""


class Book(NamedTuple):
    """A workbook. `about` are labels and values for the cover, `words` which verdict a word in a cell stands for."""

    title: str
    lang: str
    as_of: date
    about: tuple[tuple[str, Plain], ...]
    sentences: tuple[str, ...]
    disclaimer: str
    words: Mapping[str, Verdict]
    sheets: tuple[Sheet, ...]
