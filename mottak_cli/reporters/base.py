"""What every format is given, and what it gives back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, Protocol

from mottak_cli.errors import InputError
from mottak_cli.results import RecordRun, Run, Verdict

Lines = Callable[[str, int], str | None]
"""The text of a line (counted from 1) of a file, without its line end; None where it is not at hand."""

Part = tuple[Any, ...]
"""What a format made of one record, texts or bytes; only the same format knows what they are."""

Softened = Literal["part_period", "start_up", "two_readings", "ours", "no_date", "dispensation"]
"""What can make a verdict milder than what was judged; the names that `Finding.softened` holds."""

Palette = Mapping[str, tuple[str, str]]
"""The codes that begin and end a style on the reader's screen. A style that is not there is plain."""


class View(NamedTuple):
    """How the reader wants it: language, columns of the screen, and what the stream can show.

    `names` shows people's names where the record has them; `options` are what a command shown in a report must repeat, `paths`
    what it is about, ready for a shell (empty: the record's own file). `room` is how many bytes the summary of a GitHub step may still
    take; None where there is no such summary.
    """

    lang: str = "nb"
    width: int = 100
    everything: bool = False
    names: bool = False
    encoding: str = "utf-8"
    palette: Palette = MappingProxyType({})
    options: str = ""
    paths: str = ""
    room: int | None = None


class Missed(NamedTuple):
    """An entry of the baseline that is no longer found: what it was about, how grave, since when, and what it said."""

    fingerprint: str
    rule: str
    kind: str
    record: str
    subject: str | None
    verdict: Verdict
    started: date
    since: date
    message: str


class Against(NamedTuple):
    """The baseline that a run was compared with, how many episodes stand how to it, and what of it is no longer found.

    `date_passed` counts those of the new and worse ones that are so only because days have passed since its as-of day.
    """

    file: str
    as_of: date
    rulebook_version: str
    rulebook_digest: str
    known: int
    new: int
    worse: int
    date_passed: int
    fixed: tuple[Missed, ...]


class Closing(NamedTuple):
    """What is known when every record has been judged; `counting` is which findings count for the exit code, all or open.

    `region` is the one region that all records belong to, or that was asked for; empty where there are several, or none.
    """

    counts: Mapping[Verdict, int]
    records: int
    exit_code: int
    fail_on: str
    counting: str
    errors: tuple[InputError, ...] = ()
    region: str = ""
    baseline: Against | None = None


class Reporter(Protocol):
    """A format."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """One record of a run, whatever the other records are."""

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[Any]:
        """The report, in pieces: texts and bytes that end in a line end; for a format of `writing.extras.BINARY` the file's bytes.

        `run` tells the question and the rulebook, not the records.
        """
