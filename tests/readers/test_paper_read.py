"""Documents: DOCX read by python-docx and LibreOffice Writer, PDF by pypdf and PDFium."""

import re
import subprocess
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pypdf
import pypdfium2
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from mottak_cli.plan.model import Breach, Plan, PlanItem, PlanSection, RecordPlan
from mottak_cli.plan.paper import docx as plan_docx
from mottak_cli.plan.paper import pdf as plan_pdf
from mottak_cli.results import Place, Verdict
from mottak_cli.summary.paper import docx as summary_docx
from mottak_cli.summary.paper import pdf as summary_pdf

from ..writing.sample import EVIL, SAMI, SUMMARY

pytestmark = pytest.mark.slow

DAY = date(2024, 12, 31)
BREACH = Breach(
    Verdict.FAIL,
    f"Funnet er {EVIL[6]}.",
    SAMI,
    date(2024, 1, 1),
    None,
    366,
    ((date(2024, 1, 1), None),),
    None,
    None,
    None,
    Place("m.yaml", "", 14, 1, 14, 2),
    "f",
)
ITEM = PlanItem(
    "RS-2019-002/3.1", "RS 2019-002 punkt 3", EVIL[7], "https://www.udiregelverk.no/rs-2019-002", "Det kreves noe.", "Gjør det.",
    Verdict.FAIL, ("centre",), "Mottaket", date(2025, 1, 31), (BREACH,),
)  # fmt: skip
SECTION = PlanSection("RS-2019-002", "RS 2019-002", "Dialoggrupper", ITEM.link, ("centre",), "Mottaket", (ITEM,))
RECORD = RecordPlan("centre", "lind", EVIL[4], "m.yaml", ("drift",), ("ost",), (SECTION,), (), (), 1, 0)
PLAN = Plan("nb", DAY, date(2024, 1, 1), DAY, "both", "2026.1", "sha256:7cea", "En filsjekk er ikke en kontroll.", (RECORD,))


def summary_in(kind: str, lang: str = "nb") -> bytes:
    """The summary made by hand."""
    return b"".join((summary_docx if kind == "docx" else summary_pdf)(SUMMARY, lang))


def plan_in(kind: str) -> bytes:
    """The plan made by hand."""
    return b"".join((plan_docx if kind == "docx" else plan_pdf)(PLAN))


def opened(made: bytes) -> Document:
    """A DOCX as python-docx reads it."""
    return docx.Document(BytesIO(made))


def faults(made: Document) -> Iterator[str]:
    """What a reader who hears a DOCX would miss: heading rows, captions, a language, a title; headings that leave a level out."""
    if made.core_properties.author or made.core_properties.last_modified_by:
        yield "somebody is named"
    if not made.core_properties.title:
        yield "no title"
    spoken = made.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    if spoken is None or spoken.get(qn("w:val")) not in {"nb-NO", "nn-NO", "en-GB"}:
        yield "no language"
    for number, table in enumerate(made.tables):
        if table._tbl.tblPr.find(qn("w:tblCaption")) is None:
            yield f"table {number} has no caption"
        is_form = len(table.columns) == 2 and all(row.cells[0].text for row in table.rows)
        if not is_form and table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is None:
            yield f"table {number} has no heading row"
    styles = [paragraph.style.name or "" for paragraph in made.paragraphs if paragraph.style is not None]
    levels = [0, *(int(name.removeprefix("Heading ")) for name in styles if name.startswith("Heading "))]
    if any(after > before + 1 for before, after in pairwise(levels)):
        yield "a level of headings is left out"
    if any({round(side.cm, 1) for side in (one.page_width, one.page_height) if side} != {21.0, 29.7} for one in made.sections):
        yield "not A4"


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_python_docx_accepts_the_summary(lang: str) -> None:
    made = opened(summary_in("docx", lang))
    assert list(faults(made)) == []
    assert f"{made.core_properties.created:%Y-%m-%d}" == "2025-01-31"


def test_python_docx_accepts_the_plan() -> None:
    made = opened(plan_in("docx"))
    assert list(faults(made)) == []
    answers = [[cell.text for cell in row.cells] for row in made.tables[0].rows]
    assert answers == [["Tiltak", ""], ["Ansvarlig", "Mottaket"], ["Frist", "31. januar 2025"]]
    assert f"avvik siden 1. januar 2024 (366 dager): Funnet er {EVIL[6]}. Gjelder: {SAMI}. (m.yaml:14)" in [
        one.text for one in made.paragraphs
    ]
    (link,) = [one.address for paragraph in made.paragraphs for one in paragraph.hyperlinks]
    assert link == ITEM.link


def test_python_docx_finds_what_is_planted() -> None:
    made = opened(summary_in("docx"))
    made.core_properties.author = "Kari Nordmann"
    made.tables[0]._tbl.tblPr.remove(made.tables[0]._tbl.tblPr.find(qn("w:tblCaption")))
    heading = made.tables[1].rows[0]._tr.get_or_add_trPr()
    heading.remove(heading.find(qn("w:tblHeader")))
    made.add_heading("For dypt", level=4)
    found = list(faults(made))
    assert found == ["somebody is named", "table 0 has no caption", "table 1 has no heading row", "a level of headings is left out"]


def test_the_tables_of_a_docx_hold_the_figures() -> None:
    table = opened(summary_in("docx")).tables[0]
    rows = [[cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells] for row in table.rows]
    called = "En dialoggruppe hvert halvår (RS 2019-002 punkt 3.1)"
    assert rows[1] == [called, "En dialoggruppe hvert halvår", "12", "3", "1234", "97,5 %", "30.06.2024", "avvik", "færre enn 3"]


@pytest.mark.parametrize("made", [summary_in, plan_in])
def test_writer_loses_no_word(made: Any, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(made("docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "a.docx")]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    document = opened(made("docx"))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    said = squeezed(read(tmp_path / "a.pdf"))
    assert [one for one in (*cells, *(paragraph.text for paragraph in document.paragraphs)) if squeezed(one) not in said] == []


def read(file: Path | bytes) -> str:
    """The text of a PDF."""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(file) if isinstance(file, bytes) else file).pages)


def squeezed(said: str) -> str:
    """A text without spaces, breaks and hyphens, which depend on the lines."""
    return re.sub(r"[\s\N{ZERO WIDTH SPACE}\N{SOFT HYPHEN}‐-]", "", said)


@pytest.mark.parametrize("made", [summary_in, plan_in])
def test_a_pdf_says_all_that_the_docx_says(made: Any) -> None:
    document, said = opened(made("docx")), squeezed(read(made("pdf")))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert [one for one in cells if squeezed(one) not in said] == []
    assert [one.text for one in document.paragraphs if squeezed(one.text) not in said] == []


def kinds(element: Any) -> Iterator[str]:
    """The kinds of elements in the tree of a tagged PDF."""
    element = element.get_object()
    if isinstance(element, list):
        for one in element:
            yield from kinds(one)
    elif isinstance(element, dict):
        if "/S" in element:
            yield str(element["/S"])
        if "/K" in element:
            yield from kinds(element["/K"])


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_a_pdf_is_tagged(lang: str) -> None:
    reader = pypdf.PdfReader(BytesIO(summary_in("pdf", lang)))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == lang
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()
    assert {"/H1", "/Table", "/THead", "/TH", "/TD", "/Caption", "/L", "/LI"} <= set(kinds(root["/StructTreeRoot"]["/K"]))
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.author) == ("Årssammendrag 2024", None)


def test_the_pages_of_a_pdf_stand_and_lie_and_have_ink() -> None:
    document = pypdfium2.PdfDocument(summary_in("pdf"))
    sizes = [tuple(round(one) for one in document[number].get_size()) for number in range(len(document))]
    assert set(sizes) == {(595, 842), (842, 595)}
    for number in range(len(document)):
        image = document[number].render(scale=1).to_pil().convert("L")
        assert image.getextrema()[0] < 80


@pytest.mark.parametrize("kind", ["docx", "pdf"])
@pytest.mark.parametrize("made", [summary_in, plan_in])
def test_the_same_paper_is_the_same_bytes(made: Any, kind: str) -> None:
    assert made(kind) == made(kind)


def test_no_clock_is_in_a_docx() -> None:
    with ZipFile(BytesIO(summary_in("docx"))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
