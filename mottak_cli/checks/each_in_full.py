"""`each_in_full`: what was asked for in a month was given, all of it."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.reading import get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import Word
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import last_day_of_first_months


class EachInFull(NamedTuple):
    """In each `month` of the items of `of` with the words of `where`, the number `answered` is no lower than the number `asked`."""

    of: FieldPath
    month: FieldPath
    where: Mapping[FieldPath, tuple[Word, ...]]
    asked: FieldPath
    answered: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: nobody need have asked, so that an absent list means none."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from (f"{self.of}.{path}" for path in (self.month, *self.where, self.asked, self.answered))


def each_in_full(duty: Duty, params: EachInFull) -> Iterator[Span]:
    """Broken on all days of a month in which less was given, as far as they have come; each entry by itself. (RS 2008-054, 3.3.)"""
    for item in duty.items(params.of):
        if any(get(item.tree, path) not in words for path, words in params.where.items()):
            continue
        first = get(item.tree, params.month)
        last = last_day_of_first_months(first, 1)
        if last < duty.window[0]:
            continue
        asked, answered = get(item.tree, params.asked), get(item.tree, params.answered)
        path = f"{item.path}.{params.answered}"
        day = date.fromordinal(first)
        month = Message("about.month", {"month": Message(f"month.{day.month}"), "year": day.year})
        verdict = Verdict.FAIL if answered < asked else Verdict.PASS
        yield Span(
            first, min(last, duty.tomorrow), verdict, day.isoformat()[:7], path, on=first, evidence=(path,),
            args={"about": month, "month": month, "count": answered, "required": asked}, measures={"required": asked, "counted": answered},
        )  # fmt: skip
