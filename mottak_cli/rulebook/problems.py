"""Mistakes in rule files, told with their place like those in records."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from mottak_cli.errors import InputError
from mottak_cli.forms import keys
from mottak_cli.messages import Message
from mottak_cli.source import Document


def problem(document: Document, path: str, message: Message, advice: Message) -> InputError:
    """A mistake at a path of a rule file (or at the nearest parent that is there)."""
    line, column, _, end_column = document.place(path)
    source = document.lines[line - 1] if 0 < line <= len(document.lines) else ""
    return InputError(document.file, line, column, end_column, "rule", path, message, advice, source)


def from_validation(document: Document, found: ValidationError, form: type, under: str = "") -> Iterator[InputError]:
    """Every mistake of shape, once for each place (a choice of forms reports each of its branches)."""
    seen = set()
    for error in found.errors(include_url=False):
        path = path_of(document, under, error["loc"])
        if path in seen:
            continue
        seen.add(path)
        message = Message("rule.shape", {"problem": told(error["type"], error["msg"], error.get("ctx", {}))})
        yield problem(document, path, message, advice_for(error["type"], str(error["loc"][-1]) if error["loc"] else "", form))


WRONG = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "literal_error": "word",
    "string_type": "text",
    "string_too_short": "empty",
    "too_short": "empty",
    "list_type": "list",
    "tuple_type": "list",
    "int_type": "number",
    "bool_type": "yes_no",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "string_pattern_mismatch": "path",
    "value_error": "date",
}
"""What pydantic calls a mistake, and our own words for it under `rule.wrong`; only days are read by code of ours that may fail."""


def told(kind: str, said: str, context: Mapping[str, Any]) -> Message:
    """What is wrong, in the words of the catalogue; in pydantic's own for a mistake that nobody has made yet."""
    if kind not in WRONG:
        return Message("rule.wrong.other", {"said": said})
    words = tuple(re.findall(r"'([^']*)'", str(context.get("expected", ""))))
    return Message(f"rule.wrong.{WRONG[kind]}", {"known": words} if kind == "literal_error" else {})


def path_of(document: Document, under: str, loc: tuple[int | str, ...]) -> str:
    """The path in the file: the parts of an error's location that are there, and its last key."""
    path = under
    for number, part in enumerate(loc):
        longer = f"{path}[{part}]" if isinstance(part, int) else f"{path}.{part}" if path else str(part)
        last = number == len(loc) - 1
        if document.has(longer) or (last and isinstance(part, str) and part.isidentifier() and part.islower()):
            path = longer
    return path


def advice_for(kind: str, key: str, form: type) -> Message:
    """What to do about it, with a suggestion for a misspelt key."""
    if kind == "extra_forbidden":
        known = list(keys(form))
        near = get_close_matches(key, known, 1)
        return Message("rule.key.did_you_mean", {"key": near[0]}) if near else Message("rule.key.known", {"keys": tuple(known)})
    return Message("rule.see_readme")
