"""The JSON Schema of `mottak.summary/1`: strict about what this version writes. Later versions may add keys."""

from mottak_cli.reporters.schema_words import DAY, KIND, PARTY, TEXT, VERDICT, YES_NO, Schema, closed, many, or_null, ref
from mottak_cli.summary.json import SCHEMA

COLUMN_KINDS = ("text", "id", "file", "count", "days", "share", "date", "verdict", "rule")
NUMBER: Schema = {"type": "number"}


def summary_schema() -> Schema:
    """The whole schema, 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        **closed(
            "A summary of `mottak summary --format json`. A file check is no control, and it approves nothing.",
            schema={"const": SCHEMA},
            title=TEXT,
            language={"enum": ["nb", "nn", "en"]},
            disclaimer=TEXT,
            basis=ref("basis"),
            sentences=many(TEXT),
            sections=many(closed("A part of the summary.", id=TEXT, title=TEXT, intro=many(TEXT), tables=many(ref("table")))),
            trends=many(ref("trend")),
            records=many(ref("record")),
            rules=many(ref("rule")),
        ),
        "$defs": {
            "basis": basis(),
            "table": table(),
            "row": row(),
            "value": value(),
            "trend": trend(),
            "record": record(),
            "rule": rule(),
        },
    }


def basis() -> Schema:
    """What the figures rest on."""
    tool = closed("The program and its rulebook.", name={"const": "mottak"}, version=TEXT, rulebook=TEXT, rulebook_version=TEXT)
    return closed(
        "What the figures rest on, and the command that makes them again.",
        tool=tool,
        as_of=DAY,
        period=closed("The report's year, both days included.", from_=DAY, to=DAY),
        years=many({"type": "integer"}),
        readings={"enum": ["both", "strict", "lenient"]},
        command=TEXT,
    )


def table() -> Schema:
    """A table."""
    return closed(
        "A table; `is_list`: it lists what figures of other tables count.",
        id=TEXT,
        title=TEXT,
        is_list=YES_NO,
        notes=many(TEXT),
        columns=many(closed("A column.", key=TEXT, title=TEXT, kind={"enum": list(COLUMN_KINDS)})),
        rows=many(ref("row")),
    )


def row() -> Schema:
    """A row."""
    return closed(
        "A row: the lists it belongs to, its values by column, and by column the list (`TABLE`, or `TABLE/KEY`) that a figure counts.",
        keys=many(TEXT),
        cells={"type": "object", "additionalProperties": ref("value")},
        behind={"type": "object", "additionalProperties": TEXT},
    )


def value() -> Schema:
    """What stands in a cell."""
    few = closed("A figure about people that is 1 or 2.", fewer_than={"const": 3})
    hidden = closed("A figure about people that could give such a one away.", hidden={"const": True})
    return {"anyOf": [TEXT, NUMBER, {"type": "null"}, few, hidden]}


def trend() -> Schema:
    """A figure over the years."""
    series = closed("A line: a value a year.", name=TEXT, values=many(or_null(NUMBER)))
    return closed(
        "A figure over the years.",
        id=TEXT,
        title=TEXT,
        kind={"enum": list(COLUMN_KINDS)},
        years=many({"type": "integer"}),
        series=many(series),
    )


def record() -> Schema:
    """The days of a record."""
    days = closed("Days that fared alike; null: bound, and nothing is said of them.", from_=DAY, to=DAY, verdict=or_null(VERDICT))
    rules = closed("A rule on the record.", rule=TEXT, verdict=VERDICT, days=many(days), dues=many(DAY))
    return closed("The year of a record.", kind=KIND, record=TEXT, name=TEXT, file=TEXT, rules=many(rules))


def rule() -> Schema:
    """A rule that bound anybody."""
    modality: Schema = {"enum": ["shall", "should", "strive"]}
    return closed("A rule.", rule=TEXT, title=TEXT, cite=TEXT, requires=TEXT, modality=modality, acts=many(PARTY))
