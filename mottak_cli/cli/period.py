"""Reading --as-of, --year and --period. Dates are `date`s here; the day the clock shows is asked for only where none is given."""

import re
from datetime import date, datetime, timedelta, timezone

from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message
from mottak_cli.records.days import FIRST_YEAR, LAST_YEAR, meant_day

DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
YEAR = re.compile(r"\d{4}", re.ASCII)
HALF = re.compile(r"(\d{4})-[Hh]([12])", re.ASCII)
MONTH = re.compile(r"(\d{4})-(\d{2})", re.ASCII)


def today() -> date:
    """The day in Norway."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415  (only where no day is given)

    try:
        zone = ZoneInfo("Europe/Oslo")
    except ZoneInfoNotFoundError:  # Windows without the tzdata package: the machine's own day is the best there is
        return datetime.now(timezone(timedelta(hours=1))).date()
    return datetime.now(zone).date()


def parse_date(value: str, option: str) -> date:
    """A date as `2024-12-31` and in no other form. Raises CallProblem."""
    match = DATE.fullmatch(value.strip())
    try:
        if match:
            found = date(int(match[1]), int(match[2]), int(match[3]))
            _within(found.year, value, option)
            return found
    except ValueError:
        pass
    meant = meant_day(value.strip())
    advice = Message("call.date_meant", {"meant": meant}) if meant else Message("call.date_advice")
    raise CallProblem(Message("call.bad_date", {"option": option, "value": value}), advice)


def _within(year: int, value: str, option: str) -> None:
    """The years that records may speak of are those that may be asked for."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        bounds = {"option": option, "value": value, "first": FIRST_YEAR, "last": LAST_YEAR}
        raise CallProblem(Message("call.year_out_of_bounds", bounds), Message("call.year_bounds_advice"))


def parse_year(value: str, option: str) -> tuple[date, date]:
    """The first and last day of a year. Raises CallProblem."""
    if not YEAR.fullmatch(value.strip()) or int(value) == 0:
        raise CallProblem(Message("call.bad_year", {"option": option, "value": value}), Message("call.year_advice"))
    _within(int(value), value, option)
    return date(int(value), 1, 1), date(int(value), 12, 31)


def parse_period(value: str, option: str) -> tuple[date, date]:
    """The first and last day of `2024`, `2024-H1`, `2024-05` or `2024-01-01..2024-06-30`. Raises CallProblem."""
    given = value.strip()
    if ".." in given:
        left, right = given.split("..", 1)
        first, last = parse_date(left, option), parse_date(right, option)
        if last < first:
            raise CallProblem(Message("call.period_backwards", {"option": option, "first": first, "last": last}), Message("call.swap"))
        return first, last
    if (half := HALF.fullmatch(given)) and int(half[1]):
        year = int(half[1])
        _within(year, value, option)
        return (date(year, 1, 1), date(year, 6, 30)) if half[2] == "1" else (date(year, 7, 1), date(year, 12, 31))
    if (month := MONTH.fullmatch(given)) and 1 <= int(month[2]) <= 12 and int(month[1]):
        _within(int(month[1]), value, option)
        return _month(int(month[1]), int(month[2]))
    if YEAR.fullmatch(given) and int(given):
        return parse_year(given, option)
    raise CallProblem(Message("call.bad_period", {"option": option, "value": value}), Message("call.period_advice"))


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    if month == 12:
        return first, date(year, 12, 31)
    return first, date(year, month + 1, 1) - timedelta(days=1)


def asked_for(as_of: str | None, year: str | None, period: str | None) -> tuple[date, date, date]:
    """The as-of date, and the first and last day of the period; by default today, and its calendar year. Raises CallProblem."""
    if year is not None and period is not None:
        raise CallProblem(Message("call.year_and_period"), Message("call.one_of_them"))
    day = parse_date(as_of, "--as-of") if as_of else today()
    if year is not None:
        return day, *parse_year(year, "--year")
    if period is not None:
        return day, *parse_period(period, "--period")
    return day, date(day.year, 1, 1), date(day.year, 12, 31)
