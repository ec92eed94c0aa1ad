"""One module a format: what was judged goes in, text or the bytes of a file come out. Reporters read results alone and never the clock.

A report is made in two steps, so that many records can be worked on side by side: `part` for each record, then `whole`.
"""

from importlib import import_module

from mottak_cli.reporters.base import Against, Closing, Lines, Missed, Part, Reporter, View

FORMATS = {
    "table": "mottak_cli.reporters.table",
    "json": "mottak_cli.reporters.json_report",
    "junit": "mottak_cli.reporters.junit_report",
    "markdown": "mottak_cli.reporters.markdown",
    "csv": "mottak_cli.reporters.csv_report",
    "csv-excel": "mottak_cli.reporters.csv_excel",
    "sarif": "mottak_cli.reporters.sarif",
    "sarif-full": "mottak_cli.reporters.sarif_full",
    "github": "mottak_cli.reporters.github",
    "github-summary": "mottak_cli.reporters.github_summary",
    "gitlab": "mottak_cli.reporters.gitlab",
    "oscal": "mottak_cli.reporters.oscal",
    "html": "mottak_cli.reporters.html_report",
    "xlsx": "mottak_cli.reporters.xlsx_report",
}
"""The module of each format; it defines `REPORTER`."""

PROBLEMS_ALONE = frozenset({"table", "junit", "markdown", "csv", "csv-excel", "sarif", "github", "github-summary", "gitlab"})
"""Formats that tell nothing of what showed a rule to be met (the table only where all is asked for), so that it need not be looked for."""


def reporter(name: str) -> Reporter:
    """The reporter of a format in `FORMATS`; imported when asked for."""
    found: Reporter = import_module(FORMATS[name]).REPORTER
    return found


__all__ = ["FORMATS", "PROBLEMS_ALONE", "Against", "Closing", "Lines", "Missed", "Part", "Reporter", "View", "reporter"]
