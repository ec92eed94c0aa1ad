"""`each_follow_up_names`: every follow-up of a new centre names something, and the day that the centre itself opened."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.follow_ups import FOLLOW_UPS, followed, reads_of_centres, without_follow_up
from mottak_cli.checks.reading import get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import last_day_of_first_months


class EachFollowUpNames(NamedTuple):
    """Each follow-up has the field `named`, on the days of the `first_months` from the opening."""

    named: FieldPath
    first_months: int

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without follow-ups there is nothing to judge."""
        return ()

    def reads(self) -> Iterator[str]:
        yield from (f"{FOLLOW_UPS}.{path}" for path in ("centre", "opened", self.named))

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield from reads_of_centres(unfollowed=True)


def each_follow_up_names(duty: Duty, params: EachFollowUpNames) -> Iterator[Span]:
    """Not said on those days where it is absent; an opening day other than the centre's own is worth a look on that day.

    An opening of the office's own centres without a follow-up is not said either. (IM 2008-023, 4.)
    """
    for one in followed(duty):
        is_named = get(one.tree, params.named) is not None
        last = min(last_day_of_first_months(one.first, params.first_months), one.last, duty.tomorrow)
        path = f"{one.path}.{params.named}"
        yield Span(
            one.first, last, Verdict.PASS if is_named else Verdict.UNKNOWN, subject=one.centre, path=path, on=one.first, found="unknown",
            args=one.said, evidence=(path,), related=one.related,
        )  # fmt: skip
        opened = one.tree["opened"]
        if opened != one.first:
            yield Span(
                one.first, one.first, Verdict.WARN, subject=one.centre, path=f"{one.path}.opened", on=opened, found="other_day",
                args={**one.said, "date": date.fromordinal(opened)}, related=one.related,
            )  # fmt: skip
    yield from without_follow_up(duty)
