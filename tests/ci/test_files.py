"""The files for pipelines, read by programs that know their forms; each program is first shown to find what was planted."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
SHOWN = ROOT / "examples" / "ci"
Accepts = Callable[[Path], bool]


def accepting(*command: str) -> Accepts:
    def accepts(file: Path) -> bool:
        done = subprocess.run([sys.executable, "-m", *command, str(file)], capture_output=True, text=True, check=False)
        assert done.returncode in {0, 1}, done.stdout + done.stderr
        return done.returncode == 0

    return accepts


def by_schema(name: str) -> Accepts:
    return accepting("check_jsonschema", "--builtin-schema", f"vendor.{name}")


CASES: dict[str, tuple[Path, Accepts, dict[str, tuple[str, str]]]] = {
    "action": (
        ROOT / "action.yml",
        by_schema("github-actions"),
        {
            "a step without a shell": ("      shell: bash\n", ""),
            "a kind of action that there is not": ("using: composite", "using: composit"),
            "no description": ("description: Judges", "says: Judges"),
        },
    ),
    "workflow": (
        SHOWN / "github" / ".github" / "workflows" / "mottak.yml",
        by_schema("github-workflows"),
        {
            "a job without a machine": ("    runs-on: ubuntu-latest\n", ""),
            "a permission that there is not": ("security-events: write", "security-event: write"),
            "an event that there is not": ("pull_request:", "pullrequest:"),
        },
    ),
    "template": (
        ROOT / "templates" / "gitlab.yml",
        by_schema("gitlab-ci"),
        {
            "a word that there is not": ("when: always", "when: allways"),
            "a report that there is not": ("      junit: mottak-junit.xml", "      junits: [[mottak-junit.xml]]\n      dotenv: {}"),
            "no list of rules": ("  rules:\n    - if: $CI_PIPELINE", "  rules:\n    iff: $CI_PIPELINE"),
        },
    ),
    "pipeline": (
        SHOWN / "gitlab" / ".gitlab-ci.yml",
        by_schema("gitlab-ci"),
        {
            "an include without a place": ("  - remote: https", "  - remotely: https"),
            "variables as a list": ("  MOTTAK_PATHS: centres regions", "  MOTTAK_PATHS: [centres]"),
            "a stage that is no word": ("variables:\n", "stages: 1\nvariables:\n"),
        },
    ),
    "hooks": (
        ROOT / ".pre-commit-hooks.yaml",
        accepting("pre_commit", "validate-manifest"),
        {
            "no entry": ("  entry: mottak check\n", ""),
            "a language that there is not": ("language: python", "language: pyton"),
            "a pattern that is none": ("files: (", "files: (("),
        },
    ),
    "config": (
        SHOWN / "pre-commit" / ".pre-commit-config.yaml",
        accepting("pre_commit", "validate-config"),
        {
            "no version": ("    rev: v0.1.0\n", ""),
            "a hook without an id": ("- id: mottak", "- name: mottak"),
            "arguments as a text": ("args: [centres, regions]", "args: centres regions"),
        },
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_the_form_is_right(name: str, tmp_path: Path) -> None:
    file, accepts, planted = CASES[name]
    right = file.read_text(encoding="utf-8")
    for number, (says, (text, instead)) in enumerate(planted.items()):
        assert text in right, says
        spoilt = tmp_path / str(number) / file.name
        spoilt.parent.mkdir()
        spoilt.write_text(right.replace(text, instead, 1), encoding="utf-8")
        assert not accepts(spoilt), says
    assert accepts(file)
