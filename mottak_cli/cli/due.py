"""`mottak due`: judges what is known, looks ahead, and writes the list."""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from mottak_cli.cli.check import Options, Wanted, deliver, judge_files
from mottak_cli.cli.console import encoding, palette, width
from mottak_cli.cli.exit_codes import OK, WRONG
from mottak_cli.cli.output import Target, is_empty, targets
from mottak_cli.cli.period import asked_for
from mottak_cli.due.calendar import calendar
from mottak_cli.due.forecast import due_in
from mottak_cli.due.json_due import as_json
from mottak_cli.due.markdown import markdown
from mottak_cli.due.model import Basis, Plan, RecordDue
from mottak_cli.due.spreadsheet import spreadsheet
from mottak_cli.due.table import table
from mottak_cli.errors import CallProblem
from mottak_cli.messages import Message
from mottak_cli.reporters import View
from mottak_cli.timeline.calendar import add_months

FORMATS = ("table", "csv", "csv-excel", "json", "markdown", "ical")
WITHIN = re.compile(r"([1-9]\d{0,3})([dwm])", re.ASCII)
FARTHEST = 5 * 366
"""Days ahead: who plans for longer plans for another rulebook."""


def due(options: Options, within: str) -> int:
    """Judges, writes the list, and gives the exit code: 2 with mistakes in the files, which keep nothing else from the list."""
    wanted = targets(options.formats, options.quiet, FORMATS)
    as_of, _, _ = asked_for(options.as_of, None, None)
    until = horizon(as_of, within)
    # Who belongs where is asked of the day itself, and nothing of the year around it.
    today = replace(options, as_of=as_of.isoformat(), period=f"{as_of}..{as_of}")
    done, frame, _ = judge_files(today, Wanted(extract=partial(due_in, until=until)))
    basis = Basis(as_of, until, frame.readings, frame.rulebook_version, frame.rulebook_digest, frame.pinned, len(done.errors))
    plan = Plan(basis, tuple(one for one in done.extracts if isinstance(one, RecordDue)))
    code = WRONG if done.errors else OK
    for one in wanted:
        if not is_empty(one, done.records, options.lang):
            code = max(code, deliver(one, written(plan, one, options), options.lang))
    return code


def horizon(as_of: date, within: str) -> date:
    """The last day that the list looks at. Raises CallProblem."""
    match = WITHIN.fullmatch(within.strip().lower())
    if match:
        number, unit = int(match[1]), match[2]
        days = number * {"d": 1, "w": 7, "m": 28}[unit]
        if days <= FARTHEST:
            return date.fromordinal(add_months(as_of.toordinal(), number)) if unit == "m" else as_of + timedelta(days=days)
    raise CallProblem(Message("due.bad_within", {"value": within}), Message("due.bad_within.advice"))


def written(plan: Plan, target: Target, options: Options) -> Iterator[str]:
    """The list in a format."""
    if target.format == "json":
        return as_json(plan, options.lang)
    if target.format == "markdown":
        return markdown(plan, options.lang)
    if target.format == "ical":
        return calendar(plan, options.lang)
    if target.format in ("csv", "csv-excel"):
        return spreadsheet(plan, options.lang, excel=target.format == "csv-excel")
    on_screen = target.file is None
    view = View(
        lang=options.lang,
        width=width(sys.stdout),
        encoding=encoding(sys.stdout) if on_screen else "utf-8",
        palette=palette(sys.stdout, options.no_color) if on_screen else {},
    )
    return table(plan, view)
