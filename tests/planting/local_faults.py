"""The faults in the work with local bodies and of new employees and orders, worked out from RS 2008-054 and IM 2008-023."""

from .faults import CLOSED, GONE, YEAR, Fault, local, newly

SHORTFALL, ROUTINE = "sector_shortfalls[0]", "documents[1]"


def unseen(says: str, rule: str, verdict: str, number: int, **changed: object) -> Fault:
    """An activity that no longer shows what it showed."""
    return Fault(says, {f"activities[{number}].{key.rstrip('_')}": value for key, value in changed.items()},
        (local(rule, verdict, "activities", "12-31"),))  # fmt: skip


EVIDENCE = (
    unseen("two services without contact", "3.1.1a", "warn", 3, with_=["health_service"]),
    unseen("the police about something else", "3.1.2", "warn", 4, topic="other"),
    unseen("the fire service about nothing said", "3.1.3", "warn", 1, topic=GONE),
    unseen("the library about something else", "3.1.4", "unknown", 5, topic="cooperation", with_=["other"]),
    unseen("asylum policy for neighbours alone", "3.1.5", "unknown", 6, with_=["neighbours"]),
    unseen("no local media", "3.2.2", "warn", 9, with_=["other"]),
    unseen("neither neighbours nor businesses", "3.2.3", "unknown", 7, with_=["other"]),
    unseen("attitudes with the library alone", "3.2.4", "unknown", 8, with_=["library"]),
    unseen("residents were not there", "3.2.5", "unknown", 7, residents_took_part=False),
)

LOCAL = (
    Fault("nobody to call", {"infection_control.contact": GONE}, (local("3.1.1b", "unknown", "infection_control", *YEAR),)),
    Fault("plan known in February", {"infection_control.plan_known": "2024-02-01"},
        (local("3.1.1b", "fail", "infection_control.plan_known", "01-01", "01-31"),)),
    Fault("nothing said of infection control", {"infection_control": GONE}, (local("3.1.1b", "unknown", "infection_control", *YEAR),)),
    Fault("shortfall reported late", {f"{SHORTFALL}.reported_to_udi": "2024-03-15"},
        (local("3.1.6", "fail", f"{SHORTFALL}.reported_to_udi", "03-11", "03-15"),)),
    Fault("shortfall never reported", {f"{SHORTFALL}.reported_to_udi": GONE}, (local("3.1.6", "fail", SHORTFALL, "03-11", "12-31"),)),
    Fault("shortfall to be reported", {f"{SHORTFALL}.reported_to_udi": GONE, f"{SHORTFALL}.date": "2024-12-10"},
        (local("3.1.6", "pending", SHORTFALL, "12-10", "12-31", None, "2025-01-10"),)),
    Fault("no plan", {"documents[0].kind": "other"}, (local("3.2.1", "fail", "documents", *YEAR),)),
    Fault("plan written in March", {"documents[0].dated": "2024-03-01"}, (local("3.2.1", "fail", "documents", "01-01", "02-29"),)),
    Fault("nothing said of documents", {"documents": GONE},
        (local("3.2.1", "unknown", "documents", *YEAR), local("3.3.1b", "unknown", "documents", *YEAR))),
    *(Fault(f"less {kind} assistance than asked for", {f"police_assistance[{number}].assisted": 0},
        (local(rule, "fail", f"police_assistance[{number}].assisted", first, last),))
        for number, (rule, kind, first, last) in enumerate((
            ("3.3.1a", "removal", "05-01", "05-31"), ("3.3.2", "investigation", "06-01", "06-30"), ("3.3.3", "callout", "10-01", "10-31"),
        ))),
    Fault("no routine", {f"{ROUTINE}.kind": "other"}, (local("3.3.1b", "fail", "documents", *YEAR),)),
    Fault("one who does not know the routine", {f"{ROUTINE}.known_by": ["e1", "e2", "e3"]},
        (local("3.3.1c", "fail", f"{ROUTINE}.known_by", *YEAR),)),
    Fault("not said who knows the routine", {f"{ROUTINE}.known_by": GONE},
        tuple(local("3.3.1c", "unknown", ROUTINE, *YEAR) for _ in range(4))),
    Fault("a new routine that one has yet to learn", {f"{ROUTINE}.dated": "2024-12-10", f"{ROUTINE}.known_by": ["e1", "e2", "e3"]}, (
        local("3.3.1b", "fail", "documents", "01-01", "12-09"),
        local("3.3.1c", "pending", f"{ROUTINE}.known_by", "12-10", "12-31", None, "2025-01-10"),
    )),
    Fault("a dispensation without application and grounds",
        {"dispensations": [{"provision": "RS-2008-054/3.2.2", "granted": "2024-05-01", "to": "2024-06-30"}]},
        (local("1", "warn", "dispensations[0].granted", "05-01", "06-30"),)),
    Fault("a dispensation from another document",
        {"dispensations": [{"provision": "RS-2019-002/3.1", "applied": "2024-10-01"}]},
        (local("1", "warn", "dispensations[0].provision", "10-01", "12-31"),)),
)  # fmt: skip

NO_LIBRARY = {"activities[5].topic": "cooperation", "activities[5].with": ["other"]}
BUS = {"provision": "RS-2008-054/3.1.4", "applied": "2023-11-13", "granted": "2023-12-18", "grounds": "Bokbussen står på tunet"}
NO_ROUTINE = {**BUS, "provision": "RS-2008-054/3.3.1b", "from": "2024-01-01", "to": "2024-06-30"}


def no_library(says: str, verdict: str, *softened: str, **dispensation: str) -> Fault:
    """A year without the library, and a dispensation from it."""
    return Fault(
        says, {**NO_LIBRARY, "dispensations": [dispensation]}, (local("3.1.4", verdict, "activities", "12-31", "12-31", *softened),)
    )


DISPENSED = (
    no_library("no library, and a dispensation for the whole year", "waived", **BUS, **{"from": "2024-01-01", "to": "2024-12-31"}),
    no_library("no library, and a dispensation without an end", "waived", **BUS),
    no_library("no library, and a dispensation for half the year", "warn", "dispensation", **BUS, to="2024-06-30"),
    no_library("no library, and an application that is not answered", "unknown", provision="RS-2008-054/3.1.4", applied="2024-01-10"),
    no_library("no library, and an application that was refused", "unknown",
        provision="RS-2008-054/3.1.4", applied="2024-01-10", refused="2024-02-05"),
    Fault("no routine, and a dispensation through June", {f"{ROUTINE}.kind": "other", "dispensations": [NO_ROUTINE]}, (
        local("3.3.1b", "waived", "documents", "01-01", "06-30"), local("3.3.1b", "fail", "documents", "07-01", "12-31"),
    )),
    Fault("no library, and somebody's word for the year before",
        {**NO_LIBRARY, "attestations": [
            {"provision": "RS-2008-054/3.1.4", "year": 2023, "date": "2024-01-12", "by": "centre_manager", "statement": "Hver uke"},
        ]}, (local("3.1.4", "unknown", "activities", "12-31"),)),
)  # fmt: skip

ORDER = "orders[0]"
NEW_CENTRES = (
    Fault("no course, two years after joining", {"employees[3].new_employee_course": GONE},
        (newly("2.2b", "warn", "employees[3]", *YEAR),)),
    Fault("a course two weeks late", {"employees[3].employed": "2024-03-04", "employees[3].new_employee_course": "2024-06-18"},
        (newly("2.2b", "warn", "employees[3].new_employee_course", "06-05", "06-18"),)),
    Fault("a course to come", {"employees[3].employed": "2024-11-04", "employees[3].new_employee_course": GONE},
        (newly("2.2b", "pending", "employees[3]", "11-04", "12-31", None, "2025-02-04"),)),
    Fault("rectified after the extended deadline", {f"{ORDER}.rectified": "2024-04-20"},
        (newly("3.0a", "fail", f"{ORDER}.rectified", "04-16", "04-20"),)),
    Fault("a deadline that was not extended, only shortened", {f"{ORDER}.extended": "2024-03-20"},
        (newly("3.0a", "fail", f"{ORDER}.rectified", "04-02", "04-10"),)),
    Fault("never rectified", {f"{ORDER}.rectified": GONE}, (newly("3.0a", "fail", ORDER, "04-16", "12-31"),)),
    Fault("never rectified, and the centre has closed", {"open": CLOSED, f"{ORDER}.rectified": GONE},
        (newly("3.0a", "fail", ORDER, "04-16", "12-31"),)),
    Fault("to be rectified", {f"{ORDER}.{key}": value for key, value in (
        ("issued", "2024-12-02"), ("deadline", "2025-01-15"), ("extended", GONE), ("rectified", GONE),
    )}, (newly("3.0a", "pending", ORDER, "12-02", "12-31", None, "2025-01-15"),)),
)  # fmt: skip

LOCAL_FAULTS = EVIDENCE + LOCAL + DISPENSED + NEW_CENTRES
