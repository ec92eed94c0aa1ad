"""What the file itself already plans: dates after today, which satisfy nothing yet."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from mottak_cli.due.mending import Target
from mottak_cli.due.trial import Bench, bad
from mottak_cli.engine.links import known

EARLIEST = date(1900, 1, 1).toordinal()
"""Smaller numbers in a record are no days."""


class Plans:
    """The days after today that a record speaks of, and what it would be known to say by each of them."""

    def __init__(self, bench: Bench, today: date) -> None:
        self.bench = bench
        self.days = sorted({day for day in days_in(bench.one.record.data) if day > today.toordinal()})
        self._then: dict[int, Bench] = {}

    def meeting(self, rule: str, target: Target) -> date | None:
        """The first day by which what is planned would meet what is due, done as it is written; None where all of it does not."""
        days = [day for day in self.days if day <= target.by.toordinal()]
        if not (target.dated and days and self._meets(days[-1], rule, target)):
            return None
        return date.fromordinal(next(day for day in days if self._meets(day, rule, target)))

    def _meets(self, day: int, rule: str, target: Target) -> bool:
        if day not in self._then:
            self._then[day] = Bench(known(self.bench.one.record, day), self.bench.docket, self.bench.others)
        found = bad(self._then[day].findings(rule, target.judged_on.toordinal()), target.judged_on, dated=True)
        return not any(one.subject == target.finding.subject for one in found.values())


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
