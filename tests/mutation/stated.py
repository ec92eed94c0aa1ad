"""What is stated of the rulebook apart from the rule files: in `stated.yaml`, and in the register of the rulebook's own tests."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.models import Circular
from mottak_cli.source import load_bytes

from ..rulebook import test_register

STATED = Path(__file__).with_name("stated.yaml")
FLAGS = ("chosen_by_agreement", "dispensable")
DATES = ("dated", "changed", "firm_from")


@cache
def stated() -> dict[str, Any]:
    """The file's data."""
    return load_bytes(STATED.read_bytes(), str(STATED))[0].data


def against_statements(rulebook: Rulebook) -> Iterator[str]:
    """Each provision or document of which the rulebook says something else than `stated.yaml`."""
    documents = stated()["documents"]
    if set(documents) != set(rulebook.circulars):
        yield "the documents"
    for name, circular in rulebook.circulars.items():
        if name in documents and said_of(circular) != as_stated(documents[name]):
            yield name
    for rule in rulebook.rules.values():
        if [f"{one.kind} {one.name}" for one in rule.interpretation] != stated()["interpretations"].get(rule.id):
            yield rule.id


def said_of(circular: Circular) -> dict[str, Any]:
    """What the rulebook says of a document."""
    days = {key: None if (day := getattr(circular, key)) is None else date.fromordinal(day).isoformat() for key in DATES}
    provisions = circular.provisions
    return {
        "kind": circular.kind, "order": circular.order, **days, **{key: getattr(circular, key) for key in FLAGS},
        "children": bool(circular.applies.children),
        "text": [one.id for one in provisions if not one.later and not one.general],
        "later": [one.id for one in provisions if one.later],
        "general": {one.id: list(one.general) for one in provisions if one.general},
    }  # fmt: skip


def as_stated(document: dict[str, Any]) -> dict[str, Any]:
    """What is stated of a document, with what it leaves out."""
    return {**dict.fromkeys(DATES), **dict.fromkeys(FLAGS, False), "children": False, **document}


def against_register(rulebook: Rulebook, about: str) -> str | None:
    """The test of the register that fails on this rulebook, of those that concern a rule or document."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(test_register, "load", lambda: rulebook)
        try:
            for circular in test_register.REGISTER:
                test_register.test_every_provision_is_there_and_no_other(circular)
            test_register.test_nothing_is_judged_that_is_not_in_the_register()
            test_register.test_days_on_which_the_rules_are_in_force()
            test_register.test_the_rules_of_a_dated_document_hold_from_its_date_on("IM-2008-023")
            test_register.test_what_may_be_chosen_and_what_may_be_dispensed_from()
            for circular, one in test_register.JUDGED:
                if about == f"{circular}/{one}":
                    test_register.test_the_particulars_of_a_judged_provision(circular, one)
        except (AssertionError, ValueError) as error:
            return error.__traceback__.tb_next.tb_frame.f_code.co_name if error.__traceback__ and error.__traceback__.tb_next else "?"
    return None
