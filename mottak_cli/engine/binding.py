"""On which days a rule binds a centre, and why not on the others (semantics: "Obligation")."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from mottak_cli.results import BindingCircular
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.models import Applies, Circular, Parts
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import ALL_DAYS, NO_DAYS, Days, clip, complement, covers, days, difference, holds, intersection, union

Tree = Mapping[str, Any]


class Limit(NamedTuple):
    """One condition of an obligation: the days that it leaves, and the reason given where none is left."""

    reason: str
    days: Days


class Binding(NamedTuple):
    """The days on which something binds.

    `bound`: in any reading, and where a condition is not said; `doubtful`: those on which only one of two readings binds;
    `unsaid`: those on which the record does not say whether it does. `lasting` and `lasting_doubt` are `bound` and `doubtful` with
    the closed days on which what had arisen stays owed. `limits` are the conditions one by one, for the reason.
    """

    bound: Days
    doubtful: Days
    unsaid: Days
    lasting: Days
    lasting_doubt: Days
    limits: tuple[Limit, ...]


def bind(data: Tree, circular: Circular, applies: Applies, validity: Days, readings: str) -> Binding:
    """The days on which a circular's rules with this condition and validity bind the record, as known.

    A regional office and the directorate are always there: only a centre opens and closes.
    """
    opened = days(one["days"] for one in data["open"] if one) if "open" in data else ALL_DAYS
    chosen = chosen_days(data, circular)
    asked = data.get("unit", "regional_office") if applies.unit else None
    of_kind = ALL_DAYS if asked == applies.unit else NO_DAYS
    limits = [Limit("not_in_force", validity), Limit("not_open", opened), Limit("other_unit", of_kind), Limit("not_chosen", chosen)]
    unsaid = doubt = NO_DAYS
    by_condition = ALL_DAYS
    parts = applies.parts or circular.applies.parts
    if parts:
        named, exempt = by_parts(data, parts)
        doubt = NO_DAYS if readings != "both" else difference(complement(named), exempt)
        by_condition = named if readings == "lenient" else complement(exempt)
        limits.append(Limit("exempt_kind", by_condition))
    if applies.children or circular.applies.children:
        known = data.get("children", [])
        unsaid = complement(value_days(known, lambda _: True))
        there = union(value_days(known, lambda value: value is True), unsaid)
        limits.append(Limit("no_children", there))
        by_condition = intersection(by_condition, there)
    valid = intersection(intersection(validity, chosen), of_kind)
    bound = intersection(opened, intersection(valid, by_condition))
    closed = intersection(valid, closed_after(opened, intersection(validity, by_condition)))
    closed_doubt = intersection(valid, closed_after(opened, intersection(validity, doubt)))
    return Binding(
        bound=bound,
        doubtful=intersection(bound, doubt),
        unsaid=intersection(bound, unsaid),
        lasting=union(bound, closed),
        lasting_doubt=union(intersection(bound, doubt), closed_doubt),
        limits=tuple(limits),
    )


def chosen_days(data: Tree, circular: Circular) -> Days:
    """The days on which the circular binds by the centre's agreement; where it is not said, all circulars bind."""
    if not circular.chosen_by_agreement or "circulars" not in data:
        return ALL_DAYS
    return complement(value_days(data["circulars"], lambda value: value != "all" and circular.id not in value))


def binding_circulars(data: Tree, kind: str, rulebook: Rulebook, period: tuple[int, int]) -> Iterator[BindingCircular]:
    """The documents that may ask something of a record of this kind, and the days of the period on which each of them binds it.

    By the centre's agreement; whether it was open on those days is another matter. Those not yet in force are left out.
    """
    first, last = period
    if first > last:
        return
    asking = {rule.circular for rule in rulebook.rules.values() if rule.judged_on == kind}
    said = value_days(data.get("circulars", ()), lambda _: True)
    for circular in rulebook.circulars.values():
        chosen = kind == "centre" and circular.chosen_by_agreement
        begins = max(first, circular.dated or MIN_DAY)
        if begins > last or not (chosen or circular.id in asking):
            continue
        binds = clip(chosen_days(data, circular), begins, last)
        by = "always" if not chosen else "record" if covers(said, begins, last) else "default"
        stretches = tuple((date.fromordinal(start), date.fromordinal(end)) for start, end in binds)
        yield BindingCircular(circular.id, stretches, by)


def closed_after(opened: Days, of: Days) -> Days:
    """The closed days after each opening whose last day is in `of`, until the next opening."""
    next_openings = (*(first for first, _ in opened[1:]), MAX_DAY + 1)
    pairs = zip(opened, next_openings, strict=False)
    return days((last + 1, after - 1) for (_, last), after in pairs if last < MAX_DAY and holds(of, last))


def value_days(changing: Iterable[tuple[Any, int, int]], wanted: Any) -> Days:
    """The days on which a value that changes in time is as wanted."""
    return days((first, last) for value, first, last in changing if wanted(value))


def with_last_going_on(changing: Iterable[tuple[Any, int, int]]) -> Iterable[tuple[Any, int, int]]:
    """A value known to end, with nothing known to follow it, goes on: every open day has a kind, known or not yet."""
    in_order = sorted(changing, key=lambda item: item[1])
    return [*in_order[:-1], *((value, first, MAX_DAY) for value, first, _ in in_order[-1:])]


def by_parts(data: Tree, parts: Parts) -> tuple[Days, Days]:
    """The days on which a part of the centre is named, and those on which every part is exempt (RS 2019-002, 1 and 3)."""
    named = exempt = not_exempt = NO_DAYS
    for kind, first, last in with_last_going_on(data["kind"]):
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


def reason(binding: Binding, first: int, last: int) -> str | None:
    """Why no day from `first` through `last` is bound; None where some are."""
    left = clip(ALL_DAYS, first, last)
    if not left:
        return "not_begun"
    for limit in binding.limits:
        left = intersection(left, limit.days)
        if not left:
            return limit.reason
    return None
