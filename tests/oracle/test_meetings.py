"""Cases of IM 2013-003 on a regional office, worked out by hand from the register of requirements."""

from __future__ import annotations

from .hand import ask_among, day, directorate, office, told
from .known import Data

AT = "IM-2013-003/"


def meeting(date: str, **more: object) -> Data:
    """A managers' meeting."""
    return {"date": date} | more


def a_round(name: str, decided: str, *themes: Data, **more: str) -> Data:
    """A round decided on the day."""
    return {"id": name, "decided": decided, "themes": list(themes)} | more


def test_operators_are_invited_once_a_year() -> None:
    region = office(manager_meetings=[meeting("2024-05-14", operators_invited=False), meeting("2025-01-01", operators_invited=True)])
    running = ask_among(AT + "2.1", "2024-12-30", region)
    assert (running.verdict, running.due) == ("pending", day("2024-12-31"))
    assert told(ask_among(AT + "2.1", "2024-12-31", region)) == [(None, "warn", "2024-12-31", "2024-12-31")]
    region["manager_meetings"].append(meeting("2024-12-31", operators_invited=True))
    assert ask_among(AT + "2.1", "2024-12-30", region).verdict == "pending"
    assert ask_among(AT + "2.1", "2024-12-31", region).verdict == "pass"


def test_meetings_that_are_not_told_of_leave_it_open() -> None:
    since = (day("2013-01-01"), day("2024-12-31"))
    answer = ask_among(AT + "5.1", "2024-06-30", office(), period=since)
    assert told(answer) == [(None, "unknown", "2013-03-08", "2024-06-30")]
    assert answer.findings[0].open
    assert told(ask_among(AT + "3.3", "2024-06-30", office())) == [(None, "warn", "2024-01-01", "2024-06-30")]


def test_room_for_dialogue_at_each_meeting() -> None:
    region = office(manager_meetings=[meeting("2024-02-01", dialogue=False), meeting("2024-03-01"), meeting("2024-04-01", dialogue=True)])
    assert told(ask_among(AT + "3.3", "2024-12-31", region)) == [
        ("2024-02-01", "warn", "2024-02-01", "2024-02-01"),
        ("2024-03-01", "warn", "2024-03-01", "2024-03-01"),
    ]
    assert ask_among(AT + "3.3", "2024-01-31", region).verdict == "not_applicable"


def test_the_leadership_takes_part_and_silence_about_who_came_is_not_an_absence() -> None:
    alone = office(manager_meetings=[meeting("2024-05-14", attendance=["return_unit"])])
    assert told(ask_among(AT + "5.1", "2024-12-31", alone)) == [(None, "fail", "2024-12-31", "2024-12-31")]
    unsaid = office(manager_meetings=[*alone["manager_meetings"], meeting("2024-09-01")])
    assert told(ask_among(AT + "5.1", "2024-12-31", unsaid)) == [(None, "unknown", "2024-12-31", "2024-12-31")]
    came = office(manager_meetings=[*unsaid["manager_meetings"], meeting("2024-01-01", attendance=["deputy_director_general"])])
    assert ask_among(AT + "5.1", "2024-01-01", came).verdict == "pass"
    assert ask_among(AT + "5.1", "2024-12-31", office(unit="transit_unit")).verdict == "not_applicable"
    assert ask_among(AT + "5.2", "2024-12-31", office(unit="transit_unit")).verdict == "warn"


def test_each_of_two_units_by_itself() -> None:
    region = office(manager_meetings=[meeting("2024-05-14", attendance=["return_unit"])])
    answer = ask_among(AT + "5.2", "2024-12-31", region)
    assert told(answer) == [("professional_staff", "warn", "2024-12-31", "2024-12-31")]
    assert not answer.findings[0].open
    assert [s for s, *_ in told(ask_among(AT + "5.2", "2024-04-30", region))] == ["professional_staff", "return_unit"]


def test_the_year_of_the_message_is_part_owed() -> None:
    first_year = (day("2013-01-01"), day("2013-12-31"))
    region = office(manager_meetings=[])
    answer = ask_among(AT + "5.1", "2013-12-31", region, period=first_year)
    assert [(f.verdict, f.judged, f.softened) for f in answer.findings] == [("warn", "fail", "part_period")]
    # Before the message, and in its first days, nothing is owed yet, or it is not due.
    assert ask_among(AT + "5.1", "2013-03-07", region, period=first_year).verdict == "not_applicable"
    assert ask_among(AT + "5.1", "2013-03-08", region, period=first_year).verdict == "pending"


def test_the_asylum_department_is_invited_or_comes() -> None:
    for key in ("invited", "attendance"):
        region = office(manager_meetings=[meeting("2024-05-14", **{key: ["asylum_department"]})])
        assert ask_among(AT + "5.5", "2024-12-31", region).verdict == "pass"
    nobody = office(manager_meetings=[meeting("2024-05-14", invited=[], attendance=[])])
    assert told(ask_among(AT + "5.5", "2024-12-31", nobody)) == [(None, "warn", "2024-12-31", "2024-12-31")]


THEME: Data = {"id": "t", "mandatory": True}


def test_a_mandatory_theme_is_carried_between_two_decisions() -> None:
    udi = directorate(theme_rounds=[a_round("a", "2024-02-10", THEME), a_round("b", "2024-06-10")])
    cases = [
        (["2024-02-10"], "fail"),  # on the day of the decision: not after it
        (["2024-02-11"], "pass"),
        (["2024-06-09"], "pass"),
        (["2024-06-10"], "fail"),  # on the day of the next one: not before it
        ([], "fail"),
    ]
    for days, verdict in cases:
        region = office(manager_meetings=[meeting(d, themes=["t"]) for d in days])
        answer = ask_among(AT + "4.3b", "2024-12-31", region, udi)
        assert answer.verdict == verdict
        if verdict == "fail":
            assert told(answer) == [("t", "fail", "2024-06-10", "2024-06-10")]
            assert not answer.findings[0].open
    waiting = ask_among(AT + "4.3b", "2024-06-09", office(manager_meetings=[]), udi)
    assert told(waiting) == [("t", "pending", "2024-02-10", "2024-06-09")]
    assert (waiting.due, waiting.findings[0].open) == (None, True)


def test_an_agenda_that_is_not_told_of_leaves_the_theme_open() -> None:
    udi = directorate(theme_rounds=[a_round("a", "2024-02-10", THEME), a_round("b", "2024-06-10")])
    between, outside = meeting("2024-03-01"), meeting("2024-06-10")
    assert ask_among(AT + "4.3b", "2024-12-31", office(manager_meetings=[between, outside]), udi).verdict == "unknown"
    assert ask_among(AT + "4.3b", "2024-12-31", office(manager_meetings=[outside]), udi).verdict == "fail"
    assert ask_among(AT + "4.3b", "2024-12-31", office(manager_meetings=[outside])).verdict == "not_applicable"
    assert ask_among(AT + "4.3b", "2024-12-31", office(), udi).verdict == "unknown"
    assert ask_among(AT + "4.3b", "2024-12-31", office(manager_meetings=[]), directorate()).verdict == "unknown"
    free = directorate(theme_rounds=[a_round("a", "2024-02-10", {"id": "t"})])
    assert ask_among(AT + "4.3b", "2024-12-31", office(manager_meetings=[]), free).verdict == "not_applicable"
