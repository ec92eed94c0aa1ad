"""Input errors on standard error: `file:line:col: path: message`, the line, a caret, and what to do."""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mottak_cli.cli.console import encoding, harmless, palette, width, write
from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.records.shapes import ID_PATTERN
from mottak_cli.reporters import View
from mottak_cli.reporters.details import excerpt, without_names
from mottak_cli.reporters.layout import paint, speakable, wrap

_ID = re.compile(ID_PATTERN)
_QUOTED = r"""\"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'"""
_OF_PERSON = re.compile(rf"""(?<=[\s{{,])(["']?(?:id|leaders|known_by)["']?:\s+)({_QUOTED}|[^\s\[\]{{}},#&*|>"'][^,}}\]#\n]*)""")
_ALONE = re.compile(r"""^([\s-]+["']?(?:id|leaders|known_by)["']?:\s+)([^\s\[{&*|>#].*?)(?=\s+#|\s*$)""")
_LIST = re.compile(r"""(["']?(?:leaders|known_by)["']?:\s*\[)([^\]\n]*)""")
_PIECE = re.compile(rf"{_QUOTED}|[^\s,\"'][^,]*")


def without_possible_names(line: str) -> str:
    """The line with what stands for a person and is no id painted over as names are, letter by letter; an id at the margin is the
    record's.
    """
    line = (_OF_PERSON if "{" in line else _ALONE).sub(lambda found: found[1] + _painted(found[2]), line)
    return _LIST.sub(lambda found: found[1] + _PIECE.sub(lambda piece: _painted(piece[0]), found[2]), line)


def _painted(value: str) -> str:
    """The value, in asterisks where it is no id."""
    plain = value.rstrip()
    return value if _ID.fullmatch(plain.strip("\"'")) else "*" * len(plain) + value[len(plain) :]


@lru_cache(maxsize=8)
def _masked(line: str) -> str:
    """The line without names. Many mistakes may stand in one long line."""
    return without_possible_names(without_names(line))


def _source(error: InputError, private: Iterable[tuple[int, int]]) -> str:
    """The line of an error without names, and without what may be one."""
    line = _masked(error.source)
    for start, end in private:
        line = line[: start - 1] + "*" * len(line[start - 1 : end - 1]) + line[end - 1 :]
    return line


def report_errors(errors: Iterable[InputError], lang: str, *, no_color: bool = False, names: bool = False) -> None:
    """Every error, in the order given. What one of them keeps to itself, no other shows in the same line."""
    view = View(lang=lang, width=width(sys.stderr), names=names, encoding=encoding(sys.stderr), palette=palette(sys.stderr, no_color))
    given = tuple(errors)
    private: dict[tuple[str, int], set[tuple[int, int]]] = {}
    for error in given:
        if error.private:
            private.setdefault((error.file, error.line), set()).add(error.private)
    write((f"{harmless(line)}\n" for one in given for line in told(one, view, private.get((one.file, one.line), ()))), sys.stderr)


def told(error: InputError, view: View, private: Iterable[tuple[int, int]] = ()) -> Iterator[str]:
    """One error as lines; the first is never wrapped, so that editors can read the place."""
    place = f"{error.file}:{error.line}:{error.column}" if error.line else error.file
    message = f"{error.path}: {text(error.message, view.lang)}" if error.path else text(error.message, view.lang)
    yield f"{paint(speakable(place, view.encoding), 'place', view.palette)}: {speakable(message, view.encoding)}"
    if error.line and error.source:
        source = error.source if view.names else _source(error, private)
        yield from excerpt(source, error.line, error.column, error.end_column, view)
    yield from (f"  {line}" for line in wrap(speakable(text(error.advice, view.lang), view.encoding), min(view.width, 100) - 2))
