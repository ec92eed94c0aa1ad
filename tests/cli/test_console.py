"""Language, width, colours and stray characters."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mottak_cli.cli.console import language, palette, width, write
from mottak_cli.cli.files import find, printable
from mottak_cli.errors import CallProblem

from .conftest import Call


@pytest.mark.parametrize(
    ("arguments", "environment", "lang"),
    [
        ([], {}, "nb"),
        ([], {"MOTTAK_LANG": "en"}, "en"),
        ([], {"MOTTAK_LANG": " EN "}, "en"),
        ([], {"MOTTAK_LANG": "sv"}, "nb"),
        (["check", "--lang", "en"], {}, "en"),
        (["check", "--lang=nb"], {"MOTTAK_LANG": "en"}, "nb"),
        (["check", "--lang"], {}, "nb"),
    ],
)
def test_language(arguments: list[str], environment: dict[str, str], lang: str) -> None:
    assert language(arguments, environment) == lang


@pytest.mark.parametrize(("columns", "told"), [("80", 80), ("200", 200), ("7", 40), ("x", 100), ("", 100), ("-3", 100)])
def test_width_off_a_terminal(columns: str, told: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert width(io.StringIO()) == told


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_colours_unless_it_cannot_or_nobody_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    assert palette(Terminal(), no_color=False)["fail"][0].startswith("\x1b[")
    assert palette(Terminal(), no_color=True) == {}
    assert palette(io.StringIO(), no_color=False) == {}
    monkeypatch.setenv("TERM", "dumb")
    assert palette(Terminal(), no_color=False) == {}
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1")
    assert palette(Terminal(), no_color=False) == {}


def test_a_stray_character_becomes_a_question_mark() -> None:
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="ascii")
    write(["a✓b"], stream)
    assert raw.getvalue() == b"a?b"


@pytest.mark.parametrize(
    ("path", "shown"), [("./a.yaml", "a.yaml"), ("a/b.yaml", "a/b.yaml"), ("./", "./"), ("b\udce6.yaml", "b\ufffd.yaml")]
)
def test_paths_in_reports(path: str, shown: str) -> None:
    assert printable(path) == shown


def test_links_that_lead_back_are_followed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x.yaml").write_text("")
    (tmp_path / "a" / "tilbake").symlink_to(tmp_path, target_is_directory=True)
    sources, errors = find(["."])
    assert [source.name for source in sources] == ["a/x.yaml"]
    assert errors == []


def test_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(CallProblem) as problem:
        find([str(tmp_path)])
    assert problem.value.message.key == "call.empty_folder"


@pytest.mark.parametrize("how", ["format", "environment", "neither"])
def test_no_file_name_is_a_command_to_github(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    if os.name == "nt":
        pytest.skip("no such file names")
    (repo / "::stop-commands::q.yaml").write_text("record: centre\nformat: 1\nid: [\n", encoding="utf-8")
    (repo / "##[group]a.yaml").write_text("a: 1\nrecord: ##[b\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true" if how == "environment" else "")
    options = ("--format", "github:out.txt") if how == "format" else ()
    for paths in (["."], ["::stop-commands::q.yaml", "##[group]a.yaml", "::x"]):
        done = call("check", *paths, *options)
        assert done.code == 2
        assert any(line.lstrip().startswith("::") for line in done.err.splitlines()) is (how == "neither")
        assert ("##[" in done.err) is (how == "neither")
        assert ("mottak: ::stop-commands::q.yaml:" in done.err) is (how != "neither")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("asked", [("check",), ("check", "--format", "json"), ("timeline",), ("plan",), ("plan", "--format", "json")])
def test_a_full_disk_is_no_fault_of_the_programs_own(asked: tuple[str, ...]) -> None:
    example = str(Path(__file__).parents[2] / "examples" / "data")
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "mottak_cli", asked[0], example, *asked[1:], "--lang", "en"],
            stdout=full, stderr=subprocess.PIPE, check=False, text=True,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("Error: The report cannot be written to standard output: the disk is full.")
