"""One fact is told once: a breach that only follows from another names it (`follows_from` in the rule)."""

from collections.abc import Sequence

from mottak_cli.results import Finding, Result, Verdict
from mottak_cli.rulebook import Rulebook

BROKEN = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)


def with_causes(results: Sequence[Result], rulebook: Rulebook) -> tuple[Result, ...]:
    """The results, where each broken finding names the episodes of the same subject, in the rules that its rule follows from,
    that are broken on some of its days.
    """
    if not any(rulebook.rules[one.rule.id].follows_from and one.findings for one in results):
        return tuple(results)
    by_rule = {one.rule.id: one.findings for one in results}
    causes = {
        one.rule.id: [cause for rule in rulebook.rules[one.rule.id].follows_from for cause in by_rule.get(rule, ())] for one in results
    }
    return tuple(
        one._replace(findings=tuple(follow(each, causes[one.rule.id]) for each in one.findings)) if causes[one.rule.id] else one
        for one in results
    )


def follow(finding: Finding, causes: Sequence[Finding]) -> Finding:
    """The finding with the episodes that it follows from."""
    if finding.verdict not in BROKEN:
        return finding
    episodes = (one.episode for one in causes if one.verdict in BROKEN and one.subject == finding.subject and same_time(one, finding))
    return finding._replace(follows=tuple(dict.fromkeys(episodes)))


def same_time(one: Finding, other: Finding) -> bool:
    """Whether two findings have a day in common."""
    return one.first <= other.last and other.first <= one.last
