"""`each_done_by`: what was set a day is done by that day."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.deadlines import Deadline, judge_deadline
from mottak_cli.checks.reading import Dated, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.timeline.calendar import MAX_DAY
from mottak_cli.timeline.days import clip


class EachDoneBy(NamedTuple):
    """Each item of `of`, from its date `once` on: `done` by the latest of the days at `due`. A list that is absent means none."""

    of: FieldPath
    once: FieldPath
    due: tuple[FieldPath, ...]
    done: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: no such list means none."""
        return ()

    def reads(self) -> Iterator[str]:
        yield from (f"{self.of}.{path}" for path in (self.once, *self.due, self.done))


def each_done_by(duty: Duty, params: EachDoneBy) -> Iterator[Span]:
    """A deadline an item, which arises on a bound day and may stay owed after closing. (IM 2008-023, 3: orders to rectify.)"""
    for item in duty.items(params.of):
        start = item.tree[params.once]
        if not duty.arises(start):
            continue
        latest = max(day for path in params.due if (day := get(item.tree, path)) is not None)
        day = get(item.tree, params.done)
        path = f"{item.path}.{params.done}"
        done = None if day is None or day < start else Dated(day, path)
        on = clip(duty.lasting, start, MAX_DAY)
        early = None if done else day
        said = {"start": date.fromordinal(start)}
        yield from judge_deadline(duty, Deadline(item.id, path, start, latest, on, done, args=said, early=early))
