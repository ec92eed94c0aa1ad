"""The algebra of day sets, against `portion` over the whole calendar and against sets of dates in a small window."""

from datetime import date
from itertools import pairwise

import portion as P  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import (
    ALL_DAYS,
    NO_DAYS,
    Days,
    clip,
    complement,
    covers,
    days,
    difference,
    holds,
    intersection,
    length,
    touches,
    union,
)

from .days_strategies import WHOLE, Interval, anywhere, as_dates, as_portion, from_portion, nearby, pairs, window

Pairs = list[Interval]


def assert_in_form(found: Days) -> None:
    """Sorted, disjoint, a day between neighbours, and inside the calendar."""
    for first, last in found:
        assert MIN_DAY <= first <= last <= MAX_DAY
    for (_, last), (first, _) in pairwise(found):
        assert first > last + 1


@given(pairs(anywhere))
def test_a_set_of_days_is_what_the_intervals_cover(intervals: Pairs) -> None:
    found = days(intervals)
    assert_in_form(found)
    assert found == from_portion(as_portion(intervals))


@given(pairs(anywhere), pairs(anywhere))
def test_the_algebra_is_that_of_an_interval_library(left: Pairs, right: Pairs) -> None:
    a, b, p, q = days(left), days(right), as_portion(left), as_portion(right)
    for found, expected in (
        (union(a, b), p | q),
        (intersection(a, b), p & q),
        (difference(a, b), p - q),
        (complement(a), WHOLE - p),
    ):
        assert_in_form(found)
        assert found == from_portion(expected)


@given(pairs(anywhere), anywhere, anywhere)
def test_clip_covers_and_touches_are_those_of_an_interval_library(intervals: Pairs, first: int, last: int) -> None:
    of, p, part = days(intervals), as_portion(intervals), as_portion([(first, last)])
    assert clip(of, first, last) == from_portion(p & part)
    if first <= last:
        assert covers(of, first, last) == (part in p)
        assert touches(of, first, last) == (not (p & part).empty)
    assert holds(of, first) == (first in p)


@given(pairs(anywhere))
def test_length_counts_every_day_once(intervals: Pairs) -> None:
    assert length(days(intervals)) == sum(one.upper - one.lower for one in as_portion(intervals) if not one.empty)


@given(pairs(nearby), pairs(nearby))
def test_the_algebra_is_that_of_sets_of_dates(left: Pairs, right: Pairs) -> None:
    a, b = days(left), days(right)
    x, y = as_dates(left), as_dates(right)
    assert as_dates(a) == x
    assert as_dates(union(a, b)) == x | y
    assert as_dates(intersection(a, b)) == x & y
    assert as_dates(difference(a, b)) == x - y
    assert {day for day in window() if holds(complement(a), day.toordinal())} == set(window()) - x
    assert length(a) == len(x)


@given(pairs(nearby), nearby, nearby)
def test_clip_covers_and_touches_day_by_day(intervals: Pairs, one: int, other: int) -> None:
    first, last = sorted((one, other))
    of, dates = days(intervals), as_dates(intervals)
    part = as_dates([(first, last)])
    assert as_dates(clip(of, first, last)) == dates & part
    assert covers(of, first, last) == (part <= dates)
    assert touches(of, first, last) == bool(part & dates)
    assert clip(of, first, first - 1) == NO_DAYS


@given(pairs(anywhere))
def test_a_set_and_its_complement_share_the_calendar(intervals: Pairs) -> None:
    of = days(intervals)
    assert complement(complement(of)) == of
    assert union(of, complement(of)) == ALL_DAYS
    assert intersection(of, complement(of)) == NO_DAYS
    assert length(of) + length(complement(of)) == MAX_DAY


@given(st.lists(pairs(nearby, 3), max_size=4))
def test_order_of_joining_never_matters(sets: list[Pairs]) -> None:
    forwards, backwards = NO_DAYS, NO_DAYS
    for one in sets:
        forwards = union(forwards, days(one))
    for one in reversed(sets):
        backwards = union(days(one), backwards)
    assert forwards == backwards == days(pair for one in sets for pair in one)


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([], ()),
        ([(5, 4)], ()),
        ([(1, 2), (3, 4)], ((1, 4),)),
        ([(1, 2), (4, 4)], ((1, 2), (4, 4))),
        ([(1, 9), (2, 3), (9, 9)], ((1, 9),)),
        ([(MIN_DAY, MAX_DAY), (7, 7)], ALL_DAYS),
        ([(MAX_DAY, MAX_DAY), (MIN_DAY, MIN_DAY)], ((MIN_DAY, MIN_DAY), (MAX_DAY, MAX_DAY))),
    ],
)
def test_neighbours_melt_together_and_gaps_stay(intervals: Pairs, expected: Days) -> None:
    assert days(intervals) == expected


def test_the_ends_of_the_calendar_are_days_like_others() -> None:
    assert (date.fromordinal(MIN_DAY), date.fromordinal(MAX_DAY)) == (date.min, date.max)
    assert complement(ALL_DAYS) == NO_DAYS
    assert complement(NO_DAYS) == ALL_DAYS
    assert complement(((MIN_DAY, MIN_DAY),)) == ((MIN_DAY + 1, MAX_DAY),)
    assert complement(((MAX_DAY, MAX_DAY),)) == ((MIN_DAY, MAX_DAY - 1),)
    assert difference(ALL_DAYS, ((MIN_DAY, MAX_DAY - 1),)) == ((MAX_DAY, MAX_DAY),)
    assert P.closedopen(MIN_DAY, MAX_DAY + 1) == WHOLE
