"""A baseline and its entries, and how they are written: JSON with one entry a line, sorted, so that a change of one is a changed line."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from mottak_cli.results import Finding, RecordRun, Result, Run, Verdict

SCHEMA = "mottak.baseline/1"

_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


class Entry(NamedTuple):
    """One episode as it stood: which, how grave at its gravest in the period, and what it said (people by their ids).

    `open` is its verdict on the as-of day, None where it was over by then, which `ended` tells. `due` is the day on which it was due
    where that lay ahead. `since` is the as-of day of the baseline that first had it.
    """

    rule: str
    kind: str
    record: str
    subject: str | None
    verdict: Verdict
    open: Verdict | None
    started: date
    ended: date | None
    due: date | None
    since: date
    message: str
    fingerprint: str

    def text(self) -> str:
        """The entry on one line."""
        return _encode({name: _plain(value) for name, value in self._asdict().items()})

    @property
    def place(self) -> tuple[str, str, str, date, str, str]:
        """Where it stands among others."""
        return self.kind, self.record, self.rule, self.started, self.subject or "", self.fingerprint

    def kept(self, before: "Entry | None") -> "Entry":
        """The entry as it is written anew: one that stood there before has its day still, and with the same verdict its words."""
        if before is None:
            return self
        return self._replace(since=before.since, message=before.message if before.verdict is self.verdict else self.message)


class Question(NamedTuple):
    """What a baseline answered: as of which day, about which days, in which readings, by which rulebook."""

    as_of: date
    first: date
    last: date
    readings: str
    rulebook_version: str
    rulebook_digest: str


class Baseline:
    """A baseline: the question it answered and its entries; `file` is where it was read."""

    def __init__(self, question: Question, entries: Iterable[Entry], file: str = "") -> None:
        self.question = question
        self.entries = tuple(sorted(entries, key=lambda one: one.place))
        self.file = file

    @property
    def as_of(self) -> date:
        """The day it was asked for."""
        return self.question.as_of

    @cached_property
    def by_fingerprint(self) -> dict[str, Entry]:
        """The entries by what names them."""
        return {one.fingerprint: one for one in self.entries}

    @cached_property
    def by_record(self) -> dict[tuple[str, str], list[Entry]]:
        """The entries by kind and id of the record."""
        found: dict[tuple[str, str], list[Entry]] = {}
        for one in self.entries:
            found.setdefault((one.kind, one.record), []).append(one)
        return found

    def text(self) -> Iterator[str]:
        """The file, in pieces."""
        asked = self.question
        head = {
            "schema": SCHEMA,
            "as_of": asked.as_of.isoformat(),
            "period": {"from": asked.first.isoformat(), "to": asked.last.isoformat()},
            "readings": asked.readings,
            "rulebook_version": asked.rulebook_version,
            "rulebook": asked.rulebook_digest,
        }
        yield "{\n" + "".join(f'  "{key}": {_encode(value)},\n' for key, value in head.items())
        yield '  "entries": ['
        yield ",".join(f"\n    {one.text()}" for one in self.entries)
        yield "\n  ]\n}\n" if self.entries else "]\n}\n"


def whole(run: Run, entries: Iterable[Entry]) -> Baseline:
    """The baseline of a run."""
    return Baseline(Question(run.as_of, run.first, run.last, run.readings, run.rulebook_version, run.rulebook_digest), entries)


def entries_of(record: RecordRun, as_of: date, sentence: Callable[[Result, Finding], str]) -> Iterator[Entry]:
    """What there is to write down of a record: each episode of each rule, at its gravest."""
    for result in record.results:
        by_episode: dict[str, list[Finding]] = {}
        for finding in result.findings:
            by_episode.setdefault(finding.fingerprint, []).append(finding)
        for fingerprint, findings in by_episode.items():
            gravest = min(findings, key=lambda one: one.verdict.gravity)
            lasting = [one.verdict for one in findings if one.open]
            ends = [one.ended for one in findings if one.ended is not None]
            yield Entry(
                rule=result.rule.id,
                kind=record.kind,
                record=record.id,
                subject=gravest.subject,
                verdict=gravest.verdict,
                open=min(lasting, key=lambda one: one.gravity, default=None),
                started=min(one.started for one in findings),
                ended=None if lasting else max(ends),
                due=min((one.due for one in findings if one.due), default=None),
                since=as_of,
                message=sentence(result, gravest),
                fingerprint=fingerprint,
            )


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
