"""What a DOCX can say and the library has no words for: languages, fields, links, shading, and pages that lie."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

from mottak_cli.writing.tones import LINK


def element(name: str, **attributes: str) -> Any:
    """An element of the format's own vocabulary."""
    from docx.oxml import OxmlElement  # noqa: PLC0415 - an extra
    from docx.oxml.ns import qn  # noqa: PLC0415 - an extra

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def language(made: "Document", code: str) -> None:
    """The language of all text, so that it is read aloud and spelt by its own rules."""
    from docx.oxml.ns import qn  # noqa: PLC0415 - an extra

    defaults = made.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(element("lang", val=code, eastAsia=code, bidi="ar-SA"))


def field(paragraph: "Paragraph", name: str) -> None:
    """A figure that the reader's program counts, such as the number of the page."""
    simple = element("fldSimple", instr=name)
    run = element("r")
    run.append(element("t"))
    run[-1].text = "1"
    simple.append(run)
    paragraph._p.append(simple)


def link(paragraph: "Paragraph", said: str, address: str) -> None:
    """A text that leads to an address."""
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415 - an extra
    from docx.oxml import OxmlElement  # noqa: PLC0415 - an extra
    from docx.oxml.ns import qn  # noqa: PLC0415 - an extra

    made = OxmlElement("w:hyperlink")
    made.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run, how = element("r"), element("rPr")
    how.append(element("color", val=LINK))
    how.append(element("u", val="single"))
    run.append(how)
    run.append(element("t"))
    run[-1].text = said
    made.append(run)
    paragraph._p.append(made)


def shade(paragraph: "Paragraph", ground: str) -> None:
    """A ground behind a paragraph."""
    paragraph._p.get_or_add_pPr().append(element("shd", val="clear", color="auto", fill=ground))


def wide_page(made: "Document", *, lies: bool) -> None:
    """Begins new pages, which lie or stand."""
    from docx.enum.section import WD_ORIENT, WD_SECTION  # noqa: PLC0415 - an extra
    from docx.shared import Cm  # noqa: PLC0415 - an extra

    section = made.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE if lies else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if lies else (Cm(21), Cm(29.7))
