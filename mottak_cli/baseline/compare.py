"""A record as judged now beside what the baseline has of it: what is new, what is worse, and what is no longer found."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.baseline.model import Baseline, Entry
from mottak_cli.results import Finding, RecordRun, Run, Verdict

STATES = ("worse", "new", "known")
"""How a finding stands to the baseline; the first outweighs the next."""


BREACHES = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)


class Standing(NamedTuple):
    """How a record stands: its breaches by state, how many of the new and worse ones are so only because days have passed, and entries
    of the baseline that are no longer found; `unseen` are those of which nobody can tell, for other records were not at hand. What is
    pending or covered by a dispensation is marked like the rest, but is no breach.
    """

    known: int = 0
    new: int = 0
    worse: int = 0
    date_passed: int = 0
    fixed: tuple[Entry, ...] = ()
    unseen: tuple[Entry, ...] = ()


Then = Callable[[frozenset[str]], Iterable[Finding]]
"""What would have been found by some rules, on the baseline's as-of day, in the record as it is now."""


LookedAt = Callable[[Entry], bool]
"""Whether the run has the other records that an entry's rule needs."""


def compare(
    record: RecordRun, baseline: Baseline, run: Run, then: Then | None = None, looked_at: LookedAt | None = None
) -> tuple[RecordRun, Standing]:
    """The record with a state on every finding of the period, and how it stands. `then` is asked where the days alone do not tell whether
    something is new only because they have passed.

    An entry is missed only where its rule was judged, with the other records it needs (`looked_at`), and the period would show it; what is
    left of it in the year before is still found.
    """
    record = with_states(record, baseline, then, later=run.as_of > baseline.as_of)
    entries = {one.fingerprint: one for one in baseline.by_record.get((record.kind, record.id), ())}
    states: dict[str, tuple[str, bool]] = {}
    broken: set[str] = set()
    found: set[str] = set()
    rules: set[str] = set()
    for result in record.results:
        rules.add(result.rule.id)
        found.update(one.fingerprint for one in result.earlier)
        for one in result.findings:
            state = (str(one.baseline), one.date_passed)
            states[one.fingerprint] = min(state, states.get(one.fingerprint, state), key=lambda each: STATES.index(each[0]))
        broken.update(one.fingerprint for one in result.findings if one.verdict in BREACHES)
    found.update(states)
    shown = (run.first, min(run.last, run.as_of))
    missed = [one for one in entries.values() if one.rule in rules and one.fingerprint not in found and would_show(one, *shown)]
    fixed = tuple([one for one in missed if looked_at is None or looked_at(one)])
    unseen = tuple([one for one in missed if one not in fixed])
    counted = [states[one] for one in broken]
    known, new, worse = (sum(one == state for one, _ in counted) for state in ("known", "new", "worse"))
    return record, Standing(known, new, worse, sum(passed for _, passed in counted), fixed, unseen)


def with_states(record: RecordRun, baseline: Baseline, then: Then | None, *, later: bool) -> RecordRun:
    """The record with a state on every finding of the period. Only on a `later` day than the baseline's can days have done anything."""
    entries = {one.fingerprint: one for one in baseline.by_record.get((record.kind, record.id), ())}
    results = [
        one._replace(findings=tuple([mark(each, entries.get(each.fingerprint), baseline.as_of, later=later) for each in one.findings]))
        for one in record.results
    ]
    open_questions = frozenset(one.rule.id for one in results for each in one.findings if each.baseline != "known" and not each.date_passed)
    if later and then is not None and open_questions:
        there: dict[str, int] = {}
        for each in then(open_questions):
            there[each.fingerprint] = min(each.verdict.gravity, there.get(each.fingerprint, len(Verdict)))
        results = [one._replace(findings=tuple([passed(each, there) for each in one.findings])) for one in results]
    return record._replace(results=tuple(results))


def passed(finding: Finding, there: Mapping[str, int]) -> Finding:
    """The finding, with days alone as what made it new or worse unless it was there, as grave, in the same record before."""
    if finding.baseline == "known" or there.get(finding.fingerprint, len(Verdict)) <= finding.verdict.gravity:
        return finding
    return finding._replace(date_passed=True)


def mark(finding: Finding, entry: Entry | None, as_of: date, *, later: bool = True) -> Finding:
    """The finding with its state, and whether it is only the days since the baseline's as-of day that made it new or worse.

    What had not begun on that day, at this verdict, would not have been found then in the record as it is now either: a due day has
    passed, a dispensation or a start-up phase has ended, or it is about something later. What was pending then, and is no longer, has
    been overtaken by its due day. Of that there is nothing on the same day, or an earlier one, which are not `later`.
    """
    state = "new" if entry is None else "worse" if is_worse(finding, entry) else "known"
    overtaken = entry is not None and entry.verdict is Verdict.PENDING
    return finding._replace(baseline=state, date_passed=later and state != "known" and (overtaken or finding.started > as_of))


def is_worse(finding: Finding, entry: Entry) -> bool:
    """Whether an episode is graver than it was: at its gravest, or while it lasts; or lasts again, having been over."""
    if finding.verdict.gravity < entry.verdict.gravity:
        return True
    if not finding.open or finding.verdict is Verdict.PENDING:
        return False
    if entry.open is None:
        return entry.ended is not None and finding.started > entry.ended
    return finding.verdict.gravity < entry.open.gravity


def would_show(entry: Entry, first: date, last: date) -> bool:
    """Whether a report on these days would show the episode, had nothing been mended. What was due before them may have been broken
    on its due day alone: of that they tell nothing.
    """
    if entry.started > last:
        return False
    if entry.ended is not None:
        return entry.ended >= first
    return entry.due is None or entry.due >= first
