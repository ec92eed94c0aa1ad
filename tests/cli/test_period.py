"""Reading --as-of, --year and --period."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from mottak_cli.cli.period import asked_for, parse_period, today
from mottak_cli.errors import CallProblem


@pytest.mark.parametrize(
    ("given", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2025-H1", "2025-01-01", "2025-06-30"),
        ("2025-h2", "2025-07-01", "2025-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("2100-12", "2100-12-01", "2100-12-31"),
        ("2024-01-01..2024-06-30", "2024-01-01", "2024-06-30"),
        (" 2024-01-01 .. 2024-01-01 ", "2024-01-01", "2024-01-01"),
    ],
)
def test_periods(given: str, first: str, last: str) -> None:
    assert parse_period(given, "--period") == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ("2024-H3", "call.bad_period"),
        ("2024-13", "call.bad_period"),
        ("0000", "call.bad_period"),
        ("24", "call.bad_period"),
        ("", "call.bad_period"),
        ("2024-Q1", "call.bad_period"),
        ("9999-12", "call.year_out_of_bounds"),
        ("2101-H1", "call.year_out_of_bounds"),
        ("1899", "call.year_out_of_bounds"),
        ("2024-01-01..2101-01-01", "call.year_out_of_bounds"),
        ("2024-01-01..", "call.bad_date"),
        ("2024-02-30..2024-03-01", "call.bad_date"),
        ("2024-06-30..2024-01-01", "call.period_backwards"),
    ],
)
def test_bad_periods(given: str, key: str) -> None:
    with pytest.raises(CallProblem) as problem:
        parse_period(given, "--period")
    assert problem.value.message.key == key


@pytest.mark.parametrize("given", ["2024-2-3", "20240203", "2024-02-30", "03.02.2024", "2024-02-03T00:00", "２０２４-02-03"])
def test_bad_days(given: str) -> None:
    with pytest.raises(CallProblem) as problem:
        asked_for(given, None, None)
    assert problem.value.message.key == "call.bad_date"


@pytest.mark.parametrize("given", ["24", "2024-01", "0000", "to"])
def test_bad_years(given: str) -> None:
    with pytest.raises(CallProblem) as problem:
        asked_for("2024-01-01", given, None)
    assert problem.value.message.key == "call.bad_year"


@pytest.mark.parametrize(("as_of", "year"), [("1899-12-31", None), ("2101-01-01", None), ("2024-01-01", "1899"), ("2024-01-01", "2101")])
def test_years_that_no_record_may_speak_of(as_of: str, year: str | None) -> None:
    with pytest.raises(CallProblem) as problem:
        asked_for(as_of, year, None)
    assert problem.value.message.key == "call.year_out_of_bounds"


def test_the_first_and_the_last_day_that_may_be_asked_for() -> None:
    assert asked_for("1900-01-01", None, None)[0] == date(1900, 1, 1)
    assert asked_for("2100-12-31", None, None)[0] == date(2100, 12, 31)


def test_the_default_period_is_the_year_of_the_day() -> None:
    assert asked_for("2023-05-04", None, None) == (date(2023, 5, 4), date(2023, 1, 1), date(2023, 12, 31))


def test_the_default_day_is_today_in_norway() -> None:
    before = datetime.now(ZoneInfo("Europe/Oslo")).date()
    assert before <= today() <= datetime.now(ZoneInfo("Europe/Oslo")).date()
    assert asked_for(None, "2020", None)[0] == today()


def test_year_and_period_together() -> None:
    with pytest.raises(CallProblem) as problem:
        asked_for(None, "2024", "2024")
    assert problem.value.message.key == "call.year_and_period"
