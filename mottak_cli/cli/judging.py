"""One file: loaded, its records judged and rendered into finished parts of reports.

Centres are judged as they are read and then let go; regional offices and the directorate are few, are read first and judged last, when
all centres are linked (`repo`).
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from mottak_cli.baseline import Baseline, Standing, compare
from mottak_cli.checks.linked import Linked, LinkedCentre
from mottak_cli.cli.exit_codes import at_threshold
from mottak_cli.cli.faults import told_of
from mottak_cli.cli.files import Source, read
from mottak_cli.cli.selection import Held, Narrow
from mottak_cli.engine import make_run
from mottak_cli.engine.docket import Docket
from mottak_cli.engine.judge import judge_known
from mottak_cli.engine.links import Known, known, link_centre
from mottak_cli.engine.needs import could_be_found
from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.records import KINDS, record_kind
from mottak_cli.records import read as read_record
from mottak_cli.records.shapes import ID_PATTERN
from mottak_cli.reporters import Part, Reporter, View
from mottak_cli.results import Finding, Verdict
from mottak_cli.source import load_bytes

ID = re.compile(rb"""^(?:["']?id["']?\s*:\s*["']?)([^\s"'#,}]+)""", re.MULTILINE)


Extract = Callable[[Known, Docket, Linked], object]
"""What a command other than `check` draws from a record: plain data that can be sent between processes."""


class Judged(NamedTuple):
    """What is left of a record when it has been judged: enough to tell two apart, to count, and to put reports together.

    `extract` is what a command other than `check` drew from it.
    """

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
    standing: Standing | None = None
    extract: object = None


class Outcome(NamedTuple):
    """One file: its records (those let through), its errors, whether it was skipped, and what others may ask of its records.

    `held` are the ids of its records, `links` its centres as far as other records need them, `unread` the ids of records that could not
    be read, "" where the id is not known. `early`: it holds an office, which was to be read before the centres.
    """

    judged: list[Judged]
    errors: list[InputError]
    skipped: bool
    held: list[Held]
    links: list[LinkedCentre]
    unread: list[str]
    early: bool = False


class Loaded(NamedTuple):
    """One file read: its records as known on the as-of day, in their order."""

    records: list[Known]
    errors: list[InputError]
    unread: list[str]


class Job(NamedTuple):
    """What is done with every file; `then` is the same question on the baseline's as-of day.

    With `extract` no reports are made: that alone is done with every record.
    """

    docket: Docket
    narrow: Narrow
    fail_on: str
    counting: str
    reports: tuple[tuple[Reporter, View], ...]
    baseline: Baseline | None = None
    then: Docket | None = None
    extract: Extract | None = None


def load(source: Source, job: Job) -> Loaded:
    """The records of a file, and what is wrong with it; a fault of the program's own in it keeps no other file from being judged."""
    loaded = Loaded([], [], [])
    data = b""
    try:
        data = read(source)
        documents = load_bytes(data, source.name)
    except InputProblem as problem:
        loaded.errors.extend(problem.errors)
        loaded.unread.extend(ids_in(data))
        return loaded
    as_of = job.docket.question.as_of.toordinal()
    for document in documents:
        try:
            if not source.named and record_kind(document) is None:
                continue
            loaded.records.append(known(read_record(document, job.docket.rulebook.provisions), as_of))
        except InputProblem as problem:
            loaded.errors.extend(problem.errors)
            loaded.unread.append(as_id(document.data.get("id")))
    return loaded


def as_id(said: object) -> str:
    """The id of a record that could not be read; "" where what is said is none, so that nobody knows which record it is."""
    return said if isinstance(said, str) and re.fullmatch(ID_PATTERN, said) else ""


def ids_in(data: bytes) -> list[str]:
    """The ids that seem to stand in a file that is no YAML; one that nobody knows where there is none."""
    return [as_id(found.decode("utf-8", "replace")) for found in ID.findall(data)] or [""]


def held_in(data: bytes) -> set[tuple[str, str]]:
    """Kind and id of the records that seem to stand in a file, whatever else is wrong with them; in one that is no YAML, of any kind."""
    try:
        documents = load_bytes(data, "")
    except InputProblem:
        return {(kind, one) for one in ids_in(data) if one for kind in KINDS}
    said = [(one.data.get("record"), one.data.get("id")) for one in documents]
    return {(kind, str(name)) for kind, name in said if kind in KINDS and name is not None}


def judge_centres(source: Source, job: Job, others: Linked) -> Outcome:
    """A file of centres, from its bytes to the parts of reports."""
    try:
        loaded = load(source, job)
        early = any(one.record.kind != "centre" for one in loaded.records)
        return judge_loaded(loaded, job, others)._replace(early=early)
    except Exception as fault:
        return broken(source, fault)


def judge_offices(source: Source, loaded: Loaded, job: Job, others: Linked) -> Outcome:
    """A file that was read before, when all that it may need of others is linked."""
    try:
        return judge_loaded(loaded, job, others)
    except Exception as fault:
        return broken(source, fault)


def broken(source: Source, fault: Exception) -> Outcome:
    """A fault of the program's own."""
    told = InputError(source.name, 0, 0, 0, "internal", "", told_of(fault), Message("told.internal.advice"))
    return Outcome([], [told], False, [], [], [""])


def judge_loaded(loaded: Loaded, job: Job, others: Linked) -> Outcome:
    """The records of a file that are let through, judged."""
    held = [job.narrow.held(one.record) for one in loaded.records]
    admitted = [one for one, by in zip(loaded.records, held, strict=True) if job.narrow.admits(by)]
    judged = [judge_one(one, job, others) for one in admitted]
    links = [link_centre(one) for one in loaded.records if one.record.kind == "centre"]
    return Outcome(judged, loaded.errors, not held and not loaded.errors, held, links, loaded.unread)


def found_then(one: Known, job: Job, others: Linked, rules: frozenset[str]) -> Iterator[Finding]:
    """What the record as it is now says of the baseline's as-of day, by some of the rules; of other records, what is known now."""
    if job.then is None:
        return
    cases = {kind: tuple(case for case in found if case.rule.id in rules) for kind, found in job.then.cases.items()}
    then = judge_known(known(one.record, job.then.question.as_of.toordinal()), job.then._replace(cases=cases), others)
    yield from (finding for result in then.results for finding in (*result.findings, *result.earlier))


def judge_one(one: Known, job: Job, others: Linked) -> Judged:
    """One record, judged, compared with the baseline where there is one, and rendered in every format."""
    document = one.record.document
    line, column, _, end_column = document.place("id")
    judged = Judged(
        kind=one.record.kind,
        id=one.record.id,
        file=document.file,
        line=line,
        column=column,
        end_column=end_column,
        source=document.lines[line - 1] if line <= len(document.lines) else "",
        counts=Counter(),
        found=False,
        parts=(),
    )
    return with_reports(judged, one, job, others) if job.extract is None else judged._replace(extract=job.extract(one, job.docket, others))


def with_reports(judged: Judged, one: Known, job: Job, others: Linked) -> Judged:
    """What the reports and the exit code need of a record."""
    result = judge_known(one, job.docket, others)
    run = make_run(job.docket.rulebook, job.docket.question, [result])
    standing = None
    if job.baseline is not None:
        looked_at = partial(could_be_found, others=others, there=job.baseline.by_record.keys(), rulebook=job.docket.rulebook)
        result, standing = compare(result, job.baseline, run, partial(found_then, one, job, others), looked_at)
    document = one.record.document

    def line_of(file: str, number: int) -> str | None:
        return document.lines[number - 1] if file == document.file and 0 < number <= len(document.lines) else None

    return judged._replace(
        counts=Counter(each.verdict for each in result.results),
        found=at_threshold(result.results, job.fail_on, job.counting, fresh=job.baseline is not None),
        parts=tuple(reporter.part(result, run, view, line_of) for reporter, view in job.reports),
        standing=standing,
    )
