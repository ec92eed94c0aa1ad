"""What the action and the GitLab job call the program with, shown by a program in its place that prints its arguments."""

from pathlib import Path

import pytest

from .steps import Action
from .test_gitlab_template import JOB, job

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]


@pytest.fixture
def echo(tmp_path: Path) -> Path:
    """The folder of a program `mottak` that prints one argument a line."""
    program = tmp_path / "bin" / "mottak"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n", encoding="utf-8")
    program.chmod(0o755)
    return tmp_path


def test_the_action(echo: Path) -> None:
    outputs: dict[str, dict[str, str]] = {"python": {}, "install": {"mottak": str(echo / "bin" / "mottak"), "home": str(echo)}}
    action = Action(ROOT, echo, echo, outputs)
    for step in action.says["runs"]["steps"]:
        if step.get("id") == "install":
            step["uses"] = "what was installed"
    reports = ["--format", "github", "--format", f"sarif:{echo}/mottak.sarif"]
    ran = action.run()
    assert ran.log.splitlines() == ["check", ".", *reports]
    assert ran.outputs["action"] == {"exit-code": "0", "sarif": ""}
    ran = action.run(paths="a b\n*", args="--lang en", fail_on="warn", baseline="my base.json")
    assert ran.log.splitlines() == ["check", "a", "b", "*", "--lang", "en", "--fail-on", "warn", "--baseline", "my base.json", *reports]


def test_the_gitlab_job(echo: Path) -> None:
    reports = ["--format", "gitlab:gl-code-quality-report.json", "--format", "junit:mottak-junit.xml"]
    done = job(echo, echo, JOB["script"])
    assert done.stdout.splitlines() == ["check", ".", *reports]
    given = {"MOTTAK_PATHS": "a b", "MOTTAK_ARGS": "--lang en", "MOTTAK_FAIL_ON": "warn", "MOTTAK_BASELINE": "my base.json"}
    done = job(echo, echo, JOB["script"], **given)
    assert done.stdout.splitlines() == ["check", "a", "b", "--lang", "en", "--fail-on", "warn", "--baseline", "my base.json", *reports]
