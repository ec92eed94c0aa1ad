"""RS 2019-002, the rules about the dialogue groups themselves: 3.0, 3.1, 3.2, 3.3, 3.4b, 3.5, 5.1, 5.2, 6.2."""

from __future__ import annotations

from datetime import date

from .common import count, deadline, for_each_group, held, last_met, nothing_said, seen
from .days import DAY, SubPeriod, add_months, each_day, half_of, next_working_day, sub_periods
from .known import Data
from .spans import FAIL, PASS, UNKNOWN, WARN, Mark, Thread
from .world import World, to_day


def groups_are_established(world: World, reading: str) -> list[Thread]:
    """3.0: once any group is begun all days are met; else broken from where the first wholly owed half-year ends."""
    bound = world.bound(reading)
    if "dialogue_groups" not in world.data:
        return nothing_said(world, bound, reading)
    if any(held(g) for g in world.data["dialogue_groups"]):
        return [Thread(None, None, dict.fromkeys(seen(world, bound), PASS))]
    halves = sub_periods(world.start, world.end, half=True)
    full = [h for h in halves if all(d in bound for d in each_day(*h))]
    if not full:
        return []
    last = full[0][1]
    if world.as_of < last:
        return [Thread(None, None, {d: Mark("pending", last) for d in bound if d <= world.as_of})]
    return [Thread(None, None, {d: FAIL for d in seen(world, bound) if d >= last})]


def best_assignment(world: World, groups: list[Data], bound: set[date], halves: list[SubPeriod]) -> frozenset[SubPeriod]:
    """Which half-years get a group when each group serves one: every way of assigning is tried and the best kept."""
    ways: set[frozenset[SubPeriod]] = {frozenset()}
    for group in groups:
        met_in = {half_of(date.fromisoformat(m["date"])) for m in held(group)}
        ways |= {way | {half} for way in ways for half in met_in}
    owed = [h for h in halves if h[1] in bound]
    full = {h for h in owed if all(d in bound for d in each_day(*h))}
    certain = {h for h in owed if world.rs[h[1]] == "both"}
    rest = sorted({h for h in halves if any(d in bound for d in each_day(*h))} - set(owed))

    def worth(way: frozenset[SubPeriod]) -> tuple[object, ...]:
        return (
            len([h for h in owed if h in way]),
            len(way & full),
            len(way & certain),
            [h in way for h in owed],
            len([h for h in rest if h in way]),
            [h in way for h in rest],
        )

    return max(ways, key=worth)


def a_group_each_half_year(world: World, reading: str) -> list[Thread]:
    """3.1: every half-year owed has a group of its own; what only cancelled groups cover is doubtful."""
    bound = world.bound(reading)
    if "dialogue_groups" not in world.data:
        return nothing_said(world, bound, reading)
    groups, halves = world.data["dialogue_groups"], world.past(half=True)
    without = best_assignment(world, [g for g in groups if "cancelled" not in g], bound, halves)
    with_them = best_assignment(world, groups, bound, halves)
    threads = []
    for half in halves:
        reached = half in (with_them if reading == "lenient" else without)
        doubtful = half in with_them or world.rs.get(half[1]) == "one"
        missing = FAIL._replace(also=("two_readings",)) if reading == "both" and doubtful else FAIL
        threads.append(Thread(None, half, count(world, bound, half, reached, missing)))
    return threads


def for_each_meeting(world: World, reading: str, trained: bool) -> list[Thread]:
    """3.2 (all leaders are employed that day) and, with `trained`, 3.4b (two of them listed and trained by then)."""
    bound = world.bound(reading)
    if "dialogue_groups" not in world.data or "employees" not in world.data:
        return nothing_said(world, bound, reading)
    staff = {e["id"]: e for e in world.data["employees"]}
    threads = []
    for group in world.data["dialogue_groups"]:
        for i, meeting in enumerate(held(group)):
            day = date.fromisoformat(meeting["date"])
            leaders = set(meeting.get("leaders") or group.get("leaders") or [])
            if not leaders:
                mark = UNKNOWN
            elif trained:
                able = [x for x in leaders if x in staff and has_trained(staff[x], day)]
                mark = PASS if len(able) >= 2 else FAIL
            else:
                mark = PASS if all(x in staff and day in world.days_of(staff[x]["employed"]) for x in leaders) else FAIL
            marks = {day: mark} if day in bound else {}
            threads.append(Thread(f"{group['id']} {day}", i, marks))
    return threads


def has_trained(employee: Data, day: date) -> bool:
    """Whether the leaders' course is behind the employee on the day."""
    done = to_day(employee.get("group_leader", {}).get("training", {}).get("completed"))
    return done is not None and done <= day


def meetings_led_by_employees(world: World, reading: str) -> list[Thread]:
    """3.2."""
    return for_each_meeting(world, reading, trained=False)


def meetings_led_by_two_trained(world: World, reading: str) -> list[Thread]:
    """3.4b."""
    return for_each_meeting(world, reading, trained=True)


def guide_was_followed(world: World, reading: str) -> list[Thread]:
    """3.3: every group with a held meeting, on the day of the last one."""
    bound = world.bound(reading)

    def judge(group: Data) -> dict[date, Mark]:
        day = last_met(group)
        if day is None or day not in bound:
            return {}
        return {day: {True: PASS, False: FAIL, None: UNKNOWN}[group.get("guide_followed")]}

    return for_each_group(world, reading, judge)


def groups_are_finished_before_closing(world: World, reading: str) -> list[Thread]:
    """3.5: when a closing is decided, groups already begun are completed by the closing day."""
    bound, also_closed = world.bound(reading), world.bound(reading, closed_too=True)
    if "dialogue_groups" not in world.data:
        return nothing_said(world, bound, reading)
    threads = []
    for group in world.data["dialogue_groups"]:
        meetings = held(group)
        completed, cancelled = to_day(group.get("completed")), to_day(group.get("cancelled"))
        for opening in world.openings:
            if opening.decided is None or opening.last is None or not meetings:
                continue
            begun = date.fromisoformat(meetings[0]["date"])
            ended = completed or cancelled
            if begun > opening.last or (ended is not None and ended < opening.decided):
                continue
            start = max(opening.decided, begun)
            if start not in bound:
                continue
            if cancelled:
                marks = {cancelled: FAIL} if cancelled in also_closed else {}
            else:
                marks = deadline(world, start, completed, opening.last, also_closed)
            threads.append(Thread(group["id"], opening.first, marks))
    return threads


def reports_use_the_form(world: World, reading: str) -> list[Thread]:
    """5.1: each report, on the day it was sent, also after the centre closed."""
    also_closed = world.bound(reading, closed_too=True)

    def judge(group: Data) -> dict[date, Mark]:
        report = group.get("report", {})
        day = to_day(report.get("sent"))
        if day is None or day not in also_closed:
            return {}
        return {day: {True: PASS, False: FAIL, None: UNKNOWN}[report.get("form")]}

    return for_each_group(world, reading, judge)


def reports_are_sent_in_time(world: World, reading: str) -> list[Thread]:
    """5.2: within a month of the last meeting; the lenient reading moves a due day off weekends and holidays."""
    bound, also_closed = world.bound(reading), world.bound(reading, closed_too=True)

    def judge(group: Data) -> dict[date, Mark]:
        completed = to_day(group.get("completed"))
        start = last_met(group) or completed
        if start is None or start not in bound or "cancelled" in group:
            return {}
        if completed is None:
            silent_from = add_months(start, 3) + DAY
            return {d: UNKNOWN for d in each_day(silent_from, world.tomorrow) if d in also_closed}
        due = add_months(start, 1)
        if reading == "lenient":
            due = next_working_day(due)
        return deadline(world, start, to_day(group.get("report", {}).get("sent")), due, also_closed)

    return for_each_group(world, reading, judge)


def refunds_beyond_two_were_applied_for(world: World, reading: str) -> list[Thread]:
    """6.2: of the groups completed in a year with a refund claimed, those after the first two need an application."""
    bound = world.bound(reading)
    if "dialogue_groups" not in world.data:
        return nothing_said(world, bound, reading)
    claimed = [g for g in world.data["dialogue_groups"] if "completed" in g and g.get("refund", {}).get("claimed")]
    claimed.sort(key=lambda g: (g["completed"], g["id"]))
    threads = []
    for i, group in enumerate(claimed):
        day = date.fromisoformat(group["completed"])
        earlier = [g for g in claimed[:i] if g["completed"][:4] == group["completed"][:4]]
        mark = WARN if len(earlier) >= 2 and "application" not in group["refund"] else PASS
        threads.append(Thread(group["id"], i, {day: mark} if day in bound else {}))
    return threads
