"""What the tests of loading share."""

from collections.abc import Iterator
from typing import Any

from mottak_cli.errors import InputError, InputProblem
from mottak_cli.records import read
from mottak_cli.source import Document, load_bytes


def one(text: str) -> Document:
    """The only document of a text."""
    (document,) = load_bytes(text.encode(), "centre.yaml")
    return document


def data(text: str) -> Any:
    """The plain data of a mapping."""
    return one(text).data


def refused(text: str | bytes) -> list[InputError]:
    """The mistakes for which a file as a whole is refused; none where it is not."""
    try:
        load_bytes(text if isinstance(text, bytes) else text.encode(), "centre.yaml")
    except InputProblem as problem:
        return list(problem.errors)
    return []


def all_errors(data: bytes, provisions: frozenset[str] | None = None) -> list[InputError]:
    """Every mistake of a file, those of its records included."""
    errors = refused(data)
    for document in [] if errors else load_bytes(data, "centre.yaml"):
        try:
            read(document, provisions)
        except InputProblem as problem:
            errors += problem.errors
    return errors


def locations(value: Any, loc: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every key and item in the data."""
    yield loc
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in inner:
        yield from locations(item, (*loc, step))


def outcome(text: str | bytes) -> object:
    """All that loading says of a text: data, places and mistakes, to be compared."""
    try:
        documents = load_bytes(text if isinstance(text, bytes) else text.encode(), "centre.yaml")
    except InputProblem as problem:
        return [(error.line, error.column, error.end_column, error.code, error.message) for error in problem.errors]
    return [
        (
            document.shape,
            repr(document.data),
            [(error.line, error.column, error.code, error.message) for error in document.mistakes],
            [document.place_of(loc) for loc in locations(document.data)],
        )
        for document in documents
    ]
