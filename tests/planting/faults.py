"""The faults: what is changed in the clean record, and what `mottak check` is to say of it, worked out from the documents.

Days are of 2024, seen from its last day. A path is where the finding belongs: the field that is wrong, else the nearest thing
above it that is in the file.
"""

import re
from copy import deepcopy
from typing import Any, NamedTuple

GONE = object()
YEAR = ("01-01", "12-31")
WEEKEND = "two_readings"


class Told(NamedTuple):
    """A finding: rule, verdict, path, first and last day (month and day of 2024), what softened it, and when it is due."""

    rule: str
    verdict: str
    path: str
    first: str
    last: str
    softened: str | None = None
    due: str | None = None


class Fault(NamedTuple):
    """What is wrong, in a few words; the changes, by path; and all that is to be found."""

    says: str
    changes: dict[str, Any]
    told: tuple[Told, ...]


def planted(clean: dict[str, Any], fault: Fault) -> dict[str, Any]:
    """The clean record with one fault."""
    data = deepcopy(clean)
    for path, value in fault.changes.items():
        *way, last = [int(index) if index else key for index, key in re.findall(r"\[(\d+)\]|([a-z_]+)", path)]
        holder: Any = data
        for step in way:
            holder = holder[step]
        if value is GONE:
            del holder[last]
        else:
            holder[last] = value
    return data


def dialogue(rule: str, verdict: str, path: str, *days: str | None) -> Told:
    """A finding of RS 2019-002; one day, or a first and a last, and what softened it."""
    return told(f"RS-2019-002/{rule}", verdict, path, *days)


def civil(rule: str, verdict: str, path: str, *days: str | None) -> Told:
    """A finding of the page on civil society."""
    return told(f"SIVILSAMFUNN/{rule}", verdict, path, *days)


def local(rule: str, verdict: str, path: str, *days: str | None) -> Told:
    """A finding of RS 2008-054."""
    return told(f"RS-2008-054/{rule}", verdict, path, *days)


def newly(rule: str, verdict: str, path: str, *days: str | None) -> Told:
    """A finding of IM 2008-023."""
    return told(f"IM-2008-023/{rule}", verdict, path, *days)


def told(rule: str, verdict: str, path: str, first: str | None, last: str | None = None, *more: str | None) -> Told:
    """A finding; one day stands for a first and a last."""
    assert first is not None
    return Told(rule, verdict, path, first, last or first, *more)


SPRING, AUTUMN, WINTER = "dialogue_groups[2]", "dialogue_groups[3]", "dialogue_groups[4]"
LEADER = "employees[0].group_leader"
V1, V2, V3 = "volunteers[0]", "volunteers[1]", "volunteers[2]"
CLOSED = {"from": "2020-01-01", "to": "2024-11-30", "closing_decided": "2024-10-01"}
CLOSING = {"from": "2020-01-01", "to": "2025-03-31", "closing_decided": "2024-10-01"}
NO_SEMINAR = ["2022-10-13", "2023-10-12"]

GROUPS = (
    Fault("no group was ever begun", {"dialogue_groups": []}, (
        dialogue("3.0", "fail", "dialogue_groups", *YEAR),
        dialogue("3.1", "fail", "dialogue_groups", "06-30"),
        dialogue("3.1", "fail", "dialogue_groups", "12-31"),
    )),
    Fault("no group in the autumn", {WINTER: GONE, AUTUMN: GONE}, (dialogue("3.1", "fail", "dialogue_groups", "12-31"),)),
    Fault("only a cancelled group in the autumn",
        {WINTER: GONE, f"{AUTUMN}.completed": GONE, f"{AUTUMN}.cancelled": "2024-09-25"},
        (dialogue("3.1", "warn", "dialogue_groups", "12-31", "12-31", "two_readings"),)),
    Fault("nothing said of groups", {"dialogue_groups": GONE}, (
        *(dialogue(rule, "unknown", "dialogue_groups", *YEAR) for rule in ("3.0", "3.1", "3.2", "3.3", "3.4b", "3.5", "5.1", "5.2")),
        dialogue("6.2", "warn", "dialogue_groups", *YEAR),
    )),
    Fault("a leader whom nobody knows", {f"{AUTUMN}.meetings[1].leaders": ["e2", "e3", "e9"]},
        (dialogue("3.2", "fail", f"{AUTUMN}.meetings[1].leaders[2]", "09-24"),)),
    Fault("a leader who was not employed on the days",
        {"employees[2].employed": [{"from": "2020-06-01", "to": "2024-09-30"}, "2024-12-01"]},
        (dialogue("3.2", "fail", f"{WINTER}.leaders[1]", "11-05"), dialogue("3.2", "fail", f"{WINTER}.leaders[1]", "11-19"))),
    Fault("no leaders named", {f"{WINTER}.leaders": GONE}, tuple(
        dialogue(rule, "unknown", f"{WINTER}.meetings[{number}]", day)
        for rule in ("3.2", "3.4b") for number, day in enumerate(("11-05", "11-19"))
    )),
    Fault("an empty list of leaders", {f"{SPRING}.leaders": [], f"{SPRING}.meetings[1].leaders": ["e1", "e2"]},
        (dialogue("3.2", "unknown", f"{SPRING}.meetings[0]", "02-06"), dialogue("3.4b", "unknown", f"{SPRING}.meetings[0]", "02-06"))),
    Fault("guide put aside", {f"{SPRING}.guide_followed": False}, (dialogue("3.3", "fail", f"{SPRING}.guide_followed", "02-20"),)),
    Fault("not said whether the guide was followed", {f"{SPRING}.guide_followed": GONE}, (dialogue("3.3", "unknown", SPRING, "02-20"),)),
    Fault("a meeting with one leader", {f"{SPRING}.meetings[1].leaders": ["e1"]},
        (dialogue("3.4b", "fail", f"{SPRING}.meetings[1].leaders", "02-20"),)),
    Fault("a meeting with an untrained leader", {f"{SPRING}.meetings[0].leaders": ["e1", "e4"]},
        (dialogue("3.4b", "fail", f"{SPRING}.meetings[0].leaders", "02-06"),)),
    Fault("completed after the closing", {"open": CLOSED, f"{WINTER}.completed": "2024-12-05"},
        (dialogue("3.5", "fail", f"{WINTER}.completed", "12-01", "12-05"),)),
    Fault("cancelled after the decision to close",
        {"open": CLOSED, f"{WINTER}.completed": GONE, f"{WINTER}.cancelled": "2024-11-20"},
        (dialogue("3.5", "fail", f"{WINTER}.cancelled", "11-20"),)),
    Fault("not completed when the centre closed", {"open": CLOSED, f"{WINTER}.completed": GONE},
        (dialogue("3.5", "fail", WINTER, "12-01", "12-31"),)),
    Fault("to be completed before the closing", {"open": CLOSING, f"{WINTER}.completed": GONE},
        (dialogue("3.5", "pending", WINTER, "11-05", "12-31", None, "2025-03-31"),)),
    Fault("report without the form", {f"{AUTUMN}.report.form": False}, (dialogue("5.1", "fail", f"{AUTUMN}.report.form", "10-08"),)),
    Fault("not said whether the form was used", {f"{AUTUMN}.report.form": GONE},
        (dialogue("5.1", "unknown", f"{AUTUMN}.report.form", "10-08"),)),
    Fault("report late", {f"{SPRING}.report.sent": "2024-03-25"}, (dialogue("5.2", "fail", f"{SPRING}.report.sent", "03-21", "03-25"),)),
    Fault("report never sent", {f"{SPRING}.report": GONE}, (dialogue("5.2", "fail", SPRING, "03-21", "12-31"),)),
    Fault("report due on a Sunday and late", {f"{SPRING}.meetings[1].date": "2024-02-17", f"{SPRING}.report.sent": "2024-03-19"}, (
        dialogue("5.2", "warn", f"{SPRING}.report.sent", "03-18", "03-18", "two_readings"),
        dialogue("5.2", "fail", f"{SPRING}.report.sent", "03-19"),
    )),
    Fault("report not due yet",
        {f"{WINTER}.report": GONE, f"{WINTER}.meetings[1].date": "2024-12-10", f"{WINTER}.completed": "2024-12-10"},
        (dialogue("5.2", "pending", WINTER, "12-10", "12-31", None, "2025-01-10"),)),
    Fault("a group without an end", {f"{SPRING}.completed": GONE}, (dialogue("5.2", "unknown", SPRING, "05-21", "12-31"),)),
    Fault("third refund of the year, no application", {f"{WINTER}.refund.application": GONE},
        (dialogue("6.2", "warn", f"{WINTER}.refund.claimed", "11-19"),)),
)  # fmt: skip

LEADERS = (
    Fault("one trained leader left in December",
        {"employees[1].employed.to": "2024-12-10", "employees[2].employed[1].to": "2024-12-10"},
        (dialogue("3.4a", "fail", "employees", "12-11", "12-31"),)),
    Fault("two of three leaders away",
        {"employees[1].away": {"from": "2024-12-01", "to": "2024-12-20"}, "employees[2].away": {"from": "2024-12-01", "to": "2024-12-20"}},
        (dialogue("3.4a", "warn", "employees", "12-01", "12-20", "two_readings"),)),
    Fault("nothing said of employees", {"employees": GONE}, (
        *(dialogue(rule, "unknown", "employees", *YEAR) for rule in ("3.2", "3.4a", "3.4b", "4.3")),
        *(dialogue(rule, "warn", "employees", *YEAR) for rule in ("4.1", "4.4")),
        dialogue("4.5", "warn", "employees", *YEAR, "ours"),
        local("3.3.1c", "unknown", "employees", *YEAR),
        newly("2.2b", "warn", "employees", *YEAR),
    )),
    Fault("trained by somebody else", {f"{LEADER}.training.provider": "other"},
        (dialogue("4.1", "warn", f"{LEADER}.training.provider", *YEAR),)),
    Fault("not said who trained", {f"{LEADER}.training.provider": GONE}, (dialogue("4.1", "warn", f"{LEADER}.training.provider", *YEAR),)),
    Fault("no seminar this year", {f"{LEADER}.professional_seminars": NO_SEMINAR},
        (dialogue("4.3", "fail", f"{LEADER}.professional_seminars", "12-31"),)),
    Fault("nothing said of seminars", {f"{LEADER}.professional_seminars": GONE},
        (dialogue("4.3", "unknown", f"{LEADER}.professional_seminars", "12-31"),)),
    Fault("guide never received", {f"{LEADER}.guide_received": GONE}, (dialogue("4.4", "warn", f"{LEADER}.guide_received", *YEAR),)),
    Fault("guide received in March", {f"{LEADER}.guide_received": "2024-03-01"},
        (dialogue("4.4", "warn", f"{LEADER}.guide_received", "01-01", "02-29"),)),
    Fault("nobody at a seminar", {f"employees[{number}].group_leader.professional_seminars": NO_SEMINAR for number in range(3)}, (
        *(dialogue("4.3", "fail", f"employees[{number}].group_leader.professional_seminars", "12-31") for number in range(3)),
        dialogue("4.5", "warn", "employees", "12-31", "12-31", "ours"),
    )),
)  # fmt: skip

VOLUNTEERS = (
    Fault("no contact with voluntary organisations", {"activities[2].with": ["neighbours"]},
        (civil("3.4", "warn", "activities", "12-31"),)),
    Fault("no log", {"activities": GONE}, (
        civil("3.4", "warn", "activities", "12-31"),
        *(local(rule, "warn", "activities", "12-31") for rule in ("3.1.1a", "3.1.2", "3.1.3", "3.2.2")),
        *(local(rule, "unknown", "activities", "12-31") for rule in ("3.1.4", "3.1.5", "3.2.3", "3.2.4", "3.2.5")),
    )),
    Fault("the wrong kind of certificate", {f"{V3}.certificates[0].kind": "politiattest"},
        (civil("6.1", "fail", f"{V3}.certificates", "05-06", "12-31"),)),
    Fault("a certificate of no kind", {f"{V3}.certificates[0].kind": GONE},
        (civil("6.1", "unknown", f"{V3}.certificates", "05-06", "12-31"),)),
    Fault("the wrong kind, and not said whether children live there", {"children": GONE, f"{V3}.certificates[0].kind": "politiattest"},
        (civil("6.1", "unknown", f"{V3}.certificates", "05-06", "12-31"),)),
    Fault("certificate shown after the first days", {f"{V1}.certificates[0].shown": "2024-02-10"}, (
        civil("6.1", "warn", f"{V1}.certificates", "02-01", "02-09", "no_date"),
        civil("6.2", "warn", f"{V1}.certificates", "02-01", "02-09", "no_date"),
    )),
    Fault("purpose confirmed by nobody named", {f"{V1}.certificates[0].purpose_confirmed_by": GONE}, (
        civil("6.2", "unknown", f"{V1}.certificates", "02-01", "02-29"),
        civil("7.2", "unknown", f"{V1}.certificates", "03-01", "12-31"),
    )),
    Fault("no certificate", {f"{V3}.certificates": GONE}, (
        civil("6.1", "fail", V3, "05-06", "12-31"), civil("7.2", "fail", V3, "05-06", "12-31"),
    )),
    Fault("seventeen until August", {f"{V1}.born": "2006-09-01"}, (
        civil("7.1", "warn", f"{V1}.born", "02-01", "02-29", "no_date"), civil("7.1", "fail", f"{V1}.born", "03-01", "08-31"),
    )),
    Fault("age not said", {f"{V1}.born": GONE}, (civil("7.1", "unknown", V1, "02-01", "12-31"),)),
    Fault("age verified in March", {f"{V2}.adult_verified": "2024-03-11"},
        (civil("7.1", "unknown", f"{V2}.adult_verified", "01-01", "03-10"),)),
    Fault("purpose confirmed by the organisation", {f"{V3}.certificates[0].purpose_confirmed_by": "organisation"},
        (civil("7.2", "fail", f"{V3}.certificates", "05-06", "12-31"),)),
    Fault("an old certificate", {f"{V1}.certificates[0].issued": "2023-10-31"},
        (civil("7.2b", "warn", f"{V1}.certificates[0].issued", "02-01"),)),
    Fault("cleared in June", {f"{V3}.cleared": "2024-06-03"}, (civil("8", "fail", f"{V3}.cleared", "05-06", "06-02"),)),
    Fault("cleared through November", {f"{V3}.cleared": {"from": "2024-04-29", "to": "2024-11-30"}},
        (civil("8", "fail", f"{V3}.cleared", "12-01", "12-31"),)),
    Fault("not said whether cleared", {f"{V3}.cleared": GONE}, (civil("8", "unknown", V3, "05-06", "12-31"),)),
    Fault("nothing said of volunteers", {"volunteers": GONE}, (
        *(civil(rule, "unknown", "volunteers", *YEAR) for rule in ("6.1", "7.1", "8")),
        civil("6.2", "unknown", "volunteers", "01-01", "02-29"),
        civil("7.2", "unknown", "volunteers", "03-01", "12-31"),
        civil("7.2b", "warn", "volunteers", *YEAR),
    )),
)  # fmt: skip

FAULTS = GROUPS + LEADERS + VOLUNTEERS
