"""Breaches of one rule, subject and date: told apart by what they are, and by nothing that moves in the file."""

from datetime import date
from typing import Any

import pytest

from mottak_cli.checks.reading import nature
from mottak_cli.checks.span import Span
from mottak_cli.engine.episodes import Naming, Places, gather
from mottak_cli.engine.episodes import finding as make_finding
from mottak_cli.engine.softening import Piece
from mottak_cli.results import Verdict

from .asking import centre, judged
from .test_episodes import Anywhere


def twins(*spans: tuple[int, int, str, str]) -> list[Piece]:
    """Pieces of one subject and one date: first and last day, verdict, path."""
    return [Piece(a, b, Verdict(word), Verdict(word), None, Span(a, b, Verdict(word), "s", path, 5)) for a, b, word, path in spans]


def numbered(pieces: list[Piece], as_of: int = 100) -> dict[str, tuple[str, int, int]]:
    """Verdict and days by the number of the twin."""
    naming = Naming("X/1", "centre", "r")
    found = [make_finding(one, naming, Places(Anywhere(), "f"), (1, as_of)) for episode in gather(pieces, as_of) for one in episode]
    return {one.episode.partition("|s|")[2]: (one.verdict.value, one.started.toordinal(), one.days) for one in found}


def swapped(pieces: list[Piece]) -> list[Piece]:
    """The same of items in the other order."""
    other = {"a[2]": "a[10]", "a[10]": "a[2]"}
    return [one._replace(span=one.span._replace(path=other[one.span.path])) for one in reversed(pieces)]


TWINS: list[tuple[list[Piece], str]] = [
    (twins((10, 101, "fail", "a[2]"), (10, 101, "warn", "a[10]")), "the graver first"),
    (twins((10, 20, "fail", "a[2]"), (10, 101, "fail", "a[10]")), "what goes on first"),
    (twins((40, 101, "fail", "a[2]"), (10, 101, "fail", "a[10]")), "what began earlier first"),
    (twins((10, 20, "unknown", "a[2]"), (21, 30, "fail", "a[2]"), (10, 30, "unknown", "a[10]")), "the graver for a while"),
]


@pytest.mark.parametrize(("pieces", "why"), TWINS, ids=[why for _, why in TWINS])
def test_twins_that_change_places_keep_their_numbers(pieces: list[Piece], why: str) -> None:
    assert numbered(swapped(pieces)) == numbered(pieces), why
    assert set(numbered(pieces)) == {"0001-01-05", "0001-01-05#2"}


def test_when_one_twin_is_mended_the_other_is_never_made_worse_by_its_name() -> None:
    """Whichever it is: what bears a name then is no graver than what bore it before."""
    both = numbered(twins((10, 101, "fail", "a[2]"), (10, 101, "warn", "a[10]")))
    gravity = {"fail": 0, "warn": 1}
    for left in (twins((10, 101, "fail", "a[2]")), twins((10, 101, "warn", "a[10]"))):
        for name, (verdict, _, _) in numbered(left).items():
            assert gravity[verdict] >= gravity[both[name][0]]


TWO_SHORTFALLS = [{"date": "2024-02-10", "authority": "adult_education"}, {"date": "2024-02-10", "authority": "police"}]


def shortfalls(items: list[dict[str, Any]]) -> dict[str, int]:
    """Where the shortfalls that UDI was not told of stand in their list, by the episode's end from its date on."""
    found = judged(centre(sector_shortfalls=items), date(2024, 12, 31), rule="RS-2008-054/3.1.6")["RS-2008-054/3.1.6"].findings
    return {one.episode.rpartition("|")[2]: int(one.place.path.partition("[")[2].partition("]")[0]) for one in found}


def test_twins_are_told_apart_by_their_nature_wherever_they_stand() -> None:
    assert shortfalls(TWO_SHORTFALLS) == {"2024-02-10": 0, "2024-02-10#police": 1}
    assert shortfalls(TWO_SHORTFALLS[::-1]) == {"2024-02-10": 1, "2024-02-10#police": 0}


def test_what_takes_the_place_of_a_mended_twin_under_another_word_has_another_name() -> None:
    other = [TWO_SHORTFALLS[0], {"date": "2024-02-10", "authority": "school"}]
    assert set(shortfalls(other)) - set(shortfalls(TWO_SHORTFALLS)) == {"2024-02-10#school"}


@pytest.mark.parametrize("mended", [0, 1, 2])
def test_mending_a_twin_makes_nothing_new_and_one_more_makes_one_thing_new(mended: int) -> None:
    three = [*TWO_SHORTFALLS, {"date": "2024-02-10", "authority": "police"}]
    two = [one for number, one in enumerate(three) if number != mended]
    assert set(shortfalls(three)) == {"2024-02-10", "2024-02-10#police", "2024-02-10#police#2"}
    assert set(shortfalls(two)) < set(shortfalls(three))
    assert len(shortfalls(two)) == 2


def test_twins_of_one_nature_are_counted() -> None:
    alike = [TWO_SHORTFALLS[0]] * 3
    assert set(shortfalls(alike)) == {"2024-02-10", "2024-02-10#adult_education", "2024-02-10#adult_education#2"}


def test_twins_without_words_of_their_nature_are_counted() -> None:
    month = {"month": "2024-05", "requested": 2, "assisted": 1}
    pieces = twins(*[(10, 20, "fail", f"a[{number}]") for number in range(3)])
    assert set(numbered(pieces)) == {"0001-01-05", "0001-01-05#2", "0001-01-05#3"}
    assert nature({"a": [None, month]}, "a[1].assisted") == ""


def test_the_nature_of_an_item_is_that_of_the_innermost_list() -> None:
    tree = {
        "kind": "ordinary",
        "v": [{"kind": "outer", "c": [None, {"kind": "politiattest", "issued": 3}]}, {"kind": "last"}],
        "d": {"kind": "no"},
    }
    assert nature(tree, "v[0].c[1].issued") == "politiattest"
    assert nature(tree, "v[1]") == "last"
    assert nature(tree, "v[0].x.y") == "outer"
    assert nature(tree, "d.kind") == nature(tree, "") == nature(tree, "gone[3].x") == ""
