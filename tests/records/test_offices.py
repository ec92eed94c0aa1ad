"""The records of a region and of the directorate: what the tree says, what contradicts itself, what was known on a day."""

from pathlib import Path
from typing import Any

import pytest

from mottak_cli.errors import InputProblem
from mottak_cli.records import Record, field_paths, read
from mottak_cli.records.known import as_known_on
from mottak_cli.source import load_bytes
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from tests.bad_input.kind import GOOD_DIRECTORATE, GOOD_REGION
from tests.records.reading import day

GOOD_FILES = Path(__file__).with_name("good")


def good(kind: str) -> Record:
    """The full good record of a kind."""
    (document,) = load_bytes((GOOD_FILES / f"{kind}.yaml").read_bytes(), f"{kind}.yaml")
    return read(document, frozenset())


def region(text: str) -> dict[str, Any]:
    """The tree of a minimal region with this text after it."""
    (document,) = load_bytes((GOOD_REGION + text).encode(), "region.yaml")
    return read(document).data


def directorate(text: str) -> dict[str, Any]:
    """The tree of a minimal directorate with this text after it."""
    (document,) = load_bytes((GOOD_DIRECTORATE + text).encode(), "directorate.yaml")
    return read(document).data


def codes(text: str) -> list[tuple[str, str]]:
    """(path, code) of each mistake."""
    (document,) = load_bytes(text.encode(), "x.yaml")
    with pytest.raises(InputProblem) as raised:
        read(document)
    return [(error.path, error.code) for error in raised.value.errors]


def paths_in(tree: Any, above: str = "") -> set[str]:
    """Every dotted path in a tree, lists seen through."""
    if isinstance(tree, list):
        return set().union(*(paths_in(item, above) for item in tree))
    if not isinstance(tree, dict):
        return set()
    found = set()
    for key, inner in tree.items():
        path = f"{above}.{key}" if above else key
        found |= {path} | paths_in(inner, path)
    return found


@pytest.mark.parametrize("kind", ["region", "directorate"])
def test_the_good_records_have_every_key(kind: str) -> None:
    ends = {f"civil_society.contacts.appointed.{end}" for end in ("from", "to")}
    assert paths_in(good(kind).document.data) == field_paths(kind)
    assert paths_in(good(kind).data) == field_paths(kind) - ends


def test_the_tree_of_a_region() -> None:
    found = good("region")
    assert (found.kind, found.id, found.name) == ("region", "fjord", "Regionkontor Fjord")
    one, two, three = found.data["civil_society"]["contacts"]
    assert one == {"id": "k1", "appointed": [(day("2019-08-01"), day("2023-06-30"))]}
    assert two["appointed"] == [(day("2023-07-01"), day("2024-01-31")), (day("2024-09-01"), MAX_DAY)]
    assert three == {"id": "k3"}
    assert found.data["new_employee_courses"][0] == {"date": day("2024-03-13"), "template": "common", "with_regions": ["vidde", "skog"]}
    first, second = found.data["follow_ups"]
    assert (first["opened"], first["startup_months"], first["municipality_contact"]) == (day("2024-01-15"), 5, day("2024-03-11"))
    assert first["training"]["sesam"] == {"date": day("2024-02-06"), "given_by": "regional_office"}
    assert first["visits"][0] == {"date": day("2024-03-06"), "purpose": ["advice", "information"], "municipality_meeting": False}
    assert [control.get("documentation", {}).get("report") for control in first["controls"]] == [None, "solberg/kontroll.pdf", False]
    assert second == {"centre": "åsen", "opened": day("2025-02-03")}
    assert found.data["manager_meetings"][1]["date"] == day("2024-11-14")


def test_the_tree_of_the_directorate() -> None:
    found = good("directorate").data
    assert found["civil_society_meetings"] == [day("2023-11-16"), day("2024-11-21")]
    assert found["theme_rounds"][0]["memo"] == day("2024-04-08")
    assert found["theme_rounds"][0]["themes"][0] == {
        "id": "v24a",
        "title": "Brannvern",
        "mandatory": True,
        "speaker": "external",
        "request_sent": day("2024-04-05"),
    }
    assert found["theme_rounds"][1:] == [{"id": "h24", "input_collected": day("2024-09-09"), "themes": []}, {"id": "v25"}]
    assert found["meeting_overview"][1] == {"region": "vidde", "date": day("2024-06-04")}


def test_an_office_can_begin_small() -> None:
    assert set(region("")) == set(directorate("")) == {"record", "format", "id", "name"}
    assert region("unit: transit_unit\ncivil_society: {}\nfollow_ups: []\n") == {
        **region(""), "unit": "transit_unit", "civil_society": {}, "follow_ups": []
    }  # fmt: skip


@pytest.mark.parametrize(("written", "meant"), [("2024-02-01", ("2024-02-01", None)), ("{to: 2024-02-01}", (None, "2024-02-01"))])
def test_a_contact_person_is_appointed_as_a_range(written: str, meant: tuple[str | None, str | None]) -> None:
    (contact,) = region(f"civil_society: {{contacts: [{{appointed: {written}}}]}}\n")["civil_society"]["contacts"]
    first, last = meant
    assert contact == {"appointed": [(day(first) if first else MIN_DAY, day(last) if last else MAX_DAY)]}


@pytest.mark.parametrize("months", [0, 2, 9, 60])
def test_what_the_office_set_is_judged_by_rules_and_not_here(months: int) -> None:
    text = f"follow_ups: [{{centre: a, opened: 2024-01-01, startup_months: {months}}}]\n"
    assert region(text)["follow_ups"][0]["startup_months"] == months


def test_mistakes_of_a_region_are_told_together() -> None:
    text = """\
unit: regional
opened: 2024-01-01
civil_society:
  contacts:
    - {id: c, appointed: {from: 2024-02-01, to: 2024-01-01}}
    - {id: c, appointed: [2024-02-01, {from: 2023-01-01, to: 2024-02-01}]}
    - c3
follow_ups:
  - {centre: lind, controls: [{date: 2024-01-01, kind: ordinary, documentation: {report: [a]}}]}
manager_meetings: [~, {date: 2024-05}]
"""
    assert codes(GOOD_REGION + text) == [
        ("unit", "unknown_word"),
        ("opened", "unknown_key"),
        ("civil_society.contacts[0].appointed.to", "range_reversed"),
        ("civil_society.contacts[1].id", "id_twice"),
        ("civil_society.contacts[1].appointed[1]", "ranges_overlap"),
        ("civil_society.contacts[2]", "not_mapping"),
        ("follow_ups[0]", "missing_key"),
        ("follow_ups[0].controls[0].documentation.report", "not_text"),
        ("manager_meetings[0]", "empty_item"),
        ("manager_meetings[1].date", "date_shape"),
    ]


def test_mistakes_of_the_directorate_are_told_together() -> None:
    text = """\
theme_rounds:
  - {id: r, themes: [{id: t}, {id: t}, {id: u}]}
  - {id: r, themes: [{id: u}, {id: v, speaker: Own}]}
  - {themes: none}
meeting_overview: [{region: fjord}]
"""
    assert codes(GOOD_DIRECTORATE + text) == [
        ("theme_rounds[0].themes[1].id", "theme_twice"),
        ("theme_rounds[1].id", "id_twice"),
        ("theme_rounds[1].themes[0].id", "theme_twice"),
        ("theme_rounds[1].themes[1].speaker", "unknown_word"),
        ("theme_rounds[2]", "missing_key"),
        ("theme_rounds[2].themes", "not_list"),
        ("meeting_overview[0]", "missing_key"),
    ]


def test_what_other_records_hold_is_not_asked_here() -> None:
    assert region("follow_ups: [{centre: nowhere, opened: 2024-01-01}, {centre: nowhere, opened: 2024-01-01}]\n")
    assert region("manager_meetings: [{date: 2024-01-01, themes: [x, x]}]\n")
    assert directorate("coordinating_office: nowhere\nmeeting_overview: [{region: nowhere, date: 2024-01-01}]\n")


EARLIER, THAT_DAY, LATER, LATEST = "2024-03-01", "2024-06-15", "2024-06-16", "2024-12-01"


def known_region(text: str) -> dict[str, Any]:
    """A minimal region with this text, as known on the day."""
    return as_known_on(region(text), day(THAT_DAY), "region")


def known_directorate(text: str) -> dict[str, Any]:
    """A minimal directorate with this text, as known on the day."""
    return as_known_on(directorate(text), day(THAT_DAY), "directorate")


@pytest.mark.parametrize("key", ["new_employee_courses", "manager_meetings"])
def test_what_an_office_holds_goes_with_its_date(key: str) -> None:
    found = known_region(f"{key}: [{{date: {LATER}}}, {{date: {THAT_DAY}}}, {{date: {EARLIER}}}]\n")[key]
    assert found == [None, {"date": day(THAT_DAY)}, {"date": day(EARLIER)}]


def test_civil_society_as_known() -> None:
    text = f"""\
civil_society:
  contacts: [{{id: a, appointed: {{from: {EARLIER}, to: {LATER}}}}}, {{id: b, appointed: {LATER}}}, {{id: c}}]
  meetings: [{{date: {LATER}}}, {{date: {EARLIER}}}, {{organisations: [x]}}]
"""
    assert known_region(text)["civil_society"] == {
        "contacts": [{"id": "a", "appointed": [(day(EARLIER), MAX_DAY)]}, {"id": "b", "appointed": []}, {"id": "c"}],
        "meetings": [None, {"date": day(EARLIER)}, {"organisations": ["x"]}],
    }


def follow_up(text: str) -> Any:
    """One follow-up, of an opening long ago, as known on the day."""
    (found,) = known_region(f"follow_ups: [{{centre: a, opened: 2024-01-01, {text}}}]\n")["follow_ups"]
    return found


def test_a_follow_up_begins_with_the_opening() -> None:
    text = f"follow_ups: [{{centre: a, opened: {LATER}, visits: [{{date: {EARLIER}}}]}}, {{centre: b, opened: {THAT_DAY}, log: x}}]\n"
    assert known_region(text)["follow_ups"] == [None, {"centre": "b", "opened": day(THAT_DAY), "log": "x"}]


@pytest.mark.parametrize(
    ("key", "rest"),
    [
        ("contacts", {"by": "centre_manager", "channel": "phone"}),
        ("visits", {"municipality_meeting": "true"}),
        ("controls", {"kind": "ordinary", "documentation": "{report: x.pdf}"}),
    ],
)
def test_of_a_follow_up_each_item_goes_with_its_date(key: str, rest: dict[str, str]) -> None:
    said = "".join(f", {one}: {value}" for one, value in rest.items())
    gap, kept = follow_up(f"{key}: [{{date: {LATER}{said}}}, {{date: {THAT_DAY}{said}}}]")[key]
    assert gap is None
    assert kept["date"] == day(THAT_DAY)
    assert set(kept) == {"date", *rest}


def test_training_and_the_call_to_the_municipality_are_things_done() -> None:
    training = (
        f"training: {{administrative_routines: {{date: {LATER}}}, financial_routines: {{date: {EARLIER}}}, sesam: {{given_by: operator}}}}"
    )
    assert follow_up(training)["training"] == {"financial_routines": {"date": day(EARLIER)}, "sesam": {"given_by": "operator"}}
    assert follow_up(f"training: {{sesam: {{date: {LATER}}}}}")["training"] == {}
    assert "municipality_contact" not in follow_up(f"municipality_contact: {LATER}")
    assert follow_up(f"municipality_contact: {THAT_DAY}")["municipality_contact"] == day(THAT_DAY)
    assert follow_up("startup_months: 4, log: x")["startup_months"] == 4


def test_meetings_of_the_directorate_as_known() -> None:
    text = (
        f"civil_society_meetings: [{LATER}, {EARLIER}]\nmeeting_overview: [{{region: a, date: {LATER}}}, {{region: a, date: {THAT_DAY}}}]\n"
    )
    found = known_directorate(text)
    assert found["civil_society_meetings"] == [None, day(EARLIER)]
    assert found["meeting_overview"] == [None, {"region": "a", "date": day(THAT_DAY)}]


ROUND_DATES = ("input_collected", "proposal", "discussed", "concluded", "decided", "memo")


@pytest.mark.parametrize("key", ROUND_DATES)
def test_a_round_is_known_once_any_date_of_it_is(key: str) -> None:
    other = ROUND_DATES[0] if key != ROUND_DATES[0] else ROUND_DATES[1]
    gone, begun, whole = f"{key}: {LATER}, {other}: {LATEST}", f"{key}: {LATER}, {other}: {EARLIER}", f"{key}: {THAT_DAY}"
    text = f"theme_rounds: [{{id: a, {gone}}}, {{id: b, {begun}}}, {{id: c, {whole}}}]\n"
    assert known_directorate(text)["theme_rounds"] == [None, {"id": "b", other: day(EARLIER)}, {"id": "c", key: day(THAT_DAY)}]


def test_a_round_without_dates_is_kept_and_themes_go_with_their_round() -> None:
    themes = f"themes: [{{id: t, mandatory: true, request_sent: {LATER}}}, {{id: u, request_sent: {EARLIER}}}]"
    text = f"theme_rounds: [{{id: a, {themes}}}]\n"
    kept = [{"id": "t", "mandatory": True}, {"id": "u", "request_sent": day(EARLIER)}]
    assert known_directorate(text)["theme_rounds"] == [{"id": "a", "themes": kept}]
    assert known_directorate(text.replace("id: a", f"id: a, memo: {LATER}"))["theme_rounds"] == [None]


@pytest.mark.parametrize("kind", ["region", "directorate"])
def test_taking_the_future_out_twice_is_taking_it_out_at_the_earlier_day(kind: str) -> None:
    tree, untouched = good(kind).data, good(kind).data
    days = [day(f"{year}-{month:02}-05") for year in range(2023, 2026) for month in range(1, 13)]
    for early in days:
        then = as_known_on(tree, early, kind)
        assert as_known_on(then, early, kind) == then
        for late in days:
            if late > early:
                assert as_known_on(then, late, kind) == then
                assert as_known_on(as_known_on(tree, late, kind), early, kind) == then
    assert tree == untouched
    assert as_known_on(tree, day("2026-01-01"), kind) == tree
