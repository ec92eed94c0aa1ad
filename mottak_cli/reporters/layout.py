"""Lines and columns: wrapping by screen cells, colours, and what to write where the stream lacks a character.

Rich's own tables take some 20 ms a record and cut at 80 columns off a terminal, so columns are laid out here.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from mottak_cli.reporters.base import Palette

PLAIN = {
    "–": "-",
    "—": "-",
    "…": "...",
    "·": "-",
    "«": '"',
    "»": '"',
    "“": '"',
    "”": '"',
    "’": "'",
    "→": "->",
    "✓": "+",
    "✗": "x",
    "─": "-",
    "│": "|",
}
LETTERS = {"ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "å": "aa", "Å": "Aa", "đ": "d", "Đ": "D", "ŋ": "n", "ß": "ss"}
BREAKS = "/-_.,:"
LINK = "://"
ODD = re.compile(f"[^\0-\u02ff{''.join(PLAIN)}]")
"""Characters that may take no column of the screen, or two."""


class Cell(NamedTuple):
    """A piece of text and the name of its style."""

    text: str
    style: str = ""


def cells(text: str) -> int:
    """How many columns of the screen the text takes."""
    return _measure(text)(text)


def _measure(text: str) -> Callable[[str], int]:
    """What counts the columns of a text and of all its parts."""
    if text.isascii() or not ODD.search(text):
        return len
    from rich.cells import cell_len  # noqa: PLC0415 - only for scripts with wide or joining characters

    return cell_len


def speakable(text: str, encoding: str) -> str:
    """The text as the stream can show it: no control characters, and plain characters for those the encoding lacks."""
    if not text.isprintable():
        text = "".join(one if one.isprintable() else " " if one in "\t\n\r" else "\N{REPLACEMENT CHARACTER}" for one in text)
    if text.isascii() or _has_all(encoding):
        return text
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return "".join(one if one.isascii() else PLAIN.get(one) or _plain(one, encoding) for one in text)
    return text


@lru_cache(maxsize=16)
def _has_all(encoding: str) -> bool:
    """Whether there is a code for every character."""
    return encoding.lower().replace("-", "") in {"utf8", "utf16", "utf8sig"}


def _plain(character: str, encoding: str) -> str:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return LETTERS.get(character) or unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode("ascii") or "?"
    return character


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns; longer words are broken, never cut, and links are left whole."""
    return [text] if cells(text) <= width else list(_broken(text, width))


@lru_cache(maxsize=2048)
def _broken(text: str, width: int) -> tuple[str, ...]:
    """A text longer than a line; what a rule requires is broken once, however many records break the rule."""
    measure = _measure(text)
    lines: list[str] = []
    line, room = "", width
    for given in text.split():
        word, size = given, measure(given)
        while size > width and LINK not in word:
            if line:
                lines.append(line)
                line = ""
            head = _head(word, width)
            lines.append(head)
            word = word[len(head) :]
            size, room = measure(word), width
        if line and size + 1 <= room:
            line, room = f"{line} {word}", room - size - 1
        else:
            if line:
                lines.append(line)
            line, room = word, width - size
    if line:
        lines.append(line)
    return tuple(lines) or ("",)


def wrap_pieces(pieces: Sequence[str], joint: str, width: int) -> list[str]:
    """Pieces joined, broken into lines between them; a piece longer than a line is wrapped by itself."""
    lines: list[str] = []
    for piece in pieces:
        if lines and cells(lines[-1]) + cells(joint) + cells(piece) <= width:
            lines[-1] += joint + piece
        else:
            lines += wrap(piece, width)
    return lines


def _head(word: str, width: int) -> str:
    """As much of a long word as fits, broken after a mark where there is one in its second half."""
    size = 0
    for index, character in enumerate(word):
        size += cells(character)
        if size > width:
            head = word[:index] or word[0]
            mark = max(head.rfind(one) for one in BREAKS)
            return head[: mark + 1] if mark >= len(head) // 2 else head
    return word


def paint(text: str, style: str, palette: Palette) -> str:
    """The text between the codes of its style."""
    if not text or style not in palette:
        return text
    begin, end = palette[style]
    return f"{begin}{text}{end}"


def row(given: Sequence[Cell], widths: Sequence[int], palette: Palette, indent: str = "", gap: str = "  ") -> list[str]:
    """One row of a table as lines; the cells are wrapped each in its column, the last line end is bare of blanks."""
    columns = [wrap(cell.text, width) for cell, width in zip(given, widths, strict=True)]
    lines = []
    for number in range(max(map(len, columns))):
        line, waiting = "", 0
        for cell, column, width in zip(given, columns, widths, strict=True):
            text = column[number] if number < len(column) else ""
            if text:
                line += " " * waiting + paint(text, cell.style, palette)
                waiting = 0
            waiting += width - cells(text) + len(gap)
        lines.append(indent + line)
    return lines


def widths(rows: Sequence[Sequence[Cell]], room: int, least: Sequence[tuple[int, int]]) -> list[int]:
    """How wide each column is: as its widest cell, narrowed in the order of `least` (column, least width) until all fit in `room`."""
    found = [max(cells(cell.text) for cell in column) for column in zip(*rows, strict=True)]
    over = sum(found) + 2 * (len(found) - 1) - room
    for column, low in least:
        if over <= 0:
            break
        taken = min(over, max(0, found[column] - low))
        found[column] -= taken
        over -= taken
    return found


def labelled(pair: tuple[Cell, Cell], label_width: int, room: int, palette: Palette, indent: str = "  ") -> list[str]:
    """A label and its text beside it, the text's further lines under its first."""
    label, told = pair
    width = max(20, room - label_width - len(indent) - 2)
    free = label_width - cells(label.text)
    if free < 0 or not label.text:
        return row(pair, (label_width, width), palette, indent)
    first, *more = wrap(told.text, width)
    under = indent + " " * (label_width + 2)
    beside = f"{' ' * (free + 2)}{paint(first, told.style, palette)}" if first else ""
    return [f"{indent}{paint(label.text, label.style, palette)}{beside}", *(under + paint(one, told.style, palette) for one in more)]
