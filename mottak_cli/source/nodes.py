"""What both parsers make of a text: PyYAML's nodes, each with its marks, and of its tag only whether it had one."""

from typing import Any

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

__all__ = ["DEEPEST", "PLAIN", "QUOTED", "Depth", "MappingNode", "Node", "ScalarNode", "SequenceNode", "TooDeep", "tag_of"]

DEEPEST = 40
"""How many mappings and lists may stand inside each other. The deepest record needs seven."""

PLAIN = "no tag, plain"
"""On a scalar without quotes and without a tag of its own: it may be a number, a yes/no or nothing at all."""

QUOTED = "no tag, quoted"
"""On every other node without a tag of its own: a quoted or folded scalar is text whatever it looks like."""


class TooDeep(Exception):
    """More than `DEEPEST` collections inside each other; `line` and `column` (from 0) of the one too many, where known."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__("too deep")
        self.line = line
        self.column = column


def tag_of(_kind: type[Node], _value: str | None, implicit: Any) -> str:
    """The mark of a node without a tag; `implicit` is a pair for scalars: whether it may go without one when plain, and when quoted."""
    return PLAIN if implicit.__class__ is tuple and implicit[0] else QUOTED


class Depth:
    """A composer's two hooks around every node, counting."""

    levels = 0

    def descend_resolver(self, parent: Any, _index: Any) -> None:
        self.levels += 1
        # A scalar inside the deepest list is one level more.
        if self.levels > DEEPEST + 1:
            mark = parent.start_mark
            raise TooDeep(mark.line, mark.column)

    def ascend_resolver(self) -> None:
        self.levels -= 1
