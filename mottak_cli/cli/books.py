"""The rulebook of a call."""

from pathlib import Path

from mottak_cli.cli.files import here, printable
from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message
from mottak_cli.rulebook import Rulebook, load


def rulebook_with(directory: str | None, pinned: str | None = None) -> Rulebook:
    """The rulebook, with the rules of a directory too, and with the one that is wanted noted in it.

    Raises CallProblem where there is no such directory, InputProblem where a rule is wrong.
    """
    if directory is None:
        return load()._replace(pinned=pinned)
    if not Path(directory).is_dir():
        raise CallProblem(Message("call.no_folder", {"path": printable(directory)}), Message("call.path_advice", {"here": here()}))
    return load(Path(directory))._replace(pinned=pinned)
