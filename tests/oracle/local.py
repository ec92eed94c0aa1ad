"""RS 2008-054, cooperation with local bodies: every judged provision. All are judged on the centre, whatever its kind.

Verdicts that cannot occur (`POSSIBLE`): a *should* or *strive* is never worse than `warn`. Evidence that is missing is not known to be
a breach, so the evidence rules never `fail`. A state, and a month of police assistance, is as it is on the day and waits for nothing, so it
is never `pending`; the record of a month is in numbers that must be there, and a shortfall not reported is a date that is not there, so
neither is ever `unknown`. An entry about a dispensation is judged by what is written, at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from .common import count, deadline, seen
from .days import DAY, add_months, each_day
from .known import Data, as_list, as_range
from .leaders import has_attestation
from .spans import FAIL, PASS, UNKNOWN, Mark, Nature, Thread
from .world import World, to_day

CIRCULAR = "RS-2008-054"
VALID_FROM = date(2008, 11, 12)
PUBLIC = {
    *("public_partner", "host_municipality", "health_service", "child_welfare", "school"),
    *("adult_education", "police", "fire_service", "library"),
}
Judge = Callable[[World, str], list[Thread]]


@lru_cache(maxsize=4)
def bound(world: World) -> set[date]:
    """Open days since the circular on which it binds the centre."""
    return {d for d in world.open_days if d >= VALID_FROM and world.chosen(CIRCULAR, d)}


def bound_and_closed(world: World) -> set[date]:
    """As `bound`, and the closed days after an open one: for what stays owed after closing."""
    first = min(world.open_days, default=date.max)
    return {d for d in world.every_day if d >= max(first, VALID_FROM) and world.chosen(CIRCULAR, d)}


def unsaid(world: World) -> list[Thread]:
    """A whole key is absent: unknown on every bound day."""
    return [Thread(None, "absent", dict.fromkeys(seen(world, bound(world)), UNKNOWN))]


# Section 1: dispensations


def dispensations_are_in_order(world: World, reading: str) -> list[Thread]:
    """1: an entry granted without application or grounds, or about another document, is out of order while it runs."""
    threads = []
    for i, entry in enumerate(world.data.get("dispensations", [])):
        first = to_day(entry.get("granted") or entry.get("applied")) or world.as_of
        last = to_day(entry.get("refused") or entry.get("to")) or world.tomorrow
        incomplete = "granted" in entry and not {"applied", "grounds"} <= set(entry)
        foreign = not entry["provision"].startswith(f"{CIRCULAR}/")
        days = set(each_day(first, min(last, world.tomorrow))) & bound(world)
        threads.append(Thread(entry["provision"], i, dict.fromkeys(days, FAIL if incomplete or foreign else PASS)))
    return threads


# Evidence


def about(activity: Data, partners: set[str], topics: set[str]) -> bool:
    """Whether an activity was with one of these partners and, if topics are given, on one of them."""
    return bool(partners & set(activity["with"])) and (not topics or activity.get("topic") in topics)


def evidence(provision: str, shown: Callable[[list[Data]], bool]) -> Judge:
    """Each calendar year the log shows it, or somebody's word does."""

    def judge(world: World, reading: str) -> list[Thread]:
        days = bound(world)
        threads = []
        for year in world.past(half=False):
            log = [a for a in world.data.get("activities", []) if a["date"][:4] == str(year[0].year)]
            reached = shown(log) or has_attestation(world, provision, year[0].year)
            owed = frozenset(days.intersection(each_day(*year)))
            threads.append(Thread(None, year, count(world, days, year, reached, UNKNOWN._replace(over=owed))))
        return threads

    return judge


def contact(provision: str, partners: set[str], topics: set[str]) -> Judge:
    """Evidence of one activity with one of the partners on one of the topics (on anything, if none is named)."""
    return evidence(provision, lambda log: any(about(a, partners, topics) for a in log))


def all_four_services(log: list[Data]) -> bool:
    """3.1.1a: each of the municipality's four services occurs."""
    return all(any(about(a, {service}, set()) for a in log) for service in ("health_service", "child_welfare", "school", "adult_education"))


def residents_took_part(log: list[Data]) -> bool:
    """3.2.5: residents took part in something that faces the neighbourhood."""
    return any(a.get("residents_took_part") is True and a.get("topic") in {"neighbourhood", "attitudes", "media"} for a in log)


# States


def infection_control(world: World, reading: str) -> list[Thread]:
    """3.1.1b: the municipality's plan is known and so is whom to call; a part that is not written is not said."""
    if "infection_control" not in world.data:
        return unsaid(world)
    known, contact_named = to_day(world.data["infection_control"].get("plan_known")), "contact" in world.data["infection_control"]

    def judge(day: date) -> Mark:
        if known is not None and known > day:
            return FAIL
        return PASS if known is not None and contact_named else UNKNOWN

    return [Thread(None, None, {d: judge(d) for d in seen(world, bound(world))})]


def document(kind: str) -> Judge:
    """3.2.1 and 3.3.1b: a document of the kind, dated by the day."""

    def judge(world: World, reading: str) -> list[Thread]:
        if "documents" not in world.data:
            return unsaid(world)
        written = [date.fromisoformat(d["dated"]) for d in world.data["documents"] if d["kind"] == kind]
        days = seen(world, bound(world))
        return [Thread(None, None, {d: PASS if any(w <= d for w in written) else FAIL for d in days})]

    return judge


def spells(employee: Data) -> list[tuple[date, date]]:
    """First and last day of each unbroken employment: a range that begins the day after another ends goes on with it."""
    found: list[tuple[date, date]] = []
    ranges = [as_range(r) for r in as_list(employee["employed"])]
    for first, last in sorted((to_day(r.get("from")) or date.min, to_day(r.get("to")) or date.max) for r in ranges):
        if found and found[-1][1] + DAY == first:
            found[-1] = found[-1][0], last
        else:
            found.append((first, last))
    return found


def staff_know_the_routine(world: World, reading: str) -> list[Thread]:
    """3.3.1c: a month after being hired, and after a new routine, everybody knows the newest one; until then there is time."""
    routines = sorted((d for d in world.data.get("documents", []) if d["kind"] == "removal_routine"), key=lambda r: str(r["dated"]))
    newest = {day: r for r in routines for day in bound(world) if date.fromisoformat(r["dated"]) <= day}
    if "employees" not in world.data:
        return [Thread(None, "absent", dict.fromkeys(seen(world, newest), UNKNOWN))]
    threads = []
    for employee in world.data["employees"]:
        at_work = world.days_of(employee["employed"]) & set(newest)
        marks: dict[date, Mark] = {}
        for day in seen(world, at_work):
            told = newest[day].get("known_by")
            if told is not None and (told == "all" or employee["id"] in told):
                marks[day] = PASS
                continue
            hired = next(first for first, last in spells(employee) if first <= day <= last)
            due = add_months(max(hired, date.fromisoformat(newest[day]["dated"])), 1)
            if day > due:
                marks[day] = UNKNOWN if told is None else FAIL
            elif day <= world.as_of <= due and due in at_work:
                marks[day] = Mark("pending", due)
        threads.append(Thread(employee["id"], None, marks))
    return threads


# Events


def shortfalls_are_reported(world: World, reading: str) -> list[Thread]:
    """3.1.6: within a month the directorate hears of what an authority did not do; owed after closing too."""
    threads = []
    for i, entry in enumerate(world.data.get("sector_shortfalls", [])):
        day = date.fromisoformat(entry["date"])
        if day in bound(world):
            marks = deadline(world, day, to_day(entry.get("reported_to_udi")), add_months(day, 1), bound_and_closed(world))
            threads.append(Thread(entry["date"], i, marks))
    return threads


def police_assistance(kind: str) -> Judge:
    """3.3.1a, 3.3.2, 3.3.3: in each month recorded, as much help as was asked for."""

    def judge(world: World, reading: str) -> list[Thread]:
        days = seen(world, bound(world))
        threads = []
        for i, entry in enumerate(world.data.get("police_assistance", [])):
            if entry["kind"] == kind:
                mark = PASS if entry["assisted"] == entry["requested"] else FAIL
                marks = {d: mark for d in days if d.isoformat()[:7] == entry["month"]}
                threads.append(Thread(entry["month"], i, marks))
        return threads

    return judge


def rules() -> dict[str, tuple[Judge, bool]]:
    """The judges by provision, and whether a breach is no worse than `warn`."""
    at = f"{CIRCULAR}/"
    return {
        "1": (dispensations_are_in_order, True),
        "3.1.1a": (evidence(at + "3.1.1a", all_four_services), True),
        "3.1.1b": (infection_control, False),
        "3.1.2": (contact(at + "3.1.2", {"police"}, {"cooperation", "crime_prevention"}), True),
        "3.1.3": (contact(at + "3.1.3", {"fire_service"}, {"cooperation", "fire_prevention"}), True),
        "3.1.4": (contact(at + "3.1.4", {"library"}, {"cooperation", "library_services"}), False),
        "3.1.5": (contact(at + "3.1.5", PUBLIC, {"asylum_policy"}), False),
        "3.1.6": (shortfalls_are_reported, False),
        "3.2.1": (document("community_plan"), False),
        "3.2.2": (contact(at + "3.2.2", {"local_media"}, set()), True),
        "3.2.3": (contact(at + "3.2.3", {"neighbours", "businesses"}, {"neighbourhood"}), False),
        "3.2.4": (contact(at + "3.2.4", {"school", "voluntary_organisation", "resource_person"}, {"attitudes"}), False),
        "3.2.5": (evidence(at + "3.2.5", residents_took_part), False),
        "3.3.1a": (police_assistance("removal"), False),
        "3.3.1b": (document("removal_routine"), False),
        "3.3.1c": (staff_know_the_routine, False),
        "3.3.2": (police_assistance("investigation"), False),
        "3.3.3": (police_assistance("callout"), False),
    }


RULES: dict[str, tuple[Judge, Nature]] = {
    f"{CIRCULAR}/{part}": (judge, Nature(should=mild, provision=f"{CIRCULAR}/{part}")) for part, (judge, mild) in rules().items()
}
REGION_RULES: dict[str, tuple[Judge, Nature]] = {}
COUNTS: set[str] = set(RULES)
"""No provision has two readings, so each judge is asked once."""

ALWAYS = {"warn", "waived", "pass", "not_applicable"}
MORE = {
    frozenset[str](): ["1"],
    frozenset({"pending"}): ["3.1.1a", "3.1.2", "3.1.3", "3.2.2"],
    frozenset({"pending", "unknown"}): ["3.1.4", "3.1.5", "3.2.3", "3.2.4", "3.2.5"],
    frozenset({"unknown", "fail"}): ["3.1.1b", "3.2.1", "3.3.1b"],
    frozenset({"pending", "fail"}): ["3.1.6"],
    frozenset({"pending", "unknown", "fail"}): ["3.3.1c"],
    frozenset({"fail"}): ["3.3.1a", "3.3.2", "3.3.3"],
}
POSSIBLE: dict[str, set[str]] = {f"{CIRCULAR}/{part}": ALWAYS | more for more, parts in MORE.items() for part in parts}
