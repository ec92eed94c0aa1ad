"""What the two sides may be, what is wrong with those that are none, the settings that hold, and the exit codes."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.cli.schema import schema

from .conftest import Call, Repo
from .planted import SENT, text

ON = ("--as-of", "2024-12-31")
JSON = (*ON, "--format", "json")
LATE = ((SENT, "sent: 2024-12-20"),)
RULE = "RS-2019-002/5.2"


@pytest.fixture
def two(repo: Repo) -> Repo:
    """A record on time, and then late; once more in a folder beside the revisions."""
    repo.commit({"data/a.yaml": text("a", ())})
    repo.commit({"data/a.yaml": text("a", LATE)})
    return repo


def rules(report: Any) -> list[str]:
    return [one["rule"] for one in report["changes"]]


def report_of(call: Call, name: str, *arguments: str) -> None:
    Path(name).write_text(call("check", *arguments, "--format", "json").out, encoding="utf-8")


# What a side may be


def test_folders_files_revisions_and_paths_in_them_tell_the_same(call: Call, two: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    two.write({"old/data/a.yaml": text("a", ()), "old/a.yaml": text("a", ())})
    two.git("tag", "-a", "v1", "HEAD~1", "-m", "x")
    for a, b in (
        ("old/data", "data"),
        ("old/a.yaml", "data/a.yaml"),
        ("HEAD~1", "HEAD"),
        ("HEAD~1:data", "data"),
        ("v1", "main:data/a.yaml"),
        ("v1:", "HEAD:./data"),
        (two.git("rev-parse", "HEAD~1")[:10], "data/a.yaml"),
    ):
        done = call("diff", a, b, *JSON)
        assert (done.code, rules(done.report), done.err) == (1, [RULE], ""), (a, b)
        assert done.report["changes"][0]["file"] == "data/a.yaml"
    monkeypatch.chdir("data")
    assert rules(call("diff", "HEAD~1:./a.yaml", "HEAD:data/a.yaml", *JSON).report) == [RULE]
    assert rules(call("diff", "HEAD~1", "HEAD:.", *JSON).report) == [RULE]


def test_a_bare_repository_will_do(call: Call, two: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    two.git("clone", "-q", "--bare", ".", str(tmp_path / "bare.git"))
    monkeypatch.chdir(tmp_path / "bare.git")
    assert rules(call("diff", "main~1", "main", *JSON).report) == [RULE]


def test_links_hidden_files_and_others_are_left_as_a_folder_leaves_them(call: Call, two: Repo) -> None:
    os.symlink("a.yaml", two.folder / "data" / "b.yaml")
    two.commit({".skjult/c.yaml": "record: [", "data/.d.yaml": "record: [", "data/å ø\t.yaml": text("e", ()), "data/f.txt": "record: ["})
    done = call("diff", "HEAD~1", "HEAD", *JSON)
    assert done.err == ""
    assert [(one["record"], one["file"]) for one in done.report["changes"] if one["rule"] is None] == [("e", "data/å ø\t.yaml")]


def test_reports_are_compared_with_what_is_judged(call: Call, two: Repo) -> None:
    two.git("checkout", "-q", "HEAD~1")
    report_of(call, "a.json", "data", *ON)
    two.git("checkout", "-q", "main")
    report_of(call, "b.json", "data", *ON)
    for a, b in (("a.json", "b.json"), ("a.json", "data"), ("HEAD~1", "b.json")):
        done = call("diff", a, b, *(JSON if "json" not in a + b or a + b != "a.jsonb.json" else JSON[2:]))
        assert (done.code, rules(done.report)) == (1, [RULE])
        causes = done.report["changes"][0]["causes"]
        assert [(one["kind"], one["certain"], one["lines"]) for one in causes] == [("record", True, [])]
        Draft202012Validator(schema("diff")).validate(done.report)


def test_a_report_in_a_revision(call: Call, two: Repo) -> None:
    report_of(call, "natt.json", "data", *ON)
    two.commit({})
    assert call("diff", "HEAD:natt.json", "data", *ON).code == 0


def test_reports_by_another_rulebook_day_or_question_say_what_may_be_why(call: Call, two: Repo) -> None:
    report_of(call, "a.json", "data", *ON)
    base = json.loads(Path("a.json").read_text(encoding="utf-8"))

    def compared(**changed: Any) -> Any:
        other = {**json.loads(Path("a.json").read_text(encoding="utf-8")), **changed}
        other["results"] = [one for one in other["results"] if one["rule"] != "RS-2008-054/3.1.4"]
        for one in other["results"]:
            if one["rule"] == RULE:
                one["findings"][0]["verdict"] = one["verdict"] = "warn"
        Path("b.json").write_text(json.dumps(other), encoding="utf-8")
        report = call("diff", "a.json", "b.json", "--format", "json").report
        return {(one["rule"], one["change"]): [(cause["kind"], cause["certain"]) for cause in one["causes"]] for one in report["changes"]}

    gone = ("RS-2008-054/3.1.4", "gone")
    better = (RULE, "better")
    assert compared() == {gone: [("setting", True)], better: [("record", True)]}
    book = compared(tool={**base["tool"], "rulebook": "sha256:0"})
    assert book == {gone: [("rulebook", False), ("setting", False)], better: [("rulebook", False), ("record", False)]}
    assert compared(readings="strict")[better] == [("setting", False), ("record", False)]
    assert compared(period={"from": "2024-06-01", "to": "2024-12-31"})[better] == [("setting", False), ("record", False)]
    assert compared(as_of="2025-01-05")[better] == [("date", False), ("record", False)]


def test_what_fell_due_between_two_reports_is_a_passed_date(call: Call, two: Repo) -> None:
    two.write({"data/a.yaml": text("a", (("sent: 2024-11-05, ", ""),))})
    report_of(call, "a.json", "data", "--as-of", "2024-11-15")
    report_of(call, "b.json", "data", "--as-of", "2024-11-30")
    found = [one for one in call("diff", "a.json", "b.json", "--format", "json").report["changes"] if one["rule"] == RULE]
    assert [(one["change"], [(cause["kind"], cause["certain"]) for cause in one["causes"]]) for one in found] == [
        ("worse", [("date", True)])
    ]


def test_beside_a_report_its_own_period_is_asked_about(call: Call, two: Repo) -> None:
    report_of(call, "a.json", "data", *ON, "--period", "2024-H2")
    report = call("diff", "a.json", "data", *JSON).report
    assert report["changes"] == []
    assert report["b"]["period"] == {"from": "2024-07-01", "to": "2024-12-31"}


# Which changes make it fail


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on", "fail"), 1),
        (("--fail-on", "never"), 0),
        (("--count", "open"), 0),
        (("--select", "RS-2019-002/3"), 0),
        (("--ignore", RULE), 0),
        (("--period", "2023"), 0),
        (("--as-of", "2024-06-01"), 0),
    ],
)
def test_exit_codes(call: Call, two: Repo, options: tuple[str, ...], code: int) -> None:
    done = call("diff", "HEAD~1", "HEAD", *ON, *options)
    assert done.code == code
    assert f"Utgangskode {code}" in done.out


def test_better_and_gone_never_fail_and_warnings_only_when_asked(call: Call, two: Repo) -> None:
    assert call("diff", "HEAD", "HEAD~1", *ON, "--fail-on", "pending").code == 0
    two.commit({"data/a.yaml": text("a", (*LATE, ("  - {date: 2024-02-13, with: [police], topic: cooperation}\n", "")))})
    assert call("diff", "HEAD~1", "HEAD", *ON).code == 0
    assert call("diff", "HEAD~1", "HEAD", *ON, "--fail-on", "warn").code == 1


def test_several_formats_at_once_each_to_its_file(call: Call, two: Repo) -> None:
    done = call("diff", "HEAD~1", "HEAD", *ON, "--format", "markdown:k.md", "--format", "json:k.json")
    assert done.code == 1
    assert "Forverret" not in done.out
    assert "Nytt: 1" in done.out
    assert Path("k.md").read_text(encoding="utf-8").startswith("## Endringer fra HEAD")
    assert json.loads(Path("k.json").read_text(encoding="utf-8"))["schema"] == "mottak.diff/1"


def test_a_comment_fits_in_a_pull_request(call: Call, repo: Repo) -> None:
    repo.commit({"x.yaml": text("x", ())})
    repo.commit({f"{number}.yaml": text(f"m{number}", LATE) for number in range(25)})
    done = call("diff", "HEAD~1", "HEAD", *ON, "--format", "markdown", "--fail-on", "never")
    assert 50_000 < len(done.out) < 65_000
    assert "som det ikke var plass til her" in done.out


# Settings


def test_the_settings_of_b_hold_for_both(call: Call, two: Repo) -> None:
    two.commit({"mottak.toml": f'ignore = ["{RULE}"]\nlang = "en"\nexclude = ["data/arkiv"]\n', "data/arkiv/x.yaml": "record: ["})
    done = call("diff", "HEAD~2", "HEAD", *ON)
    assert (done.code, done.err) == (0, "")
    assert "No verdict has changed" in done.out
    assert call("diff", "HEAD~2", "HEAD:data", *ON).code == 0
    assert call("diff", "HEAD~2", "data", *ON).code == 0
    assert call("diff", "HEAD", "HEAD~1", *JSON).code == 0
    assert call("diff", "HEAD~2", "HEAD~1", *ON).code == 1


def test_paths_of_the_settings_say_what_a_revision_is(call: Call, two: Repo) -> None:
    two.commit({"mottak.toml": 'paths = ["data"]\n', "annet/b.yaml": text("b", LATE)})
    report = call("diff", "HEAD~2", "HEAD", *JSON).report
    assert (report["b"]["records"], rules(report)) == (1, [RULE])


def test_a_mistake_in_the_settings_of_a_revision_is_told_with_its_place(call: Call, two: Repo) -> None:
    two.commit({"mottak.toml": '\ncuont = "open"\n'})
    done = call("diff", "HEAD~1", "HEAD", *ON)
    assert done.code == 2
    assert done.err.startswith("HEAD:mottak.toml:2:1: ")
    assert "Mente du count?" in done.err


# What is wrong

REPORT = '{"schema": "mottak.report/1", "as_of": "2024-12-31"}'
WRONG = [
    (("nei", "HEAD"), "«nei» er verken en fil, en mappe eller en revisjon i git."),
    (("HEAD~9", "HEAD"), "«HEAD~9» er verken"),
    (("HEAD", "HEAD~1..HEAD"), "er verken"),
    (("HEAD~1..HEAD", "HEAD"), "Mente du mottak diff HEAD~1 HEAD?"),
    (("HEAD", "main...", "--format", "json"), "Mente du mottak diff main HEAD?"),
    (("HEAD~1..HEAD",), "Mente du mottak diff HEAD~1 HEAD?"),
    (("--lang", "nb", "..main"), "Mente du mottak diff HEAD main?"),
    (("HEAD", "../nei"), "«git log --oneline» viser revisjonene"),
    (("data/../data",), "Se mottak diff --help"),
    (("HEAD", ":data"), "er verken"),
    (("HEAD:nei", "HEAD"), "«nei» finnes ikke i HEAD."),
    (("HEAD:../data", "HEAD"), "finnes ikke i HEAD"),
    (("HEAD", "HEAD:README.json"), "finnes ikke i HEAD"),
    (("broken.json", "data"), "broken.json er ikke JSON."),
    (("data", "latin.json"), "latin.json er ikke JSON."),
    (("deep.json", "data"), "deep.json er "),
    (("other.json", "data"), "har formen «mottak.report/2»; her leses bare mottak.report/1."),
    (("half.json", "data"), "half.json er ingen rapport i formen mottak.report/1."),
    (("list.json", "data"), "list.json er ingen rapport"),
    (("HEAD:empty", "HEAD:empty"), "Det er ingen oppføringer i HEAD:empty."),
    (("none", "data"), "ingen filer som slutter på .yaml"),
    (("data",), "mottak diff trenger to sider"),
    (("data", "data", "data"), "For mange argumenter"),
    (("HEAD", "HEAD", "--format", "sarif"), "Formatet «sarif» finnes ikke."),
    (("HEAD", "HEAD", "--as-of", "i går"), "--as-of"),
    (("HEAD", "HEAD", "--as-of-a", "i går"), "--as-of-a"),
    (("HEAD", "HEAD", "--fail-on", "worse"), "--fail-on kan ikke være «worse»"),
    (("HEAD", "HEAD", "--select", "RS-9"), "finnes ikke"),
    (("HEAD", "HEAD", "--year", "2024", "--period", "2024"), "kan ikke brukes sammen"),
    (("good.json", "good.json", "--as-of", "2024-01-01"), "--as-of kan ikke brukes"),
    (("good.json", "good.json", "--year", "2024"), "--year kan ikke brukes"),
    (("good.json", "data", "--as-of-a", "2024-01-01"), "--as-of-a kan ikke brukes"),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG, ids=[" ".join(one) for one, _ in WRONG])
def test_what_is_no_side_is_told_in_a_sentence(call: Call, two: Repo, arguments: tuple[str, ...], told: str) -> None:
    two.commit({"empty/x.txt": "x"})
    report_of(call, "good.json", "data", *ON)
    two.write({
        "broken.json": "{", "deep.json": "[" * 100_000, "other.json": '{"schema": "mottak.report/2"}', "half.json": REPORT,
        "list.json": "[]", "none/x.txt": "x",
    })  # fmt: skip
    (two.folder / "latin.json").write_bytes(b"\xe5")
    done = call("diff", *arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err


def test_outside_a_repository(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    done = call("diff", "HEAD~1", "HEAD", *ON)
    assert (done.code, done.out) == (2, "")
    assert "ligger ikke i et git-depot" in done.err
    for name, edits in (("a", ()), ("b", LATE)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.yaml").write_text(text("x", edits), encoding="utf-8")
    assert rules(call("diff", "a", "b", *JSON).report) == [RULE]


def test_without_git(call: Call, two: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    done = call("diff", "HEAD~1", "HEAD", *ON)
    assert (done.code, done.out) == (2, "")
    assert "Programmet git finnes ikke her." in done.err


def test_a_name_that_git_would_take_for_an_option(call: Call, two: Repo) -> None:
    done = call("diff", "--", "--all", "HEAD")
    assert done.code == 2
    assert "«--all» er verken" in done.err


@pytest.mark.parametrize("command", ["merge", "diff"])
@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (("as_of",), "2024-99-99", "as_of: “2024-99-99” is not a date."),
        (("period", "to"), "0000-01-01", "period.to: “0000-01-01” is not a date."),
        (("results", 0, "record"), "x", "results[0].record: The record “x” (centre) is not among the records of the report."),
        (("results", None, "findings", 0, "started"), "2024-02-30", ".findings[0].started: “2024-02-30” is not a date."),
        (
            ("results", 0, "message"),
            "\ud800",
            "results[0].message: Half a character stands here (such as \\ud800), which no text can hold.",
        ),
        (("schema",), "\udfff", "schema: Half a character stands here (such as \\ud800), which no text can hold."),
        (("results", None, "findings", 0, "due"), "2023-02-29", ".findings[0].due: “2023-02-29” is not a date."),
    ],
)
def test_a_damaged_report_is_told_with_its_place(
    call: Call, two: Repo, command: str, path: tuple[str | int | None, ...], value: str, told: str
) -> None:
    report_of(call, "a.json", "data", *ON)
    report = json.loads(Path("a.json").read_text(encoding="utf-8"))
    broken = next(number for number, one in enumerate(report["results"]) if one["findings"])
    within = report
    for step in path[:-1]:
        within = within[broken if step is None else step]
    within[path[-1]] = value
    Path("x.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    done = call(command, "x.json", *(["data"] if command == "diff" else []), "--lang", "en")
    assert (done.code, done.out) == (2, "")
    first = done.err.splitlines()[0]
    assert first.startswith("x.json:")
    assert first.endswith(told)


def test_a_side_with_nothing_to_judge_is_wrong_on_either_side(call: Call, two: Repo) -> None:
    two.write({"README.md": "# Oss: [\n", "list.yaml": "a: 1\n"})
    for a, b in (("README.md", "data"), ("data", "README.md"), ("list.yaml", "data")):
        assert call("diff", a, b, *ON).code == 2
    done = call("diff", "README.md", "data", *ON)
    assert done.out == ""
    assert "Feil: Det er ingen oppføringer i README.md." in done.err


def test_what_could_not_be_read_before_is_not_called_new(call: Call, two: Repo) -> None:
    two.write({"old/a.yaml": "record: [", "old/b.yaml": text("b", ()), "new/a.yaml": text("a", LATE), "new/b.yaml": text("b", LATE)})
    for options in ((), ("--format", "markdown")):
        told = call("diff", "old", "new", *ON, "--lang", "en", *options).out
        new, unread = told.index("New: 1"), told.index("Could not be read in A, and is not compared:")
        assert new < unread
        assert told.rindex("a.yaml:") > told.rindex("Could not be read in A, and")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("born: 1990-01-01, ", "born: 2009-03-02, ", "volunteers[0].born was changed."),
        ("", "born: 2009-03-02, ", "volunteers[0].born was added."),
        ("born: 2009-03-02, ", "", "volunteers[0].born was taken out."),
    ],
)
@pytest.mark.parametrize("format_", ["table", "markdown", "json"])
def test_a_date_of_birth_is_told_to_have_changed_and_not_shown(
    call: Call, repo: Repo, before: str, after: str, told: str, format_: str
) -> None:
    for name, born in (("old", before), ("new", after)):
        volunteers = f"volunteers:\n  - {{id: v1, {born}active: {{from: 2024-06-01}}}}"
        repo.write({f"{name}/a.yaml": text("a", (("volunteers: []", volunteers),))})
    done = call("diff", "old", "new", *ON, "--select", "SIVILSAMFUNN/7.1", "--lang", "en", "--format", format_)
    if format_ == "json":
        (line,) = [line for change in done.report["changes"] for cause in change["causes"] for line in cause["lines"]]
        assert (line["path"], line["before"], line["after"]) == ("volunteers[0].born", None, None)
    else:
        assert told in " ".join(done.out.replace("\\", "").split())
    assert ("1990-01-01" in done.out, "2009-03-02" in done.out) == (False, False)


EXAMPLE = Path(__file__).parents[2] / "examples" / "data"


def test_that_other_records_were_read_may_be_why(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(EXAMPLE)
    made = {"fjord.json": ["fjord"], "vidde.json": ["vidde"], "directorate.json": ["directorate.yaml"], "whole.json": ["."]}
    for name, paths in made.items():
        call("check", *paths, *ON, "--quiet", "--format", f"json:{tmp_path / name}")
    monkeypatch.chdir(tmp_path)
    call("merge", "fjord.json", "vidde.json", "directorate.json", "--quiet", "--format", "json:merged.json")
    for a in ("merged.json", "fjord.json"):
        changes = [
            one for one in call("diff", a, "whole.json", "--format", "json").report["changes"] if one["causes"][0]["kind"] != "new_record"
        ]
        assert changes
        assert all([(each["kind"], each["certain"]) for each in one["causes"]] == [("others", False), ("record", False)] for one in changes)
    assert "at andre oppføringer var med" in call("diff", "merged.json", "whole.json").out
