"""Deadlines: after one thing, another by a day (semantics: "deadline")."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.reading import Dated
from mottak_cli.checks.span import DUE_DAY, Duty, Span
from mottak_cli.results import Place, Verdict
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY, next_working_day
from mottak_cli.timeline.days import Days, clip, holds


class Deadline(NamedTuple):
    """Something owed from `start` through `due`, on the days `on`.

    `done` is when and where it was first done in a way that counts; `maybe` the first day on which it may have been, the record
    not saying (before `due`: perhaps in time). `may_move`: a due day that is no working day moves in one reading. What is broken
    through `ours_through` rests on a number of ours alone. `early` is a day on which it was done too soon to count.
    """

    subject: str
    path: str
    start: int
    due: int
    on: Days
    done: Dated | None = None
    maybe: int | None = None
    may_move: bool = False
    ours_through: int = MIN_DAY
    args: Mapping[str, object] = {}
    related: tuple[Place, ...] = ()
    early: int | None = None

    @property
    def said(self) -> dict[str, object]:
        """What the sentences about what is not done in time may name."""
        days = {"date": self.done.day if self.done else None, "early": self.early}
        return {**self.args, **{name: date.fromordinal(day) for name, day in days.items() if day is not None}}

    def found(self, otherwise: str) -> str:
        """The sentence for what is not done: that it was done too soon, where it was."""
        return otherwise if self.early is None else "early"


def judge_deadline(duty: Duty, owed: Deadline) -> Iterator[Span]:
    """In time: met from the start through the due day. Else pending through the due day, if that is one of its days, and broken
    from the day after it through the day it is done; not said where it may have been done.
    """
    moved = next_working_day(owed.due) if owed.may_move and duty.readings != "strict" else owed.due
    due = moved if duty.readings == "lenient" else owed.due
    done = owed.done.day if owed.done else None
    if done is not None and done <= due:
        evidence = (owed.done.path,) if owed.done else ()
        spans = [Span(owed.start, due, Verdict.PASS, subject=owed.subject, on=owed.start, evidence=evidence)]
    elif done is None and duty.as_of <= due:
        if not holds(owed.on, due):
            return
        said = {**owed.said, "due": date.fromordinal(due)}
        spans = [
            Span(
                owed.start, duty.as_of, Verdict.PENDING, subject=owed.subject, path=owed.path, on=owed.start, due=due,
                found=owed.found("pending"), args=said, related=owed.related,
            )
        ]  # fmt: skip
    else:
        spans = list(overdue(duty, owed, due, moved))
    for span in spans:
        for first, last in clip(owed.on, span.first, span.last):
            yield span._replace(first=first, last=last)


def overdue(duty: Duty, owed: Deadline, due: int, moved: int) -> Iterator[Span]:
    """The broken days, cut where they change: at the day the deadline may move to, where our number ends, where nothing is said."""
    first = max(due + 1, owed.start)
    end = duty.tomorrow if owed.done is None else owed.done.day
    unsaid_from = MAX_DAY if owed.maybe is None else owed.maybe + 1
    cuts = sorted({max(first, day) for day in (first, moved + 1, owed.ours_through + 1, unsaid_from) if day <= end})
    said = {**owed.said, "due": date.fromordinal(due)}
    for start, last in zip(cuts, (*(day - 1 for day in cuts[1:]), end), strict=True):
        unsaid = start >= unsaid_from
        found = "not_said" if unsaid else "late" if owed.done else owed.found("fail")
        yield Span(
            start, last, Verdict.UNKNOWN if unsaid else Verdict.FAIL, subject=owed.subject, path=owed.path, on=owed.start,
            doubtful=DUE_DAY if start <= moved else None, ours=start <= owed.ours_through, found=found, args=said,
            related=owed.related,
        )  # fmt: skip
