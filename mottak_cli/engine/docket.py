"""What is worked out of a rulebook once, before any record is judged by it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from mottak_cli.checks.span import Duty, Readings, Span
from mottak_cli.results import RuleInfo
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.models import Applies, Circular, Rule
from mottak_cli.timeline.calendar import MIN_DAY
from mottak_cli.timeline.days import NO_DAYS, Days


class Question(NamedTuple):
    """What is asked: as of the end of which day, about which days (both included), in which readings, of which rules (None: all).

    `also` are other periods asked about at once, from the same day. Without `evidence` the results do not say where what they rest on
    stands, without `timelines` not how each day fared, and `figures` alone lack what only a reader needs: remarks, why a rule is not
    applicable, what a finding follows from, and what was found in the year before. All of it takes its time on a thousand records.
    """

    as_of: date
    first: date
    last: date
    readings: Readings = "both"
    rules: frozenset[str] | None = None
    evidence: bool = True
    also: tuple[tuple[date, date], ...] = ()
    timelines: bool = False
    figures: bool = False


class Condition(NamedTuple):
    """What decides on which days of a record something binds."""

    circular: Circular
    applies: Applies
    validity: Days


class Wording(NamedTuple):
    """A version of a rule: how it is judged, the record's keys without which nothing can be said, and the number of its condition."""

    judge: Callable[[Duty, Any], Iterator[Span]]
    params: Any
    required: tuple[str, ...]
    condition: int


class Case(NamedTuple):
    """A rule ready to be put to records; `condition` is the number of that of all its wordings together.

    `not_firm` are the days on which a breach is none yet, in a document without dates.
    """

    rule: Rule
    info: RuleInfo
    wordings: tuple[Wording, ...]
    condition: int
    dispensable: bool
    not_firm: Days


class Docket(NamedTuple):
    """The question and the rules to be judged by kind of record, with the conditions that they share."""

    rulebook: Rulebook
    question: Question
    cases: Mapping[str, tuple[Case, ...]]
    conditions: tuple[Condition, ...]


def prepare(rulebook: Rulebook, question: Question) -> Docket:
    """The docket of a question."""
    numbers: dict[tuple[str, Applies, Days], int] = {}
    conditions: list[Condition] = []

    def number_of(circular: Circular, applies: Applies, validity: Days) -> int:
        key = (circular.id, applies, validity)
        if key not in numbers:
            numbers[key] = len(conditions)
            conditions.append(Condition(circular, applies, validity))
        return numbers[key]

    cases: dict[str, list[Case]] = {"centre": [], "region": [], "directorate": []}
    for rule in rulebook.rules.values():
        if question.rules is not None and rule.id not in question.rules:
            continue
        circular = rulebook.circulars[rule.circular]
        wordings = tuple(
            Wording(
                ready.primitive.judge, ready.params, tuple(ready.params.required_keys()),
                number_of(circular, rule.applies, ((ready.first, ready.last),)),
            )
            for ready in rulebook.ready[rule.id]
        )  # fmt: skip
        whole = number_of(circular, rule.applies, rulebook.validity[rule.id])
        not_firm = NO_DAYS if circular.firm_from is None else ((MIN_DAY, circular.firm_from - 1),)
        cases[rule.judged_on].append(Case(rule, rulebook.infos[rule.id], wordings, whole, circular.dispensable, not_firm))
    return Docket(rulebook, question, {kind: tuple(found) for kind, found in cases.items()}, tuple(conditions))
