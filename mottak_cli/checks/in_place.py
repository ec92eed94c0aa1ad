"""`in_place`: on every day a thing is known of old, and all that belongs to it is on record."""

from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import step
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MIN_DAY
from mottak_cli.timeline.days import clip


class InPlace(NamedTuple):
    """The date `since` is on or before the day, and everything in `also` is there. The paths lead from the record itself."""

    since: FieldPath
    also: tuple[FieldPath, ...]

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`."""
        return (root(self.since),)

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from (self.since, *self.also)


def in_place(duty: Duty, params: InPlace) -> Iterator[Span]:
    """Broken on the days before the date; unknown on the others where a part is absent, the date being such a part.

    (RS 2008-054, 3.1, no. 1: the infection control plan, and whom to call.)
    """
    owed = clip(duty.bound, MIN_DAY, duty.tomorrow)
    day = get(duty.data, params.since)
    absent = tuple(path for path in (params.since, *params.also) if get(duty.data, path) is None)
    if day is not None:
        yield from (Span(first, last, Verdict.FAIL, path=params.since) for first, last in clip(owed, MIN_DAY, day - 1))
        owed = clip(owed, day, duty.tomorrow)
    said = {"missing": tuple(step(path.rpartition(".")[2]) for path in absent)}
    for first, last in owed:
        if absent:
            yield Span(first, last, Verdict.UNKNOWN, path=root(params.since), found="unknown", args=said)
        else:
            yield Span(first, last, Verdict.PASS, evidence=(params.since, *params.also))
