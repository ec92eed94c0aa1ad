"""`mottak plan`: a stub of the answer to a control, drawn from every record and written as Markdown or JSON."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast

from mottak_cli.checks.linked import Linked
from mottak_cli.cli.check import Judgement, Options, Wanted, deliver, judge_files
from mottak_cli.cli.exit_codes import OK, WRONG
from mottak_cli.cli.output import Target, is_empty, targets
from mottak_cli.engine.docket import Docket
from mottak_cli.engine.judge import judge_known
from mottak_cli.engine.links import Known
from mottak_cli.plan.draw import Drawing, Holder
from mottak_cli.plan.json_plan import as_json
from mottak_cli.plan.markdown import markdown
from mottak_cli.plan.model import Plan, RecordPlan
from mottak_cli.plan.paper import docx, pdf
from mottak_cli.reporters.wording import say

FORMATS: dict[str, Callable[[Plan], Iterator[Any]]] = {"markdown": markdown, "json": as_json, "docx": docx, "pdf": pdf}
"""What each format makes: texts, or the bytes of a file."""


def plan(options: Options) -> int:
    """Judges, writes the plan, and gives the exit code: 2 where something could not be read. Raises CallProblem."""
    wanted = targets(options.formats, True, FORMATS) or [Target("markdown", None)]
    judged = judge_files(options, Wanted(extract=partial(drawn, lang=options.lang, names=options.names)))
    made = whole(judged, options.lang)
    code = WRONG if judged.done.errors else OK
    for one in wanted:
        if not is_empty(one, len(made.records), options.lang, FORMATS):
            code = max(code, deliver(one, FORMATS[one.format](made), options.lang))
    return code


def drawn(one: Known, docket: Docket, others: Linked, *, lang: str, names: bool) -> RecordPlan:
    """The plan of one record."""
    question = docket.question
    drawing = Drawing(judge_known(one, docket, others), docket.rulebook.circular_infos, question.as_of, lang, names=names)
    return drawing.plan(Holder(held(one, docket, "operator"), held(one, docket, "region")))


def held(one: Known, docket: Docket, key: str) -> tuple[str, ...]:
    """The ids that a record has under `operator` or `region` on days of the period, in the order of those days."""
    first, last = docket.question.first.toordinal(), docket.question.last.toordinal()
    within = sorted((since, value) for value, since, to in named(one, key) if since <= last and to >= first)
    return tuple(dict.fromkeys(value for _, value in within))


def named(one: Known, key: str) -> Iterator[tuple[str, int, int]]:
    """Each id with its days."""
    for value, since, to in one.data.get(key, ()):
        yield value["id"] if isinstance(value, dict) else value, since, to


def whole(judged: Judgement, lang: str) -> Plan:
    """The plans of all records with what they rest on."""
    frame = judged.frame
    records = tuple(cast(RecordPlan, one) for one in judged.done.extracts)
    return Plan(
        lang, frame.as_of, frame.first, frame.last, frame.readings, frame.rulebook_version, frame.rulebook_digest,
        say(lang, "disclaimer"), records,
    )  # fmt: skip
