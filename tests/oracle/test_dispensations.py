"""Dispensations from RS 2008-054 worked out by hand: what is waived, what is left of it, and whether the entry itself is in order."""

from __future__ import annotations

from typing import Any

import pytest

from .hand import ask, day, shape, told
from .test_local import AT, CLOSED, END, LIBRARY, dispensation, month


def test_a_state_is_waived_day_by_day() -> None:
    answer = ask(AT + "3.2.1", END, documents=[], dispensations=[dispensation("3.2.1", "2024-03-01", "2024-05-31")])
    assert [(f.verdict, f.judged, f.softened, str(f.from_), str(f.to), f.open) for f in answer.findings] == [
        ("fail", "fail", None, "2024-01-01", "2024-02-29", False),
        ("waived", "fail", None, "2024-03-01", "2024-05-31", False),
        ("fail", "fail", None, "2024-06-01", "2024-12-31", True),
    ]
    assert ask(AT + "3.2.1", END, documents=[], dispensations=[dispensation("3.2.1")]).verdict == "waived"


def test_it_counts_from_the_day_it_was_granted_if_no_other_is_named() -> None:
    granted = dispensation("3.2.1", granted="2024-04-01")
    answer = ask(AT + "3.2.1", END, documents=[], dispensations=[granted])
    assert shape(answer) == [("fail", "2024-01-01", "2024-03-31", None), ("waived", "2024-04-01", END, None)]
    # Granted with effect from an earlier day, it reaches back; not known yet, it does nothing.
    back = dispensation("3.2.1", "2024-02-01", granted="2024-04-01")
    assert shape(ask(AT + "3.2.1", END, documents=[], dispensations=[back]))[0] == ("fail", "2024-01-01", "2024-01-31", None)
    assert ask(AT + "3.2.1", "2024-03-31", documents=[], dispensations=[back]).verdict == "fail"


@pytest.mark.parametrize(
    "changes",
    [{"applied": None}, {"grounds": None}, {"granted": None}, {"granted": None, "refused": "2023-02-01"}, {"provision": AT + "3.2.2"}],
)
def test_what_lacks_something_waives_nothing(changes: dict[str, Any]) -> None:
    assert ask(AT + "3.2.1", END, documents=[], dispensations=[dispensation("3.2.1", **changes)]).verdict == "fail"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-01-01", "2024-12-31", ("waived", "unknown", None)),
        ("2024-01-02", None, ("warn", "unknown", "dispensation")),
        ("2024-01-01", "2024-12-30", ("warn", "unknown", "dispensation")),
        ("2024-12-31", None, ("warn", "unknown", "dispensation")),
        ("2025-01-01", None, ("unknown", "unknown", None)),
    ],
)
def test_a_year_is_waived_if_all_of_it_is_covered(first: str, last: str | None, expected: tuple[str, ...]) -> None:
    answer = ask(AT + "3.1.4", END, dispensations=[dispensation("3.1.4", first, last)])
    assert [(f.verdict, f.judged, f.softened) for f in answer.findings] == [expected]
    assert ask(AT + "3.1.4", END, dispensations=[dispensation("3.1.4", first, last)], activities=LIBRARY).verdict == "pass"


def test_two_that_meet_cover_the_year_together() -> None:
    halves = [dispensation("3.1.4", "2024-01-01", "2024-06-30"), dispensation("3.1.4", "2024-07-01")]
    assert ask(AT + "3.1.4", END, dispensations=halves).verdict == "waived"


def test_only_the_days_owed_have_to_be_covered() -> None:
    given = [dispensation("3.1.4", "2024-03-01")]
    assert ask(AT + "3.1.4", END, open="2024-03-01", dispensations=given).verdict == "waived"
    # Partly covered and owed in part: the dispensation is named first.
    assert shape(ask(AT + "3.1.4", END, open="2024-02-29", dispensations=given)) == [("warn", END, END, "dispensation")]


def test_a_mere_should_is_waived_too_but_never_softened() -> None:
    whole = ask(AT + "3.1.2", END, dispensations=[dispensation("3.1.2", "2024-01-01")])
    assert [(f.verdict, f.judged, f.softened) for f in whole.findings] == [("waived", "warn", None)]
    part = ask(AT + "3.1.2", END, dispensations=[dispensation("3.1.2", "2024-01-02")])
    assert [(f.verdict, f.judged, f.softened) for f in part.findings] == [("warn", "warn", None)]


def test_what_is_waived_is_not_softened_and_what_waits_is_not_waived() -> None:
    new = ask(AT + "3.2.1", END, open="2024-11-01", documents=[], dispensations=[dispensation("3.2.1", "2024-12-01")])
    assert shape(new) == [("warn", "2024-11-01", "2024-11-30", "start_up"), ("waived", "2024-12-01", END, None)]
    assert ask(AT + "3.1.4", "2024-12-30", dispensations=[dispensation("3.1.4", "2024-01-01")]).verdict == "pending"


def test_a_month_of_police_help_and_a_shortfall_are_waived_by_the_day() -> None:
    months = ask(
        AT + "3.3.2", END, police_assistance=[month("2024-05", 1, 0, "investigation")], dispensations=[dispensation("3.3.2", "2024-05-16")]
    )
    assert told(months) == [("2024-05", "fail", "2024-05-01", "2024-05-15"), ("2024-05", "waived", "2024-05-16", "2024-05-31")]
    late = ask(AT + "3.1.6", END, sector_shortfalls=[{"date": "2024-02-10", "authority": "school"}], dispensations=[dispensation("3.1.6")])
    assert told(late) == [("2024-02-10", "waived", "2024-03-11", END)]
    assert late.findings[0].open


def test_unknown_and_broken_days_are_waived_as_one_run() -> None:
    said = {"plan_known": "2024-03-01"}
    answer = ask(AT + "3.1.1b", END, infection_control=said, dispensations=[dispensation("3.1.1b")])
    assert [(f.verdict, f.judged, f.days) for f in answer.findings] == [("waived", "fail", (day(END) - day("2023-02-01")).days + 1)]


# The entry itself


def test_an_entry_in_order_passes_answered_or_not() -> None:
    for changes in ({}, {"granted": None}, {"granted": None, "refused": "2024-02-01"}, {"granted": None, "applied": None}):
        assert ask(AT + "1", END, dispensations=[dispensation("3.2.1", **changes)]).verdict == "pass"
    assert ask(AT + "1", END).verdict == "not_applicable"
    refused = dispensation("3.2.1", granted=None, refused="2023-12-31")
    assert ask(AT + "1", END, dispensations=[refused]).verdict == "not_applicable"


def test_granted_without_application_or_grounds_is_out_of_order_while_it_runs() -> None:
    entry = dispensation("3.2.1", "2023-06-01", "2024-06-30", grounds=None, granted="2024-02-01")
    answer = ask(AT + "1", END, dispensations=[entry])
    assert told(answer) == [(AT + "3.2.1", "warn", "2024-02-01", "2024-06-30")]
    assert (answer.findings[0].judged, answer.findings[0].softened, answer.findings[0].open) == ("warn", None, False)
    # A day before its end it goes on; a coming end is known.
    assert ask(AT + "1", "2024-06-29", dispensations=[entry]).findings[0].open
    assert not ask(AT + "1", "2024-06-30", dispensations=[entry]).findings[0].open
    assert ask(AT + "1", "2024-01-31", dispensations=[entry]).verdict == "pass"
    assert ask(AT + "1", "2023-01-09", dispensations=[entry], period=(day("2023-01-01"), day(END))).verdict == "not_applicable"


def test_another_document_cannot_be_dispensed_from() -> None:
    entry = dispensation("x", provision="RS-2019-002/3.4a")
    assert told(ask(AT + "1", END, dispensations=[entry])) == [("RS-2019-002/3.4a", "warn", "2024-01-01", END)]
    assert ask("RS-2019-002/3.4a", END, employees=[], dispensations=[entry]).verdict == "fail"


def test_an_entry_is_judged_only_while_the_centre_is_open() -> None:
    entry = dispensation("3.2.1", grounds=None)
    assert told(ask(AT + "1", END, open=CLOSED, dispensations=[entry])) == [(AT + "3.2.1", "warn", "2024-01-01", "2024-05-31")]


def test_one_may_even_be_dispensed_from_asking_properly() -> None:
    entries = [dispensation("3.2.1", grounds=None), dispensation("1", "2024-07-01")]
    answer = ask(AT + "1", END, dispensations=entries)
    assert [(f.verdict, f.judged, str(f.from_)) for f in answer.findings] == [
        ("warn", "warn", "2024-01-01"),
        ("waived", "warn", "2024-07-01"),
    ]
