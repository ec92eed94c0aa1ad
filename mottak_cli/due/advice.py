"""Advice beside the provisions: invoices for refunds, and certificate particulars of those who have left."""

from collections.abc import Iterator, Set
from datetime import date

from mottak_cli.due.model import Advice
from mottak_cli.engine.binding import chosen_days
from mottak_cli.engine.links import Known
from mottak_cli.messages import Message
from mottak_cli.rulebook import Rulebook
from mottak_cli.timeline.calendar import add_months
from mottak_cli.timeline.days import holds

DIALOGUE, VOLUNTEERS = "RS-2019-002", "SIVILSAMFUNN"
LATEST = (12, 10)
"""Month and day: no invoice of a year comes later (RS 2019-002, annex 2)."""


def advice_on(one: Known, rulebook: Rulebook, asked: Set[str], today: date, until: date) -> Iterator[Advice]:
    """What a centre is well advised to do, on what the documents `asked` about are about, where they bind it today by its agreement."""
    if one.record.kind != "centre":
        return
    binding = {name for name in asked if holds(chosen_days(one.data, rulebook.circulars[name]), today.toordinal())}
    if DIALOGUE in binding:
        yield from refunds(one, today, until)
    if VOLUNTEERS in binding:
        yield from particulars(one, today)


def refunds(one: Known, today: date, until: date) -> Iterator[Advice]:
    """An invoice for each group held for which a refund is claimed or applied for, within one month and by 10 December.

    Records do not say whether it was sent, so that only days from today on are told.
    """
    for number, group in enumerate(one.data.get("dialogue_groups") or ()):
        if group is None or "completed" not in group:
            continue
        refund = group.get("refund", {})
        if not (refund.get("claimed") or "application" in refund):
            continue
        ended = date.fromordinal(group["completed"])
        month, latest = date.fromordinal(add_months(group["completed"], 1)), date(ended.year, *LATEST)
        by = min(month, latest) if ended <= latest else month
        if today <= by <= until:
            path = f"dialogue_groups[{number}].refund"
            says = Message("due.advice.refund", {"group": group["id"], "ended": ended})
            yield Advice(
                "refund", group["id"], by, says, Message("due.cite.annex"), one.places.of(path), _named(one, "refund", group["id"])
            )


def particulars(one: Known, today: date) -> Iterator[Advice]:
    """Particulars of certificates of volunteers whose last active day is behind, still in the file."""
    for number, person in enumerate(one.data.get("volunteers") or ()):
        if person is None or "erased" in person or not any(person.get("certificates") or ()):
            continue
        last = max((last for _, last in person["active"]), default=None)
        if last is not None and last < today.toordinal():
            says = Message("due.advice.erase", {"who": Message("due.who", {"id": person["id"]}), "left": date.fromordinal(last)})
            path = f"volunteers[{number}].certificates"
            yield Advice(
                "erase", person["id"], None, says, Message("due.cite.erase"), one.places.of(path), _named(one, "erase", person["id"])
            )


def _named(one: Known, kind: str, subject: str) -> str:
    return f"advice/{kind}|{one.record.kind}/{one.record.id}|{subject}"
