"""The program in nynorsk, as a user sees it: no bokmål is left but what the records and the sources themselves say."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from mottak_cli.cli.main import run
from mottak_cli.rulebook import load

from .texts import foreign

ROOT = Path(__file__).parents[2]
SNAPSHOT = Path(__file__).with_name("strandmo-nn-80.txt")
EXAMPLE = "examples/strandmo.yaml"
ON = ("--as-of", "2024-12-31")
QUOTED = re.compile(r"^ *Verb .*", re.MULTILINE)
"""The source's own verb, which `mottak explain` quotes."""

Say = Callable[..., str]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Say:
    """What the program prints in nynorsk, from the root of the project, on 80 columns."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("MOTTAK_LANG", "nn")
    for name in ("MOTTAK_AS_OF", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def said(*arguments: str) -> str:
        assert run(arguments) <= 1
        told = capsys.readouterr()
        return told.out + told.err

    return said


def left_over(told: str) -> set[str]:
    """The words of a text that nynorsk does not have."""
    return foreign(re.sub(r"\s+", " ", told), "nn")


def test_the_example_in_nynorsk(say: Say) -> None:
    made = re.sub(r"^(Regelbok \S+) \(\w+\)", r"\1 (…)", say("check", EXAMPLE, *ON), flags=re.MULTILINE)
    if os.environ.get("MOTTAK_UPDATE_SNAPSHOTS"):
        SNAPSHOT.write_text(made, encoding="utf-8", newline="\n")
    assert made == SNAPSHOT.read_text(encoding="utf-8")
    assert max(map(len, made.splitlines())) <= 80


@pytest.mark.parametrize("form", ["table", "json", "markdown", "csv", "junit", "sarif-full", "github", "github-summary", "gitlab", "oscal"])
def test_reports_hold_no_bokmal_but_that_of_the_record(say: Say, form: str) -> None:
    theirs = left_over((ROOT / EXAMPLE).read_text(encoding="utf-8"))
    assert left_over(say("check", EXAMPLE, *ON, "--show", "all", "--format", form)) - theirs == set()


@pytest.mark.parametrize("what", [*sorted(load().provisions), "volunteers.cleared", "children", "transit", "id", "fail"])
def test_explanations_hold_no_bokmal(say: Say, what: str) -> None:
    assert left_over(QUOTED.sub("", say("explain", what))) == set()


HELPED = [
    "", "check", "explain", "rules", "rules list", "rules coverage", "rules test", "schema", "merge", "config", "baseline",
    "baseline write", "baseline prune", "diff",
]  # fmt: skip


@pytest.mark.parametrize("command", HELPED)
def test_help_holds_no_bokmal_and_no_english_headings(say: Say, command: str) -> None:
    told = say(*command.split(), "--help")
    assert left_over(told) == set()
    assert re.findall(r"\b(?:Usage|Options|Commands|Arguments|env\s+var|default|required|Show this)\b", told) == []


@pytest.mark.parametrize("command", ["rules coverage", "config", *(f"schema {kind}" for kind in ("centre", "region", "directorate"))])
def test_other_commands_hold_no_bokmal(say: Say, command: str) -> None:
    assert left_over(say(*command.split())) == set()
