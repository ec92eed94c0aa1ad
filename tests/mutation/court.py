"""The cases of the rules, read once and put again to every mutant."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mottak_cli.checks.linked import Linked
from mottak_cli.engine import Question
from mottak_cli.engine.cases import asked, differences
from mottak_cli.engine.docket import prepare as docket_of
from mottak_cli.engine.judge import judge, judge_known
from mottak_cli.engine.links import Known, known, link_centre, linked
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
    prepared: tuple[Known, Linked]

    def fails(self, rulebook: Rulebook) -> bool:
        """Whether it comes out otherwise than it says (an engine that breaks down on it says something else too)."""
        try:
            (result,) = judge(self.records, rulebook, self.question).records[0].results
            return any(True for _ in differences(self.expected, result))
        except Exception:
            return True

    def fails_by(self, rulebook: Rulebook) -> bool:
        """The same for another rulebook under the true program: what no rule has a part in is not done again."""
        try:
            one, others = self.prepared
            (result,) = judge_known(one, docket_of(rulebook, self.question), others).results
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
        yield Case(rule, case["says"], records, question, expected, prepare(records, question))


def prepare(records: Sequence[Record], question: Question) -> tuple[Known, Linked]:
    """The first record as known, and what is linked of all of them."""
    read = [known(record, question.as_of.toordinal()) for record in records]
    centres = [link_centre(one) for one in read if one.record.kind == "centre"]
    return read[0], linked(centres, [one for one in read if one.record.kind != "centre"])


class Bench:
    """The true rulebook with the documents it was read from and its cases."""

    def __init__(self, rules: Path, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.cases = read_cases(rules, rulebook)
        self.before: Counter[tuple[str, str]] = Counter()
        """How many mutants a case has noticed: such a case is asked first."""
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
        concerned = sorted((case for case in self.cases if concerns(case, mutant)), key=lambda case: -self.before[case.rule, case.says])
        found = next((case for case in concerned if case.fails_by(changed)), None)
        if found is not None:
            self.before[found.rule, found.says] += 1
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
            mistaken = is_rule and any(True for _ in check_rule(rules[mutant.about], document, circulars))
        except ValueError:
            return None
        with_places = ({name: (one, document) for name, one in of.items()} for of in (rules, circulars))
        if mistaken or any(True for _ in check_whole(*with_places)):  # type: ignore[arg-type]
            return None
        ready, infos, validity = dict(self.rulebook.ready), dict(self.rulebook.infos), dict(self.rulebook.validity)
        for name, one in rules.items():
            if name == mutant.about or one.circular == mutant.about:
                ready[name] = tuple(make_ready(one))
                infos[name] = describe(one, circulars[one.circular])
                validity[name] = days((of.first, of.last) for of in ready[name])
        return self.rulebook._replace(circulars=circulars, rules=rules, ready=ready, infos=infos, validity=validity)


def concerns(case: Case, mutant: Mutant) -> bool:
    """Whether a case is of the rule, or of the document, that was changed."""
    return case.rule == mutant.about or case.rule.startswith(f"{mutant.about}/")
