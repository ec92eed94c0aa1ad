"""Input errors on standard error: `file:line:col: path: message`, the line, a caret, and what to do."""

import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mottak_cli.cli.console import encoding, harmless, palette, width, write
from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.reporters import View
from mottak_cli.reporters.details import excerpt, without_names
from mottak_cli.reporters.layout import paint, speakable, wrap

_masked = lru_cache(maxsize=8)(without_names)
"""Many mistakes may stand in one long line."""


def report_errors(errors: Iterable[InputError], lang: str, *, no_color: bool = False, names: bool = False) -> None:
    """Every error, in the order given."""
    view = View(lang=lang, width=width(sys.stderr), names=names, encoding=encoding(sys.stderr), palette=palette(sys.stderr, no_color))
    write((f"{harmless(line)}\n" for error in errors for line in told(error, view)), sys.stderr)


def told(error: InputError, view: View) -> Iterator[str]:
    """One error as lines; the first is never wrapped, so that editors can read the place."""
    place = f"{error.file}:{error.line}:{error.column}" if error.line else error.file
    message = f"{error.path}: {text(error.message, view.lang)}" if error.path else text(error.message, view.lang)
    yield f"{paint(speakable(place, view.encoding), 'place', view.palette)}: {speakable(message, view.encoding)}"
    if error.line and error.source:
        source = error.source if view.names else _masked(error.source)
        yield from excerpt(source, error.line, error.column, error.end_column, view)
    yield from (f"  {line}" for line in wrap(speakable(text(error.advice, view.lang), view.encoding), min(view.width, 100) - 2))
