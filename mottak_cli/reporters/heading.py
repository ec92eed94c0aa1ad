"""How the report of a record begins: which record, how it stands, and the documents that bind it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from mottak_cli.locale import text
from mottak_cli.reporters.base import View
from mottak_cli.reporters.ending import pieces, tally
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.parties import is_anothers, must_act
from mottak_cli.reporters.wording import PROBLEMS, say, short_day, short_range, spoken
from mottak_cli.results import BindingCircular, RecordRun, Run, Verdict


def heading(record: RecordRun, run: Run, view: View) -> Iterator[str]:
    """Which record, in which file, and how it stands, in one line where there is nothing to follow up; then what binds it."""
    signs = glyphs(view.encoding)
    title = say(view.lang, "record.title", name=record.name, id=record.id)
    counts = tally(Counter(result.verdict for result in record.results), view.lang)
    problems = [result for result in record.results if result.verdict in PROBLEMS]
    if problems:
        yield from pieces([title, record.file], "heading", view)
        others = sum(is_anothers(must_act(result.rule), record.kind) for result in problems)
        yield from pieces([*counts, *([say(view.lang, f"record.others.{record.kind}", n=others)] if others else [])], "", view)
    elif all(result.verdict is Verdict.NOT_APPLICABLE for result in record.results):
        reasons = Counter(text(result.reason, view.lang) for result in record.results if result.reason)
        why = [reason for reason, _ in reasons.most_common(1)]
        yield from pieces([f"{signs.verdicts[Verdict.NOT_APPLICABLE]} {title}", record.file, *counts, *why], "dim", view)
    else:
        clear = [f"{signs.verdicts[Verdict.PASS]} {title}", record.file, say(view.lang, "record.clear"), *counts]
        yield from pieces(clear, "pass", view)
    yield from pieces(list(binding(record, run, view.lang)), "dim", view)


def binding(record: RecordRun, run: Run, lang: str) -> Iterator[str]:
    """The documents that bind a centre, those that its agreement leaves out, and that nothing is said of it where that is so."""
    if record.kind != "centre" or not record.circulars:
        return
    last = min(run.last, run.as_of)
    binds = [with_days(one, run, last, lang) for one in record.circulars if one.days]
    yield say(lang, "binding.some", circulars=binds) if binds else say(lang, "binding.none")
    left_out = [cited(one, run, lang) for one in record.circulars if not one.days and one.by == "record"]
    if left_out:
        yield say(lang, "binding.left_out", circulars=left_out)
    if any(one.by == "default" for one in record.circulars):
        yield say(lang, "binding.unsaid")


def cited(one: BindingCircular, run: Run, lang: str) -> str:
    """The document's short name."""
    circular = run.circulars.get(one.circular)
    return spoken(circular.cite, lang) if circular else one.circular


def with_days(one: BindingCircular, run: Run, last: date, lang: str) -> str:
    """The document, and the days on which it binds where those are not the whole period."""
    if one.days == ((run.first, last),):
        return cited(one, run, lang)
    days = ", ".join(stretch(start, end, run.first, last, lang) for start, end in one.days)
    return f"{cited(one, run, lang)} ({days})"


def stretch(start: date, end: date, first: date, last: date, lang: str) -> str:
    """Days within the period; an end that is the period's own is left out."""
    if start > first and end == last:
        return say(lang, "binding.from", day=short_day(start, lang))
    if start == first and end < last:
        return say(lang, "binding.to", day=short_day(end, lang))
    return short_range(start, end, lang)
