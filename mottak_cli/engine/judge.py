"""Judging: every rule on every record over the period as timelines of days."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from mottak_cli.checks.linked import Linked
from mottak_cli.checks.span import Duty, Readings, Span
from mottak_cli.engine.binding import Binding, bind, binding_circulars, reason
from mottak_cli.engine.causes import with_causes
from mottak_cli.engine.dispensations import days_waived, dispensed_days, remarks
from mottak_cli.engine.episodes import SILENT, Naming, Stretch, finding, gather
from mottak_cli.engine.links import Known, known, link_centre, linked, openings_of
from mottak_cli.engine.notes import notes_on
from mottak_cli.engine.softening import BROKEN, NO_START_UP, Circumstances, Piece, settle, start_up_days
from mottak_cli.messages import Message
from mottak_cli.records import Record
from mottak_cli.results import GRAVITY, Basis, Finding, RecordRun, Result, Run, Verdict
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.book import Ready
from mottak_cli.rulebook.models import Applies, Rule
from mottak_cli.timeline.calendar import MIN_DAY, add_months
from mottak_cli.timeline.days import NO_DAYS, Days, clip, days, intersection, length

BREACHES = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)
REASONS = {"erased", "needs_directorate", "needs_regions", "needs_centres"}
"""What a check may itself give as the reason why nothing is to be judged."""
WEIGHT = {Basis.FACT: 0, Basis.LOG: 1, Basis.ATTESTATION: 2}


class Question(NamedTuple):
    """What is asked: as of the end of which day, about which days (both included), in which readings, of which rules (None: all).

    Without `evidence` the results do not say where what they rest on stands, which takes its time on a thousand records.
    """

    as_of: date
    first: date
    last: date
    readings: Readings = "both"
    rules: frozenset[str] | None = None
    evidence: bool = True


def judge(records: Iterable[Record], rulebook: Rulebook, question: Question) -> Run:
    """Judges every record, each with the others at hand; the records' order is kept, the rules stand in the circulars' order."""
    read = [known(record, question.as_of.toordinal()) for record in records]
    centres = {id(one): link_centre(one) for one in read if one.record.kind == "centre"}
    others = linked(centres.values(), (one for one in read if one.record.kind != "centre"))
    judged = tuple(judge_known(one, rulebook, question, others) for one in read)
    return make_run(rulebook, question, judged)


def make_run(rulebook: Rulebook, question: Question, records: Sequence[RecordRun]) -> Run:
    """A run of records that were judged one by one."""
    chosen = question.rules
    return Run(
        as_of=question.as_of,
        first=question.first,
        last=question.last,
        readings=question.readings,
        rulebook_version=rulebook.version,
        rulebook_digest=rulebook.digest,
        circulars=rulebook.circular_infos,
        records=tuple(records),
        rules=rulebook.infos if chosen is None else {rule: info for rule, info in rulebook.infos.items() if rule in chosen},
    )


def judge_known(one: Known, rulebook: Rulebook, question: Question, others: Linked) -> RecordRun:
    """Every rule that is judged on this kind of record, on this record as known, with what is linked of the others."""
    record = one.record
    court = Court(one, rulebook, question, others)
    chosen = [rule for rule in rulebook.rules.values() if question.rules is None or rule.id in question.rules]
    results = tuple(court.judge(rule) for rule in chosen if rule.judged_on == record.kind)
    people = (person for key in ("employees", "volunteers") for person in record.data.get(key, ()))
    names = {person["id"]: person["name"] for person in people if "name" in person}
    notes = (*notes_on(one, rulebook, others), *remarks(one, rulebook, court.waived, court.as_of))
    binding = tuple(binding_circulars(one.data, record.kind, rulebook, court.period))
    return RecordRun(record.document.file, record.kind, record.id, record.name, with_causes(results, rulebook), notes, names, binding)


class Court:
    """One record before the rules: what they share is worked out once."""

    def __init__(self, one: Known, rulebook: Rulebook, question: Question, others: Linked) -> None:
        self.data = one.data
        self.rulebook = rulebook
        self.readings = question.readings
        self.evidence = question.evidence
        self.shelf: dict[object, Any] = {}
        self.record = one.record
        self.places = one.places
        self.others = others
        self.start_up = NO_START_UP
        if one.record.kind == "centre":
            openings = tuple(openings_of(one))
            self.start_up = start_up_days(openings, others.phases.get(one.record.id, ()))
        self.as_of = question.as_of.toordinal()
        first = question.first.toordinal()
        self.period = (first, min(question.last.toordinal(), self.as_of))
        self.before = (add_months(first, -12), first - 1)
        self.bindings: dict[tuple[str, Applies, Days], Binding] = {}
        self.waived: dict[str, Days] = {}

    def judge(self, rule: Rule) -> Result:
        """One rule: its pieces over all time, gathered and cut to the period."""
        pieces = [piece for ready in self.rulebook.ready[rule.id] for piece in self.pieces(rule, ready)]
        first, last = self.period
        touching = [piece for piece in pieces if piece.first <= last and piece.last >= first] if first <= last else []
        if self.dispensed(rule):
            self.waived[rule.id] = days_waived(touching, first, last)
        verdict = min({piece.verdict for piece in touching}, key=GRAVITY.__getitem__, default=Verdict.NOT_APPLICABLE)
        findings, earlier = self.findings(rule, pieces)
        dues = [one.due for one in findings if one.verdict is Verdict.PENDING and one.due]
        passed = [piece.span for piece in touching if piece.verdict is Verdict.PASS] if self.evidence else []
        deciding = {piece.span.basis for piece in touching if piece.verdict is verdict}
        return Result(
            rule=self.rulebook.infos[rule.id],
            verdict=verdict,
            reason=self.reason(rule, touching) if verdict is Verdict.NOT_APPLICABLE else None,
            due=min(dues, default=None),
            basis=max(deciding, key=WEIGHT.__getitem__, default=Basis.FACT),
            measures=measures(touching, clip(self.binding(rule).bound, first, last)),
            evidence=tuple(self.places.of(path) for path in dict.fromkeys(path for span in passed for path in span.evidence)),
            findings=tuple(findings),
            earlier=tuple(earlier),
        )

    def binding(self, rule: Rule, ready: Ready | None = None) -> Binding:
        """On which days the rule binds, in one version or in all."""
        validity = self.rulebook.validity[rule.id] if ready is None else ((ready.first, ready.last),)
        circular = self.rulebook.circulars[rule.circular]
        key = (circular.id, rule.applies, validity)
        found = self.bindings.get(key)
        if found is None:
            found = self.bindings[key] = bind(self.data, circular, rule.applies, validity, self.readings)
        return found

    def dispensed(self, rule: Rule) -> Days:
        """The days of dispensations from the rule."""
        return dispensed_days(rule.id, self.data) if self.rulebook.circulars[rule.circular].dispensable else NO_DAYS

    def pieces(self, rule: Rule, ready: Ready) -> Iterator[Piece]:
        """A version's spans, on the days on which they hold, with their final verdicts."""
        binding = self.binding(rule, ready)
        holds_on, doubtful = binding.bound, binding.doubtful
        if rule.owed_after_closing:
            holds_on, doubtful = binding.lasting, binding.lasting_doubt
        window = (self.before[0], self.as_of)
        duty = Duty(
            rule.id, self.data, self.as_of, binding.bound, doubtful, holds_on, window, self.readings, self.shelf, self.record.id,
            self.others,
        )  # fmt: skip
        circular = self.rulebook.circulars[rule.circular]
        start_up = NO_START_UP if rule.serious else self.start_up
        not_firm = NO_DAYS if circular.firm_from is None else ((MIN_DAY, circular.firm_from - 1),)
        about = Circumstances(binding.unsaid, doubtful, start_up, self.dispensed(rule), not_firm, rule.modality == "shall", rule.ours)
        missing = tuple(key for key in ready.params.required_keys() if key not in self.data)
        spans = unknown(duty, missing) if missing else ready.primitive.judge(duty, ready.params)
        until = clip(holds_on, MIN_DAY, duty.tomorrow)
        for span in spans:
            yield from settle(span, until, about)

    def findings(self, rule: Rule, pieces: Sequence[Piece]) -> tuple[list[Finding], list[Finding]]:
        """The findings of the period, and the fail and unknown ones of the year before that it does not show as gravely."""
        naming = Naming(rule.id, self.record.kind, self.record.id)
        if all(piece.verdict in SILENT for piece in pieces):
            return [], []
        now, earlier = [], []
        for episode in gather(pieces, self.as_of):
            in_period = [one for one in episode if touches(one, self.period)]
            now += [finding(one, naming, self.places, self.period) for one in in_period]
            now_as_grave = min((one.verdict.gravity for one in in_period), default=len(Verdict))
            for one in episode:
                if one.verdict in BROKEN and one.verdict.gravity < now_as_grave and touches(one, self.before):
                    earlier.append(finding(one, naming, self.places, self.before))
        return sorted(now, key=by_day), sorted(earlier, key=by_day)

    def reason(self, rule: Rule, touching: Sequence[Piece]) -> Message:
        """Why the rule is not applicable."""
        said = {piece.span.found for piece in touching}
        if len(said) == 1 and said <= REASONS:
            return Message(said.pop())
        key = reason(self.binding(rule), *self.period)
        return Message(key or "none_in_period", {"circular": rule.circular})


def unknown(duty: Duty, missing: tuple[str, ...]) -> Iterator[Span]:
    """Unknown on every bound day: a whole key that the rule needs is absent."""
    for first, last in clip(duty.bound, MIN_DAY, duty.tomorrow):
        yield Span(first, last, Verdict.UNKNOWN, found="key_missing", args={"key": missing})


def measures(touching: Sequence[Piece], bound: Days) -> dict[str, int]:
    """The figures that add up: days bound and broken in the period, and what its counts required and came to."""
    broken = [(piece.first, piece.last) for piece in touching if piece.verdict in BREACHES]
    found = {"days_bound": length(bound), "days_broken": length(intersection(days(broken), bound)) if broken else 0}
    counted = {id(piece.span.measures): piece.span.measures for piece in touching if piece.span.measures}
    for one in counted.values():
        for key, number in one.items():
            found[key] = found.get(key, 0) + number
    return found


def touches(stretch: Stretch, interval: tuple[int, int]) -> bool:
    """Whether a stretch has a day in a closed interval."""
    return interval[0] <= interval[1] and stretch.first <= interval[1] and stretch.last >= interval[0]


def by_day(found: Finding) -> tuple[date, int, int, str]:
    """Findings stand in order of day, then place."""
    return found.first, found.place.line, found.place.column, found.subject or ""
