"""What an obligation is called for good: the same in every list, though its dates move."""

from mottak_cli.checks.at_least_per import AtLeastPer
from mottak_cli.checks.course_in_years_of_hiring import CourseInYearsOfHiring
from mottak_cli.checks.evidenced import Evidenced
from mottak_cli.checks.held_per import HeldPer
from mottak_cli.checks.own_item_per import OwnItemPer
from mottak_cli.due.trial import Bench
from mottak_cli.results import Finding

PER_PERIOD = (AtLeastPer, CourseInYearsOfHiring, Evidenced, HeldPer, OwnItemPer)
"""Duties of a year or half-year: its last day tells one from another, and never moves. Of the others the subject does."""


def obligation(finding: Finding, rule: str, bench: Bench) -> str:
    """Rule, record and subject; of a duty of a year or half-year, its last day too."""
    record = bench.one.record
    name = f"{rule}|{record.kind}/{record.id}|{finding.subject or ''}"
    if isinstance(bench.rulebook.ready[rule][-1].params, PER_PERIOD):
        return f"{name}|{finding.due or finding.started}"
    return name
