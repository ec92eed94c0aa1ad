"""Truths that hold of any records: a period asked about among others is judged as when it is asked about alone; what does not concern a
region does not change its figures."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.linked import Linked
from mottak_cli.engine.cases import to_yaml
from mottak_cli.engine.docket import Question, prepare
from mottak_cli.engine.judge import judge_periods, judge_with_facts
from mottak_cli.engine.links import Known, known, link_centre, linked
from mottak_cli.results import RecordRun
from mottak_cli.rulebook import load

from ..engine.repos import record_of
from ..oracle.generate_repo import a_repo
from ..oracle.questions import repo_questions
from .conftest import Asked, tables

Data = dict[str, Any]


def read(data: list[Data], as_of: date) -> tuple[list[Known], Linked]:
    """Records as known on a day, and what they know of one another."""
    records = [known(record_of(one), as_of.toordinal()) for one in data]
    centres = [link_centre(one) for one in records if one.record.kind == "centre"]
    return records, linked(centres, [one for one in records if one.record.kind != "centre"])


def verdicts(run: RecordRun) -> list[tuple[object, ...]]:
    """What figures are made of; they do not tell which breach follows from which."""
    return [
        (
            one.rule.id,
            one.verdict,
            one.measures["days_bound"],
            one.measures["days_broken"],
            [each._replace(follows=()) for each in one.findings],
        )
        for one in run.results
    ]


@settings(max_examples=25)
@given(seed=st.integers(0, 100_000))
def test_a_period_among_others_is_judged_as_when_it_is_asked_about_alone(seed: int) -> None:
    data = a_repo(seed)
    asked = next(iter(repo_questions(data, seed)))
    years = [(date(asked.as_of.year - back, 1, 1), date(asked.as_of.year - back, 12, 31)) for back in (1, 0, 2)]
    periods = [(asked.first, asked.last), *years, (asked.as_of, asked.as_of)]
    records, others = read(data, asked.as_of)
    whole = Question(asked.as_of, *periods[0], also=tuple(periods[1:]), timelines=True)
    together = prepare(load(), whole)
    figures = prepare(load(), whole._replace(figures=True, timelines=False, evidence=False))
    for one in records:
        runs, (quick, _) = judge_periods(one, together, others), judge_with_facts(one, figures, others, 3)
        for number, (first, last) in enumerate(periods):
            alone = judge_periods(one, prepare(load(), Question(asked.as_of, first, last, timelines=True)), others)[0]
            assert runs[number].results == alone.results
            assert verdicts(quick[number]) == verdicts(alone)


def write(folder: Path, data: list[Data], names: Iterator[str]) -> str:
    """The records as files below a folder."""
    folder.mkdir(exist_ok=True)
    for one, name in zip(data, names, strict=False):
        (folder / name).write_text(to_yaml(one), encoding="utf-8")
    return str(folder)


def figures(summary: Data) -> list[tuple[str, list[Data]]]:
    """Every table without places, which name files."""
    found = []
    for name, table in tables(summary).items():
        rows = [{key: value for key, value in one["cells"].items() if key != "place"} for one in table["rows"]]
        found.append((name, sorted(rows, key=json.dumps)))
    return found


@pytest.mark.parametrize("seed", range(40, 50))
def test_the_order_of_files_changes_no_figure(seed: int, tmp_path: Path, asked: Asked) -> None:
    data = a_repo(seed)
    as_of = next(iter(repo_questions(data, seed))).as_of
    more = ("--year", str(as_of.year), "--as-of", as_of.isoformat())
    one = write(tmp_path / "a", data, (f"{number:02}.yaml" for number in range(99)))
    other = write(tmp_path / "b", data[::-1], (f"{number:02}.yaml" for number in range(99)))
    first, second = asked(one, *more), asked(other, *more)
    assert figures(first) == figures(second)
    assert first["sentences"] == second["sentences"]
    assert first["trends"] == second["trends"]


CENTRE: Data = {
    "record": "centre",
    "format": 1,
    "id": "elsewhere",
    "name": "Elsewhere",
    "kind": "ordinary",
    "region": "other",
    "operator": {"id": "another"},
    "open": "2015-01-01",
}


@pytest.mark.parametrize("seed", range(60, 72))
def test_another_region_leaves_the_figures_of_a_region_alone(seed: int, tmp_path: Path, asked: Asked) -> None:
    data = [one for one in a_repo(seed) if one["record"] == "centre"]
    if not data:
        return
    as_of = next(iter(repo_questions(data, seed))).as_of
    more = ("--year", str(as_of.year), "--as-of", as_of.isoformat(), "--exact")
    before = asked(write(tmp_path / "a", data, (f"{number}.yaml" for number in range(9))), *more)
    after = asked(write(tmp_path / "b", [*data, CENTRE], (f"{number}.yaml" for number in range(9))), *more)
    for name, table in tables(before).items():
        if "group" not in (column["key"] for column in table["columns"]):
            continue
        kept = [one["cells"] for one in table["rows"] if not one["keys"][0].startswith("all")]
        found = [one["cells"] for one in tables(after)[name]["rows"] if not one["keys"][0].startswith("all")]
        # The steady centres are those of the same years whatever others there are.
        assert [one for one in found if one["id"] not in ("other", "another")] == kept, name
