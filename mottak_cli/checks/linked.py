"""The other records of a run, as far as a rule on one record needs them: what was known of them on the as-of day.

Of a centre only openings, region and new employments are kept, so that memory grows with what must be linked and not with the text
of all files; regional offices and the directorate are few and kept whole.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from mottak_cli.messages import Message
from mottak_cli.results import Place
from mottak_cli.timeline.calendar import MIN_DAY

Tree = Mapping[str, Any]
Changing = Sequence[tuple[str, int, int]]


SHORTEST, LONGEST = 3, 6
"""Months of a start-up phase that an office may set (IM 2008-023, 1)."""
STARTUP_MONTHS = {"experienced": 3, "new": 6}
"""Months of a start-up phase by the operator's experience, where no office has set it."""


def told(name: str, record: str) -> Message | str:
    """A record by its name and id; by its id alone where it has no name."""
    return Message("about.named", {"name": name, "id": record}) if name else record


class Opening(NamedTuple):
    """A stretch of days on which a centre was open, as known (closed interval).

    `experience` is the operator's and `region` the centre's regional office on the first of them, where they are said.
    """

    first: int
    last: int
    experience: str | None
    place: Place
    region: str | None = None

    @property
    def is_dated(self) -> bool:
        """Whether its first day is known; else it begins with time itself."""
        return self.first > MIN_DAY


class Hire(NamedTuple):
    """Somebody's first day of employment ever."""

    day: int
    place: Place


class LinkedCentre(NamedTuple):
    """A centre. `regions` are the ids of its regional offices in time, `experience` its operator's; `hires` is None where the record has
    no `employees`.
    """

    id: str
    place: Place
    regions: Changing
    openings: tuple[Opening, ...]
    hires: tuple[Hire, ...] | None
    experience: Changing = ()
    name: str = ""

    @property
    def told(self) -> Message | str:
        """The centre by its name and id."""
        return told(self.name, self.id)

    def experience_on(self, day: int) -> str | None:
        """What is said of the operator's experience on a day."""
        return next((one for one, first, last in self.experience if first <= day <= last), None)

    def belongs_to(self, region: str, day: int) -> bool:
        """Whether the centre is one of the regional office's on the day."""
        return any(one == region and first <= day <= last for one, first, last in self.regions)


class LinkedOffice(NamedTuple):
    """A regional office or the directorate; `place` finds a path in its file."""

    id: str
    data: Tree
    place: Callable[[str], Place]

    @property
    def told(self) -> Message | str:
        """The office by its name and id."""
        return told(str(self.data.get("name", "")), self.id)


class SetPhase(NamedTuple):
    """A start-up phase of so many months that the follow-up of a `region` sets for the opening nearest to `opened`, and where."""

    region: str
    opened: int
    months: int
    place: Place


class Linked(NamedTuple):
    """All the records that a run has, by id.

    `phases` are the start-up phases that offices have set, by centre; `unread` the ids of records that could not be read, "" for
    one whose id is not known either.
    """

    centres: Mapping[str, LinkedCentre] = {}
    regions: Mapping[str, LinkedOffice] = {}
    directorate: LinkedOffice | None = None
    phases: Mapping[str, Sequence[SetPhase]] = {}
    unread: frozenset[str] = frozenset()


NOBODY = Linked()


def nearest(openings: Sequence[Opening], opened: int) -> Opening | None:
    """The opening that a follow-up is about: the one whose first day lies nearest to `opened`, of two the earlier.

    A centre that is only known to have been open until some day opened when the follow-up says; None where that is a later day.
    """
    dated = [one for one in openings if one.is_dated]
    if dated:
        return min(dated, key=lambda one: (abs(one.first - opened), one.first))
    return next((one._replace(first=opened) for one in openings if opened <= one.last), None)
