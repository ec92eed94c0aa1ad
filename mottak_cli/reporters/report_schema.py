"""The JSON Schema of `mottak.report/1`: strict about what this version writes. Later versions may add keys."""

from typing import get_args

from mottak_cli.locale import LANGUAGES
from mottak_cli.reporters.base import Softened
from mottak_cli.reporters.json_report import COUNTED, SCHEMA
from mottak_cli.reporters.schema_words import (
    BASIS,
    DAY,
    KIND,
    PARTY,
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


def report_schema() -> Schema:
    """The whole schema, 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        **closed(
            "A report of `mottak check --format json`. A file check is no control, and it approves nothing.",
            schema={"const": SCHEMA},
            tool=tool(),
            as_of=DAY,
            period=closed("The days the report is about, both included.", from_=DAY, to=DAY),
            records=many(closed("A record that was judged.", file=TEXT, kind=KIND, id=TEXT, name=TEXT, circulars=many(ref("binding")))),
            results=many(ref("result")),
            counts=closed("Results by verdict.", **{one.value: WHOLE for one in COUNTED}),
            errors=many(ref("error")),
            notes=many(ref("note")),
            readings={"enum": ["both", "strict", "lenient"]},
            language={"enum": list(LANGUAGES)},
            disclaimer=TEXT,
            exit_code={"enum": [0, 1, 2]},
            baseline=or_null(baseline()),
            merged=or_null(merged()),
        ),
        "$defs": {
            "binding": binding(),
            "result": result(),
            "finding": finding(),
            "place": place(),
            "region": region(),
            "error": error(),
            "note": note(),
        },
    }


def tool() -> Schema:
    """The program, and the rulebook it judged by."""
    return closed(
        "The program and its rulebook. `pinned`: the version, or the beginning of the digest, that the data repo's settings want; "
        "`as_pinned`: whether the rulebook is that one. Both are null where nothing is pinned.",
        name={"const": "mottak"},
        version=TEXT,
        rulebook=TEXT,
        rulebook_version=TEXT,
        pinned=or_null(TEXT),
        as_pinned=or_null(YES_NO),
    )


def baseline() -> Schema:
    """The baseline that the run was compared with."""
    return closed(
        "The baseline of the check, and how many episodes stand how to it. `date_passed`: those of the new and worse ones that are so "
        "only because days have passed since its as-of day. `fixed`: its entries that are no longer found.",
        file=TEXT,
        as_of=DAY,
        rulebook_version=TEXT,
        rulebook=TEXT,
        known=WHOLE,
        new=WHOLE,
        worse=WHOLE,
        date_passed=WHOLE,
        fixed=many(missed()),
    )


def missed() -> Schema:
    """An entry of the baseline that is no longer found."""
    said = {"fingerprint": TEXT, "rule": TEXT, "kind": KIND, "record": TEXT, "subject": or_null(TEXT), "verdict": VERDICT}
    dated = {"started": DAY, "since": DAY, "message": TEXT}
    return closed("An entry that is no longer found. `since`: the as-of day of the baseline that first had it.", **said, **dated)


def binding() -> Schema:
    """A document and a record that it may bind."""
    return closed(
        "A document that asks something of this kind of record, with the days of the period on which it binds; none where it does not. "
        "`by`: the record's own `circulars`, that nothing is said there, or that no agreement chooses it.",
        id=TEXT,
        days=many(closed("Both included.", from_=DAY, to=DAY)),
        by={"enum": ["record", "default", "always"]},
    )


def result() -> Schema:
    """One rule on one record."""
    return closed(
        "One rule judged on one record over the period.",
        file=TEXT,
        kind=KIND,
        record=TEXT,
        rule={"type": "string", "pattern": r"^[^/]+/[^/]+$"},
        title=TEXT,
        cite=TEXT,
        modality={"enum": ["shall", "should", "strive"]},
        acts={**many(PARTY), "minItems": 1},
        verdict=VERDICT,
        message=TEXT,
        reason=or_null(TEXT),
        due=or_null(DAY),
        basis=BASIS,
        measures={"type": "object", "additionalProperties": {"type": "integer"}},
        evidence=many(ref("place")),
        findings=many(ref("finding")),
        earlier=many(ref("finding")),
    )


def finding() -> Schema:
    """A run of days with one verdict."""
    return closed(
        "Days of one subject with one verdict; `from` and `to` are cut to the period, `started`, `ended` and `days` are not. "
        "`why`: why the verdict is milder than `judged`; null where it is not. `follows` names the episodes, of other results on the same "
        "record, that this one merely follows from. `baseline`: how it stands to the baseline of the check; "
        "`date_passed`: new or worse only because days have passed since. Null without one.",
        verdict=VERDICT,
        judged=VERDICT,
        softened=or_null({"enum": list(get_args(Softened))}),
        from_=DAY,
        to=DAY,
        started=DAY,
        ended=or_null(DAY),
        days=PLACE_NUMBER,
        open=YES_NO,
        due=or_null(DAY),
        subject=or_null(TEXT),
        episode=TEXT,
        fingerprint=TEXT,
        message=TEXT,
        file=TEXT,
        path=TEXT,
        line=PLACE_NUMBER,
        column=PLACE_NUMBER,
        end_line=PLACE_NUMBER,
        end_column=PLACE_NUMBER,
        related=many(ref("region")),
        basis=BASIS,
        why=or_null(TEXT),
        follows=many(TEXT),
        baseline=or_null({"enum": ["known", "new", "worse"]}),
        date_passed=or_null(YES_NO),
    )


def place() -> Schema:
    """Where something begins."""
    return closed("A place in a file, counted from 1 in characters.", file=TEXT, path=TEXT, line=PLACE_NUMBER, column=PLACE_NUMBER)


def region() -> Schema:
    """Where something begins and ends."""
    return closed(
        "A stretch of a file; `end_column` is the column after the last one.",
        file=TEXT,
        path=TEXT,
        line=PLACE_NUMBER,
        column=PLACE_NUMBER,
        end_line=PLACE_NUMBER,
        end_column=PLACE_NUMBER,
    )


def error() -> Schema:
    """A mistake in the input; line and column are 0 where it has no place in a text."""
    return closed(
        "A mistake in the input. Line and column are 0 where it has no place in a text.",
        file=TEXT,
        line=WHOLE,
        column=WHOLE,
        code=TEXT,
        message=TEXT,
        end_column=WHOLE,
        path=TEXT,
        advice=TEXT,
    )


def merged() -> Schema:
    """Where a report was put together from several."""
    report = closed("A report that was put in.", file=TEXT, records=WHOLE, errors=WHOLE, exit_code={"enum": [0, 1, 2]})
    rule = closed(
        "A rule that hangs on records of the kinds `needs`, which lay in another report. `judged`: whether it was judged all the same, so "
        "that the verdicts may be others when all is judged together.",
        rule=TEXT,
        cite=TEXT,
        title=TEXT,
        judged=YES_NO,
        needs={**many(KIND), "minItems": 1},
        records=many(closed("A record that the rule was to be judged on.", kind=KIND, id=TEXT)),
        message=TEXT,
    )
    return closed("Reports on records that were judged apart, as one; null in a report of `check`.", reports=many(report), apart=many(rule))


def note() -> Schema:
    """A remark that is no verdict."""
    return closed(
        "A remark on a record that is no verdict.",
        record=TEXT,
        file=TEXT,
        path=TEXT,
        line=PLACE_NUMBER,
        column=PLACE_NUMBER,
        end_line=PLACE_NUMBER,
        end_column=PLACE_NUMBER,
        message=TEXT,
    )
