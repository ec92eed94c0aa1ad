"""`held_per`: so many dated entries of a list in every calendar year or half-year, those that say what is asked."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, dates, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.sub_periods import Count, Tally, judge_count, owed_sub_periods
from mottak_cli.checks.tests import Word
from mottak_cli.errors import Misfit
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import Per


class HeldPer(NamedTuple):
    """At least `at_least` entries of `of` per sub-period, by their date at `on` (left out: the list holds the dates themselves).

    With `says`, only entries count of which any of these fields is, or lists, any of its words; an entry that lacks one of the
    fields may be such a one. `each_word`: every word, which names a participant, has a count of its own. More than `at_most` are to
    be considered.
    """

    of: FieldPath
    per: Per
    at_least: int
    on: FieldPath | None = None
    says: Mapping[FieldPath, tuple[Word, ...]] = {}
    each_word: bool = False
    at_most: int | None = None

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`."""
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        if self.each_word and not self.says:
            raise Misfit(Message("rule.params.needs", {"key": "each_word", "other": "says"}))
        yield from (f"{self.of}.{path}" for path in (self.on, *self.says) if path)
        if self.on is None:
            yield self.of

    def sentences(self) -> frozenset[str]:
        """The keys of `found` that such a rule can need: what is not said, and too many, only where that can be."""
        unsaid = {"unknown"} if self.says or root(self.of) != self.of else set()
        return frozenset({"fail", "pending"} | unsaid | ({"more"} if self.at_most else set()))

    def words(self) -> tuple[Word | None, ...]:
        """The words that have a count of their own; else one count of all."""
        return tuple(dict.fromkeys(word for words in self.says.values() for word in words)) if self.each_word else (None,)


class Entry(NamedTuple):
    """A dated entry and where it stands."""

    day: int
    item: Item


def held_per(duty: Duty, params: HeldPer) -> Iterator[Span]:
    """Broken on the last day of a sub-period with too few; unknown where an entry, or the whole list, leaves it unsaid.

    Each entry beyond `at_most` is a warning on its day. (IM 2013-003, 2, 4 and 5; the civil society page, 3.)
    """
    entries = sorted(find_entries(duty, params), key=lambda one: (one.day, one.item.id))
    for first, last in owed_sub_periods(duty, duty.bound, params.per):
        here = [one for one in entries if first <= one.day <= last]
        for word in params.words():
            subject = None if word is None else str(word)
            count = Count(duty.bound, (first, last), params.at_least, subject, params.of)
            for span in judge_count(duty, count, tally(duty, params, here, word)):
                yield span if word is None else span._replace(args={**span.args, "who": Message(f"participant.{word}")})
        for number, entry in enumerate(here if params.at_most else (), 1):
            if number > (params.at_most or 0):
                said = {"from": date.fromordinal(first), "to": date.fromordinal(last), "count": number}
                path = f"{entry.item.path}.{params.on}" if params.on else entry.item.path
                yield Span(entry.day, entry.day, Verdict.WARN, entry.item.id or None, path, entry.day, found="more", args=said)


def find_entries(duty: Duty, params: HeldPer) -> Iterator[Entry]:
    """The entries that have a date."""
    if params.on is None:
        yield from (Entry(one.day, Item(one.path, {}, "")) for one in dates(duty.data, params.of))
        return
    for item in duty.items(params.of):
        day = get(item.tree, params.on)
        if day is not None:
            yield Entry(day, item)


def tally(duty: Duty, params: HeldPer, entries: list[Entry], word: Word | None) -> Tally:
    """What counts among the entries of a sub-period."""
    answers = [(one, says(one.item, params.says, word)) for one in entries]
    found = tuple(one.item.path for one, answer in answers if answer)
    unsaid = any(answer is None for _, answer in answers)
    return Tally(len(found), found, unsaid=unsaid or get(duty.data, params.of) is None, whole=unsaid or bool(found))


def says(item: Item, asked: Mapping[str, tuple[Word, ...]], only: Word | None) -> bool | None:
    """Whether any of the fields is, or lists, any of its words (`only` this one, where given); None where that is not said."""
    unsaid = False
    for path, words in asked.items():
        value = get(item.tree, path)
        unsaid = unsaid or value is None
        have = value if isinstance(value, list) else (value,)
        if any(one in words and only in (None, one) for one in have):
            return True
    return None if unsaid else not asked
