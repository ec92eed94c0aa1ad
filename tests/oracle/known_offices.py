"""What a region's or the directorate's record says when only what had happened by a day is read. Dates are ISO text."""

from __future__ import annotations

from typing import Any

from .ranges import Data, known_ranges, without_later

ROUND_DATES = ("input_collected", "proposal", "discussed", "concluded", "decided", "memo")


def by_date(items: list[Data], day: str) -> list[Data]:
    """The items dated on or before the day."""
    return [item for item in items if item["date"] <= day]


def known_follow_up(follow_up: Data, day: str) -> Data:
    """A follow-up by the day; each piece of training, contact, visit and control goes with its own date."""
    follow_up = without_later(follow_up, day, "municipality_contact")
    if "training" in follow_up:
        follow_up["training"] = {k: v for k, v in follow_up["training"].items() if v.get("date", "") <= day}
    for key in ("contacts", "visits", "controls"):
        if key in follow_up:
            follow_up[key] = by_date(follow_up[key], day)
    return follow_up


def known_civil_society(said: Data, day: str) -> Data:
    """The contacts with the days they had been appointed for, and the meetings held."""
    said = dict(said)
    if "contacts" in said:
        said["contacts"] = [c | ({"appointed": known_ranges(c["appointed"], day)} if "appointed" in c else {}) for c in said["contacts"]]
    if "meetings" in said:
        said["meetings"] = by_date(said["meetings"], day)
    return said


def known_region(record: Data, day: str) -> Data:
    """A regional office by the day."""
    known: dict[str, Any] = dict(record)
    for key in ("new_employee_courses", "manager_meetings"):
        if key in record:
            known[key] = by_date(record[key], day)
    if "civil_society" in record:
        known["civil_society"] = known_civil_society(record["civil_society"], day)
    if "follow_ups" in record:
        known["follow_ups"] = [known_follow_up(f, day) for f in record["follow_ups"] if f["opened"] <= day]
    return known


def known_round(one: Data, day: str) -> Data | None:
    """A round by the day, from its earliest date on (one without any date is kept); its themes go with it."""
    dates = [one[key] for key in ROUND_DATES if key in one]
    if dates and min(dates) > day:
        return None
    one = without_later(one, day, *ROUND_DATES)
    if "themes" in one:
        one["themes"] = [without_later(theme, day, "request_sent") for theme in one["themes"]]
    return one


def known_directorate(record: Data, day: str) -> Data:
    """The directorate by the day."""
    known: dict[str, Any] = dict(record)
    if "civil_society_meetings" in record:
        known["civil_society_meetings"] = [d for d in record["civil_society_meetings"] if d <= day]
    if "theme_rounds" in record:
        known["theme_rounds"] = [one for r in record["theme_rounds"] if (one := known_round(r, day))]
    if "meeting_overview" in record:
        known["meeting_overview"] = by_date(record["meeting_overview"], day)
    return known
