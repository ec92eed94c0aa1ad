"""`each_follow_up_between`: a number that a follow-up sets lies between two others."""

from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.checks.follow_ups import FOLLOW_UPS, followed, reads_of_centres
from mottak_cli.checks.reading import get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict


class EachFollowUpBetween(NamedTuple):
    """Each follow-up with a `number`: on the opening day it is `at_least` and `at_most` so much."""

    number: FieldPath
    at_least: int
    at_most: int

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without follow-ups there is nothing to judge."""
        return ()

    def reads(self) -> Iterator[str]:
        yield from (f"{FOLLOW_UPS}.{path}" for path in ("centre", "opened", self.number))

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield from reads_of_centres()


def each_follow_up_between(duty: Duty, params: EachFollowUpBetween) -> Iterator[Span]:
    """Broken on the opening day where the number is another; one that is not set says nothing. (IM 2008-023, 1.)"""
    for one in followed(duty):
        number = get(one.tree, params.number)
        if number is None:
            continue
        verdict = Verdict.PASS if params.at_least <= number <= params.at_most else Verdict.FAIL
        path = f"{one.path}.{params.number}"
        yield Span(
            one.first, one.first, verdict, subject=one.centre, path=path, on=one.first, args={**one.said, "count": number},
            evidence=(path,), related=one.related,
        )  # fmt: skip
