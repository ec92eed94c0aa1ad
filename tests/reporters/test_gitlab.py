"""The Code Quality report: the shape that GitLab documents, fingerprints that are apart and stay."""

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.reporters import View

from .sample_alerts import ERROR, ODD, OFFICES, PLACELESS, Many, hostile, written

SHAPE: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "array",
    "items": {
        "type": "object",
        "additionalProperties": False,
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "additionalProperties": False,
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": r"^(\./|/)|\\"}},
                    "lines": {
                        "type": "object",
                        "additionalProperties": False,
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""Our own reading of GitLab's documentation of the format; GitLab publishes no schema."""


def checked(made: str) -> list[dict[str, Any]]:
    """The report. Raises where it has not the shape, begins with a mark, or names two items alike."""
    assert not made.startswith("\ufeff")
    report: list[dict[str, Any]] = json.loads(made)
    jsonschema.Draft202012Validator(SHAPE).validate(report)
    names = [one["fingerprint"] for one in report]
    if len(set(names)) != len(names):
        raise ValueError("two items have one fingerprint")
    return report


@pytest.mark.parametrize(
    "planted",
    [
        {"severity": "fatal"},
        {"fingerprint": ""},
        {"location": {"path": "./a.yaml", "lines": {"begin": 1}}},
        {"location": {"path": "a.yaml", "lines": {"begin": 0}}},
        {"location": {"path": "a.yaml"}},
        {"description": ""},
    ],
)
def test_the_shape_finds_planted_errors(planted: dict[str, Any]) -> None:
    report = checked(written("gitlab"))
    with pytest.raises(jsonschema.ValidationError):
        checked(json.dumps([report[0] | planted]))


def test_two_items_alike_are_found() -> None:
    report = checked(written("gitlab"))
    with pytest.raises(ValueError, match="fingerprint"):
        checked(json.dumps([report[0], report[0]]))


def test_breaches_and_mistakes_with_their_severities() -> None:
    report = checked(written("gitlab", Many(fail=1, unknown=1, warn=1, pending=3).run(), errors=(ERROR, ERROR, PLACELESS)))
    assert [one["severity"] for one in report] == ["blocker", "blocker", "blocker", "minor", "major", "critical"]
    assert report[2]["location"] == {"path": "y.yaml", "lines": {"begin": 1}}
    assert report[0]["check_name"] == "input/yaml"


def test_moved_lines_leave_the_fingerprints_of_mistakes() -> None:
    here, there = (checked(written("gitlab", errors=(one,)))[0] for one in (ERROR, ERROR._replace(line=90, column=7)))
    assert here["fingerprint"] == there["fingerprint"]
    assert here["location"] != there["location"]


def test_what_is_told() -> None:
    told = checked(written("gitlab", OFFICES, View(lang="en")))[0]["description"]
    assert told.startswith("to be considered: Two trained group leaders at all times (RS 2019-002, 3, fourth point). The centre had 1")
    assert "Softened from" in told


@given(st.one_of(st.sampled_from(ODD), st.text()))
def test_texts_stay_on_their_line(text: str) -> None:
    made = written("gitlab", hostile(text))
    made.encode()
    (one,) = json.loads(made)
    assert one["description"].isprintable()
