"""The civil society page, the rules judged on the directorate and on each regional office: 3.1, 3.2, 3.3. The page has no first day."""

from __future__ import annotations

from datetime import date

from .common import count, seen, unsaid
from .days import sub_periods
from .repo import Office
from .spans import FAIL, PASS, UNKNOWN, Mark, Nature, Thread
from .world import to_day


def days_in(ranges: object) -> list[tuple[date, date]]:
    """The ends of each range of an `appointed`, in whichever form it is written."""
    items = ranges if isinstance(ranges, list) else [ranges]
    pairs = [(i.get("from"), i.get("to")) if isinstance(i, dict) else (str(i), None) for i in items]
    return [(to_day(first) or date.min, to_day(last) or date.max) for first, last in pairs]


def each_year(office: Office, held: list[str], wanted: int, missing: Mark) -> list[Thread]:
    """A count for every calendar year laid out up to the running one."""
    owed = office.days()
    threads = []
    for year in sub_periods(min(owed), office.as_of, half=False):
        there = [d for d in held if d[:4] == str(year[0].year)]
        threads.append(Thread(None, year, count(office, owed, year, len(there) >= wanted, missing)))
    return threads


def national_meetings(office: Office, reading: str) -> list[Thread]:
    """3.1: the directorate meets the organisations at least once a year."""
    if "civil_society_meetings" not in office.data:
        return unsaid(office, office.days())
    return each_year(office, office.data["civil_society_meetings"], 1, FAIL)


def a_contact_person(office: Office, reading: str) -> list[Thread]:
    """3.2: every day somebody is appointed. No list of contacts says as little as no key at all."""
    if office.transit:
        return []
    if "contacts" not in office.data.get("civil_society", {}):
        return unsaid(office, office.days())
    stretches = [pair for contact in office.data["civil_society"]["contacts"] for pair in days_in(contact.get("appointed", []))]
    days = seen(office, office.days())
    return [Thread(None, None, {d: PASS if any(a <= d <= b for a, b in stretches) else FAIL for d in days})]


def regional_meetings(office: Office, reading: str) -> list[Thread]:
    """3.3: at least two meetings a year with the organisations of the region."""
    if office.transit:
        return []
    if "civil_society" not in office.data:
        return unsaid(office, office.days())
    said = office.data["civil_society"]
    return each_year(office, [m["date"] for m in said.get("meetings", [])], 2, FAIL if "meetings" in said else UNKNOWN)


SHOULD = Nature(should=True)
REGION_RULES = {
    "SIVILSAMFUNN/3.2": (a_contact_person, SHOULD),
    "SIVILSAMFUNN/3.3": (regional_meetings, SHOULD),
}
DIRECTORATE_RULES = {"SIVILSAMFUNN/3.1": (national_meetings, SHOULD)}
TIMELESS = {*REGION_RULES, *DIRECTORATE_RULES}
POSSIBLE = {
    "SIVILSAMFUNN/3.1": {"warn", "pending", "pass", "not_applicable"},
    "SIVILSAMFUNN/3.2": {"warn", "pass", "not_applicable"},
    "SIVILSAMFUNN/3.3": {"warn", "pending", "pass", "not_applicable"},
}
"""A *should* is never worse than `warn`, and a state is as it is on the day, so 3.2 waits for nothing."""
