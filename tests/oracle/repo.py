"""The records of a data repo together, each as known on the as-of date: who belongs where, and which opening a follow-up is about.

How the judges fit in:

- `oracle.RULES`, `oracle.REGION_RULES` and `oracle.DIRECTORATE_RULES` map a rule id to `(judge, Nature)`, for the kind of record the
  rule is judged on. A judge of a centre gets `(world: World, reading: str)`, one of a region or of the directorate
  `(office: Office, reading: str)`; all return `list[Thread]`. The others are reached by `.repo` (never None inside `evaluate_repo`).
- A judge is called with `strict` and with `lenient` and the two are compared, unless the rule is in `oracle.COUNTS`: then it is called
  once, with `both`, `strict` or `lenient`, and brings its own softenings.
- A module of judges exports its own tables under the names above (`RULES`, `REGION_RULES`), `COUNTS` and, for the tally,
  `POSSIBLE: dict[str, set[str]]` (the verdicts that can occur, with the reason for those that cannot in its docstring).
- Marks may be given from before the period to the day after the as-of date (`common.seen`): tomorrow's mark tells whether a breach
  goes on.
- `as_known_on` (known.py) has been applied to every record: whatever a judge sees was known on the as-of date.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property, lru_cache

from .days import DAY, each_day
from .known import Data
from .world import AHEAD, Known, Opening, World, to_day

EARLY = date(2005, 1, 1)
"""The first day laid out for an office or the directorate; what holds then has held always. No date in a record lies before it."""


@lru_cache(maxsize=16)
def days_between(first: date, last: date) -> set[date]:
    """Every day from the first to the last, kept for the next rule that asks; nobody may change it."""
    return set(each_day(first, last))


class Office(Known):
    """A region's or the directorate's record as known on `as_of`; it has no opening days and no start-up phase."""

    repo: Repo

    def __init__(self, record: Data, as_of: date, repo: Repo) -> None:
        """Read what was known."""
        super().__init__(record, as_of, repo)
        self.start_up = set()

    @property
    def id(self) -> str:
        """The record's id."""
        return str(self.data["id"])

    @property
    def transit(self) -> bool:
        """Whether this is the transit unit and not a regional office."""
        return bool(self.data.get("unit") == "transit_unit")

    def days(self, since: date = EARLY) -> set[date]:
        """The days from this one to well past the as-of date: those on which a rule valid from then binds."""
        return days_between(since, self.as_of + AHEAD)


class Repo:
    """All records judged together, by kind and id."""

    def __init__(self, records: Sequence[Data], as_of: date) -> None:
        """Read every record as known on the day. Of several directorates the first is the one others look to."""
        self.as_of = as_of
        self.tomorrow = as_of + DAY
        self.all: dict[tuple[str, str], World | Office] = {}
        for record in records:
            made = World(record, as_of, self) if record["record"] == "centre" else Office(record, as_of, self)
            self.all[record["record"], record["id"]] = made

    @cached_property
    def centres(self) -> dict[str, World]:
        """The loaded centres by id."""
        return {name: one for (_, name), one in self.all.items() if isinstance(one, World)}

    @cached_property
    def regions(self) -> dict[str, Office]:
        """The loaded regional offices and transit units by id."""
        return {name: one for (kind, name), one in self.all.items() if kind == "region" and isinstance(one, Office)}

    @cached_property
    def directorate(self) -> Office | None:
        """The directorate's record, if loaded."""
        found = [one for (kind, _), one in self.all.items() if kind == "directorate" and isinstance(one, Office)]
        return found[0] if found else None

    def matched_opening(self, follow_up: Data) -> Opening | None:
        """The opening of the loaded centre nearest to the follow-up's `opened` (tie: the earlier); None if there is none to match.

        Where no first day is known at all, the opening that lasted so long, and its first day is what the office says.
        """
        centre = self.centres.get(follow_up["centre"])
        said = to_day(follow_up["opened"])
        openings = centre.openings if centre else []
        known = [(abs((o.first - said).days), o.first, o) for o in openings if o.first and said]
        if known:
            return min(known)[2]
        return next((o._replace(first=said) for o in openings if o.last is None or (said and said <= o.last)), None)

    def opening_of(self, follow_up: Data) -> Opening:
        """As `matched_opening`; where nothing matches, one that began on `opened` and has no end."""
        return self.matched_opening(follow_up) or Opening(to_day(follow_up["opened"]), None, None)

    def start_up_months(self, centre: str, opening: Opening) -> list[int]:
        """The valid lengths (3 to 6) that follow-ups give for the opening: those of the office that the centre belongs to on its first
        day; where the centre does not say, those of any loaded office."""
        world = self.all["centre", centre]
        own = world.region_on(opening.first) if isinstance(world, World) and opening.first else None
        return [
            f["startup_months"]
            for name, office in self.regions.items()
            for f in office.data.get("follow_ups", [])
            if own in (None, name) and f["centre"] == centre and 3 <= f.get("startup_months", 0) <= 6 and self.matched_opening(f) == opening
        ]
