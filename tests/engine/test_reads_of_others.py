"""What a rule says it reads of other records is all that its verdicts hang on, and none of it is idle: on the rules' own cases."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from mottak_cli.checks.params import of_others
from mottak_cli.engine.cases import asked
from mottak_cli.engine.docket import Question
from mottak_cli.engine.judge import judge
from mottak_cli.records import Record
from mottak_cli.results import Result
from mottak_cli.rulebook import load
from mottak_cli.rulebook.load import rules_directory
from mottak_cli.source import load_bytes

BOOK = load()
NAMES = {"id", "name"}
"""A record is found by its id and told of by its name."""


def read_by(rule: str) -> set[tuple[str, str]]:
    """Kind and path of what a rule says it reads of other records."""
    return {one for ready in BOOK.ready[rule] for one in of_others(ready.params)}


LINKED = [rule for rule in BOOK.rules if read_by(rule)]


def asked_of(rule: str) -> Iterator[tuple[list[Record], Question]]:
    """The cases of a rule that have other records beside the one judged."""
    circular, _, provision = rule.partition("/")
    file = rules_directory() / circular / "cases" / f"{provision}.yaml"
    for document in load_bytes(file.read_bytes(), str(file)):
        for case in document.data["cases"]:
            if case.get("others"):
                yield asked(rule, document.data.get("base", {}), case, BOOK)


def only(value: Any, paths: set[str]) -> Any:
    """Data with nothing but the keys on some paths."""
    if isinstance(value, dict):
        under = {key: {path.partition(".")[2] for path in paths if path.partition(".")[0] == key} for key in value}
        return {key: one if "" in under[key] else only(one, under[key]) for key, one in value.items() if under[key]}
    return [only(one, paths) for one in value] if isinstance(value, list | tuple) else value


def left(record: Record, read: set[tuple[str, str]]) -> Record:
    """Another record with nothing in it but what is read; that a centre never opened is said, since every centre says when it did."""
    empty = {"open": ()} if record.kind == "centre" else {}
    return replace(record, data={**empty, **only(record.data, {path for kind, path in read if kind == record.kind} | NAMES)})


def came_of(records: list[Record], question: Question) -> tuple[object, ...]:
    """What the first record's only rule comes to, but for the words and for where it stands in the others."""
    result: Result = judge(records, BOOK, question).records[0].results[0]
    findings = tuple(
        (one.verdict, one.first, one.last, one.started, one.subject, one.due, one.open, one.episode) for one in result.findings
    )
    return result.verdict, result.due, result.measures, findings


@pytest.mark.parametrize("rule", LINKED)
def test_nothing_else_of_the_others_is_read(rule: str) -> None:
    cases = list(asked_of(rule))
    assert cases
    for (one, *others), question in cases:
        assert came_of([one, *(left(other, read_by(rule)) for other in others)], question) == came_of([one, *others], question)


@pytest.mark.parametrize(("rule", "idle"), [(rule, one) for rule in LINKED for one in sorted(read_by(rule))])
def test_everything_that_is_said_to_be_read_of_the_others_matters(rule: str, idle: tuple[str, str]) -> None:
    assert any(differs(one, others, question, read_by(rule), idle) for (one, *others), question in asked_of(rule))


def differs(one: Record, others: list[Record], question: Question, read: set[tuple[str, str]], idle: tuple[str, str]) -> bool:
    """Whether anything comes out otherwise without one path; that what hangs on it cannot be judged at all is otherwise too."""
    try:
        return came_of([one, *(left(other, read - {idle}) for other in others)], question) != came_of([one, *others], question)
    except (KeyError, TypeError):
        return True
