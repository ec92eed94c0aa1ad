"""Norwegian public holidays and working days, against a table for 2015–2035 and another way to find Easter."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.timeline.calendar import MAX_DAY, is_working_day, next_working_day, public_holidays

# Easter Sunday as almanacs print it; the rest of the year follows from it.
EASTER_SUNDAYS = {
    2015: (4, 5), 2016: (3, 27), 2017: (4, 16), 2018: (4, 1), 2019: (4, 21), 2020: (4, 12), 2021: (4, 4), 2022: (4, 17),
    2023: (4, 9), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1), 2030: (4, 21),
    2031: (4, 13), 2032: (3, 28), 2033: (4, 17), 2034: (4, 9), 2035: (3, 25),
}  # fmt: skip

# Two whole years as a wall calendar shows them, day by day.
WRITTEN_OUT = {
    2024: [(1, 1), (3, 28), (3, 29), (3, 31), (4, 1), (5, 1), (5, 9), (5, 17), (5, 19), (5, 20), (12, 25), (12, 26)],
    2025: [(1, 1), (4, 17), (4, 18), (4, 20), (4, 21), (5, 1), (5, 17), (5, 29), (6, 8), (6, 9), (12, 25), (12, 26)],
}


def anonymous_gregorian(year: int) -> date:
    """Easter Sunday by the computus first printed anonymously in 1876: quotients and remainders only."""
    a = year % 19
    b, c = divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holidays(easter: date) -> set[date]:
    """The year's holidays by name."""
    year = easter.year
    by_name = {
        "New Year's Day": date(year, 1, 1),
        "Maundy Thursday": easter - timedelta(days=3),
        "Good Friday": easter - timedelta(days=2),
        "Easter Sunday": easter,
        "Easter Monday": easter + timedelta(days=1),
        "Labour Day": date(year, 5, 1),
        "Constitution Day": date(year, 5, 17),
        "Ascension Day, a Thursday": easter + timedelta(weeks=5, days=4),
        "Whit Sunday": easter + timedelta(weeks=7),
        "Whit Monday": easter + timedelta(weeks=7, days=1),
        "Christmas Day": date(year, 12, 25),
        "Boxing Day": date(year, 12, 26),
    }
    return set(by_name.values())


def in_dates(year: int) -> set[date]:
    """What the program calls holidays, as dates."""
    return {date.fromordinal(day) for day in public_holidays(year)}


@pytest.mark.parametrize("year", EASTER_SUNDAYS)
def test_the_holidays_of_the_table(year: int) -> None:
    easter = date(year, *EASTER_SUNDAYS[year])
    assert anonymous_gregorian(year) == easter
    assert in_dates(year) == holidays(easter)


@pytest.mark.parametrize("year", WRITTEN_OUT)
def test_years_written_out(year: int) -> None:
    assert in_dates(year) == {date(year, month, day) for month, day in WRITTEN_OUT[year]}


def test_easter_of_five_centuries_by_another_computus() -> None:
    for year in range(1900, 2400):
        assert in_dates(year) == holidays(anonymous_gregorian(year))


@pytest.mark.parametrize("year", [2019, 2024, 2031])
def test_the_eves_are_no_holidays(year: int) -> None:
    assert not {date(year, 12, 24), date(year, 12, 31)} & in_dates(year)


@given(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_the_next_working_day_is_the_first_that_is_neither_weekend_nor_holiday(day: date) -> None:
    found = date.fromordinal(next_working_day(day.toordinal()))
    free = holidays(anonymous_gregorian(day.year)) | holidays(anonymous_gregorian(day.year + 1))
    walk = day
    while walk.isoweekday() in (6, 7) or walk in free:
        walk += timedelta(days=1)
    assert found == walk
    assert is_working_day(day.toordinal()) == (found == day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2024, 3, 27), date(2024, 3, 27)),
        (date(2024, 3, 28), date(2024, 4, 2)),
        (date(2025, 4, 17), date(2025, 4, 22)),
        (date(2024, 12, 24), date(2024, 12, 24)),
        (date(2024, 12, 25), date(2024, 12, 27)),
        (date(2027, 12, 25), date(2027, 12, 27)),
        (date(2020, 12, 25), date(2020, 12, 28)),
        (date(2022, 12, 31), date(2023, 1, 2)),
        (date(2023, 1, 1), date(2023, 1, 2)),
        (date(2018, 5, 17), date(2018, 5, 18)),
        (date(2025, 6, 7), date(2025, 6, 10)),
        (date.max, date.max),
    ],
)
def test_next_working_days_by_hand(day: date, expected: date) -> None:
    assert date.fromordinal(next_working_day(day.toordinal())) == expected


def test_the_last_days_of_the_calendar_have_a_working_day() -> None:
    """The last day of all is a Friday, so that looking for a working day never runs off the end."""
    assert next_working_day(MAX_DAY - 6) == MAX_DAY - 4
    assert is_working_day(MAX_DAY)
