"""Whether decoded JSON has the shape that a JSON Schema of ours asks for. Keys that the schema does not know may be there."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Path = tuple[str | int, ...]
Schema = Mapping[str, Any]
TYPES: Mapping[str, type] = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list, "null": type(None)}


class Misfit(NamedTuple):
    """Where something is not as it should be; `missing` is the key that should be there, where that is it."""

    path: Path
    missing: str | None = None


def misfits(value: Any, schema: Schema, defs: Mapping[str, Schema], path: Path = ()) -> Iterator[Misfit]:
    """Everything that does not fit, in the order of the schema."""
    if "$ref" in schema:
        schema = defs[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        if all(any(misfits(value, one, defs, path)) for one in schema["anyOf"]):
            yield Misfit(path)
    elif not is_one(value, schema):
        yield Misfit(path)
    elif isinstance(value, dict):
        yield from in_object(value, schema, defs, path)
    elif isinstance(value, list) and "items" in schema:
        for number, one in enumerate(value):
            yield from misfits(one, schema["items"], defs, (*path, number))


def in_object(value: Mapping[str, Any], schema: Schema, defs: Mapping[str, Schema], path: Path) -> Iterator[Misfit]:
    """What does not fit in an object."""
    properties = schema.get("properties", {})
    for key in schema.get("required", ()):
        if key not in value:
            yield Misfit(path, key)
    others = schema.get("additionalProperties")
    for key, one in value.items():
        asked = properties.get(key, others)
        if isinstance(asked, dict):
            yield from misfits(one, asked, defs, (*path, key))


def is_one(value: Any, schema: Schema) -> bool:
    """Whether a value, apart from what is inside it, is as asked."""
    if "const" in schema:
        return bool(value == schema["const"])
    if "enum" in schema:
        return any(type(value) is type(one) and value == one for one in schema["enum"])
    if "type" not in schema:
        return True
    if not isinstance(value, TYPES[schema["type"]]) or (isinstance(value, bool) and schema["type"] != "boolean"):
        return False
    if isinstance(value, str):
        return "pattern" not in schema or re.search(schema["pattern"], value) is not None
    if isinstance(value, list):
        return bool(len(value) >= schema.get("minItems", 0))
    return not isinstance(value, int) or bool(value >= schema.get("minimum", value))
