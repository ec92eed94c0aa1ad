"""The rules' own dated cases: a sentence, a record, a day, and what is to come out (rules/README.md)."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from mottak_cli.engine.docket import Question
from mottak_cli.engine.judge import judge
from mottak_cli.records import Record, read
from mottak_cli.results import Finding, Result
from mottak_cli.rulebook import Rulebook
from mottak_cli.source import Document, load_bytes

MINIMAL: Mapping[str, Mapping[str, Any]] = {
    "centre": {"record": "centre", "format": 1, "id": "test", "name": "Test", "kind": "ordinary", "open": {"from": "2015-01-01"}},
    "region": {"record": "region", "format": 1, "id": "test", "name": "Test"},
    "directorate": {"record": "directorate", "format": 1, "id": "test", "name": "Test"},
}
"""What a case's record has besides what the case says."""


class CaseOutcome(NamedTuple):
    """A case and how it went; `difference` says what came out instead."""

    rule: str
    says: str
    ok: bool
    difference: str
    file: str
    line: int


def run_cases(directory: Path, rulebook: Rulebook) -> list[CaseOutcome]:
    """Runs every case below a directory. Raises `InputProblem` where a case file cannot be read or its record does not fit."""
    outcomes: list[CaseOutcome] = []
    for path in sorted(directory.glob("**/cases/*.yaml")):
        for document in load_bytes(path.read_bytes(), str(path)):
            outcomes += run_document(document, rulebook)
    return outcomes


def run_document(document: Document, rulebook: Rulebook) -> Iterator[CaseOutcome]:
    """The cases of one file."""
    rule, base = document.data["rule"], document.data.get("base", {})
    for number, case in enumerate(document.data["cases"]):
        result = judge_case(rule, base, case, rulebook)
        expected = case["expect"] if isinstance(case["expect"], dict) else {"verdict": case["expect"]}
        wrong = list(differences(expected, result))
        line = document.place(f"cases[{number}].says")[0]
        yield CaseOutcome(rule, case["says"], not wrong, "; ".join(wrong), document.file, line)


def judge_case(rule: str, base: Mapping[str, Any], case: Mapping[str, Any], rulebook: Rulebook) -> Result:
    """What the rulebook says of a case's record, written out as a file and read like any other."""
    records, question = asked(rule, base, case, rulebook)
    return judge(records, rulebook, question).records[0].results[0]


def asked(rule: str, base: Mapping[str, Any], case: Mapping[str, Any], rulebook: Rulebook) -> tuple[list[Record], Question]:
    """The record of a case with the `others` beside it, and what is asked of it."""
    of_rule = {"record": rulebook.rules[rule].judged_on, **base, **case.get("record", {})}
    records = [in_file(one, rulebook) for one in (of_rule, *case.get("others", ()))]
    as_of = date.fromisoformat(case["as_of"])
    first, last = period(case.get("period", str(as_of.year)))
    return records, Question(as_of, first, last, case.get("readings", "both"), frozenset({rule}))


def in_file(given: Mapping[str, Any], rulebook: Rulebook) -> Record:
    """A record over the minimal one of its kind, written out and read; a key without a value is taken out."""
    merged = {**MINIMAL[given["record"]], **given}
    text = to_yaml({key: value for key, value in merged.items() if value is not None})
    return read(load_bytes(text.encode(), f"{merged['record']}-{merged['id']}.yaml")[0], rulebook.provisions)


def to_yaml(value: Any) -> str:
    """Plain data as YAML in flow style, which JSON is, with dates left bare."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {to_yaml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(to_yaml, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(value, str) else str(value)


def period(text: str) -> tuple[date, date]:
    """`2024`, `2024-H1`, or `2024-01-01..2024-03-31` as first and last day."""
    if ".." in text:
        first, _, last = text.partition("..")
        return date.fromisoformat(first), date.fromisoformat(last)
    year = int(text[:4])
    half = {"": (1, 12, 31), "-H1": (1, 6, 30), "-H2": (7, 12, 31)}[text[4:]]
    return date(year, half[0], 1), date(year, half[1], half[2])


def differences(expected: Mapping[str, Any], result: Result) -> Iterator[str]:
    """What came out otherwise than the case expects; only the keys it gives are compared."""
    found: dict[str, Any] = {
        "verdict": result.verdict.value,
        "due": plain(result.due),
        "reason": None if result.reason is None else result.reason.key,
        "basis": result.basis.value,
        "modality": result.rule.modality,
        "acts": list(result.rule.acts),
        "evidence": [place.path for place in result.evidence],
        "measures": {key: result.measures.get(key) for key in expected.get("measures", {})},
    }
    for key, value in expected.items():
        if key == "findings":
            yield from compare_findings(value, result.findings)
        elif found[key] != value:
            yield f"{key}: expected {value}, came out {found[key]}"


def compare_findings(expected: list[Mapping[str, Any]], findings: tuple[Finding, ...]) -> Iterator[str]:
    """Every finding in order, by the keys the case gives."""
    if len(expected) != len(findings):
        yield f"findings: expected {len(expected)}, came out {len(findings)}: " + ", ".join(
            f"{one.subject} {one.verdict.value} {one.first}..{one.last}" for one in findings
        )
        return
    for number, (wanted, one) in enumerate(zip(expected, findings, strict=True)):
        have = {
            "verdict": one.verdict.value, "judged": one.judged.value, "softened": one.softened, "from": plain(one.first),
            "to": plain(one.last), "started": plain(one.started), "ended": plain(one.ended), "days": one.days, "open": one.open,
            "due": plain(one.due), "subject": one.subject, "path": one.place.path, "basis": one.basis.value,
            "related": [place.path for place in one.related], "found": one.found.key,
        }  # fmt: skip
        for key, value in wanted.items():
            if have[key] != value:
                yield f"findings[{number}].{key}: expected {value}, came out {have[key]}"


def plain(day: date | None) -> str | None:
    """A date as it is written."""
    return None if day is None else day.isoformat()
