"""A paper as PDF, by Typst: tagged after PDF/UA-1, in fonts that come with the library, the same bytes for the same paper.

The words go to the page as data, beside a fixed template, so that none of them can become markup.
"""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path
from textwrap import wrap
from typing import Any
from unicodedata import category

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.writing.paper import Block, Bullets, Facts, Grid, Heading, Linked, Paper, Paragraph, Shown
from mottak_cli.writing.tones import HEADING, LINK, TONES

HEADING_WIDTH = 12
TEMPLATE = Path(__file__).with_name("paper.typ")
BEYOND = re.compile("[^\0-\u024f\u0370-\u045f\u2000-\u203a\u20a0-\u20bf\u2190-\u22ff\u2500-\u25ff\u2713\u2717]")
"""Signs that the fonts may lack: all but Latin, Greek and Cyrillic letters, punctuation, and signs of money, arrows, sums and boxes."""


def pdf(paper: Paper) -> bytes:
    """The document. Needs the extra `pdf`."""
    import typst  # noqa: PLC0415 - an extra

    data = json.dumps(content(paper), ensure_ascii=False)
    try:
        return compiled(data, paper.as_of)
    except typst.TypstError:
        # PDF/UA allows no sign without a shape, and the fonts have none for an emoji in a name.
        return compiled(spelt(data), paper.as_of)


def spelt(data: str) -> str:
    """A text with the signs that no font may have as their numbers: `[U+1F3E0]`."""
    kept = "".join(one if category(one) not in ("Cn", "Co") else f"[U+{ord(one):04X}]" for one in data)
    return BEYOND.sub(lambda found: f"[U+{ord(found[0]):04X}]", kept)


def compiled(data: str, day: date) -> bytes:
    """The template with its data."""
    import typst  # noqa: PLC0415 - an extra

    made = typst.compile(
        TEMPLATE.read_bytes(),
        sys_inputs={"data": data},
        # The fonts of the machine would make another file of the same paper.
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
        timestamp=datetime(day.year, day.month, day.day, tzinfo=UTC),
    )
    assert isinstance(made, bytes)
    return made


def content(paper: Paper) -> dict[str, Any]:
    """The paper as the template reads it."""
    return {
        "title": paper.title,
        "subject": paper.subject,
        "lang": paper.lang,
        "day": [paper.as_of.year, paper.as_of.month, paper.as_of.day],
        "disclaimer": paper.disclaimer,
        "page": text(Message("paper.page", {"page": "{page}", "pages": "{pages}"}), paper.lang),
        "tones": {verdict.value: list(tone) for verdict, tone in TONES.items()},
        "heading": list(HEADING),
        "link": LINK,
        "parts": [{"wide": part.wide, "blocks": [block(one) for one in part.blocks]} for part in paper.parts],
    }


def block(one: Block) -> dict[str, Any]:
    """A block by its kind."""
    match one:
        case Heading():
            return {"kind": "heading", "level": one.level, "text": one.text}
        case Paragraph():
            return {"kind": "paragraph", "text": one.text, "quiet": one.quiet}
        case Bullets():
            items = [{"text": item.text, "word": item.word, "tone": item.tone.value if item.tone else None} for item in one.items]
            return {"kind": "bullets", "items": items}
        case Facts():
            return {"kind": "facts", "rows": one.rows, "open": one.open}
        case Linked():
            return {"kind": "linked", "label": one.label, "text": one.text, "link": one.link}
        case Grid():
            columns = [{"title": broken(head.title) if head.right else [head.title], "right": head.right} for head in one.columns]
            rows = [[cell(shown) for shown in row] for row in one.rows]
            return {"kind": "grid", "caption": one.caption, "columns": columns, "rows": rows, "notes": one.notes}


def broken(title: str) -> list[str]:
    """The heading of a column of figures as short lines, so that it takes no more room than they do."""
    return wrap(title, HEADING_WIDTH, break_long_words=False) or [""]


def cell(one: Shown) -> dict[str, Any]:
    """A cell of a table."""
    return {"text": one.text, "tone": one.tone.value if one.tone else None}
