"""The example data in the formats for alerts, read by programs that are not ours; each is first shown to find what was planted."""

import json
import os
import stat
import subprocess
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from sarif_pydantic import Sarif  # type: ignore[import-untyped]

from mottak_cli.cli.main import run as mottak

from ..npm import package
from .test_gitlab import checked
from .workflow_commands import parse

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
MULTITOOL = ("@microsoft/sarif-multitool", "5.7.0")
Log = dict[str, Any]


@pytest.fixture(scope="session")
def multitool() -> Path:
    """The program's folder, which also holds the JSON Schema of SARIF."""
    folder = package(*MULTITOOL) / "@microsoft" / "sarif-multitool-linux"
    program = folder / "Sarif.Multitool"
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return folder


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """The example data in a format."""
    monkeypatch.chdir(ROOT)
    for name in ("MOTTAK_LANG", "MOTTAK_AS_OF", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)

    def made(name: str, *options: str, data: str = "examples/data") -> str:
        file = tmp_path / "report"
        mottak(["check", data, "--year", "2024", "--as-of", "2024-12-31", "--quiet", "--format", f"{name}:{file}", *options])
        return file.read_text(encoding="utf-8")

    return made


def complaints(folder: Path, log: Log, tmp_path: Path) -> set[str]:
    """The rules by which the multitool finds an error or a warning. Its exit code tells little, so its report is read."""
    given, found = tmp_path / "given.sarif", tmp_path / "found.sarif"
    given.write_text(json.dumps(log), encoding="utf-8")
    found.unlink(missing_ok=True)
    command = [str(folder / "Sarif.Multitool"), "validate", str(given), "--output", str(found), "--log", "ForceOverwrite"]
    command += ["--level", "Error;Warning;Note", "--rule-kind", "Sarif;Ghas", "--json-schema", str(folder / "sarif-2.1.0.json")]
    environment = os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert found.exists(), done.stdout + done.stderr
    (run,) = json.loads(found.read_text(encoding="utf-8-sig"))["runs"]
    assert run["invocations"][0]["executionSuccessful"]
    assert run["results"], "not even a note: nothing was looked at"
    return {one["ruleId"] for one in run["results"] if one.get("level", "warning") in ("error", "warning")}


def spoilt(log: Log, change: Callable[[Log], object]) -> Log:
    """A copy of the log, with something wrong in its run."""
    copy = deepcopy(log)
    change(copy["runs"][0])
    return copy


PLANTED: dict[str, Callable[[Log], object]] = {
    "a rule that is not where the result says": lambda run: run["results"][0].update(ruleIndex=10_000),
    "an end before its beginning": lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"].update(endColumn=1),
    "a file that is no address": lambda run: run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"].update(uri="a b:c"),
    "a result without a place": lambda run: run["results"][0].update(locations=[]),
}
MISSHAPEN: dict[str, Callable[[Log], object]] = {
    "a level that there is not": lambda run: run["results"][0].update(level="critical"),
    "a result without a message": lambda run: run["results"][0].pop("message"),
    "a line before the first": lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"].update(startLine=0),
    "a program without a name": lambda run: run["tool"]["driver"].pop("name"),
}


def test_sarif_by_the_multitool(multitool: Path, report: Callable[..., str], tmp_path: Path) -> None:
    log = json.loads(report("sarif"))
    for name, change in PLANTED.items():
        assert complaints(multitool, spoilt(log, change), tmp_path), name
    for options in (("sarif",), ("sarif-full",), ("sarif", "--lang", "en"), ("sarif", "--region", "fjord")):
        assert complaints(multitool, json.loads(report(*options)), tmp_path) == set(), options


def test_sarif_with_mistakes_in_the_files(multitool: Path, report: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("record: centre\nformat: 1\nid: Å\n", encoding="utf-8")
    os.chdir(tmp_path)
    log = json.loads(report("sarif", data="."))
    assert log["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    log["runs"][0]["results"] = json.loads((Path(ROOT) / "tests/reporters/snapshots/sarif-nb.txt").read_text("utf-8"))["runs"][0]["results"]
    for one in log["runs"][0]["results"]:
        one.pop("ruleIndex")
    assert complaints(multitool, log, tmp_path) == set()


def test_sarif_by_its_schema(multitool: Path, report: Callable[..., str]) -> None:
    schema = json.loads((multitool / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    kind = jsonschema.validators.validator_for(schema)
    log = json.loads(report("sarif"))
    for name, change in MISSHAPEN.items():
        assert not kind(schema).is_valid(spoilt(log, change)), name
    kind(schema).validate(log)
    kind(schema).validate(json.loads(report("sarif-full")))


def test_sarif_read_back_by_another_reader(report: Callable[..., str]) -> None:
    log = json.loads(report("sarif"))
    for name in ("a level that there is not", "a result without a message", "a program without a name"):
        with pytest.raises(ValueError, match="validation error"):
            Sarif.model_validate(spoilt(log, MISSHAPEN[name]))
    (run,) = Sarif.model_validate(log).runs
    judged = json.loads(report("json"))
    breaches = {
        one["fingerprint"] for result in judged["results"] for one in result["findings"] if one["verdict"] in ("fail", "unknown", "warn")
    }
    found = [one.partial_fingerprints["primaryLocationLineHash"] for one in run.results or () if one.partial_fingerprints]
    assert len(found) == len(set(found))
    assert set(found) == breaches


def test_gitlab_and_github_and_sarif_tell_the_same_breaches(report: Callable[..., str]) -> None:
    items = checked(report("gitlab"))
    results = json.loads(report("sarif"))["runs"][0]["results"]
    assert [one["fingerprint"] for one in items] == [one["partialFingerprints"]["primaryLocationLineHash"] for one in results]
    commands, _ = parse(report("github"))
    places = {(one["location"]["path"], one["location"]["lines"]["begin"]) for one in items}
    shown = [one for one in commands if one.name != "notice"]
    assert shown
    assert {(one.properties["file"], int(one.properties["line"])) for one in shown} <= places


@pytest.mark.parametrize("name", ["sarif", "sarif-full", "github", "github-summary", "gitlab"])
def test_the_same_bytes(name: str, report: Callable[..., str]) -> None:
    assert report(name) == report(name)
