"""`mottak.summary/1`: the whole summary for programs. Keys may be added, never taken away or renamed; absent is null."""

from collections.abc import Iterator
from datetime import date
from json import dumps
from typing import Any

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import RuleInfo, Verdict
from mottak_cli.summary.model import Basis, Cell, Few, Hidden, RecordYear, Section, Summary, Table, Texts, Trend, Value

SCHEMA = "mottak.summary/1"


def json(summary: Summary, lang: str) -> Iterator[str]:
    """The summary, piece by piece: a section at a time."""
    found = whole(summary, lang)
    yield dumps(found, ensure_ascii=False, indent=1, default=str) + "\n"


def whole(summary: Summary, lang: str) -> dict[str, Any]:
    """The summary as plain data."""
    return {
        "schema": SCHEMA,
        "title": text(summary.title, lang),
        "language": lang,
        "disclaimer": say(lang, "disclaimer"),
        "basis": of_basis(summary.basis),
        "sentences": [text(one, lang) for one in summary.sentences],
        "sections": [of_section(one, lang) for one in summary.sections],
        "trends": [of_trend(one, lang) for one in summary.trends],
        "records": [of_record(one) for one in summary.records],
        "rules": [of_rule(one, lang) for one in summary.rules],
    }


def of_basis(basis: Basis) -> dict[str, Any]:
    """What the figures rest on."""
    from mottak_cli import __version__  # noqa: PLC0415

    return {
        "tool": {"name": "mottak", "version": __version__, "rulebook": basis.rulebook_digest, "rulebook_version": basis.rulebook_version},
        "as_of": basis.as_of.isoformat(),
        "period": {"from": basis.first.isoformat(), "to": basis.last.isoformat()},
        "years": sorted(basis.years),
        "readings": basis.readings,
        "command": basis.command,
    }


def of_section(section: Section, lang: str) -> dict[str, Any]:
    """A section with its tables."""
    return {
        "id": section.id,
        "title": text(section.title, lang),
        "intro": [text(one, lang) for one in section.intro],
        "tables": [of_table(one, lang) for one in section.tables],
    }


def of_table(table: Table, lang: str) -> dict[str, Any]:
    """A table: each row by column, with the lists behind its figures and those it belongs to."""
    keys = [column.key for column in table.columns]
    return {
        "id": table.id,
        "title": text(table.title, lang),
        "is_list": table.is_list,
        "notes": [text(one, lang) for one in table.notes],
        "columns": [{"key": one.key, "title": text(one.title, lang), "kind": one.kind} for one in table.columns],
        "rows": [of_row(row.cells, keys, row.keys, lang) for row in table.rows],
    }


def of_row(cells: tuple[Cell, ...], columns: list[str], keys: tuple[str, ...], lang: str) -> dict[str, Any]:
    """A row."""
    return {
        "keys": list(keys),
        "cells": {key: of_value(cell.value, lang) for key, cell in zip(columns, cells, strict=True)},
        "behind": {key: cell.behind for key, cell in zip(columns, cells, strict=True) if cell.behind},
    }


def of_value(value: Value, lang: str) -> Any:
    """A value; one that is not told says why."""
    if isinstance(value, Few):
        return {"fewer_than": value.than}
    if isinstance(value, Hidden):
        return {"hidden": True}
    if isinstance(value, Verdict):
        return value.value
    if isinstance(value, Message):
        return text(value, lang)
    if isinstance(value, Texts):
        return spoken(value.by_language, lang)
    return value.isoformat() if isinstance(value, date) else value


def of_trend(trend: Trend, lang: str) -> dict[str, Any]:
    """A figure over the years."""
    series = [{"name": text(one.name, lang), "values": list(one.values)} for one in trend.series]
    return {"id": trend.id, "title": text(trend.title, lang), "kind": trend.kind, "years": list(trend.years), "series": series}


def of_record(record: RecordYear) -> dict[str, Any]:
    """The days of a record, rule by rule."""
    rules = [
        {
            "rule": one.rule,
            "verdict": one.verdict.value,
            "days": [
                {"from": bar.first.isoformat(), "to": bar.last.isoformat(), "verdict": bar.verdict.value if bar.verdict else None}
                for bar in one.bars
            ],
            "dues": [due.isoformat() for due in one.dues],
        }
        for one in record.rules
    ]
    return {"kind": record.kind, "record": record.id, "name": record.name, "file": record.file, "rules": rules}


def of_rule(rule: RuleInfo, lang: str) -> dict[str, Any]:
    """A rule that bound anybody."""
    return {
        "rule": rule.id,
        "title": spoken(rule.title, lang),
        "cite": spoken(rule.cite, lang),
        "requires": spoken(rule.requires, lang),
        "modality": rule.modality,
        "acts": list(rule.acts),
    }
