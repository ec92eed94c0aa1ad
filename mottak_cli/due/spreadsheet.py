"""What is due, for a spreadsheet: a row an item, the same columns in every version; `csv` and `csv-excel` as for reports."""

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from io import StringIO

from mottak_cli.due.model import Advice, Item, Plan, RecordDue
from mottak_cli.due.words import Entry, advice_told, all_advice, responsible, standing, subjects, to_do
from mottak_cli.locale import text
from mottak_cli.reporters.csv_report import BOM, Cell, safe
from mottak_cli.reporters.parties import must_act
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import Place

OF_RECORD = ("record", "name", "kind")
OF_RULE = ("rule", "cite", "title", "modality")
OF_ITEM = ("when", "verdict", "will", "by", "begins", "since", "planned", "do", "tried", "acts", "acts_text", "message", "subject")
OF_PLACE = ("file", "line", "column", "path")
OF_LIST = ("obligation", "as_of", "until", "readings", "rulebook_version", "rulebook", "disclaimer")
COLUMNS = (*OF_RECORD, *OF_RULE, *OF_ITEM, *OF_PLACE, *OF_LIST)
"""Every column. New ones come last; none is renamed, moved or taken out."""


def spreadsheet(plan: Plan, lang: str, *, excel: bool) -> Iterator[str]:
    """The names of the columns, then the rows."""
    delimiter = ";" if excel else ","
    yield (BOM if excel else "") + _rows([COLUMNS], delimiter)
    basis = plan.basis
    asked = [basis.as_of.isoformat(), basis.until.isoformat(), basis.readings, basis.rulebook_version, basis.rulebook_digest]
    ending: list[Cell] = [*map(safe, asked), safe(say(lang, "disclaimer"))]
    for record in plan.records:
        yield _rows(([*_about(record), *_item(record, one, lang), *ending] for one in record.items), delimiter)
    yield _rows(([*_about(record), *_advice(one, lang), *ending] for record, one in all_advice(plan)), delimiter)


def _about(record: RecordDue) -> list[Cell]:
    return [safe(record.id), safe(record.name), record.kind]


def _item(record: RecordDue, item: Item, lang: str) -> Iterator[Cell]:
    entry, rule = Entry(record, (item,)), item.rule
    yield from (safe(rule.id), safe(spoken(rule.cite, lang)), safe(spoken(rule.title, lang)), rule.modality)
    yield from (item.when, item.finding.verdict.value, "" if item.will is None else item.will.value)
    yield from map(_day, (item.by, item.begins, item.finding.started, item.planned))
    yield from (safe(to_do(entry, lang)), "false" if item.proposal is None else "true")
    yield from (", ".join(must_act(rule, item.finding)), safe(responsible(entry, lang)))
    yield from (safe(standing(entry, lang)), safe(subjects(entry, lang)))
    yield from _place(item.finding.place)
    yield safe(item.obligation)


def _advice(advice: Advice, lang: str) -> Iterator[Cell]:
    yield from ("", safe(text(advice.cite, lang)), safe(say(lang, f"due.advice.title.{advice.kind}")), "")
    yield from ("advice", "", "", _day(advice.by), "", "", "", safe(advice_told(advice, lang)), "false", "", "", "", safe(advice.subject))
    yield from _place(advice.place)
    yield safe(advice.obligation)


def _place(place: Place) -> tuple[Cell, ...]:
    return safe(place.file), place.line, place.column, safe(place.path)


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def _rows(rows: Iterable[Iterable[Cell]], delimiter: str) -> str:
    written = StringIO(newline="")
    csv.writer(written, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return written.getvalue()
