"""Dispensations: on which days each of them counts, and what is to be told of those that do not (RS 2008-054, 1)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from mottak_cli.checks.each_granted import expiry
from mottak_cli.engine.links import Known
from mottak_cli.engine.softening import Piece
from mottak_cli.messages import Message
from mottak_cli.results import Dispensation, Place, Verdict
from mottak_cli.rulebook import Rulebook
from mottak_cli.timeline.days import NO_DAYS, Days, clip, days, intersection, union

Entry = Mapping[str, Any]

NEEDED = ("applied", "grounds")
"""What a dispensation that was granted needs besides, before it counts."""


def days_of(entry: Entry) -> Days:
    """The days on which a dispensation counts: from its first day, or from the day it was granted, to its last; applied for, granted and
    with grounds, else on none.
    """
    if "refused" in entry or "granted" not in entry or lacking(entry):
        return NO_DAYS
    return days([(entry.get("from", entry["granted"]), expiry(entry))])


def lacking(entry: Entry) -> tuple[str, ...]:
    """What a dispensation lacks to count, once it is granted."""
    return tuple(key for key in NEEDED if not entry.get(key))


def dispensed_days(rule_id: str, data: Mapping[str, Any]) -> Days:
    """The days on which any dispensation from a provision counts."""
    found = NO_DAYS
    for entry in data.get("dispensations") or ():
        if entry and entry["provision"] == rule_id:
            found = union(found, days_of(entry))
    return found


def days_waived(pieces: Iterable[Piece], first: int, last: int) -> Days:
    """The days from `first` through `last` on which a dispensation made a difference; of a sub-period all owed days."""
    found = NO_DAYS
    for piece in pieces:
        if piece.verdict is Verdict.WAIVED or piece.softened == "dispensation":
            owed = piece.span.owed
            found = union(found, clip(((piece.first, piece.last),), first, last) if owed is None else owed)
    return found


def entered(one: Known) -> Iterator[Dispensation]:
    """The dispensations of a record as known, in its order, whether or not they count."""
    for number, entry in enumerate(one.data.get("dispensations") or ()):
        if entry is None:
            continue
        days_said = {key: date.fromordinal(entry[key]) for key in ("applied", "granted", "refused", "from", "to") if key in entry}
        yield Dispensation(
            entry["provision"],
            days_said.get("applied"),
            days_said.get("granted"),
            days_said.get("refused"),
            days_said.get("from", days_said.get("granted")),
            days_said.get("to"),
            entry.get("case", ""),
            one.places.of(f"dispensations[{number}].provision"),
        )


def remarks(one: Known, rulebook: Rulebook, waived: Mapping[str, Days], as_of: int) -> Iterator[tuple[Message, Place]]:
    """What a reader must know of each dispensation: foreign, incomplete, refused, unanswered, from what is not judged, expired or
    unused.

    `waived`: by rule, the days on which dispensations made a difference in the period; a rule that was not asked about is not there.
    """
    for number, entry in enumerate(one.data.get("dispensations") or ()):
        if entry is None:
            continue
        place = one.places.of(f"dispensations[{number}].provision")
        provision = {"provision": entry["provision"]}
        for key, said in standing(entry, rulebook, waived, as_of):
            yield Message(f"dispensation_{key}", {**provision, **said}), place


def standing(entry: Entry, rulebook: Rulebook, waived: Mapping[str, Days], as_of: int) -> Iterator[tuple[str, dict[str, object]]]:
    """How one dispensation stands, as keys of messages and what goes into them."""
    provision = entry["provision"]
    circular = rulebook.circulars.get(provision.partition("/")[0])
    foreign = circular is None or not circular.dispensable
    if foreign:
        yield "foreign", {}
    if "refused" in entry:
        yield "refused", {"date": date.fromordinal(entry["refused"])}
    elif "granted" not in entry:
        yield "unanswered", {}
    elif lacking(entry):
        yield "incomplete", {"missing": lacking(entry)}
    elif (rules := None if foreign else rulebook.shown_by(provision)) is not None:
        yield ("general", {"rules": rules}) if rules else ("text", {})
    elif not foreign:
        if expired(entry, as_of):
            yield "expired", {"last": date.fromordinal(expiry(entry))}
        if provision in waived and not intersection(days_of(entry), waived.get(provision, NO_DAYS)):
            yield "unused", {}


def expired(entry: Entry, as_of: int) -> bool:
    """Whether a dispensation no longer counts on a day: its last day is behind."""
    return bool(expiry(entry) < as_of)
