"""What falls due in one record: what is broken now, what is due, and what will be broken if nothing more happens."""

from collections.abc import Iterator, Sequence, Set
from datetime import date, timedelta
from typing import NamedTuple

from mottak_cli.checks.linked import Linked
from mottak_cli.due.advice import advice_on
from mottak_cli.due.mending import Target, mend
from mottak_cli.due.model import Item, RecordDue, When
from mottak_cli.due.naming import obligation
from mottak_cli.due.plans import Plans
from mottak_cli.due.trial import BREACH, Bench
from mottak_cli.engine.court import Court
from mottak_cli.engine.docket import Docket, prepare
from mottak_cli.engine.links import Known
from mottak_cli.results import Finding, Result, Verdict

DAY = timedelta(days=1)


class Breach(NamedTuple):
    """A breach that is to come: what is found on its first day, and the gravest that becomes of it."""

    first: Finding
    will: Verdict

    @property
    def begins(self) -> date:
        """Its first day."""
        return self.first.started


def due_in(one: Known, docket: Docket, others: Linked, *, until: date) -> RecordDue:
    """Everything that is due in a record through the day `until`, soonest first."""
    today = docket.question.as_of
    ahead = docket_until(docket, until + DAY)
    now, then = Court(one, docket, others), Court(one, ahead, others)
    bench = Bench(one, docket, others)
    plans = Plans(bench, today)
    found: list[Item] = []
    for case, later in zip(docket.cases[one.record.kind], ahead.cases[one.record.kind], strict=True):
        result, coming = now.judge(case)[0], then.judge(later)[0]
        if result.findings or coming.findings:
            found += Items(plans, result, coming, today, until).all()
    about = one.record
    asked = frozenset(case.rule.circular for case in docket.cases[about.kind])
    advice = tuple(advice_on(one, docket.rulebook, asked, today, until))
    return RecordDue(about.document.file, about.kind, about.id, about.name, tuple(sorted(found, key=soonest)), advice)


def docket_until(docket: Docket, day: date) -> Docket:
    """The same rules, asked as of a later day about the days from tomorrow."""
    question = docket.question._replace(as_of=day, first=docket.question.as_of + DAY, last=day, also=(), timelines=False)
    return _prepared(docket, question)


def _prepared(docket: Docket, question: object) -> Docket:
    key = (docket.rulebook.digest, question)
    if key not in _DOCKETS:
        _DOCKETS.clear()
        _DOCKETS[key] = prepare(docket.rulebook, question)  # type: ignore[arg-type]
    return _DOCKETS[key]


_DOCKETS: dict[object, Docket] = {}
"""The docket of the last question: that of all records of a call."""


def soonest(item: Item) -> tuple[int, date, date, int]:
    """What is broken comes first, the graver and older of it ahead; then what is due, by day."""
    late = item.when in ("broken", "consider")
    return int(not late), (item.by or item.begins or date.min) if not late else date.min, item.finding.started, item.finding.verdict.gravity


class Items:
    """The items of one rule on one record."""

    def __init__(self, plans: Plans, now: Result, coming: Result, today: date, until: date) -> None:
        self.plans = plans
        self.bench = plans.bench
        self.rule = now.rule
        self.today = today
        self.until = until
        self.open = [one for one in now.findings if one.open and one.verdict in BREACH]
        self.pending = [one for one in now.findings if one.verdict is Verdict.PENDING and one.due is not None and one.due <= until]
        waiting = {one.episode for one in now.findings if one.verdict is Verdict.PENDING}
        self.breaches = dict(breaches(coming.findings, today, waiting))
        self.waived = [one for one in coming.findings if one.verdict is Verdict.WAIVED]

    def all(self) -> Iterator[Item]:
        """Open breaches, then what is due with the breach that follows from it, then the breaches that are left."""
        left = dict(self.breaches)
        for one in self.open:
            worse = left.pop(one.episode, None)
            if worse is not None and worse.will.gravity >= one.verdict.gravity:
                worse = None
            yield self.broken(one, worse if worse and worse.begins <= self.until else None)
        for one in self.pending:
            breach = self.following(one, left)
            if breach is not None:
                del left[breach.first.episode]
                yield self.coming("due", one, breach, one.due or breach.begins)
            elif not any(same_matter(one, waived) for waived in self.waived):
                yield self.coming("due", one, None, one.due or self.until)
        for breach in left.values():
            if breach.begins <= self.until:
                yield self.coming("forecast", breach.first, breach, *self.last_day(breach))

    def following(self, one: Finding, left: dict[str, Breach]) -> Breach | None:
        """The breach that a pending item becomes."""
        if one.episode in left:
            return left[one.episode]
        due = one.due or date.max
        return next((breach for breach in left.values() if breach.first.subject == one.subject and due <= breach.begins <= due + DAY), None)

    def last_day(self, breach: Breach) -> tuple[date, date]:
        """The last day on which a breach that is nothing today can be kept from coming, and the day on which it is there."""
        for day in (breach.begins - DAY, breach.begins):
            if day < self.today:
                continue
            for one in self.bench.findings(self.rule.id, day.toordinal()):
                if one.verdict is Verdict.PENDING and one.due and one.subject == breach.first.subject and one.due >= breach.begins - DAY:
                    return one.due, max(one.due, breach.begins)
        return breach.begins - DAY, breach.begins

    def broken(self, one: Finding, worse: Breach | None) -> Item:
        """What is broken now, and graver later where it is `worse`."""
        when: When = "consider" if one.verdict is Verdict.WARN else "broken"
        made = self.item(when, Target(one, self.today, self.today, dated=False))
        return made if worse is None else made._replace(begins=worse.begins, will=worse.will, worsens=True)

    def coming(self, when: When, one: Finding, breach: Breach | None, by: date, begins: date | None = None) -> Item:
        """What is still to come."""
        if breach is None:
            return self.item(when, Target(one, by, by, dated=True))._replace(by=by)
        begins = begins or max(breach.begins, by)
        return self.item(when, Target(one, by, begins, dated=True))._replace(by=by, begins=begins, will=breach.will)

    def item(self, when: When, target: Target) -> Item:
        """An item with its proposal."""
        return Item(
            when=when,
            rule=self.rule,
            finding=target.finding,
            obligation=obligation(target.finding, self.rule.id, self.bench),
            by=None,
            begins=None,
            will=None,
            worsens=False,
            proposal=mend(self.bench, self.rule.id, target, self.today),
            planned=self.plans.meeting(self.rule.id, target),
        )


def breaches(findings: Sequence[Finding], today: date, waiting: Set[str]) -> Iterator[tuple[str, Breach]]:
    """By episode, the breaches that begin or become graver after today; those that are `waiting` today may reach back before it."""
    episodes: dict[str, list[Finding]] = {}
    for one in findings:
        if one.verdict in BREACH and (one.started > today or one.episode in waiting):
            episodes.setdefault(one.episode, []).append(one)
    for episode, stretches in episodes.items():
        in_order = sorted(stretches, key=lambda one: one.started)
        yield episode, Breach(in_order[0], min((one.verdict for one in in_order), key=lambda verdict: verdict.gravity))


def same_matter(one: Finding, other: Finding) -> bool:
    """Whether two findings are of the same subject and follow one another."""
    return one.episode == other.episode or (one.subject == other.subject and other.started >= one.started)
