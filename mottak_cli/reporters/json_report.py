"""`--format json`: `mottak.report/1`, one result a line, the same bytes for the same question.

Later versions may add keys; those that are here keep their names and meaning. Absent is null.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from mottak_cli import __version__
from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.reporters.base import Against, Closing, Lines, Part, View
from mottak_cli.reporters.compact import encode
from mottak_cli.reporters.wording import finding_sentence, result_sentence, say, softening, spoken
from mottak_cli.results import BindingCircular, Finding, Place, RecordRun, Result, Run, Verdict

SCHEMA = "mottak.report/1"


class JsonReporter:
    """The report for programs."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's own entry, and its results as the items of a list."""
        del run, lines
        binding = [_binding(one) for one in record.circulars]
        entry = {"file": record.file, "kind": record.kind, "id": record.id, "name": record.name, "circulars": binding}
        notes = [encode({"record": record.id, **_note(place), "message": text(message, view.lang)}) for message, place in record.notes]
        results = [encode(_result(record, result, view.lang)) for result in record.results]
        return encode(entry), _items(results), _items(notes)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The report, list by list."""
        done = list(parts)
        head = {
            "schema": SCHEMA,
            "tool": _tool(run),
            "as_of": run.as_of.isoformat(),
            "period": {"from": run.first.isoformat(), "to": run.last.isoformat()},
        }
        yield "{\n" + "".join(f'  "{key}": {encode(value)},\n' for key, value in head.items())
        yield from _list("records", [entry for entry, _, _ in done])
        yield from _list("results", [results for _, results, _ in done if results])
        yield f'  "counts": {encode({one.value: closing.counts.get(one, 0) for one in COUNTED})},\n'
        yield from _list("errors", [encode(_error(error, view.lang)) for error in closing.errors])
        yield from _list("notes", [notes for _, _, notes in done if notes])
        added = {
            "readings": run.readings,
            "language": view.lang,
            "disclaimer": say(view.lang, "disclaimer"),
            "exit_code": closing.exit_code,
            "baseline": _baseline(closing.baseline),
            "merged": None,
        }
        yield ",\n".join(f'  "{key}": {encode(value)}' for key, value in added.items()) + "\n}\n"


COUNTED = (Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN, Verdict.PENDING, Verdict.WAIVED, Verdict.NOT_APPLICABLE)


def _tool(run: Run) -> dict[str, Any]:
    return {
        "name": "mottak",
        "version": __version__,
        "rulebook": run.rulebook_digest,
        "rulebook_version": run.rulebook_version,
        "pinned": run.pinned,
        "as_pinned": run.as_pinned,
    }


def _items(encoded: Iterable[str]) -> str:
    return ",\n    ".join(encoded)


def _list(key: str, items: list[str]) -> Iterator[str]:
    if not items:
        yield f'  "{key}": [],\n'
        return
    yield f'  "{key}": [\n    '
    for number, item in enumerate(items):
        yield item if number == 0 else f",\n    {item}"
    yield "\n  ],\n"


def _result(record: RecordRun, result: Result, lang: str) -> dict[str, Any]:
    rule = result.rule
    return {
        "file": record.file,
        "kind": record.kind,
        "record": record.id,
        "rule": rule.id,
        "title": spoken(rule.title, lang),
        "cite": spoken(rule.cite, lang),
        "modality": rule.modality,
        "acts": list(rule.acts),
        "verdict": result.verdict.value,
        "message": result_sentence(result, lang),
        "reason": None if result.reason is None else text(result.reason, lang),
        "due": None if result.due is None else result.due.isoformat(),
        "basis": result.basis.value,
        "measures": dict(result.measures),
        "evidence": [_evidence(place) for place in result.evidence],
        "findings": [_finding(result, finding, lang) for finding in result.findings],
        "earlier": [_finding(result, finding, lang) for finding in result.earlier],
    }


def _finding(result: Result, finding: Finding, lang: str) -> dict[str, Any]:
    place = finding.place
    return {
        "verdict": finding.verdict.value,
        "judged": finding.judged.value,
        "softened": finding.softened,
        "from": finding.first.isoformat(),
        "to": finding.last.isoformat(),
        "started": finding.started.isoformat(),
        "ended": None if finding.ended is None else finding.ended.isoformat(),
        "days": finding.days,
        "open": finding.open,
        "due": None if finding.due is None else finding.due.isoformat(),
        "subject": finding.subject,
        "episode": finding.episode,
        "fingerprint": finding.fingerprint,
        "message": finding_sentence(result.rule, finding, lang),
        "file": place.file,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "related": [_note(related) for related in finding.related],
        "basis": finding.basis.value,
        "why": softening(result.rule, finding, lang),
        "follows": list(finding.follows),
        "baseline": finding.baseline,
        "date_passed": finding.date_passed if finding.baseline else None,
    }


def _baseline(against: Against | None) -> dict[str, Any] | None:
    if against is None:
        return None
    fixed = [{**one._asdict(), "started": one.started.isoformat(), "since": one.since.isoformat()} for one in against.fixed]
    return {
        "file": against.file,
        "as_of": against.as_of.isoformat(),
        "rulebook_version": against.rulebook_version,
        "rulebook": against.rulebook_digest,
        "known": against.known,
        "new": against.new,
        "worse": against.worse,
        "date_passed": against.date_passed,
        "fixed": fixed,
    }


def _binding(one: BindingCircular) -> dict[str, Any]:
    days = [{"from": first.isoformat(), "to": last.isoformat()} for first, last in one.days]
    return {"id": one.circular, "days": days, "by": one.by}


def _evidence(place: Place) -> dict[str, Any]:
    return {"file": place.file, "path": place.path, "line": place.line, "column": place.column}


def _note(place: Place) -> dict[str, Any]:
    return {**_evidence(place), "end_line": place.end_line, "end_column": place.end_column}


def _error(error: InputError, lang: str) -> dict[str, Any]:
    return {
        "file": error.file,
        "line": error.line,
        "column": error.column,
        "code": error.code,
        "message": text(error.message, lang),
        "end_column": error.end_column,
        "path": error.path,
        "advice": text(error.advice, lang),
    }


REPORTER = JsonReporter()
