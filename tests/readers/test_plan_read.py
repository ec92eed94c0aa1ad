"""The plan in Markdown, read by markdownlint: the example data, and a record whose every text tries to be something else."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import EVIL, FILE, ROOT, Packages
from .test_markdown_read import linted

pytestmark = pytest.mark.slow
SIBLINGS = {"MD024": {"siblings_only": True}}
"""Every record has the same parts; under one heading there are no two alike."""


@pytest.fixture(scope="module")
def modules(npm: Packages) -> Path:
    return npm("markdownlint-cli2", "0.24.1")


def plan(folder: Path, *paths: str) -> str:
    """The plan that the program prints, run in a folder."""
    command = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from mottak_cli.cli.main import main; sys.exit(main())"
    arguments = ["plan", *paths, "--as-of", "2024-12-31"]
    done = subprocess.run([sys.executable, "-c", command, *arguments], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.mark.parametrize(
    ("old", "new"), [("\n##### ", "\n###### "), ("- **Tiltak:**", "- **Tiltak:**  \t"), ("\n### ", "\n\n<b>x</b>\n\n### ")]
)
def test_what_is_planted_is_found(old: str, new: str, modules: Path, tmp_path: Path) -> None:
    text = plan(ROOT, "examples/strandmo.yaml")
    assert old in text
    assert linted(text.replace(old, new, 1), modules, tmp_path, SIBLINGS)


def test_the_examples_are_accepted(modules: Path, tmp_path: Path) -> None:
    assert linted(plan(ROOT, "examples/strandmo.yaml", "examples/data"), modules, tmp_path, SIBLINGS) == []


def test_hostile_text_is_accepted(modules: Path, tmp_path: Path) -> None:
    record = f"record: centre\nformat: 1\nid: lind\nname: {json.dumps(EVIL)}\nkind: ordinary\nopen: {{from: 2020-01-01}}\n"
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / FILE).write_text(record, encoding="utf-8")
    text = plan(tmp_path, "data")
    assert "Lind" in text
    assert linted(text, modules, tmp_path, SIBLINGS) == []
