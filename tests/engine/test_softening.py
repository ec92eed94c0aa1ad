"""From what was judged to what is said: the order of dispensation and softenings, and the days on which each holds."""

from datetime import date
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.checks.span import Span
from mottak_cli.engine.dispensations import dispensed_days
from mottak_cli.engine.links import known, openings_of
from mottak_cli.engine.softening import NO_START_UP, Circumstances, StartUp, settle, start_up_days, stretches
from mottak_cli.records import Record
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import NO_DAYS, Days, days

from .asking import centre, judged

ALWAYS: Days = ((MIN_DAY, MAX_DAY),)
FIRM = Circumstances(
    unsaid=NO_DAYS, doubtful=NO_DAYS, start_up=NO_START_UP, dispensed=NO_DAYS, not_firm=NO_DAYS, shall=True, ours=False
)  # fmt: skip
FAIL = Span(1, 10, Verdict.FAIL)

some_days = st.lists(st.tuples(st.integers(1, 20), st.integers(0, 6)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=3).map(days)


@given(st.integers(1, 15), st.integers(0, 10), st.lists(some_days, max_size=4))
def test_stretches_cut_wherever_a_set_turns_and_nowhere_else(first: int, more: int, sets: list[Days]) -> None:
    last = first + more

    def held(one: int) -> list[bool]:
        return [any(a <= one <= b for a, b in each) for each in sets]

    found = list(stretches(first, last, sets))
    assert [one for a, b in found for one in range(a, b + 1)] == list(range(first, last + 1))
    for number, (a, b) in enumerate(found):
        assert all(held(one) == held(a) for one in range(a, b + 1))
        assert number == 0 or held(a) != held(a - 1)


@pytest.mark.parametrize(
    ("span", "about", "verdict", "judged_as", "softened"),
    [
        (FAIL, {}, "fail", "fail", None),
        (FAIL, {"unsaid": ALWAYS}, "unknown", "unknown", None),
        (FAIL, {"start_up": StartUp(ALWAYS)}, "warn", "fail", "start_up"),
        (FAIL, {"doubtful": ALWAYS}, "warn", "fail", "two_readings"),
        (FAIL._replace(doubtful="kinds"), {}, "warn", "fail", "two_readings"),
        (FAIL._replace(partly=True), {}, "warn", "fail", "part_period"),
        (FAIL, {"ours": True}, "warn", "fail", "ours"),
        (FAIL, {"not_firm": ALWAYS}, "warn", "fail", "no_date"),
        (FAIL._replace(verdict=Verdict.UNKNOWN), {"not_firm": ALWAYS}, "unknown", "unknown", None),
        (FAIL._replace(verdict=Verdict.UNKNOWN), {"start_up": StartUp(ALWAYS)}, "warn", "unknown", "start_up"),
        (FAIL, {"dispensed": ALWAYS}, "waived", "fail", None),
        (FAIL._replace(verdict=Verdict.UNKNOWN), {"dispensed": ALWAYS}, "waived", "unknown", None),
        (FAIL._replace(partly=True, doubtful="kinds"), {"dispensed": ALWAYS, "start_up": StartUp(ALWAYS)}, "waived", "fail", None),
        (FAIL._replace(partly=True), {"start_up": StartUp(ALWAYS), "doubtful": ALWAYS, "ours": True}, "warn", "fail", "part_period"),
        (FAIL, {"start_up": StartUp(ALWAYS), "doubtful": ALWAYS, "ours": True}, "warn", "fail", "start_up"),
        (FAIL, {"doubtful": ALWAYS, "ours": True}, "warn", "fail", "two_readings"),
        (FAIL, {"ours": True, "not_firm": ALWAYS}, "warn", "fail", "ours"),
        (FAIL, {"shall": False}, "warn", "warn", None),
        (FAIL._replace(verdict=Verdict.UNKNOWN), {"shall": False}, "warn", "warn", None),
        (FAIL, {"shall": False, "dispensed": ALWAYS}, "waived", "warn", None),
        # A sub-period is waived as a whole or not: every owed day covered, some of them, none of them.
        (FAIL._replace(owed=((1, 10),)), {"dispensed": ((1, 10),)}, "waived", "fail", None),
        (FAIL._replace(owed=((1, 12),)), {"dispensed": ((1, 10),)}, "warn", "fail", "dispensation"),
        (FAIL._replace(first=10, owed=((1, 12),)), {"dispensed": ((1, 5),)}, "warn", "fail", "dispensation"),
        (FAIL._replace(owed=((20, 30),)), {"dispensed": ((1, 10),)}, "fail", "fail", None),
    ],
)
def test_the_order_of_what_softens(span: Span, about: dict[str, Any], verdict: str, judged_as: str, softened: str | None) -> None:
    (piece,) = settle(span, ALWAYS, FIRM._replace(**about))
    assert (piece.verdict, piece.judged, piece.softened) == (verdict, judged_as, softened)


@given(some_days, some_days, some_days, some_days, some_days, st.booleans())
def test_each_day_of_a_breach_is_softened_by_itself(
    on: Days, unsaid: Days, doubtful: Days, start_up: Days, dispensed: Days, shall: bool
) -> None:
    about = FIRM._replace(unsaid=unsaid, doubtful=doubtful, start_up=StartUp(start_up), dispensed=dispensed, shall=shall)
    found = {one: piece for piece in settle(FAIL, on, about) for one in range(piece.first, piece.last + 1)}

    def held(of: Days, one: int) -> bool:
        return any(a <= one <= b for a, b in of)

    assert set(found) == {one for one in range(1, 11) if held(on, one)}
    for one, piece in found.items():
        judged_as = "warn" if not shall else "unknown" if held(unsaid, one) else "fail"
        soft = "start_up" if held(start_up, one) else "two_readings" if held(doubtful, one) else None
        if held(dispensed, one):
            assert (piece.verdict, piece.judged, piece.softened) == ("waived", judged_as, None)
        elif shall and soft:
            assert (piece.verdict, piece.judged, piece.softened) == ("warn", judged_as, soft)
        else:
            assert (piece.verdict, piece.judged, piece.softened) == (judged_as, judged_as, None)


NEW, OLD = {"id": "n", "experience": "new"}, {"id": "o", "experience": "experienced"}


def phases(record: Record) -> Days:
    """The days of a centre's start-up phases, as known much later."""
    return start_up_days(tuple(openings_of(known(record, date(2030, 1, 1).toordinal())))).days


@pytest.mark.parametrize(
    ("operator", "months"),
    [
        (None, 3),
        (OLD, 3),
        ({"id": "x"}, 3),
        (NEW, 6),
        ([{"is": NEW, "to": "2024-03-14"}, {"is": OLD, "from": "2024-03-15"}], 3),
        ([{"is": OLD, "to": "2024-03-14"}, {"is": NEW, "from": "2024-03-15"}], 6),
        ([{"is": NEW, "from": "2024-03-16"}], 3),
    ],
)
def test_the_start_up_phase_goes_by_the_operator_of_the_opening_day(operator: object, months: int) -> None:
    opened = date(2024, 3, 15)
    record = centre(open=[{"from": opened.isoformat()}], **({} if operator is None else {"operator": operator}))
    last = opened + relativedelta(months=months, days=-1)
    assert phases(record) == ((opened.toordinal(), last.toordinal()),)


def test_each_opening_has_a_start_up_phase_and_one_that_always_was_has_none() -> None:
    record = centre(open=[{"to": "2019-12-31"}, {"from": "2020-11-30", "to": "2021-06-30"}, {"from": "2023-08-31"}])
    written = [tuple(date.fromordinal(one).isoformat() for one in pair) for pair in phases(record)]
    assert written == [("2020-11-30", "2021-02-27"), ("2023-08-31", "2023-11-29")]


FULL = {"provision": "RS-2008-054/3.1.4", "applied": "2024-01-10", "granted": "2024-02-01", "grounds": "x"}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (FULL, ("2024-02-01", None)),
        ({**FULL, "from": "2024-03-01", "to": "2024-04-30"}, ("2024-03-01", "2024-04-30")),
        ({**FULL, "from": "2024-01-01"}, ("2024-01-01", None)),
        ({key: value for key, value in FULL.items() if key != "applied"}, None),
        ({key: value for key, value in FULL.items() if key != "granted"}, None),
        ({key: value for key, value in FULL.items() if key != "grounds"}, None),
        ({**FULL, "provision": "RS-2008-054/3.1.5"}, None),
    ],
)
def test_which_dispensations_count_and_from_when(entry: dict[str, str], expected: tuple[str, str | None] | None) -> None:
    found = dispensed_days("RS-2008-054/3.1.4", centre(dispensations=[entry]).data)
    if expected is None:
        assert found == NO_DAYS
    else:
        first, last = expected
        assert found == ((date.fromisoformat(first).toordinal(), MAX_DAY if last is None else date.fromisoformat(last).toordinal()),)


def test_a_breach_over_the_end_of_the_start_up_phase_is_one_episode_of_two_findings() -> None:
    record = centre(open={"from": "2024-03-01"}, employees=[])
    warn, fail = judged(record, date(2024, 12, 31), rule="RS-2019-002/3.4a")["RS-2019-002/3.4a"].findings
    assert (warn.verdict, warn.judged, warn.softened, warn.first, warn.last) == (
        "warn", "fail", "start_up", date(2024, 3, 1), date(2024, 5, 31)
    )  # fmt: skip
    assert (fail.verdict, fail.softened, fail.first, fail.last, fail.open) == ("fail", None, date(2024, 6, 1), date(2024, 12, 31), True)
    assert warn.fingerprint == fail.fingerprint
    assert warn.ended == date(2024, 5, 31)
    assert fail.ended is None


@pytest.mark.parametrize(("reported", "verdict"), [({"reported_to_udi": "2024-12-11"}, "pass"), ({}, "pending")])
def test_what_is_met_or_not_due_yet_is_touched_by_nothing(reported: dict[str, str], verdict: str) -> None:
    rule = "RS-2008-054/3.1.6"
    record = centre(
        open={"from": "2024-11-01"},
        dispensations=[{**FULL, "provision": rule}],
        sector_shortfalls=[{"date": "2024-12-10", "authority": "school", **reported}],
    )
    result = judged(record, date(2024, 12, 31), rule=rule)[rule]
    assert result.verdict == verdict
    assert [(one.verdict, one.judged, one.softened) for one in result.findings] == [("pending", "pending", None)] * (verdict == "pending")


def test_what_protects_children_is_never_softened() -> None:
    volunteer = {"id": "v", "born": "2010-01-01", "active": {"from": "2024-04-01", "to": "2024-04-30"}}
    record = centre(open={"from": "2024-04-01"}, volunteers=[volunteer])
    (found,) = judged(record, date(2024, 12, 31), rule="SIVILSAMFUNN/7.1")["SIVILSAMFUNN/7.1"].findings
    assert (found.verdict, found.softened) == ("fail", None)


def test_the_page_without_a_date_is_firm_from_its_only_date() -> None:
    volunteer = {"id": "v", "born": "2010-01-01", "active": {"from": "2024-02-01", "to": "2024-03-31"}}
    warn, fail = judged(centre(volunteers=[volunteer]), date(2024, 12, 31), rule="SIVILSAMFUNN/7.1")["SIVILSAMFUNN/7.1"].findings
    assert (warn.verdict, warn.softened, warn.last) == ("warn", "no_date", date(2024, 2, 29))
    assert (fail.verdict, fail.softened, fail.first) == ("fail", None, date(2024, 3, 1))
    assert warn.episode == fail.episode


@pytest.mark.parametrize(
    ("span", "about", "reading"),
    [
        (FAIL, {"doubtful": ALWAYS}, "kinds"),
        (FAIL._replace(doubtful="away"), {}, "away"),
        (FAIL._replace(doubtful="away"), {"start_up": StartUp(ALWAYS)}, None),
        (FAIL, {"start_up": StartUp(ALWAYS)}, None),
        (FAIL, {}, None),
    ],
)
def test_a_text_with_two_readings_is_named_where_it_is_the_reason(span: Span, about: dict[str, Any], reading: str | None) -> None:
    assert [piece.reading for piece in settle(span, ALWAYS, FIRM._replace(**about))] == [reading]
