"""The cases of the rules, read once and put again to every mutant."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mottak_cli.engine import Question
from mottak_cli.engine.cases import asked, differences
from mottak_cli.engine.judge import judge
from mottak_cli.forms import fill
from mottak_cli.records import Record
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.book import describe, make_ready
from mottak_cli.rulebook.checking import check_rule, check_whole
from mottak_cli.rulebook.models import Circular, Rule
from mottak_cli.rulebook.shapes import model_of
from mottak_cli.source import Document, load_bytes
from mottak_cli.timeline.days import days

from .mutants import Mutant
from .stated import against_register, against_statements

LOADING = "loading"


class Case(NamedTuple):
    """A dated case, ready to be judged."""

    rule: str
    says: str
    records: Sequence[Record]
    question: Question
    expected: Mapping[str, Any]

    def fails(self, rulebook: Rulebook) -> bool:
        """Whether it comes out otherwise than it says (an engine that breaks down on it says something else too)."""
        try:
            (result,) = judge(self.records, rulebook, self.question).records[0].results
            return any(True for _ in differences(self.expected, result))
        except Exception:
            return True


def read_cases(rules: Path, rulebook: Rulebook) -> list[Case]:
    """All cases below a folder, in order."""
    return [case for path in sorted(rules.glob("*/cases/*.yaml")) for case in cases_of(path, rulebook)]


def cases_of(path: Path, rulebook: Rulebook) -> Iterator[Case]:
    """The cases of one file."""
    (document,) = load_bytes(path.read_bytes(), str(path))
    rule, base = document.data["rule"], document.data.get("base", {})
    for case in document.data["cases"]:
        records, question = asked(rule, base, case, rulebook)
        expected = case["expect"] if isinstance(case["expect"], dict) else {"verdict": case["expect"]}
        yield Case(rule, case["says"], records, question, expected)


class Bench:
    """The true rulebook with the documents it was read from and its cases."""

    def __init__(self, rules: Path, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.cases = read_cases(rules, rulebook)
        self.documents: dict[str, Document] = {}
        for path in sorted(rules.glob("*/*.yaml")):
            (document,) = load_bytes(path.read_bytes(), str(path))
            self.documents[f"{path.parent.name}/{path.name}"] = document

    def leave_out_failing(self) -> list[Case]:
        """Takes out the cases that do not hold of the true rulebook: they can notice nothing."""
        failing = [case for case in self.cases if case.fails(self.rulebook)]
        self.cases = [case for case in self.cases if case not in failing]
        return failing

    def put(self, mutant: Mutant) -> str | None:
        """What notices a mutant of a rule file: loading, the sentence of a case, or the register; None where nothing does."""
        changed = self.load(mutant)
        if changed is None:
            return LOADING
        found = next((case for case in self.cases if concerns(case, mutant) and case.fails(changed)), None)
        if found is not None:
            return f"{found.rule}: {found.says}"
        if (test := against_register(changed, mutant.about)) is not None:
            return f"register {test}"
        return "register stated.yaml" if any(True for _ in against_statements(changed)) else None

    def load(self, mutant: Mutant) -> Rulebook | None:
        """The rulebook with the mutant in it; None where loading refuses it."""
        document = self.documents[mutant.file]
        circulars, rules = dict(self.rulebook.circulars), dict(self.rulebook.rules)
        is_rule = mutant.about in rules
        form, into = (Rule, rules) if is_rule else (Circular, circulars)
        try:
            model_of(form).model_validate(mutant.data)
            into[mutant.about] = fill(form, mutant.data)  # type: ignore[assignment]
            mistakes = list(check_rule(rules[mutant.about], document, circulars)) if is_rule else []
        except ValueError:
            return None
        with_places = ({name: (one, document) for name, one in of.items()} for of in (rules, circulars))
        if mistakes or any(True for _ in check_whole(*with_places)):  # type: ignore[arg-type]
            return None
        ready = dict(self.rulebook.ready)
        if is_rule:
            ready[mutant.about] = tuple(make_ready(rules[mutant.about]))
        infos = {name: describe(one, circulars[one.circular]) for name, one in rules.items()}
        validity = {name: days((one.first, one.last) for one in versions) for name, versions in ready.items()}
        return self.rulebook._replace(circulars=circulars, rules=rules, ready=ready, infos=infos, validity=validity)


def concerns(case: Case, mutant: Mutant) -> bool:
    """Whether a case is of the rule, or of the document, that was changed."""
    return case.rule == mutant.about or case.rule.startswith(f"{mutant.about}/")
