"""Months, half-years and birthdays: against dateutil, against hand tables, and against walking day by day."""

from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY, Per, add_months, birthday, last_day_of_first_months, sub_period

ordinary_dates = st.dates(date(1900, 1, 1), date(2200, 12, 31))


def later(day: date, months: int) -> date:
    """`add_months` in dates."""
    return date.fromordinal(add_months(day.toordinal(), months))


@given(ordinary_dates, st.integers(0, 1200))
def test_add_months_is_that_of_dateutil(day: date, months: int) -> None:
    assert later(day, months) == day + relativedelta(months=months)


@given(ordinary_dates, st.integers(1, 1200))
def test_months_back_are_those_of_dateutil(day: date, months: int) -> None:
    assert later(day, -months) == day - relativedelta(months=months)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2100, 1, 31), 1, date(2100, 2, 28)),
        (date(2000, 1, 31), 1, date(2000, 2, 29)),
        (date(2024, 1, 31), 2, date(2024, 3, 31)),
        (date(2024, 1, 31), 3, date(2024, 4, 30)),
        (date(2024, 2, 29), 1, date(2024, 3, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2023, 2, 28), 12, date(2024, 2, 28)),
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2024, 11, 30), 3, date(2025, 2, 28)),
        (date(2024, 8, 31), 6, date(2025, 2, 28)),
        (date(2024, 12, 31), 1, date(2025, 1, 31)),
        (date(2024, 12, 31), 2, date(2025, 2, 28)),
        (date(2024, 3, 5), 0, date(2024, 3, 5)),
        (date(2024, 3, 31), -1, date(2024, 2, 29)),
        (date(2025, 1, 1), -12, date(2024, 1, 1)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),
        (date(9999, 12, 1), 1, date.max),
        (date.max, 12, date.max),
        (date.min, 1, date(1, 2, 1)),
    ],
)
def test_add_months_by_hand(day: date, months: int, expected: date) -> None:
    assert later(day, months) == expected


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 2, 1), 3, date(2024, 4, 30)),
        (date(2024, 3, 15), 3, date(2024, 6, 14)),
        (date(2023, 11, 30), 3, date(2024, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 27)),
        (date(2023, 8, 31), 6, date(2024, 2, 28)),
    ],
)
def test_the_first_months_end_the_day_before_the_same_number(day: date, months: int, expected: date) -> None:
    assert date.fromordinal(last_day_of_first_months(day.toordinal(), months)) == expected


@given(st.dates(), st.sampled_from(["year", "half_year"]))
def test_a_sub_period_is_the_run_of_days_with_the_same_year_and_half(day: date, per: Per) -> None:
    def label(one: date) -> tuple[int, bool]:
        return one.year, per == "half_year" and one.month > 6

    first, last = (date.fromordinal(one) for one in sub_period(day.toordinal(), per))
    assert first <= day <= last
    assert label(first) == label(day) == label(last)
    assert first == date.min or label(first - timedelta(days=1)) != label(day)
    assert last == date.max or label(last + timedelta(days=1)) != label(day)


def test_sub_periods_at_the_ends_of_the_calendar() -> None:
    assert sub_period(MIN_DAY, "half_year") == (MIN_DAY, date(1, 6, 30).toordinal())
    assert sub_period(MAX_DAY, "half_year") == (date(9999, 7, 1).toordinal(), MAX_DAY)
    assert sub_period(MAX_DAY, "year") == (date(9999, 1, 1).toordinal(), MAX_DAY)


def full_years(born: date, day: date) -> int:
    """Age by counting the birthdays gone by; in a common year somebody born on 29 February has none before 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


@given(st.dates(date(1924, 1, 1), date(2024, 12, 31)) | st.sampled_from([date(year, 2, 29) for year in range(1924, 2025, 4)]))
def test_a_birthday_is_the_first_day_of_the_age(born: date) -> None:
    turns = date.fromordinal(birthday(born.toordinal(), 18))
    assert full_years(born, turns) == 18
    assert full_years(born, turns - timedelta(days=1)) == 17


@pytest.mark.parametrize("born", [date(2004, 2, 28), date(2004, 2, 29), date(2004, 3, 1), date(2005, 12, 31), date(2000, 2, 29)])
def test_birthdays_walking_day_by_day(born: date) -> None:
    """A walk over every day of a life until 21, a year being added whenever the calendar shows the day of birth (or has passed it)."""
    age, celebrated, day = 0, born.year, born
    while age < 21:
        day += timedelta(days=1)
        if day.year > celebrated and (day.month, day.day) >= (born.month, born.day):
            age, celebrated = age + 1, day.year
            assert birthday(born.toordinal(), age) == day.toordinal()


@pytest.mark.parametrize(
    ("born", "age", "expected"),
    [
        (date(2004, 2, 29), 18, date(2022, 3, 1)),
        (date(2004, 2, 29), 20, date(2024, 2, 29)),
        (date(2006, 6, 15), 18, date(2024, 6, 15)),
        (date(9990, 1, 1), 18, date.max),
        (date.max, 0, date.max),
    ],
)
def test_birthdays_by_hand(born: date, age: int, expected: date) -> None:
    assert date.fromordinal(birthday(born.toordinal(), age)) == expected
