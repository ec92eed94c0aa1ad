"""Files of a git revision, read through plumbing alone: nothing is checked out, and nothing is written to the repository."""

import os
import posixpath
import subprocess
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mottak_cli.cli.guess import two_sides
from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message

QUIET = {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"}
"""No lock, no fetching of what is not there, no questions, and the words of messages that we look for."""

SUBMODULE, LINK = "160000", "120000"
"""What git calls a submodule and a symbolic link among the modes of files."""


class Blob(NamedTuple):
    """A file of a revision: its path from the repository's root, and its object."""

    path: str
    oid: str


class Revision(NamedTuple):
    """A commit as it was `given`, and the file or folder of it that is meant (`""`: all of it)."""

    given: str
    commit: str
    path: str
    is_file: bool

    def blobs(self) -> list[Blob]:
        """The files at and below the path, in no special order; links and submodules are none."""
        if self.is_file:
            return [Blob(self.path, _told("rev-parse", "--verify", "--quiet", f"{self.commit}:{self.path}"))]
        listed = _run("ls-tree", "-r", "-z", "--full-tree", f"{self.commit}:{self.path}").decode("utf-8", "surrogateescape")
        prefix = f"{self.path}/" if self.path else ""
        entries = (entry.partition("\t") for entry in listed.split("\0") if entry)
        return [Blob(prefix + name, about.split()[2]) for about, _, name in entries if about.startswith("100")]

    def at(self, path: str) -> Blob | None:
        """A file anywhere in the commit; None where there is none."""
        oid = _run("rev-parse", "--verify", "--quiet", f"{self.commit}:{path}", fails=True).decode().strip()
        if not oid or _told("cat-file", "-t", oid) != "blob":
            return None
        return Blob(path, oid)


def revision(given: str) -> Revision:
    """What `REV` or `REV:path` means in the repository of the current folder. Raises CallProblem."""
    name, _, path = given.partition(":")
    if not _run("rev-parse", "--git-dir", fails=True):
        raise CallProblem(Message("diff.no_repo", {"given": given}), Message("diff.no_repo.advice"))
    commit = _commit(name)
    if commit is None:
        meant = two_sides([given])
        advice = Message("call.did_you_mean", {"guess": meant}) if meant else Message("diff.no_revision.advice")
        raise CallProblem(Message("diff.no_revision", {"given": name or given}), advice)
    path = _from_root(path)
    kind = _run("cat-file", "-t", f"{commit}:{path}", fails=True).decode().strip()
    if kind not in ("tree", "blob"):
        raise CallProblem(Message("diff.not_in_revision", {"path": path, "revision": name}), Message("diff.not_in_revision.advice"))
    return Revision(given, commit, path, kind == "blob")


def _commit(name: str) -> str | None:
    """The commit of a name; None where there is none. What begins with a hyphen would be an option of git's."""
    if not name or name.startswith("-"):
        return None
    return _run("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", fails=True).decode().strip() or None


def _from_root(path: str) -> str:
    """A path as seen from the root: `./x` and `../x` are seen from the current folder, as git has it."""
    if path.startswith(("./", "../")) or path in (".", ".."):
        path = posixpath.join(_told("rev-parse", "--show-prefix"), path)
    found = posixpath.normpath(path.replace("\\", "/").strip("/")) if path.strip("/") else "."
    return "" if found == "." else found


def root() -> str | None:
    """The top folder of the repository that the current folder lies in; None where there is none."""
    return _run("rev-parse", "--show-toplevel", fails=True).decode("utf-8", "surrogateescape").rstrip("\n") or None


def left_elsewhere(top: str) -> bool:
    """Whether git knows of files that it has not put into a folder: left out of a sparse checkout, in a submodule that was not fetched, or
    behind a link that leads nowhere. Where git cannot be asked, nothing of the kind is known.
    """
    try:
        listed = _run("-C", top, "ls-files", "-s", "-t", "-z", fails=True).decode("utf-8", "surrogateescape")
    except CallProblem:
        return False
    for about, _, name in (entry.partition("\t") for entry in listed.split("\0") if entry):
        path = os.path.join(top, name)
        if about.startswith("S ") and not os.path.lexists(path):
            return True
        if about.startswith(f"H {SUBMODULE} ") and os.path.isdir(path) and not os.listdir(path):
            return True
        if about.startswith(f"H {LINK} ") and os.path.islink(path) and not os.path.exists(path):
            return True
    return False


def contents(blobs: Iterable[Blob]) -> Iterator[bytes]:
    """What each file holds, in their order."""
    wanted = [one.oid for one in blobs]
    if not wanted:
        return
    given = "".join(f"{oid}\n" for oid in wanted).encode()
    told = _run("cat-file", "--batch", given=given)
    at = 0
    for oid in wanted:
        end = told.index(b"\n", at)
        head = told[at:end].split()
        if len(head) != 3:
            raise CallProblem(Message("diff.git", {"told": f"{oid} {head[-1].decode()}"}), Message("diff.git.advice"))
        size = int(head[2])
        yield told[end + 1 : end + 1 + size]
        at = end + 2 + size


def _told(*arguments: str) -> str:
    return _run(*arguments).decode("utf-8", "surrogateescape").strip()


def _run(*arguments: str, given: bytes = b"", fails: bool = False) -> bytes:
    """What git says; nothing where it `fails` and may. Raises CallProblem."""
    try:
        done = subprocess.run(
            ["git", *arguments], input=given, capture_output=True, check=False, env={**os.environ, **QUIET}
        )  # the arguments are ours, and names that begin with a hyphen are refused
    except OSError as error:
        raise CallProblem(Message("diff.no_git"), Message("diff.no_git.advice")) from error
    if done.returncode == 0:
        return done.stdout
    told = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
    if fails and "dubious ownership" not in told:
        return b""
    raise CallProblem(Message("diff.git", {"told": told}), Message("diff.git.advice"))
