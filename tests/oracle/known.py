"""What a centre record says when only what had happened by a day is read: a copy of the plain data with later things taken out.

Dates stay text; ISO dates sort as text, so they are compared as text.
"""

from __future__ import annotations

from typing import Any

Data = dict[str, Any]


def as_list(value: Any) -> list[Any]:
    """A single thing as a list of one."""
    return list(value) if isinstance(value, list) else [value]


def as_range(value: Any) -> Data:
    """A range in mapping form; a bare date is the first day of one without an end."""
    return dict(value) if isinstance(value, dict) else {"from": str(value)}


def known_ranges(value: Any, day: str) -> list[Data]:
    """Ranges begun by the day; an end that is later is not known yet."""
    kept = []
    for item in map(as_range, as_list(value)):
        if item.get("from", "") > day:
            continue
        if item.get("to", "") > day:
            del item["to"]
        kept.append(item)
    return kept


def is_timed(value: Any) -> bool:
    """Whether a changing key is written as items in time rather than as one plain value."""
    return isinstance(value, list) and bool(value) and all(isinstance(i, dict) and {"is", "from", "to"} & set(i) for i in value)


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


def without_later(item: Data, day: str, *dates: str) -> Data:
    """A copy of a mapping without those of the named dates that are later."""
    return {k: v for k, v in item.items() if not (k in dates and v > day)}


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


def as_known_on(record: Data, day: str) -> Data:
    """The record as it could have been written at the end of `day` (ISO text). The input is left as it is."""
    known = dict(record)
    known["open"] = known_openings(record["open"], day)
    for key in ("kind", "operator", "circulars"):
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
            known[key] = [item for item in record[key] if item["date"] <= day]
    return known
