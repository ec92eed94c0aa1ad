"""Records written for a test, and the list of what is due in them."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from mottak_cli.due.model import Basis, Item, Plan, RecordDue
from mottak_cli.engine.cases import in_file
from mottak_cli.rulebook import Rulebook, load

from .promise import listed

Data = Mapping[str, Any]


@cache
def rulebook() -> Rulebook:
    """The project's own."""
    return load()


def day(text: str) -> date:
    """A date from its text."""
    return date.fromisoformat(text)


def centre(**keys: Any) -> Data:
    """An ordinary centre, open since 2015, that says nothing but what is given."""
    return {"record": "centre", "id": "lind", "name": "Lind mottak", "circulars": "all"} | keys


def due_list(as_of: str, *records: Data, days: int = 90) -> tuple[RecordDue, ...]:
    """What is due in records judged together."""
    read = [in_file(one, rulebook()) for one in records]
    return tuple(listed(read, rulebook(), day(as_of), day(as_of) + timedelta(days=days)))


def items(rule: str, as_of: str, *records: Data, days: int = 90) -> list[Item]:
    """The items of one rule in the first record."""
    return [one for one in due_list(as_of, *records, days=days)[0].items if one.rule.id == rule]


def plan(as_of: str, *records: Data, days: int = 90) -> Plan:
    """The whole list."""
    book = rulebook()
    until = day(as_of) + timedelta(days=days)
    return Plan(Basis(day(as_of), until, "both", book.version, book.digest, None, 0), due_list(as_of, *records, days=days))
