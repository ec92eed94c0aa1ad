"""Forms: named tuples that YAML mappings are read into.

A form is checked with pydantic when the rulebook is compiled (`model_of`) and filled without it when a program starts (`fill`),
for building models costs more time than judging a record. A key that is a word of Python's own stands with an underscore (`is_`).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

F = TypeVar("F")

DAY = "day"
FIELD_PATH = "field path"
Day = Annotated[int, DAY]
"""A day number, written `2024-03-05`."""
FieldPath = Annotated[str, FIELD_PATH]
"""A dotted path of record keys."""


def is_form(hint: Any) -> bool:
    """Whether a type is a form."""
    return isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_fields")


@cache
def keys(form: type) -> Mapping[str, tuple[str, Any, bool]]:
    """By its key in YAML: each field's name, its type, and whether it must be there."""
    hints = get_type_hints(form, include_extras=True)
    defaults = form._field_defaults  # type: ignore[attr-defined]
    return {name.rstrip("_"): (name, hints[name], name not in defaults) for name in form._fields}  # type: ignore[attr-defined]


def fill(form: type[F], data: Mapping[str, Any]) -> F:
    """The form of data that was checked before."""
    known = keys(form)  # type: ignore[arg-type]
    return form(**{known[key][0]: read(known[key][1], value) for key, value in data.items()})


def read(hint: Any, value: Any) -> Any:
    """A value of a type: forms are filled, lists become tuples, dates day numbers."""
    if isinstance(value, dict):
        forms = [one for one in options(hint) if is_form(one)]
        fitting = next((one for one in forms if fits(one, value)), None)
        if fitting is not None:
            return fill(fitting, value)
        inner = next((get_args(one)[1] for one in options(hint) if get_origin(one) is Mapping), Any)
        return value if inner is Any else {key: read(inner, one) for key, one in value.items()}
    if isinstance(value, list):
        inner = next((get_args(one)[0] for one in options(hint) if get_origin(one) is tuple), Any)
        return tuple(read(inner, one) for one in value)
    if isinstance(value, str) and DAY in [mark for one in options(hint) for mark in getattr(one, "__metadata__", ())]:
        return date.fromisoformat(value).toordinal()
    return value


def options(hint: Any) -> Iterator[Any]:
    """The types that a value may have."""
    if get_origin(hint) in (Union, UnionType):
        for one in get_args(hint):
            yield from options(one)
    else:
        yield hint


def fits(form: type, value: Mapping[str, Any]) -> bool:
    """Whether a mapping has all keys that a form needs and none it does not know: what tells forms apart."""
    known = keys(form)
    return known.keys() >= value.keys() and all(key in value for key, (_, _, must) in known.items() if must)
