"""One record before the rules: each rule's spans become pieces with a verdict, and these a result."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from mottak_cli.checks.elsewhere import key_missing
from mottak_cli.checks.linked import Linked
from mottak_cli.checks.reading import nature
from mottak_cli.checks.span import Duty
from mottak_cli.engine.binding import Binding, bind, reason
from mottak_cli.engine.dispensations import days_waived, dispensed_days
from mottak_cli.engine.docket import Case, Docket, Wording
from mottak_cli.engine.episodes import SILENT, Naming, Stretch, finding, gather
from mottak_cli.engine.links import Known, openings_of
from mottak_cli.engine.painting import timeline
from mottak_cli.engine.softening import BROKEN, NO_START_UP, Circumstances, Piece, settle, start_up_days
from mottak_cli.messages import Message
from mottak_cli.results import GRAVITY, Basis, Finding, Result, Verdict
from mottak_cli.timeline.calendar import MIN_DAY, add_months
from mottak_cli.timeline.days import NO_DAYS, Days, clip, days, length

FACT, PASS, PENDING, NOT_APPLICABLE = Basis.FACT, Verdict.PASS, Verdict.PENDING, Verdict.NOT_APPLICABLE
"""By themselves, because looking up a member of an enumeration takes as long as a small function."""
BREACHES = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)
REASONS = {"erased", "needs_directorate", "needs_regions", "needs_centres"}
"""What a check may itself give as the reason why nothing is to be judged."""
WEIGHT = {FACT: 0, Basis.LOG: 1, Basis.ATTESTATION: 2}


class Court:
    """What the rules share in judging one record is worked out once."""

    def __init__(self, one: Known, docket: Docket, others: Linked) -> None:
        question = docket.question
        self.data = one.data
        self.docket = docket
        self.shelf: dict[object, Any] = {}
        self.record = one.record
        self.places = one.places
        self.others = others
        self.start_up = NO_START_UP
        if one.record.kind == "centre":
            self.start_up = start_up_days(tuple(openings_of(one)), others.phases.get(one.record.id, ()))
        self.as_of = question.as_of.toordinal()
        self.asked = ((question.first, question.last), *question.also)
        self.periods = tuple(through(first, last, self.as_of) for first, last in self.asked)
        first = min(first for first, _ in self.periods)
        self.window = (first if question.figures else add_months(first, -12), self.as_of)
        self.bindings: dict[int, Binding] = {}
        self.days: dict[tuple[int, int, int], int] = {}
        self.waived: dict[str, Days] = {}
        self.kept: dict[str, list[Piece]] = {}
        self.keep: frozenset[str] = frozenset()
        self.figures_alone = docket.question.figures and not docket.question.timelines

    def judge(self, case: Case) -> tuple[Result, ...]:
        """One rule, over each of the periods: its pieces over all time, worked out once, are cut to them."""
        pieces = [] if self.is_over(case) else [piece for wording in case.wordings for piece in self.pieces(case, wording)]
        if case.dispensable and self.data.get("dispensations"):
            first, last = self.periods[0]
            self.waived[case.rule.id] = days_waived(touching(pieces, first, last), first, last)
            self.kept[case.rule.id] = pieces
        if case.rule.id in self.keep:
            self.kept[case.rule.id] = pieces
        spoken = any(piece.verdict not in SILENT for piece in pieces)
        if not spoken and self.figures_alone:
            return tuple([self.unbroken(case, quiet(pieces, period), period) for period in self.periods])
        episodes = list(gather(pieces, self.as_of, lambda path: nature(self.data, path))) if spoken else []
        return tuple([self.result(case, pieces, episodes, period) for period in self.periods])

    def result(self, case: Case, pieces: Sequence[Piece], episodes: Sequence[list[Stretch]], period: tuple[int, int]) -> Result:
        """What a rule's pieces, and the episodes that they make, say of a period."""
        first, last = period
        question = self.docket.question
        inside = touching(pieces, first, last)
        verdict = min({piece.verdict for piece in inside}, key=GRAVITY.__getitem__, default=NOT_APPLICABLE)
        if self.figures_alone and verdict in SILENT:
            return self.unbroken(case, verdict, period)
        findings, earlier = self.findings(case.rule.id, episodes, period)
        passed = [piece.span for piece in inside if piece.verdict is PASS] if question.evidence else ()
        deciding = {piece.span.basis for piece in inside if piece.verdict is verdict}
        bound = clip(self.binding(case.condition).bound, first, last)
        return Result(
            case.info,
            verdict,
            self.reason(case, inside, period) if verdict is NOT_APPLICABLE and not question.figures else None,
            min((one.due for one in findings if one.verdict is PENDING and one.due), default=None) if findings else None,
            max(deciding, key=WEIGHT.__getitem__, default=FACT),
            measures(inside, bound, period),
            tuple(map(self.places.at, dict.fromkeys(where for span in passed for where in span.evidence))) if passed else (),
            tuple(findings),
            tuple(earlier),
            tuple(timeline(inside, bound, period)) if question.timelines else (),
        )

    def unbroken(self, case: Case, verdict: Verdict, period: tuple[int, int]) -> Result:
        """The figures of a period that has nothing to tell."""
        return Result(case.info, verdict, None, None, FACT, {"days_bound": self.days_bound(case, *period), "days_broken": 0}, (), ())

    def days_bound(self, case: Case, first: int, last: int) -> int:
        """On how many days of a period the rule binds the record."""
        found = self.days.get((case.condition, first, last))
        if found is None:
            bound = self.binding(case.condition).bound
            found = self.days[case.condition, first, last] = length(clip(bound, first, last))
        return found

    def binding(self, number: int) -> Binding:
        """On which days something with this condition binds the record."""
        found = self.bindings.get(number)
        if found is None:
            circular, applies, validity = self.docket.conditions[number]
            found = self.bindings[number] = bind(self.data, circular, applies, validity, self.docket.question.readings)
        return found

    def is_over(self, case: Case) -> bool:
        """Whether the rule bound only before anybody asks. One wording may well be over: a breach runs on into the next."""
        whole = self.binding(case.condition)
        on = whole.lasting if case.rule.owed_after_closing else whole.bound
        return not on or on[-1][1] < self.window[0]

    def dispensed(self, case: Case) -> Days:
        """The days of dispensations from the rule."""
        return dispensed_days(case.rule.id, self.data) if case.dispensable and "dispensations" in self.data else NO_DAYS

    def pieces(self, case: Case, wording: Wording) -> list[Piece]:
        """A version's spans, on the days on which they hold, with their final verdicts."""
        binding = self.binding(wording.condition)
        lasting = case.rule.owed_after_closing
        holds_on, doubtful = (binding.lasting, binding.lasting_doubt) if lasting else (binding.bound, binding.doubtful)
        until = clip(holds_on, MIN_DAY, self.as_of + 1)
        if not until:
            return []
        duty = Duty(
            case.rule.id, self.data, self.as_of, binding.bound, doubtful, holds_on, self.window, self.docket.question.readings,
            self.shelf, self.record.id, self.others,
        )  # fmt: skip
        missing = tuple([key for key in wording.required if key not in self.data])
        about = None
        found: list[Piece] = []
        begins, ends = until[0]
        for span in key_missing(duty, missing) if missing else wording.judge(duty, wording.params):
            first, last, verdict = span[:3]
            if verdict in BROKEN:
                about = about or self.circumstances(case, binding.unsaid, doubtful)
                found += settle(span, until, about)
            # What follows is `settle` for all that needs no weighing, which is nearly everything.
            elif begins <= first and last <= ends:
                found.append(Piece(first, last, verdict, verdict, None, span))
            else:
                found += [Piece(start, end, verdict, verdict, None, span) for start, end in clip(until, first, last)]
        return found

    def circumstances(self, case: Case, unsaid: Days, doubtful: Days) -> Circumstances:
        """What can soften a breach of the rule on this record."""
        start_up = NO_START_UP if case.rule.serious else self.start_up
        shall = case.rule.modality == "shall"
        return Circumstances(unsaid, doubtful, start_up, self.dispensed(case), case.not_firm, shall, case.rule.ours)

    def findings(self, rule: str, episodes: Sequence[list[Stretch]], period: tuple[int, int]) -> tuple[list[Finding], list[Finding]]:
        """The findings of the period, and the fail and unknown ones of the year before that it does not show as gravely."""
        if not episodes:
            return [], []
        naming = Naming(rule, self.record.kind, self.record.id)
        before = (add_months(period[0], -12), period[0] - 1)
        now, earlier = [], []
        for episode in episodes:
            in_period = [one for one in episode if touches(one, period)]
            now += [finding(one, naming, self.places, period) for one in in_period]
            now_as_grave = min((one.verdict.gravity for one in in_period), default=len(Verdict))
            for one in () if self.docket.question.figures else episode:
                if one.verdict in BROKEN and one.verdict.gravity < now_as_grave and touches(one, before):
                    earlier.append(finding(one, naming, self.places, before))
        return sorted(now, key=by_day), sorted(earlier, key=by_day)

    def reason(self, case: Case, inside: Sequence[Piece], period: tuple[int, int]) -> Message:
        """Why the rule is not applicable."""
        said = {piece.span.found for piece in inside}
        if len(said) == 1 and said <= REASONS:
            return Message(said.pop())
        key = reason(self.binding(case.condition), *period)
        return Message(key or "none_in_period", {"circular": case.info.circular})


def through(first: date, last: date, as_of: int) -> tuple[int, int]:
    """A period as day numbers, no further than the as-of day."""
    return first.toordinal(), min(last.toordinal(), as_of)


def quiet(pieces: Sequence[Piece], period: tuple[int, int]) -> Verdict:
    """What pieces that pass or do not apply come to in a period."""
    first, last = period
    passes = first <= last and any(piece.verdict is PASS and piece.first <= last and piece.last >= first for piece in pieces)
    return PASS if passes else NOT_APPLICABLE


def touching(pieces: Sequence[Piece], first: int, last: int) -> list[Piece]:
    """The pieces with a day from `first` through `last`."""
    return [piece for piece in pieces if piece.first <= last and piece.last >= first] if first <= last else []


def measures(inside: Sequence[Piece], bound: Days, period: tuple[int, int]) -> dict[str, int]:
    """The figures that add up: days bound and broken in the period, and what its counts required and came to."""
    broken = [(piece.first, piece.last) for piece in inside if piece.verdict in BREACHES]
    found = {"days_bound": length(bound), "days_broken": length(clip(days(broken), *period)) if broken else 0}
    seen: set[int] = set()
    for piece in inside:
        counted = piece.span.measures
        if not counted or id(counted) in seen:
            continue
        seen.add(id(counted))
        for key, number in counted.items():
            found[key] = found.get(key, 0) + number
    return found


def touches(stretch: Stretch, interval: tuple[int, int]) -> bool:
    """Whether a stretch has a day in a closed interval."""
    return interval[0] <= interval[1] and stretch.first <= interval[1] and stretch.last >= interval[0]


def by_day(found: Finding) -> tuple[date, int, int, str]:
    """Findings stand in order of day, then place."""
    return found.first, found.place.line, found.place.column, found.subject or ""
