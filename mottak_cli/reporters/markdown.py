"""`--format markdown`: a report for a pull request, a wiki or a mail; what needs action stands open, what is over is folded.

Names of people are shown as in the table: only where they were asked for.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.ending import KINDS, exit_meaning, readings, tally
from mottak_cli.reporters.markdown_rows import Rows, error_row, note_rows
from mottak_cli.reporters.markdown_text import folded, plain, table
from mottak_cli.reporters.parties import named, place_of
from mottak_cli.reporters.wording import against_told, missed_told, say, verdict_word
from mottak_cli.results import RecordRun, Run, Verdict

FINDING = ("column.verdict", "markdown.column.record", "column.provision", "markdown.column.found", "column.when", "markdown.column.place")
HISTORY = (*FINDING, "label.acts")
EVERY = (*FINDING[:3], "markdown.column.found")
ERROR = ("markdown.column.place", "markdown.column.message", "markdown.column.advice")


class Found(NamedTuple):
    """What was made of all records: rows, and the open ones by who must act."""

    kinds: Counter[str]
    overview: list[str]
    open: dict[tuple[str, ...], list[str]]
    history: list[str]
    earlier: list[str]
    every: list[str]
    notes: list[str]


class MarkdownReporter:
    """The report for a page or a comment."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's rows of each table."""
        del run, lines
        rows = Rows(record, view)
        by = rows.open()
        every = rows.every() if view.everything else ()
        groups = (rows.history(), rows.earlier(), every, note_rows(record, view.lang))
        return record.kind, rows.overview(sum(map(len, by.values()))), json.dumps(by), *("\n".join(group) for group in groups)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The head, the overview, what is open, then in folds what is over."""
        found, lang = gathered(parts), view.lang
        yield from head(run, view, closing, found.kinds)
        if closing.errors:
            yield section(say(lang, "markdown.errors"), ERROR, (error_row(one, lang) for one in closing.errors), lang)
        if found.overview:
            names = [say(lang, f"markdown.column.{name}") for name in ("record", "file", "open")]
            verdicts = [capital(verdict_word(one, lang)) for one in Verdict]
            yield f"\n## {say(lang, 'markdown.records')}\n\n" + table([*names, *verdicts], found.overview, 1 + len(verdicts))
            yield f"\n## {say(lang, 'markdown.open' if found.open else 'section.overview_none')}\n"
        for parties in sorted(found.open, key=lambda one: (place_of(one, "centre"), one)):
            rows = found.open[parties]
            yield f"\n### {counted(plain(named(parties, lang)), len(rows), lang)}\n\n" + table(columns(FINDING, lang), rows)
        folds = (("section.history", found.history), ("markdown.earlier", found.earlier))
        for title, rows in folds:
            if rows:
                yield "\n" + folded(counted(say(lang, title), len(rows), lang), table(columns(HISTORY, lang), rows))
        if closing.baseline and (fixed := [f"- {plain(missed_told(one, lang))}" for one in closing.baseline.fixed]):
            yield "\n" + folded(counted(say(lang, "baseline.fixed"), len(fixed), lang), "\n".join(fixed) + "\n")
        if found.every:
            title = counted(say(lang, "markdown.every"), len(found.every), lang)
            yield "\n" + folded(title, table(columns(EVERY, lang), found.every))
        if found.notes:
            yield "\n" + folded(counted(say(lang, "section.notes"), len(found.notes), lang), "\n".join(found.notes) + "\n")


def gathered(parts: Iterable[Part]) -> Found:
    """The rows of all records brought together, in their order."""
    found = Found(Counter(), [], {}, [], [], [], [])
    for kind, overview, by, *groups in parts:
        found.kinds[kind] += 1
        found.overview.append(overview)
        for parties, rows in json.loads(by).items():
            found.open.setdefault(tuple(json.loads(parties)), []).extend(rows)
        for rows, made in zip(found[3:], groups, strict=True):
            rows.extend(made.split("\n") if made else ())
    return found


def head(run: Run, view: View, closing: Closing, records: Counter[str]) -> Iterator[str]:
    """Which question, by which rulebook, with what result; and what the report is not."""
    lang = view.lang
    kinds = [text(Message(f"closing.{kind}", {"n": n}), lang) for kind in KINDS if (n := records.get(kind, 0))]
    result = [say(lang, "closing.judged", records=kinds)] if kinds else []
    if counts := tally(closing.counts, lang):
        result = [": ".join([*result, ", ".join(counts)])]
    against = [plain(against_told(closing.baseline, lang)).removesuffix(".")] if closing.baseline else []
    told = {
        "markdown.rulebook": f"{plain(run.rulebook_version)} (`{run.rulebook_digest}`)",
        "markdown.as_of": say(lang, "markdown.day", day=run.as_of),
        "markdown.period": ", ".join([say(lang, "markdown.period_days", first=run.first, last=run.last), *readings(run, view)]),
        "markdown.result": ". ".join([*result, *against, exit_told(closing, lang)]),
    }
    yield f"# {say(lang, 'markdown.title')}\n\n"
    yield from (f"- **{say(lang, label)}:** {what}\n" for label, what in told.items())
    yield f"\n> {say(lang, 'disclaimer')}\n"


def exit_told(closing: Closing, lang: str) -> str:
    """What the exit code says; the errors stand below in this report."""
    if closing.exit_code == 2:
        return text(Message("markdown.exit_2", {"n": len(closing.errors)}), lang)
    return exit_meaning(closing, lang)


def section(title: str, names: Sequence[str], rows: Iterable[str], lang: str) -> str:
    """A heading and its table."""
    return f"\n## {title}\n\n" + table(columns(names, lang), rows)


def columns(names: Sequence[str], lang: str) -> list[str]:
    """What stands over the columns."""
    return [say(lang, name) for name in names]


def counted(title: str, number: int, lang: str) -> str:
    """A title with how many rows stand under it."""
    return say(lang, "markdown.count", what=title, n=number)


def capital(word: str) -> str:
    """The word as the beginning of a column."""
    return word[:1].upper() + word[1:]


REPORTER = MarkdownReporter()
