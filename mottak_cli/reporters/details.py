"""Each finding in full: the line of the file, what was found, what is required, how to mend it, since when, and what softened it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Lines, View
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, cells, labelled, paint, row, speakable, wrap
from mottak_cli.reporters.parties import Parties, heading, must_act
from mottak_cli.reporters.shown import Shown
from mottak_cli.reporters.wording import about, finding_sentence, remedy, say, softening, spoken, standing_told, urgency, verdict_word
from mottak_cli.results import Finding, Place, RecordRun, Result, Verdict

INDENT = "  "
NO_CODES = "", ""
WIDEST = 100
"""Prose in longer lines than this is hard to read, whatever the screen."""

NAME = re.compile(r"""(?<=[\s{,])(["']?name["']?:\s+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,}\]#\n]+)""")
NAME_ALONE = re.compile(r"""^([\s-]+["']?name["']?:\s+)(\S.*?)(?=\s+#|\s*$)""")


class Page(NamedTuple):
    """What every part of the details needs: the record, what is shown of it, for whom, and the lines of the files."""

    record: RecordRun
    shown: Shown
    view: View
    lines: Lines

    def said(self, label: str, told: str, indent: str = INDENT) -> Sequence[str]:
        """A labelled sentence under a finding."""
        view = self.view
        return labelled(words(label, told, view.lang, view.encoding), 9, prose(view), view.palette, indent)

    def of_rule(self, label: str, told: str, indent: str = INDENT) -> Sequence[str]:
        """A labelled sentence that is the same wherever the rule is broken."""
        view = self.view
        dim = view.palette.get("dim", NO_CODES)
        return laid_out(label, told, view.lang, view.encoding, prose(view), dim, indent)

    def who(self, parties: Parties, indent: str = INDENT) -> Sequence[str]:
        """Who must act, and that it is not those whose record it is where that is so."""
        return self.of_rule("label.acts", heading(parties, self.record.kind, self.view.lang), indent)


def words(label: str, told: str, lang: str, encoding: str) -> tuple[Cell, Cell]:
    """A label and its sentence, as the stream can show them."""
    return Cell(speakable(say(lang, label), encoding), "dim"), Cell(speakable(told, encoding))


@lru_cache(maxsize=1024)
def laid_out(  # noqa: PLR0913, PLR0917 - all that the lines hang on
    label: str, told: str, lang: str, encoding: str, width: int, dim: tuple[str, str], indent: str
) -> Sequence[str]:
    """A labelled sentence in lines, made once for all records."""
    return labelled(words(label, told, lang, encoding), 9, width, {"dim": dim}, indent)


def details(record: RecordRun, shown: Shown, view: View, lines: Lines) -> Iterator[str]:
    """The findings to follow up, the most urgent first; then those that are history."""
    page = Page(record, shown, view, lines)
    for section, is_open in (("section.open", True), ("section.history", False)):
        chosen = [(result, findings) for result in shown.results if (findings := shown.own(result, is_open=is_open))]
        chosen.sort(key=lambda pair: min(map(urgency, pair[1])))
        if chosen:
            told = speakable(say(view.lang, section), view.encoding)
            yield ""
            yield paint(told, "heading", view.palette)
            yield paint(glyphs(view.encoding).line * cells(told), "dim", view.palette)
        for number, (result, findings) in enumerate(chosen):
            if number:
                yield ""
            yield from one_rule(page, result, findings)


def one_rule(page: Page, result: Result, findings: Sequence[Finding]) -> Iterator[str]:
    """A rule's heading, its findings, and what they have in common; what follows from a finding under it, from a single one at the end."""
    rule, lang = result.rule, page.view.lang
    gravest = min(findings, key=urgency).verdict
    yield from title(result, gravest, "", page.view)
    parties = {must_act(rule, finding) for finding in findings}
    for number, finding in enumerate(findings):
        if number:
            yield ""
        yield from pointed(finding.place, page.record, page.view, page.lines)
        yield from one_finding(page, result, finding, as_told=finding.verdict is gravest)
        if len(parties) > 1:
            yield from page.who(must_act(rule, finding))
        if len(findings) > 1:
            yield from consequences(page, finding)
    if len(parties) == 1:
        yield from page.who(parties.pop())
    yield from page.of_rule("label.required", spoken(rule.requires, lang))
    if urgency(min(findings, key=urgency))[0] == 0:
        yield from page.of_rule("label.remedy", remedy(rule, findings, lang))
    if len(findings) == 1:
        yield from consequences(page, findings[0])


def consequences(page: Page, cause: Finding) -> Iterator[str]:
    """What merely follows from a finding, indented under it: what it is, when, and what to do about it."""
    told = list(page.shown.consequences([cause]))
    if told:
        yield INDENT + speakable(say(page.view.lang, "follows"), page.view.encoding)
    for result, finding in told:
        yield from title(result, finding.verdict, INDENT * 2, page.view)
        yield from one_finding(page, result, finding, as_told=True, cause=cause)
        yield from page.who(must_act(result.rule, finding), INDENT * 3)
        if urgency(finding)[0] == 0:
            yield from page.of_rule("label.remedy", remedy(result.rule, [finding], page.view.lang), INDENT * 3)


def title(result: Result, verdict: Verdict, indent: str, view: View) -> Sequence[str]:
    """The verdict, and the provision beside it."""
    rule, lang, palette = result.rule, view.lang, view.palette
    styles = tuple([(name, palette[name]) for name in (verdict.value, "strong") if name in palette])
    named = f"{spoken(rule.cite, lang)} {glyphs(view.encoding).dot} {spoken(rule.title, lang)} ({rule.id})"
    return titled(named, verdict, lang, view.encoding, prose(view), styles, indent)


@lru_cache(maxsize=1024)
def titled(  # noqa: PLR0913, PLR0917 - all that the lines hang on
    named: str, verdict: Verdict, lang: str, encoding: str, width: int, styles: tuple[tuple[str, tuple[str, str]], ...], indent: str
) -> Sequence[str]:
    """A provision with a verdict in lines, made once for all records."""
    told = speakable(f"{glyphs(encoding).verdicts[verdict]} {verdict_word(verdict, lang)}", encoding)
    room = max(20, width - cells(told) - len(indent) - 2)
    return row((Cell(told, verdict.value), Cell(speakable(named, encoding), "strong")), (cells(told), room), dict(styles), indent)


def one_finding(page: Page, result: Result, finding: Finding, *, as_told: bool, cause: Finding | None = None) -> Iterator[str]:
    """What was found and when; its verdict unless the heading told it, why it is a milder one, and where else to look: for what is told
    under a cause also at its own place, where that is another.
    """
    lang, indent = page.view.lang, INDENT if cause is None else INDENT * 3
    yield from page.said("label.found", finding_sentence(result.rule, finding, lang), indent)
    if (whom := about(result.rule, finding, lang, page.record.names if page.view.names else None)) is not None:
        yield from page.said("label.about", whom, indent)
    yield from page.said("label.time", timing(finding, lang), indent)
    if not as_told:
        yield from page.said("label.verdict", verdict_word(finding.verdict, lang), indent)
    if (why := softening(result.rule, finding, lang)) is not None:
        yield from page.said("label.softened", why, indent)
    if (known := standing_told(finding, lang)) is not None:
        yield from page.said("label.baseline", known, indent)
    own = () if cause is None or finding.place == cause.place else (finding.place,)
    if own or finding.related:
        places = ", ".join(f"{place.file}:{place.line}:{place.column}" for place in (*own, *finding.related))
        yield from page.said("label.related", places, indent)


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


def prose(view: View) -> int:
    """The width of running text."""
    return min(view.width, WIDEST)
