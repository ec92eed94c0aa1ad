"""Finding the files of a call, and reading their bytes."""

import os
import sys
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from mottak_cli.cli.exclude import Exclude
from mottak_cli.cli.os_errors import why
from mottak_cli.errors import CallProblem, InputError, InputProblem
from mottak_cli.messages import Message

STDIN = "-"
ENDINGS = (".yaml", ".yml")


class Source(NamedTuple):
    """A file to judge: its path, its name in reports, and whether the user named it (else a folder did).

    Standard input has no path; it can be read only once, and `data` is what was read.
    """

    path: str | None
    name: str
    named: bool
    data: bytes = b""


def find(paths: Sequence[str], exclude: Exclude | None = None) -> tuple[list[Source], list[InputError]]:
    """The files in the order given, folders sorted, each file once; and an error for each path that is not there. Raises CallProblem.

    What is to be left out is left out of folders alone: a path that is given is read.
    """
    if list(paths).count(STDIN) > 1:
        raise CallProblem(Message("call.stdin_twice"))
    sources: list[Source] = []
    errors: list[InputError] = []
    seen: set[str] = set()
    for path in paths:
        if path == STDIN:
            sources.append(Source(None, STDIN, True, sys.stdin.buffer.read()))
        elif os.path.isdir(path):
            sources += _new((Source(found, printable(found), False) for found in walk(path, exclude, errors)), seen)
        elif os.path.exists(path):
            sources += _new([Source(path, printable(path), True)], seen)
        else:
            errors.append(missing(path))
    if not sources and not errors and not (exclude and exclude.taken):
        raise CallProblem(
            Message("call.empty_folder", {"path": printable(", ".join(paths))}), Message("call.path_advice", {"here": here()})
        )
    return sources, errors


def _new(found: "Iterator[Source] | list[Source]", seen: set[str]) -> Iterator[Source]:
    """Those not found before, under whatever name."""
    for source in found:
        real = os.path.realpath(source.path or "")
        if real not in seen:
            seen.add(real)
            yield source


def walk(folder: str, exclude: Exclude | None = None, errors: list[InputError] | None = None) -> Iterator[str]:
    """The record files below a folder, sorted by path; hidden folders and files are left out, and so are loops of links.

    What cannot be looked into is added to the errors: records may lie there.
    """
    takes = exclude.takes if exclude else _nothing
    visited: set[str] = set()

    def told(error: OSError) -> None:
        if errors is not None:
            errors.append(unreadable_folder(error))

    for at, folders, files in os.walk(folder, onerror=told, followlinks=True):
        real = os.path.realpath(at)
        if real in visited:
            folders.clear()
            continue
        visited.add(real)
        folders[:] = [name for name in sorted(folders) if not name.startswith(".") and not takes(os.path.join(at, name))]
        found = (os.path.join(at, name) for name in sorted(files) if name.endswith(ENDINGS) and not name.startswith("."))
        yield from (path for path in found if not takes(path))


def _nothing(path: str) -> bool:
    del path
    return False


def read(source: Source) -> bytes:
    """The bytes of a file. Raises InputProblem where it cannot be read."""
    try:
        if source.path is None:
            return source.data
        return Path(source.path).read_bytes()
    except OSError as error:
        message = Message("call.unreadable", {"why": why(error)})
        raise InputProblem([wordless(source.name, "unreadable", message, Message("call.unreadable_advice"))]) from error


def unreadable_folder(error: OSError) -> InputError:
    """A folder that cannot be looked into."""
    told = Message("call.unreadable_folder", {"why": why(error)}), Message("call.unreadable_folder_advice")
    return wordless(printable(str(error.filename)), "unreadable", *told)


def missing(path: str) -> InputError:
    """A path that is not there, with the nearest name that is."""
    folder = os.path.dirname(path) or "."
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    near = get_close_matches(os.path.basename(path), names, 1)
    advice = Message("call.path_advice", {"here": here()})
    if near:
        advice = Message("call.did_you_mean", {"guess": printable(os.path.join(os.path.dirname(path), near[0]))})
    return wordless(printable(path), "no_such_file", Message("call.no_such_path"), advice)


def wordless(file: str, code: str, message: Message, advice: Message) -> InputError:
    """An error with no place in a text."""
    return InputError(file, 0, 0, 0, code, "", message, advice)


def here() -> str:
    """The folder that relative paths start from."""
    return printable(os.getcwd())


def relative(path: str) -> str:
    """A path as seen from the current folder; as it is where no way leads there, as to another drive."""
    try:
        return os.path.relpath(path)
    except ValueError:
        return path


def printable(path: str) -> str:
    """A path for a report: forward slashes, no leading `./`, and no bytes that are not text."""
    shown = os.fsencode(path).decode("utf-8", "replace")
    if os.sep == "\\":
        shown = shown.replace("\\", "/")
    return shown.removeprefix("./") or shown
