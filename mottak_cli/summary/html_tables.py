"""The sections and tables of a summary on a page.

A figure leads to the list that it counts. The list then shows those rows alone: style rules leave out the others while the address names
them, so that it works without a script; a browser that knows no such rules shows the whole list.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html import escape

from mottak_cli.locale import text
from mottak_cli.reporters.html_text import plain, said, scrolling
from mottak_cli.summary.html_values import FIGURES, Targets, cell, column_id, list_id, row_id
from mottak_cli.summary.matrix_place import COUNTED, Place, place
from mottak_cli.summary.model import Column, Row, Section, Summary, Table

Picks = Mapping[str, Mapping[str, int]]
"""By table, the keys that figures point at, each with a number of its own."""

INTERPRETATIONS = "interpretations"
"""The table of how texts were read, whose rows belong to the rule they are about."""


def picks(summary: Summary) -> Picks:
    """The lists that figures of tables and trends count, as far as they are some rows of a table; and those of each rule's
    interpretations.
    """
    tables = [table for section in summary.sections for table in section.tables]
    pointed = {one.behind for table in tables for row in table.rows for one in row.cells if one.behind is not None}
    pointed |= {f"{INTERPRETATIONS}/{rule.id}" for rule in summary.rules}
    pointed |= {series.behind for trend in summary.trends for series in trend.series if series.behind is not None}
    found: dict[str, dict[str, int]] = {}
    number = 0
    for table in tables:
        for key in dict.fromkeys(key for row in table.rows for key in row.keys):
            if f"{table.id}/{key}" in pointed:
                found.setdefault(table.id, {})[key] = number
                number += 1
    return found


def style(found: Picks) -> str:
    """What leaves out the rows that a figure does not count, while it is the figure's list that is asked for."""
    rules = [
        f"main:has(#{list_id(f'{table}/{key}')}:target) #{list_id(table)} tbody tr:not(.k{number}){{display:none}}"
        for table, keys in found.items()
        for key, number in keys.items()
    ]
    return "@media screen{" + "\n".join(rules) + "}" if rules else ""


def section(one: Section, found: Picks, to: Targets, before: str = "") -> Iterator[str]:
    """A section: its heading, what is said first, what stands before the tables (HTML already), its tables."""
    yield f'<h2 id="{escape(section_id(one))}">{plain(text(one.title, to.lang))}</h2>\n'
    yield from (f"<p>{plain(text(line, to.lang))}</p>\n" for line in one.intro)
    yield before
    for each in one.tables:
        yield from table(each, found.get(each.id, {}), to)


def section_id(one: Section) -> str:
    """The id of a section's heading."""
    return f"section-{list_id(one.id)}"


def table(one: Table, keys: Mapping[str, int], to: Targets) -> Iterator[str]:
    """A table under its caption, with the notes that a reader needs for it."""
    name = plain(text(one.title, to.lang))
    notes = "".join(f'<span class="soft">{plain(text(note, to.lang))}</span>' for note in one.notes)
    yield f'<div class="{"detail" if one.detail else "table"}" id="{list_id(one.id)}">\n'
    yield from picked(one, keys, to)
    if not one.rows:
        yield f"<p><strong>{name}:</strong> {said(to.lang, 'html.none')}</p>\n{f'<p>{notes}</p>' if notes else ''}</div>\n"
        return
    caption = f'<caption><span class="name">{name}</span>{notes}</caption>\n'
    body = "".join(rows(one, keys, to))
    yield scrolling(name, f"<table>{caption}{head(one.columns, to)}<tbody>\n{body}</tbody></table>\n") + "</div>\n"


def picked(one: Table, keys: Mapping[str, int], to: Targets) -> Iterator[str]:
    """For each list that figures count, what is told while it alone is shown, and the way back to all rows."""
    counts = Counter(key for row in one.rows for key in set(row.keys))
    back = f'<a href="#{list_id(one.id)}">{said(to.lang, "html.all_rows")}</a>'
    for key in keys:
        told = said(to.lang, "html.picked", n=counts[key], all=len(one.rows))
        yield f'<p class="picked" id="{list_id(f"{one.id}/{key}")}">{told} {back}</p>\n'


def leads(one: Place | None) -> str:
    """The id of a part of the matrix; empty where there is none."""
    if one is None:
        return ""
    return row_id(one.kind, one.rule) if one.rule is not None else column_id(one.kind, str(one.record))


def head(columns: Iterable[Column], to: Targets) -> str:
    """The headings of the columns, those of figures to the right."""
    cells = (f'<th scope="col"{css(one)}>{plain(text(one.title, to.lang))}</th>' for one in columns)
    return f"<thead><tr>{''.join(cells)}</tr></thead>\n"


def css(one: Column) -> str:
    """How a column stands."""
    return ' class="num"' if one.kind in FIGURES else ""


def rows(one: Table, keys: Mapping[str, int], to: Targets) -> Iterator[str]:
    """The rows; the first cell of each is its heading. A row has the numbers of the lists that it belongs to."""
    ways = [(column.kind, css(column), column.key in COUNTED) for column in one.columns]
    for row in one.rows:
        there = leads(place(one, row))
        yield (
            f"<tr{classes(row, keys)}>"
            + "".join(
                f'<th scope="row"{look}>{cell(each, kind, to)}</th>'
                if number == 0
                else f"<td{look}>{cell(each, kind, to, there if fared else '')}</td>"
                for number, (each, (kind, look, fared)) in enumerate(zip(row.cells, ways, strict=True))
            )
            + "</tr>\n"
        )


def classes(row: Row, keys: Mapping[str, int]) -> str:
    """The numbers of the lists that a row belongs to."""
    found = [f"k{keys[key]}" for key in row.keys if key in keys]
    return f' class="{" ".join(found)}"' if found else ""
