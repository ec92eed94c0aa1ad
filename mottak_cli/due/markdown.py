"""What is due, as Markdown for an e-mail or an issue: a table a section."""

from collections.abc import Iterator

from mottak_cli.due.model import Plan
from mottak_cli.due.words import (
    Entry,
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
from mottak_cli.reporters.markdown_text import plain, row, table
from mottak_cli.reporters.wording import say, short_day
from mottak_cli.results import Place

COLUMNS = ("when", "record", "provision", "do", "now", "who", "place")


def markdown(plan: Plan, lang: str) -> Iterator[str]:
    """The list, in pieces."""
    basis = plan.basis
    yield f"# {plain(say(lang, 'due.title', as_of=basis.as_of, until=basis.until))}\n\n"
    yield f"{plain(say(lang, 'due.counts', **counts(plan)))}\n\n"
    if basis.errors:
        yield f"**{plain(say(lang, 'due.mistakes', n=basis.errors))}**\n\n"
    columns = [say(lang, f"due.column.{name}") for name in COLUMNS]
    found = list(sections(plan))
    for section in found:
        yield f"## {plain(section.heading(lang))}\n\n{table(columns, (_row(one, lang) for one in section.entries))}\n"
    if not found and plan.records:
        yield f"{plain(say(lang, 'due.none', until=basis.until))}\n\n"
    if advice := all_advice(plan):
        rows = [
            row([
                "" if one.by is None else plain(short_day(one.by, lang)),
                plain(say(lang, "record.title", name=record.name, id=record.id)),
                plain(text(one.cite, lang)),
                plain(advice_told(one, lang)),
                "",
                "",
                plain(_spot(one.place)),
            ])
            for record, one in advice
        ]  # fmt: skip
        yield f"## {plain(say(lang, 'due.section.advice', n=len(advice)))}\n\n{table(columns, rows)}\n"
    digest = basis.rulebook_digest.removeprefix("sha256:")[:12]
    told = [say(lang, "closing.rulebook", version=basis.rulebook_version, digest=digest), say(lang, "closing.as_of", day=basis.as_of)]
    told += [] if basis.readings == "both" else [say(lang, f"closing.readings.{basis.readings}")]
    yield f"{plain(' · '.join(told))}\n\n> {plain(say(lang, 'due.tried'))} {plain(say(lang, 'disclaimer'))}\n"


def _row(entry: Entry, lang: str) -> str:
    item = entry.first
    now = [told for told in (subjects(entry, lang), standing(entry, lang), plan_told(item, lang), otherwise(item, lang)) if told]
    return row([
        plain(short_day(day_of(item), lang)) if is_ahead(item) else plain(say(lang, "due.at_once")),
        plain(say(lang, "record.title", name=entry.record.name, id=entry.record.id)),
        "<br>".join(map(plain, provisions(entry, lang))),
        plain(to_do(entry, lang)),
        "<br>".join(map(plain, now)),
        plain(responsible(entry, lang)),
        plain(_spot(item.finding.place)),
    ])  # fmt: skip


def _spot(place: Place) -> str:
    return f"{place.file}:{place.line}:{place.column}"
