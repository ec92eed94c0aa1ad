"""`mottak merge`: reports of shards judged apart, as one report."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mottak_cli.cli.books import rulebook_with
from mottak_cli.cli.check import deliver, inputs
from mottak_cli.cli.console import encoding, palette, tell, width
from mottak_cli.cli.exit_codes import exit_code
from mottak_cli.cli.files import STDIN, Source, missing, printable, read
from mottak_cli.cli.output import Target, spare, targets
from mottak_cli.cli.settings_file import find
from mottak_cli.errors import CallProblem, InputError, InputProblem
from mottak_cli.locale import text
from mottak_cli.merge.alike import differences
from mottak_cli.merge.apart import Apart, apart
from mottak_cli.merge.combine import at_threshold, combined, sentence, written
from mottak_cli.merge.read import Shard, shard
from mottak_cli.merge.table import table
from mottak_cli.messages import Message
from mottak_cli.reporters import View
from mottak_cli.results import Verdict
from mottak_cli.rulebook import Rulebook

FORMATS = ("table", "json")


@dataclass
class Options:
    """The options of `merge`, as they were written."""

    reports: tuple[str, ...]
    formats: tuple[str, ...]
    fail_on: str
    count: str
    rules: str | None
    lang: str
    no_color: bool
    quiet: bool


def merge(options: Options) -> int:
    """Reads, puts together, writes, and gives the exit code. Raises CallProblem and InputProblem."""
    wanted = targets(options.formats, options.quiet, FORMATS)
    if not options.reports:
        needs = Message("call.missing_argument", {"command": "mottak merge", "what": Message("call.needs.merge")})
        raise CallProblem(needs, Message("call.see_help", {"command": "mottak merge"}))
    spare(wanted, (*options.reports, *inputs((), None, options.rules, find(None))))
    shards = read_all(options.reports)
    if different := list(differences(shards)):
        raise InputProblem(different)
    hanging = apart(shards, rulebook_of(shards, options.rules))
    report = combined(shards, hanging, 0)
    limit = [] if options.fail_on == "never" else [one.value for one in Verdict if one.gravity <= Verdict(options.fail_on).gravity]
    report["exit_code"] = code = exit_code(at_threshold(report, limit, options.count), len(report["errors"]))
    if not options.quiet and not any(one.format == "table" and one.file is None for one in wanted):
        tell(warned(hanging, options.lang))
    for one in wanted:
        exits = (options.fail_on, options.count)
        made = written(report) if one.format == "json" else table(shards, report, hanging, view(one, options), exits)
        code = max(code, deliver(one, made, options.lang))
    return code


def read_all(paths: Sequence[str]) -> list[Shard]:
    """The reports. Raises InputProblem with what is wrong in all of them."""
    if list(paths).count(STDIN) > 1:
        raise CallProblem(Message("call.stdin_twice"))
    shards: list[Shard] = []
    errors: list[InputError] = []
    for path in paths:
        if path != STDIN and not os.path.exists(path):
            errors.append(missing(path))
            continue
        source = Source(None, STDIN, True, sys.stdin.buffer.read()) if path == STDIN else Source(path, printable(path), True)
        try:
            shards.append(shard(read(source), source.name))
        except InputProblem as problem:
            errors += problem.errors
    if errors:
        raise InputProblem(errors)
    return shards


def rulebook_of(shards: Sequence[Shard], rules: str | None) -> Rulebook:
    """The rulebook that the reports were judged by. Raises CallProblem where this program has another."""
    rulebook = rulebook_with(rules)
    theirs = shards[0].data["tool"]["rulebook"]
    if theirs != rulebook.digest:
        told = {"theirs": theirs[:19], "ours": rulebook.digest[:19]}
        raise CallProblem(Message("merge.other_rulebook", told), Message("merge.other_rulebook.advice"))
    return rulebook


def warned(hanging: Sequence[Apart], lang: str) -> Iterator[str]:
    """What hangs together across the reports, for standard error."""
    if hanging:
        yield text(Message("merge.apart.heading"), lang)
        yield from (f"  {one.rule}: {sentence(one, lang)}" for one in hanging)


def view(one: Target, options: Options) -> View:
    """How the table is to look."""
    if one.file is not None:
        return View(lang=options.lang)
    out = sys.stdout
    return View(lang=options.lang, width=width(out), encoding=encoding(out), palette=palette(out, options.no_color))
