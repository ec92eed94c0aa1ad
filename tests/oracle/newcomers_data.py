"""Random follow-ups of new centres, and courses for new staff, to merge into a region's record."""

from __future__ import annotations

from datetime import date, timedelta

from .chance import Chance
from .days import DAY, add_months, is_working_day, next_working_day
from .known import Data, as_list, as_range

TRAININGS = ["administrative_routines", "financial_routines", "sesam"]


def around(c: Chance, due: date) -> date:
    """A day near a due day, or on the working day that it may move to."""
    moved = next_working_day(due)
    days = [due - DAY, due, due + DAY, due + DAY * c.r.randint(2, 120), *[due - DAY * c.r.randint(2, 70)] * (9 if c.tidy else 3)]
    return c.pick(days if is_working_day(due) else [*days, moved, moved + DAY, moved])


def training(c: Chance, opened: date, months: int) -> Data:
    """Up to three kinds of training, most of them in time."""
    found: Data = {}
    for kind in TRAININGS:
        if not c.slip(0.25):
            last = add_months(opened, months if c.yes(0.8) else 6) - DAY
            day = opened - DAY * c.r.randint(0, 20) if c.yes(0.15) else around(c, last)
            found[kind] = {"date": day.isoformat(), "given_by": c.pick(["operator", "regional_office"])}
    return found


def contacts(c: Chance, opened: date) -> list[Data]:
    """One contact a week for eight weeks or a little longer; some weeks are left out, and some contacts do not count."""
    found = []
    for week in range(c.pick([8, 9, 8, 3])):
        if not c.slip(0.12):
            day = opened + timedelta(days=7 * week + c.pick([0, 6, c.r.randint(0, 6)]))
            by, channel = c.pick(["centre_manager", "regional_office"]), c.pick(["phone", "meeting", "email"])
            if c.tidy and by == "regional_office":
                channel = "phone"
            found.append({"date": day.isoformat(), "by": by, "channel": channel})
    if c.yes(0.2):
        found.append({"date": (opened - DAY).isoformat(), "by": "centre_manager", "channel": "phone"})
    return found


def visits(c: Chance, opened: date) -> list[Data]:
    """Visits around three months after the opening, with and without a meeting with the municipality."""
    due = add_months(opened, 3)
    if not is_working_day(due) and c.yes(0.3):
        return [{"date": next_working_day(due).isoformat(), "municipality_meeting": True}]
    days = {opened - DAY if c.slip(0.08) else max(opened, around(c, due)) for _ in range(c.pick([0, 1, 1, 2, 3]))}
    if c.tidy:
        days.add(opened + DAY * c.r.randint(0, 80))
    meeting = 0.9 if c.tidy else 0.5
    return [{"date": d.isoformat()} | c.maybe(0.75, "municipality_meeting", c.yes(meeting)) for d in sorted(days)]


def controls(c: Chance, opened: date) -> list[Data]:
    """Controls on different days, mostly in the start-up year and around its ends."""
    year = add_months(opened, 12)
    edges = [opened, date(opened.year, 12, 31), date(opened.year + 1, 1, 1), year - DAY, year - DAY * c.r.randint(1, 90), year]
    days = {
        c.pick([*edges, opened - DAY, year + DAY * c.r.randint(1, 200), *[opened + DAY * c.r.randint(0, 364)] * 6])
        for _ in range(c.pick([0, 1, 1, 2, 3]))
    }
    found = []
    for day in sorted(days):
        control: Data = {"date": day.isoformat(), "kind": c.pick(["ordinary", "ordinary", "need_based"])}
        control |= {} if c.slip(0.4) or c.yes(0.12) else {"grounds": "A complaint"}
        control |= {} if c.slip(0.25) else {"protocol": "ordinary" if c.slip(0.35) else "own"}
        control |= {} if c.slip(0.3) else {"basis_includes_follow_up": not c.slip(0.35)}
        if not c.slip(0.15):
            parts: Data = {part: not c.slip(0.12) for part in ("background", "conduct", "follow_up") if not c.slip(0.08)}
            control["documentation"] = parts | ({} if c.slip(0.15) else {"report": "report.pdf"})
        found.append(control)
    c.r.shuffle(found)
    return found


def a_follow_up(c: Chance, centre: str, opened: date) -> Data:
    """One follow-up of an opening on this day; any key may be absent."""
    months = c.pick([3, 4, 5, 6]) if not c.slip(0.25) else c.pick([0, 1, 2, 7, 12])
    follow_up: Data = {"centre": centre, "opened": opened.isoformat()}
    follow_up |= c.maybe(0.5, "startup_months", months)
    follow_up |= {} if c.slip(0.4) else {"log": "log.pdf"}
    follow_up |= {} if c.slip(0.15) else {"training": training(c, opened, follow_up.get("startup_months", 3))}
    follow_up |= {} if c.slip(0.2) else {"contacts": contacts(c, opened)}
    follow_up |= {} if c.slip(0.2) else {"visits": visits(c, opened)}
    follow_up |= c.maybe(0.4, "municipality_contact", (opened - DAY if c.slip(0.1) else around(c, add_months(opened, 3))).isoformat())
    return follow_up | c.maybe(0.75, "controls", controls(c, opened))


def follow_ups(c: Chance, region: str, centres: list[Data]) -> list[Data]:
    """Most openings of the region's centres, some of others' and of centres nobody knows; the day may be a little or much off."""
    found = []
    for centre in centres:
        said = centre.get("region")
        here = region in [i["is"] for i in said] if isinstance(said, list) else said == region
        for opening in map(as_range, as_list(centre["open"])):
            if "from" in opening and (not c.slip(0.3) if here else c.yes(0.1)):
                first = date.fromisoformat(opening["from"])
                day = first + timedelta(days=c.pick([-200, -30, -1, 1, 14, 100])) if c.yes(0.17) else first
                found += [a_follow_up(c, centre["id"], day) for _ in range(2 if c.yes(0.05) else 1)]
    if c.yes(0.3):
        found.append(a_follow_up(c, "elsewhere", c.focus + timedelta(days=c.r.randint(-300, 300))))
    c.r.shuffle(found)
    return found


def new_employee_courses(c: Chance, others: list[str], start: int) -> list[Data]:
    """Courses in most of six years, some together with other regions."""
    found = []
    for year in range(start, start + 6):
        for _ in range(c.pick([1, 1, 2]) if not c.slip(0.5) else 0):
            day = c.pick([date(year, 1, 1), date(year, 12, 31), *[date(year, 1, 1) + timedelta(days=c.r.randint(0, 364))] * 4])
            course: Data = {"date": day.isoformat()}
            course |= {} if c.slip(0.2) else {"template": "own" if c.slip(0.2) else "common"}
            found.append(course | c.maybe(0.4, "with_regions", c.r.sample([*others, "nord-x"], c.r.randint(0, min(2, len(others) + 1)))))
    return found


def region_keys(c: Chance, region: str, centres: list[Data], others: list[str]) -> Data:
    """`follow_ups` and `new_employee_courses` for a region, given the repo's centre records and the other regions' ids."""
    starts = [str(as_range(o).get("from", c.focus)) for centre in centres for o in as_list(centre["open"])]
    start = int(min(starts, default=str(c.focus))[:4])
    made: Data = {} if c.slip(0.15) else {"follow_ups": follow_ups(c, region, centres)}
    return made | ({} if c.slip(0.2) else {"new_employee_courses": new_employee_courses(c, others, start)})
