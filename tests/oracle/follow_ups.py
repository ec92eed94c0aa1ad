"""IM 2008-023, the rules judged on each follow-up in a region's record: 1, 2.1, 3.0b, 3.1, 3.2a, 3.2b, 4.1; controls.py has the rest.

The office's duties about a centre run from the opening day through the last day of that opening.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from .common import dates, deadline, seen
from .days import DAY, add_months, each_day, next_working_day
from .known import Data
from .repo import Office
from .spans import FAIL, PASS, UNKNOWN, WARN, Mark, Nature, Thread
from .world import Opening, at, to_day

VALID_FROM = date(2008, 8, 21)
TRAININGS = ("administrative_routines", "financial_routines", "sesam")
Marks = dict[date, Mark]


class Case(NamedTuple):
    """One follow-up with the opening it is about: the opening day, and all days of that opening, also coming ones."""

    place: int
    said: Data
    centre: str
    opened: date
    days: set[date]

    def first_months(self, months: int) -> set[date]:
        """The first so many months of the opening, as far as it lasted."""
        return self.days & set(each_day(self.opened, add_months(self.opened, months) - DAY))


def cases(office: Office) -> Iterator[Case]:
    """The follow-ups of openings since the message."""
    for i, said in enumerate(office.data.get("follow_ups", [])):
        first, last, _ = office.repo.opening_of(said)
        if first and first >= VALID_FROM:
            yield Case(i, said, said["centre"], first, set(each_day(first, min(last or office.end, office.end))))


def forgotten(office: Office) -> Iterator[tuple[str, Opening, set[date]]]:
    """Openings of centres of this region that no follow-up is about, each with the days of its first twelve months."""
    for name, centre in office.repo.centres.items():
        followed = [office.repo.matched_opening(f) for f in office.data.get("follow_ups", []) if f["centre"] == name]
        for opening in centre.openings:
            if opening.first and opening.first >= VALID_FROM and opening not in followed and centre.region_on(opening.first) == office.id:
                twelve = add_months(opening.first, 12) - DAY
                yield name, opening, set(each_day(opening.first, min(opening.last or twelve, twelve)))


def not_followed(office: Office) -> list[Thread]:
    """What a forgotten opening leaves undocumented, under one rule."""
    return [Thread(name, opening, dict.fromkeys(seen(office, days), UNKNOWN)) for name, opening, days in forgotten(office)]


def start_up_was_three_to_six_months(office: Office, reading: str) -> list[Thread]:
    """1: the length that the office set, judged on the opening day."""
    threads = []
    for case in cases(office):
        if "startup_months" in case.said:
            right = 3 <= case.said["startup_months"] <= 6
            threads.append(Thread(case.centre, case.place, {case.opened: PASS if right else FAIL}))
    return threads


def months_of(office: Office, case: Case) -> tuple[int, bool]:
    """The months of the start-up phase, and whether anything was said that they rest on."""
    set_by_office = case.said.get("startup_months", 0)
    if 3 <= set_by_office <= 6:
        return set_by_office, True
    centre = office.repo.centres.get(case.centre)
    operator = at(centre.data.get("operator"), case.opened) if centre else None
    experience = (operator or {}).get("experience")
    return (6 if experience == "new" else 3), experience is not None


def staff_are_trained(office: Office, reading: str) -> list[Thread]:
    """2.1: three kinds of training before the start-up phase is over; training before the opening counts."""
    threads = not_followed(office)
    for case in cases(office):
        months, said = months_of(office, case)
        due = add_months(case.opened, months) - DAY
        half_a_year = add_months(case.opened, 6) - DAY
        for name in TRAININGS:
            done = to_day(case.said.get("training", {}).get(name, {}).get("date"))
            marks = deadline(office, case.opened, done and max(done, case.opened), due, case.days)
            if not said:
                marks = {d: m._replace(also=("ours",)) if m == FAIL and d <= half_a_year else m for d, m in marks.items()}
            threads.append(Thread(f"{case.centre} {name}", case.place, marks))
    return threads


def is_contact(contact: Data) -> bool:
    """By the centre manager in any way; by the office by telephone or face to face."""
    return bool(contact["by"] == "centre_manager" or contact["channel"] in ("phone", "meeting"))


def contact_every_week(office: Office, reading: str) -> list[Thread]:
    """3.0b: each of the first eight weeks; one that the closing cuts short is not owed."""
    threads = not_followed(office)
    for case in cases(office):
        contacts = dates(c["date"] for c in case.said.get("contacts", []) if is_contact(c))
        for k in range(8):
            first = case.opened + timedelta(days=7 * k)
            last = first + timedelta(days=6)
            if last not in case.days:
                continue
            mark = FAIL if "contacts" in case.said else UNKNOWN
            if any(first <= d <= last for d in contacts):
                mark = PASS
            elif office.as_of < last:
                mark = Mark("pending", last)
            until = office.as_of if mark.state == "pending" else office.tomorrow
            threads.append(Thread(f"{case.centre} {first}", (case.place, k), dict.fromkeys(each_day(first, min(last, until)), mark)))
    return threads


def by_deadline(office: Office, case: Case, due: date, surely: Iterable[date], maybe: Iterable[date], unsaid: bool) -> Marks:
    """The first of some days since the opening, by a due day. What only days that may count would mend is unknown, not broken."""

    def judge(days: Iterable[date]) -> Marks:
        return deadline(office, case.opened, min((d for d in days if d >= case.opened), default=None), due, case.days)

    certain, possible = judge(surely), judge([*surely, *maybe])
    return {d: UNKNOWN if m == FAIL and (unsaid or possible.get(d) != FAIL) else m for d, m in certain.items()}


def visited_within_three_months(office: Office, reading: str) -> list[Thread]:
    """3.1: the lenient reading moves a due day off weekends and holidays."""
    threads = not_followed(office)
    for case in cases(office):
        due = add_months(case.opened, 3)
        if reading == "lenient":
            due = next_working_day(due)
        visits = dates(v["date"] for v in case.said.get("visits", []))
        threads.append(Thread(case.centre, case.place, by_deadline(office, case, due, visits, [], "visits" not in case.said)))
    return threads


def meetings_with_the_municipality(office: Office, contact_counts: bool) -> list[Thread]:
    """A visit with such a meeting within three months of opening (a number of ours, so the due day stays where it is)."""
    threads = []
    for case in cases(office):
        visits = case.said.get("visits", [])
        with_meeting = dates(v["date"] for v in visits if v.get("municipality_meeting") is True)
        unsaid = dates(v["date"] for v in visits if "municipality_meeting" not in v)
        if contact_counts and "municipality_contact" in case.said:
            with_meeting += dates([case.said["municipality_contact"]])
        marks = by_deadline(office, case, add_months(case.opened, 3), with_meeting, unsaid, "visits" not in case.said)
        threads.append(Thread(case.centre, case.place, marks))
    return threads


def visit_is_combined(office: Office, reading: str) -> list[Thread]:
    """3.2a: a visit with a meeting."""
    return meetings_with_the_municipality(office, contact_counts=False)


def municipality_is_heard(office: Office, reading: str) -> list[Thread]:
    """3.2b: such a visit, or contact another way; all of it within a time that is ours."""
    threads = [*not_followed(office), *meetings_with_the_municipality(office, contact_counts=True)]
    return [
        Thread(t.subject, t.key, {d: m._replace(also=("ours",)) if m in (FAIL, UNKNOWN) else m for d, m in t.marks.items()})
        for t in threads
    ]


def a_log_is_kept(office: Office, reading: str) -> list[Thread]:
    """4.1: on every day of the first twelve months; and the follow-up's own opening day is the centre's."""
    threads = not_followed(office)
    for case in cases(office):
        mark = PASS if "log" in case.said else UNKNOWN
        threads.append(Thread(case.centre, (case.place, "log"), dict.fromkeys(seen(office, case.first_months(12)), mark)))
        if to_day(case.said["opened"]) != case.opened:
            threads.append(Thread(case.centre, (case.place, "opened"), {case.opened: WARN}))
    return threads


REGION_RULES = {
    "IM-2008-023/1": (start_up_was_three_to_six_months, Nature(should=True)),
    "IM-2008-023/2.1": (staff_are_trained, Nature()),
    "IM-2008-023/3.0b": (contact_every_week, Nature()),
    "IM-2008-023/3.1": (visited_within_three_months, Nature()),
    "IM-2008-023/3.2a": (visit_is_combined, Nature(should=True)),
    "IM-2008-023/3.2b": (municipality_is_heard, Nature()),
    "IM-2008-023/4.1": (a_log_is_kept, Nature()),
}
