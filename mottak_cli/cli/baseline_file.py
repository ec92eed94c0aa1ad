"""The baseline of a call: read from its file, and what became of it told."""

from collections.abc import Iterable, Iterator, Sequence, Set
from pathlib import Path

from mottak_cli.baseline import BREACHES, Baseline, Entry, Standing, parse
from mottak_cli.cli.files import printable, wordless
from mottak_cli.cli.os_errors import why
from mottak_cli.cli.selection import Held
from mottak_cli.engine.docket import Docket
from mottak_cli.engine.needs import hangs_on
from mottak_cli.errors import CallProblem, InputProblem
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters import Against, Missed
from mottak_cli.reporters.wording import against_told
from mottak_cli.results import Run


def read_baseline(file: str) -> Baseline:
    """The baseline of a file. Raises CallProblem where there is none, InputProblem where it is broken."""
    shown = printable(file)
    try:
        return parse(Path(file).read_bytes(), shown)
    except FileNotFoundError as error:
        raise CallProblem(Message("baseline.missing", {"file": shown}), Message("baseline.missing.advice", {"file": shown})) from error
    except OSError as error:
        told = Message("call.unreadable", {"why": why(error)}), Message("call.unreadable_advice")
        raise InputProblem([wordless(shown, "unreadable", *told)]) from error


def of_absent(baseline: Baseline, there: Iterable[Held]) -> list[Entry]:
    """The entries of records that are not there."""
    known = {(one.kind, one.id) for one in there}
    return [one for one in baseline.entries if (one.kind, one.record) not in known]


def as_whole(
    standings: Sequence[Standing], baseline: Baseline, there: Iterable[Held], aside: Set[tuple[str, str]], docket: Docket
) -> list[Standing]:
    """The standings where the whole data repo was read: of records that are not there nothing is found any more, by none of the chosen
    rules, and what hangs on records that are not there cannot come back. Records that stand in files set `aside` are there, unjudged.
    """
    seen = []
    for one in standings:
        waiting = tuple([each for each in one.unseen if hangs_on(each, aside, docket.rulebook)])
        seen.append(one._replace(fixed=(*one.fixed, *(each for each in one.unseen if each not in waiting)), unseen=waiting))
    chosen = docket.question.rules
    absent = [one for one in of_absent(baseline, there) if (one.kind, one.record) not in aside]
    gone = [one for one in absent if chosen is None or one.rule in chosen]
    return [*seen, Standing(fixed=tuple(gone))]


def compared(baseline: Baseline, standings: Sequence[Standing]) -> Against:
    """How all records together stand to the baseline."""
    gone = (one for standing in standings for one in standing.fixed if one.verdict in BREACHES)
    fixed = sorted(gone, key=lambda one: one.place)
    return Against(
        file=baseline.file,
        as_of=baseline.as_of,
        rulebook_version=baseline.question.rulebook_version,
        rulebook_digest=baseline.question.rulebook_digest,
        known=sum(one.known for one in standings),
        new=sum(one.new for one in standings),
        worse=sum(one.worse for one in standings),
        date_passed=sum(one.date_passed for one in standings),
        fixed=tuple(Missed(**{name: getattr(one, name) for name in Missed._fields}) for one in fixed),
    )


def notes(baseline: Baseline, against: Against, frame: Run, lang: str, *, shown: bool) -> Iterator[str]:
    """What to know of the comparison: how it went, unless a table tells, and what the baseline was not asked about."""
    if not shown:
        yield against_told(against, lang)
    if baseline.question.rulebook_digest != frame.rulebook_digest:
        yield text(Message("baseline.other_rulebook", {"version": baseline.question.rulebook_version}), lang)
    if baseline.question.readings != frame.readings:
        yield text(Message("baseline.other_readings"), lang)
    asked = baseline.question
    if frame.first < asked.first or min(asked.as_of, frame.last) > asked.last:
        yield text(Message("baseline.other_period", {"first": asked.first, "last": asked.last}), lang)
