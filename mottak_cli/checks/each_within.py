"""`each_within`: after one thing, another within so many calendar months."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import DUE_DAY, Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import add_months, next_working_day
from mottak_cli.timeline.days import holds


class Unended(NamedTuple):
    """Items that have begun and have neither the date `once` nor one of `without`: not said, after `months` calendar months."""

    without: tuple[FieldPath, ...]
    months: int


class EachWithin(NamedTuple):
    """Each item with a date at `once`: `done` within `months` calendar months of the last date at `after` (else of `once`).

    `may_move`: the source sets the months, so that a due day on a Saturday, Sunday or public holiday moves in one reading.
    """

    of: FieldPath
    once: FieldPath
    after: FieldPath
    done: FieldPath
    months: int
    may_move: bool
    unended: Unended

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        yield from (f"{self.of}.{path}" for path in (self.once, self.after, self.done, *self.unended.without))


def each_within(duty: Duty, params: EachWithin) -> Iterator[Span]:
    """In time: met from the start through the due day. Else pending through the due day, and broken from the day after it
    through the day it is done. The duty arises only on a bound day. (RS 2019-002, 5.)
    """
    for item in duty.items(params.of):
        last = duty.dates(item, params.after)
        once = get(item.tree, params.once)
        start = last[-1].day if last else once
        if start is None or not duty.arises(start):
            continue
        if once is not None:
            yield from judge_deadline(duty, params, item, start)
        elif not any(get(item.tree, path) for path in params.unended.without):
            silent = add_months(start, params.unended.months) + 1
            if silent <= duty.as_of:
                yield Span(
                    silent, duty.tomorrow, Verdict.UNKNOWN, subject=item.id, path=item.path, on=start, found="unended",
                    doubtful=duty.in_doubt(start), args={"date": date.fromordinal(start)},
                )  # fmt: skip


def judge_deadline(duty: Duty, params: EachWithin, item: Item, start: int) -> Iterator[Span]:
    """The spans of one item's deadline; breach days through the working day it may move to are broken in one reading only."""
    due = add_months(start, params.months)
    moved = next_working_day(due) if params.may_move and duty.readings != "strict" else due
    if duty.readings == "lenient":
        due = moved
    given = get(item.tree, params.done)
    done = None if given is None or given < start else given
    path = item.path if given is None else f"{item.path}.{params.done}"
    said: dict[str, object] = {"due": date.fromordinal(due), "last": date.fromordinal(start)}
    if given is not None:
        said["date"] = date.fromordinal(given)
    if done is not None and done <= due:
        yield Span(start, due, Verdict.PASS, subject=item.id, on=start, evidence=(path,))
    elif done is None and duty.as_of <= due:
        if holds(duty.lasting, due):
            found = "pending" if given is None else "early"
            yield Span(start, duty.as_of, Verdict.PENDING, subject=item.id, path=path, on=start, due=due, found=found, args=said)
    else:
        end = duty.tomorrow if done is None else done
        found = "late" if done is not None else "fail" if given is None else "early"
        for first, last, doubtful in ((due + 1, min(moved, end), DUE_DAY), (moved + 1, end, None)):
            if first <= last:
                yield Span(
                    first, last, Verdict.FAIL, subject=item.id, path=path, on=start, doubtful=duty.in_doubt(start) or doubtful,
                    found=found, args=said,
                )  # fmt: skip
