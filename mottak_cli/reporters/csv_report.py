"""`--format csv` and `--format csv-excel`: one row a finding, the same columns in the same order in both and in every version.

Results without findings have no row. An empty cell is what JSON calls null. Dates are ISO 8601, which Norwegian Excel and LibreOffice
read as dates; yes and no are `true` and `false`. No cell holds a line end.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import NamedTuple

from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.oneline import one_line
from mottak_cli.reporters.parties import must_act, spoken_of
from mottak_cli.reporters.wording import finding_sentence, remedy, say, softening, spoken, urgency, verdict_word
from mottak_cli.results import Finding, RecordRun, Result, Run

OF_FINDING = ("verdict", "verdict_text", "open", "acts", "acts_text", "message", "subject", "why", "remedy")
OF_RULE = ("rule", "cite", "title", "required", "modality")
OF_RECORD = ("record", "name", "kind")
OF_DAYS = ("from", "to", "started", "ended", "days", "due")
OF_PLACE = ("file", "line", "column", "path")
OF_MACHINE = ("judged", "softened", "basis", "episode", "fingerprint")
OF_RUN = ("as_of", "period_from", "period_to", "readings", "rulebook_version", "rulebook", "disclaimer")

OF_BASELINE = ("baseline", "date_passed")

COLUMNS = (*OF_RECORD, *OF_RULE, *OF_FINDING, *OF_DAYS, *OF_PLACE, *OF_MACHINE, *OF_RUN, *OF_BASELINE)
"""Every column. New ones come last; none is renamed, moved or taken out."""

FORMULA = re.compile(r"(^[\s\"]*|[;,][\s\"]*)(?=[=+\-@＝＋－＠])")
"""What a spreadsheet may take for a formula: at the start of a cell, or after what parts cells where the list separator is another;
quotation marks in between are lost where the cell is not one.
"""

BOM = "\N{ZERO WIDTH NO-BREAK SPACE}"

Cell = str | int


class CsvReporter(NamedTuple):
    """The findings for a spreadsheet or a data frame."""

    delimiter: str = ","
    beginning: str = ""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The rows of a record."""
        del lines
        about = [safe(record.id), safe(record.name), record.kind]
        asked = of_run(run, view)
        rows = ((cells, finding) for result in record.results for cells, finding in of_result(result, view.lang))
        return (self._rows([*about, *cells, *asked, *of_baseline(finding)] for cells, finding in rows),)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The names of the columns, then the rows."""
        del run, view, closing
        yield self.beginning + self._rows([COLUMNS])
        yield from (rows for (rows,) in parts)

    def _rows(self, rows: Iterable[Iterable[Cell]]) -> str:
        text = StringIO(newline="")
        csv.writer(text, delimiter=self.delimiter, lineterminator="\r\n").writerows(rows)
        return text.getvalue()


def of_result(result: Result, lang: str) -> Iterator[tuple[list[Cell], Finding]]:
    """The cells about the rule and each of its findings, and the finding."""
    if not result.findings:
        return
    rule = result.rule
    about = [*(safe(text) for text in (rule.id, *(spoken(texts, lang) for texts in (rule.cite, rule.title, rule.requires)))), rule.modality]
    for finding in result.findings:
        yield [*about, *of_finding(result, finding, lang)], finding


def of_finding(result: Result, finding: Finding, lang: str) -> Iterator[Cell]:
    """The cells about a finding."""
    rule, place, parties = result.rule, finding.place, must_act(result.rule, finding)
    yield finding.verdict.value
    yield verdict_word(finding.verdict, lang)
    yield "true" if finding.open else "false"
    yield ", ".join(parties)
    yield spoken_of(parties, lang)
    yield safe(finding_sentence(rule, finding, lang))
    yield safe(finding.subject or "")
    yield safe(softening(rule, finding, lang) or "")
    yield safe(remedy(rule, [finding], lang)) if urgency(finding)[0] == 0 else ""
    for day in (finding.first, finding.last, finding.started, finding.ended):
        yield day.isoformat() if day else ""
    yield finding.days
    yield finding.due.isoformat() if finding.due else ""
    yield safe(place.file)
    yield place.line
    yield place.column
    yield safe(place.path)
    yield finding.judged.value
    yield finding.softened or ""
    yield finding.basis.value
    yield safe(finding.episode)
    yield finding.fingerprint


def of_baseline(finding: Finding) -> tuple[Cell, Cell]:
    """How the finding stands to the baseline; both empty without one."""
    return finding.baseline or "", ("true" if finding.date_passed else "false") if finding.baseline else ""


def of_run(run: Run, view: View) -> list[Cell]:
    """What was asked, by which rulebook, and what the answer is not."""
    days = (run.as_of, run.first, run.last)
    book = (run.rulebook_version, run.rulebook_digest)
    return [*(day.isoformat() for day in days), run.readings, *map(safe, book), safe(say(view.lang, "disclaimer"))]


def safe(text: str) -> str:
    """The text on one line, with an apostrophe before what a spreadsheet would take for a formula."""
    return FORMULA.sub(r"\1'", one_line(text))


REPORTER = CsvReporter()
EXCEL = CsvReporter(";", BOM)
