"""What names an episode: nothing that moves in the file, nothing of the day it is looked at, and never two by one name."""

import itertools
from collections.abc import Sequence
from copy import deepcopy
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest

from mottak_cli.engine.cases import to_yaml
from mottak_cli.records import Record, read
from mottak_cli.results import Finding, RecordRun
from mottak_cli.source import load_bytes

from ..oracle.generate_repo import a_repo
from ..oracle.known import Data
from .asking import centre, chance, judged, random_dates, rulebook
from .repos import EXAMPLE, EXAMPLE_ASKED, Asked, Key, example_data, key_of, record_of, run_of
from .test_metamorphic import shuffled

LONG_AGO = date(1950, 1, 1)
SEEDS = [*range(8000, 8012), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(8012, 8200))]


class Seen(NamedTuple):
    """The records of a seed, and what is said of them over all the time there is, by the days on which it is asked, in order."""

    seed: int
    data: list[Data]
    records: list[Record]
    runs: dict[date, dict[Key, RecordRun]]


@pytest.fixture(scope="module", params=SEEDS)
def seen(request: pytest.FixtureRequest) -> Seen:
    """Judged once for all that is asked of it."""
    data, days = repo(request.param)
    records = [record_of(one) for one in data]
    return Seen(request.param, data, records, {as_of: run_of(records, whole_time(as_of)) for as_of in days})


def days_to_ask(data: Sequence[Data], seed: int) -> list[date]:
    """Days near something in the records, in order."""
    days = [day for one in data for day in random_dates(one) if 1990 < day.year < 2090] or [date(2024, 12, 31)]
    first = chance(seed).choice(days) + timedelta(days=chance(seed).randint(0, 10))
    return [first, *(first + timedelta(days=more) for more in chance(seed + 1).sample([1, 5, 30, 90, 200, 400], 2))]


def repo(seed: int) -> tuple[list[Data], list[date]]:
    """The records of a seed and days to ask at; the project's own example for None."""
    data = a_repo(seed)
    return data, sorted(days_to_ask(data, seed))


def whole_time(as_of: date) -> Asked:
    """The question about all days through a day."""
    return Asked(as_of, LONG_AGO, as_of)


def told(run: RecordRun) -> list[tuple[Any, ...]]:
    """What anybody who goes by fingerprints can notice of a record's findings."""
    return sorted(
        (
            one.fingerprint, one.episode, one.subject or "", one.verdict.value, one.judged.value, one.softened or "", one.first, one.last,
            one.started, str(one.ended), str(one.due), one.open, one.found.key,
        )
        for result in run.results
        for one in (*result.findings, *result.earlier)
    )  # fmt: skip


# What moves in the file


def test_reordered_items_keep_their_names_twins_too(seen: Seen) -> None:
    turned = [record_of(shuffled(deepcopy(one), chance(seen.seed + number))) for number, one in enumerate(seen.data)]
    for as_of, before in seen.runs.items():
        after = run_of(turned, whole_time(as_of))
        assert {key: told(run) for key, run in after.items()} == {key: told(run) for key, run in before.items()}


@pytest.mark.parametrize("seed", [*range(8300, 8304), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(8304, 8340))])
def test_files_that_are_moved_renamed_or_put_together_change_no_name(seed: int) -> None:
    data, days = repo(seed)
    together = "---\n".join(f"{to_yaml(one)}\n" for one in reversed(data))
    moved = [read(one, rulebook().provisions) for one in load_bytes(together.encode(), "deep/down/all.yml")]
    records = [record_of(one) for one in data]
    for as_of in days:
        before, after = (run_of(one, whole_time(as_of)) for one in (records, moved))
        assert {key: told(run) for key, run in after.items()} == {key: told(run) for key, run in before.items()}


def written_otherwise(text: str) -> str:
    """The same file with comments, blank lines and other indents at the ends of lines: nothing stands on the line it stood on."""
    lines = [f"# about line {number}\n\n{line}" for number, line in enumerate(text.splitlines()) if line.strip() != "---"]
    return "\n# begun\n" + "\n".join(lines) + "\n\n# ended\n"


@pytest.mark.parametrize("asked", EXAMPLE_ASKED)
def test_comments_and_moved_lines_in_the_example_change_no_name(asked: Asked) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in EXAMPLE}
    run = {}
    for name, change in (("before", str), ("after", written_otherwise)):
        records = [read(load_bytes(change(text).encode(), str(path))[0], rulebook().provisions) for path, text in texts.items()]
        run[name] = run_of(records, asked)
    assert {key: told(one) for key, one in run["after"].items()} == {key: told(one) for key, one in run["before"].items()}
    lines = [[one.place.line for each in it.values() for result in each.results for one in result.findings] for it in run.values()]
    assert lines[0]
    assert all(later > earlier for earlier, later in zip(*lines, strict=True))


@pytest.mark.parametrize("asked", EXAMPLE_ASKED)
def test_reordered_items_in_the_example(asked: Asked) -> None:
    data = list(example_data())
    turned = [shuffled(deepcopy(one), chance(number)) for number, one in enumerate(data)]
    before, after = (run_of(map(record_of, one), asked) for one in (data, turned))
    assert {key: told(run) for key, run in after.items()} == {key: told(run) for key, run in before.items()}


# The day it is looked at


def at(run: RecordRun, day: date) -> dict[tuple[str, str], set[str]]:
    """The episodes that hold on a day, by rule and subject."""
    found: dict[tuple[str, str], set[str]] = {}
    for result in run.results:
        for one in result.findings:
            if one.first <= day <= one.last:
                found.setdefault((result.rule.id, one.subject or ""), set()).add(one.episode)
    return found


def test_what_holds_on_a_day_is_named_alike_whenever_it_is_looked_at(seen: Seen) -> None:
    """Later days tell more: an episode may be gone, twins may have grown. But what holds then of an earlier day was named so then."""
    runs = list(seen.runs.items())
    for (day, early), (_, late) in [(runs[0], runs[1]), (runs[0], runs[2]), (runs[1], runs[2])]:
        for key, run in early.items():
            then, since = at(run, day), at(late[key], day)
            for about in then.keys() & since.keys():
                assert since[about] <= then[about], (key, about)


def test_the_period_asked_about_gives_no_other_name(seen: Seen) -> None:
    for as_of, everything in seen.runs.items():
        year = run_of(seen.records, Asked(as_of, date(as_of.year, 1, 1), date(as_of.year, 12, 31)))
        for key, run in year.items():
            assert names(run) <= names(everything[key]), key


def names(run: RecordRun) -> set[str]:
    """The episodes of a record."""
    return {one.episode for result in run.results for one in result.findings}


def test_a_pending_that_is_missed_keeps_its_name() -> None:
    record = centre(orders=[{"id": "p1", "issued": "2024-03-01", "deadline": "2024-04-01"}])
    found = [over_time(record, day) for day in (date(2024, 3, 15), date(2024, 4, 2), date(2025, 1, 5))]
    pending, missed, going_on = ({one.episode: one.verdict.value for one in by} for by in found)
    assert set(pending.values()) == {"pending"}
    assert missed == dict.fromkeys(pending, "fail") == going_on


def over_time(record: Record, as_of: date) -> list[Finding]:
    """The findings about orders over all time."""
    return [one for result in judged(record, as_of, LONG_AGO, as_of).values() for one in result.findings if one.subject == "p1"]


def test_a_breach_across_two_versions_of_a_rule_is_named_after_its_first_day_however_late_it_is_looked_at() -> None:
    """SIVILSAMFUNN/6.1 reads otherwise from 1 March 2024."""
    record = centre(children=True, volunteers=[{"id": "v", "active": "2023-09-01", "certificates": []}])
    for year in (2024, 2025, 2026, 2029):
        (one,) = judged(record, date(year, 12, 31), rule="SIVILSAMFUNN/6.1")["SIVILSAMFUNN/6.1"].findings[-1:]
        assert one.episode.endswith("|v|2023-09-01"), year


# Never two by one name


def test_no_two_breaches_share_a_name(seen: Seen) -> None:
    """The findings of one name are of one rule, record, subject and item, and no two of them hold on one day."""
    by_name: dict[str, list[tuple[Key, str, Finding]]] = {}
    for key, run in list(seen.runs.values())[-1].items():
        for result in run.results:
            for one in result.findings:
                by_name.setdefault(one.fingerprint, []).append((key, result.rule.id, one))
    for found in by_name.values():
        assert len({(key, rule, one.subject, one.episode, item(one)) for key, rule, one in found}) == 1
        in_order = sorted((one.first, one.last) for _, _, one in found)
        assert all(earlier[1] < later[0] for earlier, later in itertools.pairwise(in_order))
    assert len({episode.episode for found in by_name.values() for _, _, episode in found}) == len(by_name)


def item(finding: Finding) -> str:
    """The item of a list that it is about, whichever of its keys."""
    return finding.place.path.partition("]")[0].partition(".")[0]


def test_the_example_has_records_of_every_kind() -> None:
    assert {key_of(one)[0] for one in example_data()} == {"centre", "region", "directorate"}
