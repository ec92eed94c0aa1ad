"""What stands in a cell, as the language writes it, with a link from a figure to the list that it counts."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.html_text import chip, day, number, plain, said, token
from mottak_cli.reporters.wording import spoken
from mottak_cli.results import RuleInfo, Verdict
from mottak_cli.summary.model import Cell, Few, Hidden, Kind, Summary, Texts, Value

FIGURES = ("count", "days", "share")
"""Kinds of columns that stand to the right."""


class Targets(NamedTuple):
    """What a page can link to: rules by their id, records by theirs, the lists that figures count, and the ids of the matrix."""

    lang: str
    rules: Mapping[str, RuleInfo]
    records: Mapping[str, str]
    lists: frozenset[str]
    places: frozenset[str] = frozenset()


def targets(summary: Summary, lang: str) -> Targets:
    """The ids of a page, known before it is made, so that no link leads nowhere."""
    rules = {one.id: one for one in summary.rules}
    records: dict[str, str] = {}
    for one in summary.records:
        records.setdefault(one.id, year_id(one.kind, one.id))
    tables = [table for section in summary.sections for table in section.tables]
    lists = {table.id for table in tables} | {f"{table.id}/{key}" for table in tables for row in table.rows for key in row.keys}
    return Targets(lang, rules, records, frozenset(lists), places(summary))


def places(summary: Summary) -> frozenset[str]:
    """The ids of the rows and columns of the matrix."""
    bound = {(one.kind, rule.rule) for one in summary.records for rule in one.rules}
    rows = (row_id(kind, rule.id) for kind in {kind for kind, _ in bound} for rule in summary.rules if (kind, rule.id) in bound)
    return frozenset((*rows, *(column_id(one.kind, one.id) for one in summary.records)))


def year_id(kind: str, record: str) -> str:
    """The id of the picture of a record's year."""
    return f"year-{kind}-{token(record)}"


def row_id(kind: str, rule: str) -> str:
    """The id of a requirement's row in the first matrix of a kind of record."""
    return f"row-{kind}-{token(rule)}"


def column_id(kind: str, record: str) -> str:
    """The id of a record's column in the matrix."""
    return f"column-{kind}-{token(record)}"


def rule_id(rule: str) -> str:
    """The id of what is said about a rule."""
    return f"rule-{token(rule)}"


def list_id(behind: str) -> str:
    """The id of a table, or of some of its rows."""
    table, slash, key = behind.partition("/")
    return f"table-{token(table)}" + (f"--{token(key)}" if slash else "")


def cell(one: Cell, kind: Kind, to: Targets, place: str = "") -> str:
    """The cell's value, and a link to what is behind it where that is on the page; `place` is where the matrix has what no list has."""
    shown = value(one.value, kind, to)
    if one.value is None or "<a " in shown:
        return shown
    if one.behind is None:
        return f'<a href="#{place}">{shown}</a>' if place in to.places else shown
    return leading(one.behind, shown, to)


def leading(behind: str, shown: str, to: Targets) -> str:
    """What is shown already, as a link to a list where that is on the page."""
    return f'<a href="#{list_id(behind)}">{shown}</a>' if behind in to.lists else shown


def value(one: Value, kind: Kind, to: Targets) -> str:
    """A value as HTML; nothing is a dash that is not read aloud."""
    if isinstance(one, Verdict):
        return chip(one, to.lang)
    if isinstance(one, str):
        return words(one, kind, to)
    if isinstance(one, date):
        return said(to.lang, "when.always") if one == date.min else day(one, to.lang)
    if isinstance(one, int | float):
        return figure(one, kind, to.lang)
    if isinstance(one, Message):
        return plain(text(one, to.lang))
    if isinstance(one, Texts):
        return plain(spoken(one.by_language, to.lang))
    if isinstance(one, Few):
        return f'<span class="lack">{said(to.lang, "summary.few")}</span>'
    if isinstance(one, Hidden):
        return f'<span class="lack">{said(to.lang, "summary.hidden")}</span>'
    return '<span class="lack" aria-hidden="true">–</span>'


def figure(one: float, kind: Kind, lang: str) -> str:
    """A figure with the thousands and decimals of the language, a share in per cent."""
    if kind == "share":
        return number(one * 100, lang, 1) + ("%" if lang == "en" else "\u00a0%")
    return number(one, lang, 0 if float(one).is_integer() else 1)


def provision(rule: RuleInfo, lang: str) -> str:
    """A requirement as officers cite it, leading to what it says, and its title."""
    return f'<a href="#{rule_id(rule.id)}">{plain(spoken(rule.cite, lang))}</a> {plain(spoken(rule.title, lang))}'


def words(one: str, kind: Kind, to: Targets) -> str:
    """Words, or a name that the page says more about elsewhere."""
    if kind == "rule" and (rule := to.rules.get(one)) is not None:
        return provision(rule, to.lang)
    if kind == "id" and one in to.records:
        return f'<a href="#{to.records[one]}">{plain(one)}</a>'
    return f"<code>{plain(one)}</code>" if kind in ("id", "file", "rule") else plain(one)
