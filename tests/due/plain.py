"""Proposals carried out on plain data, dates as text: apart from the program's own way of making changes, so that each checks the other."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from mottak_cli.due.model import Edit

from ..oracle.known import Data, as_known_on
from ..oracle.ranges import as_list, as_range

AT = "_at"
LONG_AGO = "1950-01-01"
RANGES = frozenset({"employed", "away", "appointed", "active", "cleared", "children"})


def marked(value: Any) -> Any:
    """A copy in which every mapping in a list says which of them it is in the file."""
    if isinstance(value, dict):
        return {key: marked(one) for key, one in value.items()}
    if isinstance(value, list):
        return [{AT: number} | marked(one) if isinstance(one, dict) else marked(one) for number, one in enumerate(value)]
    return value


def unmarked(value: Any, key: str = "") -> Any:
    """Without those marks. A range that has neither end left, which nobody may write, begins long ago instead."""
    if isinstance(value, dict):
        plain = {name: unmarked(one, name) for name, one in value.items() if name != AT}
        return plain or ({"from": LONG_AGO} if key in RANGES else {})
    return [unmarked(one, key) for one in value] if isinstance(value, list) else value


def text(value: Any) -> Any:
    """A proposal's value as a file has it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: text(one) for key, one in value.items()}
    return [text(one) for one in value] if isinstance(value, list) else value


def carried_out(records: Sequence[Data], key: tuple[str, str], edits: Iterable[Edit], today: date) -> list[Data]:
    """What is known today of all records, with the changes made in the record named, or in that which a change names."""
    written = {(one["record"], one["id"]): marked(one) for one in records}
    known = {name: as_known_on(one, today.isoformat()) for name, one in written.items()}
    for edit in edits:
        of = edit.of or key
        known[of] = copy.deepcopy(known[of])
        way = re.findall(r"[^.\[\]]+", edit.path)
        # What is added stands after everything that the file has, be it known yet or not.
        number = make(written[of], way, edit, None)
        make(known[of], way, edit, number)
    return [unmarked(one) for one in known.values()]


def make(there: Any, way: list[str], edit: Edit, number: int | None) -> int | None:
    """Makes one change in place; gives, and takes, which of a list an added entry is."""
    for step in way[:-1]:
        there = next(one for one in there if one[AT] == int(step)) if isinstance(there, list) else there.setdefault(step, {})
    last = way[-1]
    value = marked(text(edit.value))
    if edit.act == "set":
        there[last] = value
    elif edit.act == "append":
        listed = as_list(there.get(last, []))
        number = len(listed) if number is None else number
        there[last] = [*listed, {AT: number} | value if isinstance(value, dict) else value]
    else:
        there[last] = [ended(one, value) for one in map(as_range, as_list(there[last]))]
    return number


def ended(one: Data, day: str) -> Data:
    """A range that ends on the day if it was running then."""
    return one | {"to": day} if one.get("from", "") <= day <= one.get("to", "9999") else one


def horizon(seed: int, as_of: date) -> date:
    """How far a list of this seed looks ahead."""
    return as_of + timedelta(days=(30, 90, 90, 200, 400)[seed % 5])
