"""A plan as JSON, `mottak.plan/1`: keys may be added, never removed or renamed; what is absent is null."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from mottak_cli import __version__
from mottak_cli.plan.model import Breach, Plan, PlanItem, PlanSection, RecordPlan

SCHEMA = "mottak.plan/1"


def as_json(plan: Plan) -> Iterator[str]:
    """The plan, in pieces."""
    told = {
        "schema": SCHEMA,
        "tool": {"name": "mottak", "version": __version__, "rulebook": plan.rulebook_digest, "rulebook_version": plan.rulebook_version},
        "lang": plan.lang,
        "as_of": plan.as_of.isoformat(),
        "period": {"from": plan.first.isoformat(), "to": plan.last.isoformat()},
        "readings": plan.readings,
        "disclaimer": plan.disclaimer,
        "records": [of_record(one) for one in plan.records],
    }
    yield json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def of_record(one: RecordPlan) -> dict[str, Any]:
    """A record and its three parts."""
    parts: dict[str, Sequence[PlanSection]] = {"open": one.open, "over": one.over, "consider": one.consider}
    return {
        "kind": one.kind,
        "id": one.id,
        "name": one.name,
        "file": one.file,
        "operators": list(one.operators),
        "regions": list(one.regions),
        **{name: [of_section(section) for section in sections] for name, sections in parts.items()},
        "left_out": one.left_out,
        "earlier": one.earlier,
    }


def of_section(one: PlanSection) -> dict[str, Any]:
    """A theme and who must act on it."""
    return {
        "circular": one.circular,
        "cite": one.cite,
        "theme": one.theme,
        "link": one.link,
        "acts": list(one.parties),
        "who": one.who,
        "items": [of_item(item) for item in one.items],
    }


def of_item(one: PlanItem) -> dict[str, Any]:
    """A provision; `measure` and `explanation` are there to be filled in."""
    return {
        "rule": one.rule,
        "cite": one.cite,
        "title": one.title,
        "link": one.link,
        "requires": one.requires,
        "remedy": one.remedy,
        "verdict": one.verdict.value,
        "measure": None,
        "who": one.who,
        "deadline": _day(one.deadline),
        "explanation": None,
        "breaches": [of_breach(breach) for breach in one.breaches],
    }


def of_breach(one: Breach) -> dict[str, Any]:
    """A breach; `since` is null where it goes back before all dates, `until` while it lasts; so do the ends of `stretches`."""
    return {
        "verdict": one.verdict.value,
        "message": one.found,
        "about": one.about,
        "since": _day(one.since),
        "until": _day(one.until),
        "days": one.days,
        "stretches": [{"from": _day(first), "to": _day(last)} for first, last in one.stretches],
        "due": _day(one.due),
        "milder": one.milder,
        "cause": one.cause,
        "file": one.place.file,
        "path": one.place.path,
        "line": one.place.line,
        "column": one.place.column,
        "fingerprint": one.fingerprint,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
