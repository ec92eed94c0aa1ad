"""Reading a record's tree by dotted paths, gaps (what was not known yet) left out."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from mottak_cli.timeline.days import ALL_DAYS, NO_DAYS, Days, days

Tree = Mapping[str, Any]


class Item(NamedTuple):
    """An item of a list, where it stands, and the id that names it (its own, or that of the item it belongs to)."""

    path: str
    tree: Tree
    id: str


def get(tree: Tree, path: str) -> Any:
    """The value at a dotted path, or None where any part of it is absent."""
    if "." not in path:
        return tree.get(path)
    value: Any = tree
    for key in steps(path):
        if value is None:
            return None
        value = value.get(key)
    return value


@cache
def steps(path: str) -> tuple[str, ...]:
    """The keys of a dotted path."""
    return tuple(path.split("."))


def items(tree: Tree, path: str) -> Iterator[Item]:
    """The items of a list, or of the lists inside the items of a list (`volunteers.certificates`) or inside a mapping."""
    head, _, rest = path.partition(".")
    value = tree.get(head) or ()
    if isinstance(value, dict):
        yield from (Item(f"{head}.{one.path}", one.tree, one.id) for one in items(value, rest))
        return
    for place, item in enumerate(value):
        if item is None:
            continue
        one = Item(f"{head}[{place}]", item, str(item.get("id", "")))
        if not rest:
            yield one
            continue
        for inner in items(item, rest):
            yield Item(f"{one.path}.{inner.path}", inner.tree, inner.id or one.id)


class Dated(NamedTuple):
    """A day and where it stands."""

    day: int
    path: str


def dates(tree: Tree, path: str, at: str = "") -> list[Dated]:
    """The days at a path, which may lead through lists (`meetings.date`) or to a list of dates; earliest first."""
    head, _, rest = path.partition(".")
    value, place = tree.get(head), f"{at}{head}"
    if value is None:
        return []
    if isinstance(value, int):
        return [Dated(value, place)]
    if isinstance(value, dict):
        return dates(value, rest, f"{place}.")
    found = []
    for number, one in enumerate(value):
        if isinstance(one, int):
            found.append(Dated(one, f"{place}[{number}]"))
        elif one is not None:
            found += [Dated(dated.day, f"{place}[{number}]") for dated in dates(one, rest)]
    return sorted(found)


NATURE = ("authority", "kind")
"""The keys by which items of lists without ids differ in nature, whatever is mended in them later; free text is no such key."""


def nature(tree: Tree, path: str) -> str:
    """What the innermost item of a list on the path is by its own words; empty where it says nothing of the kind."""
    here: Any = tree
    found = ""
    for key, places in re.findall(r"([^.\[\]]+)((?:\[\d+\])*)", path):
        here = here.get(key) if isinstance(here, dict) else None
        for place in re.findall(r"\d+", places):
            here = here[int(place)] if isinstance(here, list | tuple) else None
            if isinstance(here, dict):
                found = " ".join(str(here[word]) for word in NATURE if here.get(word) is not None)
    return found


def ranges(tree: Tree, path: str) -> Days | None:
    """The days of a range or list of ranges; None where the key is absent."""
    value = get(tree, path)
    return None if value is None else days(value)


def unlimited(found: Days | None) -> Days:
    """A range that is absent sets no limit."""
    return ALL_DAYS if found is None else found


def limited(found: Days | None) -> Days:
    """A range that is absent holds no day."""
    return NO_DAYS if found is None else found
