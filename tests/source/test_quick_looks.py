"""What a text most often lacks is looked for quickly; the quick look may be wrong one way only."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.source import compose, identity
from mottak_cli.source.compose import root_nodes
from mottak_cli.source.nodes import DEEPEST, TooDeep
from tests.source.reading import all_errors, refused

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


@given(st.lists(st.sampled_from([*" ?:-", " " * 13, "- " * 7, "x", "\n", "\r\n", "\r", "é"]), max_size=30).map("".join))
def test_steep_lines_are_never_overlooked(text: str) -> None:
    steep = any(re.match(rf"[ ?:-]{{{DEEPEST}}}", line) for line in re.split("[\r\n]", text))
    assert compose._may_be_deep(text) is steep


FOOLED = {
    "closing brackets between quotes": "['[]]', " * 30_000 + "x" + "]" * 30_000,
    "closing brackets in comments": "[ # ]\n" * 30_000 + "x" + "]" * 30_000,
    "fewer of them": "[']', " * 1_500 + "x" + "]" * 1_500,
    "few of them": "[']', " * 50 + "x" + "]" * 50,
    "lines that end as on an old Mac": "a:\r" + "- " * 25_000 + "x",
    "brackets below dashes": "- " * 19 + "\n" * 2 + " " * 38 + "[" * 19 + "{a: [" * 5 + "]}" * 5 + "]" * 19 + "\n",
    "a tag first": "z: !t x\rb:\r" + "- " * 1_000,
}


@pytest.mark.parametrize("fast", [True, False], ids=["C", "Python"])
@pytest.mark.parametrize("text", FOOLED.values(), ids=FOOLED)
def test_what_fools_the_count_is_still_too_deep(text: str, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(compose, "CParser", None)
    (error,) = refused(text)
    assert error.code == "too_deep"


OUT_OF_REACH = [
    'a: "\\U00110000"\n',
    'a: "\\UFFFFFFFF"\n',
    f"%YAML 1.{'9' * 5000}\n---\na: b\n",
    "a: !%ED%A0%80 b\n",
    'a: ["b":!%ED%A0%80 c]\n',
]


@pytest.mark.parametrize(("fast", "more"), [(True, ""), (True, "# x\n" * 150_000), (False, "")], ids=["C", "C, long", "Python"])
@pytest.mark.parametrize("text", OUT_OF_REACH, ids=lambda text: text[:16])
def test_numbers_out_of_reach_are_told(text: str, more: str, fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if not fast:
        monkeypatch.setattr(compose, "CParser", None)
    assert all_errors((text + more).encode())


@pytest.mark.parametrize(
    "text", ["# " + "*" * 400_000 + "\n", "x: &" + "&" * 400_000 + "\n", "y: [\t\n# " + '"\\' * 20_000 + "\n"], ids=len
)
def test_signs_in_their_thousands_take_no_time(text: str) -> None:
    begun = time.process_time()
    all_errors(text.encode())
    assert time.process_time() - begun < 10


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
def test_names_with_a_colon_are_left_to_the_parser_that_knows_them(text: str, may: bool) -> None:
    assert compose._may_name_with_colon(text) is may


def test_a_line_of_dashes_in_a_comment_is_not_deep() -> None:
    assert not compose._may_be_deep(f"# {'-' * 70}\nrecord: centre\n")
