"""From files to finished parts of reports: load, judge and render one file after another, or many side by side.

Each file is worked on by itself, so the answer is the same in the same order however many processes there are.
"""

import gc
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from mottak_cli.cli.exit_codes import at_threshold
from mottak_cli.cli.faults import told_of
from mottak_cli.cli.files import Source, read
from mottak_cli.cli.selection import Held, Narrow
from mottak_cli.engine import Question, judge
from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.records import Record, record_kind
from mottak_cli.records import read as read_record
from mottak_cli.reporters import Part, Reporter, View
from mottak_cli.results import Verdict
from mottak_cli.rulebook import Rulebook
from mottak_cli.source import Document, load_bytes

POOL_FROM = 200
"""Files from which starting more processes takes less time than it saves."""


class Judged(NamedTuple):
    """What is left of a record when it has been judged: enough to tell two apart, to count, and to put reports together."""

    kind: str
    id: str
    file: str
    line: int
    column: int
    end_column: int
    source: str
    counts: Counter[Verdict]
    found: bool
    parts: tuple[Part, ...]


class Outcome(NamedTuple):
    """One file: its records (those let through), its errors, whether it was skipped, and the ids it holds."""

    judged: list[Judged]
    errors: list[InputError]
    skipped: bool
    held: list[Held]


class Job(NamedTuple):
    """What is done with every file."""

    rulebook: Rulebook
    question: Question
    narrow: Narrow
    fail_on: str
    counting: str
    reports: tuple[tuple[Reporter, View], ...]


class Work:
    """All files together."""

    def __init__(self, reports: int) -> None:
        self.parts: list[list[Part]] = [[] for _ in range(reports)]
        self.counts: Counter[Verdict] = Counter()
        self.records = 0
        self.found = False
        self.errors: list[InputError] = []
        self.skipped: list[str] = []
        self.held: list[Held] = []


def work(sources: Sequence[Source], job: Job) -> Work:
    """Every file, in order."""
    done = Work(len(job.reports))
    first: dict[tuple[str, str], Judged] = {}
    with _few_pauses():
        for source, outcome in zip(sources, _outcomes(sources, job), strict=True):
            _add(done, source, outcome, first)
    return done


def _add(done: Work, source: Source, outcome: Outcome, first: dict[tuple[str, str], Judged]) -> None:
    done.errors += outcome.errors
    if outcome.skipped:
        done.skipped.append(source.name)
    done.held += outcome.held
    for one in outcome.judged:
        before = first.setdefault((one.kind, one.id), one)
        if before is not one:
            done.errors.append(_twice(one, before))
            continue
        done.records += 1
        done.counts += one.counts
        done.found = done.found or one.found
        for parts, part in zip(done.parts, one.parts, strict=True):
            parts.append(part)


def _twice(one: Judged, before: Judged) -> InputError:
    message = Message("twice", {"id": one.id, "file": before.file, "line": before.line})
    return InputError(one.file, one.line, one.column, one.end_column, "twice", "id", message, Message("twice.advice"), one.source)


def judge_file(source: Source, job: Job) -> Outcome:
    """One file, whatever is wrong with it; a fault of the program's own in it keeps no other file from being judged."""
    try:
        return _judge_documents(source, job)
    except Exception as fault:
        told = InputError(source.name, 0, 0, 0, "internal", "", told_of(fault), Message("told.internal.advice"))
        return Outcome([], [told], False, [])


def _judge_documents(source: Source, job: Job) -> Outcome:
    outcome = Outcome([], [], False, [])
    try:
        documents = load_bytes(read(source), source.name)
    except InputProblem as problem:
        outcome.errors.extend(problem.errors)
        return outcome
    provisions = job.rulebook.provisions
    for document in documents:
        try:
            if not source.named and record_kind(document) is None:
                continue
            record = read_record(document, provisions)
        except InputProblem as problem:
            outcome.errors.extend(problem.errors)
            continue
        held = job.narrow.held(record)
        outcome.held.append(held)
        if job.narrow.admits(held):
            outcome.judged.append(_judge_record(record, document, job))
    return outcome._replace(skipped=not outcome.held and not outcome.errors)


def _judge_record(record: Record, document: Document, job: Job) -> Judged:
    run = judge([record], job.rulebook, job.question)
    judged = run.records[0]
    lines = document.lines

    def line_of(file: str, number: int) -> str | None:
        return lines[number - 1] if file == document.file and 0 < number <= len(lines) else None

    line, column, _, end_column = document.place("id")
    return Judged(
        kind=record.kind,
        id=record.id,
        file=document.file,
        line=line,
        column=column,
        end_column=end_column,
        source=lines[line - 1] if line <= len(lines) else "",
        counts=Counter(result.verdict for result in judged.results),
        found=at_threshold(judged.results, job.fail_on, job.counting),
        parts=tuple(reporter.part(judged, run, view, line_of) for reporter, view in job.reports),
    )


@contextmanager
def _few_pauses() -> Iterator[None]:
    """Nothing that a run makes is thrown away before its end, so looking for garbage on the way only takes time."""
    was_on = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()


_shared: list[Job] = []
"""The job, for the processes that are forked off: it is theirs already and need not be sent."""


def _outcomes(sources: Sequence[Source], job: Job) -> Iterator[Outcome]:
    processes = _processes(len(sources))
    if processes == 1:
        yield from (judge_file(source, job) for source in sources)
        return
    from multiprocessing import get_context  # noqa: PLC0415

    _shared.append(job)
    try:
        with get_context("fork").Pool(processes, initializer=_leave_interrupts_to_the_parent) as pool:
            yield from pool.imap(_in_child, sources, chunksize=16)
    finally:
        _shared.pop()


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _in_child(source: Source) -> Outcome:
    return judge_file(source, _shared[-1])


def _processes(files: int) -> int:
    """One for each core where processes can be forked safely; elsewhere one."""
    if files < POOL_FROM or sys.platform != "linux" or not hasattr(os, "fork"):
        return 1
    return max(1, min(8, cores()))


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
