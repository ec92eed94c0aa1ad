"""All files of a call: offices are read first, centres judged as they come, offices judged last.

A centre needs of others only what an office has set for it; an office needs something of every centre. So the files that hold offices,
which are few, are kept; of a centre stays what must be linked, and its finished reports.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from mottak_cli.baseline import Standing
from mottak_cli.checks.linked import LinkedCentre
from mottak_cli.cli.files import Source, read
from mottak_cli.cli.judging import Job, Judged, Loaded, Outcome, broken, judge_centres, judge_offices, load
from mottak_cli.cli.pool import few_pauses, in_order
from mottak_cli.cli.progress import Step, unseen
from mottak_cli.cli.selection import Held
from mottak_cli.engine.links import link_centre, linked
from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.reporters import Part
from mottak_cli.results import Verdict

OFFICE = re.compile(rb"""record["']?\s*:\s*["']?(?:region|directorate)""")
CENTRE = re.compile(rb"""record["']?\s*:\s*["']?centre\b""")
"""How the files look. An office's that looks like a centre's is noticed when it has been read, and the work begins anew with that known."""


class Work:
    """All files together. `aside`: kind and id of records in files of the same repo that were not among them, where somebody looked."""

    def __init__(self, reports: int) -> None:
        self.parts: list[list[Part]] = [[] for _ in range(reports)]
        self.counts: Counter[Verdict] = Counter()
        self.records = 0
        self.found = False
        self.standings: list[Standing] = []
        self.errors: list[InputError] = []
        self.skipped: list[str] = []
        self.held: list[Held] = []
        self.extracts: list[object] = []
        self.unread: list[str] = []
        self.aside: frozenset[tuple[str, str]] = frozenset()


def work(sources: Sequence[Source], job: Job, step: Step = unseen) -> Work:
    """Every file, in order; `step` is told how far it has come."""
    done = Work(len(job.reports))
    first: dict[tuple[str, str], Judged] = {}
    with few_pauses():
        for source, outcome in zip(sources, outcomes(sources, job, step), strict=True):
            _add(done, source, outcome, first)
    return done


def _add(done: Work, source: Source, outcome: Outcome, first: dict[tuple[str, str], Judged]) -> None:
    done.errors += outcome.errors
    if outcome.skipped:
        done.skipped.append(source.name)
    done.held += outcome.held
    done.unread += outcome.unread
    for one in outcome.judged:
        before = first.setdefault((one.kind, one.id), one)
        if before is not one:
            done.errors.append(_twice(one, before))
            continue
        done.records += 1
        done.counts += one.counts
        done.found = done.found or one.found
        done.standings += [one.standing] if one.standing else []
        done.extracts += [one.extract] if one.extract is not None else []
        for parts, part in zip(done.parts, one.parts, strict=True):
            parts.append(part)


def _twice(one: Judged, before: Judged) -> InputError:
    message = Message("twice", {"id": one.id, "file": before.file, "line": before.line})
    return InputError(one.file, one.line, one.column, one.end_column, "twice", "id", message, Message("twice.advice"), one.source)


def outcomes(sources: Sequence[Source], job: Job, step: Step) -> list[Outcome]:
    """What became of each file, in order."""
    early = {source for source in sources if looks_like_office(source)}
    while True:
        found = judge_all(sources, early, job, step)
        unforeseen = {source for source, outcome in zip(sources, found, strict=True) if outcome.early}
        if not unforeseen:
            return found
        early |= unforeseen


def looks_like_office(source: Source) -> bool:
    """Whether the file seems to hold a regional office or the directorate; one that is no centre's may be an office's with a slip in it."""
    try:
        data = read(source)
    except InputProblem:
        return True
    return OFFICE.search(data) is not None or CENTRE.search(data) is None


def judge_all(sources: Sequence[Source], early: set[Source], job: Job, step: Step) -> list[Outcome]:
    """Offices read, centres judged, offices judged."""
    offices: dict[Source, Loaded] = {}
    found: dict[Source, Outcome] = {}
    for source in sources:
        if source in early:
            try:
                offices[source] = load(source, job)
            except Exception as fault:
                found[source] = broken(source, fault)
    of_offices = [one for loaded in offices.values() for one in loaded.records if one.record.kind != "centre"]
    others = linked((), of_offices, unread=unread([*offices.values(), *found.values()]))
    centres = [source for source in sources if source not in early]
    for source, outcome in zip(centres, in_order(centres, partial(judge_centres, job=job, others=others)), strict=True):
        found[source] = outcome
        step(len(found))
    everybody = linked(all_centres(sources, found, offices), of_offices, unread=unread([*offices.values(), *found.values()]))
    for source, loaded in offices.items():
        found[source] = judge_offices(source, loaded, job, everybody)
        step(len(found))
    return [found[source] for source in sources]


def all_centres(sources: Sequence[Source], found: Mapping[Source, Outcome], offices: Mapping[Source, Loaded]) -> Iterator[LinkedCentre]:
    """The centres of all files, in the files' order."""
    for source in sources:
        if source in offices:
            yield from (link_centre(one) for one in offices[source].records if one.record.kind == "centre")
        else:
            yield from found[source].links


def unread(files: Iterable[Loaded | Outcome]) -> frozenset[str]:
    """The ids of records that could not be read: nobody is told that there are no such records."""
    return frozenset(one for file in files for one in file.unread)
