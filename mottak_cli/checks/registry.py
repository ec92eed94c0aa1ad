"""The primitives by name. A new one is a module beside this one and a line here."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from mottak_cli.checks.at_all_times import AtAllTimes, at_all_times
from mottak_cli.checks.at_least_per import AtLeastPer, at_least_per
from mottak_cli.checks.before_next import BeforeNext, before_next
from mottak_cli.checks.begun_by import BegunBy, begun_by
from mottak_cli.checks.beyond_first import BeyondFirst, beyond_first
from mottak_cli.checks.close_together import CloseTogether, close_together
from mottak_cli.checks.course_in_years_of_hiring import CourseInYearsOfHiring, course_in_years_of_hiring
from mottak_cli.checks.each_control_is import EachControlIs, each_control_is
from mottak_cli.checks.each_done_by import EachDoneBy, each_done_by
from mottak_cli.checks.each_follow_up_between import EachFollowUpBetween, each_follow_up_between
from mottak_cli.checks.each_follow_up_names import EachFollowUpNames, each_follow_up_names
from mottak_cli.checks.each_follow_up_within import EachFollowUpWithin, each_follow_up_within
from mottak_cli.checks.each_followed import EachFollowed, each_followed
from mottak_cli.checks.each_granted import EachGranted, each_granted
from mottak_cli.checks.each_in_full import EachInFull, each_in_full
from mottak_cli.checks.each_is import EachIs, each_is
from mottak_cli.checks.each_listed import EachListed, each_listed
from mottak_cli.checks.each_names import EachNames, each_names
from mottak_cli.checks.each_part_within import EachPartWithin, each_part_within
from mottak_cli.checks.each_within import EachWithin, each_within
from mottak_cli.checks.evidenced import Evidenced, evidenced
from mottak_cli.checks.exists import Exists, exists
from mottak_cli.checks.finished_by_closing import FinishedByClosing, finished_by_closing
from mottak_cli.checks.held_per import HeldPer, held_per
from mottak_cli.checks.in_place import InPlace, in_place
from mottak_cli.checks.lists_match import ListsMatch, lists_match
from mottak_cli.checks.own_item_per import OwnItemPer, own_item_per
from mottak_cli.checks.params import Params
from mottak_cli.checks.soon_after_joining import SoonAfterJoining, soon_after_joining
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.taken_up import TakenUp, taken_up
from mottak_cli.checks.weekly_from_opening import WeeklyFromOpening, weekly_from_opening


class Primitive(NamedTuple):
    """A primitive: the form of its parameters, what it does, and the sentences a rule must give it (`found`).

    Where the sentences hang on the parameters, these have a method `sentences`. `lasting`: what it judges can stay owed after a
    centre has closed.
    """

    params: type[Params]
    judge: Callable[[Duty, Any], Iterator[Span]]
    found: frozenset[str]
    lasting: bool = False


def sentences(primitive: Primitive, params: Params) -> frozenset[str]:
    """The sentences that a rule with these parameters must give."""
    asked: Callable[[], frozenset[str]] | None = getattr(params, "sentences", None)
    return primitive.found if asked is None else asked()


PRIMITIVES: Mapping[str, Primitive] = {
    "at_all_times": Primitive(AtAllTimes, at_all_times, frozenset({"fail"})),
    "at_least_per": Primitive(AtLeastPer, at_least_per, frozenset({"fail", "unknown", "pending"})),
    "before_next": Primitive(BeforeNext, before_next, frozenset({"fail", "late", "early", "pending"})),
    "begun_by": Primitive(BegunBy, begun_by, frozenset({"fail", "pending"})),
    "beyond_first": Primitive(BeyondFirst, beyond_first, frozenset({"fail"})),
    "close_together": Primitive(CloseTogether, close_together, frozenset({"fail"})),
    "course_in_years_of_hiring": Primitive(
        CourseInYearsOfHiring, course_in_years_of_hiring, frozenset({"fail", "pending", "course", "course_unknown"})
    ),
    "each_control_is": Primitive(EachControlIs, each_control_is, frozenset({"fail", "unknown"})),
    "each_done_by": Primitive(EachDoneBy, each_done_by, frozenset({"fail", "late", "early", "pending"}), lasting=True),
    "each_follow_up_between": Primitive(EachFollowUpBetween, each_follow_up_between, frozenset({"fail"})),
    "each_follow_up_names": Primitive(EachFollowUpNames, each_follow_up_names, frozenset({"unknown", "other_day"})),
    "each_follow_up_within": Primitive(EachFollowUpWithin, each_follow_up_within, frozenset({"fail", "late", "early", "pending"})),
    "each_followed": Primitive(EachFollowed, each_followed, frozenset({"fail", "late", "early", "pending"}), lasting=True),
    "each_granted": Primitive(EachGranted, each_granted, frozenset({"fail", "foreign"})),
    "each_in_full": Primitive(EachInFull, each_in_full, frozenset({"fail"})),
    "each_is": Primitive(EachIs, each_is, frozenset({"fail", "unknown"}), lasting=True),
    "each_listed": Primitive(EachListed, each_listed, frozenset({"fail", "unknown", "pending"})),
    "each_names": Primitive(EachNames, each_names, frozenset({"fail", "unknown"})),
    "each_part_within": Primitive(EachPartWithin, each_part_within, frozenset({"fail", "late", "pending"})),
    "each_within": Primitive(EachWithin, each_within, frozenset({"fail", "late", "early", "pending", "unended"}), lasting=True),
    "evidenced": Primitive(Evidenced, evidenced, frozenset({"unknown", "pending"})),
    "exists": Primitive(Exists, exists, frozenset({"fail"})),
    "finished_by_closing": Primitive(FinishedByClosing, finished_by_closing, frozenset({"fail", "pending", "dropped"}), lasting=True),
    "held_per": Primitive(HeldPer, held_per, frozenset({"fail", "unknown", "pending", "more"})),
    "lists_match": Primitive(ListsMatch, lists_match, frozenset({"fail", "not_held"})),
    "in_place": Primitive(InPlace, in_place, frozenset({"fail", "unknown"})),
    "own_item_per": Primitive(OwnItemPer, own_item_per, frozenset({"fail", "pending"})),
    "taken_up": Primitive(TakenUp, taken_up, frozenset({"fail", "unknown", "pending"})),
    "soon_after_joining": Primitive(SoonAfterJoining, soon_after_joining, frozenset({"fail", "late", "pending"})),
    "weekly_from_opening": Primitive(WeeklyFromOpening, weekly_from_opening, frozenset({"fail", "unknown", "pending"})),
}
