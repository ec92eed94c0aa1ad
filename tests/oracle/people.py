"""Random employees and volunteers."""

from __future__ import annotations

from datetime import date, timedelta

from .chance import Chance
from .days import add_months
from .known import Data, as_list, as_range


def an_employee(c: Chance, name: str, opened: date) -> Data:
    """An employee, mostly a trained group leader."""
    hired = c.day_after(opened, 300) if c.slip(0.7) else opened - timedelta(days=c.r.randint(0, 100))
    employee: Data = {"id": name, "employed": c.ranges(hired, 2) if c.slip(0.5) else hired.isoformat()}
    if c.slip(0.35):
        employee["away"] = c.ranges(c.day_after(hired, 500), 2)
    if c.yes(0.2):
        employee["role"] = "centre_manager"
    if not c.slip(0.2):
        employee["group_leader"] = a_leader(c, hired)
    return employee


def a_leader(c: Chance, hired: date) -> Data:
    """What the record says of a group leader."""
    leader: Data = {}
    course = c.near(hired, 60) if c.slip(0.6) else c.day_after(hired, 500) if c.slip(0.5) else hired - timedelta(days=c.r.randint(0, 40))
    if c.slip(0.5):
        leader["appointed"] = c.ranges(c.near(hired, 90), 2)
    if not c.slip(0.15):
        leader["training"] = {"completed": course.isoformat()} if not c.slip(0.05) else {}
        leader["training"] |= c.maybe(0.9, "provider", "other" if c.slip(0.3) else c.pick(["udi", "udi_supplier"]))
    if not c.slip(0.3):
        leader["guide_received"] = (c.near(course, 30) if c.slip(0.7) else course).isoformat()
    if not c.slip(0.2):
        years = [course.year + n for n in range(-1, 5) if not c.yes(0.3)]
        taken = {date(y, 1, 1) + timedelta(days=c.r.randint(0, 364)) for y in years if not c.slip(0.1)}
        taken |= {course} if c.yes(0.2) else set()
        leader["professional_seminars"] = [d.isoformat() for d in sorted(taken)] if not c.slip(0.3) else []
    return leader


def a_certificate(c: Chance, begun: date) -> Data:
    """A police certificate of any sort, shown or not."""
    shown = c.near(begun, 120) if c.slip(0.7) else begun - timedelta(days=c.r.randint(0, 20))
    issued = c.pick([shown, add_months(shown, -3), add_months(shown, -3) - timedelta(days=c.r.randint(-2, 60)), shown - timedelta(days=30)])
    issued = min(issued, shown)
    if c.tidy:
        issued = max(issued, add_months(shown, -2))
    kind = c.pick(["barneomsorgsattest", "barneomsorgsattest", *["barneomsorgsattest" if c.tidy else "politiattest"] * 2, None])
    purpose = c.pick(["centre", "centre", "centre" if c.tidy else "organisation", "organisation", None])
    if kind is None and (purpose == "organisation" or c.yes(0.6)):
        kind = "politiattest"
    certificate: Data = {"kind": kind} if kind else {}
    certificate |= {"purpose_confirmed_by": purpose} if purpose else {}
    certificate |= c.maybe(0.85, "issued", issued.isoformat())
    certificate |= c.maybe(0.9, "shown", shown.isoformat())
    return certificate or {"kind": "politiattest"}


def a_volunteer(c: Chance, name: str, opened: date) -> Data:
    """A volunteer whose age, certificates and clearance are in all sorts of order."""
    begun = c.day_after(opened, 600)
    if c.yes(0.35):
        begun = max(opened, c.near(date(2024, 3, 1), 150))
    volunteer: Data = {"id": name, "active": begun.isoformat() if c.yes(0.35) else c.ranges(begun, 2)}
    volunteer |= c.maybe(0.4, "inside", c.yes(0.7))
    age = c.r.random()
    if age < 0.85:
        around = c.near(begun, 60) if age < (0.2 if c.tidy else 0.55) else begun - timedelta(days=365 * c.r.randint(1, 30))
        born = add_months(around, -12 * 18)
        if c.yes(0.1):
            born = date(c.pick([2000, 2004, 2008]), 2, 29)
        volunteer["born"] = born.isoformat()
    if age > 0.75 and c.yes(0.6):
        volunteer["adult_verified"] = c.near(begun, 60).isoformat()
    if not c.slip(0.2):
        volunteer["certificates"] = [a_certificate(c, begun) for _ in range(c.pick([1, 1, 2] if c.tidy else [0, 1, 1, 1, 2, 3]))]
    if not c.slip(0.35):
        fitting = c.ranges(c.near(begun, 100), 2) if c.slip(0.7) else begun.isoformat()
        volunteer["cleared"] = [] if c.slip(0.15) else fitting
    ends = [as_range(x).get("to") for x in as_list(volunteer["active"])]
    if all(ends) and c.yes(0.25):
        volunteer["erased"] = (date.fromisoformat(max(str(e) for e in ends)) + timedelta(days=c.pick([0, 1, 30, 400]))).isoformat()
    return volunteer
