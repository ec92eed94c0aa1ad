"""From marks on single days to an answer: readings compared, softenings, findings as runs of days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import NamedTuple

from .world import Known

FIRM_FROM = date(2024, 3, 1)
GRAVITY = ["not_applicable", "pass", "waived", "pending", "warn", "unknown", "fail"]
SOFTENINGS = ["dispensation", "part_period", "start_up", "two_readings", "ours", "no_date"]
BREACH = {"fail", "unknown"}


class Mark(NamedTuple):
    """What a rule says of one subject on one day, before softening. `also` names softenings that the rule itself brings.

    `over` are the days that were owed, where the mark sums up a whole sub-period: a dispensation has to cover those.
    """

    state: str
    due: date | None = None
    also: tuple[str, ...] = ()
    over: frozenset[date] | None = None


PASS, FAIL, UNKNOWN, WARN = Mark("pass"), Mark("fail"), Mark("unknown"), Mark("warn")


@dataclass
class Thread:
    """One subject's marks by day. `key` tells threads of one subject apart (a year, an opening, a place in a list)."""

    subject: str | None
    key: object
    marks: dict[date, Mark]


class Finding(NamedTuple):
    """Neighbouring days of a subject that share verdict and due date; `from_` and `to` are cut, the rest is not."""

    subject: str | None
    verdict: str
    judged: str
    softened: str | None
    from_: date
    to: date
    started: date
    ended: date | None
    days: int
    due: date | None
    open: bool


@dataclass
class Answer:
    """The verdict of one rule over the period, with what it rests on."""

    verdict: str
    due: date | None = None
    reason: str | None = None
    findings: list[Finding] = field(default_factory=list)


@dataclass(frozen=True)
class Nature:
    """What softening needs to know of a rule. `provision` is its id where one may be dispensed from it."""

    should: bool = False
    serious: bool = False
    dateless: bool = False
    children: bool = False
    spares_erased: bool = False
    provision: str | None = None


class Judged(NamedTuple):
    """One day after softening."""

    verdict: str
    judged: str
    softened: str | None
    due: date | None


def compare(strict: list[Thread], lenient: list[Thread]) -> list[Thread]:
    """The strict threads, where breaches that the lenient reading does not call breaches are marked as two readings."""
    other = {(t.subject, t.key): t.marks for t in lenient}
    result = []
    for thread in strict:
        kinder = other.get((thread.subject, thread.key), {})
        marks = {}
        for day, mark in thread.marks.items():
            doubtful = mark.state in BREACH and (day not in kinder or kinder[day].state not in BREACH)
            marks[day] = mark._replace(also=(*mark.also, "two_readings")) if doubtful else mark
        result.append(Thread(thread.subject, thread.key, marks))
    return result


def dispensed(world: Known, provision: str | None) -> list[tuple[date, date]]:
    """First and last days of the dispensations from a provision that count: applied for, granted, with grounds."""
    return [
        (date.fromisoformat(d.get("from", d["granted"])), date.fromisoformat(d["to"]) if "to" in d else date.max)
        for d in world.data.get("dispensations", [])
        if d["provision"] == provision and {"applied", "granted", "grounds"} <= set(d)
    ]


def cover(ranges: list[tuple[date, date]], day: date, mark: Mark) -> str:
    """Whether dispensations cover what a mark says: `wholly`, `partly` (some of a sub-period's owed days) or `not`."""
    owed = mark.over or {day}
    covered = [d for d in owed if any(first <= d <= last for first, last in ranges)]
    return "not" if not covered else "wholly" if len(covered) == len(owed) else "partly"


def soften(world: Known, nature: Nature, day: date, mark: Mark, ranges: list[tuple[date, date]]) -> Judged:
    """One day's verdict: waived, else softened. Of several softenings the first of the fixed order is named."""
    state = "warn" if nature.should and mark.state in BREACH else mark.state
    covered = cover(ranges, day, mark) if ranges and state in BREACH | {"warn"} else "not"
    if covered == "wholly":
        return Judged("waived", state, None, None)
    if state not in BREACH:
        return Judged(state, state, None, mark.due)
    return softened(nature, state, mark.also, covered == "partly", day in world.start_up, day < FIRM_FROM)


@cache
def softened(nature: Nature, state: str, also: tuple[str, ...], partly: bool, starting: bool, early: bool) -> Judged:
    """A breach with the first of its softenings: partly dispensed from, in the start-up phase, before the page's date."""
    names = set(also)
    if partly:
        names.add("dispensation")
    if not nature.serious and starting:
        names.add("start_up")
    if nature.dateless and state == "fail" and early:
        names.add("no_date")
    for name in SOFTENINGS:
        if name in names:
            return Judged("warn", state, name, None)
    return Judged(state, state, None, None)


Run = list[tuple[date, Judged]]


def runs(days: dict[date, Judged], by_cause: bool) -> Iterator[Run]:
    """Unbroken runs of days with the same verdict and due date (and, if asked, the same cause)."""
    run: Run = []
    for day in sorted(days):
        this = days[day]
        if run:
            before, last = run[-1]
            same = last is this or (last == this if by_cause else (last.verdict, last.due) == (this.verdict, this.due))
            if not same or day.toordinal() != before.toordinal() + 1:
                yield run
                run = []
        run.append((day, this))
    if run:
        yield run


def finding_of(world: Known, thread: Thread, run: Run, first: date, last: date) -> Finding:
    """The finding of a run that touches the period. It lasts when the next day, as known, is in breach too."""
    started, reached = run[0][0], run[-1][0]
    verdict, due = run[0][1].verdict, run[0][1].due
    shown = [j for day, j in run if first <= day <= last]
    judged = max((j.judged for j in shown), key=GRAVITY.index)
    softened = min((j.softened for j in shown if j.softened), key=SOFTENINGS.index, default=None)
    tomorrow = thread.marks.get(world.tomorrow)
    goes_on = verdict == "pending" or (tomorrow is not None and tomorrow.state in BREACH | {"warn"})
    lasts = reached == world.as_of and goes_on
    return Finding(
        thread.subject,
        verdict,
        judged,
        softened,
        max(started, first),
        min(reached, last),
        started,
        None if lasts else reached,
        (reached - started).days + 1,
        due,
        lasts,
    )


def answer(world: Known, nature: Nature, threads: list[Thread], first: date, last: date, by_cause: bool) -> Answer:
    """The verdict over the period is the gravest that touches it."""
    last = min(last, world.as_of)
    found: list[Finding] = []
    seen = {"not_applicable"}
    ranges = dispensed(world, nature.provision)
    for thread in threads:
        states = {m.state for d, m in thread.marks.items() if first <= d <= last}
        seen |= states & {"pass"}
        if not states - {"pass"}:
            continue
        told = {d: soften(world, nature, d, m, ranges) for d, m in thread.marks.items() if m.state != "pass" and d <= world.as_of}
        seen.update(j.verdict for d, j in told.items() if first <= d <= last)
        for run in runs(told, by_cause):
            if run[0][0] <= last and run[-1][0] >= first:
                found.append(finding_of(world, thread, run, first, last))
    found.sort(key=lambda f: (f.from_, f.subject or "", f.to, f.verdict))
    due = min((f.due for f in found if f.due), default=None)
    return Answer(max(seen, key=GRAVITY.index), due, None, found)
