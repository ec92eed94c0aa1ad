"""What the records of a run must know of one another: drawn from each once, as known on the as-of day."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mottak_cli.checks.linked import LONGEST, SHORTEST, Hire, Linked, LinkedCentre, LinkedOffice, Opening, SetPhase
from mottak_cli.engine.episodes import Places
from mottak_cli.records import Record
from mottak_cli.records.known import Tree, as_known_on
from mottak_cli.timeline.calendar import sub_period


class Known(NamedTuple):
    """A record as known on the as-of day, and its places."""

    record: Record
    data: Tree
    places: Places


def known(record: Record, as_of: int) -> Known:
    """A record as it was known at the end of a day."""
    return Known(record, as_known_on(record.data, as_of, record.kind), Places(record.document, record.document.file))


def link_centre(centre: Known) -> LinkedCentre:
    """What other records may ask of a centre."""
    data, places = centre.data, centre.places
    hires = None if "employees" not in data else tuple(Hire(day, places.of(path)) for day, path in first_hires(data))
    regions, experience = tuple(data.get("region", ())), tuple(experiences(data))
    return LinkedCentre(centre.record.id, places.of("id"), regions, tuple(openings_of(centre)), hires, experience, centre.record.name)


def openings_of(centre: Known) -> Iterator[Opening]:
    """The openings of a centre; also those that nobody knows the first day of."""
    for number, one in enumerate(centre.data["open"]):
        if one:
            place = centre.places.of(opening_path(centre.record, number))
            first, last = one["days"]
            office = next((one for one, since, to in centre.data.get("region", ()) if since <= first <= to), None)
            yield Opening(first, last, experience_on(centre.data, first), place, office)


def opening_path(record: Record, number: int) -> str:
    """Where an opening stands; a single one is written without a list."""
    path = f"open[{number}]"
    return path if record.document.has(path) else "open"


def experiences(data: Tree) -> Iterator[tuple[str, int, int]]:
    """What is said of the operators' experience, and for which days."""
    return ((value["experience"], first, last) for value, first, last in data.get("operator", ()) if "experience" in value)


def experience_on(data: Tree, day: int) -> str | None:
    """What is said of the operator's experience on a day."""
    return next((one for one, first, last in experiences(data) if first <= day <= last), None)


def first_hires(data: Tree) -> Iterator[tuple[int, str]]:
    """First days of employment ever, one for each calendar year and region that somebody was taken on in: the earliest."""
    found: dict[tuple[int, tuple[str, ...]], tuple[int, str]] = {}
    regions = data.get("region", ())
    for number, person in enumerate(data["employees"]):
        if person is None or not person["employed"]:
            continue
        day = min(first for first, _ in person["employed"])
        here = tuple(one for one, first, last in regions if first <= day <= last)
        year = (sub_period(day, "year")[0], here)
        found[year] = min(found.get(year, (day, f"employees[{number}].employed")), (day, f"employees[{number}].employed"))
    yield from found.values()


def link_office(office: Known) -> LinkedOffice:
    """A regional office or the directorate, whole."""
    return LinkedOffice(office.record.id, office.data, office.places.of)


def linked(centres: Iterable[LinkedCentre], offices: Iterable[Known], unread: frozenset[str] = frozenset()) -> Linked:
    """All records by kind and id; of several with one id, and of several directorates, the first. Offices stand in order of id, so
    that what is said of several does not hang on the names of their files.
    """
    regions: dict[str, LinkedOffice] = {}
    directorate = None
    for one in offices:
        if one.record.kind == "directorate":
            directorate = directorate or link_office(one)
        else:
            regions.setdefault(one.record.id, link_office(one))
    by_id: dict[str, LinkedCentre] = {}
    for centre in centres:
        by_id.setdefault(centre.id, centre)
    offices_by_id = dict(sorted(regions.items()))
    return Linked(by_id, offices_by_id, directorate, set_phases(offices_by_id.values()), unread)


def set_phases(regions: Iterable[LinkedOffice]) -> dict[str, list[SetPhase]]:
    """What offices have set for start-up phases; anything but three to six months is as if it were not said."""
    found: dict[str, list[SetPhase]] = {}
    for office in regions:
        for number, entry in enumerate(office.data.get("follow_ups") or ()):
            if entry is not None and SHORTEST <= (months := entry.get("startup_months", 0)) <= LONGEST:
                place = office.place(f"follow_ups[{number}].startup_months")
                found.setdefault(entry["centre"], []).append(SetPhase(office.id, entry["opened"], months, place))
    return found
