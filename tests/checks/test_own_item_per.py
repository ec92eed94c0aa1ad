"""A dialogue group for each half-year: the assignment against every assignment there is."""

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.own_item_per import Candidate, Half, OwnItemPer, assign, own_item_per
from mottak_cli.checks.span import Duty, Readings, Span
from mottak_cli.timeline.calendar import MAX_DAY

from .slow import Interval, day, form, inside, make_duty, readings

PARAMS = form(OwnItemPer, {"of": "dialogue_groups", "dated": "meetings.date", "per": "half_year", "doubtful_if": "cancelled"})
HALVES: list[Half] = [
    (day(f"{year}-{first}"), day(f"{year}-{last}"))
    for year in (2022, 2023, 2024)
    for first, last in (("01-01", "06-30"), ("07-01", "12-31"))
]
FIRST, LAST = HALVES[0][0], HALVES[-1][1]

Class = tuple[bool, bool, bool]
"""Of a half-year: owed at all, owed in full, bound in both readings."""


def servable(groups: Sequence[set[Half]]) -> set[frozenset[Half]]:
    """Every set of half-years that the groups can serve, each group at most one: by trying all."""
    found: set[frozenset[Half]] = {frozenset()}
    for met in groups:
        found |= {served | {half} for served in found for half in met if half not in served}
    return found


def merit(served: frozenset[Half], classes: dict[Half, Class]) -> tuple[Any, ...]:
    """As many as there can be; the wholly owed; those that both readings bind; the earliest; those not owed last of all."""
    owed = sorted(half for half in served if classes[half][0])
    rest = sorted(half for half in served if not classes[half][0])
    return (
        len(owed),
        sum(classes[half][1] for half in owed),
        sum(classes[half][2] for half in owed),
        [-half[0] for half in owed],
        len(rest),
        [-half[0] for half in rest],
    )


def best(groups: Sequence[set[Half]], classes: dict[Half, Class]) -> frozenset[Half]:
    """The half-years served by the best of all assignments."""
    known = [met & classes.keys() for met in groups]
    return max(servable(known), key=lambda served: merit(served, classes))


def as_candidates(groups: Sequence[set[Half]]) -> list[Candidate]:
    """The groups as the program has them."""
    return [Candidate({half: f"group {number} met {half[0]}" for half in sorted(met)}, True) for number, met in enumerate(groups)]


some_groups = st.lists(st.sets(st.sampled_from(HALVES), min_size=1, max_size=3), max_size=6)
some_classes = st.fixed_dictionaries(
    dict.fromkeys(
        HALVES,
        # Not owed at all is never owed in full.
        st.sampled_from([(True, True, True), (True, True, False), (True, False, True), (True, False, False), (False, False, True)]),
    )
)


def in_order(classes: dict[Half, Class]) -> list[Half]:
    """Most urgent first."""
    return sorted(classes, key=lambda half: (*(not one for one in classes[half]), half))


@settings(max_examples=200)
@given(some_groups, some_classes)
def test_the_assignment_is_the_best_of_all(groups: list[set[Half]], classes: dict[Half, Class]) -> None:
    found = assign(in_order(classes), as_candidates(groups))
    assert frozenset(found) == best(groups, classes)


@settings(max_examples=100)
@given(some_groups, some_classes)
def test_every_half_year_served_has_a_group_of_its_own_that_met_in_it(groups: list[set[Half]], classes: dict[Half, Class]) -> None:
    candidates = as_candidates(groups)
    found = assign(in_order(classes), candidates)
    servers = [next(n for n, one in enumerate(candidates) if one.met.get(half) == path) for half, path in found.items()]
    assert len(set(servers)) == len(servers)


@settings(max_examples=100)
@given(some_groups, some_classes, st.permutations(range(6)))
def test_the_order_of_the_groups_never_matters(groups: list[set[Half]], classes: dict[Half, Class], order: list[int]) -> None:
    turned = [groups[number] for number in order if number < len(groups)]
    assert set(assign(in_order(classes), as_candidates(groups))) == set(assign(in_order(classes), as_candidates(turned)))


@settings(max_examples=120)
@given(some_groups, some_groups, some_classes)
def test_more_groups_keep_every_half_year_served(groups: list[set[Half]], more: list[set[Half]], classes: dict[Half, Class]) -> None:
    """So what is served without the cancelled groups is served with them too, and the lenient reading is never the graver."""
    without = assign(in_order(classes), as_candidates(groups))
    with_more = assign(in_order(classes), as_candidates([*groups, *more]))
    assert set(without) <= set(with_more)


@st.composite
def bindings(draw: st.DrawFn) -> tuple[list[Interval], list[Interval]]:
    """Bound days over the half-years (many bound in full) and those of them that are doubtful."""
    bound = []
    for first, last in HALVES:
        shape = draw(st.sampled_from(["full", "full", "full", "from", "to", "none"]))
        middle = draw(st.integers(first + 1, last - 1))
        bound += {"full": [(first, last)], "from": [(middle, last)], "to": [(first, middle)], "none": []}[shape]
    if draw(st.booleans()):
        bound.append((LAST + 1, MAX_DAY))
    turn = draw(st.integers(FIRST, LAST))
    doubtful = draw(st.sampled_from([[], [(FIRST, turn)], [(turn, LAST)]]))
    return bound, [(a, b) for first, last in doubtful for a, b in ((max(first, x), min(last, y)) for x, y in bound) if a <= b]


some_trees = st.lists(st.tuples(st.lists(st.integers(FIRST, LAST), max_size=3), st.sampled_from([False, False, True])), max_size=6).map(
    lambda groups: {
        "dialogue_groups": [
            {"id": f"g{number}", "meetings": [{"date": one} for one in meetings]} | ({"cancelled": LAST} if cancelled else {})
            for number, (meetings, cancelled) in enumerate(groups)
        ]
    }
)


def class_of(half: Half, bound: list[Interval], doubtful: list[Interval]) -> Class | None:
    """Its class, looked up day by day; None where no day of it is bound."""
    held = [inside(bound, one) for one in range(half[0], half[1] + 1)]
    return (held[-1], all(held), not inside(doubtful, half[1])) if any(held) else None


def expected(duty: Duty, tree: dict[str, Any], doubtful: list[Interval]) -> Iterator[tuple[Half, str, bool, bool]]:
    """Half-year by half-year: the verdict, whether in one reading only, whether owed in part only."""
    begun = [half for half in HALVES if half[0] <= duty.as_of]
    classes = {half: one for half in begun if (one := class_of(half, list(duty.bound), doubtful))}
    met = [
        ({half for half in HALVES if any(inside([half], one["date"]) for one in group["meetings"])}, "cancelled" in group)
        for group in tree["dialogue_groups"]
    ]
    certain = best([halves for halves, cancelled in met if not cancelled], classes)
    either = best([halves for halves, _ in met], classes)
    passes = either if duty.readings == "lenient" else certain
    in_doubt = either - certain if duty.readings == "both" else set()
    for half, (owed, full, _) in classes.items():
        so_far = any(inside(duty.bound, one) for one in range(half[0], min(half[1], duty.as_of) + 1))
        if half in passes or (owed and duty.as_of < half[1]):
            if so_far:
                yield half, "pass" if half in passes else "pending", False, False
        elif owed:
            yield half, "fail", half in in_doubt, not full


@settings(max_examples=100)
@given(bindings(), some_trees, st.integers(FIRST, LAST + 40), readings)
def test_the_primitive_says_of_each_half_year_what_trying_all_says(
    binding: tuple[list[Interval], list[Interval]], tree: dict[str, Any], as_of: int, reading: Readings
) -> None:
    bound, doubtful = binding
    for group in tree["dialogue_groups"]:
        group["meetings"] = [one for one in group["meetings"] if one["date"] <= as_of]
    duty = make_duty(tree, as_of=as_of, bound=bound, doubtful=doubtful, first=FIRST, reading=reading)
    found: dict[Half, Span] = {}
    days_of_passes: dict[Half, set[int]] = {}
    for span in own_item_per(duty, PARAMS):
        if span.first > LAST:
            continue
        half = next(one for one in HALVES if inside([one], span.first))
        days_of_passes.setdefault(half, set()).update(range(span.first, span.last + 1))
        found[half] = span
    said = {half: (span.verdict.value, span.doubtful is not None, span.partly) for half, span in found.items()}
    assert said == {half: (verdict, doubt, partly) for half, verdict, doubt, partly in expected(duty, tree, doubtful)}
    for half, days in days_of_passes.items():
        owed = {one for one in range(half[0], min(half[1], as_of) + 1) if inside(bound, one)}
        assert days == ({half[1]} if found[half].verdict == "fail" else owed)


@settings(max_examples=60)
@given(bindings(), some_trees, st.integers(FIRST, LAST))
def test_what_is_said_of_a_half_year_does_not_hang_on_what_is_asked(
    binding: tuple[list[Interval], list[Interval]], tree: dict[str, Any], asked_from: int
) -> None:
    """A later window drops half-years from the answer and changes none that stays."""

    def answers(first: int) -> list[Span]:
        duty = make_duty(tree, as_of=LAST, bound=binding[0], doubtful=binding[1], first=first)
        return [span for span in own_item_per(duty, PARAMS) if span.last >= asked_from]

    assert answers(FIRST) == answers(asked_from)


def met(date: str) -> dict[str, int]:
    """A meeting."""
    return {"date": day(date)}


@pytest.mark.parametrize(
    ("meetings", "served"),
    [
        # One group that met in both halves serves one of them: the earliest.
        ([["2024-06-20", "2024-07-02"]], ["2024-06-30"]),
        # A second one makes room for both, although the first could have served either.
        ([["2024-06-20", "2024-07-02"], ["2024-06-25"]], ["2024-06-30", "2024-12-31"]),
        # Two groups in one half-year serve it once.
        ([["2024-02-01"], ["2024-03-01"]], ["2024-06-30"]),
        # 30 June and 1 July are not the same half-year.
        ([["2024-06-30"], ["2024-07-01"]], ["2024-06-30", "2024-12-31"]),
    ],
)
def test_the_choice_in_small(meetings: list[list[str]], served: list[str]) -> None:
    groups = [{"id": f"g{number}", "meetings": [met(one) for one in dates]} for number, dates in enumerate(meetings)]
    tree = {"dialogue_groups": groups}
    duty = make_duty(tree, as_of=day("2025-01-05"), bound=[(day("2024-01-01"), day("2024-12-31"))], first=day("2024-01-01"))
    passed = {max(half for half in HALVES if half[0] <= span.first)[1] for span in own_item_per(duty, PARAMS) if span.verdict == "pass"}
    assert passed == {day(one) for one in served}


H1, H2 = HALVES[-2], HALVES[-1]


@pytest.mark.parametrize(
    ("bound", "doubtful", "served"),
    [
        # Both alike: the earliest.
        ([(H1[0], H2[1])], [], H1),
        # Owed in full before owed in part, the earlier one.
        ([(H1[0] + 1, H2[1])], [], H2),
        # What both readings bind goes before what one does.
        ([(H1[0], H2[1])], [H1], H2),
        # In full in one reading before in part in both.
        ([(H1[0], H1[1]), (H2[0] + 1, H2[1])], [H1], H1),
        ([(H1[0] + 1, H2[1])], [H2], H2),
        # The kind of the last day decides whether there are two readings.
        ([(H1[0], H2[1])], [(H1[0], H1[1] - 1)], H1),
        ([(H1[0], H2[1])], [(H1[1], H1[1])], H2),
        # Not owed (its last day is not bound) comes last of all, even where the other is owed for one day in one reading.
        ([(H1[0], H1[1] - 1), (H2[1], H2[1])], [(H2[1], H2[1])], H2),
        ([(H1[0], H1[1] - 1)], [], H1),
    ],
)
def test_which_of_two_half_years_a_single_group_serves(bound: list[Interval], doubtful: list[Interval], served: Half) -> None:
    tree = {"dialogue_groups": [{"id": "g", "meetings": [{"date": H1[1]}, {"date": H2[0]}]}]}
    duty = make_duty(tree, as_of=LAST, bound=bound, doubtful=doubtful, first=H1[0])
    assert {max(half for half in HALVES if half[0] <= one.first) for one in own_item_per(duty, PARAMS) if one.verdict == "pass"} == {served}
