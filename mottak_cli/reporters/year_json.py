"""`mottak timeline --format json`, `mottak.timeline/1`: every rule of every record as runs of days that others can draw.

The bars of a rule are all days of the period through the as-of day, in order, each in one bar; keys may be added, never removed or renamed.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from mottak_cli import __version__
from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.reporters.year_cells import due_days
from mottak_cli.results import Bar, RecordRun, Result, Run

SCHEMA = "mottak.timeline/1"


class YearJson:
    """The picture for programs."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record as a JSON object."""
        del run, lines
        rules = [of_rule(one, view.lang) for one in record.results]
        told = {"file": record.file, "kind": record.kind, "id": record.id, "name": record.name, "rules": rules}
        return (json.dumps(told, ensure_ascii=False),)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The question, the rulebook, and the records."""
        head = {
            "schema": SCHEMA,
            "tool": {"name": "mottak", "version": __version__, "rulebook": run.rulebook_digest, "rulebook_version": run.rulebook_version},
            "lang": view.lang,
            "as_of": run.as_of.isoformat(),
            "period": {"from": run.first.isoformat(), "to": run.last.isoformat()},
            "readings": run.readings,
            "disclaimer": say(view.lang, "disclaimer"),
        }
        yield json.dumps(head, ensure_ascii=False, indent=2).removesuffix("\n}") + ',\n  "records": ['
        for number, (told,) in enumerate(parts):
            yield f"{',' if number else ''}\n    {told}"
        errors = [
            {"file": one.file, "line": one.line, "column": one.column, "code": one.code, "message": text(one.message, view.lang)}
            for one in closing.errors
        ]
        yield f'\n  ],\n  "errors": {json.dumps(errors, ensure_ascii=False)}\n}}\n'


def of_rule(result: Result, lang: str) -> dict[str, Any]:
    """A rule and its days; `due` are the days on which something of it falls due."""
    rule = result.rule
    return {
        "rule": rule.id,
        "circular": rule.circular,
        "title": spoken(rule.title, lang),
        "cite": spoken(rule.cite, lang),
        "verdict": result.verdict.value,
        "due": [day.isoformat() for day in due_days(result)],
        "bars": [of_bar(one) for one in result.timeline],
    }


def of_bar(bar: Bar) -> dict[str, Any]:
    """A run of days; `verdict` is null on bound days of which nothing is said."""
    days = (bar.last - bar.first).days + 1
    return {"from": _day(bar.first), "to": _day(bar.last), "days": days, "verdict": None if bar.verdict is None else bar.verdict.value}


def _day(day: date) -> str:
    return day.isoformat()
