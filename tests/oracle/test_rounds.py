"""Cases of IM 2013-003 on the directorate, worked out by hand from the register of requirements."""

from __future__ import annotations

import pytest

from .hand import ask_among, day, directorate, office, told
from .known import Data

AT = "IM-2013-003/"


def udi(*rounds: Data, **more: object) -> Data:
    """The directorate with these rounds."""
    return directorate(theme_rounds=list(rounds), **more)


def gathered(*days: str) -> list[Data]:
    """Rounds that got no further than their input."""
    return [{"id": f"n{i}", "input_collected": d} for i, d in enumerate(days)]


def test_two_or_three_rounds_a_year() -> None:
    one = udi(*gathered("2024-03-01", "2023-12-31", "2025-01-01"))
    assert told(ask_among(AT + "4.1", "2024-12-31", one)) == [(None, "fail", "2024-12-31", "2024-12-31")]
    assert ask_among(AT + "4.1", "2024-12-30", one).due == day("2024-12-31")
    assert ask_among(AT + "4.1", "2024-12-31", udi(*gathered("2024-01-01", "2024-12-31"))).verdict == "pass"
    many = udi(*gathered("2024-09-01", "2024-01-01", "2024-09-01", "2024-04-01", "2024-12-31"))
    answer = ask_among(AT + "4.1", "2024-12-31", many)
    assert told(answer) == [("n2", "warn", "2024-09-01", "2024-09-01"), ("n4", "warn", "2024-12-31", "2024-12-31")]
    assert told(ask_among(AT + "4.1", "2024-12-31", directorate())) == [(None, "unknown", "2024-01-01", "2024-12-31")]


@pytest.mark.parametrize(
    ("proposal", "as_of", "findings"),
    [
        ("2024-01-15", "2024-12-31", []),
        ("2024-05-31", "2024-12-31", []),
        ("2024-06-01", "2024-12-31", [("a", "fail", "2024-06-01", "2024-06-01")]),
        ("2024-06-20", "2024-12-31", [("a", "fail", "2024-06-01", "2024-06-20")]),
        ("2024-01-14", "2024-06-30", [("a", "fail", "2024-06-01", "2024-06-30")]),  # before the input: it does not count
        (None, "2024-06-30", [("a", "fail", "2024-06-01", "2024-06-30")]),
        (None, "2024-05-31", [("a", "pending", "2024-01-15", "2024-05-31")]),
    ],
)
def test_a_proposal_before_the_next_input(proposal: str | None, as_of: str, findings: list[tuple[str, ...]]) -> None:
    first: Data = {"id": "a", "input_collected": "2024-01-15"} | ({"proposal": proposal} if proposal else {})
    second: Data = {"id": "b", "input_collected": "2024-06-01", "proposal": "2024-06-01"}
    answer = ask_among(AT + "4.1b", as_of, udi(second, first))
    assert told(answer) == findings
    assert [f.open for f in answer.findings] == [f[1] == "pending" or f[3] == "2024-06-30" for f in findings]


def test_what_arises_after_the_next_input_is_late_at_once() -> None:
    first: Data = {"id": "a", "input_collected": "2024-01-15", "concluded": "2024-07-01", "decided": "2024-07-05", "memo": "2024-07-05"}
    record = udi(first, *gathered("2024-06-01"))
    assert told(ask_among(AT + "4.3a", "2024-12-31", record)) == [("a", "fail", "2024-07-01", "2024-07-05")]
    assert told(ask_among(AT + "4.4", "2024-12-31", record)) == [("a", "fail", "2024-07-05", "2024-07-05")]
    assert ask_among(AT + "4.4", "2024-12-31", udi(first)).verdict == "pass"


def test_a_decision_follows_discussion_and_conclusion() -> None:
    cases: list[tuple[Data, str]] = [
        ({"discussed": "2024-02-10", "concluded": "2024-02-10"}, "pass"),
        ({"discussed": "2024-02-05", "concluded": "2024-02-01"}, "fail"),
        ({"discussed": "2024-02-01", "concluded": "2024-02-11"}, "fail"),
        ({"concluded": "2024-02-01"}, "fail"),
    ]
    for steps, verdict in cases:
        answer = ask_among(AT + "4.2", "2024-12-31", udi({"id": "a", "decided": "2024-02-10"} | steps))
        assert answer.verdict == verdict
        assert all(f[0] == "a" and f[2:] == ("2024-02-10", "2024-02-10") for f in told(answer))


@pytest.mark.parametrize(
    ("sent", "as_of", "findings"),
    [
        ("2024-01-01", "2024-12-31", []),
        ("2024-02-29", "2024-12-31", []),
        ("2024-03-01", "2024-12-31", [("t", "fail", "2024-03-01", "2024-03-01")]),
        (None, "2024-02-29", [("t", "pending", "2024-01-31", "2024-02-29")]),
        (None, "2024-03-05", [("t", "fail", "2024-03-01", "2024-03-05")]),
    ],
)
def test_speakers_are_asked_within_a_month(sent: str | None, as_of: str, findings: list[tuple[str, ...]]) -> None:
    theme: Data = {"id": "t", "speaker": "external"} | ({"request_sent": sent} if sent else {})
    answer = ask_among(AT + "4.5", as_of, udi({"id": "a", "decided": "2024-01-31", "themes": [theme, {"id": "u", "speaker": "own"}]}))
    assert told(answer) == findings
    assert answer.due == (day("2024-02-29") if as_of == "2024-02-29" else None)


def held(name: str, *days: str) -> Data:
    """A region with meetings on these days."""
    return office(name, manager_meetings=[{"date": d} for d in days])


def test_the_overview_and_the_meetings_held_are_the_same() -> None:
    entries = [{"region": "a", "date": "2024-05-14"}, {"region": "b", "date": "2024-05-15"}, {"region": "x", "date": "2024-01-01"}]
    record = directorate(meeting_overview=entries)
    assert told(ask_among(AT + "4.7", "2024-12-31", record, held("a", "2024-05-14"), held("b", "2024-05-16"))) == [
        ("b 2024-05-15", "fail", "2024-05-15", "2024-05-15"),
        ("b 2024-05-16", "fail", "2024-05-16", "2024-05-16"),
    ]
    assert ask_among(AT + "4.7", "2024-05-14", record, held("a", "2024-05-14"), held("b", "2024-05-16")).verdict == "pass"
    assert ask_among(AT + "4.7", "2024-12-31", record).verdict == "not_applicable"
    assert told(ask_among(AT + "4.7", "2024-06-30", record, office("a"), held("b", "2024-05-15"))) == [
        (None, "unknown", "2024-01-01", "2024-06-30")
    ]
    assert ask_among(AT + "4.7", "2024-06-30", directorate(), held("b", "2024-05-15")).verdict == "unknown"


def test_first_meetings_after_a_decision_lie_close() -> None:
    record = udi({"id": "n", "decided": "2024-02-10"})
    cases = [("2024-03-31", []), ("2024-04-01", [("n", "warn", "2024-04-01", "2024-04-01")])]
    for last, findings in cases:
        regions = [held("a", "2024-02-10", "2024-03-01"), held("b", last, "2024-09-01")]
        assert told(ask_among(AT + "4.8", "2024-12-31", record, *regions)) == findings
        assert ask_among(AT + "4.8", "2024-03-30", record, *regions).verdict == "not_applicable"
    assert ask_among(AT + "4.8", "2024-12-31", record, held("a", "2024-03-01")).verdict == "not_applicable"
    assert told(ask_among(AT + "4.8", "2024-12-31", record, held("a"), office("b"))) == [(None, "warn", "2024-01-01", "2024-12-31")]


def test_a_round_is_known_from_its_first_date_on() -> None:
    record = udi({"id": "a", "input_collected": "2024-03-01", "decided": "2024-04-01", "themes": [{"id": "t", "mandatory": True}]})
    region = office(manager_meetings=[])
    assert ask_among(AT + "4.3b", "2024-03-31", region, record).verdict == "not_applicable"
    assert ask_among(AT + "4.3b", "2024-04-01", region, record).verdict == "pending"
    assert ask_among(AT + "4.1b", "2024-02-29", record).verdict == "not_applicable"
