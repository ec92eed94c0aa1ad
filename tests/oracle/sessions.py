"""Random dialogue groups."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .chance import Chance
from .days import DAY, add_months, next_working_day
from .known import Data


def some_leaders(c: Chance, staff: list[str]) -> list[str]:
    """Who led: mostly two of the staff, at times one, nobody, or somebody unheard of."""
    if c.slip(0.1):
        return []
    chosen = c.r.sample(staff, min(len(staff), c.pick([2, 2, 3] if c.tidy else [1, 2, 2, 3])))
    return [*chosen, "ukjent-ø"] if c.slip(0.1) else chosen


def meeting_days(c: Chance, opened: date, periods: list[tuple[date, date | None, Any]]) -> list[date]:
    """The days of up to four meetings; some groups stride a half-year's end, some meet just before a closing."""
    many = c.pick([0, 1, 1, 2, 2, 3, 4])
    start = c.day_after(opened, 1100)
    if c.yes(0.35):
        year = start.year
        start = c.pick([date(year, 6, 20), date(year, 12, 15), date(year, 6, 30)]) + timedelta(days=c.r.randint(-15, 10))
    decided = [(d - timedelta(days=60), last) for _, last, d in periods if d and last]
    if decided and c.yes(0.65 if c.tidy else 0.5):
        begin, last = c.pick(decided)
        start = last - timedelta(days=c.r.randint(-5, (last - begin).days))
        if c.tidy:
            start, many = min(start, last - timedelta(days=c.r.randint(0, 30))), 1
    days = {start}
    while len(days) < many:
        days.add(max(days) + timedelta(days=c.pick([1, 7, 14, 14, 30, 90, 180])))
    return sorted(days)[:many]


def a_report(c: Chance, last: date) -> Data:
    """A report sent on time, late, on the working day after a due day that was none, or too early to count."""
    due = add_months(last, 1)
    after = next_working_day(due)
    if c.tidy:
        return {"sent": (last + DAY * c.r.randint(0, 27)).isoformat(), "form": True} if c.yes(0.8) else {"sent": after.isoformat()}
    day = c.pick(
        [due, due - DAY, due + DAY, after, after, after + DAY, last, last + DAY * 10, last - DAY * 3, due + DAY * c.r.randint(1, 90)]
    )
    return {"sent": day.isoformat()} | c.maybe(0.85, "form", c.yes(0.55))


def a_group(c: Chance, name: str, opened: date, staff: list[str], periods: list[tuple[date, date | None, Any]]) -> Data:
    """A dialogue group in any state."""
    days = meeting_days(c, opened, periods)
    if days and c.yes(0.15):
        # A last meeting whose month ends on a weekend or holiday.
        while next_working_day(add_months(days[-1], 1)) == add_months(days[-1], 1):
            days[-1] += DAY
    group: Data = {"id": name}
    if not c.slip(0.2):
        group["leaders"] = some_leaders(c, staff)
    if days or c.yes(0.7):
        group["meetings"] = [{"date": d.isoformat()} | c.maybe(0.25, "leaders", some_leaders(c, staff)) for d in days]
    last = days[-1] if days else c.day_after(opened, 900)
    state = c.r.random()
    if state < (0.85 if c.tidy else 0.55):
        group["completed"] = (last + timedelta(days=c.pick([0, 0, 0, 0, 0, 5, 40, 120]))).isoformat()
    elif state < (0.9 if c.tidy else 0.75):
        group["cancelled"] = (last + timedelta(days=c.pick([0, 1, 20, 100]))).isoformat()
    if not c.slip(0.25):
        group["guide_followed"] = not c.slip(0.3)
    if not c.slip(0.4):
        group["report"] = a_report(c, last)
    if c.yes(0.6):
        group["refund"] = {"claimed": c.yes(0.85)} | c.maybe(0.3, "application", c.near(last, 60).isoformat())
    return group
