"""From what was judged to what is said: modality, dispensation, softenings. Only ever towards the milder."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mottak_cli.checks.linked import STARTUP_MONTHS, Opening, SetPhase, nearest
from mottak_cli.checks.span import KINDS, Span
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import last_day_of_first_months
from mottak_cli.timeline.days import NO_DAYS, Days, clip, days, difference, holds, intersection

BROKEN = (Verdict.FAIL, Verdict.UNKNOWN)
SOFTENINGS = ("dispensation", "part_period", "start_up", "two_readings", "ours", "no_date")


class Piece(NamedTuple):
    """Days of a span with one final verdict; `judged` before dispensation and softening, `softened` by what.

    `reading` names the text with two readings, where that is what softened it.
    """

    first: int
    last: int
    verdict: Verdict
    judged: Verdict
    softened: str | None
    span: Span
    reading: str | None = None


class StartUp(NamedTuple):
    """The days of all start-up phases, and where an office has set how long one is, by its days."""

    days: Days
    set_at: tuple[tuple[int, int, SetPhase], ...] = ()


NO_START_UP = StartUp(NO_DAYS)


class Circumstances(NamedTuple):
    """What can soften a breach of a rule on a record: day sets, and whether its number is ours."""

    unsaid: Days
    doubtful: Days
    start_up: StartUp
    dispensed: Days
    not_firm: Days
    shall: bool
    ours: bool


def start_up_days(openings: Sequence[Opening], phases: Sequence[SetPhase] = ()) -> StartUp:
    """The first months of each opening: three, six under an operator who was new on the opening day, or what the follow-up of the office
    sets that the centre belongs to on that day (of any office, where that is not said), the longest where several do (IM 2008-023, 1
    and 3).
    """
    spans, set_at = [], []
    by_opening: dict[int, SetPhase] = {}
    for phase in phases:
        opening = nearest(openings, phase.opened)
        if opening is None or opening.region not in (None, phase.region):
            continue
        if opening.first not in by_opening or by_opening[opening.first].months < phase.months:
            by_opening[opening.first] = phase
    for opening in (one for one in openings if one.is_dated):
        given = by_opening.get(opening.first)
        months = given.months if given else STARTUP_MONTHS[opening.experience or "experienced"]
        spans.append((opening.first, last_day_of_first_months(opening.first, months)))
        if given:
            set_at.append((*spans[-1], given))
    return StartUp(days(spans), tuple(set_at))


def settle(span: Span, on: Days, about: Circumstances) -> Iterator[Piece]:
    """The pieces of a span on the days `on`, each with its final verdict; only a breach can become milder."""
    if span.verdict not in BROKEN:
        yield from (Piece(first, last, span.verdict, span.verdict, None, span) for first, last in clip(on, span.first, span.last))
        return
    turns = (about.unsaid, about.doubtful, about.start_up.days, about.dispensed, about.not_firm)
    for first, last in clip(on, span.first, span.last):
        for start, end in stretches(first, last, turns):
            yield weigh(start, end, span, about)


def stretches(first: int, last: int, sets: Sequence[Days]) -> Iterator[tuple[int, int]]:
    """The interval cut wherever one of the sets begins or ends."""
    cuts = {first}
    for one in sets:
        for start, end in one:
            cuts.update(day for day in (start, end + 1) if first < day <= last)
    in_order = sorted(cuts)
    yield from zip(in_order, (*(day - 1 for day in in_order[1:]), last), strict=True)


def weigh(first: int, last: int, span: Span, about: Circumstances) -> Piece:
    """The verdict on a stretch of a breach: modality, then the dispensation, then the softenings in their order."""
    judged = span.verdict
    if judged is Verdict.FAIL and holds(about.unsaid, first):
        judged, span = Verdict.UNKNOWN, span._replace(found="children_unsaid")
    if not about.shall:
        judged = Verdict.WARN
    waived = dispense(first, span, about.dispensed)
    if waived is not None:
        return Piece(first, last, waived, judged, "dispensation" if waived is Verdict.WARN and judged in BROKEN else None, span)
    softened = None
    if judged in BROKEN:
        softened = next((name for name, holds_here in softenings(first, span, judged, about) if holds_here), None)
    reading = (span.doubtful or KINDS) if softened == "two_readings" else None
    if softened == "start_up":
        for start, end, phase in about.start_up.set_at:
            if start <= first <= end:
                span = span._replace(related=(*span.related, phase.place), args={**span.args, "startup_months": phase.months})
    return Piece(first, last, Verdict.WARN if softened else judged, judged, softened, span, reading)


def dispense(day: int, span: Span, dispensed: Days) -> Verdict | None:
    """`waived` where a dispensation covers the breach: the day, or every owed day of a sub-period; `warn` where part of them."""
    if not dispensed:
        return None
    if span.owed is None:
        return Verdict.WAIVED if holds(dispensed, day) else None
    if not difference(span.owed, dispensed):
        return Verdict.WAIVED
    return Verdict.WARN if intersection(span.owed, dispensed) else None


def softenings(day: int, span: Span, judged: Verdict, about: Circumstances) -> Iterator[tuple[str, bool]]:
    """Each softening by name, and whether it holds on the stretch that begins on `day` (semantics: "Softenings")."""
    yield "part_period", span.partly
    yield "start_up", holds(about.start_up.days, day)
    yield "two_readings", span.doubtful is not None or holds(about.doubtful, day)
    yield "ours", about.ours or span.ours
    yield "no_date", judged is Verdict.FAIL and holds(about.not_firm, day)
