"""What is asked of single entries (each_names, finished_by_closing, beyond_first): against plain loops, and by hand."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.beyond_first import BeyondFirst, beyond_first
from mottak_cli.checks.each_names import EachNames, each_names
from mottak_cli.checks.finished_by_closing import FinishedByClosing, finished_by_closing

from .slow import Interval, Painting, day, form, inside, make_duty, maybe, paint, some_ranges, walk

BASE, LENGTH = day("2024-05-20"), 60
near = st.integers(BASE, BASE + LENGTH)
ranges = some_ranges(BASE, LENGTH, 2)
NAMES = ["a", "b", "c", "ghost"]
names = st.lists(st.sampled_from(NAMES), max_size=3)
people = st.lists(
    st.builds(lambda employed, trained: {"employed": employed, "trained": trained}, ranges, st.none() | near), min_size=3, max_size=3
).map(
    lambda three: [
        {"id": name, "employed": one["employed"]} | ({} if one["trained"] is None else {"leader": {"trained": one["trained"]}})
        for name, one in zip("abc", three, strict=True)
    ]
)
sessions = st.lists(
    st.builds(
        lambda own, met: {**own, "meetings": met},
        maybe(leaders=names),
        st.lists(
            st.none()
            | st.builds(lambda date, leaders: {"date": date} | ({} if leaders is None else {"leaders": leaders}), near, st.none() | names),
            max_size=3,
        ),
    ),
    max_size=3,
)


def verdict_of(leaders: list[str], staff: list[dict[str, Any]], one: int, *, everyone: bool) -> str:
    """Everyone listed and employed; or two different ones listed and trained by the day. Nobody named: not said."""
    if not leaders:
        return "unknown"
    by_id = {person["id"]: person for person in staff}
    if everyone:
        return "pass" if all(name in by_id and inside(by_id[name]["employed"], one) for name in leaders) else "fail"
    trained = {name for name in leaders if name in by_id and by_id[name].get("leader", {}).get("trained", one + 1) <= one}
    return "pass" if len(trained) >= 2 else "fail"


@settings(max_examples=120)
@given(sessions, people, st.booleans())
def test_each_session_names_people_who_count(groups: list[dict[str, Any]], staff: list[dict[str, Any]], everyone: bool) -> None:
    """A session's own leaders go before the group's; an empty list is as none."""
    params = form(
        EachNames,
        {"of": "groups", "on": "meetings.date", "names": "leaders", "in": "people"}
        | ({"at_least": "all", "during": "employed"} if everyone else {"at_least": 2, "since": "leader.trained"}),
    )
    listed = [{**group, "id": f"g{number}"} for number, group in enumerate(groups)]
    duty = make_duty({"groups": listed, "people": staff}, as_of=BASE + LENGTH)
    found = sorted((span.first, span.last, span.verdict.value, span.subject) for span in each_names(duty, params))
    expected = sorted(
        (met["date"], met["date"], verdict_of(met.get("leaders") or group.get("leaders") or [], staff, met["date"], everyone=everyone),
         f"{group['id']} {date.fromordinal(met['date'])}")
        for group in listed
        for met in group["meetings"]
        if met
    )  # fmt: skip
    assert found == expected


@settings(max_examples=80)
@given(sessions, people)
def test_places_of_a_session_name_what_is_there(groups: list[dict[str, Any]], staff: list[dict[str, Any]]) -> None:
    """The path of a breach is a list of names in the record, and the first that does not count where everyone must."""
    params = form(
        EachNames, {"of": "groups", "on": "meetings.date", "names": "leaders", "in": "people", "at_least": "all", "during": "employed"}
    )
    tree: dict[str, Any] = {"groups": [{**group, "id": f"g{number}"} for number, group in enumerate(groups)], "people": staff}
    for span in each_names(make_duty(tree, as_of=BASE + LENGTH), params):
        if span.verdict == "fail":
            value: Any = tree
            for step in span.path.replace("[", ".[").split("."):
                value = value[int(step[1:-1])] if step.startswith("[") else value[step]
            assert value in span.args["missing"]  # type: ignore[operator]


def closing_groups() -> st.SearchStrategy[list[dict[str, Any]]]:
    """Groups with meetings and one end at most."""
    ended = st.one_of(st.just({}), maybe(completed=near), maybe(cancelled=near))
    met = st.lists(near, max_size=2).map(lambda days: {"meetings": [{"date": one} for one in days]})
    return st.lists(st.builds(lambda end, meetings: {**meetings, **end}, ended, met), max_size=3)


@settings(max_examples=120)
@given(closing_groups(), near, near, near, ranges, st.booleans())
def test_groups_are_finished_before_the_closing_day_by_day(
    groups: list[dict[str, Any]], decided: int, closing: int, as_of: int, bound: list[Interval], lasts: bool
) -> None:
    decided = min(decided, closing, as_of)
    params = form(FinishedByClosing, {"of": "groups", "begun": "meetings.date", "done": "completed", "dropped": "cancelled"})
    lasting = [*bound, (closing, BASE + LENGTH)] if lasts else bound
    known = []
    for number, group in enumerate(groups):
        one = {key: value for key, value in group.items() if key == "meetings" or value <= as_of}
        known.append({**one, "meetings": [met for met in group["meetings"] if met["date"] <= as_of], "id": f"g{number}"})
    opening = {"days": (BASE - 400, closing), "closing_decided": decided}
    duty = make_duty({"open": [opening], "groups": known}, as_of=as_of, bound=bound, lasting=lasting, first=BASE)
    expected: Painting = {}
    for group in known:
        met = [one["date"] for one in group["meetings"]]
        ended = group.get("completed", group.get("cancelled"))
        if not met or min(met) > closing or (ended is not None and ended < decided):
            continue
        start = max(decided, min(met))
        if not inside(bound, start):
            continue

        def verdict(one: int, group: dict[str, Any] = group, start: int = start) -> str | None:
            if not inside(lasting, one):
                return None
            if "cancelled" in group:
                return "fail" if one == group["cancelled"] else None
            done = group.get("completed")
            if done is not None and done < start:
                done = None
            if done is not None and done <= closing:
                return "pass" if start <= one <= closing else None
            if done is None and as_of <= closing:
                return "pending" if one >= start and inside(lasting, closing) else None
            return "fail" if closing < one <= (as_of if done is None else done) else None

        expected |= walk(BASE, as_of, verdict, group["id"])
    assert paint(finished_by_closing(duty, params), duty) == expected


@settings(max_examples=80)
@given(
    st.lists(
        st.none()
        | maybe(
            completed=st.sampled_from([day("2023-12-31"), day("2024-01-01"), BASE]), refund=maybe(claimed=st.booleans(), application=near)
        ),
        max_size=7,
    ),
    st.integers(1, 3),
)
def test_those_beyond_the_first_of_a_year_have_applied(groups: list[dict[str, Any] | None], first: int) -> None:
    """In order of day, then id."""
    params = form(
        BeyondFirst,
        {
            "of": "groups",
            "on": "completed",
            "where": {"refund.claimed": [True]},
            "per": "year",
            "first": first,
            "needs": "refund.application",
        },
    )
    listed = [None if group is None else {**group, "id": f"g{7 - number}"} for number, group in enumerate(groups)]
    claimed = [one for one in listed if one and "completed" in one and one.get("refund", {}).get("claimed") is True]
    expected = {}
    for one in claimed:
        before = [
            other["id"]
            for other in claimed
            if date.fromordinal(other["completed"]).year == date.fromordinal(one["completed"]).year
            and (other["completed"], other["id"]) < (one["completed"], one["id"])
        ]
        short = len(before) >= first and "application" not in one["refund"]
        expected[one["id"], one["completed"]] = "fail" if short else "pass"
    duty = make_duty({"groups": listed}, as_of=BASE + LENGTH)
    assert {(span.subject, span.first): span.verdict.value for span in beyond_first(duty, params)} == expected


@pytest.mark.parametrize(
    ("ended", "on", "expected"),
    [
        ("completed", "2024-03-31", []),
        ("completed", "2024-04-01", [("pass", "2024-04-01", "2024-06-30")]),
        ("completed", "2024-06-30", [("pass", "2024-04-01", "2024-06-30")]),
        ("completed", "2024-07-01", [("fail", "2024-07-01", "2024-07-01")]),
        ("cancelled", "2024-03-31", []),
        ("cancelled", "2024-04-01", [("fail", "2024-04-01", "2024-04-01")]),
        ("cancelled", "2024-05-10", [("fail", "2024-05-10", "2024-05-10")]),
    ],
)
def test_around_the_day_of_the_decision_and_the_closing_day(ended: str, on: str, expected: list[tuple[str, str, str]]) -> None:
    params = form(FinishedByClosing, {"of": "groups", "begun": "meetings.date", "done": "completed", "dropped": "cancelled"})
    opening = {"days": (day("2020-01-01"), day("2024-06-30")), "closing_decided": day("2024-04-01")}
    group = {"id": "g", "meetings": [{"date": day("2024-02-01")}], ended: day(on)}
    duty = make_duty({"open": [opening], "groups": [group]}, as_of=day("2024-12-31"))
    found = [
        (one.verdict.value, *(str(date.fromordinal(end)) for end in (one.first, one.last))) for one in finished_by_closing(duty, params)
    ]
    assert found == expected
