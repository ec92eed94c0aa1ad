"""How many of several sets hold each day: what "at least two at all times" is counted with."""

from collections.abc import Iterable

from mottak_cli.timeline.days import Days, days


def held_by_at_least(sets: Iterable[Days], number: int) -> Days:
    """The days that lie in at least `number` of the sets (all days of the calendar are not assumed: `number` is 1 or more)."""
    changes: dict[int, int] = {}
    for one in sets:
        for first, last in one:
            changes[first] = changes.get(first, 0) + 1
            changes[last + 1] = changes.get(last + 1, 0) - 1
    found = []
    level, since = 0, 0
    for day, change in sorted(changes.items()):
        before, level = level, level + change
        if before < number <= level:
            since = day
        elif level < number <= before:
            found.append((since, day - 1))
    return days(found)


def fewest(sets: Iterable[Days], first: int, last: int) -> int:
    """The smallest number of sets that hold one and the same day from `first` through `last`."""
    every = list(sets)
    turns = {first} | {day for one in every for a, b in one for day in (a, b + 1) if first <= day <= last}
    return min(sum(any(a <= day <= b for a, b in one) for one in every) for day in turns)
