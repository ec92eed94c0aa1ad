"""IM 2008-023, the rules about controls of a new centre: 3.3a, 3.3b, 4.2, 4.3."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from .common import seen
from .follow_ups import Case, cases
from .known import Data
from .repo import Office
from .spans import FAIL, PASS, UNKNOWN, Mark, Nature, Thread


def start_up_year(case: Case, reading: str) -> set[date]:
    """The first twelve months; the lenient reading ends with the calendar year of the opening."""
    days = case.first_months(12)
    return {d for d in days if d.year == case.opened.year} if reading == "lenient" else days


def prohibition(office: Office, reading: str, judge: Callable[[Data], Mark]) -> list[Thread]:
    """What each control in the start-up year says; and the year itself, on whose other days nothing wrong happened."""
    threads = []
    for case in cases(office):
        days = start_up_year(case, reading)
        threads.append(Thread(case.centre, case.place, dict.fromkeys(seen(office, days), PASS)))
        for i, control in enumerate(case.said.get("controls", [])):
            day = date.fromisoformat(control["date"])
            threads.append(Thread(f"{case.centre} {day}", (case.place, i), {day: judge(control)} if day in days else {}))
    return threads


def no_ordinary_control(office: Office, reading: str) -> list[Thread]:
    """3.3a: none without grounds in the start-up year."""
    return prohibition(office, reading, lambda c: FAIL if c["kind"] == "ordinary" and "grounds" not in c else PASS)


def not_by_the_ordinary_protocol(office: Office, reading: str) -> list[Thread]:
    """3.3b: no control of any kind by that protocol in the start-up year."""
    return prohibition(office, reading, lambda c: {"ordinary": FAIL, "own": PASS, None: UNKNOWN}[c.get("protocol")])


def controls_are_documented(office: Office, reading: str) -> list[Thread]:
    """4.2: ordinary controls of the start-up year, in either sense of it, each: background, conduct, follow-up and a report."""
    threads = []
    for case in cases(office):
        for i, control in enumerate(case.said.get("controls", [])):
            day = date.fromisoformat(control["date"])
            if control["kind"] == "ordinary" and day in case.first_months(12):
                parts = [control.get("documentation", {}).get(part) for part in ("background", "conduct", "follow_up", "report")]
                mark = FAIL if False in parts else UNKNOWN if None in parts else PASS
                threads.append(Thread(f"{case.centre} {day}", (case.place, i), {day: mark}))
    return threads


def first_control_builds_on_the_follow_up(office: Office, reading: str) -> list[Thread]:
    """4.3: the first ordinary control since the opening, while the centre is open."""
    threads = []
    for case in cases(office):
        controls = [c for c in case.said.get("controls", []) if c["kind"] == "ordinary" and date.fromisoformat(c["date"]) in case.days]
        if controls:
            first = min(controls, key=lambda c: str(c["date"]))
            mark = {True: PASS, False: FAIL, None: UNKNOWN}[first.get("basis_includes_follow_up")]
            day = date.fromisoformat(first["date"])
            threads.append(Thread(f"{case.centre} {day}", case.place, {day: mark}))
    return threads


REGION_RULES = {
    "IM-2008-023/3.3a": (no_ordinary_control, Nature()),
    "IM-2008-023/3.3b": (not_by_the_ordinary_protocol, Nature()),
    "IM-2008-023/4.2": (controls_are_documented, Nature()),
    "IM-2008-023/4.3": (first_control_builds_on_the_follow_up, Nature()),
}
