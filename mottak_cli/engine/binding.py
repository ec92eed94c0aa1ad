"""On which days a rule binds a centre, and why not on the others (semantics: "Obligation")."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from mottak_cli.rulebook.models import Applies, Circular, Parts
from mottak_cli.timeline.calendar import MAX_DAY
from mottak_cli.timeline.days import ALL_DAYS, NO_DAYS, Days, clip, complement, days, difference, holds, intersection, union

Tree = Mapping[str, Any]


class Limit(NamedTuple):
    """One condition of an obligation: the days that it leaves, and the reason given where none is left."""

    reason: str
    days: Days


class Binding(NamedTuple):
    """The days on which something binds.

    `bound`: in any reading, and where a condition is not said; `doubtful`: those on which only one of two readings binds;
    `unsaid`: those on which the record does not say whether it does. `limits` are the conditions one by one, for the reason.
    """

    bound: Days
    doubtful: Days
    unsaid: Days
    opened: Days
    limits: tuple[Limit, ...]


def bind(data: Tree, circular: Circular, applies: Applies, readings: str) -> Binding:
    """The days on which a circular's rules with this condition bind the centre, as known, whatever the rules' own dates."""
    opened = days(one["days"] for one in data["open"] if one)
    limits = [Limit("not_open", opened)]
    unsaid = doubtful = NO_DAYS
    if circular.chosen_by_agreement and "circulars" in data:
        # A day that no item covers is not said, and where it is not said all bind.
        left_out = value_days(data["circulars"], lambda value: value != "all" and circular.id not in value)
        limits.append(Limit("not_chosen", complement(left_out)))
    parts = applies.parts or circular.applies.parts
    if parts:
        named, exempt = by_parts(data, parts)
        doubtful = difference(complement(named), exempt)
        limits.append(Limit("exempt_kind", named if readings == "lenient" else complement(exempt)))
    if applies.children or circular.applies.children:
        known = data.get("children", [])
        there = value_days(known, lambda value: value is True)
        open_question = complement(value_days(known, lambda _: True))
        limits.append(Limit("no_children", union(there, open_question)))
        unsaid = open_question
    bound = ALL_DAYS
    for limit in limits:
        bound = intersection(bound, limit.days)
    in_doubt = intersection(bound, doubtful) if readings == "both" else NO_DAYS
    return Binding(bound, in_doubt, intersection(bound, unsaid), opened, tuple(limits))


def value_days(changing: Iterable[tuple[Any, int, int]], wanted: Any) -> Days:
    """The days on which a value that changes in time is as wanted."""
    return days((first, last) for value, first, last in changing if wanted(value))


def by_parts(data: Tree, parts: Parts) -> tuple[Days, Days]:
    """The days on which a part of the centre is named, and those on which every part is exempt (RS 2019-002, 1 and 3)."""
    named = exempt = NO_DAYS
    not_exempt = NO_DAYS
    for kind, first, last in data["kind"]:
        if kind in parts.exempt:
            exempt = union(exempt, ((first, last),))
        if kind in parts.named:
            named = union(named, ((first, last),))
    for unit in data.get("units") or ():
        if unit is None:
            continue
        there: Days = (unit["days"],)
        if unit["kind"] not in parts.exempt:
            not_exempt = union(not_exempt, there)
        if unit["kind"] in parts.named:
            within = parts.doubtful_in.get(unit["kind"])
            doubt = value_days(data["kind"], lambda kind, within=within: kind == within)
            named = union(named, difference(there, doubt))
    return named, difference(exempt, not_exempt)


def lasting(binding: Binding, bound: Days, of: Days) -> Days:
    """`of`, and for what stays owed after closing the closed days as on the last open day (whether `of` holds it then)."""
    closed = []
    next_openings = (*(first for first, _ in binding.opened[1:]), MAX_DAY + 1)
    for (_, last), after in zip(binding.opened, next_openings, strict=False):
        if last < MAX_DAY and holds(bound, last) and holds(of, last):
            closed.append((last + 1, after - 1))
    return union(of, days(closed))


def reason(binding: Binding, validity: Days, first: int, last: int) -> str | None:
    """Why no day from `first` through `last` is bound; None where some are."""
    left = clip(ALL_DAYS, first, last)
    if not left:
        return "not_begun"
    for limit in (Limit("not_in_force", validity), *binding.limits):
        left = intersection(left, limit.days)
        if not left:
            return limit.reason
    return None
