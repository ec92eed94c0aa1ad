"""`own_item_per`: every half-year (or year) has an item of its own, and no item serves two."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.span import CANCELLED, Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import Per, sub_period, sub_periods
from mottak_cli.timeline.days import clip, covers, holds, touches

Half = tuple[int, int]


class OwnItemPer(NamedTuple):
    """An item of `of` for each sub-period, with a date at `dated` in it; one that has `doubtful_if` counts in one reading only."""

    of: FieldPath
    dated: FieldPath
    per: Per
    doubtful_if: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        yield from (f"{self.of}.{self.dated}", f"{self.of}.{self.doubtful_if}")


class Candidate(NamedTuple):
    """An item that may serve a sub-period: where it first met in each, and whether it counts in both readings."""

    met: Mapping[Half, str]
    certain: bool


def own_item_per(duty: Duty, params: OwnItemPer) -> Iterator[Span]:
    """Broken on the last day of a sub-period owed and left without an item of its own; pending until that day.

    The assignment is exact: as many sub-periods as can be are served; those owed in full before those owed in part, those bound
    in both readings before those bound in one, then the earliest; those not owed come last. First without the doubtful items,
    then with them: what only they serve is a breach in one reading. (RS 2019-002, 3, first point.)
    """
    candidates = list(find_candidates(duty, params))
    halves = sorted(owed_halves(duty, params.per, candidates), key=lambda half: urgency(duty, half))
    certain = assign(halves, [one for one in candidates if one.certain])
    either = assign(halves, candidates)
    firm, loose = {"both": (certain, either), "strict": (certain, certain), "lenient": (either, either)}[duty.readings]
    for half in sorted(halves):
        yield from judge_half(duty, params, half, firm.get(half), loose.get(half))


def judge_half(duty: Duty, params: OwnItemPer, half: Half, firm: str | None, loose: str | None) -> Iterator[Span]:
    """The spans of one sub-period, served by the item that met at `firm`, in one reading at `loose`, or not at all."""
    first, last = half
    owed = clip(duty.bound, first, last)
    so_far = clip(owed, first, min(last, duty.as_of))
    is_owed = holds(duty.bound, last)
    measures = {"required": int(is_owed), "counted": int(is_owed and firm is not None)}
    if firm is not None:
        for start, end in so_far:
            yield Span(start, end, Verdict.PASS, evidence=(firm,), measures=measures)
        return
    if not is_owed:
        return
    said = {"from": date.fromordinal(first), "to": date.fromordinal(last)}
    if duty.as_of < last:
        for start, end in so_far:
            yield Span(
                start, end, Verdict.PENDING, path=params.of, on=last, due=last, found="pending", args=said,
                measures=measures,
            )  # fmt: skip
        return
    yield Span(
        last, last, Verdict.FAIL, path=params.of, on=last, doubtful=None if loose is None else CANCELLED,
        partly=not covers(owed, first, last), owed=owed, args=said, related=(loose,) if loose else (), measures=measures,
    )  # fmt: skip


def find_candidates(duty: Duty, params: OwnItemPer) -> Iterator[Candidate]:
    """Every item with the sub-periods it met in."""
    for item in duty.items(params.of):
        met: dict[Half, str] = {}
        for day, path in duty.dates(item, params.dated):
            met.setdefault(sub_period(day, params.per), f"{item.path}.{path}")
        if met:
            yield Candidate(met, item.tree.get(params.doubtful_if) is None)


def owed_halves(duty: Duty, per: Per, candidates: Sequence[Candidate]) -> Iterator[Half]:
    """The sub-periods with a bound day, from the first that anybody asks about or an item met in, through the running one."""
    asked = max(duty.window[0], duty.bound[0][0]) if duty.bound else duty.as_of
    first = min([asked, *(first for one in candidates for first, _ in one.met)])
    if first <= duty.as_of:
        yield from (half for half in sub_periods(first, duty.as_of, per) if touches(duty.bound, *half))


def urgency(duty: Duty, half: Half) -> tuple[bool, bool, bool, int]:
    """What is served first, smallest first."""
    first, last = half
    full = covers(duty.bound, first, last)
    return not holds(duty.bound, last), not full, holds(duty.doubtful, last), first


def assign(halves: Sequence[Half], candidates: Sequence[Candidate]) -> dict[Half, str]:
    """Which sub-periods are served and by which date, for halves in order of urgency.

    Serving them one by one and moving earlier items where that makes room (augmenting paths) gives the most sub-periods, and
    among those the most urgent: the sets that can be served together form a matroid, on which the greedy choice is the best.
    """
    server: dict[Half, int] = {}
    serves: dict[int, Half] = {}

    def place(half: Half, tried: set[int]) -> bool:
        for number, candidate in enumerate(candidates):
            if half in candidate.met and number not in tried:
                tried.add(number)
                if number not in serves or place(serves[number], tried):
                    serves[number] = half
                    server[half] = number
                    return True
        return False

    for half in halves:
        place(half, set())
    return {half: candidates[number].met[half] for half, number in server.items()}
