"""Properties that any judge of a data repo must have, and who belongs where, worked out by hand."""

from __future__ import annotations

import random

import pytest

from .generate_repo import a_repo
from .hand import ask_among, day, directorate, office, shape
from .known import Data, as_known_on
from .oracle import evaluate_repo
from .questions import repo_questions
from .repo import Repo
from .tally import POSSIBLE
from .world import Opening


@pytest.mark.parametrize("seed", range(40))
def test_what_was_not_known_changes_nothing(seed: int) -> None:
    records = a_repo(seed)
    for question in repo_questions(records, seed):
        answers = evaluate_repo(records, *question)
        assert answers == evaluate_repo([as_known_on(r, question.as_of.isoformat()) for r in records], *question)
        for by_rule in answers.values():
            for rule, answer in by_rule.items():
                assert answer.verdict in POSSIBLE[rule]
                assert all(question.first <= f.from_ <= f.to <= min(question.last, question.as_of) for f in answer.findings)


@pytest.mark.parametrize("seed", range(100, 125))
def test_the_order_of_records_changes_nothing(seed: int) -> None:
    records = a_repo(seed)
    shuffled = random.Random(seed).sample(records, len(records))
    for question in repo_questions(records, seed):
        assert evaluate_repo(records, *question) == evaluate_repo(shuffled, *question)


def centre(**keys: object) -> Data:
    """An ordinary centre."""
    return {"record": "centre", "format": 1, "id": "c", "name": "C", "kind": "ordinary", "open": "2024-01-10", "employees": []} | keys


def follow_up(**keys: object) -> Data:
    """A follow-up of that centre."""
    return {"centre": "c", "opened": "2024-01-10"} | keys


def test_a_follow_up_is_about_the_nearest_opening() -> None:
    openings = [{"from": "2023-01-01", "to": "2023-06-30"}, {"from": "2024-01-01"}]
    repo = Repo([centre(open=openings)], day("2024-12-31"))
    second = Opening(day("2024-01-01"), None, None)
    assert repo.matched_opening(follow_up(opened="2023-07-03")) == second
    # 2 July 2023 is 182 days after the one and 183 before the other; a tie goes to the earlier.
    assert repo.matched_opening(follow_up(opened="2023-07-02")) == Opening(day("2023-01-01"), day("2023-06-30"), None)
    even = Repo([centre(open=[{"from": "2024-01-01", "to": "2024-01-02"}, {"from": "2024-01-05"}])], day("2024-12-31"))
    assert even.opening_of(follow_up(opened="2024-01-03")).first == day("2024-01-01")
    assert repo.matched_opening(follow_up(centre="elsewhere")) is None
    assert repo.opening_of(follow_up(centre="elsewhere", opened="2024-05-05")) == Opening(day("2024-05-05"), None, None)
    # The second opening was not known in 2023.
    assert Repo([centre(open=openings)], day("2023-12-31")).opening_of(follow_up(opened="2024-01-01")).first == day("2023-01-01")


def test_a_follow_up_of_an_opening_that_nobody_knows_the_first_day_of() -> None:
    repo = Repo([centre(open=[{"to": "2023-12-31"}, {"from": "2024-06-01"}])], day("2024-12-31"))
    # A day that is known is nearer than one that nobody knows.
    assert repo.matched_opening(follow_up(opened="2020-03-01")) == Opening(day("2024-06-01"), None, None)
    decided = day("2024-01-01")
    whole = Repo([centre(open={"to": "2024-03-31", "closing_decided": "2024-01-01"})], day("2024-12-31"))
    assert whole.matched_opening(follow_up(opened="2020-03-01")) == Opening(day("2020-03-01"), day("2024-03-31"), decided)
    assert whole.matched_opening(follow_up(opened="2024-03-31")) == Opening(day("2024-03-31"), day("2024-03-31"), decided)
    assert whole.matched_opening(follow_up(opened="2024-04-01")) is None


@pytest.mark.parametrize(("months", "last"), [([4], "2024-05-09"), ([3, 6, 5], "2024-07-09"), ([2], "2024-04-09"), ([7, 12], "2024-04-09")])
def test_an_office_sets_the_start_up_phase(months: list[int], last: str) -> None:
    regions = [office(f"r{i}", follow_ups=[follow_up(startup_months=n)]) for i, n in enumerate(months)]
    answer = ask_among("RS-2019-002/3.4a", "2024-12-31", centre(), *regions)
    assert shape(answer)[0] == ("warn", "2024-01-10", last, "start_up")


def test_the_months_an_office_sets_go_before_the_operators_experience() -> None:
    new = centre(operator={"id": "o", "experience": "new"})
    assert shape(ask_among("RS-2019-002/3.4a", "2024-12-31", new))[0][2] == "2024-07-09"
    region = office(follow_ups=[follow_up(startup_months=3)])
    assert shape(ask_among("RS-2019-002/3.4a", "2024-12-31", new, region))[0][2] == "2024-04-09"


def test_the_first_directorate_is_the_one_looked_to() -> None:
    other = directorate(theme_rounds=[]) | {"id": "other"}
    repo = Repo([directorate(), other], day("2024-12-31"))
    assert repo.directorate is repo.all["directorate", "udi"]
    assert ask_among("IM-2013-003/4.1", "2024-12-31", other, directorate()).verdict == "fail"


def test_a_centre_may_change_region() -> None:
    record = centre(region=[{"is": "a", "to": "2024-03-31"}, {"is": "b", "from": "2024-05-01"}])
    one = Repo([record], day("2024-12-31")).centres["c"]
    assert [one.region_on(day(d)) for d in ("2010-01-01", "2024-03-31", "2024-04-01", "2024-05-01")] == ["a", "a", None, "b"]
