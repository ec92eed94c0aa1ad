"""`course_in_years_of_hiring`: a course in every calendar year in which a centre of the office took somebody on."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from mottak_cli.checks.elsewhere import absent
from mottak_cli.checks.reading import get, items
from mottak_cli.checks.span import Duty, Span, about_day
from mottak_cli.checks.sub_periods import Count, Tally, judge_count, owed_sub_periods
from mottak_cli.checks.tests import Says
from mottak_cli.forms import FieldPath
from mottak_cli.results import Place, Verdict
from mottak_cli.timeline.calendar import MIN_DAY, sub_period
from mottak_cli.timeline.days import clip, days, intersection


class CourseInYearsOfHiring(NamedTuple):
    """An entry of `of`, dated `on`, the office's own or another's that names it at `shared_with`; each of its own meets `all_of`."""

    of: FieldPath
    on: FieldPath
    shared_with: FieldPath
    all_of: tuple[Says, ...]

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: in years without anybody new it matters to nobody that nothing is said."""
        return ()

    def reads(self) -> Iterator[str]:
        yield from (f"{self.of}.{path}" for path in (self.on, *(test.about for test in self.all_of)))

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield from (("centre", path) for path in ("employees.employed", "region"))
        yield from (("region", f"{self.of}.{path}") for path in (self.on, self.shared_with))


def course_in_years_of_hiring(duty: Duty, params: CourseInYearsOfHiring) -> Iterator[Span]:
    """A count of one per calendar year with a new employee, on our number; the office's own courses each on its day.

    Without the office's own list such a year is not said on all its days, whatever others held with it. (IM 2008-023, 2.2.)
    """
    if not duty.linked.centres:
        yield from (Span(*interval, Verdict.NOT_APPLICABLE, found="needs_centres") for interval in clip(duty.bound, MIN_DAY, duty.tomorrow))
    hired = years_of_hiring(duty)
    if params.of not in duty.data:
        yield from not_said(duty, params, hired)
        return
    held: list[tuple[int, str | Place]] = [(item.tree[params.on], item.path) for item in duty.items(params.of)]
    held += shared_courses(duty, params)
    for year in owed_sub_periods(duty, duty.bound, "year"):
        if year not in hired:
            continue
        first, last = year
        places = tuple(place for day, place in held if first <= day <= last)
        count = Count(duty.bound, year, 1, None, params.of)
        # Somebody may have been taken on before the first day that is owed.
        for span in judge_count(duty, count, Tally(len(places), places, whole=True)):
            yield span._replace(ours=True, related=(hired[year],))
    for item in duty.items(params.of):
        yield from judge_course(duty, params, item.path, item.tree)


def years_of_hiring(duty: Duty) -> dict[tuple[int, int], Place]:
    """The calendar years in which somebody was taken on, for the first time, at a centre that was the office's on that day; and
    where the earliest of them stands."""
    found: dict[tuple[int, int], tuple[int, Place]] = {}
    for centre in duty.linked.centres.values():
        for day, place in centre.hires or ():
            if centre.belongs_to(duty.record, day):
                year = sub_period(day, "year")
                found[year] = min(found.get(year, (day, place)), (day, place))
    return {year: place for year, (_, place) in found.items()}


def shared_courses(duty: Duty, params: CourseInYearsOfHiring) -> Iterator[tuple[int, Place]]:
    """The days of other offices' courses that were held with this one, and where they stand."""
    for office in duty.linked.regions.values():
        if office.id == duty.record:
            continue
        for course in items(office.data, params.of):
            if duty.record in (get(course.tree, params.shared_with) or ()):
                yield course.tree[params.on], office.place(course.path)


def not_said(duty: Duty, params: CourseInYearsOfHiring, hired: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Years with somebody new, in a record that says nothing of courses; years in a row are one breach, however far back it goes."""
    for first, last in clip(intersection(days(hired), duty.bound), MIN_DAY, duty.tomorrow):
        yield Span(first, last, Verdict.UNKNOWN, ours=True, found="key_missing", args=absent([params.of]))


def judge_course(duty: Duty, params: CourseInYearsOfHiring, path: str, course: Any) -> Iterator[Span]:
    """One course on its day."""
    day = course[params.on]
    if not duty.arises(day):
        return
    for test in params.all_of:
        answer = test.answer(course)
        verdict = Verdict.PASS if answer.met else Verdict.UNKNOWN if answer.unsaid else Verdict.FAIL
        about = f"{path}.{test.about}"
        yield Span(
            day, day, verdict, subject=date.fromordinal(day).isoformat(), path=about, on=day,
            found="course_unknown" if verdict is Verdict.UNKNOWN else "course", evidence=(about,),
            args={"date": date.fromordinal(day), "about": about_day(day)},
        )  # fmt: skip
