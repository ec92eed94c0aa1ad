"""The summary as Markdown, to be pasted into a report or a page; every text of a record is escaped."""

from collections.abc import Iterator

from mottak_cli.locale import text
from mottak_cli.reporters.markdown_text import plain, row
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.summary.model import Column, Row, Section, Summary, Table, Trend
from mottak_cli.summary.show import FIGURES, number, shown


def markdown(summary: Summary, lang: str) -> Iterator[str]:
    """The whole summary: the sentences first, then a heading for each section."""
    basis = summary.basis
    yield f"# {plain(text(summary.title, lang))}\n\n"
    said = {"as_of": basis.as_of, "version": basis.rulebook_version, "digest": basis.rulebook_digest}
    yield f"{plain(say(lang, 'summary.screen.basis', first=basis.first, last=basis.last, **said))}\n\n"
    yield "".join(f"{plain(text(one, lang))}\n" for one in summary.sentences) + "\n"
    for section in summary.sections:
        yield from of_section(section, summary, lang)
    if summary.trends and len(summary.trends[0].years) > 1:
        yield of_trends(summary.trends, lang)
    yield f"---\n\n{plain(say(lang, 'disclaimer'))}\n\n{plain(say(lang, 'summary.screen.again'))}\n\n{fenced(basis.command)}"


def fenced(command: str) -> str:
    """A command as it is to be typed, whatever stands in it."""
    fence = "`" * max(3, 1 + max((len(run) for run in command.replace("`", " ` ").split() if set(run) == {"`"}), default=0))
    return f"{fence}console\n{command}\n{fence}\n"


def of_section(section: Section, summary: Summary, lang: str) -> Iterator[str]:
    """A section: introductions, and the tables that have rows; details and lists folded below."""
    tables = [one for one in section.tables if one.rows]
    if not tables:
        return
    yield f"## {plain(text(section.title, lang))}\n\n"
    yield "".join(f"{plain(text(one, lang))}\n\n" for one in section.intro)
    for table in tables:
        if not table.id.startswith("trend."):
            yield of_table(table, summary, lang)


def of_table(table: Table, summary: Summary, lang: str) -> str:
    """A table with its notes; a detail is folded."""
    heading = plain(text(table.title, lang))
    notes = "".join(f"{plain(text(note, lang))}\n\n" for note in table.notes)
    marks = ["---:" if one.kind in FIGURES else "---" for one in table.columns]
    cites = {rule.id: spoken(rule.cite, lang) for rule in summary.rules}
    body = "\n".join(
        [
            row(plain(text(one.title, lang)) for one in table.columns),
            row(marks),
            *(of_row(one, table.columns, cites, lang) for one in table.rows),
        ]
    )
    if table.detail:
        return f"<details>\n<summary>{heading} ({len(table.rows)})</summary>\n\n{body}\n\n{notes}</details>\n\n"
    return f"### {heading}\n\n{body}\n\n{notes}"


def of_row(given: Row, columns: tuple[Column, ...], cites: dict[str, str], lang: str) -> str:
    """A row; rules as officers cite them."""
    told = (
        cites.get(str(cell.value), str(cell.value)) if column.kind == "rule" else shown(cell.value, column.kind, lang)
        for cell, column in zip(given.cells, columns, strict=True)
    )
    return row(plain(one) for one in told)


def of_trends(trends: tuple[Trend, ...], lang: str) -> str:
    """The chief figures, a year a column."""
    heads = [say(lang, "summary.screen.figure"), *map(str, trends[0].years)]
    rows = [
        row(
            [
                plain(f"{text(one.title, lang)}, {text(series.name, lang)}"),
                *("–" if value is None else number(value, one.kind, lang) for value in series.values),
            ]
        )
        for one in trends
        for series in one.series
    ]
    marks = row(["---", *("---:" for _ in trends[0].years)])
    return f"## {plain(say(lang, 'summary.section.trend'))}\n\n" + "\n".join([row(map(plain, heads)), marks, *rows]) + "\n\n"
