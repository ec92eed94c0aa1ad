"""Where reports go: `--format F` to standard output, `--format F:FILE` to a file that is whole or not there at all.

GitHub names a file for each step of a job, `GITHUB_STEP_SUMMARY`, that becomes part of the run's page. What is asked for in the format
`github` is said there too, whether the commands go to standard output or to a file: it is GitHub's own file and takes nobody's place.
"""

import os
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mottak_cli.cli.console import tell
from mottak_cli.cli.files import printable
from mottak_cli.cli.guess import nearest
from mottak_cli.cli.os_errors import why
from mottak_cli.errors import CallProblem
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters import FORMATS
from mottak_cli.writing.extras import BINARY, need

SUMMARY, SUMMARY_OF = "github-summary", "github"
SUMMARY_FILE = "GITHUB_STEP_SUMMARY"
SUMMARY_ROOM = 2**20
"""Bytes that GitHub takes of a step's summary; it throws a longer one away."""
WITHOUT_ERRORS = frozenset({"table", "csv", "csv-excel", "ical"})
"""Formats that say nothing of mistakes in the files: standard error does."""


class Target(NamedTuple):
    """A format and the file it goes to; None for standard output.

    `appended`: other programs of the same step may have written to the file, and `room` is how many bytes it may still take.
    """

    format: str
    file: str | None
    appended: bool = False
    room: int | None = None


def targets(given: Sequence[str], quiet: bool, formats: Collection[str] = FORMATS) -> list[Target]:
    """What to write where; the table goes to standard output unless another format does, or quiet is asked for. Raises CallProblem."""
    found = [target(one, formats) for one in given]
    shown = [one.format for one in found if one.file is None]
    if len(shown) > 1:
        raise CallProblem(Message("call.two_to_stdout", {"formats": ", ".join(shown)}), Message("call.to_file"))
    files = [_place(one.file) for one in found if one.file is not None]
    for one in found:
        if one.file is not None and files.count(_place(one.file)) > 1:
            raise CallProblem(Message("call.same_file", {"path": one.file}), Message("call.to_file"))
    made(found)
    if not shown and not quiet:
        found.append(Target("table", None))
    return found


def made(found: Iterable[Target]) -> None:
    """Raises CallProblem, before any work is done, for what cannot be made here, or is no text and would go to the screen."""
    asked = [one for one in found if one.format in BINARY]
    need(one.format for one in asked)
    for one in asked:
        if one.file is None and sys.stdout.isatty():
            said = {"format": one.format}
            raise CallProblem(Message("extra.on_screen", said), Message("extra.on_screen.advice", said))


def written(given: Iterable[str]) -> list[Target]:
    """What goes where, whatever formats the command has: it has looked at their names. Raises CallProblem."""
    return [target(one, (one.partition(":")[0],)) for one in given]


def spare(found: Iterable[Target], inputs: Iterable[str]) -> None:
    """Raises CallProblem for a report that would take the place of a file that is read, under whatever name."""
    files = {_place(one.file): one.file for one in found if one.file is not None and not one.appended}
    for one in inputs if files else ():
        if (place := _place(one)) in files:
            raise CallProblem(Message("call.over_input", {"path": files[place]}), Message("call.over_input.advice"))


def _place(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))


def with_summary(found: Sequence[Target], environment: Mapping[str, str]) -> list[Target]:
    """The targets, and the summary of a GitHub step where its commands are asked for and the summary is not asked for by name."""
    formats = {one.format for one in found}
    file = environment.get(SUMMARY_FILE)
    if not file or SUMMARY_OF not in formats or SUMMARY in formats:
        return [*found]
    written = os.path.getsize(file) if os.path.isfile(file) else 0
    return [*found, Target(SUMMARY, file, appended=True, room=max(0, SUMMARY_ROOM - written - 1))]


def is_empty(one: Target, records: int, lang: str, formats: Collection[str] = WITHOUT_ERRORS) -> bool:
    """Whether a report would be empty: no record could be judged, and its format is one of those with no place for what is wrong with the
    files. It is not written, for it would look as if nothing had been found. That a file is left as it was is always told.
    """
    if records or one.format not in formats:
        return False
    if one.file is not None:
        tell([text(Message("told.not_written", {"file": printable(one.file)}), lang)])
    return True


def target(given: str, formats: Collection[str] = FORMATS) -> Target:
    """`F` or `F:FILE`, parted at the first colon alone, so that `json:C:\\reports\\a.json` names a file on a drive."""
    name, colon, file = given.partition(":")
    if name not in formats:
        near = nearest(name, formats)
        advice = Message("call.did_you_mean", {"guess": near}) if near else Message("call.choices", {"choices": tuple(formats)})
        raise CallProblem(Message("call.no_such_format", {"format": name}), advice)
    if colon and not file:
        raise CallProblem(Message("call.no_file", {"given": given}), Message("call.name_file"))
    return Target(name, None if not colon or file == "-" else file)


def write_file(path: str, pieces: Iterable[str | bytes]) -> None:
    """Writes beside the file first and then moves into its place, so that nobody ever reads half a report. Raises CallProblem.

    Text is written as UTF-8 with its line ends as they are.
    """
    place = Path(os.path.realpath(path))
    try:
        if place.exists() and not place.is_file():
            with place.open("wb") as stream:
                stream.writelines(map(as_bytes, pieces))
            return
        _replace(place, pieces)
    except OSError as error:
        raise CallProblem(Message("call.cannot_write", {"path": path, "why": why(error)}), Message("call.write_advice")) from error


def append_file(path: str, pieces: Iterable[str]) -> None:
    """Adds to what is in the file, from a new line on; nothing of it where a piece cannot be made. Raises CallProblem."""
    told = "".join(pieces)
    try:
        begun = os.path.isfile(path) and os.path.getsize(path) > 0
        with Path(path).open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(f"\n{told}" if begun and told else told)
    except OSError as error:
        raise CallProblem(Message("call.cannot_write", {"path": path, "why": why(error)}), Message("call.write_advice")) from error


def as_bytes(piece: str | bytes) -> bytes:
    """A piece of a report as it is written."""
    return piece.encode() if isinstance(piece, str) else piece


def _replace(place: Path, pieces: Iterable[str | bytes]) -> None:
    mode = place.stat().st_mode & 0o777 if place.exists() else 0o666 & ~_umask()
    import tempfile  # noqa: PLC0415  (only where a report goes to a file)

    handle, name = tempfile.mkstemp(prefix=f".{place.name[:40]}.", dir=place.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(map(as_bytes, pieces))
        os.chmod(name, mode)
        os.replace(name, place)
    except BaseException:
        os.unlink(name)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
