"""`before_next`: what a round has come to is followed up before the next round begins."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict


class BeforeNext(NamedTuple):
    """Each item of `of` with a date at `once`: `done` then or later, but while no next item has begun.

    The next item is the one with the next later date at `begins`; an item without that date has no next one.
    """

    of: FieldPath
    once: FieldPath
    done: FieldPath
    begins: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`."""
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from dict.fromkeys(f"{self.of}.{path}" for path in (self.begins, self.once, self.done))


def before_next(duty: Duty, params: BeforeNext) -> Iterator[Span]:
    """Met from the start through the day it is done. Not done and no next item yet: pending, without a due day.

    Broken from the day the next item begins through the day it is done, and from the start where that is later still. What was
    done before the start does not count. (IM 2013-003, 4.)
    """
    items = duty.items(params.of)
    beginnings = sorted(day for item in items if (day := get(item.tree, params.begins)) is not None)
    for item in items:
        start = get(item.tree, params.once)
        if start is not None and duty.arises(start):
            own = get(item.tree, params.begins)
            following = None if own is None else next((day for day in beginnings if day > own), None)
            yield judge_item(duty, params, item, start, following)


def judge_item(duty: Duty, params: BeforeNext, item: Item, start: int, following: int | None) -> Span:
    """The span of one item, where the next one begins on the day `following`, if there is a next one."""
    given = get(item.tree, params.done)
    done = None if given is None or given < start else given
    path = f"{item.path}.{params.once if given is None else params.done}"
    said = {"start": date.fromordinal(start)} | ({} if given is None else {"date": date.fromordinal(given)})
    span = Span(start, duty.as_of, Verdict.PENDING, item.id, path, start, found="pending", args=said)
    if done is not None and (following is None or done < following):
        return span._replace(last=done, verdict=Verdict.PASS, evidence=(path,))
    if following is None:
        return span if given is None else span._replace(found="early")
    return span._replace(
        first=max(start, following),
        last=duty.tomorrow if done is None else done,
        verdict=Verdict.FAIL,
        found="late" if done is not None else "fail" if given is None else "early",
        args={**said, "next": date.fromordinal(following)},
    )
