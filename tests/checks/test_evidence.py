"""Evidence once a year: against looking at every activity of every year."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mottak_cli.checks.evidenced import Evidenced, evidenced
from mottak_cli.checks.span import Span
from mottak_cli.errors import Misfit
from mottak_cli.messages import Message
from mottak_cli.results import Basis, Verdict

from .slow import Interval, day, form, make_duty, paint, some_ranges, walk

FIRST, LAST = day("2023-01-01"), day("2024-12-31")
near = st.integers(FIRST - 5, LAST) | st.sampled_from([FIRST, day("2023-12-31"), day("2024-01-01"), LAST])
parties = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=3, unique=True)
activities = st.lists(
    st.none()
    | st.fixed_dictionaries(
        {"date": near, "with": parties}, optional={"topic": st.sampled_from(["x", "y", "z"]), "residents_took_part": st.booleans()}
    ),
    max_size=6,
)
words = st.lists(st.fixed_dictionaries({"provision": st.sampled_from(["X/1", "X/2"]), "date": near}), max_size=2)
asked = st.sampled_from(
    [
        {"by": ["a"]}, {"by": ["a", "b"], "topics": ["x"]}, {"by": ["c"], "topics": ["x", "y"], "residents_took_part": True},
        {"topics": ["z"], "residents_took_part": True}, {"each_of": ["a", "b"]}, {"each_of": ["a", "b", "c"], "topics": ["x", "y"]},
        {"residents_took_part": True},
    ]
)  # fmt: skip


def missing_in(year: int, log: list[dict[str, Any] | None], params: dict[str, Any]) -> list[str]:
    """Who has no fitting activity in the year; an activity with anybody or any of several goes under one heading."""
    fitting = [
        one
        for one in log
        if one
        and date.fromordinal(one["date"]).year == year
        and ("topics" not in params or one.get("topic") in params["topics"])
        and ("residents_took_part" not in params or one.get("residents_took_part", False))
    ]
    if "each_of" in params:
        return [party for party in params["each_of"] if not any(party in one["with"] for one in fitting)]
    return [] if any("by" not in params or set(one["with"]) & set(params["by"]) for one in fitting) else ["all"]


@settings(max_examples=150)
@given(activities, words, asked, some_ranges(FIRST, LAST - FIRST, 2), st.integers(FIRST, LAST))
def test_each_year_by_itself(
    log: list[dict[str, Any] | None], said: list[dict[str, Any]], params: dict[str, Any], bound: list[Interval], as_of: int
) -> None:
    attested = {date.fromordinal(one["date"]).year for one in said if one["provision"] == "X/1"}
    duty = make_duty({"activities": log, "attestations": said}, as_of=as_of, bound=bound, first=FIRST)
    held = {one for first, last in duty.bound for one in range(max(first, FIRST), min(last, LAST) + 1)}

    def verdict(one: int) -> str | None:
        year = date.fromordinal(one).year
        last = date(year, 12, 31).toordinal()
        if one not in held or (one > as_of):
            return None
        if year in attested or not missing_in(year, log, params):
            return "pass"
        if last not in held:
            return None
        return "pending" if as_of < last else "unknown" if one == last else None

    spans = list(evidenced(duty, form(Evidenced, params)))
    assert paint(spans, duty) == walk(FIRST, as_of, verdict)
    for span in spans:
        year = date.fromordinal(max(span.first, FIRST)).year
        missing = missing_in(year, log, params)
        if span.verdict is Verdict.PASS:
            assert span.basis is (Basis.ATTESTATION if missing else Basis.LOG)
            assert all(str(path).startswith("attestations" if missing else "activities") for path in span.evidence)
            assert span.evidence
        elif "each_of" in params:
            assert span.args["missing"] == tuple(Message(f"party.{party}") for party in missing)
            assert span.measures["counted"] == len(params["each_of"]) - len(missing)


def spans_of(params: dict[str, Any], *log: dict[str, Any], word: bool = False) -> list[Span]:
    said = [{"provision": "X/1", "year": 2024, "date": LAST}] if word else []
    duty = make_duty({"activities": list(log), "attestations": said}, as_of=LAST, first=day("2024-01-01"))
    return list(evidenced(duty, form(Evidenced, params)))


def test_evidence_names_each_entry_that_shows_a_party_and_each_once() -> None:
    log = [{"date": LAST, "with": ["c"]}, {"date": LAST, "with": ["b", "a"]}, {"date": LAST, "with": ["a"]}]
    (span,) = spans_of({"each_of": ["a", "b", "c"]}, *log)
    assert span.evidence == ("activities[1]", "activities[0]")


def test_the_word_counts_for_the_whole_rule() -> None:
    (span,) = spans_of({"each_of": ["a", "b"]}, {"date": LAST, "with": ["a"]}, word=True)
    assert (span.verdict, span.evidence, span.basis) == (Verdict.PASS, ("attestations[0]",), Basis.ATTESTATION)
    assert span.measures == {"required": 2, "counted": 2}


@pytest.mark.parametrize("params", [{}, {"by": ["a"], "each_of": ["b"]}])
def test_what_makes_no_sense_is_refused(params: dict[str, Any]) -> None:
    with pytest.raises(Misfit, match=r"rule\.params\.(not_both|one_of)"):
        list(form(Evidenced, params).reads())


def test_what_is_read_is_told() -> None:
    plain = {"activities.date", "activities.with", "attestations.provision", "attestations.year"}
    assert set(form(Evidenced, {"by": ["a"]}).reads()) == plain
    more = {"topics": ["x"], "residents_took_part": True}
    assert set(form(Evidenced, more).reads()) == plain | {"activities.topic", "activities.residents_took_part"}
