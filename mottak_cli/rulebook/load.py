"""Loading the rulebook: from one compiled file where the rule files are as they were compiled, else from the files.

Some seventy small YAML files cost too much at every start, so the checked rulebook lies beside this module as JSON, with the
digest of the files it was made from.
"""

import json
import os
from hashlib import sha256
from pathlib import Path

from mottak_cli.forms import fill
from mottak_cli.rulebook.book import Rulebook, build
from mottak_cli.rulebook.models import Circular, Rule

COMPILED = "compiled.json"


def rules_directory() -> Path:
    """Where the rule files lie: inside an installed package, or beside it in a checkout and an editable install."""
    package = Path(__file__).parent.parent
    packaged = package / "_rules"
    return packaged if packaged.is_dir() else package.parent / "rules"


def rule_files(directory: Path) -> list[Path]:
    """Every file that the rulebook is made of, in a stable order: no cases, nothing hidden."""
    folders = [one.path for one in os.scandir(directory) if one.is_dir() and not one.name.startswith(".") and one.name != "cases"]
    files = (one for folder in (str(directory), *folders) for one in os.scandir(folder))
    return sorted(Path(one.path) for one in files if one.name.endswith(".yaml") and not one.name.startswith("."))


def digest_of(directory: Path) -> str:
    """`sha256:…` over the names and bytes of all rule files (line ends as `\\n`, so that a Windows checkout gives the same)."""
    digest = sha256()
    for path in rule_files(directory):
        text = text_of(path)
        name = path.as_posix().removeprefix(f"{directory.as_posix()}/")
        digest.update(f"{name}\0{len(text)}\0".encode())
        digest.update(text)
    return f"sha256:{digest.hexdigest()}"


def text_of(path: Path) -> bytes:
    """The bytes of a rule file, whatever system ended its lines."""
    return path.read_bytes().replace(b"\r\n", b"\n")


def adds_nothing(extra: Path, directory: Path) -> bool:
    """Whether every rule file of `extra` is, word for word, among those of `directory`: one of its folders, or a copy of it."""
    return {text_of(path) for path in rule_files(extra)} <= {text_of(path) for path in rule_files(directory)}


def load(extra: Path | None = None) -> Rulebook:
    """The rulebook; with `extra`, the rules of that directory too, unless they are the rulebook's own.

    Raises `InputProblem` with file, place and advice where a rule file is wrong.
    """
    directory = rules_directory()
    digest = digest_of(directory)
    if extra is not None and adds_nothing(extra, directory):
        extra = None
    compiled = json.loads(Path(__file__).with_name(COMPILED).read_text(encoding="utf-8"))
    if extra is None and compiled["digest"] == digest:
        circulars = [fill(Circular, one) for one in compiled["circulars"]]
        return build(compiled["version"], digest, circulars, [fill(Rule, one) for one in compiled["rules"]])
    from mottak_cli.rulebook.compile import read_sources  # noqa: PLC0415  (only when files changed or were added)

    return read_sources([directory] if extra is None else [directory, extra]).rulebook()
