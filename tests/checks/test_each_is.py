"""Every entry as asked: each test against a plain predicate, and the whole against a walk over the days of each entry."""

from datetime import date
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.each_is import EachIs, each_is
from mottak_cli.checks.tests import Test

from .slow import Interval, Painting, day, form, inside, make_duty, maybe, paint, some_ranges, walk

BASE, LENGTH = day("2024-02-15"), 40
LAST = BASE + LENGTH
near = st.integers(BASE, LAST)
ranges = some_ranges(BASE, LENGTH, 2)
entry = maybe(shown=near, issued=near, kind=st.sampled_from(["a", "b"]), by=st.sampled_from(["us", "them"])).filter(bool)
born = st.integers(day("2006-02-15"), day("2006-03-31")) | st.just(day("2004-02-29")) | st.just(day("2006-03-01"))
items = maybe(
    says=st.sampled_from(["yes", "no", True, False]),
    verified=near,
    born=born,
    cleared=ranges,
    papers=st.lists(st.none() | entry, max_size=3),
    issued=st.integers(day("2023-11-10"), day("2024-01-31")),
    active=ranges,
    erased=near,
    inside=st.booleans(),
)
WORDS = ("yes", True)
WRITTEN: dict[str, dict[str, Any]] = {
    "says": {"says": "says", "is": list(WORDS)},
    "by": {"by": "verified"},
    "aged": {"aged": 18, "born": "born"},
    "within": {"within": "cleared"},
    "has": {"has": "papers", "by": "shown", "where": {"kind": ["a"], "by": ["us"]}},
    "soon_after": {"soon_after": "issued", "months": 3},
}
"""The tests as a rule has them."""


def read_test(name: str) -> Test:
    """The test of this name, read as a rule's."""
    (found,) = form(EachIs, {"of": "people", "on": "verified", "any_of": [WRITTEN[name]]}).any_of
    return found


TESTS = {name: read_test(name) for name in WRITTEN}


def age(birth: int, one: int) -> int:
    """Full years on the day; a 29 February is passed on 1 March in a common year."""
    start, now = date.fromordinal(birth), date.fromordinal(one)
    return now.year - start.year - ((now.month, now.day) < (start.month, start.day))


def has(item: dict[str, Any], one: int) -> str:
    """An entry shown by the day of the right words; one that leaves a word unsaid may be such a one."""
    shown = [paper for paper in item.get("papers", []) if paper and paper.get("shown", one + 1) <= one]
    fitting = [[paper.get("kind", "a") == "a", paper.get("by", "us") == "us", len({"kind", "by"} & paper.keys())] for paper in shown]
    told = [words for kind, by, words in fitting if kind and by]
    return "met" if 2 in told else "unsaid" if told else "no"


def answer(name: str, item: dict[str, Any], one: int) -> str:
    """`met`, `unsaid` or `no` of one test on one day."""
    field = {"says": "says", "aged": "born", "within": "cleared"}.get(name)
    if field and field not in item:
        return "unsaid"
    if name == "has":
        return has(item, one)
    if name == "says":
        holds = item["says"] in WORDS
    elif name == "by":
        holds = item.get("verified", one + 1) <= one
    elif name == "aged":
        holds = age(item["born"], one) >= 18
    elif name == "within":
        holds = inside(item["cleared"], one)
    else:
        holds = "issued" in item and date.fromordinal(one) <= date.fromordinal(item["issued"]) + relativedelta(months=3)
    return "met" if holds else "no"


def verdict_of(answers: set[str]) -> str:
    """One test met is enough; one that is not said may have been met."""
    return "pass" if "met" in answers else "unknown" if "unsaid" in answers else "fail"


@pytest.mark.parametrize("name", TESTS)
@settings(max_examples=60)
@given(items)
def test_each_test_day_by_day(name: str, item: dict[str, Any]) -> None:
    found = TESTS[name].answer(item)
    for one in range(BASE - 5, LAST + 45):
        expected = answer(name, item, one)
        assert inside(found.met, one) == (expected == "met")
        assert inside(found.unsaid, one) <= (expected != "no")
        assert (expected != "unsaid") or inside(found.unsaid, one)


def test_an_entry_that_says_nothing_was_never_shown() -> None:
    """Neither kind nor date: valid in a record, and no certificate that anybody has seen."""
    assert TESTS["has"].answer({"papers": [{}]}) == TESTS["has"].answer({"papers": []})


@pytest.mark.parametrize(
    ("issued", "last_in_time"),
    [("2023-11-30", "2024-02-29"), ("2023-12-31", "2024-03-31"), ("2024-01-15", "2024-04-15"), ("2022-11-30", "2023-02-28")],
)
def test_soon_after_ends_on_the_same_day_number_or_the_months_last(issued: str, last_in_time: str) -> None:
    found = TESTS["soon_after"].answer({"issued": day(issued)}).met
    assert inside(found, day(last_in_time))
    assert not inside(found, day(last_in_time) + 1)


@settings(max_examples=120)
@given(
    st.lists(items, max_size=3),
    st.sets(st.sampled_from(sorted(TESTS)), min_size=1, max_size=3),
    ranges,
    near,
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_entries_over_their_interval(
    listed: list[dict[str, Any]], names: set[str], bound: list[Interval], as_of: int, from_first: bool, erased: bool, outside: bool
) -> None:
    chosen = sorted(names)
    written: dict[str, Any] = {"of": "people", "during": ["active"], "any_of": [WRITTEN[name] for name in chosen]}
    if from_first:
        written["from_first"] = "papers.shown"
    if erased:
        written["unless_dated"] = "erased"
    if outside:
        written["unless_says"] = {"inside": [False]}
    params = form(EachIs, written)
    people = [{**item, "id": f"p{number}"} for number, item in enumerate(listed)]
    duty = make_duty({"people": people}, as_of=as_of, bound=bound, first=BASE)
    expected: Painting = {}
    for person in people:

        def verdict(one: int, person: dict[str, Any] = person) -> str | None:
            if not inside(bound, one) or not inside(person.get("active", [(one, one)]), one):
                return None
            if outside and person.get("inside") is False:
                return None
            if erased and "erased" in person:
                return "not_applicable"
            shown = [paper["shown"] for paper in person.get("papers", []) if paper and "shown" in paper]
            if from_first and not shown:
                return "not_applicable"
            if from_first and one < min(shown):
                return None
            return verdict_of({answer(name, person, one) for name in chosen})

        expected |= walk(BASE, as_of, verdict, person["id"])
    assert paint(each_is(duty, params), duty) == expected


@settings(max_examples=80)
@given(st.lists(items, max_size=3), st.sets(st.sampled_from(["says", "by", "has"]), min_size=1), near, ranges)
def test_entries_on_their_day(listed: list[dict[str, Any]], names: set[str], as_of: int, lasting: list[Interval]) -> None:
    """On the last of the days in a list, and on the one day of a field; only where the duty holds (closed days too, if it lasts)."""
    tests = [WRITTEN[name] for name in sorted(names)]
    people = [{**item, "id": f"p{number}"} for number, item in enumerate(listed)]
    duty = make_duty({"people": people}, as_of=as_of, bound=(), lasting=lasting, first=BASE)

    def on_verified(person: dict[str, Any]) -> list[int]:
        return [person["verified"]] if "verified" in person else []

    def on_last_shown(person: dict[str, Any]) -> list[int]:
        return sorted(paper["shown"] for paper in person.get("papers", []) if paper and "shown" in paper)[-1:]

    for params, days_of in (
        (form(EachIs, {"of": "people", "on": "verified", "any_of": tests}), on_verified),
        (form(EachIs, {"of": "people", "on_last": "papers.shown", "any_of": tests}), on_last_shown),
    ):
        expected = {
            (person["id"], one): verdict_of({answer(name, person, one) for name in names})
            for person in people
            for one in days_of(person)
            if one <= as_of and inside(lasting, one)
        }
        assert paint(each_is(duty, params), duty) == expected


@settings(max_examples=60)
@given(st.lists(items, max_size=3))
def test_entries_of_lists_inside_entries(listed: list[dict[str, Any]]) -> None:
    """Certificates with both dates, on the day shown, under the id of the person."""
    params = form(EachIs, {"of": "people.papers", "on": "shown", "given": "issued", "any_of": [{"soon_after": "issued", "months": 0}]})
    people = [{**item, "id": f"p{number}"} for number, item in enumerate(listed)]
    duty = make_duty({"people": people}, as_of=LAST)
    found = sorted((span.subject, span.path, span.first, span.last, span.verdict.value) for span in each_is(duty, params))
    expected = sorted(
        (
            person["id"],
            f"people[{a}].papers[{b}].issued",
            paper["shown"],
            paper["shown"],
            "pass" if paper["shown"] <= paper["issued"] else "fail",
        )
        for a, person in enumerate(people)
        for b, paper in enumerate(person.get("papers", []))
        if paper and {"shown", "issued"} <= paper.keys()
    )
    assert found == expected


WINDOW = date(2024, 1, 1).toordinal()
VERSION = [(WINDOW - 900, WINDOW - 700), (WINDOW - 600, WINDOW - 100)]
"""A version that ended before anybody asks: two stretches."""


@pytest.mark.parametrize(
    ("active", "kept"),
    [
        ([(WINDOW - 900, WINDOW - 700)], False),  # ends with the first stretch
        ([(WINDOW - 590, WINDOW - 200)], False),  # ends inside the last one
        ([(WINDOW - 590, WINDOW - 100)], True),  # reaches the version's last day, so that the next version may go on with it
        ([(WINDOW - 900, WINDOW - 800), (WINDOW - 590, WINDOW - 100)], True),
        ([(WINDOW - 900, WINDOW - 800), (WINDOW - 590, WINDOW - 200)], False),
    ],
)
def test_what_ended_before_anybody_asks_is_left_out_unless_the_next_version_may_go_on(active: list[tuple[int, int]], kept: bool) -> None:
    params = form(EachIs, {"of": "volunteers", "during": ["active"], "any_of": [{"by": "verified"}]})
    duty = make_duty({"volunteers": [{"id": "v", "active": active}]}, as_of=WINDOW + 300, bound=VERSION, first=WINDOW)
    assert bool(list(each_is(duty, params))) is kept


def test_an_old_period_is_told_with_one_that_is_asked_about() -> None:
    params = form(EachIs, {"of": "volunteers", "during": ["active"], "any_of": [{"by": "verified"}]})
    active = [(WINDOW - 500, WINDOW - 400), (WINDOW + 10, WINDOW + 20)]
    duty = make_duty({"volunteers": [{"id": "v", "active": active}]}, as_of=WINDOW + 300, first=WINDOW)
    assert [(one.first, one.last) for one in each_is(duty, params)] == active


def test_what_holds_in_the_first_of_two_periods_alone_does_not_pass_the_second() -> None:
    params = form(EachIs, {"of": "volunteers", "during": ["active"], "any_of": [{"within": "cleared"}]})
    first, second = (WINDOW + 10, WINDOW + 20), (WINDOW + 50, WINDOW + 60)
    tree = {"volunteers": [{"id": "v", "active": [first, second], "cleared": [first]}]}
    found = {(one.first, one.last): one.verdict.value for one in each_is(make_duty(tree, as_of=WINDOW + 300, first=WINDOW), params)}
    assert found == {first: "pass", second: "fail"}
