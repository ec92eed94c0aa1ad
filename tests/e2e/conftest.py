"""The installed command as a fixture: a process of its own, as a person starts it."""

import os
import subprocess
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

Done = subprocess.CompletedProcess[bytes]
Run = Callable[..., Done]

ROOT = Path(__file__).resolve().parents[2]


def started(program: Path, *arguments: str, cwd: Path = ROOT, **environment: str) -> Done:
    """Runs the program in a pipe, in an environment without settings of ours or of the terminal."""
    hidden = ("MOTTAK_", "COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR", "PYTHONIOENCODING", "PYTHONPATH", "PYTHONUTF8")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}
    return subprocess.run([str(program), *arguments], cwd=cwd, env=kept | environment, capture_output=True, check=False)


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def mottak() -> Run:
    """The command beside the interpreter that runs the tests; arguments are its arguments, keywords go into its environment."""
    program = Path(sysconfig.get_path("scripts")) / "mottak"
    return lambda *arguments, **keywords: started(program, *arguments, **keywords)
