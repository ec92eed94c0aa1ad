"""Counts per year and half-year (judge_count, at_least_per, evidenced): against counting with dates, part-periods included."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.at_least_per import AtLeastPer, at_least_per
from mottak_cli.checks.evidenced import Evidenced, evidenced
from mottak_cli.checks.span import Span
from mottak_cli.checks.sub_periods import Count, Tally, judge_count, owed_sub_periods
from mottak_cli.results import Basis, Verdict
from mottak_cli.timeline.calendar import MAX_DAY, Per
from mottak_cli.timeline.days import days

from .slow import Interval, Painting, day, form, inside, make_duty, maybe, paint, some_ranges

FIRST, LAST = day("2022-11-01"), day("2025-02-28")
near = st.integers(FIRST, LAST)
ranges = some_ranges(FIRST, LAST - FIRST, 2)


def halves(per: Per) -> list[tuple[int, int]]:
    """The sub-periods around the tests, written out."""
    parts = [("01-01", "12-31")] if per == "year" else [("01-01", "06-30"), ("07-01", "12-31")]
    return [(day(f"{year}-{first}"), day(f"{year}-{last}")) for year in range(2022, 2026) for first, last in parts]


def expected_of(owed: list[Interval], per: Per, as_of: int, verdicts: dict[int, str], required: int) -> dict[int, tuple[str, bool]]:
    """Day by day, the verdict and whether the sub-period is owed in part; `verdicts` by year: the count as digits, or `?`."""
    found: dict[int, tuple[str, bool]] = {}
    for first, last in halves(per):
        held = [one for one in range(first, last + 1) if inside(owed, one)]
        counted = verdicts[first]
        reached = counted.rstrip("?") != "" and int(counted.rstrip("?")) >= required
        part = len(held) != last - first + 1
        if reached:
            found |= {one: ("pass", False) for one in held if one <= as_of}
        elif last in held and as_of < last:
            found |= {one: ("pending", False) for one in held if one <= as_of}
        elif last in held:
            found[last] = ("unknown" if counted.endswith("?") else "fail", part)
    return found


def painted(spans: list[Span], as_of: int) -> dict[int, tuple[str, bool]]:
    """The same of spans."""
    found: dict[int, tuple[str, bool]] = {}
    for span in spans:
        for one in range(max(span.first, halves("year")[0][0]), min(span.last, as_of) + 1):
            assert one not in found
            found[one] = (span.verdict.value, span.partly)
    return found


@settings(max_examples=80)
@given(ranges, st.sampled_from(["year", "half_year"]), near, st.integers(0, 3), st.integers(1, 2), st.booleans())
def test_judge_count_day_by_day(owed: list[Interval], per: Per, as_of: int, number: int, required: int, unsaid: bool) -> None:
    duty = make_duty({}, as_of=as_of, first=halves("year")[0][0])
    spans = []
    for half in owed_sub_periods(duty, days(owed), per):
        found = list(judge_count(duty, Count(days(owed), half, required, None, "here"), Tally(number, ("there",), unsaid=unsaid)))
        for span in found:
            if span.verdict is Verdict.PASS:
                assert span.evidence == ("there",)
            else:
                assert (span.on, span.due) == (half[1], half[1] if span.verdict is Verdict.PENDING else None)
            if span.verdict not in (Verdict.PASS, Verdict.PENDING):
                assert span.owed == tuple((max(a, half[0]), min(b, half[1])) for a, b in days(owed) if a <= half[1] and b >= half[0])
        spans += found
    counted = {first: f"{number}{'?' * unsaid}" for first, _ in halves(per)}
    assert painted(spans, as_of) == expected_of(owed, per, as_of, counted, required)


@pytest.mark.parametrize(
    ("owed", "as_of", "expected"),
    [
        (("2024-01-01", None), "2024-12-30", [("pending", "2024-01-01", "2024-12-30", False)]),
        (("2024-01-01", None), "2024-12-31", [("fail", "2024-12-31", "2024-12-31", False)]),
        (("2024-01-02", None), "2024-12-31", [("fail", "2024-12-31", "2024-12-31", True)]),
        (("2024-12-31", None), "2024-12-31", [("fail", "2024-12-31", "2024-12-31", True)]),
        (("2024-01-01", "2024-12-30"), "2024-12-31", []),
        (("2024-01-01", "2024-12-30"), "2024-06-30", []),
        (("2024-01-01", "2024-12-31"), "2024-06-30", [("pending", "2024-01-01", "2024-06-30", False)]),
    ],
)
def test_part_periods_by_hand(owed: tuple[str, str | None], as_of: str, expected: list[tuple[str, str, str, bool]]) -> None:
    first, last = owed
    on = days([(day(first), MAX_DAY if last is None else day(last))])
    duty = make_duty({}, as_of=day(as_of), first=day("2024-01-01"))
    spans = [one for half in owed_sub_periods(duty, on, "year") for one in judge_count(duty, Count(on, half, 1, None, ""), Tally(0))]
    assert [(o.verdict.value, *(date.fromordinal(d).isoformat() for d in (o.first, o.last)), o.partly) for o in spans] == expected


people = st.lists(
    st.builds(
        lambda employed, leader: {"employed": employed} | ({} if leader is None else {"leader": leader}),
        ranges,
        st.none() | maybe(trained=near, seminars=st.lists(st.none() | near, max_size=3)),
    ),
    max_size=3,
)
words = st.lists(
    st.none()
    | st.fixed_dictionaries({"provision": st.sampled_from(["X/1", "X/2"]), "date": near}, optional={"year": st.integers(2022, 2025)}),
    max_size=3,
)


def attested_years(entries: list[dict[str, Any] | None]) -> set[int]:
    """The years for which somebody's word stands."""
    of_rule = [one for one in entries if one and one["provision"] == "X/1"]
    return {one["year"] if "year" in one else date.fromordinal(one["date"]).year for one in of_rule}


@settings(max_examples=80)
@given(people, ranges, near)
def test_seminars_of_each_leader(staff: list[dict[str, Any]], bound: list[Interval], as_of: int) -> None:
    """One a year for each, not on the day of the course, over the days as trained leader."""
    params = form(AtLeastPer,
        {"per": "year", "at_least": 1, "for_each": {"of": "people", "during": ["employed"], "since": "leader.trained"},
         "listed": "leader.seminars", "not_on": "leader.trained"}
    )  # fmt: skip
    listed = [{**person, "id": f"p{number}"} for number, person in enumerate(staff)]
    duty = make_duty({"people": listed}, as_of=as_of, bound=bound, first=halves("year")[0][0])
    spans = list(at_least_per(duty, params))
    expected: Painting = {}
    for person in listed:
        trained = person.get("leader", {}).get("trained")
        seminars = person.get("leader", {}).get("seminars")
        reach = range(halves("year")[0][0], halves("year")[-1][1] + 1)
        owed = [(o, o) for o in reach if trained is not None and o >= trained and inside(person["employed"], o) and inside(bound, o)]
        counted = {
            first: str(sum(one is not None and first <= one <= last and one != trained for one in seminars or []))
            + "?" * (seminars is None)
            for first, last in halves("year")
        }
        expected |= {(person["id"], one): verdict for one, (verdict, _) in expected_of(owed, "year", as_of, counted, 1).items()}
    assert paint(spans, duty) == expected


@settings(max_examples=80)
@given(people, ranges, near, words)
def test_resources_while_there_is_any_leader(
    staff: list[dict[str, Any]], bound: list[Interval], as_of: int, entries: list[dict[str, Any] | None]
) -> None:
    """A course, a seminar of anybody with the role, or somebody's word."""
    params = form(AtLeastPer,
        {"per": "year", "at_least": 1, "while_any": {"of": "people", "during": ["employed"], "since": "leader.trained"},
         "dated": "leader.trained", "listed": "leader.seminars", "attested": True}
    )  # fmt: skip
    listed = [{**person, "id": f"p{number}"} for number, person in enumerate(staff)]
    duty = make_duty({"people": listed, "attestations": entries}, as_of=as_of, bound=bound, first=halves("year")[0][0])
    leaders = [person for person in listed if "leader" in person]
    reach = range(halves("year")[0][0], halves("year")[-1][1] + 1)
    owed = [
        (o, o)
        for o in reach
        if inside(bound, o) and any(inside(p["employed"], o) and p["leader"].get("trained", MAX_DAY) <= o for p in leaders)
    ]
    unsaid = any("seminars" not in person["leader"] for person in leaders)
    counted = {}
    for first, last in halves("year"):
        done = [one for person in leaders for one in [person["leader"].get("trained"), *person["leader"].get("seminars", [])]]
        number = sum(one is not None and first <= one <= last for one in done)
        word = date.fromordinal(first).year in attested_years(entries)
        counted[first] = f"{max(number, int(word))}{'?' * unsaid}"
    assert painted(list(at_least_per(duty, params)), as_of) == expected_of(owed, "year", as_of, counted, 1)


activities = st.lists(
    st.none() | st.fixed_dictionaries({"date": near, "with": st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=2)}),
    max_size=4,
)


@settings(max_examples=80)
@given(activities, words, ranges, near)
def test_evidence_of_each_year(
    log: list[dict[str, Any] | None], entries: list[dict[str, Any] | None], bound: list[Interval], as_of: int
) -> None:
    """Without any: unknown; a log entry is the basis before somebody's word."""
    duty = make_duty({"activities": log, "attestations": entries}, as_of=as_of, bound=bound, first=halves("year")[0][0])
    spans = list(evidenced(duty, form(Evidenced, {"by": ["a", "b"]})))
    logged = {date.fromordinal(one["date"]).year for one in log if one and {"a", "b"} & set(one["with"])}
    said = attested_years(entries)
    counted = {first: "1" if date.fromordinal(first).year in logged | said else "0?" for first, _ in halves("year")}
    assert painted(spans, as_of) == expected_of(bound, "year", as_of, counted, 1)
    for span in spans:
        if span.verdict is Verdict.PASS:
            assert span.basis is (Basis.LOG if date.fromordinal(span.first).year in logged else Basis.ATTESTATION)
