"""Day sets for Hypothesis, and two other ways of writing the same set: `portion` intervals and plain sets of dates."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import portion as P  # type: ignore[import-untyped]
from hypothesis import strategies as st

from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import Days

Interval = tuple[int, int]

SMALL_FIRST = date(2024, 2, 20)
SMALL_LENGTH = 30
"""The window of the sets that are also written as dates: it runs over 29 February."""


def pairs(day: st.SearchStrategy[int], most: int = 6) -> st.SearchStrategy[list[Interval]]:
    """Intervals in any order, overlapping, touching, some of them reversed."""
    return st.lists(st.tuples(day, day), max_size=most)


anywhere = st.one_of(
    st.integers(MIN_DAY, MIN_DAY + 12),
    st.integers(MAX_DAY - 12, MAX_DAY),
    st.integers(738_000, 738_025),
    st.integers(MIN_DAY, MAX_DAY),
)
"""Days of the whole calendar, its two ends more often than they deserve."""

nearby = st.integers(SMALL_FIRST.toordinal(), SMALL_FIRST.toordinal() + SMALL_LENGTH - 1)
"""Days of the small window."""


def as_portion(intervals: Iterable[Interval]) -> P.Interval:
    """The same set in the library's terms; half-open, so that neighbours melt together as days do."""
    found = P.empty()
    for first, last in intervals:
        if first <= last:
            found |= P.closedopen(first, last + 1)
    return found


def from_portion(interval: P.Interval) -> Days:
    """Back again."""
    return tuple((one.lower, one.upper - 1) for one in interval if not one.empty)


WHOLE = as_portion([(MIN_DAY, MAX_DAY)])


def as_dates(intervals: Sequence[Interval]) -> set[date]:
    """The same set as dates, one by one."""
    found = set()
    for first, last in intervals:
        day, end = date.fromordinal(first), date.fromordinal(last)
        while day <= end:
            found.add(day)
            day += timedelta(days=1)
    return found


def window() -> list[date]:
    """Every date of the small window."""
    return [SMALL_FIRST + timedelta(days=number) for number in range(SMALL_LENGTH)]
