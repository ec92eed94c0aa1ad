"""Whole data repos for the tests of the engine: random ones and the project's example, and what a run says of each record."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from mottak_cli.checks.span import Readings
from mottak_cli.engine import Question, judge
from mottak_cli.engine.cases import to_yaml
from mottak_cli.records import Record, read
from mottak_cli.results import RecordRun, Result
from mottak_cli.source import load_bytes

from ..oracle.known import Data
from ..oracle.questions import repo_questions
from .asking import chance, essence, random_dates, rulebook

ROOT = Path(__file__).parents[2]
EXAMPLE = sorted((ROOT / "examples" / "data").rglob("*.yaml"))
Key = tuple[str, str]


class Asked(NamedTuple):
    """A question to a repo."""

    as_of: date
    first: date
    last: date
    readings: Readings = "both"


def key_of(data: Data) -> Key:
    """Kind and id."""
    return data["record"], data["id"]


def record_of(data: Data, file: str | None = None) -> Record:
    """A record as the program reads it, in a file named after it."""
    name = file or f"{data['record']}-{data['id']}.yaml"
    return read(load_bytes(to_yaml(data).encode(), name)[0], rulebook().provisions)


@cache
def example_data() -> tuple[Data, ...]:
    """The plain data of the example, in the files' order, dates as text."""
    return tuple(load_bytes(path.read_bytes(), str(path))[0].data for path in EXAMPLE)


def run_of(records: Iterable[Record], asked: Asked) -> dict[Key, RecordRun]:
    """What is said of each record."""
    run = judge(list(records), rulebook(), Question(*asked))
    return {(one.kind, one.id): one for one in run.records}


def by_rule(run: RecordRun) -> dict[str, Result]:
    """The results by rule."""
    return {one.rule.id: one for one in run.results}


def essences(runs: dict[Key, RecordRun]) -> dict[Key, dict[str, Any]]:
    """What was judged of each record, places aside."""
    return {key: essence(by_rule(run)) for key, run in runs.items()}


def random_asked(data: Sequence[Data], seed: int) -> list[Asked]:
    """Questions near something in the repo, and one over all the time there is."""
    found = [Asked(*one) for one in repo_questions(list(data), seed)]  # type: ignore[arg-type]
    days = [day for one in data for day in random_dates(one) if 2000 < day.year < 2100] or [date(2024, 12, 31)]
    as_of = chance(seed).choice(days)
    return [*found, Asked(as_of, date(1990, 1, 1), as_of)]


EXAMPLE_ASKED = [
    Asked(date(2026, 3, 31), date(2023, 1, 1), date(2026, 3, 31)),
    Asked(date(2024, 9, 5), date(2024, 1, 1), date(2024, 12, 31)),
]
