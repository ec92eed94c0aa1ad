"""The exported schema accepts what is read and refuses wrong keys, words and dates."""

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.locale.words import KEYS, WORDS, explain_key
from mottak_cli.records import field_paths
from mottak_cli.records.centre import CENTRE
from mottak_cli.records.schema import json_schema
from mottak_cli.source import load_bytes
from tests.bad_input.kind import GOOD
from tests.bad_input.kinds import KINDS

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
NOT_IN_A_SCHEMA = {"number_bounds", "date_not_real"}


@pytest.fixture(scope="module", name="validator")
def _validator() -> Draft202012Validator:
    schema = json_schema("centre")
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_are_accepted(path: Path, validator: Draft202012Validator) -> None:
    for document in load_bytes(path.read_bytes(), path.name):
        assert [error.message for error in validator.iter_errors(document.data)] == []


@pytest.mark.parametrize(
    "given",
    [
        {"open": "2015-01-01"},
        {"open": {"from": "2015-01-01"}},
        {"open": ["2015-01-01", {"to": "2014-01-01", "closing_decided": "2013-01-01"}]},
        {"kind": [{"is": "ordinary", "from": "2015-01-01"}, {"is": "transit", "to": "2014-01-01"}]},
        {"circulars": "all"},
        {"circulars": []},
        {"circulars": ["RS-2019-002"]},
        {"circulars": [{"is": [], "from": "2015-01-01"}]},
        {"children": True},
        {"children": "2015-01-01"},
        {"children": [{"from": "2015-01-01"}, {"is": False, "to": "2014-01-01"}]},
        {"operator": {"id": "hero"}},
        {"operator": [{"is": {"id": "hero"}}]},
        {"employees": [{"id": "æ1", "employed": []}]},
        {"documents": [{"kind": "other", "dated": "2015-01-01", "known_by": "all"}]},
    ],
)
def test_every_way_of_writing_is_accepted(given: dict[str, Any], validator: Draft202012Validator) -> None:
    good = load_bytes(GOOD.encode(), "x.yaml")[0].data
    assert [error.message for error in validator.iter_errors({**good, **given})] == []


@pytest.mark.parametrize(
    "kind",
    [
        kind
        for kind in KINDS
        if kind.code in {"unknown_key", "unknown_word", "missing_key", "not_list", "not_mapping", "not_text", "not_yes_no"}
    ]
    + [
        kind
        for kind in KINDS
        if kind.code in {"date_shape", "date_month", "date_years", "bad_id", "empty_text", "not_all", "unknown_circular"}
    ]
    + [
        kind for kind in KINDS if kind.code in {"other_format", "unknown_record", "month_shape", "range_empty", "number_bounds", "no_value"}
    ],
    ids=lambda kind: kind.name,
)
def test_wrong_shapes_are_refused(kind: Any, validator: Draft202012Validator) -> None:
    (document,) = load_bytes(kind.data, "x.yaml")
    assert not validator.is_valid(document.data)


def keys_without_help(schema: Any, path: str = "") -> list[str]:
    found = []
    if isinstance(schema, dict):
        for key, inner in schema.get("properties", {}).items():
            if not (inner.get("x-nb") and inner.get("x-en") and inner["description"] == f"{inner['x-nb']} / {inner['x-en']}"):
                found.append(f"{path}.{key}")
        for key, inner in schema.items():
            found += keys_without_help(inner, f"{path}.{key}")
    elif isinstance(schema, list):
        for inner in schema:
            found += keys_without_help(inner, path)
    return found


def test_every_key_is_described_in_both_languages() -> None:
    assert keys_without_help(json_schema("centre")) == []


def words_of(shape: Any) -> set[str]:
    if isinstance(shape, dict):
        own = {word for word in shape["expected"] if isinstance(word, str)} if shape.get("type") == "literal" else set()
        return own.union(*(words_of(inner) for inner in shape.values()))
    return set()


def test_words_and_keys_explained_are_those_of_the_record() -> None:
    paths = field_paths("centre")
    assert [path for path in paths if explain_key(path) is None] == []
    assert set(KEYS) <= paths
    assert set(WORDS) == words_of(CENTRE)
    for texts in (*KEYS.values(), *WORDS.values()):
        assert set(texts) == {"nb", "en"}
        assert all(text.endswith(".") and text == text.strip() for text in texts.values())


def test_field_paths_see_through_lists_and_ranges() -> None:
    paths = field_paths("centre")
    assert {
        "dialogue_groups.meetings.date",
        "employees.group_leader.training.completed",
        "employees.employed",
        "volunteers.certificates.purpose_confirmed_by",
        "infection_control.plan_known",
        "open.closing_decided",
        "operator.experience",
        "activities.with",
    } <= paths
    assert {"civil_society.contacts.appointed", "follow_ups.training.sesam.given_by", "follow_ups.controls.documentation.report"} <= field_paths(
        "region"
    )
    assert {"civil_society_meetings", "theme_rounds.themes.request_sent", "meeting_overview.region"} <= field_paths("directorate")
