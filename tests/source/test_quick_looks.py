"""What a text most often lacks is looked for quickly; the quick look may be wrong one way only."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.source import compose, identity
from mottak_cli.source.compose import root_nodes
from mottak_cli.source.nodes import DEEPEST, TooDeep

_PARTS = st.sampled_from(
    [*"0123456789", *"0123456789", *" ./_-:x\n", "\u00a0", "\u2009", "\u202f", "\u2010", "\u2011", "\u2013", "\u2014", "é"]
)
_NUMBERS = st.sampled_from(["010190 12345", "01.02.90-12345", "0102 9012 345", "2015 123456 01", "410190\u201112345", "2024-01-01"])


@given(st.lists(_PARTS | _NUMBERS, max_size=30).map("".join))
def test_no_number_hides_from_the_quick_look(text: str) -> None:
    quick = identity.identity_numbers(text)
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(identity, "_has_long_number", lambda _text: True)
        assert identity.identity_numbers(text) == quick


def test_dates_in_a_list_are_no_long_number() -> None:
    # Else every record would be searched the slow way.
    assert not identity._has_long_number("seminars: [2022-10-16, 2023-10-28]\nfrom: 2024-02-16\nto: 2024-03-01 # 12 days\n")
    assert identity._has_long_number("note: 010190 12345\n")


_BRACKETS = st.lists(st.sampled_from(["{", "}", "[", "]", "{}", "[]", "[{}]", "{" * 9, "[" * 9, "}" * 9, "a", "\n"]), max_size=40).map(
    "".join
)


def depth(text: str) -> int:
    """The most brackets open at once."""
    deepest = now = 0
    for sign in text:
        now = max(now + (sign in "[{") - (sign in "]}"), 0)
        deepest = max(deepest, now)
    return deepest


@given(_BRACKETS)
def test_brackets_inside_each_other_are_never_overlooked(text: str) -> None:
    assert compose._may_be_deep(text) is (depth(text) >= DEEPEST // 2)


@given(st.lists(st.sampled_from([*" ?:-", " " * 13, "- " * 7, "x", "\n", "\r\n", "é"]), max_size=30).map("".join))
def test_steep_lines_are_never_overlooked(text: str) -> None:
    steep = any(re.match(rf"[ ?:-]{{{DEEPEST}}}", line) for line in text.split("\n"))
    assert compose._may_be_deep(text) is steep


@pytest.mark.parametrize(("levels", "fine"), [(DEEPEST - 1, True), (DEEPEST, True), (DEEPEST + 1, False)])
@pytest.mark.parametrize("fast", [True, False], ids=["C", "Python"])
@pytest.mark.parametrize("written", ["[" * 60, "- " * 60], ids=["brackets", "dashes"])
def test_the_deepest_that_is_read(levels: int, fine: bool, fast: bool, written: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(compose, "CParser", None)
    each = len(written) // 60
    text = f"{written[: levels * each]}x{']' * levels if each == 1 else ''}\n"
    if fine:
        assert len(root_nodes(text)) == 1
    else:
        with pytest.raises(TooDeep):
            root_nodes(text)


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("a: &b: 1", True),
        ("a: *b: 1", True),
        ("a: &b 1", False),
        ("a: b: 1", False),
        ("a: R & D: x", False),
        ("&a:b", True),
        ("a: 2 * 3", False),
    ],
)
def test_what_the_parsers_read_differently_is_left_to_the_one_that_knows(text: str, may: bool) -> None:
    assert compose._may_be_read_differently(text) is may


def test_a_line_of_dashes_in_a_comment_is_not_deep() -> None:
    assert not compose._may_be_deep(f"# {'-' * 70}\nrecord: centre\n")
