"""Whether a call reads the whole of a data repo, so that what it does not find is gone and not merely elsewhere."""

import os
from collections.abc import Iterable, Sequence, Set
from contextlib import suppress
from pathlib import Path

from mottak_cli.cli.files import walk
from mottak_cli.cli.git import left_elsewhere
from mottak_cli.cli.judging import held_in
from mottak_cli.cli.settings import Settings


def covers(given: Sequence[str], settings: Settings, baseline: str) -> bool:
    """Whether the paths of a call hold the whole data repo: the folder with `.git`, or all that the settings say is judged.

    A repository within that of the baseline, such as a submodule, is only a part; and so is one of which git has not put everything there.
    """
    folders = [os.path.realpath(one) for one in given if os.path.isdir(one)]
    if not folders:
        return False
    held = {*folders, *map(os.path.realpath, given)}
    top, around = _top(folders[0]), _top(os.path.dirname(os.path.realpath(baseline)))
    if top and around and _within(top, {around}):
        top = around
    if top and _within(top, held) and not left_elsewhere(top):
        return True
    named = settings.values.get("paths") if settings.file else None
    if not named or not settings.file:
        return False
    return all(_within(os.path.realpath(os.path.join(settings.file.folder, one)), held) for one in named)


def set_aside(given: Sequence[str], settings: Settings, read: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Kind and id of the records that seem to stand in files of the data repo which were not read: what the settings exclude, and what lies
    outside `paths`. Nobody has judged those records, but they are not gone.
    """
    folders = [os.path.realpath(one) for one in given if os.path.isdir(one)]
    tops = {_top(one) or one for one in folders} | ({os.path.realpath(settings.file.folder)} if settings.file else set())
    known = set(map(os.path.realpath, read))
    left = {path for top in tops for path in map(os.path.realpath, walk(top)) if path not in known}
    found: set[tuple[str, str]] = set()
    for path in left:
        with suppress(OSError):  # a link that leads nowhere
            found |= held_in(Path(path).read_bytes())
    return frozenset(found)


def _top(folder: str) -> str | None:
    """The folder with `.git` that a folder is or lies in."""
    while not os.path.exists(os.path.join(folder, ".git")):
        if os.path.dirname(folder) == folder:
            return None
        folder = os.path.dirname(folder)
    return folder


def _within(path: str, held: Set[str]) -> bool:
    """Whether a path is, or lies below, one of others."""
    while path not in held and os.path.dirname(path) != path:
        path = os.path.dirname(path)
    return path in held
