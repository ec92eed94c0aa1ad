"""The summary as a document: what it rests on, the sentences, and the tables that are read from end to end."""

from collections.abc import Iterator, Mapping
from datetime import date

from mottak_cli.locale import text
from mottak_cli.reporters.wording import say, short_day, spoken, verdict_word
from mottak_cli.results import RuleInfo, Verdict
from mottak_cli.summary.cover import about
from mottak_cli.summary.model import Cell, Column, Few, Section, Summary, Table, Trend
from mottak_cli.summary.show import FIGURES, shown
from mottak_cli.summary.xlsx import tone_of
from mottak_cli.writing.paper import Block, Bullet, Bullets, Facts, Grid, Head, Heading, Paper, Paragraph, Part, Shown

IDS = frozenset({"id", "record"})
"""Columns that say nothing more where the name stands."""
LONGEST = 20
"""So many rows of a list are told."""
MOST_COLUMNS = 7
"""Where a table has more columns, the pages lie."""


def docx(summary: Summary, lang: str) -> Iterator[bytes]:
    """The document for a word processor, in one piece. Needs the extra `docx`."""
    from mottak_cli.writing.docx import docx as made  # noqa: PLC0415 - an extra

    yield made(paper(summary, lang))


def pdf(summary: Summary, lang: str) -> Iterator[bytes]:
    """The document for print and screen, in one piece. Needs the extra `pdf`."""
    from mottak_cli.writing.pdf import pdf as made  # noqa: PLC0415 - an extra

    yield made(paper(summary, lang))


def paper(summary: Summary, lang: str) -> Paper:
    """The summary without its details, which the workbook and the page have."""
    basis = summary.basis
    rules = {one.id: one for one in summary.rules}
    told = [(section, [one for one in section.tables if not one.detail]) for section in summary.sections]
    blocks = [block for section, tables in told if tables or section.intro for block in of_section(section, tables, rules, lang)]
    if summary.trends:
        blocks += [Heading(1, say(lang, "sheet.trends")), *(of_trend(one, lang) for one in summary.trends)]
    blocks.append(Paragraph(say(lang, "paper.left_out"), quiet=True))
    # Pages that turn and turn again would be half empty.
    wide = any(len(block.columns) > MOST_COLUMNS for block in blocks if isinstance(block, Grid))
    subject = say(lang, "paper.subject", first=basis.first, last=basis.last, as_of=basis.as_of)
    return Paper(
        text(summary.title, lang),
        subject,
        lang,
        basis.as_of,
        say(lang, "disclaimer"),
        (Part(tuple(front(summary, lang))), Part(tuple(blocks), wide)),
    )


def front(summary: Summary, lang: str) -> Iterator[Block]:
    """The sentences, then what the figures rest on."""
    if summary.sentences:
        yield Heading(1, say(lang, "sheet.in_short"))
        yield Bullets(tuple(Bullet(text(one, lang)) for one in summary.sentences))
    yield Heading(1, say(lang, "paper.basis"))
    yield Facts(tuple((label, short_day(value, lang) if isinstance(value, date) else str(value)) for label, value in about(summary, lang)))


def of_section(section: Section, tables: list[Table], rules: Mapping[str, RuleInfo], lang: str) -> Iterator[Block]:
    """A section: its heading, what it begins with, its tables."""
    yield Heading(1, text(section.title, lang))
    yield from (Paragraph(text(one, lang)) for one in section.intro)
    yield from (of_table(one, rules, lang) for one in tables)


def of_table(table: Table, rules: Mapping[str, RuleInfo], lang: str) -> Block:
    """A table without the ids of those that it names; that it has no rows where it has none. Of a list, its first rows."""
    title = text(table.title, lang)
    if not table.rows:
        return Paragraph(f"{title}: {say(lang, 'paper.none')}")
    named = any(one.key == "name" for one in table.columns)
    places = [place for place, one in enumerate(table.columns) if not (named and one.kind == "id" and one.key in IDS)]
    heads = tuple(Head(text(table.columns[place].title, lang), table.columns[place].kind in FIGURES) for place in places)
    told = table.rows[:LONGEST] if table.is_list else table.rows
    rows = tuple(tuple(of_cell(row.cells[place], table.columns[place], rules, lang) for place in places) for row in told)
    notes = [text(note, lang) for note in table.notes]
    if len(told) < len(table.rows):
        notes.insert(0, say(lang, "paper.rest", n=len(table.rows) - len(told)))
    return Grid(title, heads, rows, tuple(notes))


def of_trend(trend: Trend, lang: str) -> Grid:
    """How a figure went, as a table."""
    heads = (Head(say(lang, "sheet.series")), *(Head(str(year), right=True) for year in trend.years))
    rows = tuple((Shown(text(one.name, lang)), *(Shown(shown(value, trend.kind, lang)) for value in one.values)) for one in trend.series)
    return Grid(text(trend.title, lang), heads, rows)


def of_cell(cell: Cell, column: Column, rules: Mapping[str, RuleInfo], lang: str) -> Shown:
    """What a cell shows; coloured where it is a verdict, or counts one that is there; a rule by its name and how it is cited."""
    value = cell.value
    if isinstance(value, Verdict):
        return Shown(verdict_word(value, lang), value)
    if column.kind == "rule" and value in rules:
        rule = rules[str(value)]
        return Shown(f"{spoken(rule.title, lang)} ({spoken(rule.cite, lang)})")
    counts = isinstance(value, Few) or (isinstance(value, int) and value > 0)
    return Shown(shown(value, column.kind, lang), tone_of(column) if counts and column.kind in FIGURES else None)
