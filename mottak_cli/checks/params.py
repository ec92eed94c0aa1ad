"""What the forms of the primitives share."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, Protocol

from mottak_cli.checks.reading import Item, Tree, get, limited, ranges, unlimited
from mottak_cli.checks.span import Duty
from mottak_cli.forms import FieldPath
from mottak_cli.timeline.calendar import MAX_DAY
from mottak_cli.timeline.days import NO_DAYS, Days, intersection


class Params(Protocol):
    """Parameters of a primitive: a form of what stands under `with:`."""

    def required_keys(self) -> tuple[str, ...]:
        """The record's top-level keys without which nothing can be said (semantics: "Absent is not empty")."""

    def reads(self) -> Iterator[str]:
        """Every field path of the record that the check reads, from the record's root.

        Raises ValueError where the parameters do not make sense together.
        """


def of_others(params: Params) -> Iterator[tuple[str, str]]:
    """The kind and field path of all that the check reads of other records; a form whose check reads any has `reads_of_others`.

    That a record is found by its id, and told of by its name, is no reading.
    """
    own: Callable[[], Iterator[tuple[str, str]]] | None = getattr(params, "reads_of_others", None)
    return iter(()) if own is None else own()


class RangeOrSince(NamedTuple):
    """A range; where it is absent, from a date on, if one is named; where that is absent too, no day."""

    range: FieldPath
    or_since: FieldPath | None = None


class Holders(NamedTuple):
    """Items and the days on which each counts: inside every range of `during`, from the date `since` on.

    A range that is absent sets no limit; a `since` that is absent means never.
    """

    of: FieldPath
    during: tuple[FieldPath | RangeOrSince, ...]
    since: FieldPath | None = None

    def days_of(self, item: Tree) -> Days:
        """The days on which the item counts."""
        found = since(item, self.since) if self.since else unlimited(None)
        for one in self.during:
            if isinstance(one, str):
                within = unlimited(ranges(item, one))
            else:
                given = ranges(item, one.range)
                otherwise = since(item, one.or_since) if one.or_since else NO_DAYS
                within = otherwise if given is None else given
            found = intersection(found, within)
        return found

    def each(self, duty: Duty) -> Sequence[tuple[Item, Days]]:
        """Every item with its days, worked out once for all rules of a record."""
        return duty.once(self, lambda: [(item, self.days_of(item.tree)) for item in duty.items(self.of)])

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`."""
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        for one in self.during:
            if isinstance(one, str):
                yield f"{self.of}.{one}"
            else:
                yield from (f"{self.of}.{path}" for path in (one.range, one.or_since) if path)
        if self.since:
            yield f"{self.of}.{self.since}"


def since(item: Tree, path: str) -> Days:
    """All days from the date at `path` on; none where it is absent."""
    day = get(item, path)
    return limited(None) if day is None else ((day, MAX_DAY),)


def root(path: str) -> str:
    """The top-level key of a path."""
    return path.partition(".")[0]
