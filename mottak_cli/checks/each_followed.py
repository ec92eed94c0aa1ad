"""`each_followed`: what has happened is followed by what must be done about it, within so many calendar months."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import Duty, Span, about_day
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import add_months
from mottak_cli.timeline.days import holds


class EachFollowed(NamedTuple):
    """Each item with a date at `once`: `done` no later than `months` calendar months after it. Done before it does not count."""

    of: FieldPath
    once: FieldPath
    done: FieldPath
    months: int

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: nothing need have happened, so that an absent list means none."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from (f"{self.of}.{path}" for path in (self.once, self.done))


def each_followed(duty: Duty, params: EachFollowed) -> Iterator[Span]:
    """In time: met from the day it happened through the due day. Else pending through the due day, then broken through the day it is
    done. It arises only on a bound day. (RS 2008-054, 3.1, no. 6.)
    """
    for item in duty.items(params.of):
        start = get(item.tree, params.once)
        if start is not None and duty.arises(start):
            yield from judge_item(duty, params, item, start)


def judge_item(duty: Duty, params: EachFollowed, item: Item, start: int) -> Iterator[Span]:
    """The spans of one item; without an id of its own it is named by its day."""
    due, given = add_months(start, params.months), get(item.tree, params.done)
    path = item.path if given is None else f"{item.path}.{params.done}"
    done = None if given is None or given < start else given
    said = {"date": date.fromordinal(start), "due": date.fromordinal(due), "about": about_day(start)}
    if item.id:
        del said["about"]
    if given is not None:
        said["done"] = date.fromordinal(given)
    span = Span(start, due, Verdict.PASS, item.id or date.fromordinal(start).isoformat(), path, on=start, args=said, evidence=(path,))
    if done is not None and done <= due:
        yield span
    elif done is None and duty.as_of <= due:
        if holds(duty.lasting, due):
            yield span._replace(last=duty.as_of, verdict=Verdict.PENDING, due=due, found="pending" if given is None else "early")
    elif done is None:
        yield span._replace(first=due + 1, last=duty.tomorrow, verdict=Verdict.FAIL, found="fail" if given is None else "early")
    else:
        yield span._replace(first=due + 1, last=done, verdict=Verdict.FAIL, found="late")
