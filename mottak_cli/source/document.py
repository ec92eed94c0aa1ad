"""One document of a file: its plain data, and on request the place of anything in it.

A place is worked out only when somebody asks, from the nodes that the parser left: most of a record is never reported.
"""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from mottak_cli.errors import InputError
from mottak_cli.source.build import Loc
from mottak_cli.source.nodes import MappingNode, Node, ScalarNode, SequenceNode

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")
_ITEM = re.compile(r"\[(\d{1,9})\]")
_PROPERTY = re.compile(r"[&!]\S*\s*")
_TAG = re.compile(r"(?:&\S*\s+)?(![^\s,\[\]{}]*)")


class Position(NamedTuple):
    """A stretch of one line, counted in characters from 1; its end is where the next character would stand."""

    line: int
    column: int
    end_line: int
    end_column: int


def path_of(loc: Sequence[str | int]) -> str:
    """`("meetings", 1, "date")` as `meetings[1].date`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in loc)
    return text[1:] if text.startswith(".") else text


def loc_of(path: str) -> Loc:
    """`meetings[1].date` as `("meetings", 1, "date")`."""
    return tuple(int(index) if index else key for index, key in _STEP.findall(path))


class Document:
    """What one YAML document says.

    `shape` is `mapping`, `list`, `text` or `empty`; `data` is empty unless it is a mapping. `mistakes` are what YAML allows and a
    record does not (a key twice, a tag); `read` reports them with its own. `lines` are the file's, without their ends.
    Where an alias stands (`*x`), the place is that of the text it stands for. `digest` is the SHA-256 of the whole file's bytes.
    """

    __slots__ = ("_found", "_root", "data", "digest", "file", "index", "lines", "mistakes", "shape")

    def __init__(self, file: str, index: int, root: Node | None, data: Any, lines: Sequence[str]) -> None:
        self.file = file
        self.index = index
        self.lines = lines
        self.mistakes: tuple[InputError, ...] = ()
        self.digest = ""
        self._root = None if data is None else root
        self._found: dict[str, tuple[str, Node | None, Node | None]] = {}
        self.shape = "mapping" if isinstance(data, dict) else "list" if isinstance(data, list) else "empty" if data is None else "text"
        self.data: dict[str, Any] = data if isinstance(data, dict) else {}

    def has(self, path: str) -> bool:
        """Whether the path is written in the document."""
        return self._nearest(path)[0] == path

    def place(self, path: str) -> Position:
        """Where the path is; of what is not there, the nearest parent that is. A scalar value itself, a collection by its key."""
        return self.nearest(path)[1]

    def nearest(self, path: str) -> tuple[str, Position]:
        """The path, or its nearest parent that is in the document, and where that is."""
        there, key, node = self._nearest(path)
        return there, self._value_place(key, node)

    def place_of(self, loc: Sequence[str | int]) -> Position:
        """As `place`, by steps: keys may hold any character."""
        return self._value_place(*self._find(loc))

    def _value_place(self, key: Node | None, node: Node | None) -> Position:
        if key is not None and not (isinstance(node, ScalarNode) and self._written(node)):
            return self.of_node(key)
        return self.of_node(self._first_key(node) if node is self._root else node)

    def key_place(self, path: str) -> Position:
        """Where the key itself is; of a list item, its start."""
        return self.key_place_of(loc_of(path))

    def key_place_of(self, loc: Sequence[str | int]) -> Position:
        """As `key_place`, by steps."""
        key, node = self._find(loc)
        return self.of_node((self._first_key(node) if node is self._root else node) if key is None else key)

    def of_node(self, node: Node | None) -> Position:
        """The part of a node that is on its first line, without an anchor before it."""
        if node is None:
            return Position(1, 1, 1, 2)
        mark = node.start_mark
        line, column = mark.line, mark.column
        if line >= len(self.lines):
            line = len(self.lines) - 1
            column = len(self.lines[line])
        text = self.lines[line]
        while (found := _PROPERTY.match(text, column)) is not None:
            column = found.end()
            if column == len(text) and line + 1 < len(self.lines):
                line, text = line + 1, self.lines[line + 1]
                column = len(text) - len(text.lstrip())
        if isinstance(node, MappingNode) and not node.flow_style and node.value:
            return self._first_pair(node)
        block = isinstance(node, SequenceNode) and not node.flow_style
        mark = node.end_mark
        end = mark.column if mark.line == line and not block else len(_bare(text, node))
        return Position(line + 1, column + 1, line + 1, max(end, column + 1) + 1)

    def of_tag(self, node: Node) -> Position:
        """The tag before a node, as far as it is on the node's first line."""
        line, column = node.start_mark.line, node.start_mark.column
        found = _TAG.match(self.lines[line], column)
        start, end = found.span(1) if found else (column, column + 1)
        return Position(line + 1, start + 1, line + 1, end + 1)

    def _first_pair(self, node: Node) -> Position:
        """A block mapping, by its first key and as much of that key's value as stands on the same line."""
        key, value = node.value[0]
        key_place = self.of_node(key)
        if isinstance(value, ScalarNode) and not self._written(value):
            return key_place
        value_place = self.of_node(value)
        if value_place.line != key_place.line:
            return key_place
        return Position(key_place.line, key_place.column, key_place.end_line, value_place.end_column)

    def _written(self, node: Node) -> bool:
        start, end = node.start_mark, node.end_mark
        return bool((start.line, start.column) != (end.line, end.column))

    def _nearest(self, path: str) -> tuple[str, Node | None, Node | None]:
        """The path or its nearest parent that is there, its key (None for an item or the whole), and its node; each is walked to once."""
        found = self._found.get(path)
        if found is not None:
            return found
        found = "", None, self._root
        if path:
            cut = max(path.rfind("."), path.rfind("["), 0)
            parent = path[:cut]
            found = self._nearest(parent)
            if found[0] == parent and (pair := _child(found[2], _last_step(path[cut:]))) is not None:
                found = path, pair[0], pair[1]
        self._found[path] = found
        return found

    def _find(self, loc: Sequence[str | int]) -> tuple[Node | None, Node | None]:
        """The key (None for an item or the whole) and the node of what the steps lead to, as far as they are there."""
        key, node = None, self._root
        for step in loc:
            child = _child(node, step)
            if child is None:
                break
            key, node = child
        return key, node

    def _first_key(self, node: Node | None) -> Node | None:
        return node.value[0][0] if isinstance(node, MappingNode) and node.value else node


def _last_step(written: str) -> str | int | None:
    """`[1]` as 1, `.date` and `date` as `date`; None for what begins as an item's number and is none."""
    if not written.startswith("["):
        return written.removeprefix(".")
    number = _ITEM.fullmatch(written)
    return int(number[1]) if number else None


def _child(node: Node | None, step: str | int | None) -> tuple[Node | None, Node] | None:
    """What one step leads to: its key (None for an item) and its node; None where it leads nowhere."""
    if isinstance(node, MappingNode):
        pair: tuple[Node, Node]
        for pair in node.value:
            if pair[0].value == step:
                return pair
        return None
    if isinstance(node, SequenceNode) and isinstance(step, int) and step < len(node.value):
        return None, node.value[step]
    return None


def _bare(text: str, node: Node) -> str:
    """The line without a comment and blanks at its end, as far as that can be told for what goes on on the next line."""
    if isinstance(node, ScalarNode) and node.style in {"'", '"'}:
        return text.rstrip()
    return re.sub(r"(?:^|\s)#.*", "", text).rstrip()
