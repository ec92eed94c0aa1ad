"""The cheapest thing that mends a finding: offers are made on what is known and judged again; what does not mend is not proposed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.elsewhere import quoted
from mottak_cli.checks.follow_ups import FOLLOW_UPS
from mottak_cli.checks.linked import Linked
from mottak_cli.due.edits import Tree, joined, range_of
from mottak_cli.due.model import Edit, Proposal, Value
from mottak_cli.due.offers import Offer, Task, offers
from mottak_cli.due.offers.task import do, setting, who
from mottak_cli.due.trial import Bench, bad
from mottak_cli.records.read import MODELS
from mottak_cli.results import Finding
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

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
    base = list(lacking(target.finding, bench.one.data, bench.others))
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
        about = {name for name in before if name == target.finding.episode}
        about = about or {name for name, one in before.items() if one.subject == target.finding.subject}
        self.left = twins(before)
        self.left.subtract(twins(about))
        self.any = bool(about)

    def bad(self, edits: Sequence[Edit]) -> dict[str, Finding]:
        """What is due or broken on the days that are looked at."""
        found: dict[str, Finding] = {}
        for day in sorted({self.target.by, self.target.judged_on}):
            judged = self.bench.findings(self.rule, day.toordinal(), edits)
            found |= bad(judged, day, dated=self.target.dated and day == self.target.judged_on)
        return found

    def mended(self, edits: Sequence[Edit]) -> bool:
        """Whether it is gone, and nothing else of the rule has come up."""
        return self.any and not self.unmended(edits)

    def offers(self, finding: Finding, edits: Sequence[Edit]) -> list[Offer]:
        """What may mend a finding, on what is known with the changes made so far."""
        day = self.target.by.toordinal()
        versions = self.bench.rulebook.ready[self.rule]
        params = next((one.params for one in reversed(versions) if one.first <= self.target.judged_on.toordinal()), versions[-1].params)
        data = self.bench.data(edits)
        return offers(Task(self.rule, params, finding, data, day, self.today.toordinal(), self.bench.others))

    def step_by_step(self, base: Sequence[Offer]) -> Proposal | None:
        """First what was not said is written down, then whatever is lacking once it is."""
        edits = [edit for one in base for edit in one.edits]
        says = [one.says for one in base]
        for _ in range(MOST_STEPS):
            left = self.unmended(edits)
            if not left:
                return Proposal(
                    self.target.by, joined(edits, self.bench.one.data), tuple(one for at, one in enumerate(says) if one not in says[:at])
                )
            step = next(self._steps(left, edits), None)
            if step is None:
                return None
            edits += step.edits
            says.append(step.says)
        return None

    def unmended(self, edits: Sequence[Edit]) -> list[Finding]:
        """What is there still, or has come up."""
        found = self.bad(edits)
        over = twins(found) - self.left
        return [one for name, one in found.items() if over[name.partition("#")[0]] > 0]

    def _steps(self, left: Sequence[Finding], edits: Sequence[Edit]) -> Iterator[Offer]:
        for finding in left:
            for offer in (*lacking(finding, self.bench.data(edits), self.bench.others_with(edits)), *self.offers(finding, edits)):
                if len(self.unmended([*edits, *offer.edits])) < len(left):
                    yield offer


def twins(episodes: Iterable[str]) -> Counter[str]:
    """How many episodes of each name there are; those of one subject and day bear a number, which hangs on how many of them are left."""
    return Counter(one.partition("#")[0] for one in episodes)


def lacking(finding: Finding, data: Tree, others: Linked) -> Iterator[Offer]:
    """That what is not said at all is written down: whole keys, empty as yet, here or in other records, a follow-up, and whether children
    live at a centre.
    """
    said = finding.found.args
    if finding.found.key == "key_missing" and isinstance(keys := said.get("key"), tuple):
        yield Offer(
            tuple(Edit("set", key, {} if key in HOLDERS else []) for key in keys),
            do("record", "", keys=quoted(keys)),
        )
    elif finding.found.key == "key_missing_in" and isinstance(told := said.get("records"), tuple):
        key = str(said["key"])
        offices = {("region", name): one for name, one in others.regions.items()}
        if others.directorate is not None:
            offices["directorate", others.directorate.id] = others.directorate
        silent = (of for of, one in offices.items() if one.told in told and key not in one.data and key in MODELS[of[0]]["fields"])
        yield Offer(tuple(Edit("set", key, [], of) for of in silent), do("record_in", "", keys=quoted((key,)), records=told))
    elif finding.found.key == "no_follow_up":
        entry: dict[str, object] = {"centre": finding.subject or "", "opened": said["opened"]}
        yield Offer((Edit("append", FOLLOW_UPS, entry),), do("follow_up", FOLLOW_UPS, centre=said["centre"]))
    elif finding.found.key == "children_unsaid":
        said_of_them: Sequence[tuple[bool, int, int]] = data.get("children", [])
        end = max((last for _, _, last in said_of_them), default=MIN_DAY)
        if end < MAX_DAY:
            edit = setting("children", without_children(said_of_them, end))
            yield Offer((edit,), do("say_whether", "children", who=who(finding.subject or "")))


def without_children(said: Sequence[tuple[bool, int, int]], end: int) -> Value:
    """That no children live there on the days of which nothing is said: on all of them, or after the `end` of what is said."""
    if not said:
        return False
    entries: list[object] = [{"is": value, **range_of(first, last)} for value, first, last in said]
    return [*entries, {"is": False, "from": date.fromordinal(end + 1)}]
