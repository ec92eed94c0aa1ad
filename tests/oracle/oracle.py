"""The slow judge: every rule of RS 2019-002 and of the civil society page that is judged on a centre."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from . import civil, groups, leaders
from .days import each_day
from .known import Data
from .spans import Answer, Finding, Nature, Thread, answer, compare
from .world import RS_FROM, World

__all__ = ["COUNTS", "RULES", "Answer", "Finding", "evaluate"]

Judge = Callable[[World, str], list[Thread]]
SHALL, SHOULD = Nature(), Nature(should=True)

RULES: dict[str, tuple[Judge, Nature]] = {
    "RS-2019-002/3.0": (groups.groups_are_established, SHALL),
    "RS-2019-002/3.1": (groups.a_group_each_half_year, SHALL),
    "RS-2019-002/3.2": (groups.meetings_led_by_employees, SHALL),
    "RS-2019-002/3.3": (groups.guide_was_followed, SHALL),
    "RS-2019-002/3.4a": (leaders.two_trained_leaders, SHALL),
    "RS-2019-002/3.4b": (groups.meetings_led_by_two_trained, SHALL),
    "RS-2019-002/3.5": (groups.groups_are_finished_before_closing, SHALL),
    "RS-2019-002/4.1": (leaders.trained_by_the_supplier, SHOULD),
    "RS-2019-002/4.3": (leaders.a_seminar_each_year, SHALL),
    "RS-2019-002/4.4": (leaders.leaders_have_the_guide, SHOULD),
    "RS-2019-002/4.5": (leaders.time_is_set_aside, SHALL),
    "RS-2019-002/5.1": (groups.reports_use_the_form, SHALL),
    "RS-2019-002/5.2": (groups.reports_are_sent_in_time, SHALL),
    "RS-2019-002/6.2": (groups.refunds_beyond_two_were_applied_for, SHOULD),
    "SIVILSAMFUNN/3.4": (civil.contact_with_organisations, SHOULD),
    "SIVILSAMFUNN/6.1": (civil.child_care_certificate, Nature(serious=True, dateless=True, children=True, spares_erased=True)),
    "SIVILSAMFUNN/6.2": (civil.purpose_is_confirmed, Nature(serious=True, dateless=True, children=True, spares_erased=True)),
    "SIVILSAMFUNN/7.1": (civil.volunteers_are_adults, Nature(serious=True, dateless=True)),
    "SIVILSAMFUNN/7.2": (civil.confirmed_by_the_centre, Nature(serious=True, spares_erased=True)),
    "SIVILSAMFUNN/7.2b": (civil.certificates_are_fresh, SHOULD),
    "SIVILSAMFUNN/8": (civil.only_the_cleared_serve, Nature(serious=True, dateless=True, spares_erased=True)),
}
COUNTS = {"RS-2019-002/3.1", "RS-2019-002/4.3", "RS-2019-002/4.5", "SIVILSAMFUNN/3.4"}


def evaluate(record: Data, as_of: date, first: date, last: date, readings: str = "both", *, by_cause: bool = False) -> dict[str, Answer]:
    """Judge one centre record (plain data, dates as text) at the end of `as_of`, over the days from `first` to `last`.

    With `by_cause` a finding is cut also where its judged verdict or its softening changes; without, only where its
    verdict or due date does, and it names the gravest judgment and the first softening of its days.
    """
    world = World(record, as_of)
    answers = {}
    for rule, (judge, nature) in RULES.items():
        if readings != "both" or rule in COUNTS or rule.startswith("SIVIL"):
            threads = judge(world, readings)
        else:
            threads = compare(judge(world, "strict"), judge(world, "lenient"))
        found = answer(world, nature, threads, first, last, by_cause)
        if found.verdict == "not_applicable":
            found.reason = reason(world, rule, nature, first, last, readings)
        answers[rule] = found
    return answers


def reason(world: World, rule: str, nature: Nature, first: date, last: date, readings: str) -> str:
    """Why a rule does not apply: the first condition, in this order, that leaves no day of the period."""
    if first > world.as_of:
        return "not_begun"
    days = set(each_day(first, min(last, world.as_of)))
    dialogue = rule.startswith("RS-")
    if dialogue:
        days = {d for d in days if d >= RS_FROM}
    elif rule.endswith("/7.2"):
        days = {d for d in days if d >= date(2024, 3, 1)}
    elif rule.endswith("/6.2"):
        days = {d for d in days if d < date(2024, 3, 1)}
    if not days:
        return "not_in_force"
    days &= world.open_days
    if not days:
        return "not_open"
    days = {d for d in days if world.chosen(rule.partition("/")[0], d)}
    if not days:
        return "not_chosen"
    if dialogue:
        return "none_in_period" if days & world.bound(readings) else "exempt_kind"
    if nature.children and not days & civil.where_children_live(world):
        return "no_children"
    active = [v for v in world.data.get("volunteers", []) if world.days_of(v["active"]) & days]
    if nature.spares_erased and active and all("erased" in v for v in active):
        return "erased"
    return "none_in_period"
