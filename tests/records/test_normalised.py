"""Whatever way a thing is written, the tree says it in one."""

from typing import Any

import pytest

from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from tests.bad_input.kind import GOOD
from tests.records.reading import day, record, tree

A, B = day("2024-02-01"), day("2024-06-30")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-02-01", [(A, MAX_DAY)]),
        ("'2024-02-01'", [(A, MAX_DAY)]),
        ("{from: 2024-02-01}", [(A, MAX_DAY)]),
        ("{to: 2024-06-30}", [(MIN_DAY, B)]),
        ("{from: 2024-02-01, to: 2024-06-30}", [(A, B)]),
        ("{from: 2024-02-01, to: 2024-02-01}", [(A, A)]),
        ("[2024-02-01]", [(A, MAX_DAY)]),
        ("[]", []),
        ("[{from: 2024-06-30}, {to: 2024-02-01}]", [(B, MAX_DAY), (MIN_DAY, A)]),
        ("[{to: 2024-02-01}, 2024-06-30]", [(MIN_DAY, A), (B, MAX_DAY)]),
    ],
)
def test_ranges(written: str, meant: list[tuple[int, int]]) -> None:
    employee = f"employees:\n  - id: e1\n    employed: {written}\n    away: {written}\n    group_leader: {{appointed: {written}}}\n"
    (found,) = tree(employee)["employees"]
    assert found["employed"] == found["away"] == found["group_leader"]["appointed"] == meant
    (volunteer,) = tree(f"volunteers:\n  - id: v1\n    active: {written}\n    cleared: {written}\n")["volunteers"]
    assert volunteer["active"] == volunteer["cleared"] == meant


@pytest.mark.parametrize(
    ("key", "written", "meant"),
    [
        ("kind", "transit", [("transit", MIN_DAY, MAX_DAY)]),
        ("kind", "[{is: transit}]", [("transit", MIN_DAY, MAX_DAY)]),
        (
            "kind",
            "[{is: transit, to: 2024-02-01}, {is: ordinary, from: 2024-02-02}]",
            [("transit", MIN_DAY, A), ("ordinary", A + 1, MAX_DAY)],
        ),
        ("region", "sor", [("sor", MIN_DAY, MAX_DAY)]),
        ("region", "[{is: sør, from: 2024-02-01}]", [("sør", A, MAX_DAY)]),
        ("operator", "{id: hero, experience: new}", [({"id": "hero", "experience": "new"}, MIN_DAY, MAX_DAY)]),
        ("operator", "[{is: {id: hero}, to: 2024-06-30}]", [({"id": "hero"}, MIN_DAY, B)]),
        ("circulars", "all", [("all", MIN_DAY, MAX_DAY)]),
        ("circulars", "[]", [([], MIN_DAY, MAX_DAY)]),
        ("circulars", "[RS-2019-002, SIVILSAMFUNN]", [(["RS-2019-002", "SIVILSAMFUNN"], MIN_DAY, MAX_DAY)]),
        ("circulars", "[{is: all, to: 2024-02-01}, {is: [], from: 2024-06-30}]", [("all", MIN_DAY, A), ([], B, MAX_DAY)]),
        ("children", "true", [(True, MIN_DAY, MAX_DAY)]),
        ("children", "false", [(False, MIN_DAY, MAX_DAY)]),
        ("children", "2024-02-01", [(True, A, MAX_DAY)]),
        ("children", "{from: 2024-02-01, to: 2024-06-30}", [(True, A, B)]),
        ("children", "[{from: 2024-02-01}]", [(True, A, MAX_DAY)]),
        ("children", "[{is: false, to: 2024-02-01}, {is: true, from: 2024-06-30}]", [(False, MIN_DAY, A), (True, B, MAX_DAY)]),
        ("children", "[{to: 2024-02-01}, 2024-06-30]", [(True, MIN_DAY, A), (True, B, MAX_DAY)]),
    ],
)
def test_what_changes_in_time(key: str, written: str, meant: list[Any]) -> None:
    assert tree(f"{key}: {written}\n")[key] == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-02-01", [{"days": (A, MAX_DAY)}]),
        ("{from: 2024-02-01, to: 2024-06-30}", [{"days": (A, B)}]),
        ("{from: 2024-02-01, closing_decided: 2024-02-01}", [{"days": (A, MAX_DAY), "closing_decided": A}]),
        ("[{to: 2024-02-01}, 2024-06-30]", [{"days": (MIN_DAY, A)}, {"days": (B, MAX_DAY)}]),
    ],
)
def test_openings(written: str, meant: list[Any]) -> None:
    assert tree(f"open: {written}\n")["open"] == meant


def test_the_rest_of_the_tree() -> None:
    found = tree("""\
municipality: Lindesnes
units: [{id: em, kind: unaccompanied_minors, from: 2024-02-01}, {kind: transit}]
employees:
  - id: e1
    employed: 2024-02-01
    new_employee_course: 2024-02-01
    group_leader: {training: {completed: 2024-02-01, provider: udi}, professional_seminars: [2024-06-30]}
dialogue_groups:
  - {id: g1, leaders: [e1], meetings: [{date: 2024-02-01}], guide_followed: false, report: {sent: 2024-06-30, form: true}}
volunteers:
  - {id: v1, active: 2024-02-01, inside: true, certificates: [{kind: politiattest, shown: 2024-06-30}]}
activities: [{date: 2024-02-01, with: [police, school], topic: other, residents_took_part: true}]
attestations: [{provision: X/1, year: 2024, date: 2024-06-30, by: leder, statement: ja}]
documents: [{kind: other, dated: 2024-02-01, known_by: all}, {kind: other, dated: 2024-02-01, known_by: [e1]}]
infection_control: {plan_known: 2024-02-01, contact: Legen}
police_assistance: [{month: 2024-02, kind: removal, requested: 3, assisted: 2}]
dispensations: [{provision: X/1, granted: 2024-02-01, case: 24/00123, from: 2024-02-01, to: 2024-06-30}]
orders: []
""")
    assert found["municipality"] == "Lindesnes"
    assert found["units"] == [
        {"id": "em", "kind": "unaccompanied_minors", "days": (A, MAX_DAY)},
        {"kind": "transit", "days": (MIN_DAY, MAX_DAY)},
    ]
    (employee,) = found["employees"]
    assert employee["new_employee_course"] == A
    assert employee["group_leader"] == {"training": {"completed": A, "provider": "udi"}, "professional_seminars": [B]}
    (group,) = found["dialogue_groups"]
    assert group == {
        "id": "g1",
        "leaders": ["e1"],
        "meetings": [{"date": A}],
        "guide_followed": False,
        "report": {"sent": B, "form": True},
    }
    assert found["volunteers"][0]["certificates"] == [{"kind": "politiattest", "shown": B}]
    assert found["activities"] == [{"date": A, "with": ["police", "school"], "topic": "other", "residents_took_part": True}]
    assert found["attestations"][0]["year"] == 2024
    assert [paper["known_by"] for paper in found["documents"]] == ["all", ["e1"]]
    assert found["infection_control"] == {"plan_known": A, "contact": "Legen"}
    assert found["police_assistance"] == [{"month": A, "kind": "removal", "requested": 3, "assisted": 2}]
    dispensation = {"provision": "X/1", "granted": A, "case": "24/00123", "from": A, "to": B}
    assert found["dispensations"] == [dispensation]
    assert found["orders"] == []


def test_only_keys_that_are_there() -> None:
    minimal = record("")
    assert set(minimal.data) == {line.partition(":")[0] for line in GOOD.splitlines()}
    assert (minimal.kind, minimal.id, minimal.name, minimal.document.file) == ("centre", "lind", "Lind mottak", "centre.yaml")


def test_the_document_keeps_what_was_written() -> None:
    read = record("open: {from: 2024-02-01}\n")
    assert read.document.data["open"] == {"from": "2024-02-01"}
    assert read.document.place("open.from")[:2] == (6, 14)


def test_an_alias_is_read_where_it_stands() -> None:
    found = tree("employees:\n  - {id: e1, employed: &d 2024-02-01, new_employee_course: *d}\n")["employees"][0]
    assert found["employed"] == [(A, MAX_DAY)]
    assert found["new_employee_course"] == A
