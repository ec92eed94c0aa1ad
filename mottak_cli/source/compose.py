"""Text to nodes: ruamel.yaml's C parser where it is installed, ruamel's own composer where it is not, with the same answers.

Only the composing half of the library is used. What a scalar means is decided in `build`, by the core schema of YAML 1.2, so
the library's own readers of numbers, dates and tags never run.
"""

import operator
import re
from types import SimpleNamespace
from typing import Any

from ruamel.yaml.composer import Composer, ComposerError
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner
from ruamel.yaml.tag import Tag

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found]
except ImportError:  # pragma: no cover - held by a test that hides the module
    CParser = None

__all__ = [
    "DEEPEST",
    "PLAIN",
    "QUOTED",
    "MappingNode",
    "Node",
    "ScalarNode",
    "SequenceNode",
    "TooDeep",
    "YAMLError",
    "has_c_parser",
    "root_nodes",
]

DEEPEST = 40
"""How many mappings and lists may stand inside each other. The deepest record needs seven."""

PLAIN = Tag(suffix="plain")
"""On a scalar without quotes and without a tag of its own: it may be a number, a yes/no or nothing at all."""

QUOTED = Tag(suffix="quoted")
"""On every other node without a tag of its own: a quoted or folded scalar is text whatever it looks like."""

LONGEST_RETRY = 500_000
"""Characters: some sixty records in one file. Beyond it the slower parser would take seconds to say the same."""

_BRACKETS = re.compile(r"[\[\]{}]")
_SEPARATING_TABS = r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|(?<=[^ \t\r\n])[ ]*\t[ \t]*|^[ \t]*\t[ \t]*$"""
"""Tabs outside quotes that do not indent: the C parser reads them as blanks, ruamel's own refuses them."""
_NAME_WITH_COLON = r"[&*][^\s,\[\]{}:]*:"
"""`&name:` is an anchor with a colon in its name by 1.2; the C parser takes it for a key without a name."""
_STEEP = re.compile(rf"^[ ?:-]{{{DEEPEST}}}", re.MULTILINE)


class TooDeep(Exception):
    """More than `DEEPEST` collections inside each other; `line` and `column` (from 0) of the one too many, where known."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__("too deep")
        self.line = line
        self.column = column


def has_c_parser() -> bool:
    """Whether the fast parser is installed."""
    return CParser is not None


def root_nodes(text: str) -> list[Node]:
    """The root node of each document.

    Raises ruamel's YAMLError where the text is not YAML, and TooDeep. What the C parser refuses is asked of ruamel's own, which
    knows 1.2 better (a time such as 10:30 inside braces); so a refusal is the same wherever the program runs.
    """
    deep = _may_be_deep(text)
    if CParser is not None and (len(text) > LONGEST_RETRY or re.search(_NAME_WITH_COLON, text) is None):
        try:
            return _composed((_CarefulC if deep else _FastC)(text))
        except YAMLError:
            if len(text) > LONGEST_RETRY:
                raise
    return _composed((_CarefulPure if deep else _Pure)(re.sub(_SEPARATING_TABS, _as_blanks, text, flags=re.MULTILINE)))


def _composed(loader: Any) -> list[Node]:
    nodes = []
    while loader.check_node():
        nodes.append(loader.get_node())
    return nodes


def _may_be_deep(text: str) -> bool:
    """Whether the text could nest beyond `DEEPEST`: a cheap count that may be fooled upwards (a bracket in a comment), never down.

    Counting in the composer itself costs a third of its time, and a parser that recurses must never meet 100,000 brackets.
    """
    if _STEEP.search(text) is not None:
        return True
    depth = 0
    for bracket in _BRACKETS.findall(text):
        if bracket in "[{":
            depth += 1
            if depth >= DEEPEST // 2:
                return True
        elif depth:
            depth -= 1
    return False


def _as_blanks(found: re.Match[str]) -> str:
    return found[1] or " " * len(found[0])


def _tag_of(_kind: type[Node], _value: str | None, implicit: Any) -> Tag:
    return PLAIN if implicit.__class__ is tuple and implicit[0] else QUOTED


class _Depth:
    """The composer's two hooks around every node, counting."""

    levels = 0

    def descend_resolver(self, parent: Any, _index: Any) -> None:
        self.levels += 1
        # A scalar inside the deepest list is one level more.
        if self.levels > DEEPEST + 1:
            mark = parent.start_mark
            raise TooDeep(mark.line, mark.column)

    def ascend_resolver(self) -> None:
        self.levels -= 1


class _Pure(Reader, Scanner, Parser, Composer):
    """ruamel's composer without its constructors, as strict as the C parser: it refuses a directive it does not know, a document
    that begins without `---` after another has ended, and an anchor given twice. The attributes are what its parts ask of a loader.
    """

    comment_handling = None
    max_depth = None
    processing_version = (1, 2)
    resolve = staticmethod(_tag_of)

    def __init__(self, text: str) -> None:
        self._resolver = self
        self._begun = False
        self.tags: dict[str, str] = {}
        self.doc_infos = [SimpleNamespace(tags=[], doc_version=None)]
        Reader.__init__(self, text, loader=self)
        Scanner.__init__(self, loader=self)
        Parser.__init__(self, loader=self)
        Composer.__init__(self, loader=self)

    def descend_resolver(self, parent: Any, index: Any) -> None: ...

    def ascend_resolver(self) -> None: ...

    def compose_document(self) -> Any:
        event = self.peek_event()
        if self._begun and not event.explicit:
            raise ComposerError(None, None, "did not find expected <document start>", event.start_mark)
        self._begun = True
        return super().compose_document()

    def scan_directive_name(self, start_mark: Any) -> Any:
        name = super().scan_directive_name(start_mark)
        if name not in {"YAML", "TAG"}:
            raise ComposerError("while scanning a directive", start_mark, "found unknown directive name", start_mark)
        return name

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.peek_event()
        anchor = getattr(event, "anchor", None)
        if anchor in self.anchors and not isinstance(event, AliasEvent):
            raise ComposerError("found duplicate anchor", self.anchors[anchor].start_mark, "second occurrence", event.start_mark)
        return super().compose_node(parent, index)


class _CarefulPure(_Depth, _Pure): ...


def _c_loaders() -> tuple[Any, Any]:
    if CParser is None:
        return None, None

    class FastC(CParser):  # type: ignore[misc]
        """The hooks the C parser calls at every node, as cheap as a hook can be: built-in functions that do nothing."""

        resolve = staticmethod(_tag_of)
        descend_resolver = operator.is_
        ascend_resolver = bool

    class CarefulC(_Depth, CParser):  # type: ignore[misc]
        resolve = staticmethod(_tag_of)

    return FastC, CarefulC


_FastC, _CarefulC = _c_loaders()
