"""What a data repo leaves out: patterns of paths, relative to the folder of its settings."""

import os
import re
from collections.abc import Sequence
from unicodedata import normalize


class Exclude:
    """Patterns, and what they took while folders were walked.

    `*` and `?` stay within a name, `**` stands for any number of folders, `[ab]` for one of several characters. A folder that fits is
    left out with all that is in it; `folder/**` means the same. Letters are compared as they are written, on every system.
    """

    def __init__(self, folder: str, patterns: Sequence[str]) -> None:
        self.folder = folder
        self.patterns = [compiled(one) for one in patterns]
        self.taken: list[str] = []
        """Paths as they were met, files and folders."""

    def takes(self, path: str) -> bool:
        """Whether a file or folder is left out; if so, it is remembered."""
        try:
            inside = normalize("NFC", os.path.relpath(path, self.folder).replace(os.sep, "/"))
        except ValueError:  # on Windows, another drive
            return False
        if not any(one.fullmatch(inside) for one in self.patterns):
            return False
        self.taken.append(path)
        return True


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, ready to be matched with a whole path. Raises re.error for one like `[z-a]`."""
    return re.compile(_regex(pattern), re.DOTALL)


def _regex(pattern: str) -> str:
    """The pattern as a regular expression over a whole path."""
    named = [one for one in normalize("NFC", pattern).split("/") if one not in ("", ".")]
    parts = [one for number, one in enumerate(named) if one != "**" or named[number - 1 : number] != ["**"]]
    while len(parts) > 1 and parts[-1] == "**":
        parts.pop()
    made = ""
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if part == "**":
            made += ".*" if last else "(?:.*/)?"
        else:
            made += _name(part) + ("" if last else "/")
    return made


def _name(part: str) -> str:
    """One name of a pattern."""
    made, at = "", 0
    while at < len(part):
        sign = part[at]
        end = part.find("]", at + 2 + part.startswith("!", at + 1)) if sign == "[" else -1
        if end > 0:
            inner = part[at + 1 : end]
            negated, inner = inner.startswith("!"), inner.removeprefix("!")
            made += f"[{'^/' if negated else ''}{re.escape(inner).replace(chr(92) + '-', '-')}]"
            at = end
        else:
            made += {"*": "[^/]*", "?": "[^/]"}.get(sign, re.escape(sign))
        at += 1
    return made
