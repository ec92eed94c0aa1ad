"""Volunteers and certificates, in figures: fewer than three people are not told how many, nor what would let it be worked out.

A figure of 1 or 2 is `Few`. What is published besides could give it away: a total less its other parts, a group less another that lies
within it, the centres of every year taken from all. Each published figure is the sum over a set of atoms (centres that share region and
operator, by how their volunteers stand), so what a reader can work out are the linear combinations of the published sets. Further figures
are `Hidden` until no small one is among those: neither a figure shown as `Few`, nor a combination of such, nor a single atom, nor the
difference of two published figures. A figure is hidden only if it is at least four, so that the sum it is part of leaves both 1 and 2
possible; where there is none such left, the largest is.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from mottak_cli.facts import Volunteer
from mottak_cli.messages import Message
from mottak_cli.summary.algebra import Span
from mottak_cli.summary.groups import Figures, Group
from mottak_cli.summary.model import Cell, Few, Hidden, Section, Value
from mottak_cli.summary.topic import Slice, Topic, columns, of_year

LEAST = 3
LEAST_HIDDEN = 4

Atom = Any
"""Centres that share region and operator, by how their volunteers stand; a number from `numbered` on, so that they have an order."""
Name = tuple[str, bool, str]
"""A figure: its group's key, whether of the steady centres alone, and its column."""

COLUMNS = ("serving", "serving_inside", "cleared", "not_cleared", "erased", "certificate_seen")


class Figure(NamedTuple):
    """A figure about people: what it is the sum of."""

    atoms: frozenset[Atom]
    value: int


def kinds_of(one: Volunteer) -> Iterator[str]:
    """The columns that a volunteer counts in."""
    yield "serving"
    yield one.standing
    if one.inside:
        yield "serving_inside"
    if one.shown:
        yield "certificate_seen"


def figures_of(figures: Figures, number: int) -> tuple[dict[Name, Figure], dict[Atom, int]]:
    """Every figure about people of a year, and the atoms that they are sums of."""
    members = figures.of_year(number)
    counts: Counter[tuple[str | None, str | None, bool, Volunteer]] = Counter()
    seen: Counter[tuple[str | None, str | None, bool]] = Counter()
    for one in members:
        place = (one.facts.region, one.facts.operator, one.id in figures.steady)
        counts.update((*place, volunteer) for volunteer in one.facts.volunteers or ())
        seen[place] += one.facts.certificates
    found: dict[Name, Figure] = {}
    for group in figures.groups:
        for steady in (False, True):
            mine = {atom: n for atom, n in counts.items() if within(group, steady, *atom[:3])}
            for name in COLUMNS:
                atoms = frozenset(atom for atom in mine if name in kinds_of(atom[3]))
                found[group.key, steady, name] = Figure(atoms, sum(mine[atom] for atom in atoms))
            shown = {place: n for place, n in seen.items() if n and within(group, steady, *place)}
            found[group.key, steady, "certificates"] = Figure(frozenset(shown), sum(shown.values()))
    atoms_of_all: dict[Atom, int] = {}
    atoms_of_all.update(counts)
    atoms_of_all.update((place, n) for place, n in seen.items() if n)
    return numbered(found, atoms_of_all)


def numbered(found: Mapping[Name, Figure], values: Mapping[Atom, int]) -> tuple[dict[Name, Figure], dict[Atom, int]]:
    """The same with a number for every atom: they are compared many thousand times."""
    numbers = {atom: number for number, atom in enumerate(sorted(values, key=repr))}
    figures = {name: Figure(frozenset(numbers[atom] for atom in one.atoms), one.value) for name, one in found.items()}
    return figures, {numbers[atom]: value for atom, value in values.items()}


def within(group: Group, steady: bool, region: str | None, operator: str | None, is_steady: bool) -> bool:
    """Whether centres of a place are of a group."""
    inside = group.kind == "all" or (region if group.kind == "region" else operator) == group.id
    return inside and (is_steady or not steady)


class People:
    """What may be published about people of each year, worked out once."""

    def __init__(self, figures: Figures) -> None:
        self.years = [published(*figures_of(figures, number), figures.asked.exact) for number in range(len(figures.asked.years))]

    def rows(self, one: Slice) -> Iterator[tuple[Cell, ...]]:
        """The figures of a group."""
        found = self.years[one.number]
        names = (*COLUMNS, "certificates")
        behind = one.behind("centres", "open")
        silent = sum(member.facts.volunteers is None for member in one.members)
        yield (*(Cell(found[one.group.key, one.steady, name], behind) for name in names), Cell(silent, behind))

    @property
    def topic(self) -> Topic:
        """The table."""
        heads = columns(**dict.fromkeys((*COLUMNS, "certificates", "silent_on_volunteers"), "count"))  # type: ignore[arg-type]
        return Topic("people_by_group", heads, self.rows, (Message("summary.note.volunteers"), Message("summary.note.few")))

    def section(self, figures: Figures) -> Section:
        """Volunteers and certificates."""
        return Section("people", Message("summary.section.people"), (), (of_year(self.topic, figures),))


def published(found: Mapping[Name, Figure], values: Mapping[Atom, int], exact: bool) -> dict[Name, Value]:
    """The figures of a year, small ones and all where that is asked for."""
    return {name: one.value for name, one in found.items()} if exact else told(found, values)


def told(found: Mapping[Name, Figure], values: Mapping[Atom, int]) -> dict[Name, Value]:
    """The figures as they may be published. `values` are those of the atoms."""
    few = {name for name, one in found.items() if 0 < one.value < LEAST}
    hidden: set[Name] = set()
    while (leak := leaking(found, few, hidden, values)) is not None:
        hidden.add(leak)
    shown: dict[Name, Value] = {name: one.value for name, one in found.items()}
    return shown | dict.fromkeys(few, Few()) | dict.fromkeys(hidden, Hidden())


def leaking(found: Mapping[Name, Figure], few: set[Name], hidden: set[Name], values: Mapping[Atom, int]) -> Name | None:
    """A published figure that gives a small one away, to be hidden next; None where nothing does."""
    published = {name: one.atoms for name, one in found.items() if name not in few and name not in hidden and one.value}
    span = Span(published)
    for used in chain_of(found, few, span, published, values):
        candidates = sorted(used, key=lambda name: (found[name].value < LEAST_HIDDEN, found[name].value, name))
        if candidates:
            return candidates[0]
    return None


def chain_of(
    found: Mapping[Name, Figure], few: set[Name], span: Span, published: Mapping[Name, frozenset[Atom]], values: Mapping[Atom, int]
) -> Iterator[Iterable[Name]]:
    """The published figures that together give a small one away, one such set at a time."""
    yield from span.meeting({name: found[name].atoms for name in sorted(few)})
    for atom in sorted(atom for atom, value in values.items() if 0 < value < LEAST):
        if (used := span.combination(frozenset([atom]))) is not None:
            yield used
    by_size = sorted(published, key=lambda name: (found[name].value, name))
    for place, larger in enumerate(by_size):
        for smaller in by_size[:place]:
            if 0 < found[larger].value - found[smaller].value < LEAST and published[smaller] < published[larger]:
                yield (larger, smaller)
