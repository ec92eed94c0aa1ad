"""Places in TOML: what stands at each place, read alone, is the value that the standard library gave for it."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.cli.toml_places import Path, Places, places

TEXTS = {
    "headings": "a = 1\n[b]\nc = 'x' # = ]\n[ b . d ]\ne = \"#\"\n['b'.\"f g\"]\nh = true\n",
    "dotted": 'tool.mottak.lang = "nb"\ntool."mottak".count = "open"\n"tool".other = 1\n',
    "inline": 'tool = { mottak = { paths = ["a", "b"], "lang" = \'nb\' }, x = {} }\n',
    "lists": 'a = [ # first\n  "x,]", # second ]\n  [1, [2.5]], {b = "}"},\n]\nempty = []\n',
    "quotes": 'a = """x"""\nb = """"q" ""\\" two"""""\nc = \'\'\'it\'s\'\'\'\nd = ""\ne = \'\'\nf = "\\"]"\n',
    "lines": 'a = """\none = 1\n[b]\n"""\nb = "after"\n',
    "dates": "a = [1979-05-27 07:32:00, 1979-05-27T07:32:00Z, 07:32:00]\nb = 1979-05-27\nc=1979-05-27 07:32:00.5+01:00#x\n",
    "tables of tables": '[[a]]\nb = 1\n[a.c]\nd = 2\n[[a]]\nb = 3\n[[a.e]]\nf = 4\n[[a.e]]\nf = "5"\n',
    "numbers": "a = -1_000\nb = +1e-3\nc = 0xff\nd = inf\ne=nan\n1.2 = 3\n",
    "no end": "a = 1",
    "nothing": "# only this",
}


@pytest.mark.parametrize("name", TEXTS)
def test_every_value_is_where_it_is_said_to_be(name: str) -> None:
    hold(TEXTS[name])


VALUES = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])) | st.integers(-(2**60), 2**60) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab .\"'#=]", max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text("abæ .\"'#=[]", max_size=4), VALUES, max_size=5), st.booleans())
def test_any_value(tree: dict[str, Any], spread: bool) -> None:
    text = "".join(f"{json.dumps(key, ensure_ascii=False)} = {written(value, spread)} # = [\n" for key, value in tree.items())
    assert tomllib.loads(text) == tree
    hold(text)


def written(value: Any, spread: bool) -> str:
    """A value as TOML; `spread` puts the items of lists on lines of their own."""
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key, ensure_ascii=False)} = {written(one, spread)}" for key, one in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        between = ", # ]\n  " if spread else ","
        return "[" + between.join(written(one, spread) for one in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def hold(text: str) -> None:
    """Every leaf and list has its place, and no place is of anything else."""
    tree = tomllib.loads(text)
    found = places(text)
    for path, value in leaves(tree):
        start, end = found.values[path]
        assert repr(tomllib.loads(f"x = {text[start:end]}")["x"]) == repr(value), path
    for path in {*found.keys, *found.values}:
        at(tree, path)
    assert keys_are_read_alone(text, found)


def leaves(tree: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every value that is no table and holds none, by path."""
    if isinstance(tree, dict):
        for key, one in tree.items():
            yield from leaves(one, (*path, key))
        return
    if isinstance(tree, list):
        for number, one in enumerate(tree):
            yield from leaves(one, (*path, number))
        if any(isinstance(one, dict) for one in tree):
            return
    yield path, tree


def at(tree: Any, path: Path) -> Any:
    """The value of a path; KeyError or IndexError where there is none."""
    for part in path:
        tree = tree[part]
    return tree


def keys_are_read_alone(text: str, found: Places) -> bool:
    """Whether the text of each key is the last part of its path."""
    return all(list(tomllib.loads(f"{text[start:end]} = 1")) == [path[-1]] for path, (start, end) in found.keys.items())
