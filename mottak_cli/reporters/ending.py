"""How a report ends: what was broken the year before, the counts, what the exit code means, and what the report is not."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Closing, View
from mottak_cli.reporters.details import prose
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import paint, speakable, wrap, wrap_pieces
from mottak_cli.reporters.parties import is_anothers, must_act, spoken_of
from mottak_cli.reporters.wording import against_told, missed_told, other_rulebook, say, short_range, spoken, urgency, verdict_word
from mottak_cli.results import RecordRun, Run, Verdict

INDENT = "  "
KINDS = ("centre", "region", "directorate")


def earlier(record: RecordRun, run: Run, view: View) -> Iterator[str]:
    """The episodes of the year before the period, for a new year mends nothing; and the command that shows them."""
    found = [(result, finding) for result in record.results for finding in result.earlier]
    if not found:
        return
    found.sort(key=lambda pair: urgency(pair[1])[1])
    yield ""
    yield from _lines(text(Message("earlier", {"n": len(found)}), view.lang), "", view)
    sign = glyphs(view.encoding).verdicts
    for result, finding in found:
        days = short_range(finding.first, finding.last, view.lang)
        told = f"{sign[finding.verdict]} {verdict_word(finding.verdict, view.lang)}, {days}: {spoken(result.rule.cite, view.lang)}, "
        told += spoken(result.rule.title, view.lang)
        parties = must_act(result.rule, finding)
        told += f" – {spoken_of(parties, view.lang)}" if is_anothers(parties, record.kind) else ""
        lines = wrap(speakable(told, view.encoding), prose(view) - 4)
        yield from (f"{INDENT}{'' if number == 0 else INDENT}{line}" for number, line in enumerate(lines))
    yield INDENT + speakable(say(view.lang, "earlier.show"), view.encoding)
    yield f"{INDENT}{INDENT}{speakable(command_of(record, run, view), view.encoding)}"


def command_of(record: RecordRun, run: Run, view: View) -> str:
    """The command that judges the year before the period: the record among all those it was judged with, for some rules need them."""
    first, last = year_before(run.first)
    whole_year = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    period = f"--year {first.year}" if whole_year else f"--period {first}..{last}"
    language = "" if view.lang == "nb" else f" --lang {view.lang}"
    own = shlex.quote(f"./{record.file}" if record.file.startswith("-") and record.file != "-" else record.file)
    among = view.paths if view.paths not in ("", own) else None
    narrowed = f" --{record.kind} {shlex.quote(record.id)}" if among and record.kind != "directorate" else ""
    return f"mottak check {among or own}{narrowed} --as-of {run.as_of} {period}{language}{view.options}"


def year_before(day: date) -> tuple[date, date]:
    """The year that ends the day before `day`."""
    clamped = day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)
    return clamped, day - timedelta(days=1)


def beginning(run: Run, view: View) -> Iterator[str]:
    """The rulebook that all of it was judged by, and in which reading where that is one alone."""
    yield from pieces([rulebook(run, view), *readings(run, view)], "dim", view)
    yield from not_as_pinned(run, view)


def rulebook(run: Run, view: View) -> str:
    """The rulebook's version, and enough of its digest to know it by."""
    digest = run.rulebook_digest.removeprefix("sha256:")[:12]
    return say(view.lang, "closing.rulebook", version=run.rulebook_version, digest=digest)


def not_as_pinned(run: Run, view: View) -> Iterator[str]:
    """That the rulebook is another than the one the data repo has pinned, where it is."""
    if (other := other_rulebook(run.pinned, run.rulebook_version, run.rulebook_digest, view.lang)) is not None:
        yield from _lines(other, "warn", view)


def readings(run: Run, view: View) -> list[str]:
    """The one reading that was asked for."""
    return [] if run.readings == "both" else [say(view.lang, f"closing.readings.{run.readings}")]


def ending(run: Run, view: View, closing: Closing, records: Mapping[str, int]) -> Iterator[str]:
    """The counts, the exit code's meaning, and the rulebook, day and period that the report rests on."""
    kinds = [text(Message(f"closing.{kind}", {"n": n}), view.lang) for kind in KINDS if (n := records.get(kind, 0))]
    judged = say(view.lang, "closing.judged", records=kinds)
    counts = tally(closing.counts, view.lang)
    yield from pieces([f"{judged}: {counts[0]}", *counts[1:]] if counts else [judged], "heading", view)
    yield from against_baseline(closing, view)
    yield from _lines(exit_meaning(closing, view.lang), "", view)
    basis = [
        rulebook(run, view),
        say(view.lang, "closing.as_of", day=run.as_of),
        say(view.lang, "closing.period", first=run.first, last=run.last),
    ]
    yield from pieces([*basis, *readings(run, view)], "dim", view)
    yield from not_as_pinned(run, view)
    yield from _lines(say(view.lang, "disclaimer"), "dim", view)


def against_baseline(closing: Closing, view: View) -> Iterator[str]:
    """How the run stands to its baseline, and what of that is no longer found."""
    if closing.baseline is None:
        return
    yield from _lines(against_told(closing.baseline, view.lang), "", view)
    if closing.baseline.fixed:
        yield speakable(f"{say(view.lang, 'baseline.fixed')}:", view.encoding)
    for one in closing.baseline.fixed:
        lines = wrap(speakable(missed_told(one, view.lang), view.encoding), prose(view) - 4)
        yield from (f"{INDENT}{'' if number == 0 else INDENT}{line}" for number, line in enumerate(lines))


def tally(counts: Mapping[Verdict, int], lang: str) -> list[str]:
    """How many results have each verdict, the gravest first."""
    return [text(Message(f"tally.{one.value}", {"n": counts[one]}), lang) for one in Verdict if counts.get(one)]


def pieces(given: Sequence[str], style: str, view: View) -> Iterator[str]:
    """Pieces with a dot between them, on as many lines as they need; none is broken unless it is longer than a line."""
    fitted = [speakable(one, view.encoding) for one in given]
    for line in wrap_pieces(fitted, f" {glyphs(view.encoding).dot} ", view.width):
        yield paint(line, style, view.palette)


def exit_meaning(closing: Closing, lang: str) -> str:
    """What the exit code says, in words."""
    if closing.exit_code == 2:
        return text(Message("exit.2", {"n": len(closing.errors)}), lang)
    if closing.fail_on == "never":
        return say(lang, "exit.0.never")
    scope = ".open" if closing.counting == "open" else ""
    gate = "baseline." if closing.baseline else ""
    return say(lang, f"{gate}exit.{closing.exit_code}{scope}", limit=verdict_word(Verdict(closing.fail_on), lang))


def _lines(told: str, style: str, view: View) -> Iterator[str]:
    for line in wrap(speakable(told, view.encoding), view.width):
        yield paint(line, style, view.palette)
