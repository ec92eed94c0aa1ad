"""`mottak diff`: judges what is to be judged, compares, finds causes, and reports."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mottak_cli.cli.books import rulebook_with
from mottak_cli.cli.check import deliver, inputs
from mottak_cli.cli.console import encoding, palette, tell, width
from mottak_cli.cli.diff_sides import Given, Home, Judged, home, judged, needed, records, side, sources
from mottak_cli.cli.exit_codes import FOUND, OK, WRONG
from mottak_cli.cli.files import here
from mottak_cli.cli.input_errors import report_errors
from mottak_cli.cli.output import Target, spare, targets
from mottak_cli.cli.period import asked_for, parse_date
from mottak_cli.cli.selection import choose
from mottak_cli.cli.settings import speaking
from mottak_cli.diff.causes import Wanted, by_reports, by_trial
from mottak_cli.diff.compare import Change, Line, compare
from mottak_cli.diff.json_diff import as_json
from mottak_cli.diff.markdown import markdown
from mottak_cli.diff.report import Key
from mottak_cli.diff.table import table
from mottak_cli.diff.trials import Trials
from mottak_cli.diff.words import Compared, Comparison
from mottak_cli.engine import Question
from mottak_cli.engine.docket import Docket, prepare
from mottak_cli.errors import CallProblem, InputError
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters import View
from mottak_cli.reporters.wording import other_rulebook
from mottak_cli.rulebook import Rulebook

FORMATS = ("table", "json", "markdown")


@dataclass
class Options:
    """The options of `diff`, as they were written; `said` are those that the call or the environment gave."""

    a: str
    b: str
    as_of: str | None
    as_of_a: str | None
    year: str | None
    period: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    rules: str | None
    readings: str
    formats: tuple[str, ...]
    fail_on: str
    count: str
    lang: str
    no_color: bool
    said: Mapping[str, str]


def diff(options: Options) -> int:
    """Compares, writes the reports, and gives the exit code. Raises CallProblem and InputProblem."""
    wanted = targets(options.formats, False, FORMATS)
    a, b = side(options.a), side(options.b)
    at = home(a if b.report and not a.report else b, options.lang, options.said)
    lang = options.lang if "lang" in options.said else at.settings.values.get("lang", options.lang)
    with speaking(lang):
        _settle(options, at)
        own_questions(options, a, b)
        if any(one.file is not None for one in wanted):
            spare(wanted, _read(options, (a, b), at))
        rulebook = rulebook_with(options.rules, at.settings.pinned)
        at.settings.check_rules(rulebook)
        if (other := other_rulebook(rulebook.pinned, rulebook.version, rulebook.digest, options.lang)) is not None:
            tell([text(Message("settings.other_rulebook.note", {"told": other}), options.lang)])
        comparison = compared(options, a, b, at, rulebook)
        code = comparison.exit_code
        for one in wanted:
            code = max(code, deliver(one, written(comparison, one, options), options.lang))
        return code


def _read(options: Options, sides: Sequence[Given], at: Home) -> Iterator[str]:
    """The paths of everything that is read, but for what lies in a revision."""
    for given in sides:
        if given.report is not None:
            yield given.given
        elif given.revision is None:
            yield from (one.path for one in sources(given, at)[0] if one.path is not None)
    yield from inputs((), None, options.rules, at.settings.file)


def _settle(options: Options, at: Home) -> None:
    """The settings' values for what nobody has said."""
    names = ("select", "ignore", "rules", "readings", "fail_on", "count", "lang")
    found: dict[str, Any] = {name: getattr(options, name) for name in names}
    for name, value in at.settings.over(found, frozenset(options.said)).items():
        setattr(options, name, value)


def own_questions(options: Options, a: Given, b: Given) -> None:
    """Raises CallProblem for an option that asks of a report what it was not asked."""
    asked = [name for name in ("as_of", "year", "period", "readings") if options.said.get(name) == "commandline"]
    wrong = (asked if a.report and b.report else [])[:1] or (["as_of_a"] if a.report and options.as_of_a else [])
    if wrong:
        option = f"--{wrong[0].replace('_', '-')}"
        raise CallProblem(Message("diff.reports_own", {"option": option}), Message("diff.reports_own.advice"))


def compared(options: Options, a: Given, b: Given, at: Home, rulebook: Rulebook) -> Comparison:
    """Both sides, what differs between them, and why."""
    chosen = choose(rulebook, options.select, options.ignore)
    days, first, last = questions(options, a, b)
    dockets = [prepare(rulebook, Question(day, first, last, options.readings, chosen)) for day in days]  # type: ignore[arg-type]
    one, other = (_judged(given, at, docket, options.lang) for given, docket in zip((a, b), dockets, strict=True))
    for each in (one, other):
        report_errors(_named(each.given, each.errors), options.lang, no_color=options.no_color)
    if not one.report.records and not other.report.records and not other.errors:
        raise nothing(b)
    if not one.report.records and (one.errors or one.given.kind == "files"):
        raise nothing(a)
    changes = compare(one.report, other.report)
    if a.report or b.report:
        changes = by_reports(changes, one.report, other.report)
    elif changes:
        changes = _tried(changes, one, other, dockets[1], options.lang)
    mistakes = len(one.errors), len(other.errors)
    comparison = Comparison(_side(one), _side(other), changes, options.fail_on, options.count, OK, mistakes)
    found = any(map(comparison.counted, changes))
    return comparison._replace(exit_code=WRONG if other.errors else FOUND if found else OK)


def _side(one: Judged) -> Compared:
    revision = one.given.revision
    return Compared(one.given.given, one.given.kind, revision.commit if revision else None, one.report)


def questions(options: Options, a: Given, b: Given) -> tuple[tuple[date, date], date, date]:
    """The as-of day of each side, and the period: one for both, through the years of the two days unless another is asked for.

    Beside a report, its period is asked about, so that the same days are compared.
    """
    day, first, last = asked_for(options.as_of, options.year, options.period)
    other = parse_date(options.as_of_a, "--as-of-a") if options.as_of_a else day
    if options.year is None and options.period is None:
        first, last = date(min(day, other).year, 1, 1), date(max(day, other).year, 12, 31)
        if (report := a.report or b.report) is not None:
            first, last = map(date.fromisoformat, report.period)
    return (other, day), first, last


def _judged(given: Given, at: Home, docket: Docket, lang: str) -> Judged:
    """A side's files and its report; a report as it is, but for rules that were not asked for."""
    if given.report is not None:
        chosen = docket.question.rules
        kept = {key: one for key, one in given.report.outcomes.items() if chosen is None or one.rule in chosen}
        return Judged(given, (), given.report._replace(outcomes=kept), [])
    found, errors = sources(given, at)
    made = judged(found, given, docket, lang)
    return made._replace(errors=[*errors, *made.errors])


def _named(given: Given, errors: Sequence[InputError]) -> Iterator[InputError]:
    """The mistakes, those of a revision with its name before the file's."""
    before = f"{given.revision.given.partition(':')[0]}:" if given.revision else ""
    return (one._replace(file=f"{before}{one.file}") for one in errors)


def _tried(changes: Sequence[Change], a: Judged, b: Judged, docket: Docket, lang: str) -> list[Change]:
    """The changes with their causes; the records are read again only where one of them is why."""
    between = a.report if a.report.as_of == b.report.as_of else judged(a.files, a.given, docket, lang).report

    def explain(wanted: Wanted) -> Mapping[Key, Sequence[Line]]:
        provisions = docket.rulebook.provisions
        before, after = (records(files, provisions) for files in needed(a, b, wanted))
        trials = Trials(before, after, docket.rulebook, docket.question)
        return {key: lines for record, keys in wanted.items() for key, lines in trials.explain(record, keys).items()}

    return by_trial(changes, a.report, between, b.report, explain)


def nothing(given: Given) -> CallProblem:
    """That a side holds no record."""
    return CallProblem(Message("diff.empty", {"given": given.given}), Message("call.path_advice", {"here": here()}))


def written(comparison: Comparison, target: Target, options: Options) -> Iterator[str]:
    """The comparison in a format."""
    if target.format == "json":
        return as_json(comparison, options.lang)
    if target.format == "markdown":
        return markdown(comparison, options.lang)
    on_screen = target.file is None
    view = View(
        lang=options.lang,
        width=width(sys.stdout),
        encoding=encoding(sys.stdout) if on_screen else "utf-8",
        palette=palette(sys.stdout, options.no_color) if on_screen else {},
    )
    return table(comparison, view)
