"""What judging yields: frozen, plain, without input or output. Every report is a view of a `Run`."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from mottak_cli.messages import Message


class Verdict(StrEnum):
    """The seven verdicts, gravest first (the order in which one span outweighs another)."""

    FAIL = "fail"
    UNKNOWN = "unknown"
    WARN = "warn"
    PENDING = "pending"
    WAIVED = "waived"
    PASS = "pass"
    NOT_APPLICABLE = "not_applicable"

    @property
    def gravity(self) -> int:
        """0 for `fail`, 6 for `not_applicable`: the lower outweighs the higher."""
        return GRAVITY[self]


GRAVITY: Mapping[Verdict, int] = {verdict: place for place, verdict in enumerate(Verdict)}


class Basis(StrEnum):
    """What a verdict rests on: dates and words of the record, the log of activities, or somebody's word."""

    FACT = "fact"
    LOG = "log"
    ATTESTATION = "attestation"


class Place(NamedTuple):
    """Where in a file: lines and columns in characters, the first being 1; `end_column` lies just past the text."""

    file: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int


class Stage(NamedTuple):
    """What was found on some days of a finding (closed interval, cut to the period)."""

    first: date
    last: date
    found: Message


class Finding(NamedTuple):
    """A run of days of one subject with one verdict and one due date, neither `pass` nor `not_applicable`.

    `first` and `last` lie inside the period and before the as-of day; `started`, `ended` (None while it lasts) and `days` are whole.
    `judged` is what it was before anything softened or waived it, `softened` the name of what softened it (of several, the first in
    their fixed order; `reasons` has them all), `readings` the names of the texts with two readings among them. `found` says what was
    found; the requirement and the remedy are the rule's. `follows` names the episodes, of other rules on the same record, that this one
    is a mere consequence of. `stages` tell what was found when, where that is not the same on all its days. `baseline` says how it stands
    to the baseline it was compared with (`known`, `new` or `worse`, None where there is none), `date_passed` that it is new or worse only
    because days have passed since.
    """

    verdict: Verdict
    judged: Verdict
    softened: str | None
    first: date
    last: date
    started: date
    ended: date | None
    days: int
    open: bool
    due: date | None
    subject: str | None
    episode: str
    fingerprint: str
    found: Message
    place: Place
    related: tuple[Place, ...] = ()
    basis: Basis = Basis.FACT
    reasons: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    baseline: str | None = None
    date_passed: bool = False


class RuleInfo(NamedTuple):
    """What a report says about a rule; texts by language (`nb`, `en`).

    `found` holds the rule's own sentences for what a finding says, by the key of `Finding.found`; a key that is not there is in
    the message catalogue. `readings` are its texts with two readings, by name; `numbers` what it says of numbers that are ours, `choices`
    of texts that we read in one way though it is not the only one.
    """

    id: str
    circular: str
    title: Mapping[str, str]
    cite: Mapping[str, str]
    requires: Mapping[str, str]
    why: Mapping[str, str]
    remedy: Mapping[str, str]
    modality: str
    acts: tuple[str, ...]
    found: Mapping[str, Mapping[str, str]]
    readings: Mapping[str, Mapping[str, str]] = {}
    numbers: tuple[Mapping[str, str], ...] = ()
    choices: tuple[Mapping[str, str], ...] = ()


class Bar(NamedTuple):
    """A run of days (closed interval) that fared alike: the gravest verdict of each; None on bound days of which nothing is said, such as
    the days before the last of a half-year that lacks something.
    """

    first: date
    last: date
    verdict: Verdict | None


class Result(NamedTuple):
    """One rule judged on one record over the period.

    `reason` says why a rule is not applicable; `earlier` are the fail and unknown findings of the year before the period whose
    episodes do not reach into it, or only in a milder form. `timeline` are all days of the period through the as-of day, in order, where
    it was asked for.
    """

    rule: RuleInfo
    verdict: Verdict
    reason: Message | None
    due: date | None
    basis: Basis
    measures: Mapping[str, int]
    evidence: tuple[Place, ...]
    findings: tuple[Finding, ...]
    earlier: tuple[Finding, ...] = ()
    timeline: tuple[Bar, ...] = ()


class BindingCircular(NamedTuple):
    """A document that asks something of a kind of record, and the stretches through the as-of day on which it binds one in the period.

    `by` tells what says so: `record` (the centre's own `circulars`, on every day), `default` (on some days the record says nothing,
    so that all circulars bind) or `always` (it is not for an agreement to choose).
    """

    circular: str
    days: tuple[tuple[date, date], ...]
    by: str


class Dispensation(NamedTuple):
    """A dispensation as it is entered in a record: from what, and the days of the application, of the answer, and for which it counts.

    `last` is None where it has no end. `case` is the case number in the archive.
    """

    provision: str
    applied: date | None
    granted: date | None
    refused: date | None
    first: date | None
    last: date | None
    case: str
    place: Place


class RecordRun(NamedTuple):
    """One record and what every rule said of it. `notes` are remarks that are no verdicts, `circulars` the documents that bind it.

    `dispensations` are those that the record holds, whether or not they count; `digest` is the SHA-256 of its file, in hexadecimal.
    """

    file: str
    kind: str
    id: str
    name: str
    results: tuple[Result, ...]
    notes: tuple[tuple[Message, Place], ...] = ()
    names: Mapping[str, str] = {}
    circulars: tuple[BindingCircular, ...] = ()
    dispensations: tuple[Dispensation, ...] = ()
    digest: str = ""


class CircularInfo(NamedTuple):
    """A circular as reports name it; `order` is its place among the others."""

    id: str
    cite: Mapping[str, str]
    title: Mapping[str, str]
    link: str
    order: int


class Run(NamedTuple):
    """A whole judgement: the records in the order given, the question (day and period), and the rulebook that answered it.

    `rules` are those that were chosen, in the rulebook's order, whether or not a record was judged by them.
    `pinned` is the rulebook that was wanted, by its version or by how its digest begins (at least eight hexadecimal digits).
    """

    as_of: date
    first: date
    last: date
    readings: str
    rulebook_version: str
    rulebook_digest: str
    circulars: Mapping[str, CircularInfo]
    records: tuple[RecordRun, ...]
    rules: Mapping[str, RuleInfo] = {}
    pinned: str | None = None

    @property
    def as_pinned(self) -> bool | None:
        """Whether the rulebook is the one that was wanted; None where none was named."""
        return as_pinned(self.pinned, self.rulebook_version, self.rulebook_digest)


def as_pinned(pinned: str | None, version: str, digest: str) -> bool | None:
    """Whether a rulebook is the one that was wanted, by its version or by how its digest begins; None where none was named."""
    if pinned is None:
        return None
    begins = pinned.removeprefix("sha256:")
    return pinned == version or (len(begins) >= 8 and digest.removeprefix("sha256:").startswith(begins))
