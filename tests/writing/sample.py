"""A summary made by hand, with every kind of column and value, and texts that try to be something else."""

from datetime import date

from mottak_cli.messages import Message
from mottak_cli.results import RuleInfo, Verdict
from mottak_cli.summary.model import (
    Basis,
    Cell,
    Column,
    Few,
    Hidden,
    Kind,
    RecordYear,
    Row,
    RuleYear,
    Section,
    Series,
    Summary,
    Table,
    Texts,
    Trend,
    Value,
)  # fmt: skip

EVIL = ("=1+1", "+47 22 22 22 22", "-2", "@SUM(A1)", '=HYPERLINK("http://b")', "http://b/", '#nei *stjerne* $x$ <b> & "sitat"', "_x0041_")
"""Names that a program might take for a formula, an address or markup."""
SAMI = "Porsáŋggu vuostáiváldinguovddáš"
COMMAND = "mottak summary examples/data --year 2024 --as-of 2025-01-31 --format xlsx:a.xlsx"


def word(said: str) -> Message:
    """A text that is the same in every language."""
    return Message("plan.day", {"day": said})


def column(key: str, kind: Kind) -> Column:
    """A column called like its key."""
    return Column(key, word(f"Om {key}"), kind)


def row(*values: Value, behind: str | None = None, keys: tuple[str, ...] = ()) -> Row:
    """A row; the figures of it lead to a list."""
    leads = (behind if isinstance(value, int) and not isinstance(value, bool) else None for value in values)
    return Row(tuple(Cell(value, to) for value, to in zip(values, leads, strict=True)), keys)


def rule(last: str, title: str) -> RuleInfo:
    """A rule with its texts."""
    texts = {"nb": title, "nn": title, "en": f"{title} (en)"}
    cite = {"nb": f"RS 2019-002 punkt {last}", "en": f"RS 2019-002, {last}"}
    return RuleInfo(f"RS-2019-002/{last}", "RS-2019-002", texts, cite, texts, texts, texts, "shall", ("centre",), {})


RULES = (rule("3.1", "En dialoggruppe hvert halvår"), rule("3.4a", "To opplærte gruppeledere til enhver tid"), rule("5.2", "Rapport"))
NAMES = ("Lind mottak", SAMI, *EVIL)

FARED = Table(
    "fared",
    word("Slik gikk det med hvert krav: 2024/25 [utkast]"),
    (
        column("rule", "rule"), column("title", "text"), column("bound", "count"), column("fail", "count"), column("days", "days"),
        column("share", "share"), column("last", "date"), column("verdict", "verdict"), column("people", "count"),
    ),
    (
        row("RS-2019-002/3.1", Texts(RULES[0].title), 12, 3, 1234, 0.975, date(2024, 6, 30), Verdict.FAIL, Few(), behind="breaches/3.1"),
        row("RS-2019-002/3.4a", Texts(RULES[1].title), 12, 0, 0, 1.0, None, Verdict.PASS, 14, behind="breaches"),
        row("RS-2019-002/5.2", Texts(RULES[2].title), 7, 2, 40, 0.5, date(2024, 1, 1), Verdict.WAIVED, Hidden()),
    ),
    notes=(word("Et mottak som kravet bandt i noen dager, teller som ett. " * 3), word("Kort.")),
)  # fmt: skip
LIST = Table(
    "breaches",
    word("Bruddene bak tallene"),
    (column("record", "id"), column("name", "text"), column("from", "date"), column("days", "days"), column("file", "file")),
    tuple(
        row(f"m{number}", name, date(2024, 1, number + 1), 31, f"m{number}.yaml:14", keys=("3.1",) if 1 <= number <= 3 else ())
        for number, name in enumerate(NAMES)
    ),
    is_list=True,
)
EMPTY = Table("empty", word("Det som manglet"), (column("record", "id"), column("file", "file")), ())
DETAIL = Table("detail", word("Slik gikk det med hvert krav: 2024/25 [utkast]"), (column("record", "id"),), (row("lind"),), detail=True)
TREND = Trend(
    "coverage",
    word("Dager med opplærte ledere"),
    "share",
    (2022, 2023, 2024),
    (Series(word("Alle"), (0.5, None, 0.9)), Series(word("Samme mottak"), (0.6, 0.7, 0.8))),
)


def record(number: int, name: str) -> RecordYear:
    """A centre that fared in its own way with each rule."""
    verdicts = tuple(Verdict)
    fared = tuple(RuleYear(one.id, verdicts[(number + place) % len(verdicts)], ()) for place, one in enumerate(RULES))
    return RecordYear("centre", f"m{number}", name, f"m{number}.yaml", fared if number else fared[:2])


SUMMARY = Summary(
    word("Årssammendrag 2024"),
    Basis(date(2025, 1, 31), date(2024, 1, 1), date(2024, 12, 31), (2022, 2023, 2024), "2026.1", "sha256:" + "7cea" * 16, COMMAND),
    (word("I 2024 bandt kravene 12 mottak."), word("Tre av dem hadde avvik.")),
    (
        Section("fared", word("Hvordan det gikk"), (word("Ett krav på hver rad."),), (FARED, DETAIL, EMPTY)),
        Section("lists", word("Lister"), (), (LIST,)),
    ),
    tuple(record(number, name) for number, name in enumerate(NAMES)),
    (TREND,),
    RULES,
)  # fmt: skip
