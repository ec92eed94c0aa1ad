"""Places are exact, in characters, whatever the layout."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.source import Document, loc_of, path_of
from tests.source.reading import locations, one

BLOCK = """\
# Ærlig talt 𝕏
record: centre
open:
  from: 2015-01-01   # åpnet
  to: "2024-12-31"
units:
  - id: æøå
    kind: transit
  -
    kind: 'ordinary'
  - {id: 𝕏𝕐, kind: transit,
     from: 2020-01-01}
tags: &t [a, {b: c}, [d, e]]
note: >
  lang
  tekst
plain: over
  to linjer
empty:
nested:
- - x
"""


def told(document: Document, path: str) -> str:
    line, column, end_line, end_column = document.place(path)
    assert line == end_line
    return document.lines[line - 1][column - 1 : end_column - 1]


@pytest.mark.parametrize(
    ("path", "line", "text"),
    [
        ("", 2, "record"),
        ("record", 2, "centre"),
        ("open", 3, "open"),
        ("open.from", 4, "2015-01-01"),
        ("open.to", 5, '"2024-12-31"'),
        ("units", 6, "units"),
        ("units[0]", 7, "id: æøå"),
        ("units[0].id", 7, "æøå"),
        ("units[1]", 10, "kind: 'ordinary'"),
        ("units[1].kind", 10, "'ordinary'"),
        ("units[2]", 11, "{id: 𝕏𝕐, kind: transit,"),
        ("units[2].id", 11, "𝕏𝕐"),
        ("units[2].kind", 11, "transit"),
        ("units[2].from", 12, "2020-01-01"),
        ("tags", 13, "tags"),
        ("tags[0]", 13, "a"),
        ("tags[1]", 13, "{b: c}"),
        ("tags[1].b", 13, "c"),
        ("tags[2]", 13, "[d, e]"),
        ("note", 14, ">"),
        ("plain", 17, "over"),
        ("empty", 19, "empty"),
        ("nested[0]", 21, "- x"),
        ("nested[0][0]", 21, "x"),
        ("nowhere", 2, "record"),
        ("open.nowhere.deep", 3, "open"),
        ("units[0].nowhere", 7, "id: æøå"),
        ("units[9].id", 6, "units"),
        ("record.deep", 2, "centre"),
    ],
)
def test_place_of_a_path(path: str, line: int, text: str) -> None:
    for layout in (BLOCK, BLOCK.replace("\n", "\r\n"), BLOCK.rstrip("\n")):
        document = one(layout)
        assert document.place(path).line == line
        assert told(document, path) == text


@pytest.mark.parametrize(("path", "line", "column"), [("record", 2, 1), ("open.from", 4, 3), ("units[0]", 7, 5), ("units[2].kind", 11, 14)])
def test_place_of_a_key(path: str, line: int, column: int) -> None:
    assert one(BLOCK).key_place(path)[:2] == (line, column)


@pytest.mark.parametrize(
    ("path", "there"), [("open.from", True), ("open.nowhere", False), ("units[2]", True), ("units[3]", False), ("", True)]
)
def test_has(path: str, there: bool) -> None:
    assert one(BLOCK).has(path) is there


NEAREST = {
    "open.from": "open.from", "open.nowhere.deeper": "open", "units[2]": "units[2]", "units[3].kind": "units",
    "units[2].kind.x": "units[2].kind", "units.kind": "units", "record[0]": "record", "nowhere[0].x": "", "": "",
}  # fmt: skip
MALFORMED = ("units[0", "units[", "units[]", "units[x]", "units[-1]", "units[0]x", "units[00", f"units[{'9' * 5000}]", "units[0.id")


@pytest.mark.parametrize("paths", [list(NEAREST), list(reversed(NEAREST))], ids=["forwards", "backwards"])
def test_what_is_not_there_is_placed_at_its_nearest_parent_whatever_was_asked_before(paths: list[str]) -> None:
    document = one(BLOCK)
    for path in paths:
        there, position = document.nearest(path)
        assert there == NEAREST[path]
        assert position == document.place(path) == one(BLOCK).place(there) == one(BLOCK).place_of(loc_of(path))


@pytest.mark.parametrize("path", MALFORMED, ids=lambda path: path[:10])
def test_a_path_that_is_none_is_placed_at_the_parent_that_is_there(path: str) -> None:
    document = one(BLOCK)
    assert document.nearest(path) == ("units", document.place("units"))
    assert not document.has(path)


def test_what_only_begins_as_an_item_is_no_key() -> None:
    assert one('a: {"0": b, "[0": c}\n').nearest("a[0")[0] == "a"


def test_an_anchor_is_no_part_of_the_value() -> None:
    document = one("a: &x  12\nb: &y\n  c: 1\nd: &z [1]\n")
    assert told(document, "a") == "12"
    assert told(document, "b.c") == "1"
    assert told(document, "d[0]") == "1"


def test_paths_and_locations_are_the_same_thing() -> None:
    for path in ("", "a", "a.b", "a[0]", "a[0].b[12].c", "a[0][1]"):
        assert path_of(loc_of(path)) == path


def test_a_key_with_a_stop_in_it_is_found_by_its_location() -> None:
    document = one("a.b: 1\n")
    assert document.place_of(("a.b",)) == (1, 6, 1, 7)


_WORDS = st.text(alphabet="abcæøåÆ𝕏 é-/:'\"#{[,.", min_size=1, max_size=8)
_TREES = st.recursive(
    _WORDS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(st.sampled_from(["id", "kind", "åpen", "k 𝕏", "to"]), inner, min_size=1, max_size=3)
    ),
    max_leaves=12,
)


def block(value: Any, indent: int) -> str:
    """The value in block layout, beginning on a new line."""
    pad = " " * indent
    if isinstance(value, dict):
        return "".join(f"{pad}{key}:{inline(item, indent)}" for key, item in value.items())
    return "".join(f"{pad}-{inline(item, indent)}" for item in value)


def inline(value: Any, indent: int) -> str:
    """The value after a key or a hyphen."""
    return f" {quoted(value)}  # x\n" if isinstance(value, str) else f"\n{block(value, indent + 2)}"


def flow(value: Any) -> str:
    """The value in flow layout."""
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key}: {flow(item)}' for key, item in value.items())}}}"
    return f"[{', '.join(map(flow, value))}]"


def quoted(value: str) -> str:
    doubled = value.replace("'", "''")
    return f"'{doubled}'"


def at(value: Any, loc: tuple[str | int, ...]) -> Any:
    for step in loc:
        value = value[step]
    return value


@given(
    st.dictionaries(st.sampled_from(["a", "b", "ø", "𝕏"]), _TREES, min_size=1, max_size=3), st.sampled_from(["\n", "\r\n"]), st.booleans()
)
def test_every_scalar_is_where_its_place_says(tree: dict[str, Any], end: str, in_flow: bool) -> None:
    text = "".join(f"{key}: {flow(value)}\n" for key, value in tree.items()) if in_flow else block(tree, 0)
    document = one(text.replace("\n", end))
    assert document.data == tree
    for loc in locations(tree):
        value = at(tree, loc)
        line, column, _, end_column = document.place_of(loc)
        shown = document.lines[line - 1][column - 1 : end_column - 1]
        if isinstance(value, str):
            assert shown == quoted(value)
        elif loc and isinstance(loc[-1], str):
            assert shown == loc[-1]
