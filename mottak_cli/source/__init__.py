"""YAML text to plain data, with the place of every key and value: the only part that knows the YAML libraries."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256

from mottak_cli.errors import InputError, InputProblem
from mottak_cli.source.build import MOST_VALUES, ROOM_FOR_ALIASES, AliasTrouble, Builder
from mottak_cli.source.compose import YAMLError, root_nodes
from mottak_cli.source.decode import decode
from mottak_cli.source.document import Document, Position, loc_of, path_of
from mottak_cli.source.identity import Found, identity_numbers, mask
from mottak_cli.source.mistakes import mistake
from mottak_cli.source.nodes import DEEPEST, Node, TooDeep

__all__ = ["Document", "Position", "load_bytes", "loc_of", "path_of"]


def load_bytes(data: bytes, file: str) -> list[Document]:
    """The documents of a file, at least one (an empty file has one of shape `empty`).

    Raises InputProblem where the file as a whole cannot be used: no UTF-8 text, an identity number anywhere in it, not YAML.
    What is wrong in a document that could be read is in its `mistakes`.
    """
    text = decode(data, file)
    lines = text.splitlines()
    if numbers := identity_numbers(text):
        raise InputProblem([_number(file, found, mask(lines[found.line - 1])) for found in numbers])
    try:
        with collector_at_rest():
            documents = [_document(file, index, root, lines, len(text)) for index, root in enumerate(root_nodes(text))]
    except YAMLError as error:
        # Only here, because most files have no such mistake and every start pays for what it imports.
        from mottak_cli.source.syntax import syntax_mistake  # noqa: PLC0415

        raise InputProblem([syntax_mistake(error, lines, file)]) from None
    except TooDeep as error:
        raise InputProblem([_too_deep(error, lines, file)]) from None
    digest = sha256(data).hexdigest()
    for document in documents:
        document.digest = digest
    filled = [document for document in documents if document.shape != "empty"]
    return filled or documents[:1] or [Document(file, 0, None, None, lines)]


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """No garbage collection meanwhile: nodes are many and form no cycles, and looking through them costs more than making them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _number(file: str, found: Found, masked: str) -> InputError:
    return mistake(file, f"{found.kind}_number", found.line, found.column, found.end_column, source=masked)


def _document(file: str, index: int, root: Node, lines: list[str], size: int) -> Document:
    builder = Builder(DEEPEST, min(size // 2 + ROOM_FOR_ALIASES, MOST_VALUES))
    try:
        data = builder.build(root)
    except AliasTrouble as trouble:
        document = Document(file, index, root, {}, lines)
        with_aliases = any("*" in line for line in lines)
        if len(trouble.loc) > DEEPEST and not with_aliases:
            place = document.place_of(trouble.loc)
            raise TooDeep(place.line - 1, place.column - 1) from None
        # The outermost key: what it holds is what must be written out.
        loc = trouble.loc[:1]
        code = "aliases" if with_aliases else "too_many_values"
        raise InputProblem([_at(document, code, document.place_of(loc), loc, most=MOST_VALUES)]) from None
    document = Document(file, index, root, data, lines)
    document.mistakes = tuple(_in_document(document, *found) for found in builder.mistakes)
    return document


def _in_document(document: Document, code: str, node: Node, loc: tuple[str | int, ...], args: dict[str, object]) -> InputError:
    return _at(document, code, document.of_tag(node) if code == "tag" else document.of_node(node), loc, **args)


def _at(document: Document, code: str, place: Position, loc: tuple[str | int, ...], **args: object) -> InputError:
    line = document.lines[place.line - 1] if document.lines else ""
    return mistake(document.file, code, place.line, place.column, place.end_column, path=path_of(loc), source=line, **args)


def _too_deep(error: TooDeep, lines: list[str], file: str) -> InputError:
    return mistake(file, "too_deep", error.line + 1, error.column + 1, error.column + 2, source=lines[error.line], deepest=DEEPEST)
