"""The examples say what they were written to say: every planted fault is found on its line, and nothing else is."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
from ruamel.yaml import YAML

Run = Callable[..., CompletedProcess[bytes]]
Key = tuple[Any, ...]


@pytest.fixture(scope="module")
def planted(root: Path) -> dict[str, Any]:
    tree: dict[str, Any] = YAML(typ="safe", pure=True).load(root / "tests" / "e2e" / "planted.yaml")
    return tree


def line_of(text: str, fault: dict[str, Any]) -> int:
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if fault["after"] in line) if "after" in fault else 0
    found = [number + 1 for number, line in enumerate(lines) if number >= start and fault["on"] in line]
    assert found, fault
    assert "after" in fault or len(found) == 1, fault
    return found[0]


def expected(text: str, fault: dict[str, Any]) -> Key:
    first, last = (str(day) for day in fault["days"])
    due = str(fault["due"]) if "due" in fault else None
    return (fault["rule"], fault["verdict"], first, last, fault.get("open"), due, fault.get("softened"), line_of(text, fault))


def found(done: CompletedProcess[bytes]) -> list[Key]:
    report = json.loads(done.stdout)
    return [
        (result["rule"], *(finding[key] for key in ("verdict", "from", "to", "open", "due", "softened", "line")))
        for result in report["results"]
        for finding in result["findings"]
    ]


def test_every_planted_fault_and_no_other(mottak: Run, root: Path, planted: dict[str, Any]) -> None:
    text = (root / planted["file"]).read_text(encoding="utf-8")
    done = mottak("check", planted["file"], "--as-of", str(planted["as_of"]), "--format", "json")
    assert done.returncode == 1, done.stderr
    assert sorted(found(done), key=str) == sorted((expected(text, fault) for fault in planted["faults"]), key=str)


def test_what_lies_before_the_period_is_found_there(mottak: Run, root: Path, planted: dict[str, Any]) -> None:
    text = (root / planted["file"]).read_text(encoding="utf-8")
    done = mottak("check", planted["file"], "--as-of", str(planted["as_of"]), "--year", "2023", "--format", "json")
    for fault in planted["before_the_period"]:
        assert expected(text, fault | {"open": False}) in found(done)


def test_a_good_centre_has_nothing_but_a_report_not_due_and_a_year_without_the_library_that_is_waived(mottak: Run) -> None:
    done = mottak("check", "examples/fjellvik.yaml", "--as-of", "2024-12-31", "--format", "json")
    assert done.returncode == 0, done.stderr
    assert [one[:6] for one in found(done)] == [
        ("RS-2019-002/5.2", "pending", "2024-12-03", "2024-12-31", True, "2025-01-03"),
        ("RS-2008-054/3.1.4", "waived", "2024-12-31", "2024-12-31", False, None),
    ]


def test_a_good_centre_was_good_the_year_before(mottak: Run) -> None:
    done = mottak("check", "examples/fjellvik.yaml", "--as-of", "2024-12-31", "--year", "2023", "--format", "json")
    assert found(done) == []
