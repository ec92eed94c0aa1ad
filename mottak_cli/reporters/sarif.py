"""`--format sarif`: SARIF 2.1.0 as GitHub code scanning takes it, with what is broken, undocumented or to be considered in the period.

One result for each breach, at its gravest, under the fingerprint that stays when lines move. What is waived stays out: code scanning
knows no suppressions and would raise an alert. `sarif-full` has everything.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote

from mottak_cli import __version__
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.breaches import Breach, breaches, error_sentence, one_line, sentences
from mottak_cli.reporters.compact import encode
from mottak_cli.reporters.sarif_rules import descriptor, plain
from mottak_cli.reporters.wording import BREACHES, say
from mottak_cli.results import Finding, Place, RecordRun, Run, Verdict

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
LIMIT = 25_000
"""Results that GitHub takes in one run."""

LEVELS = {Verdict.FAIL: "error", Verdict.UNKNOWN: "error", Verdict.WARN: "warning"}

STATES = {"new": "new", "worse": "updated", "known": "unchanged"}
"""How a finding stands to the baseline, as SARIF says it."""


class SarifReporter:
    """The report for code scanning."""

    limit: int | None = LIMIT

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's remarks, then its results, each after its rank: two digits by which it is left out where there are too many."""
        del lines
        numbers = {rule: number for number, rule in enumerate(run.rules)}
        return notes(record, view.lang), *self.results(record, numbers, view.lang)

    def results(self, record: RecordRun, numbers: Mapping[str, int], lang: str) -> Iterator[str]:
        """The results of a record, each after its rank; `numbers` says where each rule stands in the list of rules."""
        for breach in breaches(record, BREACHES):
            verdict = {"level": LEVELS[breach.finding.verdict]}
            yield ranked(breach, {**rule_of(breach, numbers), **verdict, **about(record, breach, lang)})

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The log, a rule or a result a line."""
        remarks: list[str] = []
        results: list[str] = []
        for remark, *found in parts:
            remarks += [remark] if remark else []
            results += found
        kept = worst(results, self.limit)
        yield f'{{\n"$schema": {encode(SCHEMA)},\n"version": "2.1.0",\n"runs": [{{\n'
        yield f'"tool": {{"driver": {encode(driver(run, view.lang))[:-1]}, "rules": '
        yield from listed(encode(descriptor(rule, run, view.lang)) for rule in run.rules.values())
        yield "}},\n"
        yield from (f"{encode(key)}: {encode(value)},\n" for key, value in head(run, view.lang, closing).items())
        notifications = [*errors(closing, view.lang), *remarks, *left_out(len(results) - len(kept), self.limit, view.lang)]
        ended = {"executionSuccessful": not closing.errors, "exitCode": closing.exit_code}
        yield f'"invocations": [{encode(ended)[:-1]}, "toolExecutionNotifications": '
        yield from listed(notifications)
        yield '}],\n"results": '
        yield from listed(one[2:] for one in kept)
        yield "\n}]\n}\n"


def driver(run: Run, lang: str) -> dict[str, Any]:
    """The program and its rulebook; to read more there is the first document that it judges by."""
    first = min(run.circulars.values(), key=lambda one: one.order, default=None)
    return {
        "name": "mottak",
        "version": __version__,
        "semanticVersion": __version__,
        **({"informationUri": first.link} if first else {}),
        "language": lang,
        "properties": {"rulebook": {"version": run.rulebook_version, "digest": run.rulebook_digest}},
    }


def head(run: Run, lang: str, closing: Closing) -> dict[str, Any]:
    """What the whole run is about."""
    question = {
        "asOf": run.as_of.isoformat(),
        "period": {"from": run.first.isoformat(), "to": run.last.isoformat()},
        "readings": run.readings,
        "counts": {verdict.value: closing.counts.get(verdict, 0) for verdict in Verdict},
        "rulebook": {"version": run.rulebook_version, "digest": run.rulebook_digest},
        "pinned": run.pinned,
        "asPinned": run.as_pinned,
        "disclaimer": say(lang, "disclaimer"),
    }
    group = {"automationDetails": {"id": f"mottak/{quote(closing.region, safe='')}/"}} if closing.region else {}
    return {
        "language": lang,
        "columnKind": "unicodeCodePoints",
        **group,
        "originalUriBaseIds": {ROOT: {"description": {"text": say(lang, "ci.root")}}},
        "properties": question,
    }


def rule_of(breach: Breach, numbers: Mapping[str, int]) -> dict[str, Any]:
    """Which rule, and where it stands in the list of rules."""
    rule = breach.result.rule.id
    return {"ruleId": rule, "ruleIndex": numbers[rule]} if rule in numbers else {"ruleId": rule}


def about(record: RecordRun, breach: Breach, lang: str) -> dict[str, Any]:
    """What was found, where, and its fingerprint."""
    finding = breach.finding
    result: dict[str, Any] = {
        "message": {"text": plain(" ".join(sentences(breach, lang)))},
        "locations": [location(finding.place, record)],
        "partialFingerprints": {"primaryLocationLineHash": finding.fingerprint},
    }
    if finding.related:
        related = enumerate(finding.related, 1)
        result["relatedLocations"] = [{"id": number, **location(place), "message": _see(place, lang)} for number, place in related]
    if breach.standing is not None:
        result["baselineState"] = STATES[breach.standing]
    result["properties"] = _days(finding, breach.findings)
    return result


def _see(place: Place, lang: str) -> dict[str, str]:
    return {"text": plain(one_line(say(lang, "ci.related", path=place.path or say(lang, "ci.top"))))}


def _days(finding: Finding, findings: tuple[Finding, ...]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "verdict": finding.verdict.value,
        "judged": finding.judged.value,
        "softened": finding.softened,
        "open": finding.open,
        "started": finding.started.isoformat(),
        "ended": None if finding.ended is None else finding.ended.isoformat(),
        "days": finding.days,
        "due": None if finding.due is None else finding.due.isoformat(),
        "subject": finding.subject,
        "basis": finding.basis.value,
    }
    if len(findings) > 1:
        told["spans"] = [{"verdict": one.verdict.value, "from": one.first.isoformat(), "to": one.last.isoformat()} for one in findings]
    return told


def location(place: Place, record: RecordRun | None = None) -> dict[str, Any]:
    """A place in a file; with the record that it lies in, where that is known."""
    physical = {"artifactLocation": _file(place.file), "region": region(place.line, place.column, place.end_line, place.end_column)}
    if record is None:
        return {"physicalLocation": physical}
    path = one_line(place.path)
    within = {"fullyQualifiedName": f"{record.kind}/{record.id}{f'/{path}' if path else ''}", "kind": "object"}
    return {"physicalLocation": physical, "logicalLocations": [within]}


def region(line: int, column: int, end_line: int, end_column: int) -> dict[str, int]:
    """Lines and columns; the end never before the start."""
    end = max(end_column, column) if end_line == line else end_column
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end}


@lru_cache(maxsize=64)
def uri(file: str) -> str:
    """The name of a file as a URI: relative to the folder of the call, unless the call named it from the root."""
    return f"file://{quote(file)}" if file.startswith("/") else quote(file)


def _file(file: str) -> dict[str, str]:
    named = uri(file)
    return {"uri": named} if file.startswith("/") else {"uri": named, "uriBaseId": ROOT}


def ranked(breach: Breach, result: Mapping[str, Any]) -> str:
    """A result after its rank."""
    gravity, history = breach.rank
    return f"{gravity}{history}{encode(result)}"


def worst(results: list[str], limit: int | None) -> list[str]:
    """As many results as there may be, in their own order; the mildest are left out, the last of them first."""
    if limit is None or len(results) <= limit:
        return results
    counts = Counter(one[:2] for one in results)
    room: dict[str, int] = {}
    left = limit
    for rank in sorted(counts):
        room[rank] = min(left, counts[rank])
        left -= room[rank]
    kept = []
    for one in results:
        room[one[:2]] -= 1
        if room[one[:2]] >= 0:
            kept.append(one)
    return kept


def notes(record: RecordRun, lang: str) -> str:
    """The remarks on a record that are no verdicts, as notifications in JSON."""
    told = (
        {"descriptor": {"id": f"note/{message.key}"}, **_notice("note", text(message, lang)), "locations": [location(place, record)]}
        for message, place in record.notes
    )
    return ",\n".join(map(encode, told))


def errors(closing: Closing, lang: str) -> Iterator[str]:
    """What was wrong with the files, as notifications in JSON."""
    for error in closing.errors:
        physical: dict[str, Any] = {"artifactLocation": _file(error.file)}
        if error.line:
            physical["region"] = region(error.line, error.column, error.line, error.end_column)
        told = f"{error_sentence(error, lang)} {text(error.advice, lang)}"
        about_it = {"descriptor": {"id": f"input/{error.code}"}, **_notice("error", told), "locations": [{"physicalLocation": physical}]}
        yield encode(about_it)


def left_out(number: int, limit: int | None, lang: str) -> Iterator[str]:
    """How many results there was no room for, as a notification in JSON."""
    if number:
        told = text(Message("ci.left_out", {"n": number, "limit": limit}), lang)
        yield encode({"descriptor": {"id": "limit"}, **_notice("warning", told)})


def _notice(level: str, told: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": plain(one_line(told))}}


def listed(items: Iterable[str]) -> Iterator[str]:
    """A JSON list, an item a line."""
    before = "[\n"
    for item in items:
        yield before + item
        before = ",\n"
    yield "[]" if before[0] == "[" else "\n]"


REPORTER = SarifReporter()
