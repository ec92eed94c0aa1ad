"""`mottak.due/1`: what is due, for programs, and its JSON Schema. Keys may be added, never taken away; absent is null."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, get_args

from mottak_cli import __version__
from mottak_cli.due.model import Act, Advice, Edit, Item, Plan, Proposal, RecordDue, When
from mottak_cli.due.words import Entry, advice_told, counts, responsible, standing, to_do
from mottak_cli.locale import LANGUAGES, text
from mottak_cli.reporters.parties import must_act
from mottak_cli.reporters.schema_words import DAY, KIND, PARTY, TEXT, VERDICT, WHOLE, YES_NO, Schema, closed, many, or_null, ref
from mottak_cli.reporters.wording import about, remedy, say, spoken
from mottak_cli.results import Place, as_pinned

SCHEMA = "mottak.due/1"


def as_json(plan: Plan, lang: str) -> Iterator[str]:
    """The list."""
    yield json.dumps(plan_as_json(plan, lang), ensure_ascii=False, indent=2)
    yield "\n"


def plan_as_json(plan: Plan, lang: str) -> dict[str, Any]:
    """The list as data."""
    basis = plan.basis
    return {
        "schema": SCHEMA,
        "tool": {
            "name": "mottak",
            "version": __version__,
            "rulebook": basis.rulebook_digest,
            "rulebook_version": basis.rulebook_version,
            "pinned": basis.pinned,
            "as_pinned": as_pinned(basis.pinned, basis.rulebook_version, basis.rulebook_digest),
        },
        "as_of": basis.as_of.isoformat(),
        "until": basis.until.isoformat(),
        "readings": basis.readings,
        "records": [{"file": one.file, "kind": one.kind, "id": one.id, "name": one.name} for one in plan.records],
        "items": [_item(record, item, lang) for record in plan.records for item in record.items],
        "advice": [_advice(record, one, lang) for record in plan.records for one in record.advice],
        "counts": dict(counts(plan)),
        "errors": basis.errors,
        "language": lang,
        "disclaimer": say(lang, "disclaimer"),
    }


def _item(record: RecordDue, item: Item, lang: str) -> dict[str, Any]:
    entry, rule, finding = Entry(record, (item,)), item.rule, item.finding
    return {
        "when": item.when,
        "kind": record.kind,
        "record": record.id,
        "rule": rule.id,
        "title": spoken(rule.title, lang),
        "cite": spoken(rule.cite, lang),
        "modality": rule.modality,
        "acts": list(must_act(rule, finding)),
        "acts_text": responsible(entry, lang),
        "verdict": finding.verdict.value,
        "will": item.will.value if item.will else None,
        "worsens": item.worsens,
        "by": _day(item.by),
        "begins": _day(item.begins),
        "since": _day(finding.started),
        "planned": _day(item.planned),
        "subject": finding.subject,
        "about": about(rule, finding, lang),
        "message": standing(entry, lang),
        "do": to_do(entry, lang),
        "proposal": None if item.proposal is None else _proposal(item.proposal, record),
        "remedy": remedy(rule, [finding], lang),
        "episode": finding.episode,
        "fingerprint": finding.fingerprint,
        "obligation": item.obligation,
        **_place(finding.place),
    }


def _proposal(proposal: Proposal, record: RecordDue) -> dict[str, Any]:
    return {"day": proposal.day.isoformat(), "edits": [_edit(one, record) for one in proposal.edits]}


def _edit(edit: Edit, record: RecordDue) -> dict[str, Any]:
    kind, name = edit.of or (record.kind, record.id)
    return {"act": edit.act, "kind": kind, "record": name, "path": edit.path, "value": _value(edit.value)}


def _value(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _value(one) for key, one in value.items()}
    return [_value(one) for one in value] if isinstance(value, list) else value


def _advice(record: RecordDue, advice: Advice, lang: str) -> dict[str, Any]:
    return {
        "advice": advice.kind,
        "kind": record.kind,
        "record": record.id,
        "subject": advice.subject,
        "by": _day(advice.by),
        "do": advice_told(advice, lang),
        "cite": text(advice.cite, lang),
        "obligation": advice.obligation,
        **_place(advice.place),
    }


def _place(place: Place) -> dict[str, Any]:
    return {"file": place.file, "path": place.path, "line": place.line, "column": place.column}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def due_schema() -> Schema:
    """The JSON Schema, 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        **closed(
            "A list by `mottak due --format json`. A file check is no control, and it approves nothing.",
            schema={"const": SCHEMA},
            tool=closed(
                "The program and its rulebook.", name={"const": "mottak"}, version=TEXT, rulebook=TEXT, rulebook_version=TEXT,
                pinned=or_null(TEXT), as_pinned=or_null(YES_NO),
            ),
            as_of=DAY,
            until=DAY,
            readings={"enum": ["both", "strict", "lenient"]},
            records=many(closed("A record.", file=TEXT, kind=KIND, id=TEXT, name=TEXT)),
            items=many(ref("item")),
            advice=many(ref("advice")),
            counts=closed("Items by what they are.", **dict.fromkeys(("broken", "consider", "ahead", "advice"), WHOLE)),
            errors=WHOLE,
            language={"enum": list(LANGUAGES)},
            disclaimer=TEXT,
        ),
        "$defs": {"item": _item_schema(), "proposal": _proposal_schema(), "advice": _advice_schema()},
    }  # fmt: skip


PLACE: dict[str, Schema] = {"file": TEXT, "path": TEXT, "line": WHOLE, "column": WHOLE}


def _item_schema() -> Schema:
    return closed(
        "Something to be done. `by` is the last day on which it is in time; null where it is late already. `begins` is the first day on "
        "which it becomes `will` if nothing more happens. `planned`: the day of a plan in the file that would meet it.",
        when={"enum": list(get_args(When))},
        kind=KIND,
        **dict.fromkeys(("record", "rule", "title", "cite"), TEXT),
        modality={"enum": ["shall", "should", "strive"]},
        acts=many(PARTY),
        acts_text=TEXT,
        verdict=VERDICT,
        will=or_null(VERDICT),
        worsens=YES_NO,
        by=or_null(DAY),
        begins=or_null(DAY),
        since=DAY,
        planned=or_null(DAY),
        subject=or_null(TEXT),
        about=or_null(TEXT),
        message=TEXT,
        do=TEXT,
        proposal=or_null(ref("proposal")),
        **dict.fromkeys(("remedy", "episode", "fingerprint", "obligation"), TEXT),
        **PLACE,
    )


def _proposal_schema() -> Schema:
    edit = closed(
        "A change of a record: a value set at a path, an entry added to the list there, or the range that runs on that day ended by it. "
        "“…” stands for a text that only those who know can write.",
        act={"enum": list(get_args(Act))},
        kind=KIND,
        record=TEXT,
        path=TEXT,
        value={"type": ["string", "number", "boolean", "array", "object"]},
    )
    told = "What mends it when done on that day: tried on what is known. Ids, dates and answers in it stand for what turns out to be true."
    return closed(told, day=DAY, edits=many(edit))


def _advice_schema() -> Schema:
    return closed(
        "Advice that rests on no provision that is judged.",
        advice={"enum": ["refund", "erase"]},
        kind=KIND,
        record=TEXT,
        subject=TEXT,
        by=or_null(DAY),
        do=TEXT,
        cite=TEXT,
        obligation=TEXT,
        **PLACE,
    )
