"""What our JSON Schemas are made of."""

from typing import Any

from mottak_cli.reporters.json_report import COUNTED
from mottak_cli.results import Basis

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
WHOLE: Schema = {"type": "integer", "minimum": 0}
PLACE_NUMBER: Schema = {"type": "integer", "minimum": 1}
YES_NO: Schema = {"type": "boolean"}
VERDICT: Schema = {"enum": [one.value for one in COUNTED]}
BASIS: Schema = {"enum": [one.value for one in Basis]}
KIND: Schema = {"enum": ["centre", "region", "directorate"]}
PARTY: Schema = {
    "enum": [
        "centre",
        "operator",
        "regional_office",
        "coordinating_office",
        "department",
        "directorate",
        "return_unit",
        "professional_staff",
    ]
}


def or_null(schema: Schema) -> Schema:
    """What may be absent: null stands for it."""
    return {"anyOf": [schema, {"type": "null"}]}


def closed(described: str, **properties: Schema) -> Schema:
    """An object with exactly these keys."""
    named = {name.rstrip("_"): schema for name, schema in properties.items()}
    return {
        "type": "object",
        "description": described,
        "properties": named,
        "required": list(named),
        "additionalProperties": False,
    }


def many(schema: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": schema}


def ref(name: str) -> Schema:
    """A definition of the same schema."""
    return {"$ref": f"#/$defs/{name}"}
