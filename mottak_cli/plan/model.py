"""A plan as plain data in the reader's language. Every format (Markdown, JSON, documents) is a view of it.

What stands empty for people to fill in has no field here: each item has room for a measure, for who does it (`who` is the party that must
act, filled in beforehand) and for a deadline (`deadline`, where one is known); an item of what is over has room for an explanation.
"""

from datetime import date
from typing import NamedTuple

from mottak_cli.results import Place, Verdict


class Breach(NamedTuple):
    """One breach. `since` is its first day, None where it goes back before all dates; `until` its last, None while it lasts. `stretches`
    are its days, first and last of each, in order and with days between them (when a dispensation held); `days` is how many they are.

    `found` is what was found, `about` whom or what it concerns (None: the whole record), `milder` why the verdict is milder than what was
    judged, `cause` the provisions whose breach it merely follows from, `due` the day by which it should have been done. All are
    whole sentences or phrases in the plan's language. `days` are whole, not cut to the period.
    """

    verdict: Verdict
    found: str
    about: str | None
    since: date | None
    until: date | None
    days: int
    stretches: tuple[tuple[date | None, date | None], ...]
    due: date | None
    milder: str | None
    cause: str | None
    place: Place
    fingerprint: str


class PlanItem(NamedTuple):
    """One provision and its breaches that the same party must act on: one measure, one answer.

    `link` is the address of the document; `remedy` the program's advice; `deadline` a due day that is still to come, else None.
    """

    rule: str
    cite: str
    title: str
    link: str
    requires: str
    remedy: str
    verdict: Verdict
    parties: tuple[str, ...]
    who: str
    deadline: date | None
    breaches: tuple[Breach, ...]


class PlanSection(NamedTuple):
    """The items of one theme (a circular, under its title) that one party must act on; `who` says so where the record is another's."""

    circular: str
    cite: str
    theme: str
    link: str
    parties: tuple[str, ...]
    who: str
    items: tuple[PlanItem, ...]


class RecordPlan(NamedTuple):
    """The plan of one record: what is open (`fail` and `unknown`), what is over, and as an appendix what is open and `warn`.

    `operators` and `regions` are ids held on days of the period. `left_out` counts breaches that are over and only `warn`, `earlier`
    those of the year before the period: neither is listed.
    """

    kind: str
    id: str
    name: str
    file: str
    operators: tuple[str, ...]
    regions: tuple[str, ...]
    open: tuple[PlanSection, ...]
    over: tuple[PlanSection, ...]
    consider: tuple[PlanSection, ...]
    left_out: int
    earlier: int


class Plan(NamedTuple):
    """The plans of all records of a call, in their order, and the question and rulebook that they rest on."""

    lang: str
    as_of: date
    first: date
    last: date
    readings: str
    rulebook_version: str
    rulebook_digest: str
    disclaimer: str
    records: tuple[RecordPlan, ...]
