"""A report (`mottak.report/1`) as far as comparing needs it: records, what each rule said of them, and the episodes behind it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from mottak_cli.reporters.json_report import SCHEMA
from mottak_cli.results import Verdict

RecordKey = tuple[str, str]
"""Kind and id of a record."""

Key = tuple[str, str, str, str]
"""Kind and id of a record, rule, and the fingerprint of an episode; `""` for the rule as a whole."""

State = tuple[str, bool] | None
"""A verdict, and whether it stands open; None where there is no such thing."""


class NotAReport(ValueError):
    """The text is no report that this program reads. `found`: the schema it says it has, if any."""

    def __init__(self, found: str | None = None) -> None:
        super().__init__(found or "")
        self.found = found


class Spot(NamedTuple):
    """Where something stands; line and column are 0 where only the file is known."""

    file: str
    path: str
    line: int
    column: int


class Episode(NamedTuple):
    """One breach over its findings in the period: the gravest of them, `open` if any is. Days as `2024-12-31`."""

    fingerprint: str
    name: str
    subject: str | None
    verdict: Verdict
    open: bool
    due: str | None
    started: str
    ended: str | None
    message: str
    spot: Spot


class Outcome(NamedTuple):
    """One rule on one record; `spot` is where what shows it to be met stands."""

    kind: str
    record: str
    rule: str
    title: str
    cite: str
    verdict: Verdict
    message: str
    spot: Spot | None
    episodes: Mapping[str, Episode]


class Entry(NamedTuple):
    """A record of a report."""

    file: str
    name: str


class Report(NamedTuple):
    """A whole report. `outcomes` by kind, id and rule, in the report's order; `unread` are the files with mistakes.

    `root` is what all its files' names begin with where another side's do not: files are told apart without it.
    `apart` are the outcomes that were judged without records which hang together with them, in a report merged from several.
    """

    as_of: str
    period: tuple[str, str]
    readings: str
    rulebook: str
    rulebook_version: str
    records: Mapping[RecordKey, Entry]
    outcomes: Mapping[tuple[str, str, str], Outcome]
    unread: frozenset[str]
    root: str = ""
    apart: frozenset[tuple[str, str, str]] = frozenset()

    def state(self, key: Key) -> State:
        """What the report says of a breach, or of a rule as a whole."""
        outcome = self.outcomes.get(key[:3])
        if outcome is None:
            return None
        if not key[3]:
            return outcome.verdict.value, False
        episode = outcome.episodes.get(key[3])
        return None if episode is None else (episode.verdict.value, episode.open)

    def could_not_read(self, file: str) -> bool:
        """Whether the file, by its name without a root, has mistakes here."""
        return file in {one.removeprefix(self.root) for one in self.unread}


def read_report(data: Any) -> Report:
    """The report in decoded JSON. Raises NotAReport where it is none, or one of a form that is not known here."""
    found = data.get("schema") if isinstance(data, dict) else None
    if found != SCHEMA:
        raise NotAReport(found if isinstance(found, str) else None)
    try:
        return Report(
            as_of=_text(data["as_of"]),
            period=(_text(data["period"]["from"]), _text(data["period"]["to"])),
            readings=_text(data.get("readings", "both")),
            rulebook=_text(data["tool"]["rulebook"]),
            rulebook_version=_text(data["tool"].get("rulebook_version", "")),
            records={(_text(one["kind"]), _text(one["id"])): Entry(_text(one["file"]), _text(one["name"])) for one in data["records"]},
            outcomes=outcomes(data["results"]),
            unread=frozenset(_text(one["file"]) for one in data["errors"]),
            apart=frozenset(_apart(data.get("merged"))),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotAReport(SCHEMA) from error


def _apart(merged: Mapping[str, Any] | None) -> Iterator[tuple[str, str, str]]:
    for one in merged["apart"] if merged is not None else ():
        yield from ((_text(each["kind"]), _text(each["id"]), _text(one["rule"])) for each in one["records"])


def outcomes(results: Iterable[Mapping[str, Any]]) -> dict[tuple[str, str, str], Outcome]:
    """The items of a report's `results`, by kind, id and rule."""
    found = (_outcome(one) for one in results)
    return {(one.kind, one.record, one.rule): one for one in found}


def _outcome(one: Mapping[str, Any]) -> Outcome:
    by_fingerprint: dict[str, list[Mapping[str, Any]]] = {}
    for finding in one["findings"]:
        by_fingerprint.setdefault(_text(finding["fingerprint"]), []).append(finding)
    return Outcome(
        kind=_text(one["kind"]),
        record=_text(one["record"]),
        rule=_text(one["rule"]),
        title=_text(one["title"]),
        cite=_text(one["cite"]),
        verdict=Verdict(one["verdict"]),
        message=_text(one["message"]),
        spot=_spot(one["evidence"][0]) if one["evidence"] else None,
        episodes={fingerprint: _episode(findings) for fingerprint, findings in by_fingerprint.items()},
    )


def _episode(findings: list[Mapping[str, Any]]) -> Episode:
    gravest = min(findings, key=lambda one: Verdict(one["verdict"]).gravity)
    return Episode(
        fingerprint=gravest["fingerprint"],
        name=_text(gravest["episode"]),
        subject=None if gravest["subject"] is None else _text(gravest["subject"]),
        verdict=Verdict(gravest["verdict"]),
        open=any(one["open"] is True for one in findings),
        due=gravest["due"],
        started=_text(min(one["started"] for one in findings)),
        ended=None if any(one["ended"] is None for one in findings) else max(_text(one["ended"]) for one in findings),
        message=_text(gravest["message"]),
        spot=_spot(gravest),
    )


def _spot(one: Mapping[str, Any]) -> Spot:
    return Spot(_text(one["file"]), _text(one["path"]), int(one["line"]), int(one["column"]))


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value
