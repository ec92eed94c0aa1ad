"""The parser's complaints in an officer's words, at the place that must be mended.

Both parsers tell what they expected, in nearly the same words, and where they gave up. That is often not where the slip is: a
bracket that was never closed shows at the end of the file. So a complaint is sorted by its words, then the text is looked at.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from yaml import MarkedYAMLError, YAMLError

from mottak_cli.errors import InputError
from mottak_cli.source.mistakes import mistake

_CLOSING = {"[": "]", "{": "}"}
_KEY = re.compile(r"[^:#]*:(?:\s|$)")
_TOKENS = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"\\]|\\.)*\"|(?:^|(?<=\s))#.*|[\[\]{}]", re.MULTILINE)


class _Slip(NamedTuple):
    """A mistake found: line and column from 0, the end on that line, and what its message needs."""

    code: str
    line: int
    column: int
    end: int | None = None
    args: Mapping[str, Any] = MappingProxyType({})


class _At:
    """Where the parser gave up: (line, column) from 0, never beyond the text."""

    def __init__(self, lines: Sequence[str], mark: Any) -> None:
        self.line: int = min(mark.line, max(len(lines) - 1, 0))
        self.text = lines[self.line] if lines else ""
        beyond = mark.line > self.line
        self.column: int = len(self.text) if beyond else min(mark.column, len(self.text))
        self.sign = self.text[self.column : self.column + 1]
        self.first = not self.text[: self.column].strip()


def syntax_mistake(error: YAMLError, lines: Sequence[str], file: str) -> InputError:
    """What is wrong with text that is not YAML."""
    slip = _Slip("syntax", 0, 0)
    if isinstance(error, MarkedYAMLError) and (mark := error.problem_mark or error.context_mark) is not None:
        at = _At(lines, mark)
        begun = _At(lines, error.context_mark) if error.context_mark is not None else at
        slip = next(_slips(error.problem or "", error.context or "", at, begun, lines), _Slip("syntax", at.line, at.column))
    text = lines[slip.line] if lines else ""
    end = slip.column + 1 if slip.end is None else slip.end
    return mistake(file, slip.code, slip.line + 1, slip.column + 1, end + 1, source=text, **slip.args)


def _slips(problem: str, context: str, at: _At, begun: _At, lines: Sequence[str]) -> Iterator[_Slip]:
    """What it may be; the first is the likeliest."""
    if at.sign == "\t" or " tab " in problem:
        yield _Slip("tab", at.line, at.column, len(at.text) - len(at.text[at.column :].lstrip("\t")))
    if "directive" in context or "incompatible" in problem:
        yield _Slip("directive", begun.line, 0)
    if "document start" in problem and lines[0].startswith("%"):
        yield _Slip("directive", 0, 0)
    if at.text.startswith("%"):
        yield _Slip("directive", at.line, 0)
    yield from _by_first_sign(problem, context, at, begun)
    if "mapping values" in problem:
        yield _colon(at, lines)
    if "could not find expected ':'" in problem:
        yield _Slip("no_colon", begun.line, begun.column, len(begun.text.rstrip()))
    if "sequence entries" in problem:
        yield _Slip("dash_inside", at.line, at.column)
    if "scalar" in context:
        yield from _in_text(problem, context, at, begun)
    yield from _in_structure(problem, context, at, lines)


def _by_first_sign(problem: str, context: str, at: _At, begun: _At) -> Iterator[_Slip]:
    """Text that begins with a sign that means something else."""
    if "cannot start any token" in problem:
        yield _Slip("reserved_start", at.line, at.column, args={"sign": at.sign})
    if "an alias" in context or "an anchor" in context:
        yield _Slip("reserved_start", begun.line, begun.column, args={"sign": begun.sign})
    if "undefined alias" in problem:
        yield _Slip("unknown_alias", at.line, at.column, _end_of_word(at))
    if "second occurrence" in problem:
        yield _Slip("anchor_twice", at.line, at.column, _end_of_word(at))
    if "tag" in context or "tag handle" in problem:
        end = _end_of_word(begun)
        yield _Slip("tag", begun.line, begun.column, end, {"tag": begun.text[begun.column : end]})


def _in_text(problem: str, context: str, at: _At, begun: _At) -> Iterator[_Slip]:
    if "escape" in problem or "hexdecimal" in problem:
        column = at.text.rfind("\\", 0, at.column + 1)
        yield _Slip("bad_escape", at.line, max(column, 0), max(column, 0) + 2)
    if "quoted" in context:
        yield _Slip("quote_open", begun.line, begun.column)
    if "block scalar" in context:
        yield _Slip("block_text", at.line, at.column, len(at.text.rstrip()))


def _in_structure(problem: str, context: str, at: _At, lines: Sequence[str]) -> Iterator[_Slip]:
    if "a flow" in context:
        yield _in_brackets(context, at, lines)
    if at.sign and at.sign in "]}":
        yield _Slip("bracket_stray", at.line, at.column, args={"bracket": at.sign})
    if "node content" in problem and at.sign:
        yield _Slip("reserved_start", at.line, at.column, args={"sign": at.sign})
    if "document start" in problem:
        indents = [len(line) - len(line.lstrip()) for line in lines[: at.line] if line.strip() and not line.lstrip().startswith("#")]
        code = "indentation" if indents and indents[0] > at.column else "after_end"
        yield _Slip(code, at.line, at.column, len(at.text.rstrip()))
    if "parsing a block" in context:
        yield _Slip("indentation" if at.first else "after_value", at.line, at.column, len(at.text.rstrip()))


def _colon(at: _At, lines: Sequence[str]) -> _Slip:
    """A colon that cannot be: the line above lacks its own, or this line is pushed in, or the colon belongs to a text."""
    indent = len(at.text) - len(at.text.lstrip())
    above = at.line - 1
    while above >= 0 and not lines[above].strip():
        above -= 1
    first_colon = _KEY.match(at.text)
    if first_colon is None or first_colon.end() - 1 < at.column or above < 0:
        return _Slip("colon_inside", at.line, at.column)
    text = lines[above].removeprefix("---")
    if _KEY.match(text) is None and not text.lstrip().startswith(("-", "#")):
        start = len(lines[above]) - len(text.lstrip())
        return _Slip("no_colon", above, start, len(lines[above].rstrip()))
    return _Slip("indentation", at.line, indent, len(at.text.rstrip()))


def _in_brackets(context: str, at: _At, lines: Sequence[str]) -> _Slip:
    if at.sign == "," and "node" in context:
        return _Slip("lone_comma", at.line, at.column)
    opened = _open_bracket(lines, at)
    if opened is None or (at.line == opened[0] and at.sign and at.sign not in "]}"):
        return _Slip("no_comma", at.line, at.column)
    line, column = opened
    bracket = lines[line][column]
    return _Slip("bracket_open", line, column, args={"bracket": bracket, "closing": _CLOSING[bracket]})


def _open_bracket(lines: Sequence[str], at: _At) -> tuple[int, int] | None:
    """The innermost bracket that is open where the parser gave up."""
    text = "\n".join([*lines[: at.line], at.text[: at.column]])
    opened: list[int] = []
    for token in _TOKENS.finditer(text):
        if token[0] in _CLOSING:
            opened.append(token.start())
        elif token[0] in {"]", "}"} and opened:
            opened.pop()
    if not opened:
        return None
    start = text.rfind("\n", 0, opened[-1]) + 1
    return text.count("\n", 0, opened[-1]), opened[-1] - start


def _end_of_word(at: _At) -> int:
    found = re.compile(r"[^\s,\[\]{}]+").match(at.text, at.column)
    return found.end() if found else at.column + 1
