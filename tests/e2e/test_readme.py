"""What the READMEs show is what is printed, and their commands are the ones that are run."""

import re
import subprocess
import sys
from pathlib import Path

TOOL = "tests/e2e/readme.py"
COMMAND = re.compile(r"<!-- command: (\w+) -->\n+```\w*\n(.*?)```", re.DOTALL)


def test_shown_output_is_the_output(root: Path) -> None:
    done = subprocess.run([sys.executable, TOOL, "check"], cwd=root, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}\nmend it with: python {TOOL} write"


def test_something_is_shown(root: Path) -> None:
    for readme in ("README.md", "README.nb.md"):
        assert "<!-- output: mottak check " in (root / readme).read_text(encoding="utf-8"), readme


def test_both_languages_give_the_same_two_commands(root: Path) -> None:
    english, norwegian = (COMMAND.findall((root / name).read_text(encoding="utf-8")) for name in ("README.md", "README.nb.md"))
    assert english == norwegian
    assert [name for name, _ in english] == ["job", "tests"]


def test_each_command_is_one_line(root: Path) -> None:
    for _, text in COMMAND.findall((root / "README.md").read_text(encoding="utf-8")):
        assert len(text.splitlines()) == 1


def test_the_files_that_the_readmes_name_exist(root: Path) -> None:
    for readme in ("README.md", "README.nb.md", "CONTRIBUTING.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", (root / readme).read_text(encoding="utf-8")):
            assert target.startswith("https://") or (root / target).exists(), f"{readme}: {target}"
