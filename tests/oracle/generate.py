"""Random centre records, valid under the record format, lively around the edges that the rules care about."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from .chance import Chance
from .known import Data
from .local_data import local_keys, new_employee_course
from .people import a_volunteer, an_employee
from .sessions import a_group

KINDS = ["arrival", "integration", "emergency", "standby", "special_care", "transit", "customised_care", "special_housing"]
CIRCULARS = ["RS-2019-002", "RS-2008-054", "SIVILSAMFUNN"]


def a_kind(c: Chance) -> str:
    """A kind of centre; those that the circular names are the most common."""
    return c.weighted({"ordinary": 10, "unaccompanied_minors": 4, "transit": 3, c.pick(KINDS): 8})


def openings(c: Chance) -> list[tuple[date, date | None, date | None]]:
    """One to three openings: first day, last day, day on which the closing was decided."""
    found: list[tuple[date, date | None, date | None]] = []
    first = c.near(date(c.focus.year - c.pick([0, 0, 1, 1, 2, 3]), 1, 1), 400)
    for _ in range(c.weighted({1: 8, 2: 3, 3: 1})):
        last = first + timedelta(days=c.pick([20, 100, 200, 400, 400, 700, 1000, 1400]) + c.r.randint(0, 90))
        if c.yes(0.3):
            last = max(first, c.edge_near(last))
        decided = max(first, last - timedelta(days=c.r.randint(0, 200))) if c.yes(0.75) else None
        found.append((first, last, decided))
        first = last + timedelta(days=c.pick([1, 2, 30, 100]))
    if c.yes(0.35 if c.tidy else 0.6):
        found[-1] = (found[-1][0], None, None)
    return found


def opening_data(c: Chance, opened: list[tuple[date, date | None, date | None]]) -> Any:
    """The openings as they may be written."""
    items: list[Any] = []
    for first, last, decided in opened:
        item: Data = {"from": first.isoformat()}
        if last:
            item["to"] = last.isoformat()
        if decided:
            item["closing_decided"] = decided.isoformat()
        items.append(item["from"] if len(item) == 1 and c.yes(0.4) else item)
    return items[0] if len(items) == 1 and c.yes(0.7) else items


def changing(c: Chance, values: list[Any], first: date, gaps: bool) -> list[Data]:
    """Items in time, one after the other from the first day on, with days between them that nothing covers if asked."""
    items = []
    for i, value in enumerate(values):
        item = {"is": value, "from": first.isoformat()}
        following = c.edge_near(first + timedelta(days=c.r.randint(30, 700)))
        following = max(following, first + timedelta(days=1))
        if i == 0 and c.yes(0.2):
            del item["from"]
        if i < len(values) - 1 or (gaps and c.yes(0.2)):
            item["to"] = (following - timedelta(days=1)).isoformat()
        items.append(item)
        first = following + timedelta(days=c.r.randint(1, 200) if gaps and c.yes(0.4) else 0)
    return items


def set_changing(c: Chance, record: Data, first: date) -> None:
    """The keys that may change in time: kind, operator, circulars, children, and the units."""
    kinds = [a_kind(c) for _ in range(c.pick([2, 2, 3]))]
    record["kind"] = a_kind(c) if c.yes(0.6) else changing(c, kinds, first, gaps=False)
    operators = [{"id": f"o{i}", "name": "Drift AS"} | c.maybe(0.8, "experience", c.pick(["experienced", "new", "new"])) for i in range(2)]
    if c.yes(0.7):
        record["operator"] = operators[0] if c.yes(0.7) else changing(c, operators, first, gaps=True)
    if c.yes(0.35):
        chosen = [["RS-2019-002", "SIVILSAMFUNN"], ["RS-2019-002"], ["SIVILSAMFUNN"], "all", list(CIRCULARS)]
        record["circulars"] = c.pick([*chosen, changing(c, [c.pick(chosen), c.pick(chosen)], first, gaps=True)])
    shape = c.r.random()
    if shape < 0.45:
        record["children"] = True
    elif shape < 0.55:
        record["children"] = False
    elif shape < 0.7:
        record["children"] = changing(c, c.pick([[True, False], [False, True], [True, True, False]]), first, gaps=True)
    elif shape < 0.8:
        record["children"] = c.ranges(first, 2, always_list=True)
    if record["kind"] == "transit" and c.yes(0.5):
        record["units"] = [{"id": "em", "kind": "unaccompanied_minors"} | c.maybe(0.5, "from", c.near(first, 200).isoformat())]
    elif c.yes(0.3):
        record["units"] = []
        for i in range(c.pick([0, 1, 1, 2])):
            when = c.ranges(c.near(first, 300), 1, always_list=True)[0] if c.yes(0.6) else {}
            record["units"].append({"id": f"u{i}", "kind": a_kind(c)} | ({"from": when} if isinstance(when, str) else when))


def a_centre(c: Chance, name: str, regions: Sequence[str] = ()) -> Data:
    """A centre, mostly of one of the regions."""
    opened = openings(c)
    first = opened[0][0]
    record: Data = {"record": "centre", "format": 1, "id": name, "name": f"Centre {name}"}
    set_changing(c, record, first)
    if regions and c.yes(0.93):
        known = [*regions, c.pick(regions), *(["nowhere"] if c.yes(0.15) else [])]
        record["region"] = c.pick(known) if c.yes(0.8) else changing(c, [c.pick(known), c.pick(known)], first, gaps=True)
    record["open"] = opening_data(c, opened)
    staff = [f"e{i}" for i in range(c.pick([2, 2, 3, 3, 4] if c.tidy else [0, 1, 2, 3, 4, 5]))]
    if c.yes(0.92):
        record["employees"] = [an_employee(c, name, first) for name in staff]
    if c.yes(0.94):
        many = c.pick([0, 0, 1, 2, 3, 4, 6, 8])
        record["dialogue_groups"] = [a_group(c, f"g{i}", first, staff, opened) for i in range(many)]
    if c.yes(0.92):
        record["volunteers"] = [a_volunteer(c, f"v{i}", first) for i in range(c.pick([1, 1, 2] if c.tidy else [0, 1, 2, 3, 4]))]
    for employee in record.get("employees", []):
        employee.update(new_employee_course(c, employee, first))
    return record | local_keys(c, opened, staff)


def a_record(seed: int) -> Data:
    """The lone centre of this seed."""
    return a_centre(Chance(random.Random(seed)), f"c{seed}")
