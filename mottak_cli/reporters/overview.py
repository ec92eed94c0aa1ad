"""Who has what to do in all the records together."""

import json
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from mottak_cli.reporters.base import View
from mottak_cli.reporters.ending import tally
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import cells, paint, speakable, wrap, wrap_pieces
from mottak_cli.reporters.parties import ORDER, Parties, must_act, named, place_of
from mottak_cli.reporters.shown import Shown
from mottak_cli.reporters.wording import PROBLEMS, say, urgency
from mottak_cli.results import RecordRun, Verdict

INDENT = "  "


def open_findings(record: RecordRun, shown: Shown) -> str:
    """The open findings of a record by who must act, as JSON text; what follows from another is counted where somebody else must act."""
    found: Counter[tuple[str, ...]] = Counter()
    for result in shown.results:
        for finding in shown.own(result, is_open=True):
            parties = must_act(result.rule, finding)
            others = [(must_act(each.rule, one), one) for each, one in shown.consequences([finding])]
            for who, one in [(parties, finding), *(pair for pair in others if pair[0] != parties)]:
                if one.verdict in PROBLEMS and urgency(one)[0] == 0:
                    found[*who, one.verdict.value] += 1
    return json.dumps([record.kind, [[*key, number] for key, number in found.items()]])


class Overview:
    """Adds the records up, by their kind and by who must act."""

    def __init__(self) -> None:
        self.records: Counter[str] = Counter()
        self._open: dict[str, dict[Parties, Counter[Verdict]]] = {}

    def add(self, record: str) -> None:
        """One record, as `open_findings` put it."""
        kind, found = json.loads(record)
        self.records[kind] += 1
        for *parties, verdict, number in found:
            self._open.setdefault(kind, {}).setdefault(tuple(parties), Counter())[Verdict(verdict)] += number

    def told(self, view: View) -> Iterator[str]:
        """The overview, where more than one record was judged."""
        if self.records.total() < 2:
            return
        title = speakable(say(view.lang, "section.overview" if self._open else "section.overview_none"), view.encoding)
        yield paint(title, "heading", view.palette)
        if self._open:
            yield paint(glyphs(view.encoding).line * cells(title), "dim", view.palette)
        names = {parties: speakable(named(parties, view.lang), view.encoding) for by in self._open.values() for parties in by}
        width = max(map(cells, names.values()), default=0)
        for kind in (one for one in ORDER if one in self._open):
            yield speakable(say(view.lang, f"overview.{kind}"), view.encoding)
            by = self._open[kind]
            for _, parties in sorted((place_of(parties, kind), parties) for parties in by):
                yield from counted(names[parties], width, tally(by[parties], view.lang), view)
        yield ""


def counted(name: str, width: int, counts: list[str], view: View) -> Iterator[str]:
    """A party and its counts beside it."""
    width = min(width, max(20, view.width // 2))
    room = max(20, view.width - width - 2 * len(INDENT))
    told = wrap_pieces([speakable(one, view.encoding) for one in counts], f" {glyphs(view.encoding).dot} ", room)
    for beside, line in zip_longest(wrap(name, width), told, fillvalue=""):
        yield f"{INDENT}{beside}{' ' * (width - cells(beside))}{INDENT}{line}".rstrip()
