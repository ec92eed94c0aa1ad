"""Each day of a period in exactly one bar, with the gravest verdict of that day; found again day by day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.checks.span import Span
from mottak_cli.engine.painting import timeline
from mottak_cli.engine.softening import Piece
from mottak_cli.results import Verdict
from mottak_cli.timeline.days import days

DAY = st.integers(738000, 738060)
STRETCH = st.tuples(DAY, st.integers(0, 25)).map(lambda one: (one[0], one[0] + one[1]))
PIECES = st.lists(st.tuples(STRETCH, st.sampled_from(Verdict)), max_size=8)


@given(PIECES, st.lists(STRETCH, max_size=3), STRETCH)
def test_every_day_once_at_its_gravest(
    given_pieces: list[tuple[tuple[int, int], Verdict]], given_bound: list[tuple[int, int]], period: tuple[int, int]
) -> None:
    pieces = [Piece(first, last, verdict, verdict, None, Span(first, last, verdict)) for (first, last), verdict in given_pieces]
    painted: dict[date, Verdict | None] = {}
    bars = list(timeline(pieces, days(given_bound), period))
    for bar in bars:
        for number in range(bar.first.toordinal(), bar.last.toordinal() + 1):
            assert date.fromordinal(number) not in painted
            painted[date.fromordinal(number)] = bar.verdict
    assert list(painted) == [date.fromordinal(number) for number in range(period[0], period[1] + 1)]
    for day, verdict in painted.items():
        number = day.toordinal()
        there = [one.verdict for one in pieces if one.first <= number <= one.last]
        bound = any(first <= number <= last for first, last in given_bound)
        assert verdict == min(there, key=lambda one: one.gravity, default=None if bound else Verdict.NOT_APPLICABLE)
