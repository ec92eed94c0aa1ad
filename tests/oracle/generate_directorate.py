"""Random records of the directorate: rounds of themes in all sorts of order, and the overview of the regions' meetings."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import zip_longest

from .chance import Chance
from .days import DAY
from .generate_region import after, some_days, years_around
from .known import Data


def inputs(c: Chance) -> list[date]:
    """The days on which input was gathered: none to five a year."""
    days: set[date] = set()
    for year in years_around(c):
        many = c.pick([2, 2, 2, 3, 3, 4]) if c.tidy else c.pick([0, 1, 1, 2, 2, 3, 4, 5])
        days |= {c.edge_near(date(year, 1, 1) + timedelta(days=c.r.randint(0, 364))) for _ in range(many)}
    return sorted(days)


def a_step(c: Chance, day: date, following: date | None) -> date:
    """When the next step was taken: soon; in an untidy office at times around the next round's input, or before the step before it."""
    if c.slip(0.12) and following:
        return following + c.pick([-DAY, 0 * DAY, DAY, 30 * DAY])
    if c.slip(0.08):
        return day - DAY * c.r.randint(1, 20)
    return day if c.yes(0.2) else after(c, day, 8) if not c.tidy else day + timedelta(days=c.r.randint(0, 8))


def a_theme(c: Chance, name: str, decided: date | None) -> Data:
    """A theme, mandatory or not, with a speaker from somewhere."""
    theme: Data = {"id": name} | c.maybe(0.2, "title", "Prevention of violence") | c.maybe(0.8, "mandatory", c.yes(0.75))
    theme |= c.maybe(0.8, "speaker", c.pick(["external", "other_department", "own"]))
    if decided and not c.slip(0.35):
        theme["request_sent"] = (decided - DAY * c.r.randint(0, 10) if c.yes(0.3) else after(c, decided, 25 if c.tidy else 60)).isoformat()
    return theme


def a_round(c: Chance, name: str, day: date, following: date | None) -> Data:
    """A round that began on the day; steps may be missing, late or out of order."""
    one: Data = {"id": name}
    if not c.slip(0.05):
        one["input_collected"] = day.isoformat()
    for step in ("proposal", "discussed", "concluded", "decided", "memo"):
        if c.slip(0.14):
            continue
        day = a_step(c, day, following)
        one[step] = day.isoformat()
    decided = date.fromisoformat(one["decided"]) if "decided" in one else None
    if not c.slip(0.1):
        one["themes"] = [a_theme(c, f"t{name}{letter}", decided) for letter in "abc"[: c.pick([0, 1, 1, 2, 3])]]
    return one


def a_directorate(c: Chance) -> Data:
    """The directorate's record but for its overview, which needs the regions."""
    record: Data = {"record": "directorate", "format": 1, "id": "udi", "name": "The department"}
    record |= c.maybe(0.7, "coordinating_office", c.pick(["r0", "r1", "elsewhere"]))
    if c.yes(0.9):
        days = some_days(c, years_around(c), 2)
        record["civil_society_meetings"] = [d.isoformat() for d in days if not c.slip(0.3)]
    if not c.slip(0.2):
        days = inputs(c)
        rounds = [a_round(c, f"n{i}", day, following) for i, (day, following) in enumerate(zip_longest(days, days[1:]))]
        c.r.shuffle(rounds)
        record["theme_rounds"] = rounds
    return record


def decided_in(record: Data) -> tuple[list[tuple[date, str]], list[date]]:
    """The mandatory themes with the days of their decisions, and the decisions."""
    decided = [(date.fromisoformat(r["decided"]), r) for r in record.get("theme_rounds", []) if "decided" in r]
    return [(d, t["id"]) for d, r in decided for t in r.get("themes", []) if t.get("mandatory")], [d for d, _ in decided]


def set_overview(c: Chance, record: Data, regions: list[Data]) -> None:
    """The overview of the regions' meetings, in an untidy office with days that are wrong, missing or of nobody."""
    if c.slip(0.25):
        return
    entries = {(r["id"], m["date"]) for r in regions for m in r.get("manager_meetings", [])}
    kept: set[tuple[str, str]] = set()
    for region, text in sorted(entries):
        day = date.fromisoformat(text) + (c.pick([-DAY, DAY]) if c.slip(0.05) else 0 * DAY)
        if not c.slip(0.05):
            kept.add((region, day.isoformat()))
    for _ in range(0 if c.tidy else c.pick([0, 0, 1])):
        kept.add((c.pick(["r0", "r1", "nowhere"]), c.near(c.focus, 300).isoformat()))
    record["meeting_overview"] = [{"region": region, "date": day} for region, day in sorted(kept)]
