"""A report within a month: against asking of each day what each reading says, and by hand around weekends and holidays."""

from datetime import date
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.each_within import EachWithin, each_within
from mottak_cli.checks.span import Readings, Span
from mottak_cli.timeline.calendar import next_working_day

from .slow import Interval, Painting, day, form, inside, make_duty, maybe, paint, readings, some_ranges, walk

PARAMS = form(EachWithin,
    {"of": "groups", "once": "completed", "after": "meetings.date", "done": "report.sent", "months": 1, "may_move": True,
     "unended": {"without": ["cancelled"], "months": 3}}
)  # fmt: skip
BASE, LENGTH = day("2024-02-20"), 60
LAST = BASE + LENGTH + 70
near = st.integers(BASE, BASE + LENGTH) | st.sampled_from([BASE, BASE + 9, BASE + 40])


def build(meetings: list[int] | None, ended: dict[str, Any], sent: int | None) -> dict[str, Any]:
    """A group; the report's date may be absent, or stand in a report that says nothing else."""
    found: dict[str, Any] = {**ended}
    if meetings is not None:
        found["meetings"] = [{"date": one} for one in meetings]
    if sent is not None:
        found["report"] = {"sent": sent}
    return found


groups = st.builds(
    build,
    st.none() | st.lists(near, max_size=3),
    st.one_of(st.just({}), maybe(completed=near), maybe(cancelled=near)),
    st.none() | near | st.integers(BASE, LAST),
)


def months_after(start: int, months: int) -> int:
    """The same day number so many months on."""
    return (date.fromordinal(start) + relativedelta(months=months)).toordinal()


def in_reading(group: dict[str, Any], one: int, as_of: int, due: int, lasting: list[Interval], start: int) -> str | None:
    """What a reading says on a day, its due day given."""
    done = group.get("report", {}).get("sent")
    if done is not None and done < start:
        done = None
    if done is not None and done <= due:
        return "pass" if start <= one <= due else None
    if done is None and as_of <= due:
        return "pending" if start <= one and inside(lasting, due) else None
    return "fail" if due < one <= (as_of if done is None else done) else None


def verdict(group: dict[str, Any], one: int, as_of: int, bound: list[Interval], lasting: list[Interval], reading: str) -> str | None:
    """Strictly the due day stays, leniently it moves off a free day; a breach of the strict reading alone is one of two."""
    met = [meeting["date"] for meeting in group.get("meetings", [])]
    start = max(met, default=group.get("completed"))
    if start is None or not inside(bound, start) or not inside(lasting, one):
        return None
    if "completed" not in group:
        silent = "cancelled" not in group and one > months_after(start, 3)
        return "unknown" if silent else None
    due = months_after(start, 1)
    strict = in_reading(group, one, as_of, due, lasting, start)
    lenient = in_reading(group, one, as_of, next_working_day(due), lasting, start)
    if reading == "lenient":
        return lenient
    return "fail?" if reading == "both" and strict == "fail" != lenient else strict


@settings(max_examples=150)
@given(st.lists(groups, max_size=3), st.integers(BASE, LAST), some_ranges(BASE, LENGTH + 40, 2), st.booleans(), readings)
def test_each_day_by_itself(listed: list[dict[str, Any]], as_of: int, bound: list[Interval], lasts: bool, reading: Readings) -> None:
    lasting = [*bound, (BASE + LENGTH, LAST)] if lasts else bound
    known = []
    for number, group in enumerate(listed):
        one = {key: value for key, value in group.items() if not isinstance(value, int) or value <= as_of}
        if "meetings" in one:
            one["meetings"] = [met for met in one["meetings"] if met["date"] <= as_of]
        if one.get("report", {}).get("sent", as_of) > as_of:
            del one["report"]
        known.append({**one, "id": f"g{number}"})
    duty = make_duty({"groups": known}, as_of=as_of, bound=bound, lasting=lasting, first=BASE, reading=reading)
    expected: Painting = {}
    for group in known:
        expected |= walk(BASE, as_of, lambda one, group=group: verdict(group, one, as_of, bound, lasting, reading), group["id"])  # type: ignore[misc]
    assert paint(each_within(duty, PARAMS), duty) == expected


def written(one: int) -> str:
    """A day as it is written."""
    return date.fromordinal(one).isoformat()


def spans(completed: str, sent: str | None, as_of: str, reading: Readings = "both") -> list[tuple[str, str, str, bool]]:
    """Of one group: verdict, first and last day, and whether it is one of two readings. The as-of day ends what goes on."""
    group = build([day(completed)], {"id": "g", "completed": day(completed)}, None if sent is None else day(sent))
    duty = make_duty({"groups": [group]}, as_of=day(as_of), reading=reading)

    def last(span: Span) -> int:
        return min(span.last, duty.as_of) if span.verdict != "pass" else span.last

    found = [one for one in each_within(duty, PARAMS) if one.first <= duty.as_of]
    return [(one.verdict.value, written(one.first), written(last(one)), one.doubtful is not None) for one in found]


@pytest.mark.parametrize(
    ("completed", "sent", "as_of", "expected"),
    [
        # 5 April 2024 is a Friday: nothing moves.
        ("2024-03-05", "2024-04-05", "2024-12-31", [("pass", "2024-03-05", "2024-04-05", False)]),
        ("2024-03-05", "2024-04-06", "2024-12-31", [("fail", "2024-04-06", "2024-04-06", False)]),
        ("2024-03-05", None, "2024-04-05", [("pending", "2024-03-05", "2024-04-05", False)]),
        ("2024-03-05", None, "2024-04-06", [("fail", "2024-04-06", "2024-04-06", False)]),
        # 29 February 2024 + 1 month is Good Friday; the next working day is Tuesday 2 April.
        ("2024-02-29", "2024-04-02", "2024-12-31", [("fail", "2024-03-30", "2024-04-02", True)]),
        (
            "2024-02-29", "2024-04-03", "2024-12-31",
            [("fail", "2024-03-30", "2024-04-02", True), ("fail", "2024-04-03", "2024-04-03", False)],
        ),
        # 31 January 2023 + 1 month is Tuesday 28 February.
        ("2023-01-31", "2023-03-01", "2023-12-31", [("fail", "2023-03-01", "2023-03-01", False)]),
        # 24 November + 1 month is Sunday 24 December 2023; Monday and Tuesday are holidays.
        ("2023-11-24", None, "2023-12-28", [("fail", "2023-12-25", "2023-12-27", True), ("fail", "2023-12-28", "2023-12-28", False)]),
        # 24 December 2024 is a Tuesday and no holiday.
        ("2024-11-24", "2024-12-25", "2024-12-31", [("fail", "2024-12-25", "2024-12-25", False)]),
        # Sent on the day of the last meeting is in time; sent before it counts as not sent.
        ("2024-03-05", "2024-03-05", "2024-12-31", [("pass", "2024-03-05", "2024-04-05", False)]),
        ("2024-03-05", "2024-03-04", "2024-04-06", [("fail", "2024-04-06", "2024-04-06", False)]),
    ],
)  # fmt: skip
def test_by_hand(completed: str, sent: str | None, as_of: str, expected: list[tuple[str, str, str, bool]]) -> None:
    assert spans(completed, sent, as_of) == expected


def test_strict_never_moves_and_lenient_always() -> None:
    assert spans("2024-02-29", "2024-04-02", "2024-12-31", "strict") == [("fail", "2024-03-30", "2024-04-02", False)]
    assert spans("2024-02-29", "2024-04-02", "2024-12-31", "lenient") == [("pass", "2024-02-29", "2024-04-02", False)]
    assert spans("2024-02-29", None, "2024-04-01", "lenient") == [("pending", "2024-02-29", "2024-04-01", False)]
    assert spans("2024-02-29", "2024-04-03", "2024-12-31", "lenient") == [("fail", "2024-04-03", "2024-04-03", False)]


@pytest.mark.parametrize(("as_of", "expected"), [("2024-02-29", []), ("2024-03-01", [("unknown", "2024-03-01", "2024-03-01")])])
def test_a_group_left_open_is_asked_about_after_three_months(as_of: str, expected: list[tuple[str, str, str]]) -> None:
    duty = make_duty({"groups": [build([day("2023-11-30")], {"id": "g"}, None)]}, as_of=day(as_of))
    found = [span for span in each_within(duty, PARAMS) if span.first <= duty.as_of]
    assert [(one.verdict.value, written(one.first), written(min(one.last, duty.as_of))) for one in found] == expected


@pytest.mark.parametrize(("sent", "as_of", "late"), [(None, "2024-04-06", 1), (None, "2024-04-30", 25), ("2024-04-08", "2024-12-31", 3)])
def test_days_late_are_the_days_after_the_due_day(sent: str | None, as_of: str, late: int) -> None:
    group = build([day("2024-03-05")], {"id": "g", "completed": day("2024-03-05")}, None if sent is None else day(sent))
    (span,) = each_within(make_duty({"groups": [group]}, as_of=day(as_of)), PARAMS)
    assert span.args["due"] == date(2024, 4, 5)
    assert span.args.get("late", late) == late


@pytest.mark.parametrize(
    ("bound_to", "lasting_to", "expected"),
    [("2024-04-04", "2024-04-04", 0), ("2024-04-05", "2024-04-05", 1), ("2024-03-20", "2024-04-05", 1), ("2024-03-04", "2024-04-05", 0)],
)
def test_a_due_day_on_which_nothing_is_owed_makes_nothing_pending(bound_to: str, lasting_to: str, expected: int) -> None:
    """Nor does a duty arise on a day that is not bound."""
    group = build([day("2024-03-05")], {"id": "g", "completed": day("2024-03-05")}, None)
    bound, lasting = ([(BASE, day(last))] for last in (bound_to, lasting_to))
    found = list(each_within(make_duty({"groups": [group]}, as_of=day("2024-03-10"), bound=bound, lasting=lasting), PARAMS))
    assert [one.verdict for one in found] == ["pending"] * expected
