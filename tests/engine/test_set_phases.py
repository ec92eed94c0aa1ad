"""A start-up phase that a regional office has set: the finding says how long it is and where that stands."""

from datetime import date

from mottak_cli.engine import Question, judge
from mottak_cli.records import Record

from .asking import centre, from_data, rulebook

RULE = "RS-2019-002/3.4a"
CENTRE = {"id": "lind", "region": "sor", "open": {"from": "2024-02-01"}, "employees": []}


def office(**follow_up: object) -> Record:
    """A regional office that follows the centre up."""
    entry = {"centre": "lind", "opened": "2024-02-01", **follow_up}
    return from_data({"record": "region", "format": 1, "id": "sor", "name": "Sør", "follow_ups": [entry]})


def test_months_and_place_are_told() -> None:
    records = [centre(**CENTRE), office(startup_months=5)]
    question = Question(date(2024, 6, 15), date(2024, 1, 1), date(2024, 12, 31), rules=frozenset({RULE}))
    (finding,) = judge(records, rulebook(), question).records[0].results[0].findings
    assert (finding.softened, finding.found.args["startup_months"]) == ("start_up", 5)
    assert [one.path for one in finding.related] == ["follow_ups[0].startup_months"]


def test_nothing_is_told_of_a_phase_that_nobody_set() -> None:
    for records in ([centre(**CENTRE)], [centre(**CENTRE), office()], [centre(**CENTRE), office(startup_months=9)]):
        question = Question(date(2024, 4, 15), date(2024, 1, 1), date(2024, 12, 31), rules=frozenset({RULE}))
        (finding,) = judge(records, rulebook(), question).records[0].results[0].findings
        assert finding.softened == "start_up"
        assert "startup_months" not in finding.found.args
        assert finding.related == ()
