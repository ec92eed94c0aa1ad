"""What a regional office's follow-ups are about: which opening of which centre, on which days, and how long its start-up lasts.

A follow-up of a centre whose record is at hand is about the opening nearest to the day it gives; otherwise that day is the opening
day, and no last day is known (IM 2008-023).
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.linked import LONGEST, SHORTEST, STARTUP_MONTHS, Opening, nearest
from mottak_cli.checks.reading import Tree, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.messages import Message
from mottak_cli.results import Place, Verdict
from mottak_cli.timeline.calendar import MAX_DAY, last_day_of_first_months

FOLLOW_UPS = "follow_ups"
YEAR = 12
"""Months that an opening without a follow-up is asked about."""


class Followed(NamedTuple):
    """A follow-up and the opening it is about: the centre's id, its first and last day (closed), who runs it, where it stands; `told`: the
    centre as sentences name it.
    """

    path: str
    tree: Tree
    centre: str
    first: int
    last: int
    experience: str | None
    place: Place | None
    told: Message | str

    @property
    def related(self) -> tuple[Place, ...]:
        """The opening in the centre's own file, where that is at hand."""
        return () if self.place is None else (self.place,)

    @property
    def said(self) -> dict[str, object]:
        """What every sentence about it may name."""
        return {"centre": self.told, "opened": date.fromordinal(self.first)}


class Phase(NamedTuple):
    """The last day of a start-up phase, and the last day on which an overrun would rest on our number alone."""

    last: int
    ours_through: int


class Openings(NamedTuple):
    """The openings that are followed, and those of the office's centres that are not."""

    followed: tuple[Followed, ...]
    unfollowed: tuple[tuple[str, Opening], ...]


def reads_of_centres(unfollowed: bool = False, phase: bool = False) -> Iterator[tuple[str, str]]:
    """The kind and path of what is read of the centres: their openings; for those without a follow-up the office they are of, and for the
    length of the phase who runs them.
    """
    yield "centre", "open"
    if unfollowed:
        yield "centre", "region"
    if phase:
        yield "centre", "operator.experience"


def followed(duty: Duty) -> Iterator[Followed]:
    """The follow-ups of openings on a day on which the rule binds."""
    return (one for one in all_openings(duty).followed if duty.arises(one.first))


def phase(one: Followed) -> Phase:
    """The start-up phase as the follow-up sets it, or by the operator's experience. Where neither is said three months are the
    shortest and six the longest that it can be, and what lies between rests on our choice (IM 2008-023, 1).
    """
    months = get(one.tree, "startup_months")
    if months is None or not SHORTEST <= months <= LONGEST:
        months = STARTUP_MONTHS[one.experience] if one.experience else None
    if months is not None:
        last = last_day_of_first_months(one.first, months)
        return Phase(last, last)
    return Phase(last_day_of_first_months(one.first, SHORTEST), last_day_of_first_months(one.first, LONGEST))


def without_follow_up(duty: Duty) -> Iterator[Span]:
    """Openings that no follow-up is about: nothing can be said in their first twelve months."""
    for centre, opening in all_openings(duty).unfollowed:
        if duty.arises(opening.first):
            last = min(last_day_of_first_months(opening.first, YEAR), opening.last, duty.tomorrow)
            yield Span(
                opening.first, last, Verdict.UNKNOWN, subject=centre, path=FOLLOW_UPS, on=opening.first, found="no_follow_up",
                args={"centre": duty.linked.centres[centre].told, "opened": date.fromordinal(opening.first)}, related=(opening.place,),
            )  # fmt: skip


def all_openings(duty: Duty) -> Openings:
    """Worked out once for all rules of a record."""
    return duty.once(Openings, lambda: find_openings(duty))


def find_openings(duty: Duty) -> Openings:
    """Each follow-up with its opening, and the openings of the office's centres that are left."""
    found = tuple(find_followed(duty))
    matched = {(one.centre, one.first) for one in found}
    left = (
        (centre.id, opening)
        for centre in duty.linked.centres.values()
        for opening in centre.openings
        if (centre.id, opening.first) not in matched and centre.belongs_to(duty.record, opening.first)
    )
    return Openings(found, tuple(left))


def find_followed(duty: Duty) -> Iterator[Followed]:
    """The follow-ups, each with the opening it is about."""
    for item in duty.items(FOLLOW_UPS):
        name, opened = item.tree["centre"], item.tree["opened"]
        centre = duty.linked.centres.get(name)
        told = name if centre is None else centre.told
        opening = None if centre is None else nearest(centre.openings, opened)
        experience = None if centre is None else centre.experience_on(opening.first if opening else opened)
        if opening is None:
            yield Followed(item.path, item.tree, name, opened, MAX_DAY, experience, None, told)
        else:
            yield Followed(item.path, item.tree, name, opening.first, opening.last, experience, opening.place, told)
