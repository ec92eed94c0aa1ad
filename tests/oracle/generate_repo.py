"""Random data repos: a few centres, some regional offices and mostly the directorate, all alive around the same days."""

from __future__ import annotations

import random
from datetime import date, timedelta

from .chance import Chance
from .generate import Question, a_centre, a_question
from .generate_directorate import a_directorate, decided_in, set_overview
from .generate_region import a_region
from .known import Data
from .newcomers_data import region_keys

BEGINNINGS = [date(2008, 8, 21), date(2008, 11, 12), date(2013, 3, 8), date(2013, 3, 8), date(2013, 3, 8)]
REGIONS = ["r0", "r1", "r2"]


def a_focus(r: random.Random) -> date:
    """The day around which the repo lives; now and then one on which a document began."""
    if r.random() < 0.09:
        return r.choice(BEGINNINGS) + timedelta(days=r.randint(30, 300))
    return Chance(r).focus


def a_repo(seed: int) -> list[Data]:
    """The records of this seed: up to four centres, up to three regions, at most one directorate, in any order."""
    r = random.Random(seed)
    focus = a_focus(r)

    def chance() -> Chance:
        return Chance(r, focus + timedelta(days=r.randint(-60, 60)))

    names = REGIONS[: r.choices([0, 1, 2, 3], [2, 6, 6, 2])[0]]
    many = r.choices([0, 1, 2, 3, 4], [1, 5, 5, 2, 1])[0]
    directorate = a_directorate(chance()) if r.random() < 0.85 or not (names or many) else None
    mandatory, decisions = decided_in(directorate) if directorate else ([], [])
    centres = [a_centre(chance(), f"c{i}", names or REGIONS[:1]) for i in range(many)]
    regions = [a_region(chance(), name, mandatory, decisions) for name in names]
    for region in regions:
        region.update(region_keys(chance(), region["id"], centres, [name for name in names if name != region["id"]]))
    records = [*centres, *regions]
    if directorate:
        set_overview(chance(), directorate, regions)
        records.append(directorate)
    r.shuffle(records)
    return records


def repo_questions(records: list[Data], seed: int) -> list[Question]:
    """One or two questions for the repo of this seed, each near something in one of its records."""
    r = random.Random(-1 - seed)
    early = a_focus(random.Random(seed)).year < 2015
    return [a_question(r.choice(records), seed * 10 + i, 2008 if early else 2015) for i in range(1 + seed % 2)]
