"""The primitives by name. A new one is a module beside this one and a line here."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from mottak_cli.checks.at_all_times import AtAllTimes, at_all_times
from mottak_cli.checks.at_least_per import AtLeastPer, at_least_per
from mottak_cli.checks.begun_by import BegunBy, begun_by
from mottak_cli.checks.beyond_first import BeyondFirst, beyond_first
from mottak_cli.checks.each_followed import EachFollowed, each_followed
from mottak_cli.checks.each_granted import EachGranted, each_granted
from mottak_cli.checks.each_in_full import EachInFull, each_in_full
from mottak_cli.checks.each_is import EachIs, each_is
from mottak_cli.checks.each_listed import EachListed, each_listed
from mottak_cli.checks.each_names import EachNames, each_names
from mottak_cli.checks.each_within import EachWithin, each_within
from mottak_cli.checks.evidenced import Evidenced, evidenced
from mottak_cli.checks.exists import Exists, exists
from mottak_cli.checks.finished_by_closing import FinishedByClosing, finished_by_closing
from mottak_cli.checks.in_place import InPlace, in_place
from mottak_cli.checks.own_item_per import OwnItemPer, own_item_per
from mottak_cli.checks.params import Params
from mottak_cli.checks.span import Duty, Span


class Primitive(NamedTuple):
    """A primitive: the form of its parameters, what it does, and the sentences a rule must give it (`found`).

    `lasting`: what it judges can stay owed after a centre has closed.
    """

    params: type[Params]
    judge: Callable[[Duty, Any], Iterator[Span]]
    found: frozenset[str]
    lasting: bool = False


PRIMITIVES: Mapping[str, Primitive] = {
    "at_all_times": Primitive(AtAllTimes, at_all_times, frozenset({"fail"})),
    "at_least_per": Primitive(AtLeastPer, at_least_per, frozenset({"fail", "unknown", "pending"})),
    "begun_by": Primitive(BegunBy, begun_by, frozenset({"fail", "pending"})),
    "beyond_first": Primitive(BeyondFirst, beyond_first, frozenset({"fail"})),
    "each_followed": Primitive(EachFollowed, each_followed, frozenset({"fail", "late", "early", "pending"}), lasting=True),
    "each_granted": Primitive(EachGranted, each_granted, frozenset({"fail", "foreign"})),
    "each_in_full": Primitive(EachInFull, each_in_full, frozenset({"fail"})),
    "each_is": Primitive(EachIs, each_is, frozenset({"fail", "unknown"}), lasting=True),
    "each_listed": Primitive(EachListed, each_listed, frozenset({"fail", "unknown", "pending"})),
    "each_names": Primitive(EachNames, each_names, frozenset({"fail", "unknown"})),
    "each_within": Primitive(EachWithin, each_within, frozenset({"fail", "late", "early", "pending", "unended"}), lasting=True),
    "evidenced": Primitive(Evidenced, evidenced, frozenset({"unknown", "pending"})),
    "exists": Primitive(Exists, exists, frozenset({"fail"})),
    "finished_by_closing": Primitive(FinishedByClosing, finished_by_closing, frozenset({"fail", "pending", "dropped"}), lasting=True),
    "in_place": Primitive(InPlace, in_place, frozenset({"fail", "unknown"})),
    "own_item_per": Primitive(OwnItemPer, own_item_per, frozenset({"fail", "pending"})),
}
