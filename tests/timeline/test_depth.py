"""How many sets hold a day: against counting each day by itself."""

from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import ALL_DAYS, NO_DAYS, days, intersection, union
from mottak_cli.timeline.depth import fewest, held_by_at_least

from .days_strategies import Interval, anywhere, as_dates, nearby, pairs, window

sets = st.lists(pairs(nearby, 4), max_size=5)


@given(sets, st.integers(1, 5))
def test_held_by_at_least_counts_like_a_tally_of_each_day(many: list[list[Interval]], number: int) -> None:
    in_dates = [as_dates(one) for one in many]
    expected = {day for day in window() if sum(day in one for one in in_dates) >= number}
    found = held_by_at_least([days(one) for one in many], number)
    assert as_dates(found) == expected
    assert found == days(found)


@given(sets, nearby, nearby)
def test_fewest_is_the_lowest_tally_of_any_day(many: list[list[Interval]], one: int, other: int) -> None:
    first, last = sorted((one, other))
    in_dates = [as_dates(each) for each in many]
    tally = [sum(day in each for each in in_dates) for day in window() if first <= day.toordinal() <= last]
    assert fewest([days(each) for each in many], first, last) == min(tally)


@given(st.lists(pairs(anywhere, 4), min_size=2, max_size=2))
def test_one_of_two_is_the_union_and_two_of_two_the_intersection(many: list[list[Interval]]) -> None:
    left, right = days(many[0]), days(many[1])
    assert held_by_at_least([left, right], 1) == union(left, right)
    assert held_by_at_least([left, right], 2) == intersection(left, right)
    assert held_by_at_least([left, right], 3) == NO_DAYS


def test_at_the_ends_of_the_calendar() -> None:
    assert held_by_at_least([ALL_DAYS, ALL_DAYS], 2) == ALL_DAYS
    assert held_by_at_least([ALL_DAYS, ((MAX_DAY, MAX_DAY),)], 2) == ((MAX_DAY, MAX_DAY),)
    assert held_by_at_least([], 1) == NO_DAYS
    assert fewest([ALL_DAYS, ((MIN_DAY, MAX_DAY - 1),)], MIN_DAY, MAX_DAY) == 1
    assert fewest([], MIN_DAY, MAX_DAY) == 0


def test_one_that_ends_as_another_begins_leaves_no_dip() -> None:
    assert held_by_at_least([((1, 10),), ((11, 20),), ((1, 20),)], 2) == ((1, 20),)
    assert fewest([((1, 10),), ((11, 20),), ((1, 20),)], 1, 20) == 2
    assert held_by_at_least([((1, 10),), ((12, 20),), ((1, 20),)], 2) == ((1, 10), (12, 20))
    assert fewest([((1, 10),), ((12, 20),), ((1, 20),)], 1, 20) == 1
