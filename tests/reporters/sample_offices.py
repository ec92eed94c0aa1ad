"""A run of three records that hang together: duties of many parties, causes and consequences, places in other files."""

from datetime import date

from mottak_cli.messages import Message
from mottak_cli.results import BindingCircular, CircularInfo, RecordRun, Run, Verdict

from .sample import AS_OF, CLOSING, FILE, RUN, TWO_GROUPS, TWO_LEADERS, finding, place, result, rule

REGION, DIRECTORATE = "sor.yaml", "udi.yaml"
YEAR = ((date(2024, 1, 1), AS_OF),)

GUIDE = rule("4.4", "Lederne har fått veilederen", "Leaders have received the guide", "4", "4", acts=("directorate",))
ORDERS = rule("3.0a", "Pålegg rettes i tide", "Orders are met in time", "3", "3", "IM-2008-023", acts=("operator",))
COURSE = rule("2.2b", "Nyansatte kommer på kurs", "New employees get a course", "2.2", "2.2", "IM-2008-023", "should", ("regional_office",))
VISIT = rule("3.1", "Besøk innen tre måneder", "A visit within three months", "3.1", "3.1", "IM-2008-023", acts=("regional_office",))
JOINT = rule(
    "3.2a", "Besøket omfatter kommunen", "The visit takes in the municipality", "3.2", "3.2", "IM-2008-023", "should", ("regional_office",)
)
CONTACT = rule("3.2b", "Kontakt med kommunen", "Contact with the municipality", "3.2", "3.2", "IM-2008-023", acts=("department",))
MANDATORY = rule("4.3b", "Temaene tas opp", "The themes are taken up", "4", "4", "IM-2013-003", acts=("regional_office",))
ATTENDING = rule("5.2", "Deltar jevnlig", "Take part regularly", "5", "5", "IM-2013-003", "should", ("return_unit", "professional_staff"))
OVERVIEW = rule("4.7", "Oversikten stemmer", "The overview is right", "4", "4", "IM-2013-003", acts=("coordinating_office",))
DECIDED = rule("4.3a", "Direktøren avgjør", "The director decides", "4", "4", "IM-2013-003", acts=("department",))
CIVIL = rule("3.1", "Et årlig møte", "A yearly meeting", "avsnitt 3", "part 3", "SIVILSAMFUNN", "should", ("directorate",))

SHORT = finding(Verdict.WARN, date(2024, 10, 1), AS_OF, place("employees", 7, 1, 9))._replace(
    judged=Verdict.FAIL,
    softened="start_up",
    reasons=("start_up",),
    found=Message("fail", {"n": 1, "startup_months": 5}),
    related=(place("follow_ups[0].startup_months", 12, 21, 1, REGION),),
)
CENTRE = RecordRun(
    file=FILE,
    kind="centre",
    id="lind",
    name="Lind mottak",
    results=(
        result(TWO_LEADERS, Verdict.WARN, SHORT),
        result(GUIDE, Verdict.WARN, finding(Verdict.WARN, date(2024, 6, 3), AS_OF, place("employees[0]", 8, 5, 9), subject="e1")),
        result(COURSE, Verdict.PASS),
        result(ORDERS, Verdict.FAIL, finding(Verdict.FAIL, date(2024, 4, 2), AS_OF, place("id", 3, 5, 4), subject="o1")),
    ),
    notes=((Message("no_such_region", {"id": "nord"}), place("region", 4, 9, 4)),),
    circulars=(
        BindingCircular("RS-2019-002", YEAR, "default"),
        BindingCircular("RS-2008-054", YEAR, "default"),
        BindingCircular("IM-2008-023", YEAR, "always"),
    ),
)

NO_VISIT = finding(Verdict.FAIL, date(2024, 5, 2), AS_OF, place("follow_ups[0]", 10, 5, 13, REGION), subject="lind")._replace(
    episode="visit|lind", found=Message("fail", {"n": 0})
)
NOT_JOINT = NO_VISIT._replace(verdict=Verdict.WARN, judged=Verdict.WARN, episode="joint|lind", follows=("visit|lind",))
NO_CONTACT = NO_VISIT._replace(
    verdict=Verdict.WARN,
    softened="ours",
    episode="contact|lind",
    follows=("joint|lind",),
    place=place("follow_ups[0].municipality_contact", 14, 5, 20, REGION),
)
UNIT_AWAY = finding(Verdict.WARN, AS_OF, AS_OF, place("manager_meetings", 20, 1, 16, REGION), subject="return_unit", is_open=False)
STAFF_AWAY = finding(Verdict.PENDING, date(2024, 6, 1), AS_OF, UNIT_AWAY.place, subject="professional_staff")
OFFICE = RecordRun(
    file=REGION,
    kind="region",
    id="sor",
    name="Regionkontor Sør",
    results=(
        result(VISIT, Verdict.FAIL, NO_VISIT),
        result(JOINT, Verdict.WARN, NOT_JOINT),
        result(CONTACT, Verdict.WARN, NO_CONTACT),
        result(MANDATORY, Verdict.NOT_APPLICABLE, reason="none_in_period"),
        result(ATTENDING, Verdict.WARN, UNIT_AWAY, STAFF_AWAY),
    ),
    notes=((Message("no_such_centre", {"id": "lindt"}), place("follow_ups[1].centre", 18, 13, 5, REGION)),),
    circulars=(BindingCircular("IM-2008-023", YEAR, "always"),),
)

NOT_LISTED = finding(Verdict.FAIL, date(2024, 5, 14), AS_OF, place("meeting_overview", 30, 1, 16, DIRECTORATE), subject="sor 2024-05-14")
HEAD = RecordRun(
    file=DIRECTORATE,
    kind="directorate",
    id="udi",
    name="Region- og mottaksavdelingen",
    results=(
        result(CIVIL, Verdict.PASS)._replace(evidence=()),
        result(OVERVIEW, Verdict.FAIL, NOT_LISTED._replace(related=(place("manager_meetings[0]", 21, 5, 16, REGION),))),
        result(
            DECIDED, Verdict.PENDING, finding(Verdict.PENDING, date(2024, 11, 1), AS_OF, place("theme_rounds[1]", 9, 5, 12, DIRECTORATE))
        ),
    ),
    notes=((Message("no_such_theme", {"id": "t9"}), place("theme_rounds", 8, 1, 12, DIRECTORATE)),),
)

CIRCULARS = {
    **RUN.circulars,
    **{
        name: CircularInfo(name, {"nb": cite, "en": cite}, {"nb": nb, "en": en}, "https://example.org", order)
        for name, cite, nb, en, order in (
            ("RS-2008-054", "RS 2008-054", "Samarbeid lokalt", "Local cooperation", 2),
            ("IM-2008-023", "IM 2008-023", "Nye mottak", "New centres", 4),
            ("IM-2013-003", "IM 2013-003", "Møter med mottakslederne", "Meetings with the managers", 5),
        )
    },
}
TOGETHER = RUN._replace(records=(CENTRE, OFFICE, HEAD), circulars=CIRCULARS)
NOTHING_OPEN: Run = RUN._replace(
    records=tuple(
        RecordRun(
            file=f"{name}.yaml",
            kind="centre",
            id=name,
            name=name,
            results=(result(TWO_GROUPS, Verdict.PASS), result(CLOSING, Verdict.PASS)),
        )
        for name in ("a", "b")
    )
)
