"""`each_part_within`: for each part of an item that says so, something is done within some months of the item's own date."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get, items
from mottak_cli.checks.span import Duty, Span, titled
from mottak_cli.checks.tests import Word
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import add_months
from mottak_cli.timeline.days import holds


class EachPartWithin(NamedTuple):
    """Each entry of the list `parts` of an item of `of` with a date at `once`: `done` within `months` calendar months of that date.

    Only parts of which every field in `where` is one of its words; one that lacks the field is none. Done earlier counts.
    """

    of: FieldPath
    once: FieldPath
    parts: FieldPath
    where: Mapping[FieldPath, tuple[Word, ...]]
    done: FieldPath
    months: int

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`."""
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield f"{self.of}.{self.once}"
        yield from (f"{self.of}.{self.parts}.{path}" for path in (*self.where, self.done))


def each_part_within(duty: Duty, params: EachPartWithin) -> Iterator[Span]:
    """In time or before: met from the start through the due day. Else pending through the due day, and broken from the day after
    it through the day it is done. The duty arises only on a bound day. (IM 2013-003, 4.)
    """
    for item in duty.items(params.of):
        start = get(item.tree, params.once)
        if start is None or not duty.arises(start):
            continue
        for part in items(item.tree, params.parts):
            if all(get(part.tree, path) in words for path, words in params.where.items()):
                yield from judge_part(duty, params, Item(f"{item.path}.{part.path}", part.tree, part.id), start)


def judge_part(duty: Duty, params: EachPartWithin, part: Item, start: int) -> Iterator[Span]:
    """The span of one part."""
    due = add_months(start, params.months)
    done = get(part.tree, params.done)
    path = part.path if done is None else f"{part.path}.{params.done}"
    said: dict[str, object] = {"start": date.fromordinal(start), "due": date.fromordinal(due), "theme": titled(part)}
    span = Span(start, due, Verdict.PASS, part.id, path, start, args=said, evidence=(path,))
    if done is not None and done <= due:
        yield span
    elif done is None and duty.as_of <= due:
        if holds(duty.lasting, due):
            yield span._replace(last=duty.as_of, verdict=Verdict.PENDING, due=due, found="pending", evidence=())
    else:
        end = duty.tomorrow if done is None else done
        found = "fail" if done is None else "late"
        if done is not None:
            said["date"] = date.fromordinal(done)
        yield span._replace(first=due + 1, last=end, verdict=Verdict.FAIL, found=found, evidence=())
