"""`--format table`: for each record a table of who needs to do what, then each finding in full, then what the exit code means."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.details import details
from mottak_cli.reporters.ending import beginning, earlier, ending
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.heading import heading
from mottak_cli.reporters.layout import Cell, paint, row, speakable, widths, wrap
from mottak_cli.reporters.overview import Overview, open_findings
from mottak_cli.reporters.parties import Parties, must_act, place_of, spoken_of
from mottak_cli.reporters.parties import heading as party_heading
from mottak_cli.reporters.shown import Shown
from mottak_cli.reporters.wording import BREACHES, say, short_day, short_range, spoken, standing, urgency, verdict_word, within_circular
from mottak_cli.results import Finding, RecordRun, Result, Run, Verdict

INDENT = "  "
NARROWED = ((1, 30), (3, 12), (2, 14), (0, 17), (1, 20), (0, 12), (1, 14), (4, 7), (0, 10), (1, 11), (3, 10))
"""The columns in the order in which they give way on a narrow screen, each to its least width."""


class TableReporter:
    """The report for people."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's heading, table, findings, and what was broken the year before; and what the overview needs of it."""
        shown = Shown(record, view)
        told = [*heading(record, run, view)]
        if shown.results:
            told += ["", *table(record, shown, run, view)]
        told += details(record, shown, view, lines)
        told += notes(record, view)
        told += earlier(record, run, view)
        return "\n".join(told), open_findings(record, shown)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The rulebook, the records one after another, a blank line between them, and who has what to do in all of them."""
        overview = Overview()
        yield "\n".join(beginning(run, view)) + "\n\n"
        for told, found in parts:
            overview.add(found)
            yield f"{told}\n\n"
        yield "\n".join([*overview.told(view), *ending(run, view, closing, overview.records)]) + "\n"


def table(record: RecordRun, shown: Shown, run: Run, view: View) -> Iterator[str]:
    """The rows, grouped by who must act and then by circular; in each group what needs action comes first."""
    head = tuple(
        Cell(speakable(say(view.lang, f"column.{name}"), view.encoding), "dim")
        for name in ("provision", "requirement", "verdict", "when", "where")
    )
    every = sorted(lines_of(shown), key=lambda line: place_of(line.parties, record.kind))
    by_party = {
        parties: {name: in_order(group) for name, group in groupby(mine, key=lambda line: line.result.rule.circular)}
        for parties, mine in groupby(every, key=lambda line: line.parties)
    }
    rows = {id(line): [*told(record, line, shown, run, view)] for group in by_party.values() for lines in group.values() for line in lines}
    columns = widths([head, *(one for made in rows.values() for one in made)], view.width - len(INDENT), NARROWED)
    yield from row(head, columns, view.palette, INDENT)
    yield INDENT + paint(glyphs(view.encoding).line * (sum(columns) + 2 * (len(columns) - 1)), "dim", view.palette)
    for number, (parties, group) in enumerate(by_party.items()):
        if number:
            yield ""
        yield from under(party_heading(parties, record.kind, view.lang), "heading", "", view)
        for name, lines in group.items():
            yield from under(circular_title(name, run, view), "circular", " ", view)
            for line in lines:
                for one in rows[id(line)]:
                    yield from row(one, columns, view.palette, INDENT)


def under(told: str, style: str, indent: str, view: View) -> Iterator[str]:
    """A heading within the table."""
    return (indent + paint(one, style, view.palette) for one in wrap(speakable(told, view.encoding), view.width - len(indent)))


def circular_title(name: str, run: Run, view: View) -> str:
    """A circular as the table names it."""
    circular = run.circulars.get(name)
    return f"{spoken(circular.cite, view.lang)} {glyphs(view.encoding).dot} {spoken(circular.title, view.lang)}" if circular else name


class Line(NamedTuple):
    """A line of the table: a result, who must act, and those findings that are open, or those that are history."""

    result: Result
    parties: Parties
    findings: tuple[Finding, ...]
    urgency: tuple[int, int]


def lines_of(shown: Shown) -> Iterator[Line]:
    """The lines in the rules' order: open findings, then history, by who must act; then what has no findings."""
    for result in shown.results:
        if not any(shown.is_told(finding) for finding in result.findings):
            yield Line(result, must_act(result.rule), (), (2, result.verdict.gravity))
        for is_open in (True, False):
            by_party: dict[Parties, list[Finding]] = {}
            for finding in shown.own(result, is_open=is_open):
                by_party.setdefault(must_act(result.rule, finding), []).append(finding)
            for parties, findings in by_party.items():
                yield Line(result, parties, tuple(sorted(findings, key=urgency)), min(map(urgency, findings)))


def in_order(lines: Iterable[Line]) -> list[Line]:
    """The lines of a circular: open findings, then history, then what has no findings; each by gravity, then in the rules' order."""
    return sorted(lines, key=lambda line: line.urgency)


def told(record: RecordRun, line: Line, shown: Shown, run: Run, view: View) -> Iterator[tuple[Cell, ...]]:
    """A line of the table, and under it what merely follows from its findings, a line for each rule."""
    yield cells_of(record, line, run, view)
    by_rule: dict[tuple[str, Parties], Line] = {}
    for result, finding in shown.consequences(line.findings):
        parties = must_act(result.rule, finding)
        before = by_rule.get((result.rule.id, parties), Line(result, parties, (), line.urgency))
        by_rule[result.rule.id, parties] = before._replace(findings=(*before.findings, finding))
    for one in by_rule.values():
        yield cells_of(record, one._replace(findings=tuple(sorted(one.findings, key=urgency))), run, view, cause=line)


def cells_of(record: RecordRun, line: Line, run: Run, view: View, cause: Line | None = None) -> tuple[Cell, ...]:
    """One line of the table; as a consequence where it has a cause, with who must act where that is somebody else."""
    result, parties, findings, _ = line
    circular = run.circulars.get(result.rule.circular)
    cite = within_circular(spoken(result.rule.cite, view.lang), spoken(circular.cite, view.lang) if circular else "")
    title = spoken(result.rule.title, view.lang)
    if result.reason is not None:
        title = f"{title} ({text(result.reason, view.lang).rstrip('.')})"
    if cause is not None:
        cite = f"{glyphs(view.encoding).follows} {cite}"
        title = say(view.lang, "follows.row", title=title)
        title += f" – {spoken_of(parties, view.lang)}" if parties != cause.parties else ""
    main = findings[0] if findings else None
    verdict = main.verdict if main else result.verdict
    sign = glyphs(view.encoding).verdicts[verdict]
    state = standing(one for one in findings if one.verdict in BREACHES)
    known = f" ({say(view.lang, f'baseline.{state}')})" if state else ""
    cells = (
        Cell(cite),
        Cell(title, "dim" if verdict is Verdict.NOT_APPLICABLE else ""),
        Cell(f"{sign} {verdict_word(verdict, view.lang, result.basis)}{known}", verdict.value),
        Cell(when(main, len(findings), view.lang) if main else ""),
        Cell(where(record, result, main), "place"),
    )
    return tuple(Cell(speakable(cell.text, view.encoding), cell.style) for cell in cells)


def when(finding: Finding, number: int, lang: str) -> str:
    """The day that matters most about a finding, and how many more findings there are."""
    if finding.verdict is Verdict.PENDING:
        told = say(lang, "when.due", day=short_day(finding.due, lang)) if finding.due else say(lang, "when.no_due")
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
