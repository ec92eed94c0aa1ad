"""Reading and checking the rule files, and writing the compiled rulebook: `python -m mottak_cli.rulebook.compile`."""

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import ValidationError

from mottak_cli.errors import InputError, InputProblem
from mottak_cli.forms import fill
from mottak_cli.messages import Message
from mottak_cli.rulebook.book import Rulebook, build
from mottak_cli.rulebook.checking import check_rule, check_whole
from mottak_cli.rulebook.load import COMPILED, digest_of, rule_files, rules_directory
from mottak_cli.rulebook.models import Circular, Rule
from mottak_cli.rulebook.problems import from_validation, problem
from mottak_cli.rulebook.shapes import model_of
from mottak_cli.source import Document, load_bytes

F = TypeVar("F", Circular, Rule)
RULEBOOK_FILE = "rulebook.yaml"


class Sources(NamedTuple):
    """The rule files of some directories, checked: version, digest, circulars and rules with their documents."""

    version: str
    digest: str
    circulars: dict[str, tuple[Circular, Document]]
    rules: dict[str, tuple[Rule, Document]]

    def rulebook(self) -> Rulebook:
        """The rulebook they make."""
        return build(self.version, self.digest, [one for one, _ in self.circulars.values()], [one for one, _ in self.rules.values()])

    def compiled(self) -> str:
        """All of it as one JSON text, the same for the same files."""
        whole = {
            "version": self.version,
            "digest": self.digest,
            "circulars": [document.data for _, (_, document) in sorted(self.circulars.items())],
            "rules": [document.data for _, (_, document) in sorted(self.rules.items())],
        }
        return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def read_sources(directories: Sequence[Path]) -> Sources:
    """All circulars and rules of the directories, checked whole. Raises `InputProblem` with every mistake found."""
    digests = [digest_of(directory) for directory in directories]
    digest = digests[0] if len(digests) == 1 else f"sha256:{sha256(''.join(digests).encode()).hexdigest()}"
    version = ""
    circulars: dict[str, tuple[Circular, Document]] = {}
    rules: dict[str, tuple[Rule, Document]] = {}
    errors: list[InputError] = []
    for document in (one for directory in directories for one in documents(directory, errors)):
        name = Path(document.file).name
        if name == RULEBOOK_FILE:
            version = str(document.data.get("version", ""))
        elif name == "circular.yaml":
            keep(circulars, Circular, document, errors)
        else:
            keep(rules, Rule, document, errors)
    unread = frozenset(Path(error.file) for error in errors)
    for rule, document in rules.values():
        errors += check_rule(rule, document, {name: one for name, (one, _) in circulars.items()}, unread)
    errors += check_whole(rules, circulars, unread)
    if errors:
        raise InputProblem(sorted(errors, key=lambda error: (error.file, error.line, error.column)))
    return Sources(version, digest, circulars, rules)


def documents(directory: Path, errors: list[InputError]) -> Iterator[Document]:
    """Every rule file as a document; what cannot be read is told."""
    for path in rule_files(directory):
        try:
            yield from load_bytes(path.read_bytes(), str(path))
        except InputProblem as found:
            errors += found.errors


def keep(into: dict[str, tuple[F, Document]], form: type[F], document: Document, errors: list[InputError]) -> None:
    """Reads one file into its form and keeps it by id."""
    try:
        model_of(form).model_validate(document.data)  # type: ignore[arg-type]
    except ValidationError as found:
        errors += from_validation(document, found, form)
        return
    one = fill(form, document.data)
    if one.id in into:
        message = Message("rule.twice", {"id": one.id, "file": into[one.id][1].file})
        errors.append(problem(document, "id", message, Message("rule.twice.advice")))
    into[one.id] = (one, document)


def main() -> None:
    """Writes the compiled rulebook beside this module."""
    target = Path(__file__).parent / COMPILED
    target.write_text(read_sources([rules_directory()]).compiled(), encoding="utf-8")


if __name__ == "__main__":
    main()
