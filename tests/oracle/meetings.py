"""IM 2013-003, the rules judged on a region: 2.1, 3.3, 4.3b, 5.1, 5.2, 5.5. In force from 8 March 2013."""

from __future__ import annotations

from datetime import date

from .common import count, unsaid
from .days import each_day, sub_periods
from .known import Data
from .repo import Office
from .spans import FAIL, PASS, UNKNOWN, Mark, Nature, Thread
from .world import to_day

IM_FROM = date(2013, 3, 8)
LEADERSHIP = {"department_leadership", "director_general", "deputy_director_general"}


def held(office: Office) -> list[tuple[date, Data]]:
    """The meetings held, with their days, in order of time."""
    return sorted(((date.fromisoformat(m["date"]), m) for m in office.data.get("manager_meetings", [])), key=lambda pair: pair[0])


def yearly(office: Office, subject: str | None, met: list[date], unclear: list[date]) -> list[Thread]:
    """Once in every calendar year; where some meeting of the year does not say, what is missing is not known to be missing."""
    owed = office.days(IM_FROM)
    threads = []
    for year in sub_periods(IM_FROM, office.as_of, half=False):
        missing = UNKNOWN if any(year[0] <= d <= year[1] for d in unclear) else FAIL
        marks = count(office, owed, year, any(year[0] <= d <= year[1] for d in met), missing)
        threads.append(Thread(subject, (subject, year), marks))
    return threads


def operators_are_invited(office: Office, reading: str) -> list[Thread]:
    """2.1: a meeting each year to which the operators were invited."""
    if "manager_meetings" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    said = [(d, m.get("operators_invited")) for d, m in held(office)]
    return yearly(office, None, [d for d, yes in said if yes is True], [d for d, yes in said if yes is None])


def room_for_dialogue(office: Office, reading: str) -> list[Thread]:
    """3.3: each held meeting, on its day."""
    if "manager_meetings" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    marks: dict[bool | None, Mark] = {True: PASS, False: FAIL, None: UNKNOWN}
    return [
        Thread(str(day), i, {day: marks[meeting.get("dialogue")]} if day >= IM_FROM else {})
        for i, (day, meeting) in enumerate(held(office))
    ]


def leadership_takes_part(office: Office, reading: str) -> list[Thread]:
    """5.1: each regional office, each year, a meeting with the leadership of the department or of the directorate."""
    if office.transit:
        return []
    if "manager_meetings" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    there = [d for d, m in held(office) if LEADERSHIP & set(m.get("attendance", []))]
    return yearly(office, None, there, [d for d, m in held(office) if "attendance" not in m])


def units_take_part(office: Office, reading: str) -> list[Thread]:
    """5.2: each year the return unit and the professional staff, each by itself."""
    if "manager_meetings" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    threads = []
    for unit in ("return_unit", "professional_staff"):
        there = [d for d, m in held(office) if unit in m.get("attendance", [])]
        threads += yearly(office, unit, there, [d for d, m in held(office) if "attendance" not in m])
    return threads


def asylum_department_is_invited(office: Office, reading: str) -> list[Thread]:
    """5.5: each year a meeting to which the asylum department was invited or came."""
    if "manager_meetings" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    there = [d for d, m in held(office) if "asylum_department" in [*m.get("invited", []), *m.get("attendance", [])]]
    return yearly(office, None, there, [])


def mandatory_themes_reach_the_agenda(office: Office, reading: str) -> list[Thread]:
    """4.3b: each mandatory theme is on the agenda of a meeting after its decision and before the next decision."""
    directorate = office.repo.directorate
    if directorate is None:
        return []
    if "manager_meetings" not in office.data or "theme_rounds" not in directorate.data:
        return unsaid(office, office.days(IM_FROM))
    rounds = directorate.data["theme_rounds"]
    decisions = [date.fromisoformat(r["decided"]) for r in rounds if "decided" in r]
    threads = []
    for one in rounds:
        decided = to_day(one.get("decided"))
        if decided is None or decided < IM_FROM:
            continue
        following = min((d for d in decisions if d > decided), default=None)
        for theme in one.get("themes", []):
            if theme.get("mandatory", False):
                threads.append(Thread(theme["id"], None, carried(office, theme["id"], decided, following)))
    return threads


def carried(office: Office, theme: str, decided: date, following: date | None) -> dict[date, Mark]:
    """One mandatory theme in one office, between its decision and the next one."""
    between = [(d, m) for d, m in held(office) if d > decided and (following is None or d < following)]
    done = [d for d, m in between if theme in m.get("themes", [])]
    if done:
        return dict.fromkeys(each_day(decided, done[0]), PASS)
    if following is None:
        return dict.fromkeys(each_day(decided, office.as_of), Mark("pending"))
    return {following: UNKNOWN if any("themes" not in m for _, m in between) else FAIL}


SHALL, SHOULD = Nature(), Nature(should=True)
REGION_RULES = {
    "IM-2013-003/2.1": (operators_are_invited, SHOULD),
    "IM-2013-003/3.3": (room_for_dialogue, SHOULD),
    "IM-2013-003/4.3b": (mandatory_themes_reach_the_agenda, SHALL),
    "IM-2013-003/5.1": (leadership_takes_part, SHALL),
    "IM-2013-003/5.2": (units_take_part, SHOULD),
    "IM-2013-003/5.5": (asylum_department_is_invited, SHOULD),
}
MILD = {"warn", "pass", "not_applicable"}
POSSIBLE = {
    "IM-2013-003/2.1": MILD | {"pending"},
    "IM-2013-003/3.3": MILD,
    "IM-2013-003/4.3b": {"fail", "unknown", "pending", "pass", "not_applicable"},
    "IM-2013-003/5.1": MILD | {"fail", "unknown", "pending"},
    "IM-2013-003/5.2": MILD | {"pending"},
    "IM-2013-003/5.5": MILD | {"pending"},
}
"""Nothing softens what an office owes but the part of 2013 that the message had, so 4.3b, which is no count, never warns. A *should* is
never worse than `warn`. What is judged on the day of a meeting waits for nothing."""
