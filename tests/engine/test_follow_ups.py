"""Follow-ups across records: one fact told once, and centres nobody knows."""

from datetime import date

import pytest

from mottak_cli.engine import Question, judge
from mottak_cli.results import Result

from .asking import centre, from_data, rulebook

QUESTION = Question(date(2023, 12, 31), date(2023, 1, 1), date(2023, 12, 31))


def of_region(*others: object, **keys: object) -> dict[str, Result]:
    """What is said of a regional office with other records beside it."""
    office = from_data({"record": "region", "format": 1, "id": "sor", "name": "Sør", **keys})
    run = judge([office, *others], rulebook(), QUESTION)  # type: ignore[list-item]
    return {one.rule.id: one for one in run.records[0].results}


def test_an_opening_without_a_follow_up_is_one_fact() -> None:
    results = of_region(centre(id="lind", region="sor", open={"from": "2023-02-09"}))
    told = {rule: results[f"IM-2008-023/{rule}"].findings[0] for rule in ("2.1", "3.0b", "3.1", "3.2b", "4.1")}
    assert told["2.1"].follows == told["3.0b"].follows == (told["4.1"].episode,)
    assert told["3.2b"].follows == (told["3.1"].episode,)
    assert told["3.1"].follows == told["4.1"].follows == ()


def test_a_combined_visit_is_not_missed_twice_where_there_was_no_visit() -> None:
    results = of_region(follow_ups=[{"centre": "lind", "opened": "2023-02-09", "visits": []}])
    (visit,) = results["IM-2008-023/3.1"].findings
    for rule in ("3.2a", "3.2b"):
        assert [one.follows for one in results[f"IM-2008-023/{rule}"].findings] == [(visit.episode,)]


def test_weeks_and_training_do_not_follow_from_a_log_that_is_missing() -> None:
    results = of_region(follow_ups=[{"centre": "lind", "opened": "2023-02-09", "contacts": []}])
    for rule in ("2.1", "3.0b"):
        assert results[f"IM-2008-023/{rule}"].findings
        assert all(not one.follows for one in results[f"IM-2008-023/{rule}"].findings)


def test_a_centre_that_nobody_knows_is_followed_by_what_the_follow_up_says() -> None:
    known = centre(id="vik", region="ost")
    follow_up = {"centre": "ingensteds", "opened": "2023-02-09", "log": "log.pdf"}
    assert of_region(known, follow_ups=[follow_up])["IM-2008-023/4.1"].verdict == "pass"


def test_a_control_outside_the_opening_that_is_followed_is_told() -> None:
    """The rules judge it nowhere, so that nobody may think it was found in order."""
    lind = centre(id="lind", region="sor", open=[{"from": "2022-01-31", "to": "2022-03-31"}, "2022-06-01"])
    controls = [{"date": day, "kind": "ordinary"} for day in ("2022-03-31", "2022-04-01", "2022-06-10")]
    follow_ups = [{"centre": "lind", "opened": "2022-01-31", "controls": controls}]
    office = from_data({"record": "region", "format": 1, "id": "sor", "name": "Sør", "follow_ups": follow_ups})
    notes = judge([office, lind], rulebook(), QUESTION).records[0].notes
    assert [(note.key, place.path) for note, place in notes] == [
        ("control_elsewhere", f"follow_ups[0].controls[{number}].date") for number in (1, 2)
    ]


@pytest.mark.parametrize(
    ("opened", "weeks"),
    [
        ({"from": "2023-05-15", "to": "2023-06-04"}, 3),
        ({"to": "2023-06-04"}, 3),
        ({"to": "2023-05-15"}, 0),
        # A follow-up of days on which the centre had closed is about no opening that is known: eight weeks, and no end.
        ({"to": "2023-05-14"}, 8),
    ],
)
def test_an_opening_without_a_first_day_ends_all_the_same(opened: dict[str, str], weeks: int) -> None:
    """What an office owes about a centre ends with its closing day, also where only the office says when it opened."""
    lind = centre(id="lind", region="sor", open=opened)
    results = of_region(lind, follow_ups=[{"centre": "lind", "opened": "2023-05-15", "contacts": []}])
    assert len(results["IM-2008-023/3.0b"].findings) == weeks
    ended = {finding.ended for finding in results["IM-2008-023/4.1"].findings}
    assert ended == {None if weeks == 8 else date.fromisoformat(opened["to"])}


def notes_about(opened: object, follow_up: str) -> list[tuple[str, str]]:
    """What is remarked of one follow-up of a centre with these openings."""
    office = {"record": "region", "format": 1, "id": "sor", "name": "Sør", "follow_ups": [{"centre": "lind", "opened": follow_up}]}
    run = judge([from_data(office), centre(id="lind", region="sor", open=opened)], rulebook(), QUESTION)
    return [(note.key, place.path) for note, place in run.records[0].notes]


@pytest.mark.parametrize("opened", ["2023-05-15", "2023-06-05"])
def test_that_a_centre_does_not_say_when_it_opened_is_told(opened: str) -> None:
    assert notes_about({"to": "2023-06-04"}, opened) == [("opening_undated", "follow_ups[0].opened")]
    assert notes_about([{"to": "2023-05-14"}, {"from": "2023-05-16"}], opened) == []


def test_a_day_that_is_known_is_nearer_than_one_that_nobody_knows() -> None:
    """A follow-up a day or two early is still about the reopening, which would else have none."""
    lind = centre(id="lind", region="sor", open=[{"to": "2023-06-30"}, {"from": "2023-07-01"}])
    results = of_region(lind, follow_ups=[{"centre": "lind", "opened": "2023-06-30", "log": "log.pdf"}])
    (other_day,) = results["IM-2008-023/4.1"].findings
    assert (other_day.found.key, other_day.verdict.value, other_day.first) == ("other_day", "warn", date(2023, 7, 1))


def test_an_opening_without_a_first_day_has_no_start_up_phase() -> None:
    """Nobody but the office knows when it began; that eases nothing for the centre."""
    lind = centre(id="lind", region="sor", open={"to": "2023-12-31"}, documents=[{"kind": "community_plan", "dated": "2023-07-15"}])
    office = from_data({
        "record": "region", "format": 1, "id": "sor", "name": "Sør",
        "follow_ups": [{"centre": "lind", "opened": "2023-03-01", "startup_months": 6}],
    })  # fmt: skip
    run = judge([lind, office], rulebook(), QUESTION)
    (plan,) = [one for one in run.records[0].results if one.rule.id == "RS-2008-054/3.2.1"]
    assert [(one.verdict.value, one.first, one.last) for one in plan.findings] == [("fail", date(2023, 1, 1), date(2023, 7, 14))]
