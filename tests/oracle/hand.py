"""Short ways to write a record and to read an answer, for the cases worked out by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from .known import Data
from .oracle import Answer, evaluate, evaluate_repo

YEAR = (date(2024, 1, 1), date(2024, 12, 31))


def day(text: str) -> date:
    """A date from text."""
    return date.fromisoformat(text)


def ask(rule: str, as_of: str, readings: str = "both", period: tuple[date, date] = YEAR, **keys: Any) -> Answer:
    """One rule's answer about an ordinary centre open since 2015, with the keys given."""
    record: Data = {"record": "centre", "format": 1, "id": "x", "name": "X", "kind": "ordinary", "open": "2015-01-01"}
    return evaluate(record | keys, day(as_of), *period, readings)[rule]


def leader(name: str, since: str = "2018-01-01", **more: Any) -> Data:
    """A trained group leader employed for long."""
    training = {"completed": since, "provider": "udi"}
    return {"id": name, "employed": "2017-01-01", "group_leader": {"training": training} | more}


def group(name: str, *meetings: str, **more: Any) -> Data:
    """A group with meetings on these days."""
    return {"id": name, "meetings": [{"date": m} for m in meetings]} | more


def shape(answer: Answer) -> list[tuple[str, str, str, str | None]]:
    """Findings as verdict, first day, last day and softening."""
    return [(f.verdict, str(f.from_), str(f.to), f.softened) for f in answer.findings]


def office(name: str = "r", **keys: Any) -> Data:
    """A regional office."""
    return {"record": "region", "format": 1, "id": name, "name": name.upper()} | keys


def directorate(**keys: Any) -> Data:
    """The directorate."""
    return {"record": "directorate", "format": 1, "id": "udi", "name": "UDI"} | keys


def ask_among(rule: str, as_of: str, *records: Data, readings: str = "both", period: tuple[date, date] = YEAR) -> Answer:
    """One rule's answer about the first of the records, judged together with the others."""
    answers = evaluate_repo(records, day(as_of), *period, readings)
    return answers[records[0]["record"], records[0]["id"]][rule]


def told(answer: Answer) -> list[tuple[str | None, str, str, str]]:
    """Findings as subject, verdict, first and last day."""
    return [(f.subject, f.verdict, str(f.from_), str(f.to)) for f in answer.findings]
