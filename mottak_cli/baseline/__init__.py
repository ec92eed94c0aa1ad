"""What was found at one time, written down, so that a later check can tell what is new or worse from what everybody knows."""

from mottak_cli.baseline.compare import BREACHES, Standing, compare
from mottak_cli.baseline.model import SCHEMA, Baseline, Entry, entries_of, whole
from mottak_cli.baseline.parse import entry_from, parse

__all__ = ["BREACHES", "SCHEMA", "Baseline", "Entry", "Standing", "compare", "entries_of", "entry_from", "parse", "whole"]
