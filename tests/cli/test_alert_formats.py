"""The formats for alerts as the command writes them: the summary of a step of GitHub Actions, exit codes, groups of runs, rules."""

from pathlib import Path

import pytest

from mottak_cli.cli.output import SUMMARY_ROOM, Target, with_summary

from .conftest import Call

ARGUMENTS = ("check", "data", "--year", "2024", "--as-of", "2024-12-31")


@pytest.fixture
def summary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """GitHub's file, as another program of the step has left it."""
    file = tmp_path / "summary.md"
    file.write_text("Before", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(file))
    return file


@pytest.mark.usefixtures("repo")
def test_added_to_what_is_there(call: Call, summary: Path) -> None:
    told = call(*ARGUMENTS, "--format", "github")
    assert told.code == 1
    assert told.out.startswith("::error file=data/")
    written = summary.read_text(encoding="utf-8")
    assert written.startswith("Before\n## mottak: ")
    assert written.endswith("er ikke en kontroll.\n")
    call(*ARGUMENTS, "--format", "github")
    assert summary.read_text(encoding="utf-8").count("## mottak: ") == 2


def test_a_file_keeps_standard_output_for_the_table(call: Call, summary: Path, repo: Path) -> None:
    told = call(*ARGUMENTS, "--format", "github:commands.txt")
    assert "Til oppfølging" in told.out or "Historikk" in told.out
    assert not told.out.startswith("::")
    assert (repo / "commands.txt").read_text(encoding="utf-8").startswith("::error ")
    assert "## mottak: " in summary.read_text(encoding="utf-8")


def test_other_formats_leave_it_alone(call: Call, summary: Path, repo: Path) -> None:
    call(*ARGUMENTS, "--format", "sarif")
    call(*ARGUMENTS, "--format", "github:a", "--format", "github-summary:b")
    assert summary.read_text(encoding="utf-8") == "Before"
    assert (repo / "b").read_text(encoding="utf-8").startswith("## mottak: ")


def test_no_file_named_no_summary() -> None:
    commands = Target("github", None)
    assert with_summary([commands], {}) == [commands]
    assert with_summary([commands], {"GITHUB_STEP_SUMMARY": ""}) == [commands]


def test_what_is_there_takes_of_the_room(summary: Path) -> None:
    (_, added) = with_summary([Target("github", None)], {"GITHUB_STEP_SUMMARY": str(summary)})
    assert added == Target("github-summary", str(summary), appended=True, room=SUMMARY_ROOM - 7)


@pytest.mark.usefixtures("repo")
def test_a_full_file_is_left_as_it_is(call: Call, summary: Path) -> None:
    summary.write_text("x" * (SUMMARY_ROOM - 10), encoding="utf-8")
    assert call(*ARGUMENTS, "--format", "github").code == 1
    assert summary.stat().st_size == SUMMARY_ROOM - 10


@pytest.mark.usefixtures("repo")
def test_a_file_that_cannot_be_written(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "where"))
    told = call(*ARGUMENTS, "--format", "github")
    assert told.code == 2
    assert told.out.startswith("::error ")
    assert "kan ikke skrives" in told.err


@pytest.mark.parametrize("name", ["sarif", "sarif-full", "github", "github-summary", "gitlab"])
@pytest.mark.usefixtures("repo")
def test_a_format_never_changes_the_exit_code(call: Call, name: str) -> None:
    assert call(*ARGUMENTS, "--format", name, "--fail-on", "never").code == 0
    assert call(*ARGUMENTS, "--format", name).code == 1
    Path("data/bad.yaml").write_text("record: centre\nid: [", encoding="utf-8")
    assert call(*ARGUMENTS, "--format", name).code == 2


@pytest.mark.usefixtures("repo")
def test_the_region_of_all_records_groups_the_runs(call: Call) -> None:
    def group(*arguments: str) -> str | None:
        run = call(*arguments, "--format", "sarif").report["runs"][0]
        told: str | None = run.get("automationDetails", {}).get("id")
        return told

    assert group("check", "data", "--year", "2024") is None
    assert group("check", "data/sor", "--year", "2024") == "mottak/sor/"
    assert group("check", "data", "--year", "2024", "--region", "ost") == "mottak/ost/"


@pytest.mark.usefixtures("repo")
def test_the_rules_listed_are_those_chosen(call: Call) -> None:
    run = call(*ARGUMENTS, "--select", "SIVILSAMFUNN", "--format", "sarif").report["runs"][0]
    rules = [one["id"] for one in run["tool"]["driver"]["rules"]]
    assert rules
    assert all(one.startswith("SIVILSAMFUNN/") for one in rules)
    assert {one["ruleId"] for one in run["results"]} <= set(rules)


@pytest.mark.usefixtures("repo")
def test_what_shows_a_rule_to_be_met_is_looked_for_where_it_is_told(call: Call) -> None:
    alone = call(*ARGUMENTS, "--format", "json").out
    call(*ARGUMENTS, "--format", "json:both.json", "--format", "sarif:a.sarif", "--format", "gitlab:a.json")
    assert Path("both.json").read_text(encoding="utf-8") == alone
