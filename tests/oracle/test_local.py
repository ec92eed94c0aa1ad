"""Cases of RS 2008-054 worked out by hand from the register of requirements, around the days on which something turns."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from .hand import ask, day, shape, told
from .known import Data

AT = "RS-2008-054/"
END = "2024-12-31"
CLOSED = {"from": "2015-01-01", "to": "2024-05-31", "closing_decided": "2024-03-01"}
LIBRARY: list[Data] = [{"date": "2024-06-01", "with": ["library"], "topic": "library_services"}]


def activity(on: str, *partners: str, **more: Any) -> Data:
    """One entry of the log."""
    return {"date": on, "with": list(partners)} | more


def dispensation(part: str, first: str | None = None, last: str | None = None, **more: Any) -> Data:
    """A dispensation in order, unless a key is taken out again."""
    entry = {"provision": AT + part, "applied": "2023-01-10", "granted": "2023-02-01", "grounds": "Aims met", "from": first, "to": last}
    return {k: v for k, v in (entry | more).items() if v is not None}


# Evidence


def test_the_four_services_may_be_met_apart_and_the_missing_year_is_one_finding() -> None:
    three = [activity("2024-01-01", "health_service", "child_welfare"), activity("2024-12-31", "school")]
    assert shape(ask(AT + "3.1.1a", END, activities=three)) == [("warn", END, END, None)]
    assert ask(AT + "3.1.1a", END, activities=[*three, activity("2024-05-05", "adult_education")]).verdict == "pass"
    assert ask(AT + "3.1.1a", END, activities=[*three, activity("2023-12-31", "adult_education")]).verdict == "warn"
    # What happened on the year's last day is known at the end of that day, and not the day before.
    assert ask(AT + "3.1.1a", "2024-12-30", activities=[*three, activity("2024-05-05", "adult_education")]).due == day(END)


@pytest.mark.parametrize(
    ("part", "partner", "topic"),
    [
        ("3.1.2", "police", "cooperation"),
        ("3.1.2", "police", "crime_prevention"),
        ("3.1.3", "fire_service", "fire_prevention"),
        ("3.1.4", "library", "library_services"),
        ("3.1.5", "host_municipality", "asylum_policy"),
        ("3.1.5", "police", "asylum_policy"),
        ("3.2.2", "local_media", "other"),
        ("3.2.3", "businesses", "neighbourhood"),
        ("3.2.4", "resource_person", "attitudes"),
    ],
)
def test_evidence_is_the_right_partner_on_the_right_topic(part: str, partner: str, topic: str) -> None:
    missing = "warn" if part in ("3.1.2", "3.1.3", "3.2.2") else "unknown"
    assert ask(AT + part, END, activities=[activity("2024-03-01", "other", partner, topic=topic)]).verdict == "pass"
    assert ask(AT + part, END, activities=[activity("2024-03-01", "other", topic=topic)]).verdict == missing
    assert ask(AT + part, END, activities=[activity("2024-03-01", partner)]).verdict == ("pass" if part == "3.2.2" else missing)
    assert ask(AT + part, END).verdict == missing


def test_neighbours_are_no_public_partner_and_volunteers_know_no_media() -> None:
    assert ask(AT + "3.1.5", END, activities=[activity("2024-03-01", "neighbours", topic="asylum_policy")]).verdict == "unknown"
    assert ask(AT + "3.1.2", END, activities=[activity("2024-03-01", "police", topic="fire_prevention")]).verdict == "warn"


def test_residents_took_part_only_if_it_says_so() -> None:
    open_day = activity("2024-03-01", "neighbours", topic="neighbourhood")
    assert ask(AT + "3.2.5", END, activities=[open_day | {"residents_took_part": True}]).verdict == "pass"
    assert ask(AT + "3.2.5", END, activities=[open_day | {"residents_took_part": False}]).verdict == "unknown"
    assert ask(AT + "3.2.5", END, activities=[open_day]).verdict == "unknown"
    assert ask(AT + "3.2.5", END, activities=[open_day | {"residents_took_part": True, "topic": "other"}]).verdict == "unknown"


def test_somebodys_word_counts_for_its_own_provision_and_year_once_given() -> None:
    word = {"provision": AT + "3.1.4", "year": 2024, "date": "2025-01-14", "by": "centre_manager", "statement": "Yes"}
    assert ask(AT + "3.1.4", "2025-01-13", attestations=[word]).verdict == "unknown"
    assert ask(AT + "3.1.4", "2025-01-14", attestations=[word]).verdict == "pass"
    assert ask(AT + "3.1.5", "2025-01-14", attestations=[word]).verdict == "unknown"
    del word["year"]
    assert ask(AT + "3.1.4", "2025-01-14", attestations=[word]).verdict == "unknown"


def test_a_year_entered_late_is_softened_and_one_left_early_is_not_owed() -> None:
    assert shape(ask(AT + "3.1.4", END, open="2024-01-02")) == [("warn", END, END, "part_period")]
    assert shape(ask(AT + "3.1.4", END, open="2024-01-01")) == [("unknown", END, END, None)]
    assert ask(AT + "3.1.4", END, open={"from": "2015-01-01", "to": "2024-12-30"}).verdict == "not_applicable"
    assert ask(AT + "3.1.4", END, circulars=["RS-2019-002"]).reason == "not_chosen"


def test_the_year_in_which_the_circular_came_was_owed_in_part() -> None:
    first_year = (date(2008, 1, 1), date(2008, 12, 31))
    assert shape(ask(AT + "3.1.4", "2008-12-31", period=first_year, open="2005-01-01")) == [
        ("warn", "2008-12-31", "2008-12-31", "part_period")
    ]
    assert ask(AT + "3.1.4", "2008-12-30", period=first_year, open="2005-01-01").findings[0].started == day("2008-11-12")
    assert ask(AT + "3.2.1", "2008-11-11", period=first_year, open="2005-01-01", documents=[]).reason == "not_in_force"


# States


def test_the_plan_is_known_by_the_day_and_a_part_that_is_not_written_is_not_said() -> None:
    late = {"plan_known": "2024-03-01", "contact": "Physician"}
    assert shape(ask(AT + "3.1.1b", END, infection_control=late)) == [("fail", "2024-01-01", "2024-02-29", None)]
    # Before that day the mapping is not known at all.
    assert shape(ask(AT + "3.1.1b", "2024-02-29", infection_control=late)) == [("unknown", "2024-01-01", "2024-02-29", None)]
    nobody = ask(AT + "3.1.1b", END, infection_control={"plan_known": "2024-03-01"})
    assert shape(nobody) == [("fail", "2024-01-01", "2024-02-29", None), ("unknown", "2024-03-01", END, None)]
    assert ask(AT + "3.1.1b", END, infection_control={"contact": "Physician"}).verdict == "unknown"


def test_a_plan_holds_from_its_date() -> None:
    plan = [{"kind": "community_plan", "dated": "2024-03-01"}, {"kind": "removal_routine", "dated": "2020-01-01"}]
    answer = ask(AT + "3.2.1", END, documents=plan)
    assert (shape(answer), answer.findings[0].open) == ([("fail", "2024-01-01", "2024-02-29", None)], False)
    assert ask(AT + "3.3.1b", END, documents=plan).verdict == "pass"
    assert ask(AT + "3.2.1", END).verdict == "unknown"
    assert ask(AT + "3.2.1", "2024-02-29", documents=plan).findings[0].open


def routine(dated: str, known_by: Any = None) -> Data:
    """A routine for removals."""
    return {"kind": "removal_routine", "dated": dated} | ({} if known_by is None else {"known_by": known_by})


def test_a_month_to_learn_the_routine() -> None:
    staff = [{"id": "a", "employed": "2024-01-31"}, {"id": "b", "employed": "2016-01-01"}]
    documents = [routine("2016-01-01", ["b"])]
    # A month from 31 January ends on 29 February.
    assert told(ask(AT + "3.3.1c", END, employees=staff, documents=documents)) == [("a", "fail", "2024-03-01", END)]
    waiting = ask(AT + "3.3.1c", "2024-02-29", employees=staff, documents=documents)
    assert (told(waiting), waiting.due) == ([("a", "pending", "2024-01-31", "2024-02-29")], day("2024-02-29"))
    silent = ask(AT + "3.3.1c", END, employees=staff, documents=[routine("2016-01-01")])
    assert told(silent) == [("b", "unknown", "2024-01-01", END), ("a", "unknown", "2024-03-01", END)]
    assert ask(AT + "3.3.1c", END, employees=staff, documents=[routine("2016-01-01", "all")]).verdict == "pass"


def test_a_new_routine_is_to_be_learnt_anew_and_a_break_in_employment_starts_again() -> None:
    staff = [{"id": "a", "employed": [{"from": "2016-01-01", "to": "2024-05-31"}, {"from": "2024-06-01"}]}]
    both = [routine("2016-01-01", "all"), routine("2024-03-10", [])]
    assert told(ask(AT + "3.3.1c", END, employees=staff, documents=both)) == [("a", "fail", "2024-04-11", END)]
    away = [{"id": "a", "employed": [{"from": "2016-01-01", "to": "2024-05-31"}, {"from": "2024-06-02"}]}]
    answer = ask(AT + "3.3.1c", END, employees=away, documents=[routine("2016-01-01", [])])
    assert told(answer) == [("a", "fail", "2024-01-01", "2024-05-31"), ("a", "fail", "2024-07-03", END)]


def test_without_a_routine_or_without_staff_in_the_record() -> None:
    staff = [{"id": "a", "employed": "2016-01-01"}]
    assert ask(AT + "3.3.1c", END, employees=staff).verdict == "not_applicable"
    assert ask(AT + "3.3.1c", END, employees=staff, documents=[]).verdict == "not_applicable"
    assert told(ask(AT + "3.3.1c", END, documents=[routine("2024-03-01")])) == [(None, "unknown", "2024-03-01", END)]
    # One who leaves before the month is over, as known, has nothing waiting; nor has a centre that closes before.
    leaving = [{"id": "a", "employed": {"from": "2024-05-10", "to": "2024-05-20"}}]
    assert ask(AT + "3.3.1c", "2024-05-25", employees=leaving, documents=[routine("2016-01-01", [])]).verdict == "not_applicable"
    new = [{"id": "a", "employed": "2024-05-10"}]
    assert ask(AT + "3.3.1c", "2024-05-25", open=CLOSED, employees=new, documents=[routine("2016-01-01", [])]).verdict == "not_applicable"


# Events


@pytest.mark.parametrize(
    ("reported", "as_of", "findings"),
    [
        ("2024-02-29", END, []),
        ("2024-03-01", END, [("2024-01-31", "fail", "2024-03-01", "2024-03-01")]),
        (None, "2024-02-29", [("2024-01-31", "pending", "2024-01-31", "2024-02-29")]),
        (None, "2024-03-01", [("2024-01-31", "fail", "2024-03-01", "2024-03-01")]),
        ("2024-01-30", "2024-03-02", [("2024-01-31", "fail", "2024-03-01", "2024-03-02")]),
    ],
)
def test_a_shortfall_is_reported_in_a_month(reported: str | None, as_of: str, findings: list[tuple[str, ...]]) -> None:
    entry = {"date": "2024-01-31", "authority": "school"} | ({"reported_to_udi": reported} if reported else {})
    assert told(ask(AT + "3.1.6", as_of, sector_shortfalls=[entry])) == findings


def test_a_shortfall_stays_owed_after_closing_but_does_not_arise_then() -> None:
    before, after = {"date": "2024-05-31", "authority": "school"}, {"date": "2024-06-01", "authority": "school"}
    answer = ask(AT + "3.1.6", END, open=CLOSED, sector_shortfalls=[before, after])
    assert told(answer) == [("2024-05-31", "fail", "2024-07-01", END)]
    assert answer.findings[0].open
    assert ask(AT + "3.1.6", "2024-06-10", open=CLOSED, sector_shortfalls=[before]).due == day("2024-06-30")
    part = [{"is": ["RS-2008-054"], "to": "2024-07-05"}, {"is": ["SIVILSAMFUNN"], "from": "2024-07-06"}]
    left = ask(AT + "3.1.6", END, open=CLOSED, circulars=part, sector_shortfalls=[before])
    assert told(left) == [("2024-05-31", "fail", "2024-07-01", "2024-07-05")]


def month(text: str, requested: int, assisted: int, kind: str = "removal") -> Data:
    """A month of help to the police."""
    return {"month": text, "kind": kind, "requested": requested, "assisted": assisted}


def test_less_help_than_asked_for_in_a_month() -> None:
    months = [month("2024-02", 2, 1), month("2024-03", 2, 2), month("2024-03", 1, 0, "callout"), month("2025-01", 1, 0)]
    answer = ask(AT + "3.3.1a", END, police_assistance=months)
    assert (told(answer), answer.findings[0].open) == ([("2024-02", "fail", "2024-02-01", "2024-02-29")], False)
    assert told(ask(AT + "3.3.3", "2024-03-10", police_assistance=months)) == [("2024-03", "fail", "2024-03-01", "2024-03-10")]
    assert ask(AT + "3.3.3", "2024-02-29", police_assistance=months).verdict == "not_applicable"
    assert ask(AT + "3.3.2", END, police_assistance=months).verdict == "not_applicable"
    assert told(ask(AT + "3.3.1a", END, open="2024-02-20", police_assistance=months)) == [("2024-02", "warn", "2024-02-20", "2024-02-29")]


def test_help_to_the_police_given_as_asked() -> None:
    assert ask(AT + "3.3.1a", END, police_assistance=[month("2024-05", 3, 3)]).verdict == "pass"
    assert ask(AT + "3.3.1a", END, police_assistance=[]).verdict == "not_applicable"
