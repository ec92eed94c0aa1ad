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

GOOD_REGION = """\
record: region
format: 1
id: vest
name: Regionkontor Vest
"""

GOOD_DIRECTORATE = """\
record: directorate
format: 1
id: dir
name: Avdelingen
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
    """A kind that is a good centre but for the lines given; a line replaces the good one of its key."""
    return kind(name, over(GOOD, text), code, nb, en)


def in_region(name: str, text: str, code: str, nb: tuple[str, str], en: tuple[str, str]) -> Kind:
    """As `in_record`, in a region's record."""
    return kind(name, over(GOOD_REGION, text), code, nb, en)


def in_directorate(name: str, text: str, code: str, nb: tuple[str, str], en: tuple[str, str]) -> Kind:
    """As `in_record`, in the directorate's record."""
    return kind(name, over(GOOD_DIRECTORATE, text), code, nb, en)


def over(good: str, text: str) -> str:
    """The good record with the lines put in; the first of them replaces the good one of its key."""
    key = text.replace(MARK, "").partition(":")[0]
    kept = [line for line in good.splitlines(keepends=True) if not line.startswith(f"{key}:")]
    return "".join(kept) + text
