"""A summary made by hand, with every kind of column, figure and picture that a page must stand."""

from datetime import date

from mottak_cli.messages import Message
from mottak_cli.results import Bar, Verdict
from mottak_cli.summary.model import (
    Basis,
    Cell,
    Column,
    Few,
    Hidden,
    RecordYear,
    Row,
    RuleYear,
    Section,
    Series,
    Summary,
    Table,
    Texts,
    Trend,
)
from tests.reporters.sample import CERTIFIED, LOCAL, OWN_STAFF, REPORTED, TWO_GROUPS, TWO_LEADERS

FIRST, LAST = date(2024, 1, 1), date(2024, 12, 31)
AS_OF = date(2024, 11, 30)
RULES = (TWO_GROUPS, OWN_STAFF, TWO_LEADERS, REPORTED, LOCAL, CERTIFIED)


def word(told: str) -> Message:
    """A title for a sample: the text itself."""
    return Message("html.count", {"what": told, "n": 1})


def bars(verdict: Verdict) -> tuple[Bar, ...]:
    """A year with one verdict in March and on one day in June, and nothing said of the second half-year."""
    return (
        Bar(FIRST, date(2024, 2, 29), Verdict.PASS),
        Bar(date(2024, 3, 1), date(2024, 3, 31), verdict),
        Bar(date(2024, 4, 1), date(2024, 6, 9), Verdict.PASS),
        Bar(date(2024, 6, 10), date(2024, 6, 10), verdict),
        Bar(date(2024, 6, 11), date(2024, 6, 30), Verdict.NOT_APPLICABLE),
        Bar(date(2024, 7, 1), AS_OF, None),
    )


def record(name: str, *verdicts: Verdict, kind: str = "centre") -> RecordYear:
    """A record whose rules fared like that, in the rules' order."""
    made = [RuleYear(rule.id, verdict, bars(verdict)) for rule, verdict in zip(RULES, verdicts, strict=False)]
    made[-1] = made[-1]._replace(dues=(date(2024, 12, 31),))
    return RecordYear(kind, name.lower(), f"{name} mottak", f"data/{name.lower()}.yaml", tuple(made))


F, U, W, P = Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN, Verdict.PENDING
V, X, N = Verdict.WAIVED, Verdict.PASS, Verdict.NOT_APPLICABLE
RECORDS = (
    record("Berg", X, X, X, X, V, N),
    record("Dal", F, X, U, P, W, V),
    record("Lind", F, F, F, P, W, N),
    record("Øst", X, U, U, P, X, N, kind="region"),
)

BY_REGION = Table(
    "by-region",
    word("Etter region"),
    (
        Column("region", word("Region"), "text"),
        Column("centres", word("Mottak"), "count"),
        Column("breaches", word("Brudd"), "count"),
        Column("share", word("Andel"), "share"),
        Column("days", word("Dager"), "days"),
        Column("people", word("Frivillige"), "count"),
    ),
    (
        Row((Cell("Fjord"), Cell(2, "centres"), Cell(3, "breaches/fjord"), Cell(0.6667), Cell(12345), Cell(Few()))),
        Row((Cell("Vidde"), Cell(1, "centres/v i/d+de"), Cell(0), Cell(1.0), Cell(0), Cell(Hidden()))),
        Row((Cell("I alt"), Cell(3, "nowhere"), Cell(4, "breaches"), Cell(None), Cell(None, "breaches"), Cell(7))),
    ),
    (word("Hva tallene betyr."), word("Mer om det.")),
)
CENTRES = Table(
    "centres",
    word("Mottakene"),
    (Column("id", word("Id"), "id"), Column("file", word("Fil"), "file")),
    (
        Row((Cell("dal"), Cell("data/dal.yaml:3"))),
        Row((Cell("lind"), Cell("data/lind.yaml:3"))),
        Row((Cell("borte"), Cell("data/borte.yaml:3")), ("v i/d+de",)),
    ),
    is_list=True,
)
BREACHES = Table(
    "breaches",
    word("Bruddene"),
    (
        Column("rule", word("Krav"), "rule"),
        Column("verdict", word("Vurdering"), "verdict"),
        Column("since", word("Siden"), "date"),
        Column("about", word("Om"), "text"),
    ),
    (
        Row((Cell(TWO_LEADERS.id), Cell(F), Cell(date(2024, 3, 5)), Cell(Texts({"nb": "Norsk", "en": "English"}))), ("fjord", "x")),
        Row((Cell("X-1/9"), Cell(U), Cell(None), Cell(word("y"))), ("x",)),
        Row((Cell(OWN_STAFF.id), Cell(W), Cell(date(2024, 5, 17)), Cell("z")), ("fjord",)),
        Row((Cell(OWN_STAFF.id), Cell(W), Cell(date(2024, 5, 17)), Cell("z")), ("fjord",)),
    ),
    is_list=True,
)
WORST = Table(
    "worst",
    word("Mest å rette"),
    (Column("record", word("Id"), "id"), Column("days_grave", word("Dager"), "days"), Column("open_now", word("Åpne"), "count")),
    (Row((Cell("lind"), Cell(1200), Cell(2))), Row((Cell("dal"), Cell(1), Cell(1)))),
    (word("Slik er de sortert."),),
)
EMPTY = Table("empty", word("Tom"), (Column("a", word("A"), "text"),), (), (word("Ingen å vise."),))
TRENDS = (
    Trend("coverage", word("Dekning"), "share", (2022, 2023, 2024), (Series(word("Fjord"), (0.5, None, 0.97)),)),
    Trend(
        "days",
        word("Dager i brudd"),
        "days",
        (2022, 2023, 2024),
        tuple(Series(word(name), (number, number * 2, 1234)) for number, name in enumerate("ABCDEF")),
    ),
    Trend("none", word("Ingenting"), "count", (2024,), (Series(word("A"), (None,)),)),
)
SUMMARY = Summary(
    word("Årsoversikt 2024"),
    Basis(AS_OF, FIRST, LAST, (2022, 2023, 2024), "2026.1", "sha256:0123", "mottak summary data --year 2024 --as-of 2024-11-30"),
    (word("To av tre mottak hadde brudd."),),
    (
        Section("how", word("Slik gikk det"), (word("Først dette."),), (BY_REGION, WORST, EMPTY)),
        Section("lists", word("Lister"), (), (CENTRES, BREACHES)),
    ),
    RECORDS,
    TRENDS,
    RULES,
)


def many(number: int) -> Summary:
    """The sample with a year for each of so many centres."""
    made = tuple(
        one._replace(id=f"m{at}", name=f"Mottak {at}", file=f"data/m{at}.yaml")
        for at, one in ((at, RECORDS[at % 3]) for at in range(number))
    )
    return SUMMARY._replace(records=made)
