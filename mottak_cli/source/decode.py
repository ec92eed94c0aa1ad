"""Bytes to text: UTF-8 with or without a byte order mark, and nothing that a reader could not see."""

import re

from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.source.identity import mask
from mottak_cli.source.mistakes import mistake

LARGEST = 2_500_000
"""Bytes in one file: some 80,000 lines. Nodes take fifty times the text, and the program promises to stay small."""

_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_OTHER_KINDS = {
    b"PK\x03\x04": "office",
    b"\xd0\xcf\x11\xe0": "office",
    b"%PDF-": "pdf",
    b"{\\rtf": "rtf",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
}
"""How files begin that are often taken for text, by the program they come from."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def decode(data: bytes, file: str) -> str:
    """The text of a file. Raises InputProblem, naming the byte, where it is no UTF-8 text."""
    if len(data) > LARGEST:
        raise InputProblem([mistake(file, "too_large", 0, 0, 0, size=_millions(len(data)), largest=_millions(LARGEST))])
    if (kind := _other_kind(data)) is not None:
        raise InputProblem([mistake(file, "not_text_file", 1, 1, 2, kind=Message(f"input.kind_of_file.{kind}"))])
    if data[:2] in _UTF_16 or b"\x00" in data[:4]:
        raise InputProblem([mistake(file, "utf_16", 1, 1, 2)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if b"\x00" in data:
            raise InputProblem([mistake(file, "not_text_file", 1, 1, 2, kind=Message("input.kind_of_file.other"))]) from None
        # The codec counts from after a byte order mark.
        skipped = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        raise InputProblem([_not_utf_8(data[skipped:], skipped, error.start, file)]) from None
    if found := _UNSEEN.search(text):
        raise InputProblem([_unseen(text, found, file)])
    return text


def _other_kind(data: bytes) -> str | None:
    """Which kind of file this is instead of text; None where it may be text."""
    return next((kind for start, kind in _OTHER_KINDS.items() if data.startswith(start)), None)


def _not_utf_8(data: bytes, skipped: int, at: int, file: str) -> InputError:
    before = data[:at].decode("utf-8")
    line, column, start = _line_and_column(before, len(before))
    end = min((place for place in (data.find(b"\n", at), data.find(b"\r", at)) if place >= 0), default=len(data))
    shown = before[start:] + data[at:end].decode("cp1252", errors="replace")
    letter = data[at : at + 1].decode("cp1252", errors="replace")
    byte, value = at + skipped + 1, f"0x{data[at]:02X}"
    return mistake(file, "not_utf_8", line, column, column + 1, source=mask(shown), byte=byte, value=value, letter=letter)


def _unseen(text: str, found: re.Match[str], file: str) -> InputError:
    line, column, start = _line_and_column(text, found.start())
    byte = len(text[: found.start()].encode()) + 1
    # A line with such a character in it could upset the terminal that shows it.
    shown = re.split(r"[\r\n]", text[start:], maxsplit=1)[0]
    shown = mask(_UNSEEN.sub("\N{REPLACEMENT CHARACTER}", shown))
    code = "nul" if found[0] == "\x00" else "control_character"
    return mistake(file, code, line, column, column + 1, source=shown, character=f"U+{ord(found[0]):04X}", byte=byte)


def _line_and_column(text: str, at: int) -> tuple[int, int, int]:
    start = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    line = len(re.findall("\r\n|\r|\n", text[:start])) + 1
    return line, at - start + 1, start


def _millions(count: int) -> str:
    return f"{count / 1_000_000:.1f}"
