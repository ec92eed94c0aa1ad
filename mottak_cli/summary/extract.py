"""What the yearly figures keep of a judged record: small plain data, made where the record was judged and sent from there."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mottak_cli.facts import Facts
from mottak_cli.reporters.parties import must_act
from mottak_cli.results import Finding, RecordRun, Result, Verdict
from mottak_cli.summary.model import RecordYear, RuleYear
from mottak_cli.timeline.days import days, length

GRAVE = (Verdict.FAIL, Verdict.UNKNOWN)
BREACHES = (*GRAVE, Verdict.WARN)

Interval = tuple[int, int]


class Breach(NamedTuple):
    """An episode that was a breach in the period, at its gravest there.

    `days` are the days of the period on which it was as grave as `fail` or `unknown` (a `warn`: on which it was that), as closed intervals
    of day numbers. `started` and `ended` (None while it lasts) are those of all its days that touch the period, whatever their gravity;
    `first` is its first day in the period. `personal`: it is about one person. `acts`: who must act.
    """

    rule: str
    verdict: Verdict
    days: tuple[Interval, ...]
    started: date
    ended: date | None
    open: bool
    personal: bool
    acts: tuple[str, ...]
    place: str


class Due(NamedTuple):
    """Something that falls due: by which rule, when, and who must act."""

    rule: str
    due: date
    personal: bool
    acts: tuple[str, ...]
    place: str


class RuleFigures(NamedTuple):
    """One rule on one record over one period. `days_broken` are its days in breach, `days_grave` those of them that failed or were not
    documented, however many breaches there were on a day; `days_unsaid` those on which the record does not say how it was, also where
    the verdict became milder.
    """

    rule: str
    verdict: Verdict
    days_bound: int
    days_broken: int
    days_grave: int
    days_unsaid: int
    breaches: tuple[Breach, ...]

    @property
    def bound(self) -> bool:
        """Whether it bound the record on any day, or something was still owed after the closing."""
        return self.days_bound > 0 or self.verdict is not Verdict.NOT_APPLICABLE


class RecordFigures(NamedTuple):
    """All that is kept of a record: by period the rules that bound it; what is open and due on the as-of day; its year in pictures."""

    facts: Facts
    periods: tuple[tuple[RuleFigures, ...], ...]
    open: tuple[Breach, ...]
    dues: tuple[Due, ...]
    year: RecordYear | None


def record_figures(runs: tuple[RecordRun, ...], facts: Facts, years: int, timelines: bool) -> RecordFigures:
    """The figures of a record. `runs` are the years asked about, the report's own first, and last the as-of day alone."""
    found = [result for result in runs[years].results if result.findings]
    return RecordFigures(
        facts=facts._replace(people=frozenset()),
        periods=tuple(tuple(rule for result in run.results if (rule := rule_figures(result, facts)).bound) for run in runs[:years]),
        open=tuple(breach for result in found for breach in breaches(result, facts) if breach.open),
        dues=tuple(due for result in found for due in dues_of(result, facts)),
        year=record_year(runs[0]) if timelines else None,
    )


def rule_figures(result: Result, facts: Facts) -> RuleFigures:
    """The figures of a rule."""
    measures = result.measures
    if not result.findings:
        return quiet(result.rule.id, result.verdict, measures["days_bound"], measures["days_broken"])
    found = tuple(breaches(result, facts))
    grave = length(days(interval for one in found if one.verdict in GRAVE for interval in one.days))
    unsaid = [(one.first.toordinal(), one.last.toordinal()) for one in result.findings if is_unsaid(one)]
    return RuleFigures(result.rule.id, result.verdict, measures["days_bound"], measures["days_broken"], grave, length(days(unsaid)), found)


@lru_cache(maxsize=4096)
def quiet(rule: str, verdict: Verdict, bound: int, broken: int) -> RuleFigures:
    """The figures of a rule without findings: most are, and alike, and what is the same object is sent between processes once."""
    return RuleFigures(rule, verdict, bound, broken, 0, 0, ())


def is_unsaid(finding: Finding) -> bool:
    """Whether a breach is one only because the record does not say how it was."""
    return finding.judged is Verdict.UNKNOWN and finding.verdict in BREACHES


def breaches(result: Result, facts: Facts) -> Iterator[Breach]:
    """The breaches of a rule: its episodes with days that failed, were not documented or are to be considered."""
    by_episode: dict[str, list[Finding]] = {}
    for finding in result.findings:
        if finding.verdict is not Verdict.PENDING:
            by_episode.setdefault(finding.fingerprint, []).append(finding)
    for found in by_episode.values():
        verdict = min((one.verdict for one in found), key=lambda one: one.gravity)
        if verdict not in BREACHES:
            continue
        shown = [one for one in found if one.verdict in (GRAVE if verdict in GRAVE else BREACHES)]
        leading = min(shown, key=lambda one: one.verdict.gravity)
        yield Breach(
            rule=result.rule.id,
            verdict=verdict,
            days=tuple((one.first.toordinal(), one.last.toordinal()) for one in shown),
            started=min(one.started for one in found),
            ended=latest(one.ended for one in found),
            open=any(one.open for one in found),
            personal=leading.subject in facts.people,
            acts=must_act(result.rule, leading),
            place=f"{leading.place.file}:{leading.place.line}",
        )


def latest(ends: Iterable[date | None]) -> date | None:
    """The last of some ends; None where one of them has none."""
    found = list(ends)
    known = [one for one in found if one is not None]
    return max(known) if len(known) == len(found) else None


def dues_of(result: Result, facts: Facts) -> Iterator[Due]:
    """What of a rule falls due."""
    for one in result.findings:
        if one.verdict is Verdict.PENDING and one.due is not None:
            yield Due(
                result.rule.id, one.due, one.subject in facts.people, must_act(result.rule, one), f"{one.place.file}:{one.place.line}"
            )


def record_year(run: RecordRun) -> RecordYear:
    """The year in pictures: the rules that bound the record."""
    rules = tuple(
        RuleYear(one.rule.id, one.verdict, one.timeline, tuple(sorted({each.due for each in one.findings if each.due})))
        for one in run.results
        if one.verdict is not Verdict.NOT_APPLICABLE or one.measures["days_bound"]
    )
    return RecordYear(run.kind, run.id, run.name, run.file, rules)
