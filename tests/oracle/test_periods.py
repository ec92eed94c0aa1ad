"""Several periods judged at once, on random data repos: each is what it would be alone, and its bars say what its verdict says."""

import random
from datetime import date, timedelta

import pytest

from mottak_cli.engine import Question
from mottak_cli.engine.cases import to_yaml
from mottak_cli.engine.docket import prepare
from mottak_cli.engine.judge import judge_known, judge_periods
from mottak_cli.engine.links import known, link_centre, linked
from mottak_cli.records import read
from mottak_cli.results import GRAVITY, Verdict
from mottak_cli.rulebook import load
from mottak_cli.source import load_bytes

from .generate_repo import a_repo
from .questions import repo_questions

SEEDS = [*range(9000, 9012), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(9012, 9200))]


def a_period(r: random.Random, as_of: date) -> tuple[date, date]:
    """A day, a few days, a half-year or a year, around or long before the as-of day, or after it."""
    near = as_of + timedelta(days=r.choice([0, 1, -1, -30, -365, -800, 30, -2000]) - r.choice([0, 0, r.randint(0, 400)]))
    to = r.choice([near, near + timedelta(days=r.randint(0, 500))])
    return r.choice([(near, to), (date(near.year, 7, 1), date(near.year, 12, 31)), (date(near.year, 1, 1), date(near.year, 12, 31))])


@pytest.mark.parametrize("seed", SEEDS)
def test_each_of_several_periods_is_judged_as_if_alone(seed: int) -> None:
    rulebook, r = load(), random.Random(seed)
    data = a_repo(seed)
    records = [read(load_bytes(to_yaml(one).encode(), f"{one['record']}-{one['id']}.yaml")[0], rulebook.provisions) for one in data]
    as_of, first, last, readings = next(iter(repo_questions(data, seed)))
    everybody = [known(one, as_of.toordinal()) for one in records]
    others = linked(map(link_centre, (one for one in everybody if one.record.kind == "centre")), everybody)
    also = tuple(a_period(r, as_of) for _ in range(r.randint(1, 4)))
    asked = Question(as_of, first, last, readings, also=also, timelines=True)  # type: ignore[arg-type]
    together = prepare(rulebook, asked)
    apart = [prepare(rulebook, asked._replace(first=begins, last=ends, also=())) for begins, ends in ((first, last), *also)]
    for one in everybody:
        for docket, run in zip(apart, judge_periods(one, together, others), strict=True):
            assert run._replace(notes=()) == judge_known(one, docket, others)._replace(notes=())
            begins, ends = docket.question.first, min(docket.question.last, as_of)
            for result in run.results:
                bars = result.timeline
                assert [bar.first for bar in bars] == [begins, *(bar.last + timedelta(days=1) for bar in bars[:-1])][: len(bars)]
                assert bars[-1].last == ends if begins <= ends else not bars
                shown = (bar.verdict for bar in bars if bar.verdict is not None)
                assert result.verdict is min(shown, key=GRAVITY.__getitem__, default=Verdict.NOT_APPLICABLE)
