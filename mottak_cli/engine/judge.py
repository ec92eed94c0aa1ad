"""Judging: every rule on every record over the period as timelines of days."""

from collections.abc import Iterable, Sequence

from mottak_cli.checks.linked import Linked
from mottak_cli.engine.alone import judged_alone
from mottak_cli.engine.binding import binding_circulars
from mottak_cli.engine.causes import with_causes
from mottak_cli.engine.court import Court
from mottak_cli.engine.dispensations import entered, remarks
from mottak_cli.engine.docket import Docket, Question, prepare
from mottak_cli.engine.facts import DEADLINES, facts_of
from mottak_cli.engine.links import Known, known, link_centre, linked
from mottak_cli.engine.notes import notes_on
from mottak_cli.facts import Facts
from mottak_cli.messages import Message
from mottak_cli.records import Record
from mottak_cli.results import Place, RecordRun, Run
from mottak_cli.rulebook import Rulebook


def judge(records: Iterable[Record], rulebook: Rulebook, question: Question) -> Run:
    """Judges every record, each with the others at hand; the records' order is kept, the rules stand in the circulars' order."""
    read = [known(record, question.as_of.toordinal()) for record in records]
    centres = {id(one): link_centre(one) for one in read if one.record.kind == "centre"}
    others = linked(centres.values(), (one for one in read if one.record.kind != "centre"))
    docket = prepare(rulebook, question)
    judged = tuple(judge_known(one, docket, others) for one in read)
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
        pinned=rulebook.pinned,
    )


def judge_known(one: Known, docket: Docket, others: Linked) -> RecordRun:
    """Every rule that is judged on this kind of record, on this record as known, with what is linked of the others."""
    return judge_periods(one, docket, others)[0]


def judge_periods(one: Known, docket: Docket, others: Linked) -> tuple[RecordRun, ...]:
    """The record over the question's own period, then over each of those also asked about; what is known is always that of the as-of day.

    A record over one of the others is what it would be if that alone were asked about, but for the remarks, which are the first's.
    """
    return judge_in(Court(one, docket, others), one, docket, others)


def judge_with_facts(one: Known, docket: Docket, others: Linked, periods: int) -> tuple[tuple[RecordRun, ...], Facts]:
    """As `judge_periods`, and beside the verdicts what the record says of the first `periods` periods that is none."""
    court = Court(one, docket, others)
    court.keep = DEADLINES
    runs = judge_in(court, one, docket, others)
    return runs, facts_of(one, court, runs[0], periods)


def judge_in(court: Court, one: Known, docket: Docket, others: Linked) -> tuple[RecordRun, ...]:
    """Every rule, over each of the periods."""
    record, rulebook = one.record, docket.rulebook
    by_rule = [court.judge(case) for case in docket.cases[record.kind]]
    if docket.question.figures:
        about = (record.document.file, record.kind, record.id, record.name)
        return tuple([RecordRun(*about, tuple([results[number] for results in by_rule])) for number in range(len(court.periods))])
    people = (person for key in ("employees", "volunteers") for person in record.data.get(key, ()))
    names = {person["id"]: person["name"] for person in people if "name" in person}
    held, digest = tuple(entered(one)), record.document.digest
    runs = []
    for number, period in enumerate(court.periods):
        results = tuple([results[number] for results in by_rule])
        notes: tuple[tuple[Message, Place], ...] = ()
        if number == 0:
            remarked = remarks(one, rulebook, court.waived, court.as_of)
            notes = (*notes_on(one, rulebook, others), *judged_alone(one, results, rulebook, others), *remarked)
        binding = tuple(binding_circulars(one.data, record.kind, rulebook, period))
        judged = with_causes(results, rulebook)
        runs.append(RecordRun(record.document.file, record.kind, record.id, record.name, judged, notes, names, binding, held, digest))
    return tuple(runs)
