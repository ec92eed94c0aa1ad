"""A JSON report from its bytes: of the schema and of the version of the program that this one writes, and whole."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from mottak_cli import __version__
from mottak_cli.errors import InputError, InputProblem
from mottak_cli.merge.places import error, span
from mottak_cli.merge.sense import halves, senseless
from mottak_cli.merge.shape import Path, misfits
from mottak_cli.messages import Message
from mottak_cli.reporters.json_report import SCHEMA
from mottak_cli.reporters.report_schema import report_schema

SHOWN = 10
"""More misfits of one file than this tell nothing new."""

ESCAPED_HALF = re.compile(r"\\u[dD][89a-fA-F]")
"""How half of a character is written, whether or not the other half stands beside it."""


class Shard(NamedTuple):
    """A report: its file, its text and what it says."""

    file: str
    text: str
    data: dict[str, Any]

    def error(self, path: Path, message: Message, advice: Message) -> InputError:
        """Something about one of its values."""
        return error(self.text, self.file, span(self.text, path), message, advice, path)


def shard(data: bytes, file: str) -> Shard:
    """The report. Raises InputProblem."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        told = InputError(file, 0, 0, 0, "report", "", Message("merge.not_utf8"), Message("merge.not_a_report.advice"))
        raise InputProblem([told]) from fault
    try:
        found = writable(Shard(file, text, json.loads(text)))
    except json.JSONDecodeError as fault:
        at = (min(fault.pos, max(len(text) - 1, 0)), fault.pos)
        raise InputProblem([error(text, file, at, Message("merge.not_json"), Message("merge.not_json.advice"))]) from fault
    except (RecursionError, ValueError) as fault:
        raise InputProblem([error(text, file, (0, 0), Message("merge.not_json"), Message("merge.not_json.advice"))]) from fault
    mistakes = list(islice(wrong(found), SHOWN))
    if mistakes:
        raise InputProblem(mistakes)
    return found


def writable(found: Shard) -> Shard:
    """The report, where all of its text can be shown and written. Raises InputProblem."""
    # Most reports are not looked through: in this way alone can half of a character be written.
    told = islice(halves(found.data), SHOWN) if ESCAPED_HALF.search(found.text) else ()
    if mistakes := [found.error(path, message, Message("merge.again.advice")) for path, message in told]:
        raise InputProblem(mistakes)
    return found


def wrong(found: Shard) -> Iterator[InputError]:
    """What is wrong with a report; its schema and version first, for by another one nothing else can be told."""
    data: Any = found.data
    advice = Message("merge.not_a_report.advice")
    if not isinstance(data, dict) or "schema" not in data:
        yield found.error((), Message("merge.not_a_report", {"schema": SCHEMA}), advice)
        return
    if data["schema"] != SCHEMA:
        yield found.error(("schema",), Message("merge.schema", {"found": str(data["schema"]), "schema": SCHEMA}), advice)
        return
    made_by = data["tool"].get("version") if isinstance(data.get("tool"), dict) else None
    if isinstance(made_by, str) and made_by != __version__:
        told = Message("merge.version", {"found": made_by, "ours": __version__})
        yield found.error(("tool", "version"), told, Message("merge.again.advice"))
        return
    schema = report_schema()
    shapeless = False
    for one in misfits(data, schema, schema["$defs"]):
        shapeless = True
        told = Message("merge.missing", {"key": one.missing}) if one.missing else Message("merge.misfit")
        yield found.error(one.path, told, Message("merge.again.advice"))
    for path, told in () if shapeless else senseless(data):
        yield found.error(path, told, Message("merge.again.advice"))
    if data.get("merged") is not None:
        yield found.error(("merged",), Message("merge.merged"), Message("merge.merged.advice"))
    if data.get("baseline") is not None:
        yield found.error(("baseline",), Message("merge.baseline"), Message("merge.baseline.advice"))
