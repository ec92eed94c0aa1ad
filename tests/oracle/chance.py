"""The dice: choices, and days that fall near the edges more often than they should."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from .days import easter_sunday

T = TypeVar("T")

EDGES = sorted(
    [date(2008, 8, 21), date(2008, 11, 12), date(2013, 3, 7), date(2013, 3, 8)]
    + [date(2019, 1, 15), date(2019, 1, 16), date(2019, 1, 17), date(2024, 2, 29), date(2024, 3, 1), date(2020, 2, 29)]
    + [date(y, m, d) for y in range(2018, 2027) for m, d in ((1, 1), (6, 30), (7, 1), (12, 31), (5, 17), (12, 25))]
    + [easter_sunday(y) + timedelta(days=n) for y in range(2018, 2027) for n in (-3, 1, 39, 50)]
)


BEGINNINGS = [date(2008, 8, 21), date(2008, 11, 12), *[date(2013, 3, 8)] * 4]


def begun_near(seed: int) -> date | None:
    """For one data repo in nine the day on which a document began, around which the repo lives then."""
    return BEGINNINGS[seed // 9 % 6] if seed % 9 == 4 else None


class Chance:
    """A seeded source of choices for one record, with a day around which the record lives."""

    def __init__(self, r: random.Random, focus: date | None = None) -> None:
        """Start from a seeded generator; the focus, if not given, is more often around the two days on which law began or changed."""
        self.r = r
        base = r.choice([date(2019, 1, 16), date(2024, 3, 1), date(2018, 6, 1) + timedelta(days=r.randint(0, 2900))])
        self.focus = focus or base + timedelta(days=r.randint(-60, 400))
        self.tidy = r.random() < 0.45  # a centre that keeps its things in order, mostly

    def yes(self, share: float) -> bool:
        """True in that share of the cases."""
        return self.r.random() < share

    def slip(self, share: float) -> bool:
        """True in that share of the cases of an untidy centre; far more seldom in a tidy one."""
        return self.yes(share * (0.12 if self.tidy else 1))

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return self.r.choice(choices)

    def weighted(self, choices: dict[T, int]) -> T:
        """One of the keys, by weight."""
        return self.r.choices(list(choices), list(choices.values()))[0]

    def maybe(self, share: float, key: str, value: Any) -> dict[str, Any]:
        """A mapping with the key in that share of the cases, else an empty one."""
        return {key: value} if self.yes(share) else {}

    def edge_near(self, day: date) -> date:
        """Mostly the day itself, at times the closest edge."""
        return min(EDGES, key=lambda e: abs((e - day).days)) if self.yes(0.25) else day

    def near(self, day: date, spread: int) -> date:
        """A day at most `spread` days away, edges preferred."""
        return self.edge_near(day + timedelta(days=self.r.randint(-spread, spread)))

    def day_after(self, day: date, spread: int) -> date:
        """A day from this one on, mostly soon."""
        return max(day, self.edge_near(day + timedelta(days=min(self.r.randint(0, spread), self.r.randint(0, spread)))))

    def ranges(self, first: date, most: int, always_list: bool = False, closed: bool = False) -> Any:
        """One or more ranges, each after the one before, in any of the forms in which they may be written."""
        items: list[Any] = []
        many = self.pick([1] * 3 + list(range(1, most + 1)))
        for i in range(many):
            last = self.edge_near(first + timedelta(days=self.pick([0, 10, 60, 200, 400, 700]) + self.r.randint(0, 100)))
            last = max(last, first)
            item = {"from": first.isoformat(), "to": last.isoformat()}
            if i == many - 1 and not closed and self.yes(0.5):
                del item["to"]
            if i == 0 and len(item) == 2 and self.yes(0.05):
                del item["from"]
            items.append(item["from"] if "to" not in item and self.yes(0.5) else item)
            first = last + timedelta(days=self.pick([1, 2, 20, 100]))
        return items[0] if len(items) == 1 and not always_list and self.yes(0.7) else items
