"""Truths that hold of any data repo: what the order of files and lists, and the files' names, do not change, and who needs whom."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest

from mottak_cli.records import Record
from mottak_cli.results import Finding, RecordRun, Result

from ..oracle.generate_repo import a_repo
from ..oracle.known import Data
from .asking import chance, essence, rulebook
from .repos import EXAMPLE_ASKED, Asked, Key, by_rule, essences, example_data, key_of, random_asked, record_of, run_of
from .test_metamorphic import shuffled, with_leaders

SEEDS = [*range(7000, 7012), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(7012, 7150))]
EXAMPLE = -1


def repo(seed: int) -> tuple[list[Data], list[Asked]]:
    """The records of a seed and questions to them; the project's own example under its own number."""
    if seed == EXAMPLE:
        return list(example_data()), EXAMPLE_ASKED
    data = a_repo(seed)
    return data, random_asked(data, seed)


class Whole(NamedTuple):
    """A repo, and what is said of its records together in answer to each question."""

    seed: int
    data: list[Data]
    records: list[Record]
    answers: list[tuple[Asked, dict[Key, RecordRun]]]


@pytest.fixture(scope="module", params=[EXAMPLE, *SEEDS])
def whole(request: pytest.FixtureRequest) -> Whole:
    """The example, and random repos; judged once for all that is asked of it."""
    data, questions = repo(request.param)
    records = [record_of(one) for one in data]
    return Whole(request.param, data, records, [(asked, run_of(records, asked)) for asked in questions])


@pytest.fixture(scope="module")
def each_alone(whole: Whole) -> list[dict[Key, RecordRun]]:
    """What is said of each record by itself, by the number of the question."""
    return [{key: run for one in whole.records for key, run in run_of([one], asked).items()} for asked, _ in whole.answers]


def test_the_order_of_files_changes_nothing(whole: Whole) -> None:
    """Not even a place: each record has its own."""
    turned = whole.records[::-1]
    chance(whole.seed).shuffle(turned)
    for asked, before in whole.answers:
        assert run_of(turned, asked) == before


def test_offices_are_named_in_one_order_whatever_their_files_are() -> None:
    offices: list[Data] = [{"record": "region", "format": 1, "id": name, "name": name} for name in ("vest", "sor", "ost")]
    directorate: Data = {"record": "directorate", "format": 1, "id": "udi", "name": "UDI", "meeting_overview": []}
    asked = Asked(date(2024, 6, 1), date(2024, 1, 1), date(2024, 12, 31))
    for records in (offices, offices[::-1]):
        results = by_rule(run_of(map(record_of, [directorate, *records]), asked)["directorate", "udi"])
        (finding,) = results["IM-2013-003/4.7"].findings
        assert [one.args["id"] for one in finding.found.args["records"]] == ["ost", "sor", "vest"]  # type: ignore[attr-defined]


def test_the_names_of_files_change_nothing_but_places(whole: Whole) -> None:
    data = whole.data
    names = {f"{key_of(one)}": f"{number:03}.yaml" for number, one in enumerate(reversed(data))}
    renamed = [record_of(one, names[f"{key_of(one)}"]) for one in data]
    by_name = {f"{one['record']}-{one['id']}.yaml": names[f"{key_of(one)}"] for one in data}
    for asked, before in whole.answers:
        after = run_of(renamed, asked)
        assert essences(after) == essences(before)
        for key, run in after.items():
            assert [place.file for place in places_in(run)] == [by_name[place.file] for place in places_in(before[key])]


def places_in(run: RecordRun) -> Iterator[Any]:
    """Every place that a record's results name."""
    for result in run.results:
        yield from result.evidence
        for one in (*result.findings, *result.earlier):
            yield from (one.place, *one.related)
    yield from (place for _, place in run.notes)


def test_the_order_of_what_is_listed_changes_nothing_but_places(whole: Whole) -> None:
    turned = [record_of(shuffled(deepcopy(one), chance(whole.seed + number))) for number, one in enumerate(whole.data)]
    for asked, before in whole.answers:
        after = run_of(turned, asked)
        assert without_fingerprints(after) == without_fingerprints(before)
        for key, run in after.items():
            assert sorted(map(str, (one for one, _ in run.notes))) == sorted(map(str, (one for one, _ in before[key].notes)))
            for rule, result in by_rule(run).items():
                same = by_rule(before[key])[rule]
                assert linked(result) == linked(same), rule
                assert episodes(result, same) == episodes(same, result), rule


def without_fingerprints(runs: dict[Key, RecordRun]) -> dict[Key, dict[str, Any]]:
    """What was judged; the fingerprints stand last but one."""
    return {key: {rule: (*one[:6], *one[7:]) for rule, one in found.items()} for key, found in essences(runs).items()}


def episodes(result: Result, other: Result) -> list[str]:
    """The fingerprints. Two breaches of one subject that begin on one day are told apart by their order in the file and by nothing
    else, so that there it is only what they are of.
    """
    twins = any("#" in one.episode for one in (*result.findings, *other.findings))
    return sorted(one.episode.partition("#")[0] if twins else one.fingerprint for one in result.findings)


def linked(result: Result) -> list[list[str]]:
    """The files that each finding names beside its own, findings in order of what they say."""
    found = [(one.episode.partition("#")[0], str(one.first), sorted(place.file for place in one.related)) for one in result.findings]
    return [files for _, _, files in sorted(found)]


FOLLOWED = "the centre's record says on which days it was open, and who ran it on the first"
NEEDED: dict[str, dict[str, str]] = {
    "region": {
        **dict.fromkeys((f"IM-2008-023/{one}" for one in ("1", "2.1", "3.0b", "3.1", "3.2a", "3.2b", "3.3a", "3.3b")), FOLLOWED),
        **dict.fromkeys((f"IM-2008-023/{one}" for one in ("4.1", "4.2", "4.3")), FOLLOWED),
        "IM-2008-023/2.2a": "the centres' records say who was newly employed, and other offices' which courses were held together",
        "IM-2013-003/4.3b": "the directorate's record says which themes are mandatory, and when they were decided",
    },
    "directorate": {
        "IM-2013-003/4.7": "the offices' records say which meetings were held",
        "IM-2013-003/4.8": "the offices' records say when they first met",
    },
}
"""The rules that need another record, and for what. On centres it is every rule that a start-up phase can soften: an office's record
may say how long that is (IM 2008-023, 1)."""


def needed(kind: str) -> set[str]:
    """The rules whose answer may be another when other records are at hand."""
    if kind != "centre":
        return set(NEEDED[kind])
    return {rule.id for rule in rulebook().rules.values() if rule.judged_on == kind and rule.modality == "shall" and not rule.serious}


def told(alone: RecordRun, rule: str) -> bool:
    """Whether what is said of a record by itself says that another one is needed: as the reason, or in a note."""
    reason = by_rule(alone)[rule].reason
    notes = {one.key for one, _ in alone.notes}
    return (reason is not None and reason.key.startswith("needs_")) or bool(notes & {"alone.start_up", "alone.follow_ups"})


def said(run: RecordRun, asked: Asked) -> dict[str, Any]:
    """What was judged in the period. Who set the start-up phase, where it softens just the same, is a remark; what was before the period
    has a report of its own.
    """
    results = {}
    for rule, result in by_rule(run).items():
        results[rule] = result._replace(findings=tuple(in_period(one, asked.first) for one in result.findings), earlier=())
    return essence(results)


def in_period(one: Finding, first: date) -> Finding:
    """The finding as if it had begun with the period, where it began no later."""
    args = {key: arg for key, arg in one.found.args.items() if key != "startup_months"}
    if one.started <= first:
        one = one._replace(started=first, days=0)
        args |= {"since": first, "days": 0}
    return one._replace(found=one.found._replace(args=args))


def test_a_record_alone_is_judged_otherwise_only_where_it_needs_another_and_says_so(
    whole: Whole, each_alone: list[dict[Key, RecordRun]]
) -> None:
    for (asked, within), by_itself in zip(whole.answers, each_alone, strict=True):
        for key, alone in by_itself.items():
            here, there = said(alone, asked), said(within[key], asked)
            other = {rule for rule in here if here[rule] != there[rule]}
            assert other <= needed(key[0]), key
            assert all(told(alone, rule) for rule in other), (key, other)


def test_what_needs_another_record_does_need_it() -> None:
    """Each rule of the list is answered otherwise, alone, in some repo."""
    seen: set[str] = set()
    for seed in (EXAMPLE, *range(6000, 6030)):
        data, questions = repo(seed)
        for asked in questions:
            within = run_of(map(record_of, data), asked)
            for one in data:
                if one["record"] != "centre":
                    here, there = said(run_of([record_of(one)], asked)[key_of(one)], asked), said(within[key_of(one)], asked)
                    seen |= {rule for rule in here if here[rule] != there[rule]}
    assert seen == {rule for rules in NEEDED.values() for rule in rules}


def test_softened_by_what_an_office_set_says_where(whole: Whole, each_alone: list[dict[Key, RecordRun]]) -> None:
    """With the months, and the place in the office's file; and what an office set is the only thing that other files soften."""
    for (_, within), by_itself in zip(whole.answers, each_alone, strict=True):
        for key, run in by_itself.items():
            if key[0] != "centre":
                continue
            alone = by_rule(run)
            for rule, result in by_rule(within[key]).items():
                before = {(finding.fingerprint, day) for finding in alone[rule].findings if finding.softened for day in days_of(finding)}
                for finding in result.findings:
                    if finding.softened != "start_up":
                        continue
                    if set_months := finding.found.args.get("startup_months"):
                        places = [one for one in finding.related if one.file.startswith("region-")]
                        assert places, "of phases that overlap each is named"
                        assert all(place.path.endswith("startup_months") for place in places)
                        assert set_months in (3, 4, 5, 6)
                    else:
                        assert {(finding.fingerprint, day) for day in days_of(finding)} <= before


def days_of(finding: Finding) -> Iterator[date]:
    """The days of a finding inside the period."""
    yield from (finding.first + timedelta(days=number) for number in range((finding.last - finding.first).days + 1))


def test_a_whole_group_in_order_worsens_no_verdict_of_any_record(whole: Whole) -> None:
    """Met where nothing was owed before (`not_applicable` to `pass`) is no worsening."""
    ready = [with_leaders(one) if one["record"] == "centre" else one for one in whole.data]
    for asked, _ in whole.answers:
        met = (asked.as_of - timedelta(days=chance(whole.seed).randint(0, 500))).isoformat()
        group: Data = {"id": "extra", "leaders": ["extra1", "extra2"], "meetings": [{"date": met}], "completed": met}
        group |= {"guide_followed": True, "report": {"sent": met, "form": True}}
        more = [with_group(one, group) if one["record"] == "centre" else one for one in ready]
        before, after = (run_of(map(record_of, one), asked) for one in (ready, more))
        assert_no_worse(before, after)


def with_group(data: Data, group: Data) -> Data:
    """With one more dialogue group."""
    return {**data, "dialogue_groups": [*data["dialogue_groups"], group]}


def assert_no_worse(before: dict[Key, RecordRun], after: dict[Key, RecordRun]) -> None:
    for key, run in after.items():
        for rule, result in by_rule(run).items():
            assert result.verdict == "pass" or result.verdict.gravity >= by_rule(before[key])[rule].verdict.gravity, (key, rule)


def parts(data: Sequence[Data], seed: int) -> list[Data]:
    """Some of the records."""
    return [one for one in data if chance(seed + len(one["id"])).random() < 0.6] or list(data[:1])


def test_an_unrelated_repo_beside_it_changes_no_centre(whole: Whole) -> None:
    """Records that name nobody here say nothing of anybody here; only who oversees all offices counts them too."""
    others = [record_of(away(one)) for one in a_repo(9000 + abs(whole.seed)) if one["record"] != "directorate"]
    for asked, before in whole.answers:
        after = run_of([*others, *whole.records], asked)
        for key, run in before.items():
            if key[0] == "centre" or (key[0] == "region" and any(one == "centre" for one, _ in before)):
                assert essence(by_rule(after[key])) == essence(by_rule(run)), key


def away(data: Data) -> Data:
    """The record with other ids, and so with every reference to them."""
    names = {*(f"c{number}" for number in range(9)), *(f"r{number}" for number in range(9)), "nowhere"}

    def renamed(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: renamed(one) for key, one in value.items()}
        if isinstance(value, list):
            return [renamed(one) for one in value]
        return f"far-{value}" if value in names else value

    moved: Data = renamed(data)
    return moved
