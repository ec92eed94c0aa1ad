"""Rounds (before_next) and the parts of a round (each_part_within): against asking each day by itself."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.before_next import BeforeNext, before_next
from mottak_cli.checks.each_part_within import EachPartWithin, each_part_within
from mottak_cli.checks.span import Span
from mottak_cli.results import Verdict

from .slow import Interval, Painting, day, form, inside, make_duty, maybe, paint, some_ranges

BASE, LENGTH = day("2024-01-20"), 60
near = st.integers(BASE, BASE + LENGTH)
bounds = some_ranges(BASE, LENGTH, 2)
rounds = st.lists(st.none() | maybe(begun=near, once=near, done=near), max_size=4)
NEXT = form(BeforeNext, {"of": "rounds", "once": "once", "done": "done", "begins": "begun"})


def numbered(entries: list[dict[str, Any] | None]) -> list[dict[str, Any] | None]:
    """The same with an id each; a gap stays a gap."""
    return [None if one is None else {**one, "id": f"r{number}"} for number, one in enumerate(entries)]


def known(one: dict[str, Any], as_of: int) -> dict[str, Any]:
    """What has happened by the day."""
    return {key: value for key, value in one.items() if not isinstance(value, int) or value <= as_of}


def of_round(one: dict[str, Any], others: list[dict[str, Any]], today: int, as_of: int) -> str | None:
    """What a round is on one day, asked of its dates alone."""
    start, done = one["once"], one.get("done")
    done = None if done is None or done < start else done
    later = [other["begun"] for other in others if "begun" in other and "begun" in one and other["begun"] > one["begun"]]
    limit = min(later, default=None)
    in_time = done is not None and (limit is None or done < limit)
    if today < start or (done is not None and today > done):
        return None
    if in_time:
        return "pass"
    if limit is None:
        return "pending" if today <= as_of else None
    return "fail" if today >= limit else None


@settings(max_examples=150)
@given(rounds, bounds, near)
def test_before_the_next_round_day_by_day(given_rounds: list[dict[str, Any] | None], bound: list[Interval], as_of: int) -> None:
    listed = numbered([None if one is None else known(one, as_of) for one in given_rounds])
    duty = make_duty({"rounds": listed}, as_of=as_of, bound=bound, first=BASE)
    there = [one for one in listed if one is not None]
    expected: Painting = {}
    for one in there:
        if "once" in one and inside(bound, one["once"]):
            answers = {today: of_round(one, there, today, as_of) for today in range(BASE, as_of + 1) if inside(bound, today)}
            expected |= {(one["id"], today): answer for today, answer in answers.items() if answer}
    spans = list(before_next(duty, NEXT))
    assert paint(spans, duty) == expected
    assert all(span.due is None and span.on is not None for span in spans)
    assert all(span.last == duty.tomorrow for span in spans if span.verdict == "fail" and span.found != "late")


@pytest.mark.parametrize(
    ("one", "following", "found", "path"),
    [
        ({"begun": 1, "once": 10}, 20, "fail", "rounds[0].once"),
        ({"begun": 1, "once": 10, "done": 25}, 20, "late", "rounds[0].done"),
        ({"begun": 1, "once": 10, "done": 9}, 20, "early", "rounds[0].done"),
        ({"begun": 1, "once": 10, "done": 9}, None, "early", "rounds[0].done"),
        ({"begun": 1, "once": 10}, None, "pending", "rounds[0].once"),
    ],
)
def test_what_is_said_of_a_round(one: dict[str, int], following: int | None, found: str, path: str) -> None:
    listed = [{"id": "a", **one}, *([] if following is None else [{"id": "b", "begun": following}])]
    (span,) = before_next(make_duty({"rounds": listed}, as_of=30), NEXT)
    assert (span.found, span.path, span.subject, span.on) == (found, path, "a", 10)
    assert span.args["start"] == date.fromordinal(10)
    assert ("next" in span.args) == (following is not None)
    assert ("date" in span.args) == ("done" in one)


PARTS = form(
    EachPartWithin,
    {"of": "rounds", "once": "once", "parts": "themes", "where": {"speaker": ["external", "other"]}, "done": "sent", "months": 1},
)
themes = st.lists(maybe(speaker=st.sampled_from(["external", "other", "own"]), sent=near), max_size=3)


def month_after(one: int) -> int:
    """The same day of the next month, or that month's last; in the months of these tests, written out."""
    start = date.fromordinal(one)
    last = {1: 29, 2: 31, 3: 30, 4: 31}[start.month]
    return date(2024, start.month + 1, min(start.day, last)).toordinal()


@settings(max_examples=100)
@given(st.lists(maybe(once=near, themes=themes), max_size=3), bounds, near)
def test_parts_of_a_round_day_by_day(given_rounds: list[dict[str, Any]], bound: list[Interval], as_of: int) -> None:
    listed = [
        {
            **known(one, as_of),
            "themes": [{**known(theme, as_of), "id": f"t{number}-{place}"} for place, theme in enumerate(one.get("themes", []))],
        }
        for number, one in enumerate(given_rounds)
    ]
    duty = make_duty({"rounds": listed}, as_of=as_of, bound=bound, first=BASE)
    expected: Painting = {}
    for one in listed:
        start = one.get("once")
        if start is None or not inside(bound, start):
            continue
        due = month_after(start)
        for theme in one["themes"]:
            if theme.get("speaker") not in ("external", "other"):
                continue
            sent = theme.get("sent")
            for today in (each for each in range(BASE, as_of + 1) if inside(bound, each)):
                if sent is not None and sent <= due:
                    answer = "pass" if start <= today <= due else None
                elif today <= due:
                    answer = "pending" if sent is None and as_of <= due and today >= start and inside(bound, due) else None
                else:
                    answer = "fail" if sent is None or today <= sent else None
                if answer:
                    expected[theme["id"], today] = answer
    spans: list[Span] = list(each_part_within(duty, PARTS))
    assert paint(spans, duty) == expected
    assert all((span.due is not None) == (span.verdict is Verdict.PENDING) for span in spans)


def test_what_is_said_of_a_part() -> None:
    start, due = day("2024-01-31"), day("2024-02-29")
    for sent, as_of, found, path in (
        (None, due + 5, "fail", "rounds[0].themes[0]"),
        (due + 3, due + 9, "late", "rounds[0].themes[0].sent"),
    ):
        theme = {"id": "t", "speaker": "external"} | ({} if sent is None else {"sent": sent})
        (span,) = each_part_within(make_duty({"rounds": [{"id": "r", "once": start, "themes": [theme]}]}, as_of=as_of), PARTS)
        assert (span.first, span.found, span.path, span.on) == (due + 1, found, path, start)
