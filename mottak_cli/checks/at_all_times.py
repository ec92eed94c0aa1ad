"""`at_all_times`: on every day, at least so many items of a list count."""

from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.checks.elsewhere import key_missing
from mottak_cli.checks.params import Holders, RangeOrSince
from mottak_cli.checks.reading import get, limited, ranges
from mottak_cli.checks.span import AWAY, Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MIN_DAY
from mottak_cli.timeline.days import clip, difference, intersection
from mottak_cli.timeline.depth import fewest, held_by_at_least


class AtAllTimes(NamedTuple):
    """At least `at_least` items of `of` count on the day; those inside `doubtful_during` count in one reading only.

    When an item counts is said by `during` and `since`, as in `Holders`. Where the list is inside a mapping and absent, it is not
    said.
    """

    at_least: int
    of: FieldPath
    during: tuple[FieldPath | RangeOrSince, ...]
    since: FieldPath | None = None
    doubtful_during: FieldPath | None = None

    @property
    def holders(self) -> Holders:
        """The items and when they count."""
        return Holders(self.of, self.during, self.since)

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`."""
        return self.holders.required_keys()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from self.holders.reads()
        if self.doubtful_during:
            yield f"{self.of}.{self.doubtful_during}"


def at_all_times(duty: Duty, params: AtAllTimes) -> Iterator[Span]:
    """Broken on the days on which fewer count, each unbroken run one finding; in one reading only where those away make up for it.

    (RS 2019-002, 3, fourth point: two trained leaders at all times. The civil society page, 3: a contact person.)
    """
    if get(duty.data, params.of) is None:
        yield from key_missing(duty, [params.of], params.of)
        return
    on_list = list(params.holders.each(duty))
    employed = [days for _, days in on_list]
    away = params.doubtful_during
    present = [difference(days, limited(ranges(item.tree, away))) for item, days in on_list] if away else employed
    strict = employed if duty.readings == "lenient" else present
    lenient = present if duty.readings == "strict" else employed
    owed = clip(duty.bound, MIN_DAY, duty.tomorrow)
    enough = held_by_at_least(strict, params.at_least)
    enough_in_one = difference(held_by_at_least(lenient, params.at_least), enough)
    evidence = tuple(item.path for item, days in on_list if days)
    yield from (Span(first, last, Verdict.PASS, evidence=evidence) for first, last in intersection(owed, enough))
    lacking = difference(owed, enough)
    for doubtful, days in ((None, difference(lacking, enough_in_one)), (AWAY, intersection(lacking, enough_in_one))):
        for first, last in days:
            said = {"count": fewest(strict, first, last), "required": params.at_least}
            yield Span(first, last, Verdict.FAIL, path=params.of, doubtful=doubtful, args=said)
