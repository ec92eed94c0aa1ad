"""`mottak timeline`: judges records and draws how each day of the period fared, rule by rule."""

from mottak_cli.cli.check import Options, Wanted, deliver, judge_files, one_region, view
from mottak_cli.cli.exit_codes import OK, WRONG
from mottak_cli.cli.output import is_empty, targets
from mottak_cli.reporters import Closing, Reporter
from mottak_cli.reporters.year_json import YearJson
from mottak_cli.reporters.year_table import YearTable

FORMATS = ("table", "json")


def timeline(options: Options, *, days: bool) -> int:
    """Judges, draws, and gives the exit code: 2 where something could not be read. Raises CallProblem."""
    wanted = targets(options.formats, options.quiet, FORMATS)
    makers: dict[str, Reporter] = {"table": YearTable(days=days), "json": YearJson()}
    reports = tuple((makers[one.format], view(one, options, None)) for one in wanted)
    done, frame, narrow = judge_files(options, Wanted(reports, asking=lambda question: question._replace(timelines=True)))
    code = WRONG if done.errors else OK
    region = one_region(narrow, done.held)
    closing = Closing(done.counts, done.records, code, options.fail_on, options.count, tuple(done.errors), region)
    for number, one in enumerate(wanted):
        made, how = reports[number]
        if not is_empty(one, done.records, options.lang):
            code = max(code, deliver(one, made.whole(done.parts[number], frame, how, closing), options.lang))
    return code
