"""Invented regional offices and a directorate beside the centres of `generate.py`: a follow-up for every opening, meetings, themes."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

Tree = dict[str, Any]

REGIONS = ("fjell", "fjord", "innland", "kyst", "lavland", "nord", "sund", "vest", "vidde", "øyene")
YEARS = (2022, 2023, 2024)
PURPOSE = ("advice", "information")


def region(name: str, centres: Sequence[Tree]) -> Tree:
    """The record of a regional office with these centres."""
    random = Random(name)
    return {
        "record": "region",
        "format": 1,
        "id": name,
        "name": f"Regionkontor {name.capitalize()}",
        "unit": "regional_office",
        "civil_society": {
            "contacts": [{"id": "k1", "appointed": {"from": date(2018, 1, 1)}}],
            "meetings": [
                {"date": date(year, month, random.randint(1, 28)), "organisations": ["Språkkafeen", "Idrettslaget"]}
                for year in YEARS
                for month in (3, 10)
            ],
        },
        "new_employee_courses": [{"date": date(year, 9, random.randint(1, 28)), "template": "common"} for year in range(2019, 2025)],
        "follow_ups": [follow_up(random, one) for one in centres],
        "manager_meetings": [meeting(year, month) for year in YEARS for month in (4, 11)],
    }


def follow_up(random: Random, centre: Tree) -> Tree:
    """A follow-up in good order."""
    opened: date = centre["open"]["from"]
    given = {"date": opened + timedelta(days=random.randint(1, 20)), "given_by": "regional_office"}
    return {
        "centre": centre["id"],
        "opened": opened,
        "startup_months": 3,
        "log": f"logg-{centre['id']}.pdf",
        "training": {"administrative_routines": dict(given), "financial_routines": dict(given), "sesam": dict(given)},
        "contacts": [{"date": opened + timedelta(days=7 * week + 2), "by": "centre_manager", "channel": "phone"} for week in range(8)],
        "visits": [{"date": opened + timedelta(days=random.randint(20, 80)), "purpose": list(PURPOSE), "municipality_meeting": True}],
    }


def meeting(year: int, month: int) -> Tree:
    """A managers' meeting with everybody there."""
    return {
        "date": date(year, month, 14),
        "topics": ["capacity", "quality"],
        "themes": [f"t{year}-{month}"],
        "operators_invited": True,
        "dialogue": True,
        "attendance": ["department_leadership", "return_unit", "professional_staff"],
        "invited": ["asylum_department"],
    }


def directorate(regions: Sequence[str]) -> Tree:
    """The directorate's record."""
    return {
        "record": "directorate",
        "format": 1,
        "id": "udi",
        "name": "Region- og mottaksavdelingen",
        "coordinating_office": regions[0],
        "civil_society_meetings": [date(year, 5, 4) for year in YEARS],
        "theme_rounds": [theme_round(year, month) for year in YEARS for month in (4, 11)],
        "meeting_overview": [{"region": one, "date": date(year, month, 14)} for one in regions for year in YEARS for month in (4, 11)],
    }


def theme_round(year: int, month: int) -> Tree:
    """A round of themes that was decided before the meetings of the month."""
    days = {key: date(year, month - 2, day) for key, day in STEPS.items()}
    return {"id": f"r{year}-{month}", **days, "themes": [{"id": f"t{year}-{month}", "title": "Forebygging", "mandatory": True}]}


STEPS = {"input_collected": 1, "proposal": 8, "discussed": 12, "concluded": 15, "decided": 20, "memo": 25}
