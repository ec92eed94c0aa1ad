"""What lies ahead: breaches that are open, by who must act, and what falls due next."""

from collections.abc import Iterator
from datetime import date

from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.summary.breaches import parties
from mottak_cli.summary.cases import lasting, told, told_dues
from mottak_cli.summary.extract import Breach, Due, RecordFigures
from mottak_cli.summary.groups import Figures
from mottak_cli.summary.model import Cell, Row, Section, Table, Value
from mottak_cli.summary.topic import columns, list_table, title


def open_breaches(figures: Figures) -> Iterator[tuple[RecordFigures, Breach]]:
    """The breaches that are open on the as-of day, whenever they began."""
    for record in figures.records:
        yield from ((record, one) for one in told(record.open, figures.asked.exact))


def section(figures: Figures) -> Section:
    """Open breaches and due days."""
    return Section(
        "outlook", Message("summary.section.outlook"), (Message("summary.intro.outlook", {"as_of": figures.asked.as_of}),),
        (by_party(figures), *([open_list(figures)] if figures.asked.detail else []), dues(figures)),
    )  # fmt: skip


def by_party(figures: Figures) -> Table:
    """How many breaches wait for whom."""
    found: dict[tuple[str, ...], list[tuple[RecordFigures, Breach]]] = {}
    for record, one in open_breaches(figures):
        found.setdefault(one.acts, []).append((record, one))
    rows = []
    for acts, waiting in sorted(found.items(), key=lambda one: (-len(one[1]), one[0])):
        key = "+".join(acts)
        verdicts = [one.verdict for _, one in waiting]
        counts = (Cell(verdicts.count(verdict), f"open/{key}.{verdict.value}") for verdict in (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN))
        oldest = min(one.started for _, one in waiting)
        records = len({(record.facts.kind, record.facts.id) for record, _ in waiting})
        rows.append(
            Row(
                (
                    Cell(parties(acts)),
                    Cell(len(waiting), f"open/{key}"),
                    *counts,
                    Cell(records, f"open/{key}"),
                    Cell(oldest, f"open/{key}"),
                ),
                (key,),
            )
        )
    heads = columns(acts="text", open_now="count", fail="count", unknown="count", warn="count", records="count", oldest="date")
    return Table("open_by_party", title("open_by_party"), heads, tuple(rows), (Message("summary.note.open"),))


def open_list(figures: Figures) -> Table:
    """Every open breach, the oldest first."""
    rows = []
    for record, one in sorted(open_breaches(figures), key=lambda each: (each[1].started, each[0].facts.id, each[1].rule, each[1].place)):
        key = "+".join(one.acts)
        days = lasting(one.started, figures.asked.as_of)
        values = (record.facts.id, one.rule, one.verdict, one.started, days, parties(one.acts), one.place)
        rows.append(Row(tuple(map(Cell, values)), (key, f"{key}.{one.verdict.value}")))
    heads = columns(record="id", rule="rule", verdict="verdict", started="date", lasted="days", acts="text", place="file")
    return list_table("open", heads, rows)


def dues(figures: Figures) -> Table:
    """Everything that falls due, soonest first."""
    found = [(one, record) for record in figures.records for one in told_dues(record.dues, figures.asked.exact)]
    rows = [
        due_row(one, record, figures.asked.as_of)
        for one, record in sorted(found, key=lambda each: (each[0].due, each[1].facts.id, each[0].rule, each[0].place))
    ]
    heads = columns(due="date", days_left="days", record="id", rule="rule", acts="text", place="file")
    return Table("dues", title("dues"), heads, tuple(rows), (Message("summary.note.dues"),), is_list=True)


def due_row(one: Due, record: RecordFigures, as_of: date) -> Row:
    """A due day as a row."""
    values: tuple[Value, ...] = (one.due, (one.due - as_of).days, record.facts.id, one.rule, parties(one.acts), one.place)
    return Row(tuple(Cell(value) for value in values))
