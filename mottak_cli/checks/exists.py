"""`exists`: on every day there is an item of a list, of the kind that is asked for."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import Word
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MIN_DAY
from mottak_cli.timeline.days import clip


class Exists(NamedTuple):
    """An item of `of` with the words of `where`, from its date `since` on."""

    of: FieldPath
    where: Mapping[FieldPath, tuple[Word, ...]]
    since: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`."""
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from (f"{self.of}.{path}" for path in (*self.where, self.since))


def exists(duty: Duty, params: Exists) -> Iterator[Span]:
    """Broken on the days before the first such item; one that comes later is named beside it. (RS 2008-054, 3.2 and 3.3.)"""
    fitting = []
    for item in duty.items(params.of):
        day = get(item.tree, params.since)
        if day is not None and all(get(item.tree, path) in words for path, words in params.where.items()):
            fitting.append((day, f"{item.path}.{params.since}"))
    owed = clip(duty.bound, MIN_DAY, duty.tomorrow)
    if not fitting:
        yield from (Span(first, last, Verdict.FAIL, path=params.of) for first, last in owed)
        return
    day, path = min(fitting)
    for first, last in clip(owed, MIN_DAY, day - 1):
        yield Span(first, last, Verdict.FAIL, path=params.of, related=(path,))
    for first, last in clip(owed, day, duty.tomorrow):
        yield Span(first, last, Verdict.PASS, evidence=(path,))
