"""One change at a time in a `circular.yaml`.

Changed: the yes/no flags, `firm_from`, `dated`, `changed`, `kind`, `order`, applicability by kinds and by children, and of each
provision its id, `later`, `general` and its being there. Left alone, as words for people: `title`, `cite`, `link`, the texts.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from .fields import words_at
from .mutants import Edit, Mutant, addition, by_a_day, by_one, change, edited, flag, removal

DOCUMENTS = ("circular", "web_page", "internal_message")


def circular_mutants(file: str, circular: Mapping[str, Any]) -> Iterator[Mutant]:
    """Every mutant of a document."""
    for edit in (*headed(circular), *applicability(circular), *provisions(circular)):
        yield Mutant(file, edit.says, circular["id"], edited(circular, edit))


def headed(circular: Mapping[str, Any]) -> Iterator[Edit]:
    """Its flags, its dates, its kind and its place among the others."""
    for key in ("chosen_by_agreement", "dispensable"):
        yield flag((key,), dict(circular))
    for key in ("firm_from", "dated", "changed"):
        if key in circular:
            yield from by_a_day((key,), circular[key])
            yield removal((key,), circular[key])
    if "firm_from" not in circular:
        yield addition(("firm_from",), "2030-01-01")
    yield from (change(("kind",), circular["kind"], kind) for kind in DOCUMENTS if kind != circular["kind"])
    yield from by_one(("order",), circular["order"])


def applicability(circular: Mapping[str, Any]) -> Iterator[Edit]:
    """Whom it binds: each kind of centre in each of the lists or out of it, the doubt, the children."""
    applies = circular.get("applies", {})
    if "children" in applies:
        yield removal(("applies", "children"), True)
    else:
        yield addition(("applies", "children"), True)
    parts = applies.get("parts")
    if parts is None:
        return
    kinds = words_at("", "units.kind")
    yield removal(("applies", "parts"), "all")
    for key, other_key in (("named", "exempt"), ("exempt", "named")):
        for number, kind in enumerate(parts[key]):
            yield removal(("applies", "parts", key, number), kind)
            moved = {**parts, key: [one for one in parts[key] if one != kind], other_key: [*parts[other_key], kind]}
            yield Edit(("applies", "parts"), moved, f"applies.parts: {kind} moved from {key} to {other_key}")
        yield from (addition(("applies", "parts", key, len(parts[key])), kind) for kind in kinds if kind not in parts[key])
    doubt = parts.get("doubtful_in", {})
    for unit, centre in doubt.items():
        spot = ("applies", "parts", "doubtful_in")
        yield removal((*spot, unit), centre)
        yield from (change((*spot, unit), centre, kind) for kind in kinds if kind != centre)
        others = [kind for kind in kinds if kind not in doubt]
        yield from (Edit(spot, {kind: centre}, f"applies.parts.doubtful_in: units {unit} -> {kind}") for kind in others)


def provisions(circular: Mapping[str, Any]) -> Iterator[Edit]:
    """What is not judged: which provisions, which of them later, and what shows the general ones."""
    for number, one in enumerate(circular["provisions"]):
        spot = ("provisions", number)
        yield removal(spot, one["id"])
        yield change((*spot, "id"), one["id"], f"{one['id']}.9")
        yield flag((*spot, "later"), one)
        for place, shown_by in enumerate(one.get("general", ())):
            yield removal((*spot, "general", place), shown_by)
            yield change((*spot, "general", place), shown_by, one["id"])
