"""A record model as JSON Schema (2020-12), so that an editor helps while a record is written.

Made from the same shapes that records are read by. Every key and word is described, in one language: an editor shows all that is there.
What no schema can say (an id used twice, ranges that overlap) is left to `mottak check`.
"""

from typing import Any

from mottak_cli.locale import DEFAULT, text
from mottak_cli.locale.words import Texts, explain_key, explain_value
from mottak_cli.messages import Message
from mottak_cli.records.consistency import CIRCULARS
from mottak_cli.records.days import FIRST_YEAR, LAST_YEAR
from mottak_cli.records.read import MODELS
from mottak_cli.records.shapes import ALL_OR_CIRCULARS, DAY, FORMAT, ID, MONTH, RANGES, TEXT, Shape

Schema = dict[str, Any]

_YEARS = f"(?:{FIRST_YEAR // 100}[0-9]{{2}}|{FIRST_YEAR // 100 + 1}[0-9]{{2}}|{LAST_YEAR})"
_MONTHS = "(?:0[1-9]|1[0-2])"
_DAYS = "(?:0[1-9]|[12][0-9]|3[01])"

_DEFINITIONS: dict[str, tuple[Shape, Schema | None]] = {
    "day": (DAY, {"type": "string", "format": "date", "pattern": f"^{_YEARS}-{_MONTHS}-{_DAYS}$"}),
    "month": (MONTH, {"type": "string", "pattern": f"^{_YEARS}-{_MONTHS}$"}),
    "id": (ID, {"type": "string", "pattern": ID["pattern"]}),
    "text": (TEXT, {"type": "string", "pattern": TEXT["pattern"]}),
    "ranges": (RANGES, None),
}
_ADVICE = {
    "day": "input.date_shape.advice",
    "month": "input.month_shape.advice",
    "id": "input.bad_id.advice",
    "text": "input.empty_text.advice",
}
"""What an editor says of a text that is not written as it must be; else it would show the pattern."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN = {"bool": "boolean", "int": "integer", "str": "string"}
_ENDS = {"from", "to", "closing_decided"}


def json_schema(kind: str, lang: str = DEFAULT) -> Schema:
    """The schema of a kind of record, with descriptions in a language. Raises KeyError for an unknown kind."""
    body, definitions = _exported(kind, lang)
    return {"$schema": DIALECT, "$id": f"urn:mottak:record:{kind}:1", **body, "$defs": definitions}


def any_record(lang: str = DEFAULT) -> Schema:
    """One schema for every kind of record, which its `record` decides: for editors that know files by their ending alone."""
    kinds = list(MODELS)
    described = {kind: _told(kind, explain_value(kind, "record", kind), lang) for kind in kinds}
    first = {
        "enum": kinds,
        "enumDescriptions": list(described.values()),
        "description": " ".join(f"{kind}: {told}" for kind, told in described.items()),
    }
    ways: list[Schema] = []
    definitions: Schema = {}
    for kind in kinds:
        body, used = _exported(kind, lang)
        definitions |= used
        ways.append({"if": {"properties": {"record": {"const": kind}}, "required": ["record"]}, "then": body})
    whole = {"type": "object", "properties": {"record": first}, "required": ["record"], "allOf": ways}
    return {"$schema": DIALECT, "$id": "urn:mottak:record:1", **whole, "$defs": definitions}


def _exported(kind: str, lang: str) -> tuple[Schema, Schema]:
    """The schema of a kind of record without its head, and the definitions that it refers to."""
    export = _Export(kind, lang)
    body = export.converted(MODELS[kind], "")
    # What a definition refers to comes before it in the table, so that going backwards finds all that is used.
    definitions: Schema = {}
    for name, (shape, given) in reversed(_DEFINITIONS.items()):
        if name in export.referred:
            definitions = {name: {**(given or export.converted(shape, "")), **_advised(name, lang)}, **definitions}
    return body, definitions


def _advised(name: str, lang: str) -> Schema:
    return {"patternErrorMessage": text(Message(_ADVICE[name]), lang)} if name in _ADVICE else {}


class _Export:
    """Writes the shapes of one kind of record as schemas, in a language; `referred` collects the definitions that they refer to."""

    def __init__(self, kind: str, lang: str) -> None:
        self.kind = kind
        self.lang = lang
        self.referred: set[str] = set()

    def reference(self, shape: Shape, path: str) -> Schema:
        """A reference to the shape's definition where it has one, else its schema."""
        for name, (known, _) in _DEFINITIONS.items():
            if shape is known:
                self.referred.add(name)
                return {"$ref": f"#/$defs/{name}"}
        return self.converted(shape, path)

    def converted(self, shape: Shape, path: str) -> Schema:
        """The schema of what stands at a path."""
        kind = shape["type"]
        if shape is FORMAT:
            return {"const": shape["ge"]}
        if shape is ALL_OR_CIRCULARS:
            return {"oneOf": [{"const": "all"}, {"type": "array", "items": {"enum": list(CIRCULARS)}}]}
        if kind == "function-after":
            return self.reference(shape["schema"], path)
        if kind == "literal":
            return self._words(shape["expected"], path)
        if kind == "list":
            return {"type": "array", "items": self.reference(shape["items_schema"], path)}
        if kind == "tagged-union":
            return {"oneOf": [self._way(way, path) for way in shape["choices"].values()]}
        if kind == "typed-dict":
            return self._mapping(shape["fields"], path)
        bounds = {name: shape[key] for key, name in (("ge", "minimum"), ("le", "maximum")) if key in shape}
        return {"type": _PLAIN[kind], **bounds}

    def _way(self, shape: Shape, path: str) -> Schema:
        way = self.reference(shape, path)
        # Of an empty list nobody can say which way it was meant; one way must take it.
        if way.get("type") == "array" and "is" in way["items"].get("properties", {}) and path == "circulars":
            way["minItems"] = 1
        return way

    def _words(self, expected: list[str | int], path: str) -> Schema:
        if len(expected) == 1:
            return {"const": expected[0]}
        described = [_told(str(word), explain_value(self.kind, path, str(word)), self.lang) for word in expected]
        return {"enum": expected, "enumDescriptions": described}

    def _mapping(self, fields: dict[str, Any], path: str) -> Schema:
        properties = {}
        for key, field in fields.items():
            inner = f"{path}.{key}" if path else key
            properties[key] = {**self.reference(field["schema"], inner), **self._described(inner)}
        must = [key for key, field in fields.items() if field["required"]]
        schema: Schema = {"type": "object", "properties": properties, "additionalProperties": False}
        if must:
            schema["required"] = must
        if fields.keys() <= _ENDS:
            schema["minProperties"] = 1
        return schema

    def _described(self, path: str) -> Schema:
        return {"description": _told(path, explain_key(self.kind, path), self.lang)}


def _told(name: str, texts: Texts | None, lang: str) -> str:
    if texts is None:
        raise KeyError(name)
    return texts.get(lang) or texts[DEFAULT]
