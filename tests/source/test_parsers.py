"""The C parser is the one that runs, and ruamel's own gives the same answers where it is not to be had."""

import re
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mottak_cli.source import compose
from tests.bad_input.kinds import KINDS
from tests.source.reading import all_errors, outcome
from tests.source.test_places import _TREES as TREES
from tests.source.test_places import BLOCK, block, flow

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("**/*.yaml"))

LAYOUTS = [
    BLOCK,
    "a:\tb\n\t\nc: [1,\t2]\t# x\nd:\tto\tord\n",
    "- \ta\n",
    "a: {note: kl. 10:30, b: c}\n",
    "a: 1\n---\nb: 2\n...\n---\nc: 3\n",
    "%YAML 1.2\n---\na: b\n",
    "a: |\n  x\n   y\nb: >+\n  z\n\nc: d\n",
    "? a\n: b\n",
    "{a: b, c: [d, {e: f}], }\n",
    "\"a\": 'b'\n",
    "a: &x {b: c}\nd: *x\ne: [*x, *x]\n",
    "a:\n- b\n- c:\n    d\n",
    "!t a: !!str b\n<<: c\na: &y d\n",
    "a: 1\n...\nb: 2\n",
    "# !\na: !t b\nc: [!t d, e!]\n",
]


def in_both(text: str | bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[object, object]:
    """What the C parser and ruamel's own say."""
    fast = outcome(text)
    with monkeypatch.context() as without:
        without.setattr(compose, "CParser", None)
        return fast, outcome(text)


def test_the_c_parser_is_there() -> None:
    # Without it loading would silently be twenty times slower.
    assert type(compose.root_nodes("a: b")[0].start_mark).__module__.startswith("yaml._yaml")


@pytest.mark.parametrize("text", LAYOUTS)
def test_same_answer_for_layouts(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, pure = in_both(text, monkeypatch)
    assert fast == pure


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_same_answer_for_examples(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, pure = in_both(path.read_bytes(), monkeypatch)
    assert fast == pure


@pytest.mark.parametrize("kind", [kind for kind in KINDS if len(kind.data) < 100_000], ids=lambda kind: kind.name)
def test_same_answer_for_bad_input(kind: object, monkeypatch: pytest.MonkeyPatch) -> None:
    fast, pure = in_both(kind.data, monkeypatch)  # type: ignore[attr-defined]
    assert fast == pure


@given(st.dictionaries(st.sampled_from(["a", "b", "ø"]), TREES, min_size=1, max_size=3), st.booleans())
@settings(max_examples=60)
def test_same_answer_for_any_tree(tree: dict[str, object], in_flow: bool) -> None:
    text = "".join(f"{key}: {flow(value)}\n" for key, value in tree.items()) if in_flow else block(tree, 0)
    with pytest.MonkeyPatch.context() as monkeypatch:
        fast, pure = in_both(text, monkeypatch)
    assert fast == pure


_SLIPS = st.sampled_from("\t :-#'\"[]{},&*!|>%@\n?x0")


@given(st.sampled_from(EXAMPLES), st.data())
@settings(max_examples=80, deadline=None)
def test_same_answer_for_a_slip_in_an_example(path: Path, chosen: st.DataObject) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    first = chosen.draw(st.integers(0, len(lines) - 8))
    text = "".join(lines[first : first + 8])
    place = chosen.draw(st.integers(0, len(text) - 1))
    text = text[:place] + chosen.draw(_SLIPS) + text[place + chosen.draw(st.integers(0, 1)) :]
    # What ends a tag by 1.2 is part of it for ruamel's own parser, and there a `!` of nothing is nothing; here both are refused as tags.
    assume(re.search(r"!(?:\s|$|\S*[,\[\]{}])", text) is None)
    with pytest.MonkeyPatch.context() as monkeypatch:
        fast, pure = in_both(text, monkeypatch)
    assert fast == pure


_YAMLISH = st.lists(
    st.sampled_from(
        ["record: centre\n", "open: ", "- ", "[", "]", "{", "}", ", ", "'", '"', "# ", "|\n", ">\n", "  ", "\t", "&x ", "*x", "!t "]
    )
    | st.sampled_from(["2024-02-30", "true", "~", "\n", "---\n", "? ", ": ", "\\", "\u2028", "\r", "é", "𝕏", "%", "@", "id: "]),
    max_size=25,
).map("".join)


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")) | _YAMLISH.map(str.encode))
@settings(max_examples=400)
def test_nothing_but_input_problems(data: bytes) -> None:
    errors = all_errors(data)
    assert errors, "a record needs more than this"
    for error in errors:
        assert error.line >= 1
        assert error.column < error.end_column
