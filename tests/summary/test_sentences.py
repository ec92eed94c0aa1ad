"""The sentences that are pasted into a report say no more than is known."""

from datetime import date
from pathlib import Path

import pytest

from mottak_cli.cli.main import run
from mottak_cli.locale import text
from mottak_cli.messages import Message

from . import slow_figures
from .conftest import DATA, Asked, row, tables

REGION = "record: region\nformat: 1\nid: r\nname: R\n"
CENTRE = "record: centre\nformat: 1\nid: {id}\nname: {id}\nkind: ordinary\nopen: {{from: 2015-01-01}}\n"


def test_offices_alone_have_no_centre_without_breaches(tmp_path: Path, asked: Asked) -> None:
    (tmp_path / "r.yaml").write_text(REGION)
    said = asked(str(tmp_path), "--year", "2024", "--lang", "en")["sentences"]
    assert not [one for one in said if "no non-conformities" in one]
    assert any("0 centres" in one for one in said)


def test_nobody_is_said_to_have_sent_a_record_whom_nobody_awaited(tmp_path: Path, asked: Asked) -> None:
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a"))
    unsaid, awaited = "Which centres should have sent a record has not been stated.", "No expected record is missing."
    call = (str(tmp_path), "--year", "2024", "--lang", "en")
    assert unsaid in (said := asked(*call)["sentences"])
    assert awaited not in said
    assert awaited in asked(*call, "--expected", "a")["sentences"]
    (tmp_path / "b.yaml").write_text("id: [")
    said = asked(*call, "--expected", "a", code=2)["sentences"]
    assert awaited not in said
    assert "One file could not be read in full; its record is not in the figures." in said


def test_a_year_that_runs_is_neither_called_whole_nor_held_against_one(asked: Asked) -> None:
    call = (str(DATA), "--year", "2025", "--lang", "en")
    over, running = (asked(*call, "--as-of", day)["sentences"] for day in ("2025-12-31", "2025-01-31"))
    assert [sum("all year" in one or "breaches, against" in one for one in said) for said in (over, running)] == [2, 0]
    assert [sum("not over" in one for one in said) for said in (over, running)] == [0, 1]
    # What only waits for the end of the year is not held against anybody.
    assert any("105 requirements that could be judged, 89 per cent" in one for one in running)


@pytest.mark.parametrize(("lang", "told"), [("nb", "123,5 dager"), ("nn", "123,5 dagar"), ("en", "123.5 days")])
def test_a_half_day_is_written_as_the_language_does(lang: str, told: str) -> None:
    assert text(Message("summary.n.days", {"n": 123.5}), lang) == told


def test_a_region_and_an_operator_that_nobody_says_are_told_apart(tmp_path: Path, asked: Asked) -> None:
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a"))
    found = asked(str(tmp_path), "--year", "2024", "--lang", "en")
    table = next(one for section in found["sections"] for one in section["tables"] if one["id"] == "fared")
    assert [one["cells"]["name"] for one in table["rows"]] == ["All centres", "region not said", "operator not said"]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("nb", "Bruddet ble rettet i løpet av året, etter 3257 dager."),
        ("nn", "Brotet blei retta i løpet av året, etter 3257 dagar."),
        ("en", "The breach was mended within the year, after 3257 days."),
    ],
)
def test_of_a_single_breach_it_is_not_said_that_it_was_one_of_several(lang: str, told: str, tmp_path: Path, asked: Asked) -> None:
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a") + "documents: [{kind: removal_routine, dated: 2024-03-01}]\n")
    found = asked(str(tmp_path), "--year", "2024", "--select", "RS-2008-054/3.3.1b", "--lang", lang)
    assert told in found["sentences"]


TWO_TRAINED = """employees:
  - {id: e1, employed: 2015-01-01, group_leader: {training: {completed: 2019-01-01, provider: udi}}}
  - {id: e2, employed: 2015-01-01, group_leader: {training: {completed: 2024-03-01, provider: udi}}}
"""


@pytest.mark.parametrize(
    ("lang", "shown", "unsaid"),
    [
        (
            "nb",
            "Ett mottak skulle ha minst to opplærte gruppeledere; det er dokumentert på 0 prosent av dagene kravet gjaldt.",
            "For 366 av disse dagene sier ikke filene hvor mange gruppeledere det var.",
        ),
        (
            "nn",
            "Eitt mottak skulle ha minst to opplærte gruppeleiarar; det er dokumentert på 0 prosent av dagane kravet galdt.",
            "For 366 av desse dagane seier ikkje filene kor mange gruppeleiarar det var.",
        ),
        (
            "en",
            "One centre was to have at least two trained group facilitators; the record shows them on 0 per cent of the days required.",
            "For 366 of these days the records do not say how many facilitators there were.",
        ),
    ],
)
def test_of_a_record_without_employees_it_is_not_said_that_leaders_lacked(
    lang: str, shown: str, unsaid: str, tmp_path: Path, asked: Asked
) -> None:
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a"))
    found = asked(str(tmp_path), "--year", "2024", "--lang", lang)
    assert {shown, unsaid} <= set(found["sentences"])
    cells = row(found, "leaders_by_group", "all")
    assert (cells["leader_days"], cells["covered_days"], cells["unsaid_days"], cells["short_centres"]) == (366, 0, 366, 0)
    (listed,) = tables(found)["leaders"]["rows"]
    assert "all.unsaid" in listed["keys"]
    assert "all.short" not in listed["keys"]


def test_days_without_leaders_and_days_that_nobody_told_of_are_told_apart(tmp_path: Path, asked: Asked) -> None:
    """One centre says nothing, also in its start-up phase, where that is milder; one has a leader too few until March."""
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a").replace("2015-01-01", "2024-10-01"))
    (tmp_path / "b.yaml").write_text(CENTRE.format(id="b") + TWO_TRAINED)
    found = asked(str(tmp_path), "--year", "2024", "--lang", "en")
    cells = row(found, "leaders_by_group", "all")
    expected = slow_figures.count(tmp_path, 2024, date(2026, 1, 31))["leaders_by_group"]["all"]
    assert {key: cells[key] for key in expected} == expected
    assert (cells["leader_days"], cells["covered_days"], cells["unsaid_days"], cells["short_centres"]) == (92 + 366, 306, 92, 1)
    assert [one["cells"]["record"] for one in tables(found)["leaders"]["rows"] if "all.short" in one["keys"]] == ["b"]
    assert any("the records show them on 67 per cent" in one for one in found["sentences"])
    (tmp_path / "a.yaml").unlink()
    assert not any("do not say how many facilitators" in one for one in asked(str(tmp_path), "--year", "2024", "--lang", "en")["sentences"])


def test_what_only_ended_because_the_requirement_did_is_not_called_mended(tmp_path: Path, asked: Asked) -> None:
    """The transitional arrangement of the page on civil society ended with February 2024; that nobody said who confirmed ended with it."""
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a"))
    found = asked(str(tmp_path), "--year", "2024", "--select", "SIVILSAMFUNN/6.2", "--lang", "en")
    (breach,) = tables(found)["breaches"]["rows"]
    assert (breach["cells"]["ended"], breach["cells"]["end"]) == ("2024-02-29", "the requirement lapsed")
    cells = row(found, "breaches_by_group", "all")
    assert (cells["mended"], cells["lapsed"], cells["mended_median"]) == (0, 1, None)
    assert not any("mended" in one for one in found["sentences"])


@pytest.mark.parametrize(("lang", "told"), [("nb", "hele tiden"), ("nn", "heile tida"), ("en", "all along")])
def test_a_breach_that_nobody_knows_the_beginning_of_began_on_no_day(lang: str, told: str, tmp_path: Path, asked: Asked) -> None:
    """The page on civil society has no date: without a contact person the first day on which one was lacking is not known."""
    (tmp_path / "r.yaml").write_text(REGION + "civil_society: {contacts: [{id: k, appointed: {from: 2024-05-01}}]}\n")
    (tmp_path / "s.yaml").write_text(REGION.replace("id: r", "id: s") + "civil_society: {contacts: []}\n")
    call = (str(tmp_path), "--year", "2024", "--as-of", "2024-12-31", "--select", "SIVILSAMFUNN/3.2", "--lang", lang)
    found = [one["cells"] for one in tables(asked(*call))["office_breaches"]["rows"]]
    assert [(one["record"], one["started"], one["ended"], one["lasted"], one["days"]) for one in found] == [
        ("r", "0001-01-01", "2024-04-30", None, 121),
        ("s", "0001-01-01", None, None, 366),
    ]
    page = tmp_path / "page.html"
    assert run(["summary", *call, "--format", f"table:{tmp_path / 'table.txt'}", "--format", f"html:{page}"]) == 0
    assert told in (tmp_path / "table.txt").read_text()
    assert f"<td>{told}" in page.read_text().replace(' class="num"', "")
    assert not any("0001" in one or "1. januar 1<" in one for one in (page.read_text(), (tmp_path / "table.txt").read_text()))
