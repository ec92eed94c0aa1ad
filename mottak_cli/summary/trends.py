"""How the chief figures went from year to year: of all centres, and of those that were open in every year."""

from collections.abc import Callable

from mottak_cli.messages import Message
from mottak_cli.summary.completeness import is_silent
from mottak_cli.summary.groups import ALL, Figures, Member, centres
from mottak_cli.summary.model import Kind, Series, Trend
from mottak_cli.summary.work import REPORTS, days_of_leaders

Value = float | int | None
Members = tuple[Member, ...]


def breaches(members: Members) -> Value:
    """Breaches that failed or were not documented."""
    return sum(case.grave for one in members for case in one.cases)


def days_in_breach(members: Members) -> Value:
    """The days of these, each provision by itself."""
    return sum(one.days_grave for one in members)


def silent(members: Members) -> Value:
    """Centres with nothing dated in the year: what such a year seems to lack may only not have been written down."""
    return sum(map(is_silent, members))


def free(members: Members) -> Value:
    """The share of centres without any of them."""
    opened = [one for one in members if one.facts.open_days]
    return sum(not any(case.grave for case in one.cases) for one in opened) / len(opened) if opened else None


def coverage(members: Members) -> Value:
    """The share of days on which the records show two trained leaders."""
    found = [days_of_leaders(one) for one in members]
    asked = sum(days.bound for days in found)
    return sum(days.covered for days in found) / asked if asked else None


def late(members: Members) -> Value:
    """Reports sent late or not at all."""
    return sum(due.rule in REPORTS and due.state in ("late", "not_sent") for one in members for due in one.facts.deadlines)


def groups(members: Members) -> Value:
    """Dialogue groups with a session held."""
    return sum(one.facts.groups[2] for one in members)


SHOWN: tuple[tuple[str, Kind, Callable[[Members], Value], str], ...] = (
    ("centres", "count", centres, "centres/all.open"),
    ("no_entries", "count", silent, "no_entries/all"),
    ("free", "share", free, "centres/all.open"),
    ("breaches", "count", breaches, "breaches/all.grave"),
    ("days_grave", "days", days_in_breach, "breaches/all.grave"),
    ("coverage", "share", coverage, "leaders/all"),
    ("late", "count", late, "reports/all.tardy"),
    ("groups", "count", groups, "groups/all"),
)
"""Each figure, and the list of all centres that it counts in the report's year; those of the same centres lead to these."""


def trends(figures: Figures) -> tuple[Trend, ...]:
    """Each chief figure over the years asked about, the earliest first."""
    years = tuple(sorted(figures.asked.years))
    numbers = [figures.asked.years.index(year) for year in years]
    found = []
    for key, kind, of, behind in SHOWN:
        series = tuple(
            Series(Message(f"summary.shown.{name}"), tuple(of(figures.within(ALL, number, steady)) for number in numbers), counted)
            for name, steady, counted in (("all", False, behind), ("steady", True, "centres/all.steady"))
        )
        found.append(Trend(key, Message(f"summary.trend.{key}"), kind, years, series))
    return tuple(found)
