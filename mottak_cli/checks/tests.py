"""What `each_is` can ask of an item: each answer is the days on which it holds and those on which it is not said."""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from mottak_cli.checks.params import since
from mottak_cli.checks.reading import Tree, get, limited, ranges
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY, add_months, birthday
from mottak_cli.timeline.days import ALL_DAYS, NO_DAYS, Days, union

Word = str | bool


class Answer(NamedTuple):
    """The days on which a test is met, and those on which the record does not say."""

    met: Days
    unsaid: Days = NO_DAYS


MET = Answer(ALL_DAYS)
UNSAID = Answer(NO_DAYS, ALL_DAYS)
NEVER = Answer(NO_DAYS)


class Says(NamedTuple):
    """The field `says` has one of the words in `is`; an absent word or yes/no is not said."""

    says: FieldPath
    is_: tuple[Word, ...]

    @property
    def about(self) -> str:
        return self.says

    def answer(self, item: Tree) -> Answer:
        value = get(item, self.says)
        if value is None:
            return UNSAID
        return MET if value in self.is_ else NEVER


class By(NamedTuple):
    """The date `by` is on or before the day; an absent date has not happened."""

    by: FieldPath

    @property
    def about(self) -> str:
        return self.by

    def answer(self, item: Tree) -> Answer:
        return Answer(since(item, self.by))


class Aged(NamedTuple):
    """Somebody born on `born` is `aged` full years or older on the day."""

    aged: int
    born: FieldPath

    @property
    def about(self) -> str:
        return self.born

    def answer(self, item: Tree) -> Answer:
        born = get(item, self.born)
        return UNSAID if born is None else Answer(((birthday(born, self.aged), MAX_DAY),))


class Within(NamedTuple):
    """The day lies in the ranges of `within`; without the key it is not said."""

    within: FieldPath

    @property
    def about(self) -> str:
        return self.within

    def answer(self, item: Tree) -> Answer:
        given = ranges(item, self.within)
        return UNSAID if given is None else Answer(given)


class Has(NamedTuple):
    """The list `has` holds an entry with the date `by` on or before the day, and of the words in `where`.

    An entry whose word is absent may be such a one: from its date on it is not said.
    """

    has: FieldPath
    by: FieldPath
    where: Mapping[FieldPath, tuple[Word, ...]]

    @property
    def about(self) -> str:
        return self.has

    def answer(self, item: Tree) -> Answer:
        met, unsaid = NO_DAYS, NO_DAYS
        for entry in get(item, self.has) or ():
            if entry is None:
                continue
            given = [get(entry, path) for path in self.where]
            if not all(one is None or one in words for one, words in zip(given, self.where.values(), strict=True)):
                continue
            if None in given:
                unsaid = union(unsaid, since(entry, self.by))
            else:
                met = union(met, since(entry, self.by))
        return Answer(met, unsaid)


class Given(NamedTuple):
    """Something stands in the field `given`, and it is not false; an absent one is not said."""

    given: FieldPath

    @property
    def about(self) -> str:
        return self.given

    def answer(self, item: Tree) -> Answer:
        value = get(item, self.given)
        return UNSAID if value is None else NEVER if value is False else MET


class Named(NamedTuple):
    """Something is named in the field `named`; where it is absent there is nothing to name."""

    named: FieldPath

    @property
    def about(self) -> str:
        return self.named

    def answer(self, item: Tree) -> Answer:
        return NEVER if get(item, self.named) is None else MET


class SoonAfter(NamedTuple):
    """The day is no later than `months` calendar months after the date `soon_after`."""

    soon_after: FieldPath
    months: int

    @property
    def about(self) -> str:
        return self.soon_after

    def answer(self, item: Tree) -> Answer:
        day = get(item, self.soon_after)
        return Answer(limited(None) if day is None else ((MIN_DAY, add_months(day, self.months)),))


class InOrder(NamedTuple):
    """All dates of `in_order` are there, none before the one named ahead of it, and the last is on or before the day.

    The same day is in order.
    """

    in_order: tuple[FieldPath, ...]

    @property
    def about(self) -> str:
        return self.in_order[0]

    def answer(self, item: Tree) -> Answer:
        given = [day for path in self.in_order if (day := get(item, path)) is not None]
        if len(given) < len(self.in_order) or given != sorted(given):
            return NEVER
        return Answer(((given[-1], MAX_DAY),))

    def lack(self, item: Tree) -> tuple[FieldPath, Message]:
        """Which date it falls short by, and how: it is missing, or before the one ahead of it; else the last of them came too late."""
        given = {path: get(item, path) for path in self.in_order}
        missing = [path for path, day in given.items() if day is None]
        if missing:
            return missing[0], Message("step.missing", {"steps": tuple(step(path) for path in missing)})
        for ahead, path in pairwise(self.in_order):
            if given[path] < given[ahead]:
                said = {"step": step(path), "day": date.fromordinal(given[path])}
                return path, Message("step.disorder", {**said, "ahead": step(ahead), "ahead_day": date.fromordinal(given[ahead])})
        last = self.in_order[-1]
        return last, Message("step.after", {"step": step(last), "day": date.fromordinal(given[last])})


NAMED = frozenset({"discussed", "concluded", "applied", "grounds", "plan_known", "contact"})
"""Keys that have a name in sentences."""


def step(path: FieldPath) -> Message | str:
    """A date or text by its name, else by its key."""
    return Message(f"step.{path}") if path in NAMED else path


Test = Says | By | Aged | Within | Has | SoonAfter | InOrder
