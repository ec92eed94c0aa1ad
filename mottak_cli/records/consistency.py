"""What no single value shows to be wrong: ids used twice, ranges that overlap, dates that contradict each other.

Works on a normalised tree of which any part may be missing, so that these mistakes are told together with those of shape.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from mottak_cli.errors import InputError
from mottak_cli.records.mistakes import error_at, near, unread_mappings
from mottak_cli.source import Document, loc_of
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

Tree = dict[str, Any]
Loc = tuple[str | int, ...]

CIRCULARS = ("RS-2019-002", "RS-2008-054", "SIVILSAMFUNN")
"""The circulars that an operating agreement may choose among."""
INTERNAL = "IM-"
"""Internal messages hold whatever the agreement says, so that a record cannot choose them."""

_LISTS_WITH_IDS = ("units", "employees", "dialogue_groups", "volunteers", "orders")
_CHANGING = ("kind", "region", "operator", "circulars", "children")


def contradictions(kind: str, document: Document, tree: Tree, provisions: frozenset[str] | None) -> list[InputError]:
    """What contradicts itself in a record of that kind, in no order. `provisions` are the ids that exist; None: not looked up."""
    return _CHECKS[kind](document, tree, provisions).check()


class Consistency:
    """What the checks of every kind of record share; `found` collects the mistakes."""

    def __init__(self, document: Document, tree: Tree, provisions: frozenset[str] | None) -> None:
        self.document = document
        self.tree = tree
        self.provisions = provisions
        locs = [loc_of(path) for path in unread_mappings(document)]
        self.unread = {loc[:end] for loc in locs for end in range(len(loc) + 1)}
        self.found: list[InputError] = []

    def check(self) -> list[InputError]:
        """All mistakes, in no order."""
        raise NotImplementedError

    def _say(self, loc: Loc, code: str, advice: str = "", **args: object) -> None:
        self.found.append(error_at(self.document, loc, code, args, advice=advice))

    def _items(self, *loc: str) -> Iterator[tuple[Loc, Tree]]:
        """The items of a list, each with its place."""
        holder = self.tree
        for key in loc[:-1]:
            holder = holder.get(key, {})
        for place, item in enumerate(holder.get(loc[-1], ())):
            yield (*loc, place), item

    def _unique(self, items: Iterable[tuple[Loc, Tree]], code: str = "id_twice") -> None:
        """No two of them have one id."""
        first: dict[str, Loc] = {}
        for at, item in items:
            if "id" in item and first.setdefault(item["id"], at) != at:
                line = self.document.place_of((*first[item["id"]], "id")).line
                self._say((*at, "id"), code, id=item["id"], first=line)

    def _ranges(self, loc: Loc, ranges: Sequence[Sequence[int]]) -> None:
        """Ranges of one list: each with an end at least, the last day not before the first, no two on one day."""
        if not ranges or not self._is_read(loc):
            return
        items: list[tuple[int, int, Loc]] = []
        listed = self._is_listed(loc)
        for place, (first, last) in enumerate(ranges):
            at: Loc = (*loc, place) if listed else loc
            if self._written(at) == {} and loc != ("operator",):
                self._say(at, "range_empty")
            elif self._one_range(at, first, last):
                items.append((first, last, at))
        latest = None
        for item in sorted(items, key=lambda item: item[:2]):
            if latest is not None and item[0] <= latest[1]:
                later, earlier = (item, latest) if str(item[2]) > str(latest[2]) else (latest, item)
                line = self.document.place_of(earlier[2]).line
                advice = "open_end" if latest[1] == MAX_DAY else ""
                day = item[0] if item[0] > MIN_DAY else min(item[1], latest[1])
                self._say(later[2], "ranges_overlap", advice, day=date.fromordinal(day), other=line)
            latest = item if latest is None or item[1] > latest[1] else latest

    def _one_range(self, at: Loc, first: int, last: int) -> bool:
        if first > last:
            self._say((*at, "to"), "range_reversed", first=date.fromordinal(first), last=date.fromordinal(last))
        return first <= last

    def _is_read(self, loc: Loc) -> bool:
        """Whether all that stands there was read: no key of it, or of what it holds, is one that says nobody knows what."""
        return not self.unread or loc not in self.unread

    def _is_listed(self, loc: Loc) -> bool:
        """Whether a list of ranges or changes is written there; a list of circulars is one value."""
        value = self._written(loc)
        return isinstance(value, list) and (loc != ("circulars",) or (bool(value) and isinstance(value[0], dict)))

    def _written(self, loc: Loc) -> Any:
        value: Any = self.document.data
        for step in loc:
            value = value[step]
        return value


class CentreConsistency(Consistency):
    """The checks of a centre's record."""

    def check(self) -> list[InputError]:
        """All mistakes, in no order."""
        for key in _LISTS_WITH_IDS:
            self._unique(self._items(key))
        self._all_ranges()
        self._kinds_cover_openings()
        self._circulars_exist()
        self._provisions_exist()
        for at, group in self._items("dialogue_groups"):
            if {"completed", "cancelled"} <= group.keys():
                self._say((*at, "cancelled"), "completed_and_cancelled", id=group.get("id", ""))
        for at, volunteer in self._items("volunteers"):
            self._erased_after_leaving(at, volunteer)
        for at, month in self._items("police_assistance"):
            if month.get("assisted", 0) > month.get("requested", MAX_DAY):
                self._say((*at, "assisted"), "assisted_above_requested", assisted=month["assisted"], requested=month["requested"])
        return self.found

    def _all_ranges(self) -> None:
        for at, employee in self._items("employees"):
            self._ranges((*at, "employed"), employee.get("employed", ()))
            self._ranges((*at, "away"), employee.get("away", ()))
            self._ranges((*at, "group_leader", "appointed"), employee.get("group_leader", {}).get("appointed", ()))
        for at, volunteer in self._items("volunteers"):
            self._ranges((*at, "active"), volunteer.get("active", ()))
            self._ranges((*at, "cleared"), volunteer.get("cleared", ()))
        for key in _CHANGING:
            self._ranges((key,), [days for _, *days in self.tree.get(key, ())])
        self._ranges(("open",), [opening["days"] for opening in self.tree.get("open", ())])
        for at, unit in self._items("units"):
            self._one_range(at, *unit["days"])
        for at, dispensation in self._items("dispensations"):
            self._one_range(at, dispensation.get("from", MIN_DAY), dispensation.get("to", MAX_DAY))

    def _kinds_cover_openings(self) -> None:
        kinds = sorted((first, last) for _, first, last in self.tree.get("kind", ()))
        if "kind" not in self.tree or not self._is_read(("kind",)) or not self._is_read(("open",)):
            return
        for opening in self.tree.get("open", ()):
            day, last = opening["days"]
            for first_covered, last_covered in kinds:
                if first_covered <= day <= last_covered:
                    day = last_covered + 1
            if day <= last:
                self._say(("kind",), "kind_gap", day=date.fromordinal(day))
                return

    def _circulars_exist(self) -> None:
        documents = {one.partition("/")[0] for one in self.provisions or ()} - set(CIRCULARS)
        known = [*CIRCULARS, *sorted(one for one in documents if not one.startswith(INTERNAL))]
        dated = "circulars" in self.tree and self._is_listed(("circulars",))
        for place, (value, *_) in enumerate(self.tree.get("circulars", ())):
            at: Loc = ("circulars", place, "is") if dated else ("circulars",)
            for number, circular in enumerate(value if isinstance(value, list) else ()):
                if circular.upper().replace(" ", "-").startswith(INTERNAL):
                    self._say((*at, number), "unknown_circular", "internal", value=circular)
                elif circular not in known:
                    self._unknown((*at, number), "unknown_circular", circular, known)

    def _provisions_exist(self) -> None:
        if self.provisions is None:
            return
        for key in ("attestations", "orders", "dispensations"):
            for at, item in self._items(key):
                provision = item.get("provision")
                if provision is not None and provision not in self.provisions:
                    self._unknown((*at, "provision"), "unknown_provision", provision, sorted(self.provisions))

    def _unknown(self, loc: Loc, code: str, value: str, known: Sequence[str]) -> None:
        # Ids of provisions are all alike: only one that differs by a sign or two was meant.
        meant = near(value, known, 0.85 if "/" in value else 0.6)
        if meant is None:
            self._say(loc, code, value=value, known=tuple(known) if len(known) < 10 else ())
        else:
            self._say(loc, code, "near", value=value, near=meant)

    def _erased_after_leaving(self, at: Loc, volunteer: Tree) -> None:
        active = volunteer.get("active")
        if "erased" not in volunteer or not active or not self._is_read((*at, "active")):
            return
        last = max(day for _, day in active)
        if last == MAX_DAY:
            self._say((*at, "erased"), "erased_while_active", id=volunteer.get("id", ""))
        elif volunteer["erased"] < last:
            self._say((*at, "erased"), "erased_before_leaving", id=volunteer.get("id", ""), last=date.fromordinal(last))


class RegionConsistency(Consistency):
    """The checks of a regional office's record. Whether what it names is there, in other records, is not asked here."""

    def check(self) -> list[InputError]:
        """All mistakes, in no order."""
        contacts = list(self._items("civil_society", "contacts"))
        self._unique(contacts)
        for at, contact in contacts:
            self._ranges((*at, "appointed"), contact.get("appointed", ()))
        return self.found


class DirectorateConsistency(Consistency):
    """The checks of the directorate's record."""

    def check(self) -> list[InputError]:
        """All mistakes, in no order. A theme has one id over all rounds: regions name it by that alone."""
        rounds = list(self._items("theme_rounds"))
        self._unique(rounds)
        themes = (((*at, "themes", place), theme) for at, one in rounds for place, theme in enumerate(one.get("themes", ())))
        self._unique(themes, "theme_twice")
        return self.found


_CHECKS: dict[str, type[Consistency]] = {"centre": CentreConsistency, "region": RegionConsistency, "directorate": DirectorateConsistency}
