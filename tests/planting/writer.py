"""Writes plain data as YAML in a layout of its own and remembers where everything went.

Nothing here reads YAML, and nothing is taken from the program: places are counted while writing. They follow the convention of the
reports: a key with a plain value is placed at its value, a key with a list or mapping at the key; an item of a list at its
start, through the end of what is on that line (of a block mapping: through the value of its first key).
"""

import json
import re
from hashlib import md5
from typing import Any, Literal, NamedTuple

Layout = Literal["block", "flow", "mixed"]
LAYOUTS: tuple[Layout, ...] = ("block", "flow", "mixed")

BARE = re.compile(r"[a-zæøå][a-zæøå0-9_-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}")
COMMENTS = ("både æ, ø og å", "se «loggen»: {dag: ukjent}", "ikke avklart – spør 𝄞", "[e1, e2] på forhånd")


class Place(NamedTuple):
    """Part of a line; all count from 1, in characters, and `end` is the column after the last one."""

    line: int
    column: int
    end: int


class Written(NamedTuple):
    """A text, and the place of every path in it."""

    text: str
    places: dict[str, Place]

    def place(self, path: str) -> tuple[str, Place]:
        """The place of a path, or of the nearest parent that is there, and which that is."""
        while path not in self.places:
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return path, self.places[path]


def write(data: dict[str, Any], layout: Layout) -> Written:
    """The data in a layout: everything in block style, everything in flow style, or both by turns (with CRLF)."""
    writer = Writer(layout)
    writer.whole(data)
    return Written(("\r\n" if layout == "mixed" else "\n").join(writer.lines), writer.places)


class Writer:
    """The text written so far, and the places in it."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.lines = [""]
        self.ends: list[int] = []
        self.places: dict[str, Place] = {}

    def whole(self, data: dict[str, Any]) -> None:
        """The record, with its first key as the place of the whole."""
        self.say("# Mottaket på Lønnås. Ført av regionkontoret – sist i år")
        self.newline()
        if self.layout == "flow":
            self.flow(data, "")
        else:
            self.block_mapping(data, "", 0)
        self.newline()

    def say(self, text: str) -> Place:
        """Adds text to the line."""
        line, column = len(self.lines), len(self.lines[-1]) + 1
        self.lines[-1] += text
        return Place(line, column, column + len(text))

    def newline(self, path: str = "", indent: int = 0) -> None:
        """Ends the line, now and then with a comment, and begins the next."""
        self.ends.append(len(self.lines[-1].rstrip()) + 1)
        if path and (turn := chance(path, "comment", 12)) < len(COMMENTS):
            self.lines[-1] += f"  # {COMMENTS[turn]}"
        self.lines.append(" " * indent)

    def through(self, start: Place) -> Place:
        """From a start to where the text is now, or to the end of the start's line where more lines have followed."""
        return start._replace(end=len(self.lines[-1]) + 1 if start.line == len(self.lines) else self.ends[start.line - 1])

    def in_block(self, value: Any, path: str) -> bool:
        """Whether a value is written in block style."""
        if not isinstance(value, dict | list) or not value:
            return False
        return self.layout == "block" or "[" not in path or chance(path, "style", 2) == 0

    def pair(self, key: str, value: Any, path: str, indent: int) -> Place:
        """A key and its value in block style; the part of it on the first line."""
        start = self.say(key)
        self.places.setdefault("", start)
        self.say(":")
        if self.in_block(value, path):
            self.places[path] = start
            inset = 2 if isinstance(value, dict) or self.layout == "block" else 0
            self.newline(path, indent + inset)
            (self.block_mapping if isinstance(value, dict) else self.block_list)(value, path, indent + inset)
            return start
        self.say(" ")
        value_place = self.value(value, path, indent + 2)
        self.places[path] = start if isinstance(value, dict | list) else value_place
        return start._replace(end=value_place.end)

    def block_mapping(self, data: dict[str, Any], path: str, indent: int) -> Place:
        """A mapping, a key a line; its first key with what is on that line."""
        places = []
        for number, (key, value) in enumerate(data.items()):
            under = f"{path}.{key}" if path else key
            if number:
                self.newline(under, indent)
            places.append(self.pair(key, value, under, indent))
        return places[0]

    def block_list(self, data: list[Any], path: str, indent: int) -> None:
        """A list, an item a line or more; some items begin on the line after their dash."""
        for number, value in enumerate(data):
            item = f"{path}[{number}]"
            if number:
                self.newline(item, indent)
            self.say("-")
            if not (isinstance(value, dict) and self.in_block(value, item)):
                self.say(" ")
                self.places[item] = self.value(value, item, indent + 2)
                continue
            if chance(item, "dash", 4) == 0:
                self.newline(f"{item}-", indent + 2)
            else:
                self.say(" ")
            self.places[item] = self.block_mapping(value, item, indent + 2)

    def value(self, value: Any, path: str, indent: int) -> Place:
        """A plain value, or a collection in flow style; the part of it on its first line."""
        return self.flow(value, path, indent) if isinstance(value, dict | list) else self.say(scalar(value, path))

    def flow(self, value: dict[str, Any] | list[Any], path: str, indent: int = 1) -> Place:
        """A collection in flow style, over several lines where it is long."""
        start = self.say("[" if isinstance(value, list) else "{")
        if isinstance(value, list):
            for number, inner in enumerate(value):
                under = f"{path}[{number}]"
                self.between(number, inner, under, indent)
                self.places[under] = self.value(inner, under, indent + 1)
        else:
            for number, (key, inner) in enumerate(value.items()):
                under = f"{path}.{key}" if path else key
                self.between(number, inner, under, indent)
                key_place = self.say(f'"{key}"' if chance(under, "key", 4) == 0 else key)
                self.places.setdefault("", key_place)
                self.say(": ")
                value_place = self.value(inner, under, indent + 1)
                self.places[under] = key_place if isinstance(inner, dict | list) else value_place
        self.say("]" if isinstance(value, list) else "}")
        return self.through(start)

    def between(self, number: int, inner: Any, path: str, indent: int) -> None:
        """What stands before an entry of a flow collection: nothing, or a comma and often a new line."""
        if number:
            self.say(",")
            if isinstance(inner, dict) or len(self.lines[-1]) > 100 or chance(path, "break", 5) == 0:
                self.newline(path, indent)
            else:
                self.say(" ")


def scalar(value: str | int, path: str) -> str:
    """A plain value as it is written: bare where that is safe and by turns, else in quotes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    quotes = chance(path, "quotes", 4)
    if BARE.fullmatch(value) and quotes > 1:
        return value
    return f"'{value}'" if quotes == 0 and "'" not in value else json.dumps(value, ensure_ascii=False)


def chance(path: str, what: str, sides: int) -> int:
    """A number from 0 that looks like chance, the same for the same path."""
    return md5(f"{path} {what}".encode(), usedforsecurity=False).digest()[0] % sides
