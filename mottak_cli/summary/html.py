"""The summary as one page that needs no network and no script: figures lead to the lists that they count, pictures are also in words."""

from collections import Counter
from collections.abc import Iterator, Sequence

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.html_page import MAIN, beginning, contents, ending
from mottak_cli.reporters.html_text import day, pairs, plain, said
from mottak_cli.reporters.parties import spoken_of
from mottak_cli.reporters.wording import spoken
from mottak_cli.results import CircularInfo, RuleInfo
from mottak_cli.summary.html_matrix import KINDS, matrix, ranking, worst_table
from mottak_cli.summary.html_tables import INTERPRETATIONS, picks, section, section_id, style
from mottak_cli.summary.html_trends import trends
from mottak_cli.summary.html_values import Targets, list_id, rule_id, targets
from mottak_cli.summary.html_years import years
from mottak_cli.summary.model import Summary

TREND = "trend"
"""The section that the drawings belong to."""


def render(summary: Summary, lang: str) -> str:
    """The whole page."""
    return "".join(pieces(summary, lang))


def pieces(summary: Summary, lang: str) -> Iterator[str]:
    """The page, part by part, ending in a line end."""
    to, found = targets(summary, lang), picks(summary)
    yield beginning(text(summary.title, lang), head(summary, lang), lang, style(found))
    yield contents(parts(summary, lang), lang) + MAIN
    yield f'<div class="first">\n{sentences(summary, lang)}<div>\n{"".join(ranking(summary, to))}</div>\n</div>\n'
    for one in summary.sections:
        yield from section(one, found, to, trends(summary, to) if one.id == TREND else "")
    if summary.trends and not has_trend(summary):
        yield f'<h2 id="trends">{said(lang, "html.trends")}</h2>\n{trends(summary, to)}'
    yield from matrix(summary, to)
    yield from years(summary, to)
    yield f'<h2 id="rules">{said(lang, "html.rules")}</h2>\n<p>{said(lang, "html.rules_told")}</p>\n'
    yield from (provision(one, summary.circulars, to) for one in summary.rules)
    yield ending(foot(summary, lang))


def sentences(summary: Summary, lang: str) -> str:
    """What is ready to be pasted into a report."""
    if not summary.sentences:
        return ""
    told = "".join(f"<p>{plain(text(one, lang))}</p>\n" for one in summary.sentences)
    return f'<div>\n<h2 id="sentences">{said(lang, "html.sentences")}</h2>\n{told}</div>\n'


def has_trend(summary: Summary) -> bool:
    """Whether a section tells of the years before, so that the drawings stand there."""
    return any(one.id == TREND for one in summary.sections)


def head(summary: Summary, lang: str) -> str:
    """Which question, by which rulebook; and what the summary is not."""
    basis = summary.basis
    told = [
        (said(lang, "markdown.period"), said(lang, "markdown.period_days", first=basis.first, last=basis.last)),
        (said(lang, "markdown.as_of"), day(basis.as_of, lang)),
        (said(lang, "html.records"), plain(scope(summary, lang))),
        (said(lang, "html.readings"), "" if basis.readings == "both" else said(lang, f"closing.readings.{basis.readings}")),
        (said(lang, "markdown.rulebook"), f"{plain(basis.rulebook_version)} <code>{plain(basis.rulebook_digest)}</code>"),
        (said(lang, "html.again"), f"<code>{plain(basis.command)}</code>"),
    ]
    return f'{pairs(told)}<p class="note">{said(lang, "disclaimer")}</p>\n'


def scope(summary: Summary, lang: str) -> str:
    """How many records of each kind there are."""
    found = Counter(one.kind for one in summary.records)
    return ", ".join(text(Message(f"closing.{kind}", {"n": found[kind]}), lang) for kind in KINDS if found[kind])


def parts(summary: Summary, lang: str) -> Iterator[tuple[str, str]]:
    """What the contents list."""
    if summary.sentences:
        yield "sentences", said(lang, "html.sentences")
    if (worst := worst_table(summary)) is not None:
        yield "worst", plain(text(worst.title, lang))
    yield from ((section_id(one), plain(text(one.title, lang))) for one in summary.sections)
    if summary.trends and not has_trend(summary):
        yield "trends", said(lang, "html.trends")
    yield "matrix", said(lang, "html.matrix")
    yield "years", said(lang, "html.years")
    yield "rules", said(lang, "html.rules")


def provision(one: RuleInfo, circulars: Sequence[CircularInfo], to: Targets) -> str:
    """A requirement, who must act, and how its text was read where it can be read in several ways or needs a number."""
    lang = to.lang
    listed = f"{INTERPRETATIONS}/{one.id}"
    there = listed in to.lists
    read = [plain(spoken(texts, lang)) for texts in one.readings.values() if not there]
    ours = [plain(spoken(texts, lang)) for texts in one.numbers if not there]
    source = next((found for found in circulars if found.id == one.circular), None)
    link = f'<a href="{plain(source.link)}">{plain(spoken(source.title, lang))}</a>' if source else ""
    told = [
        (said(lang, "html.source"), link),
        (said(lang, "label.required"), plain(spoken(one.requires, lang))),
        (said(lang, "label.acts"), plain(spoken_of(one.acts, lang))),
        (said(lang, "html.two_readings"), "<br>".join(read)),
        (said(lang, "html.ours"), "<br>".join(ours)),
        (said(lang, "html.read"), f'<a href="#{list_id(listed)}">{said(lang, "html.read_how")}</a>' if there else ""),
    ]
    title = f"{plain(spoken(one.cite, lang))}: {plain(spoken(one.title, lang))} <code>{plain(one.id)}</code>"
    return f'<h3 id="{rule_id(one.id)}">{title}</h3>\n{pairs(told)}'


def foot(summary: Summary, lang: str) -> str:
    """The rulebook and the day once more, for a last page that is read alone."""
    basis = summary.basis
    rulebook = f"{said(lang, 'markdown.rulebook')} {plain(basis.rulebook_version)} <code>{plain(basis.rulebook_digest)}</code>"
    period = said(lang, "markdown.period_days", first=basis.first, last=basis.last)
    return f"<p>{rulebook}</p>\n<p>{said(lang, 'html.basis_told', day=basis.as_of)} {period}.</p>\n<p>{said(lang, 'disclaimer')}</p>\n"
