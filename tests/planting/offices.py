"""Two regional offices, the directorate and a new centre, in which every judged rule on offices is met in 2024; and the faults.

A change names its file before a colon. A step of a round that was not taken is looked for at the step before it.
Worked out from IM 2008-023, IM 2013-003 and the page on civil society, like the others.
"""

from typing import Any, NamedTuple

from .faults import GONE, YEAR, Told, told

WEEKS = ("02-06", "02-13", "02-20", "02-27", "03-05", "03-12", "03-19", "03-26")
COURSES = ("administrative_routines", "financial_routines", "sesam")
CALM: dict[str, Any] = {"civil_society": {
    "contacts": [{"id": "k1", "appointed": "2022-01-01"}],
    "meetings": [{"date": "2024-03-01", "organisations": ["Røde Kors"]}, {"date": "2024-10-01"}],
}}  # fmt: skip
MEETING = {
    "operators_invited": True, "dialogue": True, "invited": ["asylum_department"],
    "attendance": ["department_leadership", "return_unit", "professional_staff"],
}  # fmt: skip

CLEAN: dict[str, dict[str, Any]] = {
    "nyvik": {
        "record": "centre", "format": 1, "id": "nyvik", "name": "Nyvik mottak", "kind": "ordinary", "region": "sør",
        "operator": {"id": "åsen", "experience": "experienced"}, "open": "2024-02-05",
        "employees": [{"id": "n1", "employed": "2024-02-05", "new_employee_course": "2024-04-10"}],
    },
    "sør": {
        "record": "region", "format": 1, "id": "sør", "name": "Regionkontor Sør – «kysten»", **CALM,
        "new_employee_courses": [{"date": "2024-04-17", "template": "common"}],
        "follow_ups": [{
            "centre": "nyvik", "opened": "2024-02-05", "startup_months": 4, "log": "logg-2024.pdf",
            "training": {course: {"date": "2024-02-08", "given_by": "operator"} for course in COURSES},
            "contacts": [{"date": f"2024-{day}", "by": "centre_manager", "channel": "phone"} for day in WEEKS],
            "visits": [{"date": "2024-03-15", "purpose": ["advice"], "municipality_meeting": True}],
            "controls": [
                {"date": "2024-08-01", "kind": "need_based", "grounds": "Klage", "protocol": "own"},
                {
                    "date": "2024-11-12", "kind": "ordinary", "grounds": "Særlige grunner", "protocol": "own",
                    "basis_includes_follow_up": True,
                    "documentation": {"report": "rapport.pdf", "follow_up": True, "conduct": True, "background": True},
                },
            ],
        }],
        "manager_meetings": [
            {"date": "2024-03-12", "themes": ["t1"], **MEETING},
            {"date": "2024-10-15", "themes": ["t2"], "dialogue": True, "attendance": ["region_east"], "invited": []},
        ],
    },
    "øst": {
        "record": "region", "format": 1, "id": "øst", "name": "Regionkontor Øst", **CALM,
        "manager_meetings": [
            {"date": "2024-03-20", "themes": ["t1"], **MEETING},
            {"date": "2024-10-22", "themes": ["t2"], "dialogue": True, "attendance": [], "invited": []},
        ],
    },
    "udi": {
        "record": "directorate", "format": 1, "id": "udi", "name": "Region- og mottaksavdelingen", "coordinating_office": "øst",
        "civil_society_meetings": ["2024-04-25"],
        "theme_rounds": [
            {
                "id": "r1", "input_collected": "2024-01-11", "proposal": "2024-01-24", "discussed": "2024-01-31",
                "concluded": "2024-02-06", "decided": "2024-02-12", "memo": "2024-02-16",
                "themes": [{"id": "t1", "mandatory": True, "request_sent": "2024-02-13", "speaker": "external"}],
            },
            {
                "id": "r2", "input_collected": "2024-08-15", "proposal": "2024-08-26", "discussed": "2024-09-02",
                "concluded": "2024-09-05", "decided": "2024-09-10", "memo": "2024-09-16",
                "themes": [{"id": "t2", "title": "Språk", "mandatory": True, "speaker": "own"}],
            },
        ],
        "meeting_overview": [
            {"region": "sør", "date": "2024-03-12"}, {"region": "øst", "date": "2024-03-20"},
            {"region": "sør", "date": "2024-10-15"}, {"region": "øst", "date": "2024-10-22"},
        ],
    },
}  # fmt: skip


class OfficeFault(NamedTuple):
    """What is wrong, the changes by file and path, and what is to be found, each with its file."""

    says: str
    changes: dict[str, Any]
    told: tuple[tuple[str, Told], ...]


def in_file(file: str, circular: str) -> Any:
    """Findings of one document in one file."""
    return lambda rule, verdict, path, *days: (file, told(f"{circular}/{rule}", verdict, path, *days))


new, meet, civil = in_file("sør", "IM-2008-023"), in_file("sør", "IM-2013-003"), in_file("sør", "SIVILSAMFUNN")
rounds, national = in_file("udi", "IM-2013-003"), in_file("udi", "SIVILSAMFUNN")
FOLLOWED, CONTROL = "follow_ups[0]", "follow_ups[0].controls[1]"
FIRST, SECOND = "theme_rounds[0]", "theme_rounds[1]"
HELD = "manager_meetings[0]"
TO_THE_END = ("05-06", "12-31")  # three months from the opening end on Sunday 5 May

NEW_CENTRES = (
    OfficeFault("no course in a year with somebody new", {"sør:new_employee_courses": []},
        (new("2.2a", "warn", "new_employee_courses", "12-31", "12-31", "ours"),)),
    OfficeFault("nothing said of courses", {"sør:new_employee_courses": GONE},
        (new("2.2a", "warn", "", *YEAR, "ours"),)),
    OfficeFault("a template of its own", {"sør:new_employee_courses[0].template": "own"},
        (new("2.2a", "fail", "new_employee_courses[0].template", "04-17"),)),
    OfficeFault("not said which template", {"sør:new_employee_courses[0].template": GONE},
        (new("2.2a", "unknown", "new_employee_courses[0]", "04-17"),)),
    OfficeFault("a start-up phase of eight months", {f"sør:{FOLLOWED}.startup_months": 8},
        (new("1", "warn", f"{FOLLOWED}.startup_months", "02-05"),)),
    OfficeFault("trained a month after the phase", {f"sør:{FOLLOWED}.training.sesam.date": "2024-07-01"},
        (new("2.1", "fail", f"{FOLLOWED}.training.sesam.date", "06-05", "07-01"),)),
    OfficeFault("a week without contact", {f"sør:{FOLLOWED}.contacts[2].date": "2024-02-27"},
        (new("3.0b", "fail", f"{FOLLOWED}.contacts", "02-19", "02-25"),)),
    OfficeFault("a week with an e-mail from the office",
        {f"sør:{FOLLOWED}.contacts[2].by": "regional_office", f"sør:{FOLLOWED}.contacts[2].channel": "email"},
        (new("3.0b", "fail", f"{FOLLOWED}.contacts", "02-19", "02-25"),)),
    OfficeFault("no visit, but the municipality was called",
        {f"sør:{FOLLOWED}.visits": [], f"sør:{FOLLOWED}.municipality_contact": "2024-03-20"}, (
            new("3.1", "warn", f"{FOLLOWED}.visits", "05-06", "05-06", "two_readings"),
            new("3.1", "fail", f"{FOLLOWED}.visits", "05-07", "12-31"),
            new("3.2a", "warn", f"{FOLLOWED}.visits", *TO_THE_END),
        )),
    OfficeFault("a visit without the municipality", {f"sør:{FOLLOWED}.visits[0].municipality_meeting": False}, (
        new("3.2a", "warn", f"{FOLLOWED}.visits", *TO_THE_END), new("3.2b", "warn", f"{FOLLOWED}.visits", *TO_THE_END, "ours"),
    )),
    OfficeFault("an ordinary control without grounds", {f"sør:{CONTROL}.grounds": GONE}, (new("3.3a", "fail", CONTROL, "11-12"),)),
    OfficeFault("a control by the ordinary protocol", {f"sør:{CONTROL}.protocol": "ordinary"},
        (new("3.3b", "fail", f"{CONTROL}.protocol", "11-12"),)),
    OfficeFault("not said by which protocol", {f"sør:{CONTROL}.protocol": GONE}, (new("3.3b", "unknown", CONTROL, "11-12"),)),
    OfficeFault("no log", {f"sør:{FOLLOWED}.log": GONE}, (new("4.1", "unknown", FOLLOWED, "02-05", "12-31"),)),
    OfficeFault("another opening day than the centre's", {f"sør:{FOLLOWED}.opened": "2024-02-12"},
        (new("4.1", "warn", f"{FOLLOWED}.opened", "02-05"),)),
    OfficeFault("conduct not documented", {f"sør:{CONTROL}.documentation.conduct": False},
        (new("4.2", "fail", f"{CONTROL}.documentation.conduct", "11-12"),)),
    OfficeFault("not said whether there is a report", {f"sør:{CONTROL}.documentation.report": GONE},
        (new("4.2", "unknown", f"{CONTROL}.documentation", "11-12"),)),
    OfficeFault("a control without what was known", {f"sør:{CONTROL}.basis_includes_follow_up": False},
        (new("4.3", "fail", f"{CONTROL}.basis_includes_follow_up", "11-12"),)),
    OfficeFault("not said what the control built on", {f"sør:{CONTROL}.basis_includes_follow_up": GONE},
        (new("4.3", "unknown", CONTROL, "11-12"),)),
    OfficeFault("an opening that nobody followed up", {"sør:follow_ups": []}, (
        *(new(rule, "unknown", "follow_ups", "02-05", "12-31") for rule in ("2.1", "3.0b", "3.1", "4.1")),
        new("3.2b", "warn", "follow_ups", "02-05", "12-31", "ours"),
    )),
)  # fmt: skip

MEETINGS = (
    OfficeFault("operators not invited", {f"sør:{HELD}.operators_invited": False}, (meet("2.1", "warn", "manager_meetings", "12-31"),)),
    OfficeFault("no room for dialogue", {f"sør:{HELD}.dialogue": False}, (meet("3.3", "warn", f"{HELD}.dialogue", "03-12"),)),
    OfficeFault("a mandatory theme left out", {f"sør:{HELD}.themes": []}, (meet("4.3b", "fail", "manager_meetings", "09-10"),)),
    OfficeFault("the department's management stayed away", {f"sør:{HELD}.attendance": ["return_unit", "professional_staff"]},
        (meet("5.1", "fail", "manager_meetings", "12-31"),)),
    OfficeFault("not said who came", {f"sør:{HELD}.attendance": GONE}, (
        meet("5.1", "unknown", "manager_meetings", "12-31"),
        *(meet("5.2", "warn", "manager_meetings", "12-31") for _ in ("return_unit", "professional_staff")),
    )),
    OfficeFault("the return unit stayed away", {f"sør:{HELD}.attendance": ["department_leadership", "professional_staff"]},
        (meet("5.2", "warn", "manager_meetings", "12-31"),)),
    OfficeFault("the asylum department not invited", {f"sør:{HELD}.invited": []}, (meet("5.5", "warn", "manager_meetings", "12-31"),)),
    OfficeFault("nobody for civil society", {"sør:civil_society.contacts": []}, (civil("3.2", "warn", "civil_society.contacts", *YEAR),)),
    OfficeFault("one meeting with civil society", {"sør:civil_society.meetings[1]": GONE},
        (civil("3.3", "warn", "civil_society.meetings", "12-31"),)),
    OfficeFault("no national meeting", {"udi:civil_society_meetings": []},
        (national("3.1", "warn", "civil_society_meetings", "12-31"),)),
)  # fmt: skip

ROUNDS = (
    OfficeFault("input once a year", {"sør:manager_meetings[1].themes": [], "øst:manager_meetings[1].themes": [], f"udi:{SECOND}": GONE},
        (rounds("4.1", "fail", "theme_rounds", "12-31"),)),
    OfficeFault("no proposal before the next round", {f"udi:{FIRST}.proposal": GONE},
        (rounds("4.1b", "fail", f"{FIRST}.input_collected", "08-15", "12-31"),)),
    OfficeFault("no proposal yet", {f"udi:{SECOND}.proposal": GONE},
        (rounds("4.1b", "pending", f"{SECOND}.input_collected", "08-15", "12-31"),)),
    OfficeFault("decided without having been discussed", {f"udi:{FIRST}.discussed": GONE}, (rounds("4.2", "fail", FIRST, "02-12"),)),
    OfficeFault("not decided yet", {f"udi:{SECOND}.decided": GONE, f"udi:{SECOND}.memo": GONE},
        (rounds("4.3a", "pending", f"{SECOND}.concluded", "09-05", "12-31"),)),
    OfficeFault("never decided", {f"udi:{FIRST}.decided": GONE, f"udi:{FIRST}.memo": GONE},
        (rounds("4.3a", "fail", f"{FIRST}.concluded", "08-15", "12-31"),)),
    OfficeFault("no memo before the next round", {f"udi:{FIRST}.memo": GONE},
        (rounds("4.4", "fail", f"{FIRST}.decided", "08-15", "12-31"),)),
    OfficeFault("no memo yet", {f"udi:{SECOND}.memo": GONE}, (rounds("4.4", "pending", f"{SECOND}.decided", "09-10", "12-31"),)),
    OfficeFault("a request two weeks late", {f"udi:{FIRST}.themes[0].request_sent": "2024-03-26"},
        (rounds("4.5", "fail", f"{FIRST}.themes[0].request_sent", "03-13", "03-26"),)),
    OfficeFault("a meeting that the overview lacks", {"udi:meeting_overview[2]": GONE},
        (rounds("4.7", "fail", "meeting_overview", "10-15"),)),
    OfficeFault("a meeting of another day", {"udi:meeting_overview[2].date": "2024-10-16"}, (
        rounds("4.7", "fail", "meeting_overview", "10-15"), rounds("4.7", "fail", "meeting_overview[2]", "10-16"),
    )),
    OfficeFault("no overview", {"udi:meeting_overview": GONE}, (rounds("4.7", "unknown", "", *YEAR),)),
    OfficeFault("meetings far apart",
        {"øst:manager_meetings[0].date": "2024-05-21", "udi:meeting_overview[1].date": "2024-05-21"},
        (rounds("4.8", "warn", f"{FIRST}.decided", "05-21"),)),
)  # fmt: skip

OFFICE_FAULTS = NEW_CENTRES + MEETINGS + ROUNDS
