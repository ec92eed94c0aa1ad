"""Cases of IM 2008-023 about controls of new centres, worked out by hand from the register of requirements."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from .hand import ask_among, office, told
from .known import Data
from .test_follow_ups import AT, OPENED, a_centre, followed


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2024-01-15", None),
        ("2024-01-16", "fail"),
        ("2024-12-31", "fail"),
        ("2025-01-01", "warn"),
        ("2025-01-15", "warn"),
        ("2025-01-16", None),
    ],
)
def test_the_start_up_year_has_two_readings(on: str, expected: str | None) -> None:
    for rule, control in (("3.3a", {"kind": "ordinary", "protocol": "own"}), ("3.3b", {"kind": "need_based", "protocol": "ordinary"})):
        region = office("r", follow_ups=[{"centre": "x", "opened": OPENED, "controls": [control | {"date": on}]}])
        period = (date(2024, 1, 1), date(2025, 12, 31))
        answer = ask_among(AT + rule, "2025-12-31", region, a_centre(), period=period)
        assert told(answer) == ([(f"x {on}", expected, on, on)] if expected else [])
        assert answer.verdict == (expected or "pass")
        lenient = ask_among(AT + rule, "2025-12-31", region, a_centre(), period=period, readings="lenient")
        assert lenient.verdict == ("fail" if expected == "fail" else "pass")


def test_grounds_and_protocol() -> None:
    ordinary = {"date": "2024-06-01", "kind": "ordinary"}
    assert followed("3.3a", controls=[ordinary | {"grounds": "Fire"}]).verdict == "pass"
    assert followed("3.3a", controls=[ordinary | {"kind": "need_based"}]).verdict == "pass"
    assert followed("3.3a").verdict == "pass"
    assert [followed("3.3b", controls=[ordinary | more]).verdict for more in ({}, {"protocol": "own"})] == ["unknown", "pass"]


def test_an_ordinary_control_is_documented_in_four_parts() -> None:
    parts: Data = {"background": True, "conduct": True, "follow_up": True, "report": "r.pdf"}
    ordinary = {"date": "2025-01-15", "kind": "ordinary"}

    def verdict(**more: Any) -> str:
        region = office("r", follow_ups=[{"centre": "x", "opened": OPENED, "controls": [ordinary | more]}])
        return ask_among(AT + "4.2", "2025-12-31", region, a_centre(), period=(date(2025, 1, 1), date(2025, 12, 31))).verdict

    assert verdict(documentation=parts) == "pass"
    assert verdict(documentation=parts | {"conduct": False}) == "fail"
    del parts["report"]
    assert (verdict(documentation=parts), verdict(), verdict(documentation=parts | {"conduct": False})) == ("unknown", "unknown", "fail")
    assert verdict(kind="need_based") == verdict(date="2025-01-16") == "not_applicable"


def test_the_first_ordinary_control_builds_on_the_follow_up() -> None:
    controls = [
        {"date": "2024-09-01", "kind": "ordinary", "basis_includes_follow_up": True},
        {"date": "2024-08-01", "kind": "ordinary", "basis_includes_follow_up": False},
        {"date": "2024-01-15", "kind": "ordinary", "basis_includes_follow_up": True},
        {"date": "2024-07-01", "kind": "need_based"},
    ]
    assert told(followed("4.3", controls=controls)) == [("x 2024-08-01", "fail", "2024-08-01", "2024-08-01")]
    assert followed("4.3", "2024-07-31", controls=controls).verdict == "not_applicable"
    assert followed("4.3", controls=[{"date": "2024-08-01", "kind": "ordinary"}]).verdict == "unknown"
    closed = a_centre(open={"from": OPENED, "to": "2024-07-31"})
    assert followed("4.3", centre=closed, controls=controls).verdict == "not_applicable"
