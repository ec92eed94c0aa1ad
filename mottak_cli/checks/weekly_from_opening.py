"""`weekly_from_opening`: in each of a new centre's first weeks something is done."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.follow_ups import FOLLOW_UPS, Followed, followed, reads_of_centres, without_follow_up
from mottak_cli.checks.reading import get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import Word
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.results import Verdict

WEEK = 7


class WeeklyFromOpening(NamedTuple):
    """In each of the first `weeks` weeks from the opening day an entry of `has`, dated `by`, with the words of any of `any_where`."""

    weeks: int
    has: FieldPath
    by: FieldPath
    any_where: tuple[Mapping[FieldPath, tuple[Word, ...]], ...]

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without follow-ups there is nothing to judge."""
        return ()

    def reads(self) -> Iterator[str]:
        yield from (f"{FOLLOW_UPS}.centre", f"{FOLLOW_UPS}.opened", f"{FOLLOW_UPS}.{self.has}.{self.by}")
        yield from dict.fromkeys(f"{FOLLOW_UPS}.{self.has}.{path}" for where in self.any_where for path in where)

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield from reads_of_centres(unfollowed=True)


def weekly_from_opening(duty: Duty, params: WeeklyFromOpening) -> Iterator[Span]:
    """Each empty week is broken, the running one pending; a list that is absent is not said. A week cut short by the closing is not
    owed. (IM 2008-023, 3.)
    """
    for one in followed(duty):
        dated = contacts(one, params)
        for number in range(params.weeks):
            first = one.first + WEEK * number
            last = first + WEEK - 1
            if first > duty.as_of or last > one.last:
                break
            yield judge_week(duty, one, params, (first, last), dated)
    yield from without_follow_up(duty)


def contacts(one: Followed, params: WeeklyFromOpening) -> dict[int, str]:
    """The days with an entry that counts, and where it stands."""
    found: dict[int, str] = {}
    for number, entry in enumerate(get(one.tree, params.has) or ()):
        if entry and any(all(get(entry, path) in words for path, words in where.items()) for where in params.any_where):
            found.setdefault(get(entry, params.by), f"{one.path}.{params.has}[{number}]")
    return found


def judge_week(duty: Duty, one: Followed, params: WeeklyFromOpening, week: tuple[int, int], dated: Mapping[int, str]) -> Span:
    """One week, from its first day to its last."""
    first, last = week
    opening = date.fromordinal(first)
    said = {**one.said, "from": opening, "to": date.fromordinal(last)}
    said["about"] = Message("about.week", {"name": one.centre, "day": opening})
    subject = f"{one.centre} {opening.isoformat()}"
    path = f"{one.path}.{params.has}"
    evidence = tuple(place for day, place in dated.items() if first <= day <= last)
    if evidence:
        return Span(first, last, Verdict.PASS, subject=subject, path=path, on=first, args=said, evidence=evidence)
    if duty.as_of < last:
        verdict, due, last = Verdict.PENDING, last, duty.as_of
    else:
        verdict, due = (Verdict.UNKNOWN if get(one.tree, params.has) is None else Verdict.FAIL), None
    return Span(
        first, last, verdict, subject=subject, path=path, on=first, due=due, found=verdict.value, args=said, related=one.related,
    )  # fmt: skip
