"""Where keys and values stand in a TOML text that the standard library has read.

`tomllib` gives values without places, and the libraries that keep a text's layout give none either. The text is known to be right, so
this walk need only know where things begin and end; what they mean it leaves to `tomllib`.
"""

import re
import tomllib
from typing import NamedTuple

Path = tuple[str | int, ...]
"""Keys, and the numbers of list items from 0: `("tool", "mottak", "paths", 0)`."""

_SPACE = re.compile(r"(?:[ \t\n,]|#[^\n]*)*")
_BARE_KEY = re.compile(r"[^\s.=\]\"'#]+")
_STRING = re.compile(
    r'"""(?:[^"\\]|\\[\s\S]|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
_PLAIN = re.compile(r"\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]*|[^\s,\]}#]+")


class Stretch(NamedTuple):
    """A piece of the text, as offsets: the first character, and the one after the last."""

    start: int
    end: int


class Places(NamedTuple):
    """The key and the value of every path; a list's items have values alone, a table under a heading has a key alone."""

    keys: dict[Path, Stretch]
    values: dict[Path, Stretch]


def places(text: str) -> Places:
    """Every place of a text that `tomllib.loads` has accepted, with line ends as `\\n`."""
    walk = _Walk(text)
    walk.whole()
    return Places(walk.keys, walk.values)


class _Walk:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.keys: dict[Path, Stretch] = {}
        self.values: dict[Path, Stretch] = {}
        self.tables: dict[Path, int] = {}
        """How many tables of each `[[name]]` have begun."""

    def whole(self) -> None:
        """Headings and settings, one after the other."""
        table: Path = ()
        self.skip()
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self.heading()
            else:
                self.pair(table)
            self.skip()

    def skip(self) -> None:
        """Over spaces, line ends, commas and comments."""
        found = _SPACE.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def heading(self) -> Path:
        """`[a.b]` or `[[a.b]]`: the path of the table that it begins."""
        several = self.text.startswith("[[", self.at)
        self.at += 2 if several else 1
        parts = self.name("]")
        self.at += 2 if several else 1
        path: Path = ()
        for number, (part, stretch) in enumerate(parts):
            path = (*path, part)
            self.keys.setdefault(path, stretch)
            last = number == len(parts) - 1
            if several and last:
                self.tables[path] = self.tables.get(path, 0) + 1
            if path in self.tables:
                path = (*path, self.tables[path] - 1)
        return path

    def pair(self, table: Path) -> None:
        """`key = value`."""
        path = table
        for part, stretch in self.name("="):
            path = (*path, part)
            self.keys.setdefault(path, stretch)
        self.at += 1
        self.skip()
        self.value(path)

    def name(self, end: str) -> list[tuple[str, Stretch]]:
        """The parts of a dotted key, up to the sign that ends it."""
        parts: list[tuple[str, Stretch]] = []
        while True:
            self.skip()
            sign = self.text[self.at]
            if sign == end:
                return parts
            if sign == ".":
                self.at += 1
                continue
            stretch = self.token(_STRING if sign in "\"'" else _BARE_KEY)
            token = self.text[stretch.start : stretch.end]
            parts.append((tomllib.loads(f"x = {token}")["x"] if sign in "\"'" else token, stretch))

    def value(self, path: Path) -> None:
        """A value, and whatever stands inside it."""
        start = self.at
        sign = self.text[start]
        if sign == "[":
            self.at += 1
            self.items(path)
        elif sign == "{":
            self.at += 1
            self.skip()
            while self.text[self.at] != "}":
                self.pair(path)
                self.skip()
            self.at += 1
        else:
            self.token(_STRING if sign in "\"'" else _PLAIN)
        self.values[path] = Stretch(start, self.at)

    def items(self, path: Path) -> None:
        """The items of a list."""
        number = 0
        self.skip()
        while self.text[self.at] != "]":
            self.value((*path, number))
            number += 1
            self.skip()
        self.at += 1

    def token(self, form: re.Pattern[str]) -> Stretch:
        """What matches here."""
        found = form.match(self.text, self.at)
        if found is None:
            raise ValueError(f"not TOML at {self.at}")
        self.at = found.end()
        return Stretch(*found.span())
