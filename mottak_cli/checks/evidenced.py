"""`evidenced`: something that only evidence can show has some, in every calendar year."""

from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.sub_periods import Count, Tally, attested, judge_count, owed_sub_periods
from mottak_cli.results import Basis, Verdict
from mottak_cli.timeline.calendar import sub_period


class Evidenced(NamedTuple):
    """An activity with one of the parties in `by`, or somebody's word for the year."""

    by: tuple[str, ...]

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: no activities means none."""
        return ()

    def reads(self) -> Iterator[str]:
        yield from ("activities.date", "activities.with", "attestations.provision", "attestations.year")


def evidenced(duty: Duty, params: Evidenced) -> Iterator[Span]:
    """Unknown on 31 December of a year without evidence; a log entry goes before somebody's word as its basis."""
    for half in owed_sub_periods(duty, duty.bound, "year"):
        count = Count(duty.bound, half, 1, None, "activities", missing=Verdict.UNKNOWN)
        yield from judge_count(duty, count, find(duty, params, half))


def find(duty: Duty, params: Evidenced, year: tuple[int, int]) -> Tally:
    """The evidence of one calendar year."""
    for number, entry in enumerate(duty.data.get("activities") or ()):
        if entry and sub_period(entry["date"], "year") == year and any(party in params.by for party in entry["with"]):
            return Tally(1, (f"activities[{number}]",), Basis.LOG)
    word = attested(duty, year)
    return Tally(1, (word,), Basis.ATTESTATION) if word else Tally(0)
