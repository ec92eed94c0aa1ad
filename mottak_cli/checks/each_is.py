"""`each_is`: every item of a list is as asked, on its own day or throughout its interval."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import Holders, RangeOrSince, root
from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import Duty, Span, about_day
from mottak_cli.checks.tests import InOrder, Test, Word
from mottak_cli.errors import Misfit
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import ALL_DAYS, NO_DAYS, Days, clip, covers, difference, intersection, union

PASS = Verdict.PASS


class EachIs(NamedTuple):
    """Every item of `of` meets any of the tests in `any_of`.

    Its days are the day `on` (the last of them: `on_last`), or an interval: all of `during`, from the date `since`, from the
    first date at `from_first`. Left out: items without a date at `given`; items where `unless_says` holds; those with a date at
    `unless_dated`, whose particulars were taken out.
    """

    of: FieldPath
    any_of: tuple[Test, ...]
    on: FieldPath | None = None
    on_last: FieldPath | None = None
    during: tuple[FieldPath | RangeOrSince, ...] = ()
    since: FieldPath | None = None
    from_first: FieldPath | None = None
    given: FieldPath | None = None
    unless_says: Mapping[FieldPath, tuple[Word, ...]] = {}
    unless_dated: FieldPath | None = None

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        if not (self.on or self.on_last or self.during):
            raise Misfit(Message("rule.params.one_of", {"keys": ("on", "on_last", "during")}))
        yield from Holders(of=self.of, during=self.during, since=self.since).reads()
        own = (self.on, self.on_last, self.from_first, self.given, self.unless_dated, *self.unless_says)
        yield from (f"{self.of}.{path}" for path in own if path)
        for test in self.any_of:
            yield from (f"{self.of}.{path}" for path in getattr(test, "in_order", (test.about,)))
            if (listed := getattr(test, "has", None)) is not None:
                yield f"{self.of}.{listed}.{test.by}"  # type: ignore[union-attr]
                yield from (f"{self.of}.{listed}.{path}" for path in test.where)  # type: ignore[union-attr]


def each_is(duty: Duty, params: EachIs) -> Iterator[Span]:
    """Broken on the item's days on which no test is met, unknown where one might be and the record does not say."""
    holders = Holders(of=params.of, during=params.during, since=params.since)
    asked = clip(duty.lasting, MIN_DAY, duty.tomorrow)
    for item, interval in holders.each(duty):
        if params.unless_says and any(get(item.tree, path) in words for path, words in params.unless_says.items()):
            continue
        if params.given and get(item.tree, params.given) is None:
            continue
        day = the_day(duty, params, item)
        owed = interval if params.during else NO_DAYS if day is None else ((day, day),)
        owed = intersection(owed, asked)
        if not owed or (owed[-1][1] < duty.window[0] and owed[-1][1] < asked[-1][1]):
            continue  # what reaches the last day of this version may go on in the next
        passed_over = None
        if params.unless_dated and get(item.tree, params.unless_dated) is not None:
            passed_over = "erased"
        elif params.from_first:
            first = duty.dates(item, params.from_first)
            owed = clip(owed, first[0].day, MAX_DAY) if first else owed
            passed_over = None if first else "none_in_period"
        if passed_over:
            yield from (Span(a, b, Verdict.NOT_APPLICABLE, subject=item.id, found=passed_over) for a, b in owed)
            continue
        if owed:
            yield from judge_item(item, owed, day, params.any_of)


def the_day(duty: Duty, params: EachIs, item: Item) -> int | None:
    """The item's day, where it is judged on one."""
    if params.on:
        day: int | None = get(item.tree, params.on)
        return day
    found = duty.dates(item, params.on_last) if params.on_last else []
    return found[-1].day if found else None


def judge_item(item: Item, owed: Days, day: int | None, tests: Sequence[Test]) -> list[Span]:
    """The spans of one item over the days owed; one without an id is named by its day."""
    said: dict[str, object] = {} if day is None else {"date": date.fromordinal(day)}
    if day is not None and not item.id:
        said["about"] = about_day(day)
    subject = item.id or ("" if day is None else date.fromordinal(day).isoformat())
    met, unsaid = NO_DAYS, NO_DAYS
    for test in tests:
        answer = test.answer(item.tree)
        met, unsaid = (union(met, answer.met), union(unsaid, answer.unsaid)) if met or unsaid else answer
        if met is ALL_DAYS or covers(met, owed[0][0], owed[-1][1]):
            path = f"{item.path}.{test.about}"
            return [Span(first, last, PASS, subject, path, day, args=said, evidence=(path,)) for first, last in owed]
    about = next((test.about for test in tests if get(item.tree, test.about) is not None), tests[0].about)
    lack = next((test.lack(item.tree) for test in tests if isinstance(test, InOrder)), None)
    if lack is not None:
        about, said["why"] = lack
    path = f"{item.path}.{about}"
    kinds = (
        (PASS, intersection(owed, met)),
        (Verdict.UNKNOWN, difference(intersection(owed, unsaid), met)),
        (Verdict.FAIL, difference(owed, union(met, unsaid))),
    )
    return [
        Span(first, last, verdict, subject, path, day, found=verdict.value, args=said, evidence=(path,))
        for verdict, days in kinds
        for first, last in days
    ]
