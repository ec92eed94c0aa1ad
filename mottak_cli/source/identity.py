"""National identity numbers and DUF numbers in raw text: where they are, and the text without them.

How they are told from other numbers:

- **Identity number** (fødselsnummer, D-number, H-number): six digits and five, together or parted by one blank, hyphen or full
  stop, where the six read as ddmmyy. The day is 1–31 or, in a D-number, 41–71; the month 1–12, in an H-number 41–52, and 66–77 or
  81–92 in the numbers made for testing. The control digits are not asked: they change in 2032, and a mistyped number is personal
  data all the same. Full stops inside the birth date are seen through before a hyphen (`01.02.90-12345`).
  Written in other groups (`01.02.90 12345`, `0102 9012 345`), eleven digits could be a date and an amount: there the control digits
  of today decide, as the only thing that can.
- **DUF number**: twelve digits of which the first four are a year from 1985 to 2039, together or parted after the year (blank,
  hyphen, full stop) and before the last two.
- An **account number** is taken for an identity number only when its eleven digits stand together (or six and five) and happen to
  begin like a birth date; with its usual stops (`1234.56.78901`) it never is.
- **Phone numbers** have eight digits (ten or twelve with a country code that is no year), **organisation numbers** nine, **dates**
  eight with or without hyphens, **case numbers** a stroke (`18/02893-8`): none has eleven or twelve digits in these groups.
- A **time stamp** of twelve digits (`202403051030`) looks like a DUF number. It is let through only as part of a file name or
  another word (`plan_202403051030.pdf`) and when it is a real day and time of day; alone it is refused, for the risk is the other way.
- More digits before or after (a hash, a barcode, decimals) make it another number.
"""

import re
from typing import NamedTuple

# _NUMBER is compiled when first needed: runs of eleven digits are rare, and compiling takes two milliseconds.
_PARTED = "[ \u00a0\u2009\u202f.\u2010\u2011\u2013-]"
_DAY = "(?:[04][1-9]|[1256][0-9]|[37][01])"
_MONTH = "(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|6[6-9]|7[0-7]|8[1-9]|9[0-2])"
_NUMBER = rf"""(?<![0-9])(?<![0-9][.,])(?:
        {_DAY}{_MONTH}[0-9]{{2}}{_PARTED}?[0-9]{{3}}[ ]?[0-9]{{2}}
      | {_DAY}[.]{_MONTH}[.][0-9]{{2}}-[0-9]{{5}}
      | (?P<duf>(?:198[5-9]|199[0-9]|20[0-3][0-9]){_PARTED}?[0-9]{{6}}{_PARTED}?[0-9]{{2}})
    )(?![0-9])"""
_BETWEEN = " ./_\u00a0\u2009\u202f\u2010\u2011\u2013-"
"""What may part digits."""
_PARTING = _BETWEEN.encode()
_DIGITS = bytes(ord("0") if byte in b"0123456789" else ord("x") for byte in range(256))
_RUN = re.compile(f"(?<![0-9])[0-9][0-9{_BETWEEN}]{{10,}}")
"""Digits and what may part them, long enough for eleven digits: quickly found, and rare."""
_GROUPED = re.compile("(?<![0-9])(?<![0-9][.,])[0-7](?:[ \u00a0./_-]?[0-9]){10}(?![0-9])")
"""Eleven digits in any groups."""
_WEIGHTS = ((3, 7, 6, 1, 8, 9, 4, 5, 2, 1), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1))
_STAMP = "[0-9]{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:[01][0-9]|2[0-3])[0-5][0-9]"
_WORD = r"[^\W0-9]|[_-]"


class Found(NamedTuple):
    """Where a number is: `line` and `column` from 1, in characters; `kind` is `national` or `duf`."""

    kind: str
    line: int
    column: int
    end_column: int


def identity_numbers(text: str) -> list[Found]:
    """All identity and DUF numbers, in the order of the text."""
    found = []
    line, start, seen = 1, 0, 0
    for match in _matches(text):
        for end in re.finditer("\r\n|\r|\n", text[seen : match.start()]):
            line += 1
            start = seen + end.end()
        seen = match.start()
        kind = "duf" if match.lastgroup == "duf" else "national"
        found.append(Found(kind, line, match.start() - start + 1, match.end() - start + 1))
    return found


def mask(line: str) -> str:
    """The line with every digit of such numbers as an asterisk."""
    for match in _matches(line):
        line = line[: match.start()] + re.sub("[0-9]", "*", match[0]) + line[match.end() :]
    return line


def _matches(text: str) -> list[re.Match[str]]:
    """Every number once; those in unusual groups after the others, where none of them is."""
    if not _has_long_number(text):
        return []
    runs = [(run.start(), min(run.end() + 1, len(text))) for run in _RUN.finditer(text)]
    if not runs:
        return []
    number = re.compile(_NUMBER, re.VERBOSE)
    plain = [match for run in runs for match in number.finditer(text, *run) if not _is_stamp_in_a_word(text, match)]
    taken = [match.span() for match in plain]
    eleven = (match for run in runs for match in _GROUPED.finditer(text, *run))
    grouped = [match for match in eleven if _has_control_digits(re.sub("[^0-9]", "", match[0]))]
    apart = [match for match in grouped if not any(match.start() < end and start < match.end() for start, end in taken)]
    return sorted([*plain, *apart], key=lambda match: match.start())


def _has_long_number(text: str) -> bool:
    """Whether eleven digits stand together when what may part them is gone: so in few texts, and quickly told from their bytes."""
    return b"0" * 11 in text.encode("utf-8", "replace").translate(_DIGITS, _PARTING)


def _has_control_digits(digits: str) -> bool:
    """Whether eleven digits begin like a birth date and end in the two control digits of their day (weights modulo 11)."""
    if re.match(f"{_DAY}{_MONTH}", digits) is None:
        return False
    numbers = [int(digit) for digit in digits]
    return all(sum(number * weight for number, weight in zip(numbers, weights, strict=False)) % 11 == 0 for weights in _WEIGHTS)


def _is_stamp_in_a_word(text: str, match: re.Match[str]) -> bool:
    if re.fullmatch(_STAMP, match[0]) is None:
        return False
    return any(re.match(_WORD, text[at]) for at in (match.start() - 1, match.end()) if 0 <= at < len(text))
