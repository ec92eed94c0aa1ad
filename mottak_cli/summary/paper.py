"""The summary as a document: what it rests on, the sentences, and the tables that are read from end to end."""

from collections.abc import Iterator
from datetime import date

from mottak_cli.locale import text
from mottak_cli.reporters.wording import say, short_day, verdict_word
from mottak_cli.results import Verdict
from mottak_cli.summary.cover import about
from mottak_cli.summary.model import Cell, Column, Few, Kind, Section, Summary, Table, Trend
from mottak_cli.summary.xlsx import plain, tone_of
from mottak_cli.writing.paper import Block, Bullet, Bullets, Facts, Grid, Head, Heading, Paper, Paragraph, Part, Shown

RIGHT = frozenset({"count", "days", "share"})
MOST_COLUMNS = 7
"""A table of more columns lies."""
NO_BREAK = "\N{NO-BREAK SPACE}"


def docx(summary: Summary, lang: str) -> Iterator[bytes]:
    """The document for a word processor, in one piece. Needs the extra `docx`."""
    from mottak_cli.writing.docx import docx as made  # noqa: PLC0415 - an extra

    yield made(paper(summary, lang))


def pdf(summary: Summary, lang: str) -> Iterator[bytes]:
    """The document for print and screen, in one piece. Needs the extra `pdf`."""
    from mottak_cli.writing.pdf import pdf as made  # noqa: PLC0415 - an extra

    yield made(paper(summary, lang))


def paper(summary: Summary, lang: str) -> Paper:
    """The summary without its lists and details, which the workbook and the page have."""
    basis = summary.basis
    parts = [Part(tuple(front(summary, lang)))]
    for section in summary.sections:
        tables = [one for one in section.tables if not one.is_list and not one.detail]
        if tables or section.intro:
            wide = any(len(one.columns) > MOST_COLUMNS for one in tables)
            parts.append(Part(tuple(of_section(section, tables, lang)), wide))
    if summary.trends:
        blocks: list[Block] = [Heading(1, say(lang, "sheet.trends")), *(of_trend(one, lang) for one in summary.trends)]
        parts.append(Part(tuple(blocks), any(len(one.years) >= MOST_COLUMNS for one in summary.trends)))
    parts.append(Part((Paragraph(say(lang, "paper.left_out"), quiet=True),)))
    subject = say(lang, "paper.subject", first=basis.first, last=basis.last, as_of=basis.as_of)
    return Paper(text(summary.title, lang), subject, lang, basis.as_of, say(lang, "disclaimer"), together(parts))


def front(summary: Summary, lang: str) -> Iterator[Block]:
    """The sentences, then what the figures rest on."""
    if summary.sentences:
        yield Heading(1, say(lang, "sheet.in_short"))
        yield Bullets(tuple(Bullet(text(one, lang)) for one in summary.sentences))
    yield Heading(1, say(lang, "paper.basis"))
    yield Facts(tuple((label, short_day(value, lang) if isinstance(value, date) else str(value)) for label, value in about(summary, lang)))


def together(parts: list[Part]) -> tuple[Part, ...]:
    """Parts that follow each other on pages of one kind, as one: a new page is begun only where it turns."""
    found: list[Part] = []
    for part in parts:
        if found and found[-1].wide is part.wide:
            found[-1] = Part((*found[-1].blocks, *part.blocks), part.wide)
        else:
            found.append(part)
    return tuple(found)


def of_section(section: Section, tables: list[Table], lang: str) -> Iterator[Block]:
    """A section: its heading, what it begins with, its tables."""
    yield Heading(1, text(section.title, lang))
    yield from (Paragraph(text(one, lang)) for one in section.intro)
    yield from (of_table(one, lang) for one in tables)


def of_table(table: Table, lang: str) -> Block:
    """A table; that it has no rows where it has none."""
    title = text(table.title, lang)
    if not table.rows:
        return Paragraph(f"{title}: {say(lang, 'paper.none')}")
    heads = tuple(Head(text(one.title, lang), one.kind in RIGHT) for one in table.columns)
    rows = tuple(tuple(shown(cell, one, lang) for cell, one in zip(row.cells, table.columns, strict=True)) for row in table.rows)
    return Grid(title, heads, rows, tuple(text(note, lang) for note in table.notes))


def of_trend(trend: Trend, lang: str) -> Grid:
    """How a figure went, as a table."""
    heads = (Head(say(lang, "sheet.series")), *(Head(str(year), right=True) for year in trend.years))
    rows = tuple((Shown(text(one.name, lang)), *(Shown(written(value, trend.kind, lang)) for value in one.values)) for one in trend.series)
    return Grid(text(trend.title, lang), heads, rows)


def shown(cell: Cell, column: Column, lang: str) -> Shown:
    """What a cell shows; coloured where it is a verdict, or counts one that is there."""
    value = cell.value
    if isinstance(value, Verdict):
        return Shown(verdict_word(value, lang), value)
    counts = isinstance(value, Few) or (isinstance(value, int) and value > 0)
    tone = tone_of(column) if counts and column.kind in RIGHT else None
    return Shown(written(plain(cell, lang), column.kind, lang), tone)


def written(value: str | int | float | date | None, kind: Kind, lang: str) -> str:
    """A figure or day as the language writes it."""
    match value:
        case None:
            return ""
        case date():
            return short_day(value, lang)
        case int() | float() if kind == "share":
            return f"{value * 100:.1f}%" if lang == "en" else f"{value * 100:.1f}{NO_BREAK}%".replace(".", ",")
        case int():
            return f"{value:,}" if lang == "en" else f"{value:,}".replace(",", NO_BREAK)
        case float():
            return f"{value:.1f}" if lang == "en" else f"{value:.1f}".replace(".", ",")
        case _:
            return str(value)
