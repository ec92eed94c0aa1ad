"""`begun_by`: something has been begun, at the latest by the end of the first sub-period that was owed in full."""

from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.span import KINDS, Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY, Per, sub_period
from mottak_cli.timeline.days import Days, clip, difference


class BegunBy(NamedTuple):
    """An item of `of` with a date at `begun`, by the end of the first calendar year or half-year that was owed in full."""

    of: FieldPath
    begun: FieldPath
    by_end_of: Per

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        yield f"{self.of}.{self.begun}"


def begun_by(duty: Duty, params: BegunBy) -> Iterator[Span]:
    """Met on all days once any item has been begun.

    Otherwise the first sub-period owed in full decides: pending until its last day, broken from that day on. Where no
    sub-period was ever owed in full, nothing is said. A day is broken in both readings only if each of them has such a sub-period
    behind it. (RS 2019-002, 3: dialogue groups are established.)
    """
    begun = [f"{item.path}.{dated.path}" for item in duty.items(params.of) for dated in duty.dates(item, params.begun)]
    owed = clip(duty.bound, MIN_DAY, duty.tomorrow)
    if begun:
        for first, last in owed:
            yield Span(first, last, Verdict.PASS, evidence=(begun[0],))
        return
    due = end_of_first_full(duty.bound, params.by_end_of)
    if due is None:
        return
    if duty.as_of < due:
        for first, last in owed:
            yield Span(first, last, Verdict.PENDING, path=params.of, due=due, found="pending")
        return
    in_both = end_of_first_full(difference(duty.bound, duty.doubtful), params.by_end_of) or MAX_DAY
    for doubtful, days in ((KINDS, clip(owed, due, min(in_both - 1, duty.tomorrow))), (None, clip(owed, max(due, in_both), duty.tomorrow))):
        for first, last in days:
            yield Span(first, last, Verdict.FAIL, path=params.of, doubtful=doubtful)


def end_of_first_full(bound: Days, per: Per) -> int | None:
    """The last day of the first sub-period that lies in the set with all its days."""
    for first, last in bound:
        start, end = sub_period(first, per)
        if start < first:
            start, end = sub_period(min(end + 1, MAX_DAY), per)
        if end <= last and start >= first:
            return end
    return None
