"""Each finding in full: the line of the file, what was found, what is required, how to mend it, since when, and what softened it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Lines, View
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, cells, labelled, paint, row, speakable, wrap
from mottak_cli.reporters.wording import PROBLEMS, finding_sentence, remedy, say, softening, spoken, urgency, verdict_word
from mottak_cli.results import Finding, Place, RecordRun, Result, Verdict

INDENT = "  "
WIDEST = 100
"""Prose in longer lines than this is hard to read, whatever the screen."""

NAME = re.compile(r"""(?<=[\s{,])(["']?name["']?:\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,}\]#\n]+)""")
NAME_ALONE = re.compile(r"""^([\s-]+["']?name["']?:\s+)(\S.*?)(?=\s+#|\s*$)""")


def details(record: RecordRun, shown: Iterable[Result], view: View, lines: Lines) -> Iterator[str]:
    """The findings to follow up, the most urgent first; then those that are history."""
    for section, is_open in (("section.open", True), ("section.history", False)):
        chosen = [(result, findings) for result in shown if (findings := in_section(result, is_open, view))]
        chosen.sort(key=lambda pair: min(map(urgency, pair[1])))
        if chosen:
            title = speakable(say(view.lang, section), view.encoding)
            yield ""
            yield paint(title, "heading", view.palette)
            yield paint(glyphs(view.encoding).line * cells(title), "dim", view.palette)
        for number, (result, findings) in enumerate(chosen):
            if number:
                yield ""
            yield from one_rule(record, result, findings, view, lines)


def in_section(result: Result, is_open: bool, view: View) -> list[Finding]:
    """The findings of a result that are open, or history; the waived ones only where everything is asked for."""
    return [
        finding for finding in result.findings if (urgency(finding)[0] == 0) is is_open and (view.everything or finding.verdict in PROBLEMS)
    ]


def one_rule(record: RecordRun, result: Result, findings: Sequence[Finding], view: View, lines: Lines) -> Iterator[str]:
    """A rule's heading, its findings, and what they have in common."""
    rule = result.rule
    gravest = min(findings, key=urgency).verdict
    dot = glyphs(view.encoding).dot
    verdict = speakable(f"{glyphs(view.encoding).verdicts[gravest]} {verdict_word(gravest, view.lang)}", view.encoding)
    rest = f"{spoken(rule.cite, view.lang)} {dot} {spoken(rule.title, view.lang)} ({rule.id})"
    head = (Cell(verdict, gravest.value), Cell(speakable(rest, view.encoding), "strong"))
    yield from row(head, (cells(verdict), max(20, prose(view) - cells(verdict) - 2)), view.palette)
    for number, finding in enumerate(findings):
        if number:
            yield ""
        yield from one_finding(record, result, finding, view, lines, as_told=finding.verdict is gravest)
    yield from said("label.required", spoken(rule.requires, view.lang), view)
    if urgency(min(findings, key=urgency))[0] == 0:
        yield from said("label.remedy", remedy(rule, findings, view.lang), view)


def one_finding(record: RecordRun, result: Result, finding: Finding, view: View, lines: Lines, *, as_told: bool) -> Iterator[str]:  # noqa: PLR0913
    """Where, the line with a caret, what was found and when; its verdict unless the heading told it, and why it is a milder one."""
    yield from pointed(finding.place, record, view, lines)
    yield from said("label.found", finding_sentence(result.rule, finding, view.lang), view)
    if finding.subject:
        name = record.names.get(finding.subject) if view.names else None
        yield from said("label.about", f"{finding.subject} ({name})" if name else finding.subject, view)
    yield from said("label.time", timing(finding, view.lang), view)
    if not as_told:
        yield from said("label.verdict", verdict_word(finding.verdict, view.lang), view)
    if (why := softening(result.rule, finding, view.lang)) is not None:
        yield from said("label.softened", why, view)
    if finding.related:
        places = ", ".join(f"{place.file}:{place.line}:{place.column}" for place in finding.related)
        yield from said("label.related", places, view)


def timing(finding: Finding, lang: str) -> str:
    """Since when and for how many days, whether it is open, and the due day where there is one."""
    if finding.verdict is Verdict.PENDING:
        return say(lang, "time.due", due=finding.due) if finding.due else say(lang, "time.no_due")
    if finding.started == date.min:
        return say(lang, "time.always" if finding.open else "time.always_until", last=finding.ended or finding.last)
    key = "time.open" if finding.open else "time.lasting" if finding.ended is None else "time.over"
    told = text(Message(key, {"day": finding.started, "last": finding.ended, "n": finding.days}), lang)
    return f"{told} {say(lang, 'time.was_due', due=finding.due)}" if finding.due else told


def pointed(place: Place, record: RecordRun, view: View, lines: Lines) -> Iterator[str]:
    """The place as editors read it, then its line of the file with carets under what is meant."""
    where = speakable(f"{place.file}:{place.line}:{place.column}", view.encoding)
    path = speakable(place.path, view.encoding)
    beside = cells(where) + cells(path) + 2 * len(INDENT) <= view.width
    yield INDENT + paint(where, "place", view.palette) + (INDENT + paint(path, "dim", view.palette) if path and beside else "")
    if path and not beside:
        yield from (f"{INDENT * 2}{paint(one, 'dim', view.palette)}" for one in wrap(path, view.width - 2 * len(INDENT)))
    line = lines(place.file, place.line)
    if line is None:
        return
    if not view.names:
        line = without_names(line, record.names.values())
    last = place.end_column if place.end_line == place.line else len(line) + 1
    yield from excerpt(line, place.line, place.column, last, view)


def excerpt(line: str, number: int, column: int, end_column: int, view: View) -> Iterator[str]:
    """A line of a file and carets under columns `column` to `end_column` (not included); what does not fit is left out."""
    margin = f"{INDENT}{number:>6} "
    room = max(20, view.width - cells(margin) - 2)
    cut = glyphs(view.encoding).cut
    start = 0
    if cells(line) > room:
        start = max(0, min(column - 1 - room // 3, len(line) - room + len(cut)))
        end = start + room - 2 * len(cut)
        shown = (cut if start else "") + line[start:end] + (cut if end < len(line) else "")
    else:
        shown = line
    before = (cut if start else "") + line[start : column - 1]
    marked = line[column - 1 : end_column - 1] if not start else line[column - 1 : min(end_column - 1, start + room)]
    blank = " " * cells(speakable(before, view.encoding))
    carets = "^" * max(1, min(cells(speakable(marked, view.encoding)), room - len(blank)))
    bar = glyphs(view.encoding).bar
    yield paint(f"{margin}{bar} ", "dim", view.palette) + speakable(shown, view.encoding)
    yield paint(f"{' ' * cells(margin)}{bar} ", "dim", view.palette) + blank + paint(carets, "caret", view.palette)


def without_names(line: str, names: Iterable[str] = ()) -> str:
    """The line with the names of people painted over, letter by letter, so that columns stay; a name at the margin is the record's."""
    for name in names:
        line = line.replace(name, "*" * len(name))
    pattern = NAME if "{" in line else NAME_ALONE
    return pattern.sub(lambda match: match[1] + "*" * len(match[2].rstrip()) + match[2][len(match[2].rstrip()) :], line)


def said(label: str, told: str, view: View) -> Iterator[str]:
    """A labelled sentence under a finding."""
    name = speakable(say(view.lang, label), view.encoding)
    yield from labelled((Cell(name, "dim"), Cell(speakable(told, view.encoding))), 9, prose(view), view.palette)


def prose(view: View) -> int:
    """The width of running text."""
    return min(view.width, WIDEST)
