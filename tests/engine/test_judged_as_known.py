"""To judge a record at a day is to judge what was known of it then (semantics: "Days, as-of date, period").

Two ways to take the future out: the program's own on the tree, and the slow judge's on the file's plain data, which is then written
and read anew.
"""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from mottak_cli.errors import InputProblem
from mottak_cli.records import Record
from mottak_cli.records.known import as_known_on

from ..oracle.generate_repo import a_repo
from ..oracle.known import as_known_on as known_in_file
from .asking import EXAMPLES, chance, essence, example, from_data, judged, random_data, random_dates
from .repos import Asked, essences, example_data, record_of, run_of

YEAR = [date(2024, 1, 1) + timedelta(days=number) for number in range(366)]


def known(record: Record, day: date) -> Record:
    """The record with the future taken out of its tree."""
    return Record(record.kind, record.id, record.name, as_known_on(record.data, day.toordinal(), record.kind), record.document)


def assert_same(record: Record, day: date) -> None:
    """In every reading alike, so one of them will do on each day."""
    reading = ("both", "strict", "lenient")[day.toordinal() % 3]
    whole = judged(record, day, date(2023, 1, 1), date(2025, 12, 31), reading)  # type: ignore[arg-type]
    assert whole
    assert essence(judged(known(record, day), day, date(2023, 1, 1), date(2025, 12, 31), reading)) == essence(whole)  # type: ignore[arg-type]


def telling_days(seed: int, every: int) -> Iterator[date]:
    """Of 2024: the days on and around each date of the record, and one in so many of the rest."""
    near = {one + timedelta(days=shift) for one in random_dates(random_data(seed)) for shift in (-1, 0, 1)}
    yield from (day for number, day in enumerate(YEAR) if day in near or (number + seed) % every == 0)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_on_days_of_2024(path: object) -> None:
    record = example(path)  # type: ignore[arg-type]
    for day in YEAR[::9]:
        assert_same(record, day)


@pytest.mark.parametrize("seed", range(20))
def test_random_records_on_days_of_2024(seed: int) -> None:
    record = from_data(random_data(seed))
    for day in list(telling_days(seed, 60))[:15]:
        assert_same(record, day)


@pytest.mark.slow
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples_on_every_day_of_2024(path: object) -> None:
    record = example(path)  # type: ignore[arg-type]
    for day in YEAR:
        assert_same(record, day)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(300))
def test_random_records_on_every_day_of_2024(seed: int) -> None:
    """On each day the same goes to judgement, with the future taken out before or not; on the telling days it is also judged both ways.

    Judging begins by taking the future out, so that equal data cannot be judged otherwise unless something reads past them in the
    record. If anything did, it would be seen where that is another record than the one known: around its dates.
    """
    record = from_data(random_data(seed))
    telling = set(telling_days(seed, 8))
    for day in YEAR:
        then = known(record, day)
        assert as_known_on(then.data, day.toordinal(), record.kind) == then.data, day
        if day in telling:
            assert_same(record, day)


def assert_same_in_file(seed: int, days: int) -> int:
    """Against a file from which the future was taken out by the slow judge; how many days could be compared."""
    data = random_data(seed)
    record = from_data(data)
    compared = 0
    for day in chance(seed).choices(random_dates(data), k=days):
        if day.year > 2100:
            continue
        try:
            then = from_data(known_in_file(data, day.isoformat()))
        except InputProblem:
            continue  # nothing was open yet: no such file could have been written
        compared += 1
        assert essence(judged(then, day)) == essence(judged(record, day)), day
    return compared


def test_a_file_written_then_says_the_same() -> None:
    assert sum(assert_same_in_file(seed, 4) for seed in range(2000, 2040)) > 80


@pytest.mark.slow
def test_many_files_written_then_say_the_same() -> None:
    assert sum(assert_same_in_file(seed, 8) for seed in range(3000, 3300)) > 1200


def assert_repo_same(seed: int, days: int) -> int:
    """All records of a repo at once: the future taken out of each, and each file as it could have been written then."""
    data = example_data() if seed < 0 else a_repo(seed)
    records = [record_of(one) for one in data]
    turn = chance(seed)
    compared = 0
    for day in turn.choices([one for file in data for one in random_dates(file) if 1990 < one.year < 2100] or [date(2024, 6, 1)], k=days):
        reading = turn.choice(("both", "strict", "lenient"))
        asked = Asked(day, date(day.year - 1, 1, 1), date(day.year, 12, 31), reading)  # type: ignore[arg-type]
        whole = run_of(records, asked)
        assert run_of([known(one, day) for one in records], asked) == whole
        try:
            then = [record_of(known_in_file(one, day.isoformat())) for one in data]
        except InputProblem:
            continue  # nothing was open yet in one of them: no such file could have been written
        compared += 1
        assert essences(run_of(then, asked)) == essences(whole), day
    return compared


def test_repos_are_judged_as_known() -> None:
    assert sum(assert_repo_same(seed, 4) for seed in (-1, *range(2100, 2120))) > 30


@pytest.mark.slow
def test_many_repos_are_judged_as_known() -> None:
    assert sum(assert_repo_same(seed, 6) for seed in (*[-1] * 10, *range(3100, 3220))) > 300
