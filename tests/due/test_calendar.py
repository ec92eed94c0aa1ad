"""The calendar as text: its form, what it keeps to itself, and that a program which reads it again updates rather than doubles."""

import re
from datetime import date, timedelta

import pytest

from mottak_cli.due.calendar import calendar, escaped, folded, version

from .asking import centre, day, plan

HOSTILE = 'Lind; "mottak", \\n\nBEGIN:VEVENT\r\nATTACH:x\x00 æøå ' + "å" * 80
ORDER = {"id": "o1", "issued": "2024-03-01", "deadline": "2024-04-10"}
VOLUNTEER = {"id": "kari-nordmann", "name": "Kari Nordmann", "active": {"from": "2024-01-01"}}
LEFT = {"id": "ola-vik", "active": {"from": "2024-01-01", "to": "2024-02-01"}, "certificates": [{"shown": "2024-01-01"}]}


def written(as_of: str, *records: object, lang: str = "nb", days: int = 90) -> str:
    return "".join(calendar(plan(as_of, *records, days=days), lang))  # type: ignore[arg-type]


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def events(text: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    alarm = False
    for line in unfolded(text):
        name, _, value = line.partition(":")
        alarm = (alarm or line == "BEGIN:VALARM") and line != "END:VALARM"
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and not alarm:
            found[-1].setdefault(name.partition(";")[0], value)
    return found


@pytest.mark.parametrize("length", range(60, 160))
def test_lines_are_folded_at_75_octets_and_never_within_a_character(length: int) -> None:
    for letters in ("x" * length, "ø" * length, "x" + "ø" * length, "\N{GRINNING FACE}" * length):
        line = folded(f"SUMMARY:{letters}")
        assert line.endswith("\r\n")
        pieces = line.removesuffix("\r\n").split("\r\n")
        assert all(len(piece.encode()) <= 75 for piece in pieces)
        assert all(piece.startswith(" ") for piece in pieces[1:])
        assert "".join([pieces[0], *(piece[1:] for piece in pieces[1:])]) == f"SUMMARY:{letters}"
        assert len(pieces) == 1 or all(len(piece.encode()) > 70 for piece in pieces[:-1])


def test_signs_of_the_format_are_escaped() -> None:
    assert escaped("a;b,c\\d\ne") == "a\\;b\\,c\\\\d\\ne"
    assert escaped("a\rb\x00c\x1bd") == "a bcd"


def test_every_line_ends_in_cr_and_lf_and_hostile_names_open_nothing() -> None:
    text = written("2024-03-01", centre(name=HOSTILE.replace("\x00", "").replace("\n", " ").replace("\r", " "), orders=[ORDER]))
    assert text.count("\n") == text.count("\r\n") == text.count("\r")
    lines = unfolded(text)
    assert [lines.count(f"{word}:{part}") for word in ("BEGIN", "END") for part in ("VCALENDAR", "VEVENT")] == [1, len(events(text))] * 2
    assert not [line for line in lines if line.startswith("ATTACH")]
    for line in lines:
        assert re.match(r"[A-Z-]+(;[A-Z=]+)?:", line), line


def test_events_are_all_day_and_tell_a_week_ahead() -> None:
    (order,) = [one for one in events(written("2024-03-01", centre(orders=[ORDER]))) if "Pålegg" in one["SUMMARY"]]
    assert (order["DTSTART"], order["DTEND"]) == ("20240410", "20240411")
    text = written("2024-03-01", centre(orders=[ORDER]))
    assert "METHOD:PUBLISH" in text
    assert "DTSTART;VALUE=DATE:20240410\r\n" in text
    assert "TRIGGER:-P7D\r\n" in text
    # A week ahead is past: the day before is told instead, and on the day itself nothing.
    assert "TRIGGER:-P1D" in written("2024-04-05", centre(orders=[ORDER]), days=6)
    assert "BEGIN:VALARM" not in written("2024-04-10", centre(orders=[ORDER]), days=1)


def test_what_is_broken_stands_on_the_day_of_the_list() -> None:
    (order,) = [one for one in events(written("2024-05-02", centre(orders=[ORDER]))) if "Pålegg" in one["SUMMARY"]]
    assert order["DTSTART"] == "20240502"
    assert order["SUMMARY"].startswith("Brutt: ")


def test_what_nothing_shows_is_not_called_broken() -> None:
    (silent,) = [one for one in events(written("2024-05-02", centre())) if "nærmiljøet" in one["SUMMARY"]]
    assert silent["SUMMARY"].startswith("Ikke dokumentert: ")


def test_an_obligation_keeps_its_name_when_its_day_moves_and_a_later_list_outdoes_an_earlier() -> None:
    first = events(written("2024-03-01", centre(orders=[ORDER])))
    later = events(written("2024-03-20", centre(orders=[ORDER | {"extended": "2024-05-01"}])))
    before, after = (next(one for one in found if "Pålegg" in one["SUMMARY"]) for found in (first, later))
    assert before["UID"] == after["UID"]
    assert before["DTSTART"] != after["DTSTART"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["DTSTAMP"] > before["DTSTAMP"]


def test_a_time_limit_extended_on_the_day_of_the_list_outdoes_the_first_list_of_that_day() -> None:
    first = events(written("2024-03-20", centre(orders=[ORDER])))
    later = events(written("2024-03-20", centre(orders=[ORDER | {"extended": "2024-05-01"}])))
    before, after = (next(one for one in found if "Pålegg" in one["SUMMARY"]) for found in (first, later))
    moved = day(after["DTSTART"]) - day(before["DTSTART"])
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) - int(before["SEQUENCE"]) == moved.days > 0


@pytest.mark.parametrize(("ahead", "number"), [(-1, 8000), (0, 8000), (1, 8001), (999, 8999), (1000, 8999), (4000, 8999)])
def test_no_event_of_a_day_outdoes_one_of_the_next(ahead: int, number: int) -> None:
    as_of = date(2000, 1, 9)
    assert version(as_of, as_of + timedelta(days=ahead)) == number < version(as_of + timedelta(days=1), as_of)


def test_a_report_keeps_its_name_when_the_group_meets_once_more() -> None:
    def report(*meetings: str) -> str:
        group = {"id": "g1", "meetings": [{"date": one} for one in meetings], "completed": meetings[-1]}
        found = events(written("2024-03-20", centre(employees=[], dialogue_groups=[group])))
        return next(one["UID"] for one in found if "Rapport innen" in one["SUMMARY"])

    assert report("2024-03-05") == report("2024-03-05", "2024-03-12")


def test_years_and_half_years_are_told_apart() -> None:
    names = [one["UID"] for one in events(written("2024-02-01", centre(employees=[], dialogue_groups=[]), days=700))]
    assert len(names) == len(set(names)) > 30


def test_the_same_question_gives_the_same_bytes() -> None:
    assert written("2024-03-01", centre(orders=[ORDER])) == written("2024-03-01", centre(orders=[ORDER]))


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_nobody_is_named(lang: str) -> None:
    people = {
        "employees": [{"id": "per-hansen", "name": "Per Hansen", "employed": "2024-01-01"}],
        "volunteers": [
            VOLUNTEER,
            {"id": "ola-vik", "active": {"from": "2024-01-01", "to": "2024-02-01"}, "certificates": [{"shown": "2024-01-01"}]},
        ],
        "documents": [{"kind": "removal_routine", "dated": "2023-01-01", "known_by": []}],
        "children": True,
    }
    text = written("2024-06-01", centre(**people), lang=lang).replace("\r\n ", "")
    assert len(events(text)) > 10
    for told in ("per-hansen", "Hansen", "kari", "Kari", "ola-vik"):
        assert told not in text


def test_an_as_of_day_before_the_epoch_still_gives_a_number() -> None:
    assert all(int(one["SEQUENCE"]) >= 0 for one in events(written("1999-06-01", centre(open={"from": "1999-01-01"}))))


def test_sequences_rise_with_every_day() -> None:
    numbers = []
    for ahead in range(3):
        as_of = day("2024-02-28") + timedelta(days=ahead)
        numbers.append(int(events(written(as_of.isoformat(), centre(orders=[ORDER])))[0]["SEQUENCE"]))
    assert numbers == sorted(set(numbers))
