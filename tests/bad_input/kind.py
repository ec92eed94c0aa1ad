"""What the tables of bad input are made of."""

from typing import NamedTuple

MARK = "▶"
"""Stands in a text just before the place that the error must name."""

GOOD = """\
record: centre
format: 1
id: lind
name: Lind mottak
kind: ordinary
open: 2015-01-01
"""


class Kind(NamedTuple):
    """One kind of bad input: what is read, the place and code of the (first) error, and words its texts must hold.

    `nb` and `en` are each a piece of the message and a piece of the advice. `line` 0: the error has no place in the text.
    """

    name: str
    data: bytes
    line: int
    column: int
    code: str
    nb: tuple[str, str]
    en: tuple[str, str]


def kind(name: str, text: str, code: str, nb: tuple[str, str], en: tuple[str, str]) -> Kind:
    """A kind whose text holds the mark before the place of its mistake."""
    before, mark, after = text.partition(MARK)
    if not mark:
        raise ValueError(f"{name}: no mark")
    start = before.rfind("\n") + 1
    return Kind(name, (before + after).encode(), before.count("\n") + 1, len(before) - start + 1, code, nb, en)


def in_record(name: str, text: str, code: str, nb: tuple[str, str], en: tuple[str, str]) -> Kind:
    """A kind that is a good record but for the lines given; a line replaces the good one of its key."""
    key = text.replace(MARK, "").partition(":")[0]
    kept = [line for line in GOOD.splitlines(keepends=True) if not line.startswith(f"{key}:")]
    return kind(name, "".join(kept) + text, code, nb, en)
