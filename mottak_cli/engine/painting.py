"""How each day of a period fared under one rule: what every picture of a year shows."""

from collections.abc import Iterator, Sequence
from datetime import date

from mottak_cli.engine.softening import Piece
from mottak_cli.results import Bar, Verdict
from mottak_cli.timeline.days import NO_DAYS, Days, clip, days, difference, intersection, union


def timeline(pieces: Sequence[Piece], bound: Days, period: tuple[int, int]) -> Iterator[Bar]:
    """All days from `period[0]` through `period[1]`, in order: the gravest verdict of each.

    Days without a piece are not applicable where the rule does not bind, and say nothing where it does.
    """
    first, last = period
    if first > last:
        return
    painted: list[tuple[tuple[int, int], Verdict | None]] = []
    taken = NO_DAYS
    for verdict in Verdict:
        of_this = clip(days((one.first, one.last) for one in pieces if one.verdict is verdict), first, last)
        painted += [(interval, verdict) for interval in difference(of_this, taken)]
        taken = union(taken, of_this)
    left = difference(((first, last),), taken)
    painted += [(interval, None) for interval in intersection(left, bound)]
    painted += [(interval, Verdict.NOT_APPLICABLE) for interval in difference(left, bound)]
    for (start, end), verdict_of_day in sorted(painted, key=lambda one: one[0]):
        yield Bar(date.fromordinal(start), date.fromordinal(end), verdict_of_day)
