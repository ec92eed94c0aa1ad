"""What the design says of every provision, stated apart from the rule files: here a mutant of such a statement is noticed."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mottak_cli.rulebook import Rulebook
from mottak_cli.source import load_bytes

from .mutants import Mutant


class Register:
    def __init__(self, path: Path) -> None:
        self.stated: Mapping[str, Any] = load_bytes(path.read_bytes(), str(path))[0].data if path.exists() else {}

    def against(self, mutant: Mutant, rulebook: Rulebook) -> str | None:
        return None
