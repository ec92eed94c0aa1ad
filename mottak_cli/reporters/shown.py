"""What a report shows of a record, each fact once: a finding that merely follows from another shown one is told under that one."""

from collections.abc import Iterable, Iterator, Sequence

from mottak_cli.reporters.base import View
from mottak_cli.reporters.wording import BREACHES, PROBLEMS, urgency
from mottak_cli.results import Finding, RecordRun, Result


class Shown:
    """The results and findings of a record that a reader has asked for.

    A finding whose cause is not among them, as when only its rule was chosen, stands by itself; so does an open one whose cause is over.
    """

    def __init__(self, record: RecordRun, view: View) -> None:
        self.everything = view.everything
        self.results = [result for result in record.results if view.everything or result.verdict in PROBLEMS]
        findings = [(result, finding) for result in self.results for finding in result.findings if self.is_told(finding)]
        by_episode: dict[str, list[Finding]] = {}
        for _, finding in findings:
            if finding.verdict in BREACHES:
                by_episode.setdefault(finding.episode, []).append(finding)
        self._cause: dict[int, Finding] = {}
        self._under: dict[int, list[tuple[Result, Finding]]] = {}
        for result, finding in findings:
            causes = [cause for episode in finding.follows for cause in by_episode.get(episode, ())]
            cause = cause_of(finding, causes)
            if cause is not None and not self._leads_to(cause, finding):
                self._cause[id(finding)] = cause
                self._under.setdefault(id(cause), []).append((result, finding))

    def own(self, result: Result, *, is_open: bool) -> list[Finding]:
        """The findings of a result that are told for their own sake: the open ones, or those that are history."""
        return [
            finding
            for finding in result.findings
            if (urgency(finding)[0] == 0) is is_open and self.is_told(finding) and not self.is_consequence(finding)
        ]

    def is_told(self, finding: Finding) -> bool:
        """Whether the finding is told at all, for its own sake or under another."""
        return self.everything or finding.verdict in PROBLEMS

    def is_consequence(self, finding: Finding) -> bool:
        """Whether the finding is told under another."""
        return id(finding) in self._cause

    def consequences(self, findings: Iterable[Finding]) -> Iterator[tuple[Result, Finding]]:
        """What follows from the findings, with what follows from that."""
        for finding in findings:
            for result, one in self._under.get(id(finding), ()):
                yield result, one
                yield from self.consequences([one])

    def _leads_to(self, cause: Finding, finding: Finding) -> bool:
        """Whether the cause is itself told, in the end, under the finding."""
        at: Finding | None = cause
        while at is not None and at is not finding:
            at = self._cause.get(id(at))
        return at is finding


def cause_of(finding: Finding, causes: Sequence[Finding]) -> Finding | None:
    """The one that the finding is told under: with days in common, the most urgent first. What is open is not told under history."""
    at_most = urgency(finding)[0]
    together = [one for one in causes if one.first <= finding.last and finding.first <= one.last and urgency(one)[0] <= at_most]
    return min(together, key=urgency, default=None)
