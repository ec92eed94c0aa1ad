"""What a primitive is given (a `Duty`) and what it yields (`Span`s)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Literal, NamedTuple, TypeVar

from mottak_cli.checks.linked import NOBODY, Linked
from mottak_cli.checks.reading import Dated, Item, Tree, dates, items
from mottak_cli.messages import Message
from mottak_cli.results import Basis, Place, Verdict
from mottak_cli.timeline.days import Days, holds

Readings = Literal["both", "strict", "lenient"]
T = TypeVar("T")


class Duty(NamedTuple):
    """One rule's obligation on one record.

    `data` is the record as known on the as-of day. `bound` are the days on which the rule binds in any reading, beyond the as-of
    day too (as known); `doubtful` those of them on which only one reading binds. `lasting` is `bound`, and for what stays owed
    after closing the closed days as well. `window` is the first and last day anybody will ask about; what
    ended before it need not be judged. `shelf` keeps what was read of the record, for the next rule. `record` is the record's id,
    `linked` the others of the run.
    """

    rule: str
    data: Tree
    as_of: int
    bound: Days
    doubtful: Days
    lasting: Days
    window: tuple[int, int]
    readings: Readings
    shelf: dict[object, Any] | None = None
    record: str = ""
    linked: Linked = NOBODY

    def items(self, path: str) -> Sequence[Item]:
        """The items of a list, read once for all rules of a record."""
        return self.once(path, lambda: tuple(items(self.data, path)))

    def dates(self, item: Item, path: str) -> Sequence[Dated]:
        """The days at a path of an item, earliest first; read once for all rules of a record."""
        return self.once((item.path, path), lambda: dates(item.tree, path))

    def once(self, key: object, find: Callable[[], T]) -> T:
        """What is found under a key, looked for only the first time."""
        if self.shelf is None:
            return find()
        if key not in self.shelf:
            self.shelf[key] = find()
        found: T = self.shelf[key]
        return found

    @property
    def tomorrow(self) -> int:
        """The day after the as-of day, as far as it is known: a span that reaches it goes on."""
        return self.as_of + 1

    def in_doubt(self, start: int) -> str | None:
        """What has arisen on a day on which only one reading binds is broken in that reading only, whatever the later days."""
        return KINDS if holds(self.doubtful, start) else None

    def arises(self, day: int) -> bool:
        """Whether a deadline or an event can arise on the day."""
        return holds(self.bound, day)


def about_day(day: int, name: str = "") -> Message:
    """How people are told what a finding is about whose id holds a day."""
    said = {"day": date.fromordinal(day)}
    return Message("about.on", {"name": name, **said}) if name else Message("about.day", said)


def titled(item: Item) -> Message | str:
    """An item by its title and id; by its id alone where it has no title."""
    title = item.tree.get("title")
    return item.id if title is None else Message("about.titled", {"name": title, "id": item.id})


KINDS, AWAY, CANCELLED, DUE_DAY = "kinds", "away", "cancelled", "due_day"
"""The texts that can be read in two ways, as the rules' interpretations name them."""


class Span(NamedTuple):
    """Days of one subject with one verdict, not yet cut, softened or waived.

    `on` is the obligation's own date, which tells one breach from another; None means that each unbroken run of days is one.
    `doubtful`: a breach in one of two readings only, by the name that the rule's interpretation gives it. `partly`: what a
    sub-period lacks that bound only in part. `owed`: for a sub-period duty, its owed days (a dispensation must cover them all).
    A span that goes on reaches the day after the as-of day. `found` and `args` are the message; `path` and `related` where in the
    record, `evidence` what showed it to be met (these two also in others).
    """

    first: int
    last: int
    verdict: Verdict
    subject: str | None = None
    path: str = ""
    on: int | None = None
    due: int | None = None
    doubtful: str | None = None
    partly: bool = False
    ours: bool = False
    owed: Days | None = None
    found: str = "fail"
    args: Mapping[str, object] = {}
    evidence: tuple[str | Place, ...] = ()
    related: tuple[str | Place, ...] = ()
    basis: Basis = Basis.FACT
    measures: Mapping[str, int] = {}
