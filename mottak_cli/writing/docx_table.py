"""Tables of a DOCX: heading rows that are repeated on every page and read aloud, figures to the right, colours beside words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mottak_cli.writing.docx_marks import element
from mottak_cli.writing.paper import Grid
from mottak_cli.writing.tones import HEADING, TONES, Tone

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell, _Row

LABELS = Tone("F1F4F8", "1A1A1A")
LONGEST = 44
"""Of how many characters the width of a column takes account."""
MANY = 9
"""A table of more columns has smaller letters."""
ROOM = 1.4
"""Centimetres of room to write in."""


def grid(made: "Document", one: Grid) -> None:
    """A table under its caption."""
    from docx.shared import Pt  # noqa: PLC0415 - an extra

    caption = made.add_paragraph(style="Caption")
    caption.add_run(one.caption)
    caption.paragraph_format.keep_with_next = True
    table = made.add_table(rows=1, cols=len(one.columns), style="Table Grid")
    described(table, one.caption)
    widths = shares(one, room(made))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    size = 9 if len(one.columns) <= MANY else 8
    first = table.rows[0]
    repeated(first)
    for cell, head in zip(first.cells, one.columns, strict=True):
        write(cell, head.title, right=head.right, tone=HEADING, size=size)
    for row in one.rows:
        added = table.add_row()
        whole(added)
        for cell, shown, head in zip(added.cells, row, one.columns, strict=True):
            tone = TONES[shown.tone] if shown.tone else None
            write(cell, shown.text, right=head.right, tone=tone, size=size)
    for line in table.rows:
        for cell, width in zip(line.cells, widths, strict=True):
            cell.width = width
    for note in one.notes or ("",):
        run = made.add_paragraph().add_run(note)
        run.font.size = Pt(8.5)


def room(made: "Document") -> int:
    """How wide the text is on the page, in the format's own small units."""
    section = made.sections[-1]
    return int((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))


def shares(one: Grid, width: int) -> list[int]:
    """What each column gets of the width: as much as its longest word needs, and of the rest by how much it says."""
    texts = [[head.title, *(row[number].text for row in one.rows)] for number, head in enumerate(one.columns)]
    words = [max(len(word) for said in column for word in (said.split() or [""])) + 4 for column in texts]
    needs = [max(word, min(LONGEST, max(map(len, column)) + 2)) for word, column in zip(words, texts, strict=True)]
    return [width * need // sum(needs) for need in needs]


def form(made: "Document", rows: Sequence[tuple[str, str]]) -> None:
    """Labels, and room to write beside them."""
    from docx.enum.table import WD_ROW_HEIGHT_RULE  # noqa: PLC0415 - an extra
    from docx.shared import Cm  # noqa: PLC0415 - an extra

    table = made.add_table(rows=0, cols=2, style="Table Grid")
    described(table, ", ".join(label for label, _ in rows))
    table.autofit = False
    table.columns[0].width, table.columns[1].width = Cm(4), Cm(13)
    for label, value in rows:
        added = table.add_row()
        whole(added)
        if not value:
            added.height_rule, added.height = WD_ROW_HEIGHT_RULE.AT_LEAST, Cm(ROOM)
        write(added.cells[0], label, tone=LABELS)
        write(added.cells[1], value)
        added.cells[0].width, added.cells[1].width = Cm(4), Cm(13)
    made.add_paragraph()


def write(cell: "_Cell", said: str, *, right: bool = False, tone: Tone | None = None, size: float = 9) -> None:
    """A text in a cell; in bold where it has colours of its own."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH  # noqa: PLC0415 - an extra
    from docx.shared import Pt, RGBColor  # noqa: PLC0415 - an extra

    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else None
    run = paragraph.add_run(said)
    run.font.size = Pt(size)
    if tone is not None:
        cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=tone.ground))
        run.font.color.rgb = RGBColor.from_string(tone.letters)
        run.bold = True


def described(table: "Table", said: str) -> None:
    """What a reader hears of the table before its cells."""
    table._tbl.tblPr.append(element("tblCaption", val=said[:250]))


def repeated(row: "_Row") -> None:
    """A heading row, on every page that the table reaches."""
    row._tr.get_or_add_trPr().append(element("tblHeader", val="true"))
    whole(row)


def whole(row: "_Row") -> None:
    """A row that no page parts."""
    row._tr.get_or_add_trPr().insert(0, element("cantSplit", val="true"))
