"""Remarks on a record that are no verdicts."""

from collections.abc import Iterator

from mottak_cli.checks.at_least_per import AtLeastPer
from mottak_cli.checks.evidenced import Evidenced
from mottak_cli.engine.episodes import Places
from mottak_cli.messages import Message
from mottak_cli.records.known import Tree
from mottak_cli.results import Place
from mottak_cli.rulebook import Rulebook


def notes_on(data: Tree, rulebook: Rulebook, places: Places) -> Iterator[tuple[Message, Place]]:
    """Attestations that count for nothing: somebody's word shows only what evidence rules and RS 2019-002, 4 (4.5) ask."""
    if not data.get("attestations"):
        return
    later = {f"{circular.id}/{one.id}" for circular in rulebook.circulars.values() for one in circular.provisions if one.later}
    for number, entry in enumerate(data["attestations"]):
        if entry is None or entry["provision"] in later:
            continue
        ready = rulebook.ready.get(entry["provision"], ())
        if not any(isinstance(one.params, Evidenced) or (isinstance(one.params, AtLeastPer) and one.params.attested) for one in ready):
            yield Message("attestation_idle", {"provision": entry["provision"]}), places.of(f"attestations[{number}].provision")
