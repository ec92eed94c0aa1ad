"""Pydantic models of the forms: how rule files are checked, and what their JSON Schema is made from."""

from datetime import date
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, create_model

from mottak_cli.forms import DAY, FIELD_PATH, is_form, keys


def read_day(value: object) -> int:
    """A day number from a date written `2024-03-05`."""
    if not isinstance(value, str) or len(value) != 10:
        raise ValueError(f"{value} is not a date such as 2024-03-05")
    return date.fromisoformat(value).toordinal()


MARKED: dict[str, Any] = {
    DAY: Annotated[int, BeforeValidator(read_day), WithJsonSchema({"type": "string", "format": "date"})],
    FIELD_PATH: Annotated[str, Field(pattern=r"^[a-z_]+(\.[a-z_]+)*$")],
}


@cache
def model_of(form: type) -> type[BaseModel]:
    """A strict model of a form and of the forms inside it: every key known, every needed key there."""
    defaults = form._field_defaults  # type: ignore[attr-defined]
    fields: dict[str, Any] = {}
    for key, (name, hint, must) in keys(form).items():
        least = 1 if hint is str or (must and get_origin(hint) is tuple) else None
        about = Field(alias=key, min_length=least) if must else Field(default=defaults[name], alias=key, min_length=least)
        fields[name] = (typed(hint), about)
    config = ConfigDict(extra="forbid", strict=True)
    model: type[BaseModel] = create_model(form.__name__, __config__=config, __doc__=form.__doc__, **fields)
    return model


def typed(hint: Any) -> Any:
    """A type with the models of its forms in their place."""
    if is_form(hint):
        return model_of(hint)
    marks = [mark for mark in getattr(hint, "__metadata__", ()) if mark in MARKED]
    if marks:
        return MARKED[marks[0]]
    origin, args = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return Union[tuple(typed(one) for one in args)]  # noqa: UP007  (made from a tuple)
    if origin is tuple:
        return list.__class_getitem__(typed(args[0]))
    if origin is not None and args and not isinstance(args[0], str | bool | int):
        return origin[tuple(typed(one) for one in args)]
    return hint
