"""The engine against the slow evaluator, on random records: verdicts, due dates, and the days of every finding.

The evaluator was written first, from the requirements alone, and shares no code with the program.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from mottak_cli.engine import Question, judge
from mottak_cli.engine.cases import to_yaml
from mottak_cli.records import read
from mottak_cli.results import Result
from mottak_cli.rulebook import Rulebook, load
from mottak_cli.source import load_bytes

from .generate import a_record, questions
from .oracle import Answer, evaluate
from .tally import POSSIBLE

RECORDS = 1000
AT_LEAST = 30
NO_DATE = date.min


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load()


def of_engine(result: Result) -> tuple[Any, ...]:
    """What is compared, of the engine's result."""
    findings = sorted(
        (one.subject or "", one.verdict.value, one.judged.value, one.softened or "", one.first, one.last, one.started,
         one.ended or NO_DATE, one.days, one.due or NO_DATE, one.open)
        for one in result.findings
    )  # fmt: skip
    return result.verdict.value, result.due, findings


def of_oracle(answer: Answer) -> tuple[Any, ...]:
    """What is compared, of the evaluator's answer."""
    findings = sorted(
        (one.subject or "", one.verdict, one.judged, one.softened or "", one.from_, one.to, one.started,
         one.ended or NO_DATE, one.days, one.due or NO_DATE, one.open)
        for one in answer.findings
    )  # fmt: skip
    return answer.verdict, answer.due, findings


def differences(seed: int, rulebook: Rulebook, tally: Counter[tuple[str, str]]) -> Iterator[str]:
    """Where the two differ on the record of a seed, over all its questions."""
    data = a_record(seed)
    record = read(load_bytes(to_yaml(data).encode(), f"{seed}.yaml")[0], rulebook.provisions)
    for question in questions(data, seed):
        as_of, first, last, readings = question[:4]
        expected = evaluate(data, as_of, first, last, readings)
        run = judge([record], rulebook, Question(as_of, first, last, readings))  # type: ignore[arg-type]
        for result in run.records[0].results:
            tally[result.rule.id, result.verdict.value] += 1
            ours, theirs = of_engine(result), of_oracle(expected[result.rule.id])
            if ours != theirs:
                yield f"record {seed}, {question}, {result.rule.id}: engine {ours}, evaluator {theirs}"


def test_the_engine_agrees_with_the_slow_evaluator(rulebook: Rulebook) -> None:
    assert [one for seed in range(120) for one in differences(seed, rulebook, Counter())] == []


@pytest.mark.slow
def test_the_engine_agrees_on_a_thousand_records_and_every_verdict_occurs(rulebook: Rulebook, capsys: pytest.CaptureFixture[str]) -> None:
    tally: Counter[tuple[str, str]] = Counter()
    found = [one for seed in range(RECORDS) for one in differences(seed, rulebook, tally)]
    with capsys.disabled():
        print(f"\nVerdicts over {RECORDS} random records")
        for rule in rulebook.rules:
            print(f"  {rule:20}", *(f"{verdict} {tally[rule, verdict]}" for verdict in sorted(POSSIBLE[rule])))
    assert found == []
    assert [(rule, verdict) for rule in rulebook.rules for verdict in POSSIBLE[rule] if tally[rule, verdict] < AT_LEAST] == []
    assert [key for key in tally if key[1] not in POSSIBLE[key[0]]] == []
