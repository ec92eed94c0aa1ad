"""Figures about people: nothing that is fewer than three is told, and nothing that is told lets it be worked out."""

import random
from itertools import combinations

import pytest

from mottak_cli.summary.algebra import Span
from mottak_cli.summary.model import Few, Hidden
from mottak_cli.summary.people import Figure, told

from .conftest import DATA, Asked, tables

Sets = dict[str, dict[str, int]]


def published(parts: dict[str, int], **sets: str) -> dict[str, object]:
    """What may be told of sums over some parts, each part a letter."""
    found = {(name, False, ""): Figure(frozenset(members), sum(parts[one] for one in members)) for name, members in sets.items()}
    return {name: value for (name, _, _), value in told(found, {**parts}).items()}


def test_small_figures_are_few_and_none_is_told() -> None:
    assert published({"a": 0, "b": 1, "c": 2, "d": 3}, a="", b="b", c="c", d="d") == {"a": 0, "b": Few(), "c": Few(), "d": 3}


def test_a_total_less_its_other_part_gives_nothing_away() -> None:
    shown = published({"a": 1, "b": 9}, all="ab", a="a", b="b")
    assert shown == {"all": 10, "a": Few(), "b": Hidden()}


def test_the_smallest_that_will_do_is_hidden() -> None:
    assert published({"a": 1, "b": 9, "c": 5}, all="abc", a="a", b="b", c="c") == {"all": 15, "a": Few(), "b": 9, "c": Hidden()}


def test_a_figure_of_three_would_leave_but_one_possibility_and_is_not_hidden_in_vain() -> None:
    shown = published({"a": 1, "b": 3, "c": 6}, all="abc", a="a", b="b", c="c")
    assert shown["a"] == Few()
    assert shown["c"] == Hidden()


def test_two_small_parts_do_not_hide_each_other() -> None:
    """4 less 2 leaves 2, and of two that are fewer than three, and not none, only 1 and 1 make 2."""
    shown = published({"a": 1, "b": 1, "c": 5}, all="abc", a="a", b="b", c="c")
    assert shown["c"] == Hidden() or shown["all"] == Hidden()


def test_the_difference_of_a_group_and_another_within_it_gives_nothing_away() -> None:
    shown = published({"a": 8, "b": 2}, all="ab", same="a")
    assert Hidden() in shown.values()


def test_the_same_centres_by_another_name_are_hidden_too() -> None:
    shown = published({"a": 1, "b": 9}, all="ab", region="a", operator="a", other_region="b", other_operator="b")
    assert shown["region"] == shown["operator"] == Few()
    assert shown["other_region"] == shown["other_operator"] == Hidden()


def test_two_ways_of_parting_do_not_give_away_what_one_does_not() -> None:
    parts = {"ax": 4, "ay": 1, "bx": 5, "by": 6}
    found = {
        ("all", False, ""): Figure(frozenset(parts), 16), ("a", False, ""): Figure(frozenset({"ax", "ay"}), 5),
        ("b", False, ""): Figure(frozenset({"bx", "by"}), 11), ("x", False, ""): Figure(frozenset({"ax", "bx"}), 9),
        ("y", False, ""): Figure(frozenset({"ay", "by"}), 7), ("only ax", False, ""): Figure(frozenset({"ax"}), 4),
    }  # fmt: skip
    assert Hidden() in told(found, {**parts}).values()


@pytest.mark.parametrize("seed", range(300))
def test_nothing_small_is_a_combination_of_what_is_told(seed: int) -> None:
    """Of random parts by region and operator: no small figure or part, nor a small difference, can be worked out."""
    r = random.Random(seed)
    regions, operators = r.randint(1, 3), r.randint(1, 4)
    parts = {
        (f"r{r.randrange(regions)}", f"o{r.randrange(operators)}", r.random() < 0.7): r.choice([1, 1, 2, 3, 4, 7, 20])
        for _ in range(r.randint(1, 8))
    }
    sets = {"all": set(parts), **{f"r{n}": {p for p in parts if p[0] == f"r{n}"} for n in range(regions)}}
    sets |= {f"o{n}": {p for p in parts if p[1] == f"o{n}"} for n in range(operators)}
    found = {(name, False, ""): Figure(frozenset(members), sum(parts[p] for p in members)) for name, members in sets.items()}
    found |= {
        (name, True, ""): Figure(frozenset(p for p in one.atoms if p[2]), sum(parts[p] for p in one.atoms if p[2]))
        for (name, _, _), one in [*found.items()]
    }
    shown = told(found, parts)
    open_ = {name: one for name, one in found.items() if isinstance(shown[name], int)}
    span = Span({name: one.atoms for name, one in open_.items() if one.value})
    for name, one in found.items():
        assert (shown[name] == Few()) == (one.value in (1, 2)) or shown[name] == Hidden()
        if shown[name] == Few():
            assert span.combination(one.atoms) is None
    assert all(span.combination([part]) is None for part, number in parts.items() if number < 3)
    for left, right in combinations(open_.values(), 2):
        small, large = sorted((left, right), key=lambda one: len(one.atoms))
        assert not (small.atoms < large.atoms and large.value - small.value in (1, 2))


def test_the_example_tells_of_nobody_unless_asked(asked: Asked) -> None:
    plain, exact = (asked(str(DATA), "--year", "2024", *more) for more in ((), ("--exact",)))
    for name in ("people_by_group", "trend.people_by_group"):
        for one, other in zip(tables(plain)[name]["rows"], tables(exact)[name]["rows"], strict=True):
            for column, figure in one["cells"].items():
                if column != "silent_on_volunteers":
                    assert figure not in (1, 2)
                assert isinstance(figure, dict) or figure == other["cells"][column]
    assert "--exact" in exact["basis"]["command"]
    assert "--exact" not in plain["basis"]["command"]


def test_no_list_names_anybody(asked: Asked) -> None:
    """Ids of volunteers and employees stand nowhere in a summary, and no place leads to the line of one of them unless asked for."""
    found = str(asked(str(DATA), "--year", "2024"))
    for person in ("v-01", "hu-02", "tv-03", "na-1"):
        assert f"'{person}'" not in found
