"""A paper as DOCX: real headings, lists and tables with heading rows, its language said, the same bytes for the same paper."""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.writing.docx_marks import field, language, link, shade, wide_page
from mottak_cli.writing.docx_table import form, grid
from mottak_cli.writing.paper import Block, Bullets, Facts, Grid, Heading, Linked, Paper, Paragraph
from mottak_cli.writing.tones import HEADING, TONES

if TYPE_CHECKING:
    from docx.document import Document

CODES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The day that an archive can begin to count from."""


def docx(paper: Paper) -> bytes:
    """The document. Needs the extra `docx`."""
    import docx as library  # noqa: PLC0415 - an extra

    made = library.Document()
    _prepare(made, paper)
    made.add_heading(paper.title, level=0)
    made.add_paragraph(paper.subject, style="Subtitle")
    shade(made.add_paragraph(paper.disclaimer), "F1F4F8")
    lies = False
    for part in paper.parts:
        if part.wide or lies:
            wide_page(made, lies=part.wide)
        lies = part.wide
        for block in part.blocks:
            _block(made, block)
    out = BytesIO()
    made.save(out)
    return _undated(out.getvalue())


def _prepare(made: "Document", paper: Paper) -> None:
    """The page, the styles, and what the file says of itself: no author, and the dates of what it tells."""
    from docx.shared import Cm, Pt, RGBColor  # noqa: PLC0415 - an extra

    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    language(made, CODES.get(paper.lang, CODES["nb"]))
    made.styles["Normal"].font.name, made.styles["Normal"].font.size = "Calibri", Pt(10.5)
    for name in ("Title", "Subtitle", "Caption", *(f"Heading {level}" for level in range(1, 6))):
        made.styles[name].font.color.rgb = RGBColor.from_string(HEADING.ground)
    day = paper.as_of
    about = made.core_properties
    about.title, about.subject, about.language = paper.title, paper.subject, CODES.get(paper.lang, CODES["nb"])
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - the library wants none
    about.revision = 1
    _footer(made, paper)


def _footer(made: "Document", paper: Paper) -> None:
    """The title, and the number of the page."""
    foot = made.sections[0].footer.paragraphs[0]
    said = text(Message("paper.page", {"page": "\0PAGE\0", "pages": "\0NUMPAGES\0"}), paper.lang)
    foot.add_run(f"{paper.title}\t\t")
    for number, piece in enumerate(said.split("\0")):
        if number % 2:
            field(foot, piece)
        else:
            foot.add_run(piece)


def _block(made: "Document", one: Block) -> None:
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - an extra

    match one:
        case Heading():
            made.add_heading(one.text, level=one.level)
        case Paragraph():
            run = made.add_paragraph().add_run(one.text)
            run.font.size = Pt(9) if one.quiet else None
        case Bullets():
            for item in one.items:
                paragraph = made.add_paragraph(style="List Bullet")
                if item.word:
                    word = paragraph.add_run(item.word)
                    word.bold = True
                    if item.tone:
                        word.font.color.rgb = RGBColor.from_string(TONES[item.tone].letters)
                    paragraph.add_run(" ")
                paragraph.add_run(item.text)
        case Facts(rows, True):
            form(made, rows)
        case Facts(rows, _):
            for label, value in rows:
                paragraph = made.add_paragraph()
                paragraph.paragraph_format.space_after = Pt(2)
                paragraph.add_run(f"{label}: ").bold = True
                paragraph.add_run(value)
        case Linked():
            paragraph = made.add_paragraph()
            paragraph.add_run(f"{one.label}: ").bold = True
            link(paragraph, one.text, one.link)
        case Grid():
            grid(made, one)


def _undated(made: bytes) -> bytes:
    """The archive with the time of no clock in it."""
    out = BytesIO()
    with ZipFile(BytesIO(made)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = ZipInfo(entry.filename, LONG_AGO)
            info.compress_type, info.external_attr = ZIP_DEFLATED, 0o600 << 16
            new.writestr(info, old.read(entry))
    return out.getvalue()
