"""Records that name one another: who is not there is told with the place, never held against anybody, and never a crash."""

from pathlib import Path
from typing import Any

import pytest

from .conftest import CENTRE, Call

ON = ("--as-of", "2024-12-31", "--format", "json", "--lang", "en")
QUIET = (*ON, "--fail-on", "never")
REGION = "record: region\nformat: 1\nid: {id}\nname: {id}\n"
DIRECTORATE = "record: directorate\nformat: 1\nid: {id}\nname: Department\n"
ROUNDS = "theme_rounds:\n  - {id: r1, input_collected: 2024-01-15, decided: 2024-02-10, themes: [{id: t1, mandatory: true}]}\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A centre and its regional office that name each other, and the directorate; the current folder holds them in `data`."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    write(tmp_path, "lind", CENTRE.format(id="lind", region="sor", operator="drift"))
    write(tmp_path, "sor", REGION.format(id="sor") + "follow_ups: [{centre: lind, opened: 2015-01-01}]\n")
    write(tmp_path, "udi", DIRECTORATE.format(id="udi") + ROUNDS)
    return tmp_path


def write(folder: Path, name: str, text: str) -> None:
    """A file of the data repo."""
    (folder / "data" / f"{name}.yaml").write_text(text, encoding="utf-8")


def notes(report: Any) -> list[tuple[str, str, int]]:
    """What is noted: record, path and line."""
    return [(one["record"], one["path"], one["line"]) for one in report["notes"]]


def test_who_is_there_is_no_matter_for_a_note(call: Call, folder: Path) -> None:
    told = call("check", "data", *QUIET)
    assert (told.code, told.err, notes(told.report)) == (0, "", [])


MISSING = [
    ("lind", CENTRE.format(id="lind", region="nord", operator="drift"), ("lind", "region", 6), "“nord”"),
    (
        "lind",
        CENTRE.format(id="lind", region="[{is: nord, to: 2020-12-31}, {is: sor, from: 2021-01-01}]", operator="drift"),
        ("lind", "region[0].is", 6),
        "“nord”",
    ),
    ("sor", REGION.format(id="sor") + "follow_ups: [{centre: vik, opened: 2024-01-01}]\n", ("sor", "follow_ups[0].centre", 5), "“vik”"),
    (
        "sor",
        REGION.format(id="sor") + "manager_meetings:\n  - date: 2024-03-01\n    themes: [t1, t9]\n",
        ("sor", "manager_meetings[0].themes[1]", 7),
        "“t9”",
    ),
    (
        "udi",
        DIRECTORATE.format(id="udi") + "meeting_overview:\n  - {region: sor, date: 2024-03-01}\n  - {region: nord, date: 2024-03-01}\n",
        ("udi", "meeting_overview[1].region", 7),
        "“nord”",
    ),
    ("udi", DIRECTORATE.format(id="udi") + "coordinating_office: nord\n", ("udi", "coordinating_office", 5), "“nord”"),
]


@pytest.mark.parametrize(("name", "text", "place", "says"), MISSING)
def test_who_is_not_there_is_noted_with_the_place(
    call: Call, folder: Path, name: str, text: str, place: tuple[str, str, int], says: str
) -> None:
    write(folder, name, text)
    told = call("check", "data", *QUIET)
    assert (told.code, told.err) == (0, "")
    assert notes(told.report) == [place]
    (note,) = told.report["notes"]
    assert says in note["message"]
    assert note["file"] == f"data/{name}.yaml"
    assert says.strip("“”") in call("check", "data", "--as-of", "2024-12-31", "--lang", "en", "--fail-on", "never").out


@pytest.mark.parametrize(("name", "text", "place", "says"), MISSING)
def test_a_note_never_changes_the_exit_code(call: Call, folder: Path, name: str, text: str, place: tuple[str, str, int], says: str) -> None:
    """Where what was judged passes, the answer is 0, whoever is missing."""
    write(folder, name, text)
    told = call("check", "data", *ON, "--select", "SIVILSAMFUNN/3.2,RS-2019-002/3.5,IM-2013-003/2.1", "--fail-on", "fail")
    assert (told.code, len(told.report["notes"])) == (0, 1)


def test_a_theme_of_a_directorate_that_set_none(call: Call, folder: Path) -> None:
    write(folder, "udi", DIRECTORATE.format(id="udi") + "theme_rounds: []\n")
    write(folder, "sor", REGION.format(id="sor") + "manager_meetings: [{date: 2024-03-01, themes: [t1]}]\n")
    assert notes(call("check", "data", *QUIET).report) == [("sor", "manager_meetings[0].themes[0]", 5)]


def test_an_office_that_names_itself_or_shares_its_id_is_there(call: Call, folder: Path) -> None:
    """Ids are unique among records of one kind; a centre may have its office's."""
    write(folder, "lind", CENTRE.format(id="sor", region="sor", operator="drift"))
    courses = "new_employee_courses: [{date: 2024-03-01, template: common, with_regions: [sor, ost]}]\n"
    write(folder, "sor", REGION.format(id="sor") + "follow_ups: [{centre: sor, opened: 2015-01-01}]\n" + courses)
    write(folder, "ost", REGION.format(id="ost"))
    assert notes(call("check", "data", *QUIET).report) == []


BROKEN = [
    REGION.format(id="sor") + "follow_ups: 7\n",
    REGION.format(id="sor") + "follow_ups: [{centre: lind\n",
    "record: region\nformat: 1\nid: sor\n",
    "record: region\nformat: 1\nname: Sør\n",
    "record: regoin\nformat: 1\nid: sor\nname: Sør\n",
    "format: 1\nid: sor\nname: Sør\n",
    "\tid: sor\n",
]


@pytest.mark.parametrize("text", BROKEN)
def test_an_office_with_errors_is_not_told_to_be_missing(call: Call, folder: Path, text: str) -> None:
    """Another office is there, so that the centre's would be looked for."""
    write(folder, "ost", REGION.format(id="ost"))
    write(folder, "sor", text)
    told = call("check", "data", *QUIET)
    assert told.code == 2
    assert {one["file"] for one in told.report["errors"]} == {"data/sor.yaml"}
    assert notes(told.report) == []


@pytest.mark.parametrize("text", ["kind: ordinary\n", "kind: [\n", "kind: ordinary\nopen: 2015-01-01\nregion: 7\n"])
def test_a_centre_with_errors_is_not_told_to_be_missing_but_that_its_office_was_judged_without_it(
    call: Call, folder: Path, text: str
) -> None:
    broken = f"record: centre\nformat: 1\nid: lind\nname: Lind\n{text}"
    write(folder, "lind", broken)
    told = call("check", "data", *QUIET)
    assert (told.code, notes(told.report)) == (2, [("sor", "follow_ups", 5)])
    assert told.report["notes"][0]["message"].startswith("No centre's file is at hand, or none can be read.")
    write(folder, "vik", CENTRE.format(id="vik", region="sor", operator="drift"))
    for unnamed in (False, True):
        write(folder, "lind", broken.replace("id: lind\n", "") if unnamed else broken)
        told = call("check", "data", *QUIET)
        assert (told.code, notes(told.report)) == (2, [("sor", "follow_ups[0].centre", 5)])
        assert told.report["notes"][0]["message"].startswith("The file of the centre “lind” is not among those that can be read.")
    assert notes(call("check", "data", *QUIET, "--select", "IM-2008-023/2.2a,IM-2013-003").report) == []


NEEDING = [
    ("IM-2008-023/2.2a", "sor", "lind", "the records of the centres are"),
    ("IM-2013-003/4.3b", "sor", "udi", "the directorate's record is"),
    ("IM-2013-003/4.7", "udi", "sor", "the records of the regional offices are"),
]


@pytest.mark.parametrize(("rule", "judged", "needed", "whose"), NEEDING)
def test_why_nothing_is_judged_is_true_of_a_file_that_is_not_there_and_of_one_with_errors(
    call: Call, folder: Path, rule: str, judged: str, needed: str, whose: str
) -> None:
    said = f"This can be judged only where {whose} among the files and can be read."
    there = folder / "data" / f"{needed}.yaml"
    for code, text in ((2, there.read_text() + "unheard_of: 7\n"), (0, None)):
        there.unlink() if text is None else there.write_text(text)
        told = call("check", "data", *QUIET, "--select", rule)
        assert (told.code, [one["reason"] for one in told.report["results"] if one["record"] == judged]) == (code, [said])


def test_one_office_alone_is_not_told_to_be_none(call: Call, folder: Path) -> None:
    """IM-2013-003/4.8 compares two or more."""
    (result,) = call("check", "data", *QUIET, "--select", "IM-2013-003/4.8").report["results"]
    assert result["reason"] == "This can be judged only where the records of the regional offices are among the files and can be read."


def test_errors_elsewhere_do_not_hide_who_is_missing(call: Call, folder: Path) -> None:
    write(folder, "lind", CENTRE.format(id="lind", region="nord", operator="drift"))
    write(folder, "vik", "record: centre\nid: vik\n")
    write(folder, "ost", "record: region\nid: ost\nname: [\n")
    told = call("check", "data", *QUIET)
    assert (told.code, notes(told.report)) == (2, [("lind", "region", 6)])


@pytest.mark.parametrize("kind", ["region", "directorate"])
def test_an_office_twice_is_an_error_and_the_first_counts(call: Call, folder: Path, kind: str) -> None:
    name = "sor" if kind == "region" else "udi"
    text = (REGION if kind == "region" else DIRECTORATE).format(id=name)
    write(folder, "zzz", text + ("manager_meetings: []\n" if kind == "region" else "theme_rounds: []\n"))
    before = {(one["record"], one["rule"]): one for one in call("check", "data", *QUIET).report["results"]}
    told = call("check", "data", *QUIET)
    assert told.code == 2
    (error,) = told.report["errors"]
    assert (error["file"], error["line"], error["code"]) == ("data/zzz.yaml", 3, "twice")
    assert f"data/{name}.yaml" in error["message"]
    assert {(one["record"], one["rule"]): one for one in told.report["results"]} == before


def test_of_two_directorates_the_first_counts_and_the_other_is_told(call: Call, folder: Path) -> None:
    write(folder, "sor", REGION.format(id="sor") + "manager_meetings: []\n")
    alone = {one["rule"]: one for one in call("check", "data", *QUIET).report["results"] if one["record"] == "sor"}
    write(folder, "zzz", DIRECTORATE.format(id="old") + "theme_rounds: []\n")
    told = call("check", "data", *QUIET)
    assert told.code == 0
    assert notes(told.report) == [("old", "id", 3)]
    assert "“udi”" in told.report["notes"][0]["message"]
    assert {one["rule"]: one for one in told.report["results"] if one["record"] == "sor"} == alone
    assert alone["IM-2013-003/4.3b"]["verdict"] == "pending"


def test_two_directorates_alone(call: Call, folder: Path) -> None:
    write(folder, "zzz", DIRECTORATE.format(id="old"))
    told = call("check", "data/udi.yaml", "data/zzz.yaml", *QUIET)
    assert (told.code, notes(told.report)) == (0, [("old", "id", 3)])


def test_an_office_alone_says_what_it_cannot_know(call: Call, folder: Path) -> None:
    told = call("check", "data/sor.yaml", *QUIET)
    assert notes(told.report) == [("sor", "follow_ups", 5)]
    reasons = {one["rule"]: one["reason"] for one in told.report["results"]}
    assert "directorate" in reasons["IM-2013-003/4.3b"]
    assert notes(call("check", "data/sor.yaml", *QUIET, "--select", "SIVILSAMFUNN").report) == []


OPENED = "open: {from: 2024-01-01}\n"


@pytest.mark.parametrize(("as_of", "told_of"), [("2024-03-31", False), ("2024-04-01", True), ("2024-12-31", True)])
def test_a_centre_alone_says_that_its_start_up_phase_may_be_another(call: Call, folder: Path, as_of: str, told_of: bool) -> None:
    """Months four to six hang on what the office has set; with its file at hand that is known."""
    lind = CENTRE.format(id="lind", region="sor", operator="drift").replace("open: {from: 2015-01-01}\n", OPENED)
    write(folder, "lind", lind + "documents: []\n")
    on = ("--as-of", as_of, "--format", "json", "--lang", "en", "--fail-on", "never", "--select", "RS-2008-054/3.2.1")
    alone = call("check", "data/lind.yaml", *on).report
    assert notes(alone) == ([("lind", "open", 8)] if told_of else [])
    if told_of:
        assert "3 months" in alone["notes"][0]["message"]
    for months in (3, 6):
        write(folder, "sor", REGION.format(id="sor") + f"follow_ups: [{{centre: lind, opened: 2024-01-01, startup_months: {months}}}]\n")
        assert notes(call("check", "data", *on).report) == []


@pytest.mark.parametrize("name", ["Lind Mottak", "5", "~", "[lind]"])
def test_a_centre_whose_id_is_none_may_be_the_one_that_is_named(call: Call, folder: Path, name: str) -> None:
    """A slip in the id of the centre's own file is not held to be a slip in the office's."""
    write(folder, "lind", CENTRE.format(id=name, region="sor", operator="drift"))
    write(folder, "vik", CENTRE.format(id="vik", region="sor", operator="drift"))
    told = call("check", "data", *ON)
    assert told.code == 2
    assert [one["message"][:30] for one in told.report["notes"]] == ["The file of the centre “lind” i"[:30]]
