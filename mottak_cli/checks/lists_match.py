"""`lists_match`: an overview of the offices' meetings and the meetings that they held are the same."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.elsewhere import key_missing, key_missing_in, needs
from mottak_cli.checks.linked import LinkedOffice
from mottak_cli.checks.params import root
from mottak_cli.checks.reading import get, items
from mottak_cli.checks.span import Duty, Span, about_day
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict

Held = tuple[str, int]


class ListsMatch(NamedTuple):
    """The record's own list `of`, each entry with an office at `names` and a date at `on`, against the offices' own lists.

    Those are the list `held` of every regional office at hand, each entry with its date at `held_on`.
    """

    of: FieldPath
    names: FieldPath
    on: FieldPath
    held: FieldPath
    held_on: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without any office at hand the record itself is not asked for anything."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from (f"{self.of}.{self.names}", f"{self.of}.{self.on}")

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield "region", f"{self.held}.{self.held_on}"


def lists_match(duty: Duty, params: ListsMatch) -> Iterator[Span]:
    """Met on the day of an entry that stands in both; broken on the day of one that stands in one alone. An office that is not at
    hand is left out; one that has no such list makes all days unknown. (IM 2013-003, 4.)
    """
    offices = duty.linked.regions
    if not offices:
        yield from needs(duty, "needs_regions")
        return
    if root(params.of) not in duty.data:
        yield from key_missing(duty, [root(params.of)])
        return
    silent = [one for one in offices.values() if root(params.held) not in one.data]
    if silent:
        yield from key_missing_in(duty, root(params.held), silent, params.of)
    yield from compare(duty, params, {name: one for name, one in offices.items() if root(params.held) in one.data})


def compare(duty: Duty, params: ListsMatch, offices: Mapping[str, LinkedOffice]) -> Iterator[Span]:
    """Every office and day that stands in either list, once."""
    listed: dict[Held, str] = {}
    for entry in duty.items(params.of):
        listed.setdefault((get(entry.tree, params.names), get(entry.tree, params.on)), entry.path)
    held = dict(meetings_of(params, offices))
    for name, day in sorted(held.keys() | {one for one in listed if one[0] in offices}):
        told = date.fromordinal(day)
        path, there = listed.get((name, day)), held.get((name, day))
        span = Span(
            day, day, Verdict.PASS, f"{name} {told}", path or params.of, day, found="fail" if there else "not_held",
            args={"office": offices[name].told, "date": told, "about": about_day(day, name)},
        )  # fmt: skip
        if path and there:
            yield span._replace(evidence=(path, offices[name].place(there)))
        else:
            yield span._replace(verdict=Verdict.FAIL, related=(offices[name].place(there or params.held),))


def meetings_of(params: ListsMatch, offices: Mapping[str, LinkedOffice]) -> Iterator[tuple[Held, str]]:
    """The offices' own entries: office, day, and where it stands in its file."""
    for name, office in offices.items():
        for entry in reversed(list(items(office.data, params.held))):
            yield (name, get(entry.tree, params.held_on)), entry.path
