"""`--format table`: for each record a table of what needs action, then each finding in full, then what the exit code means."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.details import details, in_section
from mottak_cli.reporters.ending import earlier, ending, pieces, tally
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, paint, row, speakable, widths, wrap
from mottak_cli.reporters.wording import PROBLEMS, say, short_day, short_range, spoken, urgency, verdict_word, within_circular
from mottak_cli.results import Finding, RecordRun, Result, Run, Verdict

INDENT = "  "
NARROWED = ((1, 30), (3, 12), (2, 14), (0, 17), (1, 20), (0, 12), (1, 14), (4, 7), (0, 10), (1, 11), (3, 10))
"""The columns in the order in which they give way on a narrow screen, each to its least width."""


class TableReporter:
    """The report for people."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's heading, table, findings, and what was broken the year before."""
        shown = [result for result in record.results if view.everything or result.verdict in PROBLEMS]
        told = [*heading(record, view)]
        if shown:
            told += ["", *table(record, shown, run, view)]
        told += details(record, shown, view, lines)
        told += notes(record, view)
        told += earlier(record, run, view)
        return ("\n".join(told),)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The records one after another, a blank line between them."""
        for (told,) in parts:
            yield f"{told}\n\n"
        yield "\n".join(ending(run, view, closing)) + "\n"


def heading(record: RecordRun, view: View) -> Iterator[str]:
    """Which record, in which file, and how it stands; one line where there is nothing to follow up."""
    signs = glyphs(view.encoding)
    title = say(view.lang, "record.title", name=record.name, id=record.id)
    counts = tally(Counter(result.verdict for result in record.results), view.lang)
    if any(result.verdict in PROBLEMS for result in record.results):
        yield from pieces([title, record.file], "heading", view)
        yield from pieces(counts, "", view)
    elif all(result.verdict is Verdict.NOT_APPLICABLE for result in record.results):
        reasons = Counter(text(result.reason, view.lang) for result in record.results if result.reason)
        why = [reason for reason, _ in reasons.most_common(1)]
        yield from pieces([f"{signs.verdicts[Verdict.NOT_APPLICABLE]} {title}", record.file, *counts, *why], "dim", view)
    else:
        clear = [f"{signs.verdicts[Verdict.PASS]} {title}", record.file, say(view.lang, "record.clear"), *counts]
        yield from pieces(clear, "pass", view)


def table(record: RecordRun, shown: Iterable[Result], run: Run, view: View) -> Iterator[str]:
    """The rows, grouped by circular; in each group what needs action comes first."""
    grouped = {circular: list(group) for circular, group in groupby(shown, key=lambda result: result.rule.circular)}
    head = tuple(
        Cell(speakable(say(view.lang, f"column.{name}"), view.encoding), "dim")
        for name in ("provision", "requirement", "verdict", "when", "where")
    )
    rows = {name: [cells_of(record, line, run, view) for line in in_order(group, view)] for name, group in grouped.items()}
    columns = widths([head, *(one for group in rows.values() for one in group)], view.width - len(INDENT), NARROWED)
    yield from row(head, columns, view.palette, INDENT)
    yield INDENT + paint(glyphs(view.encoding).line * (sum(columns) + 2 * (len(columns) - 1)), "dim", view.palette)
    for name, group in rows.items():
        circular = run.circulars.get(name)
        title = f"{spoken(circular.cite, view.lang)} {glyphs(view.encoding).dot} {spoken(circular.title, view.lang)}" if circular else name
        yield from (paint(line, "circular", view.palette) for line in wrap(speakable(title, view.encoding), view.width))
        for one in group:
            yield from row(one, columns, view.palette, INDENT)


class Row(NamedTuple):
    """A line of the table: a result, and those of its findings that are open, or those that are history."""

    result: Result
    findings: tuple[Finding, ...]
    urgency: tuple[int, int]


def in_order(results: Iterable[Result], view: View) -> list[Row]:
    """The lines of a circular: open findings, then history, then what has no findings; each by gravity, then in the rules' order."""
    rows = []
    for result in results:
        for is_open in (True, False):
            if findings := tuple(sorted(in_section(result, is_open, view), key=urgency)):
                rows.append(Row(result, findings, urgency(findings[0])))
        if not any(line.result is result for line in rows):
            rows.append(Row(result, (), (2, result.verdict.gravity)))
    return sorted(rows, key=lambda line: line.urgency)


def cells_of(record: RecordRun, line: Row, run: Run, view: View) -> tuple[Cell, ...]:
    """One line of the table."""
    result, findings, _ = line
    circular = run.circulars.get(result.rule.circular)
    cite = within_circular(spoken(result.rule.cite, view.lang), spoken(circular.cite, view.lang) if circular else "")
    title = spoken(result.rule.title, view.lang)
    if result.reason is not None:
        title = f"{title} ({text(result.reason, view.lang).rstrip('.')})"
    main = findings[0] if findings else None
    verdict = main.verdict if main else result.verdict
    sign = glyphs(view.encoding).verdicts[verdict]
    cells = (
        Cell(cite),
        Cell(title, "dim" if verdict is Verdict.NOT_APPLICABLE else ""),
        Cell(f"{sign} {verdict_word(verdict, view.lang, result.basis)}", verdict.value),
        Cell(when(main, len(findings), view.lang) if main else ""),
        Cell(where(record, result, main), "place"),
    )
    return tuple(Cell(speakable(cell.text, view.encoding), cell.style) for cell in cells)


def when(finding: Finding, number: int, lang: str) -> str:
    """The day that matters most about a finding, and how many more findings there are."""
    if finding.verdict is Verdict.PENDING:
        told = say(lang, "when.due", day=short_day(finding.due, lang)) if finding.due else say(lang, "time.no_due").rstrip(".")
    elif finding.open and finding.started == date.min:
        told = say(lang, "when.always")
    elif finding.open:
        told = say(lang, "when.since", day=short_day(finding.started, lang))
    else:
        told = short_range(finding.first, finding.last, lang)
    return told if number == 1 else say(lang, "when.more", day=told, n=number - 1)


def where(record: RecordRun, result: Result, finding: Finding | None) -> str:
    """The line of a finding, or of what shows the rule to be met; with the file where that is another."""
    place = finding.place if finding else result.evidence[0] if result.evidence else None
    if place is None:
        return ""
    return str(place.line) if place.file == record.file else f"{place.file}:{place.line}"


def notes(record: RecordRun, view: View) -> Iterator[str]:
    """Remarks that are no verdicts."""
    if record.notes:
        yield ""
        yield paint(speakable(say(view.lang, "section.notes"), view.encoding), "heading", view.palette)
    for message, place in record.notes:
        told = f"{place.file}:{place.line}:{place.column}: {text(message, view.lang)}"
        yield from (f"{INDENT}{line}" for line in wrap(speakable(told, view.encoding), view.width - len(INDENT)))


REPORTER = TableReporter()
