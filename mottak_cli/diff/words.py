"""The sentences of a comparison, shared by its formats."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from mottak_cli.diff.compare import Cause, Change, How, Line, Side
from mottak_cli.diff.report import Report
from mottak_cli.reporters.wording import say, verdict_word
from mottak_cli.results import Verdict


class Compared(NamedTuple):
    """One side as a report names it: how it was given, whether it is a `report`, `files` or a `revision` (with its commit)."""

    given: str
    kind: str
    commit: str | None
    report: Report


class Comparison(NamedTuple):
    """All that is told: the sides, the changes with their causes, and the gate (`counting` all or open findings). `mistakes` are those
    in the files of each side.
    """

    a: Compared
    b: Compared
    changes: Sequence[Change]
    fail_on: str
    counting: str
    exit_code: int
    mistakes: tuple[int, int] = (0, 0)

    def counted(self, change: Change) -> bool:
        """Whether the change makes the comparison fail."""
        limit = None if self.fail_on == "never" else Verdict(self.fail_on)
        return not unread(change) and change.counts(limit, self.counting == "open")

    def by_how(self) -> Iterator[tuple[How | Literal["unread"], list[Change]]]:
        """The changes by what became of them, the gravest first; apart, what B says of records that could not be read in A."""
        found: dict[How | Literal["unread"], list[Change]] = {how: [] for how in ("worse", "new", "unread", "better", "gone")}
        for one in self.changes:
            found["unread" if one.how == "new" and unread(one) else one.how].append(one)
        yield from ((how, sorted(changes, key=_gravity)) for how, changes in found.items() if changes)


def unread(change: Change) -> bool:
    """Whether the record could not be read on one side, so that nothing can be told of what changed."""
    return any(cause.kind == "unreadable" for cause in change.causes)


def _gravity(change: Change) -> int:
    there = change.after or change.before
    return -1 if there is None else there.verdict.gravity


def day(written: str) -> date:
    """A day of a report."""
    return date.fromisoformat(written)


def side(change: Change, is_after: bool, lang: str) -> str:
    """How it was, or is, in a word or two."""
    one, other = (change.after, change.before) if is_after else (change.before, change.after)
    if one is not None:
        word = verdict_word(one.verdict, lang)
        return say(lang, f"diff.{'open' if one.open else 'over'}", verdict=word) if other and _only_open(one, other) else word
    result = change.result[1 if is_after else 0]
    if result in (Verdict.PASS, Verdict.NOT_APPLICABLE):
        return verdict_word(result, lang)
    return say(lang, "diff.no_such")


def _only_open(one: Side, other: Side) -> bool:
    return one.verdict is other.verdict and one.open is not other.open


def from_to(change: Change, lang: str, arrow: str = "→") -> str:
    """Before and after; of a record as a whole, that it is new or gone."""
    if not change.key[2]:
        return say(lang, f"diff.record.{change.how}")
    return f"{side(change, False, lang)} {arrow} {side(change, True, lang)}"


def message(change: Change) -> str:
    """What the report says of it: B's sentence, else A's."""
    there = change.after or change.before
    return there.message if there else ""


def place(change: Change, comparison: Comparison, lang: str) -> str:
    """`lind.yaml:40:1`; where it only stands in A, that it does."""
    spot = change.spot
    told = f"{spot.file}:{spot.line}:{spot.column}" if spot.line else spot.file
    return told if change.side == "b" else say(lang, "diff.in", place=told, side=comparison.a.given)


def why(change: Change, comparison: Comparison, lang: str) -> Iterator[str]:
    """Every cause as a sentence; those that reports cannot tell apart as one."""
    yield from (one for cause in change.causes if cause.certain for one in cause_told(cause, comparison, lang))
    if doubtful := [say(lang, f"diff.may_be.{cause.kind}") for cause in change.causes if not cause.certain]:
        yield say(lang, "diff.may_be", causes=" / ".join(doubtful))


def cause_told(cause: Cause, comparison: Comparison, lang: str) -> Iterator[str]:
    """A cause in words; of changes in the records, a sentence for each."""
    if cause.kind == "record" and cause.lines:
        yield from (line_told(one, comparison, lang) for one in cause.lines)
        return
    a, b = comparison.a.report, comparison.b.report
    yield say(lang, f"diff.cause.{cause.kind}", a=day(a.as_of), b=day(b.as_of))


def line_told(line: Line, comparison: Comparison, lang: str) -> str:
    """A changed line: where, and what became of what stands there."""
    spot = line.spot
    values = {"path": spot.path, "before": line.before, "after": line.after}
    if line.change == "changed":
        what = say(lang, "diff.line.changed" if line.before is None or line.after is None else "diff.line.became", **values)
    elif spot.path == "id":
        what = say(lang, f"diff.line.record_{line.change}", id=line.record)
    else:
        value = line.after if line.change == "added" else line.before
        what = say(lang, f"diff.line.{line.change}{'' if value is None else '_value'}", value=value, **values)
    where = f"{spot.file}:{spot.line}"
    if line.side == "a":
        where = say(lang, "diff.in", place=where, side=comparison.a.given)
    return say(lang, "diff.line", where=where, what=what)


def exit_told(comparison: Comparison, lang: str) -> str:
    """What the exit code says."""
    if comparison.exit_code == 2:
        return say(lang, "diff.exit.2")
    if comparison.fail_on == "never":
        return say(lang, "diff.exit.never")
    scope = ".open" if comparison.counting == "open" else ""
    return say(lang, f"diff.exit.{comparison.exit_code}{scope}", limit=verdict_word(Verdict(comparison.fail_on), lang))


def asked(comparison: Comparison, lang: str) -> Iterator[str]:
    """What was asked on each side: the day, the period and the rulebook; said once where both sides have the same."""
    a, b = (_asked(one.report, lang) for one in (comparison.a, comparison.b))
    if a == b:
        yield b
    else:
        yield f"A: {a}"
        yield f"B: {b}"


def _asked(report: Report, lang: str) -> str:
    rulebook = f"{report.rulebook_version} ({report.rulebook.removeprefix('sha256:')[:12]})"
    first, last = map(day, report.period)
    return say(lang, "diff.asked", as_of=day(report.as_of), first=first, last=last, rulebook=rulebook)
