"""The formats of a summary. A format is a function from the summary, and how it is to be shown, to pieces of text or bytes."""

from collections.abc import Callable, Iterator
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple

from mottak_cli.reporters.base import Palette
from mottak_cli.summary.model import Summary

FORMATS = {
    "table": ("mottak_cli.summary.terminal", "terminal"),
    "markdown": ("mottak_cli.summary.markdown", "markdown"),
    "csv": ("mottak_cli.summary.csv", "csv"),
    "csv-excel": ("mottak_cli.summary.csv", "csv_excel"),
    "json": ("mottak_cli.summary.json", "json"),
    "html": ("mottak_cli.summary.html", "pieces"),
    "xlsx": ("mottak_cli.summary.xlsx", "xlsx"),
    "docx": ("mottak_cli.summary.paper", "docx"),
    "pdf": ("mottak_cli.summary.paper", "pdf"),
}
"""Where each format's function is; it is imported when the format is asked for."""

PICTURES = frozenset({"json", "html", "xlsx", "docx", "pdf"})
"""Formats that show the days of every record, which take their time to find, or say on their cover which records there are."""


WITHOUT_DETAIL = frozenset({"table", "docx", "pdf"})
"""Formats that are read from end to end and leave the tables of detail out."""


class Screen(NamedTuple):
    """What the terminal can show: columns, characters, colours."""

    width: int = 80
    encoding: str = "utf-8"
    palette: Palette = MappingProxyType({})


def render(name: str, summary: Summary, lang: str, screen: Screen) -> Iterator[Any]:
    """The summary in one of `FORMATS`, in pieces: texts that end in a line end, or bytes."""
    module, function = FORMATS[name]
    made: Callable[..., Iterator[Any]] = getattr(import_module(module), function)
    return made(summary, lang, screen) if name == "table" else made(summary, lang)
