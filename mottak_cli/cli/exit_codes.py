"""0, 1 or 2, and nothing else (but for 130, when the user interrupts)."""

from collections.abc import Iterable

from mottak_cli.results import Result, Verdict

OK = 0
FOUND = 1
WRONG = 2
INTERRUPTED = 130

THRESHOLDS = ("fail", "unknown", "warn", "pending", "never")


def at_threshold(results: Iterable[Result], fail_on: str, count: str, *, fresh: bool = False) -> bool:
    """Whether any result is as grave as `fail_on`; with `count` "open", only open findings are looked at, and with `fresh` only those
    that are not known from a baseline.
    """
    if fail_on == "never":
        return False
    limit = Verdict(fail_on).gravity
    if fresh:
        findings = (one for result in results for one in result.findings if one.baseline != "known" and (one.open or count != "open"))
        return any(one.verdict.gravity <= limit for one in findings)
    if count == "open":
        return any(finding.open and finding.verdict.gravity <= limit for result in results for finding in result.findings)
    return any(result.verdict.gravity <= limit for result in results)


def exit_code(found: bool, errors: int) -> int:
    """What was wrong with the input outweighs what was found in it."""
    if errors:
        return WRONG
    return FOUND if found else OK
