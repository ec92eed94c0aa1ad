"""Dispensations: on which days each counts, what it waives, and what is told of it (RS 2008-054, 1)."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.engine import Question, judge
from mottak_cli.engine.dispensations import days_of, dispensed_days
from mottak_cli.locale import text
from mottak_cli.results import Finding, RecordRun
from mottak_cli.timeline.calendar import MAX_DAY
from mottak_cli.timeline.days import NO_DAYS, days

from .asking import centre, judged, rulebook

PLAN, LIBRARY = "RS-2008-054/3.2.1", "RS-2008-054/3.1.4"
GRANTED = {"applied": "2023-11-01", "granted": "2023-12-01", "grounds": "The aims are met in another way"}


def day(written: str) -> int:
    return date.fromisoformat(written).toordinal()


def run(as_of: str, *entries: dict[str, Any], rules: frozenset[str] | None = None, year: int = 2024, **keys: Any) -> RecordRun:
    """A centre without a plan for the local community, and with these dispensations, over a year."""
    record = centre(dispensations=list(entries), **{"documents": [], **keys})
    question = Question(date.fromisoformat(as_of), date(year, 1, 1), date(year, 12, 31), rules=rules)
    return judge([record], rulebook(), question).records[0]


def told(record: RecordRun) -> list[tuple[str, str]]:
    """The remarks on dispensations: which, and on which entry."""
    return [(message.key.removeprefix("dispensation_"), place.path) for message, place in record.notes if "dispensation" in message.key]


def findings(record: RecordRun, rule: str) -> list[tuple[str, str, str, str]]:
    """Verdict, what was judged, and days."""
    (result,) = (one for one in record.results if one.rule.id == rule)

    def said(one: Finding) -> tuple[str, str, str, str]:
        return one.verdict.value, one.judged.value, str(one.first), str(one.last)

    return [said(one) for one in result.findings]


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, (("2023-12-01", None),)),
        ({"from": 11, "to": 20}, ((11, 20),)),
        ({"applied": None}, ()),
        ({"granted": None}, ()),
        ({"grounds": None}, ()),
        ({"granted": None, "refused": 12}, ()),
        ({"refused": 12}, ()),
        ({"from": 20, "to": 11}, ()),
    ],
)
def test_the_days_on_which_one_counts(changed: dict[str, Any], expected: tuple[tuple[Any, Any], ...]) -> None:
    entry = {"applied": 1, "granted": day("2023-12-01"), "grounds": "x"} | changed
    given_days = {key: value for key, value in entry.items() if value is not None}
    assert days_of(given_days) == tuple(
        (day(a) if isinstance(a, str) else a, MAX_DAY if b is None else b) for a, b in expected
    )  # fmt: skip


near = st.integers(1, 30)


@given(st.lists(st.none() | st.fixed_dictionaries(
    {"provision": st.sampled_from(["A/1", "A/2"])},
    optional={"applied": near, "granted": near, "refused": near, "from": near, "to": near, "grounds": st.just("x")},
), max_size=4))  # fmt: skip
def test_a_day_is_dispensed_when_any_entry_that_counts_covers_it(entries: list[dict[str, Any] | None]) -> None:
    found = dispensed_days("A/1", {"dispensations": entries})
    for one in range(32):
        covered = any(
            entry["provision"] == "A/1" and {"applied", "granted", "grounds"} <= entry.keys() and "refused" not in entry
            and entry.get("from", entry["granted"]) <= one <= entry.get("to", 99)
            for entry in entries if entry
        )  # fmt: skip
        assert any(first <= one <= last for first, last in found) == covered
    assert found == days(found)


def test_none_on_record_covers_nothing() -> None:
    assert dispensed_days("A/1", {}) == NO_DAYS


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({**GRANTED, "provision": PLAN}, []),
        ({"provision": PLAN, "applied": "2024-02-01"}, ["unanswered"]),
        ({"provision": PLAN}, ["unanswered"]),
        ({"provision": PLAN, "applied": "2024-02-01", "refused": "2024-03-01"}, ["refused"]),
        ({"provision": PLAN, "granted": "2024-02-01", "grounds": "x"}, ["incomplete"]),
        ({"provision": PLAN, "granted": "2024-02-01", "applied": "2024-01-01"}, ["incomplete"]),
        ({"provision": PLAN, "granted": "2024-02-01", "to": "2024-03-01"}, ["incomplete"]),
        ({**GRANTED, "provision": "RS-2019-002/3.1"}, ["foreign"]),
        ({**GRANTED, "provision": "RS-2019-002/3.1", "to": "2024-01-01"}, ["foreign"]),
        ({"provision": "IM-2008-023/3.1", "applied": "2024-02-01"}, ["foreign", "unanswered"]),
        ({**GRANTED, "provision": PLAN, "to": "2024-06-30"}, ["expired"]),
        ({**GRANTED, "provision": PLAN, "to": "2024-09-29"}, ["expired"]),
        ({**GRANTED, "provision": PLAN, "to": "2024-09-30"}, []),
        ({**GRANTED, "provision": PLAN, "to": "2023-12-31"}, ["expired", "unused"]),
        ({**GRANTED, "provision": PLAN, "from": "2024-10-01"}, ["unused"]),
        ({**GRANTED, "provision": "RS-2008-054/3.3.1b"}, []),
        ({**GRANTED, "provision": "RS-2008-054/3.3.1a"}, ["unused"]),
        ({**GRANTED, "provision": "RS-2008-054/2"}, ["text"]),
        ({**GRANTED, "provision": "RS-2008-054/3.1.1"}, ["general"]),
        ({"provision": "RS-2008-054/3.1.1", "applied": "2024-02-01", "refused": "2024-03-01"}, ["refused"]),
        # Granted only after its last day it never counted.
        ({**GRANTED, "provision": PLAN, "granted": "2024-02-01", "to": "2024-01-31"}, ["expired", "unused"]),
        ({"provision": PLAN, "applied": "2024-10-01"}, []),
    ],
)
def test_what_is_told_of_each(entry: dict[str, Any], expected: list[str]) -> None:
    record = run("2024-09-30", entry)
    assert told(record) == [(one, "dispensations[0].provision") for one in expected]
    for message, _ in record.notes:
        for lang in ("nb", "en"):
            assert entry["provision"] in text(message, lang)


def test_judged_first_and_waived_after_and_only_on_its_days() -> None:
    record = run("2024-12-31", {**GRANTED, "provision": PLAN, "from": "2024-03-01", "to": "2024-06-30"})
    assert findings(record, PLAN) == [
        ("fail", "fail", "2024-01-01", "2024-02-29"), ("waived", "fail", "2024-03-01", "2024-06-30"),
        ("fail", "fail", "2024-07-01", "2024-12-31"),
    ]  # fmt: skip
    assert len({one.fingerprint for result in record.results if result.rule.id == PLAN for one in result.findings}) == 1


def test_of_two_from_one_requirement_the_one_that_made_no_difference_in_the_period_is_told() -> None:
    old = {**GRANTED, "provision": PLAN, "from": "2023-01-01", "to": "2023-12-31"}
    new = {**GRANTED, "provision": PLAN, "from": "2024-01-01", "to": "2024-12-31"}
    assert told(run("2024-12-31", old, new)) == [("expired", "dispensations[0].provision"), ("unused", "dispensations[0].provision")]
    assert told(run("2024-12-31", old, new, year=2023)) == [
        ("expired", "dispensations[0].provision"),
        ("unused", "dispensations[1].provision"),
    ]


def test_both_of_two_that_cover_a_year_together_were_used() -> None:
    half = [
        {**GRANTED, "provision": LIBRARY, "from": "2024-01-01", "to": "2024-06-30"},
        {**GRANTED, "provision": LIBRARY, "from": "2024-07-01"},
    ]
    record = run("2024-12-31", *half)
    assert findings(record, LIBRARY) == [("waived", "unknown", "2024-12-31", "2024-12-31")]
    assert told(record) == [("expired", "dispensations[0].provision")]
    alone = run("2024-12-31", half[0])
    assert findings(alone, LIBRARY) == [("warn", "unknown", "2024-12-31", "2024-12-31")]
    assert told(alone) == [("expired", "dispensations[0].provision")]


def test_where_all_is_met_it_is_unused() -> None:
    record = run("2024-12-31", {**GRANTED, "provision": PLAN}, documents=[{"kind": "community_plan", "dated": "2014-01-01"}])
    assert told(record) == [("unused", "dispensations[0].provision")]


def test_part_of_the_year_makes_no_difference_to_what_is_only_to_be_striven_for() -> None:
    record = run("2024-12-31", {**GRANTED, "provision": "RS-2008-054/3.2.2", "from": "2024-02-01"})
    assert findings(record, "RS-2008-054/3.2.2") == [("warn", "warn", "2024-12-31", "2024-12-31")]
    assert told(record) == [("unused", "dispensations[0].provision")]


def test_of_a_rule_that_was_not_asked_about_nobody_knows_whether_it_was_used() -> None:
    entry = {**GRANTED, "provision": PLAN, "from": "2024-10-01"}
    assert told(run("2024-09-30", entry, rules=frozenset({LIBRARY}))) == []
    assert told(run("2024-09-30", entry, rules=frozenset({PLAN}))) == [("unused", "dispensations[0].provision")]


def test_another_document_cannot_be_dispensed_from() -> None:
    record = centre(employees=[], dispensations=[{**GRANTED, "provision": "RS-2019-002/3.4a"}])
    (found,) = judged(record, date(2024, 12, 31), rule="RS-2019-002/3.4a")["RS-2019-002/3.4a"].findings
    assert found.verdict == "fail"


def test_a_gap_where_one_is_not_known_yet_keeps_the_places_of_the_others() -> None:
    later = {**GRANTED, "provision": PLAN, "applied": "2025-01-01", "granted": "2025-01-02"}
    assert told(run("2024-12-31", later, {"provision": LIBRARY, "applied": "2024-02-01"})) == [("unanswered", "dispensations[1].provision")]
