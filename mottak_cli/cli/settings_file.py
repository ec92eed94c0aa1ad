"""The settings file of a data repo: which one it is, what is written in it, and where in it."""

import os
import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from mottak_cli.cli.files import STDIN, printable, relative, wordless
from mottak_cli.cli.os_errors import why
from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message

OWN = "mottak.toml"
SHARED = "pyproject.toml"
TABLE = ("tool", "mottak")
"""Where the settings stand in a pyproject.toml."""

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_WORD = re.compile(r"[^\s,\]}#]+")
_KINDS = (
    ("equals", re.compile(r"Expected '='|Invalid initial character for a key|Invalid statement")),
    ("twice", re.compile(r"twice|Cannot (?:overwrite|mutate|redefine)|Duplicate")),
    ("backslash", re.compile(r"Unescaped|Invalid hex|Escaped character")),
    ("string", re.compile(r"""Unterminated|Illegal character '\\n'|Expected ["']{3}""")),
    ("value", re.compile(r"Invalid value|Invalid date")),
    ("bracket", re.compile(r"Unclosed|Expected '\]")),
    ("end", re.compile(r"Expected newline")),
)
"""What the standard library says of a mistake, in kinds that we have words for; the first that fits."""

_NO_ITEM = re.compile(r"[\[,](?:\s|#[^\n]*)*$")
_NEXT = re.compile(r"""\s*(?:$|#|(?:[\w.-]+|"[^"]*"|'[^']*')\s*=)""")
"""Where a list was begun and what follows is no item of it, but the end or the next key."""


class SettingsFile:
    """A file of settings: its name in messages, its folder, its values by key, and the text they stand in."""

    def __init__(self, path: str, text: str, values: Mapping[str, Any], table: tuple[str, ...]) -> None:
        self.path = path
        self.name = _name(path)
        self.folder = os.path.dirname(path)
        self.text = text
        self.values = values
        self.table = table

    @cached_property
    def _places(self) -> Any:
        from mottak_cli.cli.toml_places import places  # noqa: PLC0415 - for mistakes, and for `mottak config`

        return places(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(at + 1 for at, sign in enumerate(self.text) if sign == "\n")]

    def line(self, key: str) -> int:
        """The line, from 1, that the key stands on."""
        return bisect_right(self._starts, self._places.keys[(*self.table, key)].start)

    def error(self, path: tuple[str | int, ...], code: str, message: Message, advice: Message, *, at_key: bool = False) -> InputError:
        """A mistake in the value at a path (key, and the item's number), or in the key itself."""
        whole = (*self.table, *path)
        found = None if at_key else self._places.values.get(whole)
        start, end = found or self._places.keys[whole]
        line = bisect_right(self._starts, start)
        begins = self._starts[line - 1]
        source = self.text[begins:].partition("\n")[0]
        end_column = min(end - begins, len(source)) + 1
        return InputError(self.name, line, start - begins + 1, end_column, code, _spoken(path), message, advice, source)


def find(start: str | None) -> SettingsFile | None:
    """The settings file nearest above a path: its own folder first, then upwards to the folder that holds `.git`, else to the top.

    Without a path, and for standard input, from the current folder. Raises InputProblem where the file cannot be read.
    """
    folder = os.path.abspath(start) if start not in (None, STDIN) else os.getcwd()
    if start not in (None, STDIN) and not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    while True:
        if os.path.isfile(own := os.path.join(folder, OWN)):
            return read(own)
        if os.path.isfile(shared := os.path.join(folder, SHARED)) and (found := read_shared(shared)) is not None:
            return found
        above = os.path.dirname(folder)
        if above == folder or os.path.exists(os.path.join(folder, ".git")):
            return None
        folder = above


def read(path: str) -> SettingsFile:
    """A mottak.toml. Raises InputProblem."""
    return from_text(path, _text(path))


def from_text(path: str, text: str) -> SettingsFile:
    """A mottak.toml that says this. Raises InputProblem."""
    return SettingsFile(path, text, _parsed(path, text), ())


def read_shared(path: str) -> SettingsFile | None:
    """A pyproject.toml, None where it has no settings of ours; one that does not name us at all may be as broken as it likes."""
    return from_shared_text(path, _text(path))


def from_shared_text(path: str, text: str) -> SettingsFile | None:
    """A pyproject.toml that says this; as `read_shared`."""
    if "mottak" not in text:
        return None
    tool = _parsed(path, text).get("tool")
    values = tool.get("mottak") if isinstance(tool, dict) else None
    return SettingsFile(path, text, values, TABLE) if isinstance(values, dict) else None


def _text(path: str) -> str:
    """The text, with line ends as `\\n` and without the mark that some editors begin a file with."""
    try:
        return decoded(path, Path(path).read_bytes())
    except OSError as error:
        message = Message("call.unreadable", {"why": why(error)})
        raise InputProblem([wordless(_name(path), "unreadable", message, Message("call.unreadable_advice"))]) from error


def decoded(path: str, data: bytes) -> str:
    """The text of a settings file. Raises InputProblem."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        message, advice = Message("settings.not_utf8"), Message("settings.not_utf8.advice")
        raise InputProblem([wordless(_name(path), "encoding", message, advice)]) from error


def _parsed(path: str, text: str) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only where there is a file

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputProblem([_syntax(_name(path), text, str(error))]) from error
    except RecursionError as error:
        deep = Message("settings.syntax.deep"), Message("settings.syntax.deep.advice")
        raise InputProblem([wordless(_name(path), "toml", *deep)]) from error


def _syntax(name: str, text: str, told: str) -> InputError:
    """What the standard library found wrong, in our words, and where."""
    lines = text.split("\n")
    place = _PLACE.search(told)
    if place and place[1]:
        line, column = int(place[1]), int(place[2])
    else:
        line = max((number for number, one in enumerate(lines, 1) if one.strip()), default=1)
        column = len(lines[line - 1]) + 1
    source = lines[line - 1] if line <= len(lines) else ""
    kind = next((kind for kind, form in _KINDS if form.search(told)), "other")
    if kind == "value" and _NO_ITEM.search("\n".join([*lines[: line - 1], source[: column - 1]])) and _NEXT.match(source, column - 1):
        kind = "bracket"
    word = _WORD.match(source, column - 1)
    end_column = word.end() + 1 if word and kind == "value" else column + 1
    if kind == "twice":
        column, end_column = 1, len(source.partition("=")[0].rstrip()) + 1
    message, advice = Message(f"settings.syntax.{kind}"), Message(f"settings.syntax.{kind}.advice")
    return InputError(name, line, column, end_column, "toml", "", message, advice, source)


def _name(path: str) -> str:
    """The file as seen from the current folder."""
    return printable(relative(path))


def _spoken(path: tuple[str | int, ...]) -> str:
    """`paths[0]`"""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")
