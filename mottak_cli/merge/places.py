"""Where something stands in the text of a JSON file."""

import json
import re

from mottak_cli.errors import InputError
from mottak_cli.merge.shape import Path
from mottak_cli.messages import Message

LONGEST = 200
"""Of the line under which the caret stands; a report has a whole result on a line."""

_BLANK = re.compile(r"[\s,:]*")
_decode = json.JSONDecoder().raw_decode


def span(text: str, path: Path) -> tuple[int, int]:
    """Where a value begins and ends, or the nearest one around it that is there; the text is JSON."""
    at = _past(text, 0)
    for step in path:
        found = _within(text, at, step)
        if found is None:
            break
        at = found
    return at, _decode(text, at)[1]


def _within(text: str, at: int, step: str | int) -> int | None:
    """Where a member of the object, or an item of the list, that begins at `at` has its value."""
    if text[at] not in "{[":
        return None
    is_object = text[at] == "{"
    at, number = _past(text, at + 1), 0
    while text[at] not in "}]":
        name: str | int = number
        if is_object:
            name, at = _decode(text, at)
            at = _past(text, at)
        if name == step:
            return at
        at = _past(text, _decode(text, at)[1])
        number += 1
    return None


def _past(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def error(  # noqa: PLR0913, PLR0917 - what a mistake is made of
    text: str, file: str, found: tuple[int, int], message: Message, advice: Message, path: Path = ()
) -> InputError:
    """A mistake in a report, with its line as far as that can be shown."""
    start, end = found
    begins = text.rfind("\n", 0, start) + 1
    source = text[begins:].partition("\n")[0]
    column = start - begins + 1
    last = min(max(end - begins, column), max(len(source), column)) + 1
    shown = source if len(source) <= LONGEST else ""
    return InputError(file, text.count("\n", 0, start) + 1, column, last, "report", written(path), message, advice, shown)


def written(path: Path) -> str:
    """`results[3].verdict`."""
    return "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in path).removeprefix(".")
