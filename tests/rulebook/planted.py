"""A small rulebook in a folder of its own, in which a mistake can be planted."""

import shutil
from collections.abc import Callable
from pathlib import Path

from mottak_cli.errors import InputError, InputProblem
from mottak_cli.rulebook.compile import read_sources
from mottak_cli.rulebook.load import rules_directory

Change = Callable[[str], str]


def small_rulebook(into: Path) -> Path:
    """The version, one circular and two of its rules."""
    (into / "RS-2019-002").mkdir()
    for name in ("rulebook.yaml", "RS-2019-002/circular.yaml", "RS-2019-002/3.4a.yaml", "RS-2019-002/4.5.yaml"):
        shutil.copy(rules_directory() / name, into / name)
    return into


def replaced(old: str, new: str) -> Change:
    """Puts one text for another, which must be there."""

    def change(text: str) -> str:
        assert old in text
        return text.replace(old, new, 1)

    return change


def mistakes(directory: Path) -> list[InputError]:
    """What reading the folder complains of; nothing where it is in order."""
    try:
        read_sources([directory])
    except InputProblem as found:
        return list(found.errors)
    return []


def line_of(text: str, mark: str) -> int:
    """The line of the first occurrence of a mark, from 1."""
    return text[: text.index(mark)].count("\n") + 1
