"""What a record says of a period that is no verdict: plain data, so that it can be sent between processes.

People are numbers here, never ids. Day counts are calendar days of the period, no further than the as-of day.
"""

from datetime import date
from typing import Literal, NamedTuple

Standing = Literal["cleared", "not_cleared", "erased"]
MEETING_TOPICS = ("leadership_information", "policy", "capacity", "quality", "research", "submitted")
"""What a managers' meeting may be about, in the words of the record and in its order."""


class Deadline(NamedTuple):
    """Something that was to be sent no later than `due`; `sent` is the day it was, None while it is not.

    `days_late` are the days after `due` through the day it was sent or, where it was not, through the as-of day.
    """

    rule: str
    subject: str | None
    due: date
    state: Literal["in_time", "late", "not_sent", "not_due"]
    days_late: int


class Volunteer(NamedTuple):
    """Somebody who served on a day on which the centre was open.

    `standing`: cleared for every such day, or not, or the particulars have been taken out. `shown`: the centre has seen a childcare
    certificate by the end of the period.
    """

    inside: bool
    standing: Standing
    shown: bool


class Dispensation(NamedTuple):
    """A dispensation that counts on some days: those of the period on which it did, and on which it made a difference.

    `first` and `last` are its own days, None where it has no such end; `ended`: its last day lies in the period.
    """

    provision: str
    first: date | None
    last: date | None
    days: int
    days_used: int
    ended: bool


class ManagersMeeting(NamedTuple):
    """A managers' meeting that was held, and where it is recorded (`region.yaml:14`). `topics` are some of `MEETING_TOPICS`, None where the
    record does not say.
    """

    day: date
    topics: tuple[str, ...] | None
    place: str


class PeriodFacts(NamedTuple):
    """One period of a record. A region or operator is that of the last open day through the period's end (of a centre that has closed: its
    last of all); None where it is not said, or no day was open yet.

    `groups` are, by half-year, the dialogue groups with a session held in it, and those of the whole period; `entries` how many dates
    of the record lie in the period; `volunteers` and `meetings` (of a regional office with the managers of its centres) are None where
    the record says nothing of any.
    """

    region: str | None
    operator: str | None
    open_days: int
    start_up_days: int
    opened: tuple[date, ...]
    closed: tuple[date, ...]
    entries: int
    groups: tuple[int, ...]
    sessions: int
    deadlines: tuple[Deadline, ...]
    volunteers: tuple[Volunteer, ...] | None
    certificates: int
    dispensations: tuple[Dispensation, ...]
    meetings: tuple[ManagersMeeting, ...] | None


class Facts(NamedTuple):
    """A record: its periods in the order asked, the keys that are absent though a rule of the first period needs them, the records that
    it names (kind and id), what its operators are called, the ids of its people (for telling which findings are about somebody), and by
    rule the days after which it bound the record no more, though this was no day of closing (none after the as-of day).
    """

    kind: str
    id: str
    name: str
    file: str
    periods: tuple[PeriodFacts, ...]
    absent: tuple[str, ...]
    names: frozenset[tuple[str, str]]
    operators: tuple[tuple[str, str], ...]
    people: frozenset[str]
    lapsed: frozenset[tuple[str, date]] = frozenset()
