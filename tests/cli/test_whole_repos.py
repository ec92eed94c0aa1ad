"""Whole data repos through the command: narrowed to some records, under other file names, and in one file, they say the same."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.engine.cases import to_yaml
from tests.oracle.generate_repo import a_repo
from tests.oracle.questions import repo_questions

from .conftest import Call

EXAMPLE = Path(__file__).parents[2] / "examples" / "data"
FILES = sorted(EXAMPLE.rglob("*.yaml"))
ON = ("--as-of", "2025-09-30", "--format", "json")
SEEDS = [*range(8000, 8006), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(8006, 8150))]
PLACES = {"file", "line", "column", "end_line", "end_column"}
Told = dict[tuple[str, str], list[Any]]


def by_record(report: Any) -> Told:
    """What is said of each record: its results and its notes."""
    found: Told = {(one["kind"], one["id"]): [one, [], []] for one in report["records"]}
    for one in report["results"]:
        found[one["kind"], one["record"]][1].append(one)
    kinds = {one["file"]: one["kind"] for one in report["records"]}
    for one in report["notes"]:
        if one["file"] in kinds:
            found[kinds[one["file"]], one["record"]][2].append(one)
    return found


def placeless(value: Any) -> Any:
    """The same without files and lines; what is related stands in no order then."""
    if isinstance(value, dict):
        return {key: placeless(one) for key, one in value.items() if key not in PLACES}
    if isinstance(value, list):
        return sorted((placeless(one) for one in value), key=lambda one: json.dumps(one, sort_keys=True))
    return value


def narrowings(report: Any, folder: Path) -> list[tuple[str, ...]]:
    """Each centre by itself, and each office and operator that centres name."""
    found: list[tuple[str, ...]] = [("--centre", one["id"]) for one in report["records"] if one["kind"] == "centre"]
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.yaml")))
    found += [("--region", one["id"]) for one in report["records"] if one["kind"] == "region"]
    operators = {"o0", "o1", *re.findall(r"(?:operator|is): \{id: ([\w-]+)", text)}
    return found + [("--operator", name) for name in sorted(operators)]


def assert_narrowed(call: Call, folder: str, question: tuple[str, ...]) -> None:
    """Whatever is left out of the report is still known."""
    whole = call("check", folder, *question).report
    said = by_record(whole)
    asked = 0
    for option in narrowings(whole, Path(folder)):
        told = call("check", folder, *question, *option)
        if not told.out:
            assert told.code == 2  # nobody in the period
            continue
        narrowed = by_record(told.report)
        asked += 1
        assert narrowed.items() <= said.items(), option
        if option[0] == "--centre":
            assert list(narrowed) == [("centre", option[1])]
        if option[0] == "--region":
            assert ("region", option[1]) in narrowed
    assert asked


@pytest.mark.parametrize("year", ["2024", "2025"])
def test_a_part_of_the_example_is_judged_as_in_the_whole(call: Call, monkeypatch: pytest.MonkeyPatch, year: str) -> None:
    monkeypatch.chdir(EXAMPLE.parents[1])
    assert_narrowed(call, "examples/data", (*ON, "--year", year))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_part_of_a_random_repo_is_judged_as_in_the_whole(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.chdir(tmp_path)
    data = a_repo(seed)
    (tmp_path / "data").mkdir()
    for one in data:
        (tmp_path / "data" / f"{one['record']}-{one['id']}.yaml").write_text(to_yaml(one), encoding="utf-8")
    if all(one["record"] == "directorate" for one in data):
        return
    asked = repo_questions(data, seed)[0]
    assert_narrowed(call, "data", ("--as-of", f"{asked.as_of}", "--period", f"{asked.first}..{asked.last}", "--format", "json"))


def written(folder: Path, how: str) -> None:
    """The example under other names, in the opposite order, in other folders or in one file."""
    texts = [path.read_text(encoding="utf-8") for path in FILES]
    if how == "one file":
        (folder / "all.yaml").write_text("---\n".join(reversed(texts)), encoding="utf-8")
        return
    for number, text in enumerate(reversed(texts)):
        at = folder / f"f{number % 3}" if how == "folders" else folder
        at.mkdir(exist_ok=True)
        (at / f"{number:03}.yml").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("how", ["names", "folders", "one file"])
def test_the_example_in_other_files_says_the_same(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.chdir(EXAMPLE.parents[1])
    before = call("check", "examples/data", *ON, "--year", "2024").report
    written(tmp_path, how)
    after = call("check", str(tmp_path), *ON, "--year", "2024").report
    assert len(after["results"]) == len(before["results"]) > 100
    for part in ("records", "results", "counts", "notes"):
        assert placeless(after[part]) == placeless(before[part]), part
