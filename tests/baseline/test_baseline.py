"""Baselines: what is known, new and worse, what is no longer found, and how one is written and read."""

import json
from copy import deepcopy
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from mottak_cli.baseline import Baseline, Entry, compare, entries_of, parse, whole
from mottak_cli.baseline.compare import is_worse, mark, would_show
from mottak_cli.engine import Question, judge
from mottak_cli.errors import InputProblem
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.results import Finding, Place, RecordRun, Run, Verdict

from ..engine.asking import chance, random_dates, rulebook
from ..engine.repos import record_of
from ..engine.test_metamorphic import shuffled
from ..oracle.generate_repo import a_repo
from ..oracle.known import Data

SEEDS = [*range(8400, 8412), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(8412, 8540))]
DAY = date(2024, 6, 30)


def run_of(data: list[Data], as_of: date, first: date | None = None) -> Run:
    """A repo judged, by default over three years."""
    return judge([record_of(one) for one in data], rulebook(), Question(as_of, first or date(as_of.year - 2, 1, 1), as_of))


def baseline_of(run: Run) -> Baseline:
    """What would be written of a run."""
    return whole(run, [one for record in run.records for one in entries_of(record, run.as_of, lambda result, _: result.rule.id)])


def read_back(baseline: Baseline) -> Baseline:
    """Written and read."""
    return parse("".join(baseline.text()).encode(), "b.json")


def compared(run: Run, baseline: Baseline, then: Run | None = None) -> list[RecordRun]:
    """Each record beside the baseline; `then` is the run of its day."""
    by_id = {(one.kind, one.id): one for one in then.records} if then else {}

    def found_then(record: RecordRun, rules: frozenset[str]) -> list[Finding]:
        results = by_id[record.kind, record.id].results
        return [one for result in results if result.rule.id in rules for one in (*result.findings, *result.earlier)]

    return [compare(record, baseline, run, partial(found_then, record) if then else None)[0] for record in run.records]


def states(records: list[RecordRun]) -> set[str | None]:
    """The states of all findings."""
    return {one.baseline for record in records for result in record.results for one in result.findings}


def repo(seed: int) -> tuple[list[Data], date]:
    """The records of a seed, and a day near something in them."""
    data = a_repo(seed)
    days = [day for one in data for day in random_dates(one) if 2000 < day.year < 2090] or [DAY]
    return data, chance(seed).choice(days) + timedelta(days=3)


# The whole way


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_is_new_on_the_day_itself_however_the_files_are_written(seed: int) -> None:
    data, as_of = repo(seed)
    baseline = read_back(baseline_of(run_of(data, as_of)))
    turned = [shuffled(deepcopy(one), chance(seed + number)) for number, one in enumerate(data)]
    run = run_of(turned[::-1], as_of)
    assert states(compared(run, baseline)) <= {"known"}
    assert [compare(record, baseline, run)[1].fixed for record in run.records] == [()] * len(run.records)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_baseline_is_read_as_it_was_written(seed: int) -> None:
    data, as_of = repo(seed)
    baseline = baseline_of(run_of(data, as_of))
    again = read_back(baseline)
    assert (again.question, again.entries) == (baseline.question, baseline.entries)
    assert "".join(again.text()) == "".join(baseline.text())
    assert len("".join(baseline.text()).splitlines()) == len(baseline.entries) + 10 - (not baseline.entries)


@pytest.mark.parametrize("seed", SEEDS)
def test_with_the_same_records_all_that_is_new_later_is_so_because_days_have_passed(seed: int) -> None:
    """And what is said to be so was indeed not there, that gravely, in these records on the baseline's day."""
    data, before = repo(seed)
    first = date(before.year - 2, 1, 1)
    early = run_of(data, before, first)
    baseline = baseline_of(early)
    there = baseline.by_fingerprint
    for more in (1, 40, 400):
        run = run_of(data, before + timedelta(days=more), first)
        for record in compared(run, baseline, early):
            for one in (one for result in record.results for one in result.findings):
                entry = there.get(one.fingerprint)
                assert (one.baseline == "new") is (entry is None)
                assert one.date_passed is (one.baseline != "known"), (one.episode, one.baseline, one.verdict, one.started, before)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_taken_out_of_a_baseline_is_new_again_and_what_was_milder_is_worse(seed: int) -> None:
    data, as_of = repo(seed)
    run = run_of(data, as_of)
    baseline = baseline_of(run)
    for entry in chance(seed).sample(baseline.entries, min(5, len(baseline.entries))):
        rest = [one for one in baseline.entries if one is not entry]
        assert marked(run, Baseline(baseline.question, rest)) == {entry.fingerprint: "new"}
        if entry.verdict in (Verdict.FAIL, Verdict.UNKNOWN):
            milder = entry._replace(verdict=Verdict.WARN, open=Verdict.WARN if entry.open else None)
            assert marked(run, Baseline(baseline.question, [*rest, milder])) == {entry.fingerprint: "worse"}


def marked(run: Run, baseline: Baseline) -> dict[str, str | None]:
    """The findings that are not known, by fingerprint."""
    found = [one for record in compared(run, baseline) for result in record.results for one in result.findings]
    return {one.fingerprint: one.baseline for one in found if one.baseline != "known"}


# One finding beside one entry


def finding(verdict: str, *, is_open: bool = True, started: date = DAY) -> Finding:
    """A finding with what matters here."""
    word = Verdict(verdict)
    ended = None if is_open else started
    place = Place("f", "", 1, 1, 1, 1)
    return Finding(word, word, None, started, started, started, ended, 1, is_open, None, None, "e", "f", Message("fail"), place)


def entry(verdict: str, now: str | None, **more: Any) -> Entry:
    """An entry with what matters here."""
    given: dict[str, Any] = {"started": DAY, "ended": None if now else DAY, "due": None, "since": DAY, **more}
    return Entry(
        "X/1", "centre", "r", None, Verdict(verdict), Verdict(now) if now else None, given["started"], given["ended"], given["due"],
        given["since"], "m", "f" * 64,
    )  # fmt: skip


LATER = DAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("found", "known", "worse"),
    [
        (finding("fail"), entry("fail", "fail"), False),
        (finding("warn"), entry("fail", "fail"), False),
        (finding("fail"), entry("unknown", "unknown"), True),
        (finding("fail"), entry("pending", "pending"), True),
        (finding("warn"), entry("waived", "waived"), True),
        # It was as grave before, but milder by then: it has become worse again; what is over has not.
        (finding("fail"), entry("fail", "warn"), True),
        (finding("fail", is_open=False), entry("fail", "warn"), False),
        # It was over, and holds anew.
        (finding("fail", started=LATER), entry("fail", None), True),
        (finding("fail"), entry("fail", None), False),
    ],
)
def test_worse(found: Finding, known: Entry, worse: bool) -> None:
    assert is_worse(found, known) is worse


@pytest.mark.parametrize(
    ("found", "known", "state", "passed"),
    [
        (finding("fail"), None, "new", False),
        (finding("fail", started=LATER), None, "new", True),
        (finding("fail", started=LATER), entry("pending", "pending"), "worse", True),
        (finding("fail"), entry("warn", "warn"), "worse", False),
        (finding("fail"), entry("fail", "fail"), "known", False),
        (finding("warn", started=LATER), entry("fail", "fail"), "known", False),
    ],
)
def test_state_and_why(found: Finding, known: Entry | None, state: str, passed: bool) -> None:
    one = mark(found, known, DAY)
    assert (one.baseline, one.date_passed) == (state, passed)


@pytest.mark.parametrize("known", [None, entry("pending", "pending"), entry("warn", "warn")])
def test_where_no_day_has_passed_none_is_why(known: Entry | None) -> None:
    for started in (DAY, LATER):
        assert mark(finding("fail", started=started), known, DAY, later=False).date_passed is False


@pytest.mark.parametrize(
    ("known", "first", "last", "shows"),
    [
        (entry("fail", "fail"), date(2025, 1, 1), date(2025, 3, 1), True),
        (entry("fail", None), DAY, DAY, True),
        (entry("fail", None), LATER, date(2025, 3, 1), False),
        (entry("fail", "fail"), date(2024, 1, 1), date(2024, 6, 29), False),
        (entry("pending", "pending", due=date(2024, 12, 31)), date(2024, 12, 31), date(2025, 1, 1), True),
        (entry("pending", "pending", due=date(2024, 12, 31)), date(2025, 1, 1), date(2025, 3, 1), False),
    ],
)
def test_an_entry_is_missed_only_where_the_period_would_show_it(known: Entry, first: date, last: date, shows: bool) -> None:
    assert would_show(known, first, last) is shows


def test_what_stood_there_keeps_its_day_and_while_it_is_as_grave_its_words() -> None:
    now = entry("fail", "fail", since=LATER)._replace(message="301 days")
    assert now.kept(None) == now
    assert now.kept(entry("fail", "fail")) == now._replace(since=DAY, message="m")
    assert now.kept(entry("warn", "warn")) == now._replace(since=DAY)


# A broken file


def written() -> str:
    """A baseline of two entries."""
    run = run_of([], DAY)
    other = entry("warn", None)._replace(fingerprint="0" * 64, subject="s")
    return "".join(whole(run, [entry("fail", "fail"), other]).text())


BREAKS: list[tuple[str, str, str, int, str]] = [
    ('"verdict": "warn"', '"verdict": "wran"', "baseline.wrong.word", 10, '"wran"'),
    ('"verdict": "warn"', '"verdict": "pass"', "baseline.wrong.word", 10, '"pass"'),
    ('"started": "2024-06-30", "ended": null', '"started": "2024-06-31", "ended": null', "baseline.wrong.word", 9, '"2024-06-31"'),
    (f'"fingerprint": "{"0" * 64}"', f'"fingerprint": "{"f" * 64}"', "baseline.wrong.twice", 10, '"fff'),
    (f'"fingerprint": "{"0" * 64}"', '"fingerprint": 7', "baseline.wrong.word", 10, "7"),
    (f'"fingerprint": "{"0" * 64}"', f'"fingerprint": "{"0" * 63}"', "baseline.wrong.word", 10, '"000'),
    (f'"fingerprint": "{"0" * 64}"', f'"fingerprint": "{"0" * 63}g"', "baseline.wrong.word", 10, '"000'),
    (f'"fingerprint": "{"0" * 64}"', f'"fingerprint": "{"0" * 64}\\n"', "baseline.wrong.word", 10, '"000'),
    ('"due": null, ', '"due": null, "dew": 7, ', "baseline.wrong.unknown_key", 9, "7"),
    ('"due": null, ', "", "baseline.wrong.missing", 9, "{"),
    ('"open": "fail"', '"open": null', "baseline.wrong.open_or_ended", 9, "null"),
    ('"kind": "centre"', '"kind": "camp"', "baseline.wrong.word", 9, '"camp"'),
    ("mottak.baseline/1", "mottak.baseline/9", "baseline.wrong.schema", 2, '"mottak.baseline/9"'),
    ('  "readings": "both",\n', "", "baseline.wrong.missing", 1, "{"),
    ('  "as_of": "2024-06-30"', '  "as_of": 7', "baseline.wrong.word", 3, "7"),
    ('  "entries": [', '<<<<<<< HEAD\n  "entries": [', "baseline.wrong.conflict", 8, "<"),
    ("},\n    {", "}\n    {", "baseline.wrong.syntax", 10, "{"),
    ('"subject": "s"', '"subject": "s\\ud800"', "baseline.wrong.syntax", 10, "\\ud800"),
]


@pytest.mark.parametrize(("old", "new", "code", "line", "at"), BREAKS, ids=[f"{one[2]}-{one[1][:20]}" for one in BREAKS])
def test_a_broken_baseline_is_told_with_its_place(old: str, new: str, code: str, line: int, at: str) -> None:
    good = written()
    assert old in good
    assert json.loads(good)["schema"] == "mottak.baseline/1"
    with pytest.raises(InputProblem) as caught:
        parse(good.replace(old, new, 1).encode(), "b.json")
    error = caught.value.errors[0]
    assert (error.file, error.message.key, error.line) == ("b.json", code, line)
    assert error.source[error.column - 1 :].startswith(at)
    assert error.end_column > error.column
    for lang in ("nb", "en"):
        assert text(error.message, lang)
        assert text(error.advice, lang)


def test_all_broken_entries_are_told_at_once() -> None:
    with pytest.raises(InputProblem) as caught:
        parse(written().replace('"kind": "centre"', '"kind": 1').encode(), "b.json")
    assert [(one.line, one.path) for one in caught.value.errors] == [(9, "entries[0].kind"), (10, "entries[1].kind")]


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"7", b"null", b"{}", b'{"schema": 1}', b"\xff\xfe", b"[" * 100_000, b'{"schema": "mottak.baseline/1"}']
)
def test_nothing_else_is_taken_for_a_baseline(data: bytes) -> None:
    with pytest.raises(InputProblem):
        parse(data, "b.json")


def test_more_about_the_whole_and_other_layouts_are_read() -> None:
    given = json.loads(written())
    given["more"] = 1
    laid_out = "\r\n".join(json.dumps(given, indent=3).splitlines())
    assert parse(b"\xef\xbb\xbf" + laid_out.encode(), "b.json").entries == parse(written().encode(), "b.json").entries
    broken = laid_out.replace('"verdict": "warn"', '"verdict": "wran"')
    with pytest.raises(InputProblem) as caught:
        parse(broken.encode(), "b.json")
    assert broken.splitlines()[caught.value.errors[0].line - 1].strip().startswith('"verdict": "wran"')
