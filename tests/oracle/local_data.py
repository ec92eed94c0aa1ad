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
WANTED: list[tuple[list[str], list[str]]] = [
    (["police"], ["cooperation", "crime_prevention"]),
    (["fire_service"], ["cooperation", "fire_prevention"]),
    (["library"], ["cooperation", "library_services"]),
    (sorted(PUBLIC), ["asylum_policy"]),
    (["local_media"], TOPICS),
    (["neighbours", "businesses"], ["neighbourhood"]),
    (["school", "voluntary_organisation", "resource_person"], ["attitudes"]),
    (PARTNERS, ["neighbourhood", "attitudes", "media"]),
    (["voluntary_organisation"], TOPICS),
]
EVIDENCED = ["3.1.1a", "3.1.2", "3.1.3", "3.1.4", "3.1.5", "3.2.2", "3.2.3", "3.2.4", "3.2.5"]
PROVISIONS = [rule.partition("/")[2] for rule in RULES]
Police = tuple[str, str]


def in_year(c: Chance, year: int) -> str:
    """A day of the year, its first and last more often than the rest."""
    return c.pick([date(year, 1, 1), date(year, 12, 31), *[date(year, 1, 1) + timedelta(days=c.r.randint(0, 364))] * 6]).isoformat()


def years(c: Chance, opened: Opened) -> range:
    """The calendar years of the openings, and a few after one that has no end."""
    first, last = opened[0][0].year, opened[-1][1]
    return range(first, min(last.year if last else first + 4, first + 5) + 1)


def activities(c: Chance, opened: Opened) -> list[Data]:
    """The log: in each year most of what is wanted, or in an untidy centre some of it, and things that fall a little short."""
    found: list[Data] = []
    diligence = c.pick([0.9, 0.97]) if c.tidy else c.pick([0.2, 0.6, 0.85])
    for year in years(c, opened):
        for partners, topics in WANTED:
            if c.yes(diligence):
                entry: Data = {"date": in_year(c, year), "with": [c.pick(partners)], "topic": c.pick(topics)}
                found.append(entry | c.maybe(0.6, "residents_took_part", c.yes(0.85)))
        if c.yes(diligence):
            found += [{"date": in_year(c, year), "with": c.pick([[s], [s, c.pick(PARTNERS)]])} for s in SERVICES if not c.slip(0.1)]
    for _ in range(c.r.randint(0, 4)):
        entry = {"date": c.day_after(opened[0][0], 1200).isoformat(), "with": c.r.sample(PARTNERS, c.pick([1, 1, 2, 3]))}
        found.append(entry | c.maybe(0.7, "topic", c.pick(TOPICS)) | c.maybe(0.3, "residents_took_part", c.yes(0.5)))
    c.r.shuffle(found)
    return found


def attestations(c: Chance, opened: Opened) -> list[Data]:
    """Somebody's word, mostly for the year before or the running one."""
    found = []
    for _ in range(c.pick([0, 0, 1, 2, 4])):
        part = c.pick([*EVIDENCED, "3.2.1"])
        day = c.day_after(opened[0][0], 1000)
        entry = {"provision": c.pick([f"RS-2008-054/{part}"] * 3 + ["RS-2019-002/4.5", "SIVILSAMFUNN/3.4"]), "date": day.isoformat()}
        entry |= {"by": "centre_manager", "statement": "Done"}
        found.append(entry | c.maybe(0.5, "year", day.year - c.pick([0, 1, 1])))
    return found


def documents(c: Chance, opened: Opened, staff: list[str]) -> list[Data]:
    """Plans for the neighbourhood, and routines that some of the staff know."""
    first = opened[0][0]
    found: list[Data] = []
    if not c.slip(0.3):
        found.append(
            {"kind": "community_plan", "dated": (first - DAY * c.r.randint(-1, 30) if c.yes(0.5) else c.near(first, 500)).isoformat()}
        )
    dated = {first - DAY * c.r.randint(-1, 60) if c.tidy or c.yes(0.3) else c.near(first, 500)} if not c.slip(0.2) else set()
    if dated and c.yes(0.4):
        dated.add(c.day_after(first, 900))
    for day in dated:
        routine: Data = {"kind": "removal_routine", "dated": day.isoformat()}
        if not c.slip(0.2):
            some = [e for e in staff if not c.slip(0.4)]
            routine["known_by"] = "all" if c.yes(0.35) else c.pick([some, some, [*some, "gone"], [] if not c.tidy else some])
        found.append(routine)
    if c.yes(0.2):
        found.append({"kind": "other", "dated": c.near(first, 300).isoformat()})
    c.r.shuffle(found)
    return found


def infection_control(c: Chance, opened: Opened) -> Data:
    """The municipality's plan, known from about the opening, and whom to call."""
    first = opened[0][0]
    known = first - DAY * c.r.randint(-1, 40) if c.tidy or c.yes(0.4) else c.day_after(first, 500)
    said: Data = {} if c.slip(0.15) else {"plan_known": known.isoformat()}
    return said if c.slip(0.2) else said | {"contact": "The municipal physician"}


def police_assistance(c: Chance, opened: Opened) -> list[Data]:
    """Help given to the police by month, seldom less than was asked for in a tidy centre."""
    found: dict[Police, Data] = {}
    for _ in range(c.pick([0, 1, 2, 4, 6])):
        month, kind = c.day_after(opened[0][0], 900).isoformat()[:7], c.pick(["removal", "investigation", "callout"])
        requested = c.pick([0, 1, 1, 2, 5])
        assisted = c.r.randint(0, requested) if c.slip(0.6) or c.yes(0.15) else requested
        found[month, kind] = {"month": month, "kind": kind, "requested": requested, "assisted": assisted}
    return list(found.values())


def about_due(c: Chance, due: date) -> date:
    """A day around a due day: the day before, the day, the day after, some time later, and often early."""
    return c.pick([due - DAY, due, due + DAY, due + DAY * c.r.randint(2, 90), *[due - DAY * c.r.randint(2, 25)] * (7 if c.tidy else 2)])


def orders(c: Chance, opened: Opened) -> list[Data]:
    """Orders to rectify, some issued shortly before a closing."""
    found = []
    closings = [last for _, last, _ in opened if last]
    for i in range(c.pick([0, 0, 1, 1, 2, 3])):
        issued = c.day_after(opened[0][0], 800)
        if closings and c.yes(0.2):
            issued = c.pick(closings) - DAY * c.r.randint(-3, 20)
        deadline = issued + DAY * c.pick([0, 7, 14, 30, 60])
        order = {"id": f"p{i}", "issued": issued.isoformat(), "deadline": deadline.isoformat()}
        order |= c.maybe(0.3, "extended", max(issued, deadline + DAY * c.pick([-3, 1, 14, 45])).isoformat())
        due = date.fromisoformat(max(order["deadline"], order.get("extended", "")))
        found.append(order | ({} if c.slip(0.35) else {"rectified": max(issued, about_due(c, due)).isoformat()}))
    return found


def sector_shortfalls(c: Chance, opened: Opened) -> list[Data]:
    """What an authority did not do, reported in a month or not."""
    found = []
    for _ in range(c.pick([0, 0, 1, 1, 2])):
        day = c.day_after(opened[0][0], 800)
        closings = [last for _, last, _ in opened if last]
        if closings and c.yes(0.2):
            day = c.pick(closings) - DAY * c.r.randint(-1, 20)
        entry = {"date": day.isoformat(), "authority": c.pick(SERVICES)}
        reported = day - DAY if c.slip(0.1) else about_due(c, add_months(day, 1))
        found.append(entry | ({} if c.slip(0.35) else {"reported_to_udi": reported.isoformat()}))
    return found


def a_dispensation(c: Chance, opened: Opened, provision: str) -> Data:
    """One application: mostly granted in order, for about a year or from then on."""
    first = opened[0][0]
    applied = first - DAY * c.r.randint(0, 60) if c.yes(0.55) else c.day_after(first, 600)
    granted = applied + DAY * c.pick([0, 10, 30, 60])
    entry: Data = {"provision": provision}
    entry |= c.maybe(0.92, "applied", applied.isoformat())
    answer = c.r.random()
    if answer < 0.82:
        entry["granted"] = granted.isoformat()
    elif answer < 0.91:
        entry["refused"] = granted.isoformat()
    entry |= c.maybe(0.92, "grounds", "The aims are reached by other means")
    starts = granted if c.yes(0.3) else c.pick([first, first - DAY, date(granted.year, 1, 1), granted + DAY * 20])
    entry |= c.maybe(0.6, "from", starts.isoformat())
    last = c.pick(
        [date(starts.year, 12, 31), date(starts.year, 12, 30), date(starts.year + 1, 12, 31), granted + DAY * c.r.randint(0, 900)]
    )
    return entry | c.maybe(0.45, "to", max(last, starts, granted).isoformat())


def dispensations(c: Chance, opened: Opened, likely: list[str]) -> list[Data]:
    """Up to five, a few of them about another document; `likely` are the provisions that have something to be dispensed from."""
    found = []
    for _ in range(c.pick([0, 0, 1, 2, 3, 5])):
        part = c.pick(likely) if likely and c.yes(0.5) else c.pick(PROVISIONS)
        provision = c.pick(["RS-2019-002/3.4a", "SIVILSAMFUNN/6.1", "RS-2019-002/3.1"]) if c.yes(0.05) else f"RS-2008-054/{part}"
        found.append(a_dispensation(c, opened, provision))
    return found


def local_keys(c: Chance, opened: Opened, staff: list[str]) -> Data:
    """All of it for a centre with these openings (first day, last day, day decided) and these employees' ids; any key may be absent."""
    made: Data = c.maybe(0.9, "activities", activities(c, opened)) | c.maybe(0.6, "attestations", attestations(c, opened))
    made |= {} if c.slip(0.15) else {"documents": documents(c, opened, staff)}
    made |= {} if c.slip(0.15) else {"infection_control": infection_control(c, opened)}
    made |= c.maybe(0.8, "police_assistance", police_assistance(c, opened))
    made |= c.maybe(0.8, "orders", orders(c, opened)) | c.maybe(0.8, "sector_shortfalls", sector_shortfalls(c, opened))
    kinds = {"removal": "3.3.1a", "investigation": "3.3.2", "callout": "3.3.3"}
    short = [kinds[m["kind"]] for m in made.get("police_assistance", []) if m["assisted"] < m["requested"]]
    likely = [*short, *["3.1.6"] * bool(made.get("sector_shortfalls")), "3.3.1c", "3.3.1b", "3.2.1", "3.1.1b", "1"]
    return made | c.maybe(0.6, "dispensations", dispensations(c, opened, likely))


def new_employee_course(c: Chance, employee: Data, opened: date) -> Data:
    """The key `new_employee_course` for an employee, around three months after the first day, some on the working day after."""
    starts = [as_range(r).get("from") for r in as_list(employee["employed"])]
    begun = max(opened, date.fromisoformat(min(s for s in starts if s))) if any(starts) else opened
    due = add_months(begun, 3)
    days: list[Any] = [about_due(c, due), begun - DAY, begun, begun + DAY * c.r.randint(0, 80)]
    if not is_working_day(due):
        days += [next_working_day(due), next_working_day(due) + DAY] * 2
    return {} if c.slip(0.4) else {"new_employee_course": c.pick(days).isoformat()}
