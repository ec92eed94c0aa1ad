"""RS 2019-002, the rules about group leaders: 3.4a, 4.1, 4.3, 4.4, 4.5."""

from __future__ import annotations

from datetime import date

from .common import count, dates, nothing_said, seen
from .known import Data
from .spans import FAIL, PASS, UNKNOWN, Mark, Thread
from .world import World, to_day


def leader_days(world: World, employee: Data) -> set[date]:
    """Days as a leader: employed and inside the appointment (where none is recorded: from the course on)."""
    if "group_leader" not in employee:
        return set()
    days = world.days_of(employee["employed"])
    if "appointed" in employee["group_leader"]:
        return days & world.days_of(employee["group_leader"]["appointed"])
    return trained_days(employee, days)


def trained_days(employee: Data, days: set[date]) -> set[date]:
    """Those of the days on which the course was done."""
    done = to_day(employee.get("group_leader", {}).get("training", {}).get("completed"))
    return {d for d in days if done and done <= d}


def two_trained_leaders(world: World, reading: str) -> list[Thread]:
    """3.4a: on every day two trained leaders; the strict reading does not count someone on long leave."""
    bound = world.bound(reading)
    if "employees" not in world.data:
        return nothing_said(world, bound, reading)
    there: dict[date, int] = {}
    for employee in world.data["employees"]:
        days = trained_days(employee, leader_days(world, employee))
        if reading == "strict" and "away" in employee:
            days = days - world.days_of(employee["away"])
        for day in days:
            there[day] = there.get(day, 0) + 1
    return [Thread(None, None, {d: PASS if there.get(d, 0) >= 2 else FAIL for d in seen(world, bound)})]


def trained_by_the_supplier(world: World, reading: str) -> list[Thread]:
    """4.1: each trained leader had the course from the directorate or its supplier."""
    bound = world.bound(reading)
    if "employees" not in world.data:
        return nothing_said(world, bound, reading)
    threads = []
    for employee in world.data["employees"]:
        days = trained_days(employee, leader_days(world, employee)) & bound
        provider = employee.get("group_leader", {}).get("training", {}).get("provider")
        mark = {"udi": PASS, "udi_supplier": PASS, None: UNKNOWN}.get(provider, FAIL)
        threads.append(Thread(employee["id"], None, dict.fromkeys(seen(world, days), mark)))
    return threads


def a_seminar_each_year(world: World, reading: str) -> list[Thread]:
    """4.3: each trained leader, each calendar year, a seminar on another day than the course."""
    bound = world.bound(reading)
    if "employees" not in world.data:
        return nothing_said(world, bound, reading)
    threads = []
    for employee in world.data["employees"]:
        owed = trained_days(employee, leader_days(world, employee)) & bound
        leader = employee.get("group_leader", {})
        course = to_day(leader.get("training", {}).get("completed"))
        attended = [d for d in dates(leader.get("professional_seminars", [])) if d != course]
        missing = FAIL if "professional_seminars" in leader else UNKNOWN
        for year in world.past(half=False):
            reached = any(year[0] <= d <= year[1] for d in attended)
            marks = count(world, owed, year, reached, doubt_by_kind(world, reading, year[1], missing))
            threads.append(Thread(employee["id"], year, marks))
    return threads


def doubt_by_kind(world: World, reading: str, last: date, missing: Mark) -> Mark:
    """Whether a count has two readings hangs on what the centre was when the sub-period ended."""
    if reading == "both" and world.rs.get(last) == "one":
        return missing._replace(also=(*missing.also, "two_readings"))
    return missing


def leaders_have_the_guide(world: World, reading: str) -> list[Thread]:
    """4.4: each leader has the written guide; a date that is not there has not happened."""
    bound = world.bound(reading)
    if "employees" not in world.data:
        return nothing_said(world, bound, reading)
    threads = []
    for employee in world.data["employees"]:
        got = to_day(employee.get("group_leader", {}).get("guide_received"))
        days = seen(world, leader_days(world, employee) & bound)
        threads.append(Thread(employee["id"], None, {d: PASS if got and got <= d else FAIL for d in days}))
    return threads


def time_is_set_aside(world: World, reading: str) -> list[Thread]:
    """4.5: a course or seminar of anyone with `group_leader`, or somebody's word for it, in each year with a leader."""
    bound = world.bound(reading)
    if "employees" not in world.data:
        return [ours(t) for t in nothing_said(world, bound, reading)]
    owed: set[date] = set()
    taken: list[date] = []
    missing = FAIL
    for employee in world.data["employees"]:
        owed |= leader_days(world, employee) & bound
        leader = employee.get("group_leader")
        if leader is None:
            continue
        taken += dates(leader.get("professional_seminars", []))
        taken += dates([leader["training"]["completed"]] if leader.get("training", {}).get("completed") else [])
        missing = missing if "professional_seminars" in leader else UNKNOWN
    threads = []
    for year in world.past(half=False):
        reached = any(year[0] <= d <= year[1] for d in taken) or has_attestation(world, "RS-2019-002/4.5", year[0].year)
        marks = count(world, owed, year, reached, doubt_by_kind(world, reading, year[1], missing))
        threads.append(ours(Thread(None, year, marks)))
    return threads


def ours(thread: Thread) -> Thread:
    """The thread with every day marked as resting on a number that the text does not give."""
    return Thread(thread.subject, thread.key, {d: m._replace(also=(*m.also, "ours")) for d, m in thread.marks.items()})


def has_attestation(world: World, provision: str, year: int) -> bool:
    """Somebody's word for the provision and the year (its own year, if it names none)."""
    return any(
        a["provision"] == provision and a.get("year", date.fromisoformat(a["date"]).year) == year
        for a in world.data.get("attestations", [])
    )
