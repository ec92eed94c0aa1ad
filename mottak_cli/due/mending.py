"""The cheapest thing that mends a finding: offers are made on what is known and judged again; what does not mend is not proposed."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.follow_ups import FOLLOW_UPS
from mottak_cli.checks.linked import Linked
from mottak_cli.due.edits import joined
from mottak_cli.due.model import Edit, Proposal
from mottak_cli.due.offers import Offer, Task, offers
from mottak_cli.due.offers.task import do
from mottak_cli.due.trial import Bench, bad
from mottak_cli.messages import Message
from mottak_cli.results import Finding, Verdict

MOST_STEPS = 12
"""Changes in a row after a whole key was written down; more is no proposal any more."""
HOLDERS = frozenset({"civil_society", "infection_control"})
"""Keys that hold further keys."""


class Target(NamedTuple):
    """A finding to be mended: done on the day `by`, and looked at on that day and on `judged_on`, when it would be broken.

    `dated`: the breach comes on a day, or has one; else it is there already and must only come to an end.
    """

    finding: Finding
    by: date
    judged_on: date
    dated: bool


def mend(bench: Bench, rule: str, target: Target, today: date) -> Proposal | None:
    """The lightest offer that mends it and breaks nothing else of the rule; None where none of them does."""
    trial = _Trial(bench, rule, target, today)
    base = list(written_down(target.finding, bench.others, target.by))
    if base:
        return trial.step_by_step(base)
    for offer in trial.offers(target.finding, ()):
        if trial.mended(offer.edits):
            return Proposal(target.by, offer.edits, (offer.says,))
    return None


class _Trial:
    """One finding of one rule on one record."""

    def __init__(self, bench: Bench, rule: str, target: Target, today: date) -> None:
        self.bench = bench
        self.rule = rule
        self.target = target
        self.today = today
        before = self.bad(())
        about = {name for name, one in before.items() if name == target.finding.episode}
        self.about = about or {name for name, one in before.items() if one.subject == target.finding.subject}
        self.others = before.keys() - self.about

    def bad(self, edits: Sequence[Edit]) -> dict[str, Finding]:
        """What is due or broken on the days that are looked at."""
        found: dict[str, Finding] = {}
        for day in sorted({self.target.by, self.target.judged_on}):
            judged = self.bench.findings(self.rule, day.toordinal(), edits)
            found |= bad(judged, day, dated=self.target.dated and day == self.target.judged_on)
        return found

    def mended(self, edits: Sequence[Edit]) -> bool:
        """Whether it is gone, and nothing else of the rule has come up."""
        return bool(self.about) and self.bad(edits).keys() <= self.others

    def offers(self, finding: Finding, edits: Sequence[Edit]) -> list[Offer]:
        """What may mend a finding, on what is known with the changes made so far."""
        day = self.target.by.toordinal()
        versions = self.bench.rulebook.ready[self.rule]
        params = next((one.params for one in reversed(versions) if one.first <= self.target.judged_on.toordinal()), versions[-1].params)
        data = self.bench.data(edits)
        return offers(Task(self.rule, params, finding, data, day, self.today.toordinal(), self.bench.others))

    def step_by_step(self, base: Sequence[tuple[Edit, Message]]) -> Proposal | None:
        """First what was not said is written down, then whatever is lacking once it is."""
        edits, says = [one for one, _ in base], list(dict.fromkeys(_hashed(told) for _, told in base))
        for _ in range(MOST_STEPS):
            left = self.bad(edits)
            if not left:
                return Proposal(self.target.by, joined(edits), tuple(told.message for told in says))
            step = next(self._steps(left, edits), None)
            if step is None:
                return None
            edits += step.edits
            says += [told for told in (_hashed(step.says),) if told not in says]
        return None

    def _steps(self, left: dict[str, Finding], edits: Sequence[Edit]) -> Iterator[Offer]:
        for finding in left.values():
            if finding.verdict is Verdict.PENDING or finding.found.key != "key_missing":
                for offer in self.offers(finding, edits):
                    if len(self.bad([*edits, *offer.edits])) < len(left):
                        yield offer


class _hashed:  # noqa: N801 - a key to tell messages apart by
    """A message that can be looked for."""

    def __init__(self, message: Message) -> None:
        self.message = message

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _hashed) and other.message == self.message

    def __hash__(self) -> int:
        return hash(self.message.key)


def written_down(finding: Finding, others: Linked, day: date) -> Iterator[tuple[Edit, Message]]:
    """The keys that a record lacks, empty as yet, and that they are to be written down."""
    said = finding.found.args
    if finding.found.key == "key_missing":
        keys = said.get("key")
        for key in keys if isinstance(keys, tuple) else ():
            yield Edit("set", key, {} if key in HOLDERS else []), do("record", key=keys)
    elif finding.found.key == "key_missing_in":
        key = str(said["key"])
        offices = [*others.regions.values(), *([others.directorate] if others.directorate else [])]
        for office in offices:
            told = said.get("records")
            if isinstance(told, tuple) and office.told in told and key not in office.data:
                kind = "region" if office.id in others.regions and others.regions[office.id] is office else "directorate"
                yield Edit("set", key, [], (kind, office.id)), do("record_in", key=key, records=told)
    elif finding.found.key == "no_follow_up":
        del day
        entry: dict[str, object] = {"centre": finding.subject or "", "opened": said["opened"]}
        yield Edit("append", FOLLOW_UPS, entry), do("follow_up", centre=said["centre"])
