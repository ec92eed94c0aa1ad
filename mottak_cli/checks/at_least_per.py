"""`at_least_per`: at least so many dates in every calendar year or half-year."""

from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.checks.params import Holders
from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.sub_periods import Count, Tally, attested, judge_count, owed_sub_periods
from mottak_cli.errors import Misfit
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.results import Basis
from mottak_cli.timeline.calendar import Per
from mottak_cli.timeline.days import NO_DAYS, clip, intersection, union


class AtLeastPer(NamedTuple):
    """At least `at_least` dates per sub-period, for each item (`for_each`) or in all while any item counts (`while_any`).

    The dates stand at `dated` (a date that is absent has not happened) and `listed` (a list that is absent is not said). A date
    equal to the one at `not_on` does not count. With `attested`, somebody's word for the year is enough.
    """

    per: Per
    at_least: int
    listed: FieldPath
    for_each: Holders | None = None
    while_any: Holders | None = None
    dated: FieldPath | None = None
    not_on: FieldPath | None = None
    attested: bool = False

    @property
    def holders(self) -> Holders:
        """The items whose days are the obligation."""
        holders = self.for_each or self.while_any
        if holders is None:
            raise Misfit(Message("rule.params.one_of", {"keys": ("for_each", "while_any")}))
        return holders

    def required_keys(self) -> tuple[str, ...]:
        return self.holders.required_keys()

    def reads(self) -> Iterator[str]:
        yield from self.holders.reads()
        yield from (f"{self.holders.of}.{path}" for path in (self.dated, self.listed, self.not_on) if path)


def at_least_per(duty: Duty, params: AtLeastPer) -> Iterator[Span]:
    """Broken on the last day of a sub-period in which too few dates lie; unknown where a list is not said."""
    if params.for_each:
        for item, days in params.for_each.each(duty):
            owed = intersection(days, duty.bound)
            path = f"{item.path}.{params.listed}"
            for half in owed_sub_periods(duty, owed, params.per):
                count = Count(owed, half, params.at_least, item.id, path)
                yield from judge_count(duty, count, tally(duty, params, [item], half))
        return
    owed = NO_DAYS
    for _, days in params.holders.each(duty):
        owed = union(owed, days)
    owed = intersection(owed, duty.bound)
    among = list(duty.items(params.holders.of))
    for half in owed_sub_periods(duty, owed, params.per):
        count = Count(owed, half, params.at_least, None, params.holders.of)
        yield from judge_count(duty, count, tally(duty, params, among, half))


def tally(duty: Duty, params: AtLeastPer, among: list[Item], half: tuple[int, int]) -> Tally:
    """What the items have in the sub-period."""
    found = []
    unsaid = False
    holder = params.listed.rpartition(".")[0]
    for item in among:
        if holder and get(item.tree, holder) is None:
            continue
        unsaid = unsaid or get(item.tree, params.listed) is None
        passed_over = get(item.tree, params.not_on) if params.not_on else None
        for path in (params.dated, params.listed):
            for day, place in duty.dates(item, path) if path else ():
                if clip(((day, day),), *half) and day != passed_over:
                    found.append(f"{item.path}.{place}")
    word = attested(duty, half) if params.attested else None
    if len(found) < params.at_least and word:
        return Tally(params.at_least, (word,), Basis.ATTESTATION)
    return Tally(len(found), tuple(found), unsaid=unsaid, whole=bool(found))
