"""What the validator found, as mistakes in an officer's words, each with its place in the file."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from mottak_cli.errors import InputError
from mottak_cli.messages import Message
from mottak_cli.records.days import FIRST_YEAR, LAST_YEAR, meant_day
from mottak_cli.records.shapes import ID_PATTERN, Shape
from mottak_cli.records.walk import keys_of, shape_at, without_ways, words_of
from mottak_cli.source import Document, path_of

Loc = tuple[str | int, ...]

HIDDEN = Message("input.hidden")
"""What is said instead of a value that may be somebody's name."""

PEOPLE = ("employees", "volunteers")
"""Lists of people, in which a name may stand by itself."""

_UNREAD_KEYS = {"merge_key", "key_not_text", "key_is_collection"}

LONGEST_SHOWN = 60
MOST_PLACES = 4
"""A key that belongs in more places than this is no help to somebody who looks for the right one."""

_YES = {"yes", "ja", "on", "y", "j", "true", "sant"}
_NO = {"no", "nei", "off", "n", "false", "usant"}
_DATES = {"date_shape", "date_month", "date_years", "date_not_real", "month_shape"}
_TYPES = {"bool_type": "not_yes_no", "int_type": "not_whole_number", "dict_type": "not_mapping", "list_type": "not_list"}


def error_at(  # noqa: PLR0913 - the last two are for the few that need them
    document: Document,
    loc: Sequence[str | int],
    code: str,
    args: Mapping[str, object] | None = None,
    *,
    advice: str = "",
    at_key: bool = False,
) -> InputError:
    """A mistake at a place of the document; `advice` picks one of several advices that the message has."""
    place = document.key_place_of(loc) if at_key else document.place_of(loc)
    line = document.lines[place.line - 1] if document.lines else ""
    said = dict(args or {})
    spoken = Message(f"input.{code}", said), Message(f"input.{code}.advice{'.' + advice if advice else ''}", said)
    private = _private(document, loc, place.line, unknown=code == "unknown_key")
    if said.get("key") == HIDDEN:
        loc, private = loc[:-1], (place.column, len(line) + 1)
    return InputError(document.file, place.line, place.column, place.end_column, code, path_of(loc), *spoken, line, private)


def unread_mappings(document: Document) -> frozenset[str]:
    """The paths of mappings with a key that could not be read, so that nobody knows what else they were to hold."""
    return frozenset(one.path for one in document.mistakes if one.code in _UNREAD_KEYS)


def _private(document: Document, loc: Sequence[str | int], line: int, *, unknown: bool) -> tuple[int, int] | None:
    """The columns of the value on the line of its mistake, where it may be a name: one of a person, or under a key that nobody knows."""
    value: Any = document.data
    for step in loc:
        inside = isinstance(value, dict) or (isinstance(value, list) and isinstance(step, int) and step < len(value))
        value = value.get(step) if isinstance(value, dict) else value[step] if inside else None
    if unknown:
        private = holds_words(value) if len(loc) > 1 or not isinstance(value, str) else re.fullmatch(ID_PATTERN, value) is None
    else:
        private = stands_for_somebody(loc, value)
    place, key = document.place_of(loc), document.key_place_of(loc)
    if private and isinstance(value, str):
        return (place.column, place.end_column) if place.line == line else None
    return (key.end_column + 1, len(document.lines[line - 1]) + 1) if private and key.line == line else None


def stands_for_somebody(loc: Sequence[str | int], value: object) -> bool:
    """Whether a value stands where a person can and is no id, so that it may be a name."""
    if isinstance(value, str):
        return names_somebody(loc) and re.fullmatch(ID_PATTERN, value) is None
    return _key(loc) == "id" and names_somebody(loc) and holds_words(value)


def holds_words(value: object) -> bool:
    """Whether there is text with a letter in it, be it in a list or mapping."""
    if isinstance(value, list | dict):
        return any(holds_words(one) for one in (value.values() if isinstance(value, dict) else value))
    return isinstance(value, str) and any(sign.isalpha() for sign in value)


def near(word: str, known: Sequence[str], likeness: float = 0.6) -> str | None:
    """The known word that was probably meant; `likeness` from 0 to 1 is what it takes."""
    from difflib import get_close_matches  # noqa: PLC0415 - for those who made a slip alone

    plain = word.strip().lower().replace(" ", "_").replace("-", "_")
    by_plain = {one.lower().replace("-", "_"): one for one in known}
    found = get_close_matches(plain, by_plain, 1, likeness)
    return by_plain[found[0]] if found else None


def shown(document: Document, loc: Sequence[str | int], value: Any) -> object:
    """The value as it is written, for a message; not what stands for a person and is no id, for it may be a name."""
    if isinstance(value, list | dict):
        return Message("input.a_list" if isinstance(value, list) else "input.a_mapping")
    if stands_for_somebody(loc, value):
        return HIDDEN
    place = document.place_of(loc)
    text = document.lines[place.line - 1][place.column - 1 : place.end_column - 1]
    if isinstance(value, str) and value.isprintable() and value.strip():
        text = value
    elif not text.strip():
        text = f'"{text}"'
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


def names_somebody(loc: Sequence[str | int]) -> bool:
    """Whether a person can stand there: the id of an item of a list, somebody who leads or knows something, one of a list of people."""
    return _key(loc) in {"leaders", "known_by", *PEOPLE} or (_key(loc) == "id" and any(isinstance(step, int) for step in loc))


def from_validator(document: Document, shape: Shape, paths: Sequence[str], details: ErrorDetails) -> InputError:
    """One of the validator's errors; `paths` are the dotted paths of all keys that the shape knows."""
    kind, loc, value = details["type"], details["loc"], details["input"]
    path = without_ways(loc)
    if kind == "missing":
        return error_at(document, path[:-1], "missing_key", {"key": path[-1]})
    if kind == "extra_forbidden":
        return _unknown_key(document, shape, paths, loc)
    if value is None:
        return error_at(document, path, "empty_item" if isinstance(path[-1], int) else "no_value", {"key": _key(path)})
    if isinstance(value, dict) and loc[-1] == "<one>" and "is" in value:
        return error_at(document, path, "change_not_in_list", {"key": _key(path)})
    args = {"value": shown(document, path, value), "key": _key(path)}
    if kind in _DATES:
        return _bad_day(document, path, kind, value, args)
    if kind == "literal_error":
        return _unknown_word(document, path, words_of(shape_at(shape, loc)), value, args)
    if kind.startswith("string_"):
        return _bad_text(document, path, kind, shape_at(shape, loc), args)
    if kind in {"greater_than_equal", "less_than_equal"}:
        return _out_of_bounds(document, path, shape_at(shape, loc), args)
    word = str(value).strip().lower()
    advice = "yes" if kind == "bool_type" and word in _YES else "no" if kind == "bool_type" and word in _NO else ""
    return error_at(document, path, _TYPES.get(kind, "unfit"), args, advice=advice)


def _key(path: Sequence[str | int]) -> str:
    return next((str(step) for step in reversed(path) if isinstance(step, str)), "")


def _unknown_key(document: Document, shape: Shape, paths: Sequence[str], loc: Loc) -> InputError:
    path = without_ways(loc)
    key, known = str(loc[-1]), keys_of(shape_at(shape, loc[:-1]))
    if key in {"is", "from", "to"} and len(loc) > 1 and loc[-2] == "<one>":
        return error_at(document, path[:-1], "change_not_in_list", {"key": _key(path[:-1])})
    meant = near(key, known)
    if meant is not None:
        return error_at(document, path, "unknown_key", {"key": key, "near": meant}, advice="near", at_key=True)
    if len(path) > 1 and " " in key:
        return error_at(document, path, "unknown_key", {"key": HIDDEN, "known": tuple(known)}, at_key=True)
    elsewhere = [found.rpartition(".")[0] for found in paths if found.rpartition(".")[2] == key]
    where = tuple(dict.fromkeys(found for found in elsewhere if found))
    if 0 < len(where) <= MOST_PLACES:
        return error_at(document, path, "unknown_key", {"key": key, "where": where}, advice="elsewhere", at_key=True)
    advice = "top" if "" in elsewhere else ""
    return error_at(document, path, "unknown_key", {"key": key, "known": tuple(known)}, advice=advice, at_key=True)


def _unknown_word(document: Document, path: Loc, known: list[str], value: Any, args: dict[str, object]) -> InputError:
    meant = near(value, known) if isinstance(value, str) else None
    if known == ["all"]:
        return error_at(document, path, "not_all", args)
    if meant is not None:
        return error_at(document, path, "unknown_word", {**args, "near": meant, "known": tuple(known)}, advice="near")
    return error_at(document, path, "unknown_word", {**args, "known": tuple(known)})


def _bad_text(document: Document, path: Loc, kind: str, shape: Shape | None, args: dict[str, object]) -> InputError:
    if kind == "string_type":
        return error_at(document, path, "not_text", args)
    return error_at(document, path, "bad_id" if shape is not None and shape.get("pattern") == ID_PATTERN else "empty_text", args)


def _out_of_bounds(document: Document, path: Loc, shape: Shape | None, args: dict[str, object]) -> InputError:
    if path[-1] == "format":
        return error_at(document, path, "other_format", args)
    bounds = {"lowest": shape["ge"], "highest": shape["le"]} if shape is not None else {}
    return error_at(document, path, "number_bounds", {**args, **bounds})


def _bad_day(document: Document, path: Loc, kind: str, value: Any, args: dict[str, object]) -> InputError:
    if kind == "date_not_real":
        from calendar import monthrange  # noqa: PLC0415

        year, month = int(value[:4]), int(value[5:7])
        last = monthrange(year, month)[1]
        return error_at(document, path, kind, {**args, "month": Message(f"month.{month}"), "year": year, "last": last})
    if kind == "date_years":
        return error_at(document, path, kind, {**args, "first": FIRST_YEAR, "last": LAST_YEAR})
    meant = meant_day(str(args["value"]).strip("\"'")) if kind in {"date_shape", "date_month"} else None
    if meant is not None:
        return error_at(document, path, kind, {**args, "meant": meant}, advice="meant")
    return error_at(document, path, kind, args)
