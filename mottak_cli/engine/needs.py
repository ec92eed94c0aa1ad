"""Which other records a rule's verdict hangs on, and whether a run has read those that something found before was about."""

from collections.abc import Set
from typing import Protocol

from mottak_cli.checks.linked import Linked
from mottak_cli.checks.lists_match import ListsMatch
from mottak_cli.checks.params import of_others
from mottak_cli.rulebook import Rulebook

FOLLOW_UPS = "follow_ups"


class Found(Protocol):
    """What was found before, as far as it matters here."""

    @property
    def rule(self) -> str:
        """The rule's id."""

    @property
    def subject(self) -> str | None:
        """What it is about."""


def kinds_needed(rule: str, rulebook: Rulebook) -> frozenset[str]:
    """The kinds of other records that a rule's verdict hangs on: those whose keys it reads."""
    return frozenset(kind for one in rulebook.ready[rule] for kind, _ in of_others(one.params))


def of_follow_ups(rule: str, rulebook: Rulebook) -> bool:
    """Whether a rule is about how an office follows its centres up."""
    roots = {path.partition(".")[0] for one in rulebook.ready[rule] for path in one.params.reads()}
    return rulebook.rules[rule].judged_on == "region" and FOLLOW_UPS in roots


def begins_with_record(rule: str, rulebook: Rulebook) -> bool:
    """Whether the subjects of a rule that needs other records begin with the id of the one that they are about."""
    return of_follow_ups(rule, rulebook) or any(isinstance(one.params, ListsMatch) for one in rulebook.ready[rule])


def could_be_found(found: Found, others: Linked, there: Set[tuple[str, str]], rulebook: Rulebook) -> bool:
    """Whether a run with these records would find again what was found before, had nothing been mended: it has every kind of record that
    the rule needs, and of these the one that it is about; where it is about no single one, all of which something was found `there` before.
    """
    having = {
        "centre": others.centres.keys(),
        "region": others.regions.keys(),
        "directorate": {others.directorate.id} if others.directorate else frozenset[str](),
    }
    kinds = kinds_needed(found.rule, rulebook)
    if not all(having[kind] for kind in kinds):
        return False
    if found.subject and begins_with_record(found.rule, rulebook):
        about = first_word(found.subject)
        return all(about in having[kind] for kind in kinds)
    return all(record in having[kind] for kind, record in there if kind in kinds)


def hangs_on(found: Found, records: Set[tuple[str, str]], rulebook: Rulebook) -> bool:
    """Whether what was found before hangs on one of some records (kind and id): the one that it is about; where it is about no single one,
    any of a kind that the rule needs.
    """
    kinds = kinds_needed(found.rule, rulebook)
    if found.subject and begins_with_record(found.rule, rulebook):
        return any((kind, first_word(found.subject)) in records for kind in kinds)
    return any(kind in kinds for kind, _ in records)


def first_word(subject: str) -> str:
    """The id of the record that a subject begins with: a date or a word may follow."""
    return subject.partition(" ")[0]
