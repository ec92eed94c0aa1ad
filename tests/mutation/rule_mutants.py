"""One change at a time in a rule file.

Changed: who acts, whose record, modality, the yes/no flags, section, item and `outside`, what it follows from, applicability,
names and kinds of interpretations, the keys of `found`, and in every version its dates, its check and all that stands under `with`.
Left alone, because they are words for people that nothing is worked out from: `title`, `requires`, `why`, `remedy`, the sentences
themselves, `source.verb` and `source.heading`. The `id` is the file's name, so that loading refuses any other.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from mottak_cli.checks.registry import PRIMITIVES
from mottak_cli.forms import keys

from .fields import alternatives, kind_under, words_at
from .mutants import Edit, Mutant, Spot, addition, by_a_day, by_one, change, edited, flag, removal, written

MODALITIES = ("shall", "should", "strive")
RECORDS = ("centre", "region", "directorate")
PARTIES = (
    "centre", "operator", "regional_office", "coordinating_office", "department", "directorate", "return_unit", "professional_staff",
)  # fmt: skip
INTERPRETATIONS = ("choice", "two_readings", "ours")
CAUSES = {"centre": "RS-2019-002/3.0", "region": "IM-2008-023/1", "directorate": "IM-2013-003/4.1"}
"""Of each kind of record a rule that another could have been said to follow from."""
PER = ("year", "half_year")
OF_ROOT = ("of", "in")
"""Keys of `with` that name a list of the record itself."""
OF_THE_NAMED = ("during", "since")
"""Keys of `with` that, where people are named, are read from the list they are looked up in."""
OF_OTHERS = {"rounds": "", "held": "", "decided": "rounds", "items": "rounds", "held_on": "held"}
"""Keys of `with` that name fields of other records, and the key that names the list they are in."""
OF_PARTS = {"parts": ("where", "done"), "items": ("where",)}
"""Keys of `with` that name a list inside an item, and the keys that are then read from that."""
IN_THE_LIST = ("by", "where", "any_where", "all_of")
"""Keys of `with` that are read from the items of the list `has`."""
OF_FOLLOW_UPS = ("each_control_is", "each_follow_up_between", "each_follow_up_names", "each_follow_up_within", "weekly_from_opening")
"""Checks whose paths lead from a follow-up."""
YES_NO = (
    "may_move",
    "attested",
    "earlier_counts",
    "unfollowed",
    "year_or_months",
    "first",
    "forbidden",
    "each_word",
    "residents_took_part",
)
OF_THE_LOG = {"by": "with", "each_of": "with", "topics": "topic"}
"""Keys of `with` that hold words of the log of activities, and of which of its keys."""


def rule_mutants(file: str, rule: Mapping[str, Any]) -> Iterator[Mutant]:
    """Every mutant of a rule."""
    for edit in (*headed(rule), *applicability(rule), *wordings(rule)):
        yield Mutant(file, edit.says, rule["id"], edited(rule, edit))


def headed(rule: Mapping[str, Any]) -> Iterator[Edit]:
    """Who acts, whose record, how binding, and where it stands in the source."""
    for number, party in enumerate(rule["acts"]):
        yield from (change(("acts", number), party, other) for other in PARTIES if other != party)
        yield removal(("acts", number), party)
    yield addition(("acts", len(rule["acts"])), next(one for one in PARTIES if one not in rule["acts"]))
    yield from (change(("judged_on",), rule["judged_on"], other) for other in RECORDS if other != rule["judged_on"])
    yield from (change(("modality",), rule["modality"], other) for other in MODALITIES if other != rule["modality"])
    for key in ("serious", "ours", "owed_after_closing"):
        yield flag((key,), dict(rule))
    source = rule["source"]
    yield change(("source", "section"), source["section"], f"{source['section']}.1")
    yield flag(("source", "outside"), source)
    yield from by_one(("source", "number"), source["number"]) if "number" in source else (addition(("source", "number"), 1),)
    for key in ("item", "paragraph"):
        if key in source:
            yield from by_one(("source", key), source[key])
            yield removal(("source", key), source[key])
        else:
            yield addition(("source", key), 1)
    follows = rule.get("follows_from", [])
    yield from (removal(("follows_from", number), cause) for number, cause in enumerate(follows))
    yield Edit(("follows_from",), [*follows, CAUSES[rule["judged_on"]]], f"follows_from: {CAUSES[rule['judged_on']]} added")
    for number, one in enumerate(rule.get("interpretation", ())):
        yield from (change(("interpretation", number, "kind"), one["kind"], kind) for kind in INTERPRETATIONS if kind != one["kind"])
        yield change(("interpretation", number, "name"), one["name"], f"{one['name']}_2")
        yield removal(("interpretation", number), one["name"])
    yield from (removal(("found", key), key) for key in rule["found"])


def applicability(rule: Mapping[str, Any]) -> Iterator[Edit]:
    """Whether children must live there, and which offices are meant."""
    if "unit" in rule.get("applies", {}):
        yield removal(("applies", "unit"), rule["applies"]["unit"])
        yield change(("applies", "unit"), rule["applies"]["unit"], "transit_unit")
    elif rule["judged_on"] == "region":
        yield addition(("applies", "unit"), "regional_office")
    if "children" in rule.get("applies", {}):
        yield removal(("applies", "children"), rule["applies"]["children"])
    else:
        yield addition(("applies", "children"), True)


def wordings(rule: Mapping[str, Any]) -> Iterator[Edit]:
    """The versions: each as a whole, its dates, its check, and what the check is given."""
    for number, version in enumerate(rule["versions"]):
        spot: Spot = ("versions", number)
        yield removal(spot, f"{version.get('from', '…')}..{version.get('to', '…')}")
        for key in ("from", "to"):
            if key in version:
                yield from by_a_day((*spot, key), version[key])
                yield removal((*spot, key), version[key])
        yield from (change((*spot, "check"), version["check"], other) for other in PRIMITIVES if other != version["check"])
        known = keys(PRIMITIVES[version["check"]].params)
        for key in YES_NO:
            if key in known and key not in version["with"]:
                yield flag((*spot, "with", key), version["with"])
        yield from given((*spot, "with"), version["with"], list_of_items(version["check"], version["with"]))


def list_of_items(check: str, params: Mapping[str, Any]) -> str:
    """The list whose items a check looks at."""
    if check in OF_FOLLOW_UPS:
        return "follow_ups"
    for key in ("for_each", "while_any"):
        if key in params:
            return str(params[key]["of"])
    return str(params.get("of", ""))


def given(spot: Spot, params: Mapping[str, Any], base: str) -> Iterator[Edit]:
    """What a check is given: every key gone, every path another, and every value another; paths lead from the items of `base`."""
    base = str(params.get("of", base))
    for key, value in params.items():
        yield removal((*spot, key), value)
        under = base
        if key in OF_ROOT:
            under = ""
        elif key in OF_OTHERS:
            under = str(params.get(OF_OTHERS[key], ""))
        elif (parts := next((one for one, of_it in OF_PARTS.items() if one in params and key in of_it), None)) is not None:
            under = f"{params.get('rounds', base)}.{params[parts]}"
        elif "in" in params and key in OF_THE_NAMED:
            under = params["in"]
        elif "has" in params and key in IN_THE_LIST:
            under = f"{base}.{params['has']}"
        if key in ("where", "unless_says") or (key == "says" and isinstance(value, dict)):
            yield from worded((*spot, key), value, under)
        elif key == "any_where":
            for number, one in enumerate(value):
                yield removal((*spot, key, number), one)
                yield from worded((*spot, key, number), one, under)
        elif key == "is":
            yield from words((*spot, key), value, words_at(base, params["says"]))
        elif key in OF_THE_LOG and isinstance(value, list):
            yield from words((*spot, key), value, words_at("activities", OF_THE_LOG[key]))
        else:
            yield from another((*spot, key), value, under)


def another(spot: Spot, value: Any, base: str) -> Iterator[Edit]:
    """Other values of one kind in the spot."""
    if isinstance(value, bool):
        yield change(spot, value, not value)
    elif isinstance(value, int):
        yield from by_one(spot, value)
        if spot[-1] == "at_least":
            yield change(spot, value, "all")
    elif isinstance(value, str):
        if kind_under(base, value):
            yield from (change(spot, value, other) for other in alternatives(base, value))
        elif value in PER:
            yield from (change(spot, value, other) for other in PER if other != value)
        else:
            assert value == "all", f"what is {spot}: {value}?"
            yield change(spot, value, 1)
    elif isinstance(value, list):
        for number, one in enumerate(value):
            yield removal((*spot, number), one)
            yield from another((*spot, number), one, base)
    else:
        yield from given(spot, value, base)


def worded(spot: Spot, asked: Mapping[str, Any], base: str) -> Iterator[Edit]:
    """Which fields must have which words: a field gone, another field, other words."""
    for path, wanted in asked.items():
        yield removal((*spot, path), wanted)
        for other in alternatives(base, path):
            renamed = {other if one == path else one: value for one, value in asked.items()}
            yield Edit(spot, renamed, f"{written((*spot, path))} -> {other}")
        yield from words((*spot, path), wanted, words_at(base, path))


def words(spot: Spot, wanted: list[Any], known: tuple[Any, ...]) -> Iterator[Edit]:
    """A list of words: each gone, each another, and each that is not there added."""
    for number, word in enumerate(wanted):
        yield removal((*spot, number), word)
        yield from (change((*spot, number), word, other) for other in known if other not in wanted)
    if len(known) > 2 or len(wanted) < len(known):
        yield from (addition((*spot, len(wanted)), other) for other in known if other not in wanted)
