"""The parts that record models are put together from: core schemas of Pydantic, written directly.

Pydantic's class layer would build the same schemas from annotated classes, and take some thirty milliseconds of every start to do it;
written like this it is one, and `from`, `with` and `is` are keys like any other. Every shape reads strictly. Where a value may be
written in several ways, a function chooses the way by what stands there, so that an error is about the way that was meant.
Names of ways stand in angle brackets: they are no part of a path in the file.
"""

from collections.abc import Callable, Mapping
from typing import Any

from mottak_cli.records.days import FIRST_YEAR, LAST_YEAR, as_pair, read_day, read_month
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

Shape = dict[str, Any]

ID_PATTERN = "^[A-Za-z0-9_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f-]+$"
"""Letters as in Norwegian, the Sámi languages and their neighbours, digits, hyphen, underscore."""

DAY: Shape = {"type": "function-plain", "function": {"type": "no-info", "function": read_day}}
MONTH: Shape = {"type": "function-plain", "function": {"type": "no-info", "function": read_month}}
ID: Shape = {"type": "str", "strict": True, "pattern": ID_PATTERN}
TEXT: Shape = {"type": "str", "strict": True, "pattern": r"\S"}
YES_NO: Shape = {"type": "bool", "strict": True}
COUNT: Shape = {"type": "int", "strict": True, "ge": 0, "le": 100_000}
FORMAT: Shape = {"type": "int", "strict": True, "ge": 1, "le": 1}
"""The record format. A word list would do, but to Python `true` is 1."""
YEAR: Shape = {"type": "int", "strict": True, "ge": FIRST_YEAR, "le": LAST_YEAR}


def words(*allowed: str | int) -> Shape:
    """One of the words given."""
    return {"type": "literal", "expected": list(allowed)}


def number(lowest: int, highest: int) -> Shape:
    """A whole number within bounds, both included."""
    return {"type": "int", "strict": True, "ge": lowest, "le": highest}


def list_of(item: Shape) -> Shape:
    """A list, of any length."""
    return {"type": "list", "items_schema": item, "strict": True}


def mapping(*must: str, **keys: Shape) -> Shape:
    """A mapping with these keys and no others, of which those named first must be there.

    A key that is a word of Python is written with an underscore after it.
    """
    fields = {
        (name := key.rstrip("_")): {"type": "typed-dict-field", "schema": shape, "required": name in must} for key, shape in keys.items()
    }
    return {"type": "typed-dict", "fields": fields, "extra_behavior": "forbid", "strict": True, "total": False}


def after(shape: Shape, function: Callable[[Any], Any]) -> Shape:
    """The shape, its value then put through the function."""
    return {"type": "function-after", "function": {"type": "no-info", "function": function}, "schema": shape}


def one_of(choose: Callable[[Any], str], **ways: Shape) -> Shape:
    """A value that may be written in several ways; `choose` names the way that stands there."""
    return {"type": "tagged-union", "choices": {f"<{way}>": shape for way, shape in ways.items()}, "discriminator": choose}


def text_or_yes_no() -> Shape:
    """The name of a thing, or whether there is one."""
    return one_of(_text_or_yes_no, text=TEXT, yes_no=YES_NO)


def dated(**keys: Shape) -> Mapping[str, Shape]:
    """The keys, and the two that say for which days."""
    return {**keys, "from_": DAY, "to": DAY}


def _text_or_yes_no(value: Any) -> str:
    return "<yes_no>" if value.__class__ is bool else "<text>"


def _range_or_day(value: Any) -> str:
    return "<range>" if value.__class__ is dict else "<day>"


def _list_or_range_or_day(value: Any) -> str:
    return "<list>" if value.__class__ is list else _range_or_day(value)


def _list_or_one(value: Any) -> str:
    return "<list>" if value.__class__ is list else "<one>"


def _changes_or_one(value: Any) -> str:
    """A list that begins with a mapping is one of changes; the value itself may be a list (of circulars)."""
    return "<list>" if value.__class__ is list and value and value[0].__class__ is dict else "<one>"


def _list_or_all(value: Any) -> str:
    return "<list>" if value.__class__ is list else "<all>"


def _children_way(value: Any) -> str:
    if value.__class__ is list:
        return "<list>"
    return "<range>" if value.__class__ is dict else "<day>" if value.__class__ is str and value[:1].isdigit() else "<one>"


def _children_item_way(value: Any) -> str:
    return "<day>" if value.__class__ is not dict else "<is>" if "is" in value else "<range>"


def _pairs(value: Any) -> list[tuple[int, int]]:
    return [as_pair(item) for item in value] if value.__class__ is list else [as_pair(value)]


def _with_days(value: dict[str, Any]) -> dict[str, Any]:
    rest = {key: value[key] for key in value if key not in {"from", "to"}}
    rest["days"] = as_pair(value)
    return rest


def _openings(value: Any) -> list[dict[str, Any]]:
    items = value if value.__class__ is list else [value]
    return [{"days": as_pair(item)} if item.__class__ is int else _with_days(item) for item in items]


def _changes(value: Any) -> list[tuple[Any, int, int]]:
    if value.__class__ is list and value and value[0].__class__ is dict:
        return [(item["is"], *as_pair(item)) for item in value]
    return [(value, MIN_DAY, MAX_DAY)]


def _kept_changes(value: Any) -> list[tuple[Any, int, int]]:
    return [] if value == [] else _changes(value)


def _children_changes(value: Any) -> list[tuple[bool, int, int]]:
    if value.__class__ is bool:
        return [(value, MIN_DAY, MAX_DAY)]
    items = value if value.__class__ is list else [value]
    return [(True if item.__class__ is int else item.get("is", True), *as_pair(item)) for item in items]


RANGE = mapping(**dated())
RANGES = after(one_of(_list_or_range_or_day, day=DAY, range=RANGE, list=list_of(one_of(_range_or_day, day=DAY, range=RANGE))), _pairs)
"""A day (from then on), a range, or a list of them; yields [(first, last), ...] in the file's order."""

_OPENING = mapping(**dated(closing_decided=DAY))
OPENINGS = after(
    one_of(_list_or_range_or_day, day=DAY, range=_OPENING, list=list_of(one_of(_range_or_day, day=DAY, range=_OPENING))), _openings
)
"""When a centre is open; yields [{"days": (first, last), "closing_decided": day if said}, ...]."""

ALL_OR_IDS = one_of(_list_or_all, all=words("all"), list=list_of(ID))
ALL_OR_CIRCULARS = one_of(_list_or_all, all=words("all"), list=list_of(TEXT))


def changing(value: Shape) -> Shape:
    """What may change in time: one value, or a list of values with their days. Yields [(value, first, last), ...]."""
    items = list_of(mapping("is", **dated(is_=value)))
    if value is ALL_OR_CIRCULARS:
        return after(one_of(_changes_or_one, one=value, list=items), _changes)
    return after(one_of(_list_or_one, one=value, list=items), _kept_changes)


CHILDREN = after(
    one_of(
        _children_way,
        one=YES_NO,
        day=DAY,
        range=RANGE,
        list=list_of(one_of(_children_item_way, day=DAY, range=RANGE, **{"is": mapping("is", **dated(is_=YES_NO))})),
    ),
    _children_changes,
)
"""Yes or no, or the days for which it is yes; yields [(True or False, first, last), ...]."""


def with_days(shape: Shape) -> Shape:
    """A mapping with `from` and `to`, which become `days`."""
    return after(shape, _with_days)
