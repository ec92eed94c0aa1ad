"""Where reports go."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from mottak_cli.cli.output import Target, target, targets, write_file
from mottak_cli.errors import CallProblem

from .conftest import Call


@pytest.mark.parametrize(
    ("given", "format_", "file"),
    [
        ("json", "json", None),
        ("json:-", "json", None),
        ("json:out.json", "json", "out.json"),
        ("json:C:\\rapporter\\a.json", "json", "C:\\rapporter\\a.json"),
        ("table:a:b", "table", "a:b"),
    ],
)
def test_format_and_file_part_at_the_first_colon(given: str, format_: str, file: str | None) -> None:
    assert target(given) == Target(format_, file)


@pytest.mark.parametrize(
    ("given", "key"),
    [
        (["jsn"], "call.no_such_format"),
        (["json:"], "call.no_file"),
        (["json", "table"], "call.two_to_stdout"),
        (["json:a", "table:./a"], "call.same_file"),
    ],
)
def test_wrong_formats(given: list[str], key: str) -> None:
    with pytest.raises(CallProblem) as problem:
        targets(given, quiet=False)
    assert problem.value.message.key == key


def test_a_report_with_a_file_leaves_standard_output_to_the_table() -> None:
    assert targets(["json:a"], quiet=False) == [Target("json", "a"), Target("table", None)]
    assert targets(["json:a"], quiet=True) == [Target("json", "a")]
    assert targets(["json"], quiet=False) == [Target("json", None)]
    assert targets([], quiet=True) == []


def test_written_whole_in_utf8_with_plain_line_ends(tmp_path: Path) -> None:
    write_file(str(tmp_path / "a.json"), ["æ\n", "b\n"])
    assert (tmp_path / "a.json").read_bytes() == "æ\nb\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def broken() -> Iterator[str]:
    yield "half"
    raise KeyboardInterrupt


def test_an_interrupted_report_leaves_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        write_file(str(file), broken())
    assert file.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes and links")
def test_mode_and_link_are_kept(tmp_path: Path) -> None:
    real = tmp_path / "real.json"
    real.write_text("old")
    real.chmod(0o640)
    (tmp_path / "link.json").symlink_to(real)
    write_file(str(tmp_path / "link.json"), ["new"])
    assert (tmp_path / "link.json").is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="a device file")
def test_a_device_is_written_to_and_not_replaced() -> None:
    write_file(os.devnull, ["x"])
    assert not Path(os.devnull).is_file()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CallProblem) as problem:
        write_file(str(tmp_path / "no" / "a.json"), ["x"])
    assert problem.value.message.key == "call.cannot_write"


TELL_ERRORS = {
    "check": "json,junit,markdown,sarif,sarif-full,github,github-summary,gitlab,oscal,html,xlsx",
    "due": "json,markdown",
    "timeline": "json",
    "plan": "",
    "summary": "",
}
HAVE_NO_PLACE = {
    "check": "table,csv,csv-excel",
    "due": "table,csv,csv-excel,ical",
    "timeline": "table",
    "plan": "markdown,json,docx",
    "summary": "table,markdown,csv,csv-excel,json,html,xlsx,docx",
}


EXTRAS = ("xlsx", "docx")
"""Formats with a library of their own, which the fast tests can do without."""


@pytest.mark.parametrize("without", [EXTRAS, pytest.param((), marks=pytest.mark.slow)], ids=["plain", "with extras"])
@pytest.mark.parametrize("command", TELL_ERRORS)
def test_a_report_of_files_that_cannot_be_read_says_so_or_leaves_what_is_there(
    command: str, without: tuple[str, ...], call: Call, repo: Path
) -> None:
    (repo / "bad").mkdir()
    (repo / "bad" / "arv.yaml").write_text("record: centre\nname: [\n", encoding="utf-8")
    telling, others = ([one for one in table[command].split(",") if one and one not in without] for table in (TELL_ERRORS, HAVE_NO_PLACE))
    for one in (*telling, *others):
        (repo / one).write_text("last week", encoding="utf-8")
    said = [f"--format={one}:{one}" for one in (*telling, *others)]
    done = call(command, "bad", *said, "--lang", "en", "--quiet")
    assert (done.code, done.out) == (2, "")
    assert [one for one in telling if b"last week" in (repo / one).read_bytes()] == []
    assert [one for one in telling if one != "xlsx" and not says_mistakes((repo / one).read_text("utf-8"))] == []
    assert [one for one in others if (repo / one).read_text("utf-8") != "last week"] == []
    assert command != "due" or "Nothing is broken" not in (repo / "markdown").read_text("utf-8")
    assert done.err.count("is not written, for no file could be judged.") == len(others)


def says_mistakes(report: str) -> bool:
    """Whether a report tells of the file, or how many mistakes there are."""
    return "arv.yaml" in report or '"errors": 1' in report or "One mistake" in report


def test_a_report_of_some_records_is_written_whatever_is_wrong_with_others(call: Call, repo: Path) -> None:
    (repo / "data" / "arv.yaml").write_text("record: centre\nname: [\n", encoding="utf-8")
    done = call("check", "data", "--as-of", "2024-12-31", "--format", "csv:report.csv", "--quiet")
    assert done.code == 2
    assert (repo / "report.csv").read_text("utf-8").count("\n") > 1


@pytest.mark.parametrize(
    ("command", "file"),
    [
        (["check", "data"], "data/sor/../berg.yaml"),
        pytest.param(["check", "data/berg.yaml"], "link.yaml", marks=pytest.mark.skipif(os.name == "nt", reason="links need rights")),
        (["check", "data", "--baseline", "data/base.json"], "data/base.json"),
        (["check", "data"], "data/mottak.toml"),
        (["check", "data", "--rules", "rules"], "rules/own.yaml"),
        (["merge", "a.json"], "./a.json"),
        (["diff", "a.json", "data"], "a.json"),
        (["diff", "a.json", "data"], "data/berg.yaml"),
        (["diff", "a.json", "data"], "data/mottak.toml"),
    ],
)
def test_a_report_takes_the_place_of_nothing_that_is_read(call: Call, repo: Path, command: list[str], file: str) -> None:
    (repo / "a.json").write_text(call("check", "data", "--format", "json").out, encoding="utf-8")
    call("baseline", "write", "data/base.json", "data")
    (repo / "data" / "mottak.toml").write_text('lang = "en"\n', encoding="utf-8")
    (repo / "rules").mkdir()
    (repo / "rules" / "own.yaml").write_text("", encoding="utf-8")
    if file == "link.yaml":
        (repo / file).symlink_to(repo / "data" / "berg.yaml")
    before = {path: path.read_bytes() for path in repo.rglob("*") if path.is_file()}
    done = call(*command, "--lang", "en", "--format", f"json:{file}", "--format", "table:beside.txt")
    assert done.code == 2
    assert done.err.splitlines()[0] == f"Error: The report cannot be written to {file}, for that file is read in the same call."
    assert {path: path.read_bytes() for path in repo.rglob("*") if path.is_file()} == before
