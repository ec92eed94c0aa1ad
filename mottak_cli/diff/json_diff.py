"""`mottak.diff/1`: a comparison for programs, and its JSON Schema. Keys may be added to it, never taken away; absent is null."""

import json
from collections.abc import Iterator
from typing import Any

from mottak_cli import __version__
from mottak_cli.diff.compare import HOW, Cause, Change, Line, Side
from mottak_cli.diff.words import Compared, Comparison, cause_told, why
from mottak_cli.locale import LANGUAGES
from mottak_cli.reporters.schema_words import (
    DAY,
    KIND,
    PLACE_NUMBER,
    TEXT,
    VERDICT,
    WHOLE,
    YES_NO,
    Schema,
    closed,
    many,
    or_null,
    ref,
)
from mottak_cli.reporters.wording import say

SCHEMA = "mottak.diff/1"
CAUSES = ("record", "date", "rulebook", "setting", "new_record", "gone_record", "unreadable", "unfound", "others")


def as_json(comparison: Comparison, lang: str) -> Iterator[str]:
    """The report."""
    yield json.dumps(comparison_as_json(comparison, lang), ensure_ascii=False, indent=2)
    yield "\n"


def comparison_as_json(comparison: Comparison, lang: str) -> dict[str, Any]:
    """The report as data."""
    counts = {how: sum(one.how == how for one in comparison.changes) for how in HOW}
    return {
        "schema": SCHEMA,
        "tool": {"name": "mottak", "version": __version__},
        "a": _compared(comparison.a, comparison.mistakes[0]),
        "b": _compared(comparison.b, comparison.mistakes[1]),
        "changes": [_change(one, comparison, lang) for one in comparison.changes],
        "counts": counts,
        "fail_on": comparison.fail_on,
        "count": comparison.counting,
        "exit_code": comparison.exit_code,
        "language": lang,
        "disclaimer": say(lang, "disclaimer"),
    }


def _compared(one: Compared, mistakes: int) -> dict[str, Any]:
    report = one.report
    return {
        "given": one.given,
        "kind": one.kind,
        "commit": one.commit,
        "as_of": report.as_of,
        "period": {"from": report.period[0], "to": report.period[1]},
        "readings": report.readings,
        "rulebook": report.rulebook,
        "rulebook_version": report.rulebook_version,
        "records": len(report.records),
        "errors": mistakes,
    }


def _change(change: Change, comparison: Comparison, lang: str) -> dict[str, Any]:
    kind, record, rule, _ = change.key
    causes = [
        {
            "kind": cause.kind,
            "certain": cause.certain,
            "lines": [_line(one) for one in cause.lines],
            "message": _told(cause, comparison, lang),
        }
        for cause in change.causes
    ]
    spot = change.spot
    return {
        "change": change.how,
        "counts": comparison.counted(change),
        "kind": kind,
        "record": record,
        "rule": rule or None,
        "title": change.title or None,
        "cite": change.cite or None,
        "subject": change.subject,
        "episode": change.episode,
        "fingerprint": change.fingerprint,
        "before": _side(change.before),
        "after": _side(change.after),
        "result": dict(zip(("before", "after"), (one.value if one else None for one in change.result), strict=True)),
        "side": change.side,
        "file": spot.file,
        "path": spot.path,
        "line": spot.line,
        "column": spot.column,
        "causes": causes,
        "why": " ".join(why(change, comparison, lang)),
    }


def _told(cause: Cause, comparison: Comparison, lang: str) -> str:
    return " ".join(cause_told(cause, comparison, lang)) if cause.certain else say(lang, f"diff.may_be.{cause.kind}")


def _side(one: Side | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"verdict": one.verdict.value, "open": one.open, "due": one.due, "message": one.message}


def _line(one: Line) -> dict[str, Any]:
    spot = one.spot
    return {
        "side": one.side,
        "kind": one.kind,
        "record": one.record,
        "file": spot.file,
        "path": spot.path,
        "line": spot.line,
        "column": spot.column,
        "change": one.change,
        "before": one.before,
        "after": one.after,
    }


def diff_schema() -> Schema:
    """The JSON Schema, 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        **closed(
            "A comparison by `mottak diff --format json`. A file check is no control, and it approves nothing.",
            schema={"const": SCHEMA},
            tool=closed("The program.", name={"const": "mottak"}, version=TEXT),
            a=ref("compared"),
            b=ref("compared"),
            changes=many(ref("change")),
            counts=closed("Changes by what became of them.", **dict.fromkeys(HOW, WHOLE)),
            fail_on={"enum": ["fail", "unknown", "warn", "pending", "never"]},
            count={"enum": ["all", "open"]},
            exit_code={"enum": [0, 1, 2]},
            language={"enum": list(LANGUAGES)},
            disclaimer=TEXT,
        ),
        "$defs": {"compared": _compared_schema(), "change": _change_schema(), "side": _side_schema(), "line": _line_schema()},
    }


def _compared_schema() -> Schema:
    return closed(
        "A side: what was given, what it is, and what was asked of it. `errors` are the mistakes in its files.",
        given=TEXT,
        kind={"enum": ["report", "files", "revision"]},
        commit=or_null(TEXT),
        as_of=DAY,
        period=closed("The days it is about, both included.", from_=DAY, to=DAY),
        readings={"enum": ["both", "strict", "lenient"]},
        rulebook=TEXT,
        rulebook_version=TEXT,
        records=WHOLE,
        errors=WHOLE,
    )


def _change_schema() -> Schema:
    return closed(
        "One change. Without `rule`, the record itself is new or gone; without `fingerprint`, it is about the rule as a whole. "
        "`counts`: whether it makes the exit code 1. The place is B's, or A's where `side` says so; line 0 is the file as a whole.",
        change={"enum": list(HOW)},
        counts=YES_NO,
        kind=KIND,
        record=TEXT,
        **dict.fromkeys(("rule", "title", "cite", "subject", "episode", "fingerprint"), or_null(TEXT)),
        before=or_null(ref("side")),
        after=or_null(ref("side")),
        result=closed("The rule as a whole on both sides.", before=or_null(VERDICT), after=or_null(VERDICT)),
        side={"enum": ["a", "b"]},
        file=TEXT,
        path=TEXT,
        line=WHOLE,
        column=WHOLE,
        causes=many(
            closed(
                "Why; what is not certain may be why. `record` names the lines where they are known.",
                kind={"enum": list(CAUSES)},
                certain=YES_NO,
                lines=many(ref("line")),
                message=TEXT,
            )
        ),
        why=TEXT,
    )


def _side_schema() -> Schema:
    return closed("How it was, or is.", verdict=VERDICT, open=YES_NO, due=or_null(DAY), message=TEXT)


def _line_schema() -> Schema:
    return closed(
        "A change in a record: in B, or in A where it was taken out. Values are dates, numbers, words and ids; null is any other.",
        side={"enum": ["a", "b"]},
        kind=KIND,
        record=TEXT,
        file=TEXT,
        path=TEXT,
        line=PLACE_NUMBER,
        column=PLACE_NUMBER,
        change={"enum": ["added", "removed", "changed"]},
        before=or_null(TEXT),
        after=or_null(TEXT),
    )
