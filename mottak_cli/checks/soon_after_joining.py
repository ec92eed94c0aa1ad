"""`soon_after_joining`: everybody has done something within some months of the first day of employment."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.deadlines import Deadline, judge_deadline
from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Dated, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.timeline.calendar import add_months
from mottak_cli.timeline.days import Days, days, holds, intersection


class SoonAfterJoining(NamedTuple):
    """Each item of `of` has the date `done` within `months` calendar months of the earliest day of `during`; earlier counts.

    For somebody who joined while the centre was not open the months run from its next opening. `may_move`: the source sets the
    months, so that a due day on a Saturday, Sunday or public holiday moves in one reading.
    """

    of: FieldPath
    during: FieldPath
    done: FieldPath
    months: int
    may_move: bool

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        yield from (f"{self.of}.{path}" for path in (self.during, self.done))


def soon_after_joining(duty: Duty, params: SoonAfterJoining) -> Iterator[Span]:
    """A deadline a person, on the days on which the person is employed and the centre open. (IM 2008-023, 2.2.)"""
    opened = days(one["days"] for one in duty.data["open"] if one)
    for item in duty.items(params.of):
        employed = item.tree[params.during]
        if not employed or max(last for _, last in employed) < duty.window[0]:
            continue
        start = first_open_day(opened, min(first for first, _ in employed))
        on = intersection(days(employed), duty.bound)
        if start is None or not holds(on, start):
            continue  # nothing arises on a day on which the person is not employed
        due = add_months(start, params.months)
        day = get(item.tree, params.done)
        if day is not None and max(day, due) < duty.window[0]:
            continue
        path = f"{item.path}.{params.done}"
        done = None if day is None else Dated(day, path)
        said = {"date": date.fromordinal(start)}
        yield from judge_deadline(duty, Deadline(item.id, path, start, due, on, done, may_move=params.may_move, args=said))


def first_open_day(opened: Days, day: int) -> int | None:
    """The day itself, if the centre was open, or the first day of the next opening."""
    return next((max(first, day) for first, last in opened if last >= day), None)
