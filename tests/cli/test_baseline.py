"""`mottak check --baseline`, `mottak baseline write` and `prune`, on folders."""

import errno
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.cli import pool
from mottak_cli.cli.schema import schema

from .conftest import CENTRE, Call

EXAMPLE = Path(__file__).parents[2] / "examples" / "data"
ON = ("--as-of", "2024-12-31")
ONE = ("--select", "RS-2019-002/3.5,RS-2019-002/5.2,RS-2019-002/3.2")
GROUP = """\
  - id: {id}
    leaders: [a, b]
    meetings: [{{date: 2024-03-05}}]
    completed: 2024-03-05
    guide_followed: true
"""
HEAD = CENTRE.format(id="berg", region="ost", operator="drift") + "dialogue_groups:\n"
LATE = ("--select", "RS-2019-002/5.2")


def write(repo: Path, *groups: str, before: str = "") -> None:
    """One centre with these groups, none of which has a report."""
    (repo / "data" / "berg.yaml").write_text(before + HEAD + "".join(GROUP.format(id=one) for one in groups), encoding="utf-8")


@pytest.fixture
def folder(repo: Path) -> Path:
    """A centre with a report that is late."""
    (repo / "data" / "sor" / "lind.yml").unlink()
    (repo / "data" / "liste.yaml").unlink()
    write(repo, "g1")
    return repo


def report(call: Call, *more: str, on: tuple[str, str] = ON) -> Any:
    """The JSON report of a check against the baseline, and its exit code."""
    return call("check", "data", *LATE, *on, "--baseline", "b.json", "--format", "json", *more).report


def found(report: Any) -> dict[str, str]:
    """State by subject."""
    return {one["subject"]: one["baseline"] for result in report["results"] for one in result["findings"]}


def entries(repo: Path) -> list[dict[str, Any]]:
    """The entries of the file."""
    return list(json.loads((repo / "b.json").read_text(encoding="utf-8"))["entries"])


def test_what_is_known_does_not_fail_and_a_second_breach_of_the_rule_does(call: Call, folder: Path) -> None:
    assert call("check", "data", *LATE, *ON).code == 1
    told = call("baseline", "write", "b.json", "data", *LATE, *ON)
    assert (told.code, told.out) == (0, "")
    assert "b.json" in told.err
    known = report(call)
    assert (known["exit_code"], found(known)) == (0, {"g1": "known"})
    write(folder, "g2", "g1", before="# more\n\n")
    second = report(call)
    assert (second["exit_code"], found(second)) == (1, {"g1": "known", "g2": "new"})
    assert (second["baseline"]["known"], second["baseline"]["new"], second["baseline"]["date_passed"]) == (1, 1, 0)
    (folder / "data" / "berg.yaml").rename(folder / "data" / "sor" / "other.yaml")
    assert found(report(call)) == {"g1": "known", "g2": "new"}
    Draft202012Validator(schema("report")).validate(second)


def test_without_a_baseline_the_keys_are_null(call: Call, folder: Path) -> None:
    plain = call("check", "data", *LATE, *ON, "--format", "json").report
    (one,) = [one for result in plain["results"] for one in result["findings"]]
    assert (one["baseline"], one["date_passed"], plain["baseline"]) == (None, None, None)


def test_a_due_day_that_passes_says_so(call: Call, folder: Path) -> None:
    early = ("--as-of", "2024-03-20")
    assert call("baseline", "write", "b.json", "data", *LATE, *early).code == 0
    assert [one["verdict"] for one in entries(folder)] == ["pending"]
    assert report(call, on=early)["exit_code"] == 0
    late = report(call)
    assert (late["exit_code"], found(late)) == (1, {"g1": "worse"})
    assert [one["date_passed"] for result in late["results"] for one in result["findings"]] == [True]
    table = call("check", "data", *LATE, *ON, "--baseline", "b.json", "--lang", "en")
    assert "Only because days have passed" in table.out
    assert "0 new, 1 worse, 0 known" in " ".join(table.out.split())


def test_what_is_not_yet_due_is_no_breach_and_not_told_to_be_new(call: Call, folder: Path) -> None:
    """Known or new is said of breaches; programs are told of everything."""
    early = ("--as-of", "2024-03-20")
    (folder / "data" / "berg.yaml").write_text(HEAD.replace("dialogue_groups:", "dialogue_groups: []"), encoding="utf-8")
    assert call("baseline", "write", "b.json", "data", *LATE, *early).code == 0
    write(folder, "g1")
    assert found(report(call, on=early)) == {"g1": "new"}
    for form in ("table", "junit", "markdown", "csv"):
        told = call("check", "data", *LATE, *early, "--baseline", "b.json", "--format", form).out
        assert "g1" in told
        assert ("(nytt)" in told, "nytt siden" in told, "Kjent?" in told) == (False, False, False), form


PLAN = "infection_control: {{plan_known: {day}, contact: x}}\n"
PLANS = ("--select", "RS-2008-054/3.1.1b")


@pytest.mark.parametrize(
    ("before", "after", "passed"),
    [
        # The same file: on the first day the plan was not known, so nothing was documented; now it is known to have come too late.
        (PLAN.format(day="2024-11-27"), PLAN.format(day="2024-11-27"), True),
        # Another file: on the first day, too, this one would have been as bad.
        ("infection_control: {plan_known: 2015-01-01, contact: x}\n", PLAN.format(day="2024-02-01"), False),
        ("infection_control: {plan_known: 2015-01-01, contact: x}\n", "", False),
    ],
)
def test_what_days_have_done_and_what_somebody_did(call: Call, folder: Path, before: str, after: str, passed: bool) -> None:
    path = folder / "data" / "berg.yaml"
    path.write_text(CENTRE.format(id="berg", region="ost", operator="drift") + before, encoding="utf-8")
    call("baseline", "write", "b.json", "data", *PLANS, "--as-of", "2024-06-30")
    path.write_text(CENTRE.format(id="berg", region="ost", operator="drift") + after, encoding="utf-8")
    told = call("check", "data", *PLANS, *ON, "--baseline", "b.json", "--format", "json").report
    (one,) = [one for result in told["results"] for one in result["findings"]]
    assert (one["baseline"] in ("new", "worse"), one["date_passed"]) == (True, passed)
    assert told["baseline"]["date_passed"] == int(passed)


@pytest.mark.parametrize("day", ["2024-03-20", "2024-03-19"])
def test_on_the_day_itself_or_before_no_day_has_passed(call: Call, folder: Path, day: str) -> None:
    """What was pending is overdue because somebody wrote another date."""
    call("baseline", "write", "b.json", "data", *LATE, "--as-of", "2024-03-20")
    path = folder / "data" / "berg.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("2024-03-05", "2024-01-05"), encoding="utf-8")
    (folder / "b.json").write_text((folder / "b.json").read_text().replace(*renamed(call, day)))
    told = report(call, on=("--as-of", day))
    (one,) = [one for result in told["results"] for one in result["findings"]]
    assert (one["verdict"], one["baseline"], one["date_passed"]) == ("fail", "worse", False)
    assert told["baseline"]["date_passed"] == 0


def renamed(call: Call, day: str) -> tuple[str, str]:
    """The fingerprint that the baseline has, and the one of what is found now."""
    now = call("check", "data", *LATE, "--as-of", day, "--format", "json").report
    (new,) = [one["fingerprint"] for result in now["results"] for one in result["findings"]]
    (old,) = [one["fingerprint"] for one in json.loads(Path("b.json").read_text())["entries"]]
    return old, new


def test_what_is_mended_is_told_and_pruned_and_nothing_else(call: Call, folder: Path) -> None:
    write(folder, "g1", "g2")
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    write(folder, "g2", "g3")
    told = report(call)
    assert [one["subject"] for one in told["baseline"]["fixed"]] == ["g1"]
    assert "g1" in call("check", "data", *LATE, *ON, "--baseline", "b.json").out
    for other in (("--select", "RS-2019-002/3.5", *ON), ("--select", "RS-2019-002/5.2", "--year", "2019", *ON)):
        assert call("baseline", "prune", "b.json", "data", *other).code == 0
        assert [one["subject"] for one in entries(folder)] == ["g1", "g2"], other
    assert call("baseline", "prune", "b.json", "data", *LATE, *ON).code == 0
    assert [one["subject"] for one in entries(folder)] == ["g2"]


@pytest.fixture
def two_records(call: Call, folder: Path) -> Path:
    """Two centres with a late report each in the baseline, of which one is then taken away."""
    dal = folder / "data" / "dal.yaml"
    dal.write_text((folder / "data" / "berg.yaml").read_text(encoding="utf-8").replace("id: berg", "id: dal"), encoding="utf-8")
    assert call("baseline", "write", "b.json", "data", *LATE, *ON).code == 0
    assert [one["record"] for one in entries(folder)] == ["berg", "dal"]
    dal.unlink()
    shutil.rmtree(folder / "data" / ".git")
    return folder


@pytest.mark.parametrize(
    ("whole", "paths", "gone"),
    [
        (None, ("data",), False),
        (".git", ("data",), False),
        (".git", (".",), True),
        (".git", ("data", "."), True),
        (".git", ("data/berg.yaml",), False),
        (".git", (".", "--centre", "berg"), False),
        (".git", (".", "--select", "RS-2019-002/3.5"), False),
        ('paths = ["data"]', (), True),
        ('paths = ["data"]', ("data",), True),
        ('paths = ["data", "more"]', ("data",), False),
        ('paths = ["data", "more"]', ("data", "more/y"), False),
        ('paths = ["data/berg.yaml"]', ("data",), True),
        ('lang = "nb"', ("data",), False),
    ],
)
def test_entries_of_records_that_are_gone_go_where_all_of_the_repo_was_read(
    call: Call, two_records: Path, whole: str | None, paths: tuple[str, ...], gone: bool
) -> None:
    (two_records / "more" / "y").mkdir(parents=True)
    (two_records / "more" / "y" / "x.yaml").write_text("a: 1\n", encoding="utf-8")
    if whole == ".git":
        (two_records / ".git").mkdir()
    elif whole:
        (two_records / "mottak.toml").write_text(whole, encoding="utf-8")
    rules = () if "--select" in paths else LATE
    told = call("check", *paths, *rules, *ON, "--baseline", "b.json", "--format", "json").report["baseline"]["fixed"]
    assert [one["record"] for one in told] == ["dal"] * gone
    pruned = call("baseline", "prune", "b.json", *paths, *rules, *ON)
    assert pruned.code == 0
    assert [one["record"] for one in entries(two_records)] == ["berg"] + ["dal"] * (not gone)
    assert ("Merk: ett forhold gjelder dal, som ikke er blant filene" in pruned.err) is not gone


@pytest.mark.parametrize(
    ("settings", "place"),
    [
        ('exclude = ["archive"]', "archive/dal.yaml"),
        ('exclude = ["**/old-*.yaml"]', "data/old-dal.yaml"),
        ('paths = ["data"]', "archive/dal.yaml"),
        ('paths = ["data"]\nexclude = ["data/archive"]', "data/archive/dal.yaml"),
    ],
)
@pytest.mark.parametrize("repo_of_git", [True, False])
def test_a_record_that_is_there_but_not_judged_is_not_gone(
    call: Call, two_records: Path, settings: str, place: str, repo_of_git: bool
) -> None:
    if repo_of_git:
        (two_records / ".git").mkdir()
    elif "paths" not in settings:
        settings = f'paths = ["."]\n{settings}'
    (two_records / "mottak.toml").write_text(settings, encoding="utf-8")
    aside = two_records / place
    aside.parent.mkdir(exist_ok=True)
    berg = (two_records / "data" / "berg.yaml").read_text(encoding="utf-8")
    aside.write_text(berg.replace("id: berg", "id: dal"), encoding="utf-8")
    where = () if "paths" in settings else (".",)
    if os.name != "nt":  # links need rights there
        (aside.parent / "old-link.yaml").symlink_to("nowhere.yaml")

    told = call("check", *where, *LATE, *ON, "--baseline", "b.json", "--format", "json").report
    assert told["baseline"]["fixed"] == []
    pruned = call("baseline", "prune", "b.json", *where, *LATE, *ON, "--lang", "en")
    assert [one["record"] for one in entries(two_records)] == ["berg", "dal"]
    assert "one matter is about dal, in a file that was not judged (exclude, or outside paths), and stays." in pruned.err

    aside.unlink()
    assert call("baseline", "prune", "b.json", *where, *LATE, *ON).code == 0
    assert [one["record"] for one in entries(two_records)] == ["berg"]


DAL = CENTRE.format(id="dal", region="ost", operator="drift")


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("{record: centre, format: 1, id: dal, name: Dal}\n", True),
        ('{"record": "centre",\n "id": "dal"}\n', True),
        ("".join(f"  {line}\n" for line in DAL.splitlines()), True),
        (DAL.replace("id: dal", "id: &x 'dal'") + "name: again\n", True),
        (f"a: 1\n---\n{DAL.replace('dal', 'vik')}---\n{DAL}", True),
        (f"{DAL}units: [\n", True),
        ("record: region\nid: dal\nunits: [\n", True),
        (DAL.replace("centre", "region"), False),
        (DAL.replace("id: dal", "id: dalen"), False),
        (DAL.replace("id: dal", "id: da"), False),
        ("title: Pages\nid: dal\n", False),
        ("record: plate\nid: dal\n", False),
        ("record: [centre]\nid: dal\n", False),
        ("record: centre\nid:\nunits:\n- id: dal\n", False),
        ("- id: dal\n", False),
        (DAL.replace("id: dal", "id: dalen") + "units: [\n", False),
    ],
)  # fmt: skip
def test_what_counts_as_a_record_that_was_set_aside(call: Call, two_records: Path, text: str, stays: bool) -> None:
    (two_records / ".git").mkdir()
    (two_records / "mottak.toml").write_text('exclude = ["archive"]', encoding="utf-8")
    (two_records / "archive").mkdir()
    (two_records / "archive" / "x.yaml").write_text(text, encoding="utf-8")
    told = call("check", ".", *LATE, *ON, "--baseline", "b.json", "--format", "json").report
    assert [one["record"] for one in told["baseline"]["fixed"]] == ["dal"] * (not stays)
    pruned = call("baseline", "prune", "b.json", ".", *LATE, *ON, "--lang", "en")
    assert [one["record"] for one in entries(two_records)] == ["berg"] + ["dal"] * stays
    assert ("one matter is about dal, in a file that was not judged" in pruned.err) is stays


FOLLOWED = ("--select", "IM-2008-023", *ON)


@pytest.fixture
def unfollowed(call: Call, repo: Path) -> Path:
    """The example as a repo, with a baseline of what its offices owe their centres; one of them has struck all follow-ups since."""
    whole = repo / "whole"
    shutil.copytree(EXAMPLE, whole, ignore=shutil.ignore_patterns("*.toml"))
    (whole / ".git").mkdir()
    assert call("baseline", "write", "b.json", "whole", *FOLLOWED).code == 0
    office = whole / "fjord" / "region.yaml"
    text = office.read_text(encoding="utf-8")
    begun, ended = text.index("follow_ups:"), text.index("manager_meetings:")
    office.write_text(f"{text[:begun]}follow_ups: []\n{text[ended:]}", encoding="utf-8")
    assert about_skarvoya(repo)
    return whole


def about_skarvoya(repo: Path) -> list[dict[str, Any]]:
    """What the office owes the centre."""
    return [one for one in entries(repo) if one["kind"] == "region" and (one["subject"] or "").partition(" ")[0] == "skarvoya"]


@pytest.mark.parametrize(
    ("kind", "name", "stays"),
    [("centre", "skarvoya", True), ("centre", "skarv", False), ("centre", "skarvoya-2", False), ("region", "skarvoya", False)],
)
def test_what_an_office_owes_hangs_on_that_centre(call: Call, repo: Path, unfollowed: Path, kind: str, name: str, stays: bool) -> None:
    before = about_skarvoya(repo)
    (unfollowed / "mottak.toml").write_text('exclude = ["old.yaml"]', encoding="utf-8")
    (unfollowed / "old.yaml").write_text(f"record: {kind}\nid: {name}\n", encoding="utf-8")
    (unfollowed / "fjord" / "skarvoya.yaml").unlink()
    pruned = call("baseline", "prune", "b.json", "whole", *FOLLOWED, "--lang", "en")
    assert about_skarvoya(repo) == (before if stays else [])
    assert ("of fjord hang" in pruned.err) is stays


def test_what_an_office_owes_a_centre_set_aside_stays(call: Call, repo: Path, unfollowed: Path) -> None:
    (unfollowed / "mottak.toml").write_text('exclude = ["fjord/skarvoya.yaml"]', encoding="utf-8")
    for left in (about_skarvoya(repo), []):
        assert call("baseline", "prune", "b.json", "whole", *FOLLOWED).code == 0
        assert about_skarvoya(repo) == left
        (unfollowed / "fjord" / "skarvoya.yaml").unlink(missing_ok=True)


def test_what_hangs_on_a_record_that_its_subject_does_not_name_waits_for_it(call: Call, repo: Path) -> None:
    shutil.copytree(EXAMPLE, repo / "whole", ignore=shutil.ignore_patterns("*.toml"))
    (repo / "whole" / ".git").mkdir()
    rules = ("--select", "IM-2013-003/4.3b", *ON, "--lang", "en")
    assert call("baseline", "write", "b.json", "whole", *rules).code == 0
    before = [(one["record"], one["subject"]) for one in entries(repo)]
    assert before == [("fjord", "t2024-4a"), ("vidde", "t2024-3a"), ("vidde", "t2024-4a")]
    (repo / "whole" / "mottak.toml").write_text('exclude = ["directorate.yaml"]', encoding="utf-8")
    pruned = call("baseline", "prune", "b.json", "whole", *rules)
    assert [(one["record"], one["subject"]) for one in entries(repo)] == before
    assert "3 matters of fjord and vidde hang on records in files that were not judged (exclude, or outside paths), and stay." in pruned.err
    (repo / "whole" / "mottak.toml").write_text('exclude = ["fjord/skarvoya.yaml"]', encoding="utf-8")
    (repo / "whole" / "directorate.yaml").unlink()
    pruned = call("baseline", "prune", "b.json", "whole", *rules)
    assert entries(repo) == []
    assert "hang" not in pruned.err


def test_nothing_is_gone_while_a_file_cannot_be_read(call: Call, two_records: Path) -> None:
    (two_records / ".git").mkdir()
    (two_records / "data" / "x.yaml").write_text("record: centre\n", encoding="utf-8")
    told = call("check", ".", *LATE, *ON, "--baseline", "b.json", "--format", "json").report
    assert (told["exit_code"], told["baseline"]["fixed"]) == (2, [])


def test_what_an_office_owed_a_centre_that_is_gone_goes_with_it(call: Call, repo: Path) -> None:
    shutil.copytree(Path(__file__).parents[2] / "examples" / "data", repo / "whole")
    rules = ("--select", "IM-2008-023", *ON)
    assert call("baseline", "write", "b.json", "whole", *rules).code == 0
    about = [one for one in entries(repo) if one["kind"] == "region" and one["subject"] and one["subject"].startswith("skarvoya")]
    assert about
    office = repo / "whole" / "fjord" / "region.yaml"
    text = office.read_text(encoding="utf-8")
    begun, ended = text.index("follow_ups:"), text.index("manager_meetings:")
    office.write_text(f"{text[:begun]}follow_ups: []\n{text[ended:]}", encoding="utf-8")
    (repo / "whole" / "fjord" / "skarvoya.yaml").unlink()
    assert call("baseline", "prune", "b.json", "whole", *rules).code == 0
    assert [one for one in about if one["fingerprint"] in {each["fingerprint"] for each in entries(repo)}] == about
    (repo / "whole" / ".git").mkdir()
    assert call("baseline", "prune", "b.json", "whole", *rules).code == 0
    left = entries(repo)
    assert not [one for one in left if one["record"] == "skarvoya" or (one["subject"] or "").startswith("skarvoya")]


def test_a_record_that_was_not_judged_is_not_missed(call: Call, folder: Path) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    (folder / "other.yaml").write_text(HEAD.replace("berg", "dal").replace("dialogue_groups:", "dialogue_groups: []"), encoding="utf-8")
    told = call("check", "other.yaml", *LATE, *ON, "--baseline", "b.json", "--format", "json").report
    assert told["baseline"]["fixed"] == []


UNTOLD = ("--select", "RS-2008-054/3.1.6")


def shortfalls(repo: Path, *authorities: str) -> None:
    """One centre with shortfalls on one day, of which UDI was never told."""
    items = "".join(f"  - {{date: 2024-02-10, authority: {one}}}\n" for one in authorities)
    text = CENTRE.format(id="berg", region="ost", operator="drift") + "sector_shortfalls:\n" + items
    (repo / "data" / "berg.yaml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("then", "now", "new", "fixed"),
    [
        (("school", "police"), ("police", "school"), 0, 0),
        (("school", "police"), ("school",), 0, 1),
        (("school", "police"), ("police",), 0, 1),
        (("school",), ("police", "school"), 1, 0),
        (("school", "health_service"), ("police", "health_service"), 1, 1),
        (("school", "school"), ("school", "school", "school"), 1, 0),
    ],
)
def test_breaches_of_one_day_in_items_without_ids(
    call: Call, folder: Path, then: tuple[str, ...], now: tuple[str, ...], new: int, fixed: int
) -> None:
    shortfalls(folder, *then)
    assert call("baseline", "write", "b.json", "data", *UNTOLD, *ON).code == 0
    shortfalls(folder, *now)
    told = call("check", "data", *UNTOLD, *ON, "--baseline", "b.json", "--format", "json").report
    assert (told["baseline"]["new"], len(told["baseline"]["fixed"]), told["exit_code"]) == (new, fixed, int(new > 0))


def test_written_again_the_old_ones_keep_their_day(call: Call, folder: Path) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    before = (folder / "b.json").read_bytes()
    call("baseline", "write", "b.json", "data", *LATE, *ON, "--lang", "en")
    assert (folder / "b.json").read_bytes() == before
    write(folder, "g1", "g2")
    told = call("baseline", "write", "b.json", "data", *LATE, "--as-of", "2025-02-01", "--lang", "en")
    assert "2 matters: 1 added, 1 kept, 0 taken out" in told.err
    assert {one["subject"]: one["since"] for one in entries(folder)} == {"g1": "2024-12-31", "g2": "2025-02-01"}


def test_one_entry_a_line_in_order_and_people_by_id(call: Call, folder: Path) -> None:
    write(folder, "g2", "g1")
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    lines = (folder / "b.json").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line.strip().rstrip(","))["subject"] for line in lines if '"fingerprint"' in line] == ["g1", "g2"]
    head = json.loads("\n".join(lines))
    assert (head["schema"], head["as_of"], head["rulebook_version"]) == ("mottak.baseline/1", "2024-12-31", "2026.1")
    assert head["rulebook"].startswith("sha256:")


def test_a_fault_in_a_file_leaves_the_baseline_as_it_is(call: Call, folder: Path) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    before = (folder / "b.json").read_bytes()
    (folder / "data" / "x.yaml").write_text("record: centre\n", encoding="utf-8")
    for command in ("write", "prune"):
        told = call("baseline", command, "b.json", "data", *LATE, *ON)
        assert told.code == 2
        assert "b.json" in told.err
        assert (folder / "b.json").read_bytes() == before
    assert [one.name for one in folder.iterdir() if one.name.startswith(".b")] == []


def test_a_broken_baseline_stops_everything(call: Call, folder: Path) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    text = (folder / "b.json").read_text(encoding="utf-8").replace('"verdict": "fail"', '"verdict": "fial"')
    (folder / "b.json").write_text(text, encoding="utf-8")
    for command in ("check data --baseline b.json", "baseline write b.json data", "baseline prune b.json data"):
        told = call(*command.split(), *LATE, *ON)
        assert (told.code, told.out) == (2, "")
        assert told.err.startswith("b.json:9:")
        assert "^" in told.err
    assert (folder / "b.json").read_text(encoding="utf-8") == text


@pytest.mark.parametrize("slip", [('"fingerprint": "', '"fingerprint": "x'), ('"due": null', '"due": null, "reason": "agreed"')])
def test_an_entry_with_a_slip_stops_everything(call: Call, folder: Path, slip: tuple[str, str]) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    text = (folder / "b.json").read_text(encoding="utf-8").replace(*slip)
    (folder / "b.json").write_text(text, encoding="utf-8")
    for command in ("check data --baseline b.json", "baseline write b.json data", "baseline prune b.json data"):
        told = call(*command.split(), *LATE, *ON)
        assert (told.code, told.out) == (2, "")
        assert told.err.startswith("b.json:9:")
    assert (folder / "b.json").read_text(encoding="utf-8") == text


def test_no_baseline_there(call: Call, folder: Path) -> None:
    told = call("check", "data", *LATE, *ON, "--baseline", "none.json")
    assert told.code == 2
    assert "mottak baseline write none.json" in told.err


@pytest.mark.parametrize(("count", "limit", "code"), [("all", "fail", 1), ("open", "fail", 1), ("all", "never", 0)])
def test_threshold_and_count_hold_for_what_is_new(call: Call, folder: Path, count: str, limit: str, code: int) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    write(folder, "g1", "g2")
    assert report(call, "--count", count, "--fail-on", limit)["exit_code"] == code


def test_what_is_new_and_over_does_not_count_among_the_open(call: Call, folder: Path) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    write(folder, "g1", "g2")
    path = folder / "data" / "berg.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "    report: {sent: 2024-08-01, form: true}\n", encoding="utf-8")
    assert found(report(call)) == {"g1": "known", "g2": "new"}
    assert report(call)["exit_code"] == 1
    assert report(call, "--count", "open")["exit_code"] == 0


def test_from_the_settings(call: Call, folder: Path) -> None:
    (folder / ".git").mkdir()
    for one in (folder / "data" / ".git").iterdir():
        one.unlink()
    (folder / "data" / ".git").rmdir()
    (folder / "mottak.toml").write_text('baseline = "b.json"\n', encoding="utf-8")
    assert "mottak baseline write b.json" in call("check", "data", *LATE, *ON).err
    assert call("baseline", "write", "b.json", "data", *LATE, *ON).code == 0
    assert call("check", "data", *LATE, *ON).code == 0
    assert call("check", "data", *LATE, *ON, "--baseline", "").code == 1
    assert "b.json" in call("config").out


def test_formats_say_what_is_new(call: Call, folder: Path) -> None:
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    write(folder, "g1", "g2")
    against = ("check", "data", *LATE, *ON, "--baseline", "b.json", "--lang", "en", "--format")
    sarif = json.loads(call(*against, "sarif").out)
    assert sorted(one["baselineState"] for one in sarif["runs"][0]["results"]) == ["new", "unchanged"]
    github = [line for line in call(*against, "github").out.splitlines() if line.startswith("::error")]
    assert len(github) == 1
    assert "g2" in github[0]
    rows = call(*against, "csv").out.splitlines()
    assert [row.rsplit(",", 2)[1:] for row in rows] == [["baseline", "date_passed"], ["known", "false"], ["new", "false"]]
    for form in ("junit", "markdown", "gitlab", "github-summary", "sarif-full"):
        assert "new since the baseline" in call(*against, form).out, form
    assert "1 new, 0 worse, 1 known" in call(*against, "csv").err


def test_in_several_processes_too(call: Call, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        text = (HEAD + GROUP.format(id="g1")).replace("berg", f"c{number}")
        (folder / "data" / f"c{number}.yaml").write_text(text, encoding="utf-8")
    call("baseline", "write", "b.json", "data", *LATE, *ON)
    alone = report(call)
    monkeypatch.setattr(pool, "POOL_FROM", 2)
    monkeypatch.setattr(pool, "cores", lambda: 2)
    assert report(call) == alone
    assert alone["baseline"]["known"] == 6


@pytest.mark.parametrize(
    "files", [["directorate.yaml"], ["directorate.yaml", "fjord"], ["fjord/region.yaml", "vidde/region.yaml"], ["vidde"]]
)
def test_what_needs_records_that_were_not_given_is_neither_mended_nor_pruned(call: Call, folder: Path, files: list[str]) -> None:
    assert call("baseline", "write", "b.json", str(EXAMPLE), *ON, "--period", "2023-01-01..2024-12-31").code == 0
    before = (folder / "b.json").read_bytes()
    assert {one["rule"] for one in entries(folder)} >= {"IM-2013-003/4.7", "IM-2008-023/2.1"}
    some = [str(EXAMPLE / one) for one in files]
    period = (*ON, "--period", "2023-01-01..2024-12-31")
    told = call("check", *some, *period, "--baseline", "b.json", "--format", "json").report
    assert told["baseline"]["fixed"] == []
    assert call("baseline", "prune", "b.json", *some, *period).code == 0
    assert (folder / "b.json").read_bytes() == before


def test_what_was_mended_across_records_is_missed_where_all_are_there(call: Call, folder: Path) -> None:
    shutil.copytree(EXAMPLE, folder / "all")
    period = (*ON, "--period", "2023-01-01..2024-12-31", "--select", "IM-2013-003/4.7")
    call("baseline", "write", "b.json", "all", *period)
    assert entries(folder)
    path = folder / "all" / "directorate.yaml"
    listed = re.sub(r"(?m)^meeting_overview:\n(?:[ #].*\n|\n)*", "meeting_overview: []\n", path.read_text(encoding="utf-8"))
    path.write_text(listed, encoding="utf-8")
    for office in ("fjord", "vidde"):
        held = folder / "all" / office / "region.yaml"
        held.write_text(re.sub(r"(?m)^manager_meetings:\n(?:[ #].*\n|\n)*", "manager_meetings: []\n", held.read_text(encoding="utf-8")))
    assert call("baseline", "prune", "b.json", "all", *period).code == 0
    assert entries(folder) == []


def git(*arguments: str, at: Path) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b", "-c", "protocol.file.allow=always", *arguments],
        cwd=at, check=True, capture_output=True,
    )  # fmt: skip


def test_a_repository_within_that_of_the_baseline_is_only_a_part(call: Call, two_records: Path) -> None:
    (two_records / ".git").mkdir()
    (two_records / "data" / ".git").write_text("gitdir: ../.git/modules/data\n", encoding="utf-8")
    assert call("baseline", "prune", "b.json", "data", *LATE, *ON).code == 0
    assert [one["record"] for one in entries(two_records)] == ["berg", "dal"]
    assert call("baseline", "prune", "b.json", ".", *LATE, *ON).code == 0
    assert [one["record"] for one in entries(two_records)] == ["berg"]


@pytest.mark.parametrize("how", ["sparse", "submodule", "link", "all there"])
def test_what_git_has_not_put_there_is_not_gone(call: Call, two_records: Path, tmp_path_factory: pytest.TempPathFactory, how: str) -> None:
    there, away = two_records, tmp_path_factory.mktemp("away")
    for one in (there, away):
        git("init", "-q", ".", at=one)
    (away / "dal.yaml").write_text("record: centre\n", encoding="utf-8")
    git("add", ".", at=away)
    git("commit", "-qm", "a", at=away)
    if how == "sparse":
        (there / "more").mkdir()
        (there / "more" / "dal.yaml").write_text("record: centre\n", encoding="utf-8")
    elif how == "submodule":
        git("submodule", "add", "-q", str(away), "more", at=there)
    elif how == "link":
        (there / "more").symlink_to(away / "nowhere")
    git("add", ".", at=there)
    git("commit", "-qm", "a", at=there)
    if how == "sparse":
        git("sparse-checkout", "set", "data", at=there)
    elif how == "submodule":
        git("submodule", "deinit", "-f", "more", at=there)
    assert call("baseline", "prune", "b.json", ".", *LATE, *ON).code == 0
    assert [one["record"] for one in entries(there)] == ["berg"] + ["dal"] * (how != "all there")


def test_a_folder_that_cannot_be_read_is_told_and_nothing_is_gone(call: Call, two_records: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (two_records / ".git").mkdir()
    (two_records / "shut").mkdir()
    look = os.scandir

    def scandir(path: str) -> Any:
        if str(path).endswith("shut"):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", scandir)
    told = call("baseline", "prune", "b.json", ".", *LATE, *ON)
    assert told.code == 2
    assert "shut: Mappen kan ikke leses:" in told.err
    assert [one["record"] for one in entries(two_records)] == ["berg", "dal"]
