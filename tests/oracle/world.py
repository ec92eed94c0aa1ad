"""One record on one as-of date, laid out day by day: on which days the centre was open, of which kinds, bound by which circular."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from .days import DAY, add_months, each_day, sub_periods
from .known import Data, as_known_on, as_list, as_range, is_timed

if TYPE_CHECKING:
    from .repo import Repo

RS = "RS-2019-002"
CIVIL = "SIVILSAMFUNN"
RS_FROM = date(2019, 1, 16)
EXEMPT = {"transit", "customised_care", "special_housing"}
AHEAD = timedelta(days=800)  # enough for the half-year after the next


class Opening(NamedTuple):
    """One opening as known: its days and when its end was decided."""

    first: date | None
    last: date | None
    decided: date | None


def to_day(text: str | None) -> date | None:
    """A date from its text, or nothing from nothing."""
    return None if text is None else date.fromisoformat(str(text))


def binding(own: str | None, units: Iterable[str]) -> str | None:
    """How RS 2019-002 binds by kind: in `both` readings, in only `one`, or None where section 1 exempts every part.

    `own` is None on a coming day when the known kind has ended and the next is not known yet.
    """
    parts = {own, *units} - {None}
    if "ordinary" in parts or ("unaccompanied_minors" in parts and own != "transit"):
        return "both"
    return None if parts <= EXEMPT else "one"


class Known:
    """A record of any kind as known on `as_of`: what the shared pieces (counts, deadlines, softening) ask of it."""

    start_up: set[date]

    def __init__(self, record: Data, as_of: date, repo: Repo | None) -> None:
        """Read what was known; `repo` holds the records judged together with this one."""
        self.data = as_known_on(record, as_of.isoformat())
        self.as_of = as_of
        self.tomorrow = as_of + DAY
        self.end = as_of + AHEAD
        self.repo = repo


def at(value: Any, day: date | None) -> Any:
    """The value of a changing key on any day, or None where no item covers the day."""
    if not isinstance(value, list):
        return value
    for item in value:
        if day and (to_day(item.get("from")) or date.min) <= day <= (to_day(item.get("to")) or date.max):
            return item["is"]
    return None


class World(Known):
    """Everything the rules ask about the days of a centre, worked out from the record as known on `as_of`."""

    def __init__(self, record: Data, as_of: date, repo: Repo | None = None) -> None:
        """Lay the record out from its first opening day to well past the as-of date."""
        super().__init__(record, as_of, repo)
        self.openings = [Opening(to_day(o.get("from")), to_day(o.get("to")), to_day(o.get("closing_decided"))) for o in self.data["open"]]
        self.start = min((o.first or date(2000, 1, 1) for o in self.openings), default=as_of)
        self.every_day = list(each_day(self.start, self.end))
        self.open_days = self.days_of(self.data["open"])

    def days_of(self, ranges: Any) -> set[date]:
        """All the days of a range or list of ranges, within the days laid out."""
        found: set[date] = set()
        for item in map(as_range, as_list(ranges)):
            first = max(to_day(item.get("from")) or self.start, self.start)
            last = min(to_day(item.get("to")) or self.end, self.end)
            found.update(each_day(first, last))
        return found

    def timed(self, key: str) -> dict[date, Any]:
        """The value of a changing key on each day that an item covers."""
        if key not in self.data or (self.data[key] == [] and key != "circulars"):
            return {}
        value = self.data[key]
        if not is_timed(value):
            return dict.fromkeys(self.every_day, value)
        return {day: item["is"] for item in value for day in self.days_of(item)}

    @cached_property
    def circulars(self) -> dict[date, Any]:
        """The choice of circulars by day; a day that is not there has all of them."""
        return self.timed("circulars")

    def chosen(self, circular: str, day: date) -> bool:
        """Whether the circular binds the centre by its agreement on the day."""
        choice = self.circulars.get(day, "all")
        return choice == "all" or circular in choice

    @cached_property
    def kind_binding(self) -> dict[date, str | None]:
        """For each open day, how RS 2019-002 binds by the kinds of that day."""
        own = self.timed("kind")
        for day in sorted(self.open_days):
            own.setdefault(day, own.get(day - DAY))
        units: dict[date, list[str]] = {}
        for unit in self.data.get("units", []):
            for day in self.days_of(unit):
                units.setdefault(day, []).append(unit["kind"])
        return {day: binding(own.get(day), units.get(day, [])) for day in self.open_days}

    @cached_property
    def rs(self) -> dict[date, str]:
        """`both` or `one` for every open day on which RS 2019-002 binds at all."""
        kinds = self.kind_binding
        return {d: k for d in self.open_days if (k := kinds[d]) and d >= RS_FROM and self.chosen(RS, d)}

    @cached_property
    def rs_and_closed(self) -> dict[date, str]:
        """As `rs`, and on closed days by what the centre was on its last open day: for what stays owed after closing."""
        found, latest = {}, None
        for day in self.every_day:
            if day in self.open_days:
                latest = self.kind_binding.get(day) if day >= RS_FROM else None
            if latest and self.chosen(RS, day):
                found[day] = latest
        return found

    def bound(self, reading: str, closed_too: bool = False) -> set[date]:
        """The days on which RS 2019-002 binds; the lenient reading leaves out what only one reading binds."""
        source = self.rs_and_closed if closed_too else self.rs
        return {d for d, how in source.items() if how == "both" or reading != "lenient"}

    @cached_property
    def civil(self) -> set[date]:
        """Open days on which the civil society page binds."""
        return {d for d in self.open_days if self.chosen(CIVIL, d)}

    @cached_property
    def children(self) -> dict[date, bool]:
        """Whether children lived there, for the days of which the record says it."""
        value = self.data.get("children")
        if value is None:
            return {}
        if isinstance(value, bool):
            return dict.fromkeys(self.every_day, value)
        return {day: item.get("is", True) for item in map(as_range, as_list(value)) for day in self.days_of(item)}

    @cached_property
    def start_up(self) -> set[date]:  # type: ignore[override]
        """The days of every opening's start-up phase: what an office set, else six months under a new operator, else three."""
        found: set[date] = set()
        for opening in self.openings:
            if opening.first:
                found.update(each_day(opening.first, add_months(opening.first, self.start_up_months(opening)) - DAY))
        return found

    def start_up_months(self, opening: Opening) -> int:
        """The months of one opening's start-up phase; of several offices' months the longest."""
        said = self.repo.start_up_months(self.data["id"], opening) if self.repo else []
        new = (at(self.data.get("operator"), opening.first) or {}).get("experience") == "new"
        return max(said, default=6 if new else 3)

    def region_on(self, day: date) -> str | None:
        """The region that the centre belongs to on any day whatever (before it opened, too); None where it is not said."""
        found: str | None = at(self.data.get("region"), day)
        return found

    def past(self, half: bool) -> list[tuple[date, date]]:
        """Years or half-years from the first opening to the one that is running."""
        return sub_periods(self.start, self.as_of, half)
