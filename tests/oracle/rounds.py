"""IM 2013-003, the rules judged on the directorate: 4.1, 4.1b, 4.2, 4.3a, 4.4, 4.5, 4.7, 4.8. In force from 8 March 2013."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .common import count, deadline, unsaid
from .days import add_months, each_day, sub_periods
from .known import Data
from .meetings import IM_FROM, held
from .repo import Office
from .spans import FAIL, PASS, WARN, Mark, Nature, Thread
from .world import to_day


def rounds_each_year(office: Office, reading: str) -> list[Thread]:
    """4.1: input is gathered at least twice a year; a fourth time and more is one too many."""
    if "theme_rounds" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    owed = office.days(IM_FROM)
    gathered = sorted((r["input_collected"], r["id"]) for r in office.data["theme_rounds"] if "input_collected" in r)
    threads = []
    for year in sub_periods(IM_FROM, office.as_of, half=False):
        of_year = [(d, name) for d, name in gathered if d[:4] == str(year[0].year)]
        threads.append(Thread(None, year, count(office, owed, year, len(of_year) >= 2, FAIL)))
        for text, name in of_year[3:]:
            day = date.fromisoformat(text)
            threads.append(Thread(name, year, {day: WARN} if day >= IM_FROM else {}))
    return threads


def next_input(office: Office, one: Data) -> date | None:
    """When the input of the next round came; a round without input of its own has no next round."""
    later = [r["input_collected"] for r in office.data["theme_rounds"] if r.get("input_collected", "") > one.get("input_collected", "9999")]
    return to_day(min(later, default=None))


def before_next_round(office: Office, one: Data, begun: str, done: str) -> dict[date, Mark]:
    """From the date `begun` the date `done` is owed until the next round has input; what is older than `begun` does not count."""
    start, end, following = to_day(one.get(begun)), to_day(one.get(done)), next_input(office, one)
    if start is None or start < IM_FROM:
        return {}
    if end is not None and end < start:
        end = None
    if end is not None and (following is None or end < following):
        return dict.fromkeys(each_day(start, end), PASS)
    if following is None:
        return dict.fromkeys(each_day(start, office.as_of), Mark("pending"))
    return dict.fromkeys(each_day(max(start, following), end or office.tomorrow), FAIL)


def for_each_round(office: Office, begun: str, done: str) -> list[Thread]:
    """One thread a round, or unknown where the rounds are not told."""
    if "theme_rounds" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    return [Thread(r["id"], None, before_next_round(office, r, begun, done)) for r in office.data["theme_rounds"]]


def a_proposal_is_made(office: Office, reading: str) -> list[Thread]:
    """4.1b."""
    return for_each_round(office, "input_collected", "proposal")


def the_director_decides(office: Office, reading: str) -> list[Thread]:
    """4.3a."""
    return for_each_round(office, "concluded", "decided")


def a_memo_sums_up(office: Office, reading: str) -> list[Thread]:
    """4.4."""
    return for_each_round(office, "decided", "memo")


def decided_rounds(office: Office) -> Iterable[tuple[Data, date]]:
    """The rounds decided since the message came, with the day."""
    for one in office.data["theme_rounds"]:
        decided = to_day(one.get("decided"))
        if decided and decided >= IM_FROM:
            yield one, decided


def discussed_and_concluded_first(office: Office, reading: str) -> list[Thread]:
    """4.2: on the day of the decision, discussion and conclusion lie behind, in that order; one day may hold them all."""
    if "theme_rounds" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    threads = []
    for one, decided in decided_rounds(office):
        steps = [one.get("discussed"), one.get("concluded"), one["decided"]]
        in_order = None not in steps and steps == sorted(steps)
        threads.append(Thread(one["id"], None, {decided: PASS if in_order else FAIL}))
    return threads


def speakers_are_asked(office: Office, reading: str) -> list[Thread]:
    """4.5: speakers from elsewhere get a joint request within a month of the decision; one sent before it counts."""
    if "theme_rounds" not in office.data:
        return unsaid(office, office.days(IM_FROM))
    threads = []
    for one, decided in decided_rounds(office):
        for theme in one.get("themes", []):
            if theme.get("speaker") in ("external", "other_department"):
                sent = to_day(theme.get("request_sent"))
                done = max(sent, decided) if sent else None
                threads.append(Thread(theme["id"], None, deadline(office, decided, done, add_months(decided, 1), office.days(IM_FROM))))
    return threads


def the_overview_is_right(office: Office, reading: str) -> list[Thread]:
    """4.7: meetings held and meetings in the overview are the same, region by region and day by day."""
    regions = office.repo.regions
    if not regions:
        return []
    silent = any("manager_meetings" not in region.data for region in regions.values())
    threads = unsaid(office, office.days(IM_FROM)) if silent or "meeting_overview" not in office.data else []
    if "meeting_overview" not in office.data:
        return threads
    for name, region in regions.items():
        if "manager_meetings" not in region.data:
            continue
        really = {day for day, _ in held(region)}
        listed = {date.fromisoformat(entry["date"]) for entry in office.data["meeting_overview"] if entry["region"] == name}
        for day in sorted(really | listed):
            if day >= IM_FROM:
                threads.append(Thread(f"{name} {day}", None, {day: PASS if day in really & listed else FAIL}))
    return threads


def regions_meet_in_the_same_span(office: Office, reading: str) -> list[Thread]:
    """4.8: the first meetings after a decision, one of each loaded region, lie within thirty days."""
    regions = list(office.repo.regions.values())
    if len(regions) < 2:
        return []
    if "theme_rounds" not in office.data or any("manager_meetings" not in region.data for region in regions):
        return unsaid(office, office.days(IM_FROM))
    threads = []
    for one, decided in decided_rounds(office):
        after = [[day for day, _ in held(region) if day > decided] for region in regions]
        if all(after):
            firsts = [days[0] for days in after]
            mark = PASS if (max(firsts) - min(firsts)).days <= 30 else WARN
            threads.append(Thread(one["id"], None, {max(firsts): mark}))
    return threads


SHALL, SHOULD = Nature(), Nature(should=True)
DIRECTORATE_RULES = {
    "IM-2013-003/4.1": (rounds_each_year, SHALL),
    "IM-2013-003/4.1b": (a_proposal_is_made, SHALL),
    "IM-2013-003/4.2": (discussed_and_concluded_first, SHALL),
    "IM-2013-003/4.3a": (the_director_decides, SHALL),
    "IM-2013-003/4.4": (a_memo_sums_up, SHALL),
    "IM-2013-003/4.5": (speakers_are_asked, SHALL),
    "IM-2013-003/4.7": (the_overview_is_right, SHALL),
    "IM-2013-003/4.8": (regions_meet_in_the_same_span, SHOULD),
}
BY_DAY = {"fail", "unknown", "pass", "not_applicable"}
POSSIBLE = {
    "IM-2013-003/4.1": BY_DAY | {"warn", "pending"},
    "IM-2013-003/4.1b": BY_DAY | {"pending"},
    "IM-2013-003/4.2": BY_DAY,
    "IM-2013-003/4.3a": BY_DAY | {"pending"},
    "IM-2013-003/4.4": BY_DAY | {"pending"},
    "IM-2013-003/4.5": BY_DAY | {"pending"},
    "IM-2013-003/4.7": BY_DAY,
    "IM-2013-003/4.8": {"warn", "pass", "not_applicable"},
}
"""Nothing softens what the directorate owes but the part of 2013 that the message had; beside that only a round too many is `warn`. What
is judged on its day (the decision, the meeting) waits for nothing. A *should* is never worse than `warn`."""
