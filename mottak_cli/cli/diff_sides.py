"""The two sides of a comparison: a report, files, or a git revision; their settings, their files, and judging them."""

import json
import os
import posixpath
from collections.abc import Container, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from mottak_cli.cli import git
from mottak_cli.cli.exclude import Exclude
from mottak_cli.cli.files import ENDINGS, Source, find, printable, read
from mottak_cli.cli.judging import Job
from mottak_cli.cli.os_errors import why
from mottak_cli.cli.progress import watched
from mottak_cli.cli.repo import OFFICE, work
from mottak_cli.cli.selection import Narrow
from mottak_cli.cli.settings import Settings, load, of_file
from mottak_cli.cli.settings_file import OWN, SHARED, SettingsFile, decoded, from_shared_text, from_text
from mottak_cli.diff.causes import Wanted
from mottak_cli.diff.report import Entry, NotAReport, Report, outcomes, read_report
from mottak_cli.engine.docket import Docket
from mottak_cli.errors import CallProblem, InputError, InputProblem
from mottak_cli.merge.read import SHOWN, Shard, writable
from mottak_cli.merge.sense import senseless
from mottak_cli.messages import Message
from mottak_cli.records import Record, record_kind
from mottak_cli.records import read as read_record
from mottak_cli.reporters import View
from mottak_cli.reporters.json_report import SCHEMA, JsonReporter
from mottak_cli.source import load_bytes

REPORTS = ".json"


class Given(NamedTuple):
    """A side as it was given; `report` and `revision` where it is one."""

    given: str
    report: Report | None = None
    revision: git.Revision | None = None

    @property
    def kind(self) -> str:
        """What it is, as the comparison names it."""
        return "report" if self.report else "revision" if self.revision else "files"


class Judged(NamedTuple):
    """A side judged: what it is, the files it was read from (none for a report), its report, and the mistakes in the files."""

    given: Given
    files: Sequence[Source]
    report: Report
    errors: list[InputError]


def side(given: str) -> Given:
    """What an argument means: a path that is there is that path, anything else a revision. Raises CallProblem."""
    if os.path.exists(given):
        if os.path.isfile(given) and given.endswith(REPORTS):
            try:
                return Given(printable(given), report=parsed(printable(given), Path(given).read_bytes()))
            except OSError as error:
                told = Message("call.unreadable", {"why": why(error)})
                raise CallProblem(told, Message("call.unreadable_advice")) from error
        return Given(given)
    revision = git.revision(given)
    if revision.is_file and revision.path.endswith(REPORTS):
        return Given(given, report=parsed(given, next(git.contents(revision.blobs()))))
    return Given(given, revision=revision)


def parsed(name: str, data: bytes) -> Report:
    """A report from its bytes. Raises CallProblem for what is none, or has a form of another version; InputProblem for a damaged one."""
    try:
        text = data.decode("utf-8-sig")
        whole = writable(Shard(name, text, json.loads(text)))
        report = read_report(whole.data)
    except NotAReport as problem:
        about = {"given": name, "wanted": SCHEMA, "found": problem.found}
        key = "diff.other_schema" if problem.found not in (None, SCHEMA) else "diff.not_a_report"
        raise CallProblem(Message(key, about), Message("diff.report_advice")) from problem
    except (ValueError, RecursionError) as error:
        raise CallProblem(Message("diff.not_json", {"given": name}), Message("diff.report_advice")) from error
    if wrong := [whole.error(path, told, Message("merge.again.advice")) for path, told in islice(senseless(whole.data), SHOWN)]:
        raise InputProblem(wrong)
    return report


class Home(NamedTuple):
    """The settings that both sides are judged by, and the folder they stand in, as seen from the root of the repository."""

    settings: Settings
    folder: str


def home(given: Given, lang: str, said: Container[str]) -> Home:
    """The settings of a side. Raises InputProblem."""
    if given.revision is not None:
        file, folder = _of_revision(given.revision)
        return Home(of_file(file, lang, said), folder)
    settings = load(None if given.report else given.given, lang, said)
    top = git.root() if settings.file and os.path.isdir(os.path.join(settings.file.folder, ".git")) else None
    inside = os.path.relpath(settings.file.folder, top).replace(os.sep, "/") if settings.file and top else "."
    return Home(settings, "" if inside.startswith(".") else inside)


def _of_revision(revision: git.Revision) -> tuple[SettingsFile | None, str]:
    """The settings file nearest above what is meant, and its folder in the tree."""
    folder = posixpath.dirname(revision.path) if revision.is_file else revision.path
    while True:
        for name in (OWN, SHARED):
            blob = revision.at(posixpath.join(folder, name))
            if blob is None:
                continue
            path = os.path.join(git.root() or os.getcwd(), folder, name)
            text = decoded(path, next(git.contents([blob])))
            file = from_text(path, text) if name == OWN else from_shared_text(path, text)
            if file is not None:
                file.name = f"{revision.given.partition(':')[0]}:{blob.path}"
                return file, folder
        if not folder:
            return None, ""
        folder = posixpath.dirname(folder)


def sources(given: Given, at: Home) -> tuple[list[Source], list[InputError]]:
    """The files of a side, without what the settings leave out. Raises CallProblem."""
    patterns: Sequence[str] = at.settings.values.get("exclude", ())
    if given.revision is not None:
        return _in_revision(given.revision, at, patterns), []
    folder = os.path.abspath(given.given)
    if at.settings.file and _below(folder, at.settings.file.folder):
        folder = at.settings.file.folder
    return find([given.given], Exclude(folder, patterns) if patterns else None)


def _in_revision(revision: git.Revision, at: Home, patterns: Sequence[str]) -> list[Source]:
    """The records' files of a revision, ordered as those of a folder."""
    blobs = revision.blobs()
    if revision.is_file:
        return [Source(None, blob.path, True, data) for blob, data in zip(blobs, git.contents(blobs), strict=True)]
    wanted = [revision.path]
    if not revision.path and at.settings.values.get("paths"):
        wanted = [posixpath.normpath(posixpath.join(at.folder, one)) for one in at.settings.values["paths"]]
    exclude = Exclude(f"/{at.folder}", patterns)
    chosen = sorted((one for one in blobs if any(_taken(one.path, root, exclude) for root in wanted)), key=_as_walked)
    names = {one.path: printable(one.path) for one in chosen}
    return [Source(None, names[one.path], one.path in wanted, data) for one, data in zip(chosen, git.contents(chosen), strict=True)]


def _taken(path: str, root: str, exclude: Exclude) -> bool:
    """Whether a file belongs to what is below a folder; a file that is itself named does."""
    root = "" if root == "." else root
    if path == root:
        return True
    inside = path.removeprefix(f"{root}/") if root else path
    if (root and inside == path) or not path.endswith(ENDINGS):
        return False
    parts = inside.split("/")
    if any(one.startswith(".") for one in parts):
        return False
    above = f"/{root}".rstrip("/")
    return not any(exclude.takes(f"{above}/{'/'.join(parts[:number])}") for number in range(1, len(parts) + 1))


def _as_walked(blob: git.Blob) -> list[tuple[bool, str]]:
    """Files of a folder before its folders, each by name."""
    *folders, name = blob.path.split("/")
    return [*((True, one) for one in folders), (False, name)]


def _below(path: str, folder: str) -> bool:
    return os.path.commonpath([path, folder]) == folder if path[:1] == folder[:1] else False


def judged(found: Sequence[Source], given: Given, docket: Docket, lang: str) -> Judged:
    """A side as a report. Raises CallProblem where there is nothing to judge."""
    question, rulebook = docket.question, docket.rulebook
    everything = Narrow(frozenset(), frozenset(), frozenset(), question.first, question.last)
    with watched(len(found), lang) as step:
        done = work(found, Job(docket, everything, "never", "all", ((JsonReporter(), View(lang=lang)),)), step)
    entries: list[dict[str, Any]] = [json.loads(entry) for entry, _, _ in done.parts[0]]
    results = (one for _, results, _ in done.parts[0] for one in json.loads(f"[{results}]"))
    report = Report(
        as_of=question.as_of.isoformat(),
        period=(question.first.isoformat(), question.last.isoformat()),
        readings=question.readings,
        rulebook=rulebook.digest,
        rulebook_version=rulebook.version,
        records={(one["kind"], one["id"]): Entry(one["file"], one["name"]) for one in entries},
        outcomes=outcomes(results),
        unread=frozenset(one.file for one in done.errors),
        root=_root(given),
    )
    return Judged(given, found, report, done.errors)


def _root(given: Given) -> str:
    if given.revision is not None:
        path = given.revision.path
        return path if given.revision.is_file or not path else f"{path}/"
    path = printable(given.given)
    return f"{path.rstrip('/')}/" if os.path.isdir(given.given) and path != "." else path if path != "." else ""


def needed(a: Judged, b: Judged, wanted: Wanted) -> tuple[Sequence[Source], Sequence[Source]]:
    """The files of each side that can have to do with what is wanted.

    An office may ask of every centre; a centre only of offices. So where centres alone changed, the others that are the same on both
    sides are left out.
    """
    if any(kind != "centre" for kind, _ in wanted):
        return a.files, b.files
    held = [dict(_read(one.files)) for one in (a, b)]
    same = set(held[0].values()) & set(held[1].values())
    chosen = []
    for one, contents in zip((a, b), held, strict=True):
        files = {one.report.records[record].file for record in wanted if record in one.report.records}
        chosen.append([source for source, data in contents.items() if data not in same or source.name in files or OFFICE.search(data)])
    return chosen[0], chosen[1]


def _read(files: Sequence[Source]) -> Iterator[tuple[Source, bytes]]:
    for source in files:
        try:
            yield source, read(source)
        except InputProblem:
            continue


def records(found: Sequence[Source], provisions: frozenset[str]) -> list[Record]:
    """The records of a side that can be read, for trying what changed in them."""
    made: list[Record] = []
    for source in found:
        try:
            documents = load_bytes(read(source), source.name)
        except InputProblem:
            continue
        for document in documents:
            try:
                if record_kind(document) is not None:
                    made.append(read_record(document, provisions))
            except InputProblem:
                continue
    return made
