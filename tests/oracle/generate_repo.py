"""Random data repos: a few centres, some regional offices and mostly the directorate, all alive around the same days."""

from __future__ import annotations

import random
from datetime import timedelta

from .chance import Chance, begun_near
from .generate import a_centre
from .generate_directorate import a_directorate, decided_in, set_overview
from .generate_region import a_region
from .known import Data
from .newcomers_data import region_keys

REGIONS = ["r0", "r1", "r2"]


def a_repo(seed: int) -> list[Data]:
    """The records of this seed: up to four centres, up to three regions, at most one directorate, in any order."""
    r = random.Random(seed)
    beginning = begun_near(seed)
    focus = beginning + timedelta(days=r.randint(30, 300)) if beginning else Chance(r).focus

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
