"""The civil society page, the rules judged on a centre: 3.4, 6.1, 6.2, 7.1, 7.2, 7.2b, 8."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from .common import count, nothing_said, seen
from .days import add_months, age
from .known import Data
from .leaders import has_attestation
from .spans import FAIL, FIRM_FROM, PASS, UNKNOWN, Mark, Thread
from .world import World, to_day


def contact_with_organisations(world: World, reading: str) -> list[Thread]:
    """3.4: each year an activity with a voluntary organisation, or somebody's word for it."""
    threads = []
    for year in world.past(half=False):
        reached = has_attestation(world, "SIVILSAMFUNN/3.4", year[0].year) or any(
            "voluntary_organisation" in a["with"] and a["date"][:4] == str(year[0].year) for a in world.data.get("activities", [])
        )
        threads.append(Thread(None, year, count(world, world.civil, year, reached, UNKNOWN)))
    return threads


def for_each_volunteer(world: World, bound: set[date], judge: Callable[[Data, date], Mark | None]) -> list[Thread]:
    """One thread a volunteer over the active days that are bound; unknown where there is no key for volunteers."""
    if "volunteers" not in world.data:
        return nothing_said(world, bound, "strict")
    threads = []
    for volunteer in world.data["volunteers"]:
        marks = {d: judge(volunteer, d) for d in seen(world, world.days_of(volunteer["active"]) & bound)}
        threads.append(Thread(volunteer["id"], None, {d: m for d, m in marks.items() if m}))
    return threads


def shown_by(volunteer: Data, day: date) -> list[Data]:
    """The certificates shown to the centre on or before the day."""
    return [c for c in volunteer.get("certificates", []) if c.get("shown", "9999-12-31") <= day.isoformat()]


def where_children_live(world: World) -> set[date]:
    """Bound days except those on which no children lived there; a day of which it is not said stays in."""
    return {d for d in world.civil if world.children.get(d) is not False}


def if_children(world: World, day: date, mark: Mark) -> Mark:
    """Where it is not said whether children live there, what would be broken is unknown."""
    return UNKNOWN if day not in world.children and mark == FAIL else mark


def first_true(certain: list[bool], possible: list[bool]) -> Mark:
    """Met by one that surely counts; else unknown if one may count; else broken."""
    if any(certain):
        return PASS
    return UNKNOWN if any(possible) else FAIL


def child_care_certificate(world: World, reading: str) -> list[Thread]:
    """6.1: a child-care certificate; before 1 March 2024 a police certificate confirmed by the organisation will do."""

    def judge(volunteer: Data, day: date) -> Mark | None:
        if "erased" in volunteer:
            return None
        certain, possible = [], []
        for c in shown_by(volunteer, day):
            kind, purpose = c.get("kind"), c.get("purpose_confirmed_by")
            transition = kind == "politiattest" and day < FIRM_FROM
            certain.append(kind == "barneomsorgsattest" or (transition and purpose == "organisation"))
            possible.append(kind is None or (transition and purpose is None))
        return if_children(world, day, first_true(certain, possible))

    return for_each_volunteer(world, where_children_live(world), judge)


def purpose_is_confirmed(world: World, reading: str) -> list[Thread]:
    """6.2: until 1 March 2024 a certificate whose purpose the centre or the organisation confirmed."""

    def judge(volunteer: Data, day: date) -> Mark | None:
        if "erased" in volunteer:
            return None
        purposes = [c.get("purpose_confirmed_by") for c in shown_by(volunteer, day)]
        mark = first_true([p in ("centre", "organisation") for p in purposes], [p is None for p in purposes])
        return if_children(world, day, mark)

    return for_each_volunteer(world, {d for d in where_children_live(world) if d < FIRM_FROM}, judge)


def volunteers_are_adults(world: World, reading: str) -> list[Thread]:
    """7.1: who serves inside is 18, by birth or as verified by the day."""

    def judge(volunteer: Data, day: date) -> Mark | None:
        if volunteer.get("inside", True) is False:
            return None
        born, verified = to_day(volunteer.get("born")), to_day(volunteer.get("adult_verified"))
        if (born and age(born, day) >= 18) or (verified and verified <= day):
            return PASS
        return FAIL if born else UNKNOWN

    return for_each_volunteer(world, world.civil, judge)


def confirmed_by_the_centre(world: World, reading: str) -> list[Thread]:
    """7.2: from 1 March 2024 a certificate of either kind whose purpose the centre confirmed."""

    def judge(volunteer: Data, day: date) -> Mark | None:
        if "erased" in volunteer:
            return None
        purposes = [c.get("purpose_confirmed_by") for c in shown_by(volunteer, day)]
        return first_true([p == "centre" for p in purposes], [p is None for p in purposes])

    return for_each_volunteer(world, {d for d in world.civil if d >= FIRM_FROM}, judge)


def certificates_are_fresh(world: World, reading: str) -> list[Thread]:
    """7.2b: shown within three months of issue; on the day shown, whether or not the person serves then."""
    if "volunteers" not in world.data:
        return nothing_said(world, world.civil, "strict")
    threads = []
    for volunteer in world.data["volunteers"]:
        for i, c in enumerate(volunteer.get("certificates", [])):
            issued, shown = to_day(c.get("issued")), to_day(c.get("shown"))
            if issued and shown and shown in world.civil:
                mark = PASS if shown <= add_months(issued, 3) else FAIL
                threads.append(Thread(volunteer["id"], i, {shown: mark}))
    return threads


def only_the_cleared_serve(world: World, reading: str) -> list[Thread]:
    """8: from the first certificate shown, every active day is one for which the person is cleared."""
    cleared = {v["id"]: world.days_of(v["cleared"]) for v in world.data.get("volunteers", []) if "cleared" in v}

    def judge(volunteer: Data, day: date) -> Mark | None:
        if "erased" in volunteer or not shown_by(volunteer, day):
            return None
        if "cleared" not in volunteer:
            return UNKNOWN
        return PASS if day in cleared[volunteer["id"]] else FAIL

    return for_each_volunteer(world, world.civil, judge)
