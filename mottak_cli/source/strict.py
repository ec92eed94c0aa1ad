"""Text to nodes by ruamel.yaml's own parser, in Python: slower by far, and it knows YAML 1.2 better than the C parser does.

It is asked what the C parser refuses or would misread, and everything where that is not installed; so it is imported only then.
"""

import re
from types import SimpleNamespace
from typing import Any

import yaml
from ruamel.yaml.composer import Composer, ComposerError
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.parser import Parser
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner
from ruamel.yaml.tag import Tag

from mottak_cli.source.nodes import PLAIN, QUOTED, Depth, MappingNode, Node, ScalarNode, SequenceNode, tag_of

_SEPARATING_TABS = r"""("(?:[^"\\]|\\.){0,2000}"|'(?:[^']|'')*')|(?<=[^ \t\r\n])[ ]*\t[ \t]*|^[ \t]*\t[ \t]*$"""
"""Tabs outside quotes that do not indent: the C parser reads them as blanks, ruamel's own refuses them.

A quote that is never closed is not looked for through the whole text.
"""

_WITHOUT = {mark: Tag(suffix=mark) for mark in (PLAIN, QUOTED)}
"""What ruamel's nodes have where no tag is written."""


def strict_nodes(text: str) -> list[Node]:
    """The root node of each document. Raises PyYAML's YAMLError where the text is not YAML, and TooDeep."""
    loader = _Strict(re.sub(_SEPARATING_TABS, _as_blanks, text, flags=re.MULTILINE))
    nodes = []
    try:
        while loader.check_node():
            nodes.append(_node(loader.get_node(), {}))
    except YAMLError as error:
        # One kind of mistake for whoever asks, whichever parser found it.
        said = (getattr(error, name, None) for name in ("context", "context_mark", "problem", "problem_mark"))
        raise yaml.MarkedYAMLError(*said) from None
    except (ValueError, OverflowError):
        # A number that is no character's (`\U00110000`), or is no number of a version.
        raise yaml.MarkedYAMLError(None, None, "found a number out of reach", loader.get_mark()) from None
    return nodes


def _node(made: Any, done: dict[int, Node]) -> Node:
    """A node of ruamel's as one of PyYAML's; what aliases stand for, once."""
    if id(made) in done:
        return done[id(made)]
    tag = next((mark for mark, given in _WITHOUT.items() if made.ctag is given), str(made.ctag))
    marks = made.start_mark, made.end_mark
    if made.id == "scalar":
        scalar = done[id(made)] = ScalarNode(tag, made.value, *marks, style=made.style)
        return scalar
    if made.id == "sequence":
        items = done[id(made)] = SequenceNode(tag, [], *marks, flow_style=made.flow_style)
        items.value.extend(_node(item, done) for item in made.value)
        return items
    pairs = done[id(made)] = MappingNode(tag, [], *marks, flow_style=made.flow_style)
    pairs.value.extend((_node(key, done), _node(value, done)) for key, value in made.value)
    return pairs


def _as_blanks(found: re.Match[str]) -> str:
    return found[1] or " " * len(found[0])


def _tag(kind: Any, value: Any, implicit: Any) -> Tag:
    return _WITHOUT[tag_of(kind, value, implicit)]


class _Strict(Depth, Reader, Scanner, Parser, Composer):
    """ruamel's composer without its constructors, as strict as the C parser: it refuses a directive it does not know, a document
    that begins without `---` after another has ended, and an anchor given twice. The attributes are what its parts ask of a loader.
    """

    comment_handling = None
    max_depth = None
    processing_version = (1, 2)
    resolve = staticmethod(_tag)

    def __init__(self, text: str) -> None:
        self._resolver = self
        self._begun = False
        self.tags: dict[str, str] = {}
        self.doc_infos = [SimpleNamespace(tags=[], doc_version=None)]
        Reader.__init__(self, text, loader=self)
        Scanner.__init__(self, loader=self)
        Parser.__init__(self, loader=self)
        Composer.__init__(self, loader=self)

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
