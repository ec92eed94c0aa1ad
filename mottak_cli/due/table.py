"""What is due, for people at a terminal: the soonest first, every item with what to do about it."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from mottak_cli.due.model import Advice, Item, Plan, RecordDue
from mottak_cli.due.words import (
    Entry,
    Section,
    advice_told,
    all_advice,
    counts,
    day_of,
    is_ahead,
    otherwise,
    plan_told,
    provisions,
    responsible,
    sections,
    standing,
    subjects,
    to_do,
)
from mottak_cli.locale import text
from mottak_cli.reporters.base import View
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, cells, labelled, paint, speakable, wrap
from mottak_cli.reporters.wording import say, short_day
from mottak_cli.results import Place, Verdict

WIDEST = 100


def table(plan: Plan, view: View) -> Iterator[str]:
    """The list, line by line."""
    yield from (f"{line}\n" for line in _lines(plan, view))


def _lines(plan: Plan, view: View) -> Iterator[str]:
    lang, basis = view.lang, plan.basis
    yield from _text(say(lang, "due.title", as_of=basis.as_of, until=basis.until), "heading", view)
    found = list(sections(plan))
    for section in found:
        yield from _section(section, view)
    advice = all_advice(plan)
    if advice:
        yield from _title(say(lang, "due.section.advice", n=len(advice)), view)
        for record, one in advice:
            yield from _advice(record, one, view)
    yield ""
    if not found:
        yield from _text(say(lang, "due.none", until=basis.until), "pass", view)
    yield from _text(say(lang, "due.counts", **counts(plan)), "strong", view)
    yield from _ending(plan, view)


def _ending(plan: Plan, view: View) -> Iterator[str]:
    lang, basis = view.lang, plan.basis
    if basis.errors:
        yield from _text(say(lang, "due.mistakes", n=basis.errors), "error", view)
    digest = basis.rulebook_digest.removeprefix("sha256:")[:12]
    told = [say(lang, "closing.rulebook", version=basis.rulebook_version, digest=digest), say(lang, "closing.as_of", day=basis.as_of)]
    told += [say(lang, "closing.period", first=basis.as_of, last=basis.until)]
    told += [] if basis.readings == "both" else [say(lang, f"closing.readings.{basis.readings}")]
    yield from _text(f" {glyphs(view.encoding).dot} ".join(told), "dim", view)
    yield from _text(say(lang, "due.tried"), "dim", view)
    yield from _text(say(lang, "disclaimer"), "dim", view)


def _title(told: str, view: View) -> Iterator[str]:
    title = speakable(told, view.encoding)
    yield from ("", paint(title, "heading", view.palette), paint(glyphs(view.encoding).line * cells(title), "dim", view.palette))


def _section(section: Section, view: View) -> Iterator[str]:
    yield from _title(section.heading(view.lang), view)
    for (day, _), group in groupby(section.entries, key=lambda one: (_day(one.first), (one.record.kind, one.record.id))):
        same = list(group)
        record = say(view.lang, "record.title", name=same[0].record.name, id=same[0].record.id)
        when = "" if day is None else f"{short_day(day, view.lang)}  "
        yield from _text(f"{when}{record}", "strong", view)
        for entry in same:
            yield from _entry(entry, view)


def _day(item: Item) -> date | None:
    return day_of(item) if is_ahead(item) else None


def _entry(entry: Entry, view: View) -> Iterator[str]:
    item, lang = entry.first, view.lang
    verdict = Verdict.PENDING if is_ahead(item) else item.finding.verdict
    for told in provisions(entry, lang):
        yield from _text(f"{glyphs(view.encoding).verdicts[verdict]} {told}", verdict.value, view, "  ")
    do, about = to_do(entry, lang), subjects(entry, lang)
    pairs = [
        ("do", do),
        ("about", "" if about in do else about),
        ("now", "" if is_ahead(item) and item.proposal else standing(entry, lang, brief=True)),
        ("planned", plan_told(item, lang)),
        ("otherwise", otherwise(item, lang)),
        ("who", f"{responsible(entry, lang)} {glyphs(view.encoding).dot} {_spot(item.finding.place)}"),
    ]
    yield from _pairs(pairs, view)


def _advice(record: RecordDue, advice: Advice, view: View) -> Iterator[str]:
    when = "" if advice.by is None else f"{short_day(advice.by, view.lang)}  "
    yield from _text(f"{when}{say(view.lang, 'record.title', name=record.name, id=record.id)}", "strong", view)
    pairs = [("do", advice_told(advice, view.lang)), ("source", text(advice.cite, view.lang)), ("place", _spot(advice.place))]
    yield from _pairs(pairs, view)


def _pairs(pairs: list[tuple[str, str]], view: View) -> Iterator[str]:
    lang = view.lang
    labels = ("do", "about", "now", "planned", "otherwise", "who", "place", "source")
    room = max(cells(say(lang, f"due.label.{label}")) for label in labels)
    for label, told in pairs:
        if told:
            style = "strong" if label == "do" else "place" if label == "place" else ""
            pair = Cell(speakable(say(lang, f"due.label.{label}"), view.encoding), "dim"), Cell(speakable(told, view.encoding), style)
            yield from labelled(pair, room, min(view.width, WIDEST), view.palette, "    ")


def _spot(place: Place) -> str:
    return f"{place.file}:{place.line}:{place.column}"


def _text(told: str, style: str, view: View, indent: str = "") -> Iterator[str]:
    for number, line in enumerate(wrap(speakable(told, view.encoding), min(view.width, WIDEST) - len(indent) - 2)):
        yield f"{indent}{'  ' if number and indent else ''}{paint(line, style, view.palette)}"
