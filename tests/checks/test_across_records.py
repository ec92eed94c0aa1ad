"""Rules that need other records (taken_up, lists_match, close_together): against asking each day by itself."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.close_together import CloseTogether, close_together
from mottak_cli.checks.linked import Linked
from mottak_cli.checks.lists_match import ListsMatch, lists_match
from mottak_cli.checks.span import Span
from mottak_cli.checks.taken_up import TakenUp, taken_up
from mottak_cli.results import Verdict

from .slow import Interval, Painting, day, form, inside, make_duty, maybe, office, paint, some_ranges

BASE, LENGTH = day("2024-01-20"), 60
near = st.integers(BASE, BASE + LENGTH)
bounds = some_ranges(BASE, LENGTH, 2)
names = st.lists(st.sampled_from(["t0-0", "t0-1", "t1-0", "t2-0"]), max_size=2)
meetings = st.lists(st.none() | st.builds(lambda on, rest: {"date": on, **rest}, near, maybe(themes=names)), max_size=4)
themes = st.lists(maybe(must=st.booleans()), max_size=2)

TAKEN = form(
    TakenUp,
    {"of": "meetings", "on": "date", "names": "themes", "rounds": "rounds", "decided": "decided", "items": "themes",
     "where": {"must": [True]}},
)  # fmt: skip
MATCH = form(ListsMatch, {"of": "overview", "names": "region", "on": "date", "held": "meetings", "held_on": "date"})
CLOSE = form(CloseTogether, {"of": "rounds", "once": "decided", "held": "meetings", "held_on": "date", "days": 10})


def known(entries: list[dict[str, Any] | None], as_of: int) -> list[dict[str, Any] | None]:
    """Those dated on or before the day, and gaps for the others."""
    return [one if one and one["date"] <= as_of else None for one in entries]


def only(spans: list[Span]) -> tuple[Verdict, str, int]:
    """The verdict, sentence and last day of the only span."""
    (span,) = spans
    return span.verdict, span.found, span.last


@settings(max_examples=150)
@given(meetings, st.lists(maybe(decided=near, themes=themes), max_size=3), bounds, near)
def test_taken_up_day_by_day(
    listed: list[dict[str, Any] | None], given_rounds: list[dict[str, Any]], bound: list[Interval], as_of: int
) -> None:
    rounds = [
        {**{key: value for key, value in one.items() if key != "decided" or value <= as_of}, "id": f"r{number}"}
        | {"themes": [{**theme, "id": f"t{number}-{place}"} for place, theme in enumerate(one.get("themes", []))]}
        for number, one in enumerate(given_rounds)
    ]
    own = known(listed, as_of)
    linked = Linked(directorate=office("udi", {"rounds": rounds}))
    duty = make_duty({"meetings": own}, as_of=as_of, bound=bound, first=BASE, linked=linked)
    decisions = [one["decided"] for one in rounds if "decided" in one]
    expected: Painting = {}
    for one in rounds:
        start = one.get("decided")
        if start is None or not inside(bound, start):
            continue
        limit = min((other for other in decisions if other > start), default=None)
        within = [meeting for meeting in own if meeting and start < meeting["date"] and (limit is None or meeting["date"] < limit)]
        for theme in one["themes"]:
            if theme.get("must") is not True:
                continue
            on_agenda = [meeting["date"] for meeting in within if theme["id"] in meeting.get("themes", [])]
            for today in (each for each in range(BASE, as_of + 1) if inside(bound, each)):
                answer = None
                if on_agenda:
                    answer = "pass" if start <= today <= min(on_agenda) else None
                elif limit is None:
                    answer = "pending" if today >= start else None
                elif today == limit:
                    answer = "fail" if all("themes" in meeting for meeting in within) else "unknown"
                if answer:
                    expected[theme["id"], today] = answer
    spans = list(taken_up(duty, TAKEN))
    assert paint(spans, duty) == expected
    assert all(span.due is None and span.related[0].file == "udi" for span in spans)  # type: ignore[union-attr]


def test_taken_up_without_what_it_needs() -> None:
    there = Linked(directorate=office("udi", {"rounds": []}))
    silent = Linked(directorate=office("udi", {}))
    year: Any = {"as_of": BASE, "bound": [(BASE, BASE + 9)]}
    assert only(list(taken_up(make_duty({}, **year), TAKEN))) == (Verdict.NOT_APPLICABLE, "needs_directorate", BASE + 1)
    assert only(list(taken_up(make_duty({}, linked=there, **year), TAKEN))) == (Verdict.UNKNOWN, "key_missing", BASE + 1)
    assert only(list(taken_up(make_duty({"meetings": []}, linked=silent, **year), TAKEN))) == (Verdict.UNKNOWN, "key_missing_in", BASE + 1)
    assert list(taken_up(make_duty({"meetings": []}, linked=there, **year), TAKEN)) == []


dates = st.lists(near, max_size=3)


@settings(max_examples=100)
@given(st.lists(st.tuples(st.sampled_from(["a", "b", "c"]), near), max_size=5), dates, dates | st.none(), bounds)
def test_an_overview_and_what_was_held(
    listed: list[tuple[str, int]], of_a: list[int], of_b: list[int] | None, bound: list[Interval]
) -> None:
    own = [{"region": name, "date": on} for name, on in listed]
    held = {"a": of_a, "b": of_b}
    regions = {name: office(name, {} if days is None else {"meetings": [{"date": one} for one in days]}) for name, days in held.items()}
    duty = make_duty({"overview": own}, as_of=BASE + LENGTH, bound=bound, first=BASE, linked=Linked(regions=regions))
    expected: Painting = {}
    for name, days in held.items():
        for today in (one for one in range(BASE, BASE + LENGTH + 1) if inside(bound, one)):
            if days is None:
                expected[None, today] = "unknown"
            elif today in days or (name, today) in listed:
                expected[name, today] = "pass" if today in days and (name, today) in listed else "fail"
    spans = list(lists_match(duty, MATCH))
    painted = paint(spans, duty)
    assert {
        (None if subject is None else subject.partition(" ")[0], one): verdict for (subject, one), verdict in painted.items()
    } == expected
    for span in (one for one in spans if one.verdict is Verdict.FAIL):
        (place,) = span.related
        assert span.path.startswith("overview[") == (span.found == "not_held")
        assert place.path == "meetings" if span.found == "not_held" else place.path.startswith("meetings[")  # type: ignore[union-attr]


def test_an_overview_without_what_it_needs() -> None:
    here: Any = {"as_of": BASE, "bound": [(BASE, BASE + 9)]}
    met = Linked(regions={"a": office("a", {"meetings": []})})
    assert only(list(lists_match(make_duty({}, **here), MATCH)))[:2] == (Verdict.NOT_APPLICABLE, "needs_regions")
    assert only(list(lists_match(make_duty({}, linked=met, **here), MATCH)))[:2] == (Verdict.UNKNOWN, "key_missing")


@settings(max_examples=100)
@given(st.lists(maybe(decided=near), max_size=3), st.lists(dates, min_size=2, max_size=3), bounds)
def test_first_meetings_close_in_time(given_rounds: list[dict[str, int]], held: list[list[int]], bound: list[Interval]) -> None:
    rounds: list[dict[str, Any]] = [{**one, "id": f"r{number}"} for number, one in enumerate(given_rounds)]
    regions = {str(number): office(str(number), {"meetings": [{"date": one} for one in days]}) for number, days in enumerate(held)}
    duty = make_duty({"rounds": rounds}, as_of=BASE + LENGTH, bound=bound, first=BASE, linked=Linked(regions=regions))
    expected: Painting = {}
    for one in rounds:
        start = one.get("decided")
        if start is None or not inside(bound, start):
            continue
        firsts = [min((on for on in days if on > start), default=0) for days in held]
        if all(firsts) and inside(bound, max(firsts)):
            expected[str(one["id"]), max(firsts)] = "pass" if max(firsts) - min(firsts) <= 10 else "fail"
    assert paint(close_together(duty, CLOSE), duty) == expected


def test_close_together_without_what_it_needs() -> None:
    here: Any = {"as_of": BASE, "bound": [(BASE, BASE + 9)]}
    one = Linked(regions={"a": office("a", {"meetings": []})})
    two = Linked(regions={"a": office("a", {"meetings": []}), "b": office("b", {})})
    assert only(list(close_together(make_duty({}, linked=one, **here), CLOSE)))[:2] == (Verdict.NOT_APPLICABLE, "needs_regions")
    assert only(list(close_together(make_duty({}, linked=two, **here), CLOSE)))[:2] == (Verdict.UNKNOWN, "key_missing")
    (silent,) = close_together(make_duty({"rounds": []}, linked=two, **here), CLOSE)
    assert (silent.verdict, silent.found, silent.args) == (Verdict.UNKNOWN, "key_missing_in", {"key": "meetings", "records": ("b",)})
    assert [place.file for place in silent.related] == ["b"]  # type: ignore[union-attr]
