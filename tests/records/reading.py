"""What the tests of records share."""

from datetime import date
from typing import Any

from mottak_cli.errors import InputProblem
from mottak_cli.records import Record, read
from mottak_cli.source import load_bytes
from tests.bad_input.kind import GOOD


def record(text: str, provisions: frozenset[str] | None = None) -> Record:
    """The record of a text, over a good minimal centre: a key given replaces the good one."""
    given = {line.partition(":")[0] for line in text.splitlines() if line[:1].isalpha()}
    kept = "".join(line for line in GOOD.splitlines(keepends=True) if line.partition(":")[0] not in given)
    (document,) = load_bytes((kept + text).encode(), "centre.yaml")
    return read(document, provisions)


def codes(text: str, provisions: frozenset[str] | None = None) -> list[tuple[str, str]]:
    """(path, code) of each mistake in such a text."""
    try:
        record(text, provisions)
    except InputProblem as problem:
        return [(error.path, error.code) for error in problem.errors]
    return []


def tree(text: str) -> dict[str, Any]:
    """The normalised tree of such a text."""
    return record(text).data


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()
