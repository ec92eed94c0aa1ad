"""A report made from a run, and the comparison with what was kept."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from mottak_cli.errors import InputError
from mottak_cli.messages import Message
from mottak_cli.reporters import Closing, View, reporter
from mottak_cli.results import Finding, RecordRun, Run

from .sample import line_of

SNAPSHOTS = Path(__file__).parent / "snapshots"
ODD = st.text(st.characters(codec="utf-8"), min_size=1) | st.text("|\\`*_[]<>()~#$&!@:/-=+;,'\" \n\t.1ab", min_size=1)
"""What somebody might write: anything, and what formats are made of."""

ERROR = InputError("x.yaml", 3, 1, 2, "yaml", "open", Message("told.interrupted"), Message("call.swap"))


def made(format_: str, run: Run, view: View | None = None, errors: tuple[InputError, ...] = ()) -> str:
    """The report, as the command would write it."""
    return "".join(pieces(format_, run, view, errors))


def bytes_made(format_: str, run: Run, view: View | None = None, errors: tuple[InputError, ...] = ()) -> bytes:
    """The report of a format that is no text."""
    return b"".join(pieces(format_, run, view, errors))


def pieces(format_: str, run: Run, view: View | None, errors: tuple[InputError, ...]) -> Iterator[Any]:
    """The pieces of a report."""
    maker, how = reporter(format_), view or View()
    counts = Counter(one.verdict for record in run.records for one in record.results)
    closing = Closing(counts, len(run.records), 2 if errors else 1, "unknown", "all", errors)
    return maker.whole([maker.part(record, run, how, line_of) for record in run.records], run, how, closing)


def is_as_kept(name: str, text: str) -> bool:
    """Whether the report is the one kept under that name; with `MOTTAK_UPDATE_SNAPSHOTS` it is kept first."""
    kept = SNAPSHOTS / name
    if os.environ.get("MOTTAK_UPDATE_SNAPSHOTS"):
        kept.write_bytes(text.encode())
    return kept.read_bytes().decode() == text


def named(run: Run, name: str) -> Run:
    """The run with every record's name and file changed, and what its findings are about."""
    return run._replace(records=tuple(renamed(record, name) for record in run.records))


def renamed(record: RecordRun, name: str) -> RecordRun:
    """The record as somebody might have written it."""
    results = tuple(result._replace(findings=tuple(about(one, name) for one in result.findings)) for result in record.results)
    return record._replace(name=name, id=name, file=name, results=results)


def about(finding: Finding, name: str) -> Finding:
    """The finding with all its texts of the record changed."""
    return finding._replace(subject=name, place=finding.place._replace(file=name, path=name))
