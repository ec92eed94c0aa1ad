"""The slow judge: every rule of the five documents, on centres, regions and the directorate."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from . import civil, civil_offices, groups, leaders, local, meetings, newcomers, rounds
from .days import each_day
from .known import Data
from .repo import EARLY, Office, Repo
from .spans import Answer, Finding, Nature, Thread, answer, compare
from .world import RS_FROM, World

__all__ = ["COUNTS", "DIRECTORATE_RULES", "REGION_RULES", "RULES", "TIMELESS", "Answer", "Finding", "evaluate", "evaluate_repo"]

Judge = Callable[[World, str], list[Thread]]
OfficeJudge = Callable[[Office, str], list[Thread]]
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
    **local.RULES,
    **newcomers.RULES,
}
COUNTS = {"RS-2019-002/3.1", "RS-2019-002/4.3", "RS-2019-002/4.5"} | {rule for rule in RULES if rule.startswith("SIVIL")}
TIMELESS = civil_offices.TIMELESS


REGION_RULES: dict[str, tuple[OfficeJudge, Nature]] = {
    **civil_offices.REGION_RULES,
    **newcomers.REGION_RULES,
    **meetings.REGION_RULES,
}
DIRECTORATE_RULES: dict[str, tuple[OfficeJudge, Nature]] = {**civil_offices.DIRECTORATE_RULES, **rounds.DIRECTORATE_RULES}
COUNTS |= (
    local.COUNTS
    | newcomers.COUNTS
    | {rule for table in (REGION_RULES, DIRECTORATE_RULES) for rule in table if not rule.startswith("IM-2008")}
)


def evaluate_repo(
    records: Sequence[Data], as_of: date, first: date, last: date, readings: str = "both", *, by_cause: bool = False
) -> dict[tuple[str, str], dict[str, Answer]]:
    """Judge all records of a repo together; the answers by rule, by kind and id of the record."""
    repo = Repo(records, as_of)
    return {key: judged(one, first, last, readings, by_cause) for key, one in repo.all.items()}


def evaluate(record: Data, as_of: date, first: date, last: date, readings: str = "both", *, by_cause: bool = False) -> dict[str, Answer]:
    """Judge one centre record (plain data, dates as text) at the end of `as_of`, over the days from `first` to `last`.

    With `by_cause` a finding is cut also where its judged verdict or its softening changes; without, only where its
    verdict or due date does, and it names the gravest judgment and the first softening of its days.
    """
    return evaluate_repo([record], as_of, first, last, readings, by_cause=by_cause)[record["record"], record["id"]]


def judged(one: World | Office, first: date, last: date, readings: str, by_cause: bool) -> dict[str, Answer]:
    """The answers of one record."""
    answers = {}
    for rule, judge, nature in judges_of(one):
        once = readings != "both" or rule in COUNTS
        threads = judge(readings) if once else compare(judge("strict"), judge("lenient"))
        found = answer(one, nature, threads, first, last, by_cause)
        if rule in TIMELESS:
            found.findings = [since_always(f) for f in found.findings]
        if found.verdict == "not_applicable":
            found.reason = reason(one, rule, nature, first, last, readings) if isinstance(one, World) else "none_in_period"
        answers[rule] = found
    return answers


def judges_of(one: World | Office) -> Iterator[tuple[str, Callable[[str], list[Thread]], Nature]]:
    """The rules judged on a record of this kind, each ready to be asked under a reading."""
    if isinstance(one, World):
        for rule, (judge, nature) in RULES.items():
            yield rule, partial(judge, one), nature
    else:
        for rule, (judges, nature) in (DIRECTORATE_RULES if one.data["record"] == "directorate" else REGION_RULES).items():
            yield rule, partial(judges, one), nature


def since_always(finding: Finding) -> Finding:
    """What held on the first day laid out, under a rule that has no first day, has held since the first day there is."""
    if finding.started != EARLY:
        return finding
    return finding._replace(started=date.min, days=finding.days + (EARLY - date.min).days)


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
