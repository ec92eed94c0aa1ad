"""Reading and checking the rule files, and writing the compiled rulebook: `python -m mottak_cli.rulebook.compile`."""

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.rulebook.book import Rulebook, build
from mottak_cli.rulebook.checking import check_rule, check_whole
from mottak_cli.rulebook.load import COMPILED, digest_of, rule_files, rules_directory
from mottak_cli.rulebook.models import Circular, Form, Rule
from mottak_cli.rulebook.problems import from_validation, problem
from mottak_cli.source import Document, load_bytes

F = TypeVar("F", bound=Form)
RULEBOOK_FILE = "rulebook.yaml"


def read_directories(directories: Sequence[Path]) -> Rulebook:
    """All circulars and rules of the directories, checked whole. Raises `InputProblem` with every mistake found."""
    version = ""
    circulars: dict[str, tuple[Circular, Document]] = {}
    rules: dict[str, tuple[Rule, Document]] = {}
    errors: list[InputError] = []
    for directory in directories:
        for document in documents(directory, errors):
            name = Path(document.file).name
            if name == RULEBOOK_FILE:
                version = str(document.data.get("version", ""))
            elif name == "circular.yaml":
                keep(circulars, Circular, document, errors)
            else:
                keep(rules, Rule, document, errors)
    for rule, document in rules.values():
        errors += check_rule(rule, document, {name: one for name, (one, _) in circulars.items()})
    errors += check_whole(rules, circulars)
    if errors:
        raise InputProblem(sorted(errors, key=lambda error: (error.file, error.line, error.column)))
    digests = [digest_of(directory) for directory in directories]
    digest = digests[0] if len(digests) == 1 else f"sha256:{sha256(''.join(digests).encode()).hexdigest()}"
    return build(version, digest, [one for one, _ in circulars.values()], [one for one, _ in rules.values()])


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
        one = form.model_validate(document.data)
    except ValidationError as found:
        errors += from_validation(document, found, form)
        return
    name: str = one.id  # type: ignore[attr-defined]
    if name in into:
        errors.append(
            problem(document, "id", Message("rule.twice", {"id": name, "file": into[name][1].file}), Message("rule.twice.advice"))
        )
    into[name] = (one, document)


def compiled(rulebook: Rulebook) -> str:
    """The rulebook as one JSON text, the same for the same files."""
    whole = {
        "version": rulebook.version,
        "digest": rulebook.digest,
        "circulars": [one.model_dump(mode="json", by_alias=True, exclude_defaults=True) for one in rulebook.circulars.values()],
        "rules": [one.model_dump(mode="json", by_alias=True, exclude_defaults=True) for one in rulebook.rules.values()],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Writes the compiled rulebook beside this module."""
    target = Path(__file__).parent / COMPILED
    target.write_text(compiled(read_directories([rules_directory()])), encoding="utf-8")


if __name__ == "__main__":
    main()
