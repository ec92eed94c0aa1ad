"""Which documents bind a record, as reports say at their top: against what the record says day by day."""

from datetime import date
from typing import Any

import pytest

from mottak_cli.engine import Question, judge
from mottak_cli.results import BindingCircular

from .asking import centre, rulebook

FIRST, LAST = date(2024, 1, 1), date(2024, 12, 31)
YEAR = ((FIRST, LAST),)
RS, LOCAL, CIVIL = "RS-2019-002", "RS-2008-054", "SIVILSAMFUNN"


def binding(as_of: date = LAST, first: date = FIRST, last: date = LAST, **keys: Any) -> dict[str, BindingCircular]:
    """What a centre's run says of each document."""
    run = judge([centre(**keys)], rulebook(), Question(as_of, first, last))
    return {one.circular: one for one in run.records[0].circulars}


def test_all_bind_where_nothing_is_said() -> None:
    found = binding()
    assert [(found[one].days, found[one].by) for one in (RS, LOCAL, CIVIL)] == [(YEAR, "default")] * 3


@pytest.mark.parametrize(
    ("circulars", "expected"),
    [
        ("all", {RS: (YEAR, "record"), LOCAL: (YEAR, "record"), CIVIL: (YEAR, "record")}),
        ([], {RS: ((), "record"), LOCAL: ((), "record"), CIVIL: ((), "record")}),
        ([RS, CIVIL], {RS: (YEAR, "record"), LOCAL: ((), "record"), CIVIL: (YEAR, "record")}),
        (
            [{"is": [RS], "to": "2024-06-30"}, {"is": "all", "from": "2024-07-01"}],
            {RS: (YEAR, "record"), LOCAL: (((date(2024, 7, 1), LAST),), "record")},
        ),
        (
            [{"is": [RS], "from": "2024-03-01", "to": "2024-06-30"}],
            {RS: (YEAR, "default"), LOCAL: (((FIRST, date(2024, 2, 29)), (date(2024, 7, 1), LAST)), "default")},
        ),
    ],
)
def test_by_what_the_record_says(circulars: Any, expected: dict[str, Any]) -> None:
    found = binding(circulars=circulars)
    assert {name: (found[name].days, found[name].by) for name in expected} == expected


def test_up_to_the_as_of_day_alone() -> None:
    assert binding(as_of=date(2024, 5, 1))[RS].days == ((FIRST, date(2024, 5, 1)),)
    assert binding(as_of=date(2023, 5, 1)) == {}


def test_on_a_single_day() -> None:
    assert binding(FIRST, FIRST, FIRST)[RS].days == ((FIRST, FIRST),)


def test_what_is_planned_is_not_known_yet() -> None:
    changing = [{"is": "all", "to": "2024-06-30"}, {"is": [CIVIL], "from": "2024-07-01"}]
    assert binding(as_of=date(2024, 6, 1), circulars=changing)[RS].by == "record"
    assert binding(circulars=changing)[RS].days == ((FIRST, date(2024, 6, 30)),)


def test_from_the_documents_own_date() -> None:
    early = binding(date(2019, 12, 31), date(2019, 1, 1), date(2019, 12, 31))
    assert early[RS].days == ((date(2019, 1, 16), date(2019, 12, 31)),)
    assert binding(date(2019, 1, 16), date(2019, 1, 1), date(2019, 1, 16))[RS].days == ((date(2019, 1, 16), date(2019, 1, 16)),)
    assert RS not in binding(date(2018, 12, 31), date(2018, 1, 1), date(2018, 12, 31))


def test_an_internal_message_binds_whatever_the_agreement_says_and_where_it_asks_something() -> None:
    asked = {rule.circular for rule in rulebook().rules.values() if rule.judged_on == "centre"}
    found = binding(circulars=[])
    for name, circular in rulebook().circulars.items():
        if not circular.chosen_by_agreement:
            assert (name in found) is (name in asked)
            assert name not in found or (found[name].days, found[name].by) == (YEAR, "always")
