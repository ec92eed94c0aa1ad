"""What cannot be in a report: days that are in no calendar, results on records that it does not have, and halves of characters."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from mottak_cli.merge.shape import Path
from mottak_cli.messages import Message

DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
HALF = re.compile("[\ud800-\udfff]")
OF_FINDINGS = ("from", "to", "started", "ended", "due")


def senseless(data: Mapping[str, Any]) -> Iterator[tuple[Path, Message]]:
    """Where, and what; in the order of a report."""
    yield from _days(data, (), ("as_of",))
    yield from _days(data["period"], ("period",), ("from", "to"))
    records = {(one["kind"], one["id"]) for one in data["records"]}
    for number, one in enumerate(data["results"]):
        path: Path = ("results", number)
        if (one["kind"], one["record"]) not in records:
            yield (*path, "record"), Message("merge.no_record", {"id": one["record"], "kind": one["kind"]})
        yield from _days(one, path, ("due",))
        for part in ("findings", "earlier"):
            for place, finding in enumerate(one.get(part, ())):
                yield from _days(finding, (*path, part, place), OF_FINDINGS)


def halves(data: Any) -> Iterator[tuple[Path, Message]]:
    """Where text holds half of a character (a lone surrogate), which no file can be written with; of a key, the object it stands in."""
    left: list[tuple[Any, Path]] = [(data, ())]
    while left:
        one, path = left.pop()
        texts = one if isinstance(one, dict) else (one,) if isinstance(one, str) else ()
        if any(HALF.search(text) for text in texts):
            yield path, Message("merge.half_character")
        within = one.items() if isinstance(one, dict) else enumerate(one) if isinstance(one, list) else ()
        # A key with half of a character in it cannot be shown in the path of what it holds.
        inside = [(each, (*path, key)) for key, each in within if not (isinstance(key, str) and HALF.search(key))]
        left += reversed(inside)


def _days(within: Mapping[str, Any], path: Path, keys: tuple[str, ...]) -> Iterator[tuple[Path, Message]]:
    for key in keys:
        value = within.get(key)
        if value is not None and not is_day(value):
            yield (*path, key), Message("merge.not_a_day", {"value": str(value)})


def is_day(value: Any) -> bool:
    """Whether it is a day of the calendar, as `2024-12-31`."""
    if not isinstance(value, str) or not DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
