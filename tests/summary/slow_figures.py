"""Every figure of the yearly summary, counted slowly from the records themselves: plain YAML, the day-by-day evaluator of `tests/oracle`,
and the law's own files. Nothing of `mottak_cli` is imported, and nothing but this file says what a figure means.

    python tests/summary/slow_figures.py examples/data 2024 2026-01-31 > figures.json

prints `{table: {row: {column: figure}}}`; a row is a group's key (`all`, `region.fjord`, `operator.x`), in the trend with which centres and
year (`all.every.2024`, `all.steady.2023`), and where there are several, the rule (`all|RS-2019-002/5.2`).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from ruamel.yaml import YAML  # noqa: E402

from tests.oracle.days import each_day  # noqa: E402
from tests.oracle.known import as_list  # noqa: E402
from tests.oracle.oracle import COUNTS, judged, judges_of  # noqa: E402
from tests.oracle.repo import Office, Repo  # noqa: E402
from tests.oracle.spans import Judged, compare, dispensed, soften  # noqa: E402
from tests.oracle.world import World  # noqa: E402

DAY = timedelta(days=1)
GRAVITY = ["fail", "unknown", "warn", "pending", "waived", "pass", "not_applicable"]
GRAVE = {"fail", "unknown"}
BREACH = {"fail", "unknown", "warn"}
REPORTS = {"RS-2019-002/5.2": "dialogue_groups", "RS-2008-054/3.1.6": "sector_shortfalls"}
LEADERS = "RS-2019-002/3.4a"
TOPICS = ["leadership_information", "policy", "capacity", "quality", "research", "submitted"]


def plain(value: Any) -> Any:
    """Data with its dates as text, as the evaluator reads them."""
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def records_of(folder: Path) -> list[dict[str, Any]]:
    """Every record below a folder."""
    return [plain(YAML(typ="safe", pure=True).load(file)) for file in sorted(folder.rglob("*.yaml"))]


@cache
def law() -> dict[str, dict[str, Any]]:
    """The rules as their files have them, in the order of the circulars."""
    circulars = [plain(YAML(typ="safe", pure=True).load(file)) for file in (ROOT / "rules").glob("*/circular.yaml")]
    found: dict[str, dict[str, Any]] = {}
    for circular in sorted(circulars, key=lambda one: one["order"]):
        for file in sorted((ROOT / "rules" / circular["id"]).glob("[0-9]*.yaml")):
            rule = plain(YAML(typ="safe", pure=True).load(file))
            found[rule["id"]] = {**rule, "law": circular}
    return found


class Episode(NamedTuple):
    """A run of days of one thread that were not simply met: each day with its verdict."""

    rule: str
    subject: str | None
    days: dict[date, Judged]
    lasts: bool


class Breach(NamedTuple):
    """A breach of a period."""

    rule: str
    verdict: str
    days: frozenset[date]
    started: date
    ended: date | None
    acts: tuple[str, ...]

    def end(self, last: date, closed: set[date], one: One) -> str:
        """How it stood at the end."""
        if self.ended is None or self.ended > last:
            return "lasting"
        if self.ended == self.started:
            return "one_day"
        after = self.ended + DAY
        return "closing" if self.ended in closed else "mended" if one.bound_days(self.rule, after, after) else "lapsed"


class One:
    """A record with its verdicts, day by day."""

    def __init__(self, record: World | Office, raw: dict[str, Any]) -> None:
        self.record, self.raw, self.data = record, raw, record.data
        self.as_of = record.as_of
        self.kind, self.id = raw["record"], raw["id"]
        self.people = {one["id"] for key in ("employees", "volunteers") for one in self.data.get(key, [])}
        self.openings = record.openings if isinstance(record, World) else []
        self.threads: dict[str, list[tuple[str | None, dict[date, Judged], bool]]] = {}
        for rule, judge, nature in judges_of(record):
            threads = judge("both") if rule in COUNTS else compare(judge("strict"), judge("lenient"))
            ranges = dispensed(record, nature.provision)
            for thread in threads:
                told = {day: soften(record, nature, day, mark, ranges) for day, mark in thread.marks.items() if day <= self.as_of}
                tomorrow = thread.marks.get(record.tomorrow)
                goes_on = tomorrow is not None and tomorrow.state in BREACH
                self.threads.setdefault(rule, []).append((thread.subject, told, goes_on))
        self.episodes = [one for rule, threads in self.threads.items() for thread in threads for one in self.runs(rule, *thread)]

    def runs(self, rule: str, subject: str | None, told: dict[date, Judged], goes_on: bool) -> Iterator[Episode]:
        """The episodes of a thread: unbroken runs of days."""
        run: dict[date, Judged] = {}
        for day in sorted(day for day, one in told.items() if one.verdict not in ("pass", "not_applicable")):
            if run and day - DAY not in run:
                yield Episode(rule, subject, run, lasts=False)
                run = {}
            run[day] = told[day]
        if run:
            yield Episode(rule, subject, run, lasts=self.as_of in run and (goes_on or run[self.as_of].verdict == "pending"))

    def bound_days(self, rule: str, first: date, last: date) -> set[date]:
        """The days of a period on which a rule binds, by the law's own file."""
        said = law()[rule]
        days = set(each_day(first, min(last, self.as_of))) if first <= self.as_of else set()
        ends = [(one.get("from", "0001-01-01"), one.get("to", "9999-12-31")) for one in said["versions"]]
        dated = said["law"].get("dated", "0001-01-01")
        days = {day for day in days if any(since <= day.isoformat() <= to for since, to in ends) and day.isoformat() >= dated}
        if not isinstance(self.record, World):
            unit = said.get("applies", {}).get("unit")
            return days if unit in (None, self.data.get("unit", "regional_office")) else set()
        days &= self.record.open_days
        if said["law"].get("chosen_by_agreement"):
            days = {day for day in days if self.record.chosen(said["law"]["id"], day)}
        if said["law"]["id"] == "RS-2019-002":
            days &= self.record.bound("strict")
        if said.get("applies", {}).get("children"):
            known = self.record.children
            days = {day for day in days if known.get(day, True)}
        return days

    def verdicts(self, first: date, last: date) -> dict[str, str]:
        """The verdict of each rule that bound the record on any day, or that something was still owed under."""
        answers = judged(self.record, first, last, "both", False)
        return {
            rule: answers[rule].verdict
            for rule in law()
            if rule in answers and (answers[rule].verdict != "not_applicable" or self.bound_days(rule, first, last))
        }

    def days_with(self, rule: str, first: date, last: date, verdicts: set[str]) -> set[date]:
        """The days of a period on which any thread of a rule has one of the verdicts."""
        return {
            day
            for _, told, _ in self.threads.get(rule, [])
            for day, one in told.items()
            if first <= day <= last and one.verdict in verdicts
        }

    def breaches(self, first: date, last: date, exact: bool, *, open_alone: bool = False) -> list[Breach]:
        """The breaches of a period; several people's under one rule as one, unless exact."""
        found: dict[Any, list[Breach]] = {}
        for number, episode in enumerate(self.episodes):
            one = self.breach(episode, first, last)
            if one is None or (open_alone and one.ended is not None):
                continue
            people = not exact and episode.subject in self.people
            found.setdefault((one.rule, one.verdict in GRAVE, one.acts) if people else number, []).append(one)
        return [together(group) for group in found.values()]

    def breach(self, episode: Episode, first: date, last: date) -> Breach | None:
        """An episode as the period sees it: at its gravest there, with all days of those stretches that touch it."""
        stretches: list[list[date]] = []
        for day in sorted(episode.days):
            one = episode.days[day]
            if stretches:
                before = episode.days[stretches[-1][-1]]
                if (before.verdict, before.due) == (one.verdict, one.due):
                    stretches[-1].append(day)
                    continue
            stretches.append([day])
        touching = [run for run in stretches if run[0] <= last and run[-1] >= first and episode.days[run[0]].verdict != "pending"]
        verdict = min((episode.days[run[0]].verdict for run in touching), key=GRAVITY.index, default="pass")
        if verdict not in BREACH:
            return None
        shown = GRAVE if verdict in GRAVE else BREACH
        days = {day for run in touching if episode.days[run[0]].verdict in shown for day in run if first <= day <= last}
        lasts = episode.lasts and max(episode.days) in touching[-1]
        acts = law()[episode.rule]["acts"]
        acts = acts if isinstance(acts, list) else [acts]
        who = (episode.subject,) if episode.subject in acts else tuple(acts)
        ended = None if lasts else touching[-1][-1]
        return Breach(episode.rule, verdict, frozenset(days), touching[0][0], ended, who)

    # What is no verdict.

    def open_in(self, first: date, last: date) -> set[date]:
        """The open days of a period."""
        return {day for day in self.record.open_days if first <= day <= min(last, self.as_of)} if isinstance(self.record, World) else set()

    def place(self, key: str, last: date) -> str | None:
        """The region or operator of the last open day through the period's end."""
        if not isinstance(self.record, World):
            return None
        before = [day for day in self.record.open_days if day <= min(last, self.as_of)]
        found = self.record.timed(key).get(max(before)) if before else None
        return found["id"] if isinstance(found, dict) else found

    def dates(self, value: Any, key: str = "") -> Iterator[date]:
        """The dates that stand in what is known of the record, but for those that say nothing of when somebody wrote."""
        if isinstance(value, dict):
            for name, inner in value.items():
                if name in ("born", "deadline", "extended") or (key == "dispensations" and name in ("from", "to")):
                    continue
                yield from self.dates(inner, name)
        elif isinstance(value, list):
            for inner in value:
                yield from self.dates(inner, key)
        elif isinstance(value, str) and key not in ("id", "name", "description", "note", "statement", "grounds", "title", "file"):
            try:
                yield date.fromisoformat(f"{value}-01" if key == "month" else value)
            except ValueError:
                return


def together(group: list[Breach]) -> Breach:
    """Several people's breaches as one."""
    ends = [one.ended for one in group if one.ended is not None]
    return group[0]._replace(
        verdict=min((one.verdict for one in group), key=GRAVITY.index),
        days=frozenset().union(*(one.days for one in group)),
        started=min(one.started for one in group),
        ended=max(ends) if len(ends) == len(group) else None,
    )


def middle(numbers: list[int]) -> float | int | None:
    """The median."""
    if not numbers:
        return None
    numbers, half = sorted(numbers), len(numbers) // 2
    if len(numbers) % 2:
        return numbers[half]
    total = numbers[half - 1] + numbers[half]
    return total // 2 if total % 2 == 0 else total / 2


class Year:
    """The centres of a year, with what is counted of each."""

    def __init__(self, centres: list[One], year: int, as_of: date, exact: bool) -> None:
        self.year, self.as_of = year, as_of
        self.first, self.last = date(year, 1, 1), date(year, 12, 31)
        self.until = min(self.last, as_of)
        self.verdicts = {one.id: one.verdicts(self.first, self.last) for one in centres}
        self.open = {one.id: one.open_in(self.first, self.last) for one in centres}
        self.here = [one for one in centres if self.open[one.id] or self.verdicts[one.id]]
        self.region = {one.id: one.place("region", self.last) for one in centres}
        self.operator = {one.id: one.place("operator", self.last) for one in centres}
        self.breaches = {one.id: one.breaches(self.first, self.until, exact) for one in self.here}
        self.closed = {one.id: {o.last for o in one.openings if o.last and self.first <= o.last <= self.until} for one in centres}
        self.opened = {one.id: [o.first for o in one.openings if o.first and self.first <= o.first <= self.until] for one in centres}

    def grave_days(self, one: One) -> int:
        """The days with fail or unknown, each rule by itself."""
        return sum(len(one.days_with(rule, self.first, self.until, GRAVE)) for rule in one.threads)

    def broken(self, one: One, rule: str) -> int:
        """The days in breach of a rule, to be considered among them."""
        return len(one.days_with(rule, self.first, self.until, BREACH))

    def not_documented(self, one: One, rule: str) -> int:
        """The days in breach of a rule of which the record does not say how it was, whatever makes that milder."""
        return len(
            {
                day
                for _, told, _ in one.threads.get(rule, [])
                for day, mark in told.items()
                if self.first <= day <= self.until and mark.verdict in BREACH and mark.judged == "unknown"
            }
        )

    # The tables, row by row.

    def completeness_by_group(self, mine: list[One]) -> dict[str, Any]:
        """What came in."""
        lacking = [sum(verdict == "unknown" for verdict in self.verdicts[one.id].values()) for one in mine]
        opened = [one for one in mine if self.open[one.id]]
        silent = [one for one in opened if not any(self.first <= day <= self.until for day in one.dates(one.data))]
        return {
            "centres": len(opened), "no_entries": len(silent), "undocumented_centres": sum(map(bool, lacking)),
            "undocumented": sum(lacking),
            "absent_centres": sum(bool(self.absent(one)) for one in mine),
        }  # fmt: skip

    def absent(self, one: One) -> set[str]:
        """The keys that are not there, of those without which a rule that is unknown or to be considered cannot say anything."""
        told = self.verdicts[one.id]
        needs = {
            "employees": ("RS-2019-002/3.2", "RS-2019-002/3.4a", "RS-2019-002/3.4b", "RS-2019-002/4.1",
                          "RS-2019-002/4.3", "RS-2019-002/4.4", "IM-2008-023/2.2b"),
            "dialogue_groups": tuple(f"RS-2019-002/{part}" for part in ("3.0", "3.1", "3.2", "3.3", "3.4b", "3.5", "5.1", "5.2", "6.2")),
            "volunteers": tuple(f"SIVILSAMFUNN/{part}" for part in ("6.1", "6.2", "7.1", "7.2", "7.2b", "8")),
            "documents": ("RS-2008-054/3.2.1", "RS-2008-054/3.3.1b", "RS-2008-054/3.3.1c"),
            "infection_control": ("RS-2008-054/3.1.1b",),
        }  # fmt: skip
        return {key for key, rules in needs.items() if key not in one.data and any(told.get(rule) in ("unknown", "warn") for rule in rules)}

    def fared(self, mine: list[One]) -> dict[str, Any]:
        """How requirements fared."""
        told = [verdict for one in mine for verdict in self.verdicts[one.id].values()]
        return {"centres": sum(bool(self.open[one.id]) for one in mine), "bound": len(told), **{one: told.count(one) for one in GRAVITY}}

    def breaches_by_group(self, mine: list[One]) -> dict[str, Any]:
        """What failed or was not documented."""
        found = [(one, breach) for one in mine for breach in self.breaches[one.id] if breach.verdict in GRAVE]
        ends = [breach.end(self.until, self.closed[one.id], one) for one, breach in found]
        mended = [
            (breach.ended - breach.started).days + 1
            for (_, breach), end in zip(found, ends, strict=True)
            # A breach that nobody knows the beginning of lasted nobody knows how long.
            if end == "mended" and breach.ended and breach.started > date.min
        ]
        return {
            "breaches": len(found), "fail": sum(breach.verdict == "fail" for _, breach in found),
            "unknown": sum(breach.verdict == "unknown" for _, breach in found), "days_grave": sum(map(self.grave_days, mine)),
            **{end: ends.count(end) for end in ("mended", "closing", "lapsed", "one_day", "lasting")},
            "mended_median": middle(mended), "mended_longest": max(mended, default=None),
        }  # fmt: skip

    def warnings_by_group(self, mine: list[One]) -> dict[str, Any]:
        """What is to be considered."""
        ends = [
            breach.end(self.until, self.closed[one.id], one) for one in mine for breach in self.breaches[one.id] if breach.verdict == "warn"
        ]
        days = sum(self.broken(one, rule) for one in mine for rule in one.threads) - sum(map(self.grave_days, mine))
        return {
            "warnings": len(ends),
            "days_warn": days,
            **{end: ends.count(end) for end in ("mended", "closing", "lapsed", "one_day", "lasting")},
        }

    def reports_by_group(self, mine: list[One]) -> Iterator[tuple[str, dict[str, Any]]]:
        """What was to be sent."""
        for rule in REPORTS:
            found = [report for one in mine for report in reports(one, rule) if self.first <= report[0] <= self.last]
            late = [days for _, state, days in found if state in ("late", "not_sent")]
            counts = {state: sum(one[1] == state for one in found) for state in ("in_time", "late", "not_sent", "not_due")}
            yield rule, {"reports_due": len(found), **counts, "days_late": sum(late), "longest_late": max(late, default=None)}

    def leaders_by_group(self, mine: list[One]) -> dict[str, Any]:
        """Days with two trained leaders."""
        told = [
            (len(one.bound_days(LEADERS, self.first, self.last)), self.broken(one, LEADERS), self.not_documented(one, LEADERS))
            for one in mine
        ]
        asked = [(bound, broken, unsaid) for bound, broken, unsaid in told if bound]
        bound, covered = sum(days for days, _, _ in asked), sum(days - broken for days, broken, _ in asked)
        return {
            "bound_centres": len(asked), "leader_days": bound, "covered_days": covered,
            "unsaid_days": sum(unsaid for _, _, unsaid in asked), "coverage": covered / bound if bound else None,
            "short_centres": sum(broken > unsaid for _, broken, unsaid in asked),
        }  # fmt: skip

    def met(self, one: One, first: date, last: date) -> tuple[int, int]:
        """The groups with a session in a period, and the sessions."""
        dates = [[meeting["date"] for meeting in group.get("meetings", [])] for group in one.data.get("dialogue_groups", [])]
        held = [[day for day in days if first.isoformat() <= day <= last.isoformat()] for days in dates]
        return sum(map(bool, held)), sum(map(len, held))

    def groups_by_group(self, mine: list[One]) -> dict[str, Any]:
        """Dialogue groups."""
        owing = [one for one in mine if one.bound_days("RS-2019-002/3.1", self.first, self.last)]
        year = self.year
        return {
            "bound_centres": len(owing),
            "first_half": sum(self.met(one, self.first, date(year, 6, 30))[0] for one in mine),
            "second_half": sum(self.met(one, date(year, 7, 1), self.last)[0] for one in mine),
            "whole_year": sum(self.met(one, self.first, self.last)[0] for one in mine),
            "sessions": sum(self.met(one, self.first, self.last)[1] for one in mine),
            "without_groups": sum(not self.met(one, self.first, self.last)[0] for one in owing),
        }

    def dispensations_by_group(self, mine: list[One]) -> dict[str, Any]:
        """Dispensations in force and used."""
        found = [used for one in mine for used in self.dispensations(one)]
        return {
            "in_force": len(found), "used": sum(bool(used) for _, used, _ in found), "unused": sum(not used for _, used, _ in found),
            "expired": sum(ended for _, _, ended in found), "days_in_force": sum(days for days, _, _ in found),
            "days_used": sum(used for _, used, _ in found),
        }  # fmt: skip

    def dispensations(self, one: One) -> Iterator[tuple[int, int, bool]]:
        """Each dispensation's days in force and days used, and whether it ran out in the year."""
        year = set(each_day(self.first, self.until)) if self.first <= self.until else set()
        for entry in one.data.get("dispensations", []):
            circular: dict[str, Any] = next(
                (rule["law"] for rule in law().values() if rule["law"]["id"] == entry["provision"].partition("/")[0]), {}
            )
            if not circular.get("dispensable") or not {"applied", "granted", "grounds"} <= set(entry) or "refused" in entry:
                continue
            first, last = date.fromisoformat(entry.get("from", entry["granted"])), date.fromisoformat(entry.get("to", "9999-12-31"))
            days = {day for day in year if first <= day <= last}
            if days:
                yield len(days), len(days & self.relieved(one, entry["provision"])), self.first <= last <= self.until

    def relieved(self, one: One, rule: str) -> set[date]:
        """The days of the year on which a dispensation made a difference; of a duty over a year or half-year, all that were owed."""
        found: set[date] = set()
        for judge in (judge for name, judge, nature in judges_of(one.record) if name == rule and nature.provision):
            threads = judge("both") if rule in COUNTS else compare(judge("strict"), judge("lenient"))
            for thread, (_, told, _) in zip(threads, one.threads[rule], strict=True):
                for day, verdict in told.items():
                    if self.first <= day <= self.until and (verdict.verdict == "waived" or verdict.softened == "dispensation"):
                        found |= set(thread.marks[day].over or {day})
        return found

    def start_up_by_group(self, mine: list[One]) -> dict[str, Any]:
        """Centres that began, and that closed."""
        days = [len(self.open[one.id] & one.record.start_up) for one in mine]
        return {
            "starting": sum(map(bool, days)), "start_up_days": sum(days), "openings": sum(len(self.opened[one.id]) for one in mine),
            "closings": sum(len(self.closed[one.id]) for one in mine),
        }  # fmt: skip

    def people_by_group(self, mine: list[One]) -> dict[str, Any]:
        """Volunteers and certificates, as they are."""
        served = [found for one in mine for found in self.volunteers(one)]
        seen = [
            certificate["shown"]
            for one in mine
            for person in one.data.get("volunteers", [])
            for certificate in person.get("certificates", [])
            if "shown" in certificate
        ]
        return {
            "serving": len(served), "serving_inside": sum(one["inside"] for one in served),
            **{state: sum(one["state"] == state for one in served) for state in ("cleared", "not_cleared", "erased")},
            "certificate_seen": sum(one["seen"] for one in served),
            "certificates": sum(self.first.isoformat() <= day <= self.until.isoformat() for day in seen),
            "silent_on_volunteers": sum("volunteers" not in one.data for one in mine),
        }  # fmt: skip

    def volunteers(self, one: One) -> Iterator[dict[str, Any]]:
        """Everyone who served on an open day."""
        assert isinstance(one.record, World)
        for person in one.data.get("volunteers", []):
            served = one.record.days_of(person["active"]) & self.open[one.id]
            if served:
                cleared = "cleared" in person and served <= one.record.days_of(person["cleared"])
                seen = [c["shown"] for c in person.get("certificates", []) if c["kind"] == "barneomsorgsattest" and "shown" in c]
                state = "cleared" if cleared else "erased" if "erased" in person else "not_cleared"
                yield {"inside": person.get("inside", True), "state": state, "seen": any(day <= self.until.isoformat() for day in seen)}


def reports(one: One, rule: str) -> Iterator[tuple[date, str, int]]:
    """What was to be sent under a rule: the due day, how it went, and the days late; from the days of each thread."""
    for item in one.data.get(REPORTS[rule], []):
        if rule == "RS-2019-002/5.2":
            start = max((meeting["date"] for meeting in item.get("meetings", [])), default=item.get("completed"))
            if "completed" not in item:
                continue
        else:
            start = item["date"]
        begun = date.fromisoformat(start)
        if begun not in one.bound_days(rule, begun, begun):
            continue
        due = month_after(begun)
        sent = item.get("report", {}).get("sent") if rule == "RS-2019-002/5.2" else item.get("reported_to_udi")
        sent_on = date.fromisoformat(sent) if sent and sent >= start else None
        if sent_on is not None and sent_on <= due:
            yield due, "in_time", 0
        elif sent_on is not None:
            yield due, "late", (sent_on - due).days
        elif one.as_of <= due:
            yield due, "not_due", 0
        else:
            yield due, "not_sent", (one.as_of - due).days


def month_after(day: date) -> date:
    """The same day of the next month, or that month's last."""
    year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


GROUPED = (
    "completeness_by_group", "fared", "breaches_by_group", "warnings_by_group", "reports_by_group", "leaders_by_group", "groups_by_group",
    "dispensations_by_group", "start_up_by_group", "people_by_group",
)  # fmt: skip

Tables = dict[str, dict[str, dict[str, Any]]]


def groups_of(years: list[Year]) -> list[tuple[str, str | None]]:
    """All, and every region and operator of any year."""
    found: list[tuple[str, str | None]] = [("all", None)]
    for kind in ("region", "operator"):
        ids = {getattr(year, kind)[one.id] for year in years for one in year.here}
        found += [(kind, name) for name in sorted(ids, key=lambda one: (one is None, one or ""))]
    return found


def within(year: Year, kind: str, name: str | None, only: set[str] | None = None) -> list[One]:
    """The centres of a group."""
    return [one for one in year.here if (kind == "all" or getattr(year, kind)[one.id] == name) and (only is None or one.id in only)]


def rows(year: Year, table: str, mine: list[One], key: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of a table for a group."""
    made = getattr(year, table)(mine)
    if isinstance(made, dict):
        yield key, made
    else:
        yield from ((f"{key}|{rule}", row) for rule, row in made)


def count(folder: Path, year: int, as_of: date, back: int = 3, exact: bool = True) -> Tables:
    """Every table of figures."""
    raw = records_of(folder)
    repo = Repo(raw, as_of)
    everyone = [One(repo.all[one["record"], one["id"]], one) for one in raw]
    centres = sorted((one for one in everyone if one.kind == "centre"), key=lambda one: one.id)
    years = [Year(centres, year - number, as_of, exact) for number in range(back)]
    tables: Tables = {}
    steady = {one.id for one in centres if all(each.open[one.id] for each in years)}
    for kind, name in groups_of(years):
        key = "all" if kind == "all" else f"{kind}.{name or ''}"
        for table in GROUPED:
            mine = within(years[0], kind, name)
            if mine or kind == "all":
                tables.setdefault(table, {}).update(rows(years[0], table, mine, key))
            for each in years:
                for which, only in (("every", None), ("steady", steady)):
                    about = f"{key}.{which}.{each.year}"
                    tables.setdefault(f"trend.{table}", {}).update(rows(each, table, within(each, kind, name, only), about))
    for row in (row for name, row in tables["trend.completeness_by_group"].items() if not name.endswith(str(year))):
        row["absent_centres"] = None  # what a record lacks altogether it lacks today: of earlier years nothing is told
    tables |= provisions(years[0], groups_of(years))
    tables |= {"received": received(years[0], everyone), "worst": worst(years[0]), "offices": offices(years[0], everyone)}
    tables |= outlook(everyone, years[0], exact) | manager_meetings(everyone, years)
    tables["trends"] = trends(years, steady)
    return tables


def provisions(year: Year, groups: Iterable[tuple[str, str | None]]) -> Tables:
    """How each provision fared, among all and in each group."""
    found: Tables = {"provisions": {}, "provisions_by_group": {}}
    for kind, name in groups:
        mine = within(year, kind, name)
        for rule in law():
            told = [year.verdicts[one.id][rule] for one in mine if rule in year.verdicts[one.id]]
            if told:
                days = sum(year.broken(one, rule) for one in mine)
                row = {"bound_centres": len(told), **{verdict: told.count(verdict) for verdict in GRAVITY}, "days_broken": days}
                table, key = ("provisions", rule) if kind == "all" else ("provisions_by_group", f"{kind}.{name or ''}|{rule}")
                found[table][key] = row
    return found


def received(year: Year, everyone: list[One]) -> dict[str, dict[str, Any]]:
    """The records that are there, and those that others name and nobody sent."""
    centres = [one for one in everyone if one.kind == "centre"]
    opened = sum(bool(year.open[one.id]) for one in centres)
    named: set[tuple[str, str]] = set()
    for one in everyone:
        named |= {("centre", entry["centre"]) for entry in one.data.get("follow_ups", [])}
        named |= {("region", name) for entry in one.data.get("new_employee_courses", []) for name in entry.get("with_regions", [])}
        named |= {("region", entry["region"]) for entry in one.data.get("meeting_overview", [])}
        if one.kind == "directorate" and "coordinating_office" in one.data:
            named.add(("region", one.data["coordinating_office"]))
        if isinstance(one.record, World):
            said = one.data.get("region", [])
            named |= {("region", item["is"] if isinstance(item, dict) else item) for item in as_list(said)}
    gone = named - {(one.kind, one.id) for one in everyone}
    numbers = {
        "records": len(everyone), "centres_with_record": len(centres), "open_in_year": opened, "not_open_in_year": len(centres) - opened,
        "not_sent": sum(kind == "centre" for kind, _ in gone), "offices_not_sent": sum(kind != "centre" for kind, _ in gone),
        "files_not_read": 0,
    }  # fmt: skip
    return {key: {"number": number} for key, number in numbers.items()}


def worst(year: Year) -> dict[str, dict[str, Any]]:
    """The centres with most to mend, in order."""
    found = []
    for one in year.here:
        grave = [breach for breach in year.breaches[one.id] if breach.verdict in GRAVE]
        told = list(year.verdicts[one.id].values())
        row = {
            "open_days": len(year.open[one.id]), "bound": len(told), "fail": told.count("fail"), "unknown": told.count("unknown"),
            "breaches": len(grave), "days_grave": year.grave_days(one), "open_now": sum(breach.ended is None for breach in grave),
        }  # fmt: skip
        if row["days_grave"]:
            found.append((-row["open_now"], -row["days_grave"], one.id, row))
    return {name: row for _, _, name, row in sorted(found, key=lambda each: each[:3])[:10]}


def offices(year: Year, everyone: list[One]) -> dict[str, dict[str, Any]]:
    """The offices' own duties."""
    found = {}
    for one in everyone:
        if one.kind != "centre":
            told = list(one.verdicts(year.first, year.last).values())
            days = sum(year.broken(one, rule) for rule in one.threads)
            if told:
                found[f"{one.kind}.{one.id}"] = {
                    "bound": len(told),
                    **{verdict: told.count(verdict) for verdict in GRAVITY},
                    "days_broken": days,
                }
    return found


def manager_meetings(everyone: list[One], years: list[Year]) -> Tables:
    """The managers' meetings that the regional offices have held, and their topics; of no office at all, no tables."""
    by_row = {f"region.{one.id}": [one.raw] for one in everyone if one.kind == "region"}
    if not by_row:
        return {}
    if len(by_row) > 1:
        by_row["all"] = [raw for [raw] in by_row.values()]
    found: Tables = {"manager_meetings_by_office": {}, "trend.manager_meetings_by_office": {}}
    for key, offices in by_row.items():
        found["manager_meetings_by_office"][key] = meetings_held(offices, years[0])
        for year in years:
            found["trend.manager_meetings_by_office"][f"{key}.every.{year.year}"] = meetings_held(offices, year)
    return found


def meetings_held(offices: list[dict[str, Any]], year: Year) -> dict[str, Any]:
    """The meetings that some offices held in a year, and how many of them had each topic; nothing where no office says of any."""
    columns = ["meetings", "topics_unsaid", "no_topics", *TOPICS]
    told = [raw["manager_meetings"] for raw in offices if "manager_meetings" in raw]
    if not told:
        return dict.fromkeys(columns)
    row = dict.fromkeys(columns, 0)
    for meeting in (one for meetings in told for one in meetings):
        if year.first.isoformat() <= meeting["date"] <= year.until.isoformat():
            row["meetings"] += 1
            row["topics_unsaid"] += "topics" not in meeting
            row["no_topics"] += meeting.get("topics") == []
            for topic in set(meeting.get("topics", [])):
                row[topic] += 1
    return row


def outlook(everyone: list[One], year: Year, exact: bool) -> Tables:
    """What is open and what falls due on the as-of day."""
    as_of = year.as_of
    waiting: dict[str, list[tuple[One, Breach]]] = {}
    dues: dict[str, dict[str, Any]] = {}
    for one in everyone:
        for breach in one.breaches(as_of, as_of, exact, open_alone=True):
            waiting.setdefault("+".join(breach.acts), []).append((one, breach))
        seen: set[tuple[str, date]] = set()
        for episode in one.episodes:
            told = episode.days.get(as_of)
            if not told or told.verdict != "pending" or told.due is None:
                continue
            if not exact and episode.subject in one.people:
                if (episode.rule, told.due) in seen:
                    continue
                seen.add((episode.rule, told.due))
            key = f"{told.due}|{one.id}|{episode.rule}"
            dues.setdefault(key, {"days_left": (told.due - as_of).days, "times": 0})["times"] += 1
    parties = {
        key: {
            "open_now": len(found),
            **{verdict: sum(breach.verdict == verdict for _, breach in found) for verdict in ("fail", "unknown", "warn")},
            "records": len({(one.kind, one.id) for one, _ in found}),
            "oldest": min(breach.started for _, breach in found).isoformat(),
        }
        for key, found in waiting.items()
    }
    return {"open_by_party": parties, "dues": dues}


def trends(years: list[Year], steady: set[str]) -> dict[str, dict[str, Any]]:
    """The chief figures, year by year."""
    found: dict[str, dict[str, Any]] = {}
    for which, only in (("every", None), ("steady", steady)):
        for year in reversed(years):
            mine = within(year, "all", None, only)
            opened = [one for one in mine if year.open[one.id]]
            free = sum(not any(breach.verdict in GRAVE for breach in year.breaches[one.id]) for one in opened)
            late = sum(row["late"] + row["not_sent"] for _, row in year.reports_by_group(mine))
            numbers = {
                "centres": len(opened), "no_entries": year.completeness_by_group(mine)["no_entries"],
                "free": free / len(opened) if opened else None,
                "breaches": year.breaches_by_group(mine)["breaches"],
                "days_grave": sum(map(year.grave_days, mine)), "coverage": year.leaders_by_group(mine)["coverage"], "late": late,
                "groups": year.groups_by_group(mine)["whole_year"],
            }  # fmt: skip
            for key, number in numbers.items():
                found.setdefault(key, {})[f"{which}.{year.year}"] = number
    return found


if __name__ == "__main__":
    given = sys.argv[1:]
    found = count(Path(given[0]), int(given[1]), date.fromisoformat(given[2]), exact="--exact" in given)
    assert not any(name.partition(".")[0] == "mottak_cli" for name, module in sys.modules.items() if module is not None)
    json.dump(found, sys.stdout)
