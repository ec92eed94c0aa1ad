"""Our own reading of our schema agrees with jsonschema's; and places in JSON are where the values are."""

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.merge.places import span, written
from mottak_cli.merge.shape import Path, misfits
from mottak_cli.reporters.report_schema import report_schema
from tests.reporters.sample_alerts import ERROR, OFFICES
from tests.reporters.sample_alerts import written as reported

REPORT: Any = json.loads(reported("json", OFFICES, errors=(ERROR,)))
SCHEMA = report_schema()


def opened(schema: Any) -> Any:
    """The schema with further keys let through, as ours is read."""
    if isinstance(schema, dict):
        return {key: opened(one) for key, one in schema.items() if not (key == "additionalProperties" and one is False)}
    return [opened(one) for one in schema] if isinstance(schema, list) else schema


PEER = jsonschema.Draft202012Validator(opened(SCHEMA))


def paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every place in a report, of each list the first and last items alone."""
    yield path
    if isinstance(value, dict):
        for key, one in value.items():
            yield from paths(one, (*path, key))
    elif isinstance(value, list):
        for number in sorted({0, len(value) - 1}) if value else ():
            yield from paths(value[number], (*path, number))


PATHS = list(paths(REPORT))
ODD = [None, True, -1, 0, 3, 1.5, "", "x", "2024-12-31", [], {}, ["x"], {"x": 1}]


def changed(path: Path, value: Any) -> Any:
    """The report with another value in a place."""
    report = deepcopy(REPORT)
    within = report
    for step in path[:-1]:
        within = within[step]
    within[path[-1]] = value
    return report


def test_a_report_fits() -> None:
    assert list(misfits(REPORT, SCHEMA, SCHEMA["$defs"])) == []


@pytest.mark.parametrize("value", ODD, ids=repr)
def test_the_same_is_wrong(value: Any) -> None:
    for path in {tuple("#" if isinstance(step, int) else step for step in one): one for one in PATHS if one}.values():
        report = changed(path, value)
        found = list(misfits(report, SCHEMA, SCHEMA["$defs"]))
        assert bool(found) is not PEER.is_valid(report), path
        assert all(one.path[: len(path)] == path for one in found)


def test_a_missing_key_is_named() -> None:
    report = deepcopy(REPORT)
    del report["results"][0]["due"]
    assert [(written(one.path), one.missing) for one in misfits(report, SCHEMA, SCHEMA["$defs"])] == [("results[0]", "due")]


@given(st.sampled_from(PATHS), st.sampled_from([None, 1, "\t"]), st.sampled_from([None, (",", ":")]))
def test_places(path: Path, indent: Any, separators: Any) -> None:
    text = "\n " + json.dumps(REPORT, indent=indent, separators=separators)
    value = REPORT
    for step in path:
        value = value[step]
    start, end = span(text, path)
    assert json.loads(text[start:end]) == value


def test_the_nearest_place_there_is() -> None:
    assert [span('{"a": [1, {"b": 2}]}', path) for path in (("a", 1, "c"), ("a", 7), ("x",), ("a", 0, "b"))] == [
        (10, 18), (6, 19), (0, 20), (7, 8),
    ]  # fmt: skip
