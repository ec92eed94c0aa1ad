"""The example data as OSCAL, read and checked by compliance-trestle, which is first shown to find what was planted."""

import json
import subprocess
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.cli.main import run as mottak

from ..pip_tools import environment

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
TRESTLE = ("compliance-trestle", "5.2.0")
Document = dict[str, Any]


@pytest.fixture(scope="module")
def trestle(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Document], tuple[int, str]]:
    """Checks a document in a workspace: exit code and what is told."""
    programs = environment(*TRESTLE)
    workspace = tmp_path_factory.mktemp("workspace")
    subprocess.run([str(programs / "trestle"), "init", "--local"], cwd=workspace, check=True, capture_output=True)

    def checked(document: Document) -> tuple[int, str]:
        file = workspace / "assessment-results" / "given" / "assessment-results.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(document), encoding="utf-8")
        command = [str(programs / "trestle"), "validate", "-t", "assessment-results", "-n", "given"]
        done = subprocess.run(command, cwd=workspace, check=False, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    return checked


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Document]:
    """A folder in a format for programs."""
    monkeypatch.chdir(ROOT)
    for name in ("MOTTAK_LANG", "MOTTAK_AS_OF", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)

    def made(*options: str, name: str = "oscal", data: str = "examples/data") -> Document:
        file = tmp_path / "report"
        mottak(["check", data, "--year", "2024", "--as-of", "2024-12-31", "--quiet", "--format", f"{name}:{file}", *options])
        found: Document = json.loads(file.read_text(encoding="utf-8"))
        return found

    return made


def spoilt(document: Document, change: Callable[[Document], object]) -> Document:
    """A copy with something wrong in its first result."""
    copy = deepcopy(document)
    change(copy["assessment-results"]["results"][0])
    return copy


PLANTED: dict[str, Callable[[Document], object]] = {
    "nothing reviewed": lambda result: result.pop("reviewed-controls"),
    "a state that there is not": lambda result: result["findings"][0]["target"]["status"].update(state="unsure"),
    "an identifier of version 1": lambda result: result["findings"][0].update(uuid="8ee71ed4-e5a5-11ef-9cd2-0242ac120002"),
    "one identifier twice": lambda result: result["findings"][0].update(uuid=result["findings"][1]["uuid"]),
    "a moment in no zone": lambda result: result["observations"][0].update(collected="2024-12-31T23:59:59"),
    "a rule with a slash": lambda result: result["findings"][0]["target"].update({"target-id": "RS-2019-002/3.1"}),
    "a property of blanks": lambda result: result["props"][0].update(value=" "),
    "a key that there is not": lambda result: result.update(verdict="fail"),
}


@pytest.mark.parametrize("name", PLANTED)
def test_what_is_planted_is_found(name: str, trestle: Callable[[Document], tuple[int, str]], report: Callable[..., Document]) -> None:
    code, told = trestle(spoilt(report("--region", "fjord"), PLANTED[name]))
    assert code != 0, told


@pytest.mark.parametrize("options", [(), ("--lang", "en"), ("--region", "fjord", "--select", "RS-2008-054")], ids=str)
def test_the_example_is_in_order(
    options: tuple[str, ...], trestle: Callable[[Document], tuple[int, str]], report: Callable[..., Document]
) -> None:
    code, told = trestle(report(*options))
    assert code == 0, told
    assert "VALID" in told
    assert "not in resources" not in told


def test_files_with_mistakes_are_in_order(
    trestle: Callable[[Document], tuple[int, str]], report: Callable[..., Document], tmp_path: Path
) -> None:
    (tmp_path / "a.yaml").write_text("record: centre\nformat: 1\nid: Å\n", encoding="utf-8")
    document = report(data=str(tmp_path))
    assert len(document["assessment-results"]["results"]) == 1
    assert trestle(document)[0] == 0


def test_findings_are_the_results_that_apply(report: Callable[..., Document]) -> None:
    document, judged = report(), report(name="json")
    findings = [one for result in document["assessment-results"]["results"] for one in result.get("findings", ())]
    found = Counter(one["target"]["status"]["reason"] for one in findings)
    assert found == {verdict: n for verdict, n in judged["counts"].items() if verdict != "not_applicable" and n}
    assert {one["target"]["status"]["state"] for one in findings if one["target"]["status"]["reason"] != "pass"} == {"not-satisfied"}
    risks = [one for result in document["assessment-results"]["results"] for one in result.get("risks", ())]
    assert len(risks) == len({one["fingerprint"] for result in judged["results"] for one in result["findings"]})
    assert {"open", "closed", "deviation-approved"} <= {one["status"] for one in risks}
