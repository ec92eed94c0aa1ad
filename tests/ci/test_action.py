"""The steps of `action.yml`, run for real on the example data."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.reporters.workflow_commands import parse

from .steps import Action

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
PAST = "--year 2024 --as-of 2024-12-31"


@pytest.fixture(scope="module")
def temp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("runner")


@pytest.fixture(scope="module")
def installed(temp: Path) -> Action:
    """The action after its own first steps, run once; later runs find mottak where those put it."""
    action = Action(ROOT, ROOT, temp, {"python": {"python-path": sys.executable}})
    ran = action.run(paths="examples/data", args=f"{PAST} --quiet", fail_on="never", summary="false")
    assert ran.code == 0, ran.log
    assert ran.used[0][0].startswith("actions/setup-python@")
    mottak = Path(ran.outputs["install"]["mottak"])
    assert mottak.is_relative_to(temp)
    asked = subprocess.run([mottak, "--version"], capture_output=True, text=True, check=True, cwd=temp)
    assert asked.stdout.startswith("mottak ")
    action.given_outputs = {**action.given_outputs, "install": ran.outputs["install"]}
    action.says["runs"]["steps"] = [
        {"id": "install", "uses": "what was installed"} if one.get("id") == "install" else one for one in action.says["runs"]["steps"]
    ]
    return action


def test_findings_are_told_in_the_log_in_the_summary_and_in_a_file(installed: Action) -> None:
    ran = installed.run(paths="examples/data", args=PAST)
    assert ran.code == 1, ran.log
    assert ran.outputs["action"]["exit-code"] == "1"
    commands, _ = parse(ran.log)
    assert {"error", "warning"} <= {one.name for one in commands}
    assert all((ROOT / one.properties["file"]).is_file() for one in commands if "file" in one.properties)
    assert "examples/data/fjord/skarvoya.yaml" in ran.summary
    log = json.loads(Path(ran.outputs["action"]["sarif"]).read_text(encoding="utf-8"))
    assert log["runs"][0]["results"]


def test_the_file_is_uploaded_where_that_is_asked_for_and_allowed(installed: Action) -> None:
    def uploads(event: dict[str, Any] | None, wanted: str) -> list[str]:
        ran = installed.run(event, paths="examples/data", args=PAST, upload_sarif=wanted)
        return [given["sarif_file"] for name, given in ran.used if name.startswith("github/codeql-action/upload-sarif@")]

    assert uploads(None, "false") == []
    (file,) = uploads(None, "true")
    assert Path(file).is_file()
    own, fork = ({"pull_request": {"head": {"repo": {"fork": fork}}}} for fork in (False, True))
    assert uploads(own, "true")
    assert uploads(fork, "true") == []


def test_options_are_passed_on(installed: Action) -> None:
    ran = installed.run(paths="examples/data\nexamples/strandmo.yaml", args=f"{PAST} --lang en", fail_on="never", summary="false")
    assert ran.code == 0, ran.log
    assert ran.outputs["action"]["exit-code"] == "0"
    assert ran.summary == ""
    assert "non-conformit" in ran.log
    (run,) = json.loads(Path(ran.outputs["action"]["sarif"]).read_text(encoding="utf-8"))["runs"]
    files = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]}
    assert "examples/strandmo.yaml" in files
    assert any(one.startswith("examples/data/") for one in files)


def test_a_wrong_file_and_a_wrong_call_fail_with_2(installed: Action, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("record: centre\nname: [\n", encoding="utf-8")
    ran = installed.run(paths=str(tmp_path), fail_on="never")
    assert ran.code == 2, ran.log
    ran = installed.run(paths="no-such-folder", args="--no-such-option", upload_sarif="true")
    assert (ran.code, ran.outputs["action"]["exit-code"]) == (2, "2")


def test_what_is_given_is_no_script(installed: Action, tmp_path: Path) -> None:
    evil = f"x.yaml $(touch${{IFS}}{tmp_path}/made) `touch {tmp_path}/made`; touch {tmp_path}/made; #"
    for given in ({"paths": evil}, {"args": evil}, {"fail_on": evil}):
        ran = installed.run(None, **given)
        assert ran.code == 2, ran.log
    assert not (tmp_path / "made").exists()
    ran = installed.run(paths="*", args=PAST)
    assert ran.code == 2, "a star is a name"


def test_settings_of_the_data_repo_hold(installed: Action, tmp_path: Path) -> None:
    records = tmp_path / "centres" / "here and there"
    records.mkdir(parents=True)
    (records / "strandmo.yaml").write_bytes((ROOT / "examples" / "strandmo.yaml").read_bytes())
    (tmp_path / "mottak.toml").write_text('paths = ["centres/here and there"]\nfail_on = "never"\nlang = "en"\n', encoding="utf-8")
    there = Action(ROOT, tmp_path, installed.temp, installed.given_outputs)
    there.says = installed.says
    ran = there.run(paths="", args=PAST)
    assert ran.code == 0, ran.log
    assert "non-conformit" in ran.log
    assert there.run(paths="", args=PAST, fail_on="fail").code == 1


def test_another_version_is_installed_where_one_is_named(temp: Path, tmp_path: Path) -> None:
    archive = tmp_path / "mottak-9.9.9.tar.gz"
    folder = tmp_path / "source"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    project = (folder / "pyproject.toml").read_text(encoding="utf-8")
    (folder / "pyproject.toml").write_text(project.replace('version = "0.1.0"', 'version = "9.9.9"'), encoding="utf-8")
    subprocess.run(["tar", "-czf", str(archive), "-C", str(tmp_path), "source"], check=True)
    action = Action(ROOT, ROOT, temp, {"python": {"python-path": sys.executable}})
    ran = action.run(version=os.fspath(archive), paths="examples/strandmo.yaml", args=PAST)
    assert ran.code == 1, ran.log
    (made,) = Path(ran.outputs["install"]["home"]).glob("lib/python*/site-packages/mottak-9.9.9.dist-info")
    assert made.is_dir()
