"""What is remarked where a record that is not at hand could change the verdict: exactly where it could."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from mottak_cli.engine import Question, judge
from mottak_cli.engine.docket import prepare
from mottak_cli.engine.judge import judge_known
from mottak_cli.engine.links import known, link_centre, linked
from mottak_cli.records import Record

from .asking import centre, from_data, rulebook

PLAN = "RS-2008-054/3.2.1"
LIND = {"id": "lind", "open": {"from": "2024-01-01"}, "documents": []}
"""A centre that lacks a document on all its days; its phase is months one to three, or through six where an office has said so."""


def office(name: str, kind: str = "region") -> Record:
    """An office that says no more than it must."""
    return from_data({"record": kind, "format": 1, "id": name, "name": name})


def remarked(records: Sequence[Record], first: str, last: str, rule: str = PLAN) -> set[str]:
    """The remarks of this kind on the first record."""
    asked = Question(date.fromisoformat(last), date.fromisoformat(first), date.fromisoformat(last), rules=frozenset({rule}))
    return {one.key for one, _ in judge(records, rulebook(), asked).records[0].notes if one.key.startswith("alone.")}


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("2024-01-01", "2024-03-31", False),
        ("2024-01-01", "2024-04-01", True),
        ("2024-06-30", "2024-12-31", True),
        ("2024-07-01", "2024-12-31", False),
    ],
)
def test_months_four_to_six_hang_on_the_office(first: str, last: str, told: bool) -> None:
    assert remarked([centre(**LIND)], first, last) == ({"alone.start_up"} if told else set())


def test_what_is_dispensed_from_does_not_hang_on_it() -> None:
    entry = {"provision": PLAN, "applied": "2023-11-01", "granted": "2023-12-01", "grounds": "x", "from": "2024-01-01", "to": "2024-12-31"}
    assert remarked([centre(**LIND, dispensations=[entry])], "2024-01-01", "2024-12-31") == set()


@pytest.mark.parametrize(
    ("regions", "at_hand", "told"),
    [
        ([{"is": "nord", "to": "2023-12-31"}, {"is": "sor", "from": "2024-01-01"}], "sor", False),
        ([{"is": "nord", "to": "2023-12-31"}, {"is": "sor", "from": "2024-01-01"}], "nord", True),
        ([{"is": "nord", "to": "2024-01-01"}, {"is": "sor", "from": "2024-01-02"}], "sor", True),
    ],
)
def test_it_is_the_office_of_the_opening_day_that_counts(regions: list[dict[str, Any]], at_hand: str, told: bool) -> None:
    records = [centre(**LIND, region=regions), office(at_hand)]
    assert remarked(records, "2024-01-01", "2024-12-31") == ({"alone.start_up"} if told else set())


def test_an_office_is_told_where_it_is_asked_about_its_follow_ups() -> None:
    follows = "IM-2008-023/3.1"
    assert remarked([office("sor")], "2024-01-01", "2024-12-31", follows) == {"alone.follow_ups"}
    assert remarked([office("sor"), centre(**LIND)], "2024-01-01", "2024-12-31", follows) == set()
    assert remarked([office("sor")], "2024-01-01", "2024-12-31", "IM-2013-003/2.1") == set()
    for rule in ("IM-2013-003/4.1", follows):
        assert remarked([office("udi", "directorate")], "2024-01-01", "2024-12-31", rule) == set()


@pytest.mark.parametrize(
    ("at_hand", "unread", "told"),
    [
        ([], {"eik"}, {("alone.follow_ups", "follow_ups")}),
        (["vik"], {"eik"}, {("alone.centre", "follow_ups[1].centre")}),
        (["vik"], {"eik", "udi", "vik"}, {("alone.centre", "follow_ups[1].centre")}),
        (["vik"], {""}, {("alone.centre", "follow_ups[0].centre"), ("alone.centre", "follow_ups[1].centre")}),
        (["vik"], {"udi"}, set()),
        (["lind", "eik"], {"", "eik"}, set()),
    ],
)
def test_an_office_is_told_which_centres_it_was_judged_without(at_hand: list[str], unread: set[str], told: set[tuple[str, str]]) -> None:
    """A centre that is known not to be there is remarked as that."""
    follow_ups = [{"centre": name, "opened": "2024-02-01"} for name in ("lind", "eik")]
    sor = from_data({"record": "region", "format": 1, "id": "sor", "name": "sor", "follow_ups": follow_ups})
    day = date(2024, 12, 31)
    docket = prepare(rulebook(), Question(day, date(2024, 1, 1), day, rules=frozenset({"IM-2008-023/3.1"})))
    one = known(sor, day.toordinal())
    centres = [link_centre(known(centre(**{**LIND, "id": name}), day.toordinal())) for name in at_hand]
    notes = judge_known(one, docket, linked(centres, [one], frozenset(unread))).notes
    assert {(said.key, place.path) for said, place in notes if said.key.startswith("alone.")} == told
