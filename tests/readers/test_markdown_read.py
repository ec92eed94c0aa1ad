"""Markdown, read by markdown-it-py (CommonMark with tables) and by markdownlint."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from ..reporters.markdown_reader import faults, tables
from .conftest import ROOT, Packages, Write, check

pytestmark = pytest.mark.slow

CONFIG = {"config": {"MD013": False, "MD033": {"allowed_elements": ["details", "summary", "br"]}}}
"""Rows are long, and folds have no Markdown of their own."""


def linted(text: str, modules: Path, folder: Path, more: Mapping[str, object] = MappingProxyType({})) -> list[str]:
    """What markdownlint finds; `more` are rules of its that are set for one kind of report."""
    (folder / ".markdownlint-cli2.jsonc").write_text(json.dumps({"config": CONFIG["config"] | dict(more)}), encoding="utf-8")
    (folder / "report.md").write_text(text, encoding="utf-8", newline="\n")
    command = [str(modules / ".bin" / "markdownlint-cli2"), "report.md"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, text=True, encoding="utf-8")
    assert "Linting: 1 file" in done.stdout
    found = [line for line in done.stderr.splitlines() if line.startswith("report.md")]
    assert bool(found) is (done.returncode != 0), done.stderr
    return found


@pytest.fixture(scope="module")
def modules(npm: Packages) -> Path:
    return npm("markdownlint-cli2", "0.24.1")


PLANTED = [("\n## ", "\n#### "), ("| ✗ avvik |", "| ✗ | avvik |"), ("\n### ", "\n\n<script>x</script>\n\n### ")]


@pytest.mark.parametrize(("old", "new"), PLANTED)
def test_markdownlint_finds_what_is_planted(old: str, new: str, written: Write, modules: Path, tmp_path: Path) -> None:
    text = written("markdown").read_text(encoding="utf-8")
    assert old in text
    assert linted(text.replace(old, new, 1), modules, tmp_path)


@pytest.mark.parametrize(("old", "new"), PLANTED[1:])
def test_markdown_it_finds_what_is_planted(old: str, new: str, written: Write) -> None:
    assert faults(written("markdown").read_text(encoding="utf-8").replace(old, new, 1))


def test_markdown_it_finds_a_broken_row(written: Write) -> None:
    text = written("markdown").read_text(encoding="utf-8")
    assert faults(text.replace("| ✗ avvik |", "| ✗ avvik\n|", 1))


@pytest.mark.parametrize("report", ["written", "hostile"])
def test_accepted(report: str, request: pytest.FixtureRequest, modules: Path, tmp_path: Path) -> None:
    text = request.getfixturevalue(report)("markdown").read_text(encoding="utf-8")
    assert faults(text) == []
    assert linted(text, modules, tmp_path) == []


def test_every_finding_has_its_row(written: Write) -> None:
    done = check(["examples/data", "--year", "2024", "--format", "json"], ROOT)
    told = [f for result in json.loads(done.stdout)["results"] for f in result["findings"] if f["verdict"] != "waived"]
    rows = [row for table in tables(written("markdown").read_text(encoding="utf-8")) for row in table[1:]]
    assert len(told) > 80
    for one in told:
        assert any(one["message"] in " ".join(row) and f"{one['file']}:{one['line']}" in row for row in rows), one["message"]
