"""What checks say where whole keys are absent, and where a rule needs another record that is not there or does not say."""

from collections.abc import Iterable, Iterator, Sequence

from mottak_cli.checks.linked import LinkedOffice
from mottak_cli.checks.span import Duty, Span
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MIN_DAY
from mottak_cli.timeline.days import clip


def needs(duty: Duty, reason: str) -> Iterator[Span]:
    """Not applicable on every bound day, for the reason that a record is missing."""
    for first, last in clip(duty.bound, MIN_DAY, duty.tomorrow):
        yield Span(first, last, Verdict.NOT_APPLICABLE, found=reason)


def key_missing(duty: Duty, keys: Sequence[str], path: str = "") -> Iterator[Span]:
    """Unknown on every bound day: the record judged lacks whole keys, or one at a `path` inside another."""
    for first, last in clip(duty.bound, MIN_DAY, duty.tomorrow):
        yield Span(first, last, Verdict.UNKNOWN, path=path, found="key_missing", args=absent(keys))


def absent(keys: Iterable[str]) -> dict[str, object]:
    """What a sentence says of keys that are not in a record: `key` has them as they are written, `keys` each in quotes of its own."""
    named = tuple(keys)
    return {"n": len(named), "key": named, "keys": quoted(named)}


def quoted(keys: Iterable[str]) -> tuple[Message, ...]:
    """Keys as sentences name them."""
    return tuple(Message("key_quoted", {"key": key}) for key in keys)


def key_missing_in(duty: Duty, key: str, offices: Sequence[LinkedOffice], path: str = "") -> Iterator[Span]:
    """Unknown on every bound day: other records lack a whole key, and are named as related places."""
    said = {"key": key, "records": tuple(office.told for office in offices)}
    related = tuple(office.place("id") for office in offices)
    for first, last in clip(duty.bound, MIN_DAY, duty.tomorrow):
        yield Span(first, last, Verdict.UNKNOWN, path=path, found="key_missing_in", args=said, related=related)
