"""What rules/README.md says of fields, checks, sentences and words is what the program has."""

import re
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.checks.registry import PRIMITIVES
from mottak_cli.engine.court import REASONS
from mottak_cli.engine.softening import SOFTENINGS
from mottak_cli.forms import keys
from mottak_cli.locale.report import CATALOGUE
from mottak_cli.rulebook import load
from mottak_cli.rulebook.models import Applies, Circular, Interpretation, Parts, Provision, Rule, Source, Version

README = (Path(__file__).parents[2] / "rules" / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(r"```\w*\n(.*?)```", re.DOTALL)
PROSE = FENCE.sub("", README)
NAMED = {word for code in re.findall(r"`([^`]+)`", PROSE) for word in re.findall(r"\w+", code)}
IN_FENCES = {word for block in FENCE.findall(README) for word in re.findall(r"\w+", block)}


def line(beginning: str) -> set[str]:
    """The words in code on the line that begins so."""
    (found,) = (one for one in README.splitlines() if one.startswith(beginning))
    return {word for code in re.findall(r"`([^`]+)`", found) for word in re.findall(r"\w+", code)}


def test_the_table_of_checks_has_every_check_with_its_sentences() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| [^|]+ \| (`[^|]+) \|$", README, re.MULTILINE))
    told = {check: set(re.findall(r"`(\w+)`", cell)) for check, cell in rows.items()}
    told["held_per"].remove("at_most")  # the parameter that asks for one of them
    assert told == {check: set(primitive.found) for check, primitive in PRIMITIVES.items()}


@pytest.mark.parametrize("form", [Rule, Source, Applies, Parts, Interpretation, Version, Circular, Provision])
def test_every_field_is_told(form: Any) -> None:
    assert set(keys(form)) - NAMED - IN_FENCES == set()


def test_every_placeholder_in_use_is_told() -> None:
    used = {
        name
        for info in load().infos.values()
        for sentence in info.found.values()
        for text in sentence.values()
        for name in re.findall(r"{(\w+)}", text)
    }
    assert used <= line("Sentences of `found` may hold") | line("The checks about new centres")


def test_words_of_softened_and_reason_are_all_told() -> None:
    assert line("Words of `softened`") - {"softened", "reason"} == {*SOFTENINGS, *REASONS} | {
        "other_unit", "not_in_force", "not_open", "exempt_kind", "no_children", "not_chosen", "none_in_period", "not_begun",
    }  # fmt: skip
    assert line("Words of `softened`") - {"softened", "reason", *SOFTENINGS} <= CATALOGUE.keys()
