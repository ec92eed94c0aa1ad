"""A run made by hand, with every verdict, softening and odd text that a report must stand."""

from datetime import date

from mottak_cli.messages import Message
from mottak_cli.results import Basis, BindingCircular, CircularInfo, Finding, Place, RecordRun, Result, RuleInfo, Run, Verdict

FILE = "mottak/lind.yaml"
TEXT = """\
record: centre
format: 1
id: lind
name: Lind mottak
kind: ordinary
open: {from: 2020-01-01}
employees:
  - {id: e1, name: Kari Nordmann, role: centre_manager, employed: 2020-01-01}
  - id: åse_2
    name: "Åse [bold]Berg[/bold] :smile:"
    employed: 2022-08-01
dialogue_groups:
  - id: g2024-1
    leaders: [e1, åse_2]
    meetings: [{date: 2024-03-05}, {date: 2024-03-12}, {date: 2024-03-19, leaders: [e1, e3]}, {date: 2024-03-26}, {date: 2024-04-02}]
    completed: 2024-04-02
volunteers:
  - id: v1
    active: 2024-05-01
    certificates: []
"""
LINES = TEXT.splitlines()


def line_of(file: str, number: int) -> str | None:
    """The lines of the sample file."""
    return LINES[number - 1] if file == FILE and number <= len(LINES) else None


def place(path: str, line: int, column: int, width: int, file: str = FILE) -> Place:
    """A place within one line."""
    return Place(file, path, line, column, line, column + width)


def rule(
    last: str,
    title: str,
    title_en: str,
    cite: str,
    cite_en: str,
    circular: str = "RS-2019-002",
    modality: str = "shall",
    acts: tuple[str, ...] = ("centre",),
) -> RuleInfo:
    """A rule with texts enough to fill a report."""
    name = "Nettsiden" if circular == "SIVILSAMFUNN" else circular.replace("-", " ", 1)
    return RuleInfo(
        id=f"{circular}/{last}",
        circular=circular,
        title={"nb": title, "en": title_en},
        cite={"nb": f"{name}, {cite}", "en": f"{name}, {cite_en}"},
        requires={
            "nb": f"Kravet i korte ord: {title.lower()}, og det gjelder hver dag mottaket er åpent.",
            "en": f"The requirement in short: {title_en.lower()}, and it holds on every day the centre is open.",
        },
        why={"nb": "Fordi formålet tilsier det.", "en": "Because the purpose calls for it."},
        remedy={
            "nb": "Meld på en ansatt til neste kurs, og før datoen inn i filen.",
            "en": "Enrol an employee in the next course and record the date.",
        },
        modality=modality,
        acts=acts,
        found={
            "fail": {"nb": "Mottaket hadde {n} opplærte gruppeledere.", "en": "The centre had {n} trained leaders."},
            "unknown": {"nb": "Filen sier ikke om personen er klarert.", "en": "The file does not say whether the person is cleared."},
            "warn": {
                "nb": "Bare én ansatt er til stede; den andre er i permisjon.",
                "en": "Only one employee is present; the other is away.",
            },
            "pending": {"nb": "Skjemaet er ikke sendt ennå.", "en": "The form has not been sent yet."},
        },
    )


def finding(verdict: Verdict, first: date, last: date, at: Place, *, subject: str | None = None, is_open: bool = True) -> Finding:
    """A finding of the days given, lasting where it is open."""
    return Finding(
        verdict=verdict,
        judged=verdict,
        softened=None,
        first=first,
        last=last,
        started=first,
        ended=None if is_open else last,
        days=(last - first).days + 1,
        open=is_open,
        due=None,
        subject=subject,
        episode="e0",
        fingerprint="f0",
        found=Message(verdict.value, {"n": 1}),
        place=at,
    )


def result(rule: RuleInfo, verdict: Verdict, *findings: Finding, reason: str | None = None, basis: Basis = Basis.FACT) -> Result:
    """A result with its findings."""
    return Result(
        rule=rule,
        verdict=verdict,
        reason=Message(reason) if reason else None,
        due=min((one.due for one in findings if one.due), default=None),
        basis=basis,
        measures={"required": 2, "counted": 2} if verdict is Verdict.PASS else {},
        evidence=(place("dialogue_groups[0].meetings[0]", 15, 16, 18),) if verdict is Verdict.PASS else (),
        findings=findings,
    )


AS_OF = date(2024, 12, 31)

TWO_LEADERS = rule(
    "3.4a", "To opplærte gruppeledere til enhver tid", "Two trained group leaders at all times", "3, fjerde strekpunkt", "3, fourth point"
)
OWN_STAFF = rule(
    "3.2", "Gruppelederne er ansatte i mottaket", "Leaders are employees of the centre", "3, andre strekpunkt", "3, second point"
)
REPORTED = rule("5.2", "Skjemaet sendes innen en måned", "The form is sent within a month", "5", "5")
TWO_GROUPS = rule("3.1", "To dialoggrupper i året", "Two dialogue groups a year", "3, første strekpunkt", "3, first point")
COMPETENCE = rule("4.5", "Mottaket setter av tid til kurs", "The centre sets aside time for courses", "4", "4")
CLOSING = rule(
    "3.5", "Påbegynte grupper fullføres før avvikling", "Groups begun are completed before closing", "3, femte strekpunkt", "3, fifth point"
)
CLEARED = rule("8", "Anmerkninger utelukker", "Remarks exclude", "avsnittet om anmerkninger", "the part on remarks", "SIVILSAMFUNN")
CERTIFIED = rule(
    "7.2",
    "Politiattest med formål bekreftet av mottaket",
    "Certificate with purpose confirmed by the centre",
    "avsnittet om alder",
    "the part on age",
    "SIVILSAMFUNN",
)
LOCAL = rule(
    "3.4",
    "Kontakt med frivillige organisasjoner",
    "Contact with voluntary organisations",
    "avsnittet om organisering",
    "the part on organisation",
    "SIVILSAMFUNN",
    "should",
)

LEADERS_SHORT = finding(Verdict.FAIL, date(2024, 3, 3), AS_OF, place("employees[1]", 9, 5, 9))
LEADERS_AWAY = finding(Verdict.WARN, date(2024, 1, 10), date(2024, 2, 1), place("employees[0]", 8, 5, 75), is_open=False)._replace(
    judged=Verdict.FAIL,
    softened="two_readings",
)
NOT_EMPLOYED = finding(
    Verdict.FAIL,
    date(2024, 3, 19),
    date(2024, 3, 19),
    place("dialogue_groups[0].meetings[2].leaders[1]", 15, 89, 2),
    subject="g2024-1",
    is_open=False,
)._replace(
    related=(place("employees", 7, 1, 9), place("theme_rounds", 3, 1, 9, "udi.yaml")),
)
FORM_DUE = finding(Verdict.PENDING, date(2024, 12, 12), AS_OF, place("dialogue_groups[0]", 13, 5, 11), subject="g2024-1")._replace(
    due=date(2025, 1, 12)
)
NOT_CLEARED = finding(Verdict.UNKNOWN, date(2024, 5, 1), AS_OF, place("volunteers[0]", 18, 5, 6), subject="v1")
WAIVED = finding(Verdict.WAIVED, date(2024, 5, 1), AS_OF, place("volunteers[0].certificates", 20, 5, 12), subject="v1")._replace(
    judged=Verdict.FAIL,
    found=Message("fail", {"n": 0}),
)
OLD = finding(Verdict.FAIL, date(2023, 12, 31), date(2023, 12, 31), place("dialogue_groups", 12, 1, 15), is_open=False)

RECORD = RecordRun(
    file=FILE,
    kind="centre",
    id="lind",
    name="Lind mottak",
    results=(
        result(TWO_GROUPS, Verdict.PASS)._replace(earlier=(OLD,)),
        result(OWN_STAFF, Verdict.FAIL, NOT_EMPLOYED),
        result(TWO_LEADERS, Verdict.FAIL, LEADERS_AWAY, LEADERS_SHORT),
        result(CLOSING, Verdict.NOT_APPLICABLE, reason="none_in_period"),
        result(COMPETENCE, Verdict.PASS, basis=Basis.ATTESTATION),
        result(REPORTED, Verdict.PENDING, FORM_DUE),
        result(LOCAL, Verdict.PASS, basis=Basis.LOG),
        result(CERTIFIED, Verdict.WAIVED, WAIVED),
        result(CLEARED, Verdict.UNKNOWN, NOT_CLEARED),
    ),
    notes=((Message("disclaimer"), place("id", 3, 5, 4)),),
    names={"e1": "Kari Nordmann", "v1": "Ola Svensk"},
    circulars=(
        BindingCircular("RS-2019-002", ((date(2024, 1, 1), date(2024, 12, 31)),), "record"),
        BindingCircular("SIVILSAMFUNN", ((date(2024, 3, 1), date(2024, 6, 30)), (date(2024, 10, 1), date(2024, 12, 31))), "record"),
        BindingCircular("RS-2008-054", (), "record"),
    ),
)
CLEAR = RecordRun(file="mottak/berg.yaml", kind="centre", id="berg", name="Berg mottak", results=(result(TWO_GROUPS, Verdict.PASS),))

RUN = Run(
    as_of=AS_OF,
    first=date(2024, 1, 1),
    last=AS_OF,
    readings="both",
    rulebook_version="0.1.0",
    rulebook_digest="sha256:0123456789abcdef0123456789abcdef",
    circulars={
        "RS-2019-002": CircularInfo(
            "RS-2019-002",
            {"nb": "RS 2019-002", "en": "RS 2019-002"},
            {"nb": "Dialoggrupper for å forebygge vold", "en": "Dialogue groups to prevent violence"},
            "https://example.org/rs",
            1,
        ),
        "SIVILSAMFUNN": CircularInfo(
            "SIVILSAMFUNN",
            {"nb": "Nettsiden", "en": "Nettsiden"},
            {"nb": "Samarbeid med sivilsamfunnet", "en": "Cooperation with civil society"},
            "https://example.org/side",
            3,
        ),
    },
    records=(RECORD, CLEAR),
)
