"""What an offer is made for, and what it is."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from mottak_cli.checks.linked import Linked
from mottak_cli.checks.reading import Item, items
from mottak_cli.due.model import Edit, Value
from mottak_cli.locale.due_offers import OFFERS
from mottak_cli.messages import Message
from mottak_cli.results import Finding
from mottak_cli.timeline.days import holds

Tree = Mapping[str, Any]
LAST_RESORT = 10
"""Weight of what ends or drops something: it is offered after whatever does what is asked."""


class Task(NamedTuple):
    """A finding to be mended by a day (a day number): `today` is the as-of day, before which nothing can be done any more."""

    rule: str
    params: Any
    finding: Finding
    data: Tree
    day: int
    today: int
    others: Linked

    @property
    def on(self) -> date:
        """The day as a date."""
        return date.fromordinal(self.day)

    @property
    def subject(self) -> str:
        """What the finding is about; empty where it is the whole record."""
        return self.finding.subject or ""

    def items(self, path: str) -> Iterator[Item]:
        """The items of a list, as known."""
        return items(self.data, path)

    def the_item(self, path: str) -> Item | None:
        """The item that the finding is about."""
        return next((one for one in self.items(path) if one.id == self.subject), None)

    def is_there(self, item: Item) -> bool:
        """Whether the finding stands in the item, or in none of its list: so are those told apart that have one name."""
        place, listed = self.finding.place.path, item.path.partition("[")[0]
        return not place.startswith(f"{listed}[") or place == item.path or place.startswith(f"{item.path}.")

    def new_id(self, path: str, number: int = 1) -> str:
        """An id that nothing in the list has."""
        taken = {one.id for one in self.items(path)}
        name = f"ny-{self.on}"
        while (found := name if number == 1 else f"{name}-{number}") in taken:
            number += 1
        return found


class Offer(NamedTuple):
    """Changes that may mend it, in words (`says`); the lightest that does mend it is proposed."""

    edits: tuple[Edit, ...]
    says: Message
    extra: int = 0

    @property
    def weight(self) -> int:
        """How dear it is: a change each, and what ends or drops something comes last."""
        return len(self.edits) + self.extra


def setting(path: str, value: Value) -> Edit:
    """A value written at a path."""
    return Edit("set", path, value)


def adding(path: str, value: Value) -> Edit:
    """An entry at the end of a list."""
    return Edit("append", path, value)


def do(name: str, path: str, /, **args: object) -> Message:
    """What is to be done about a field of the record, in words; in general words where a rule asks for a field that has none."""
    key = f"due.do.{name}.{path}" if path else f"due.do.{name}"
    if key in OFFERS or f"{key}.other" in OFFERS:
        return Message(key, args)
    return Message("due.do.generic", {"path": path})


def any_of(words: Sequence[Message]) -> Message:
    """Several things of which one will do."""
    *before, last = words
    if not before:
        return last
    told = before[0]
    for one in before[1:]:
        told = Message("due.comma", {"a": told, "b": one})
    return Message("due.or", {"a": told, "b": last})


def who(name: str) -> Message:
    """Somebody by id; formats that leave people out take another message in its place."""
    return Message("due.who", {"id": name})


def employed_on(task: Task, person: Tree) -> bool:
    """Whether somebody is employed on the day."""
    return holds(tuple(person.get("employed", ())), task.day)


def trained_on(task: Task, person: Tree) -> bool:
    """Whether somebody has been on the course for group leaders by the day."""
    completed = person.get("group_leader", {}).get("training", {}).get("completed")
    return completed is not None and bool(completed <= task.day)
