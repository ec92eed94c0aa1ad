"""A mutant, and how plain data is changed in one spot."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import date, timedelta
from typing import Any, NamedTuple

Step = str | int
Spot = tuple[Step, ...]
ONE_DAY = timedelta(days=1)


class Mutant(NamedTuple):
    """One change: in which file, what was changed, and the file's data (or, for program code, its new text) with it.

    `about` is the rule or document that the file describes, or the module.
    """

    file: str
    change: str
    about: str
    data: Any


class Edit(NamedTuple):
    """A change of one spot in a file's data: the new value, or `GONE`."""

    spot: Spot
    new: Any
    says: str


GONE = object()


def written(spot: Spot) -> str:
    """A spot as a path."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in spot).removeprefix(".")


def show(value: Any) -> str:
    """A value as it would stand in the file, in brief."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {show(one)}" for key, one in value.items()) + "}"
    return "[" + ", ".join(map(show, value)) + "]" if isinstance(value, list) else str(value)


def change(spot: Spot, old: Any, new: Any) -> Edit:
    """Another value in the spot."""
    return Edit(spot, new, f"{written(spot)}: {show(old)} -> {show(new)}")


def removal(spot: Spot, old: Any) -> Edit:
    """Nothing in the spot."""
    return Edit(spot, GONE, f"{written(spot)}: {show(old)} removed")


def addition(spot: Spot, new: Any) -> Edit:
    """Something where nothing was: a key of a mapping, or the next item of a list."""
    return Edit(spot, new, f"{written(spot)}: {show(new)} added")


def edited(data: Any, edit: Edit) -> Any:
    """The data with one edit, the rest untouched."""
    changed = deepcopy(data)
    *way, last = edit.spot
    holder = changed
    for step in way:
        holder = holder.setdefault(step, {}) if isinstance(holder, dict) else holder[step]
    if edit.new is GONE:
        del holder[last]
    elif isinstance(holder, list) and last == len(holder):
        holder.append(edit.new)
    else:
        holder[last] = edit.new
    return changed


def by_a_day(spot: Spot, day: str) -> Iterator[Edit]:
    """A date, a day earlier and a day later."""
    for moved in (date.fromisoformat(day) - ONE_DAY, date.fromisoformat(day) + ONE_DAY):
        yield change(spot, day, moved.isoformat())


def by_one(spot: Spot, number: int) -> Iterator[Edit]:
    """A number, one less and one more."""
    yield from (change(spot, number, number + step) for step in (-1, 1))


def flag(spot: Spot, holder: dict[str, Any]) -> Edit:
    """A yes/no that is false where it is absent, turned round."""
    now = bool(holder.get(str(spot[-1]), False))
    return change(spot, now, not now)
