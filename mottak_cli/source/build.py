"""Nodes to plain data by the core schema of YAML 1.2, strictly: a date, a `no` and a `014` are text.

Three things that the core schema or YAML itself allows are read otherwise, because each has hidden mistakes before. A number
with a leading zero stays text (1.1 read it as octal). A key twice in one mapping is a mistake (one of the values would be lost).
Tags and merge keys are mistakes. A tab inside text without quotes is a blank.
"""

import re
from typing import Any

from mottak_cli.source.nodes import PLAIN, QUOTED, MappingNode, Node, ScalarNode

Loc = tuple[str | int, ...]

_WORDS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_BLOCK = frozenset("|>")
_MAYBE = frozenset("-+.0123456789")
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_OCTAL_OR_HEX = r"0o[0-7]{1,20}|0x[0-9a-fA-F]{1,16}"
_FLOAT = (
    r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)\.[0-9]*|(?:0|[1-9][0-9]*)(?=[eE]))(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_UNPRINTABLE = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"

ROOM_FOR_ALIASES = 20_000
"""How many more values aliases may stand for than the text could write out."""

MOST_VALUES = 100_000
"""In one document: a record of 340 lines has eight hundred. A million mistakes would need more memory than the program promises."""


class AliasTrouble(Exception):
    """Aliases that stand for too much, or for themselves; or too many values even without. `loc` is where it showed."""

    def __init__(self, loc: Loc) -> None:
        super().__init__("aliases")
        self.loc = loc


def scalar(value: str) -> Any:
    """What a plain scalar means: nothing, a yes/no, a number, else the text itself."""
    if value in _WORDS:
        return _WORDS[value]
    if value[0] not in _MAYBE:
        return value.replace("\t", " ")
    if value[4:5] == "-" == value[7:8]:
        # A date: the commonest value of a record, and no number.
        return value.replace("\t", " ")
    if _WHOLE.fullmatch(value):
        return int(value)
    if re.fullmatch(_OCTAL_OR_HEX, value):
        return int(value, 0)
    if re.fullmatch(_FLOAT, value):
        return float(value.replace(".", "") if value[-1] in "fFnN" else value)
    return value.replace("\t", " ")


class Builder:
    """Builds the plain data of one document and collects what YAML allows and a record does not.

    `mistakes` holds (code, node, loc, args); `room` is how many values may be built before aliases are held to be a bomb.
    """

    def __init__(self, deepest: int, room: int) -> None:
        self.mistakes: list[tuple[str, Node, Loc, dict[str, object]]] = []
        self._deepest = deepest
        self._room = room
        self._trail: list[str | int] = []
        self._known: dict[str, Any] = {}
        self._words: set[str] = set()

    def build(self, node: Node) -> Any:
        """The value of a node. Raises AliasTrouble."""
        tag = node.tag
        if node.__class__ is ScalarNode:
            value = node.value
            if tag is PLAIN:
                known = self._known
                if value in known:
                    return known[value]
                known[value] = meant = scalar(value)
                return meant
            return self._text(node, value)
        if tag is not QUOTED:
            self._refuse("tag", node, tag=_tag_as_written(tag))
        self._room -= len(node.value) + 1
        if self._room < 0 or len(self._trail) > self._deepest:
            raise AliasTrouble(tuple(self._trail))
        return self._mapping(node) if node.__class__ is MappingNode else self._list(node)

    def _text(self, node: Any, value: str) -> str:
        if node.tag is not QUOTED:
            self._refuse("tag", node, tag=_tag_as_written(node.tag))
        elif not node.style and not value:
            # Nothing but `!` stands there: a tag that says of nothing that it is a text.
            self._refuse("tag", node, tag="!")
        if node.style in _BLOCK:
            return value.replace("\t", " ")
        if node.style == '"' and (found := re.search(_UNPRINTABLE, value)):
            self._refuse("escaped_character", node, character=f"U+{ord(found[0]):04X}")
        return value

    def _refuse(self, code: str, node: Node, **args: object) -> None:
        self.mistakes.append((code, node, tuple(self._trail), args))

    def _list(self, node: Node) -> list[Any]:
        trail, build, known = self._trail, self.build, self._known
        items = []
        trail.append(0)
        for place, item in enumerate(node.value):
            if item.__class__ is ScalarNode and item.tag is PLAIN and item.value in known:
                items.append(known[item.value])
                continue
            trail[-1] = place
            items.append(build(item))
        trail.pop()
        return items

    def _mapping(self, node: Node) -> dict[str, Any]:
        trail, build, words, known = self._trail, self.build, self._words, self._known
        data: dict[str, Any] = {}
        first: dict[str, int] = {}
        trail.append("")
        for key_node, value_node in node.value:
            if key_node.__class__ is not ScalarNode:
                self._odd_key(key_node)
                continue
            key = key_node.value
            if key not in words or key_node.tag is not PLAIN:
                if key_node.tag is not PLAIN:
                    self._text(key_node, key)
                elif key == "<<" or not isinstance(scalar(key), str):
                    self._odd_key(key_node)
                    continue
                elif "\t" in key:
                    key = key_node.value = key.replace("\t", " ")
                words.add(key)
            trail[-1] = key
            if key in data:
                first = first or _first_lines(node)
                self._refuse("duplicate_key", key_node, key=key, first=first[key])
                continue
            if value_node.__class__ is ScalarNode and value_node.tag is PLAIN and value_node.value in known:
                data[key] = known[value_node.value]
            else:
                data[key] = build(value_node)
        trail.pop()
        return data

    def _odd_key(self, node: Node) -> None:
        trail = self._trail
        last = trail.pop()
        if node.__class__ is not ScalarNode:
            self._refuse("key_is_collection", node)
        elif node.value == "<<":
            self._refuse("merge_key", node)
        else:
            self._refuse("key_not_text", node, key=node.value or "")
        trail.append(last)


def _first_lines(mapping: Node) -> dict[str, int]:
    """The line on which each key stands first."""
    keys = (key for key, _ in reversed(mapping.value) if key.__class__ is ScalarNode)
    return {key.value: int(key.start_mark.line) + 1 for key in keys}


def _tag_as_written(tag: Any) -> str:
    return str(tag).replace("tag:yaml.org,2002:", "!!")
