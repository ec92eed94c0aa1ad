"""`--format github`: workflow commands of GitHub Actions, which show findings beside the lines of a change.

GitHub shows ten annotations of each level for a step, so the worst come first, and a last one tells how many more there are. No text of
a record can begin a command: it stands after a command of ours, escaped, on the same line.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from heapq import nsmallest
from operator import itemgetter

from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.breaches import Breach, breaches, error_sentence, one_line, sentences
from mottak_cli.reporters.ending import exit_meaning, readings, rulebook, tally
from mottak_cli.reporters.wording import against_told, other_rulebook, remedy, say, spoken, urgency, verdict_word
from mottak_cli.results import RecordRun, Run, Verdict

SHOWN = 10
"""Annotations of one level that GitHub shows for a step."""

LEVELS = {Verdict.FAIL: "error", Verdict.UNKNOWN: "error", Verdict.WARN: "warning", Verdict.PENDING: "notice"}
ORDER = ("error", "warning", "notice")

DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})

Ranked = tuple[tuple[int, int, int], str]
"""The place of a command among those of its level, smallest first, and the command."""


class GithubReporter:
    """The report for the log of a step."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The number of breaches of each verdict, and the commands of the worst of each level, as JSON."""
        del run, lines
        by_level: dict[str, list[tuple[tuple[int, int, int], Breach]]] = {}
        counts: Counter[str] = Counter()
        for breach in breaches(record, LEVELS):
            if breach.standing == "known":
                continue  # the annotations are few, and about what a change brings
            verdict = breach.finding.verdict
            counts[verdict.value] += 1
            by_level.setdefault(LEVELS[verdict], []).append(((*breach.rank, int(bool(breach.finding.follows))), breach))
        if not counts:
            return ()
        worst = {level: nsmallest(SHOWN, found, key=itemgetter(0)) for level, found in by_level.items()}
        made = {level: [(rank, annotation(breach, view.lang)) for rank, breach in found] for level, found in worst.items()}
        return (json.dumps([counts, made]),)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The commands, level by level and the worst first; how many more there are; and what all of it rests on."""
        counts: Counter[str] = Counter()
        found: dict[str, list[Ranked]] = {level: [] for level in ORDER}
        for part in parts:
            for numbers, made in map(json.loads, part):
                counts.update(numbers)
                for level, commands in made.items():
                    found[level] += [(tuple(rank), told) for rank, told in commands]
        for error in closing.errors:
            found["error"].append(((-1, 0, 0), error_command(error, view.lang)))
        counts["input"] = len(closing.errors)
        yield from shown(found, counts, view)
        yield from (f"mottak: {one}\n" for one in ending(run, view, closing))


def shown(found: Mapping[str, list[Ranked]], counts: Counter[str], view: View) -> Iterator[str]:
    """The commands there is room for; where there are more, a notice gives up its place to the number of them."""
    totals = Counter({level: sum(counts[one.value] for one in LEVELS if LEVELS[one] == level) for level in ORDER})
    totals["error"] += counts["input"]
    too_many = any(total > SHOWN for total in totals.values())
    for level in ORDER:
        room = SHOWN - 1 if too_many and level == "notice" else SHOWN
        kept = nsmallest(room, found[level], key=itemgetter(0))
        for rank, told in kept:
            yield f"{told}\n"
            counts["input" if rank[0] < 0 else tuple(Verdict)[rank[0]].value] -= 1
    if too_many:
        left = tally({verdict: counts[verdict.value] for verdict in Verdict}, view.lang)
        if counts["input"]:
            left.insert(0, text(Message("ci.errors", {"n": counts["input"]}), view.lang))
        more = [say(view.lang, "ci.more", counts=", ".join(left)), *([] if view.room is None else [say(view.lang, "ci.more.where")])]
        yield f"{command('notice', {'title': 'mottak'}, ' '.join(more))}\n"


def annotation(breach: Breach, lang: str) -> str:
    """A breach beside its line: what was found, since when, why it is a milder one, and how to mend it where that can be done."""
    rule, finding, place = breach.result.rule, breach.finding, breach.finding.place
    head = {"verdict": verdict_word(finding.verdict, lang), "title": spoken(rule.title, lang), "cite": spoken(rule.cite, lang)}
    told = sentences(breach, lang)
    if urgency(finding)[0] == 0:
        told.append(one_line(say(lang, "ci.remedy", remedy=remedy(rule, [finding], lang))))
    where = around(place.file, place.line, place.column, place.end_column)
    return command(LEVELS[finding.verdict], {**where, "title": one_line(say(lang, "ci.title", **head))}, "\n".join(told))


def error_command(error: InputError, lang: str) -> str:
    """A mistake in a file, beside its line where it has one."""
    where = around(error.file, error.line, error.column, error.end_column)
    told = [error_sentence(error, lang), one_line(text(error.advice, lang))]
    return command("error", {**where, "title": say(lang, "ci.error.title")}, "\n".join(told))


def around(file: str, line: int, column: int, end_column: int) -> dict[str, str | int]:
    """The place of an annotation, within one line; the file alone where the line is 0."""
    if not line:
        return {"file": file}
    return {"file": file, "line": line, "endLine": line, "col": column, "endColumn": max(column, end_column)}


def command(name: str, properties: Mapping[str, str | int], data: str) -> str:
    """A workflow command, on one line whatever its values hold."""
    told = ",".join(f"{key}={str(value).translate(PROPERTY)}" for key, value in properties.items() if value != "")
    return f"::{name} {told}::{data.translate(DATA)}"


def ending(run: Run, view: View, closing: Closing) -> Iterator[str]:
    """Lines for the log: the counts, the exit code, and what the verdicts rest on."""
    if counts := tally(closing.counts, view.lang):
        yield say(view.lang, "ci.by_rule", counts=", ".join(counts))
    if closing.baseline is not None:
        yield one_line(against_told(closing.baseline, view.lang)).replace("##[", "#[")
    yield exit_meaning(closing, view.lang)
    as_of = say(view.lang, "closing.as_of", day=run.as_of)
    period = say(view.lang, "closing.period", first=run.first, last=run.last)
    yield one_line(", ".join([rulebook(run, view), as_of, period, *readings(run, view)])).replace("##[", "#[")
    if (other := other_rulebook(run.pinned, run.rulebook_version, run.rulebook_digest, view.lang)) is not None:
        yield one_line(other).replace("##[", "#[")
    yield say(view.lang, "disclaimer")


REPORTER = GithubReporter()
