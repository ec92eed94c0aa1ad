"""All mistakes of a record are told, at once, in the order of the file, each once."""

import time

import pytest

from mottak_cli.errors import InputProblem
from mottak_cli.locale import text
from mottak_cli.records import read, record_kind
from mottak_cli.records.read import MOST_TOLD
from mottak_cli.source import load_bytes
from tests.records.reading import codes, record


def test_mistakes_of_every_sort_are_told_together() -> None:
    text = """\
name: ''
region: sor
region: ost
circulars: [RS-2019-003]
employees:
  - {id: e1, employed: 2024-02-30}
  - {id: e1, employed: {from: 2024-02-01, to: 2024-01-01}}
  - e3
  - {id: e1}
dialogue_groups: [{id: g1, completed: 2024-02-29, cancelled: 2024-02-01}]
orders: [{id: o1, issued: 2024-01-01, deadline: 2024-02-01, provision: X/9}]
"""
    assert codes(text, frozenset({"Y/1"})) == [
        ("name", "empty_text"),
        ("region", "duplicate_key"),
        ("circulars[0]", "unknown_circular"),
        ("employees[0].employed", "date_not_real"),
        ("employees[1].id", "id_twice"),
        ("employees[1].employed.to", "range_reversed"),
        ("employees[2]", "not_mapping"),
        ("employees[3]", "missing_key"),
        ("employees[3].id", "id_twice"),
        ("dialogue_groups[0].cancelled", "completed_and_cancelled"),
        ("orders[0].provision", "unknown_provision"),
    ]


ENDS, BOTH = ("completed", "cancelled"), "completed_and_cancelled"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("opne: 2015-01-01\n", [("opne", "unknown_key")]),
        ("employees: [{id: e1, emploid: 2020-01-01}]\n", [("employees[0].emploid", "unknown_key")]),
        ("employees: [{id: e1, quux: 2020-01-01}]\n", [("employees[0]", "missing_key"), ("employees[0].quux", "unknown_key")]),
        ("kind: {is: ordinary, from: 2015-01-01}\n", [("kind", "change_not_in_list")]),
        ("operator: {is: {id: hero}, from: 2015-01-01}\n", [("operator", "change_not_in_list")]),
        ("region: [{is: sor}, {is: ost}]\n", [("region[1]", "ranges_overlap")]),
        ("children: [{from: 2024-01-01}, 2024-02-01]\n", [("children[1]", "ranges_overlap")]),
        ("open: [2015-01-01, {from: 2012-01-01, to: 2014-01-01}]\n", []),
        ("open: [2015-01-01, {from: 2012-01-01, to: 2015-01-01}]\n", [("open[1]", "ranges_overlap")]),
        ("units: [{kind: transit, from: 2024-02-01, to: 2024-01-01}]\n", [("units[0].to", "range_reversed")]),
        ("dispensations: [{provision: X/1, from: 2024-02-01, to: 2024-01-01}]\n", [("dispensations[0].to", "range_reversed")]),
        ("kind: []\n", [("kind", "kind_gap")]),
        ("kind: [{is: ordinary, to: 2020-12-31}, {is: transit, from: 2021-01-02}]\n", [("kind", "kind_gap")]),
        ("kind: [{is: ordinary, to: 2020-12-31}, {is: transit, from: 2021-01-01}]\n", []),
        ("kind: [{is: ordinary, from: 2015-01-02}]\nopen: [{from: 2015-01-02, to: 2016-01-01}, 2017-01-01]\n", []),
        ("region: [{is: sor, from: 2020-01-01}]\n", []),
        ("children: [{is: true, from: 2020-01-01}]\n", []),
        ("volunteers: [{id: v, active: {to: 2024-05-01}, erased: 2024-05-01}]\n", []),
        (
            "volunteers: [{id: v, active: [{to: 2024-05-01}, 2024-06-01], erased: 2024-07-01}]\n",
            [("volunteers[0].erased", "erased_while_active")],
        ),
        ("police_assistance: [{kind: removal, month: 2024-05, requested: 3, assisted: 3}]\n", []),
        ("dialogue_groups: [{id: g, leaders: [nobody]}]\n", []),
        ("employees: [{id: e1, employed: 2020-01-01, group_leader: {}}]\n", []),
        (
            "attestations: [{provision: X/1, year: '2024', date: 2024-01-01, by: x, statement: y}]\n",
            [("attestations[0].year", "not_whole_number")],
        ),
        ("employees: [{id: e1, 1: 2020-01-01}]\n", [("employees[0]", "key_not_text")]),
        ("employees: [{id: e1, [a]: 2020-01-01}]\n", [("employees[0]", "key_is_collection")]),
        ("employees: [{id: e1, id: 2020-01-01}]\n", [("employees[0]", "missing_key"), ("employees[0].id", "duplicate_key")]),
        ("dialogue_groups: [{id: g, completed: , cancelled: }]\n", [(f"dialogue_groups[0].{key}", "no_value") for key in ENDS]),
        ("dialogue_groups: [{id: g, completed: 2024-02-01, cancelled: 2024-02-30}]\n", [("dialogue_groups[0].cancelled", "date_not_real")]),
        ("dialogue_groups: [{id: g, completed: x, cancelled: 2024-02-01}]\n", [("dialogue_groups[0].completed", "date_shape")]),
        ("dialogue_groups: [{id: g, completed: 2024-02-01, cancelled: 2024-02-01}]\n", [("dialogue_groups[0].cancelled", BOTH)]),
        ("format: true\n", [("format", "not_whole_number")]),
        ("format: 1.0\n", [("format", "not_whole_number")]),
        ("format: '1'\n", [("format", "not_whole_number")]),
        ("activities: [{date: 2024-01-01, with: police}]\n", [("activities[0].with", "not_list")]),
        ("activities: [{date: 2024-01-01, with: [polise]}]\n", [("activities[0].with[0]", "unknown_word")]),
        ("documents: [{kind: other, dated: 2024-01-01, known_by: e1}]\n", [("documents[0].known_by", "not_all")]),
        ("units: [null]\n", [("units[0]", "empty_item")]),
        ("dialogue_groups: [null, {id: g1}]\nemployees: [~]\n", [("dialogue_groups[0]", "empty_item"), ("employees[0]", "empty_item")]),
    ],
)
def test_one_mistake_is_told_once(text: str, found: list[tuple[str, str]]) -> None:
    assert codes(text) == found


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("employees: [&x {id: e1, employed: 2022-01-01}, {<<: *x, id: e2}]\n", "employees[1]"),
        ("kind: [&k {is: ordinary, to: 2020-12-31}, {<<: *k, from: 2021-01-01}]\n", "kind[1]"),
        ("operator: [&o {is: {id: hero}, to: 2020-12-31}, {<<: *o, is: {id: link}}, {is: {id: x}, from: 2021-01-01}]\n", "operator[1]"),
        ("open: &o {from: 2015-01-01, to: 2016-01-01}\nchildren: {<<: *o}\n", "children"),
        ("kind: [{is: ordinary, to: &d 2020-12-31}]\nopen: {from: 2015-01-01, <<: {to: *d}}\n", "open"),
        ("volunteers: [{id: v, active: {from: 2024-01-01, <<: {to: 2024-05-01}}, erased: 2024-06-01}]\n", "volunteers[0].active"),
    ],
)
def test_what_a_merge_key_would_have_brought_is_not_called_wrong(text: str, at: str) -> None:
    assert codes(text) == [(at, "merge_key")]


def test_what_is_wrong_beside_a_merge_key_is_told_with_it() -> None:
    text = "employees: [{id: e1, employed: {from: 2022-01-01, to: 2021-01-01}}, {<<: {}, id: e1, emploid: 2020-01-01}, {id: e3}]\n"
    found = [("[0].employed.to", "range_reversed"), ("[1]", "merge_key"), ("[1].id", "id_twice"), ("[1].emploid", "unknown_key")]
    assert codes(text) == [(f"employees{path}", code) for path, code in [*found, ("[2]", "missing_key")]]


@pytest.mark.parametrize("more", ["", "id: x\n", "id: x\nkind: ordinary\n"])
def test_a_record_whose_first_key_would_be_merged_in_is_told_to_write_it_out(more: str) -> None:
    (document,) = load_bytes(f"base: &b {{record: centre, format: 1}}\n<<: *b\n{more}".encode(), "x.yaml")
    with pytest.raises(InputProblem) as raised:
        read(document)
    assert [error.code for error in raised.value.errors] == ["merge_key"]


def test_a_file_of_others_with_a_merge_key_is_left_alone() -> None:
    (document,) = load_bytes(b"x: &b {}\nweb:\n  <<: *b\n<<: *b\nname: y\n", "compose.yaml")
    assert record_kind(document) is None


def test_provisions_are_looked_up_only_where_they_are_known() -> None:
    text = "orders: [{id: o1, issued: 2024-01-01, deadline: 2024-02-01, provision: X/9}]\n"
    assert codes(text) == []
    assert codes(text, frozenset({"X/9"})) == []
    assert codes(text, frozenset()) == [("orders[0].provision", "unknown_provision")]


def test_circulars_of_added_rules_may_be_named() -> None:
    assert codes("circulars: [LOKAL]\n") == [("circulars[0]", "unknown_circular")]
    assert codes("circulars: [LOKAL]\n", frozenset({"LOKAL/1"})) == []


def test_suggestions_reach_the_message() -> None:
    with pytest.raises(InputProblem) as raised:
        record("emploees: []\nkind: Ordinary\n")
    assert [error.advice.args["near"] for error in raised.value.errors] == ["employees", "ordinary"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("record: centre\n", "centre"),
        ("record: region\n", "region"),
        ("record: directorate\n", "directorate"),
        ("services: []\nversion: 2\n", None),
        ("name: action\nruns: x\n", None),
        ("[1]\n", None),
        ("", None),
    ],
)
def test_kind_of_record(text: str, kind: str | None) -> None:
    (document,) = load_bytes(text.encode(), "x.yaml")
    assert record_kind(document) == kind


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("id: x\nkind: ordinary\n", "no_record_key"),
        ("id: x\nfollow_ups: []\n", "no_record_key"),
        ("record: center\n", "unknown_record"),
        ("record: [centre]\n", "unknown_record"),
        ("record: 1\n", "unknown_record"),
        ("record:\n", "no_value"),
    ],
)
def test_a_record_that_does_not_say_what_it_is(text: str, code: str) -> None:
    (document,) = load_bytes(text.encode(), "x.yaml")
    with pytest.raises(InputProblem) as raised:
        record_kind(document)
    assert [error.code for error in raised.value.errors] == [code]


def test_of_very_many_mistakes_the_first_are_told() -> None:
    told = codes("".join(f"k{number}: 1\n" for number in range(5_000)))
    assert told[:MOST_TOLD] == [(f"k{number}", "unknown_key") for number in range(MOST_TOLD)]
    assert told[MOST_TOLD:] == [("", "more_mistakes")]


def test_as_many_as_may_be_told_are_told_without_more_ado() -> None:
    told = codes("".join(f"k{number}: 1\n" for number in range(MOST_TOLD)))
    assert (len(told), told[-1]) == (MOST_TOLD, (f"k{MOST_TOLD - 1}", "unknown_key"))


def test_many_keys_twice_take_no_more_time_than_their_number() -> None:
    started = time.process_time()
    assert len(codes("".join(f"k{number}: 1\n" for number in range(15_000)) * 2)) == MOST_TOLD + 1
    assert time.process_time() - started < 2


@pytest.mark.parametrize("blank", ['""', '"  "', "'\t'"])
def test_a_blank_text_is_shown_in_quotes(blank: str) -> None:
    with pytest.raises(InputProblem) as problem:
        record(f"children: {blank}\n")
    told = text(problem.value.errors[0].message, "en")
    assert f"but there is {blank}." in told
