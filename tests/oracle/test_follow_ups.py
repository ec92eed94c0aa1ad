"""Cases of IM 2008-023 about follow-ups, worked out by hand from the register of requirements, around the days on which something turns."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from .hand import YEAR, ask_among, day, office, shape, told
from .known import Data
from .spans import Answer

AT = "IM-2008-023/"
END = "2024-12-31"
# A Tuesday; three months on is Tuesday 16 April, twelve months end on 15 January 2025.
OPENED = "2024-01-16"
MAY = (date(2024, 5, 1), date(2024, 5, 31))


def a_centre(**more: Any) -> Data:
    """A centre of region `r` that opened in January 2024."""
    record: Data = {"record": "centre", "format": 1, "id": "x", "name": "X", "kind": "ordinary", "region": "r", "open": OPENED}
    return record | more


def followed(rule: str, as_of: str = END, *, centre: Data | None = None, readings: str = "both", **keys: Any) -> Answer:
    """One rule's answer about region `r` with one follow-up of the centre."""
    follow_up = {"centre": "x", "opened": OPENED} | keys
    return ask_among(AT + rule, as_of, office("r", follow_ups=[follow_up]), centre or a_centre(), readings=readings)


# The follow-up


def test_the_start_up_phase_is_three_to_six_months() -> None:
    assert [followed("1", startup_months=n).verdict for n in (2, 3, 6, 7)] == ["warn", "pass", "pass", "warn"]
    assert told(followed("1", startup_months=2)) == [("x", "warn", OPENED, OPENED)]
    assert followed("1").verdict == "not_applicable"


def trained(on: str) -> Data:
    """All three kinds of training on one day."""
    return {name: {"date": on, "given_by": "operator"} for name in ("administrative_routines", "financial_routines", "sesam")}


def test_training_before_the_start_up_phase_is_over() -> None:
    assert followed("2.1", startup_months=4, training=trained("2024-05-15")).verdict == "pass"
    assert followed("2.1", startup_months=4, training=trained("2023-05-15")).verdict == "pass"
    late = followed("2.1", startup_months=4, training=trained("2024-05-15") | {"sesam": {"date": "2024-05-16", "given_by": "operator"}})
    assert told(late) == [("x sesam", "fail", "2024-05-16", "2024-05-16")]
    waiting = followed("2.1", "2024-05-15", startup_months=4)
    assert (len(waiting.findings), waiting.due) == (3, day("2024-05-15"))


def test_the_phase_follows_the_operator_and_is_ours_if_nothing_is_said() -> None:
    for experience, first in (("new", "2024-07-16"), ("experienced", "2024-04-16")):
        operated = a_centre(operator={"id": "o", "experience": experience})
        assert told(followed("2.1", centre=operated))[0][1:] == ("fail", first, END)
        assert told(followed("2.1", centre=operated, startup_months=9))[0][1:] == ("fail", first, END)
    sesam = [s for f, s in zip(followed("2.1").findings, shape(followed("2.1")), strict=True) if f.subject == "x sesam"]
    assert sesam == [("warn", "2024-04-16", "2024-07-15", "ours"), ("fail", "2024-07-16", END, None)]


def call(on: str, by: str = "centre_manager", channel: str = "email") -> Data:
    """One contact."""
    return {"date": on, "by": by, "channel": channel}


def test_contact_in_each_of_eight_weeks() -> None:
    weeks = ["2024-01-16", "2024-01-29", "2024-02-01", "2024-02-06", "2024-02-13", "2024-02-20", "2024-02-27", "2024-03-11"]
    assert followed("3.0b", contacts=[call(d) for d in weeks]).verdict == "pass"
    mailed = [call(d) for d in weeks[:-1]] + [call(weeks[-1], "regional_office")]
    assert told(followed("3.0b", contacts=mailed)) == [("x 2024-03-05", "fail", "2024-03-05", "2024-03-11")]
    mailed[-1]["channel"] = "meeting"
    assert followed("3.0b", contacts=mailed).verdict == "pass"
    assert followed("3.0b", contacts=[*[call(d) for d in weeks[:-1]], call("2024-03-12")]).verdict == "fail"


def test_the_running_week_waits_until_its_last_day_and_a_week_cut_by_the_closing_is_not_owed() -> None:
    first = [call("2024-01-20")]
    running = followed("3.0b", "2024-01-28", contacts=first)
    assert (told(running), running.due) == ([("x 2024-01-23", "pending", "2024-01-23", "2024-01-28")], day("2024-01-29"))
    over = followed("3.0b", "2024-01-29", contacts=first)
    assert told(over) == [("x 2024-01-23", "fail", "2024-01-23", "2024-01-29")]
    assert not over.findings[0].open
    unsaid = followed("3.0b", "2024-01-24")
    assert [t[1] for t in told(unsaid)] == ["unknown", "pending"]
    cut = a_centre(open={"from": OPENED, "to": "2024-01-28"})
    assert followed("3.0b", centre=cut, contacts=first).verdict == "pass"
    whole = a_centre(open={"from": OPENED, "to": "2024-01-29"})
    assert len(followed("3.0b", centre=whole, contacts=first).findings) == 1


@pytest.mark.parametrize(
    ("visits", "as_of", "findings"),
    [
        (["2024-04-16"], END, []),
        (["2024-04-17", "2024-05-01"], END, [("x", "fail", "2024-04-17", "2024-04-17")]),
        (["2024-01-15"], "2024-05-01", [("x", "fail", "2024-04-17", "2024-05-01")]),
        ([], "2024-04-16", [("x", "pending", OPENED, "2024-04-16")]),
        (None, "2024-04-16", [("x", "pending", OPENED, "2024-04-16")]),
        (None, "2024-04-17", [("x", "unknown", "2024-04-17", "2024-04-17")]),
    ],
)
def test_a_visit_within_three_months(visits: list[str] | None, as_of: str, findings: list[tuple[str, ...]]) -> None:
    keys: Data = {} if visits is None else {"visits": [{"date": d} for d in visits]}
    assert told(followed("3.1", as_of, **keys)) == findings


def test_the_due_day_of_a_visit_may_move_but_not_that_of_the_combined_one() -> None:
    # 13 January + 3 months is Saturday 13 April 2024.
    keys: Data = {"opened": "2024-01-13", "visits": [{"date": "2024-04-16", "municipality_meeting": True}]}
    centre = a_centre(open="2024-01-13")
    assert shape(followed("3.1", centre=centre, **keys)) == [
        ("warn", "2024-04-14", "2024-04-15", "two_readings"),
        ("fail", "2024-04-16", "2024-04-16", None),
    ]
    assert shape(followed("3.1", centre=centre, readings="lenient", **keys)) == [("fail", "2024-04-16", "2024-04-16", None)]
    assert shape(followed("3.2a", centre=centre, readings="lenient", **keys)) == [("warn", "2024-04-14", "2024-04-16", None)]


def test_duties_about_a_centre_end_with_its_closing() -> None:
    closed = a_centre(open={"from": OPENED, "to": "2024-05-01"})
    answer = followed("3.1", centre=closed, visits=[])
    assert (told(answer), answer.findings[0].open) == ([("x", "fail", "2024-04-17", "2024-05-01")], False)
    decided = a_centre(open={"from": OPENED, "to": "2024-04-15", "closing_decided": "2024-02-01"})
    assert followed("3.1", "2024-02-01", centre=decided, visits=[]).verdict == "not_applicable"
    assert followed("3.1", "2024-01-31", centre=decided, visits=[]).verdict == "pending"


def test_a_visit_that_does_not_say_whether_the_municipality_was_met() -> None:
    silent = [{"date": "2024-04-20"}]
    answer = followed("3.2b", "2024-05-01", visits=silent)
    # It came too late whatever was done there, so the days through it are broken; only the later ones are unknown.
    assert [(f.verdict, f.judged, str(f.from_), str(f.to)) for f in answer.findings] == [("warn", "fail", "2024-04-17", "2024-05-01")]
    later = ask_among(
        AT + "3.2b", "2024-05-01", office("r", follow_ups=[{"centre": "x", "opened": OPENED, "visits": silent}]), a_centre(), period=MAY
    )
    assert [(f.verdict, f.judged) for f in later.findings] == [("warn", "unknown")]
    early = followed("3.2b", "2024-05-01", visits=[{"date": "2024-04-16"}])
    assert [(f.verdict, f.judged, f.softened) for f in early.findings] == [("warn", "unknown", "ours")]
    plain = followed("3.2b", "2024-05-01", visits=[{"date": "2024-04-16", "municipality_meeting": False}])
    assert [(f.verdict, f.judged, f.softened) for f in plain.findings] == [("warn", "fail", "ours")]
    assert followed("3.2b", visits=[], municipality_contact="2024-04-16").verdict == "pass"
    assert told(followed("3.2b", visits=[], municipality_contact="2024-04-18")) == [("x", "warn", "2024-04-17", "2024-04-18")]
    assert followed("3.2a", visits=[], municipality_contact="2024-04-16").verdict == "warn"


# The log, and which opening it is about


def test_a_log_for_twelve_months() -> None:
    assert followed("4.1", log="log.pdf").verdict == "pass"
    region = office("r", follow_ups=[{"centre": "x", "opened": OPENED}])
    answer = ask_among(AT + "4.1", "2025-12-31", region, a_centre(), period=(date(2024, 1, 1), date(2025, 12, 31)))
    assert told(answer) == [("x", "unknown", OPENED, "2025-01-15")]
    assert followed("4.1", "2024-03-01").findings[0].open


def test_the_follow_up_is_about_the_nearest_opening() -> None:
    off = followed("4.1", opened="2024-01-20", log="log.pdf")
    assert told(off) == [("x", "warn", OPENED, OPENED)]
    twice = a_centre(open=[{"from": "2024-01-01", "to": "2024-01-31"}, {"from": "2024-03-01"}])
    # 31 January is 30 days from both: the earlier one.
    assert told(followed("4.1", opened="2024-01-31", log="l", centre=twice))[0] == ("x", "warn", "2024-01-01", "2024-01-01")
    assert ("x", "warn", "2024-03-01", "2024-03-01") in told(followed("4.1", opened="2024-02-01", log="l", centre=twice))
    alone = ask_among(AT + "4.1", END, office("r", follow_ups=[{"centre": "y", "opened": "2024-06-01"}]))
    assert told(alone) == [("y", "unknown", "2024-06-01", END)]


def test_an_opening_that_nobody_follows() -> None:
    for region in (office("r"), office("r", follow_ups=[]), office("r", follow_ups=[{"centre": "y", "opened": OPENED, "log": "l"}])):
        answers = {rule: ask_among(AT + rule, END, region, a_centre()) for rule in ("2.1", "3.0b", "3.1", "3.2b", "4.1")}
        subjects = {rule: [t for t in told(a) if t[0] == "x"] for rule, a in answers.items()}
        assert subjects == {rule: [("x", "warn" if rule == "3.2b" else "unknown", OPENED, END)] for rule in answers}
        assert [f.judged for f in answers["3.2b"].findings if f.subject == "x"] == ["unknown"]
    for rule in ("1", "3.2a", "3.3a", "3.3b", "4.2", "4.3"):
        assert ask_among(AT + rule, END, office("r"), a_centre()).verdict == "not_applicable"


def test_whose_opening_it_is() -> None:
    other = office("q", follow_ups=[{"centre": "x", "opened": OPENED}])
    assert ask_among(AT + "3.1", END, office("r"), a_centre(), other).verdict == "unknown"
    assert ask_among(AT + "3.1", END, office("r"), a_centre(region="q")).verdict == "not_applicable"
    moved = a_centre(region=[{"is": "q", "to": "2024-01-16"}, {"is": "r", "from": "2024-01-17"}])
    assert ask_among(AT + "3.1", END, office("r"), moved).verdict == "not_applicable"
    closed = a_centre(open={"from": OPENED, "to": "2024-02-10"})
    assert told(ask_among(AT + "3.1", END, office("r"), closed)) == [("x", "unknown", OPENED, "2024-02-10")]


def test_openings_before_the_message_are_nobodys_business() -> None:
    period = (date(2008, 1, 1), date(2009, 12, 31))
    for opened, expected in (("2008-08-20", "not_applicable"), ("2008-08-21", "unknown")):
        centre = a_centre(open=opened)
        assert ask_among(AT + "3.1", "2009-12-31", office("r"), centre, period=period).verdict == expected
        region = office("r", follow_ups=[{"centre": "x", "opened": opened}])
        assert ask_among(AT + "4.1", "2009-12-31", region, centre, period=period).verdict == expected


def test_what_the_office_set_softens_on_the_centre() -> None:
    region = office("q", follow_ups=[{"centre": "x", "opened": "2024-01-20", "startup_months": 5}])
    broken = a_centre(documents=[])
    assert shape(ask_among("RS-2008-054/3.2.1", END, broken, region))[0][2] == "2024-04-15"  # it belongs to another office
    broken["region"] = "q"
    answer = ask_among("RS-2008-054/3.2.1", END, broken, region, period=YEAR)
    assert shape(answer) == [("warn", OPENED, "2024-06-15", "start_up"), ("fail", "2024-06-16", END, None)]
    assert shape(ask_among("RS-2008-054/3.2.1", END, broken))[0] == ("warn", OPENED, "2024-04-15", "start_up")
    region["follow_ups"].append({"centre": "x", "opened": OPENED, "startup_months": 7})
    assert shape(ask_among("RS-2008-054/3.2.1", END, broken, region))[0][2] == "2024-06-15"
