"""Cases of the civil society page on the directorate and the regional offices, worked out by hand from the register of requirements."""

from __future__ import annotations

from datetime import date

from .hand import ask_among, day, directorate, office, told
from .known import Data

PAGE = "SIVILSAMFUNN/"


def test_the_directorate_meets_the_organisations_once_a_year() -> None:
    record = directorate(civil_society_meetings=["2024-12-31", "2023-01-01"])
    assert ask_among(PAGE + "3.1", "2024-12-31", record).verdict == "pass"
    assert ask_among(PAGE + "3.1", "2024-12-30", record).due == day("2024-12-31")
    none = ask_among(PAGE + "3.1", "2024-12-31", directorate(civil_society_meetings=[]))
    assert [(f.verdict, f.judged, f.softened, f.open) for f in none.findings] == [("warn", "warn", None, False)]


def test_what_has_no_beginning_has_held_always() -> None:
    answer = ask_among(PAGE + "3.1", "2024-02-01", directorate())
    assert told(answer) == [(None, "warn", "2024-01-01", "2024-02-01")]
    assert (answer.findings[0].started, answer.findings[0].days) == (date.min, day("2024-02-01").toordinal())


def test_a_contact_is_appointed_every_day() -> None:
    contacts = [{"id": "a", "appointed": {"from": "2022-01-01", "to": "2024-02-28"}}, {"id": "b", "appointed": ["2024-03-01"]}]
    region = office(civil_society={"contacts": contacts})
    answer = ask_among(PAGE + "3.2", "2024-12-31", region)
    assert told(answer) == [(None, "warn", "2024-02-29", "2024-02-29")]
    assert answer.findings[0].ended == day("2024-02-29")
    # An end that lies ahead is not known yet.
    assert ask_among(PAGE + "3.2", "2024-02-28", region).verdict == "pass"
    silent: list[Data] = [{}, {"civil_society": {}}, {"civil_society": {"contacts": []}}]
    for said in silent:
        assert told(ask_among(PAGE + "3.2", "2024-12-31", office(**said))) == [(None, "warn", "2024-01-01", "2024-12-31")]
    assert ask_among(PAGE + "3.2", "2024-12-31", office(unit="transit_unit")).verdict == "not_applicable"


def test_two_meetings_a_year_in_each_region() -> None:
    one = office(civil_society={"meetings": [{"date": "2024-03-01"}]})
    assert told(ask_among(PAGE + "3.3", "2024-12-31", one)) == [(None, "warn", "2024-12-31", "2024-12-31")]
    two = office(civil_society={"meetings": [{"date": "2024-01-01"}, {"date": "2024-12-31"}]})
    assert ask_among(PAGE + "3.3", "2024-12-30", two).verdict == "pending"
    assert ask_among(PAGE + "3.3", "2024-12-31", two).verdict == "pass"
    assert told(ask_among(PAGE + "3.3", "2024-12-31", office(civil_society={}))) == [(None, "warn", "2024-12-31", "2024-12-31")]
    assert ask_among(PAGE + "3.3", "2024-06-30", office(civil_society={})).verdict == "pending"
    assert ask_among(PAGE + "3.3", "2024-06-30", office()).verdict == "warn"
    assert ask_among(PAGE + "3.3", "2024-06-30", office(unit="transit_unit")).verdict == "not_applicable"
