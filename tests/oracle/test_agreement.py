"""The engine against the slow evaluator, on random data repos: verdicts, due dates, and the days of every finding.

The evaluator was written first, from the requirements alone, and shares no code with the program.
"""

import os
from collections import Counter
from collections.abc import Iterator
from datetime import date
from multiprocessing import get_context
from typing import Any

import pytest

from mottak_cli.engine import Question, judge
from mottak_cli.engine.cases import to_yaml
from mottak_cli.records import Record, read
from mottak_cli.results import Result
from mottak_cli.rulebook import Rulebook, load
from mottak_cli.source import load_bytes

from .generate_repo import a_repo
from .known import Data
from .oracle import DIRECTORATE_RULES, REGION_RULES, RULES, Answer, evaluate_repo
from .questions import Question as Asked
from .questions import repo_questions
from .tally import POSSIBLE

REPOS = 2000
AT_LEAST = 30
NO_DATE = date.min
BEGINNING = date(2000, 1, 1)
"""The evaluator looks at no earlier day of a centre; what was never otherwise began here to it, and with time itself to the program."""


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load()


def before(started: date) -> int:
    """The days that nobody looks at."""
    return max(0, (BEGINNING - started).days)


def of_engine(result: Result) -> tuple[Any, ...]:
    """What is compared, of the engine's result."""
    findings = sorted(
        (one.subject or "", one.verdict.value, one.judged.value, one.softened or "", one.first, one.last, max(one.started, BEGINNING),
         one.ended or NO_DATE, one.days - before(one.started), one.due or NO_DATE, one.open)
        for one in result.findings
    )  # fmt: skip
    return result.verdict.value, result.due, findings


def of_oracle(answer: Answer) -> tuple[Any, ...]:
    """What is compared, of the evaluator's answer."""
    findings = sorted(
        (one.subject or "", one.verdict, one.judged, one.softened or "", one.from_, one.to, max(one.started, BEGINNING),
         one.ended or NO_DATE, one.days - before(one.started), one.due or NO_DATE, one.open)
        for one in answer.findings
    )  # fmt: skip
    return answer.verdict, answer.due, findings


def read_in(data: Data, rulebook: Rulebook) -> Record:
    """A record as the program reads it."""
    return read(load_bytes(to_yaml(data).encode(), f"{data['record']}-{data['id']}.yaml")[0], rulebook.provisions)


def compared(data: list[Data], asked: Asked, rulebook: Rulebook, tally: Counter[tuple[str, str]]) -> Iterator[str]:
    """Where the two differ on records judged together, over every rule that the program has."""
    as_of, first, last, readings = asked
    expected = evaluate_repo(data, as_of, first, last, readings)
    run = judge([read_in(one, rulebook) for one in data], rulebook, Question(as_of, first, last, readings))  # type: ignore[arg-type]
    assert [(one.kind, one.id) for one in run.records] == list(expected)
    for one in run.records:
        for result in one.results:
            rule = result.rule.id
            tally[rule, result.verdict.value] += 1
            if rule not in expected[one.kind, one.id]:
                yield f"{one.kind} {one.id}, {asked}, {rule}: not judged on this kind of record by the evaluator"
                continue
            ours, theirs = of_engine(result), of_oracle(expected[one.kind, one.id][rule])
            if ours != theirs:
                yield f"{one.kind} {one.id}, {asked}, {rule}: engine {ours}, evaluator {theirs}"


def differences(seed: int, rulebook: Rulebook, tally: Counter[tuple[str, str]]) -> Iterator[str]:
    """Where the two differ on the data repo of a seed, over all its questions."""
    data = a_repo(seed)
    for asked in repo_questions(data, seed):
        for one in compared(data, asked, rulebook, tally):
            yield f"repo {seed}, {one}"


def of_seeds(seeds: range) -> tuple[Counter[tuple[str, str]], list[str]]:
    """The verdicts of some repos and where the two differ, worked out in a process beside others."""
    tally: Counter[tuple[str, str]] = Counter()
    found = [one for seed in seeds for one in differences(seed, load(), tally)]
    return tally, found


def test_the_evaluator_has_the_rules_of_the_rulebook(rulebook: Rulebook) -> None:
    assert set(rulebook.rules) == {*RULES, *REGION_RULES, *DIRECTORATE_RULES}
    assert set(rulebook.rules) == set(POSSIBLE)


@pytest.mark.parametrize("first", range(0, 120, 20))
def test_the_engine_agrees_with_the_slow_evaluator(rulebook: Rulebook, first: int) -> None:
    assert [one for seed in range(first, first + 20) for one in differences(seed, rulebook, Counter())] == []


@pytest.mark.parametrize("first", range(5000, 5030, 10))
def test_the_two_agree_on_each_record_alone(rulebook: Rulebook, first: int) -> None:
    found = []
    for seed in range(first, first + 10):
        for data in a_repo(seed):
            found += [one for asked in repo_questions([data], seed) for one in compared([data], asked, rulebook, Counter())]
    assert found == []


def without_a_first_day(record: Data) -> Data:
    """A centre of which nobody knows when it first opened, where that ended; the values that changed in time are those of that day."""
    opened = record.get("open")
    items = opened if isinstance(opened, list) else [opened]
    if not isinstance(items[0], dict) or "to" not in items[0]:
        return record
    items = [{key: value for key, value in items[0].items() if key != "from"}, *items[1:]]
    fixed = {key: record[key][0]["is"] for key in ("kind", "region", "operator", "circulars") if ranged(record.get(key))}
    return record | fixed | {"open": items if isinstance(opened, list) else items[0]}


def ranged(value: object) -> bool:
    """Whether it is a list of values in time."""
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict) and "is" in value[0]


@pytest.mark.parametrize("first", range(7000, 7060, 20))
def test_the_two_agree_on_openings_that_nobody_knows_the_first_day_of(rulebook: Rulebook, first: int) -> None:
    found, changed = [], 0
    for seed in range(first, first + 20):
        data = a_repo(seed)
        undated = [without_a_first_day(one) for one in data]
        changed += undated != data
        found += [one for asked in repo_questions(undated, seed) for one in compared(undated, asked, rulebook, Counter())]
    assert found == []
    assert changed > 3


@pytest.mark.slow
def test_the_engine_agrees_on_all_repos_and_every_verdict_occurs(rulebook: Rulebook, capsys: pytest.CaptureFixture[str]) -> None:
    tally: Counter[tuple[str, str]] = Counter()
    found: list[str] = []
    with get_context("fork").Pool(os.cpu_count()) as pool:
        for counted, differing in pool.imap_unordered(of_seeds, (range(first, first + 20) for first in range(0, REPOS, 20))):
            tally += counted
            found += differing
    with capsys.disabled():
        print(f"\nVerdicts over {REPOS} random data repos")
        for rule in rulebook.rules:
            print(f"  {rule:20}", *(f"{verdict} {tally[rule, verdict]}" for verdict in sorted(POSSIBLE[rule])))
    assert found == []
    assert [(rule, verdict) for rule in rulebook.rules for verdict in POSSIBLE[rule] if tally[rule, verdict] < AT_LEAST] == []
    assert [key for key in tally if key[1] not in POSSIBLE[key[0]]] == []
