"""JSON without blanks, for reports of many thousand small objects."""

from pydantic_core import to_json


def encode(value: object) -> str:
    """A value as JSON on one line. Pydantic's own writer, which takes a third of the time of the standard library's."""
    return to_json(value).decode()
