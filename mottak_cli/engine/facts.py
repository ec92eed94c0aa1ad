"""What a record says that is no verdict, for the yearly figures: where it belongs, what was held and sent, who served, in numbers."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from mottak_cli.checks.each_granted import expiry
from mottak_cli.engine.court import Court, touching
from mottak_cli.engine.dispensations import days_of, days_waived
from mottak_cli.engine.links import Known
from mottak_cli.engine.notes import references
from mottak_cli.engine.softening import Piece
from mottak_cli.facts import MEETING_TOPICS, Deadline, Dispensation, Facts, ManagersMeeting, PeriodFacts, Standing, Volunteer
from mottak_cli.results import RecordRun, Verdict
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY, sub_periods
from mottak_cli.timeline.days import NO_DAYS, Days, clip, days, difference, intersection, length

DEADLINES = frozenset({"RS-2019-002/5.2", "RS-2008-054/3.1.6"})
"""The rules about reports that are to be sent within a time."""
CHILDCARE = "barneomsorgsattest"
NOT_ENTRIES = frozenset({"born", "deadline", "extended", "format", "requested", "assisted", "startup_months", "year"})
"""Keys with days that say nothing of when somebody wrote, or with numbers that are no days."""
PLANNED = frozenset({"dispensations"})
"""Lists whose ranges may lie in the future: their `from` and `to` are no entries."""


def facts_of(one: Known, court: Court, run: RecordRun, periods: int) -> Facts:
    """The facts of a record that was judged in a court, over the first `periods` of its periods; `run` is the very first."""
    data, record = one.data, one.record
    dates = sorted(dates_in(data))
    operators = {value["id"]: value.get("name") or value["id"] for value, _, _ in data.get("operator", ())}
    return Facts(
        kind=record.kind,
        id=record.id,
        name=record.name,
        file=record.document.file,
        periods=tuple(period_facts(one, court, (first.toordinal(), last.toordinal()), dates) for first, last in court.asked[:periods]),
        absent=tuple(absent(court, run)),
        names=frozenset((kind, name) for _, kind, name in references(one) if kind != "theme"),
        operators=tuple(operators.items()),
        people=frozenset(person["id"] for key in ("employees", "volunteers") for person in listed(data, key)),
        lapsed=frozenset(lapsed(one, court)),
    )


def listed(data: Any, key: str) -> Iterator[Any]:
    """The items of a list, gaps left out."""
    return (one for one in data.get(key) or () if one is not None)


def lapsed(one: Known, court: Court) -> Iterator[tuple[str, date]]:
    """By rule, the days after which it bound the record no more, though it did not close."""
    closings = {each["days"][1] for each in listed(one.data, "open")}
    for case in court.docket.cases[one.record.kind]:
        for _, last in court.binding(case.condition).bound:
            if last < court.as_of and last not in closings:
                yield case.rule.id, date.fromordinal(last)


def absent(court: Court, run: RecordRun) -> list[str]:
    """The keys that are not there, of those without which rules that bind the record cannot say anything."""
    bound = {result.rule.id for result in run.results if result.verdict is Verdict.UNKNOWN or result.verdict is Verdict.WARN}
    cases = (case for case in court.docket.cases[run.kind] if case.rule.id in bound)
    return sorted({key for case in cases for wording in case.wordings for key in wording.required if key not in court.data})


def period_facts(one: Known, court: Court, period: tuple[int, int], dates: Sequence[int]) -> PeriodFacts:
    """One period of a record, `period` in day numbers; nothing after the as-of day counts. `dates` are all that it has, in order."""
    data, (first, end) = one.data, period
    last = min(end, court.as_of)
    openings = [each["days"] for each in listed(data, "open")] if "open" in data else []
    opened = clip(days(openings), first, last)
    groups, sessions = groups_held(data, first, end)
    so_far = clip(days(openings), MIN_DAY, last)
    belongs = so_far[-1][1] if so_far else None
    return PeriodFacts(
        region=on_day(data.get("region", ()), belongs) if one.record.kind == "centre" else own_region(one),
        operator=(on_day(data.get("operator", ()), belongs) or {}).get("id"),
        open_days=length(opened),
        start_up_days=length(intersection(court.start_up.days, opened)),
        opened=tuple(date.fromordinal(start) for start, _ in openings if first <= start <= last),
        closed=tuple(date.fromordinal(final) for _, final in openings if first <= final <= last),
        entries=bisect_right(dates, last) - bisect_left(dates, first) if first <= last else 0,
        groups=groups,
        sessions=sessions,
        deadlines=tuple(deadlines_of(court, first, end)),
        volunteers=tuple(sorted(volunteers_of(data, opened, last))) if "volunteers" in data else None,
        certificates=sum(certificates_shown(data, first, last)),
        dispensations=tuple(dispensations_of(data, court, first, last)),
        meetings=tuple(meetings_of(one, first, last)) if "manager_meetings" in data else None,
    )


def own_region(one: Known) -> str | None:
    """A regional office stands for its region; the directorate for none."""
    return one.record.id if one.record.kind == "region" else None


def on_day(changing: Any, day: int | None) -> Any:
    """The value of a thing that changes in time on a day; None where it is not said."""
    return None if day is None else next((value for value, first, last in changing if first <= day <= last), None)


def dates_in(data: Any) -> Iterator[int]:
    """The days that stand in a record: the ends of ranges, and dates; not those of what is planned, nor days without end."""
    left: list[Any] = [value for key, value in data.items() if key not in NOT_ENTRIES and key not in PLANNED]
    left += [one for key in PLANNED for entry in listed(data, key) for name, one in entry.items() if name not in ("from", "to")]
    while left:
        value = left.pop()
        kind = type(value)
        if kind is int:
            if MIN_DAY < value < MAX_DAY:
                yield value
        elif kind is dict:
            left += [inner for name, inner in value.items() if name not in NOT_ENTRIES and type(inner) is not str]
        elif kind is list or kind is tuple:
            left += [inner for inner in value if type(inner) is not str]


def groups_held(data: Any, first: int, last: int) -> tuple[tuple[int, ...], int]:
    """Dialogue groups with a session held in each half-year, and in the whole period (a group may meet in both); and all sessions."""
    met = [[one["date"] for one in listed(group, "meetings")] for group in listed(data, "dialogue_groups")]
    halves = [*sub_periods(first, last, "half_year"), (first, last)]
    by_half = tuple(sum(any(start <= day <= until for day in dates) for dates in met) for start, until in halves)
    return by_half, sum(first <= day <= last for dates in met for day in dates)


def deadlines_of(court: Court, first: int, last: int) -> Iterator[Deadline]:
    """The reports whose due day lies in the period, by the timelines of their rules: late is what was broken for at least a day."""
    for rule in sorted(DEADLINES):
        by_item: dict[tuple[str | None, int, str], list[Piece]] = {}
        for piece in court.kept.get(rule, ()):
            if piece.span.verdict is not Verdict.UNKNOWN and piece.span.on is not None:
                by_item.setdefault((piece.span.subject, piece.span.on, piece.span.path), []).append(piece)
        for pieces in by_item.values():
            found = deadline(rule, pieces, court.as_of)
            if first <= found.due.toordinal() <= last:
                yield found


def deadline(rule: str, pieces: Sequence[Piece], as_of: int) -> Deadline:
    """One report, from the pieces of its duty."""
    span = pieces[0].span
    if span.verdict is Verdict.PASS:
        return Deadline(rule, span.subject, date.fromordinal(span.last), "in_time", 0)
    if span.verdict is Verdict.PENDING:
        return Deadline(rule, span.subject, date.fromordinal(span.due or span.last), "not_due", 0)
    first, last = min(piece.span.first for piece in pieces), max(piece.span.last for piece in pieces)
    state = "not_sent" if last > as_of else "late"
    return Deadline(rule, span.subject, date.fromordinal(first - 1), state, min(last, as_of) - first + 1)  # type: ignore[arg-type]


def volunteers_of(data: Any, opened: Days, last: int) -> Iterator[Volunteer]:
    """Everyone who served on an open day of the period, without a name."""
    for person in listed(data, "volunteers"):
        served = intersection(days(person["active"]), opened)
        if served:
            cleared = not difference(served, days(person.get("cleared", ())))
            standing: Standing = "erased" if "erased" in person and not cleared else "cleared" if cleared else "not_cleared"
            shown = any(one.get("kind") == CHILDCARE and one.get("shown", MAX_DAY) <= last for one in listed(person, "certificates"))
            yield volunteer(person.get("inside", True), standing, shown)


@lru_cache
def volunteer(inside: bool, standing: Standing, shown: bool) -> Volunteer:
    """One of the few ways in which a volunteer can stand: what is the same object is sent between processes once."""
    return Volunteer(inside, standing, shown)


def certificates_shown(data: Any, first: int, last: int) -> Iterator[bool]:
    """For each certificate whether the centre saw it in the period."""
    for person in listed(data, "volunteers"):
        yield from (first <= one.get("shown", MAX_DAY) <= last for one in listed(person, "certificates"))


def dispensations_of(data: Any, court: Court, first: int, last: int) -> Iterator[Dispensation]:
    """The dispensations that count on days of the period, from provisions of circulars that UDI can dispense from."""
    for entry in listed(data, "dispensations"):
        provision = entry["provision"]
        circular = court.docket.rulebook.circulars.get(provision.partition("/")[0])
        in_force = clip(days_of(entry), first, last)
        if circular is None or not circular.dispensable or not in_force:
            continue
        pieces = touching(court.kept.get(provision, ()), first, last)
        used = intersection(in_force, days_waived(pieces, first, last)) if pieces else NO_DAYS
        start, end = entry.get("from", entry["granted"]), expiry(entry)
        yield Dispensation(provision, day(start), day(end), length(in_force), length(used), first <= end <= last)


def meetings_of(one: Known, first: int, last: int) -> Iterator[ManagersMeeting]:
    """The managers' meetings held in a period, in the order of the record."""
    for number, meeting in enumerate(one.data["manager_meetings"]):
        if meeting is not None and first <= meeting["date"] <= last:
            about = tuple(topic for topic in MEETING_TOPICS if topic in meeting["topics"]) if "topics" in meeting else None
            place = one.places.of(f"manager_meetings[{number}]")
            yield ManagersMeeting(date.fromordinal(meeting["date"]), about, f"{place.file}:{place.line}")


def day(number: int) -> date | None:
    """A day, None where it is no end at all."""
    return date.fromordinal(number) if MIN_DAY < number < MAX_DAY else None
