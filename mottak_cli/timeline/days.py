"""Sets of days as sorted, disjoint, non-touching closed intervals, and their algebra.

A `Days` is a tuple of `(first, last)` pairs of day numbers, in order, with at least one day between them. Every function here
returns one in that form, so that `==` compares sets.
"""

from collections.abc import Iterable

from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

Days = tuple[tuple[int, int], ...]

NO_DAYS: Days = ()
ALL_DAYS: Days = ((MIN_DAY, MAX_DAY),)


def days(intervals: Iterable[tuple[int, int]]) -> Days:
    """The set of all days in the intervals, which may overlap and stand in any order; reversed ones hold no day."""
    in_order = sorted(intervals)
    if len(in_order) == 1 and in_order[0][0] <= in_order[0][1]:
        return (in_order[0],)
    merged: list[tuple[int, int]] = []
    for first, last in in_order:
        if first > last:
            continue
        if merged and first <= merged[-1][1] + 1:
            if last > merged[-1][1]:
                merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return tuple(merged)


def union(left: Days, right: Days) -> Days:
    """The days in either."""
    if not left or not right:
        return left or right
    return days((*left, *right))


def intersection(left: Days, right: Days) -> Days:
    """The days in both."""
    if left is ALL_DAYS or not right:
        return right
    if right is ALL_DAYS or not left:
        return left
    if len(left) == 1 and len(right) == 1:
        ((first, last),), ((start, end),) = left, right
        first = max(first, start)
        last = min(last, end)
        return ((first, last),) if first <= last else NO_DAYS
    found = []
    i = j = 0
    while i < len(left) and j < len(right):
        first = max(left[i][0], right[j][0])
        last = min(left[i][1], right[j][1])
        if first <= last:
            found.append((first, last))
        if left[i][1] < right[j][1]:
            i += 1
        else:
            j += 1
    return tuple(found)


def difference(left: Days, right: Days) -> Days:
    """The days of `left` that are not in `right`."""
    if not left or not right:
        return left
    return intersection(left, complement(right))


def complement(of: Days) -> Days:
    """All days of the calendar that are not in the set."""
    found = []
    first = MIN_DAY
    for start, end in of:
        if first < start:
            found.append((first, start - 1))
        first = end + 1
    if first <= MAX_DAY:
        found.append((first, MAX_DAY))
    return tuple(found)


def holds(of: Days, day: int) -> bool:
    """Whether the day is in the set."""
    for first, last in of:  # noqa: SIM110 - called for every item of every rule; a generator takes twice as long
        if first <= day <= last:
            return True
    return False


def covers(of: Days, first: int, last: int) -> bool:
    """Whether every day from `first` through `last` is in the set."""
    for start, end in of:  # noqa: SIM110 - as above
        if start <= first and last <= end:
            return True
    return False


def touches(of: Days, first: int, last: int) -> bool:
    """Whether any day from `first` through `last` is in the set."""
    for start, end in of:  # noqa: SIM110 - as above
        if start <= last and first <= end:
            return True
    return False


def clip(of: Days, first: int, last: int) -> Days:
    """The days of the set from `first` through `last`."""
    if len(of) == 1:
        start, end = of[0]
        if start >= first and end <= last:
            return of
        start, end = max(start, first), min(end, last)
        return ((start, end),) if start <= end else NO_DAYS
    return tuple([(max(a, first), min(b, last)) for a, b in of if a <= last and b >= first]) if first <= last else NO_DAYS


def length(of: Days) -> int:
    """How many days the set has."""
    return sum(last - first + 1 for first, last in of)
