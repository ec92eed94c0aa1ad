"""Faults in the records of offices and the directorate, judged together, are told in the file and the place where they were put."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.cli.main import run
from mottak_cli.rulebook import load

from .faults import Fault, planted
from .offices import CLEAN, OFFICE_FAULTS, OfficeFault
from .writer import LAYOUTS, Layout, write

ASKED = ("--as-of", "2024-12-31", "--select", "IM-2008-023,IM-2013-003,SIVILSAMFUNN/3.1,SIVILSAMFUNN/3.2,SIVILSAMFUNN/3.3")
NO_FAULT = OfficeFault("nothing at all", {}, ())


def with_fault(fault: OfficeFault) -> dict[str, dict[str, Any]]:
    """All records, by file, with one fault."""
    records = deepcopy(CLEAN)
    for file in records:
        own = {path.partition(":")[2]: value for path, value in fault.changes.items() if path.startswith(f"{file}:")}
        records[file] = planted(records[file], Fault(fault.says, own, ()))
    return records


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("fault", [NO_FAULT, *OFFICE_FAULTS], ids=lambda fault: fault.says)
def test_every_fault_in_its_file_and_place_and_nothing_else(
    fault: OfficeFault, layout: Layout, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written = {file: write(record, layout) for file, record in with_fault(fault).items()}
    for file, one in written.items():
        (tmp_path / f"{file}.yaml").write_bytes(one.text.encode())
    run(["check", str(tmp_path), *ASKED, "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert not report["errors"]
    keys = ("verdict", "path", "from", "to", "softened", "line", "column", "end_column")
    found = [
        (Path(one["file"]).stem, result["rule"], *(one[key] for key in keys)) for result in report["results"] for one in result["findings"]
    ]
    expected = []
    for file, told in fault.told:
        path, place = written[file].place(told.path)
        days = (f"2024-{told.first}", f"2024-{told.last}")
        expected.append((file, told.rule, told.verdict, path, *days, told.softened, place.line, place.column, place.end))
    assert sorted(found, key=str) == sorted(expected, key=str)


def test_every_rule_on_offices_has_a_fault_and_both_kinds_where_it_can_have_them() -> None:
    had = {(told.rule, told.verdict) for fault in OFFICE_FAULTS for _, told in fault.told}
    rules = load().rules.values()
    assert {rule for rule, _ in had} == {one.id for one in rules if one.judged_on != "centre"}
    shall = {one.id for one in rules if one.judged_on != "centre" and one.modality == "shall" and not one.ours}
    assert {rule for rule, verdict in had if verdict == "fail"} >= shall - {"IM-2008-023/4.1"}, "4.1 can only be undocumented"
