"""What could not be judged, or perhaps not rightly, because records that hang together lay in different shards."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from mottak_cli.engine.needs import kinds_needed
from mottak_cli.locale import text
from mottak_cli.merge.read import Shard
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.rulebook import Rulebook

KINDS = ("centre", "region", "directorate")
NEEDS = {"needs_centres": "centre", "needs_regions": "region", "needs_directorate": "directorate"}
"""The reasons that say which kind of record was not at hand."""
NAMED = ("centre", "region")
"""The kinds that other records name by id."""
BROKEN = (Verdict.FAIL.value, Verdict.UNKNOWN.value)


class Apart(NamedTuple):
    """A rule with the records on which it was not judged (`judged` false), or was judged without other records of the kinds `needs`,
    which another report has. Records as kind and id.
    """

    rule: str
    cite: str
    title: str
    judged: bool
    needs: tuple[str, ...]
    records: tuple[tuple[str, str], ...]


def apart(shards: Sequence[Shard], rulebook: Rulebook) -> list[Apart]:
    """All of it, in the rulebook's order; for each rule what was not judged first."""
    found: dict[tuple[str, bool], tuple[Mapping[str, Any], set[str], list[tuple[str, str]]]] = {}
    hang_on = {rule: kinds_needed(rule, rulebook) for rule in rulebook.rules}
    for number, shard in enumerate(shards):
        others = (*shards[:number], *shards[number + 1 :])
        for one, judged, kinds in in_shard(shard, rulebook, hang_on):
            there = {kind for kind in kinds if reaches(kind, shard, one, others)}
            if there:
                _, needs, records = found.setdefault((one["rule"], judged), (one, set(), []))
                needs |= there
                records.append((one["kind"], one["record"]))
    order = {rule: place for place, rule in enumerate(rulebook.rules)}
    return [
        Apart(rule, one["cite"], one["title"], judged, tuple(kind for kind in KINDS if kind in needs), tuple(dict.fromkeys(records)))
        for (rule, judged), (one, needs, records) in sorted(found.items(), key=lambda item: (order[item[0][0]], item[0][1]))
    ]


def in_shard(
    shard: Shard, rulebook: Rulebook, hang_on: Mapping[str, frozenset[str]]
) -> Iterator[tuple[Mapping[str, Any], bool, frozenset[str]]]:
    """The results that records of other shards could change: whether they were judged, and by which kinds of records."""
    lang = shard.data["language"]
    missing = {text(Message(key), lang): kind for key, kind in NEEDS.items()}
    nothing = text(Message("none_in_period"), lang)
    starting = start_up_unknown(shard.data["notes"], lang)
    for one in shard.data["results"]:
        rule = one["rule"]
        if one["reason"] in missing:
            yield one, False, frozenset([missing[one["reason"]]])
        elif hang_on.get(rule) and (one["verdict"] != Verdict.NOT_APPLICABLE.value or one["reason"] == nothing):
            yield one, True, hang_on[rule]
        elif one["file"] in starting and one["kind"] == "centre" and may_soften(one, rulebook):
            yield one, True, frozenset(["region"])


def reaches(kind: str, shard: Shard, one: Mapping[str, Any], others: Sequence[Shard]) -> bool:
    """Whether another report has records of the kind that a result may hang on. Of centres and the office that follows them up more can
    be told, for a report remarks on ids that it has no record of: where it had any to compare with, and all its files could be read.
    """
    having = [other for other in others if kind in kinds_of(other)]
    if not having or (one["kind"], kind) != ("region", "centre") or kind not in kinds_of(shard) or shard.data["errors"]:
        return bool(having)
    lang, mark = shard.data["language"], "\0"
    begins = text(no_such("centre", mark), lang).partition(mark)[0]
    if any(note["file"] == one["file"] and note["message"].startswith(begins) for note in shard.data["notes"]):
        return True
    missed = text(no_such("region", one["record"]), lang)
    return any(
        "region" not in kinds_of(other) or other.data["errors"] or any(note["message"] == missed for note in other.data["notes"])
        for other in having
    )


def kinds_of(shard: Shard) -> set[str]:
    """The kinds of records that a report has."""
    return {one["kind"] for one in shard.data["records"]}


def no_such(kind: str, name: str) -> Message:
    """The remark that a record names another that is not there."""
    return Message(f"no_such_{kind}", {"id": name})


def start_up_unknown(notes: Iterable[Mapping[str, Any]], lang: str) -> frozenset[str]:
    """The files of centres whose start-up phase is taken as said for want of their office's record: a note on them says so."""
    mark = "\0"
    begins = text(Message("alone.start_up", {"opened": mark, "months": mark}), lang).partition(mark)[0]
    return frozenset(one["file"] for one in notes if one["message"].startswith(begins))


def may_soften(one: Mapping[str, Any], rulebook: Rulebook) -> bool:
    """Whether a start-up phase of another length may change the verdict."""
    rule = rulebook.rules.get(one["rule"])
    if rule is None or rule.modality != "shall" or rule.serious:
        return False
    return any(each["judged"] in BROKEN and each["softened"] in (None, "start_up") for each in one["findings"])
