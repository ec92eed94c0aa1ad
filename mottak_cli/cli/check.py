"""`mottak check`: judges records and reports."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from mottak_cli.baseline import Baseline
from mottak_cli.cli.baseline_file import as_whole, compared, notes, of_absent, read_baseline
from mottak_cli.cli.books import rulebook_with
from mottak_cli.cli.console import complain, encoding, palette, tell, width, write, write_bytes
from mottak_cli.cli.exit_codes import WRONG, exit_code
from mottak_cli.cli.files import Source, find, printable
from mottak_cli.cli.input_errors import report_errors
from mottak_cli.cli.judging import Extract, Job
from mottak_cli.cli.output import Target, append_file, is_empty, spare, targets, with_summary, write_file, written
from mottak_cli.cli.period import asked_for
from mottak_cli.cli.progress import watched
from mottak_cli.cli.repo import Work, work
from mottak_cli.cli.selection import Held, Narrow, choose, listed, no_rule_for
from mottak_cli.cli.settings import Settings
from mottak_cli.cli.settings_file import SettingsFile
from mottak_cli.cli.whole_repo import covers, set_aside
from mottak_cli.engine import Question, make_run
from mottak_cli.engine.docket import Docket, prepare
from mottak_cli.errors import CallProblem, InputError
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters import PROBLEMS_ALONE, Closing, Reporter, View, reporter
from mottak_cli.reporters.wording import other_rulebook
from mottak_cli.results import Run

MOST_REPEATED = 300
"""Characters of paths that a command shown in a report repeats; with more, it judges a record by itself."""


@dataclass
class Options:
    """The options of `check`, as they were written."""

    paths: tuple[str, ...]
    as_of: str | None
    year: str | None
    period: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    region: tuple[str, ...]
    centre: tuple[str, ...]
    operator: tuple[str, ...]
    rules: str | None
    readings: str
    formats: tuple[str, ...]
    show: str
    fail_on: str
    count: str
    lang: str
    names: bool
    no_color: bool
    quiet: bool
    baseline: str | None = None
    settings: Settings = field(default_factory=Settings)
    command: str = "mottak check"


class Judgement(NamedTuple):
    """What came of the files of a call: all of them together, the run without its records, and how it was narrowed."""

    done: Work
    frame: Run
    narrow: Narrow


def check(options: Options) -> int:
    """Judges, writes the reports, and gives the exit code. Raises CallProblem."""
    wanted = with_summary(targets(options.formats, options.quiet), os.environ)
    evidence = any(one.format not in PROBLEMS_ALONE or (one.format == "table" and options.show == "all") for one in wanted)
    room = next((one.room for one in wanted if one.appended), None)
    reports = tuple((reporter(one.format), view(one, options, room)) for one in wanted)
    known = read_baseline(options.baseline) if options.baseline else None
    done, frame, narrow = judge_files(options, Wanted(reports, evidence, known))
    code = exit_code(done.found, len(done.errors))
    region = one_region(narrow, done.held)
    against = compared(known, done.standings) if known else None
    closing = Closing(done.counts, done.records, code, options.fail_on, options.count, tuple(done.errors), region, against)
    if known and against and not options.quiet:
        tell(notes(known, against, frame, options.lang, shown=any(one.format == "table" and one.file is None for one in wanted)))
    for number, one in enumerate(wanted):
        made, how = reports[number]
        if not is_empty(one, done.records, options.lang):
            code = max(code, deliver(one, made.whole(done.parts[number], frame, how, closing), options.lang))
    return code


class Wanted(NamedTuple):
    """What is made of the files: reports and a comparison with a baseline, or what another command draws from every record (`extract`).

    `asking` may ask for more than the options do.
    """

    reports: tuple[tuple[Reporter, View], ...] = ()
    evidence: bool = False
    baseline: Baseline | None = None
    extract: Extract | None = None
    asking: Callable[[Question], Question] = lambda question: question


def judge_files(options: Options, wanted: Wanted) -> Judgement:
    """Judges the files of a call, and tells what is wrong with them. Raises CallProblem where there is nothing to judge."""
    baseline = wanted.baseline
    as_of, first, last = asked_for(options.as_of, options.year, options.period)
    sources, missing = sources_of(options)
    spare(written(options.formats), inputs(sources, options.baseline, options.rules, options.settings.file))
    rulebook = rulebook_with(options.rules, options.settings.pinned)
    options.settings.check_rules(rulebook)
    chosen = choose(rulebook, options.select, options.ignore)
    question = wanted.asking(Question(as_of, first, last, options.readings, chosen, wanted.evidence))  # type: ignore[arg-type]
    if (other := other_rulebook(rulebook.pinned, rulebook.version, rulebook.digest, options.lang)) is not None:
        # Told where notes are not wanted, too: verdicts may hang on it.
        tell([text(Message("settings.other_rulebook.note", {"told": other}), options.lang)])
    centres, regions, operators = (frozenset(listed(given)) for given in (options.centre, options.region, options.operator))
    narrow = Narrow(centres, regions, operators, min([first, *(begins for begins, _ in question.also)]), last)
    then = None
    if baseline is not None and baseline.as_of < as_of:
        since = min(first, baseline.question.first)
        then = prepare(rulebook, question._replace(as_of=baseline.as_of, first=since, last=baseline.as_of, evidence=False))
    job = Job(prepare(rulebook, question), narrow, options.fail_on, options.count, wanted.reports, baseline, then, wanted.extract)
    with watched(len(sources), options.lang, quiet=options.quiet, no_color=options.no_color) as step:
        done = work(sources, job, step)
    done.errors[:0] = missing
    narrowed = centres or regions or operators or done.errors
    if baseline is not None and not narrowed and covers(options.paths, options.settings, baseline.file):
        if of_absent(baseline, done.held) or any(one.unseen for one in done.standings):
            done.aside = set_aside(options.paths, options.settings, (one.path for one in sources if one.path))
        done.standings = as_whole(done.standings, baseline, done.held, done.aside, job.docket)
    report_errors(done.errors, options.lang, no_color=options.no_color, names=options.names)
    if not options.quiet:
        tell(text(Message("told.skipped", {"file": name}), options.lang) for name in done.skipped)
    if not done.errors and (problem := nothing_judged(done, narrow, job.docket)) is not None:
        raise problem
    return Judgement(done, make_run(rulebook, question, []), narrow)


def nothing_judged(done: Work, narrow: Narrow, docket: Docket) -> CallProblem | None:
    """Why nothing was judged: no records, none that was let through, or none that a chosen rule is about. None where something was."""
    if done.records:
        return no_rule_for({one.kind for one in done.held if narrow.admits(one)}, docket.cases)
    return narrow.problem(done.held) if done.held else CallProblem(Message("call.nothing"), Message("call.nothing_advice"))


def sources_of(options: Options) -> tuple[list[Source], list[InputError]]:
    """The files to judge; tells what the settings leave out. Raises CallProblem where that is everything, or nothing was asked for."""
    if not options.paths:
        needs = Message("call.missing_argument", {"command": options.command, "what": Message("call.needs.check")})
        raise CallProblem(needs, Message("call.see_help", {"command": options.command}))
    exclude = options.settings.exclude()
    sources, errors = find(options.paths, exclude)
    if exclude is None or not exclude.taken:
        return sources, errors
    about = {"place": options.settings.place("exclude")}
    if not options.quiet:
        taken = (Message("settings.excluded", {"path": printable(path), **about}) for path in dict.fromkeys(exclude.taken))
        tell(text(one, options.lang) for one in taken)
    if not sources and not errors:
        below = {"path": printable(", ".join(options.paths)), **about}
        raise CallProblem(Message("settings.all_excluded", below), Message("settings.all_excluded.advice"))
    return sources, errors


def inputs(sources: Iterable[Source], baseline: str | None, rules: str | None, settings: SettingsFile | None) -> Iterator[str]:
    """The paths of everything that a call reads."""
    yield from (one.path for one in sources if one.path is not None)
    yield from (one for one in (baseline, settings.path if settings else None) if one)
    if rules:
        yield from (str(one) for one in Path(rules).rglob("*.yaml"))


def deliver(one: Target, pieces: Iterator[Any], lang: str) -> int:
    """Writes a report where it goes; 2 where that failed, which keeps no other report from being written."""
    try:
        if one.file is not None and one.appended:
            append_file(one.file, pieces)
        elif one.file is not None:
            write_file(one.file, pieces)
        elif one.format == "table":
            write(pieces, sys.stdout)
        else:
            write_bytes(pieces, sys.stdout)
    except CallProblem as problem:
        complain(problem.message, problem.advice, lang)
        return WRONG
    return 0


def view(one: Target, options: Options, room: int | None) -> View:
    """How a report is to look: as the screen has it, or in a file in UTF-8 without colours; `room` is that of the step's summary."""
    on_screen = one.file is None
    return View(
        lang=options.lang,
        width=width(sys.stdout),
        everything=options.show == "all",
        names=options.names,
        encoding=encoding(sys.stdout) if on_screen else "utf-8",
        palette=palette(sys.stdout, options.no_color) if on_screen and one.format == "table" else {},
        options=repeated(options),
        paths=again(options.paths),
        room=room,
    )


def one_region(narrow: Narrow, held: Iterable[Held]) -> str:
    """The region that was asked for, else that of all records judged; empty where there are several or none."""
    regions = narrow.regions or {region for one in held if narrow.admits(one) for region in one.regions}
    return next(iter(regions)) if len(regions) == 1 else ""


def again(paths: Sequence[str]) -> str:
    """Paths as a command shown in a report repeats them, none of which looks like an option; empty where they are too long."""
    import shlex  # noqa: PLC0415

    told = shlex.join(f"./{one}" if one.startswith("-") and one != "-" else one for one in paths)
    return told if len(told) <= MOST_REPEATED else ""


def repeated(options: Options) -> str:
    """The options that a command shown in a report must repeat to judge by the same rules."""
    import shlex  # noqa: PLC0415

    words = [f"--{name} {shlex.quote(value)}" for name in ("select", "ignore") for value in getattr(options, name)]
    if options.rules:
        words.append(f"--rules {shlex.quote(options.rules)}")
    if options.readings != "both":
        words.append(f"--readings {options.readings}")
    return "".join(f" {word}" for word in words)
