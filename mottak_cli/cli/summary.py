"""`mottak summary`: the yearly figures of all records of a call."""

import shlex
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import Any

from mottak_cli.checks.linked import Linked
from mottak_cli.cli import check
from mottak_cli.cli.check import Judgement, Wanted, deliver, judge_files
from mottak_cli.cli.console import encoding, palette, width
from mottak_cli.cli.exit_codes import OK, WRONG
from mottak_cli.cli.output import is_empty, targets
from mottak_cli.cli.period import asked_for
from mottak_cli.cli.pool import few_pauses
from mottak_cli.cli.selection import listed
from mottak_cli.cli.settings import Settings
from mottak_cli.engine import Question
from mottak_cli.engine.docket import Docket
from mottak_cli.engine.judge import judge_with_facts
from mottak_cli.engine.links import Known
from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message
from mottak_cli.summary.build import Given, summary
from mottak_cli.summary.completeness import Sent
from mottak_cli.summary.extract import RecordFigures, record_figures
from mottak_cli.summary.formats import FORMATS, PICTURES, WITHOUT_DETAIL, Screen, render
from mottak_cli.summary.groups import counts
from mottak_cli.summary.model import Basis, Summary

MOST_YEARS = 20


@dataclass
class Options:
    """The options of `summary`, as they were written."""

    paths: tuple[str, ...]
    as_of: str | None
    year: str | None
    years: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    region: tuple[str, ...]
    centre: tuple[str, ...]
    operator: tuple[str, ...]
    expected: tuple[str, ...]
    rules: str | None
    readings: str
    formats: tuple[str, ...]
    exact: bool
    lang: str
    no_color: bool
    quiet: bool
    settings: Settings = field(default_factory=Settings)


@few_pauses()
def summarise(options: Options) -> int:
    """Judges, adds up, and writes the summary in every format asked for. Raises CallProblem."""
    wanted = targets(options.formats, options.quiet, FORMATS)
    _, first, _ = asked_for(options.as_of, options.year, None)
    years = asked_years(first.year, options.years)
    timelines = any(one.format in PICTURES for one in wanted)
    done = judge_files(
        as_for_check(options, first.year),
        Wanted(extract=partial(extract, years=len(years), timelines=timelines), asking=partial(asking, years=years, timelines=timelines)),
    )
    # A page of noughts would take the place of figures, perhaps of last week's.
    wanted = [one for one in wanted if not is_empty(one, len(done.done.extracts), options.lang, FORMATS)]
    if not wanted:
        return WRONG if done.done.errors else OK
    found = made(options, done, years, detail=any(one.format not in WITHOUT_DETAIL for one in wanted))
    screen = Screen(width(sys.stdout), encoding(sys.stdout), palette(sys.stdout, options.no_color))
    code = WRONG if done.done.errors else OK
    for one in wanted:
        code = max(code, deliver(one, render(one.format, found, options.lang, screen if one.file is None else Screen()), options.lang))
    return code


def asked_years(year: int, given: str) -> tuple[int, ...]:
    """The year asked about and those before it. Raises CallProblem."""
    if not given.isdecimal() or not 1 <= int(given) <= MOST_YEARS:
        raise CallProblem(Message("summary.call.years", {"value": given}), Message("summary.call.years_advice", {"most": MOST_YEARS}))
    return tuple(range(year, max(0, year - int(given)), -1))


def as_for_check(options: Options, year: int) -> check.Options:
    """The options as judging takes them."""
    shared = (
        "paths",
        "as_of",
        "select",
        "ignore",
        "region",
        "centre",
        "operator",
        "rules",
        "readings",
        "formats",
        "lang",
        "no_color",
        "quiet",
        "settings",
    )
    given: dict[str, Any] = {name: getattr(options, name) for name in shared}
    fixed: dict[str, Any] = {"year": f"{year:04}", "period": None, "show": "problems", "fail_on": "never", "count": "all", "names": False}
    return check.Options(**given, **fixed, command="mottak summary")


def asking(question: Question, years: tuple[int, ...], timelines: bool) -> Question:
    """The years before, and last the as-of day, so that what is open and due is that day's."""
    also = [(date(year, 1, 1), date(year, 12, 31)) for year in years[1:]]
    return question._replace(also=(*also, (question.as_of, question.as_of)), timelines=timelines, figures=True)


def extract(one: Known, docket: Docket, others: Linked, years: int, timelines: bool) -> RecordFigures:
    """What is kept of a record."""
    runs, facts = judge_with_facts(one, docket, others, years)
    return record_figures(runs, facts, years, timelines)


def made(options: Options, judged: Judgement, years: tuple[int, ...], detail: bool) -> Summary:
    """The summary of what was judged."""
    done, frame = judged.done, judged.frame
    basis = Basis(
        as_of=frame.as_of,
        first=frame.first,
        last=frame.last,
        years=years,
        rulebook_version=frame.rulebook_version,
        rulebook_digest=frame.rulebook_digest,
        command=again(options, frame.as_of, frame.first.year),
        readings=frame.readings,
        # Of the earlier year its lists alone are wanted, not who should have sent a record now.
        command_before=again(replace(options, expected=()), frame.as_of, years[1]) if len(years) > 1 else "",
    )
    there = frozenset((one.kind, one.id) for one in done.held)
    sent = Sent(tuple(listed(options.expected)), there, frozenset(done.unread), Counter(one.file for one in done.errors))
    about = (tuple(listed(options.region)), tuple(listed(options.operator)))
    records: list[RecordFigures] = done.extracts  # type: ignore[assignment]
    if all(one.facts.kind == "centre" and not counts(one.facts.periods[0], *about) for one in records):
        raise moved_away(records, frame.first.year, bool(about[0]))
    return summary(records, Given(basis, tuple(frame.rules.values()), frame.circulars, sent, options.exact, detail, *about))


def moved_away(records: Iterable[RecordFigures], year: int, by_region: bool) -> CallProblem:
    """All the centres that held what was asked for had left it before the year was over, or came to it later."""
    last = {one.facts.periods[0].region if by_region else one.facts.periods[0].operator for one in records}
    advice = Message("summary.call.moved.advice", {"known": ", ".join(sorted(one for one in last if one))}) if any(last) else None
    return CallProblem(Message("summary.call.moved", {"year": str(year)}), advice)


def again(options: Options, as_of: date, year: int) -> str:
    """The command that makes the same figures again, whenever it is given."""
    words = ["mottak", "summary", *options.paths, "--year", f"{year:04}", "--as-of", as_of.isoformat()]
    for name in ("select", "ignore", "region", "centre", "operator", "expected"):
        values = listed(getattr(options, name))
        words += [f"--{name}", ",".join(values)] if values else []
    for name, default in (("rules", None), ("readings", "both"), ("years", "3")):
        if getattr(options, name) != default:
            words += [f"--{name}", str(getattr(options, name))]
    return shlex.join([*words, *(["--exact"] if options.exact else [])])
