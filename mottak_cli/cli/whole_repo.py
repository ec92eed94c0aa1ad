"""Whether a call reads the whole of a data repo, so that what it does not find is gone and not merely elsewhere."""

import os
from collections.abc import Sequence, Set

from mottak_cli.cli.git import left_elsewhere
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
