"""Which rules and which records a call is about."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.cli.guess import nearest
from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message
from mottak_cli.records import KINDS, Record
from mottak_cli.rulebook import Rulebook


def listed(given: Iterable[str]) -> list[str]:
    """The values of a repeatable option whose values may hold commas."""
    return [one.strip() for value in given for one in value.split(",") if one.strip()]


def choose(rulebook: Rulebook, select: Sequence[str], ignore: Sequence[str]) -> frozenset[str] | None:
    """The ids of the rules to judge, None for all. Raises CallProblem for a selector that fits none."""
    wanted, unwanted = listed(select), listed(ignore)
    if not wanted and not unwanted:
        return None
    chosen = frozenset(rulebook.rules)
    if wanted:
        chosen = frozenset(rule for selector in wanted for rule in fitting(selector, rulebook))
    chosen -= {rule for selector in unwanted for rule in fitting(selector, rulebook)}
    if not chosen:
        raise CallProblem(Message("call.no_rules_left"), Message("call.rules_advice"))
    return chosen


def no_rule_for(kinds: Collection[str], cases: Mapping[str, Sequence[object]]) -> CallProblem | None:
    """What is wrong where rules were chosen of which none is judged on any of these kinds of record; None where one is."""
    if any(cases[kind] for kind in kinds):
        return None
    there, wanted = (
        tuple(Message(f"call.judged_on.{kind}") for kind in KINDS if kind in found)
        for found in (kinds, {kind for kind, rules in cases.items() if rules})
    )
    return CallProblem(Message("call.no_rule_for", {"there": there, "wanted": wanted}), Message("call.no_rule_for_advice"))


def fitting(selector: str, rulebook: Rulebook) -> list[str]:
    """The rules of a selector: a rule's id, else a circular, else how ids begin (`RS-2019-002/3` is no start of `/31`).

    Small and capital letters are alike, and a circular may be written as officers cite it. Raises CallProblem.
    """
    sought = selector.casefold().replace(" ", "-")
    exact = [rule for rule in rulebook.rules if rule.casefold() == sought]
    if exact:
        return exact
    found = [rule for rule in rulebook.rules if begins(rule.casefold(), sought)]
    if not found:
        raise unknown_rule(selector, rulebook)
    return found


def begins(rule: str, start: str) -> bool:
    """Whether an id begins with the start, and not in the middle of a number."""
    if not rule.startswith(start) or not start:
        return False
    if "/" not in start:
        return rule.partition("/")[0] == start
    return not (start[-1:].isdigit() and rule[len(start) : len(start) + 1].isdigit())


def unknown_rule(selector: str, rulebook: Rulebook) -> CallProblem:
    """A selector that fits no rule: whether it is text, and what is near it."""
    known = {one.casefold(): one for one in rulebook.provisions}
    if (text := known.get(selector.casefold().replace(" ", "-"))) is not None:
        return CallProblem(Message("call.rule_is_text", {"rule": text}), Message("call.rules_list"))
    if (document := find_circular(selector, rulebook)) is not None:
        return CallProblem(Message("call.circular_later", {"circular": document}), Message("call.rules_list"))
    message = Message("call.no_such_rule", {"rule": selector})
    if (near := nearest(selector, [*rulebook.rules, *rulebook.circulars])) is not None:
        return CallProblem(message, Message("call.did_you_mean", {"guess": near}))
    return CallProblem(message, Message("call.rules_list"))


def find_circular(selector: str, rulebook: Rulebook) -> str | None:
    """The document of which the selector is the id."""
    sought = selector.casefold().replace(" ", "-").rstrip("/")
    return next((one for one in rulebook.circulars if one.casefold() == sought), None)


class Held(NamedTuple):
    """What a record can be found by: its kind and id, and the regions and operators it holds on days of the period."""

    kind: str
    id: str
    regions: frozenset[str]
    operators: frozenset[str]


class Narrow(NamedTuple):
    """Ids that narrow a repo; an empty set lets everything through. Region and operator count if held on any day of the period."""

    centres: frozenset[str]
    regions: frozenset[str]
    operators: frozenset[str]
    first: date
    last: date

    def held(self, record: Record) -> Held:
        """What the record can be found by."""
        return Held(record.kind, record.id, self._ids(record, "region"), self._ids(record, "operator"))

    def _ids(self, record: Record, key: str) -> frozenset[str]:
        if key == "region" and record.kind == "region":
            return frozenset({record.id})
        first, last = self.first.toordinal(), self.last.toordinal()
        within = (value for value, since, to in record.data.get(key, ()) if since <= last and to >= first)
        return frozenset(value["id"] if isinstance(value, Mapping) else value for value in within)

    def admits(self, held: Held) -> bool:
        """Whether the record is among those asked for."""
        if self.centres and not (held.kind == "centre" and held.id in self.centres):
            return False
        if self.regions and not self.regions & held.regions:
            return False
        return not self.operators or bool(self.operators & held.operators)

    def problem(self, held: Sequence[Held]) -> CallProblem:
        """Nothing was let through: which option fits no record, and what the records have."""
        for option, wanted, known in (
            ("--centre", self.centres, {one.id for one in held if one.kind == "centre"}),
            ("--region", self.regions, {name for one in held for name in one.regions}),
            ("--operator", self.operators, {name for one in held for name in one.operators}),
        ):
            for value in sorted(wanted - known):
                message = Message("call.name_matches", {"option": option, "value": value})
                if (near := nearest(value, known)) is not None:
                    return CallProblem(message, Message("call.did_you_mean", {"guess": near}))
                if known:
                    return CallProblem(message, Message("call.name_known", {"known": ", ".join(sorted(known)[:20])}))
                return CallProblem(message)
        return CallProblem(Message("call.none_left", {"n": len(held)}))
