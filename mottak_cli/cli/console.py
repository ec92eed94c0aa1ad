"""Streams: which language, how wide, which colours and characters; and writing to them without falling over."""

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from mottak_cli.cli.os_errors import why
from mottak_cli.errors import CallProblem
from mottak_cli.locale import DEFAULT, LANGUAGES, text
from mottak_cli.messages import Message

OFF_TERMINAL = 100
"""How wide a report is where there is no screen; `COLUMNS` says otherwise."""

STYLES = {
    "heading": "bold",
    "strong": "bold",
    "circular": "bold cyan",
    "dim": "dim",
    "place": "cyan",
    "caret": "bold yellow",
    "fail": "bold red",
    "unknown": "bold magenta",
    "warn": "yellow",
    "pending": "blue",
    "waived": "cyan",
    "pass": "green",
    "not_applicable": "dim",
    "error": "bold red",
}


COMMAND, OLD_COMMAND = "::", "##["
"""What begins a command to GitHub on a line of a step's output: at its start, and, in the older form, anywhere."""
_on_github = False


def watch(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
    """Finds out whether GitHub reads along: in its own environment, or where its format is asked for."""
    global _on_github  # noqa: PLW0603 - the streams are the process's own, too
    asked = (one.removeprefix("--format=").partition(":")[0] for one in arguments)
    _on_github = environment.get("GITHUB_ACTIONS") == "true" or "github" in asked


def harmless(line: str) -> str:
    """A line with text from the user's files, such that GitHub takes it for no command."""
    if not _on_github:
        return line
    line = line.replace(OLD_COMMAND, "## [")
    return f"mottak: {line}" if line.lstrip().startswith(COMMAND) else line


def language(arguments: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """The language of what is said before the options are read: `--lang`, else `MOTTAK_LANG`, else bokmål."""
    for place, argument in enumerate(arguments):
        given = argument[7:] if argument.startswith("--lang=") else None
        if argument == "--lang" and place + 1 < len(arguments):
            given = arguments[place + 1]
        if given in LANGUAGES:
            return given
    found = environment.get("MOTTAK_LANG", "").strip().lower()
    return found if found in LANGUAGES else DEFAULT


def width(stream: TextIO) -> int:
    """The columns there are: `COLUMNS`, else the terminal's, else a fair page."""
    given = os.environ.get("COLUMNS", "")
    if given.isdecimal() and int(given) > 0:
        return max(40, int(given))
    try:
        return max(40, os.get_terminal_size(stream.fileno()).columns or OFF_TERMINAL)
    except (OSError, ValueError, AttributeError):
        return OFF_TERMINAL


def palette(stream: TextIO, no_color: bool) -> dict[str, tuple[str, str]]:
    """The codes of each style, as Rich would write them on this terminal; empty without a terminal or where none are wanted."""
    forced = bool(os.environ.get("FORCE_COLOR"))
    if no_color or os.environ.get("NO_COLOR") or not (forced or stream.isatty()):
        return {}
    from rich.console import Console  # noqa: PLC0415 - dear to import, and of no use in a pipe
    from rich.style import Style  # noqa: PLC0415

    console = Console(file=stream, emoji=False, markup=False, highlight=False)
    if console.legacy_windows or console._color_system is None:
        return {}
    system = console._color_system
    return {name: _codes(Style.parse(style).render("\0", color_system=system)) for name, style in STYLES.items()}


def _codes(rendered: str) -> tuple[str, str]:
    begin, _, end = rendered.partition("\0")
    return begin, end


def encoding(stream: TextIO) -> str:
    """The stream's encoding."""
    return stream.encoding or "utf-8"


def write(pieces: Iterable[str], stream: TextIO) -> None:
    """Text that the reporters have already fitted to the stream; a last stray character becomes a question mark."""
    code = encoding(stream)
    try:
        for piece in pieces:
            try:
                stream.write(piece)
            except UnicodeEncodeError:
                stream.write(piece.encode(code, "replace").decode(code))
        stream.flush()
    except OSError as error:
        _unwritten(error, stream)


def write_bytes(pieces: Iterable[str | bytes], stream: TextIO) -> None:
    """A report for programs: text always UTF-8 with plain line ends, whatever the terminal's code page; bytes as they are."""
    try:
        stream.flush()
        for piece in pieces:
            stream.buffer.write(piece.encode() if isinstance(piece, str) else piece)
        stream.buffer.flush()
    except OSError as error:
        _unwritten(error, stream)


def _unwritten(error: OSError, stream: TextIO) -> None:
    """Of a reader who has gone nothing is said, nor of notes that nobody can be told. Raises CallProblem where a report is lost."""
    _hush(stream)
    if stream is sys.stdout and not isinstance(error, BrokenPipeError):
        raise CallProblem(Message("call.cannot_print", {"why": why(error)}), Message("call.cannot_print_advice")) from error


def _hush(stream: TextIO) -> None:
    """The reader has gone, as `head` does: let the rest go nowhere, so that the exit code still tells what was found."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell(lines: Iterable[str]) -> None:
    """Lines for the user on standard error."""
    from mottak_cli.reporters.layout import speakable  # noqa: PLC0415

    code = encoding(sys.stderr)
    write((f"{harmless(speakable(line, code))}\n" for line in lines), sys.stderr)


def complain(message: Message, advice: Message | None, lang: str) -> None:
    """A wrong call, and what to do about it, on standard error."""
    tell([text(Message("told.error", {"message": text(message, lang)}), lang)])
    if advice is not None:
        tell([f"  {text(advice, lang)}"])
