"""The managers' meetings of the regional offices: which were held, and what they were about; what is not said is no nought."""

import json
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.cli.main import run
from mottak_cli.cli.schema import schema
from mottak_cli.facts import MEETING_TOPICS

from .conftest import Asked, row, tables

BY_OFFICE, BY_YEAR, LIST = "manager_meetings_by_office", "trend.manager_meetings_by_office", "manager_meetings"
Meetings = list[dict[str, Any]]


def office(folder: Path, name: str, meetings: Meetings | None, unit: str = "regional_office") -> Path:
    """A regional office with these meetings, None for a record that says nothing of any; a meeting a line, the first on line 7."""
    lines = ["record: region", "format: 1", f"id: {name}", f"name: Kontor {name}", f"unit: {unit}"]
    if meetings is not None:
        lines += ["manager_meetings:", *(f"  - {json.dumps(one)}" for one in meetings)] if meetings else ["manager_meetings: []"]
    file = folder / f"{name}.yaml"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def on(*days: str, **more: Any) -> Meetings:
    """A meeting on each of some days."""
    return [{"date": day, **more} for day in days]


def held(summary: dict[str, Any], key: str, table: str = BY_OFFICE) -> dict[str, Any]:
    """The figures of an office that are no noughts."""
    skipped = ("group", "id", "name", "year")
    return {column: value for column, value in row(summary, table, key).items() if column not in skipped and value != 0}


def test_the_topics_are_the_words_of_the_record_format() -> None:
    topics = schema("region")["properties"]["manager_meetings"]["items"]["properties"]["topics"]
    assert topics["items"]["enum"] == list(MEETING_TOPICS)


def test_a_meeting_is_held_on_its_day_and_planned_on_the_day_before(tmp_path: Path, asked: Asked) -> None:
    file = str(office(tmp_path, "r", on("2024-05-14", topics=["policy"])))
    for as_of, figures in (("2024-05-14", {"meetings": 1, "policy": 1}), ("2024-05-13", {})):
        found = asked(file, "--year", "2024", "--as-of", as_of)
        assert held(found, "region.r") == figures
        assert len(tables(found)[LIST]["rows"]) == len(figures) // 2


def test_a_meeting_belongs_to_the_calendar_year_of_its_day(tmp_path: Path, asked: Asked) -> None:
    days = ("2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01")
    file = str(office(tmp_path, "r", on(*days, topics=["quality"])))
    found = asked(file, "--year", "2024", "--as-of", "2025-06-30")
    assert held(found, "region.r") == {"meetings": 2, "quality": 2}
    assert [one["cells"]["date"] for one in tables(found)[LIST]["rows"]] == ["2024-01-01", "2024-12-31"]
    by_year = [(one["cells"]["year"], one["cells"]["meetings"]) for one in tables(found)[BY_YEAR]["rows"]]
    assert by_year == [("2022", 0), ("2023", 1), ("2024", 2)]


def test_the_years_before_are_told_as_they_would_tell_themselves(tmp_path: Path, asked: Asked) -> None:
    office(tmp_path, "a", [*on("2023-02-01", topics=["policy", "capacity"]), *on("2024-02-01")])
    office(tmp_path, "b", on("2023-03-01", topics=[]))
    found = asked(str(tmp_path), "--year", "2024")
    before = asked(str(tmp_path), "--year", "2023")
    for key in ("all", "region.a", "region.b"):
        assert held(found, f"{key}.every.2023", BY_YEAR) == held(before, key)
        assert held(found, f"{key}.every.2024", BY_YEAR) == held(found, key)
    assert held(before, "all") == {"meetings": 2, "no_topics": 1, "policy": 1, "capacity": 1}


def test_topics_that_are_not_said_are_told_apart_from_none(tmp_path: Path, asked: Asked) -> None:
    meetings = [*on("2024-01-10", "2024-02-10"), *on("2024-03-10", topics=[]), *on("2024-04-10", topics=["research", "submitted"])]
    found = asked(str(office(tmp_path, "r", meetings)), "--year", "2024", "--lang", "en")
    assert held(found, "region.r") == {"meetings": 4, "topics_unsaid": 2, "no_topics": 1, "research": 1, "submitted": 1}
    assert [one["cells"]["topics"] for one in tables(found)[LIST]["rows"]] == [
        "not said", "not said", "none", "research and matters put forward",
    ]  # fmt: skip


def test_a_topic_written_twice_is_one_topic_of_one_meeting(tmp_path: Path, asked: Asked) -> None:
    found = asked(str(office(tmp_path, "r", on("2024-01-10", topics=["policy", "policy"]))), "--year", "2024", "--lang", "en")
    assert held(found, "region.r") == {"meetings": 1, "policy": 1}
    assert tables(found)[LIST]["rows"][0]["cells"]["topics"] == "policy"


def test_an_office_that_says_nothing_of_meetings_did_not_hold_none(tmp_path: Path, asked: Asked) -> None:
    for name, meetings in (("held", on("2024-01-10")), ("none", []), ("silent", None)):
        office(tmp_path, name, meetings)
    found = asked(str(tmp_path), "--year", "2024")
    figures = {one["keys"][0]: one["cells"]["meetings"] for one in tables(found)[BY_OFFICE]["rows"]}
    assert figures == {"all": 1, "region.held": 1, "region.none": 0, "region.silent": None}
    silent = row(found, BY_OFFICE, "region.silent")
    assert {silent[key] for key in ("topics_unsaid", "no_topics", *MEETING_TOPICS)} == {None}
    assert len(tables(found)[BY_OFFICE]["notes"]) == 2
    (tmp_path / "silent.yaml").unlink()
    assert len(tables(asked(str(tmp_path), "--year", "2024"))[BY_OFFICE]["notes"]) == 1
    alone = asked(str(office(tmp_path, "silent", None)), "--year", "2024")
    assert [one["cells"]["meetings"] for one in tables(alone)[BY_OFFICE]["rows"]] == [None]


def test_several_offices_are_added_up_and_one_is_not(tmp_path: Path, asked: Asked) -> None:
    first = office(tmp_path, "a", on("2024-01-10", "2024-08-10", topics=["capacity"]))
    office(tmp_path, "b", on("2024-01-11", topics=["capacity", "quality"]), unit="transit_unit")
    found = asked(str(tmp_path), "--year", "2024")
    assert [one["keys"] for one in tables(found)[BY_OFFICE]["rows"]] == [["all"], ["region.a"], ["region.b"]]
    assert held(found, "all") == {"meetings": 3, "capacity": 3, "quality": 1}
    assert held(found, "region.b") == {"meetings": 1, "capacity": 1, "quality": 1}
    for call in ((str(first),), (str(tmp_path), "--region", "a")):
        alone = asked(*call, "--year", "2024")
        assert [one["keys"] for one in tables(alone)[BY_OFFICE]["rows"]] == [["region.a"]]
        assert held(alone, "region.a") == {"meetings": 2, "capacity": 2}


def test_each_figure_leads_to_the_meetings_that_it_counts(tmp_path: Path, asked: Asked) -> None:
    office(tmp_path, "a", [*on("2024-08-10"), *on("2024-01-10", topics=["quality", "policy"])])
    office(tmp_path, "b", on("2024-02-10", topics=["quality"]))
    found = asked(str(tmp_path), "--year", "2024", "--lang", "nn")
    cells = [tuple(one["cells"].values()) for one in tables(found)[LIST]["rows"]]
    assert cells == [
        ("a", "Kontor a", "2024-01-10", "politikk og kvalitet", f"{tmp_path / 'a.yaml'}:8"),
        ("a", "Kontor a", "2024-08-10", "ikkje oppgitt", f"{tmp_path / 'a.yaml'}:7"),
        ("b", "Kontor b", "2024-02-10", "kvalitet", f"{tmp_path / 'b.yaml'}:7"),
    ]
    for one in tables(found)[BY_OFFICE]["rows"]:
        for column, target in one["behind"].items():
            key = target.removeprefix(f"{LIST}/")
            assert sum(key in each["keys"] for each in tables(found)[LIST]["rows"]) == one["cells"][column], target
        assert one["behind"].keys() == {"meetings", "topics_unsaid", "no_topics", *MEETING_TOPICS}


CENTRE = "record: centre\nformat: 1\nid: c\nname: C\nkind: ordinary\nregion: r\noperator: {id: x}\nopen: {from: 2015-01-01}\n"


@pytest.mark.parametrize("given", [["c.yaml"], ["d.yaml"], ["c.yaml", "d.yaml"], [".", "--operator", "x"], [".", "--centre", "c"]])
def test_without_a_regional_office_nothing_is_said_of_its_meetings(
    given: list[str], tmp_path: Path, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    office(tmp_path, "r", on("2024-01-10"))
    (tmp_path / "c.yaml").write_text(CENTRE, encoding="utf-8")
    overview = "meeting_overview: [{region: r, date: 2024-01-10}]\n"
    (tmp_path / "d.yaml").write_text(f"record: directorate\nformat: 1\nid: d\nname: D\n{overview}", encoding="utf-8")
    found = asked(*given, "--year", "2024")
    assert [name for name in tables(found) if "manager_meetings" in name] == []
    assert "manager_meetings" not in {section["id"] for section in found["sections"]}
    assert BY_OFFICE in tables(asked(".", "--year", "2024"))


def test_a_directorate_among_the_offices_holds_no_meetings_of_managers(tmp_path: Path, asked: Asked) -> None:
    office(tmp_path, "r", on("2024-01-10"))
    (tmp_path / "d.yaml").write_text("record: directorate\nformat: 1\nid: d\nname: D\n", encoding="utf-8")
    found = asked(str(tmp_path), "--year", "2024")
    assert [one["keys"] for one in tables(found)[BY_OFFICE]["rows"]] == [["region.r"]]


@pytest.mark.parametrize(
    ("lang", "headings"),
    [
        ("nb", ["Mottaksledermøter", "Politikk", "forskning og innmeldte saker"]),
        ("nn", ["Mottaksleiarmøte", "Politikk", "forsking og innmelde saker"]),
        ("en", ["Centre managers' meetings", "Policy", "research and matters put forward"]),
    ],
)
def test_people_read_words_and_not_keys(lang: str, headings: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office(tmp_path, "r", on("2024-01-10", topics=["submitted", "research"]))
    for form in ("table", "markdown"):
        assert run(["summary", str(tmp_path), "--year", "2024", "--as-of", "2025-01-31", "--lang", lang, "--format", form]) == 0
        told = capsys.readouterr().out
        # The list is left to the formats that are not read from end to end.
        assert [one in told for one in headings] == [True, True, form == "markdown"]
        assert not [topic for topic in (*MEETING_TOPICS, "topics_unsaid") if f" {topic} " in told and lang != "en"]
