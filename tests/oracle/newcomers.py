"""IM 2008-023, follow-up of new centres: what is judged on the centre (2.2b, 3.0a) and the courses for new staff (2.2a).

The rest, about each follow-up, is in follow_ups.py and controls.py. The message holds whatever circulars bind the centre.

Verdicts that cannot occur (`POSSIBLE`): the document knows no dispensation. A *should* is never worse than `warn`, and so is what
rests on a number of ours (3.2b). An order lacks nothing but a date, which then has not come, so 3.0a is never `unknown`, and being
serious never `warn`. 3.3a waits for nothing and reads the grounds as they are, given or not. What is judged on its day waits for
nothing either. The absent log is `unknown`, never a `fail`, and never `pending`. 3.0b, 4.2 and 4.3 have nothing that softens them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .common import count, deadline, seen
from .controls import REGION_RULES as ON_CONTROLS
from .days import add_months, each_day, next_working_day, year_of
from .follow_ups import REGION_RULES as ON_FOLLOW_UPS
from .known import Data, as_list, as_range
from .repo import Office
from .spans import FAIL, PASS, UNKNOWN, Nature, Thread
from .world import World, to_day

MESSAGE = "IM-2008-023"
VALID_FROM = date(2008, 8, 21)


def first_employed(employee: Data) -> date | None:
    """The first day of employment ever; None where the beginning is not written."""
    starts = [to_day(as_range(r).get("from")) for r in as_list(employee["employed"])]
    return None if None in starts else min((s for s in starts if s), default=None)


def course_within_three_months(world: World, reading: str) -> list[Thread]:
    """2.2b: from the first day of employment, or of the next opening for someone employed while it was closed; earlier courses count."""
    bound = {d for d in world.open_days if d >= VALID_FROM}
    if "employees" not in world.data:
        return [Thread(None, "absent", dict.fromkeys(seen(world, bound), UNKNOWN))]
    threads = []
    for employee in world.data["employees"]:
        start: date | None = first_employed(employee) or date.min  # an end left open: employed before any opening
        if start not in world.open_days:
            start = min((o.first for o in world.openings if o.first and start and o.first > start), default=None)
        days = bound & world.days_of(employee["employed"])
        if start is None or start not in days:
            continue
        due = add_months(start, 3)
        if reading == "lenient":
            due = next_working_day(due)
        done = to_day(employee.get("new_employee_course"))
        threads.append(Thread(employee["id"], None, deadline(world, start, done and max(done, start), due, days)))
    return threads


def orders_are_rectified(world: World, reading: str) -> list[Thread]:
    """3.0a: by the day set, or by the one it was put off to; owed after closing too."""
    bound = {d for d in world.open_days if d >= VALID_FROM}
    first = min(bound, default=date.max)
    also_closed = {d for d in world.every_day if d >= first}
    threads = []
    for order in world.data.get("orders", []):
        issued = date.fromisoformat(order["issued"])
        if issued in bound:
            due = date.fromisoformat(max(order["deadline"], order.get("extended", "")))
            threads.append(Thread(order["id"], None, deadline(world, issued, to_day(order.get("rectified")), due, also_closed)))
    return threads


def newly_employed(office: Office) -> Iterator[date]:
    """The days on which somebody began working at a centre of this region for the first time."""
    for centre in office.repo.centres.values():
        for employee in centre.data.get("employees", []):
            begun = first_employed(employee)
            if begun and centre.region_on(begun) == office.id:
                yield begun


def courses_for_new_staff(office: Office, reading: str) -> list[Thread]:
    """2.2a: a course in every year with somebody new, of our own number; and each course held follows the common design."""
    valid = office.days(VALID_FROM)
    owed_years = sorted({year_of(d) for d in newly_employed(office) if year_of(d)[1] in valid})
    if "new_employee_courses" not in office.data:
        lacking = UNKNOWN._replace(also=("ours",))
        return [Thread(None, "absent", dict.fromkeys(seen(office, valid & {d for y in owed_years for d in each_day(*y)}), lacking))]
    courses = office.data["new_employee_courses"]
    joint = [c for other in office.repo.regions.values() if other is not office for c in other.data.get("new_employee_courses", [])]
    counted = [date.fromisoformat(c["date"]) for c in [*courses, *(c for c in joint if office.id in c.get("with_regions", []))]]
    threads = []
    for year in owed_years:
        reached = any(year[0] <= d <= year[1] for d in counted)
        threads.append(Thread(None, year, count(office, valid, year, reached, FAIL._replace(also=("ours",)))))
    marks = {"common": PASS, "own": FAIL, None: UNKNOWN}
    for i, course in enumerate(courses):
        day = date.fromisoformat(course["date"])
        threads.append(Thread(course["date"], i, {day: marks[course.get("template")]} if day in valid else {}))
    return threads


RULES = {
    f"{MESSAGE}/2.2b": (course_within_three_months, Nature(should=True)),
    f"{MESSAGE}/3.0a": (orders_are_rectified, Nature(serious=True)),
}
REGION_RULES = {f"{MESSAGE}/2.2a": (courses_for_new_staff, Nature()), **ON_FOLLOW_UPS, **ON_CONTROLS}
COUNTS = {f"{MESSAGE}/2.2a"}
MILD = {"warn", "pass", "not_applicable"}
POSSIBLE: dict[str, set[str]] = {
    f"{MESSAGE}/1": MILD,
    f"{MESSAGE}/2.1": MILD | {"fail", "unknown", "pending"},
    f"{MESSAGE}/2.2a": MILD | {"fail", "unknown", "pending"},
    f"{MESSAGE}/2.2b": MILD | {"pending"},
    f"{MESSAGE}/3.0a": {"fail", "pending", "pass", "not_applicable"},
    f"{MESSAGE}/3.0b": {"fail", "unknown", "pending", "pass", "not_applicable"},
    f"{MESSAGE}/3.1": MILD | {"fail", "unknown", "pending"},
    f"{MESSAGE}/3.2a": MILD | {"pending"},
    f"{MESSAGE}/3.2b": MILD | {"pending"},
    f"{MESSAGE}/3.3a": MILD | {"fail"},
    f"{MESSAGE}/3.3b": MILD | {"fail", "unknown"},
    f"{MESSAGE}/4.1": MILD | {"unknown"},
    f"{MESSAGE}/4.2": {"fail", "unknown", "pass", "not_applicable"},
    f"{MESSAGE}/4.3": {"fail", "unknown", "pass", "not_applicable"},
}
