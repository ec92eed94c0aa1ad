"""The plan of one record, drawn from how it was judged: what is open, what is over, what is to be considered."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from mottak_cli.plan.model import Breach, PlanItem, PlanSection, RecordPlan
from mottak_cli.reporters.parties import Parties, heading, must_act, named, place_of
from mottak_cli.reporters.wording import about, finding_sentence, remedy, softening, spoken
from mottak_cli.results import CircularInfo, Finding, RecordRun, Result, Verdict

SERIOUS = (Verdict.FAIL, Verdict.UNKNOWN)
BREACHES = (*SERIOUS, Verdict.WARN)
DAY = timedelta(days=1)


class Found(NamedTuple):
    """A breach with its rule: findings of one episode that are told as one, of which `main` is told."""

    result: Result
    main: Finding
    together: tuple[Finding, ...]

    @property
    def started(self) -> date:
        """The first day of all."""
        return min(one.started for one in self.together)


class Holder(NamedTuple):
    """Who runs the centre and which region it belongs to, on days of the period."""

    operators: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()


class Drawing:
    """Draws the plan of a record for a reader of a language; people's names only where they are wanted."""

    def __init__(self, record: RecordRun, circulars: Mapping[str, CircularInfo], as_of: date, lang: str, *, names: bool) -> None:
        self.record, self.circulars, self.as_of, self.lang = record, circulars, as_of, lang
        self.names = record.names if names else None
        self.cites = {
            finding.episode: spoken(result.rule.cite, lang)
            for result in record.results
            for finding in result.findings
            if finding.verdict in BREACHES
        }

    def plan(self, held: Holder) -> RecordPlan:
        """Everything that was broken in the period, each breach once."""
        found = [one for result in self.record.results for one in breaches(result)]
        still = [one for one in found if one.main.open]
        over = [one for one in found if not one.main.open]
        record = self.record
        return RecordPlan(
            kind=record.kind,
            id=record.id,
            name=record.name,
            file=record.file,
            operators=held.operators,
            regions=held.regions,
            open=self.sections(one for one in still if one.main.verdict in SERIOUS),
            over=self.sections(one for one in over if one.main.verdict in SERIOUS),
            consider=self.sections(one for one in still if one.main.verdict is Verdict.WARN),
            left_out=sum(one.main.verdict is Verdict.WARN for one in over),
            earlier=sum(len(result.earlier) for result in record.results),
        )

    def sections(self, found: Iterable[Found]) -> tuple[PlanSection, ...]:
        """The breaches by theme in the circulars' order, then by who must act, the record's own party first; rules in their order."""
        by: dict[tuple[str, Parties], dict[str, list[Found]]] = {}
        for one in found:
            rule = one.result.rule
            by.setdefault((rule.circular, must_act(rule, one.main)), {}).setdefault(rule.id, []).append(one)
        return tuple(self.section(*key, by[key].values()) for key in sorted(by, key=self.order))

    def order(self, key: tuple[str, Parties]) -> tuple[int, tuple[int, ...]]:
        """Sorts sections."""
        circular, parties = key
        known = self.circulars.get(circular)
        return (known.order if known else len(self.circulars), place_of(parties, self.record.kind))

    def section(self, circular: str, parties: Parties, rules: Iterable[Sequence[Found]]) -> PlanSection:
        """One theme and party."""
        known = self.circulars.get(circular)
        link = known.link if known else ""
        return PlanSection(
            circular=circular,
            cite=spoken(known.cite, self.lang) if known else circular,
            theme=spoken(known.title, self.lang) if known else circular,
            link=link,
            parties=parties,
            who=heading(parties, self.record.kind, self.lang),
            items=tuple(self.item(found, parties, link) for found in rules),
        )

    def item(self, found: Sequence[Found], parties: Parties, link: str) -> PlanItem:
        """One rule's breaches that the same party must act on, the gravest first and then by day."""
        rule = found[0].result.rule
        ordered = sorted(found, key=lambda one: (one.main.verdict.gravity, one.started))
        coming = [one.main.due for one in ordered if one.main.due and one.main.due >= self.as_of]
        return PlanItem(
            rule=rule.id,
            cite=spoken(rule.cite, self.lang),
            title=spoken(rule.title, self.lang),
            link=link,
            requires=spoken(rule.requires, self.lang),
            remedy=remedy(rule, [one.main for one in ordered], self.lang),
            verdict=ordered[0].main.verdict,
            parties=parties,
            who=named(parties, self.lang),
            deadline=min(coming, default=None),
            breaches=tuple(map(self.breach, ordered)),
        )

    def breach(self, one: Found) -> Breach:
        """One breach in words and days."""
        rule, main = one.result.rule, one.main
        days = stretches(one.together)
        causes = dict.fromkeys(self.cites[episode] for episode in main.follows if episode in self.cites)
        return Breach(
            verdict=main.verdict,
            found=finding_sentence(rule, main, self.lang),
            about=about(rule, main, self.lang, self.names),
            since=days[0][0],
            until=days[-1][1],
            days=sum(each.days for each in one.together),
            stretches=days,
            due=main.due,
            milder=softening(rule, main, self.lang),
            cause=", ".join(causes) or None,
            place=main.place,
            fingerprint=main.fingerprint,
        )


def breaches(result: Result) -> Iterator[Found]:
    """The breaches of a rule. What an open one was before, where that was no graver, is told with it, as one from its first day on."""
    by_episode: dict[str, list[Finding]] = {}
    for finding in result.findings:
        if finding.verdict in BREACHES:
            by_episode.setdefault(finding.episode, []).append(finding)
    for findings in by_episode.values():
        main = next((one for one in findings if one.open), None) or min(findings, key=lambda one: one.verdict.gravity)
        graver = [one for one in findings if one.verdict.gravity < main.verdict.gravity]
        yield from (Found(result, one, (one,)) for one in graver)
        yield Found(result, main, tuple([one for one in findings if one not in graver]))


def stretches(found: Iterable[Finding]) -> tuple[tuple[date | None, date | None], ...]:
    """The days of findings of one episode, those that follow one another as one stretch."""
    joined: list[tuple[date, date | None]] = []
    for one in sorted(found, key=lambda each: each.started):
        last = None if one.open else one.ended or one.last
        if joined and joined[-1][1] == one.started - DAY:
            joined[-1] = joined[-1][0], last
        else:
            joined.append((one.started, last))
    return tuple((None if first == date.min else first, last) for first, last in joined)
