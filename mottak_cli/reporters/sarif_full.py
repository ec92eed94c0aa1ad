"""`--format sarif-full`: SARIF 2.1.0 with everything, passes and what is waived included, for tools that know kinds and suppressions.

The verdicts as SARIF has them: a breach is `fail`; what cannot be told from the record is `open`; what is not yet due `informational`;
what is covered by a dispensation is a suppressed result of the kind it would have been.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from mottak_cli.reporters.breaches import breaches, one_line
from mottak_cli.reporters.compact import encode
from mottak_cli.reporters.sarif import SarifReporter, about, location, ranked, rule_of
from mottak_cli.reporters.sarif_rules import plain
from mottak_cli.reporters.wording import result_sentence, say
from mottak_cli.results import Finding, Place, RecordRun, Result, Verdict

KINDS = {
    Verdict.FAIL: ("fail", "error"),
    Verdict.UNKNOWN: ("open", "none"),
    Verdict.WARN: ("fail", "warning"),
    Verdict.PENDING: ("informational", "none"),
    Verdict.PASS: ("pass", "none"),
    Verdict.NOT_APPLICABLE: ("notApplicable", "none"),
}
"""Kind and level; a level other than `none` goes with the kind `fail` alone."""

FOUND = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN, Verdict.PENDING, Verdict.WAIVED)


class FullReporter(SarifReporter):
    """The report with all results."""

    limit = None

    def results(self, record: RecordRun, numbers: Mapping[str, int], lang: str) -> Iterator[str]:
        """The breaches, due dates and dispensations, then one result for each rule that found nothing."""
        for breach in breaches(record, FOUND):
            yield ranked(breach, {**rule_of(breach, numbers), **_kind(breach.finding, lang), **about(record, breach, lang)})
        for result in record.results:
            if not any(finding.verdict in FOUND for finding in result.findings):
                yield f"{result.verdict.gravity}1{encode(_clear(record, result, numbers, lang))}"


def _kind(finding: Finding, lang: str) -> dict[str, Any]:
    if finding.verdict is not Verdict.WAIVED:
        return _of(finding.verdict)
    waived = {"kind": "external", "status": "accepted", "justification": say(lang, "ci.suppressed")}
    return {**_of(finding.judged if finding.judged in KINDS else Verdict.FAIL), "suppressions": [waived]}


def _of(verdict: Verdict) -> dict[str, str]:
    kind, level = KINDS[verdict]
    return {"kind": kind, "level": level}


def _clear(record: RecordRun, result: Result, numbers: Mapping[str, int], lang: str) -> dict[str, Any]:
    """A result without findings: at the first place of its file that shows the rule to be met, else at the beginning."""
    rule = result.rule.id
    place = next((one for one in result.evidence if one.file == record.file), Place(record.file, "", 1, 1, 1, 1))
    return {
        "ruleId": rule,
        **({"ruleIndex": numbers[rule]} if rule in numbers else {}),
        **_of(result.verdict),
        "message": {"text": plain(one_line(result_sentence(result, lang)))},
        "locations": [location(place, record)],
        "properties": {"verdict": result.verdict.value, "basis": result.basis.value, "measures": dict(result.measures)},
    }


REPORTER = FullReporter()
