"""`--format junit`: a suite for each record and a case for each rule, passes included, as Jenkins, GitLab and Ant read it.

The Ant schema leaves no room in a case for both an outcome and output, so what should be considered is noted at the end of its suite.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from mottak_cli import __version__
from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.details import timing
from mottak_cli.reporters.oneline import one_line
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
)
from mottak_cli.results import Finding, RecordRun, Result, Run, Verdict

OUTCOMES = {
    Verdict.FAIL: "failure",
    Verdict.UNKNOWN: "failure",
    Verdict.PENDING: "skipped",
    Verdict.WAIVED: "skipped",
    Verdict.NOT_APPLICABLE: "skipped",
}
"""The element that says how a case went; a case without one has passed."""


class JunitReporter:
    """The report for the test pages of a CI server."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's suite, parted where its number goes."""
        del lines
        lang = view.lang
        name = say(lang, "record.title", name=record.name, id=record.id)
        verdicts = Counter(result.verdict for result in record.results)
        counts = Counter(OUTCOMES.get(result.verdict, "") for result in record.results)
        begun = suite(name, record.file, run, {**counts, "tests": len(record.results)})
        about = {"kind": record.kind, "record": record.id, "file": record.file, **{one.value: verdicts[one] for one in Verdict}}
        rest = [properties({**asked(run, lang), **about})]
        classname = attribute(name)
        rest += (case(classname, result, lang) for result in record.results)
        told = [f"{place.file}:{place.line}:{place.column}: {text(message, lang)}" for message, place in record.notes]
        noted = [line for result in record.results if result.verdict is Verdict.WARN for line in note(result, lang)]
        rest.append(output([*noted, *map(one_line, told)]))
        return begun, "".join(rest)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The suites, numbered; what could not be read is a suite of its own, in which every case is an error."""
        yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
        number = 0
        for begun, rest in parts:
            yield f'{begun} id="{number}">\n{rest}'
            number += 1
        if closing.errors:
            name = say(view.lang, "junit.errors")
            yield f'{suite(name, "", run, {"tests": len(closing.errors), "error": len(closing.errors)})} id="{number}">\n'
            yield properties(asked(run, view.lang))
            yield from (unread(error, view.lang) for error in closing.errors)
            yield output(())
        yield "</testsuites>\n"


def suite(name: str, package: str, run: Run, counts: Mapping[str, int]) -> str:
    """How a suite begins, all but its number. It took no time that is worth telling, and its moment is the day asked for."""
    told = {"name": name, "package": package, "timestamp": f"{run.as_of}T00:00:00", "hostname": "localhost", "time": "0"}
    told |= {key: str(counts.get(one, 0)) for key, one in SUITE_COUNTS.items()}
    return "  <testsuite " + " ".join(f'{key}="{attribute(value)}"' for key, value in told.items())


SUITE_COUNTS = {"tests": "tests", "failures": "failure", "errors": "error", "skipped": "skipped"}


def asked(run: Run, lang: str) -> dict[str, object]:
    """What was asked, by which rulebook, and what the answer is not."""
    return {
        "version": __version__,
        "rulebook": run.rulebook_digest,
        "rulebook_version": run.rulebook_version,
        "as_of": run.as_of,
        "period_from": run.first,
        "period_to": run.last,
        "readings": run.readings,
        "language": lang,
        "disclaimer": say(lang, "disclaimer"),
    }


def properties(told: Mapping[str, object]) -> str:
    """A suite's properties, each under a name of ours."""
    lines = (f'      <property name="mottak.{key}" value="{attribute(str(value))}"/>\n' for key, value in told.items())
    return f"    <properties>\n{''.join(lines)}    </properties>\n"


def case(classname: str, result: Result, lang: str) -> str:
    """One rule."""
    name = attribute(f"{result.rule.id} {spoken(result.rule.title, lang)}")
    begun = f'    <testcase name="{name}" classname="{classname}" time="0"'
    outcome = OUTCOMES.get(result.verdict)
    if outcome is None:
        return f"{begun}/>\n"
    body = "\n".join(map(content, in_full(result, lang)))
    said = f'message="{attribute(headline(result, lang))}" type="{result.verdict.value}"'
    return f"{begun}>\n      <{outcome} {said}>{body}</{outcome}>\n    </testcase>\n"


def headline(result: Result, lang: str) -> str:
    """The verdict and what it rests on, in a line: for what is waived what it would be, for what is pending its due day."""
    told = f"{verdict_word(result.verdict, lang)}: {result_sentence(result, lang)}"
    gravest = next((one for one in result.findings if one.verdict is result.verdict), None)
    if gravest is None:
        return told
    if result.verdict is Verdict.PENDING:
        return f"{told} {timing(min(result.findings, key=due_first), lang)}"
    why = softening(result.rule, gravest, lang)
    return f"{told} {why}" if why else told


def due_first(finding: Finding) -> tuple[bool, bool, str]:
    """Sorts findings so that the pending one that is due first comes first."""
    return finding.verdict is not Verdict.PENDING, finding.due is None, str(finding.due)


def in_full(result: Result, lang: str) -> Iterator[str]:
    """Every finding with its place, then who must act, the requirement and the remedy; nothing for a rule that does not apply."""
    for finding in result.findings:
        yield from one_finding(result, finding, lang)
    if result.findings:
        yield f"{say(lang, 'label.required')}: {one_line(spoken(result.rule.requires, lang))}"
        if min(map(urgency, result.findings))[0] == 0:
            yield f"{say(lang, 'label.remedy')}: {one_line(remedy(result.rule, result.findings, lang))}"


def one_finding(result: Result, finding: Finding, lang: str) -> Iterator[str]:
    """A finding as editors read it, and its particulars under it."""
    place, rule = finding.place, result.rule
    told = f"{place.file}:{place.line}:{place.column}: {verdict_word(finding.verdict, lang)}: {finding_sentence(rule, finding, lang)}"
    yield one_line(told)
    if (whom := about(rule, finding, lang)) is not None:
        yield one_line(f"  {say(lang, 'label.about')}: {whom}")
    yield f"  {timing(finding, lang)}"
    yield f"  {say(lang, 'label.acts')}: {spoken_of(must_act(rule, finding), lang)}"
    if (why := softening(rule, finding, lang)) is not None:
        yield one_line(f"  {say(lang, 'label.softened')}: {why}")
    if (known := standing_told(finding, lang)) is not None:
        yield f"  {say(lang, 'label.baseline')}: {known}"


def note(result: Result, lang: str) -> Iterator[str]:
    """A rule that should be considered, which is no failure."""
    yield one_line(f"{result.rule.id} {spoken(result.rule.title, lang)}: {verdict_word(result.verdict, lang)}")
    yield from in_full(result, lang)


def output(lines: Iterable[str]) -> str:
    """The end of a suite; the Ant schema wants both streams, said or not."""
    told = "\n".join(map(content, lines))
    return f"    <system-out>{told}</system-out>\n    <system-err></system-err>\n  </testsuite>\n"


def unread(error: InputError, lang: str) -> str:
    """A mistake in the input: a case that could not be run."""
    place = f"{error.file}:{error.line}:{error.column}" if error.line else error.file
    message = f"{error.path}: {text(error.message, lang)}" if error.path else text(error.message, lang)
    begun = f'    <testcase name="{attribute(f"{place}: {message}")}" classname="{attribute(error.file)}" time="0">\n'
    body = content(one_line(text(error.advice, lang)))
    return f'{begun}      <error message="{attribute(message)}" type="{attribute(error.code)}">{body}</error>\n    </testcase>\n'


def content(line: str) -> str:
    """A line as the content of an element."""
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(value: str) -> str:
    """A value as that of an attribute, on one line."""
    return content(one_line(value)).replace('"', "&quot;")


REPORTER = JunitReporter()
