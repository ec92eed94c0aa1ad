"""Two trained leaders at all times: against counting the people of each day."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.at_all_times import AtAllTimes, at_all_times
from mottak_cli.checks.elsewhere import absent
from mottak_cli.checks.span import Readings

from .slow import Interval, day, form, inside, make_duty, maybe, paint, readings, some_ranges, walk

BASE, LENGTH = day("2024-02-20"), 40
ranges = some_ranges(BASE, LENGTH, 2)
people = st.lists(
    st.builds(
        lambda employed, rest, leader: {"employed": employed, **rest} | ({} if leader is None else {"group_leader": leader}),
        ranges,
        maybe(away=ranges),
        st.one_of(
            st.none(),
            maybe(appointed=ranges, training=maybe(completed=st.integers(BASE, BASE + LENGTH))),
            *[st.fixed_dictionaries({"training": st.just({"completed": BASE})}, optional={"appointed": ranges})] * 3,
        ),
    ),
    max_size=5,
)


def is_leader(person: dict[str, Any], one: int) -> bool:
    """Trained, employed and appointed (from the training on where no appointment is recorded) on the day."""
    leader = person.get("group_leader", {})
    trained = leader.get("training", {}).get("completed")
    if trained is None or one < trained or not inside(person["employed"], one):
        return False
    return "appointed" not in leader or inside(leader["appointed"], one)


@settings(max_examples=100)
@given(people, ranges, st.integers(0, 3), st.integers(BASE, BASE + LENGTH), readings)
def test_each_day_by_itself(staff: list[dict[str, Any]], bound: list[Interval], least: int, as_of: int, reading: Readings) -> None:
    least = least or 2
    params = form(AtAllTimes,
        {"at_least": least, "of": "employees", "during": ["employed", "group_leader.appointed"],
         "since": "group_leader.training.completed", "doubtful_during": "away"}
    )  # fmt: skip

    def count(one: int, *, present: bool) -> int:
        return sum(is_leader(person, one) and not (present and inside(person.get("away", []), one)) for person in staff)

    def verdict(one: int) -> str | None:
        if not inside(bound, one):
            return None
        strict, lenient = (count(one, present=present) >= least for present in (True, False))
        if reading != "both":
            return "pass" if (strict if reading == "strict" else lenient) else "fail"
        return "pass" if strict else "fail?" if lenient else "fail"

    duty = make_duty({"employees": staff}, as_of=as_of, bound=bound, first=BASE, reading=reading)
    spans = list(at_all_times(duty, params))
    assert paint(spans, duty) == walk(BASE, as_of, verdict)
    for span in spans:
        if span.verdict == "fail" and span.last >= BASE:
            counted = [count(one, present=reading != "lenient") for one in range(max(span.first, BASE - 1), span.last + 1)]
            assert span.args == {"count": min(counted), "required": least}


@settings(max_examples=40)
@given(people, st.randoms())
def test_the_order_of_the_people_never_matters(staff: list[dict[str, Any]], chance: Any) -> None:
    params = form(
        AtAllTimes,
        {"at_least": 2, "of": "employees", "during": ["employed"], "since": "group_leader.training.completed", "doubtful_during": "away"},
    )
    turned = list(staff)
    chance.shuffle(turned)
    one, other = (make_duty({"employees": who}, as_of=BASE + LENGTH, first=BASE) for who in (staff, turned))
    assert paint(at_all_times(one, params), one) == paint(at_all_times(other, params), other)


@settings(max_examples=60)
@given(st.lists(maybe(appointed=ranges), max_size=3), ranges, st.integers(BASE, BASE + LENGTH))
def test_a_list_inside_a_mapping_of_people_who_count_within_their_range_alone(
    staff: list[dict[str, Any]], bound: list[Interval], as_of: int
) -> None:
    params = form(AtAllTimes, {"at_least": 1, "of": "civil.contacts", "during": [{"range": "appointed"}]})
    duty = make_duty({"civil": {"contacts": staff}}, as_of=as_of, bound=bound, first=BASE)

    def verdict(one: int) -> str | None:
        if not inside(bound, one):
            return None
        return "pass" if any(inside(person.get("appointed", []), one) for person in staff) else "fail"

    assert paint(at_all_times(duty, params), duty) == walk(BASE, as_of, verdict)


def test_such_a_list_that_is_absent_is_not_said() -> None:
    params = form(AtAllTimes, {"at_least": 1, "of": "civil.contacts", "during": [{"range": "appointed"}]})
    (span,) = at_all_times(make_duty({"civil": {}}, as_of=BASE, bound=[(BASE, BASE + 9)]), params)
    assert (span.verdict, span.found, span.args, span.path) == ("unknown", "key_missing", absent(["civil.contacts"]), "civil.contacts")
    assert span.last == BASE + 1


@pytest.mark.parametrize(
    ("reading", "expected"),
    [
        ("both", [("pass", 0, 4), ("pass", 8, 9), ("fail?", 5, 7)]),
        ("strict", [("pass", 0, 4), ("pass", 8, 9), ("fail", 5, 7)]),
        ("lenient", [("pass", 0, 9)]),
    ],
)
def test_days_short_only_because_somebody_is_away(reading: Readings, expected: list[tuple[str, int, int]]) -> None:
    params = form(AtAllTimes, {"at_least": 2, "of": "employees", "during": ["employed"], "since": "trained", "doubtful_during": "away"})
    one = {"employed": [(BASE, BASE + 9)], "trained": BASE}
    staff = [one, {**one, "away": [(BASE + 5, BASE + 7)]}]
    duty = make_duty({"employees": staff}, as_of=BASE + 9, bound=[(BASE, BASE + 9)], first=BASE, reading=reading)
    found = paint(at_all_times(duty, params), duty)
    assert found == {(None, BASE + number): verdict for verdict, first, last in expected for number in range(first, last + 1)}
