"""The JSON Schema of a rule file takes every rule there is and refuses what the rulebook would."""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.rulebook.load import rule_files, rules_directory
from mottak_cli.rulebook.schema import rule_schema
from mottak_cli.source import load_bytes

RULES = [path for path in rule_files(rules_directory()) if path.name not in ("circular.yaml", "rulebook.yaml")]
VALIDATOR = Draft202012Validator(rule_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def data_of(path: Path) -> dict[str, Any]:
    """The plain data of a rule file."""
    (document,) = load_bytes(path.read_bytes(), str(path))
    return document.data


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(rule_schema())
    assert rule_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", RULES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_rule_file_fits(path: Path) -> None:
    assert [one.message for one in VALIDATOR.iter_errors(data_of(path))] == []


def put(*steps: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    """Puts a value at a place."""

    def change(data: Any) -> None:
        for step in steps[:-1]:
            data = data[step]
        data[steps[-1]] = value

    return change


def take(*steps: str | int) -> Callable[[dict[str, Any]], None]:
    """Takes out what stands at a place."""

    def change(data: Any) -> None:
        for step in steps[:-1]:
            data = data[step]
        del data[steps[-1]]

    return change


@pytest.mark.parametrize(
    "change",
    [
        put("modalty", value="shall"),
        put("modality", value="must"),
        put("acts", value=["center"]),
        put("acts", value="centre"),
        put("judged_on", value="office"),
        put("serious", value="yes"),
        put("title", value="Only one language"),
        take("title", "en"),
        put("title", "nn", value=""),
        take("remedy"),
        take("versions"),
        take("source", "verb"),
        put("source", "item", value="fourth"),
        put("applies", value={"children": False}),
        put("interpretation", 0, "kind", value="guess"),
        put("versions", 0, "check", value="at_al_times"),
        put("versions", 0, "with", "at_lest", value=2),
        put("versions", 0, "with", "at_least", value="two"),
        put("versions", 0, "with", "of", value="Employees!"),
        take("versions", 0, "with", "of"),
        take("versions", 0, "check"),
        put("versions", 0, "until", value="2024-01-01"),
    ],
)
def test_what_does_not_fit_is_refused(change: Callable[[dict[str, Any]], None]) -> None:
    data = deepcopy(data_of(rules_directory() / "RS-2019-002" / "3.4a.yaml"))
    assert VALIDATOR.is_valid(data)
    change(data)
    assert not VALIDATOR.is_valid(data)
