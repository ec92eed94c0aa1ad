"""Every planted fault is reported exactly where it was put, in every layout, in text and in JSON, and nothing else is."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.cli.main import run

from .clean import CLEAN
from .faults import FAULTS as GROUPS_AND_VOLUNTEERS
from .faults import Fault, Told, planted
from .local_faults import LOCAL_FAULTS
from .writer import LAYOUTS, Layout, Written, write

FAULTS = GROUPS_AND_VOLUNTEERS + LOCAL_FAULTS
NO_FAULT = Fault("nothing at all", {}, ())
ASKED = ("--as-of", "2024-12-31", "--lang", "en")
POINTER = re.compile(r"^ {2}(?P<file>\S+?):(?P<line>\d+):(?P<column>\d+)(?:$| )")


class Planted(NamedTuple):
    """One fault in one file."""

    fault: Fault
    written: Written
    file: str


class Found(NamedTuple):
    """A finding as the reports have it."""

    rule: str
    verdict: str
    path: str
    first: str
    last: str
    softened: str | None
    due: str | None
    line: int
    column: int
    end_line: int
    end_column: int


def expected(one: Planted) -> list[Found]:
    return sorted((found(told, one.written) for told in one.fault.told), key=str)


def found(told: Told, written: Written) -> Found:
    path, place = written.place(told.path)
    days = (f"2024-{told.first}", f"2024-{told.last}")
    return Found(told.rule, told.verdict, path, *days, told.softened, told.due, place.line, place.column, place.line, place.end)


@pytest.fixture(scope="module", params=LAYOUTS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Planted]]:
    """A folder with a record for each fault, and one without any, in one layout."""
    layout: Layout = request.param
    into = tmp_path_factory.mktemp(layout)
    all_planted = []
    for number, fault in enumerate((NO_FAULT, *FAULTS)):
        written = write({**planted(CLEAN, fault), "id": f"lønnås-{number}"}, layout)
        file = into / f"{number:02}.yaml"
        file.write_bytes(written.text.encode())
        all_planted.append(Planted(fault, written, str(file)))
    return into, all_planted


def test_the_writer_writes_what_it_was_given(folder: tuple[Path, list[Planted]]) -> None:
    from ruamel.yaml import YAML  # noqa: PLC0415

    _, all_planted = folder
    for number, one in enumerate(all_planted):
        data = {**planted(CLEAN, one.fault), "id": f"lønnås-{number}"}
        assert json.dumps(YAML(typ="safe", pure=True).load(one.written.text), default=str) == json.dumps(data)


def test_json_tells_every_fault_in_its_place_and_nothing_else(
    folder: tuple[Path, list[Planted]], capsys: pytest.CaptureFixture[str]
) -> None:
    into, all_planted = folder
    assert run(["check", str(into), *ASKED, "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    Draft202012Validator(schema_of_reports(capsys)).validate(report)
    assert not report["errors"]
    by_file: dict[str, list[Found]] = {one.file: [] for one in all_planted}
    for result in report["results"]:
        for finding in result["findings"]:
            assert finding["file"] == result["file"]
            by_file[finding["file"]].append(told_in_json(result["rule"], finding))
    for one in all_planted:
        assert sorted(by_file[one.file], key=str) == expected(one), one.fault.says


def schema_of_reports(capsys: pytest.CaptureFixture[str]) -> Any:
    assert run(["schema", "report"]) == 0
    schema = json.loads(capsys.readouterr().out)
    Draft202012Validator.check_schema(schema)
    return schema


def told_in_json(rule: str, finding: dict[str, Any]) -> Found:
    keys = ("verdict", "path", "from", "to", "softened", "due", "line", "column", "end_line", "end_column")
    return Found(rule, *(finding[key] for key in keys))


@pytest.mark.parametrize(("show", "untold"), [("problems", {"waived"}), ("all", set[str]())])
def test_text_points_at_every_fault_and_nothing_else(
    show: str, untold: set[str], folder: tuple[Path, list[Planted]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    into, all_planted = folder
    monkeypatch.setenv("COLUMNS", "400")
    assert run(["check", str(into), *ASKED, "--no-color", "--names", "--show", show]) == 1
    pointed: dict[str, list[tuple[int, int, int]]] = {one.file: [] for one in all_planted}
    texts = {one.file: one.written.text.splitlines() for one in all_planted}
    for file, line, column, shown, carets in pointers(capsys.readouterr().out.splitlines()):
        assert shown.endswith(texts[file][line - 1])
        margin = len(shown) - len(texts[file][line - 1])
        assert carets.index("^") - margin + 1 == column
        pointed[file].append((line, column, column + carets.count("^")))
    for one in all_planted:
        want = [(told.line, told.column, told.end_column) for told in expected(one) if told.verdict not in untold]
        assert sorted(pointed[one.file]) == sorted(want), one.fault.says


def pointers(lines: list[str]) -> Iterator[tuple[str, int, int, str, str]]:
    """Every place that the text points at: file, line, column, the line as shown, and the carets under it."""
    for number, text in enumerate(lines):
        if (match := POINTER.match(text)) is not None:
            yield match["file"], int(match["line"]), int(match["column"]), lines[number + 1], lines[number + 2]


def test_every_judged_rule_has_a_fault_of_each_kind_it_can_have() -> None:
    had = {(told.rule, told.verdict) for fault in FAULTS for told in fault.told}
    shall = {f"RS-2019-002/{one}" for one in ("3.0", "3.1", "3.2", "3.3", "3.4a", "3.4b", "3.5", "4.3", "5.1", "5.2")}
    shall |= {f"SIVILSAMFUNN/{one}" for one in ("6.1", "7.1", "7.2", "8")}
    broken = {"3.1.1b", "3.1.6", "3.2.1", "3.3.1a", "3.3.1b", "3.3.1c", "3.3.2", "3.3.3"}
    unseen = {"3.1.1b", "3.1.4", "3.1.5", "3.2.1", "3.2.3", "3.2.4", "3.2.5", "3.3.1b", "3.3.1c"}
    striven_for = {"1", "3.1.1a", "3.1.2", "3.1.3", "3.2.2"}
    kinds = (
        ("fail", broken),
        ("unknown", unseen),
        ("warn", striven_for),
        ("pending", {"3.1.6", "3.3.1c"}),
        ("waived", {"3.1.4", "3.3.1b"}),
    )
    assert {(f"RS-2008-054/{one}", verdict) for verdict, rules in kinds for one in rules} <= had
    assert {(rule, verdict) for rule in shall for verdict in ("fail", "unknown")} <= had
    new = {"2.2b": ("warn", "pending"), "3.0a": ("fail", "pending")}
    assert {(f"IM-2008-023/{rule}", verdict) for rule, verdicts in new.items() for verdict in verdicts} <= had
    only_warn = {"RS-2019-002/4.1", "RS-2019-002/4.4", "RS-2019-002/4.5", "RS-2019-002/6.2", "SIVILSAMFUNN/3.4", "SIVILSAMFUNN/7.2b"}
    assert {(rule, "warn") for rule in only_warn} | {("SIVILSAMFUNN/6.2", "warn"), ("SIVILSAMFUNN/6.2", "unknown")} <= had
    assert len(FAULTS) >= 30
