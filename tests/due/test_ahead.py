"""A forecast against what the slow evaluator finds when the days have come and nothing more has happened."""

import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest

from mottak_cli.due.model import Item
from mottak_cli.results import Verdict

from ..oracle.generate_repo import a_repo
from ..oracle.known import Data
from ..oracle.oracle import evaluate_repo
from ..oracle.questions import repo_questions
from .asking import rulebook
from .plain import carried_out, horizon
from .promise import BREACH, Key, lists

DAY = timedelta(days=1)
Matter = tuple[Key, str, str]


def gravest_today(records: Sequence[Data], today: date) -> tuple[dict[Matter, int], set[Matter]]:
    """How grave the open breaches are, and what is not yet due."""
    broken: dict[Matter, int] = {}
    pending: set[Matter] = set()
    for key, answers in evaluate_repo(records, today, today, today).items():
        for rule, answer in answers.items():
            for one in answer.findings:
                matter = (key, rule, one.subject or "")
                if one.verdict in BREACH and one.open:
                    broken[matter] = min(Verdict(one.verdict).gravity, broken.get(matter, 9))
                elif one.verdict == "pending":
                    pending.add(matter)
    return broken, pending


def come_by(records: Sequence[Data], today: date, day: date) -> set[Matter]:
    """What the evaluator finds, on a later day, to have been broken or become graver since today."""
    broken, pending = gravest_today(records, today)
    found: set[Matter] = set()
    for key, answers in evaluate_repo(records, day, today + DAY, day).items():
        for rule, answer in answers.items():
            for one in answer.findings:
                matter = (key, rule, one.subject or "")
                new = one.started > today or matter in pending
                if one.verdict in BREACH and new and Verdict(one.verdict).gravity < broken.get(matter, 9):
                    found.add(matter)
    return found


def told_by(listed: Sequence[tuple[Key, Item]], day: date) -> set[Matter]:
    """What the list says of it."""
    return {(key, one.rule.id, one.finding.subject or "") for key, one in listed if one.begins is not None and one.begins <= day}


def differences(seed: int) -> Iterator[str]:
    """Where the two differ on the data repo of a seed, on some days."""
    records = a_repo(seed)
    for asked in repo_questions(records, seed):
        today, until = asked.as_of, horizon(seed, asked.as_of)
        due = lists(records, rulebook(), today, until)
        listed = [(key, item) for key, one in due.items() for item in one.items]
        unchanged = carried_out(records, ("", ""), (), today)
        for day in days_to_ask(listed, today, until, random.Random(seed)):
            expected, told = come_by(unchanged, today, day), told_by(listed, day)
            for matter in sorted(expected ^ told):
                yield f"repo {seed}, {today} to {day}: {matter} {'is not told' if matter in expected else 'does not come'}"
        yield from twice(listed, seed)


def days_to_ask(listed: Sequence[tuple[Key, Item]], today: date, until: date, r: random.Random) -> list[date]:
    """The last day, one before it, and the first day of a breach with the day before that."""
    begins = sorted({one.begins for _, one in listed if one.begins and one.begins <= until})
    edge = r.choice(begins) if begins else until
    return sorted({until, today + timedelta(days=r.randint(1, (until - today).days)), edge, max(edge - DAY, today + DAY)})


def twice(listed: Sequence[tuple[Key, Item]], seed: int) -> Iterator[str]:
    """What is due and the breach that follows from it, on two lines."""
    for key, one in listed:
        for other_key, other in listed:
            same = other_key == key and other.rule.id == one.rule.id and other.finding.subject == one.finding.subject
            if same and one.when == "due" and other.when == "forecast" and one.by and other.begins in (one.by, one.by + DAY):
                yield f"repo {seed}: {key} {one.rule.id} {one.finding.subject} is told twice"


@pytest.mark.parametrize("first", range(0, 12, 4))
def test_what_is_forecast_comes_and_what_comes_is_forecast(first: int) -> None:
    assert [one for seed in range(first, first + 4) for one in differences(seed)] == []


@pytest.mark.slow
@pytest.mark.parametrize("first", range(12, 132, 20))
def test_the_same_on_many_repos(first: int) -> None:
    assert [one for seed in range(first, first + 20) for one in differences(seed)] == []
