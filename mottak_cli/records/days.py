"""Dates and ranges of dates as a record writes them, to day ordinals (`date.toordinal()`)."""

import re
from datetime import date
from typing import Any

from pydantic_core import PydanticCustomError

from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

FIRST_YEAR = 1900
LAST_YEAR = 2100
"""A date outside these years is a slip of the keyboard, not a date of a reception centre."""

_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_known: dict[str, int] = {}


def read_day(value: Any) -> int:
    """A day written `2024-03-05`, quoted or not.

    Errors, by their type: `date_shape` (not written so), `date_month`, `date_not_real` (a month has no such day), `date_years`.
    """
    if value.__class__ is str:
        known = _known.get(value)
        if known is None:
            known = _known[value] = _day(value, _DAY, "date_shape")
        return known
    raise PydanticCustomError("date_shape", "not a day")


def read_month(value: Any) -> int:
    """A month written `2024-05`, as its first day. Errors as `read_day`; `month_shape` where it is not written so."""
    if value.__class__ is str:
        return _day(value, _MONTH, "month_shape")
    raise PydanticCustomError("month_shape", "not a month")


def as_pair(value: Any) -> tuple[int, int]:
    """A range that was read, or a day that begins one, as (first, last)."""
    if value.__class__ is int:
        return value, MAX_DAY
    return value.get("from", MIN_DAY), value.get("to", MAX_DAY)


def _day(value: str, form: re.Pattern[str], otherwise: Any) -> int:
    found = form.fullmatch(value)
    if found is None:
        raise PydanticCustomError(otherwise, "not written so")
    year, month, day = [*map(int, found.groups()), 1][:3]
    if not 1 <= month <= 12:
        raise PydanticCustomError("date_month", "no such month")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise PydanticCustomError("date_years", "year out of reason")
    try:
        return date(year, month, day).toordinal()
    except ValueError:
        raise PydanticCustomError("date_not_real", "no such day") from None


_MEANT = (
    r"(?P<year>[0-9]{4})[-./ ](?P<month>[0-9]{1,2})[-./ ](?P<day>[0-9]{1,2})(?:[T ].*)?",
    r"(?P<day>[0-9]{1,2})[-./ ]{1,2}(?P<month>[0-9]{1,2})[-./ ]{1,2}(?P<year>[0-9]{4})",
    r"(?P<year>[0-9]{4})-(?P<day>[0-9]{2})-(?P<month>[0-9]{2})",
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
)


def meant_day(text: str) -> str | None:
    """The date that was probably meant, as a record writes it: `5.3.2024` is `2024-03-05`; None where that cannot be told."""
    for form in _MEANT:
        found = re.fullmatch(form, text.strip())
        if found is not None:
            try:
                return date(int(found["year"]), int(found["month"]), int(found["day"])).isoformat()
            except ValueError:
                continue
    return None
