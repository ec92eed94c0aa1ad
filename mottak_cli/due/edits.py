"""Making changes in a record as known, without touching the record itself."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from mottak_cli.due.model import Edit
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

STEP = re.compile(r"([^.\[\]]+)|\[(\d+)\]")
Tree = Mapping[str, Any]


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


def joined(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """The same changes in fewer: an empty list that is filled at once is written filled."""
    found: list[Edit] = []
    for one in edits:
        if one.act == "append":
            at = next((number for number, before in enumerate(found) if _same_list(before, one)), None)
            if at is not None:
                listed = found[at].value
                assert isinstance(listed, list)
                found[at] = found[at]._replace(value=[*listed, one.value])
                continue
        found.append(one)
    return tuple(found)


def _same_list(before: Edit, one: Edit) -> bool:
    return before.act == "set" and before.path == one.path and before.of == one.of and isinstance(before.value, list)
