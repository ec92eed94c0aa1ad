"""`each_listed`: everybody is named in the newest paper of a kind, a while after it came or they did."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.elsewhere import absent
from mottak_cli.checks.params import Holders, root
from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import Word
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY, add_months
from mottak_cli.timeline.days import clip, holds


class Newest(NamedTuple):
    """Of the items of `of` with the words of `where`, the one with the latest date at `dated`; `names` lists people's ids, or all."""

    of: FieldPath
    where: Mapping[FieldPath, tuple[Word, ...]]
    dated: FieldPath
    names: FieldPath


class EachListed(NamedTuple):
    """Each of `for_each` is named in the `newest` paper of the day, after `months` calendar months.

    The months run from the later of the paper's date and the first day of the unbroken stretch on which the person counts.
    """

    for_each: Holders
    newest: Newest
    months: int

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without a paper there is nothing to be named in, so that the check itself looks at what is absent."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from self.for_each.reads()
        yield from (f"{self.newest.of}.{path}" for path in (*self.newest.where, self.newest.dated, self.newest.names))


class Paper(NamedTuple):
    """What is newest from `first` through `last`: one item, or several of one date, of which any may name somebody."""

    first: int
    last: int
    items: tuple[Item, ...]


def each_listed(duty: Duty, params: EachListed) -> Iterator[Span]:
    """Met on the days on which the person is named. Otherwise pending until the months are over, and broken from then on; unknown where
    the paper does not say whom it names. Days without a paper say nothing. (RS 2008-054, 3.3, no. 1: staff know the routine.)
    """
    papers = papers_of(duty, params.newest)
    if not papers:
        return
    if (missing := root(params.for_each.of)) not in duty.data:
        for first, last in clip(duty.bound, papers[0].first, duty.tomorrow):
            yield Span(first, last, Verdict.UNKNOWN, found="key_missing", args=absent([missing]))
        return
    asked = [paper for paper in papers if paper.last >= duty.window[0]]
    for person, stretches in params.for_each.each(duty):
        for first, last in stretches:
            if last < duty.window[0]:
                continue
            for paper in asked:
                start, end = max(first, paper.first), min(last, paper.last)
                if start <= end:
                    yield from judge_one(duty, params, person, paper, (start, end))


def papers_of(duty: Duty, newest: Newest) -> list[Paper]:
    """The papers in order of date, each until the next."""
    by_day: dict[int, list[Item]] = {}
    for item in duty.items(newest.of):
        day = get(item.tree, newest.dated)
        if day is not None and all(get(item.tree, path) in words for path, words in newest.where.items()):
            by_day.setdefault(day, []).append(item)
    days = sorted(by_day)
    ends = [*(day - 1 for day in days[1:]), MAX_DAY][: len(days)]
    return [Paper(day, last, tuple(by_day[day])) for day, last in zip(days, ends, strict=True)]


def judge_one(duty: Duty, params: EachListed, person: Item, paper: Paper, days: tuple[int, int]) -> Iterator[Span]:
    """The spans of one person and one paper, on the days on which both count."""
    start, end = days
    named = [(get(item.tree, params.newest.names), f"{item.path}.{params.newest.names}") for item in paper.items]
    due = add_months(start, params.months)
    said = {"date": date.fromordinal(paper.first), "due": date.fromordinal(due)}
    for names, path in named:
        if names == "all" or (names is not None and person.id in names):
            yield Span(start, min(end, duty.tomorrow), Verdict.PASS, person.id, path, on=start, args=said, evidence=(path,))
            return
    unsaid = next((path for names, path in named if names is None), None)
    path = unsaid or named[0][1]
    span = Span(start, duty.as_of, Verdict.PENDING, person.id, path, start, due, found="pending", args=said, related=(person.path,))
    if duty.as_of <= due:
        if due <= end and holds(duty.bound, due):
            yield span
    elif due < end:
        verdict = Verdict.FAIL if unsaid is None else Verdict.UNKNOWN
        yield span._replace(first=due + 1, last=min(end, duty.tomorrow), verdict=verdict, due=None, found=verdict.value)
