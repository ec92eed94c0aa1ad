"""What the file itself already plans: dates after today, which satisfy nothing yet."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from mottak_cli.due.mending import Target
from mottak_cli.due.trial import Bench, bad
from mottak_cli.engine.links import known

EARLIEST = date(1900, 1, 1).toordinal()
"""Smaller numbers in a record are no days."""


def planned_for(bench: Bench, rule: str, target: Target, today: date) -> date | None:
    """The day of the plan that, carried out as it is written, would meet what is due; None where there is none."""
    if not target.dated:
        return None
    by = target.by.toordinal()
    for day in sorted({one for one in days_in(bench.one.record.data) if today.toordinal() < one <= by}):
        planned = Bench(known(bench.one.record, day), bench.docket, bench.others)
        found = planned.findings(rule, target.judged_on.toordinal())
        if not any(one.subject == target.finding.subject for one in bad(found, target.judged_on, dated=True).values()):
            return date.fromordinal(day)
    return None


def days_in(value: Any) -> Iterator[int]:
    """Every day anywhere in a record as read."""
    if isinstance(value, dict):
        for one in value.values():
            yield from days_in(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from days_in(one)
    elif isinstance(value, int) and not isinstance(value, bool) and value >= EARLIEST:
        yield value
