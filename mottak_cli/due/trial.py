"""Judging one rule on one record with changes made, as of any day: what is known today and nothing more, unless it is changed."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from mottak_cli.checks.linked import Linked
from mottak_cli.due.edits import Tree, apply
from mottak_cli.due.model import Edit
from mottak_cli.engine.court import Court
from mottak_cli.engine.docket import Case, Docket, Question, prepare
from mottak_cli.engine.links import Known
from mottak_cli.results import Finding, Verdict
from mottak_cli.rulebook import Rulebook

BREACH = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)


class Bench:
    """One record, with the others at hand, as known today."""

    def __init__(self, one: Known, docket: Docket, others: Linked) -> None:
        self.one = one
        self.others = others
        self.docket = docket
        self.rulebook = docket.rulebook
        self.readings = docket.question.readings
        self._without: dict[tuple[str, int], tuple[Finding, ...]] = {}

    def findings(self, rule: str, day: int, edits: Sequence[Edit] = ()) -> tuple[Finding, ...]:
        """What the rule says of the day, at its end, with the changes made."""
        if not edits and (rule, day) in self._without:
            return self._without[rule, day]
        docket, case = one_rule(self.rulebook.digest, rule, day, self.readings, _Hidden(self.rulebook))
        court = Court(self.one._replace(data=self.data(edits)), docket, self.others_with(edits))
        found = court.judge(case)[0].findings
        if not edits:
            self._without[rule, day] = found
        return found

    def data(self, edits: Sequence[Edit]) -> dict[str, object]:
        """The record with the changes that are its own."""
        return dict(apply(self.one.data, (one for one in edits if one.of is None)))

    def others_with(self, edits: Sequence[Edit]) -> Linked:
        """The other records with the changes that are theirs."""
        others = self.others
        for one in edits:
            if one.of is None:
                continue
            kind, name = one.of
            if kind == "directorate" and others.directorate is not None:
                others = others._replace(directorate=others.directorate._replace(data=_changed(others.directorate.data, one)))
            elif name in others.regions:
                office = others.regions[name]
                others = others._replace(regions={**others.regions, name: office._replace(data=_changed(office.data, one))})
        return others


def _changed(data: Tree, edit: Edit) -> Tree:
    return apply(data, (edit,))


class _Hidden:
    """Lets a rulebook, which cannot be hashed, ride along beside the digest that names it."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Hidden)


@lru_cache(maxsize=4096)
def one_rule(digest: str, rule: str, day: int, readings: str, book: _Hidden) -> tuple[Docket, Case]:
    """The docket of one rule on one day, and its only case."""
    del digest
    on = date.fromordinal(day)
    docket = prepare(book.rulebook, Question(on, on, on, readings, frozenset({rule}), evidence=False))  # type: ignore[arg-type]
    return docket, docket.cases[book.rulebook.rules[rule].judged_on][0]


def bad(findings: Sequence[Finding], day: date, *, dated: bool) -> dict[str, Finding]:
    """What is due or broken on a day, by episode: breaches that last, what is due on that day or before, and, where the breach itself has
    a day (`dated`), one that is found on it.
    """
    return {
        one.episode: one
        for one in findings
        if (one.verdict in BREACH and (one.open or (dated and one.last == day)))
        or (one.verdict is Verdict.PENDING and one.due is not None and one.due <= day)
    }
