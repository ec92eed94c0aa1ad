"""Questions to ask of random records: as-of dates and periods near what the records tell of."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any, NamedTuple

from .chance import EDGES, Chance, begun_near
from .days import add_months, half_of
from .known import Data, as_list


class Question(NamedTuple):
    """What to ask of a record."""

    as_of: date
    first: date
    last: date
    readings: str


def dates_in(value: Any) -> list[date]:
    """Every date written anywhere in plain data."""
    if isinstance(value, dict):
        return [d for v in value.values() for d in dates_in(v)]
    if isinstance(value, list):
        return [d for v in value for d in dates_in(v)]
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        return [date.fromisoformat(value)]
    return []


def waiting(record: Data) -> list[tuple[date, date]]:
    """Stretches in which something may be waiting to be done, from what began it through the day on which it is due."""
    days: list[tuple[str, str | int]] = [(g["completed"], 1) for g in record.get("dialogue_groups", []) if "completed" in g]
    days += [(o["issued"], max(o["deadline"], o.get("extended", ""))) for o in record.get("orders", [])]
    days += [(s["date"], 1) for s in record.get("sector_shortfalls", [])]
    days += [(d["dated"], 1) for d in record.get("documents", []) if d["kind"] == "removal_routine"]
    days += [(f["opened"], 3) for f in record.get("follow_ups", [])]
    days += [(r["decided"], 1) for r in record.get("theme_rounds", []) if "decided" in r]
    pairs = [(date.fromisoformat(first), last) for first, last in days]
    return [(first, add_months(first, last) if isinstance(last, int) else date.fromisoformat(last)) for first, last in pairs]


def a_period(c: Chance, as_of: date) -> tuple[date, date]:
    """Mostly the as-of date's calendar year; else the one before, a half-year, some days nearby, or many years."""
    shape = c.r.random()
    first, last = date(as_of.year, 1, 1), date(as_of.year, 12, 31)
    if shape < 0.15:
        first, last = date(as_of.year - 1, 1, 1), date(as_of.year - 1, 12, 31)
    elif shape < 0.25:
        first, last = half_of(as_of)
    elif shape < 0.4:
        first = c.near(as_of, 400)
        last = first + timedelta(days=c.r.randint(0, 500))
    elif shape < 0.55:
        first, last = date(min(2015, as_of.year - 2), 1, 1), date(2027, 12, 31)
    return first, last


def a_question(record: Data, seed: int, since: int = 2015) -> Question:
    """An as-of date near something in the record (of the years from `since` on), and a period that mostly holds it."""
    c = Chance(random.Random(seed))
    some = c.pick([d for d in dates_in(record) if since <= d.year <= 2026] or [date(max(since, 2009), 12, 31)])
    if c.yes(0.4):
        some = c.pick([d for d in dates_in(record) if 2019 <= d.year <= 2026] or [some])
    closing = [o for o in as_list(record.get("open", [])) if isinstance(o, dict) and "closing_decided" in o and "to" in o]
    leaving = closing and c.yes(0.5)
    if leaving:
        opening = c.pick(closing)
        some = date.fromisoformat(opening["to"]) - timedelta(days=c.pick([c.r.randint(-40, 0), c.r.randint(0, 120)]))
    due = [one for one in waiting(record) if since <= one[0].year <= 2026]
    soon = bool(due) and c.yes(0.25)
    if soon:
        some, until = c.pick(due)
    c.focus = some
    as_of = c.weighted(
        {
            date(some.year, 12, 31): 5,
            half_of(some)[1]: 2,
            some + timedelta(days=c.pick([-1, 0, 0, 1])): 4,
            add_months(some, c.pick([1, 1, 3, 6])) + timedelta(days=c.pick([-1, 0, 1, 2, 3])): 5,
            some + timedelta(days=c.r.randint(0, 120)): 4,
            c.near(some, 300): 4,
            c.pick(EDGES): 2,
            date(some.year + 1, 8, 15): 3,
        }
    )
    if soon or leaving:
        as_of = some + timedelta(days=c.r.randint(0, (until - some).days) if soon else 0)
    as_of = max(as_of, date(2008, 1, 31))  # the evaluator lays out no office's days long before the oldest document
    first, last = a_period(c, as_of)
    return Question(as_of, first, last, c.weighted({"both": 6, "strict": 2, "lenient": 2}))


def first_year(c: Chance, beginning: date) -> Question:
    """A question about the calendar year in which a document began, asked when the year is over."""
    as_of = date(beginning.year, 12, 31) + timedelta(days=c.pick([0, 0, 1, 40, 300]))
    return Question(as_of, date(beginning.year, 1, 1), date(beginning.year, 12, 31), c.pick(["both", "both", "strict"]))


def before_a_closing(records: list[Data]) -> list[Question]:
    """A question halfway from the decision to close (or a group's first meeting after it) to the closing, if the group was not finished."""
    for record in records:
        for opening in as_list(record.get("open", [])):
            if not isinstance(opening, dict) or not {"to", "closing_decided"} <= set(opening):
                continue
            for group in record.get("dialogue_groups", []):
                begun = max([opening["closing_decided"], min([m["date"] for m in group.get("meetings", [])], default="9999-12-31")])
                if begun < opening["to"] < group.get("completed", group.get("cancelled", "9999-12-31")):
                    last = date.fromisoformat(opening["to"])
                    as_of = last - (last - date.fromisoformat(begun)) // 2
                    return [Question(as_of, date(as_of.year, 1, 1), date(as_of.year, 12, 31), "both")]
    return []


def repo_questions(records: list[Data], seed: int) -> list[Question]:
    """One or two questions for the repo of this seed, each near something in one of its records."""
    c = Chance(random.Random(-1 - seed))
    beginning = begun_near(seed)
    if beginning and c.yes(0.8):
        return [first_year(c, beginning)]
    likely = [one for one in records for _ in range(2 if one["record"] == "centre" else 1)]
    more = before_a_closing(records) if seed % 4 == 0 else []
    return [a_question(c.pick(likely), seed * 10 + i, 2008 if beginning else 2015) for i in range(1 + seed % 2)] + more


def questions(record: Data, seed: int) -> list[Question]:
    """One to three questions for the record of this seed."""
    return [a_question(record, seed * 10 + i) for i in range(1 + seed % 3)]
