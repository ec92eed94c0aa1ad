"""Dialogue groups are established: against looking through every day of every half-year."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.begun_by import BegunBy, begun_by
from mottak_cli.checks.span import Readings
from mottak_cli.timeline.calendar import MAX_DAY, Per

from .slow import Interval, day, form, inside, make_duty, paint, readings, walk

FIRST, LAST = day("2022-10-01"), day("2025-03-31")
anywhere = st.integers(FIRST, LAST)
closed = st.tuples(anywhere, anywhere).map(lambda pair: (min(pair), max(pair)))
ranges = st.lists(st.one_of(closed, anywhere.map(lambda one: (one, MAX_DAY))), max_size=3)


def label(one: int, per: Per) -> tuple[int, int]:
    """Which half-year (or year) a day belongs to."""
    as_date = date.fromordinal(one)
    return as_date.year, 0 if per == "year" else (as_date.month - 1) // 6


def first_full(bound: list[Interval], per: Per) -> int | None:
    """The last day of the first sub-period every day of which is bound, counting days."""
    held: dict[tuple[int, int], list[int]] = {}
    missed = set()
    for one in range(day("2022-01-01"), day("2027-01-01")):
        if inside(bound, one):
            held.setdefault(label(one, per), []).append(one)
        else:
            missed.add(label(one, per))
    return next((held[part][-1] for part in sorted(held) if part not in missed), None)


@settings(max_examples=30)
@given(ranges, ranges, st.none() | anywhere, anywhere, st.sampled_from(["half_year", "year"]), readings)
def test_each_day_by_itself(
    bound: list[Interval], doubts: list[Interval], meeting: int | None, as_of: int, per: Per, reading: Readings
) -> None:
    """In reading `both`, the doubtful days are bound strictly and not leniently."""
    doubtful = [(one, one) for one in range(FIRST, LAST + 400) if inside(bound, one) and inside(doubts, one)] if reading == "both" else []
    firm = [(one, one) for one in range(FIRST, LAST + 400) if inside(bound, one) and not (reading == "both" and inside(doubts, one))]
    strict, lenient = first_full(bound, per), first_full(firm, per)
    begun = meeting is not None and meeting <= as_of

    def verdict(one: int) -> str | None:
        if not inside(bound, one):
            return None
        if begun:
            return "pass"
        if strict is None:
            return None
        if as_of < strict:
            return "pending"
        if one < strict:
            return None
        return "fail" if lenient is not None and one >= lenient else "fail?"

    tree = {"groups": [{"id": "g", "meetings": [] if not begun else [{"date": meeting}]}, {"id": "h"}]}
    duty = make_duty(tree, as_of=as_of, bound=bound, doubtful=doubtful, first=FIRST, reading=reading)
    params = form(BegunBy, {"of": "groups", "begun": "meetings.date", "by_end_of": per})
    assert paint(begun_by(duty, params), duty) == walk(FIRST, as_of, verdict)


@pytest.mark.parametrize(
    ("opened", "due"),
    [("2024-01-01", "2024-06-30"), ("2024-01-02", "2024-12-31"), ("2024-07-01", "2024-12-31"), ("2024-07-02", "2025-06-30")],
)
def test_the_first_half_year_owed_in_full(opened: str, due: str) -> None:
    params = form(BegunBy, {"of": "groups", "begun": "meetings.date", "by_end_of": "half_year"})
    day_before = date.fromisoformat(due) - timedelta(days=1)
    for as_of, verdict in ((day_before.isoformat(), "pending"), (due, "fail")):
        duty = make_duty({"groups": []}, as_of=day(as_of), bound=[(day(opened), MAX_DAY)])
        (span,) = begun_by(duty, params)
        assert (span.verdict, span.due) == (verdict, day(due) if verdict == "pending" else None)
        assert span.first == day(opened if verdict == "pending" else due)
