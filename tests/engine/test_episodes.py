"""Runs of days, episodes and their names: by hand on pieces, and on whole records."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.checks.span import Span
from mottak_cli.engine.episodes import Naming, Places, gather, stages
from mottak_cli.engine.episodes import finding as make_finding
from mottak_cli.engine.softening import Piece
from mottak_cli.results import Finding, Verdict

from .asking import centre, chance, from_data, judged, random_data, random_dates

AS_OF = 100
Row = tuple[str, int, int]


def piece(first: int, last: int, verdict: str = "fail", **span: Any) -> Piece:
    """A piece of a span."""
    word = Verdict(verdict)
    return Piece(first, last, word, word, None, Span(first, last, word, **span))


def rows(pieces: Sequence[Piece], as_of: int = AS_OF) -> list[list[Row]]:
    """The episodes as verdict and days of each stretch."""
    return sorted([(one.verdict.value, one.first, one.last) for one in episode] for episode in gather(pieces, as_of))


def test_an_unbroken_run_is_one_episode_whatever_its_verdicts() -> None:
    pieces = [piece(11, 20), piece(1, 10, "warn"), piece(21, 30, "waived")]
    assert rows(pieces) == [[("warn", 1, 10), ("fail", 11, 20), ("waived", 21, 30)]]


def test_a_day_between_parts_two_episodes() -> None:
    assert rows([piece(1, 10), piece(12, 20)]) == [[("fail", 1, 10)], [("fail", 12, 20)]]


def test_a_day_that_is_met_parts_two_episodes() -> None:
    assert rows([piece(1, 10), piece(11, 11, "pass"), piece(12, 20)]) == [[("fail", 1, 10)], [("fail", 12, 20)]]


def test_neighbours_with_one_verdict_are_one_finding_and_another_due_day_is_another() -> None:
    assert rows([piece(1, 10), piece(11, 20)]) == [[("fail", 1, 20)]]
    assert rows([piece(1, 10, "pending", due=50), piece(11, 20, "pending", due=60)]) == [[("pending", 1, 10), ("pending", 11, 20)]]


def test_people_are_kept_apart() -> None:
    assert rows([piece(1, 10, subject="a"), piece(5, 15, subject="b")]) == [[("fail", 1, 10)], [("fail", 5, 15)]]


def test_a_run_is_named_after_its_first_day() -> None:
    ((first, second),) = gather([piece(1, 10, "warn"), piece(11, 20)], AS_OF)
    assert [(one.on, one.twin) for one in (first, second)] == [(1, ""), (1, "")]


def test_breaches_of_one_subject_and_day_are_numbered_and_only_from_the_second_on_named_so() -> None:
    both = [piece(1, 10, subject="a", on=1, path=path) for path in ("x", "y")]
    naming, places = Naming("X/1", "centre", "c"), Places(Anywhere(), "c.yaml")
    names = [make_finding(one, naming, places, (1, 9)).episode for (one,) in gather(both, AS_OF)]
    assert names == ["X/1|centre/c|a|0001-01-01", "X/1|centre/c|a|0001-01-01#2"]


def test_of_several_softenings_the_first_in_their_order_is_named() -> None:
    pieces = [piece(1, 10, "warn")._replace(softened="ours"), piece(11, 20, "warn")._replace(softened="start_up")]
    ((stretch,),) = gather(pieces, AS_OF)
    found = make_finding(stretch, Naming("X/1", "centre", "c"), Places(Anywhere(), "c.yaml"), (1, 20))
    assert (found.softened, found.reasons) == ("start_up", ("start_up", "ours"))


@pytest.mark.parametrize(
    ("cut", "expected"),
    [
        ((1, 40), [(1, 10, "a"), (11, 30, "b"), (31, 40, "c")]),
        ((10, 31), [(10, 10, "a"), (11, 30, "b"), (31, 31, "c")]),
        ((5, 12), [(5, 10, "a"), (11, 12, "b")]),
        ((11, 30), []),
    ],
)
def test_what_was_found_when_is_told_where_it_changed(cut: tuple[int, int], expected: list[tuple[int, int, str]]) -> None:
    middle = [piece(11, 20, found="b", args={"n": 1}), piece(21, 30, found="b", args={"n": 2})]
    found = [piece(1, 10, found="a"), *middle, piece(31, 40, found="c")]
    told = stages(found, cut)
    assert [(one.first.toordinal(), one.last.toordinal(), one.found.key) for one in told] == expected
    for one in told:
        first, days = {"a": (1, 10), "b": (11, 20), "c": (31, 10)}[one.found.key]
        assert (one.found.args["since"], one.found.args["days"]) == (date.fromordinal(first), days)
        assert one.found.args.get("n") == (1 if one.found.key == "b" else None)


def test_what_has_a_date_of_its_own_is_one_episode_across_gaps() -> None:
    pieces = [piece(1, 10, subject="a", on=1, path="x"), piece(20, 30, subject="a", on=1, path="x")]
    assert rows(pieces) == [[("fail", 1, 10), ("fail", 20, 30)]]


def test_what_begins_after_the_as_of_day_is_not_said_and_the_rest_ends_with_it() -> None:
    assert rows([piece(90, 101), piece(101, 101, subject="b")]) == [[("fail", 90, 100)]]


@pytest.mark.parametrize(
    ("last", "verdict", "lasts"),
    [(99, "fail", False), (100, "fail", False), (101, "fail", True), (100, "pending", True), (101, "warn", True)],
)
def test_an_episode_lasts_where_it_goes_on_after_the_as_of_day(last: int, verdict: str, lasts: bool) -> None:
    ((stretch,),) = gather([piece(90, last, verdict)], AS_OF)
    assert stretch.lasts == lasts
    assert stretch.last == min(last, AS_OF)


spread = st.lists(
    st.tuples(st.integers(1, 40), st.integers(0, 5), st.sampled_from(["fail", "warn", "unknown", "pass"]), st.sampled_from(["a", "b"])),
    max_size=8,
)


@given(spread, st.randoms())
def test_every_broken_day_is_in_one_stretch_and_the_order_of_pieces_never_matters(
    parts: list[tuple[int, int, str, str]], turn: Any
) -> None:
    days: dict[tuple[str, int], str] = {}
    pieces = []
    for first, more, verdict, subject in parts:
        own = [one for one in range(first, first + more + 1) if (subject, one) not in days]
        days |= {(subject, one): verdict for one in own}
        pieces += [piece(one, one, verdict, subject=subject) for one in own]
    turned = list(pieces)
    turn.shuffle(turned)
    assert rows(pieces) == rows(turned)
    found = [
        ((stretch.pieces[0].span.subject, one), stretch.verdict.value)
        for episode in gather(turned, AS_OF)
        for stretch in episode
        for one in range(stretch.first, stretch.last + 1)
    ]
    assert sorted(found) == sorted((key, verdict) for key, verdict in days.items() if verdict != "pass")
    for episode in gather(turned, AS_OF):
        whole = range(episode[0].first, episode[-1].last + 1)
        subject = str(episode[0].pieces[0].span.subject)
        assert all(days.get((subject, one), "pass") != "pass" for one in whole)
        assert {days.get((subject, one), "pass") for one in (whole[0] - 1, whole[-1] + 1)} == {"pass"}


class Anywhere:
    """A document in which everything has a place."""

    def nearest(self, path: str) -> tuple[str, tuple[int, int, int, int]]:
        """The first character."""
        return path, (1, 1, 1, 2)


def named(pieces: Sequence[Piece], record: str = "r") -> list[Finding]:
    """The findings of pieces."""
    naming = Naming("X/1", "centre", record)
    return [make_finding(one, naming, Places(Anywhere(), "file"), (1, AS_OF)) for episode in gather(pieces, AS_OF) for one in episode]


def test_twins_of_one_day_have_fingerprints_of_their_own() -> None:
    twins = [piece(5, 5, subject="v", on=5, path=f"certificates[{number}]") for number in range(3)]
    found = named(twins)
    assert len({one.fingerprint for one in found}) == 3
    assert len({one.episode for one in found}) == 3
    assert {one.fingerprint for one in named(list(reversed(twins)))} == {one.fingerprint for one in found}


def test_all_findings_of_an_episode_bear_its_name() -> None:
    found = named([piece(1, 10, "warn"), piece(11, 20, "fail"), piece(30, 40, "fail")])
    assert [one.fingerprint == found[0].fingerprint for one in found] == [True, True, False]
    assert named([piece(1, 10)])[0].fingerprint != named([piece(1, 10)], record="other")[0].fingerprint


def test_two_certificates_shown_late_on_one_day() -> None:
    papers = [
        {"kind": kind, "issued": issued, "shown": "2024-09-02"}
        for kind, issued in (("politiattest", "2024-01-02"), ("barneomsorgsattest", "2024-02-02"))
    ]
    record = centre(volunteers=[{"id": "v", "active": "2024-09-01", "certificates": papers}])
    one, other = judged(record, date(2024, 12, 31), rule="SIVILSAMFUNN/7.2b")["SIVILSAMFUNN/7.2b"].findings
    assert one.fingerprint != other.fingerprint
    assert (one.first, one.subject) == (other.first, other.subject)


@pytest.mark.parametrize("year", [2024, 2028])
def test_what_runs_on_from_an_old_wording_began_in_it_however_late_one_asks(year: int) -> None:
    # SIVILSAMFUNN/6.1 changed its wording on 1 March 2024; that nothing is said of volunteers is one matter from the opening on.
    record = centre(open="2022-12-25", children=True)
    (one,) = judged(record, date(year, 12, 31), rule="SIVILSAMFUNN/6.1")["SIVILSAMFUNN/6.1"].findings
    assert (one.verdict, one.started, one.ended) == ("unknown", date(2022, 12, 25), None)


@pytest.mark.parametrize("seed", range(30))
def test_laws_of_findings_on_random_records(seed: int) -> None:
    """Whatever is asked: days in order and inside the question, open where it lasts, one name an episode and none shared by two."""
    data = random_data(seed)
    record = from_data(data)
    for as_of in chance(seed).choices(random_dates(data), k=2):
        first, last = date(as_of.year - 1, 7, 1), date(as_of.year, 12, 31)
        for rule, result in judged(record, as_of, first, last).items():
            for one in result.findings:
                assert first <= one.first <= one.last <= min(last, as_of)
                assert one.started <= one.first
                assert one.open == (one.ended is None)
                assert one.ended is None or one.last <= one.ended <= as_of
                assert not one.open or one.last == as_of
                assert one.days == ((one.ended or as_of) - one.started).days + 1
                assert (one.due is not None) == (one.verdict == "pending")
                assert one.due is None or one.due >= as_of
                assert one.verdict not in ("pass", "not_applicable")
                assert one.judged.gravity <= one.verdict.gravity
            marks = [(one.fingerprint, one.first) for one in result.findings]
            assert len(set(marks)) == len(marks), rule
            assert len({one.episode for one in result.findings}) == len({one.fingerprint for one in result.findings})
            gravest = min((one.verdict.gravity for one in result.findings), default=Verdict.PASS.gravity)
            assert result.verdict.gravity == gravest or (not result.findings and result.verdict in ("pass", "not_applicable"))
            assert (result.reason is not None) == (result.verdict == "not_applicable")
            assert result.due == min((one.due for one in result.findings if one.due), default=None)
            for one in result.earlier:
                assert date(as_of.year - 2, 7, 1) <= one.first <= one.last < first
                shown = [now.verdict.gravity for now in result.findings if now.fingerprint == one.fingerprint]
                assert all(gravity > one.verdict.gravity for gravity in shown), "the period shows it as gravely"
                assert one.verdict in ("fail", "unknown")
