"""Deadlines day by day, and what checks of follow-ups hand to the engine that no case can show."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.course_in_years_of_hiring import CourseInYearsOfHiring, course_in_years_of_hiring
from mottak_cli.checks.deadlines import Deadline, judge_deadline
from mottak_cli.checks.each_follow_up_between import EachFollowUpBetween, each_follow_up_between
from mottak_cli.checks.each_follow_up_within import EachFollowUpWithin, each_follow_up_within
from mottak_cli.checks.follow_ups import all_openings
from mottak_cli.checks.linked import Hire, Linked, LinkedCentre, Opening
from mottak_cli.checks.reading import Dated
from mottak_cli.checks.soon_after_joining import SoonAfterJoining, soon_after_joining
from mottak_cli.errors import Misfit
from mottak_cli.results import Place, Verdict
from mottak_cli.timeline.calendar import MAX_DAY, next_working_day
from mottak_cli.timeline.days import days

from .slow import day, form, inside, make_duty, paint, readings, walk

BASE = day("2023-04-20")
near = st.integers(BASE - 10, BASE + 40)
stretches = st.lists(st.tuples(st.integers(BASE - 10, BASE + 60), st.integers(0, 50)), max_size=3).map(
    lambda found: list(days((first, first + more) for first, more in found))
)
HERE = Place("centre.yaml", "open", 1, 1, 1, 5)


@settings(max_examples=300)
@given(
    start=near, due=near, on=stretches, done=st.none() | near, maybe=st.none() | near, may_move=st.booleans(),
    ours=st.integers(BASE - 12, BASE + 40), as_of=near, reading=readings,
)  # fmt: skip
def test_a_deadline_day_by_day(
    start: int,
    due: int,
    on: list[tuple[int, int]],
    done: int | None,
    maybe: int | None,
    may_move: bool,
    ours: int,
    as_of: int,
    reading: str,
) -> None:
    start = min(start, as_of)
    done = None if done is None or done > as_of else max(done, start)
    maybe = None if maybe is None or maybe > as_of else max(maybe, start)
    duty = make_duty({}, as_of=as_of, reading=reading)  # type: ignore[arg-type]
    owed = Deadline(
        "s", "p", start, due, tuple(on), None if done is None else Dated(done, "d"), maybe, may_move, ours, {"centre": "c"}
    )  # fmt: skip
    moved = next_working_day(due) if may_move and reading != "strict" else due
    last = moved if reading == "lenient" else due

    def verdict(one: int) -> str | None:
        if not inside(on, one) or one < start:
            return None
        if done is not None and done <= last:
            return "pass" if one <= last else None
        if done is None and as_of <= last:
            return "pending" if inside(on, last) else None
        if one <= last or (done is not None and one > done):
            return None
        said = "unknown" if maybe is not None and one > maybe else "fail"
        return said + "?" * (one <= moved)

    spans = list(judge_deadline(duty, owed))
    assert paint(spans, duty, tuple(on)) == walk(BASE - 30, as_of, verdict, "s")
    broken = {
        one: span.ours for span in spans if span.verdict in (Verdict.FAIL, Verdict.UNKNOWN) for one in range(span.first, span.last + 1)
    }
    assert all(is_ours == (one <= ours) for one, is_ours in broken.items())


@settings(max_examples=200)
@given(opened=stretches, employed=stretches, done=st.none() | near, as_of=near)
def test_a_course_soon_after_joining_day_by_day(
    opened: list[tuple[int, int]], employed: list[tuple[int, int]], done: int | None, as_of: int
) -> None:
    params = form(SoonAfterJoining, {"of": "people", "during": "employed", "done": "course", "months": 1, "may_move": False})
    person = {"id": "e", "employed": employed, **({} if done is None or done > as_of else {"course": done})}
    duty = make_duty({"open": [{"days": one} for one in opened], "people": [person]}, as_of=as_of, bound=opened)
    done = person.get("course")  # type: ignore[assignment]
    joined = min((first for first, _ in employed), default=MAX_DAY)
    start = next((one for one in range(joined, BASE + 120) if inside(opened, one)), None) if employed else None
    if start is not None and not inside(employed, start):
        start = None  # nothing arises on a day on which the person is not employed
    due = None if start is None else (date.fromordinal(start) + relativedelta(months=1)).toordinal()

    def verdict(one: int) -> str | None:
        if start is None or due is None or one < start or not inside(opened, one) or not inside(employed, one):
            return None
        if done is not None and done <= due:
            return "pass" if one <= due else None
        if done is None and as_of <= due:
            return "pending" if inside(opened, due) and inside(employed, due) else None
        return "fail" if one > due and (done is None or one <= done) else None

    assert paint(soon_after_joining(duty, params), duty) == walk(BASE - 30, as_of, verdict, "e")


@given(
    openings=st.lists(near, max_size=4, unique=True), follow_ups=st.lists(near, max_size=4), mine=st.booleans(), loaded=st.booleans()
)  # fmt: skip
def test_every_follow_up_is_of_the_nearest_opening_and_the_others_are_left(
    openings: list[int], follow_ups: list[int], mine: bool, loaded: bool
) -> None:
    there = tuple(Opening(one, one, None, HERE) for one in openings)
    centre = LinkedCentre("lind", HERE, (("sor" if mine else "ost", 1, MAX_DAY),), there, None)
    data = {"follow_ups": [{"centre": "lind", "opened": one} for one in follow_ups]}
    duty = make_duty(data, as_of=BASE + 60)._replace(record="sor", linked=Linked({"lind": centre} if loaded else {}))
    found = all_openings(duty)
    taken = set()
    for one, opened in zip(found.followed, follow_ups, strict=True):
        if not loaded or not openings:
            assert (one.first, one.last, one.related) == (opened, MAX_DAY, ())
            continue
        distances = {other: abs(other - opened) for other in openings}
        assert one.first == min(other for other, far in distances.items() if far == min(distances.values()))
        assert (one.last, one.related) == (one.first, (HERE,))
        taken.add(one.first)
    assert [opening.first for _, opening in found.unfollowed] == [one for one in openings if loaded and mine and one not in taken]


def test_what_is_worth_a_look_only_for_its_modality_is_broken() -> None:
    params = form(EachFollowUpBetween, {"number": "startup_months", "at_least": 3, "at_most": 6})
    duty = make_duty({"follow_ups": [{"centre": "lind", "opened": BASE, "startup_months": 7}]}, as_of=BASE)
    assert [one.verdict for one in each_follow_up_between(duty, params)] == [Verdict.FAIL]


@pytest.mark.parametrize(("months", "reads_phase"), [({}, True), ({"months": 3}, False)])
def test_the_length_of_the_phase_is_read_only_where_it_sets_the_day(months: dict[str, int], reads_phase: bool) -> None:
    params = form(EachFollowUpWithin, {"any_of": [{"by": "municipality_contact"}], **months})
    assert ("follow_ups.startup_months" in params.reads()) is reads_phase


@pytest.mark.parametrize("acts", [{}, {"any_of": [{"by": "a.b"}], "each_of": [{"by": "a.b"}]}])
def test_acts_stand_in_one_list_and_not_in_two(acts: dict[str, object]) -> None:
    with pytest.raises(Misfit, match=r"any_of.*each_of"):
        list(form(EachFollowUpWithin, acts).reads())


def test_a_visit_that_may_have_been_one_after_the_due_day_mends_nothing_before() -> None:
    params = form(EachFollowUpWithin, {"any_of": [{"has": "visits", "by": "date", "where": {"meeting": [True]}}], "months": 3})
    visits = [{"date": day("2023-05-20")}, None, {"date": day("2023-03-01"), "meeting": False}]
    duty = make_duty({"follow_ups": [{"centre": "lind", "opened": day("2023-02-09"), "visits": visits}]}, as_of=day("2023-06-30"))
    found = [(one.verdict.value, one.first, one.last) for one in each_follow_up_within(duty, params)]
    assert found == [("fail", day("2023-05-10"), day("2023-05-20")), ("unknown", day("2023-05-21"), duty.tomorrow)]


COURSES = form(
    CourseInYearsOfHiring,
    {"of": "courses", "on": "date", "shared_with": "with_regions", "all_of": [{"says": "template", "is": ["common"]}]},
)


@pytest.mark.parametrize("hired", ["2023-01-01", "2023-08-20", "2023-08-21", "2023-12-31"])
def test_somebody_new_is_told_of_in_the_year_whatever_part_of_it_is_owed(hired: str) -> None:
    centre = LinkedCentre("lind", HERE, (("sor", 1, MAX_DAY),), (), (Hire(day(hired), HERE),))
    duty = make_duty({"courses": []}, as_of=day("2023-12-31"), bound=[(day("2023-08-21"), MAX_DAY)])
    (span,) = course_in_years_of_hiring(duty._replace(record="sor", linked=Linked({"lind": centre})), COURSES)
    assert (span.verdict, span.first, span.partly, span.related) == (Verdict.FAIL, day("2023-12-31"), True, (HERE,))
    assert (span.args["from"], span.args["to"]) == (date(2023, 1, 1), date(2023, 12, 31))


def test_gaps_of_what_was_not_known_yet_are_passed_over() -> None:
    duty = make_duty({"courses": [None, {"date": BASE, "template": "own"}]}, as_of=BASE)
    found = [(one.verdict, one.path) for one in course_in_years_of_hiring(duty, COURSES) if one.subject]
    assert found == [(Verdict.FAIL, "courses[1].template")]
