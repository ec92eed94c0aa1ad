"""`--format github-summary`: Markdown for the page of a workflow run; `--format github` adds it where GitHub asks for it.

GitHub takes 1 MiB of it for a step and throws all of it away where it is more: what is mildest is left out, and told to be.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.breaches import breaches, error_sentence, one_line, sentences
from mottak_cli.reporters.ending import KINDS, exit_meaning, readings, rulebook, tally
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.wording import PROBLEMS, against_told, other_rulebook, say, spoken, verdict_word
from mottak_cli.results import RecordRun, Run, Verdict

ROOM = 2**20
"""Bytes that GitHub takes for a step."""

SPARE = 400
"""Bytes kept for telling how much was left out."""

MARKUP = re.compile(r"([\\`*_\[\]<>|~&@]|:(?=//|\w+:)|(?<=www)\.)", re.IGNORECASE)
FINDINGS = ("verdict", "record", "rule", "found", "time", "file")
ERRORS = ("file", "error", "advice")
NOTES = ("file", "note")


class SummaryReporter:
    """The report for people who look at a run."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's kind, then rows, each after its rank of two digits; remarks come last."""
        del run, lines
        rows = [record.kind]
        for breach in breaches(record, PROBLEMS):
            rule, finding, place = breach.result.rule, breach.finding, breach.finding.place
            gravity, history = breach.rank
            found, *rest = sentences(breach, view.lang)
            provision = f"{spoken(rule.cite, view.lang)} {glyphs('utf-8').dot} {spoken(rule.title, view.lang)}"
            sign = glyphs("utf-8").verdicts[finding.verdict]
            verdict = f"{sign} {verdict_word(finding.verdict, view.lang)}"
            rows.append(f"{gravity}{history}" + row((verdict, record.id, provision, found, " ".join(rest), f"{place.file}:{place.line}")))
        rows += ["90" + row((f"{place.file}:{place.line}", text(message, view.lang))) for message, place in record.notes]
        return tuple(rows)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """Headline, mistakes in the files, findings with the worst first, remarks; what there is no room for is counted."""
        kinds: Counter[str] = Counter()
        rows: list[str] = []
        for kind, *found in parts:
            kinds[kind] += 1
            rows += found
        rows.sort(key=lambda one: one[:2])
        verdicts = Counter(tuple(Verdict)[int(one[0])] for one in rows if one < "9")
        beginning, end = top(kinds, verdicts, view, closing), bottom(run, view)
        sections = (
            ("errors", ERRORS, [row(cells_of(error, view.lang)) for error in closing.errors]),
            ("findings", FINDINGS, [one[2:] for one in rows if one < "9"]),
            ("notes", NOTES, [one[2:] for one in rows if one >= "9"]),
        )
        room = (ROOM if view.room is None else view.room) - size(beginning) - size(end) - SPARE
        if room < 0:
            return
        yield beginning
        left = 0
        for name, columns, told in sections:
            head = header(name, columns, view.lang) if told else ""
            kept = fitting([head, *told], 0 if left else room)
            room -= sum(map(size, kept))
            left += len(told) - max(0, len(kept) - 1)
            yield "".join(kept if len(kept) > 1 else [])
        if left:
            yield f"\n**{text(Message('ci.summary.more', {'n': left}), view.lang)}**\n"
        yield end


def fitting(pieces: Sequence[str], room: int) -> list[str]:
    """The first pieces that fit into as many bytes."""
    kept = []
    for piece in pieces:
        room -= size(piece)
        if room < 0:
            break
        kept.append(piece)
    return kept


def size(told: str) -> int:
    """Bytes in UTF-8."""
    return len(told) if told.isascii() else len(told.encode())


def top(kinds: Counter[str], found: Counter[Verdict], view: View, closing: Closing) -> str:
    """The findings, as many as the table has, as a headline; what was judged, with the verdicts of the requirements; the exit code."""
    dot = f" {glyphs('utf-8').dot} "
    problems = tally(found, view.lang)
    if closing.errors:
        problems.insert(0, text(Message("ci.errors", {"n": len(closing.errors)}), view.lang))
    title = say(view.lang, "ci.summary.title", counts=dot.join(problems) or say(view.lang, "ci.summary.clear"))
    records = [text(Message(f"closing.{kind}", {"n": n}), view.lang) for kind in KINDS if (n := kinds.get(kind, 0))]
    by_rule = say(view.lang, "ci.by_rule", counts=dot.join(tally(closing.counts, view.lang)))
    judged = f"{say(view.lang, 'closing.judged', records=records)}: {by_rule}\n\n" if records else ""
    known = f"{escaped(against_told(closing.baseline, view.lang))}\n\n" if closing.baseline else ""
    return f"## {title}\n\n{judged}{known}{exit_meaning(closing, view.lang)}\n"


def bottom(run: Run, view: View) -> str:
    """What the verdicts rest on, and what a report is not."""
    as_of = say(view.lang, "closing.as_of", day=run.as_of)
    period = say(view.lang, "closing.period", first=run.first, last=run.last)
    basis = f" {glyphs('utf-8').dot} ".join([escaped(rulebook(run, view)), as_of, period, *readings(run, view)])
    other = other_rulebook(run.pinned, run.rulebook_version, run.rulebook_digest, view.lang)
    warned = f"**{escaped(other)}**\n\n" if other else ""
    return f"\n{basis}\n\n{warned}{say(view.lang, 'disclaimer')}\n"


def header(name: str, columns: Sequence[str], lang: str) -> str:
    """A section's heading and the head of its table."""
    titles = " | ".join(say(lang, f"ci.summary.{one}") for one in columns)
    return f"\n### {say(lang, f'ci.summary.{name}')}\n\n| {titles} |\n|{' --- |' * len(columns)}\n"


def cells_of(error: InputError, lang: str) -> tuple[str, str, str]:
    """A mistake in a file as cells."""
    where = f"{error.file}:{error.line}:{error.column}" if error.line else error.file
    return where, error_sentence(error, lang), text(error.advice, lang)


def row(cells: Sequence[str]) -> str:
    """A row of a table."""
    return f"| {' | '.join(map(escaped, cells))} |\n"


def escaped(told: str) -> str:
    """Text that is nothing but text in GitHub's Markdown: no markup, no HTML, no link, no mention, no end of a cell."""
    return MARKUP.sub(r"\\\1", one_line(told))


REPORTER = SummaryReporter()
