"""What the figures rest on and what they lack: told first, and never mixed with how anybody complied."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.summary.groups import Figures, Member, keys_of
from mottak_cli.summary.model import Cell, Row, Section, Table
from mottak_cli.summary.topic import Slice, Topic, cells, columns, list_table, of_year, title


class Sent(NamedTuple):
    """What came in: the ids of centres that should have sent a record (from the settings or the call), the ids of all records that were
    read or could not be (by kind and id), and how many errors each file has that was not read in full.
    """

    expected: tuple[str, ...]
    there: frozenset[tuple[str, str]]
    unread: frozenset[str]
    errors: Mapping[str, int]


class Missing(NamedTuple):
    """A record that nobody sent: its kind and id, and the records that name it (none: it is on the list of those expected)."""

    kind: str
    id: str
    named_by: tuple[str, ...]
    expected: bool


def missing(figures: Figures, sent: Sent) -> list[Missing]:
    """The records that were expected, or that another record names, and that no file has; a file that could not be read may have them."""
    named: dict[tuple[str, str], set[str]] = {}
    for one in figures.records:
        for reference in one.facts.names:
            named.setdefault(reference, set()).add(one.facts.id)
    expected = {("centre", one) for one in sent.expected}
    wanted = sorted({*named, *expected} - sent.there)
    return [
        Missing(kind, name, tuple(sorted(named.get((kind, name), ()))), (kind, name) in expected)
        for kind, name in wanted
        if name not in sent.unread
    ]


def is_silent(member: Member) -> bool:
    """Whether a centre was open and nothing in its record is dated in the year."""
    return member.facts.open_days > 0 and member.facts.entries == 0


def by_group(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """Centres with a record; those without anything of the year; what is not documented."""
    lacking = [member.undocumented for member in one.members]
    opened = [member for member in one.members if member.facts.open_days]
    yield cells(
        (len(opened), one.behind("centres", "open")),
        (sum(is_silent(member) for member in opened), one.behind("no_entries")),
        (sum(map(bool, lacking)), one.behind("undocumented")),
        (sum(map(len, lacking)), one.behind("verdicts", Verdict.UNKNOWN.value)),
        (sum(bool(member.record.facts.absent) for member in one.members) if not one.number else None, one.behind("undocumented", "absent")),
    )


TOPIC = Topic(
    "completeness_by_group",
    columns(centres="count", no_entries="count", undocumented_centres="count", undocumented="count", absent_centres="count"),
    by_group,
    (Message("summary.note.completeness"),),
)


def section(figures: Figures, sent: Sent) -> Section:
    """What came in."""
    lacking = missing(figures, sent)
    tables = (
        received(figures, sent, lacking),
        of_year(TOPIC, figures),
        not_sent(lacking),
        not_read(sent),
        no_entries(figures),
        gaps(figures),
        records(figures),
    )
    return Section("completeness", Message("summary.section.completeness"), (Message("summary.intro.completeness"),), tables)


def received(figures: Figures, sent: Sent, lacking: Iterable[Missing]) -> Table:
    """How many records came in, and how many did not."""
    found = list(lacking)
    centres = len(figures.centres)
    opened = sum(one.facts.open_days > 0 for one in figures.of_year(0))
    rows = (
        ("records", len(figures.records), "records"),
        ("centres_with_record", centres, "records/centre"),
        ("open_in_year", opened, "centres/all.open"),
        ("not_open_in_year", centres - opened, "records/not_open"),
        ("not_sent", sum(one.kind == "centre" for one in found), "not_sent/centre"),
        ("offices_not_sent", sum(one.kind != "centre" for one in found), "not_sent/office"),
        ("files_not_read", len(sent.errors), "not_read"),
    )
    shown = tuple(Row((Cell(Message(f"summary.received.{name}")), Cell(number, behind)), (name,)) for name, number, behind in rows)
    return Table("received", title("received"), columns(what="text", number="count"), shown, (Message("summary.note.received"),))


def not_sent(lacking: Iterable[Missing]) -> Table:
    """Every record that nobody sent."""
    rows = []
    for one in lacking:
        why = [
            *([Message("summary.expected")] if one.expected else []),
            *([Message("summary.named_by", {"who": one.named_by})] if one.named_by else []),
        ]
        cells_ = (Cell(Message(f"summary.kind.{one.kind}")), Cell(one.id), Cell(Message("summary.joined", {"all": why})))
        rows.append(Row(cells_, (one.kind, *(["office"] if one.kind != "centre" else []))))
    return list_table("not_sent", columns(kind="text", record="id", why="text"), rows)._replace(detail=not rows)


def not_read(sent: Sent) -> Table:
    """Every file with something that could not be read; nothing of it is in the figures."""
    rows = [Row((Cell(file), Cell(number))) for file, number in sorted(sent.errors.items())]
    return list_table("not_read", columns(file="file", errors="count"), rows)._replace(detail=not rows)


def no_entries(figures: Figures) -> Table:
    """Every centre that was open, and whose record has nothing dated in the year."""
    rows = [
        Row((Cell(one.id), Cell(one.record.facts.name), Cell(one.facts.region), Cell(one.facts.operator)), keys_of(one))
        for one in figures.of_year(0)
        if is_silent(one)
    ]
    return list_table("no_entries", columns(record="id", name="text", region="id", operator="id"), rows)._replace(detail=not rows)


def gaps(figures: Figures) -> Table:
    """Every centre with something undocumented, and the keys that its record lacks altogether."""
    rows = []
    for one in figures.of_year(0):
        lacking, absent = one.undocumented, one.record.facts.absent
        if lacking or absent:
            keys = keys_of(one, *(["absent"] if absent else []))
            behind = f"verdicts/centre.{one.id}.{Verdict.UNKNOWN.value}"
            rows.append(Row((Cell(one.id), Cell(len(lacking), behind), Cell(", ".join(lacking)), Cell(", ".join(absent))), keys))
    return list_table("undocumented", columns(record="id", undocumented="count", provisions="text", absent="text"), rows)._replace(
        detail=not rows
    )


def records(figures: Figures) -> Table:
    """Every record that was read."""
    rows = []
    for one in figures.records:
        facts = one.facts
        closed = facts.kind == "centre" and not facts.periods[0].open_days
        about = (Cell(Message(f"summary.kind.{facts.kind}")), Cell(facts.id), Cell(facts.name))
        rows.append(Row(about, (facts.kind, *(["not_open"] if closed else []))))
    return list_table("records", columns(kind="text", record="id", name="text"), rows)
