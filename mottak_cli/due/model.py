"""What is told of what falls due: plain data, the contract between the forecast and every format."""

from datetime import date
from typing import Literal, NamedTuple

from mottak_cli.messages import Message
from mottak_cli.results import Finding, Place, RuleInfo, Verdict

Act = Literal["set", "append", "end"]
Value = str | int | bool | date | list[object] | dict[str, object]
"""What is written into a record, as it may be written there; a range as `{"from": day}`."""

FILL_IN = "…"
"""Stands for a text that only those who know can write."""


class Edit(NamedTuple):
    """One change of a record: `set` a value at a path, `append` it to the list there (which need not be there yet), or `end` the range
    that runs on the day `value`, that day being its last. `of` is the kind and id of another record than the one judged.
    """

    act: Act
    path: str
    value: Value
    of: tuple[str, str] | None = None


class Proposal(NamedTuple):
    """What would mend it, in order; `day` is the day it is dated, the last on which it is in time. Tried: it leaves nothing of it due or
    broken on that day.
    """

    day: date
    edits: tuple[Edit, ...]
    says: tuple[Message, ...]


When = Literal["broken", "consider", "due", "forecast"]


class Item(NamedTuple):
    """Something that must be done. `broken` and `consider` (a mere "to be considered") are broken now and can still be mended; `due` is
    not yet due today; `forecast` is nothing today and will be broken if nothing more happens.

    `finding` is what is found today, of a forecast what will be found. `by` is the last day on which it is done in time (None where it
    is late already), `begins` the first day of the breach that comes, and `will` its gravest verdict; both None where none comes or it
    is there already. `worsens`: what is milder today becomes `will` on `begins`. `planned` is the day of the plan in the file that would
    meet it. `obligation` names it for good, whatever its dates become.
    """

    when: When
    rule: RuleInfo
    finding: Finding
    obligation: str
    by: date | None
    begins: date | None
    will: Verdict | None
    worsens: bool
    proposal: Proposal | None
    planned: date | None


class Advice(NamedTuple):
    """Advice that rests on no provision that is judged: `says` what, `cite` on what; `by` the last day, where it has one."""

    kind: Literal["refund", "erase"]
    subject: str
    by: date | None
    says: Message
    cite: Message
    place: Place
    obligation: str


class RecordDue(NamedTuple):
    """All that falls due in one record."""

    file: str
    kind: str
    id: str
    name: str
    items: tuple[Item, ...]
    advice: tuple[Advice, ...]


class Basis(NamedTuple):
    """What a list rests on: the day it was asked for and the last day that it looks at, the reading, the rulebook (`pinned` as in `Run`),
    and how many mistakes there were in the files.
    """

    as_of: date
    until: date
    readings: str
    rulebook_version: str
    rulebook_digest: str
    pinned: str | None
    errors: int


class Plan(NamedTuple):
    """The whole list."""

    basis: Basis
    records: tuple[RecordDue, ...]
