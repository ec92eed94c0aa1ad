"""The random records keep the rules of the record format, read anew here, so that no comparison stumbles over bad input."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from .days import each_day
from .generate import a_record
from .generate_repo import a_repo
from .known import Data, as_list, as_range, is_timed
from .questions import dates_in
from .repo import EARLY
from .world import World

SLUG = re.compile(r"[a-zæøå0-9_-]+", re.IGNORECASE)


def check_ranges(value: Any) -> None:
    """Ranges end on or after the day they begin and do not overlap."""
    pairs = sorted((i.get("from", "0000"), i.get("to", "9999")) for i in map(as_range, as_list(value)))
    assert all(a <= b for a, b in pairs)
    assert all(before[1] < after[0] for before, after in pairwise(pairs))


def check_ids(items: list[Data]) -> None:
    """Ids are slugs, each there once."""
    ids = [i["id"] for i in items]
    assert len(set(ids)) == len(ids)
    assert all(SLUG.fullmatch(i) for i in ids)


def check_centre(record: Data) -> None:
    """What the record format asks of a centre, as far as the dice could break it."""
    check_ranges(record["open"])
    for key in ("kind", "region", "operator", "circulars"):
        if is_timed(record.get(key)):
            check_ranges(record[key])
    if isinstance(record.get("children"), list):
        check_ranges(record["children"])
    for key in ("units", "employees", "dialogue_groups", "volunteers", "orders"):
        check_ids(record.get(key, []))
    for employee in record.get("employees", []):
        for value in (employee["employed"], employee.get("away", []), employee.get("group_leader", {}).get("appointed", [])):
            check_ranges(value)
    for group in record.get("dialogue_groups", []):
        check_group(group)
    for volunteer in record.get("volunteers", []):
        check_ranges(volunteer["active"])
        check_ranges(volunteer.get("cleared", []))
        ends = [as_range(i).get("to", "9999") for i in as_list(volunteer["active"])]
        assert volunteer.get("erased", "9999") >= max(ends)
    for month in record.get("police_assistance", []):
        assert 0 <= month["assisted"] <= month["requested"]
    for entry in record.get("dispensations", []):
        assert entry.get("from", "0000") <= entry.get("to", "9999")
        assert not {"granted", "refused"} <= set(entry)


def check_group(group: Data) -> None:
    """A group is completed or cancelled, not both, and not before its last meeting."""
    days = [m["date"] for m in group.get("meetings", [])]
    assert not {"completed", "cancelled"} <= set(group)
    assert len(set(days)) == len(days)
    assert max(days, default="") <= group.get("completed", "9999")


def check_office(record: Data) -> None:
    """What the record format asks of a region or of the directorate; and no date lies before the days laid out."""
    contacts = record.get("civil_society", {}).get("contacts", [])
    check_ids(contacts)
    for contact in contacts:
        check_ranges(contact.get("appointed", []))
    check_ids(record.get("theme_rounds", []))
    check_ids([theme for one in record.get("theme_rounds", []) for theme in one.get("themes", [])])
    assert min(dates_in(record), default=EARLY) >= EARLY


@pytest.mark.parametrize("seed", range(0, 2000, 5))
def test_records_are_valid(seed: int) -> None:
    records = a_repo(seed)
    assert records
    assert len({(r["record"], r["id"]) for r in records}) == len(records)
    assert [r["record"] for r in records].count("directorate") <= 1
    for record in records:
        (check_centre if record["record"] == "centre" else check_office)(record)


@pytest.mark.parametrize("seed", range(0, 500, 7))
def test_the_kind_is_given_on_every_open_day(seed: int) -> None:
    record = a_record(seed)
    world = World(record, date(2028, 1, 1))
    kinds = world.timed("kind")
    assert all(d in kinds for d in each_day(world.start, world.end) if d in world.open_days)
