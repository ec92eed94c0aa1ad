"""A year on a line: which sign stands for which days, and where the months begin."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from mottak_cli.locale.names import MONTHS
from mottak_cli.results import Bar, Result, Verdict

Told = Verdict | None
"""What a cell shows of its days; None where nothing is said of them."""

ORDER: dict[Told, int] = {one: rank for rank, one in enumerate((*tuple(Verdict)[:-1], None, Verdict.NOT_APPLICABLE))}
"""Which of a cell's days is shown: the gravest; days that are bound but say nothing go before those on which nothing binds."""

GRAVE = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)
"""What no mark of a due date may hide."""


class Signs(NamedTuple):
    """What is drawn: for each verdict and for days of which nothing is said, a due date, one after the period, the as-of day, the frame."""

    told: dict[Told, str]
    due: str
    later: str
    as_of: str
    edge: str


DRAWN = Signs(
    {
        Verdict.FAIL: "✗",
        Verdict.UNKNOWN: "?",
        Verdict.WARN: "!",
        Verdict.PENDING: "…",
        Verdict.WAIVED: "~",
        Verdict.PASS: "─",
        None: "·",
        Verdict.NOT_APPLICABLE: " ",
    },
    "◆",
    "▸",
    "▼",
    "│",
)
TYPED = Signs(
    {
        Verdict.FAIL: "x",
        Verdict.UNKNOWN: "?",
        Verdict.WARN: "!",
        Verdict.PENDING: ">",
        Verdict.WAIVED: "~",
        Verdict.PASS: "-",
        None: ".",
        Verdict.NOT_APPLICABLE: " ",
    },
    "*",
    "+",
    "v",
    "|",
)


@cache
def signs(encoding: str) -> Signs:
    """The drawn signs where the encoding has all of them, else those of a typewriter."""
    try:
        "".join((*DRAWN.told.values(), *DRAWN[1:])).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return TYPED
    return DRAWN


class Axis(NamedTuple):
    """The days from `first` through `last` on `width` cells, each of one day or more."""

    first: date
    last: date
    width: int

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1

    @property
    def most(self) -> int:
        """How many days a cell has at most."""
        return -(-self.days // self.width)

    def cell(self, day: date) -> int:
        """The cell of a day of the axis."""
        return (day - self.first).days * self.width // self.days

    def has(self, day: date) -> bool:
        """Whether the day is on the axis."""
        return self.first <= day <= self.last


def axis(first: date, last: date, room: int) -> Axis:
    """As many cells as there is room for; no more than there are days."""
    return Axis(first, last, max(1, min(room, (last - first).days + 1)))


class Cell(NamedTuple):
    """What a cell shows: the gravest of its days (`blank`: none of them has come), or that something falls due in it."""

    told: Told
    blank: bool = False
    due: bool = False


def cells(bars: Iterable[Bar], dues: Iterable[date], on: Axis) -> list[Cell]:
    """One cell after another; a due date is marked where it hides nothing grave."""
    found = [Cell(None, blank=True)] * on.width
    for bar in bars:
        for number in range(on.cell(bar.first), on.cell(bar.last) + 1):
            before = found[number]
            if before.blank or ORDER[bar.verdict] < ORDER[before.told]:
                found[number] = Cell(bar.verdict)
    for due in dues:
        if on.has(due) and (place := found[on.cell(due)]).told not in GRAVE:
            found[on.cell(due)] = place._replace(due=True)
    return found


def due_days(result: Result) -> list[date]:
    """The days on which something of a rule falls due, or fell due that is told."""
    return sorted({one.due for one in result.findings if one.due is not None})


def scale(on: Axis, lang: str) -> str:
    """The months over the cells: their names, else their first letters, else what there is room for of the years."""
    for labels in (_weeks(on), _months(on, lang, 3), _months(on, lang, 1)):
        if labels and (told := _set(labels, on.width, all_of_them=True)) is not None:
            return told
    years = [(on.cell(day), str(day.year)) for day in _starts(on) if day.month == 1 or day == on.first]
    return _set(years, on.width, all_of_them=False) or ""


def _weeks(on: Axis) -> list[tuple[int, str]]:
    """Every seventh day of a period of two months at most."""
    if on.days > 62:
        return []
    days = (on.first + timedelta(days=number) for number in range(0, on.days, 7))
    return [(on.cell(day), f"{day.day}.{day.month}.") for day in days]


def _months(on: Axis, lang: str, letters: int) -> list[tuple[int, str]]:
    """The first day of each month, unless there are so many that their years would not be known."""
    names = MONTHS.get(lang, MONTHS["nb"])
    return [(on.cell(day), names[day.month - 1][:letters]) for day in _starts(on)] if on.days <= 366 + 31 else []


def _starts(on: Axis) -> Iterator[date]:
    """The first day of the axis, and of each month on it."""
    day = on.first
    while day <= on.last:
        yield day
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _set(labels: Sequence[tuple[int, str]], width: int, *, all_of_them: bool) -> str | None:
    """The labels at their cells with a blank between them, but for one that would go over the edge.

    Where two come too near one another, the later is left out; where all are wanted, there is no such line.
    """
    line = ""
    for cell, label in labels:
        if cell + len(label) > width:
            continue
        if line and cell <= len(line):
            if all_of_them:
                return None
            continue
        line = line.ljust(cell) + label
    return line
