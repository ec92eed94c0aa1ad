"""Pieces that several rules share: an absent key, a count, a deadline."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from .days import DAY, SubPeriod, each_day
from .known import Data
from .spans import FAIL, PASS, UNKNOWN, Mark, Thread
from .world import Known, World, to_day


def dates(texts: Iterable[str]) -> list[date]:
    """Dates from their texts, in order of time."""
    return sorted(date.fromisoformat(str(t)) for t in texts)


def seen(world: Known, days: Iterable[date]) -> list[date]:
    """Those days that may be spoken of: through the as-of date, and one more to see what goes on."""
    return [d for d in days if d <= world.tomorrow]


def unsaid(office: Known, bound: set[date]) -> list[Thread]:
    """A whole key that a region's or the directorate's rule needs is absent: unknown on every bound day, once."""
    return [Thread(None, "absent", dict.fromkeys(seen(office, bound), UNKNOWN))]


def nothing_said(world: World, bound: set[date], reading: str) -> list[Thread]:
    """A whole key is absent: unknown on every bound day.

    In a count rule (reading `both`) the kinds of the day itself decide here whether there are two readings.
    """
    doubtful = UNKNOWN._replace(also=("two_readings",))
    marks = {d: doubtful if reading == "both" and world.rs.get(d) == "one" else UNKNOWN for d in seen(world, bound)}
    return [Thread(None, "absent", marks)]


def count(world: Known, owed: set[date], sub: SubPeriod, reached: bool, missing: Mark) -> dict[date, Mark]:
    """One sub-period of a count. `missing` is what its last day says if it is over and was not reached."""
    first, last = sub
    inside = [d for d in each_day(first, last) if d in owed]
    if reached:
        return dict.fromkeys(seen(world, inside), PASS)
    if last not in owed:
        return {}
    if world.as_of < last:
        return {d: Mark("pending", last) for d in inside if d <= world.as_of}
    if len(inside) < (last - first).days + 1:
        missing = missing._replace(also=(*missing.also, "part_period"))
    return {last: missing}


def deadline(world: Known, start: date, done: date | None, due: date, bound: set[date]) -> dict[date, Mark]:
    """From `start`, something is to be done by `due`. What was done before the start is not counted."""
    if done is not None and done < start:
        done = None
    if done is not None and done <= due:
        return {d: PASS for d in each_day(start, due) if d in bound and d <= world.tomorrow}
    if world.as_of <= due:
        return {d: Mark("pending", due) for d in each_day(start, world.as_of) if d in bound and due in bound}
    return {d: FAIL for d in each_day(due + DAY, done or world.tomorrow) if d in bound}


def held(group: Data) -> list[Data]:
    """The group's held meetings in order of time (what is planned is gone from the known record)."""
    return sorted(group.get("meetings", []), key=lambda m: str(m["date"]))


def last_met(group: Data) -> date | None:
    """The day of the last held meeting."""
    meetings = held(group)
    return to_day(meetings[-1]["date"]) if meetings else None


def for_each_group(world: World, reading: str, judge: Callable[[Data], dict[date, Mark]]) -> list[Thread]:
    """One thread a group, or unknown where there is no key for groups."""
    if "dialogue_groups" not in world.data:
        return nothing_said(world, world.bound(reading), reading)
    return [Thread(g["id"], i, judge(g)) for i, g in enumerate(world.data["dialogue_groups"])]
