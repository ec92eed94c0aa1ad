"""Cases worked out by hand from the register of requirements, and properties that any judge of these records must have."""

from __future__ import annotations

import pytest

from .days import add_months, age, easter_sunday, is_working_day
from .generate import a_record
from .hand import ask, day, group, leader, shape
from .known import as_known_on
from .oracle import RULES, evaluate
from .questions import questions
from .tally import POSSIBLE


def test_a_group_on_both_sides_of_midsummer_serves_one_half_year() -> None:
    both_sides = [group("a", "2024-06-25", "2024-07-02")]
    assert shape(ask("RS-2019-002/3.1", "2024-12-31", dialogue_groups=both_sides)) == [("fail", "2024-12-31", "2024-12-31", None)]
    more = [*both_sides, group("b", "2024-03-01")]
    assert ask("RS-2019-002/3.1", "2024-12-31", dialogue_groups=more).verdict == "pass"


def test_the_running_half_year_is_pending_until_its_last_day() -> None:
    answer = ask("RS-2019-002/3.1", "2024-12-30", dialogue_groups=[group("a", "2024-02-01")])
    assert (answer.verdict, answer.due) == ("pending", day("2024-12-31"))
    assert shape(answer) == [("pending", "2024-07-01", "2024-12-30", None)]


def test_a_cancelled_group_is_doubtful_in_one_reading_only() -> None:
    groups = [group("a", "2024-02-01"), group("b", "2024-09-01", cancelled="2024-10-01")]
    assert ask("RS-2019-002/3.1", "2024-12-31", dialogue_groups=groups).findings[0].softened == "two_readings"
    assert ask("RS-2019-002/3.1", "2024-12-31", "strict", dialogue_groups=groups).verdict == "fail"
    assert ask("RS-2019-002/3.1", "2024-12-31", "lenient", dialogue_groups=groups).verdict == "pass"


def test_a_half_year_begun_late_is_softened_and_one_left_early_is_not_owed() -> None:
    late = ask("RS-2019-002/3.1", "2024-12-31", open="2024-01-20", dialogue_groups=[group("a", "2024-08-01")])
    assert shape(late) == [("warn", "2024-06-30", "2024-06-30", "part_period")]
    left = ask("RS-2019-002/3.1", "2024-12-31", open={"from": "2015-01-01", "to": "2024-06-29"}, dialogue_groups=[])
    assert left.verdict == "not_applicable"


def test_established_is_broken_from_the_end_of_the_first_full_half_year() -> None:
    before = ask("RS-2019-002/3.0", "2024-06-29", open="2023-11-01", dialogue_groups=[])
    assert (before.verdict, before.due) == ("pending", day("2024-06-30"))
    after = ask("RS-2019-002/3.0", "2024-12-31", open="2023-11-01", dialogue_groups=[])
    assert shape(after) == [("fail", "2024-06-30", "2024-12-31", None)]
    assert after.findings[0].open


def test_meeting_leaders_are_employed_that_day() -> None:
    staff = [leader("a") | {"employed": {"from": "2017-01-01", "to": "2024-03-31"}}, leader("b")]
    groups = [group("g", "2024-03-31", "2024-04-01", leaders=["a", "b"]), group("h", "2024-04-02", leaders=[])]
    answer = ask("RS-2019-002/3.2", "2024-12-31", employees=staff, dialogue_groups=groups)
    assert [(f.subject, f.verdict) for f in answer.findings] == [("g 2024-04-01", "fail"), ("h 2024-04-02", "unknown")]
    assert ask("RS-2019-002/3.4b", "2024-12-31", employees=staff, dialogue_groups=groups[:1]).verdict == "pass"


def test_long_leave_is_doubtful_for_two_leaders_at_all_times() -> None:
    staff = [leader("a") | {"away": {"from": "2024-02-01", "to": "2024-02-29"}}, leader("b")]
    answer = ask("RS-2019-002/3.4a", "2024-12-31", employees=staff)
    assert shape(answer) == [("warn", "2024-02-01", "2024-02-29", "two_readings")]
    assert answer.findings[0].ended == day("2024-02-29")
    assert ask("RS-2019-002/3.4a", "2024-12-31", "lenient", employees=staff).verdict == "pass"


def test_the_start_up_phase_softens_day_by_day() -> None:
    answer = ask("RS-2019-002/3.4a", "2024-12-31", open="2024-02-15", employees=[leader("a")])
    assert shape(answer) == [("warn", "2024-02-15", "2024-05-14", "start_up"), ("fail", "2024-05-15", "2024-12-31", None)]
    new = ask("RS-2019-002/3.4a", "2024-12-31", open="2024-02-15", employees=[], operator={"id": "o", "experience": "new"})
    assert new.findings[0].to == day("2024-08-14")


def test_before_the_circular_nothing_is_owed() -> None:
    answer = ask("RS-2019-002/3.4a", "2019-12-31", period=(day("2018-01-01"), day("2019-12-31")), employees=[])
    assert answer.findings[0].started == day("2019-01-16")


def test_kinds_between_the_sections_are_doubtful_and_transit_is_exempt() -> None:
    assert ask("RS-2019-002/3.4a", "2024-12-31", kind="emergency", employees=[]).verdict == "warn"
    assert ask("RS-2019-002/3.4a", "2024-12-31", kind="transit", employees=[]).reason == "exempt_kind"
    unit = [{"id": "em", "kind": "unaccompanied_minors", "from": "2024-11-01"}]
    transit = ask("RS-2019-002/3.4a", "2024-12-31", kind="transit", units=unit, employees=[])
    assert shape(transit) == [("warn", "2024-11-01", "2024-12-31", "two_readings")]
    other = ask("RS-2019-002/3.4a", "2024-12-31", kind="special_housing", units=unit, employees=[])
    assert shape(other) == [("fail", "2024-11-01", "2024-12-31", None)]


CLOSING = {"from": "2015-01-01", "to": "2024-05-31", "closing_decided": "2024-03-01"}


def test_begun_groups_are_finished_by_the_closing_day() -> None:
    waiting = ask("RS-2019-002/3.5", "2024-04-01", open=CLOSING, dialogue_groups=[group("g", "2024-02-01")])
    assert (waiting.verdict, waiting.due, waiting.findings[0].started) == ("pending", day("2024-05-31"), day("2024-03-01"))
    done_late = [group("g", "2024-02-01", completed="2024-06-10")]
    assert shape(ask("RS-2019-002/3.5", "2024-12-31", open=CLOSING, dialogue_groups=done_late)) == [
        ("fail", "2024-06-01", "2024-06-10", None)
    ]
    dropped = [group("g", "2024-02-01", cancelled="2024-04-10")]
    assert shape(ask("RS-2019-002/3.5", "2024-12-31", open=CLOSING, dialogue_groups=dropped)) == [
        ("fail", "2024-04-10", "2024-04-10", None)
    ]
    before = [group("g", "2024-02-01", cancelled="2024-02-20")]
    assert ask("RS-2019-002/3.5", "2024-12-31", open=CLOSING, dialogue_groups=before).verdict == "not_applicable"


def test_a_seminar_on_the_day_of_the_course_does_not_count() -> None:
    staff = [leader("a", "2024-01-01", professional_seminars=["2024-01-01"])]
    assert shape(ask("RS-2019-002/4.3", "2024-12-31", employees=staff)) == [("fail", "2024-12-31", "2024-12-31", None)]
    unsaid = ask("RS-2019-002/4.3", "2024-12-31", employees=[leader("a", "2024-01-02")])
    assert (unsaid.findings[0].judged, unsaid.findings[0].softened) == ("unknown", "part_period")
    gone = [leader("a") | {"employed": {"from": "2017-01-01", "to": "2024-11-30"}}]
    assert ask("RS-2019-002/4.3", "2024-12-31", employees=gone).verdict == "not_applicable"


def test_time_set_aside_may_be_attested_and_is_never_worse_than_warn() -> None:
    staff = [leader("a", professional_seminars=[])]
    missing = ask("RS-2019-002/4.5", "2024-12-31", employees=staff)
    assert (missing.verdict, missing.findings[0].judged, missing.findings[0].softened) == ("warn", "fail", "ours")
    word = [{"provision": "RS-2019-002/4.5", "year": 2024, "date": "2025-01-10", "by": "centre_manager", "statement": "Yes"}]
    assert ask("RS-2019-002/4.5", "2024-12-31", employees=staff, attestations=word).verdict == "warn"
    assert ask("RS-2019-002/4.5", "2025-01-10", employees=staff, attestations=word).verdict == "pass"


def test_a_due_day_on_a_sunday_may_move_to_monday() -> None:
    # 10 October + 1 month is Sunday 10 November 2024.
    groups = [group("g", "2024-10-10", completed="2024-10-10", report={"sent": "2024-11-12", "form": True})]
    answer = ask("RS-2019-002/5.2", "2024-12-31", dialogue_groups=groups)
    assert shape(answer) == [("warn", "2024-11-11", "2024-11-11", "two_readings"), ("fail", "2024-11-12", "2024-11-12", None)]
    on_monday = [group("g", "2024-10-10", completed="2024-10-10", report={"sent": "2024-11-11", "form": True})]
    verdicts = [ask("RS-2019-002/5.2", "2024-12-31", r, dialogue_groups=on_monday).verdict for r in ("both", "strict", "lenient")]
    assert verdicts == ["warn", "fail", "pass"]


def test_a_report_is_owed_after_closing_too() -> None:
    groups = [group("g", "2024-05-29", completed="2024-05-29")]
    answer = ask("RS-2019-002/5.2", "2024-07-05", open=CLOSING, dialogue_groups=groups)
    # 29 June 2024 is a Saturday: Sunday and Monday are doubtful.
    assert shape(answer) == [("warn", "2024-06-30", "2024-07-01", "two_readings"), ("fail", "2024-07-02", "2024-07-05", None)]
    assert answer.findings[-1].open


def test_a_group_left_hanging_is_unknown_after_three_months() -> None:
    answer = ask("RS-2019-002/5.2", "2024-12-31", dialogue_groups=[group("g", "2024-05-31")])
    assert shape(answer) == [("unknown", "2024-09-01", "2024-12-31", None)]


def test_the_third_refund_needs_an_application() -> None:
    groups = [
        group(n, d, completed=d, refund={"claimed": True}) for n, d in (("a", "2024-03-01"), ("c", "2024-05-01"), ("b", "2024-05-01"))
    ]
    answer = ask("RS-2019-002/6.2", "2024-12-31", dialogue_groups=groups)
    assert [(f.subject, f.judged, f.softened) for f in answer.findings] == [("c", "warn", None)]


def test_an_absent_key_is_not_an_empty_one() -> None:
    assert ask("SIVILSAMFUNN/7.1", "2024-12-31").verdict == "unknown"
    assert ask("SIVILSAMFUNN/7.1", "2024-12-31", volunteers=[]).verdict == "not_applicable"
    assert ask("SIVILSAMFUNN/7.1", "2024-12-31", circulars=["RS-2019-002"]).reason == "not_chosen"
    assert ask("RS-2019-002/4.1", "2024-12-31").verdict == "warn"
    assert shape(ask("RS-2019-002/3.3", "2024-03-31")) == [("unknown", "2024-01-01", "2024-03-31", None)]


def test_a_planned_closing_cuts_the_running_half_year() -> None:
    plan = {"from": "2015-01-01", "to": "2024-05-31", "closing_decided": "2024-03-01"}
    assert ask("RS-2019-002/3.1", "2024-02-29", open=plan, dialogue_groups=[]).verdict == "pending"
    assert ask("RS-2019-002/3.1", "2024-03-01", open=plan, dialogue_groups=[]).verdict == "not_applicable"


def test_the_calendar() -> None:
    assert [easter_sunday(y) for y in (2018, 2019, 2024, 2025)] == [
        day("2018-04-01"),
        day("2019-04-21"),
        day("2024-03-31"),
        day("2025-04-20"),
    ]
    assert not any(is_working_day(day(d)) for d in ("2024-03-28", "2024-05-09", "2024-05-17", "2024-05-20", "2024-12-26"))
    assert is_working_day(day("2024-12-24"))
    assert add_months(day("2024-01-31"), 1) == day("2024-02-29")
    assert (age(day("2004-02-29"), day("2022-02-28")), age(day("2004-02-29"), day("2022-03-01"))) == (17, 18)


@pytest.mark.parametrize("seed", range(40))
def test_what_was_not_known_changes_nothing(seed: int) -> None:
    record = a_record(seed)
    for question in questions(record, seed):
        answers = evaluate(record, *question)
        assert answers == evaluate(as_known_on(record, question.as_of.isoformat()), *question)
        for rule in RULES:
            assert answers[rule].verdict in POSSIBLE[rule]
            assert all(question.first <= f.from_ <= f.to <= min(question.last, question.as_of) for f in answers[rule].findings)
