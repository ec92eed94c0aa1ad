"""The colours of the verdicts in workbooks and documents, always beside the word: dark letters on a light ground, 7:1 or better."""

from typing import NamedTuple

from mottak_cli.results import Verdict


class Tone(NamedTuple):
    """Red, green and blue of the ground and the letters, as six hexadecimal digits."""

    ground: str
    letters: str


TONES = {
    Verdict.FAIL: Tone("F9D3D3", "7A1414"),
    Verdict.UNKNOWN: Tone("EADCF5", "4D2475"),
    Verdict.WARN: Tone("FFEDB8", "5C4000"),
    Verdict.PENDING: Tone("D8E7FA", "173F70"),
    Verdict.WAIVED: Tone("D2EEEE", "0A4A4A"),
    Verdict.PASS: Tone("DAF0DC", "17501F"),
    Verdict.NOT_APPLICABLE: Tone("EFEFEF", "4A4A4A"),
}

HEADING = Tone("1F3A5F", "FFFFFF")
"""Of the headings of columns."""

LINK = "1A4F8B"
"""The letters of what can be followed."""

SHARE = "9CC2E5"
"""The ground of a whole share; a smaller one has a paler one."""
