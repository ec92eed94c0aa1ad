"""Several periods judged at once: each is what it is when asked about by itself, on its first and last days too, and for figures alone."""

from datetime import date

import pytest

from mottak_cli.checks.linked import NOBODY
from mottak_cli.engine import Question, judge
from mottak_cli.engine.docket import prepare
from mottak_cli.engine.judge import judge_periods, judge_with_facts
from mottak_cli.engine.links import known
from mottak_cli.facts import Facts
from mottak_cli.records import Record
from mottak_cli.results import RecordRun, Verdict

from .asking import centre, rulebook

Period = tuple[date, date]
AS_OF = date(2021, 6, 30)
PERIODS: tuple[Period, ...] = (
    (date(2018, 1, 1), date(2018, 12, 31)),
    (date(2018, 12, 31), date(2018, 12, 31)),
    (date(2018, 12, 31), date(2019, 6, 30)),
    (date(2019, 1, 1), date(2019, 12, 31)),
    (date(2019, 6, 30), date(2020, 1, 1)),
    (date(2020, 1, 1), date(2020, 1, 1)),
    (date(2018, 7, 1), date(2020, 6, 30)),
    (date(2021, 1, 1), date(2021, 12, 31)),
    (date(2021, 7, 1), date(2021, 12, 31)),
)
TWICE_OPEN = [{"from": "2015-01-01", "to": "2018-12-31"}, {"from": "2020-01-01"}]
ROUTINE = {"kind": "removal_routine", "dated": "2014-01-01", "known_by": ["e"]}
EMPLOYED = [{"id": "e", "employed": "2015-01-01"}]


def in_figures(record: Record, *periods: Period) -> tuple[tuple[RecordRun, ...], Facts]:
    question = Question(AS_OF, *periods[0], also=periods[1:], figures=True, evidence=False)
    return judge_with_facts(known(record, AS_OF.toordinal()), prepare(rulebook(), question), NOBODY, len(periods))


@pytest.mark.parametrize("first", range(len(PERIODS)))
@pytest.mark.parametrize("keys", [{}, {"documents": [ROUTINE], "employees": EMPLOYED}, {"documents": [], "employees": EMPLOYED}])
def test_the_figures_of_a_period_are_those_of_the_period_alone(first: int, keys: dict[str, object]) -> None:
    record = centre(open=TWICE_OPEN, **keys)
    periods = (*PERIODS[first:], *PERIODS[:first])
    runs, _ = in_figures(record, *periods)
    for run, period in zip(runs, periods, strict=True):
        (alone,) = judge([record], rulebook(), Question(AS_OF, *period)).records
        for quick, whole in zip(run.results, alone.results, strict=True):
            assert quick.verdict is whole.verdict
            assert quick.measures["days_bound"] == whole.measures["days_bound"]
            assert quick.measures["days_broken"] == whole.measures["days_broken"]


def test_what_is_met_in_one_period_and_not_in_another_is_told_apart() -> None:
    rule = "RS-2008-054/3.3.1b"
    runs, _ = in_figures(centre(open=TWICE_OPEN, documents=[ROUTINE]), *PERIODS)
    found = [next(one for one in run.results if one.rule.id == rule) for run in runs]
    met = [one.verdict is Verdict.PASS for one in found]
    assert met == [True, True, True, False, True, True, True, True, False]
    assert [one.measures["days_bound"] for one in found] == [365, 1, 1, 0, 1, 1, 366, 181, 0]
    assert not any(one.measures["days_broken"] for one in found)


def test_reports_are_counted_where_they_were_due() -> None:
    group = {"id": "g", "leaders": ["e"], "meetings": [{"date": "2020-03-02"}], "completed": "2020-03-02"}
    year = (date(2020, 1, 1), date(2020, 12, 31))
    _, facts = in_figures(centre(dialogue_groups=[group], employees=EMPLOYED), year, PERIODS[3])
    assert [(one.rule, one.state, one.due) for one in facts.periods[0].deadlines] == [("RS-2019-002/5.2", "not_sent", date(2020, 4, 2))]
    assert facts.periods[1].deadlines == ()


def test_a_dispensation_is_said_to_be_unused_by_the_period_asked_about_first() -> None:
    paper = {"provision": "RS-2008-054/3.3.1b", "applied": "2018-01-02", "granted": "2018-01-15", "case": "18/1", "grounds": "Brann"}
    one = known(centre(documents=[], dispensations=[{**paper, "from": "2018-02-01", "to": "2018-11-30"}]), AS_OF.toordinal())
    said = []
    for asked in ((PERIODS[0], PERIODS[3]), (PERIODS[3], PERIODS[0])):
        (alone,) = judge_periods(one, prepare(rulebook(), Question(AS_OF, *asked[0])), NOBODY)
        runs = judge_periods(one, prepare(rulebook(), Question(AS_OF, *asked[0], also=asked[1:])), NOBODY)
        assert runs[0].notes == alone.notes
        said.append([message.key for message, _ in alone.notes])
    assert said[0] != said[1]
