"""The exported schema accepts what is read and refuses wrong keys, words and dates."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.locale.words import KEYS, SENSES, SHARED, WORDS, explain_key, explain_value
from mottak_cli.records import KINDS as RECORD_KINDS
from mottak_cli.records import field_paths
from mottak_cli.records.read import MODELS
from mottak_cli.records.schema import any_record, json_schema
from mottak_cli.records.walk import bare
from mottak_cli.source import load_bytes
from tests.bad_input.kind import GOOD, GOOD_REGION, Kind
from tests.bad_input.kinds import KINDS

SHOWN = Path(__file__).parents[2] / "examples"
EXAMPLES = sorted([*SHOWN.glob("*.yaml"), *SHOWN.glob("data/**/*.yaml"), *Path(__file__).with_name("good").glob("*.yaml")])
NOT_IN_A_SCHEMA = {"number_bounds", "date_not_real"}


@cache
def validator(kind: str) -> Draft202012Validator:
    """Another program's validator, with our schema."""
    schema = json_schema(kind)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_are_accepted(path: Path) -> None:
    for document in load_bytes(path.read_bytes(), path.name):
        assert [error.message for error in validator(document.data["record"]).iter_errors(document.data)] == []


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
def test_every_way_of_writing_is_accepted(given: dict[str, Any]) -> None:
    good = load_bytes(GOOD.encode(), "x.yaml")[0].data
    assert [error.message for error in validator("centre").iter_errors({**good, **given})] == []


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"unit": "transit_unit", "civil_society": {}, "follow_ups": [], "manager_meetings": []},
        {"civil_society": {"contacts": [{"appointed": "2024-01-01"}, {"appointed": [{"to": "2023-01-01"}, "2024-01-01"]}]}},
        {"follow_ups": [{"centre": "å", "opened": "2024-01-01", "startup_months": 0}]},
        {
            "follow_ups": [
                {
                    "centre": "a",
                    "opened": "2024-01-01",
                    "controls": [{"date": "2024-01-01", "kind": "ordinary", "documentation": {"report": report}} for report in (True, "x")],
                }
            ]
        },
    ],
)
def test_every_way_of_writing_a_region_is_accepted(given: dict[str, Any]) -> None:
    good = load_bytes(GOOD_REGION.encode(), "x.yaml")[0].data
    assert [error.message for error in validator("region").iter_errors({**good, **given})] == []


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
def test_wrong_shapes_are_refused(kind: Kind) -> None:
    (document,) = load_bytes(kind.data, "x.yaml")
    record = document.data.get("record")
    assert not validator(record if record in RECORD_KINDS else "centre").is_valid(document.data)


def described_keys(schema: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """(path, description) of every key of a schema; empty where there is none."""
    if isinstance(schema, dict):
        properties = schema.get("properties", {})
        yield from ((f"{path}.{key}", inner.get("description", "")) for key, inner in properties.items())
        for key, inner in schema.items():
            yield from described_keys(inner, f"{path}.{key}")
    elif isinstance(schema, list):
        for inner in schema:
            yield from described_keys(inner, path)


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_every_key_is_described_in_the_language_asked_for(kind: str) -> None:
    told = {lang: list(described_keys(json_schema(kind, lang))) for lang in ("nb", "nn", "en")}
    assert json_schema(kind) == json_schema(kind, "nb")
    for (path, bokmal), (again, nynorsk), (third, english) in zip(*told.values(), strict=True):
        assert path == again == third
        assert all(one.endswith(".") for one in (bokmal, nynorsk, english))
        assert bokmal != english != nynorsk


def test_a_text_written_wrongly_is_met_with_advice_and_not_with_a_pattern() -> None:
    for lang, advice in (
        ("nb", "Skriv år-måned-dag med bindestreker, slik: 2024-03-05."),
        ("nn", "Skriv år-månad-dag med bindestrekar, slik: 2024-03-05."),
        ("en", "as in 2024-03-05."),
    ):
        definitions = json_schema("centre", lang)["$defs"]
        assert definitions["day"]["patternErrorMessage"].endswith(advice)
        assert all("patternErrorMessage" in one for one in definitions.values() if "pattern" in one)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_schema_of_any_record_says_what_that_of_its_kind_says(path: Path) -> None:
    whole = Draft202012Validator(any_record())
    for document in load_bytes(path.read_bytes(), path.name):
        assert whole.is_valid(document.data)
        for wrong in ({**document.data, "unheard_of": 1}, {**document.data, "record": "office"}, {**document.data, "format": 2}):
            assert not whole.is_valid(wrong)


def test_the_schema_of_any_record_defines_what_it_refers_to() -> None:
    Draft202012Validator.check_schema(any_record("en"))
    assert set(any_record()["$defs"]) == references(any_record())


def references(schema: Any) -> set[str]:
    if isinstance(schema, dict):
        own = {schema["$ref"].rpartition("/")[2]} if "$ref" in schema else set()
        return own.union(*(references(inner) for inner in schema.values()))
    return set().union(*map(references, schema)) if isinstance(schema, list) else set()


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_a_schema_defines_what_it_refers_to_and_nothing_else(kind: str) -> None:
    schema = json_schema(kind)
    assert set(schema["$defs"]) == references(schema)
    assert schema["$id"] == f"urn:mottak:record:{kind}:1"


def test_a_word_of_two_meanings_is_described_as_it_is_meant() -> None:
    control = json_schema("region", "en")["properties"]["follow_ups"]["items"]["properties"]["controls"]["items"]["properties"]
    for key, means in (("kind", "Ordinary control."), ("protocol", "The protocol of the year's ordinary controls.")):
        enum = control[key]["enum"]
        assert control[key]["enumDescriptions"][enum.index("ordinary")] == means


def words_by_path(shape: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """(path, word) of every word that may stand in a shape."""
    shape = bare(shape)
    if shape["type"] == "typed-dict":
        for key, field in shape["fields"].items():
            yield from words_by_path(field["schema"], f"{path}.{key}" if path else key)
    elif shape["type"] == "list":
        yield from words_by_path(shape["items_schema"], path)
    elif shape["type"] == "tagged-union":
        for way in shape["choices"].values():
            yield from words_by_path(way, path)
    elif shape["type"] == "literal":
        yield from ((path, word) for word in shape["expected"])


@pytest.mark.parametrize("kind", RECORD_KINDS)
def test_words_and_keys_explained_are_those_of_the_record(kind: str) -> None:
    paths = field_paths(kind)
    assert [path for path in paths if explain_key(kind, path) is None] == []
    assert set(KEYS[kind]) <= paths
    standing = set(words_by_path(MODELS[kind]))
    assert [(path, word) for path, word in standing if explain_value(kind, path, word) is None] == []
    assert {(path, word) for path, words in SENSES[kind].items() for word in words} <= standing


def test_no_word_is_explained_that_may_not_stand_anywhere() -> None:
    standing = {(kind, path, word) for kind in RECORD_KINDS for path, word in words_by_path(MODELS[kind])}
    assert set(WORDS) == {word for kind, path, word in standing if word not in SENSES[kind].get(path, {})}


def test_all_texts_are_whole_sentences_in_every_language() -> None:
    senses = [words for by_path in SENSES.values() for words in by_path.values()]
    for told in (*KEYS.values(), SHARED, WORDS, *senses):
        for texts in told.values():
            assert set(texts) == {"nb", "nn", "en"}
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
    assert {
        "civil_society.contacts.appointed",
        "follow_ups.training.sesam.given_by",
        "follow_ups.controls.documentation.report",
    } <= field_paths("region")
    assert {"civil_society_meetings", "theme_rounds.themes.request_sent", "meeting_overview.region"} <= field_paths("directorate")
