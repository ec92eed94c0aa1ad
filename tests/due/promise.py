"""What a list of what is due promises: doing what it proposes leaves nothing due or broken of that rule, as of the day it is done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.due.forecast import due_in
from mottak_cli.due.model import Item, Proposal, RecordDue
from mottak_cli.engine.docket import Question, prepare
from mottak_cli.engine.judge import judge
from mottak_cli.engine.links import known, link_centre, linked
from mottak_cli.records import Record
from mottak_cli.results import Finding as Found
from mottak_cli.results import Verdict
from mottak_cli.rulebook import Rulebook

from ..oracle.generate_repo import a_repo
from ..oracle.known import Data
from ..oracle.oracle import COUNTS, DIRECTORATE_RULES, REGION_RULES, RULES
from ..oracle.questions import repo_questions
from ..oracle.repo import Repo
from ..oracle.spans import Finding, answer, compare
from ..oracle.test_agreement import read_in
from .plain import carried_out, horizon

WRITTEN_DOWN = {"key_missing", "key_missing_in", "no_follow_up"}
"""What is not said at all. Once it is, duties may come to light that no list could know of: it is looked at on its own day alone."""
BREACH = {"fail", "unknown", "warn"}
Key = tuple[str, str]


class Seen(NamedTuple):
    """A finding, whoever made it."""

    verdict: str
    subject: str
    open: bool
    due: date | None
    to: date


def listed(records: Sequence[Record], rulebook: Rulebook, today: date, until: date, rules: frozenset[str] | None = None) -> list[RecordDue]:
    """What is due in each record, all of them judged together."""
    one_by_one = [known(one, today.toordinal()) for one in records]
    centres = [link_centre(one) for one in one_by_one if one.record.kind == "centre"]
    others = linked(centres, [one for one in one_by_one if one.record.kind != "centre"])
    docket = prepare(rulebook, Question(today, today, today, "both", rules, evidence=False))
    return [due_in(one, docket, others, until=until) for one in one_by_one]


def lists(
    records: Sequence[Data], rulebook: Rulebook, today: date, until: date, rules: frozenset[str] | None = None
) -> dict[Key, RecordDue]:
    """The same by kind and id, of plain data."""
    read = [read_in(one, rulebook) for one in records]
    return {(one.kind, one.id): one for one in listed(read, rulebook, today, until, rules)}


def by_evaluator(records: Sequence[Data], key: Key, rule: str, day: date) -> list[Seen]:
    """What the slow evaluator finds of one rule on one day."""
    one = Repo(records, day).all[key]
    table = {"centre": RULES, "region": REGION_RULES, "directorate": DIRECTORATE_RULES}[key[0]]
    judges, nature = table[rule]  # type: ignore[index]
    threads = judges(one, "both") if rule in COUNTS else compare(judges(one, "strict"), judges(one, "lenient"))
    return [of_evaluator(found) for found in answer(one, nature, threads, day, day, False).findings]


def of_evaluator(found: Finding) -> Seen:
    """Its finding."""
    return Seen(found.verdict, found.subject or "", found.open, found.due, found.to)


def by_engine(records: Sequence[Data], key: Key, rule: str, day: date, rulebook: Rulebook) -> list[Seen]:
    """What the program finds in the same files, read anew."""
    question = Question(day, day, day, "both", frozenset({rule}), evidence=False)
    run = judge([read_in(one, rulebook) for one in records], rulebook, question)
    (result,) = next(one.results for one in run.records if (one.kind, one.id) == key)
    return [of_engine(found) for found in result.findings]


def of_engine(found: Found) -> Seen:
    """Its finding."""
    return Seen(found.verdict.value, found.subject or "", found.open, found.due, found.last)


def bad(found: Sequence[Seen], day: date, comes_today: set[str]) -> set[str]:
    """The subjects of what is due or broken; what has a day of its own and comes on this one, though it is over with the day, too."""
    return {
        one.subject
        for one in found
        if (one.verdict in BREACH and (one.open or (one.to == day and one.subject in comes_today)))
        or (one.verdict == Verdict.PENDING and one.due is not None and one.due <= day)
    }


def may_be_read(data: Data) -> bool:
    """Whether it is still a right record: one that says when particulars were taken out, but no longer when somebody left, is none."""
    return not any("erased" in one and any("to" not in when for when in one["active"]) for one in data.get("volunteers", []))


def broken_promises(
    records: Sequence[Data], due: Mapping[Key, RecordDue], today: date, rulebook: Rulebook, tally: Counter[tuple[str, str]]
) -> Iterator[str]:
    """Where a list's proposals do not do what they promise, all of a rule together, each by its day."""
    for key, mine in due.items():
        by_rule: dict[str, list[Item]] = {}
        for one in mine.items:
            by_rule.setdefault(one.rule.id, []).append(one)
            tally[one.rule.id, "tried" if one.proposal else "untried"] += 1
        for rule, items in by_rule.items():
            for told in of_rule(records, key, rule, items, today, rulebook):
                yield f"{key} {rule} as of {today}, {told}"


def of_rule(records: Sequence[Data], key: Key, rule: str, items: Sequence[Item], today: date, rulebook: Rulebook) -> Iterator[str]:
    """What is left of a rule on any of the days that its proposals are about."""
    proposed = [(one, one.proposal) for one in items if one.proposal]
    for day in sorted({day for one, how in proposed for day in (how.day, one.begins or how.day)}):
        done = [(one, how) for one, how in proposed if is_done(one, how, day)]
        without = {one.finding.subject or "" for one in items if not any(one is other for other, _ in done)}
        made = carried_out(records, key, [edit for _, how in done for edit in how.edits], today)
        # On the last day in time nothing of it has come yet; on the day on which it would come it has not.
        comes = {one.finding.subject or "" for one, _ in done if one.begins == day}
        judged = {"evaluator": by_evaluator(made, key, rule, day)}
        if all(map(may_be_read, made)):
            judged["engine"] = by_engine(made, key, rule, day, rulebook)
        for name, found in judged.items():
            if left := bad(found, day, comes) - without:
                yield f"done by {day}, the {name} finds {sorted(left)} left: {[how for _, how in done]}"


def is_done(one: Item, how: Proposal, day: date) -> bool:
    """Whether a proposal is carried out when the day is looked at: one after the other, as the days come."""
    return how.day == day if one.finding.found.key in WRITTEN_DOWN else how.day <= day


def of_seed(seed: int, rulebook: Rulebook, tally: Counter[tuple[str, str]]) -> Iterator[str]:
    """The promises broken on the data repo of a seed, over all its questions."""
    records = a_repo(seed)
    for asked in repo_questions(records, seed):
        due = lists(records, rulebook, asked.as_of, horizon(seed, asked.as_of))
        yield from (f"repo {seed}: {one}" for one in broken_promises(records, due, asked.as_of, rulebook, tally))
