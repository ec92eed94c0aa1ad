"""Random particulars about cooperation with local bodies, orders and courses, to merge into a centre record."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from .chance import Chance
from .days import DAY, add_months, is_working_day, next_working_day
from .known import Data, as_list, as_range
from .local import PUBLIC, RULES

Opened = list[tuple[date, date | None, date | None]]
SERVICES = ["health_service", "child_welfare", "school", "adult_education"]
PARTNERS = sorted({*PUBLIC, "local_media", "neighbours", "businesses", "voluntary_organisation", "resource_person", "other"})
TOPICS = ["cooperation", "crime_prevention", "fire_prevention", "library_services", "asylum_policy"]
TOPICS += ["neighbourhood", "attitudes", "media", "other"]
WANTED: dict[str, tuple[list[str], list[str]]] = {
    "3.1.2": (["police"], ["cooperation", "crime_prevention"]),
    "3.1.3": (["fire_service"], ["cooperation", "fire_prevention"]),
    "3.1.4": (["library"], ["cooperation", "library_services"]),
    "3.1.5": (sorted(PUBLIC), ["asylum_policy"]),
    "3.2.2": (["local_media"], TOPICS),
    "3.2.3": (["neighbours", "businesses"], ["neighbourhood"]),
    "3.2.4": (["school", "voluntary_organisation", "resource_person"], ["attitudes"]),
    "3.2.5": (PARTNERS, ["neighbourhood", "attitudes", "media"]),
    "SIVILSAMFUNN/3.4": (["voluntary_organisation"], TOPICS),
}
PROVISIONS = [rule.partition("/")[2] for rule in RULES]
KINDS = {"removal": "3.3.1a", "investigation": "3.3.2", "callout": "3.3.3"}


def in_year(c: Chance, year: int) -> str:
    """A day of the year, its first and last more often than the rest."""
    return c.pick([date(year, 1, 1), date(year, 12, 31), *[date(year, 1, 1) + timedelta(days=c.r.randint(0, 364))] * 6]).isoformat()


def years(c: Chance, opened: Opened) -> range:
    """Some calendar years of the openings, those around which the record lives."""
    first = max(opened[0][0].year, c.focus.year - 1)
    last = opened[-1][1].year if opened[-1][1] else c.focus.year + 2
    return range(min(first, last), min(last, first + 3) + 1)


def activities(c: Chance, opened: Opened, spared: set[str]) -> list[Data]:
    """The log: in each year most of what is wanted, or in an untidy centre some of it; hardly what the centre is dispensed from."""
    found: list[Data] = []
    others = [p for p in PARTNERS if p != "local_media" or "3.2.2" not in spared]
    diligence = c.pick([0.9, 0.97]) if c.tidy else c.pick([0.2, 0.6, 0.85])
    for year in years(c, opened):
        for part, (partners, topics) in WANTED.items():
            if c.yes(0.03 if part in spared else diligence):
                entry: Data = {"date": in_year(c, year), "with": [c.pick(others if part == "3.2.5" else partners)], "topic": c.pick(topics)}
                found.append(entry | ({} if "3.2.5" in spared else c.maybe(0.6, "residents_took_part", c.yes(0.85))))
        if c.yes(0.03 if "3.1.1a" in spared else diligence):
            some = [s for s in SERVICES if not c.slip(0.1)]
            parts = c.pick([[some], [some[:2], some[2:]], [[s] for s in some]])
            found += [{"date": in_year(c, year), "with": names} for names in parts if names]
    for _ in range(c.r.randint(0, 3)):
        entry = {"date": c.day_after(opened[0][0], 1200).isoformat(), "with": c.r.sample(others, c.pick([1, 1, 2, 3]))}
        found.append(
            entry | c.maybe(0.7, "topic", c.pick(TOPICS)) | c.maybe(0.3, "residents_took_part", "3.2.5" not in spared and c.yes(0.5))
        )
    c.r.shuffle(found)
    return found


def attestations(c: Chance, opened: Opened) -> list[Data]:
    """Somebody's word, mostly for the year before or the running one."""
    found = []
    for _ in range(c.pick([0, 0, 1, 2, 4])):
        part = c.pick(["3.1.1a", "3.2.1", *list(WANTED)[:-1]])
        day = c.day_after(opened[0][0], 1000)
        entry = {"provision": c.pick([f"RS-2008-054/{part}"] * 3 + ["RS-2019-002/4.5", "SIVILSAMFUNN/3.4"]), "date": day.isoformat()}
        entry |= {"by": "centre_manager", "statement": "Done"}
        found.append(entry | c.maybe(0.5, "year", day.year - c.pick([0, 1, 1])))
    return found


def before_the_turn(c: Chance) -> date:
    """A day in the month before a half-year ends: what is due a month later waits while most questions are asked."""
    return date(c.focus.year + c.pick([-1, 0, 0, 1]), c.pick([6, 12, 12]), c.r.randint(2, 30))


def documents(c: Chance, opened: Opened, staff: list[str], spared: set[str]) -> list[Data]:
    """Plans for the neighbourhood, and routines that some of the staff know; a new routine is news to many."""
    first = opened[0][0]
    found: list[Data] = []
    if not (c.slip(0.3) or "3.2.1" in spared):
        found.append(
            {"kind": "community_plan", "dated": (first - DAY * c.r.randint(-1, 30) if c.yes(0.5) else c.near(first, 500)).isoformat()}
        )
    dated = {first - DAY * c.r.randint(-1, 60) if c.tidy or c.yes(0.3) else c.near(first, 500)}
    if c.slip(0.2) or "3.3.1b" in spared:
        dated = set()
    if dated and c.yes(0.6):
        dated.add(max(first, before_the_turn(c)) if c.yes(0.5) else c.day_after(first, 900))
    for day in sorted(dated):
        routine: Data = {"kind": "removal_routine", "dated": day.isoformat()}
        if not c.slip(0.2):
            news = "3.3.1c" in spared or (day > first and (c.tidy or c.yes(0.5)))
            some = [e for e in staff if not (c.yes(0.6) if news else c.slip(0.4))]
            routine["known_by"] = (
                "all" if c.yes(0.8 if c.tidy else 0.35) and not news else c.pick([some, some, [*some, "gone"], some if c.tidy else []])
            )
        found.append(routine)
    if c.yes(0.2):
        found.append({"kind": "other", "dated": c.near(first, 300).isoformat()})
    c.r.shuffle(found)
    return found


def infection_control(c: Chance, opened: Opened, spared: set[str]) -> Data:
    """The municipality's plan, known from about the opening, and whom to call."""
    first = opened[0][0]
    known = first - DAY * c.r.randint(-1, 40) if c.tidy or c.yes(0.4) else c.day_after(first, 500)
    if "3.1.1b" in spared:
        known = c.day_after(first, 700)
    said: Data = {} if c.slip(0.15) else {"plan_known": known.isoformat()}
    return said if c.slip(0.2) else said | {"contact": "The municipal physician"}


def soon_or_later(c: Chance, opened: Opened) -> date:
    """A day just after an opening, shortly before a closing or the end of a half-year, or at any time."""
    first, last, _ = c.pick(opened)
    if last and c.yes(0.2):
        return last - DAY * c.r.randint(-3, 20)
    if c.yes(0.2):
        return max(first, before_the_turn(c))
    return c.day_after(first, c.pick([40, 100, 800]))


def police_assistance(c: Chance, opened: Opened, spared: set[str]) -> list[Data]:
    """Help given to the police by month, seldom less than was asked for in a tidy centre."""
    found: dict[tuple[str, str], Data] = {}
    for _ in range(c.pick([0, 2, 3, 5, 7]) + 3 * len(spared & set(KINDS.values()))):
        month, kind = soon_or_later(c, opened).isoformat()[:7], c.pick([*KINDS, *(k for k, part in KINDS.items() if part in spared)])
        requested = c.pick([0, 1, 1, 2, 5])
        short = c.slip(0.6) or c.yes(0.7 if KINDS[kind] in spared else 0.15)
        found[month, kind] = {"month": month, "kind": kind, "requested": requested}
        found[month, kind]["assisted"] = c.r.randint(0, requested) if short else requested
    return list(found.values())


def about_due(c: Chance, due: date) -> date:
    """A day around a due day: the day before, the day, the day after, some time later, and often early."""
    return c.pick([due - DAY, due, due + DAY, due + DAY * c.r.randint(2, 90), *[due - DAY * c.r.randint(2, 25)] * (7 if c.tidy else 2)])


def orders(c: Chance, opened: Opened) -> list[Data]:
    """Orders to rectify, some issued shortly before a closing."""
    found = []
    for i in range(c.pick([0, 0, 1, 1, 2, 3])):
        issued = soon_or_later(c, opened)
        deadline = issued + DAY * c.pick([0, 7, 14, 30, 60])
        order = {"id": f"p{i}", "issued": issued.isoformat(), "deadline": deadline.isoformat()}
        order |= c.maybe(0.3, "extended", max(issued, deadline + DAY * c.pick([-3, 1, 14, 45])).isoformat())
        due = date.fromisoformat(max(order["deadline"], order.get("extended", "")))
        found.append(order | ({} if c.slip(0.35) else {"rectified": max(issued, about_due(c, due)).isoformat()}))
    return found


def sector_shortfalls(c: Chance, opened: Opened, spared: set[str]) -> list[Data]:
    """What an authority did not do, reported in a month or not."""
    found = []
    for _ in range(c.pick([0, 0, 1, 1, 2]) + ("3.1.6" in spared)):
        day = soon_or_later(c, opened)
        entry = {"date": day.isoformat(), "authority": c.pick(SERVICES)}
        reported = day - DAY if c.slip(0.1) else about_due(c, add_months(day, 1))
        told = not (c.slip(0.35) or ("3.1.6" in spared and c.yes(0.5)))
        found.append(entry | ({"reported_to_udi": reported.isoformat()} if told else {}))
    return found


def a_dispensation(c: Chance, opened: Opened, provision: str) -> Data:
    """One application: mostly granted in order, for some time or from then on."""
    first = opened[0][0]
    applied = first - DAY * c.r.randint(0, 60) if c.yes(0.7) else c.day_after(first, 600)
    granted = applied + DAY * c.pick([0, 10, 30, 60])
    entry: Data = {"provision": provision}
    entry |= c.maybe(0.95, "applied", applied.isoformat())
    answer = c.r.random()
    if answer < 0.85:
        entry["granted"] = granted.isoformat()
    elif answer < 0.93:
        entry["refused"] = granted.isoformat()
    entry |= c.maybe(0.95, "grounds", "The aims are reached by other means")
    starts = granted if c.yes(0.2) else c.pick([first, first, first - DAY, date(granted.year, 1, 1), granted + DAY * 20])
    entry |= c.maybe(0.75, "from", starts.isoformat())
    last = c.pick(
        [date(starts.year, 12, 31), date(starts.year, 12, 30), date(starts.year + 1, 12, 31), granted + DAY * c.r.randint(0, 900)]
    )
    return entry | c.maybe(0.35, "to", max(last, starts, granted).isoformat())


def dispensations(c: Chance, opened: Opened, spared: set[str]) -> list[Data]:
    """One for each provision that the centre is spared, and now and then one about something else."""
    asked = [f"RS-2008-054/{part}" for part in sorted(spared)]
    while c.yes(0.25):
        asked.append(c.pick(["RS-2019-002/3.4a", "SIVILSAMFUNN/6.1", *[f"RS-2008-054/{p}" for p in PROVISIONS], *asked]))
    if "RS-2008-054/1" in asked:
        asked.append("RS-2019-002/3.1")
    return [a_dispensation(c, opened, provision) for provision in asked]


def local_keys(c: Chance, opened: Opened, staff: list[str]) -> Data:
    """All of it for a centre with these openings (first day, last day, day decided) and these employees' ids; any key may be absent."""
    spared = set(c.r.sample(PROVISIONS, c.r.randint(3, 9))) if c.yes(0.5) else set[str]()
    spared |= {"3.3.2"} if c.yes(0.05) else set()
    made: Data = c.maybe(0.9, "activities", activities(c, opened, spared)) | c.maybe(0.6, "attestations", attestations(c, opened))
    made |= {} if c.slip(0.15) else {"documents": documents(c, opened, staff, spared)}
    made |= {} if c.slip(0.15) else {"infection_control": infection_control(c, opened, spared)}
    made |= c.maybe(0.8, "police_assistance", police_assistance(c, opened, spared))
    made |= c.maybe(0.8, "orders", orders(c, opened)) | c.maybe(0.8, "sector_shortfalls", sector_shortfalls(c, opened, spared))
    asked = dispensations(c, opened, spared)
    return made | ({"dispensations": asked} if asked or c.yes(0.2) else {})


def new_employee_course(c: Chance, employee: Data, opened: date) -> Data:
    """The key `new_employee_course` for an employee, around three months after the first day, some on the working day after."""
    starts = [as_range(r).get("from") for r in as_list(employee["employed"])]
    begun = max(opened, date.fromisoformat(min(s for s in starts if s))) if any(starts) else opened
    due = add_months(begun, 3)
    days: list[Any] = [about_due(c, due), begun - DAY, begun, begun + DAY * c.r.randint(0, 80)]
    if not is_working_day(due):
        days += [next_working_day(due), next_working_day(due) + DAY] * 2
    return {} if c.slip(0.4) else {"new_employee_course": c.pick(days).isoformat()}
