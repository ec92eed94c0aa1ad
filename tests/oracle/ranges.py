"""Ranges as they may be written in a record, and cut to what was known on a day. Dates are ISO text, which sorts as text."""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]


def as_list(value: Any) -> list[Any]:
    """A single thing as a list of one."""
    return list(value) if isinstance(value, list) else [value]


def as_range(value: Any) -> Data:
    """A range in mapping form; a bare date is the first day of one without an end."""
    return dict(value) if isinstance(value, dict) else {"from": str(value)}


def known_ranges(value: Any, day: str) -> list[Data]:
    """Ranges begun by the day; an end that is later is not known yet."""
    kept = []
    for item in map(as_range, as_list(value)):
        if item.get("from", "") > day:
            continue
        if item.get("to", "") > day:
            del item["to"]
        kept.append(item)
    return kept


def is_timed(value: Any) -> bool:
    """Whether a changing key is written as items in time rather than as one plain value."""
    return isinstance(value, list) and bool(value) and all(isinstance(i, dict) and {"is", "from", "to"} & set(i) for i in value)


def without_later(item: Data, day: str, *dates: str) -> Data:
    """A copy of a mapping without those of the named dates that are later."""
    return {k: v for k, v in item.items() if not (k in dates and v > day)}
