"""Text to nodes: PyYAML's C parser where it is installed, ruamel's own composer where it is not, with the same answers.

Only the composing half of the libraries is used. What a scalar means is decided in `build`, by the core schema of YAML 1.2, so
the libraries' own readers of numbers, dates and tags never run.
"""

import operator
import re
from typing import Any

from yaml import YAMLError

from mottak_cli.source.nodes import DEEPEST, Depth, Node, tag_of

try:
    from yaml._yaml import CParser
except ImportError:  # pragma: no cover - held by a test that hides the module
    CParser = None  # type: ignore[assignment,misc]

__all__ = ["YAMLError", "root_nodes"]

LONGEST_RETRY = 500_000
"""Characters: some sixty records in one file. Beyond it the slower parser would take seconds to say the same."""

_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_READ_DIFFERENTLY = r"[&*][^\s,\[\]{}:]*:|(?:^|[\s,\[{])!"
"""`&name:` is an anchor with a colon in its name by 1.2; the C parser takes it for a key without a name. A comma ends a tag there only."""
_STEEP = rf"^[ ?:-]{{{DEEPEST}}}"
_INDENTING = bytes(ord(" ") if byte in b" ?:-" else ord("x") for byte in range(256))
"""Every character that may stand before a nested value, as a blank."""


def root_nodes(text: str) -> list[Node]:
    """The root node of each document.

    Raises PyYAML's YAMLError where the text is not YAML, and TooDeep. What the C parser refuses is asked of ruamel's own, which
    knows 1.2 better (a time such as 10:30 inside braces); so a refusal is the same wherever the program runs.
    """
    deep = _may_be_deep(text)
    if CParser is not None and (len(text) > LONGEST_RETRY or not _may_be_read_differently(text)):
        try:
            return _composed((_CarefulC if deep else _FastC)(text))
        except YAMLError:
            if len(text) > LONGEST_RETRY:
                raise
    from mottak_cli.source.strict import strict_nodes  # noqa: PLC0415

    return strict_nodes(text, deep=deep)


def _composed(loader: Any) -> list[Node]:
    nodes = []
    while loader.check_node():
        nodes.append(loader.get_node())
    return nodes


def _may_be_read_differently(text: str) -> bool:
    """Whether the two parsers could disagree about the text, as they do about rare signs that no record needs."""
    return any(sign in text for sign in "&*!") and re.search(_READ_DIFFERENTLY, text) is not None


def _may_be_deep(text: str) -> bool:
    """Whether the text could nest beyond `DEEPEST`: a cheap count that may be fooled upwards (a bracket in a comment), never down.

    Counting in the composer itself costs a third of its time, and a parser that recurses must never meet 100,000 brackets. What
    most texts lack is looked for in their bytes, where looking costs nearly nothing.
    """
    data = text.encode()
    if b" " * DEEPEST in data.translate(_INDENTING) and re.search(_STEEP, text, re.MULTILINE) is not None:
        return True
    brackets = data.translate(None, _NO_BRACKETS)
    # What is left is as deep as all was, but for the pairs taken out: one level each time.
    if len(brackets.replace(b"{}", b"").replace(b"[]", b"")) + 2 < DEEPEST // 2:
        return False
    depth = 0
    for bracket in brackets:
        if bracket in b"[{":
            depth += 1
            if depth >= DEEPEST // 2:
                return True
        elif depth:
            depth -= 1
    return False


def _c_loaders() -> tuple[Any, Any]:
    if CParser is None:
        return None, None

    class FastC(CParser):
        """The hooks the C parser calls at every node, as cheap as a hook can be: built-in functions that do nothing."""

        resolve = staticmethod(tag_of)
        descend_resolver = operator.is_
        ascend_resolver = bool

    class CarefulC(Depth, CParser):
        resolve = staticmethod(tag_of)

    return FastC, CarefulC


_FastC, _CarefulC = _c_loaders()
