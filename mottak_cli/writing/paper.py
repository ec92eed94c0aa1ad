"""A document as plain data: what is read from end to end, on paper or screen. The words are ready, in the reader's language."""

from datetime import date
from typing import NamedTuple

from mottak_cli.results import Verdict


class Heading(NamedTuple):
    """A heading, 1 for the highest below the document's title."""

    level: int
    text: str


class Paragraph(NamedTuple):
    """A paragraph; `quiet` ones are set smaller."""

    text: str
    quiet: bool = False


class Bullets(NamedTuple):
    """A list of sentences; a verdict's sentence begins with its word in the verdict's colours."""

    items: tuple["Bullet", ...]


class Bullet(NamedTuple):
    """An item of a list."""

    text: str
    word: str = ""
    tone: Verdict | None = None


class Facts(NamedTuple):
    """Labels and what stands under them; where nothing does, and `open` is set, there is room to write."""

    rows: tuple[tuple[str, str], ...]
    open: bool = False


class Linked(NamedTuple):
    """A label, and a text that leads to an address on the web."""

    label: str
    text: str
    link: str


class Shown(NamedTuple):
    """What a cell of a table shows; with the colours of a verdict where `tone` says so."""

    text: str
    tone: Verdict | None = None


class Head(NamedTuple):
    """The heading of a column; figures stand to the right."""

    title: str
    right: bool = False


class Grid(NamedTuple):
    """A table under its caption."""

    caption: str
    columns: tuple[Head, ...]
    rows: tuple[tuple[Shown, ...], ...]
    notes: tuple[str, ...] = ()


Block = Heading | Paragraph | Bullets | Facts | Linked | Grid


class Part(NamedTuple):
    """Blocks on pages that stand, or lie where a table is `wide`."""

    blocks: tuple[Block, ...]
    wide: bool = False


class Paper(NamedTuple):
    """A document on A4. `subject` says below the title what it is about."""

    title: str
    subject: str
    lang: str
    as_of: date
    disclaimer: str
    parts: tuple[Part, ...]
