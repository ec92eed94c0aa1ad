"""What may mend a finding, by the primitive that found it. Whether it does is tried (`due.mending`); a primitive that is not here judges
things of one day, which nothing mends afterwards.
"""

from collections.abc import Callable, Iterator, Mapping

from mottak_cli.checks.at_all_times import AtAllTimes
from mottak_cli.checks.at_least_per import AtLeastPer
from mottak_cli.checks.before_next import BeforeNext
from mottak_cli.checks.begun_by import BegunBy
from mottak_cli.checks.course_in_years_of_hiring import CourseInYearsOfHiring
from mottak_cli.checks.each_done_by import EachDoneBy
from mottak_cli.checks.each_follow_up_names import EachFollowUpNames
from mottak_cli.checks.each_follow_up_within import EachFollowUpWithin
from mottak_cli.checks.each_followed import EachFollowed
from mottak_cli.checks.each_granted import EachGranted
from mottak_cli.checks.each_in_full import EachInFull
from mottak_cli.checks.each_is import EachIs
from mottak_cli.checks.each_listed import EachListed
from mottak_cli.checks.each_part_within import EachPartWithin
from mottak_cli.checks.each_within import EachWithin
from mottak_cli.checks.evidenced import Evidenced
from mottak_cli.checks.exists import Exists
from mottak_cli.checks.finished_by_closing import FinishedByClosing
from mottak_cli.checks.held_per import HeldPer
from mottak_cli.checks.in_place import InPlace
from mottak_cli.checks.own_item_per import OwnItemPer
from mottak_cli.checks.soon_after_joining import SoonAfterJoining
from mottak_cli.checks.weekly_from_opening import WeeklyFromOpening
from mottak_cli.due.offers import deeds, follow_ups, groups, lists, people
from mottak_cli.due.offers.task import Offer, Task

__all__ = ["OFFERS", "Offer", "Task", "offers"]

OFFERS: Mapping[type, Callable[[Task], Iterator[Offer]]] = {
    AtAllTimes: people.at_all_times,
    AtLeastPer: people.at_least_per,
    BeforeNext: deeds.deed,
    BegunBy: groups.one_more,
    CourseInYearsOfHiring: lists.course,
    EachDoneBy: deeds.deed,
    EachFollowUpNames: follow_ups.names,
    EachFollowUpWithin: follow_ups.within,
    EachFollowed: deeds.deed,
    EachGranted: deeds.granted,
    EachInFull: deeds.in_full,
    EachIs: people.each_is,
    EachListed: people.each_listed,
    EachPartWithin: deeds.part,
    EachWithin: groups.each_within,
    Evidenced: lists.evidence,
    Exists: lists.paper,
    FinishedByClosing: groups.finished_by_closing,
    HeldPer: lists.held,
    InPlace: lists.plan_and_contact,
    OwnItemPer: groups.one_more,
    SoonAfterJoining: people.soon_after_joining,
    WeeklyFromOpening: follow_ups.weekly,
}


def offers(task: Task) -> list[Offer]:
    """Everything that may mend it, the lightest first."""
    make = OFFERS.get(type(task.params))
    found = [] if make is None else [one for one in make(task) if one.edits]
    return sorted(found, key=lambda one: one.weight)
