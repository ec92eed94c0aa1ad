"""Forms: named tuples that YAML mappings are read into.

A form is checked with pydantic when the rulebook is compiled (`rulebook.shapes`) and filled without it when a program starts, for
building models costs more time than judging a record. A key that is a word of Python's own stands with an underscore (`is_`).
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

F = TypeVar("F")
Reader = Callable[[Any], Any]

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
def keys(form: Any) -> Mapping[str, tuple[str, Any, bool]]:
    """By its key in YAML: each field's name, its type, and whether it must be there."""
    hints = get_type_hints(form, include_extras=True)
    return {name.rstrip("_"): (name, hints[name], name not in form._field_defaults) for name in form._fields}


def fill(form: type[F], data: Mapping[str, Any]) -> F:
    """The form of data that was checked before."""
    return cast(F, filler(cast(Any, form))(data))


@cache
def filler(form: Any) -> Reader:
    """What fills a form: each value by its field's type."""
    known = {key: (name, reader(hint)) for key, (name, hint, _) in keys(form).items()}

    def read(data: Mapping[str, Any]) -> Any:
        return form(**{known[key][0]: known[key][1](value) for key, value in data.items()})

    return read


@cache
def reader(hint: Any) -> Reader:
    """What reads a value of a type: forms are filled, lists become tuples, dates day numbers."""
    kinds = tuple(options(hint))
    forms = [one for one in kinds if is_form(one)]
    is_day = any(DAY in getattr(one, "__metadata__", ()) for one in kinds)
    items = next((reader(get_args(one)[0]) for one in kinds if get_origin(one) is tuple), None)
    values = next((reader(get_args(one)[1]) for one in kinds if get_origin(one) is Mapping and get_args(one)[1] is not Any), None)

    def read(value: Any) -> Any:
        if isinstance(value, dict):
            for form in forms:
                if len(forms) == 1 or fits(form, value):
                    return filler(form)(value)
            return value if values is None else {key: values(one) for key, one in value.items()}
        if isinstance(value, list) and items is not None:
            return tuple(items(one) for one in value)
        return date.fromisoformat(value).toordinal() if is_day and isinstance(value, str) else value

    return read


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
