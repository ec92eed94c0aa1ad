"""What falls due and when: the edges of the days, what a forecast knows of, and what it proposes."""

from datetime import date

import pytest

from mottak_cli.results import Verdict

from .asking import centre, day, items

LEADERS = [
    {"id": f"e{number}", "employed": "2020-01-01", "group_leader": {"training": {"completed": "2020-01-01", "provider": "udi"}}}
    for number in (1, 2)
]
ORDER = {"id": "o1", "issued": "2024-03-01", "deadline": "2024-04-10"}


@pytest.mark.parametrize(("days", "found"), [(39, 0), (40, 1), (41, 1)])
def test_what_is_due_on_the_last_day_looked_at_is_told(days: int, found: int) -> None:
    record = centre(orders=[ORDER])
    due = items("IM-2008-023/3.0a", "2024-03-01", record, days=days)
    assert len(due) == found
    if found:
        assert (due[0].when, due[0].by, due[0].begins, due[0].will) == ("due", day("2024-04-10"), day("2024-04-11"), Verdict.FAIL)


@pytest.mark.parametrize(
    ("as_of", "when", "by"), [("2024-04-09", "due", "2024-04-10"), ("2024-04-10", "due", "2024-04-10"), ("2024-04-11", "broken", None)]
)
def test_the_day_before_the_day_and_the_day_after(as_of: str, when: str, by: str | None) -> None:
    (item,) = items("IM-2008-023/3.0a", as_of, centre(orders=[ORDER]))
    assert (item.when, item.by) == (when, day(by) if by else None)
    assert item.proposal
    assert item.proposal.day == day(by or as_of)
    assert [(one.act, one.path, one.value) for one in item.proposal.edits] == [("set", "orders[0].rectified", day(by or as_of))]


def test_nothing_that_is_met_or_over_is_told() -> None:
    assert items("IM-2008-023/3.0a", "2024-05-01", centre(orders=[ORDER | {"rectified": "2024-04-20"}])) == []


def test_a_plan_mends_nothing_but_is_told() -> None:
    (item,) = items("IM-2008-023/3.0a", "2024-03-15", centre(orders=[ORDER | {"rectified": "2024-04-02"}]))
    assert (item.when, item.planned) == ("due", day("2024-04-02"))
    (late,) = items("IM-2008-023/3.0a", "2024-03-15", centre(orders=[ORDER | {"rectified": "2024-04-11"}]))
    assert late.planned is None


def test_pending_and_the_breach_that_follows_are_one() -> None:
    for as_of in ("2024-10-01", "2024-12-30"):
        (item,) = items("RS-2019-002/3.1", as_of, centre(employees=LEADERS, dialogue_groups=[]), days=92)
        assert (item.when, item.by, item.begins, item.will) == ("due", day("2024-12-31"), day("2024-12-31"), Verdict.FAIL)
        assert item.proposal
        (edit,) = item.proposal.edits
        assert edit.value == {
            "id": "ny-2024-12-31", "leaders": ["e1", "e2"], "meetings": [{"date": day("2024-12-31")}], "guide_followed": True,
        }  # fmt: skip


def test_on_the_last_day_of_a_half_year_nothing_mends_it_any_more() -> None:
    assert items("RS-2019-002/3.1", "2024-12-31", centre(employees=LEADERS, dialogue_groups=[])) == []


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ({}, False),
        (
            {"children": [{"from": "2022-01-01", "to": "2024-02-03"}]},
            [{"is": True, "from": day("2022-01-01"), "to": day("2024-02-03")}, {"is": False, "from": day("2024-02-04")}],
        ),
    ],
)
def test_where_nobody_has_said_whether_children_live_there_that_is_what_is_lacking(said: dict[str, object], written: object) -> None:
    volunteers = [{"id": f"v{number}", "active": "2024-03-02"} for number in (1, 2)]
    for one in items("SIVILSAMFUNN/6.1", "2024-10-01", centre(volunteers=volunteers, **said)):
        assert (one.when, one.finding.verdict) == ("broken", Verdict.UNKNOWN)
        assert one.proposal
        assert [(edit.act, edit.path, edit.value) for edit in one.proposal.edits] == [("set", "children", written)]
    for children in (True, [{"is": True, "from": "2024-01-01"}]):
        for one in items("SIVILSAMFUNN/6.1", "2024-10-01", centre(volunteers=volunteers, children=children)):
            assert one.proposal
            assert [edit.path for edit in one.proposal.edits] == [f"volunteers[{int(str(one.finding.subject)[1:]) - 1}].certificates"]


def test_both_half_years_of_a_long_look_are_told_each_with_a_group_of_its_own() -> None:
    first, second = items("RS-2019-002/3.1", "2024-02-01", centre(employees=LEADERS, dialogue_groups=[]), days=365)
    assert (first.when, first.by) == ("due", day("2024-06-30"))
    assert (second.when, second.by, second.begins) == ("forecast", day("2024-12-31"), day("2024-12-31"))
    assert first.proposal
    assert second.proposal
    assert first.proposal.edits != second.proposal.edits


def test_what_is_nothing_today_is_forecast() -> None:
    group = {"id": "g1", "leaders": ["e1", "e2"], "meetings": [{"date": "2024-05-31"}], "guide_followed": True}
    (item,) = items("RS-2019-002/5.2", "2024-06-15", centre(employees=LEADERS, dialogue_groups=[group]))
    # Three months from 31 May is 31 August: from the day after nobody knows what became of the group.
    assert (item.when, item.by, item.begins, item.will) == ("forecast", day("2024-08-31"), day("2024-09-01"), Verdict.UNKNOWN)
    assert item.proposal
    assert [one.path for one in item.proposal.edits] == ["dialogue_groups[0].completed", "dialogue_groups[0].report"]


@pytest.mark.parametrize(("closing", "found"), [("2024-12-30", 0), ("2024-12-31", 1)])
def test_a_centre_that_closes_before_the_day_owes_nothing_on_it(closing: str, found: int) -> None:
    record = centre(employees=LEADERS, open={"from": "2015-01-01", "to": closing, "closing_decided": "2024-09-01"}, dialogue_groups=[])
    assert len(items("RS-2019-002/3.1", "2024-10-15", record)) == found


def test_the_end_of_a_leap_years_february() -> None:
    record = centre(sector_shortfalls=[{"date": "2024-01-31", "authority": "school"}])
    (item,) = items("RS-2008-054/3.1.6", "2024-02-01", record)
    assert (item.by, item.begins) == (date(2024, 2, 29), date(2024, 3, 1))
    (common,) = items("RS-2008-054/3.1.6", "2023-02-01", centre(sector_shortfalls=[{"date": "2023-01-31", "authority": "school"}]))
    assert common.by == date(2023, 2, 28)


def test_a_dispensation_that_runs_out_is_forecast() -> None:
    given = {"provision": "RS-2008-054/3.2.1", "applied": "2024-01-02", "granted": "2024-01-10", "grounds": "Because", "to": "2024-06-30"}
    (item,) = items("RS-2008-054/3.2.1", "2024-06-01", centre(documents=[], dispensations=[given]))
    assert (item.when, item.by, item.begins, item.will) == ("forecast", day("2024-06-30"), day("2024-07-01"), Verdict.FAIL)
    assert item.proposal
    assert item.proposal.edits[0].value == {"kind": "community_plan", "dated": day("2024-06-30")}


def test_what_a_dispensation_covers_is_not_due() -> None:
    given = {"provision": "RS-2008-054/3.1.4", "applied": "2023-01-02", "granted": "2023-01-10", "grounds": "Because"}
    assert items("RS-2008-054/3.1.4", "2024-10-15", centre(dispensations=[given])) == []
    assert len(items("RS-2008-054/3.1.4", "2024-10-15", centre())) == 1


def test_the_end_of_the_start_up_phase_makes_it_graver() -> None:
    (item,) = items("RS-2019-002/3.4a", "2024-06-01", centre(open={"from": "2024-04-15"}, employees=[]))
    assert (item.when, item.worsens, item.begins, item.will) == ("consider", True, day("2024-07-15"), Verdict.FAIL)
    assert items("RS-2019-002/3.4a", "2024-06-01", centre(open={"from": "2024-04-15"}, employees=[]), days=30)[0].worsens is False


def test_nobody_is_made_older_or_cleared_by_writing_it_down() -> None:
    young = {"id": "v1", "active": "2024-01-01", "born": "2008-01-01", "inside": True}
    (item,) = items("SIVILSAMFUNN/7.1", "2024-06-01", centre(children=False, volunteers=[young]))
    assert item.proposal
    assert [(one.act, one.path, one.value) for one in item.proposal.edits] == [("end", "volunteers[0].active", day("2024-06-01"))]
    shown = {"kind": "barneomsorgsattest", "purpose_confirmed_by": "centre", "shown": "2024-01-01"}
    stopped = {"id": "v1", "active": "2024-01-01", "certificates": [shown], "cleared": {"from": "2024-01-01", "to": "2024-05-01"}}
    (uncleared,) = items("SIVILSAMFUNN/8", "2024-06-01", centre(volunteers=[stopped]))
    assert uncleared.proposal
    assert uncleared.proposal.edits[0].act == "end"
    del stopped["cleared"]
    (unsaid,) = items("SIVILSAMFUNN/8", "2024-06-01", centre(volunteers=[stopped]))
    assert unsaid.proposal
    assert unsaid.proposal.edits[0].path == "volunteers[0].cleared"


def test_nothing_is_dated_before_today_or_after_its_day() -> None:
    record = centre(employees=[], dialogue_groups=[], documents=[], volunteers=[], activities=[], orders=[ORDER])
    for rule in ("RS-2019-002/3.0", "RS-2019-002/3.4a", "RS-2008-054/3.2.1", "IM-2008-023/3.0a", "RS-2008-054/3.1.1a"):
        for item in items(rule, "2024-04-01", record, days=300):
            assert item.proposal, rule
            assert day("2024-04-01") <= item.proposal.day <= (item.by or day("2024-04-01")), rule


def test_a_course_of_another_provider_has_the_rules_own_remedy() -> None:
    given = [one | {"group_leader": {"training": {"completed": "2020-01-01", "provider": "other"}}} for one in LEADERS]
    for item in items("RS-2019-002/4.1", "2024-04-01", centre(employees=given)):
        assert item.proposal is None
