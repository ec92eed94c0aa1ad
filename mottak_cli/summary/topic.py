"""How a table of figures by group is made: once for the report's year, and once for all years, of all centres and of the same ones."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from mottak_cli.messages import Message
from mottak_cli.summary.groups import GROUP_COLUMNS, Figures, Group, Member, group_cells
from mottak_cli.summary.model import Cell, Column, Kind, Row, Table, Value


class Slice(NamedTuple):
    """The centres of one row: a group's, in a year (by its place among those asked about), `steady`: those open in every year alone."""

    figures: Figures
    group: Group
    number: int
    steady: bool
    members: tuple[Member, ...]

    def behind(self, name: str, kind: str = "") -> str | None:
        """The list that a figure counts, in the report's own year; those of earlier years stand in the summaries of these. A figure of the
        steady centres leads to them: the lists are of all.
        """
        if self.number:
            return None
        if self.steady:
            return f"centres/{self.group.key}.steady"
        return f"{name}/{self.group.key}{f'.{kind}' if kind else ''}"


Rows = Callable[[Slice], Iterator[tuple[Cell, ...]]]


class Topic(NamedTuple):
    """A table: its columns, and the rows of a slice. `has_rows`: whether a row of a slice without centres is worth showing."""

    id: str
    columns: tuple[Column, ...]
    rows: Rows
    notes: tuple[Message, ...] = ()


def column(key: str, kind: Kind) -> Column:
    """A column, with the heading that its key has in the catalogue."""
    return Column(key, Message(f"summary.column.{key}"), kind)


def columns(**kinds: Kind) -> tuple[Column, ...]:
    """Columns by key."""
    return tuple(column(key, kind) for key, kind in kinds.items())


def cells(*values: tuple[Value, str | None]) -> tuple[Cell, ...]:
    """Cells of values and the lists behind them."""
    return tuple(Cell(value, behind) for value, behind in values)


def title(name: str) -> Message:
    """The title of a table."""
    return Message(f"summary.table.{name}")


def of_year(topic: Topic, figures: Figures) -> Table:
    """The table of the report's year: all, each region, each operator."""
    rows = []
    for group in figures.groups:
        members = figures.within(group, 0)
        if members or group.kind == "all":
            one = Slice(figures, group, 0, False, members)
            rows += [Row((*group_cells(group), *found), (group.key,)) for found in topic.rows(one)]
    return Table(topic.id, title(topic.id), (*GROUP_COLUMNS, *topic.columns), tuple(rows), topic.notes)


def over_years(topic: Topic, figures: Figures) -> Table:
    """The same figures for every year: of all centres, and of those that were open in each of the years."""
    rows: list[Row] = []
    for group in figures.groups:
        for steady in (False, True):
            for number in reversed(range(len(figures.asked.years))):
                rows += trend_rows(topic, Slice(figures, group, number, steady, figures.within(group, number, steady)))
    heads = (*GROUP_COLUMNS, column("centres_shown", "text"), column("year", "text"))
    return Table(
        f"trend.{topic.id}", Message("summary.table.trend", {"of": title(topic.id)}), (*heads, *topic.columns), tuple(rows), detail=True
    )


def trend_rows(topic: Topic, one: Slice) -> Iterator[Row]:
    """The rows of one group and year."""
    which = Message(f"summary.shown.{'steady' if one.steady else 'all'}")
    year = one.figures.asked.years[one.number]
    for found in topic.rows(one):
        yield Row(
            (*group_cells(one.group), Cell(which), Cell(str(year)), *found),
            (f"{one.group.key}.{'steady' if one.steady else 'every'}.{year}",),
        )


def list_table(name: str, heads: Sequence[Column], rows: Sequence[Row], notes: tuple[Message, ...] = ()) -> Table:
    """A list that figures count."""
    return Table(name, title(name), tuple(heads), tuple(rows), notes, is_list=True, detail=True)
