"""One module a format: what was judged goes in, text comes out. Reporters read results alone and never the clock.

A report is made in two steps, so that many records can be worked on side by side: `part` for each record, then `whole`.
"""

from importlib import import_module

from mottak_cli.reporters.base import Closing, Lines, Part, Reporter, View

FORMATS = {
    "table": "mottak_cli.reporters.table",
    "json": "mottak_cli.reporters.json_report",
    "junit": "mottak_cli.reporters.junit_report",
    "markdown": "mottak_cli.reporters.markdown",
    "csv": "mottak_cli.reporters.csv_report",
    "csv-excel": "mottak_cli.reporters.csv_excel",
}
"""The module of each format; it defines `REPORTER`."""


def reporter(name: str) -> Reporter:
    """The reporter of a format in `FORMATS`; imported when asked for."""
    found: Reporter = import_module(FORMATS[name]).REPORTER
    return found


__all__ = ["FORMATS", "Closing", "Lines", "Part", "Reporter", "View", "reporter"]
