"""The calendar that duties are counted in: months, half-years, years, ages, working days and Norwegian public holidays.

A day is an ordinal number (`date.toordinal()`), so that days can be compared and subtracted; intervals are closed.
"""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Literal

from dateutil.easter import easter

Per = Literal["year", "half_year"]

MIN_DAY = date.min.toordinal()
MAX_DAY = date.max.toordinal()
SATURDAY, SUNDAY = 5, 6


@lru_cache(maxsize=4096)
def add_months(day: int, months: int) -> int:
    """The day with the same number `months` later, or the month's last day where it has no such number.

    31 January and one month is the last of February. Counted in one step, never month by month.
    """
    start = date.fromordinal(day)
    month_number = start.year * 12 + start.month - 1 + months
    year, month = divmod(month_number, 12)
    if not date.min.year <= year <= date.max.year:
        return MAX_DAY if months > 0 else MIN_DAY
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).toordinal()


def last_day_of_first_months(day: int, months: int) -> int:
    """The last of "the first N months" from `day`: the day before the same day number."""
    return add_months(day, months) - 1


@lru_cache(maxsize=4096)
def sub_period(day: int, per: Per) -> tuple[int, int]:
    """First and last day of the calendar year or half-year that `day` lies in (its halves meet between 30 June and 1 July)."""
    year = date.fromordinal(day).year
    if per == "year":
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    if day <= (june := date(year, 6, 30).toordinal()):
        return date(year, 1, 1).toordinal(), june
    return june + 1, date(year, 12, 31).toordinal()


def sub_periods(first: int, last: int, per: Per) -> Iterator[tuple[int, int]]:
    """The calendar years or half-years from the one that `first` lies in through the one that `last` lies in."""
    start, end = sub_period(first, per)
    yield start, end
    while end < last and end < MAX_DAY:
        start, end = sub_period(end + 1, per)
        yield start, end


@lru_cache(maxsize=4096)
def birthday(born: int, age: int) -> int:
    """The day on which somebody born on `born` turns `age`; 1 March for a 29 February in a common year."""
    start = date.fromordinal(born)
    year = start.year + age
    if year > date.max.year:
        return MAX_DAY
    if (start.month, start.day) == (2, 29) and monthrange(year, 2)[1] == 28:
        return date(year, 3, 1).toordinal()
    return start.replace(year=year).toordinal()


@lru_cache(maxsize=512)
def public_holidays(year: int) -> frozenset[int]:
    """Norway's public holidays of a year other than Sundays; Christmas Eve and New Year's Eve do not count."""
    sunday = easter(year).toordinal()
    movable = {sunday + after for after in (-3, -2, 0, 1, 39, 49, 50)}
    fixed = {date(year, month, day).toordinal() for month, day in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))}
    return frozenset(movable | fixed)


def is_working_day(day: int) -> bool:
    """Neither Saturday, Sunday nor a public holiday."""
    as_date = date.fromordinal(day)
    return as_date.weekday() < SATURDAY and day not in public_holidays(as_date.year)


def next_working_day(day: int) -> int:
    """`day` itself if it is a working day, else the first one after it."""
    while not is_working_day(day):
        day += 1
    return day
