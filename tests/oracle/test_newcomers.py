"""Cases of IM 2008-023 on centres and about courses, worked out by hand from the register of requirements."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from .hand import ask, ask_among, day, office, shape, told
from .known import Data

AT = "IM-2008-023/"
END = "2024-12-31"
OPENED = "2024-01-16"


def a_centre(**more: Any) -> Data:
    """A centre of region `r` that opened in January 2024."""
    record: Data = {"record": "centre", "format": 1, "id": "x", "name": "X", "kind": "ordinary", "region": "r", "open": OPENED}
    return record | more


# On the centre


def employee(course: str | None = None, employed: Any = "2024-02-29") -> list[Data]:
    """One employee, by default hired on leap day."""
    return [{"id": "a", "employed": employed} | ({"new_employee_course": course} if course else {})]


@pytest.mark.parametrize(
    ("course", "as_of", "findings"),
    [
        ("2024-05-29", END, []),
        ("2023-01-01", END, []),
        ("2024-05-30", END, [("a", "warn", "2024-05-30", "2024-05-30")]),
        (None, "2024-05-29", [("a", "pending", "2024-02-29", "2024-05-29")]),
        (None, "2024-05-30", [("a", "warn", "2024-05-30", "2024-05-30")]),
    ],
)
def test_the_course_within_three_months(course: str | None, as_of: str, findings: list[tuple[str, ...]]) -> None:
    assert told(ask(AT + "2.2b", as_of, employees=employee(course))) == findings


def test_a_due_day_of_the_course_on_a_holiday_moves_in_one_reading() -> None:
    # 17 May 2024 is a Friday and a holiday; the next working day after it is Tuesday 21 May, Whit Monday being the 20th.
    staff = employee("2024-05-21", "2024-02-17")
    assert told(ask(AT + "2.2b", END, employees=staff)) == [("a", "warn", "2024-05-18", "2024-05-21")]
    assert ask(AT + "2.2b", END, "lenient", employees=staff).verdict == "pass"
    assert ask(AT + "2.2b", "2024-05-20", "lenient", employees=employee(None, "2024-02-17")).due == day("2024-05-21")


def test_someone_employed_while_the_centre_was_closed_begins_with_the_next_opening() -> None:
    opened: Any = [{"from": "2022-01-01", "to": "2023-01-31"}, {"from": "2024-03-01"}]
    late = ask(AT + "2.2b", END, open=opened, employees=employee(None, "2023-06-01"))
    assert told(late) == [("a", "warn", "2024-06-02", END)]
    # 1 June 2024 is a Saturday: the lenient reading waits until Monday.
    assert told(ask(AT + "2.2b", END, "lenient", open=opened, employees=employee(None, "2023-06-01"))) == [("a", "warn", "2024-06-04", END)]
    left = employee(None, {"from": "2023-06-01", "to": "2024-02-29"})
    assert ask(AT + "2.2b", END, open=opened, employees=left).verdict == "not_applicable"
    assert ask(AT + "2.2b", END).verdict == "warn"


def test_a_second_employment_does_not_begin_anew() -> None:
    spells: Any = [{"from": "2024-02-29", "to": "2024-04-30"}, {"from": "2024-07-01"}]
    assert told(ask(AT + "2.2b", END, employees=employee(None, spells))) == [("a", "warn", "2024-07-01", END)]
    # Known to have left before the course is due: nothing is waiting.
    assert ask(AT + "2.2b", "2024-05-10", employees=employee(None, spells)).verdict == "not_applicable"


def order(**more: Any) -> list[Data]:
    """One order with a month's time."""
    return [{"id": "o", "issued": "2024-03-01", "deadline": "2024-04-01"} | more]


@pytest.mark.parametrize(
    ("more", "as_of", "findings"),
    [
        ({"rectified": "2024-04-01"}, END, []),
        ({"rectified": "2024-04-02"}, END, [("o", "fail", "2024-04-02", "2024-04-02")]),
        ({"extended": "2024-04-15", "rectified": "2024-04-15"}, END, []),
        ({"extended": "2024-03-15", "rectified": "2024-04-01"}, END, []),
        ({}, "2024-04-01", [("o", "pending", "2024-03-01", "2024-04-01")]),
        ({}, "2024-04-02", [("o", "fail", "2024-04-02", "2024-04-02")]),
        ({"rectified": "2024-02-20"}, "2024-04-02", [("o", "fail", "2024-04-02", "2024-04-02")]),
    ],
)
def test_an_order_is_rectified_in_time(more: Data, as_of: str, findings: list[tuple[str, ...]]) -> None:
    assert told(ask(AT + "3.0a", as_of, orders=order(**more))) == findings


def test_an_order_stays_owed_after_closing_and_is_never_softened() -> None:
    closed = {"from": "2024-02-01", "to": "2024-03-31"}
    answer = ask(AT + "3.0a", END, open=closed, circulars=[], orders=order())
    assert shape(answer) == [("fail", "2024-04-02", END, None)]
    assert ask(AT + "3.0a", END, open={"from": "2024-01-01", "to": "2024-02-29"}, orders=order()).verdict == "not_applicable"


# Courses of the office


def staff_of(*begun: str, **more: Any) -> Data:
    """The centre with people whose first days these are."""
    return a_centre(open="2020-01-01", employees=[{"id": f"e{i}", "employed": d} for i, d in enumerate(begun)], **more)


def test_a_course_in_a_year_with_somebody_new() -> None:
    none = ask_among(AT + "2.2a", END, office("r", new_employee_courses=[]), staff_of("2024-12-31"))
    assert shape(none) == [("warn", END, END, "ours")]
    assert none.findings[0].judged == "fail"
    waiting = ask_among(AT + "2.2a", "2024-06-01", office("r", new_employee_courses=[]), staff_of("2024-06-01"))
    assert told(waiting) == [(None, "pending", "2024-01-01", "2024-06-01")]
    for nobody in (staff_of("2023-12-31"), staff_of("2024-01-01", region="q"), a_centre()):
        assert ask_among(AT + "2.2a", END, office("r", new_employee_courses=[]), nobody).verdict == "not_applicable"
    again: Any = a_centre(employees=[{"id": "a", "employed": [{"from": "2022-01-01", "to": "2022-02-01"}, {"from": "2024-03-01"}]}])
    assert ask_among(AT + "2.2a", END, office("r", new_employee_courses=[]), again).verdict == "not_applicable"


def test_someone_new_before_the_centre_opened_counts_and_so_does_the_region_of_that_day() -> None:
    early = a_centre(
        employees=[{"id": "a", "employed": "2023-12-31"}], region=[{"is": "q", "to": "2023-12-31"}, {"is": "r", "from": "2024-01-01"}]
    )
    period = (date(2023, 1, 1), date(2023, 12, 31))
    here = ask_among(AT + "2.2a", "2024-06-01", office("r", new_employee_courses=[]), early, period=period)
    there = ask_among(AT + "2.2a", "2024-06-01", office("q", new_employee_courses=[]), early, period=period)
    assert (here.verdict, there.verdict) == ("not_applicable", "warn")


def test_joint_courses_and_the_common_design() -> None:
    joint = office("q", new_employee_courses=[{"date": "2024-12-31", "with_regions": ["r"], "template": "own"}])
    assert ask_among(AT + "2.2a", END, office("r", new_employee_courses=[]), staff_of("2024-02-01"), joint).verdict == "pass"
    assert told(ask_among(AT + "2.2a", END, joint)) == [("2024-12-31", "fail", END, END)]
    unsaid = office("r", new_employee_courses=[{"date": "2024-05-01"}, {"date": "2024-06-01", "template": "common"}])
    assert told(ask_among(AT + "2.2a", END, unsaid)) == [("2024-05-01", "unknown", "2024-05-01", "2024-05-01")]


def test_no_key_for_courses_matters_only_with_somebody_new() -> None:
    answer = ask_among(AT + "2.2a", "2024-06-01", office("r"), staff_of("2024-02-01"))
    assert [(f.judged, *s) for f, s in zip(answer.findings, shape(answer), strict=True)] == [
        ("unknown", "warn", "2024-01-01", "2024-06-01", "ours")
    ]
    assert ask_among(AT + "2.2a", END, office("r"), staff_of("2023-02-01")).verdict == "not_applicable"
