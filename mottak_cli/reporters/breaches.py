"""What the formats of other programs share: one line for each breach, however many findings it has, and texts that stay on their line."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.reporters.details import timing
from mottak_cli.reporters.layout import speakable
from mottak_cli.reporters.wording import finding_sentence, softening, standing, standing_told, urgency
from mottak_cli.results import Finding, RecordRun, Result, Verdict


class Breach(NamedTuple):
    """An episode at its gravest: its result, the finding that stands for it, and all its findings that were let through.

    `standing` is how it stands to the baseline; None without one.
    """

    result: Result
    finding: Finding
    findings: tuple[Finding, ...]
    standing: str | None

    @property
    def rank(self) -> tuple[int, int]:
        """What is told first where not all can be told, smallest first: the graver, and of equals what is open."""
        return self.finding.verdict.gravity, urgency(self.finding)[0]


def breaches(record: RecordRun, verdicts: Collection[Verdict]) -> Iterator[Breach]:
    """The episodes that have a finding of one of the verdicts, in the order of the results and their findings."""
    for result in record.results:
        by_episode: dict[str, list[Finding]] = {}
        for finding in result.findings:
            if finding.verdict in verdicts:
                by_episode.setdefault(finding.fingerprint, []).append(finding)
        for found in by_episode.values():
            yield Breach(result, min(found, key=_gravest_first), tuple(found), standing(found))


def _gravest_first(finding: Finding) -> tuple[int, int]:
    return finding.verdict.gravity, urgency(finding)[0]


def sentences(breach: Breach, lang: str) -> list[str]:
    """What was found, a sentence that stands alone; since when; why the verdict is a milder one, where it is; whether it is new."""
    rule, finding = breach.result.rule, breach.finding
    why = softening(rule, finding, lang)
    state = breach.standing
    known = None if state is None else next((standing_told(one, lang) for one in breach.findings if one.baseline == state), None)
    told = [finding_sentence(rule, finding, lang), timing(finding, lang), *([why] if why else []), *([known] if known else [])]
    return [one_line(one) for one in told]


def one_line(told: str) -> str:
    """The text without line breaks and control characters."""
    return told if told.isprintable() else speakable(told, "utf-8")


def error_sentence(error: InputError, lang: str) -> str:
    """What is wrong, and with which key."""
    told = text(error.message, lang)
    return one_line(f"{error.path}: {told}" if error.path else told)
