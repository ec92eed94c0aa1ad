"""What a value means by the core schema of YAML 1.2, and what it must not mean."""

import math
from typing import Any

import pytest

from mottak_cli.source import load_bytes
from tests.source.reading import data, one


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("no", "no"),
        ("yes", "yes"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("true", True),
        ("False", False),
        ("TRUE", True),
        ("tRUE", "tRUE"),
        ("", None),
        ("~", None),
        ("null", None),
        ("'null'", "null"),
        ('"true"', "true"),
        ("12", 12),
        ("-3", -3),
        ("+3", 3),
        ("0", 0),
        ("014", "014"),
        ("00", "00"),
        ("1_000", "1_000"),
        ("0b1", "0b1"),
        ("0o14", 12),
        ("0x1F", 31),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.", 1.0),
        (".inf", math.inf),
        ("-.INF", -math.inf),
        ("1:30", "1:30"),
        ("190:20:30", "190:20:30"),
        ("2024-03-05", "2024-03-05"),
        ("'2024-03-05'", "2024-03-05"),
        ("2024-02-30", "2024-02-30"),
        ("2024-03-05T10:00:00Z", "2024-03-05T10:00:00Z"),
        ("2024-05", "2024-05"),
        ("24/00123", "24/00123"),
        ("-", "-"),
        ("+", "+"),
        (".", "."),
        ("1.2.3", "1.2.3"),
        ("RS-2019-002/3.1", "RS-2019-002/3.1"),
        ("9" * 5000, "9" * 5000),
        ("|\n  to\n  linjer\n", "to\nlinjer\n"),
        (">-\n  to\n  linjer\n", "to linjer"),
        ("'it''s'", "it's"),
        ("Lind\tmottak", "Lind mottak"),
    ],
)
def test_scalar(written: str, meant: Any) -> None:
    if written == "-":
        written = "'-'"
    found = data(f"a: {written}\n")["a"]
    assert found == meant
    assert type(found) is type(meant)


def test_not_a_number() -> None:
    assert math.isnan(data("a: .nan\n")["a"])


def test_a_time_of_day_in_braces_is_text() -> None:
    assert data("a: {note: kl. 10:30, b: 1}\n") == {"a": {"note": "kl. 10:30", "b": 1}}


def test_byte_order_mark_and_line_ends_change_nothing() -> None:
    plain = "a: b\nc:\n  - d\n"
    for text in (plain, plain.replace("\n", "\r\n"), plain.replace("\n", "\r"), "\ufeff" + plain):
        document = one(text)
        assert document.data == {"a": "b", "c": ["d"]}
        assert document.place("c[0]") == (3, 5, 3, 6)
        assert list(document.lines) == plain.splitlines()


def test_aliases_stand_for_what_they_name() -> None:
    document = one("a: &x [1, 2]\nb: *x\n")
    assert document.data == {"a": [1, 2], "b": [1, 2]}
    assert document.place("b[1]") == document.place("a[1]")


def test_several_documents_and_empty_ones_between() -> None:
    documents = load_bytes(b"---\na: 1\n---\n---\n# nothing\n---\nb: 2\n", "centre.yaml")
    assert [(document.index, document.data) for document in documents] == [(0, {"a": 1}), (3, {"b": 2})]
    assert documents[1].place("b") == (7, 4, 7, 5)


@pytest.mark.parametrize(("text", "shape"), [("", "empty"), ("# x\n", "empty"), ("---\n", "empty"), ("[1]", "list"), ("x", "text")])
def test_what_is_no_mapping_has_a_shape_and_no_data(text: str, shape: str) -> None:
    document = one(text)
    assert (document.shape, document.data) == (shape, {})
    assert document.place("a.b[3]").line >= 1


def test_the_first_of_two_equal_keys_counts_and_the_second_is_a_mistake() -> None:
    document = one("a: 1\nb: 2\na: 3\n")
    assert document.data == {"a": 1, "b": 2}
    (mistake,) = document.mistakes
    assert (mistake.code, mistake.line, mistake.message.args) == ("duplicate_key", 3, {"key": "a", "first": 1})


def test_equal_keys_written_in_two_ways_are_equal() -> None:
    assert [mistake.code for mistake in one("a: 1\n'a': 2\n").mistakes] == ["duplicate_key"]


@pytest.mark.parametrize(
    ("text", "column", "tag"),
    [("a: !\n", 4, "!"), ("a: {b: !, c: d}\n", 8, "!"), ('a: {"b":!, c: d}\n', 9, "!"), ("a: [!t, b]\n", 5, "!t"), ("- !\n", 3, "!")],
)
def test_a_tag_is_refused_also_where_nothing_follows_it(text: str, column: int, tag: str) -> None:
    (mistake,) = one(text).mistakes
    assert (mistake.code, mistake.line, mistake.column, mistake.message.args) == ("tag", 1, column, {"tag": tag})
