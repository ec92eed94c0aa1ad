"""The year of each record as bars, with the same in words beside them for those who hear the page or print it."""

from collections.abc import Iterator
from datetime import date, timedelta

from mottak_cli.reporters.html_text import chip, plain, said, spoken_day, tallied, token
from mottak_cli.reporters.wording import say, verdict_word
from mottak_cli.results import Bar, Verdict
from mottak_cli.summary.html_matrix import KINDS, TOLD, counts
from mottak_cli.summary.html_values import Targets, column_id, provision, year_id
from mottak_cli.summary.model import Basis, RecordYear, RuleYear, Summary

HEIGHTS = {
    Verdict.FAIL: (0, 18),
    Verdict.UNKNOWN: (0, 14),
    Verdict.WARN: (4, 12),
    Verdict.PENDING: (9, 6),
    Verdict.WAIVED: (11, 5),
    Verdict.PASS: (15, 3),
    Verdict.NOT_APPLICABLE: (17, 1),
}
"""Where a bar begins from above, and how high it is: the graver, the higher, so that colour is not needed to tell them apart."""
FLOOR = 18
LEAST = 0.5
"""Per cent of the width that a bar has at least: one day of a year would hardly be seen."""


def years(summary: Summary, to: Targets) -> Iterator[str]:
    """The records in their own order."""
    basis = summary.basis
    yield f'<h2 id="years">{said(to.lang, "html.years")}</h2>\n<p>{said(to.lang, "html.years_told")}</p>\n'
    yield legend(to.lang) + months(basis, to.lang)
    for one in sorted(summary.records, key=lambda one: KINDS.index(one.kind)):
        yield year(one, basis, to)


def year(one: RecordYear, basis: Basis, to: Targets) -> str:
    """One record: every requirement of which there is something to say, and how many there are of the others."""
    found, name = counts(one), year_id(one.kind, one.id)
    told = [rule for rule in one.rules if rule.verdict in TOLD and rule.rule in to.rules]
    chips = "".join(f"<li>{counted(verdict, found[verdict], one, to)}</li>" for verdict in Verdict if found[verdict])
    title = said(to.lang, "record.title", name=one.name, id=one.id)
    axis = '<svg class="axis" aria-hidden="true"><use href="#letters"/></svg>\n'
    items = "".join(f'<li id="{name}--{token(rule.rule)}">{line(rule, basis, to)}</li>\n' for rule in told)
    bars = f'{axis}<ul class="year">\n{items}</ul>\n' if items else f"<p>{said(to.lang, 'html.no_breaches')}</p>\n"
    return f'<h3 id="{name}">{title}</h3>\n<ul class="chips">{chips}</ul>\n<p class="soft">{plain(one.file)}</p>\n{bars}'


def counted(verdict: Verdict, number: int, one: RecordYear, to: Targets) -> str:
    """How many requirements have a verdict; what the bars below leave out leads to the record's column of the matrix."""
    shown = tallied(verdict, number, to.lang)
    return shown if verdict in TOLD else f'<a href="#{column_id(one.kind, one.id)}">{shown}</a>'


def line(one: RuleYear, basis: Basis, to: Targets) -> str:
    """A requirement, its bars, and what they say."""
    told = provision(to.rules[one.rule], to.lang)
    return f"<p>{chip(one.verdict, to.lang)} {told}</p>{picture(one, basis)}<p>{'; '.join(words(one, to.lang))}.</p>"


def words(one: RuleYear, lang: str) -> Iterator[str]:
    """The stretches of each verdict that needs words, the gravest first, and the days on which something falls due."""
    for verdict in TOLD:
        stretches = [days(bar, lang) for bar in one.bars if bar.verdict is verdict]
        if stretches:
            yield f"<strong>{plain(verdict_word(verdict, lang))}</strong> {', '.join(stretches)}"
    if one.dues:
        yield f"<strong>{said(lang, 'html.due')}</strong> {', '.join(plain(spoken_day(due, lang)) for due in one.dues)}"


def days(bar: Bar, lang: str) -> str:
    """The days of a bar."""
    if bar.first == bar.last:
        return plain(spoken_day(bar.first, lang))
    number = (bar.last - bar.first).days + 1
    return said(lang, "html.stretch", first=bar.first, last=bar.last, days=number)


def picture(one: RuleYear, basis: Basis) -> str:
    """The bars; whoever hears the page is told the same in the words under them."""
    whole = (basis.last - basis.first).days + 1
    parts = ['<svg class="days" aria-hidden="true"><use href="#months"/>']
    for bar in one.bars:
        if bar.verdict is not None:
            top, height = HEIGHTS[bar.verdict]
            x, width = share(bar.first, basis, whole), max(LEAST, 100 * ((bar.last - bar.first).days + 1) / whole)
            where = f'x="{min(x, 100 - LEAST):.2f}%" y="{top}" width="{width:.2f}%" height="{height}"'
            parts.append(f'<rect class="b-{bar.verdict.value}" {where}/>')
    parts += (f'<circle class="due" cx="{share(due, basis, whole):.2f}%" cy="{FLOOR}" r="4"/>' for due in one.dues)
    return "".join(parts) + "</svg>"


def share(one: date, basis: Basis, whole: int) -> float:
    """How far into the period a day lies, in per cent."""
    return 100 * min(max((one - basis.first).days, 0), whole) / whole


def months(basis: Basis, lang: str) -> str:
    """The months, as lines and as letters, and the mark of the as-of day, drawn once for all pictures; and what the lines mean."""
    whole = (basis.last - basis.first).days + 1
    firsts = [date(year, month, 1) for year in range(basis.first.year, basis.last.year + 1) for month in range(1, 13)]
    inside = [share(one, basis, whole) for one in firsts if basis.first < one <= basis.last]
    lines = "".join(f'<line class="month" x1="{at:.2f}%" x2="{at:.2f}%" y1="0" y2="26"/>' for at in inside)
    if basis.first <= basis.as_of < basis.last:
        at = share(basis.as_of + timedelta(days=1), basis, whole)
        lines += f'<line class="asof" x1="{at:.2f}%" x2="{at:.2f}%" y1="0" y2="26"/>'
    letters = "".join(
        f'<text x="{share(one, basis, whole) + 0.5:.2f}%" y="12" class="tick">{plain(say(lang, f"month.{one.month}")[:1].upper())}</text>'
        for one in firsts
        if basis.first <= one <= basis.last
    )
    told = said(lang, "html.axis", first=basis.first, last=basis.last, as_of=basis.as_of)
    drawn = f'<defs><g id="months">{lines}</g><g id="letters">{letters}</g></defs>'
    return f'<svg class="apart" aria-hidden="true">{drawn}</svg>\n<p class="soft">{told}</p>\n'


def legend(lang: str) -> str:
    """A sample of each bar with its word."""
    items = []
    for verdict, (top, height) in HEIGHTS.items():
        bar = f'<rect class="b-{verdict.value}" x="0" y="{top}" width="100%" height="{height}"/>'
        sample = f'<svg viewBox="0 0 32 20" preserveAspectRatio="none" aria-hidden="true">{bar}</svg>'
        items.append(f"<li>{sample}{plain(verdict_word(verdict, lang))}</li>")
    ring = '<svg viewBox="0 0 32 20" aria-hidden="true"><circle class="due" cx="16" cy="10" r="5"/></svg>'
    return f'<ul class="legend">{"".join(items)}<li>{ring}{said(lang, "html.due")}</li></ul>\n'
