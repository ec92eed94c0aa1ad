"""From marks on single days to an answer: readings compared, softenings, findings as runs of days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from .days import DAY
from .world import World

FIRM_FROM = date(2024, 3, 1)
GRAVITY = ["not_applicable", "pass", "pending", "warn", "unknown", "fail"]
SOFTENINGS = ["part_period", "start_up", "two_readings", "ours", "no_date"]
BREACH = {"fail", "unknown"}


class Mark(NamedTuple):
    """What a rule says of one subject on one day, before softening. `also` names softenings that the rule itself brings."""

    state: str
    due: date | None = None
    also: tuple[str, ...] = ()


PASS, FAIL, UNKNOWN, WARN = Mark("pass"), Mark("fail"), Mark("unknown"), Mark("warn")


@dataclass
class Thread:
    """One subject's marks by day. `key` tells threads of one subject apart (a year, an opening, a place in a list)."""

    subject: str | None
    key: object
    marks: dict[date, Mark]


class Finding(NamedTuple):
    """A run of days of one subject with one verdict and one due date; `from_` and `to` are cut, the rest is not."""

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
    """What softening needs to know of a rule."""

    should: bool = False
    serious: bool = False
    dateless: bool = False
    children: bool = False
    spares_erased: bool = False


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


def soften(world: World, nature: Nature, day: date, mark: Mark) -> Judged:
    """One day's verdict. Of several softenings the first of the fixed order is named."""
    if nature.should:
        state = "warn" if mark.state in BREACH else mark.state
        return Judged(state, state, None, mark.due)
    if mark.state not in BREACH:
        return Judged(mark.state, mark.state, None, mark.due)
    names = set(mark.also)
    if not nature.serious and day in world.start_up:
        names.add("start_up")
    if nature.dateless and mark.state == "fail" and day < FIRM_FROM:
        names.add("no_date")
    for name in SOFTENINGS:
        if name in names:
            return Judged("warn", mark.state, name, None)
    return Judged(mark.state, mark.state, None, None)


Run = list[tuple[date, Judged]]


def runs(days: dict[date, Judged], by_cause: bool) -> Iterator[Run]:
    """Unbroken runs of days with the same verdict and due date (and, if asked, the same cause)."""
    run: Run = []
    for day in sorted(days):
        this = days[day]
        if run:
            before, last = run[-1]
            same = last == this if by_cause else (last.verdict, last.due) == (this.verdict, this.due)
            if day != before + DAY or not same:
                yield run
                run = []
        run.append((day, this))
    if run:
        yield run


def finding_of(world: World, thread: Thread, run: Run, first: date, last: date) -> Finding:
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


def answer(world: World, nature: Nature, threads: list[Thread], first: date, last: date, by_cause: bool) -> Answer:
    """The verdict over the period is the gravest that touches it."""
    last = min(last, world.as_of)
    found: list[Finding] = []
    seen = {"not_applicable"}
    for thread in threads:
        days = {d: soften(world, nature, d, m) for d, m in thread.marks.items() if d <= world.as_of}
        seen.update(j.verdict for d, j in days.items() if first <= d <= last)
        told = {d: j for d, j in days.items() if j.verdict != "pass"}
        for run in runs(told, by_cause):
            if run[0][0] <= last and run[-1][0] >= first:
                found.append(finding_of(world, thread, run, first, last))
    found.sort(key=lambda f: (f.from_, f.subject or "", f.to, f.verdict))
    due = min((f.due for f in found if f.due), default=None)
    return Answer(max(seen, key=GRAVITY.index), due, None, found)
