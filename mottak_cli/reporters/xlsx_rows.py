"""The rows that a record gives to the sheets of a workbook."""

from collections.abc import Iterator
from datetime import date

from mottak_cli.locale import text
from mottak_cli.reporters.base import View
from mottak_cli.reporters.parties import must_act, spoken_of
from mottak_cli.reporters.wording import (
    about,
    finding_sentence,
    remedy,
    result_sentence,
    say,
    softening,
    spoken,
    standing_told,
    urgency,
    verdict_word,
)  # fmt: skip
from mottak_cli.results import Dispensation, Finding, Place, RecordRun, Result, Verdict

Raw = str | int | None
"""A value as it goes between processes: a day is its ordinal number."""

Rows = dict[str, list[list[Raw]]]
"""The rows of each sheet."""

WHAT = ("name", "verdict", "cite", "requirement")
DAYS = ("started", "ended", "days", "from", "to", "due")
KEYS = {
    "findings": (
        *WHAT, "message", "who", "started", "ended", "days", "due", "remedy", "comment",
        "why", "subject", "open", "from", "to", "required", "place", "path", "record", "rule", "judged", "baseline", "fingerprint",
    ),
    "results": (*WHAT, "sentence", "basis", "evidence", "due", "required_n", "counted_n", "required", "record", "rule"),
    "dispensations": ("name", "record", "provision", "applied", "granted", "refused", "holds_from", "holds_to", "case", "place"),
    "waived": (*WHAT, "judged", "message", "subject", *DAYS, "place"),
    "earlier": (*WHAT, "message", "subject", "who", *DAYS, "place"),
    "notes": ("name", "record", "note", "place", "path"),
}  # fmt: skip
"""The columns of each sheet."""

MOST_PLACES = 5
"""So many places are named that show a rule to be met; then how many more there are."""


def rows_of(record: RecordRun, view: View) -> Rows:
    """All rows of a record: findings by urgency, results in the rulebook's order."""
    found = [(result, finding) for result in record.results for finding in result.findings]
    found.sort(key=lambda pair: urgency(pair[1]))
    earlier = [(result, finding) for result in record.results for finding in result.earlier]
    return {
        "findings": picked("findings", found, record, view),
        "results": [of_result(result, record, view.lang) for result in record.results],
        "dispensations": [of_dispensation(one, record) for one in record.dispensations],
        "waived": picked("waived", [pair for pair in found if pair[1].verdict is Verdict.WAIVED], record, view),
        "earlier": picked("earlier", earlier, record, view),
        "notes": [[record.name, record.id, text(message, view.lang), at(place), place.path] for message, place in record.notes],
    }


def picked(sheet: str, found: list[tuple[Result, Finding]], record: RecordRun, view: View) -> list[list[Raw]]:
    """The rows of a sheet of findings, in its columns."""
    return [[cells[name] for name in KEYS[sheet]] for cells in (of_finding(*pair, record, view) for pair in found)]


def of_finding(result: Result, finding: Finding, record: RecordRun, view: View) -> dict[str, Raw]:
    """All that is told of a finding."""
    rule, lang = result.rule, view.lang
    is_urgent = urgency(finding)[0] == 0
    return {
        **head(record, result, finding.verdict, lang),
        "message": finding_sentence(rule, finding, lang),
        "subject": about(rule, finding, lang, record.names if view.names else None),
        "who": spoken_of(must_act(rule, finding), lang),
        "open": say(lang, "xlsx.yes" if finding.open else "xlsx.no"),
        "started": say(lang, "xlsx.always") if finding.started == date.min else finding.started.toordinal(),
        "ended": finding.ended.toordinal() if finding.ended else None,
        "days": None if finding.started == date.min else finding.days,
        "from": finding.first.toordinal(),
        "to": finding.last.toordinal(),
        "due": finding.due.toordinal() if finding.due else None,
        "remedy": remedy(rule, [finding], lang) if is_urgent else None,
        "why": softening(rule, finding, lang),
        "comment": None,
        "required": spoken(rule.requires, lang),
        "place": at(finding.place),
        "path": finding.place.path,
        "rule": rule.id,
        "judged": verdict_word(finding.judged, lang),
        "baseline": standing_told(finding, lang),
        "fingerprint": finding.fingerprint,
    }


def head(record: RecordRun, result: Result, verdict: Verdict, lang: str) -> dict[str, Raw]:
    """What the rows of all sheets begin with."""
    rule = result.rule
    return {
        "name": record.name,
        "record": record.id,
        "verdict": verdict_word(verdict, lang, result.basis),
        "cite": spoken(rule.cite, lang),
        "requirement": spoken(rule.title, lang),
    }


def of_result(result: Result, record: RecordRun, lang: str) -> list[Raw]:
    """A rule on the record: how it fared and what that rests on."""
    cells: dict[str, Raw] = {
        **head(record, result, result.verdict, lang),
        "sentence": result_sentence(result, lang),
        "basis": None if result.verdict is Verdict.NOT_APPLICABLE else say(lang, f"xlsx.basis.{result.basis.value}"),
        "due": result.due.toordinal() if result.due else None,
        "required_n": result.measures.get("required"),
        "counted_n": result.measures.get("counted"),
        "evidence": "\n".join(shown_by(result, lang)) or None,
        "required": spoken(result.rule.requires, lang),
        "rule": result.rule.id,
    }
    return [cells[name] for name in KEYS["results"]]


def of_dispensation(one: Dispensation, record: RecordRun) -> list[Raw]:
    """A dispensation as it is entered."""
    # Days that were asked for, and not granted, are no days on which it holds.
    holds = (one.first, one.last) if one.granted and not one.refused else (None, None)
    days = (one.applied, one.granted, one.refused, *holds)
    return [record.name, record.id, one.provision, *(day.toordinal() if day else None for day in days), one.case or None, at(one.place)]


def shown_by(result: Result, lang: str) -> Iterator[str]:
    """The places that show the rule to be met."""
    places = list(dict.fromkeys(map(at, result.evidence)))
    yield from places[:MOST_PLACES]
    if len(places) > MOST_PLACES:
        yield say(lang, "xlsx.more", n=len(places) - MOST_PLACES)


def at(place: Place) -> str:
    """The file and the line."""
    return f"{place.file}:{place.line}"
