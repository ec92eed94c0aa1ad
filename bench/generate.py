"""Writes invented records to measure on: centres of about 340 lines and 8 kB each, the same bytes for the same seed.

    python bench/generate.py FOLDER --records 1000 [--offices]

With `--offices` ten regional offices and the directorate stand beside them, in a folder of their own.
Nine records in ten are in good order on 31 December 2024; the rest carry one or two faults of the everyday kind.
"""

import argparse
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import offices
from offices import REGIONS

Tree = dict[str, Any]

DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")

PLACES = ["Alm", "Birk", "Einer", "Furu", "Gran", "Hassel", "Heggen", "Lind", "Lønn", "Older", "Pil", "Rogn", "Selje", "Svarthor", "Vier"]
ENDINGS = ["bakken", "dalen", "elva", "fjellet", "haugen", "jordet", "lia", "moen", "nes", "stranda", "tunet", "vika"]
NOTES = ("Fast møte", "Avtalt på telefon", "Etter ønske fra beboerrådet", "Sammen med nattevakten", "Kort besøk", "Godt oppmøte")
ROLES = ("environmental_worker", "night_duty", "resident_coordinator", "caretaker", "child_care_lead", "substitute")
LOG: tuple[tuple[list[str], str, bool], ...] = (
    (["health_service", "child_welfare", "school", "adult_education"], "cooperation", False),
    (["police"], "crime_prevention", False),
    (["fire_service"], "fire_prevention", False),
    (["library"], "library_services", False),
    (["host_municipality"], "asylum_policy", False),
    (["local_media"], "media", False),
    (["neighbours"], "neighbourhood", True),
    (["school", "voluntary_organisation"], "attitudes", True),
)


def centre(seed: int, *, quoted: bool = False, poor: bool = False) -> str:
    """The text of one centre record; its id and everything in it follow from `seed` alone.

    `quoted` puts dates between quotation marks, for readers that make something else than text of a bare one. A `poor` record has no
    log of activities and volunteers that nobody has cleared: twenty findings a year.
    """
    random = Random(seed)
    tree = _clean(random, seed)
    if poor:
        tree["activities"] = []
        del tree["documents"][0]
        for volunteer in tree["volunteers"]:
            del volunteer["cleared"]
    if random.random() < 0.1:
        for fault in random.sample(FAULTS, random.choice((1, 2))):
            fault(random, tree)
    return text_of(tree, quoted=quoted)


def text_of(tree: Tree, *, quoted: bool = False) -> str:
    """A record as somebody would have written it."""
    text = "\n".join(["# Ført av regionkontoret", *_block(tree, 0), ""])
    return DATE.sub(r'"\g<0>"', text) if quoted else text


def write_offices(folder: Path, seeds: range) -> None:
    """The regional offices of the centres with these seeds, and the directorate."""
    folder.mkdir(parents=True, exist_ok=True)
    centres = [_clean(Random(seed), seed) for seed in seeds]
    trees = {name: offices.region(name, [one for one in centres if one["region"] == name]) for name in REGIONS}
    for name, tree in (*trees.items(), ("direktoratet", offices.directorate(REGIONS))):
        (folder / f"{name}.yaml").write_text(text_of(tree), encoding="utf-8", newline="\n")


def _clean(random: Random, seed: int) -> Tree:
    opened = date(random.randint(2019, 2021), random.randint(2, 11), 1)
    name = f"{random.choice(PLACES)}{random.choice(ENDINGS)}"
    staff = [f"a{n}" for n in range(1, 13)]
    return {
        "record": "centre",
        "format": 1,
        "id": f"{name.lower()}-{seed}",
        "name": f"{name} mottak",
        "kind": random.choice(("ordinary", "ordinary", "ordinary", "unaccompanied_minors")),
        "region": random.choice(REGIONS),
        "operator": {"id": f"drift-{random.randint(1, 9)}", "name": "Bygd og Fjord Drift AS", "experience": "experienced"},
        "municipality": name,
        "children": True,
        "circulars": "all",
        "open": {"from": opened},
        "employees": [_employee(random, one, opened, leads=number in (1, 2, 3)) for number, one in enumerate(staff)],
        "dialogue_groups": [_group(random, staff, 2022 + half // 2, half % 2) for half in range(6)],
        "volunteers": [_volunteer(random, f"f{n}") for n in range(1, 10)],
        "activities": [entry for year in (2023, 2024) for entry in _log(random, year)],
        "documents": [
            {"kind": "community_plan", "dated": opened, "file": "plan.pdf"},
            {"kind": "removal_routine", "dated": opened, "file": "rutine.pdf", "known_by": "all"},
        ],
        "infection_control": {"plan_known": opened, "contact": "Kommuneoverlegen"},
        "sector_shortfalls": [],
        "police_assistance": [
            {"month": f"2024-{month:02}", "kind": "removal", "requested": asked, "assisted": asked}
            for month, asked in ((3, random.randint(1, 4)), (9, random.randint(1, 4)))
        ],
        "orders": [],
        "dispensations": [],
    }


def _employee(random: Random, one: str, opened: date, *, leads: bool) -> Tree:
    hired = opened if leads else opened + timedelta(days=random.randint(0, 900))
    employee: Tree = {
        "id": one,
        "role": random.choice(ROLES),
        "employed": {"from": hired},
        "new_employee_course": hired + timedelta(days=random.randint(20, 80)),
    }
    if leads:
        trained = hired - timedelta(days=random.randint(30, 200))
        seminars = [date(year, 10, random.randint(1, 28)) for year in range(opened.year + 1, 2025)]
        employee["group_leader"] = {
            "appointed": {"from": hired},
            "training": {"completed": trained, "provider": "udi_supplier"},
            "guide_received": trained,
            "professional_seminars": seminars,
        }
    return employee


def _group(random: Random, staff: list[str], year: int, half: int) -> Tree:
    first = date(year, 2 + 7 * half, random.randint(1, 28))
    days = [first + timedelta(days=14 * n) for n in range(3)]
    meetings: list[Tree] = [{"date": day} for day in days]
    meetings[1]["leaders"] = [staff[1], staff[3]]
    return {
        "id": f"g{year}-{half + 1}",
        "leaders": [staff[1], staff[2]],
        "meetings": meetings,
        "completed": days[-1],
        "guide_followed": True,
        "report": {"sent": days[-1] + timedelta(days=random.randint(3, 24)), "form": True},
        "refund": {"claimed": True},
    }


def _volunteer(random: Random, one: str) -> Tree:
    shown = date(2024, random.randint(1, 9), random.randint(1, 28))
    return {
        "id": one,
        "organisation": random.choice(("Frivilligsentralen", "Idrettslaget", "Språkkafeen")),
        "adult_verified": shown,
        "active": {"from": shown + timedelta(days=random.randint(0, 20))},
        "certificates": [
            {
                "kind": "barneomsorgsattest",
                "purpose_confirmed_by": "centre",
                "issued": shown - timedelta(days=random.randint(5, 50)),
                "shown": shown,
            }
        ],
        "cleared": {"from": shown},
    }


def _log(random: Random, year: int) -> list[Tree]:
    entries = []
    for partners, topic, took_part in LOG:
        entry: Tree = {"date": date(year, random.randint(1, 12), random.randint(1, 28)), "with": partners, "topic": topic}
        if took_part:
            entry["residents_took_part"] = True
        entry["note"] = random.choice(NOTES)
        entries.append(entry)
    return sorted(entries, key=lambda entry: str(entry["date"]))


def _no_autumn_group(_: Random, tree: Tree) -> None:
    tree["dialogue_groups"].pop()


def _late_report(random: Random, tree: Tree) -> None:
    group = tree["dialogue_groups"][4]
    group["report"]["sent"] = group["completed"] + timedelta(days=random.randint(40, 80))


def _guide_unsaid(_: Random, tree: Tree) -> None:
    tree["dialogue_groups"][-1].pop("guide_followed", None)


def _leaders_left(random: Random, tree: Tree) -> None:
    for employee in tree["employees"][2:4]:
        employee["employed"]["to"] = date(2024, 12, random.randint(1, 28))


def _seminar_missed(_: Random, tree: Tree) -> None:
    tree["employees"][1]["group_leader"]["professional_seminars"].pop()


def _not_cleared(random: Random, tree: Tree) -> None:
    random.choice(tree["volunteers"]).pop("cleared", None)


def _too_young(random: Random, tree: Tree) -> None:
    volunteer = random.choice(tree["volunteers"])
    del volunteer["adult_verified"]
    volunteer["born"] = date(2007, 3, random.randint(1, 28))


def _confirmed_elsewhere(random: Random, tree: Tree) -> None:
    random.choice(tree["volunteers"])["certificates"][0]["purpose_confirmed_by"] = "organisation"


Fault = Callable[[Random, Tree], None]
FAULTS: list[Fault] = [
    _no_autumn_group, _late_report, _guide_unsaid, _leaders_left, _seminar_missed, _not_cleared, _too_young, _confirmed_elsewhere,
]  # fmt: skip


def _block(tree: Tree, depth: int) -> list[str]:
    """Block style, as most officers write it; a mapping of one plain key goes on one line, and so does a list of words."""
    lines = []
    for key, value in tree.items():
        indent = "  " * depth
        if isinstance(value, list) and value and isinstance(value[0], dict):
            lines.append(f"{indent}{key}:")
            for item in value:
                first, *rest = _block(item, depth + 2)
                lines += [f"{indent}  - {first.lstrip()}", *rest]
        elif isinstance(value, dict) and (len(value) > 1 or any(isinstance(part, dict | list) for part in value.values())):
            lines += [f"{indent}{key}:", *_block(value, depth + 1)]
        else:
            lines.append(f"{indent}{key}: {_flow(value)}")
    return lines


def _flow(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case dict():
            return "{" + ", ".join(f"{key}: {_flow(part)}" for key, part in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case _:
            return str(value)


def main() -> None:
    """Writes the records asked for, `centre-0001.yaml` and on."""
    parser = argparse.ArgumentParser(description="Write invented centre records to measure on.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--records", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quoted", action="store_true", help="dates between quotation marks")
    parser.add_argument("--poor", action="store_true", help="records with twenty findings each")
    parser.add_argument("--offices", action="store_true", help="ten regional offices and the directorate too, in FOLDER/offices")
    call = parser.parse_args()
    if call.offices:
        write_offices(call.folder / "offices", range(call.seed, call.seed + call.records))
    call.folder.mkdir(parents=True, exist_ok=True)
    for number in range(call.records):
        text = centre(call.seed + number, quoted=call.quoted, poor=call.poor)
        (call.folder / f"centre-{number + 1:04}.yaml").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
