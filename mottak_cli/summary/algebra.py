"""What can be worked out of published sums: linear combinations of the sets that they are sums over."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

PRIME = 2**61 - 1
"""Whole numbers modulo a large prime stand for fractions: a combination of 0 and 1 that vanishes here vanishes (all but certainly)."""

Vector = dict[Hashable, int]


class Span:
    """The linear combinations of named sets (as 0/1 vectors over their elements), each kept with the names that it is made of."""

    def __init__(self, sets: Mapping[Any, Iterable[Hashable]]) -> None:
        self.rows: dict[Hashable, tuple[Vector, Vector]] = {}
        for name, elements in sets.items():
            self._add(dict.fromkeys(elements, 1), {name: 1})

    def _add(self, vector: Vector, made_of: Vector) -> Vector | None:
        """Adds a vector; what it is made of together with others where it brings nothing new."""
        vector, made_of = self._reduced(vector, made_of)
        if not vector:
            return made_of
        pivot = next(iter(vector))
        inverse = pow(vector[pivot], -1, PRIME)
        self.rows[pivot] = (scaled(vector, inverse), scaled(made_of, inverse))
        return None

    def _reduced(self, vector: Vector, made_of: Vector) -> tuple[Vector, Vector]:
        """A vector less those of the span, until it has none of their pivots. What is given is used up."""
        rows = self.rows
        while not rows.keys().isdisjoint(vector):
            pivot = next(one for one in vector if one in rows)
            factor = -vector[pivot] % PRIME
            row, names = rows[pivot]
            add(vector, row, factor)
            add(made_of, names, factor)
        return vector, made_of

    def combination(self, elements: Iterable[Hashable]) -> set[Any] | None:
        """The names of the sets of which the sum over the elements can be worked out; None where it cannot."""
        vector, made_of = self._reduced(dict.fromkeys(elements, 1), {})
        return None if vector else set(made_of)

    def meeting(self, others: Mapping[Any, Iterable[Hashable]]) -> Iterator[set[Any]]:
        """The names of the span's own sets of which a combination of the other sets can be worked out, for each such one found."""
        both = Span({})
        both.rows = dict(self.rows)
        names = {one for _, made_of in self.rows.values() for one in made_of}
        for name, elements in others.items():
            made_of = both._add(dict.fromkeys(elements, 1), {("other", name): 1})
            if made_of is not None and (used := set(made_of) & names):
                yield used


def add(to: Vector, other: Vector, factor: int) -> None:
    """Adds `factor * other`, and leaves no zeros."""
    for key, value in other.items():
        number = (to.get(key, 0) + factor * value) % PRIME
        if number:
            to[key] = number
        else:
            to.pop(key, None)


def scaled(vector: Vector, factor: int) -> Vector:
    """A vector times a number."""
    return {key: value * factor % PRIME for key, value in vector.items()}
