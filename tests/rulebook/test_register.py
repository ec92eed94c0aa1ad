"""The rulebook against a register written by hand: nothing missing, nothing more, and each provision's own particulars."""

from pathlib import Path
from typing import Any

import pytest

from mottak_cli.rulebook import load
from mottak_cli.source import load_bytes

FILE = Path(__file__).with_name("register.yaml")
REGISTER: dict[str, dict[str, Any]] = load_bytes(FILE.read_bytes(), str(FILE))[0].data
JUDGED = [(circular, one) for circular, all_of in REGISTER.items() for one, what in all_of.items() if isinstance(what, dict)]
FLAGS = ("serious", "ours", "owed_after_closing")


@pytest.mark.parametrize("circular", REGISTER)
def test_every_provision_is_there_and_no_other(circular: str) -> None:
    rulebook = load()
    register = {one: what if isinstance(what, str) else "judged" for one, what in REGISTER[circular].items()}
    texts = {one.id: "later" if one.later else "general" if one.general else "text" for one in rulebook.circulars[circular].provisions}
    judged = {rule.partition("/")[2]: "judged" for rule in rulebook.rules if rule.startswith(f"{circular}/")}
    assert not texts.keys() & judged.keys()
    assert texts | judged == register
    assert {f"{circular}/{one}" for one in register} <= rulebook.provisions


def test_nothing_is_judged_that_is_not_in_the_register() -> None:
    assert set(load().rules) == {f"{circular}/{one}" for circular, one in JUDGED}


@pytest.mark.parametrize(("circular", "one"), JUDGED)
def test_the_particulars_of_a_judged_provision(circular: str, one: str) -> None:
    what, rule = REGISTER[circular][one], load().rules[f"{circular}/{one}"]
    assert list(rule.acts) == what["acts"]
    assert (rule.judged_on, rule.modality) == (what["judged_on"], what["modality"])
    assert (rule.source.section, rule.source.item, rule.source.number) == (what["section"], what.get("item"), what.get("number"))
    assert rule.source.paragraph == what.get("paragraph")
    assert rule.source.outside == what.get("outside", False)
    assert "verb" not in what or rule.source.verb == what["verb"]
    assert {flag: getattr(rule, flag) for flag in FLAGS} == {flag: what.get(flag, False) for flag in FLAGS}
    assert list(rule.follows_from) == [f"{circular}/{cause}" for cause in what.get("follows_from", ())]
    assert bool(rule.applies.children) == what.get("children", False)
    assert rule.applies.unit == what.get("unit")
    assert set(what.get("named", ())) <= {entry.kind for entry in rule.interpretation}
    assert rule.remedy.nb.rstrip().endswith(".")
    assert rule.remedy.en.rstrip().endswith(".")


def test_days_on_which_the_rules_are_in_force() -> None:
    """The dated documents from their date on; the page on all days, save where its only date parts two wordings."""
    rulebook = load()
    for circular in ("RS-2019-002", "RS-2008-054", "IM-2008-023", "IM-2013-003"):
        versions = {rule: one.versions for rule, one in rulebook.rules.items() if rule.startswith(f"{circular}/")}
        assert {(version.from_, version.to) for of in versions.values() for version in of} == {(rulebook.circulars[circular].dated, None)}
    turn = rulebook.circulars["SIVILSAMFUNN"].firm_from
    assert turn is not None
    written = {
        rule: [(version.from_, version.to) for version in one.versions]
        for rule, one in rulebook.rules.items()
        if rule.startswith("SIVILSAMFUNN")
    }
    assert written == {
        **{f"SIVILSAMFUNN/3.{number}": [(None, None)] for number in (1, 2, 3, 4)},
        "SIVILSAMFUNN/6.1": [(None, turn - 1), (turn, None)],
        "SIVILSAMFUNN/6.2": [(None, turn - 1)],
        "SIVILSAMFUNN/7.1": [(None, None)],
        "SIVILSAMFUNN/7.2": [(turn, None)],
        "SIVILSAMFUNN/7.2b": [(None, None)],
        "SIVILSAMFUNN/8": [(None, None)],
    }


@pytest.mark.parametrize("circular", ["IM-2008-023"])
def test_the_rules_of_a_dated_document_hold_from_its_date_on(circular: str) -> None:
    rulebook = load()
    written = {(one.from_, one.to) for rule in rulebook.rules.values() if rule.circular == circular for one in rule.versions}
    assert written == {(rulebook.circulars[circular].dated, None)}


def test_what_may_be_chosen_and_what_may_be_dispensed_from() -> None:
    circulars = load().circulars
    assert {one.id for one in circulars.values() if one.chosen_by_agreement} == {"RS-2019-002", "RS-2008-054", "SIVILSAMFUNN"}
    assert {one.id for one in circulars.values() if one.dispensable} == {"RS-2008-054"}
    parts = circulars["RS-2019-002"].applies.parts
    assert parts is not None
    assert set(parts.named) == {"ordinary", "unaccompanied_minors"}
    assert set(parts.exempt) == {"transit", "customised_care", "special_housing"}
    assert dict(parts.doubtful_in) == {"unaccompanied_minors": "transit"}
