"""Whether reports answer the same question about different records."""

from collections.abc import Iterator, Sequence
from typing import Any

from mottak_cli.errors import InputError
from mottak_cli.merge.read import Shard
from mottak_cli.merge.shape import Path
from mottak_cli.messages import Message

SAME: tuple[Path, ...] = (
    ("as_of",), ("period", "from"), ("period", "to"), ("readings",), ("language",), ("tool", "rulebook"), ("tool", "pinned"),
)  # fmt: skip
"""What must be the same in all of them."""


def differences(shards: Sequence[Shard]) -> Iterator[InputError]:
    """What keeps reports from being put together: another question, other rules, a record that is in two of them."""
    first = shards[0]
    for other in shards[1:]:
        for path in SAME:
            ours, theirs = value(first, path), value(other, path)
            if ours != theirs:
                told = {"value": shown(theirs), "file": first.file, "other": shown(ours)}
                yield other.error(path, Message("merge.differs", told), Message("merge.differs.advice"))
    yield from other_rules(shards)
    yield from twice(shards)


def value(shard: Shard, path: Path) -> Any:
    """What a report says."""
    found: Any = shard.data
    for step in path:
        found = found[step]
    return found


def shown(found: Any) -> str:
    """A value in a sentence."""
    return "–" if found is None else str(found)


def other_rules(shards: Sequence[Shard]) -> Iterator[InputError]:
    """A report whose records were judged by other rules than records of the same kind elsewhere."""
    known: dict[str, tuple[Shard, frozenset[str]]] = {}
    for shard in shards:
        rules: dict[str, set[str]] = {one["kind"]: set() for one in shard.data["records"]}
        for one in shard.data["results"]:
            rules.setdefault(one["kind"], set()).add(one["rule"])
        for kind, found in rules.items():
            there, expected = known.setdefault(kind, (shard, frozenset(found)))
            if found ^ expected:
                told = {"kind": kind, "rules": ", ".join(sorted(found ^ expected)), "file": there.file}
                yield shard.error(("results",), Message("merge.rules", told), Message("merge.rules.advice"))


def twice(shards: Sequence[Shard]) -> Iterator[InputError]:
    """Records that were judged twice."""
    seen: dict[tuple[str, str], str] = {}
    for shard in shards:
        for number, one in enumerate(shard.data["records"]):
            key = (one["kind"], one["id"])
            if key in seen:
                told = {"kind": one["kind"], "id": one["id"], "file": seen[key]}
                yield shard.error(("records", number, "id"), Message("merge.twice", told), Message("merge.twice.advice"))
            seen.setdefault(key, shard.file)
