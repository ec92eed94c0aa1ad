"""`--format xlsx`: a workbook for the case file and for those who sort and filter.

Its sheets: the records, the findings, every result and what it rests on, what dispensations cover, the year before, notes, and what
could not be read. Dates and numbers are real ones; nothing is a formula. The parts are rows as JSON, days as their ordinal numbers.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli import __version__
from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.ending import exit_meaning, tally
from mottak_cli.reporters.oneline import one_line
from mottak_cli.reporters.wording import against_told, other_rulebook, say, verdict_word
from mottak_cli.reporters.xlsx_rows import KEYS, Raw, Rows, rows_of
from mottak_cli.results import Basis, RecordRun, Run, Verdict
from mottak_cli.writing.book import Book, Column, Kind, Linked, Plain, Sheet
from mottak_cli.writing.workbook import workbook

KINDS: dict[str, Kind] = {
    "name": "text", "record": "id", "kind": "text", "file": "file", "place": "file", "path": "file", "verdict": "verdict",
    "judged": "verdict", "rule": "rule", "cite": "text", "requirement": "text", "required": "prose", "message": "prose",
    "sentence": "prose", "subject": "id", "who": "text", "open": "text", "started": "date", "ended": "date", "from": "date",
    "to": "date", "due": "date", "days": "days", "remedy": "prose", "why": "prose", "comment": "prose", "fingerprint": "id",
    "baseline": "text", "basis": "text", "evidence": "file", "required_n": "count", "counted_n": "count", "note": "prose",
    "error": "prose", "digest": "id", "provision": "rule", "applied": "date", "granted": "date", "refused": "date",
    "holds_from": "date", "holds_to": "date", "case": "id",
}  # fmt: skip
"""What the columns hold, by the names they have in `xlsx_rows`."""

PRINTED = {"findings": 10, "results": 8}
"""How many columns of a wide sheet go on paper; the others are for sorting, and for machines."""
OF_ERRORS = ("place", "path", "error", "remedy")
ALWAYS = ("findings", "results")
"""Sheets that are there with no rows, too; the others only where there is something to tell."""


class Record(NamedTuple):
    """What the sheet of records says of one."""

    name: str
    id: str
    kind: str
    file: str
    digest: str
    counts: dict[str, int]


class XlsxReporter:
    """The workbook of a check."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The rows of a record for each sheet."""
        del run, lines
        counts = Counter(result.verdict.value for result in record.results)
        about = Record(one_line(record.name), record.id, record.kind, record.file, record.digest, dict(counts))
        return json.dumps(about), json.dumps(rows_of(record, view))

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[bytes]:
        """The workbook, in one piece."""
        records: list[Record] = []
        rows: Rows = {name: [] for name in KEYS}
        keys: dict[str, list[tuple[str, ...]]] = {name: [] for name in KEYS}
        for about, found in parts:
            record = Record(*json.loads(about))
            records.append(record)
            for name, some in json.loads(found).items():
                rows[name] += some
                keys[name] += [(f"{record.kind}/{record.id}",)] * len(some)
        sheets = [of_records(records, {name for name in ALWAYS if rows[name]}, view.lang)]
        sheets += [sheet(name, KEYS[name], rows[name], keys[name], view.lang) for name in KEYS if rows[name] or name in ALWAYS]
        if closing.errors:
            sheets.append(sheet("errors", OF_ERRORS, list(errors(closing, view.lang)), [], view.lang))
        yield workbook(book(records, run, view, closing, sheets))


def book(records: list[Record], run: Run, view: View, closing: Closing, sheets: list[Sheet]) -> Book:
    """The cover and the sheets."""
    lang = view.lang
    alone = records[0].name if len(records) == 1 else None
    title = say(lang, "xlsx.title_of_one", name=alone) if alone else say(lang, "xlsx.title")
    told = [", ".join(tally(closing.counts, lang)).capitalize() + "."] if closing.counts else []
    told.append(exit_meaning(closing, lang))
    told += [against_told(closing.baseline, lang)] if closing.baseline else []
    told += [other for other in [other_rulebook(run.pinned, run.rulebook_version, run.rulebook_digest, lang)] if other]
    about = tuple(cover(records, run, lang, closing))
    return Book(title, lang, run.as_of, about, tuple(told), say(lang, "disclaimer"), verdict_words(lang), tuple(sheets))


def verdict_words(lang: str) -> dict[str, Verdict]:
    """The words that cells hold, the gravest first; what is met on somebody's word alone beside what is met."""
    return {verdict_word(verdict, lang, basis): verdict for verdict in Verdict for basis in (Basis.FACT, Basis.ATTESTATION)}


def cover(records: list[Record], run: Run, lang: str, closing: Closing) -> Iterator[tuple[str, Plain]]:
    """What was asked, and which rulebook answered."""
    if closing.region:
        yield say(lang, "xlsx.region"), closing.region
    yield say(lang, "xlsx.as_of"), run.as_of
    yield say(lang, "xlsx.first"), run.first
    yield say(lang, "xlsx.last"), run.last
    if len(records) == 1:
        yield say(lang, "xlsx.file"), records[0].file
        yield say(lang, "xlsx.digest"), records[0].digest
    else:
        yield say(lang, "xlsx.records"), len(records)
    if run.readings != "both":
        yield say(lang, "xlsx.readings"), say(lang, f"closing.readings.{run.readings}")
    yield say(lang, "xlsx.rulebook_version"), run.rulebook_version
    yield say(lang, "xlsx.rulebook_digest"), run.rulebook_digest
    yield say(lang, "xlsx.program"), f"mottak {__version__}"


def of_records(records: list[Record], there: set[str], lang: str) -> Sheet:
    """A row for each record with how many results have each verdict, which lead to its results."""
    about = tuple(heading(name, lang) for name in ("name", "record", "kind"))
    file = tuple(heading(name, lang) for name in ("file", "digest"))
    counts = tuple(Column(verdict_word(one, lang), "count", one) for one in Verdict)
    rows = []
    for one in records:
        key = f"{one.kind}/{one.id}"
        numbers = (one.counts.get(verdict.value, 0) for verdict in Verdict)
        to = [Linked(number, "results", key) if number and "results" in there else number for number in numbers]
        rows.append((one.name, one.id, say(lang, f"xlsx.kind.{one.kind}"), *to, one.file, one.digest))
    title = say(lang, "xlsx.title.records")
    return Sheet("records", say(lang, "xlsx.sheet.records"), title, (*about, *counts, *file), rows, kept=1)


def sheet(name: str, columns: tuple[str, ...], rows: list[list[Raw]], keys: list[tuple[str, ...]], lang: str) -> Sheet:
    """The rows under their headings."""
    made = tuple(heading(column, lang) for column in columns)
    read = [tuple(cell(value, column) for value, column in zip(row, made, strict=True)) for row in rows]
    printed = PRINTED.get(name)
    return Sheet(name, say(lang, f"xlsx.sheet.{name}"), say(lang, f"xlsx.title.{name}"), made, read, keys, kept=1, printed=printed)


def heading(name: str, lang: str) -> Column:
    """A column by its name."""
    return Column(say(lang, f"xlsx.{name}"), KINDS[name])


def cell(value: Raw, column: Column) -> Plain:
    """A day is a number in the parts."""
    return date.fromordinal(value) if column.kind == "date" and isinstance(value, int) else value


def errors(closing: Closing, lang: str) -> Iterator[list[Raw]]:
    """What could not be read."""
    for one in closing.errors:
        place = f"{one.file}:{one.line}" if one.line else one.file
        yield [place, one.path, text(one.message, lang), text(one.advice, lang)]


REPORTER = XlsxReporter()
