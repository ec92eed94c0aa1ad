"""Calendar arithmetic for the slow judge: months, half-years, ages, Norwegian working days. Everything is a `datetime.date`."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

DAY = timedelta(days=1)
SubPeriod = tuple[date, date]


CALENDAR = [date.fromordinal(n) for n in range(date(1990, 1, 1).toordinal(), date(2040, 1, 1).toordinal())]


def each_day(first: date, last: date) -> Iterable[date]:
    """Every day from `first` to `last`, both included; nothing where `last` is the earlier."""
    if CALENDAR[0] <= first and last <= CALENDAR[-1]:
        begin = first.toordinal() - CALENDAR[0].toordinal()
        return CALENDAR[begin : max(begin, last.toordinal() - CALENDAR[0].toordinal() + 1)]
    return counted(first, last)


def counted(first: date, last: date) -> Iterator[date]:
    """As `each_day`, for days outside the calendar at hand."""
    day = first
    while day <= last:
        yield day
        day += DAY


def add_months(day: date, months: int) -> date:
    """The same day number so many months later, or that month's last day where it is too short."""
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def year_of(day: date) -> SubPeriod:
    """The calendar year around a day."""
    return date(day.year, 1, 1), date(day.year, 12, 31)


def half_of(day: date) -> SubPeriod:
    """The half-year around a day: to 30 June, or from 1 July."""
    if day.month <= 6:
        return date(day.year, 1, 1), date(day.year, 6, 30)
    return date(day.year, 7, 1), date(day.year, 12, 31)


def sub_periods(first: date, last: date, half: bool) -> list[SubPeriod]:
    """The years (or half-years) that have a day from `first` to `last`, in order of time."""
    around = half_of if half else year_of
    found: list[SubPeriod] = []
    while first <= last:
        found.append(around(first))
        first = found[-1][1] + DAY
    return found


def age(born: date, day: date) -> int:
    """Full years on the day. A leap-day child's birthday is 1 March where there is no 29 February."""
    before_birthday = (day.month, day.day) < (born.month, born.day)
    return day.year - born.year - int(before_birthday)


def easter_sunday(year: int) -> date:
    """Western Easter, by the tables of golden number, century and Sunday letter (Knuth's algorithm E)."""
    golden = year % 19 + 1
    century = year // 100 + 1
    dropped = 3 * century // 4 - 12
    correction = (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - dropped - 10
    epact = (11 * golden + 20 + correction - dropped) % 30
    if epact == 24 or (epact == 25 and golden > 11):
        epact += 1
    moon = 44 - epact
    if moon < 21:
        moon += 30
    moon = moon + 7 - (sunday + moon) % 7
    return date(year, 3, 1) + timedelta(days=moon - 1)


def holidays(year: int) -> set[date]:
    """The year's Norwegian public holidays other than plain Sundays."""
    easter = easter_sunday(year)
    moving = {easter + timedelta(days=n) for n in (-3, -2, 0, 1, 39, 49, 50)}
    return moving | {date(year, m, d) for m, d in ((1, 1), (5, 1), (5, 17), (12, 25), (12, 26))}


def is_working_day(day: date) -> bool:
    """Neither Saturday, Sunday nor a public holiday."""
    return day.weekday() < 5 and day not in holidays(day.year)


def next_working_day(day: date) -> date:
    """The day itself if one works on it, else the first one after it."""
    while not is_working_day(day):
        day += DAY
    return day
