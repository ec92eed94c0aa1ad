"""CSV, read by Python and by LibreOffice Calc, which says what a spreadsheet makes of every cell."""

import csv
import io
import re
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mottak_cli.reporters.csv_report import COLUMNS

from .conftest import Write

pytestmark = pytest.mark.slow

DATES = ("from", "to", "started", "ended", "due", "as_of", "period_from", "period_to")
NUMBERS = ("days", "line", "column")
DELIMITERS = {"csv": ",", "csv-excel": ";"}


def by_python(text: str, delimiter: str) -> list[str]:
    """What is wrong with a report as Python reads it."""
    head, *rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found = [] if tuple(head) == COLUMNS else [f"columns: {head}"]
    for number, cells in enumerate(rows, start=2):
        if len(cells) != len(COLUMNS):
            found.append(f"row {number}: {len(cells)} cells")
            continue
        row = dict(zip(COLUMNS, cells, strict=True))
        found += [f"row {number}: {name}" for name in DATES if not re.fullmatch(r"(\d{4}-\d\d-\d\d)?", row[name])]
        found += [f"row {number}: {name}" for name in NUMBERS if not row[name].isdecimal()]
        found += [f"row {number}: {cell}" for cell in cells if cell.startswith(tuple("=+-@\t\r"))]
    return found


def by_calc(file: Path, delimiter: str, folder: Path) -> list[tuple[Any, ...]]:
    """The rows as LibreOffice in Norwegian reads them: texts, numbers, dates, and formulas as text that begins with their sign."""
    (folder / "in.csv").write_bytes(file.read_bytes())
    how = f"Text - txt - csv (StarCalc):{ord(delimiter)},34,76,1,,1044,false,true"
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--infilter=" + how, "--convert-to", "xlsx", "in.csv"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    sheet = openpyxl.load_workbook(folder / "in.xlsx").active
    assert sheet is not None
    return [tuple(cell.value for cell in row) for row in sheet.iter_rows()]


def misread(file: Path, delimiter: str, folder: Path) -> list[str]:
    """What LibreOffice takes for something else than what was written."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        written = list(csv.reader(stream, delimiter=delimiter, strict=True))
    read = by_calc(file, delimiter, folder)
    found = [] if len(read) == len(written) else [f"{len(read)} rows of {len(written)}"]
    for number, (was, is_) in enumerate(zip(written[1:], read[1:], strict=False), start=2):
        for name, text, value in zip(COLUMNS, was, is_, strict=False):
            told = value.date().isoformat() if isinstance(value, datetime) else "" if value is None else str(value)
            typed = isinstance(value, datetime) if name in DATES and text else isinstance(value, int) if name in NUMBERS else True
            if told != text or not typed or (isinstance(value, str) and value.startswith("=")):
                found.append(f"row {number}: {name}: {text!r} read as {value!r}")
    return found


@pytest.mark.parametrize(("old", "new"), [("2024-12-31", "31.12.2024"), ("directorate,", "=1+1,"), ("directorate,", "")])
def test_python_finds_what_is_planted(old: str, new: str, written: Write) -> None:
    assert by_python(written("csv").read_bytes().decode().replace(old, new, 1), ",")


@pytest.mark.parametrize(("old", "new"), [("directorate,", "=1+1,"), ("directorate,", "007,"), ("2024-12-31", "i fjor")])
def test_calc_finds_what_is_planted(old: str, new: str, written: Write, tmp_path: Path) -> None:
    spoilt = tmp_path / "spoilt.csv"
    spoilt.write_bytes(written("csv").read_bytes().replace(old.encode(), new.encode(), 1))
    assert misread(spoilt, ",", tmp_path)


@pytest.mark.parametrize("report", ["written", "hostile"])
@pytest.mark.parametrize("format_", DELIMITERS)
def test_python_accepts(format_: str, report: str, request: pytest.FixtureRequest) -> None:
    data: bytes = request.getfixturevalue(report)(format_).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") is (format_ == "csv-excel")
    assert by_python(data.decode("utf-8-sig"), DELIMITERS[format_]) == []


@pytest.mark.parametrize("report", ["written", "hostile"])
@pytest.mark.parametrize("format_", DELIMITERS)
def test_calc_accepts(format_: str, report: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    file: Path = request.getfixturevalue(report)(format_)
    assert misread(file, DELIMITERS[format_], tmp_path) == []


@pytest.mark.parametrize("format_", DELIMITERS)
def test_no_cell_is_a_formula_whatever_parts_the_cells(format_: str, hostile: Write, tmp_path: Path) -> None:
    for delimiter in ",;":
        folder = tmp_path / str(ord(delimiter))
        folder.mkdir()
        cells = [cell for row in by_calc(hostile(format_), delimiter, folder) for cell in row]
        assert [cell for cell in cells if isinstance(cell, str) and cell.startswith("=")] == []
