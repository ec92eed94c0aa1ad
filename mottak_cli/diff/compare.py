"""Two reports side by side: what got worse or better, what is new and what is gone.

Breaches are paired by fingerprint and rules by record and id. A rule as a whole is told of only where no breach tells it: from met to
not applicable and back.
"""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from mottak_cli.diff.report import Entry, Episode, Key, Outcome, RecordKey, Report, Spot
from mottak_cli.results import Verdict

How = Literal["worse", "new", "better", "gone"]
HOW: tuple[How, ...] = ("worse", "new", "better", "gone")
"""In the order in which they are told."""


class Side(NamedTuple):
    """How it was, or is, on one side: a verdict, whether it stands open, its due day, and the sentence that says so."""

    verdict: Verdict
    open: bool
    due: str | None
    message: str


class Line(NamedTuple):
    """A change in the text of a record: where it stands (`side` a or b), the path there, and what it was and is where that can be shown."""

    side: Literal["a", "b"]
    kind: str
    record: str
    spot: Spot
    change: Literal["added", "removed", "changed"]
    before: str | None = None
    after: str | None = None


class Cause(NamedTuple):
    """Why: `record` (with the lines where they are known), `date`, `rulebook`, `setting`, `new_record`, `gone_record`, `unreadable`,
    `unfound`, `others` (other records were read beside it, or it was judged apart from them). What is not `certain` may be why; reports
    alone cannot tell.
    """

    kind: str
    lines: tuple[Line, ...] = ()
    certain: bool = True


class Change(NamedTuple):
    """One thing that changed. Without a rule, it is the record itself that came or went; without a subject, it is about all of it.

    `result` are the verdicts of the rule as a whole on both sides. `side` tells on which side the place is: B's if it is there.
    """

    how: How
    key: Key
    name: str
    title: str
    cite: str
    subject: str | None
    episode: str | None
    before: Side | None
    after: Side | None
    result: tuple[Verdict | None, Verdict | None]
    spot: Spot
    side: Literal["a", "b"]
    causes: tuple[Cause, ...] = ()

    @property
    def record(self) -> RecordKey:
        """Kind and id of the record."""
        return self.key[:2]

    @property
    def fingerprint(self) -> str | None:
        """The breach's, None where it is the rule or the record as a whole."""
        return self.key[3] or None

    def counts(self, limit: Verdict | None, only_open: bool) -> bool:
        """Whether something got worse, or came anew, that is as grave as the limit (None: nothing is)."""
        if limit is None or self.how not in ("worse", "new") or self.after is None or not self.key[2]:
            return False
        return self.after.verdict.gravity <= limit.gravity and (self.after.open or not only_open)


def compare(a: Report, b: Report) -> list[Change]:
    """Every change, in B's order; what only A has comes last within its record."""
    found: list[Change] = []
    rules = _rules(b), _rules(a)
    for record in dict.fromkeys((*b.records, *a.records)):
        before, after = a.records.get(record), b.records.get(record)
        entry = after or before
        assert entry is not None
        if before is None or after is None:
            found.append(_record(record, entry, after is not None))
        for rule in dict.fromkeys(rule for by_record in rules for rule in by_record.get(record, ())):
            key = (*record, rule)
            found += _rule(entry, a.outcomes.get(key), b.outcomes.get(key), before is not None and after is not None)
    return found


def _rules(report: Report) -> dict[RecordKey, list[str]]:
    found: dict[RecordKey, list[str]] = {}
    for kind, one, rule in report.outcomes:
        found.setdefault((kind, one), []).append(rule)
    return found


def _record(record: RecordKey, entry: Entry, is_new: bool) -> Change:
    spot = Spot(entry.file, "", 0, 0)
    how: How = "new" if is_new else "gone"
    return Change(how, (*record, "", ""), entry.name, "", "", None, None, None, None, (None, None), spot, "b" if is_new else "a")


def _rule(entry: Entry, a: Outcome | None, b: Outcome | None, whole: bool) -> Iterator[Change]:
    """The changes of one rule on one record; `whole` asks for the rule as a whole too."""
    shown = b or a
    assert shown is not None
    verdicts = (a.verdict if a else None, b.verdict if b else None)
    before, after = (a.episodes if a else {}), (b.episodes if b else {})
    for fingerprint in dict.fromkeys((*after, *before)):
        one, other = before.get(fingerprint), after.get(fingerprint)
        how = _how(one, other)
        there = other or one
        if how is not None and there is not None:
            key = (shown.kind, shown.record, shown.rule, fingerprint)
            yield Change(
                how, key, entry.name, shown.title, shown.cite, there.subject, there.name, _side(one), _side(other), verdicts, there.spot,
                "b" if other else "a",
            )  # fmt: skip
    if whole and not before and not after and verdicts[0] is not verdicts[1]:
        yield from _as_a_whole(entry, a, b, shown)


def _as_a_whole(entry: Entry, a: Outcome | None, b: Outcome | None, shown: Outcome) -> Iterator[Change]:
    """From met to not applicable or back; what does not apply to begin with is no news where the other side knows no such rule."""
    idle = (None, Verdict.NOT_APPLICABLE)
    if (a.verdict if a else None) in idle and (b.verdict if b else None) in idle:
        return
    how: How = "new" if b is not None and b.verdict is Verdict.PASS else "gone"
    side: Literal["a", "b"] = "b" if b is not None and (b.spot or a is None or a.spot is None) else "a"
    spot = (b.spot if b else None) or (a.spot if a else None) or Spot(entry.file, "", 0, 0)
    key = (shown.kind, shown.record, shown.rule, "")
    result = (a.verdict if a else None, b.verdict if b else None)
    yield Change(how, key, entry.name, shown.title, shown.cite, None, None, _whole(a), _whole(b), result, spot, side)


def _how(one: Episode | None, other: Episode | None) -> How | None:
    """Worse or better by the verdict; with the same verdict, by whether it stands open."""
    if one is None or other is None:
        return "gone" if one else "new"
    before, after = (one.verdict.gravity, not one.open), (other.verdict.gravity, not other.open)
    return None if before == after else "worse" if after < before else "better"


def _side(one: Episode | None) -> Side | None:
    return None if one is None else Side(one.verdict, one.open, one.due, one.message)


def _whole(one: Outcome | None) -> Side | None:
    return None if one is None else Side(one.verdict, False, None, one.message)
