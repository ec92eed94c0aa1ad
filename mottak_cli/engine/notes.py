"""Remarks on a record that are no verdicts."""

from collections.abc import Iterator, Set
from datetime import date
from typing import Any

from mottak_cli.checks.at_least_per import AtLeastPer
from mottak_cli.checks.evidenced import Evidenced
from mottak_cli.checks.linked import Linked, nearest
from mottak_cli.engine.links import Known
from mottak_cli.messages import Message
from mottak_cli.records import Record
from mottak_cli.results import Place
from mottak_cli.rulebook import Rulebook

Remark = tuple[Message, Place]


def notes_on(one: Known, rulebook: Rulebook, others: Linked) -> Iterator[Remark]:
    """What stands in a record and counts for nothing, and references to records that are not there."""
    yield from idle_attestations(one, rulebook)
    if one.record.kind == "directorate" and others.directorate and others.directorate.id != one.record.id:
        yield Message("second_directorate", {"id": others.directorate.id}), one.places.of("id")
    yield from undated_openings(one, others)
    yield from stray_controls(one, others)
    if "" in others.unread:
        return
    for path, kind, name in references(one):
        there = existing(kind, others, one.record)
        if there is not None and name not in there and name not in others.unread:
            yield Message(f"no_such_{kind}", {"id": name}), one.places.of(path)


def idle_attestations(one: Known, rulebook: Rulebook) -> Iterator[Remark]:
    """Attestations that count for nothing: somebody's word shows only what evidence rules and RS 2019-002, 4 (4.5) ask."""
    if not one.data.get("attestations"):
        return
    for number, entry in enumerate(one.data["attestations"]):
        if entry is None or is_attestable(entry["provision"], rulebook):
            continue
        provision, place = entry["provision"], one.places.of(f"attestations[{number}].provision")
        shown_by = rulebook.shown_by(provision)
        if shown_by is None:
            if provision in rulebook.rules:
                yield Message("attestation_idle", {"provision": provision}), place
            continue
        rules = tuple(rule for rule in shown_by if is_attestable(rule, rulebook))
        key = "attestation_general" if rules else "attestation_text"
        yield Message(key, {"provision": provision, "rules": rules}), place


def is_attestable(rule: str, rulebook: Rulebook) -> bool:
    """Whether somebody's word can show that a rule is met."""
    ready = rulebook.ready.get(rule, ())
    return any(isinstance(one.params, Evidenced) or (isinstance(one.params, AtLeastPer) and one.params.attested) for one in ready)


def undated_openings(one: Known, others: Linked) -> Iterator[Remark]:
    """Follow-ups of centres whose own file does not say when they opened: they are judged by the day that they give themselves."""
    for at, entry in listed(one.data, "follow_ups"):
        centre = others.centres.get(entry["centre"])
        if centre is not None and not any(opening.is_dated for opening in centre.openings):
            yield Message("opening_undated", {"centre": centre.told}), one.places.of(f"{at}.opened")


def stray_controls(one: Known, others: Linked) -> Iterator[Remark]:
    """Inspections on days outside the opening that their follow-up is about: nobody's rule judges them there (IM 2008-023, 3.3, 4)."""
    for at, entry in listed(one.data, "follow_ups"):
        centre = others.centres.get(entry["centre"])
        opening = nearest(centre.openings, entry["opened"]) if centre else None
        for number, control in enumerate(entry.get("controls") or ()):
            if control and opening and not opening.first <= control["date"] <= opening.last:
                said = {"centre": entry["centre"], "date": date.fromordinal(control["date"]), "opened": date.fromordinal(opening.first)}
                yield Message("control_elsewhere", said), one.places.of(f"{at}.controls[{number}].date")


def existing(kind: str, others: Linked, asking: Record) -> Set[str] | None:
    """The ids of a kind that the run has; None where it has no such record but the one that asks, for then nothing can be said."""
    if kind in ("centre", "region"):
        ids = others.centres.keys() if kind == "centre" else others.regions.keys()
        return ids if ids - ({asking.id} if asking.kind == kind else set()) else None
    if others.directorate is None:
        return None
    rounds = others.directorate.data.get("theme_rounds") or ()
    return {theme["id"] for one in rounds if one for theme in one.get("themes") or () if theme}


def references(one: Known) -> Iterator[tuple[str, str, str]]:
    """Where a record names another, which kind it names, and by which id."""
    return {"centre": of_centre, "region": of_region, "directorate": of_directorate}[one.record.kind](one)


def of_centre(one: Known) -> Iterator[tuple[str, str, str]]:
    """A centre names its regional office."""
    for number, (region, _, _) in enumerate(one.data.get("region", ())):
        path = f"region[{number}].is"
        yield path if one.record.document.has(path) else "region", "region", region


def of_region(one: Known) -> Iterator[tuple[str, str, str]]:
    """A regional office names centres, other offices, and themes of the directorate."""
    for at, entry in listed(one.data, "follow_ups"):
        yield f"{at}.centre", "centre", entry["centre"]
    for key, names, kind in (("new_employee_courses", "with_regions", "region"), ("manager_meetings", "themes", "theme")):
        for at, entry in listed(one.data, key):
            yield from ((f"{at}.{names}[{place}]", kind, name) for place, name in enumerate(entry.get(names) or ()))


def of_directorate(one: Known) -> Iterator[tuple[str, str, str]]:
    """The directorate names regional offices."""
    if "coordinating_office" in one.data:
        yield "coordinating_office", "region", one.data["coordinating_office"]
    for at, entry in listed(one.data, "meeting_overview"):
        yield f"{at}.region", "region", entry["region"]


def listed(data: Any, key: str) -> Iterator[tuple[str, Any]]:
    """The items of a list with their paths, gaps left out."""
    return ((f"{key}[{number}]", entry) for number, entry in enumerate(data.get(key) or ()) if entry is not None)
