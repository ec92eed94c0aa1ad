"""HTML that means what it says: no text of a record can become markup, and nothing on a page is fetched from anywhere."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from html import escape

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.glyphs import DRAWN
from mottak_cli.reporters.oneline import one_line
from mottak_cli.reporters.wording import say, verdict_word
from mottak_cli.results import Basis, Verdict

ODD = re.compile(r"[^A-Za-z0-9-]")
GROUPS = {"en": (",", ".")}
"""What stands between thousands and before decimals; where a language is not named, a blank that does not break, and a comma."""


@lru_cache(maxsize=8192)
def plain(told: str) -> str:
    """The text on one line, to be shown as it stands, in an element or in a quoted attribute. Most texts of a page stand there often."""
    return escape(one_line(told))


def said(lang: str, key: str, /, **args: object) -> str:
    """A text of the catalogue, ready for a page."""
    return plain(say(lang, key, **args)) if args else label(lang, key)


@lru_cache(maxsize=1024)
def label(lang: str, key: str) -> str:
    """A text without values, which a page may hold many thousand times."""
    return plain(say(lang, key))


def token(name: str) -> str:
    """A name as part of an id: two names never give the same, and nothing needs to be written otherwise in a link."""
    return ODD.sub(lambda found: f"_{ord(found[0]):x}_", name)


@lru_cache(maxsize=256)
def chip(verdict: Verdict, lang: str, basis: Basis = Basis.FACT) -> str:
    """A verdict as sign, word and colour."""
    word = plain(verdict_word(verdict, lang, basis))
    return f'<span class="chip {verdict.value}"><span aria-hidden="true">{DRAWN.verdicts[verdict]}</span> {word}</span>'


def tallied(verdict: Verdict, number: int, lang: str) -> str:
    """A verdict and how many have it, never on two lines."""
    return f'<span class="tally">{chip(verdict, lang)} {number}</span>'


def day(one: date, lang: str) -> str:
    """A day as the language writes it."""
    return f'<time datetime="{one.isoformat()}">{plain(spoken_day(one, lang))}</time>'


@lru_cache(maxsize=4096)
def spoken_day(one: date, lang: str) -> str:
    """A day in words."""
    return text(Message("html.day", {"day": one}), lang)


def number(value: float, lang: str, decimals: int = 0) -> str:
    """A figure as the language writes it."""
    thousands, point = GROUPS.get(lang, ("\u00a0", ","))
    return f"{value:,.{decimals}f}".replace(",", "\0").replace(".", point).replace("\0", thousands).replace("-", "\u2212")


def link(target: str, told: str) -> str:
    """A link to a source on the web where the target is one, else the text alone; `told` is HTML already."""
    return f'<a href="{escape(target)}">{told}</a>' if target.startswith(("https://", "http://")) else told


def pairs(told: Iterable[tuple[str, str]]) -> str:
    """Labels and what is said under each, both HTML already; a pair with nothing to say is left out."""
    return '<dl class="pairs">' + "".join(f"<div><dt>{label}</dt><dd>{what}</dd></div>" for label, what in told if what) + "</dl>\n"


def scrolling(label: str, table: str) -> str:
    """What may be wider than the screen, in a region of its own that a keyboard can scroll; `label` and `table` are HTML already."""
    return f'<div class="scroll" role="region" tabindex="0" aria-label="{label}">\n{table}</div>\n'


def columns(titles: Iterable[str]) -> str:
    """The heading row of a table; the titles are HTML already."""
    return "<thead><tr>" + "".join(f'<th scope="col">{title}</th>' for title in titles) + "</tr></thead>\n"
