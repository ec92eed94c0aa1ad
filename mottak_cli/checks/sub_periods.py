"""Sub-period duties: how far a calendar year or half-year is owed, and what a count in it comes to."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.span import Duty, Span
from mottak_cli.results import Basis, Place, Verdict
from mottak_cli.timeline.calendar import MAX_DAY, Per, sub_periods
from mottak_cli.timeline.days import Days, clip, covers, holds, touches


class Tally(NamedTuple):
    """What was counted in a sub-period: how many, where, on what basis, and whether the record leaves some of it unsaid.

    `whole`: the sentence about a lack tells of something that may lie anywhere in the sub-period, and so of all of it; else only of
    the days from the first that is owed, for nobody is held to those before. `said`: what it needs besides.
    """

    number: int
    evidence: tuple[str | Place, ...] = ()
    basis: Basis = Basis.FACT
    unsaid: bool = False
    whole: bool = False
    said: Mapping[str, object] = {}


def owed_sub_periods(duty: Duty, owed: Days, per: Per) -> Iterator[tuple[int, int]]:
    """The sub-periods with an owed day that anybody asks about, through the running one."""
    first = max(duty.window[0], owed[0][0]) if owed else MAX_DAY
    if first <= duty.as_of:
        yield from (half for half in sub_periods(first, duty.as_of, per) if touches(owed, *half))


class Count(NamedTuple):
    """A count that is owed: on which days, in which sub-period, how many, of whom, and where it stands in the record."""

    owed: Days
    half: tuple[int, int]
    required: int
    subject: str | None
    path: str
    missing: Verdict = Verdict.FAIL


def judge_count(duty: Duty, count: Count, tally: Tally) -> Iterator[Span]:
    """A count over one sub-period (semantics: "count", "part-periods").

    Reached: all its owed days pass. Where the last day is not bound, nothing is owed. Otherwise pending until its last day, and broken
    (or `missing`, for evidence unknown) on that day alone.
    """
    owed, (first, last), required, subject, path, missing = count
    days = clip(owed, first, last)
    so_far = clip(days, first, min(last, duty.as_of))
    is_owed = holds(owed, last)
    measures: Mapping[str, int] = {"required": required * is_owed, "counted": tally.number}
    if tally.number >= required:
        for start, end in so_far:
            yield Span(
                start, end, Verdict.PASS, subject=subject, evidence=tally.evidence, basis=tally.basis,
                measures=measures,
            )  # fmt: skip
        return
    if not is_owed:
        return
    said = {
        "from": date.fromordinal(first if tally.whole else days[0][0]),
        "to": date.fromordinal(last),
        "count": tally.number,
        "required": required,
        **tally.said,
    }
    if duty.as_of < last:
        for start, end in so_far:
            yield Span(
                start, end, Verdict.PENDING, subject=subject, path=path, on=last, due=last, found="pending", args=said,
                measures=measures,
            )  # fmt: skip
        return
    verdict = Verdict.UNKNOWN if tally.unsaid else missing
    yield Span(
        last, last, verdict, subject=subject, path=path, on=last, partly=not covers(owed, first, last), owed=days,
        found=verdict.value, args=said, measures=measures,
    )  # fmt: skip


def attested(duty: Duty, half: tuple[int, int]) -> str | None:
    """Where somebody's word stands for this rule and the calendar year the sub-period begins in."""
    year = date.fromordinal(half[0]).year
    for number, entry in enumerate(duty.data.get("attestations") or ()):
        if entry and entry["provision"] == duty.rule and entry.get("year", date.fromordinal(entry["date"]).year) == year:
            return f"attestations[{number}]"
    return None
