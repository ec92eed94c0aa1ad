"""What the regional offices' meetings with the managers of their centres were about (IM-2013-003, section 3): no rule asks for a topic."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.facts import MEETING_TOPICS, ManagersMeeting
from mottak_cli.messages import Message
from mottak_cli.summary.extract import RecordFigures
from mottak_cli.summary.groups import GROUP_COLUMNS, Figures
from mottak_cli.summary.model import Cell, Row, Section, Table, Value
from mottak_cli.summary.topic import column, columns, list_table, title

UNSAID, NONE = "topics_unsaid", "no_topics"
KINDS = (UNSAID, NONE, *MEETING_TOPICS)
"""What a meeting counts as: nothing said of its topics, none of them, or each that it had."""
TABLE, LIST = "manager_meetings_by_office", "manager_meetings"
COUNTED = tuple(column(key, "count") for key in ("meetings", *KINDS))


class Whose(NamedTuple):
    """The offices of a row, one or all together: what lists call them, the cells that say who they are."""

    key: str
    cells: tuple[Cell, ...]
    offices: tuple[RecordFigures, ...]


def sections(figures: Figures) -> tuple[Section, ...]:
    """The managers' meetings; nothing where no regional office has a record, for then nobody would have said of any."""
    offices = regional(figures)
    if not offices:
        return ()
    tables = (of_year(offices), *([every(offices)] if figures.asked.detail else []))
    return (Section("manager_meetings", Message("summary.section.manager_meetings"), (), tables),)


def over_years(figures: Figures) -> tuple[Table, ...]:
    """The figures of every year asked about, where there are any."""
    offices = regional(figures)
    return (by_year(offices, figures.asked.years),) if offices else ()


def regional(figures: Figures) -> tuple[RecordFigures, ...]:
    """The regional offices, the transit unit among them; the directorate holds no such meetings."""
    return tuple(one for one in figures.offices if one.facts.kind == "region")


def whose(offices: tuple[RecordFigures, ...]) -> Iterator[Whose]:
    """All offices where there are several, then each."""
    if len(offices) > 1:
        cells = (Cell(Message("summary.group.all")), Cell(None), Cell(Message("summary.group.offices")))
        yield Whose("all", cells, offices)
    for one in offices:
        cells = (Cell(Message("summary.group.office")), Cell(one.facts.id), Cell(one.facts.name))
        yield Whose(key_of(one), cells, (one,))


def key_of(office: RecordFigures) -> str:
    """What lists call an office."""
    return f"region.{office.facts.id}"


def kinds_of(meeting: ManagersMeeting) -> tuple[str, ...]:
    """What a meeting counts as; a record that names no topic is told apart from one that does not speak of them."""
    return (UNSAID,) if meeting.topics is None else meeting.topics or (NONE,)


def counted(one: Whose, number: int) -> tuple[Cell, ...]:
    """How many meetings were held in a year (by its place among those asked about), and how many were about what; empty where no
    office says of any. The lists are those of the report's own year.
    """
    told = [found for each in one.offices if (found := each.facts.periods[number].meetings) is not None]
    if not told:
        return (Cell(None),) * len(COUNTED)
    meetings = [each for found in told for each in found]
    counts = Counter(kind for each in meetings for kind in kinds_of(each))
    of_kinds = (Cell(counts[kind], None if number else f"{LIST}/{one.key}.{kind}") for kind in KINDS)
    return Cell(len(meetings), None if number else f"{LIST}/{one.key}"), *of_kinds


def of_year(offices: tuple[RecordFigures, ...]) -> Table:
    """The table of the report's year."""
    rows = tuple(Row((*one.cells, *counted(one, 0)), (one.key,)) for one in whose(offices))
    silent = any(one.facts.periods[0].meetings is None for one in offices)
    notes = (Message("summary.note.manager_meetings"), *([Message("summary.note.silent_offices")] if silent else []))
    return Table(TABLE, title(TABLE), (*GROUP_COLUMNS, *COUNTED), rows, notes)


def by_year(offices: tuple[RecordFigures, ...], years: tuple[int, ...]) -> Table:
    """The same for every year, the earliest first."""
    rows = [
        Row((*one.cells, Cell(str(years[number])), *counted(one, number)), (f"{one.key}.every.{years[number]}",))
        for one in whose(offices)
        for number in reversed(range(len(years)))
    ]
    heads = (*GROUP_COLUMNS, column("year", "text"), *COUNTED)
    return Table(f"trend.{TABLE}", Message("summary.table.trend", {"of": title(TABLE)}), heads, tuple(rows), detail=True)


def every(offices: tuple[RecordFigures, ...]) -> Table:
    """Every meeting held in the year, by office and day."""
    rows = []
    for office in offices:
        for one in sorted(office.facts.periods[0].meetings or (), key=lambda each: each.day):
            kinds = kinds_of(one)
            keys = tuple(key for group in ("all", key_of(office)) for key in (group, *(f"{group}.{kind}" for kind in kinds)))
            values: tuple[Value, ...] = (office.facts.id, office.facts.name, one.day, about(one), one.place)
            rows.append(Row(tuple(map(Cell, values)), keys))
    return list_table(LIST, columns(record="id", name="text", date="date", topics="text", place="file"), rows)


def about(meeting: ManagersMeeting) -> Message:
    """What a meeting was about, in words."""
    if not meeting.topics:
        return Message("summary.topics.unsaid" if meeting.topics is None else "summary.topics.none")
    return Message("summary.topics.said", {"all": [Message(f"summary.topic.{topic}") for topic in meeting.topics]})
