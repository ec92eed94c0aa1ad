"""The circulars as data: reading, checking and compiling the files under `rules/`."""

from mottak_cli.rulebook.book import Rulebook
from mottak_cli.rulebook.load import load

__all__ = ["Rulebook", "load"]
