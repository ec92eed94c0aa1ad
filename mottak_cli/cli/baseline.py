"""`mottak baseline write|prune`: what is found now, written down; and what has been mended, taken out of it."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from mottak_cli.baseline import Baseline, Entry, entries_of, entry_from, whole
from mottak_cli.cli.baseline_file import of_absent, read_baseline
from mottak_cli.cli.check import Judgement, Options, Wanted, judge_files
from mottak_cli.cli.console import tell
from mottak_cli.cli.exit_codes import OK, WRONG
from mottak_cli.cli.files import printable
from mottak_cli.cli.output import write_file
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters import Closing, Lines, Part, View
from mottak_cli.reporters.wording import finding_sentence
from mottak_cli.results import RecordRun, Run

SHOWN = 10
"""Ids of records that a note names."""


class Written:
    """The entries of each record as it is judged, in the manner of a report."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """An entry a line; people by their ids."""
        del lines
        found = entries_of(record, run.as_of, lambda result, finding: finding_sentence(result.rule, finding, view.lang))
        return tuple(one.text() for one in found)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The file, as if there had been none before."""
        del view, closing
        return whole(run, entries_in(parts)).text()


def entries_in(parts: Iterable[Part]) -> Iterator[Entry]:
    """The entries of all records."""
    return (entry_from(json.loads(line)) for part in parts for line in part)


def write(file: str, options: Options) -> int:
    """Writes the baseline of these records; what an older one has, too, keeps its day. Nothing is written where a file is wrong."""
    before = read_baseline(file) if Path(file).exists() else None
    judged = judge_files(options, Wanted(((Written(), View(lang=options.lang)),)))
    if judged.done.errors:
        return _untouched(file, judged, options)
    known = before.by_fingerprint if before else {}
    entries = [one.kept(known.get(one.fingerprint)) for one in entries_in(judged.done.parts[0])]
    write_file(file, whole(judged.frame, entries).text())
    kept = sum(one.fingerprint in known for one in entries)
    counts: dict[str, object] = {"n": len(entries), "added": len(entries) - kept, "kept": kept, "gone": len(known) - kept}
    _told("baseline.written_again" if before else "baseline.written", file, counts, options)
    return OK


def prune(file: str, options: Options) -> int:
    """Takes out what is no longer found in these records and rules, and adds nothing. Nothing is written where a file is wrong.

    What is about records that are not there goes too where the whole data repo was read; else it is told, and stays. So does what is about
    records in files that are there and were not judged, or hangs on them.
    """
    before = read_baseline(file)
    judged = judge_files(options, Wanted(baseline=before))
    if judged.done.errors:
        return _untouched(file, judged, options)
    gone = {one.fingerprint for standing in judged.done.standings for one in standing.fixed}
    left = [one for one in before.entries if one.fingerprint not in gone]
    if gone:
        write_file(file, Baseline(before.question, left).text())
    _told("baseline.pruned", file, {"n": len(gone), "left": len(left)}, options)
    absent = of_absent(Baseline(before.question, left), judged.done.held)
    aside = [one for one in absent if (one.kind, one.record) in judged.done.aside]
    waiting = [one for standing in judged.done.standings for one in standing.unseen] if judged.done.aside else []
    elsewhere = [one for one in absent if one not in aside]
    for key, entries in (("baseline.aside", aside), ("baseline.waiting", waiting), ("baseline.absent", elsewhere)):
        if entries:
            records = tuple(dict.fromkeys(one.record for one in entries))
            shown = (*records[:SHOWN], *(["…"] if len(records) > SHOWN else []))
            _told(key, file, {"n": len(entries), "records": shown}, options)
    return OK


def _untouched(file: str, judged: Judgement, options: Options) -> int:
    """Half of the records would make a baseline that lets through what the other half holds."""
    _told("baseline.untouched", file, {"n": len(judged.done.errors)}, options, always=True)
    return WRONG


def _told(key: str, file: str, about: dict[str, object], options: Options, *, always: bool = False) -> None:
    if always or not options.quiet:
        tell([text(Message(key, {"file": printable(file), **about}), options.lang)])
