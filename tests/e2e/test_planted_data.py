"""The data repo says what it was written to say: every planted finding on its line, nothing else, and the best centres' passes."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from mottak_cli.cli.main import run

YEARS = (2024, 2025)
VERDICTS = ("fail", "unknown", "warn", "pending", "waived")
ALL = {*VERDICTS, "pass", "not_applicable"}
BEST = ("tverrvik", "rypelia")
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def planted() -> dict[str, Any]:
    tree: dict[str, Any] = YAML(typ="safe", pure=True).load(HERE / "planted_data.yaml")
    return tree


@pytest.fixture
def report(root: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Any:
    """The JSON report of a year, with its exit code; by the as-of day, or as of today."""
    monkeypatch.chdir(root)
    for name in ("MOTTAK_LANG", "MOTTAK_AS_OF"):
        monkeypatch.delenv(name, raising=False)

    def asked(folder: str, year: int, as_of: object = None) -> Any:
        day = () if as_of is None else ("--as-of", str(as_of))
        code = run(("check", folder, "--year", str(year), "--format", "json", *day))
        told = capsysbinary.readouterr()
        assert (code, told.err) == (1, b"")
        return json.loads(told.out)

    return asked


def entries(planted: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each finding that was planted, with its verdict."""
    for verdict in VERDICTS:
        yield from ((verdict, entry) for entry in planted[verdict])


def expected(planted: dict[str, Any], year: int) -> list[str]:
    """The findings of a year as the list has them."""
    return sorted(
        str((
            entry["record"], entry["rule"], verdict, entry["file"], entry["line"], entry["subject"], str(entry["started"]),
            None if entry["ended"] is None else str(entry["ended"]), entry.get("judged", verdict), entry.get("softened"),
        ))
        for verdict, entry in entries(planted)
        if year in entry["years"]
    )  # fmt: skip


def found(report: Any) -> list[str]:
    """The findings of a report, in the same form."""
    return sorted(
        str((
            f"{result['kind']}/{result['record']}", result["rule"], one["verdict"], one["file"], one["line"], one["subject"],
            one["started"], one["ended"], one["judged"], one["softened"],
        ))
        for result in report["results"]
        for one in result["findings"]
    )  # fmt: skip


def verdicts(report: Any) -> dict[str, dict[str, str]]:
    """Each record's verdicts, by rule."""
    table: dict[str, dict[str, str]] = {}
    for one in report["results"]:
        table.setdefault(f"{one['kind']}/{one['record']}", {})[one["rule"]] = one["verdict"]
    return table


@pytest.mark.parametrize("year", YEARS)
def test_every_planted_finding_and_no_other(report: Any, planted: dict[str, Any], year: int) -> None:
    assert found(report(planted["folder"], year, planted["as_of"])) == expected(planted, year)


@pytest.mark.parametrize("year", YEARS)
def test_the_verdict_of_every_rule_on_every_record(report: Any, planted: dict[str, Any], year: int) -> None:
    table = verdicts(report(planted["folder"], year, planted["as_of"]))
    told = {record: {rule: one for rule, one in rules.items() if one in VERDICTS} for record, rules in table.items()}
    assert {record: rules for record, rules in told.items() if rules} == planted["verdicts"][year]
    assert {one for rules in table.values() for one in rules.values()} == ALL


@pytest.mark.parametrize("year", YEARS)
def test_as_of_today_every_verdict_occurs_too(report: Any, planted: dict[str, Any], year: int) -> None:
    """What is planted does not hang on the day the question is asked."""
    today = report(planted["folder"], year)
    assert {one["verdict"] for one in today["results"]} == ALL
    assert found(today) == expected(planted, year)


def test_the_list_names_the_lines_it_means(root: Path, planted: dict[str, Any]) -> None:
    """A line of the list is where its piece of text stands, and the table of verdicts follows from the list."""
    table: dict[int, dict[str, dict[str, str]]] = {year: {} for year in YEARS}
    for verdict, entry in entries(planted):
        lines = (root / entry["file"]).read_text(encoding="utf-8").splitlines()
        assert entry["on"] in lines[entry["line"] - 1], entry
        for year in entry["years"]:
            table[year].setdefault(entry["record"], {}).setdefault(entry["rule"], verdict)
    assert table == planted["verdicts"]


def read_by_hand() -> dict[tuple[str, int], set[str]]:
    """The rules that were read by hand to pass, by centre and year."""
    table: dict[tuple[str, int], set[str]] = {}
    centre = ""
    for line in (HERE / "passes_read.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            centre = Path(line).stem
        elif re.match(r"\| [A-Z]", line):
            rule, *years = (cell.strip() for cell in line.split("|")[1:4])
            for year, lines in zip(YEARS, years, strict=True):
                table.setdefault((centre, year), set()).update({rule} if lines != "–" else ())
    return table


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("centre", BEST)
def test_what_was_read_by_hand_is_what_passes(report: Any, planted: dict[str, Any], centre: str, year: int) -> None:
    passing = verdicts(report(planted["folder"], year, planted["as_of"]))[f"centre/{centre}"]
    by_hand = read_by_hand()
    assert {one for one, _ in by_hand} == set(BEST)
    assert {rule for rule, one in passing.items() if one == "pass"} == by_hand[centre, year]
    assert set(passing.values()) == {"pass", "not_applicable"}
