"""The merged report for people: the counts of each report and of all, and what hangs together across them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from mottak_cli.merge.apart import Apart
from mottak_cli.merge.combine import sentence
from mottak_cli.merge.read import Shard
from mottak_cli.reporters import View
from mottak_cli.reporters.ending import tally
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, paint, row, speakable, widths, wrap
from mottak_cli.reporters.wording import say, verdict_word
from mottak_cli.results import Verdict

INDENT = "  "


def table(shards: Sequence[Shard], report: Mapping[str, Any], apart: Sequence[Apart], view: View, exits: tuple[str, str]) -> Iterator[str]:
    """Lines, each with its end. `exits` is the threshold and which findings count."""
    lines = [*counts(shards, report, view), "", *hanging(apart, view), *closing(report, view, exits)]
    yield from (f"{one}\n" for one in lines)


def counts(shards: Sequence[Shard], report: Mapping[str, Any], view: View) -> Iterator[str]:
    """A row a report, and one for all of them."""
    lang, dot = view.lang, f" {glyphs(view.encoding).dot} "
    heads = [say(lang, f"merge.column.{name}") for name in ("report", "records", "errors")]
    rows = [[*(Cell(speakable(one, view.encoding), "dim") for one in heads), Cell("")]]
    for file, data in [*((one.file, one.data) for one in shards), (say(lang, "merge.total"), report)]:
        found = Counter(Verdict(one["verdict"]) for one in data["results"])
        told = [file, str(len(data["records"])), str(len(data["errors"])), dot.join(tally(found, lang))]
        style = "strong" if data is report else ""
        rows.append([Cell(speakable(one, view.encoding), style) for one in told])
    columns = widths(rows, view.width - len(INDENT), ((3, 30), (0, 20)))
    for one in rows:
        yield from row(one, columns, view.palette, INDENT)


def hanging(apart: Sequence[Apart], view: View) -> Iterator[str]:
    """What was not judged with all that belongs to it."""
    if not apart:
        return
    yield from told(say(view.lang, "merge.apart.heading"), view, "warn")
    for one in apart:
        yield from told(f"{one.cite}, {one.title} ({one.rule})", view, "strong", INDENT)
        yield from told(sentence(one, view.lang), view, "", INDENT * 2)
    yield from told(say(view.lang, "merge.apart.advice"), view)
    yield ""


def closing(report: Mapping[str, Any], view: View, exits: tuple[str, str]) -> Iterator[str]:
    """The exit code in words, what the reports rest on, and what they are not."""
    lang, (fail_on, counting), code = view.lang, exits, report["exit_code"]
    if code == 2:
        meaning = say(lang, "exit.2", n=len(report["errors"]))
    elif fail_on == "never":
        meaning = say(lang, "exit.0.never")
    else:
        meaning = say(lang, f"exit.{code}{'.open' if counting == 'open' else ''}", limit=verdict_word(Verdict(fail_on), lang))
    tool, period = report["tool"], report["period"]
    basis = [
        say(lang, "closing.rulebook", version=tool["rulebook_version"], digest=tool["rulebook"].removeprefix("sha256:")[:12]),
        say(lang, "closing.as_of", day=date.fromisoformat(report["as_of"])),
        say(lang, "closing.period", first=date.fromisoformat(period["from"]), last=date.fromisoformat(period["to"])),
        *([] if report["readings"] == "both" else [say(lang, f"closing.readings.{report['readings']}")]),
    ]
    yield from told(meaning, view)
    yield from told(f" {glyphs(view.encoding).dot} ".join(basis), view, "dim")
    yield from told(say(lang, "disclaimer"), view, "dim")


def told(sentence: str, view: View, style: str = "", indent: str = "") -> Iterator[str]:
    """A text on as many lines as it needs."""
    for line in wrap(speakable(sentence, view.encoding), view.width - len(indent)):
        yield indent + paint(line, style, view.palette)
