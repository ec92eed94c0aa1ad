"""A comparison for people at a terminal."""

from collections.abc import Iterator

from mottak_cli.diff.compare import Change
from mottak_cli.diff.words import Comparison, asked, exit_told, from_to, message, place, why
from mottak_cli.reporters.base import View
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, cells, labelled, paint, speakable, wrap
from mottak_cli.reporters.wording import say

WIDEST = 100


def table(comparison: Comparison, view: View) -> Iterator[str]:
    """The report, line by line."""
    yield from (f"{line}\n" for line in _lines(comparison, view))


def _lines(comparison: Comparison, view: View) -> Iterator[str]:
    lang = view.lang
    yield from _text(say(lang, "diff.title", a=comparison.a.given, b=comparison.b.given), "heading", view)
    for told in asked(comparison, lang):
        yield from _text(told, "dim", view)
    for how, changes in comparison.by_how():
        title = speakable(say(lang, f"diff.how.{how}", n=len(changes)), view.encoding)
        yield from ("", paint(title, "heading", view.palette), paint(glyphs(view.encoding).line * cells(title), "dim", view.palette))
        for number, one in enumerate(changes):
            if number:
                yield ""
            yield from _change(one, comparison, view)
    yield ""
    if not comparison.changes:
        yield from _text(say(lang, "diff.none"), "pass", view)
    for side, number in zip("AB", comparison.mistakes, strict=True):
        if number:
            yield from _text(say(lang, "diff.mistakes", side=side, n=number), "error", view)
    yield from _text(exit_told(comparison, lang), "", view)
    yield from _text(say(lang, "disclaimer"), "dim", view)


def _change(change: Change, comparison: Comparison, view: View) -> Iterator[str]:
    lang = view.lang
    there = change.after or change.before
    style = there.verdict.value if there else "strong"
    record = say(lang, "record.title", name=change.name, id=change.key[1])
    provision = f"{change.cite} {glyphs(view.encoding).dot} {change.title} ({change.key[2]})" if change.key[2] else ""
    yield from _text(f"{from_to(change, lang)}  {record}", style, view)
    if provision:
        yield from _text(provision, "", view, "  ")
    yield from _text(place(change, comparison, lang), "place", view, "  ")
    pairs = [("diff.label.found", message(change)), ("diff.label.about", change.subject or "")]
    pairs += [("diff.label.why", one) for one in why(change, comparison, lang)]
    room = max(cells(say(lang, label)) for label, _ in pairs)
    for label, told in pairs:
        if told:
            pair = (Cell(speakable(say(lang, label), view.encoding), "dim"), Cell(speakable(told, view.encoding)))
            yield from labelled(pair, room, min(view.width, WIDEST), view.palette)


def _text(told: str, style: str, view: View, indent: str = "") -> Iterator[str]:
    for line in wrap(speakable(told, view.encoding), min(view.width, WIDEST) - len(indent)):
        yield indent + paint(line, style, view.palette)
