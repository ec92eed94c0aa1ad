"""Values in cells, as what they are; and how much room they take."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import islice
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.writing.book import Kind, Linked, Plain, Sheet
from mottak_cli.writing.styles import BROKEN, FIRST_DAY, NUMBERS, Styles

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

MOST_LINKS = 65_000
"""A sheet holds hardly more (65,530); values beyond stand without one."""
WIDEST: Mapping[Kind, int] = {
    "prose": 48, "text": 30, "id": 26, "file": 34, "rule": 22, "verdict": 18, "date": 13, "count": 14, "days": 14, "share": 14, "year": 8,
}  # fmt: skip
"""The widest that a column of a kind gets, in characters; longer text breaks."""
NARROW = 12.5
NOTHING = (None, 0)
"""What no list stands behind."""
SAMPLE = 400
"""How many rows are looked at to find how wide a column is."""
LINE, HIGHEST = 15.0, 300.0
"""How high a line is, and the highest that a row gets, in points."""


class Rows(NamedTuple):
    """The rows of a list, counted from 0: the first, the last, and how many they are, which tells whether they lie together."""

    first: int
    last: int
    number: int

    @property
    def together(self) -> bool:
        """Whether no other row lies between them."""
        return self.last - self.first + 1 == self.number


class Names(NamedTuple):
    """The names that the sheets were given, the rows that links lead to, how many columns there are, and the reader's language."""

    sheets: Mapping[str, str]
    rows: Mapping[tuple[str, str], Rows]
    columns: Mapping[str, int]
    lang: str

    def address(self, to: Linked) -> str | None:
        """Where a link leads; None where there is no such sheet."""
        if to.sheet not in self.sheets:
            return None
        rows = self.rows.get((to.sheet, to.key or ""))
        if rows is None:
            return f"{at(self.sheets[to.sheet])}!A1"
        ending = f":{letters(self.columns[to.sheet] - 1)}{rows.last + 1}" if rows.together else ""
        return f"{at(self.sheets[to.sheet])}!A{rows.first + 1}{ending}"

    def tip(self, to: Linked) -> str | None:
        """What is told of a link to rows that do not lie together, of which it shows the first."""
        rows = self.rows.get((to.sheet, to.key or ""))
        if rows is None or rows.together:
            return None
        return text(Message("sheet.apart", {"count": rows.number, "sheet": self.sheets[to.sheet]}), self.lang)


def at(name: str) -> str:
    """The address of a sheet within the workbook."""
    quoted = name.replace("'", "''")
    return f"internal:'{quoted}'"


def letters(column: int) -> str:
    """The letters of a column, counted from 0."""
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(ord("A") + column % 26)


class Pen:
    """Writes values into the cells of a sheet: nothing that a record says becomes a formula or an address."""

    def __init__(self, to: "Worksheet", names: Names, styles: Styles) -> None:
        self._to, self._names, self._styles, self._links_left = to, names, styles, MOST_LINKS

    def write(self, row: int, column: int, value: Plain | Linked, kind: Kind, *, centred: bool = False) -> None:
        """A value in a cell."""
        linked = False
        if isinstance(value, Linked):
            linked = value.value not in NOTHING and self._link(row, column, value)
            value = value.value
        is_number = isinstance(value, int | float) or (isinstance(value, date) and value >= FIRST_DAY)
        style = self._styles.of("text" if kind in NUMBERS and not is_number else kind, linked=linked, centred=centred)
        if value is None:
            self._to.write_blank(row, column, None, style)
        elif isinstance(value, int | float):
            self._to.write_number(row, column, value, style)
        elif isinstance(value, date) and is_number:
            self._to.write_datetime(row, column, midnight(value), style)
        else:
            self._to.write_string(row, column, str(value), style)

    def _link(self, row: int, column: int, to: Linked) -> bool:
        """Makes a link of the cell, whose value is written afterwards; False where it leads nowhere."""
        address = self._names.address(to) if self._links_left else None
        if address is None:
            return False
        self._links_left -= 1
        self._to.write_url(row, column, address, string=" ", tip=self._names.tip(to))
        return True


def midnight(day: date) -> datetime:
    """The day as the library wants it."""
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a day has no zone


def widths_of(sheet: Sheet) -> list[float]:
    """Widths that hold what stands in the columns, as far as their kinds allow."""
    return [width_of(sheet, number) for number in range(len(sheet.columns))]


def width_of(sheet: Sheet, number: int) -> float:
    """The width of one column."""
    column = sheet.columns[number]
    if sheet.across is not None and number >= sheet.across:
        return NARROW
    longest = max((len(line) for row in islice(sheet.rows, SAMPLE) for line in shown_as(row[number]).split("\n")), default=0)
    word = max((len(one) for one in column.title.replace("-", "- ").split()), default=0)
    # The button of the filter takes the room of some three characters.
    # Calc breaks no text that is a link.
    is_link = any(isinstance(row[number], Linked) for row in islice(sheet.rows, SAMPLE)) and column.kind not in NUMBERS
    return min(WIDEST["prose"] if is_link else WIDEST[column.kind], max(longest + 2, word + 4, min(len(column.title) + 4, 16), 8))


def shown_as(value: Plain | Linked) -> str:
    """About what a cell will show."""
    plain = value.value if isinstance(value, Linked) else value
    if isinstance(plain, date):
        return "00.00.0000"
    return "" if plain is None else "100.0 %" if isinstance(plain, float) else str(plain)


def height_of(sheet: Sheet, row: Sequence[Plain | Linked], widths: Sequence[float]) -> float:
    """How high a row must be for its text."""
    broken = (
        lines(shown_as(value), width)
        for value, column, width in zip(row, sheet.columns, widths, strict=True)
        if column.kind in BROKEN and value is not None
    )
    return min(HIGHEST, LINE * max(broken, default=1))


@lru_cache(maxsize=2**14)
def lines(said: str, width: float) -> int:
    """How many lines a text takes, rather one too many: words do not break, and letters are not all alike."""
    return sum(1 if len(line) < width else ceil(len(line) / max(3, width - 3)) for line in said.split("\n"))
