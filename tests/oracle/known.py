"""What a record says when only what had happened by a day is read: a copy of the plain data with later things taken out.

Dates stay text; ISO dates sort as text, so they are compared as text.
"""

from __future__ import annotations

from typing import Any

from .known_offices import by_date, known_directorate, known_region
from .ranges import Data, as_list, as_range, is_timed, known_ranges, without_later

__all__ = ["Data", "as_known_on", "as_list", "as_range", "is_timed", "known_ranges"]


def known_openings(value: Any, day: str) -> list[Data]:
    """Openings begun by the day; a closing still to come is known once it was decided."""
    kept = []
    for item in map(as_range, as_list(value)):
        if item.get("from", "") > day:
            continue
        if item.get("closing_decided", "") > day:
            del item["closing_decided"]
        if item.get("to", "") > day and "closing_decided" not in item:
            del item["to"]
        kept.append(item)
    return kept


def known_leader(leader: Data, day: str) -> Data:
    """`group_leader` by the day; the training goes as a whole with the date of its course."""
    leader = without_later(leader, day, "guide_received")
    if "appointed" in leader:
        leader["appointed"] = known_ranges(leader["appointed"], day)
    if leader.get("training", {}).get("completed", "") > day:
        del leader["training"]
    if "professional_seminars" in leader:
        leader["professional_seminars"] = [d for d in leader["professional_seminars"] if d <= day]
    return leader


def known_employee(employee: Data, day: str) -> Data:
    """An employee by the day. The entry stays even if the employment is still to come: only its ranges go."""
    employee = without_later(employee, day, "new_employee_course")
    for key in ("employed", "away"):
        if key in employee:
            employee[key] = known_ranges(employee[key], day)
    if "group_leader" in employee:
        employee["group_leader"] = known_leader(employee["group_leader"], day)
    return employee


def known_group(group: Data, day: str) -> Data:
    """A dialogue group by the day: held meetings alone; the report goes with its date, a refund claim with the group."""
    group = without_later(group, day, "completed", "cancelled")
    if "meetings" in group:
        group["meetings"] = [m for m in group["meetings"] if m["date"] <= day]
    if group.get("report", {}).get("sent", "") > day:
        del group["report"]
    if "refund" in group:
        group["refund"] = without_later(group["refund"], day, "application")
    return group


def known_volunteer(volunteer: Data, day: str) -> Data:
    """A volunteer by the day. `born` and `erased` stay whatever their date."""
    volunteer = without_later(volunteer, day, "adult_verified")
    for key in ("active", "cleared"):
        if key in volunteer:
            volunteer[key] = known_ranges(volunteer[key], day)
    if "certificates" in volunteer:
        volunteer["certificates"] = [without_later(c, day, "issued", "shown") for c in volunteer["certificates"]]
    return volunteer


def known_dispensation(entry: Data, day: str) -> Data | None:
    """A dispensation by the day: there from the earliest of the steps taken on. Its own `from` and `to` stay."""
    steps = ("applied", "granted", "refused")
    taken = [entry[key] for key in steps if key in entry]
    return None if taken and min(taken) > day else without_later(entry, day, *steps)


def known_cooperation(record: Data, day: str) -> Data:
    """Documents, shortfalls, police months, orders, dispensations and the infection control plan by the day."""
    known: dict[str, Any] = {}
    if "documents" in record:
        known["documents"] = [d for d in record["documents"] if d["dated"] <= day]
    if "infection_control" in record:
        known["infection_control"] = record["infection_control"]
        if record["infection_control"].get("plan_known", "") > day:
            del known["infection_control"]
    if "sector_shortfalls" in record:
        known["sector_shortfalls"] = [without_later(s, day, "reported_to_udi") for s in by_date(record["sector_shortfalls"], day)]
    if "police_assistance" in record:
        known["police_assistance"] = [p for p in record["police_assistance"] if f"{p['month']}-01" <= day]
    if "orders" in record:
        known["orders"] = [without_later(o, day, "rectified") for o in record["orders"] if o["issued"] <= day]
    if "dispensations" in record:
        known["dispensations"] = [one for d in record["dispensations"] if (one := known_dispensation(d, day))]
    return known


def as_known_on(record: Data, day: str) -> Data:
    """The record as it could have been written at the end of `day` (ISO text). The input is left as it is."""
    if record["record"] == "centre":
        return known_centre(record, day)
    return (known_region if record["record"] == "region" else known_directorate)(record, day)


def known_centre(record: Data, day: str) -> Data:
    """A centre by the day."""
    known = dict(record)
    known["open"] = known_openings(record["open"], day)
    for key in ("kind", "region", "operator", "circulars"):
        if key in record and is_timed(record[key]):
            known[key] = known_ranges(record[key], day)
    if known.get("circulars") == [] and record["circulars"]:
        del known["circulars"]  # no item left covers any day, and a day not covered means all of them
    if isinstance(record.get("children"), list):
        known["children"] = known_ranges(record["children"], day)
    if "units" in record:
        known["units"] = known_ranges(record["units"], day)
    for key, reader in (("employees", known_employee), ("dialogue_groups", known_group), ("volunteers", known_volunteer)):
        if key in record:
            known[key] = [reader(item, day) for item in record[key]]
    for key in ("activities", "attestations"):
        if key in record:
            known[key] = by_date(record[key], day)
    # A mapping that goes with a date still to come leaves no key behind.
    known.pop("infection_control", None)
    return known | known_cooperation(record, day)
