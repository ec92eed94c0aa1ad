"""Records and questions for the tests of the engine."""

import json
import random
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from mottak_cli.checks.span import Readings
from mottak_cli.engine import Question, judge
from mottak_cli.records import Record, read
from mottak_cli.results import Finding, Result
from mottak_cli.rulebook import Rulebook, load
from mottak_cli.source import load_bytes

from ..oracle.generate import a_record
from ..oracle.questions import dates_in

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
MINIMAL: Mapping[str, Any] = {
    "record": "centre", "format": 1, "id": "test", "name": "Test", "kind": "ordinary", "open": {"from": "2015-01-01"}
}  # fmt: skip


@cache
def rulebook() -> Rulebook:
    """The program's own."""
    return load()


def from_data(data: Mapping[str, Any]) -> Record:
    """A record of plain data with dates as text, read like a file (JSON is YAML)."""
    return read(load_bytes(json.dumps(data).encode(), "test.yaml")[0], rulebook().provisions)


def centre(**keys: Any) -> Record:
    """An ordinary centre, open since 2015, and what else is given."""
    return from_data({**MINIMAL, **keys})


def example(path: Path) -> Record:
    """An example of the project."""
    return read(load_bytes(path.read_bytes(), str(path))[0], rulebook().provisions)


def random_data(seed: int) -> dict[str, Any]:
    """The plain data of a random valid record."""
    return a_record(seed)


def random_dates(data: Mapping[str, Any]) -> list[date]:
    """Every date that stands in it."""
    return sorted(set(dates_in(dict(data))))


def chance(seed: int) -> random.Random:
    """A seeded generator."""
    return random.Random(seed)


def judged(
    record: Record, as_of: date, first: date | None = None, last: date | None = None, readings: Readings = "both", rule: str | None = None
) -> dict[str, Result]:
    """Every rule's result; the period is the calendar year of the as-of date where none is given."""
    start, end = first or date(as_of.year, 1, 1), last or date(as_of.year, 12, 31)
    question = Question(as_of, start, end, readings, None if rule is None else frozenset({rule}))
    return {one.rule.id: one for one in judge([record], rulebook(), question).records[0].results}


def finding_of(one: Finding) -> tuple[Any, ...]:
    """What a finding says, places aside."""
    args = {key: value for key, value in one.found.args.items() if key != "place"}
    return (
        one.first, one.last, one.subject or "", one.verdict.value, one.judged.value, one.softened, one.started, one.ended, one.days,
        one.open, one.due, one.found.key, str(sorted(args.items(), key=str)), one.basis.value,
    )  # fmt: skip


def essence(results: Mapping[str, Result]) -> dict[str, Any]:
    """What was judged, places and the numbers of twins aside."""
    return {
        rule: (
            one.verdict.value, one.due, None if one.reason is None else one.reason.key, one.basis.value, sorted(one.measures.items()),
            sorted(map(finding_of, one.findings), key=str), sorted(one.fingerprint for one in one.findings),
            sorted(map(finding_of, one.earlier), key=str),
        )
        for rule, one in results.items()
    }  # fmt: skip
