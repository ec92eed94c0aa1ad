"""Workbooks, read by openpyxl and by LibreOffice Calc, which reckons them anew and says what a reader sees in every cell."""

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pypdf
import pytest
from openpyxl.cell import Cell, MergedCell
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from mottak_cli.summary.xlsx import xlsx

from ..cli.test_input_errors import PARTS, RECORD
from ..reporters.making import ERROR, bytes_made, named
from ..reporters.sample import RUN
from ..writing.sample import EVIL, SUMMARY
from .conftest import ROOT, Write, check

pytestmark = pytest.mark.slow

DAYS = {
    "Begynte",
    "Tok slutt",
    "Frist",
    "Fra, i perioden",
    "Til, i perioden",
    "Om from",
    "Om last",
    "Innvilget",
    "Gjelder fra",
    "Gjelder til",
}
NUMBERS = {"Dager i alt", "avvik", "oppfylt", "Om bound", "Om fail", "Om days", "Om share", "Antall med avvik", "Antall som kreves"}
WORDS = {"hele tiden", "færre enn 3", "skjult"}
"""What may stand where a day or number would."""
DATE_LIKE = re.compile(r"\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}")


def headings(sheet: Worksheet) -> int:
    """The row of the headings, by the filter."""
    found = re.match(r"A(\d+):", sheet.auto_filter.ref or "")
    assert found, f"{sheet.title} has no filter"
    return int(found[1])


def tables(book: Workbook) -> Iterator[tuple[Worksheet, int, list[str]]]:
    """The sheets but the cover, the row of their headings, and the headings."""
    for sheet in book.worksheets[1:]:
        row = headings(sheet)
        yield sheet, row, [str(cell.value) for cell in sheet[row] if cell.value is not None]


def faults(book: Workbook) -> list[str]:
    """What is wrong with a workbook: cells that are not what they say, links that lead nowhere, settings that are missing."""
    found = []
    for sheet, row, titles in tables(book):
        found += [] if re.fullmatch(f"[A-D]{row + 1}", str(sheet.freeze_panes)) else [f"{sheet.title}: the headings move"]
        setup = sheet.page_setup
        found += [f"{sheet.title}: not A4 lying"] if (setup.paperSize, setup.orientation) != (9, "landscape") else []
        found += [f"{sheet.title}: headings on one page alone"] if sheet.print_title_rows != f"${row}:${row}" else []
        for cells in sheet.iter_rows(min_row=row + 1, max_col=len(titles)):
            for title, cell in zip(titles, cells, strict=True):
                found += [f"{sheet.title}!{cell.coordinate}: {fault}" for fault in faults_of(cell, title)]
    for cell in (cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row):
        at = f"{cell.parent.title}!{cell.coordinate}"
        found += [f"{at}: a formula"] if cell.data_type == "f" else []
        found += [f"{at} leads to {cell.hyperlink.location}"] if cell.hyperlink and not leads(book, cell.hyperlink.location) else []
    about = book.properties
    found += ["somebody is named"] if about.creator or about.lastModifiedBy else []
    return found


def faults_of(cell: Cell | MergedCell, title: str) -> Iterator[str]:
    """A day must be a day, a number a number."""
    value = cell.value
    if value is None or value in WORDS:
        return
    if isinstance(value, str) and DATE_LIKE.fullmatch(value):
        yield f"{value!r} is a day as text"
    elif title in DAYS and not isinstance(value, datetime):
        yield f"{value!r} is no day"
    if title in NUMBERS and not isinstance(value, int | float):
        yield f"{value!r} is no number"


def leads(book: Workbook, location: str | None) -> bool:
    """Whether a link within the workbook leads to a cell with something in it."""
    found = re.fullmatch(r"'(.+)'!([A-Z]+\d+)(?::[A-Z]+\d+)?", location or "")
    if not found or (name := found[1].replace("''", "'")) not in book.sheetnames:
        return False
    return book[name].cell(*coordinate_to_tuple(found[2])).value is not None


def by_calc(file: Path, to: str, folder: Path) -> list[Path]:
    """The files that LibreOffice in Norwegian makes of a workbook."""
    command = [
        "soffice",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        str(folder / "out"),
    ]
    norwegian = {**os.environ, "LANG": "nb_NO.UTF-8", "LC_ALL": "nb_NO.UTF-8", "LANGUAGE": "nb"}
    subprocess.run([*command, str(file)], check=True, capture_output=True, timeout=300, env=norwegian)
    return sorted((folder / "out").iterdir())


def test_what_calc_reckons_is_what_was_written(summary: Path, tmp_path: Path) -> None:
    (again,) = by_calc(summary, "xlsx", tmp_path)
    before, after = openpyxl.load_workbook(summary), openpyxl.load_workbook(again)
    assert after.sheetnames == before.sheetnames
    for sheet in before.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert after[sheet.title][cell.coordinate].value == cell.value, f"{sheet.title}!{cell.coordinate}"
    # Without a window, Calc keeps nothing of what a window shows.
    assert [one for one in faults(after) if not one.endswith("the headings move")] == []


def test_calc_finds_a_planted_formula(summary: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(summary)
    book.worksheets[1]["A7"] = "=1+1"
    book.save(tmp_path / "spoilt.xlsx")
    (again,) = by_calc(tmp_path / "spoilt.xlsx", "xlsx", tmp_path)
    assert openpyxl.load_workbook(again, data_only=True).worksheets[1]["A7"].value == 2
    assert any("!A7: a formula" in one for one in faults(openpyxl.load_workbook(again)))


def test_the_pages_show_days_and_shares_in_norwegian(summary: Path, tmp_path: Path) -> None:
    (printed,) = by_calc(summary, "pdf", tmp_path)
    pages = pypdf.PdfReader(printed).pages
    told = "\n".join(page.extract_text() for page in pages)
    assert "30.06.2024" in told
    assert re.search(r"97,5\s%", told)
    assert all(page.mediabox.width > page.mediabox.height for page in pages)
    assert all(one in told for one in EVIL[:4])


@pytest.fixture(scope="module")
def summary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of the summary made by hand."""
    file = tmp_path_factory.mktemp("summary") / "summary.xlsx"
    file.write_bytes(b"".join(xlsx(SUMMARY, "nb")))
    return file


@pytest.fixture(scope="module")
def hostile_check(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of a check in which every text of the record tries to be a formula."""
    file = tmp_path_factory.mktemp("hostile") / "check.xlsx"
    file.write_bytes(bytes_made("xlsx", named(RUN, EVIL[4]), errors=(ERROR,)))
    return file


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_openpyxl_accepts_the_summary(lang: str, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"".join(xlsx(SUMMARY, lang)))
    assert faults(openpyxl.load_workbook(tmp_path / "a.xlsx")) == []


def test_openpyxl_accepts_a_check(written: Write, hostile_check: Path) -> None:
    for file in (written("xlsx"), hostile_check):
        assert faults(openpyxl.load_workbook(file)) == []


def text_day(book: Workbook) -> None:
    book["Funn"].cell(headings(book["Funn"]) + 1, 7).value = "31.12.2024"


def formula(book: Workbook) -> None:
    book["Funn"].cell(headings(book["Funn"]) + 1, 5).value = "=HYPERLINK(1)"


def text_number(book: Workbook) -> None:
    book["Oversikt"].cell(headings(book["Oversikt"]) + 1, 4).value = "3"


def loose_headings(book: Workbook) -> None:
    book["Funn"].freeze_panes = "A2"


def lost_link(book: Workbook) -> None:
    link = next(cell.hyperlink for row in book["Oversikt"].iter_rows() for cell in row if cell.hyperlink)
    link.location = "'Borte'!A1"


def author(book: Workbook) -> None:
    book.properties.creator = "Kari Nordmann"


def upright(book: Workbook) -> None:
    book["Funn"].page_setup.orientation = "portrait"


@pytest.mark.parametrize("plant", [text_day, formula, text_number, loose_headings, lost_link, author, upright])
def test_what_is_planted_is_found(plant: Callable[[Workbook], None], written: Write) -> None:
    book = openpyxl.load_workbook(written("xlsx"))
    plant(book)
    assert len(faults(book)) == 1


def test_the_file_has_the_day_of_what_it_tells_and_of_no_clock(summary: Path) -> None:
    with ZipFile(summary) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    about = openpyxl.load_workbook(summary).properties
    assert f"{about.created:%Y-%m-%d} {about.modified:%Y-%m-%d}" == "2025-01-31 2025-01-31"
    assert b"".join(xlsx(SUMMARY, "nb")) == summary.read_bytes()


def test_names_where_ids_belong_are_in_no_cell(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(RECORD, encoding="utf-8")
    done = check([str(tmp_path / "a.yaml"), "--quiet", "--format", f"xlsx:{tmp_path / 'a.xlsx'}"], ROOT)
    assert done.returncode == 2
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    said = "\n".join(str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row)
    assert "dialogue_groups[0].meetings[1].leaders[0]" in said
    assert [part for part in PARTS if part in said] == []
