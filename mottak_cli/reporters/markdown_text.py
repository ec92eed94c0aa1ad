"""Markdown that means what it says: no text of a record can become markup, a link or a call on somebody.

The form is CommonMark with the tables of GitHub and GitLab.
"""

import re
from collections.abc import Iterable, Sequence

from mottak_cli.reporters.oneline import one_line

MARKUP = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>|~#$&"})
"""Each sign that can begin markup within a line; what begins a block only stands at the start of one, where no text of a record does."""

LIVE = re.compile(r"@(?=\w)|#(?=\d)|:(?=//)|www(?=\.)|:(?=[\w+-]*[a-z][\w+-]*:)", re.IGNORECASE)
"""What hosts turn into a mention, a reference, a link or a picture even where it is escaped."""

JOINER = "\N{WORD JOINER}"
"""Takes no room on the screen, and keeps the signs before and after it from being read as one."""


def plain(text: str) -> str:
    """The text on one line, to be shown as it stands."""
    return LIVE.sub(rf"\g<0>{JOINER}", one_line(text)).translate(MARKUP)


def row(cells: Iterable[str]) -> str:
    """A row of a table; the cells are Markdown already."""
    return f"| {' | '.join(cells)} |"


def table(columns: Sequence[str], rows: Iterable[str], numbers: int = 0) -> str:
    """A table whose last columns, as many as `numbers`, stand to the right; a heading and a blank line go before it."""
    marks = ["---"] * (len(columns) - numbers) + ["---:"] * numbers
    return "\n".join([row(columns), row(marks), *rows]) + "\n"


def folded(title: str, body: str) -> str:
    """A part that is not shown until somebody opens it."""
    return f"<details>\n<summary>{title}</summary>\n\n{body}\n</details>\n"
