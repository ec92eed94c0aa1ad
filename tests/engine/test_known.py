"""What was known on a day: every kind of key, by hand; gaps, and the laws of taking the future out."""

from datetime import date
from typing import Any

import pytest

from mottak_cli.records.known import as_known_on
from mottak_cli.timeline.calendar import MAX_DAY

from .asking import centre, chance, from_data, random_data, random_dates

DAY = date(2024, 6, 15)
EARLIER, THAT_DAY, LATER, LATEST = "2024-03-01", "2024-06-15", "2024-06-16", "2024-12-01"


def n(text: str) -> int:
    """The day number of a date."""
    return date.fromisoformat(text).toordinal()


def known(**keys: Any) -> Any:
    """The tree of a centre with these keys as known on the day."""
    return as_known_on(centre(**keys).data, DAY.toordinal())


def employee(**keys: Any) -> Any:
    """One employee as known on the day."""
    return known(employees=[{"id": "e", "employed": "2020-01-01", **keys}])["employees"][0]


def group(**keys: Any) -> Any:
    """One dialogue group as known on the day."""
    return known(dialogue_groups=[{"id": "g", **keys}])["dialogue_groups"][0]


def volunteer(**keys: Any) -> Any:
    """One volunteer as known on the day."""
    return known(volunteers=[{"id": "v", "active": "2020-01-01", **keys}])["volunteers"][0]


def test_what_is_done_that_day_is_known_and_the_day_after_not() -> None:
    assert employee(new_employee_course=THAT_DAY)["new_employee_course"] == n(THAT_DAY)
    assert "new_employee_course" not in employee(new_employee_course=LATER)
    assert volunteer(adult_verified=THAT_DAY)["adult_verified"] == n(THAT_DAY)
    assert "adult_verified" not in volunteer(adult_verified=LATER)


@pytest.mark.parametrize("key", ["employed", "away"])
def test_ranges_begun_stay_and_their_later_end_is_not_known(key: str) -> None:
    past, running, planned = {"from": "2020-01-01", "to": EARLIER}, {"from": "2024-04-01", "to": LATEST}, {"from": "2025-01-01"}
    assert employee(**{key: [past, running, planned]})[key] == [(n("2020-01-01"), n(EARLIER)), (n("2024-04-01"), MAX_DAY)]
    assert employee(**{key: {"from": EARLIER, "to": THAT_DAY}})[key] == [(n(EARLIER), n(THAT_DAY))]
    assert employee(**{key: {"from": EARLIER, "to": LATER}})[key] == [(n(EARLIER), MAX_DAY)]
    assert employee(**{key: THAT_DAY})[key] == [(n(THAT_DAY), MAX_DAY)]


def test_a_key_with_nothing_but_later_ranges_stays_and_holds_none() -> None:
    assert employee(employed=LATER)["employed"] == []
    assert employee(away=LATER)["away"] == []
    assert employee(group_leader={"appointed": LATER})["group_leader"] == {"appointed": []}
    assert volunteer(active=LATER)["active"] == []
    assert volunteer(cleared=LATER)["cleared"] == []
    assert known(children=[{"from": LATER}])["children"] == []


def test_training_goes_with_its_date() -> None:
    leader = {
        "training": {"completed": LATER, "provider": "udi"},
        "guide_received": LATER,
        "professional_seminars": [EARLIER, LATER, THAT_DAY],
    }
    assert employee(group_leader=leader)["group_leader"] == {"professional_seminars": [n(EARLIER), None, n(THAT_DAY)]}
    undated = {"training": {"provider": "udi"}}
    assert employee(group_leader=undated)["group_leader"] == undated
    done = {"training": {"completed": THAT_DAY, "provider": "udi"}}
    assert employee(group_leader=done)["group_leader"]["training"] == {"completed": n(THAT_DAY), "provider": "udi"}


def test_meetings_to_come_leave_a_gap_and_the_others_keep_their_places() -> None:
    meetings = [{"date": LATER}, {"date": EARLIER, "leaders": ["a"]}, {"date": LATEST}, {"date": THAT_DAY}]
    assert group(meetings=meetings)["meetings"] == [None, {"date": n(EARLIER), "leaders": ["a"]}, None, {"date": n(THAT_DAY)}]


def test_of_a_group() -> None:
    assert "completed" not in group(completed=LATER)
    assert "cancelled" not in group(cancelled=LATER)
    assert group(completed=THAT_DAY)["completed"] == n(THAT_DAY)
    assert "report" not in group(report={"sent": LATER, "form": True})
    assert group(report={"form": True})["report"] == {"form": True}
    assert group(refund={"claimed": True, "application": LATER})["refund"] == {"claimed": True}
    # What has no date follows the group.
    assert group(guide_followed=True, leaders=["a"]) == {"id": "g", "guide_followed": True, "leaders": ["a"]}


def test_of_a_volunteer() -> None:
    kept = volunteer(born="2030-01-01", active={"from": "2020-01-01", "to": EARLIER}, erased=LATEST)
    assert (kept["born"], kept["erased"]) == (n("2030-01-01"), n(LATEST))
    certificates = [
        {"kind": "politiattest", "issued": EARLIER, "shown": LATER},
        {"issued": LATER, "shown": LATEST},
        {"shown": THAT_DAY},
        {},
    ]
    assert volunteer(certificates=certificates)["certificates"] == [
        {"kind": "politiattest", "issued": n(EARLIER)}, None, {"shown": n(THAT_DAY)}, {}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "date_key", "rest"),
    [
        ("activities", "date", {"with": ["police"]}),
        ("attestations", "date", {"provision": "RS-2019-002/4.5", "by": "x", "statement": "y"}),
        ("documents", "dated", {"kind": "community_plan"}),
        ("sector_shortfalls", "date", {"authority": "school"}),
        ("orders", "issued", {"deadline": "2024-01-01"}),
    ],
)
def test_items_go_with_their_date(key: str, date_key: str, rest: dict[str, Any]) -> None:
    items = [{date_key: when, **({"id": f"o{place}"} if key == "orders" else {}), **rest} for place, when in enumerate((LATER, THAT_DAY))]
    gap, kept = known(**{key: items})[key]
    assert gap is None
    assert kept[date_key] == n(THAT_DAY)


def test_due_days_are_known_with_the_order() -> None:
    order = {"id": "o", "issued": EARLIER, "deadline": LATER, "extended": LATEST, "rectified": LATEST}
    assert known(orders=[order])["orders"] == [{"id": "o", "issued": n(EARLIER), "deadline": n(LATER), "extended": n(LATEST)}]


def test_a_dispensations_own_days_are_known_with_it() -> None:
    given = {"provision": "RS-2008-054/3.1.4", "applied": EARLIER, "granted": LATER, "from": LATER, "to": LATEST}
    (kept,) = known(dispensations=[given])["dispensations"]
    assert kept == {"provision": "RS-2008-054/3.1.4", "applied": n(EARLIER), "from": n(LATER), "to": n(LATEST)}
    assert known(dispensations=[{"provision": "RS-2008-054/3.1.4", "refused": LATER}])["dispensations"] == [None]


def test_police_assistance_is_known_once_its_month_has_begun() -> None:
    months = [{"month": month, "kind": "removal", "requested": 1, "assisted": 1} for month in ("2024-06", "2024-07")]
    kept, gap = known(police_assistance=months)["police_assistance"]
    assert (kept["month"], gap) == (n("2024-06-01"), None)


def test_the_infection_control_plan_goes_with_its_date_and_a_shortfall_keeps_what_was_reported() -> None:
    assert "infection_control" not in known(infection_control={"plan_known": LATER, "contact": "x"})
    assert known(infection_control={"contact": "x"})["infection_control"] == {"contact": "x"}
    shortfall = {"date": EARLIER, "authority": "school", "reported_to_udi": LATER}
    assert known(sector_shortfalls=[shortfall])["sector_shortfalls"] == [{"date": n(EARLIER), "authority": "school"}]


def test_units_and_what_changes_in_time() -> None:
    units = [{"id": "a", "kind": "transit", "from": LATER}, {"id": "b", "kind": "transit", "from": EARLIER, "to": LATER}]
    assert known(units=units)["units"] == [None, {"id": "b", "kind": "transit", "days": (n(EARLIER), MAX_DAY)}]
    kinds = [{"is": "ordinary", "to": THAT_DAY}, {"is": "transit", "from": LATER}]
    assert [(value, last) for value, _, last in known(kind=kinds)["kind"]] == [("ordinary", n(THAT_DAY))]
    kinds = [{"is": "ordinary", "to": LATER}, {"is": "transit", "from": "2024-06-17"}]
    assert [(value, last) for value, _, last in known(kind=kinds)["kind"]] == [("ordinary", MAX_DAY)]


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ({"from": EARLIER, "to": LATEST}, {"days": (n(EARLIER), MAX_DAY)}),
        ({"from": EARLIER, "to": LATEST, "closing_decided": LATER}, {"days": (n(EARLIER), MAX_DAY)}),
        (
            {"from": EARLIER, "to": LATEST, "closing_decided": THAT_DAY},
            {"days": (n(EARLIER), n(LATEST)), "closing_decided": n(THAT_DAY)},
        ),
        ({"from": EARLIER, "to": THAT_DAY}, {"days": (n(EARLIER), n(THAT_DAY))}),
        ({"from": EARLIER, "closing_decided": EARLIER}, {"days": (n(EARLIER), MAX_DAY), "closing_decided": n(EARLIER)}),
        ({"from": LATER}, None),
    ],
)
def test_the_end_of_an_opening_is_known_once_the_closing_is_decided(opening: dict[str, str], expected: object) -> None:
    assert known(open=[{"from": "2015-01-01", "to": "2015-12-31"}, opening])["open"][1] == expected


@pytest.mark.parametrize("seed", range(40))
def test_taking_the_future_out_twice_is_taking_it_out_at_the_earlier_day(seed: int) -> None:
    """Idempotent, and the order of two days does not matter; the record itself is left as it is."""
    data = random_data(seed)
    tree, untouched = from_data(data).data, from_data(data).data
    for one, other in zip(*(chance(seed + turn).choices(random_dates(data), k=6) for turn in (0, 1)), strict=True):
        early, late = sorted((one.toordinal(), other.toordinal()))
        then = as_known_on(tree, early)
        assert as_known_on(then, early) == then
        assert as_known_on(then, late) == then
        assert as_known_on(as_known_on(tree, late), early) == then
    assert tree == untouched


@pytest.mark.parametrize("seed", range(40))
def test_nothing_known_is_later_than_the_day(seed: int) -> None:
    """Save what is kept whatever its date: `born`, due days, a dispensation's own days, `erased`, and a closing that was decided."""
    data = random_data(seed)
    for day in chance(seed).choices(random_dates(data), k=4):
        then = as_known_on(from_data(data).data, day.toordinal())
        assert list(later_days(then, day.toordinal())) == []


KEPT = {"born", "erased", "deadline", "extended", "from", "to", "format"}


def later_days(tree: Any, day: int) -> Any:
    """Every day after `day` that is not kept, with its key."""
    if isinstance(tree, dict):
        for key, value in tree.items():
            if key == "days" and "closing_decided" in tree:
                continue
            for found in later_days(value, day):
                yield key, found
            if isinstance(value, int) and not isinstance(value, bool) and day < value < MAX_DAY and key not in KEPT:
                yield key, value
    elif isinstance(tree, list | tuple):
        for value in tree:
            yield from later_days(value, day)
            if isinstance(value, int) and not isinstance(value, bool) and day < value < MAX_DAY:
                yield value
