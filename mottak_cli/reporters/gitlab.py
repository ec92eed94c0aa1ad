"""`--format gitlab`: a Code Quality report, a JSON list with an item for each breach and each mistake in the files.

GitLab tells items apart by their fingerprints, and shows nothing but these keys. It has no place for what the report rests on.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from mottak_cli.errors import InputError
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.breaches import Breach, breaches, error_sentence, one_line, sentences
from mottak_cli.reporters.wording import BREACHES, say, spoken, verdict_word
from mottak_cli.results import RecordRun, Run, Verdict

SEVERITIES = {Verdict.FAIL: "critical", Verdict.UNKNOWN: "major", Verdict.WARN: "minor"}
ERROR = "blocker"

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class GitlabReporter:
    """The report for merge requests of GitLab."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's items."""
        del run, lines
        return tuple(_encode(_item(breach, view.lang)) for breach in breaches(record, BREACHES))

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The list: mistakes in the files first, then the breaches, in the order of the records."""
        del run
        before = "[\n  "
        for item in [*map(_encode, _errors(closing.errors, view.lang)), *(one for part in parts for one in part)]:
            yield before + item
            before = ",\n  "
        yield "[]\n" if before[0] == "[" else "\n]\n"


def _item(breach: Breach, lang: str) -> dict[str, Any]:
    rule, finding = breach.result.rule, breach.finding
    head = say(lang, "ci.title", verdict=verdict_word(finding.verdict, lang), title=spoken(rule.title, lang), cite=spoken(rule.cite, lang))
    told = " ".join([f"{one_line(head)}.", *sentences(breach, lang)])
    where = (finding.place.file, finding.place.line)
    return _shaped(rule.id, told, finding.fingerprint, SEVERITIES[finding.verdict], where)


def _errors(errors: Iterable[InputError], lang: str) -> Iterator[dict[str, Any]]:
    """Mistakes are named by what and where in the record they are, so that moved lines leave them what they were."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for error in errors:
        name = (error.file, error.path, error.code)
        seen[name] += 1
        fingerprint = sha256("|".join(("input", *name, str(seen[name]))).encode()).hexdigest()
        yield _shaped(f"input/{error.code}", error_sentence(error, lang), fingerprint, ERROR, (error.file, max(1, error.line)))


def _shaped(name: str, description: str, fingerprint: str, severity: str, where: tuple[str, int]) -> dict[str, Any]:
    return {
        "description": description,
        "check_name": name,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": where[0], "lines": {"begin": where[1]}},
    }


REPORTER = GitlabReporter()
