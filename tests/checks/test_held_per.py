"""Dated entries per year or half-year (held_per): against counting them with dates."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.held_per import HeldPer, held_per
from mottak_cli.errors import Misfit
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import Per

from .slow import Interval, day, form, inside, make_duty, maybe, some_ranges

FIRST, LAST = day("2022-11-01"), day("2025-02-28")
near = st.integers(FIRST, LAST)
ranges = some_ranges(FIRST, LAST - FIRST, 2)
words = st.lists(st.sampled_from(["a", "b", "c"]), max_size=2)
meetings = st.lists(st.none() | st.builds(lambda on, rest: {"date": on, **rest}, near, maybe(there=words, asked=words)), max_size=6)


def halves(per: Per) -> list[tuple[int, int]]:
    """The sub-periods around the tests, written out."""
    parts = [("01-01", "12-31")] if per == "year" else [("01-01", "06-30"), ("07-01", "12-31")]
    return [(day(f"{year}-{first}"), day(f"{year}-{last}")) for year in range(2022, 2026) for first, last in parts]


def expected(bound: list[Interval], per: Per, as_of: int, counted: dict[int, tuple[int, bool]], least: int) -> dict[int, tuple[str, bool]]:
    """Day by day the verdict, and whether the sub-period is owed in part."""
    found: dict[int, tuple[str, bool]] = {}
    for first, last in halves(per):
        held = [one for one in range(first, last + 1) if inside(bound, one)]
        number, unsaid = counted[first]
        if number >= least:
            found |= {one: ("pass", False) for one in held if one <= as_of}
        elif last in held and as_of < last:
            found |= {one: ("pending", False) for one in held if one <= as_of}
        elif last in held:
            found[last] = ("unknown" if unsaid else "fail", len(held) != last - first + 1)
    return found


@settings(max_examples=150)
@given(meetings, ranges, near, st.sampled_from(["year", "half_year"]), st.integers(1, 2), st.sampled_from([None, "a", "ab"]))
def test_entries_that_say_so(
    listed: list[dict[str, Any] | None], bound: list[Interval], as_of: int, per: Per, least: int, asked: str | None
) -> None:
    says = {} if asked is None else {"says": {"there": list(asked), "asked": ["c"]}}
    params = form(HeldPer, {"of": "meetings", "per": per, "at_least": least, "on": "date", **says})
    duty = make_duty({"meetings": listed}, as_of=as_of, bound=bound, first=halves("year")[0][0])
    counted = {}
    for first, last in halves(per):
        here = [one for one in listed if one and first <= one["date"] <= last]
        yes = [one for one in here if asked is None or set(asked) & set(one.get("there", "")) or "c" in one.get("asked", "")]
        unsaid = asked is not None and any(one not in yes and len(one) < 3 for one in here)
        counted[first] = (len(yes), unsaid)
    found: dict[int, tuple[str, bool]] = {}
    for span in held_per(duty, params):
        assert span.subject is None
        found |= dict.fromkeys(range(max(span.first, halves("year")[0][0]), span.last + 1), (span.verdict.value, span.partly))
    assert found == expected(bound, per, as_of, counted, least)


@settings(max_examples=150)
@given(meetings, ranges, st.sampled_from(["year", "half_year"]), st.integers(1, 2), st.sampled_from([None, "a", "ab"]))
def test_what_is_told_of_a_lack_is_true_of_the_days_that_are_named(
    listed: list[dict[str, Any] | None], bound: list[Interval], per: Per, least: int, asked: str | None
) -> None:
    """What is not dated in them is not counted in them; days before the first owed one are named only where something of them is told."""
    says = {} if asked is None else {"says": {"there": list(asked)}}
    params = form(HeldPer, {"of": "meetings", "per": per, "at_least": least, "on": "date", **says})
    duty = make_duty({"meetings": listed}, as_of=LAST, bound=bound, first=halves("year")[0][0])
    for span in held_per(duty, params):
        if span.verdict not in (Verdict.FAIL, Verdict.UNKNOWN):
            continue
        assert span.on is not None
        first, last = next((first, last) for first, last in halves(per) if first <= span.on <= last)
        start, end = (span.args[key].toordinal() for key in ("from", "to"))  # type: ignore[attr-defined]
        here = [one for one in listed if one and start <= one["date"] <= end]
        silent = [one for one in here if asked is not None and "there" not in one]
        yes = [one for one in here if asked is None or set(asked) & set(one.get("there", ""))]
        assert (len(yes), end) == (span.args["count"], last)
        assert bool(silent) == (span.verdict is Verdict.UNKNOWN)
        owed = next(one for one in range(first, last + 1) if inside(bound, one))
        assert start == (first if yes or silent else owed)


def test_each_word_has_a_count_of_its_own() -> None:
    params = form(HeldPer, {"of": "m", "per": "year", "at_least": 1, "on": "date", "says": {"there": ["a", "b"]}, "each_word": True})
    listed = [{"date": day("2024-05-01"), "there": ["c", "a"]}]
    duty = make_duty({"m": listed}, as_of=day("2024-12-31"), bound=[(day("2024-01-01"), day("2024-12-31"))])
    spans = {span.subject: span for span in held_per(duty, params)}
    assert {subject: span.verdict for subject, span in spans.items()} == {"a": Verdict.PASS, "b": Verdict.FAIL}
    assert spans["b"].args["who"] == Message("participant.b")


def test_a_list_of_dates_and_a_list_inside_a_mapping() -> None:
    year = [(day("2024-01-01"), day("2024-12-31"))]
    plain = form(HeldPer, {"of": "dates", "per": "year", "at_least": 2})
    inside_mapping = form(HeldPer, {"of": "civil.meetings", "per": "year", "at_least": 2, "on": "date"})
    first, second = day("2024-03-01"), day("2024-09-01")
    for params, data, paths in (
        (plain, {"dates": [second, None, first]}, ("dates[2]", "dates[0]")),
        (
            inside_mapping,
            {"civil": {"meetings": [{"date": second}, {"who": "x"}, {"date": first}]}},
            ("civil.meetings[2]", "civil.meetings[0]"),
        ),
    ):
        (span,) = held_per(make_duty(data, as_of=day("2024-12-31"), bound=year), params)
        assert (span.verdict, span.evidence) == (Verdict.PASS, paths)
    (unsaid,) = held_per(make_duty({"civil": {}}, as_of=day("2024-12-31"), bound=year), inside_mapping)
    assert unsaid.verdict is Verdict.UNKNOWN
    (none,) = held_per(make_duty({"civil": {"meetings": []}}, as_of=day("2024-12-31"), bound=year), inside_mapping)
    assert none.verdict is Verdict.FAIL


def test_those_beyond_the_most_are_warnings_on_their_days() -> None:
    params = form(HeldPer, {"of": "rounds", "per": "year", "at_least": 1, "on": "date", "at_most": 2})
    days = {"d": "2024-09-01", "b": "2024-03-01", "c": "2024-03-01", "a": "2024-01-01", "e": "2025-01-01"}
    listed = [{"id": name, "date": day(text)} for name, text in days.items()]
    duty = make_duty({"rounds": listed}, as_of=day("2025-12-31"), bound=[(day("2024-01-01"), day("2025-12-31"))])
    more = [span for span in held_per(duty, params) if span.verdict is Verdict.WARN]
    assert [(span.subject, date.fromordinal(span.first).isoformat(), span.last, span.path, span.args["count"]) for span in more] == [
        ("c", "2024-03-01", day("2024-03-01"), "rounds[2].date", 3),
        ("d", "2024-09-01", day("2024-09-01"), "rounds[0].date", 4),
    ]
    assert all(span.on == span.first and span.found == "more" for span in more)


@pytest.mark.parametrize(
    ("given_params", "sentences"),
    [
        ({}, {"fail", "pending"}),
        ({"says": {"there": ["a"]}}, {"fail", "pending", "unknown"}),
        ({"of": "civil.meetings"}, {"fail", "pending", "unknown"}),
        ({"at_most": 3}, {"fail", "pending", "more"}),
    ],
)
def test_the_sentences_that_can_be_needed(given_params: dict[str, Any], sentences: set[str]) -> None:
    params = form(HeldPer, {"of": "meetings", "per": "year", "at_least": 1, "on": "date", **given_params})
    assert params.sentences() == sentences


def test_a_count_of_each_word_needs_words() -> None:
    with pytest.raises(Misfit, match="each_word"):
        list(form(HeldPer, {"of": "meetings", "per": "year", "at_least": 1, "each_word": True}).reads())
