"""Documents, plans, police assistance, shortfalls and dispensations: against asking of each day."""

from datetime import date
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.each_followed import EachFollowed, each_followed
from mottak_cli.checks.each_granted import EachGranted, each_granted
from mottak_cli.checks.each_in_full import EachInFull, each_in_full
from mottak_cli.checks.each_listed import EachListed, each_listed
from mottak_cli.checks.exists import Exists, exists
from mottak_cli.checks.in_place import InPlace, in_place
from mottak_cli.checks.params import Params
from mottak_cli.checks.registry import PRIMITIVES
from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY
from mottak_cli.timeline.days import days

from .slow import Interval, Painting, day, form, inside, make_duty, paint, some_ranges, walk

BASE, LENGTH = day("2024-02-20"), 60
END = BASE + LENGTH + 40
near = st.integers(BASE, BASE + LENGTH) | st.sampled_from([BASE, BASE + 9, BASE + 11, BASE + 40])
as_of_days = st.integers(BASE, END)
bounds = some_ranges(BASE, LENGTH, 2) | st.just([(1, MAX_DAY)])


def month_after(start: int) -> int:
    """The same day number in the next month."""
    return (date.fromordinal(start) + relativedelta(months=1)).toordinal()


papers = st.lists(
    st.none()
    | st.fixed_dictionaries(
        {"kind": st.sampled_from(["routine", "routine", "plan"]), "dated": near},
        optional={"known_by": st.just("all") | st.lists(st.sampled_from(["p0", "p1"]), max_size=2)},
    ),
    max_size=4,
)


@settings(max_examples=100)
@given(papers, bounds, as_of_days)
def test_a_document_from_its_date_on(documents: list[dict[str, Any] | None], bound: list[Interval], as_of: int) -> None:
    params = form(Exists, {"of": "documents", "where": {"kind": ["routine"]}, "since": "dated"})
    duty = make_duty({"documents": documents}, as_of=as_of, bound=bound, first=BASE)

    def verdict(one: int) -> str | None:
        if not inside(bound, one):
            return None
        return "pass" if any(paper and paper["kind"] == "routine" and paper["dated"] <= one for paper in documents) else "fail"

    spans = list(exists(duty, params))
    assert paint(spans, duty) == walk(BASE, as_of, verdict)
    dates = sorted(paper["dated"] for paper in documents if paper and paper["kind"] == "routine")
    for span in spans:
        assert bool(span.evidence) == (span.verdict is Verdict.PASS)
        assert len(span.related) == (span.verdict is Verdict.FAIL and bool(dates))


@settings(max_examples=100)
@given(st.none() | near, st.booleans(), bounds, as_of_days)
def test_a_plan_known_and_somebody_to_call(known: int | None, contact: bool, bound: list[Interval], as_of: int) -> None:
    params = form(InPlace, {"since": "control.known", "also": ["control.contact"]})
    control = {"contact": "Doctor"} if contact else {}
    duty = make_duty({"control": control if known is None else {**control, "known": known}}, as_of=as_of, bound=bound, first=BASE)

    def verdict(one: int) -> str | None:
        if not inside(bound, one):
            return None
        if known is not None and one < known:
            return "fail"
        return "unknown" if known is None or not contact else "pass"

    spans = list(in_place(duty, params))
    assert paint(spans, duty) == walk(BASE, as_of, verdict)
    absent = (*(() if known else ("known",)), *(() if contact else (Message("step.contact"),)))
    assert all(span.args["missing"] == absent for span in spans if span.verdict is Verdict.UNKNOWN)


people = st.lists(st.fixed_dictionaries({"employed": some_ranges(BASE, LENGTH, 2)}), max_size=2)


def newest_on(documents: list[dict[str, Any] | None], one: int) -> list[dict[str, Any]]:
    """The routines of the latest date on or before the day."""
    there = [paper for paper in documents if paper and paper["kind"] == "routine" and paper["dated"] <= one]
    return [paper for paper in there if paper["dated"] == max(each["dated"] for each in there)]


def asked_of(person: dict[str, Any], who: str, documents: list[dict[str, Any] | None], one: int, as_of: int, bound: Any) -> str | None:
    """What is owed by one employee on one day."""
    routines = newest_on(documents, one)
    if not routines or not inside(person["employed"], one) or not inside(bound, one):
        return None
    hired = one
    while inside(person["employed"], hired - 1) and hired > BASE - 5:
        hired -= 1
    due = month_after(max(hired if hired > BASE - 5 else 1, routines[0]["dated"]))
    if any(paper.get("known_by") == "all" or who in paper.get("known_by", ()) for paper in routines):
        return "pass"
    if as_of <= due:
        still = all(inside(person["employed"], then) for then in range(one, due + 1)) and newest_on(documents, due) == routines
        return "pending" if still and inside(bound, due) else None
    if one <= due:
        return None
    return "unknown" if any("known_by" not in paper for paper in routines) else "fail"


LISTED = form(
    EachListed,
    {"for_each": {"of": "people", "during": ["employed"]},
     "newest": {"of": "documents", "where": {"kind": ["routine"]}, "dated": "dated", "names": "known_by"}, "months": 1},
)  # fmt: skip


@settings(max_examples=200)
@given(people, papers, bounds, as_of_days)
def test_each_employee_and_the_newest_routine(
    staff: list[dict[str, Any]], documents: list[dict[str, Any] | None], bound: list[Interval], as_of: int
) -> None:
    known = [paper if paper and paper["dated"] <= as_of else None for paper in documents]
    begun = [[(a, b if b <= as_of else MAX_DAY) for a, b in person["employed"] if a <= as_of] for person in staff]
    listed: list[dict[str, Any]] = [{"id": f"p{number}", "employed": list(days(ranges))} for number, ranges in enumerate(begun)]
    duty = make_duty({"people": listed, "documents": known}, as_of=as_of, bound=bound, first=BASE)
    expected: Painting = {}
    for person in listed:
        who = person["id"]
        expected |= walk(BASE, as_of, lambda one, p=person, w=who: asked_of(p, w, known, one, as_of, bound), who)  # type: ignore[misc]
    spans = list(each_listed(duty, LISTED))
    assert paint(spans, duty, duty.bound) == expected
    assert all(span.evidence for span in spans if span.verdict is Verdict.PASS)
    assert all((span.due is not None) == (span.verdict is Verdict.PENDING) for span in spans)


def test_without_the_list_of_people_it_is_unknown_from_the_first_routine_on() -> None:
    documents = [{"kind": "routine", "dated": BASE + 9}, {"kind": "routine", "dated": BASE + 3}]
    (span,) = each_listed(make_duty({"documents": documents}, as_of=BASE + 20), LISTED)
    assert (span.first, span.last, span.verdict, span.found) == (BASE + 3, BASE + 21, Verdict.UNKNOWN, "key_missing")


IN_FULL = form(EachInFull, {"of": "police", "month": "month", "where": {"kind": ["a"]}, "asked": "requested", "answered": "assisted"})
months = st.lists(
    st.builds(
        lambda month, kind, asked, less: {"month": month, "kind": kind, "requested": asked, "assisted": max(0, asked - less)},
        st.sampled_from([day(f"2024-0{month}-01") for month in (1, 2, 3, 4, 5)]), st.sampled_from(["a", "b"]), st.integers(0, 3),
        st.integers(0, 2),
    ),
    max_size=4, unique_by=lambda one: (one["month"], one["kind"]),
)  # fmt: skip


@settings(max_examples=100)
@given(months, bounds, as_of_days)
def test_each_month_of_assistance(entries: list[dict[str, Any]], bound: list[Interval], as_of: int) -> None:
    duty = make_duty({"police": [one for one in entries if one["month"] <= as_of]}, as_of=as_of, bound=bound, first=BASE)
    expected: Painting = {}
    for entry in entries:
        first, last = entry["month"], month_after(entry["month"]) - 1
        verdict = "fail" if entry["assisted"] < entry["requested"] else "pass"
        open_days = (one for one in range(max(first, BASE), min(last, as_of) + 1) if inside(bound, one))
        if entry["kind"] == "a":
            expected |= {(date.fromordinal(first).isoformat()[:7], one): verdict for one in open_days}
    assert paint(each_in_full(duty, IN_FULL), duty, duty.bound) == expected


FOLLOWED = form(EachFollowed, {"of": "shortfalls", "once": "date", "done": "reported", "months": 1})


@settings(max_examples=150)
@given(near, st.none() | st.integers(BASE - 10, END), bounds, bounds, as_of_days)
def test_each_shortfall_is_reported(start: int, done: int | None, bound: list[Interval], after: list[Interval], as_of: int) -> None:
    known = None if done is None or done > as_of else done
    entry = {"date": start} if known is None else {"date": start, "reported": known}
    lasting = [*bound, *after]
    duty = make_duty({"shortfalls": [entry] if start <= as_of else []}, as_of=as_of, bound=bound, lasting=lasting, first=BASE)
    due = month_after(start)
    counted = None if known is None or known < start else known

    def verdict(one: int) -> str | None:
        if start > as_of or not inside(bound, start) or not inside(lasting, one):
            return None
        if counted is not None and counted <= due:
            return "pass" if start <= one <= due else None
        if counted is None and as_of <= due:
            return "pending" if start <= one and inside(lasting, due) else None
        return "fail" if due < one <= (as_of if counted is None else counted) else None

    subject = date.fromordinal(start).isoformat()
    spans = [span._replace(last=min(span.last, as_of)) for span in each_followed(duty, FOLLOWED) if span.first <= as_of]
    lasting_days = make_duty({}, as_of=as_of, bound=lasting).bound
    assert paint(spans, duty, lasting_days) == walk(BASE, as_of, verdict, subject)


GRANTED = form(EachGranted, {"of": "entries", "needs": ["applied", "grounds"]})


@settings(max_examples=150)
@given(
    st.fixed_dictionaries(
        {"provision": st.sampled_from(["X/1", "X/2", "Y/1"])},
        optional={"applied": near, "granted": near, "refused": near, "to": near, "from": near, "grounds": st.just("g")},
    ),
    as_of_days,
)
def test_each_dispensation(entry: dict[str, Any], as_of: int) -> None:
    known = {key: value for key, value in entry.items() if key not in ("applied", "granted", "refused") or value <= as_of}
    start = known.get("granted", known.get("applied", as_of))
    end = known["refused"] if "refused" in known else known.get("to", as_of)
    bad = not known["provision"].startswith("X/") or ("granted" in known and not {"applied", "grounds"} <= known.keys())
    duty = make_duty({"entries": [known]}, as_of=as_of, first=BASE)
    spans = list(each_granted(duty, GRANTED))
    expected = walk(BASE, as_of, lambda one: ("fail" if bad else "pass") if start <= one <= end else None, known["provision"])
    assert paint(spans, duty) == expected


@pytest.mark.parametrize(("to", "goes_on"), [(None, True), (BASE + 9, False), (BASE + 10, True)])
def test_a_dispensation_goes_on_while_it_has_not_ended(to: int | None, goes_on: bool) -> None:
    entry = {"provision": "Y/1", "granted": BASE} | ({} if to is None else {"to": to})
    (span,) = each_granted(make_duty({"entries": [entry]}, as_of=BASE + 9), GRANTED)
    assert (span.last == BASE + 10) == goes_on


@pytest.mark.parametrize(("name", "params"), [("each_followed", FOLLOWED), ("each_granted", GRANTED), ("each_in_full", IN_FULL)])
def test_what_need_not_happen_asks_for_no_key(name: str, params: Params) -> None:
    assert params.required_keys() == ()
    assert list(PRIMITIVES[name].judge(make_duty({}, as_of=BASE), params)) == []


def test_what_is_read_is_told() -> None:
    assert set(LISTED.reads()) == {"people.employed", "documents.kind", "documents.dated", "documents.known_by"}
    assert set(FOLLOWED.reads()) == {"shortfalls.date", "shortfalls.reported"}
    assert set(GRANTED.reads()) == {f"entries.{key}" for key in ("provision", "granted", "applied", "grounds", "refused", "to")}
