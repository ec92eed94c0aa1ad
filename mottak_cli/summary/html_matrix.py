"""Which record fared worst, and the matrix of requirements and records: one look says where and what."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from mottak_cli.locale import text
from mottak_cli.reporters.glyphs import DRAWN
from mottak_cli.reporters.html_text import chip, number, plain, said, scrolling, tallied, token
from mottak_cli.reporters.wording import verdict_word
from mottak_cli.results import Verdict
from mottak_cli.summary.html_values import Targets, column_id, leading, provision, row_id, year_id
from mottak_cli.summary.model import RecordYear, Summary, Table

KINDS = ("centre", "region", "directorate")
BREACHES = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)
TOLD = (*BREACHES, Verdict.PENDING, Verdict.WAIVED)
"""Verdicts of which the year of a record says more."""
SIDE_BY_SIDE = 20
"""Records in one table: as many as a sheet of A4 has room for."""
MANY = 13
"""From so many records on a cell has room for the sign alone on paper; the words stand under the table."""
WORST = "worst"
"""The table whose order is that of the page."""


def counts(one: RecordYear) -> Counter[Verdict]:
    """How many requirements have each verdict."""
    return Counter(rule.verdict for rule in one.rules)


def worst_first(summary: Summary, kind: str) -> list[RecordYear]:
    """The records of a kind as the table of the worst has them; the others by non-conformities, what is undocumented, what to consider."""
    ranks = {place.id: at for at, place in enumerate(ranked(summary))}

    def order(one: RecordYear) -> tuple[int, list[int], str, str]:
        found = counts(one)
        return ranks.get(one.id, len(ranks)), [-found[verdict] for verdict in BREACHES], one.name, one.id

    return sorted((one for one in summary.records if one.kind == kind), key=order)


class Rank(NamedTuple):
    """A centre in the table of the worst: breaches still open, and days in breach."""

    id: str
    open: int
    days: int


def worst_table(summary: Summary) -> Table | None:
    """The table of the centres with most to mend; None where the summary has none, or nobody has anything to mend."""
    tables = (table for section in summary.sections for table in section.tables)
    return next((table for table in tables if table.id == WORST and table.rows), None)


def ranked(summary: Summary) -> list[Rank]:
    """The rows of that table, the worst first."""
    table = worst_table(summary)
    if table is None:
        return []
    keys = [column.key for column in table.columns]
    at = [keys.index(key) for key in ("record", "open_now", "days_grave")]
    return [Rank(*(row.cells[place].value for place in at)) for row in table.rows]  # type: ignore[arg-type]


def ranking(summary: Summary, to: Targets) -> Iterator[str]:
    """The centres with most to mend, with bars to compare their days in breach by; nothing where there are none."""
    table, places = worst_table(summary), ranked(summary)
    if table is None:
        return
    names = {one.id: one for one in summary.records if one.kind == "centre"}
    longest = max(1, *(one.days for one in places))
    yield f'<h2 id="worst">{plain(text(table.title, to.lang))}</h2>\n'
    yield from (f"<p>{plain(text(note, to.lang))}</p>\n" for note in table.notes)
    yield '<ol class="rank">\n'
    for one in places:
        if (record := names.get(one.id)) is not None:
            found = counts(record)
            own, year = f"breaches/centre.{one.id}", year_id(record.kind, record.id)
            chips = " ".join(f'<a href="#{year}">{tallied(verdict, found[verdict], to.lang)}</a>' for verdict in BREACHES if found[verdict])
            days = said(to.lang, "html.days_in_breach", n=number(one.days, to.lang) if one.days > 1 else one.days)
            waiting = leading(f"{own}.open", said(to.lang, "html.open_now", n=one.open), to)
            told = f"{leading(f'{own}.grave', days, to)}, {waiting}"
            bar = f'<rect class="b-fail" x="0" y="1" width="{100 * one.days / longest:.2f}%" height="12"/>'
            name = f'<a href="#{year}">{plain(record.name)}</a>'
            yield f'<li>{name}: {told} {chips}<svg class="stacked" aria-hidden="true">{bar}</svg></li>\n'
    yield "</ol>\n"


def matrix(summary: Summary, to: Targets) -> Iterator[str]:
    """A table for each kind of record; a kind with many records has several, the worst in the first."""
    yield f'<h2 id="matrix">{said(to.lang, "html.matrix")}</h2>\n<p>{said(to.lang, "html.matrix_told")}</p>\n'
    for kind in KINDS:
        records = worst_first(summary, kind)
        bound = {rule.rule for one in records for rule in one.rules}
        rules = [rule for rule in to.rules if rule in bound]
        for start in range(0, len(records), SIDE_BY_SIDE):
            beside = records[start : start + SIDE_BY_SIDE]
            name = said(to.lang, f"html.matrix.{kind}", first=start + 1, last=start + len(beside), all=len(records))
            yield one_matrix(start // SIDE_BY_SIDE + 1, name, beside, rules, to)


def legend(lang: str) -> str:
    """What the signs mean."""
    return '<ul class="legend">' + "".join(f"<li>{chip(one, lang)}</li>" for one in Verdict) + "</ul>\n"


def one_matrix(place: int, title: str, records: Sequence[RecordYear], rules: Sequence[str], to: Targets) -> str:
    """The table of some records side by side, with how many breaches each has on top. Links to a requirement lead to the first table."""
    years = [year_id(one.kind, one.id) for one in records]
    heads = "".join(
        f'<th scope="col" id="{column_id(one.kind, one.id)}"><a href="#{year}">{plain(one.name)}</a></th>'
        for year, one in zip(years, records, strict=True)
    )
    found = [counts(one) for one in records]
    sums = "".join(
        f'<tr class="sum"><th scope="row">{said(to.lang, "html.in_all", what=verdict_word(verdict, to.lang))}</th>'
        + "".join(f"<td>{summed(counted[verdict], year)}</td>" for counted, year in zip(found, years, strict=True))
        + "</tr>\n"
        for verdict in BREACHES
    )
    verdicts = [{rule.rule: rule.verdict for rule in one.rules} for one in records]
    told = ""
    for rule in rules:
        fared = [one.get(rule) for one in verdicts]
        named = f' id="{row_id(records[0].kind, rule)}"' if place == 1 else ""
        told += f'<tr{named}><th scope="row">{provision(to.rules[rule], to.lang)}</th>{cells(token(rule), years, fared, to.lang)}</tr>\n'
    corner = said(to.lang, "column.requirement")
    table = (
        f'<table class="matrix{" dense" if len(records) >= MANY else ""}"><caption><span class="name">{title}</span></caption>\n'
        f'<thead><tr><th scope="col">{corner}</th>{heads}</tr></thead>\n<tbody>\n{sums}{told}</tbody></table>\n'
    )
    return f'<div class="wide" id="matrix-{records[0].kind}-{place}">\n{legend(to.lang)}{scrolling(title, table)}</div>\n'


def summed(number: int, year: str) -> str:
    """How many requirements of a record have a verdict, leading to the year that tells of each."""
    return f'<a href="#{year}">{number}</a>' if number else "0"


def cells(rule: str, years: Sequence[str], verdicts: Sequence[Verdict | None], lang: str) -> str:
    """How one requirement fared on each record (None: it did not bind); what the year says more of is a link to it. `rule` is a part of an
    id already.
    """
    made = []
    for year, verdict in zip(years, verdicts, strict=True):
        if verdict is None:
            made.append('<td class="lack"></td>')
        elif verdict in TOLD:
            made.append(f'<td class="{verdict.value}"><a href="#{year}--{rule}">{mark(verdict, lang)}</a></td>')
        else:
            made.append(f'<td class="{verdict.value}">{mark(verdict, lang)}</td>')
    return "".join(made)


@lru_cache(maxsize=64)
def mark(verdict: Verdict, lang: str) -> str:
    """A verdict in a narrow cell: a sign, and the word."""
    word = plain(verdict_word(verdict, lang))
    return f'<span class="mark" aria-hidden="true">{DRAWN.verdicts[verdict]}</span><span class="word">{word}</span>'
