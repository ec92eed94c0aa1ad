"""From a document to a record: checked by its model, normalised, every mistake told at once."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic_core import ErrorDetails, SchemaValidator, ValidationError

from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.records.centre import CENTRE
from mottak_cli.records.consistency import contradictions
from mottak_cli.records.directorate import DIRECTORATE
from mottak_cli.records.mistakes import error_at, from_validator, near, shown, unread_mappings
from mottak_cli.records.region import REGION
from mottak_cli.records.shapes import Shape
from mottak_cli.records.walk import field_paths_of, is_way, without_ways
from mottak_cli.source import Document

MODELS: dict[str, Shape] = {"centre": CENTRE, "region": REGION, "directorate": DIRECTORATE}
"""The shape of each kind of record."""

KINDS = tuple(MODELS)
"""The kinds of record that the format knows."""

MOST_TOLD = 200
"""Mistakes of one record: who has more begins with these, and the program stays quick and small."""

_OUR_KEYS = frozenset(key for shape in MODELS.values() for key in shape["fields"])


@dataclass(slots=True)
class Record:
    """A record in order: `data` is the normalised tree (days as ordinals, ranges as closed pairs), `document` where it stands."""

    kind: str
    id: str
    name: str
    data: dict[str, Any]
    document: Document


def record_kind(document: Document) -> str | None:
    """Which kind of record this is; None for a document that is none of ours and may be skipped.

    Raises InputProblem where it is ours and does not say what it is: two keys of ours and no `record`, or an unknown word.
    """
    data = document.data
    if "record" not in data:
        ours = sorted(_OUR_KEYS.intersection(data), key=list(data).index)
        if len(ours) < 2:
            return None
        if "" in unread_mappings(document):
            raise InputProblem(list(document.mistakes))
        likeliest = max(KINDS, key=lambda kind: len(MODELS[kind]["fields"].keys() & data.keys()))
        raise InputProblem([error_at(document, (), "no_record_key", {"keys": tuple(ours[:3]), "kind": likeliest})])
    kind = data["record"]
    if isinstance(kind, str) and kind in KINDS:
        return kind
    meant = near(kind, KINDS) if isinstance(kind, str) else None
    value = "" if kind is None else shown(document, ("record",), kind)
    code = "no_value" if kind is None else "unknown_record"
    args = {"key": "record", "value": value, "near": meant, "known": KINDS}
    raise InputProblem([error_at(document, ("record",), code, args, advice="near" if meant else "")])


def read(document: Document, provisions: frozenset[str] | None = None) -> Record:
    """The record that a document holds. `provisions` are the ids that exist; without them, none is looked up.

    Raises InputProblem with all mistakes of the document, in the order of their places.
    """
    kind = record_kind(document)
    if kind is None:
        raise InputProblem(list(document.mistakes) if "" in unread_mappings(document) else [_no_record(document)])
    try:
        tree = validator(kind).validate_python(document.data)
        mistakes: list[InputError] = []
    except ValidationError as error:
        details = error.errors(include_url=False)
        paths = tuple(field_paths_of(MODELS[kind]))
        some = details[: 10 * MOST_TOLD]
        mistakes = without_consequences([from_validator(document, MODELS[kind], paths, one) for one in some], unread_mappings(document))
        tree = _what_can_be_read(kind, document, details)
    mistakes += document.mistakes
    mistakes += contradictions(kind, document, tree, provisions)
    if mistakes:
        raise InputProblem(_first_of(in_order(mistakes)))
    return Record(kind, tree["id"], tree["name"], tree, document)


def without_consequences(mistakes: list[InputError], unread: frozenset[str]) -> list[InputError]:
    """Without the keys that are missing because they are misspelt, or may be what could not be read: one mistake, told once."""
    misspelt = {(one.path.rpartition(".")[0], one.message.args["near"]) for one in mistakes if "near" in one.message.args}
    return [
        one
        for one in mistakes
        if one.code != "missing_key" or (one.path not in unread and (one.path, one.message.args["key"]) not in misspelt)
    ]


def in_order(mistakes: list[InputError]) -> list[InputError]:
    """By place, each once."""
    once = {(one.line, one.column, one.code, str(one.message.args.get("key"))): one for one in mistakes}
    return sorted(once.values(), key=lambda one: (one.line, one.column))


def _first_of(mistakes: list[InputError]) -> list[InputError]:
    """All of them, or as many as somebody can mend at a time and one that says that there are more."""
    if len(mistakes) <= MOST_TOLD:
        return mistakes
    message, advice = Message("input.more_mistakes", {"told": MOST_TOLD}), Message("input.more_mistakes.advice")
    more = mistakes[MOST_TOLD]._replace(code="more_mistakes", path="", message=message, advice=advice)
    return [*mistakes[:MOST_TOLD], more]


@cache
def validator(kind: str, *, partial: bool = False) -> SchemaValidator:
    """The validator of a kind of record; a partial one misses no key."""
    return SchemaValidator(_without_must(MODELS[kind]) if partial else MODELS[kind])


def _without_must(shape: Any) -> Any:
    if isinstance(shape, dict):
        return {key: False if key == "required" else _without_must(value) for key, value in shape.items()}
    return shape


def _what_can_be_read(kind: str, document: Document, details: list[ErrorDetails]) -> dict[str, Any]:
    """The tree without the parts that are wrong, for the checks that look at several values."""
    data = _copy(document.data)
    for one in details:
        _take_out(data, one)
    try:
        tree: dict[str, Any] = validator(kind, partial=True).validate_python(data)
    except ValidationError:
        return {}
    return tree


def _copy(value: Any) -> Any:
    """Plain data over again; the library's copy takes ten times as long, for it must think of more than that."""
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value


def _take_out(data: Any, details: ErrorDetails) -> None:
    """Takes the smallest part out that can go: a key, or everything that a list holds at that place."""
    loc, kind = details["loc"], details["type"]
    if kind == "missing" and not any(map(is_way, loc)):
        return
    if kind == "extra_forbidden":
        target = list(without_ways(loc))
    else:
        target = list(loc[: next((at for at, step in enumerate(loc) if is_way(step)), len(loc))])
    holder = data
    try:
        if isinstance(target[-1], int) and kind == "dict_type":
            for step in target[:-1]:
                holder = holder[step]
            holder[target[-1]] = {}
            return
        while isinstance(target[-1], int):
            target.pop()
        for step in target[:-1]:
            holder = holder[step]
        del holder[target[-1]]
    except (KeyError, IndexError, TypeError):
        # Taken out already, with what it was part of.
        return


def _no_record(document: Document) -> InputError:
    code = {"mapping": "no_record", "empty": "empty"}.get(document.shape, "no_mapping")
    return error_at(document, (), code, {"known": KINDS})
