"""`beyond_first`: items beyond the first few of a calendar year need something more."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import Word
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import Per, sub_period


class BeyondFirst(NamedTuple):
    """Of the items of `of` with a date at `on` and the words of `where`, those beyond the
    `first` of a sub-period have `needs` too."""

    of: FieldPath
    on: FieldPath
    where: Mapping[FieldPath, tuple[Word, ...]]
    per: Per
    first: int
    needs: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        yield from (f"{self.of}.{path}" for path in (self.on, *self.where, self.needs))


def beyond_first(duty: Duty, params: BeyondFirst) -> Iterator[Span]:
    """Each on its day; in order of day, then id. (RS 2019-002, 6: more than two groups in a calendar year.)"""
    by_period: dict[tuple[int, int], list[tuple[int, str, Item]]] = {}
    for item in duty.items(params.of):
        day = get(item.tree, params.on)
        if day is not None and all(get(item.tree, path) in words for path, words in params.where.items()):
            by_period.setdefault(sub_period(day, params.per), []).append((day, item.id, item))
    for found in by_period.values():
        for number, (day, subject, item) in enumerate(sorted(found, key=lambda one: one[:2])):
            short = number >= params.first and get(item.tree, params.needs) is None
            yield Span(
                day, day, Verdict.FAIL if short else Verdict.PASS, subject=subject, path=f"{item.path}.{next(iter(params.where))}",
                on=day, args={"date": date.fromordinal(day), "count": len(found), "first": params.first}, evidence=(item.path,),
            )  # fmt: skip
