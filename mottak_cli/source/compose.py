"""Text to nodes: PyYAML's C parser where it is installed, ruamel's own composer where it is not, with the same answers for records.

Only the composing half of the libraries is used. What a scalar means is decided in `build`, by the core schema of YAML 1.2, so
the libraries' own readers of numbers, dates and tags never run.
"""

import operator
import re
from typing import Any

from yaml import MarkedYAMLError, YAMLError

from mottak_cli.source.nodes import DEEPEST, Depth, Node, tag_of

try:
    from yaml._yaml import CParser
except ImportError:  # pragma: no cover - held by a test that hides the module
    CParser = None  # type: ignore[assignment,misc]

__all__ = ["YAMLError", "root_nodes"]

LONGEST_RETRY = 500_000
"""Characters: some sixty records in one file. Beyond it the slower parser would take seconds to say the same."""

MOST_OPENED = 2_000
"""Brackets that may be opened in a text read without counting: a parser inside itself that often is still far from its end."""

_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))
_NAME_WITH_COLON = r"(?<![^\s,\[\]{}:])[&*][^\s,\[\]{}:]*:"
"""`&name:` is an anchor with a colon in its name by 1.2; the C parser takes it for a key without a name."""
_STEEP = rf"(?:^|[\r\n])[ ?:-]{{{DEEPEST}}}"
_INDENTING = bytes(ord(" ") if byte in b" ?:-" else ord("x") for byte in range(256))
"""Every character that may stand before a nested value, as a blank."""


def root_nodes(text: str) -> list[Node]:
    """The root node of each document.

    Raises PyYAML's YAMLError where the text is not YAML, and TooDeep. What the C parser refuses is asked of ruamel's own, which
    knows 1.2 better; so a refusal is the same wherever the program runs.
    """
    if CParser is not None and (len(text) > LONGEST_RETRY or not _may_name_with_colon(text)):
        try:
            return _composed((_CarefulC if _may_be_deep(text) else _FastC)(text))
        except (YAMLError, UnicodeDecodeError) as error:
            if len(text) > LONGEST_RETRY:
                raise error if isinstance(error, YAMLError) else MarkedYAMLError() from None
    from mottak_cli.source.strict import strict_nodes  # noqa: PLC0415

    return strict_nodes(text)


def _composed(loader: Any) -> list[Node]:
    nodes = []
    while loader.check_node():
        nodes.append(loader.get_node())
    return nodes


def _may_name_with_colon(text: str) -> bool:
    return ("&" in text or "*" in text) and re.search(_NAME_WITH_COLON, text) is not None


def _may_be_deep(text: str) -> bool:
    """Whether the text could nest beyond `DEEPEST`: a cheap count, for counting in the composer itself costs a third of its time.

    A bracket in a comment or between quotes may fool it, upwards, or downwards by less than `MOST_OPENED`: a parser that recurses must
    never meet 100,000 brackets. What most texts lack is looked for in their bytes, where looking costs nearly nothing.
    """
    data = text.encode()
    if b" " * DEEPEST in data.translate(_INDENTING) and re.search(_STEEP, text) is not None:
        return True
    if data.count(b"[") + data.count(b"{") > MOST_OPENED:
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
