"""Why a verdict changed, found by trying: A's records with some of B's changes made are judged again.

A change that alone gives what B has is why; where none does, the fewest that together give it are. All is judged as of one day, so that
what a passed date did stays out of it.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from mottak_cli.checks.linked import LinkedCentre
from mottak_cli.diff.compare import Line
from mottak_cli.diff.report import Key, RecordKey, Report, Spot, State, outcomes
from mottak_cli.diff.trees import GONE, Unit, merged, units
from mottak_cli.engine.docket import Docket, Question, prepare
from mottak_cli.engine.judge import judge_known, make_run
from mottak_cli.engine.links import Known, known, link_centre, linked
from mottak_cli.errors import InputProblem
from mottak_cli.records import Record, read
from mottak_cli.reporters.base import View
from mottak_cli.reporters.json_report import JsonReporter
from mottak_cli.rulebook import Rulebook
from mottak_cli.source import Document

MOST_ALONE = 80
"""Changes of one record beyond which they are not tried one by one."""

SHOWN = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}|[A-Z]+(?:-[0-9]+)*/[A-Za-z0-9_.-]{1,30}")
UNSHOWN = frozenset({"name", "note", "contact", "description", "statement", "grounds", "born"})
"""Keys of prose, in which there may be a name, and of what nobody need know to understand a change."""


class Step(NamedTuple):
    """A change in one record; without a `unit` the record itself, which came or went."""

    record: RecordKey
    number: int
    unit: Unit | None


Chosen = frozenset[tuple[RecordKey, int]]


class Trials:
    """The records of both sides; of several with one id, the first."""

    def __init__(self, a: Iterable[Record], b: Iterable[Record], rulebook: Rulebook, question: Question) -> None:
        self.a, self.b = _by_key(a), _by_key(b)
        self.rulebook = rulebook
        self.question = question
        self._dockets: dict[frozenset[str], Docket] = {}
        self._made: dict[tuple[RecordKey, frozenset[int]], Known | None] = {}
        self._links: dict[int, LinkedCentre] = {}

    @cached_property
    def steps(self) -> Mapping[RecordKey, Sequence[Step]]:
        """Every change, by record."""
        found: dict[RecordKey, Sequence[Step]] = {}
        for key in dict.fromkeys((*self.b, *self.a)):
            one, other = self.a.get(key), self.b.get(key)
            if one is None or other is None:
                found[key] = [Step(key, 0, None)]
            elif changes := units(one.document.data, other.document.data):
                found[key] = [Step(key, number, unit) for number, unit in enumerate(changes)]
        return found

    def explain(self, target: RecordKey, wanted: Mapping[Key, State]) -> dict[Key, list[Line]]:
        """For each state that B has and A has not, the changes that bring it about; a key is missing where nothing was found."""
        own = list(self.steps.get(target, ()))
        others = [step for key, steps in self.steps.items() if key != target and _matters(target, key) for step in steps]
        found: dict[Key, list[Step]] = {}
        for steps in (own, others):
            left = {key: state for key, state in wanted.items() if key not in found}
            found |= self._alone(target, steps, left)
            left = {key: state for key, state in left.items() if key not in found}
            found |= self._together(target, steps, left)
        left = {key: state for key, state in wanted.items() if key not in found}
        if own and others:
            found |= self._together(target, [*own, *others], left)
        return {key: [self._line(step) for step in steps] for key, steps in found.items()}

    def _alone(self, target: RecordKey, steps: Sequence[Step], wanted: Mapping[Key, State]) -> dict[Key, list[Step]]:
        """The changes each of which gives the state by itself."""
        found: dict[Key, list[Step]] = {}
        if not wanted or len(steps) > MOST_ALONE:
            return found
        for step in steps:
            told = self._judged(target, [step], wanted)
            for key, state in wanted.items():
                if told is not None and told(key) == state:
                    found.setdefault(key, []).append(step)
        return found

    def _together(self, target: RecordKey, steps: Sequence[Step], wanted: Mapping[Key, State]) -> dict[Key, list[Step]]:
        """The fewest changes that give the state together, as far as leaving some out can tell."""
        found: dict[Key, list[Step]] = {}
        told = self._judged(target, steps, wanted) if wanted and steps else None
        for key, state in wanted.items():
            if told is not None and told(key) == state:
                found[key] = fewest(steps, lambda some, key=key, state=state: self._gives(target, some, key, state))  # type: ignore[misc]
        return found

    def _gives(self, target: RecordKey, steps: Sequence[Step], key: Key, state: State) -> bool:
        told = self._judged(target, steps, {key: state})
        return told is not None and told(key) == state

    def _judged(self, target: RecordKey, steps: Iterable[Step], wanted: Iterable[Key]) -> Callable[[Key], State] | None:
        """What A's record gets where these changes are made; None where it is then no right record, or not there."""
        chosen: dict[RecordKey, set[int]] = {}
        for step in steps:
            chosen.setdefault(step.record, set()).add(step.number)
        asked = (key for key in dict.fromkeys((*self.a, *chosen)) if key == target or _matters(target, key))
        now = {key: self._known(key, frozenset(chosen.get(key, ()))) for key in asked}
        one = now.get(target)
        if one is None or any(now[key] is None and key in self.b for key in chosen):
            return None
        there = [each for each in now.values() if each is not None]
        centres = (self._link(each) for each in there if each.record.kind == "centre" and target[0] != "centre")
        others = linked(centres, (each for each in there if each.record.kind != "centre"))
        docket = self._docket(frozenset(key[2] for key in wanted))
        judged = judge_known(one, docket, others)
        _, results, _ = JsonReporter().part(judged, make_run(self.rulebook, docket.question, [judged]), View(), lambda *_: None)
        found = outcomes(json.loads(f"[{results}]"))
        return Report("", ("", ""), "", "", "", {}, found, frozenset()).state

    def _link(self, centre: Known) -> LinkedCentre:
        if id(centre) not in self._links:
            self._links[id(centre)] = link_centre(centre)
        return self._links[id(centre)]

    def _docket(self, rules: frozenset[str]) -> Docket:
        if rules not in self._dockets:
            self._dockets[rules] = prepare(self.rulebook, self.question._replace(rules=rules, evidence=False))
        return self._dockets[rules]

    def _known(self, key: RecordKey, numbers: frozenset[int]) -> Known | None:
        """A's record with these of its changes made, as known on the day; None where it is not there or not right."""
        if (key, numbers) not in self._made:
            self._made[key, numbers] = self._make(key, numbers)
        return self._made[key, numbers]

    def _make(self, key: RecordKey, numbers: frozenset[int]) -> Known | None:
        one, other = self.a.get(key), self.b.get(key)
        as_of = self.question.as_of.toordinal()
        if one is None or other is None:
            record = other if numbers else one
        elif not numbers:
            record = one
        else:
            chosen = [step.unit for step in self.steps[key] if step.number in numbers]
            record = _read(one.document, merged(one.document.data, other.document.data, _Among(chosen)))
        return None if record is None else known(record, as_of)

    def _line(self, step: Step) -> Line:
        """Where a change stands: in B, or in A where it was taken out."""
        kind, name = step.record
        one, other = self.a.get(step.record), self.b.get(step.record)
        if step.unit is None:
            record = other or one
            assert record is not None
            return Line("b" if other else "a", kind, name, _spot(record, "id"), "added" if other else "removed")
        unit = step.unit
        record = one if unit.b is None else other
        assert record is not None
        change = "added" if unit.before is GONE else "removed" if unit.after is GONE else "changed"
        before, after = shown(unit.path, unit.before), shown(unit.path, unit.after)
        spot = _spot(record, unit.path)
        return Line("a" if unit.b is None else "b", kind, name, spot, change, before, after)  # type: ignore[arg-type]


class _Among:
    """Takes the changes of a set; they are told apart by where they stand."""

    def __init__(self, chosen: Iterable[Unit | None]) -> None:
        self.places = {(one.a, one.b) for one in chosen if one is not None}

    def __call__(self, unit: Unit) -> bool:
        return (unit.a, unit.b) in self.places


def fewest(steps: Sequence[Step], test: Callable[[Sequence[Step]], bool]) -> list[Step]:
    """What is left when all is taken away without which the test still holds: halves first, then less and less."""
    left = list(steps)
    size = max(1, len(left) // 2)
    while True:
        at = 0
        while at < len(left):
            rest = left[:at] + left[at + size :]
            if rest and test(rest):
                left = rest
            else:
                at += size
        if size == 1:
            return left
        size //= 2


def shown(path: str, value: Any) -> str | None:
    """A value as it may be shown: dates, numbers, words of the format and ids, but no prose and nobody's date of birth."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str | int) or path.rpartition(".")[2] in UNSHOWN:
        return None
    text = str(value)
    return text if SHOWN.fullmatch(text) else None


def _matters(target: RecordKey, other: RecordKey) -> bool:
    """Whether one record's content can matter to another: centres ask offices alone."""
    return target[0] != "centre" or other[0] != "centre"


def _read(document: Document, data: Any) -> Record | None:
    made = Document(document.file, document.index, None, data, document.lines)
    try:
        return read(made)
    except InputProblem:
        return None


def _by_key(records: Iterable[Record]) -> dict[RecordKey, Record]:
    found: dict[RecordKey, Record] = {}
    for one in records:
        found.setdefault((one.kind, one.id), one)
    return found


def _spot(record: Record, path: str) -> Spot:
    place = record.document.place(path)
    return Spot(record.document.file, path, place.line, place.column)
