"""Formats that need a library of their own, and that are no text."""

import io
import sys
from pathlib import Path

import pytest

from mottak_cli.cli.output import Target, as_bytes, made, write_file
from mottak_cli.errors import CallProblem
from mottak_cli.reporters import FORMATS
from mottak_cli.writing import extras

from .conftest import Call


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where no extra is installed."""
    monkeypatch.setattr(extras, "find_spec", lambda name: None)


@pytest.fixture
def all_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where every extra is installed."""
    monkeypatch.setattr(extras, "find_spec", lambda name: name)


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize(("command", "format_"), [("check", "xlsx"), ("plan", "docx"), ("plan", "pdf")])
def test_a_missing_extra_is_told_before_anything_is_judged(call: Call, repo: Path, command: str, format_: str) -> None:
    (repo / "data" / "berg.yaml").write_text("record: [\n", encoding="utf-8")
    told = call(command, "data", "--format", f"{format_}:out.{format_}", "--as-of", "2024-12-31")
    assert told.code == 2
    assert f"pip install 'mottak[{format_}]'" in told.err
    assert "berg.yaml" not in told.err
    assert not (repo / f"out.{format_}").exists()


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize(("lang", "words"), [("nb", "som ikke er installert"), ("nn", "som ikkje er installert"), ("en", "not installed")])
def test_a_missing_extra_in_every_language(call: Call, repo: Path, lang: str, words: str) -> None:
    told = call("check", "data", "--format", "xlsx:out.xlsx", "--lang", lang)
    assert words in told.err


@pytest.mark.usefixtures("nothing_installed")
def test_formats_without_an_extra_need_none() -> None:
    made(Target(one, None) for one in FORMATS if one not in extras.BINARY)


class Screen(io.StringIO):
    """Standard output as a screen."""

    def isatty(self) -> bool:
        return True


@pytest.mark.usefixtures("all_installed")
def test_bytes_are_not_for_the_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    made([Target("xlsx", None)])
    monkeypatch.setattr(sys, "stdout", Screen())
    made([Target("xlsx", "a.xlsx"), Target("json", None)])
    with pytest.raises(CallProblem) as problem:
        made([Target("xlsx", None)])
    assert (problem.value.message.key, problem.value.advice and problem.value.advice.key) == ("extra.on_screen", "extra.on_screen.advice")


def test_bytes_and_texts_are_written_as_they_are(tmp_path: Path) -> None:
    write_file(str(tmp_path / "a"), [b"PK\x03\x04\r\n\xff", "æ\r\n"])
    assert (tmp_path / "a").read_bytes() == b"PK\x03\x04\r\n\xff" + "æ\r\n".encode()
    assert [as_bytes(one) for one in ("å", b"\xe5")] == ["å".encode(), b"\xe5"]


def test_a_plan_takes_no_file_that_it_reads(call: Call, repo: Path) -> None:
    told = call("plan", "data", "--format", "markdown:data/berg.yaml")
    assert told.code == 2
    assert (repo / "data" / "berg.yaml").read_text(encoding="utf-8").startswith("record: centre")
