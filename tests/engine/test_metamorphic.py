"""Truths that hold of any record, whatever its verdicts are.

Where the design makes an exception, the test names it.
"""

from copy import deepcopy
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from mottak_cli.results import Result, Verdict
from mottak_cli.timeline.calendar import add_months

from .asking import EXAMPLES, chance, essence, example, finding_of, from_data, judged, random_data, random_dates

SEEDS = [*range(500, 520), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(520, 620))]
LONG_AGO = date(1950, 1, 1)


def some_days(seed: int, number: int) -> list[date]:
    """Days to ask at, from among the dates of the record."""
    return [one for one in chance(seed).choices(random_dates(random_data(seed)), k=number) if one.year < 2100]


def shuffled(data: Any, turn: Random, key: str = "") -> Any:
    """The same with the items of every list in another order; names in a sentence stay as they stand (`leaders`)."""
    if isinstance(data, dict):
        return {name: shuffled(value, turn, name) for name, value in data.items()}
    if isinstance(data, list):
        found = [shuffled(one, turn) for one in data]
        if key != "leaders":
            turn.shuffle(found)
        return found
    return data


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_what_is_listed_never_matters(seed: int) -> None:
    data = random_data(seed)
    record, turned = from_data(data), from_data(shuffled(deepcopy(data), chance(seed)))
    for as_of in some_days(seed, 3):
        for reading in ("both", "strict", "lenient"):
            assert essence(judged(turned, as_of, readings=reading)) == essence(judged(record, as_of, readings=reading))


def with_leaders(data: dict[str, Any]) -> dict[str, Any]:
    """With two more employees who may lead any group, and all lists that a group needs."""
    leader: dict[str, Any] = {"training": {"completed": "1990-01-01", "provider": "udi"}, "guide_received": "1990-01-01"}
    leader["professional_seminars"] = [f"{year}-02-01" for year in range(1991, 2030)]
    more = [{"id": name, "employed": {"from": "1980-01-01"}, "group_leader": leader} for name in ("extra1", "extra2")]
    return {**data, "employees": [*data.get("employees", []), *more], "dialogue_groups": data.get("dialogue_groups", [])}


@pytest.mark.parametrize("seed", SEEDS)
def test_a_whole_group_in_order_never_worsens_a_verdict(seed: int) -> None:
    """Met where nothing was owed before (`not_applicable` to `pass`) is no worsening."""
    data = with_leaders(random_data(seed))
    for as_of in some_days(seed, 3):
        met = (as_of - timedelta(days=chance(seed).randint(0, 500))).isoformat()
        group: dict[str, Any] = {"id": "extra", "leaders": ["extra1", "extra2"], "meetings": [{"date": met}], "completed": met}
        group |= {"guide_followed": True, "report": {"sent": met, "form": True}}
        before = judged(from_data(data), as_of, LONG_AGO, as_of)
        after = judged(from_data({**data, "dialogue_groups": [*data["dialogue_groups"], group]}), as_of, LONG_AGO, as_of)
        for rule, result in after.items():
            assert result.verdict == "pass" or result.verdict.gravity >= before[rule].verdict.gravity, (rule, met)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_periods_verdict_is_the_gravest_of_its_parts(seed: int) -> None:
    """And its days are theirs: every finding is cut by the parts and by nothing else."""
    data = random_data(seed)
    record = from_data(data)
    for as_of in some_days(seed, 2):
        first, last = date(as_of.year - 1, 1, 1), date(as_of.year, 12, 31)
        turns = sorted({first, *(first + timedelta(days=chance(seed + number).randint(1, 720)) for number in range(4))})
        parts = list(zip(turns, [*(one - timedelta(days=1) for one in turns[1:]), last], strict=True))
        whole = judged(record, as_of, first, last)
        in_parts = [judged(record, as_of, *part) for part in parts]
        for rule, result in whole.items():
            assert result.verdict.gravity == min(one[rule].verdict.gravity for one in in_parts), rule
            assert result.due == min((one[rule].due for one in in_parts if one[rule].due), default=None, key=str)
            cut = sorted(map(str, merged([found for one in in_parts for found in one[rule].findings])))
            assert cut == sorted(map(str, merged(list(result.findings))))


def merged(findings: list[Any]) -> dict[tuple[Any, ...], int]:
    """The days of each finding, its cuts aside, and the reasons that hold on the days shown."""
    found: dict[tuple[Any, ...], int] = {}
    for whole in findings:
        one = whole._replace(judged=whole.verdict, softened=None, reasons=(), readings=())
        key = (one.fingerprint, one.place.path, *finding_of(one)[2:])
        found[key] = found.get(key, 0) + (one.last - one.first).days + 1
    return found


@pytest.mark.parametrize("seed", [*SEEDS, *range(700, 720)])
def test_lenient_is_never_graver_than_both_and_both_never_than_strict(seed: int) -> None:
    """Over all the time there is, and save for 3.1.

    Asked about a part of it, the readings may change places by the design: what has become broken in the strict reading says nothing
    of the days before its due day, on which the lenient one is still pending. And in 3.1 the half-years that bind in one reading are
    served last in `both`, in their turn in `strict`: which of them goes without is another, so only their number can be compared.
    """
    record = from_data(random_data(seed))
    for as_of in some_days(seed, 3):
        lenient, both, strict = (judged(record, as_of, LONG_AGO, as_of, reading) for reading in ("lenient", "both", "strict"))
        for rule in both:
            if rule != "RS-2019-002/3.1":
                assert gravity(lenient[rule]) >= gravity(both[rule]) >= gravity(strict[rule]), rule
        without = [unserved(one["RS-2019-002/3.1"]) for one in (lenient, both, strict)]
        assert without[0] <= without[1] == without[2]


def gravity(result: Result) -> int:
    """How grave a result is. Met and not applicable are alike: the days on which something is met may reach further in one reading."""
    return min(result.verdict.gravity, Verdict.PASS.gravity)


def unserved(result: Result) -> int:
    """How many half-years lack a group; where groups are not told of at all, none is known to."""
    return sum(one.judged is Verdict.FAIL for one in result.findings)


@pytest.mark.parametrize("seed", SEEDS)
def test_strict_and_lenient_know_no_second_reading(seed: int) -> None:
    record = from_data(random_data(seed))
    for as_of in some_days(seed, 2):
        for reading in ("strict", "lenient"):
            for result in judged(record, as_of, LONG_AGO, as_of, reading).values():
                assert "two_readings" not in {one.softened for one in result.findings}


@pytest.mark.parametrize("seed", SEEDS)
def test_plans_change_nothing(seed: int) -> None:
    """Things written down for later satisfy nothing and break nothing."""
    data = with_leaders(random_data(seed))
    for as_of in some_days(seed, 3):
        later = (as_of + timedelta(days=1)).isoformat()
        planned = deepcopy(data)
        planned["dialogue_groups"].append(
            {
                "id": "plan",
                "leaders": ["nobody"],
                "meetings": [{"date": later}],
                "completed": later,
                "report": {"sent": later, "form": False},
            }
        )
        planned["employees"].append({"id": "plan", "employed": {"from": later}, "group_leader": {"training": {"completed": later}}})
        planned.setdefault("activities", []).append({"date": later, "with": ["voluntary_organisation"]})
        if "volunteers" in planned:
            planned["volunteers"].append({"id": "plan", "active": later, "born": "2015-01-01"})
        assert essence(judged(from_data(planned), as_of)) == essence(judged(from_data(data), as_of))


@pytest.mark.parametrize("seed", SEEDS)
def test_a_rule_asked_alone_says_the_same(seed: int) -> None:
    record = from_data(random_data(seed))
    for as_of in some_days(seed, 1):
        whole = judged(record, as_of)
        for rule, result in whole.items():
            assert judged(record, as_of, rule=rule)[rule] == result


@pytest.mark.parametrize("seed", SEEDS)
def test_a_longer_look_finds_the_same_in_the_year(seed: int) -> None:
    """What a year's report says of an episode does not hang on the year: its start, its end and its name are uncut."""
    record = from_data(random_data(seed))
    for as_of in some_days(seed, 2):
        year = judged(record, as_of)
        whole = judged(record, as_of, LONG_AGO, date.fromordinal(add_months(as_of.toordinal(), 24)))
        for rule, result in year.items():
            uncut = {(one.fingerprint, one.started, one.ended, one.days, one.verdict, one.open, one.due) for one in whole[rule].findings}
            assert {(one.fingerprint, one.started, one.ended, one.days, one.verdict, one.open, one.due) for one in result.findings} <= uncut


@pytest.mark.parametrize("as_of", [date.min, date(1, 7, 1), date(9999, 6, 30), date(9999, 12, 30), date.max])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_at_the_ends_of_the_calendar(path: Path, as_of: date) -> None:
    """A day nobody means is answered all the same."""
    results = judged(example(path), as_of, date(as_of.year, 1, 1), date(as_of.year, 12, 31))
    if as_of.year == 1:
        assert {one.verdict.value for one in results.values()} == {"not_applicable"}
