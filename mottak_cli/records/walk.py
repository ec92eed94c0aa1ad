"""Finding one's way in a shape: what may stand where."""

from collections.abc import Iterator, Sequence
from typing import Any

from mottak_cli.records.shapes import Shape


def is_way(step: str | int) -> bool:
    """Whether a step of a location names a way of writing, which is no part of a path in the file."""
    return isinstance(step, str) and step.startswith("<")


def without_ways(loc: Sequence[str | int]) -> tuple[str | int, ...]:
    """The location as a path in the file."""
    return tuple(step for step in loc if not is_way(step))


def bare(shape: Shape) -> Shape:
    """The shape without what is done to its value afterwards."""
    while shape["type"] == "function-after":
        shape = shape["schema"]
    return shape


def shape_at(shape: Shape, loc: Sequence[str | int]) -> Shape | None:
    """What may stand at a location given with its ways, or None where nothing may."""
    shape = bare(shape)
    for step in loc:
        found: Any
        if shape["type"] == "list":
            found = shape["items_schema"]
        elif shape["type"] == "tagged-union":
            found = shape["choices"].get(step)
        elif shape["type"] == "typed-dict":
            found = shape["fields"].get(step, {}).get("schema")
        else:
            found = None
        if found is None:
            return None
        shape = bare(found)
    return shape


def keys_of(shape: Shape | None) -> list[str]:
    """The keys a mapping may have, in their order."""
    return list(shape["fields"]) if shape is not None and shape["type"] == "typed-dict" else []


def words_of(shape: Shape | None) -> list[str]:
    """The words of which one may stand there."""
    return [word for word in shape["expected"] if isinstance(word, str)] if shape is not None and shape["type"] == "literal" else []


def field_paths_of(shape: Shape, above: str = "") -> Iterator[str]:
    """Every key by its dotted path, lists seen through: `employees.group_leader.training.completed`."""
    shape = bare(shape)
    if shape["type"] == "typed-dict":
        for key, field in shape["fields"].items():
            path = f"{above}.{key}" if above else key
            yield path
            yield from field_paths_of(field["schema"], path)
    elif shape["type"] == "list":
        yield from field_paths_of(shape["items_schema"], above)
    elif shape["type"] == "tagged-union":
        for way in shape["choices"].values():
            yield from field_paths_of(way, above)
