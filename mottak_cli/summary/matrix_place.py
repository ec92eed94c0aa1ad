"""Where the matrix of requirements and records has what a figure counts and no table lists, such as what was met."""

from typing import NamedTuple

from mottak_cli.results import Verdict
from mottak_cli.summary.model import Row, Table

COUNTED = frozenset(("bound", *Verdict))
"""Columns that count requirements at records."""
OF_PROVISIONS, OF_CENTRES, OFFICES = ("provisions", "provisions_by_group"), ("worst", "centres"), "offices"
"""The tables with such columns, by what their rows are."""


class Place(NamedTuple):
    """A part of the matrix of a kind of record: the row of a rule, or the column of a record."""

    kind: str
    rule: str | None = None
    record: str | None = None


def place(table: Table, row: Row) -> Place | None:
    """The part that the row's figures count; None where the matrix has none."""
    if table.id in OF_PROVISIONS:
        at = [column.kind for column in table.columns].index("rule")
        return Place("centre", rule=str(row.cells[at].value))
    record = str(row.cells[0].value)
    if table.id in OF_CENTRES:
        return Place("centre", record=record)
    return Place(row.keys[0].partition(".")[0], record=record) if table.id == OFFICES else None
