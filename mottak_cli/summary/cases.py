"""Breaches as the figures count them: how each ended, and several people's under one provision as one."""

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from statistics import median
from typing import Literal, NamedTuple

from mottak_cli.facts import PeriodFacts
from mottak_cli.results import Verdict
from mottak_cli.summary.extract import GRAVE, Breach, Due, RuleFigures
from mottak_cli.timeline.days import days, length

End = Literal["mended", "closing", "lapsed", "one_day", "lasting"]
"""How a breach stood at the period's end: mended, ended by the centre's closing or because the requirement bound it no more, of one day
alone (nothing could mend it), lasting.
"""
Lapsed = Collection[tuple[str, date]]
"""By rule, the days after which it bound the record no more, though this was no day of closing."""


class Case(NamedTuple):
    """A breach of one provision at one record. `days` are those of the period (fail and unknown; of a `warn` those), `lasted` the days from
    its first to its last, through the as-of day while it lasts; None where the record does not say when it began.
    """

    breach: Breach
    days: int
    lasted: int | None
    end: End

    @property
    def grave(self) -> bool:
        """Whether it failed or was not documented."""
        return self.breach.verdict in GRAVE


class Frame(NamedTuple):
    """What is asked of a record: the facts of the period, its last day, when its requirements lapsed, and the as-of day."""

    facts: PeriodFacts
    last: date
    lapsed: Lapsed
    as_of: date


def cases(rules: Iterable[RuleFigures], frame: Frame, exact: bool) -> tuple[Case, ...]:
    """The cases of a record in a period."""
    return tuple(case(one, frame) for rule in rules if rule.breaches for one in told(rule.breaches, exact))


def told(breaches: Iterable[Breach], exact: bool) -> Iterator[Breach]:
    """The breaches as they may be counted. Those of one rule that are each about a person are one, so that no figure says how many people
    they were; `exact`: each by itself.
    """
    about_people: dict[tuple[str, bool, tuple[str, ...]], list[Breach]] = {}
    for one in breaches:
        if exact or not one.personal:
            yield one
        else:
            about_people.setdefault((one.rule, one.verdict in GRAVE, one.acts), []).append(one)
    yield from (together(found) for found in about_people.values())


def together(found: list[Breach]) -> Breach:
    """Several people's breaches as one: from the first's beginning to the last's end."""
    ends = [one.ended for one in found if one.ended is not None]
    return found[0]._replace(
        verdict=min((one.verdict for one in found), key=lambda one: one.gravity),
        days=days(interval for one in found for interval in one.days),
        started=min(one.started for one in found),
        ended=max(ends) if len(ends) == len(found) else None,
        open=any(one.open for one in found),
        place=found[0].place.rpartition(":")[0],
    )


def case(breach: Breach, frame: Frame) -> Case:
    """How a breach fared in the period."""
    return Case(breach, length(days(breach.days)), lasting(breach.started, breach.ended or frame.as_of), end_of(breach, frame))


def lasting(started: date, last: date) -> int | None:
    """How many days a breach lasted, both ends included; None where the record does not say that it was ever otherwise."""
    return None if started == date.min else (last - started).days + 1


def mended_after(cases: Iterable[Case]) -> list[int]:
    """How many days each of those lasted that were mended, where that is known."""
    return [one.lasted for one in cases if one.end == "mended" and one.lasted is not None]


def end_of(breach: Breach, frame: Frame) -> End:
    """How a breach stood at the end of the period."""
    if breach.ended is None or breach.ended > frame.last:
        return "lasting"
    if breach.ended == breach.started:
        return "one_day"
    if breach.ended in frame.facts.closed:
        return "closing"
    return "lapsed" if (breach.rule, breach.ended) in frame.lapsed else "mended"


def told_dues(dues: Iterable[Due], exact: bool) -> Iterator[Due]:
    """What falls due, several people's under one rule on one day as one."""
    seen: set[tuple[str, date]] = set()
    for one in dues:
        if exact or not one.personal:
            yield one
        elif (one.rule, one.due) not in seen:
            seen.add((one.rule, one.due))
            yield one._replace(place=one.place.rpartition(":")[0])


def middle(lasted: Iterable[int]) -> float | int | None:
    """The median of some days, None of none; whole where it is."""
    found = sorted(lasted)
    if not found:
        return None
    half = median(found)
    return int(half) if half == int(half) else half


def by_verdict(rules: Iterable[RuleFigures], verdict: Verdict) -> int:
    """How many rules have a verdict."""
    return sum(one.verdict is verdict for one in rules)
