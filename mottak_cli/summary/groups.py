"""Whose figures: all centres, each region's, each operator's; every year's, and those of the same centres in every year."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from mottak_cli.facts import PeriodFacts
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.summary.cases import Case, Frame, cases
from mottak_cli.summary.extract import RecordFigures, RuleFigures
from mottak_cli.summary.model import Cell, Column

GroupKind = Literal["all", "region", "operator"]


class Group(NamedTuple):
    """Whose figures a row has; `id` None for all, and for the centres of which the region or operator is not said."""

    kind: GroupKind
    id: str | None
    name: str | None

    @property
    def key(self) -> str:
        """What lists call it: `all`, `region.fjord`; `region.` where it is not said."""
        return "all" if self.kind == "all" else f"{self.kind}.{self.id or ''}"


ALL = Group("all", None, None)


class Member(NamedTuple):
    """A centre (or an office) in a year: its facts, the rules that bound it, its cases, the days in breach of all its rules, and the rules
    that nothing documents.
    """

    record: RecordFigures
    facts: PeriodFacts
    rules: tuple[RuleFigures, ...]
    cases: tuple[Case, ...]
    by_rule: Mapping[str, RuleFigures]
    days_broken: int
    days_grave: int
    undocumented: tuple[str, ...]

    @property
    def id(self) -> str:
        """The record's id."""
        return self.record.facts.id


class Asked(NamedTuple):
    """What the summary is about: the as-of day, the years (the report's own first), whether small figures about people are shown, whether
    anybody reads the tables of detail (without, they are not made), and the regions and operators it is narrowed to (none: all).
    """

    as_of: date
    years: tuple[int, ...]
    exact: bool
    detail: bool
    regions: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()

    def about(self, year: PeriodFacts) -> bool:
        """Whether a centre counts in a year."""
        return counts(year, self.regions, self.operators)


def counts(year: PeriodFacts, regions: Collection[str], operators: Collection[str]) -> bool:
    """Whether a centre is among those of some regions and operators (none: all) in a year, by where it was last, as every figure has it."""
    return (not regions or year.region in regions) and (not operators or year.operator in operators)


class Figures:
    """The records of a summary by year and by group."""

    def __init__(self, records: Sequence[RecordFigures], asked: Asked) -> None:
        self.asked = asked
        everybody = sorted(records, key=lambda one: (one.facts.kind, one.facts.id))
        self.records = tuple(one for one in everybody if one.facts.kind != "centre" or asked.about(one.facts.periods[0]))
        self.ever = tuple(one for one in everybody if one.facts.kind == "centre")
        self.centres = tuple(one for one in self.records if one.facts.kind == "centre")
        self.offices = tuple(one for one in self.records if one.facts.kind != "centre")
        self._members: dict[int, tuple[Member, ...]] = {}
        self._within: dict[tuple[str, int, bool], tuple[Member, ...]] = {}

    def of_year(self, number: int) -> tuple[Member, ...]:
        """The centres that were open on any day of a year (by its place among those asked about), or that still owed something."""
        if number not in self._members:
            found = (self._member(one, number) for one in self.ever if self.asked.about(one.facts.periods[number]))
            self._members[number] = tuple(one for one in found if one.facts.open_days or one.rules)
        return self._members[number]

    def offices_of_year(self, number: int) -> tuple[Member, ...]:
        """The regional offices and the directorate."""
        return tuple(self._member(one, number) for one in self.offices)

    def _member(self, record: RecordFigures, number: int) -> Member:
        facts, rules = record.facts.periods[number], record.periods[number]
        last = min(date(self.asked.years[number], 12, 31), self.asked.as_of)
        found = cases(rules, Frame(facts, last, record.facts.lapsed, self.asked.as_of), self.asked.exact)
        broken, grave = sum(one.days_broken for one in rules), sum(one.days_grave for one in rules)
        unknown = tuple([one.rule for one in rules if one.verdict is Verdict.UNKNOWN])
        return Member(record, facts, rules, found, {one.rule: one for one in rules}, broken, grave, unknown)

    @cached_property
    def steady(self) -> frozenset[str]:
        """The centres that were open on at least one day of every year asked about."""
        return frozenset(one.facts.id for one in self.ever if all(map(self._counts, self._years(one))))

    def _counts(self, year: PeriodFacts) -> bool:
        return year.open_days > 0 and self.asked.about(year)

    def _years(self, record: RecordFigures) -> tuple[PeriodFacts, ...]:
        return record.facts.periods[: len(self.asked.years)]

    @cached_property
    def names(self) -> Mapping[tuple[str, str], str]:
        """What regions and operators are called, by kind and id."""
        regions = {("region", one.facts.id): one.facts.name for one in self.offices if one.facts.kind == "region"}
        return regions | {("operator", name): called for one in self.ever for name, called in one.facts.operators}

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """All, then the regions and the operators that any of the years knows, in the order of their ids; last what is not said."""
        found = [ALL]
        for kind in ("region", "operator"):
            ids = {getattr(one.facts, kind) for number in range(len(self.asked.years)) for one in self.of_year(number)}
            for name in sorted(ids, key=lambda one: (one is None, one or "")):
                found.append(Group(kind, name, self.names.get((kind, name or ""), name)))
        return tuple(found)

    def within(self, group: Group, number: int, steady: bool = False) -> tuple[Member, ...]:
        """The centres of a group in a year."""
        key = (group.key, number, steady)
        if key not in self._within:
            found = (one for one in self.of_year(number) if belongs(one, group) and (not steady or one.id in self.steady))
            self._within[key] = tuple(found)
        return self._within[key]


def belongs(member: Member, group: Group) -> bool:
    """Whether a centre is of a group."""
    return group.kind == "all" or getattr(member.facts, group.kind) == group.id


def keys_of(member: Member, *kinds: str) -> tuple[str, ...]:
    """The lists that a row about a centre belongs to: those of its groups, and within each that of every kind given."""
    groups = ("all", f"region.{member.facts.region or ''}", f"operator.{member.facts.operator or ''}")
    return (*groups, *(f"{group}.{kind}" for kind in kinds for group in groups))


GROUP_COLUMNS = (
    Column("group", Message("summary.column.group"), "text"),
    Column("id", Message("summary.column.group_id"), "id"),
    Column("name", Message("summary.column.group_name"), "text"),
)


def group_cells(group: Group) -> tuple[Cell, ...]:
    """Whose row it is: the kind of group, its id, and what it is called."""
    name = group.name if group.id else Message("summary.group.everyone" if group.kind == "all" else f"summary.group.unsaid.{group.kind}")
    return Cell(Message(f"summary.group.{group.kind}")), Cell(group.id), Cell(name)


def centres(members: Iterable[Member]) -> int:
    """How many of them were open on any day."""
    return sum(one.facts.open_days > 0 for one in members)
