"""The GitLab template's own commands, run on the example data as its runner runs them."""

import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
TEMPLATE: dict[str, Any] = YAML(typ="safe").load((ROOT / "templates" / "gitlab.yml").read_text(encoding="utf-8"))
JOB: dict[str, Any] = TEMPLATE["mottak"]
PAST = "--year 2024 --as-of 2024-12-31"


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs that a job finds: Python and pip, and what it installs."""
    folder = tmp_path_factory.mktemp("image")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    done = job(folder, folder, JOB["before_script"], MOTTAK_SOURCE=str(ROOT))
    assert done.returncode == 0, done.stderr
    return folder


def job(image: Path, folder: Path, script: list[str], **variables: str) -> "subprocess.CompletedProcess[str]":
    """Runs commands with the template's variables, over which those of the data repo go."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("MOTTAK_", "GITHUB_"))}
    path = {"PATH": f"{image / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    environment = kept | path | {key: str(one) for key, one in (TEMPLATE["variables"] | JOB["variables"] | variables).items()}
    command = ["bash", "-c", "set -eo pipefail\n" + "\n".join(script)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """A checkout that a job may write in."""
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    return tmp_path


def test_the_reports_that_are_kept_are_those_that_are_written(image: Path, repo: Path) -> None:
    done = job(image, repo, JOB["script"], MOTTAK_PATHS="examples/data examples/strandmo.yaml", MOTTAK_ARGS=PAST)
    assert done.returncode == 1, done.stderr
    assert "Skarvøya" in done.stdout
    kept = JOB["artifacts"]["reports"]
    items = json.loads((repo / kept["codequality"]).read_text(encoding="utf-8"))
    assert {"examples/strandmo.yaml", "examples/data/fjord/skarvoya.yaml"} <= {one["location"]["path"] for one in items}
    suites = ET.parse(repo / kept["junit"]).getroot()
    assert len(suites.findall(".//testcase")) > len(items)
    assert JOB["artifacts"]["when"] == "always", "what fails is what one wants to see"


def test_the_variables_are_passed_on(image: Path, repo: Path) -> None:
    paths = {"MOTTAK_PATHS": "examples/data", "MOTTAK_ARGS": f"{PAST} --lang en"}
    done = job(image, repo, JOB["script"], MOTTAK_FAIL_ON="never", **paths)
    assert done.returncode == 0, done.stderr
    assert "non-conformit" in done.stdout
    (repo / "mottak.toml").write_text('paths = ["examples/strandmo.yaml"]\nfail_on = "never"\n', encoding="utf-8")
    done = job(image, repo, JOB["script"], MOTTAK_PATHS="", MOTTAK_ARGS=PAST)
    assert done.returncode == 0, done.stderr
    assert "Skarvøya" not in done.stdout


def test_a_job_that_is_not_told_what_to_install_says_so(image: Path, repo: Path) -> None:
    done = job(image, repo, JOB["before_script"])
    assert done.returncode != 0
    assert "MOTTAK_SOURCE" in done.stderr
