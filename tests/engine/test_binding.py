"""On which days a rule binds: against asking of each day what is open, chosen, named and exempt."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.span import Readings
from mottak_cli.engine.binding import bind, reason
from mottak_cli.rulebook.models import Applies
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import Days

from .asking import centre as record_of
from .asking import judged, rulebook

BASE, LENGTH = date(2024, 1, 1).toordinal(), 50
LAST = BASE + LENGTH
EVERY = range(BASE, LAST + 1)
KINDS = ["ordinary", "unaccompanied_minors", "transit", "customised_care", "special_housing", "arrival", "emergency"]
BOTH = RS, CIVIL = "RS-2019-002", "SIVILSAMFUNN"
near = st.integers(BASE, LAST)


def inside(of: Days, one: int) -> bool:
    """Whether a day is in the set."""
    return any(first <= one <= last for first, last in of)


def cut(turns: list[int]) -> list[tuple[int, int]]:
    """The calendar in pieces, a new one on each turn."""
    starts = [MIN_DAY, *sorted(set(turns))]
    return list(zip(starts, [*(one - 1 for one in starts[1:]), MAX_DAY], strict=True))


def in_time(value: st.SearchStrategy[Any], *, gaps: bool) -> st.SearchStrategy[list[tuple[Any, int, int]]]:
    """A value that changes in time, covering every day, or leaving days out."""
    one = st.tuples(st.lists(near, max_size=3), st.lists(value, min_size=4, max_size=4), st.lists(st.booleans(), min_size=4, max_size=4))
    return one.map(
        lambda three: [
            (word, first, last) for (first, last), word, kept in zip(cut(three[0]), three[1], three[2], strict=False) if kept or not gaps
        ]
    )


ranges = st.tuples(near, near).map(lambda pair: (min(pair), max(pair))) | near.map(lambda one: (one, MAX_DAY))
openings = st.lists(near, min_size=2, max_size=6, unique=True).map(
    lambda turns: [{"days": pair} for pair in zip(sorted(turns)[::2], [*sorted(turns)[1::2], MAX_DAY], strict=False)]
)
trees = st.fixed_dictionaries(
    {"open": openings, "kind": in_time(st.sampled_from(KINDS), gaps=False)},
    optional={
        "units": st.lists(
            st.none() | st.builds(lambda kind, days: {"id": "u", "kind": kind, "days": days}, st.sampled_from(KINDS), ranges), max_size=2
        ),
        "children": in_time(st.booleans(), gaps=True),
        "circulars": in_time(st.sampled_from(["all", [RS], [CIVIL], [RS, CIVIL], []]), gaps=True),
    },
)


def value_on(changing: list[tuple[Any, int, int]], one: int) -> Any:
    """The value of a day, None where it is not said."""
    return next((value for value, first, last in changing if first <= one <= last), None)


def standing(tree: dict[str, Any], one: int) -> str:
    """Of the centre by the kinds of its parts on the day: `bound`, `exempt`, or `doubt` where section 1 and section 3 differ."""
    whole = value_on(tree["kind"], one)
    parts = [whole, *(unit["kind"] for unit in tree.get("units", []) if unit and inside((unit["days"],), one))]
    if all(part in ("transit", "customised_care", "special_housing") for part in parts):
        return "exempt"
    if whole in ("ordinary", "unaccompanied_minors") or "ordinary" in parts:
        return "bound"
    return "bound" if "unaccompanied_minors" in parts and whole != "transit" else "doubt"


def is_open(tree: dict[str, Any], one: int) -> bool:
    """Whether the centre is open on the day."""
    return any(opening and inside((opening["days"],), one) for opening in tree["open"])


@settings(max_examples=120)
@given(trees, st.sampled_from(["both", "strict", "lenient"]), st.sampled_from(BOTH), st.booleans(), ranges)
def test_each_day_by_itself(tree: dict[str, Any], reading: Readings, name: str, children: bool, validity: tuple[int, int]) -> None:
    circular = rulebook().circulars[name]
    found = bind(tree, circular, Applies(children=True if children else None), (validity,), reading)

    def chosen(one: int) -> bool:
        value = value_on(tree.get("circulars", []), one)
        return value in (None, "all") or name in value

    def condition(one: int) -> tuple[bool, bool]:
        """Whether the kinds and the children let the rule bind, and whether in one reading only."""
        there = not children or value_on(tree.get("children", []), one) is not False
        if name == CIVIL:
            return there, False
        by_kind = standing(tree, one)
        bound = by_kind == "bound" or (by_kind == "doubt" and reading != "lenient")
        return there and bound, reading == "both" and by_kind == "doubt"

    last_open = None
    for one in range(BASE - 1, LAST + 2):
        binds, doubt = condition(one)
        in_force = inside((validity,), one) and chosen(one)
        if is_open(tree, one):
            last_open = one
            assert inside(found.bound, one) == (binds and in_force)
            assert inside(found.doubtful, one) == (binds and in_force and doubt)
            unsaid = children and value_on(tree.get("children", []), one) is None
            assert inside(found.unsaid, one) == (binds and in_force and unsaid)
            assert inside(found.lasting, one) == inside(found.bound, one)
            continue
        assert not inside(found.bound, one)
        # Closed: what had arisen goes on by what the centre was on its last open day, if the rule was in force on it.
        owed = last_open is not None and in_force and inside((validity,), last_open) and condition(last_open)[0]
        assert inside(found.lasting, one) == owed
        if owed and last_open is not None:
            assert inside(found.lasting_doubt, one) == condition(last_open)[1]


@settings(max_examples=60)
@given(trees, st.sampled_from(BOTH), near, near, ranges)
def test_a_reason_is_given_where_no_day_is_bound_and_only_there(
    tree: dict[str, Any], name: str, one: int, other: int, validity: tuple[int, int]
) -> None:
    first, last = sorted((one, other))
    found = bind(tree, rulebook().circulars[name], Applies(children=True), (validity,), "both")
    bound = any(inside(found.bound, day) for day in range(first, last + 1))
    assert (reason(found, first, last) is None) == bound


@pytest.mark.parametrize(
    ("keys", "rule", "expected"),
    [
        ({"open": {"from": "2025-02-01"}}, "RS-2019-002/3.4a", "not_open"),
        ({"kind": "transit"}, "RS-2019-002/3.4a", "exempt_kind"),
        ({"circulars": ["SIVILSAMFUNN"]}, "RS-2019-002/3.4a", "not_chosen"),
        ({"children": False, "volunteers": []}, "SIVILSAMFUNN/6.1", "no_children"),
        ({"children": True, "volunteers": []}, "SIVILSAMFUNN/6.1", "none_in_period"),
        ({"open": {"from": "2015-01-01", "to": "2018-01-01"}}, "RS-2019-002/3.4a", "not_open"),
    ],
)
def test_reasons_by_hand(keys: dict[str, Any], rule: str, expected: str) -> None:
    result = judged(record_of(**keys), date(2024, 12, 31), rule=rule)[rule]
    assert (result.verdict, result.reason and result.reason.key) == ("not_applicable", expected)


def test_before_the_circular_and_after_the_as_of_date() -> None:
    before = judged(record_of(), date(2018, 12, 31), rule="RS-2019-002/3.4a")["RS-2019-002/3.4a"]
    assert before.reason is not None
    assert before.reason.key == "not_in_force"
    later = judged(record_of(), date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 31), rule="RS-2019-002/3.4a")["RS-2019-002/3.4a"]
    assert later.reason is not None
    assert later.reason.key == "not_begun"


@pytest.mark.parametrize(
    ("kind", "unit", "verdict", "softened"),
    [
        ("ordinary", None, "fail", None),
        ("ordinary", "customised_care", "fail", None),
        ("transit", "ordinary", "fail", None),
        ("transit", None, "not_applicable", None),
        ("transit", "customised_care", "not_applicable", None),
        ("transit", "unaccompanied_minors", "warn", "two_readings"),
        ("arrival", "unaccompanied_minors", "fail", None),
        ("arrival", "transit", "warn", "two_readings"),
        ("special_care", None, "warn", "two_readings"),
        ("unaccompanied_minors", "transit", "fail", None),
    ],
)
def test_kinds_by_hand(kind: str, unit: str | None, verdict: str, softened: str | None) -> None:
    units = [] if unit is None else [{"id": "u", "kind": unit}]
    result = judged(record_of(kind=kind, units=units, employees=[]), date(2024, 12, 31), rule="RS-2019-002/3.4a")["RS-2019-002/3.4a"]
    assert result.verdict == verdict
    assert {one.softened for one in result.findings} == ({softened} if result.findings else set())


def test_a_unit_binds_on_its_own_days_alone() -> None:
    unit = {"id": "u", "kind": "ordinary", "from": "2024-03-01", "to": "2024-05-31"}
    result = judged(record_of(kind="transit", units=[unit], employees=[]), date(2024, 12, 31), rule="RS-2019-002/3.4a")["RS-2019-002/3.4a"]
    (found,) = result.findings
    assert (found.first, found.last, found.days, found.open) == (date(2024, 3, 1), date(2024, 5, 31), 92, False)
    assert found.last - found.first == timedelta(days=91)
