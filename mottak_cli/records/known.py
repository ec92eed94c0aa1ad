"""What was known on a day: the one place where the future is taken out of a record.

The as-of date asks at the end of a day, and dates beyond it are plans. So a record is first made what it was on that day, and the
checks never meet the future. A dropped item leaves a gap (`None`) in its list, so that the others keep their places in the file.
"""

from collections.abc import Callable, Mapping
from typing import Any

from mottak_cli.timeline.calendar import MAX_DAY

Tree = dict[str, Any]
Keep = Callable[[Any, int], Any]
"""Takes a value and a day; returns the value as known on that day, or None where nothing of it was known."""


def happened(value: int, day: int) -> int | None:
    """A date of something done."""
    return value if value <= day else None


def ranges(value: list[tuple[int, int]], day: int) -> list[tuple[int, int]]:
    """Ranges that have begun; an end that is still to come is not known yet."""
    return [(first, last if last <= day else MAX_DAY) for first, last in value if first <= day]


def changes(value: list[tuple[Any, int, int]], day: int) -> list[tuple[Any, int, int]]:
    """The values of a thing that changes in time, as ranges."""
    return [(word, first, last if last <= day else MAX_DAY) for word, first, last in value if first <= day]


def parts(value: list[Tree | None], day: int) -> list[Tree | None]:
    """Units of a centre, as ranges."""
    found: list[Tree | None] = []
    for part in value:
        if part is None:
            found.append(None)
            continue
        first, last = part["days"]
        found.append({**part, "days": (first, last if last <= day else MAX_DAY)} if first <= day else None)
    return found


def openings(value: list[Tree | None], day: int) -> list[Tree | None]:
    """Openings begun; an end to come is known once the closing was decided."""
    found: list[Tree | None] = []
    for opening in value:
        if opening is None:
            found.append(None)
            continue
        first, last = opening["days"]
        decided = opening.get("closing_decided", MAX_DAY) <= day
        if first > day:
            found.append(None)
        elif decided:
            found.append(opening)
        else:
            found.append({"days": (first, last if last <= day else MAX_DAY)})
    return found


def dated(value: list[int | None], day: int) -> list[int | None]:
    """A list of dates."""
    return [one if one is not None and one <= day else None for one in value]


def mapping(keys: Mapping[str, Keep], goes_with: str | None = None) -> Keep:
    """A mapping whose keys go one by one; with `goes_with`, all of it is unknown until that date."""

    def keep(value: Tree, day: int) -> Tree | None:
        if goes_with is not None and value.get(goes_with, day) > day:
            return None
        found = value
        for key, keep_key in keys.items():
            if key not in value:
                continue
            kept = keep_key(value[key], day)
            if kept is value[key] or kept == value[key]:
                continue
            if found is value:
                found = dict(value)
            if kept is None:
                del found[key]
            else:
                found[key] = kept
        return found

    return keep


def acts(*dates: str, **keys: Keep) -> Keep:
    """An item of several dates of something done: gone while all that it has lie later, and each of them until its day."""
    keep_each = mapping({**dict.fromkeys(dates, happened), **keys})

    def keep(value: Tree, day: int) -> Tree | None:
        given = [value[key] for key in dates if key in value]
        if given and min(given) > day:
            return None
        kept: Tree = keep_each(value, day)
        return kept

    return keep


def each(keep_item: Keep) -> Keep:
    """A list of items, with a gap where one is not known yet."""

    def keep(value: list[Any], day: int) -> list[Any]:
        kept = [None if item is None else keep_item(item, day) for item in value]
        return kept if any(a is not b for a, b in zip(kept, value, strict=True)) else value

    return keep


def on(date_key: str, **keys: Keep) -> Keep:
    """A mapping that goes with one of its dates."""
    return mapping(keys, goes_with=date_key)


CENTRE: Mapping[str, Keep] = {
    "kind": changes,
    "units": parts,
    "region": changes,
    "operator": changes,
    "children": changes,
    "circulars": changes,
    "open": openings,
    "employees": each(
        mapping(
            {
                "employed": ranges,
                "away": ranges,
                "new_employee_course": happened,
                "group_leader": mapping(
                    {"appointed": ranges, "training": on("completed"), "guide_received": happened, "professional_seminars": dated}
                ),
            }
        )
    ),
    "dialogue_groups": each(
        mapping(
            {
                "meetings": each(on("date")),
                "completed": happened,
                "cancelled": happened,
                "report": on("sent"),
                "refund": mapping({"application": happened}),
            }
        )
    ),
    "volunteers": each(
        mapping({"adult_verified": happened, "active": ranges, "cleared": ranges, "certificates": each(acts("issued", "shown"))})
    ),
    "activities": each(on("date")),
    "attestations": each(on("date")),
    "documents": each(on("dated")),
    "infection_control": on("plan_known"),
    "sector_shortfalls": each(on("date", reported_to_udi=happened)),
    "police_assistance": each(on("month")),
    "orders": each(on("issued", rectified=happened)),
    "dispensations": each(acts("applied", "granted", "refused")),
}

REGION: Mapping[str, Keep] = {
    "civil_society": mapping({"contacts": each(mapping({"appointed": ranges})), "meetings": each(on("date"))}),
    "new_employee_courses": each(on("date")),
    "follow_ups": each(
        on(
            "opened",
            training=mapping(dict.fromkeys(("administrative_routines", "financial_routines", "sesam"), on("date"))),
            contacts=each(on("date")),
            visits=each(on("date")),
            municipality_contact=happened,
            controls=each(on("date")),
        )
    ),
    "manager_meetings": each(on("date")),
}

DIRECTORATE: Mapping[str, Keep] = {
    "civil_society_meetings": dated,
    "theme_rounds": each(
        acts(
            "input_collected",
            "proposal",
            "discussed",
            "concluded",
            "decided",
            "memo",
            themes=each(mapping({"request_sent": happened})),
        )
    ),
    "meeting_overview": each(on("date")),
}

KEEP: Mapping[str, Keep] = {"centre": mapping(CENTRE), "region": mapping(REGION), "directorate": mapping(DIRECTORATE)}


def as_known_on(data: Tree, day: int, kind: str = "centre") -> Tree:
    """The tree of a record of that kind as known at the end of `day` (a day number).

    Things done after that day are gone, and so are ranges that had not begun; a range still running has no end yet. Some days are
    known beforehand and stay: `born`, `erased`, due days, the days for which a dispensation was granted, and the last day of an
    opening once its closing was decided. Where no range is left there is still an empty list: somebody did say something.
    """
    known: Tree = KEEP[kind](data, day)
    return known
