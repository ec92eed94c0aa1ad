"""`close_together`: after a decision the offices hold their first meetings within the same stretch of time."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.elsewhere import key_missing, key_missing_in, needs
from mottak_cli.checks.linked import LinkedOffice
from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get, items
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.results import Place, Verdict

TWO = 2
"""One office alone cannot be far from the others."""


class CloseTogether(NamedTuple):
    """For each item of `of` with a date at `once`: the offices' first entries after it lie within `days` days of each other.

    The entries are in the list `held` of every regional office at hand, with their date at `held_on`.
    """

    of: FieldPath
    once: FieldPath
    held: FieldPath
    held_on: FieldPath
    days: int

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: with fewer than two offices at hand the record itself is not asked for anything."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield f"{self.of}.{self.once}"

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield "region", f"{self.held}.{self.held_on}"


class First(NamedTuple):
    """The first meeting of an office after a decision."""

    day: int
    office: str
    place: Place
    told: Message | str


def close_together(duty: Duty, params: CloseTogether) -> Iterator[Span]:
    """Judged on the last of the first meetings, once every office has had one: met where they lie close, else broken on that day
    alone. An office without such a list makes all days unknown. (IM 2013-003, 4.)
    """
    offices = list(duty.linked.regions.values())
    silent = [one for one in offices if root(params.held) not in one.data]
    if len(offices) < TWO:
        yield from needs(duty, "needs_regions")
    elif root(params.of) not in duty.data:
        yield from key_missing(duty, [root(params.of)])
    elif silent:
        yield from key_missing_in(duty, root(params.held), silent, params.of)
    else:
        for item in duty.items(params.of):
            start = get(item.tree, params.once)
            if start is not None and duty.arises(start):
                yield from judge_item(params, item, start, offices)


def judge_item(params: CloseTogether, item: Item, start: int, offices: Sequence[LinkedOffice]) -> Iterator[Span]:
    """The span of one item; none while an office has not met."""
    firsts = sorted(one for office in offices if (one := first_after(params, office, start)) is not None)
    if len(firsts) < len(offices):
        return
    path = f"{item.path}.{params.once}"
    earliest, latest = firsts[0], firsts[-1]
    last = latest.day
    apart = last - earliest.day
    places = tuple(one.place for one in firsts)
    span = Span(last, last, Verdict.PASS, item.id, path, start, evidence=(path, *places), related=places)
    if apart > params.days:
        said = {"apart": apart, "first": date.fromordinal(earliest.day), "last": date.fromordinal(last), "office": latest.told}
        span = span._replace(verdict=Verdict.FAIL, evidence=(), args=said)
    yield span


def first_after(params: CloseTogether, office: LinkedOffice, start: int) -> First | None:
    """The office's first meeting after the day."""
    later = [(get(one.tree, params.held_on), one.path) for one in items(office.data, params.held)]
    found = min(((day, path) for day, path in later if day > start), default=None)
    return None if found is None else First(found[0], office.id, office.place(found[1]), office.told)
