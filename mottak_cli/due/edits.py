"""Making changes in a record as known, without touching the record itself."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from mottak_cli.due.model import Edit
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
Tree = Mapping[str, Any]
CHANGING = frozenset({"children"})
"""Keys that are set whole: one value, or a list of values with their days."""


def steps(path: str) -> tuple[str | int, ...]:
    """`a[0].b` as `("a", 0, "b")`."""
    return tuple(key or int(number) for key, number in STEP.findall(path))


def apply(data: Tree, edits: Iterable[Edit]) -> Tree:
    """The tree of a record with the changes made, one after the other."""
    for one in edits:
        data = _put(data, steps(one.path), one)
    return data


def _put(there: Any, way: tuple[str | int, ...], edit: Edit) -> Any:
    if not way:
        return _changed(there, edit)
    step, rest = way[0], way[1:]
    if isinstance(step, int):
        found = list(there)
        found[step] = _put(found[step], rest, edit)
        return found
    return {**(there or {}), step: _put((there or {}).get(step), rest, edit)}


def _changed(there: Any, edit: Edit) -> Any:
    value: Any = edit.value
    if edit.path in CHANGING:
        return [(one["is"], *_range(one)) for one in value] if isinstance(value, list) else [(value, MIN_DAY, MAX_DAY)]
    if edit.act == "append":
        return [*(there or ()), _range(value) if _is_range(value) else normal(value)]
    if edit.act == "end":
        day = value.toordinal()
        return [(first, day if first <= day <= last else last) for first, last in there]
    return normal(value)


def normal(value: Any) -> Any:
    """A value as records are read: days as numbers, a range as a list of pairs."""
    if isinstance(value, date):
        return value.toordinal()
    if _is_range(value):
        return [_range(value)]
    if isinstance(value, dict):
        return {key: normal(one) for key, one in value.items()}
    return [normal(one) for one in value] if isinstance(value, list) else value


def _is_range(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and value.keys() <= {"from", "to"}


def _range(value: Mapping[str, date]) -> tuple[int, int]:
    return (
        value["from"].toordinal() if "from" in value else MIN_DAY,
        value["to"].toordinal() if "to" in value else MAX_DAY,
    )


def range_of(first: int, last: int) -> dict[str, object]:
    """Days as they are written, without the ends that are open."""
    ends = {"from": first if first > MIN_DAY else None, "to": last if last < MAX_DAY else None}
    return {name: date.fromordinal(day) for name, day in ends.items() if day is not None}


def joined(edits: Iterable[Edit], data: Tree) -> tuple[Edit, ...]:
    """The same changes in fewer, none of which needs another: what is added or written down is so with all that comes into it."""
    found: list[Edit] = []
    added: dict[str, int] = {}
    for one in edits:
        way = steps(one.path)
        into = next((at for at, before in enumerate(found) if before.of == one.of and _within(before, way, added)), None)
        if into is None:
            if one.act == "append":
                there = _at(data, way)
                added[one.path] = len(there or ()) + sum(one.path == before.path for before in found)
            found.append(one)
        else:
            before = found[into]
            inner = way[len(steps(before.path)) + (before.act == "append") :]
            found[into] = before._replace(value=_filled(before.value, inner, one))
    return tuple(found)


def _within(before: Edit, way: tuple[str | int, ...], added: Mapping[str, int]) -> bool:
    """Whether a path leads into what was set or added before."""
    holder = steps(before.path)
    if before.act == "append":
        holder = (*holder, added[before.path])
        return way[: len(holder)] == holder and len(way) > len(holder)
    return before.act == "set" and isinstance(before.value, dict | list) and way[: len(holder)] == holder


def _at(data: Any, way: tuple[str | int, ...]) -> Any:
    for step in way:
        if data is None:
            return None
        data = data[step] if isinstance(step, int) else data.get(step)
    return data


def _filled(value: Any, way: tuple[str | int, ...], edit: Edit) -> Any:
    """A value with a change made in it, as it may be written."""
    if not way:
        return [*(value or ()), edit.value] if edit.act == "append" else edit.value
    step, rest = way[0], way[1:]
    if isinstance(step, int):
        return [_filled(one, rest, edit) if at == step else one for at, one in enumerate(value)]
    return {**(value or {}), step: _filled((value or {}).get(step), rest, edit)}
