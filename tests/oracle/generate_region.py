"""Random regional offices: what they do with civil society, and their meetings with the centre managers."""

from __future__ import annotations

from datetime import date, timedelta

from .chance import Chance
from .days import DAY, add_months
from .known import Data

GUESTS = ["department_leadership", "director_general", "deputy_director_general", "region_east", "analysis_department"]
GUESTS += ["research_institute", "asylum_department", "residence_department"]
TOPICS = ["leadership_information", "policy", "capacity", "quality", "research", "submitted"]


def some_days(c: Chance, years: range, most: int) -> list[date]:
    """Up to so many days in each of the years, edges preferred; in a tidy office nearly as many as there may be."""
    many = [c.r.randint(most - 1 if c.tidy else 0, most) for _ in years]
    return sorted(
        {c.edge_near(date(y, 1, 1) + timedelta(days=c.r.randint(0, 364))) for y, n in zip(years, many, strict=True) for _ in range(n)}
    )


def years_around(c: Chance) -> range:
    """The years that the record tells of: in a tidy office some more of them."""
    return range(c.focus.year - 2, c.focus.year + 3) if c.tidy else range(c.focus.year - c.pick([0, 1]), c.focus.year + 2)


def civil_society(c: Chance) -> Data:
    """Contacts and meetings, either list at times not there."""
    said: Data = {}
    if not c.slip(0.25):
        first = c.near(c.focus - timedelta(days=300), 300)
        first = date(c.focus.year - 2, 1, 1) if c.tidy and c.yes(0.8) else first
        many = c.pick([1, 1, 2]) if c.tidy else c.pick([0, 1, 1, 2])
        said["contacts"] = [{"id": f"k{i}"} | c.maybe(0.93, "appointed", c.ranges(first, 2)) for i in range(many)]
    if not c.slip(0.25):
        days = some_days(c, years_around(c), 3)
        said["meetings"] = [{"date": d.isoformat()} | c.maybe(0.3, "organisations", ["Red Cross"]) for d in days]
    return said


def meeting_days(c: Chance, decisions: list[date]) -> list[date]:
    """Days spread over the years and near decisions: the day itself, the days beside it, a month later."""
    days = set(some_days(c, years_around(c), 2))
    for decided in decisions:
        if c.yes(0.85):
            days.add(decided + timedelta(days=c.pick([-1, 0, 1, 10, 20, 29, 30, 31, 32, 60]) + c.pick([0, 0, 1])))
        if c.yes(0.7 if c.tidy else 0.3):
            days.add(decided + timedelta(days=c.r.randint(1, 25)))
    return sorted(days)


def on_the_agenda(c: Chance, day: date, mandatory: list[tuple[date, str]]) -> list[str]:
    """Themes of the meeting: what was decided of late, mostly, and at times something older or unheard of."""
    due = [name for decided, name in mandatory if day - timedelta(days=200) <= decided <= day]
    old = [name for decided, name in mandatory if decided < day]
    themes = [name for name in due if not c.slip(0.5)]
    if old and c.yes(0.1):
        themes.append(c.pick(old))
    return list(dict.fromkeys([*themes, *(["unheard-of"] if c.slip(0.06) else [])]))


def a_meeting(c: Chance, day: date, mandatory: list[tuple[date, str]]) -> Data:
    """A managers' meeting with whatever is told of it."""
    meeting: Data = {"date": day.isoformat()} | c.maybe(0.3, "topics", [c.pick(TOPICS)])
    if not c.slip(0.25):
        meeting["themes"] = on_the_agenda(c, day, mandatory)
    if not c.slip(0.4):
        meeting["operators_invited"] = not c.slip(0.5)
    if not c.slip(0.3):
        meeting["dialogue"] = not c.slip(0.4)
    early = day.year < 2015  # the first year of the message is worth a look where somebody is missing
    if not c.slip(0.02 if early else 0.3):
        guests = c.r.sample(GUESTS, c.pick([0, 0, 1, 2]))
        often = 0.1 if early else 0.7 if c.tidy else 0.25
        guests += [unit for unit in ("return_unit", "professional_staff", "department_leadership") if c.yes(often)]
        meeting["attendance"] = list(dict.fromkeys(guests))
    return meeting | c.maybe(0.4, "invited", c.r.sample(["asylum_department", "residence_department"], c.pick([0, 1, 1, 2])))


def a_region(c: Chance, name: str, mandatory: list[tuple[date, str]], decisions: list[date]) -> Data:
    """A regional office (at times the transit unit), given the directorate's decisions and mandatory themes."""
    region: Data = {"record": "region", "format": 1, "id": name, "name": f"Region {name}"}
    region |= c.maybe(0.6, "unit", "transit_unit" if c.yes(0.35) else "regional_office")
    if c.yes(0.92):
        region["civil_society"] = civil_society(c)
    if not c.slip(0.25):
        region["manager_meetings"] = [a_meeting(c, d, mandatory) for d in meeting_days(c, decisions)]
        c.r.shuffle(region["manager_meetings"])
    return region


def after(c: Chance, day: date, spread: int) -> date:
    """The same day, the next, some days on, or a month on to the day."""
    return c.pick([day, day + DAY, add_months(day, 1), add_months(day, 1) + DAY] + [day + timedelta(days=c.r.randint(0, spread))] * 6)
