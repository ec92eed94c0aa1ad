"""First and last days: of the year before the period, of a period that has not begun, of what an office has set."""

from datetime import date

import pytest

from mottak_cli.checks.linked import LinkedCentre, SetPhase
from mottak_cli.checks.span import Span
from mottak_cli.engine import Question, judge
from mottak_cli.engine.causes import same_time
from mottak_cli.engine.links import first_hires
from mottak_cli.engine.softening import Circumstances, StartUp, weigh
from mottak_cli.results import Place, Verdict

from .asking import centre, from_data, judged, rulebook

PLAN, KNOWN = "RS-2008-054/3.2.1", "RS-2008-054/3.3.1c"
NIGHT = "RS-2019-002/3.4a"
HERE = Place("sor.yaml", "", 1, 1, 1, 2)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_what_was_broken_on_the_day_before_the_period_alone_is_told_of() -> None:
    paper = {"kind": "removal_routine", "dated": "2023-11-30", "known_by": []}
    record = centre(employees=[{"id": "e", "employed": {"from": "2020-01-01", "to": "2023-12-31"}}], documents=[paper])
    (finding,) = judged(record, date(2024, 12, 31), rule=KNOWN)[KNOWN].earlier
    assert finding.first == finding.last == date(2023, 12, 31)


def test_what_was_owed_until_the_first_day_of_the_year_before_is_told_of() -> None:
    record = centre(open={"from": "2015-01-01", "to": "2023-01-31"}, documents=[])
    (finding,) = judged(record, date(2024, 12, 31), date(2024, 1, 31), date(2024, 12, 31), rule=PLAN)[PLAN].earlier
    assert finding.first == finding.last == date(2023, 1, 31)


def test_a_centre_that_reopened_owes_what_it_owed_before() -> None:
    record = centre(open=[{"from": "2015-01-01", "to": "2018-12-31"}, {"from": "2020-01-01"}], documents=[])
    result = judged(record, date(2024, 12, 31), rule=PLAN)[PLAN]
    assert result.verdict is Verdict.FAIL
    assert (result.measures["days_bound"], result.measures["days_broken"]) == (366, 366)


def test_where_all_is_met_no_day_is_broken() -> None:
    record = centre(documents=[{"kind": "removal_routine", "dated": "2016-01-01"}])
    result = judged(record, date(2024, 12, 31), rule="RS-2008-054/3.3.1b")["RS-2008-054/3.3.1b"]
    assert result.verdict is Verdict.PASS
    assert result.measures["days_broken"] == 0


def test_a_period_that_begins_tomorrow_shows_nothing_yet() -> None:
    result = judged(centre(documents=[]), date(2023, 12, 31), date(2024, 1, 1), date(2024, 12, 31), rule=PLAN)[PLAN]
    assert (result.verdict, result.findings) == (Verdict.NOT_APPLICABLE, ())


def test_two_findings_that_share_one_day_are_at_the_same_time() -> None:
    (one,) = judged(centre(documents=[]), date(2024, 12, 31), rule=PLAN)[PLAN].findings
    left, right = (one._replace(first=date(2024, 1, 1 + n), last=date(2024, 1, 2 + n)) for n in (0, 1))
    apart = one._replace(first=date(2024, 1, 3), last=date(2024, 1, 3))
    assert same_time(left, right)
    assert same_time(right, left)
    assert not same_time(left, apart)
    assert not same_time(apart, left)


def test_a_centre_belongs_to_an_office_on_its_first_and_last_day_there_and_so_with_its_operator() -> None:
    lind = LinkedCentre("lind", HERE, (("sor", 10, 20),), (), None, (("new", 10, 20),))
    asked = (9, 10, 20, 21)
    assert [lind.belongs_to("sor", one) for one in asked] == [False, True, True, False]
    assert [lind.experience_on(one) for one in asked] == [None, "new", "new", None]


def test_of_those_taken_on_in_one_year_and_region_the_first_is_kept() -> None:
    hired = ["2024-05-01", "2024-05-31", "2024-06-01", "2024-07-01"]
    data = {
        "region": [("sor", day("2020-01-01"), day("2024-05-31")), ("ost", day("2024-06-01"), day("2030-12-31"))],
        "employees": [{"employed": [(day(one), day("2030-12-31"))]} for one in hired],
    }
    assert sorted(first_hires(data)) == [(day(hired[0]), "employees[0].employed"), (day(hired[2]), "employees[2].employed")]


@pytest.mark.parametrize("months", [3, 6])
def test_an_office_may_set_three_months_and_six(months: int) -> None:
    follow_up = {"centre": "lind", "opened": "2024-02-01", "startup_months": months}
    found = softened_by([follow_up, follow_up], {"from": "2024-02-01"})
    assert found == (months, ["follow_ups[0].startup_months"])


def test_what_is_set_for_a_second_opening_is_told_in_its_days() -> None:
    follow_up = {"centre": "lind", "opened": "2024-02-01", "startup_months": 4}
    assert softened_by([follow_up], [{"from": "2015-01-01", "to": "2016-12-31"}, {"from": "2024-02-01"}])[0] == 4


@pytest.mark.parametrize("regions", [[{"is": "ost", "from": "2024-02-01"}], [{"is": "ost", "to": "2024-02-01"}]])
def test_the_office_of_the_opening_day_sets_the_phase_and_no_other(regions: list[dict[str, str]]) -> None:
    follow_up = {"centre": "lind", "opened": "2024-02-01", "startup_months": 4}
    assert softened_by([follow_up], {"from": "2024-02-01"}, regions) == (None, [])


def softened_by(follow_ups: list[dict[str, object]], opened: object, region: object = "sor") -> tuple[object, list[str]]:
    office = from_data({"record": "region", "format": 1, "id": "sor", "name": "Sør", "follow_ups": follow_ups})
    asked = Question(date(2024, 4, 15), date(2024, 1, 1), date(2024, 12, 31), rules=frozenset({NIGHT}))
    records = [centre(id="lind", region=region, open=opened, employees=[]), office]
    (finding, *_) = judge(records, rulebook(), asked).records[0].results[0].findings
    return finding.found.args.get("startup_months"), [one.path for one in finding.related]


def test_the_last_day_of_a_phase_that_was_set_is_in_it() -> None:
    phase = StartUp(((10, 20),), ((10, 20, SetPhase("sor", 10, 4, HERE)),))
    piece = weigh(20, 20, Span(20, 20, Verdict.FAIL), Circumstances((), (), phase, (), (), True, False))
    assert (piece.softened, piece.span.args["startup_months"], piece.span.related) == ("start_up", 4, (HERE,))
