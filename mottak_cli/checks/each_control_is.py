"""`each_control_is`: an inspection of a new centre is as asked, on its day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.follow_ups import FOLLOW_UPS, Followed, followed, reads_of_centres
from mottak_cli.checks.reading import Item, get, items
from mottak_cli.checks.span import Duty, Span, about_day
from mottak_cli.checks.tests import Given, Named, Says, Word
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MIN_DAY, last_day_of_first_months, sub_period
from mottak_cli.timeline.days import Days, days, difference

START_UP_YEAR = "start_up_year"
"""The text with two readings: a start-up year is the calendar year of the opening, or twelve months."""


class EachControlIs(NamedTuple):
    """Each entry of `has`, dated `by`, with the words of `where`, meets all tests in `all_of`, as long as the centre is open.

    Only in the `first_months` from the opening, if so many are given; with `year_or_months` those after the calendar year of the
    opening in one reading alone. With `first` only those on the first day that has any. `forbidden`: to have none is to comply, so
    that the other days pass.
    """

    has: FieldPath
    by: FieldPath
    all_of: tuple[Says | Given | Named, ...]
    where: Mapping[FieldPath, tuple[Word, ...]] = {}
    first_months: int | None = None
    year_or_months: bool = False
    first: bool = False
    forbidden: bool = False

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without follow-ups there is nothing to judge."""
        return ()

    def reads(self) -> Iterator[str]:
        yield from (f"{FOLLOW_UPS}.centre", f"{FOLLOW_UPS}.opened")
        paths = (self.by, *self.where, *(test.about for test in self.all_of))
        yield from (f"{FOLLOW_UPS}.{self.has}.{path}" for path in paths)

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield from reads_of_centres()


def each_control_is(duty: Duty, params: EachControlIs) -> Iterator[Span]:
    """Broken on the day of one that is not so, unknown where the record does not say; no such list means none.
    (IM 2008-023, 3.3 and 4.)
    """
    for one in followed(duty):
        year_end = sub_period(one.first, "year")[1]
        last = one.last if params.first_months is None else min(one.last, last_day_of_first_months(one.first, params.first_months))
        if params.year_or_months and duty.readings == "lenient":
            last = min(last, year_end)
        certain = year_end if params.year_or_months and duty.readings == "both" else last
        controls = chosen(one, params, last)
        spans = [judge_control(one, params, control, certain) for control in controls]
        yield from spans
        if params.forbidden:
            taken = days((span.first, span.last) for span in spans)
            evidence = tuple(control.path for control in controls) or (one.path,)
            yield from clean(one, difference(((one.first, last),), taken), evidence)


def chosen(one: Followed, params: EachControlIs, last: int) -> Sequence[Item]:
    """The controls that are asked about, from the opening day through `last`."""
    found = []
    for item in items(one.tree, params.has):
        is_such = all(get(item.tree, path) in words for path, words in params.where.items())
        if is_such and one.first <= item.tree[params.by] <= last:
            found.append(item._replace(path=f"{one.path}.{item.path}"))
    earliest = min((item.tree[params.by] for item in found), default=MIN_DAY)
    return [item for item in found if not params.first or item.tree[params.by] == earliest]


def judge_control(one: Followed, params: EachControlIs, control: Item, certain: int) -> Span:
    """One control on its day: the gravest that any test says."""
    day = control.tree[params.by]
    verdict, about = min(answers(params, control), key=gravity)
    path = f"{control.path}.{about}"
    shown_by = tuple(f"{control.path}.{test.about}" for test in params.all_of)
    return Span(
        day, day, verdict, subject=f"{one.centre} {date.fromordinal(day).isoformat()}", path=path, on=day,
        doubtful=START_UP_YEAR if day > certain else None, found=verdict.value,
        args={**one.said, "date": date.fromordinal(day), "about": about_day(day, one.centre)}, evidence=shown_by, related=one.related,
    )  # fmt: skip


def answers(params: EachControlIs, control: Item) -> Iterator[tuple[Verdict, str]]:
    """What each test says of a control, and the field it is about."""
    for test in params.all_of:
        answer = test.answer(control.tree)
        yield Verdict.PASS if answer.met else Verdict.UNKNOWN if answer.unsaid else Verdict.FAIL, test.about


def gravity(answer: tuple[Verdict, str]) -> int:
    """To find the gravest answer by."""
    return answer[0].gravity


def clean(one: Followed, on: Days, evidence: tuple[str, ...]) -> Iterator[Span]:
    """The days on which nothing forbidden happened."""
    for first, last in on:
        yield Span(first, last, Verdict.PASS, subject=one.centre, on=one.first, evidence=evidence)
