"""`--format table`: for each record a table of what needs action, then each finding in full, then what the exit code means."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.details import details
from mottak_cli.reporters.ending import earlier, ending, tally
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, paint, row, speakable, widths, wrap
from mottak_cli.reporters.wording import PROBLEMS, say, short_day, short_range, spoken, urgency, verdict_word, within_circular
from mottak_cli.results import Finding, RecordRun, Result, Run, Verdict

INDENT = "  "
NARROWED = ((1, 30), (3, 10), (2, 13), (0, 13), (1, 14), (4, 7))
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
    """Which record, in which file, and how it stands in one line."""
    signs = glyphs(view.encoding)
    title = say(view.lang, "record.title", name=record.name, id=record.id)
    for line in wrap(speakable(f"{title} {signs.dot} {record.file}", view.encoding), view.width):
        yield paint(line, "heading", view.palette)
    if not any(result.verdict in PROBLEMS for result in record.results):
        sign = signs.verdicts[Verdict.PASS]
        clear = speakable(f"{sign} {say(view.lang, 'record.clear')} ({tally(Counter(result.verdict for result in record.results), view)})", view.encoding)
        yield from (paint(line, "pass", view.palette) for line in wrap(clear, view.width))
    else:
        yield from wrap(speakable(tally(Counter(result.verdict for result in record.results), view), view.encoding), view.width)


def table(record: RecordRun, shown: Iterable[Result], run: Run, view: View) -> Iterator[str]:
    """The rows, grouped by circular; in each group what needs action comes first."""
    grouped = {circular: list(group) for circular, group in groupby(shown, key=lambda result: result.rule.circular)}
    head = tuple(Cell(say(view.lang, f"column.{name}"), "dim") for name in ("provision", "requirement", "verdict", "when", "where"))
    rows = {name: [cells_of(record, result, run, view) for result in sorted(group, key=first_first)] for name, group in grouped.items()}
    columns = widths([head, *(one for group in rows.values() for one in group)], view.width - len(INDENT), NARROWED)
    yield from row(head, columns, view.palette, INDENT)
    yield INDENT + paint(glyphs(view.encoding).line * (sum(columns) + 2 * (len(columns) - 1)), "dim", view.palette)
    for name, group in rows.items():
        circular = run.circulars.get(name)
        title = f"{spoken(circular.cite, view.lang)} {glyphs(view.encoding).dot} {spoken(circular.title, view.lang)}" if circular else name
        yield from (paint(line, "circular", view.palette) for line in wrap(speakable(title, view.encoding), view.width))
        for one in group:
            yield from row(one, columns, view.palette, INDENT)


def first_first(result: Result) -> tuple[int, int]:
    """The order of rows: the most urgent finding decides; what has none comes after, met before not applicable."""
    return min(map(urgency, result.findings), default=(2, result.verdict.gravity))


def cells_of(record: RecordRun, result: Result, run: Run, view: View) -> tuple[Cell, ...]:
    """One result as a row."""
    circular = run.circulars.get(result.rule.circular)
    cite = within_circular(spoken(result.rule.cite, view.lang), spoken(circular.cite, view.lang) if circular else "")
    title = spoken(result.rule.title, view.lang)
    if result.reason is not None:
        title = f"{title} ({text(result.reason, view.lang).rstrip('.')})"
    main = min(result.findings, key=urgency, default=None)
    sign = glyphs(view.encoding).verdicts[result.verdict]
    cells = (
        Cell(cite),
        Cell(title, "dim" if result.verdict is Verdict.NOT_APPLICABLE else ""),
        Cell(f"{sign} {verdict_word(result.verdict, view.lang, result.basis)}", result.verdict.value),
        Cell(when(main, len(result.findings), view.lang) if main else ""),
        Cell(where(record, result, main, view.lang), "place"),
    )
    return tuple(Cell(speakable(cell.text, view.encoding), cell.style) for cell in cells)


def when(finding: Finding, number: int, lang: str) -> str:
    """The day that matters most about a finding, and how many more findings there are."""
    if finding.verdict is Verdict.PENDING:
        told = say(lang, "when.due", day=short_day(finding.due, lang)) if finding.due else say(lang, "time.no_due").rstrip(".")
    elif finding.open:
        told = say(lang, "when.since", day=short_day(finding.started, lang))
    else:
        told = short_range(finding.first, finding.last, lang)
    return told if number == 1 else f"{told} (+{number - 1})"


def where(record: RecordRun, result: Result, finding: Finding | None, lang: str) -> str:
    """The line of a finding, or of what shows the rule to be met; with the file where that is another."""
    place = finding.place if finding else result.evidence[0] if result.evidence else None
    if place is None:
        return ""
    line = say(lang, "where.line", line=place.line)
    return line if place.file == record.file else f"{place.file}:{place.line}"


def notes(record: RecordRun, view: View) -> Iterator[str]:
    """Remarks that are no verdicts."""
    if record.notes:
        yield ""
        yield paint(say(view.lang, "section.notes"), "heading", view.palette)
    for message, place in record.notes:
        told = f"{place.file}:{place.line}:{place.column}: {text(message, view.lang)}"
        yield from (f"{INDENT}{line}" for line in wrap(speakable(told, view.encoding), view.width - len(INDENT)))


REPORTER = TableReporter()
