"""The signs of a report, and what stands for them where the stream's encoding lacks them."""

from functools import cache
from typing import NamedTuple

from mottak_cli.results import Verdict


class Glyphs(NamedTuple):
    """The signs of the verdicts, the line under a heading, the bar beside a line of the file, and the marks between items, of what is
    left out and of what follows from the line above.
    """

    verdicts: dict[Verdict, str]
    line: str
    bar: str
    dot: str
    cut: str
    follows: str


DRAWN = Glyphs(
    {
        Verdict.FAIL: "✗",
        Verdict.UNKNOWN: "?",
        Verdict.WARN: "!",
        Verdict.PENDING: "…",
        Verdict.WAIVED: "~",
        Verdict.PASS: "✓",
        Verdict.NOT_APPLICABLE: "–",
    },
    "─",
    "│",
    "·",
    "…",
    "↳",
)
TYPED = Glyphs(
    {
        Verdict.FAIL: "x",
        Verdict.UNKNOWN: "?",
        Verdict.WARN: "!",
        Verdict.PENDING: ">",
        Verdict.WAIVED: "~",
        Verdict.PASS: "+",
        Verdict.NOT_APPLICABLE: "-",
    },
    "-",
    "|",
    "-",
    "...",
    "->",
)


@cache
def glyphs(encoding: str) -> Glyphs:
    """The drawn signs where the encoding has all of them, else those of a typewriter."""
    try:
        "".join((*DRAWN.verdicts.values(), *DRAWN[1:])).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return TYPED
    return DRAWN
