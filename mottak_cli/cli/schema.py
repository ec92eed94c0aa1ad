"""`mottak schema`: the JSON Schemas of what goes in and of what comes out."""

import json
import sys
from typing import Any

from mottak_cli.cli.console import write_bytes
from mottak_cli.cli.exit_codes import OK
from mottak_cli.locale import DEFAULT

KINDS = ("centre", "region", "directorate", "record", "rule", "report", "diff", "summary", "due")


def print_schema(kind: str, lang: str) -> int:
    """Prints the schema of one of `KINDS`."""
    write_bytes([json.dumps(schema(kind, lang), ensure_ascii=False, indent=2), "\n"], sys.stdout)
    return OK


def schema(kind: str, lang: str = DEFAULT) -> dict[str, Any]:
    """The schema, in the 2020-12 dialect; those of records describe keys and words in a language. `record` is any kind of record."""
    if kind == "report":
        from mottak_cli.reporters.report_schema import report_schema  # noqa: PLC0415

        return report_schema()
    if kind == "diff":
        from mottak_cli.diff.json_diff import diff_schema  # noqa: PLC0415

        return diff_schema()
    if kind == "summary":
        from mottak_cli.summary.schema import summary_schema  # noqa: PLC0415

        return summary_schema()
    if kind == "due":
        from mottak_cli.due.json_due import due_schema  # noqa: PLC0415

        return due_schema()
    if kind == "rule":
        from mottak_cli.rulebook.schema import rule_schema  # noqa: PLC0415

        return rule_schema()
    from mottak_cli.records.schema import any_record, json_schema  # noqa: PLC0415

    return any_record(lang) if kind == "record" else json_schema(kind, lang)
