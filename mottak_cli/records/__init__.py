"""The records' models: what a record may say, and what it says in one form whatever way it was written."""

from functools import cache

from mottak_cli.records.read import KINDS, MODELS, Record, read, record_kind
from mottak_cli.records.walk import field_paths_of

__all__ = ["KINDS", "Record", "field_paths", "read", "record_kind"]


@cache
def field_paths(kind: str) -> frozenset[str]:
    """Every key of a kind of record by its dotted path, lists seen through. Raises KeyError for an unknown kind."""
    return frozenset(field_paths_of(MODELS[kind]))
