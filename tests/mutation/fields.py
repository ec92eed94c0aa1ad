"""The record's field paths by what stands there, to find another path that a rule could have named just as well."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from mottak_cli.records.centre import CENTRE
from mottak_cli.records.directorate import DIRECTORATE
from mottak_cli.records.region import REGION
from mottak_cli.records.shapes import DAY, ID, OPENINGS, RANGES, TEXT, YES_NO, Shape

SERIES = frozenset({"date", "dates", "date in a list", "dates in a list"})
"""What a check takes that gathers all dates under a path."""


class Field(NamedTuple):
    """A path of the record: what stands there, the words it may be, and the lists of items that lead to it."""

    path: str
    kind: str
    words: tuple[str, ...]
    through: tuple[str, ...]


@cache
def fields() -> dict[str, Field]:
    """Every field of the records by its dotted path, lists seen through; of a path that several have, the centre's."""
    return {found.path: found for shape in (DIRECTORATE, REGION, CENTRE) for found in walk(shape, "", ())}


def walk(shape: Shape, above: str, through: tuple[str, ...]) -> Iterator[Field]:
    """The fields below a mapping."""
    for key, field in shape["fields"].items():
        path = f"{above}.{key}" if above else key
        inner = field["schema"]
        kind, words = kind_of(inner)
        yield Field(path, kind, words, through)
        if kind == "items":
            yield from walk(bare(inner["items_schema"]), path, (*through, path))
        elif kind == "mapping":
            yield from walk(inner, path, through)


def bare(shape: Shape) -> Shape:
    """A shape without what is done to its value afterwards."""
    while shape["type"] == "function-after":
        shape = shape["schema"]
    return shape


NAMED: tuple[tuple[Shape, str], ...] = (
    (DAY, "date"), (RANGES, "ranges"), (YES_NO, "yes or no"), (TEXT, "text"), (OPENINGS, "openings"), (ID, "id"),
)  # fmt: skip


def kind_of(shape: Shape) -> tuple[str, tuple[str, ...]]:
    """What stands there, and the words it may be."""
    named = next((kind for one, kind in NAMED if shape is one), None)
    if named is not None:
        return named, ()
    if shape["type"] == "literal":
        return "word", tuple(map(str, shape["expected"]))
    if shape["type"] == "typed-dict":
        return "mapping", ()
    if shape["type"] != "list":
        return "other", ()
    if bare(shape["items_schema"])["type"] == "typed-dict":
        return "items", ()
    kind, words = kind_of(shape["items_schema"])
    return f"{kind}s", words


def kind_under(base: str, path: str) -> str | None:
    """What stands at a path relative to the items of `base`; None where nothing does."""
    found = fields().get(f"{base}.{path}" if base else path)
    if found is None:
        return None
    inside = [one for one in found.through if one != base and not base.startswith(f"{one}.")]
    return f"{found.kind} in a list" if inside else found.kind


def alternatives(base: str, path: str) -> list[str]:
    """The other paths, relative to the items of `base`, at which the same kind of thing stands."""
    kind = kind_under(base, path)
    prefix = f"{base}." if base else ""
    others = [one[len(prefix) :] for one in fields() if one.startswith(prefix)]
    same = SERIES if kind in SERIES - {"date"} else {kind}
    return [one for one in others if one != path and kind_under(base, one) in same]


def words_at(base: str, path: str) -> tuple[Any, ...]:
    """The words that may stand at a path."""
    found = fields().get(f"{base}.{path}" if base else path)
    if found is None:
        return ()
    return (True, False) if found.kind == "yes or no" else found.words
