"""Two versions of a record's data: the single changes that lead from one to the other, and the data with only some of them made.

A change is a key or an item that came or went, or a value that became another. Items of a list are paired by what they say, not by
where they stand: first those that are alike, then by `id`, then those that have most in common, then the only
one that is left on either side.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from mottak_cli.source import path_of

Loc = tuple[str | int, ...]
GONE: Any = object()


class Unit(NamedTuple):
    """One change: where in A and in B (None where it is not there), and the two values; GONE for none."""

    a: Loc | None
    b: Loc | None
    before: Any
    after: Any

    @property
    def path(self) -> str:
        """The path in B, in A where it is not in B."""
        found = self.b if self.b is not None else self.a
        return path_of(found or ())


Take = Callable[[Unit], bool]


def units(a: Any, b: Any) -> list[Unit]:
    """Every change between two versions."""
    found: list[Unit] = []

    def note(unit: Unit) -> bool:
        found.append(unit)
        return True

    merged(a, b, note)
    return found


def merged(a: Any, b: Any, take: Take, at_a: Loc = (), at_b: Loc = ()) -> Any:
    """A's data with those of B's changes that are taken. A bare date may become a range that says the same."""
    if a is GONE or b is GONE:
        taken = take(Unit(None if a is GONE else at_a, None if b is GONE else at_b, a, b))
        return b if taken else a
    a, b = _as_range(a, b), _as_range(b, a)
    if isinstance(a, dict) and isinstance(b, dict):
        both = ((key, merged(a.get(key, GONE), b.get(key, GONE), take, (*at_a, key), (*at_b, key))) for key in dict.fromkeys((*a, *b)))
        return {key: value for key, value in both if value is not GONE}
    if isinstance(a, list) and isinstance(b, list):
        made = []
        for i, j in paired(a, b):
            before, here_a = (GONE, at_a) if i is None else (a[i], (*at_a, i))
            after, here_b = (GONE, at_b) if j is None else (b[j], (*at_b, j))
            made.append(merged(before, after, take, here_a, here_b))
        return [value for value in made if value is not GONE]
    if same(a, b):
        return a
    return b if take(Unit(at_a, at_b, a, b)) else a


def _as_range(value: Any, other: Any) -> Any:
    """A bare date beside a range that is written out is that range's beginning."""
    return {"from": value} if isinstance(value, str) and isinstance(other, dict) and "from" in other else value


def same(a: Any, b: Any) -> bool:
    """Whether two values say the same; `true` is no number."""
    return type(a) is type(b) and bool(a == b)


def paired(a: list[Any], b: list[Any]) -> list[tuple[int | None, int | None]]:
    """Which item of A became which of B, in an order that keeps both lists' own as far as may be."""
    pairs: dict[int, int] = {}
    left_b = dict.fromkeys(range(len(b)))
    for test in (same, _same_id):
        for i in range(len(a)):
            if i not in pairs and (j := next((j for j in left_b if test(a[i], b[j])), None)) is not None:
                pairs[i] = j
                del left_b[j]
    alike = [(-likeness, i, j) for i in range(len(a)) if i not in pairs for j in left_b if (likeness := _likeness(a[i], b[j]))]
    for _, i, j in sorted(alike):
        if i not in pairs and j in left_b:
            pairs[i] = j
            del left_b[j]
    left_a = [i for i in range(len(a)) if i not in pairs]
    if len(left_a) == len(left_b) == 1 and _may_be(a[left_a[0]], b[next(iter(left_b))]):
        pairs[left_a[0]] = left_b.popitem()[0]
    return list(_in_order(len(a), pairs, list(left_b)))


def _in_order(length: int, pairs: dict[int, int], added: list[int]) -> Iterator[tuple[int | None, int | None]]:
    """A's items in their order, each added one before the first that stands after it in B."""
    for i in range(length):
        j = pairs.get(i)
        while j is not None and added and added[0] < j:
            yield None, added.pop(0)
        yield i, j
    yield from ((None, j) for j in added)


def _may_be(a: Any, b: Any) -> bool:
    """Whether the only one left of each list can be the same item with another content."""
    if isinstance(a, dict) and isinstance(b, dict):
        return not ("id" in a and "id" in b) and not a.keys().isdisjoint(b)
    return type(a) is type(b)


def _same_id(a: Any, b: Any) -> bool:
    return isinstance(a, dict) and isinstance(b, dict) and "id" in a and a["id"] == b.get("id")


def _likeness(a: Any, b: Any) -> int:
    """How much two items without one id have in common; none where each has an id of its own."""
    if not (isinstance(a, dict) and isinstance(b, dict)) or ("id" in a and "id" in b):
        return 0
    return sum(key in b and same(value, b[key]) for key, value in a.items())
