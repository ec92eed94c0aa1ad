"""Tests that notice what no case can show: what a check hands to the engine, and edges of the calendar that no record reaches."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from mottak_cli.checks.beyond_first import BeyondFirst, beyond_first
from mottak_cli.checks.each_follow_up_within import EachFollowUpWithin, each_follow_up_within
from mottak_cli.checks.each_granted import EachGranted, each_granted
from mottak_cli.checks.each_is import EachIs, each_is
from mottak_cli.checks.evidenced import Evidenced, evidenced
from mottak_cli.checks.held_per import HeldPer
from mottak_cli.checks.reading import Item
from mottak_cli.checks.span import Duty, Span, about_day, titled
from mottak_cli.checks.sub_periods import Count, Tally, judge_count
from mottak_cli.checks.tests import InOrder
from mottak_cli.engine.binding import closed_after
from mottak_cli.forms import fill
from mottak_cli.messages import Message
from mottak_cli.records import field_paths
from mottak_cli.results import Verdict
from mottak_cli.rulebook import load
from mottak_cli.timeline.calendar import MAX_DAY, birthday, sub_period, sub_periods
from mottak_cli.timeline.days import ALL_DAYS, NO_DAYS, clip

from ..engine.asking import centre, judged


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def duty(data: Mapping[str, Any]) -> Duty:
    as_of = day("2024-12-31")
    return Duty("test", data, as_of, ALL_DAYS, NO_DAYS, ALL_DAYS, (day("2023-01-01"), as_of), "both")


def each(any_of: list[dict[str, Any]], **item: Any) -> list[Span]:
    params = fill(EachIs, {"of": "volunteers", "during": ["active"], "any_of": any_of})
    return list(each_is(duty({"volunteers": [{"id": "v", **item}]}), params))


def days_of(spans: list[Span], verdict: Verdict) -> list[tuple[int, int]]:
    return [(one.first, one.last) for one in spans if one.verdict is verdict]


def test_a_birthday_in_the_last_year_of_the_calendar_is_a_day_like_others() -> None:
    assert birthday(day("9900-05-04"), 99) == day("9999-05-04")


def test_the_years_through_a_last_day_of_a_year_end_with_it() -> None:
    first, last = day("2024-03-01"), day("2024-12-31")
    assert list(sub_periods(first, last, "year")) == [sub_period(last, "year")]
    assert len(list(sub_periods(first, last, "half_year"))) == 2


def test_of_two_intervals_the_second_is_cut_although_the_first_lies_within() -> None:
    assert clip(((1, 5), (10, 20)), 1, 12) == ((1, 5), (10, 12))


def test_an_interval_that_begins_on_the_last_day_asked_for_has_that_day() -> None:
    assert clip(((1, 5), (10, 20)), 1, 10) == ((1, 5), (10, 10))


def test_closed_days_last_from_the_day_after_closing_to_the_next_opening_or_for_good() -> None:
    assert closed_after(((1, 10), (20, 30)), ((1, 30),)) == ((11, 19), (31, MAX_DAY))


def test_every_rule_reads_fields_of_the_record_and_tells_of_all_of_them() -> None:
    ready = load().ready
    read = {rule: {path for one in versions for path in one.params.reads()} for rule, versions in ready.items()}
    assert all(paths <= field_paths(load().rules[rule].judged_on) for rule, paths in read.items())
    assert read["SIVILSAMFUNN/6.1"] == {
        "volunteers.active", "volunteers.erased", "volunteers.certificates", "volunteers.certificates.shown",
        "volunteers.certificates.kind", "volunteers.certificates.purpose_confirmed_by",
    }  # fmt: skip
    assert {"dialogue_groups.meetings.leaders", "dialogue_groups.leaders"} <= read["RS-2019-002/3.2"]


def test_what_is_lacking_is_broken_where_only_modality_makes_it_milder() -> None:
    params = {"of": "groups", "on": "done", "where": {"claimed": [True]}, "per": "year", "first": 0, "needs": "application"}
    (span,) = beyond_first(duty({"groups": [{"id": "g", "done": day("2024-05-02"), "claimed": True}]}), fill(BeyondFirst, params))
    assert span.verdict is Verdict.FAIL


def test_what_only_evidence_can_show_and_has_none_is_unknown_and_not_broken() -> None:
    last = [one for one in evidenced(duty({"activities": []}), fill(Evidenced, {"by": ["police"]})) if one.verdict is not Verdict.PASS]
    assert {one.verdict for one in last} == {Verdict.UNKNOWN}


def test_a_test_that_holds_later_does_not_keep_an_earlier_stretch_from_another() -> None:
    stretches = [(day("2023-03-01"), day("2023-03-31")), (day("2024-03-01"), day("2024-03-31"))]
    spans = each([{"by": "later"}, {"by": "earlier"}], active=stretches, later=day("2024-01-01"), earlier=day("2023-01-01"))
    assert days_of(spans, Verdict.PASS) == stretches
    assert not days_of(spans, Verdict.FAIL)


@pytest.mark.parametrize("through", ["2023-03-31", "2024-03-01", "2024-03-15"])
def test_a_test_that_holds_at_first_does_not_keep_a_later_stretch_from_another(through: str) -> None:
    stretches = [(day("2023-03-01"), day("2023-03-31")), (day("2024-03-01"), day("2024-03-31"))]
    spans = each([{"within": "at_first"}, {"by": "then"}], active=stretches, at_first=[(1, day(through))], then=day(through))
    assert days_of(spans, Verdict.PASS) == stretches


def test_where_no_field_asked_for_is_there_the_first_is_what_is_missing() -> None:
    (span,) = each([{"by": "first"}, {"by": "second"}], active=[(day("2024-03-01"), day("2024-03-31"))])
    assert (span.verdict, span.path) == (Verdict.FAIL, "volunteers[0].first")


def test_the_first_day_of_the_year_before_the_period_is_told_of() -> None:
    staff = [{"id": "e1", "employed": "2015-03-01"}]
    meetings = [{"date": "2023-01-01", "leaders": ["e9"]}]
    group = {"id": "g", "meetings": meetings, "completed": "2023-01-01", "guide_followed": False}
    record = centre(employees=staff, dialogue_groups=[group])
    for rule in ("RS-2019-002/3.2", "RS-2019-002/3.3"):
        (finding,) = judged(record, date(2024, 12, 31), rule=rule)[rule].earlier
        assert finding.first == date(2023, 1, 1)


REMOVALS = {"kind": "removal", "requested": 2, "assisted": 1}
ROUTINE = {"kind": "removal_routine", "dated": "2022-03-01", "known_by": []}


@pytest.mark.parametrize(
    ("rule", "keys"),
    [
        ("3.3.1a", {"police_assistance": [{"month": "2023-01", **REMOVALS}]}),
        ("3.3.1c", {"employees": [{"id": "e", "employed": {"from": "2020-01-01", "to": "2023-01-31"}}], "documents": [ROUTINE]}),
        (
            "3.3.1c",
            {
                "employees": [{"id": "e", "employed": "2020-01-01"}],
                "documents": [ROUTINE, {"kind": "removal_routine", "dated": "2023-02-01", "known_by": "all"}],
            },
        ),
    ],
)
def test_what_was_broken_until_the_first_day_of_the_year_before_the_period_is_told_of(rule: str, keys: dict[str, Any]) -> None:
    name = f"RS-2008-054/{rule}"
    (finding,) = judged(centre(**keys), date(2024, 12, 31), date(2024, 1, 31), date(2024, 12, 31), rule=name)[name].earlier
    assert finding.first == finding.last == date(2023, 1, 31)


def test_a_dispensation_is_told_apart_by_the_day_it_was_granted() -> None:
    entry = {"provision": "test", "applied": day("2023-01-01"), "granted": day("2023-02-01"), "grounds": "x"}
    params = fill(EachGranted, {"of": "dispensations", "needs": ["applied", "grounds"]})
    assert [one.on for one in each_granted(duty({"dispensations": [entry]}), params)] == [day("2023-02-01")]


def test_of_several_acts_that_are_missing_the_first_is_what_is_shown() -> None:
    params = fill(EachFollowUpWithin, {"any_of": [{"by": "log"}, {"by": "letter"}], "months": 3})
    (span,) = each_follow_up_within(duty({"follow_ups": [{"centre": "lind", "opened": day("2024-01-01")}]}), params)
    assert (span.verdict, span.path) == (Verdict.FAIL, "follow_ups[0].log")
    params = fill(EachFollowUpWithin, {"any_of": [{"by": "log"}, {"has": "visits", "by": "date"}], "months": 3})
    (span,) = each_follow_up_within(duty({"follow_ups": [{"centre": "lind", "opened": day("2024-01-01"), "visits": []}]}), params)
    assert span.path == "follow_ups[0].log"


def test_an_item_without_an_id_is_told_of_by_its_day() -> None:
    params = fill(EachIs, {"of": "manager_meetings", "on": "date", "any_of": [{"says": "dialogue", "is": [True]}]})
    (span,) = each_is(duty({"manager_meetings": [{"date": day("2024-05-14"), "dialogue": False}]}), params)
    assert span.args["about"] == about_day(day("2024-05-14"))
    (span,) = each_is(duty({"manager_meetings": [{"id": "m1", "date": day("2024-05-14"), "dialogue": False}]}), params)
    assert "about" not in span.args


def test_a_theme_is_told_of_by_its_title_where_it_has_one() -> None:
    assert titled(Item("", {"title": "Vold"}, "t1")) == Message("about.titled", {"name": "Vold", "id": "t1"})
    assert titled(Item("", {}, "t1")) == "t1"


def test_what_a_count_lacks_is_told_from_the_first_owed_day_and_what_it_counted_from_the_first_of_all() -> None:
    asked = duty({})
    owed = ((day("2024-01-10"), day("2024-02-01")), (day("2024-03-01"), day("2024-12-31")))
    count = Count(owed, (day("2024-01-01"), day("2024-12-31")), 1, None, "activities")
    (span,) = judge_count(asked, count, Tally(0))
    assert (span.args["from"], span.args["to"]) == (date(2024, 1, 10), date(2024, 12, 31))
    (span,) = judge_count(asked, count._replace(required=2), Tally(1, whole=True))
    assert (span.args["from"], span.args["to"]) == (date(2024, 1, 1), date(2024, 12, 31))


def test_the_first_step_that_is_missing_is_pointed_at_and_the_same_day_is_in_order() -> None:
    steps = InOrder(("discussed", "concluded"))
    assert steps.lack({})[0] == "discussed"
    on_one_day = steps.lack({"discussed": day("2024-05-14"), "concluded": day("2024-05-14")})
    assert (on_one_day[0], on_one_day[1].key) == ("concluded", "step.after")


def test_a_count_reads_its_list_where_that_is_of_dates_and_else_the_fields_of_its_items() -> None:
    asked = {"of": "meetings", "per": "year", "at_least": 1}
    assert list(fill(HeldPer, asked).reads()) == ["meetings"]
    assert list(fill(HeldPer, {**asked, "on": "date"}).reads()) == ["meetings.date"]
