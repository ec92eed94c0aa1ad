"""The JSON Schema of a rule file, made from its form and the forms of the primitives."""

from typing import Any

from mottak_cli.checks.registry import PRIMITIVES
from mottak_cli.rulebook.models import Rule
from mottak_cli.rulebook.shapes import model_of

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rule_schema() -> dict[str, Any]:
    """A JSON Schema (2020-12) for one rule file; under `with:` it asks for what the named primitive takes."""
    schema = model_of(Rule).model_json_schema(by_alias=True)
    definitions = schema.setdefault("$defs", {})
    choices = []
    for name, primitive in PRIMITIVES.items():
        params = model_of(primitive.params).model_json_schema(by_alias=True, ref_template="#/$defs/{model}")
        definitions |= params.pop("$defs", {})
        definitions[primitive.params.__name__] = params
        named = {"properties": {"check": {"const": name}}, "required": ["check"]}
        choices.append({"if": named, "then": {"properties": {"with": {"$ref": f"#/$defs/{primitive.params.__name__}"}}}})
    version = definitions["Version"]
    version["properties"]["check"] = {"enum": sorted(PRIMITIVES), "description": "The primitive that judges this version."}
    version["allOf"] = choices
    return {"$schema": DIALECT, "$id": "mottak.rule/1", **schema}
