"""The optional extras: which library makes which file, and what is said where it is not installed."""

from collections.abc import Iterable
from importlib.util import find_spec

from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message

LIBRARIES = {"xlsx": "xlsxwriter", "docx": "docx", "pdf": "typst"}
"""The module that a format needs, by the name of the format, which is the name of the extra, too."""

BINARY = frozenset(LIBRARIES)
"""Formats that are no text: of no use on a screen."""


def need(formats: Iterable[str]) -> None:
    """Raises CallProblem for a format whose library is not installed; to be asked before the work begins. Imports none of them."""
    for format_ in formats:
        if format_ in LIBRARIES and find_spec(LIBRARIES[format_]) is None:
            said = {"format": format_, "extra": f"mottak[{format_}]"}
            raise CallProblem(Message("extra.missing", said), Message("extra.missing.advice", said))
