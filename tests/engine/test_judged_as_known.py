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

from ..oracle.known import as_known_on as known_in_file
from .asking import EXAMPLES, chance, essence, example, from_data, judged, random_data, random_dates

YEAR = [date(2024, 1, 1) + timedelta(days=number) for number in range(366)]


def known(record: Record, day: date) -> Record:
    """The record with the future taken out of its tree."""
    return Record(record.kind, record.id, record.name, as_known_on(record.data, day.toordinal()), record.document)


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
    record = from_data(random_data(seed))
    for day in YEAR:
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
