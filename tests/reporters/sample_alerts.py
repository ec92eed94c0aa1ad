"""The sample run as alerts see it, with fingerprints and the list of rules; runs of many breaches; and texts that would break out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from mottak_cli.cli.output import as_bytes
from mottak_cli.errors import InputError
from mottak_cli.messages import Message
from mottak_cli.reporters import Closing, View, reporter
from mottak_cli.results import Finding, RecordRun, Result, RuleInfo, Run, Verdict

from .sample import LEADERS_SHORT, RUN, finding, line_of, place, result
from .sample_offices import TOGETHER

ERROR = InputError("x.yaml", 3, 1, 2, "yaml", "open", Message("told.interrupted"), Message("call.swap"))
PLACELESS = InputError("y.yaml", 0, 0, 0, "unreadable", "", Message("told.interrupted"), Message("call.swap"))


def named(one: Finding, rule: RuleInfo, record: RecordRun) -> Finding:
    """The finding under the fingerprint of its episode; those of one rule and subject are one episode here."""
    episode = f"{rule.id}|{record.kind}/{record.id}|{one.subject or ''}"
    return one._replace(episode=episode, fingerprint=sha256(episode.encode()).hexdigest())


def with_fingerprints(record: RecordRun) -> RecordRun:
    """The record with fingerprints."""
    results = (one._replace(findings=tuple(named(each, one.rule, record) for each in one.findings)) for one in record.results)
    return record._replace(results=tuple(results))


def with_rules(run: Run) -> Run:
    """The run with fingerprints, and with the rules that it was judged by."""
    records = tuple(map(with_fingerprints, run.records))
    return run._replace(records=records, rules={one.rule.id: one.rule for record in records for one in record.results})


ALERTS, OFFICES = with_rules(RUN), with_rules(TOGETHER)


def written(name: str, run: Run = ALERTS, view: View | None = None, errors: Sequence[InputError] = (), region: str = "") -> str:
    """A report of the run."""
    maker, how = reporter(name), view or View()
    counts = Counter(one.verdict for record in run.records for one in record.results)
    closing = Closing(counts, len(run.records), 2 if errors else 1, "unknown", "all", tuple(errors), region)
    pieces = maker.whole([maker.part(record, run, how, line_of) for record in run.records], run, how, closing)
    return b"".join(map(as_bytes, pieces)).decode()


@dataclass
class Many:
    """How many breaches of each verdict a made run has, open or over."""

    fail: int = 0
    unknown: int = 0
    warn: int = 0
    pending: int = 0
    old: int = 0

    def run(self) -> Run:
        """A record for each ten breaches, the mildest first."""
        kinds = [
            *([(Verdict.PENDING, True)] * self.pending),
            *([(Verdict.WARN, True)] * self.warn),
            *([(Verdict.FAIL, False)] * self.old),
            *([(Verdict.UNKNOWN, True)] * self.unknown),
            *([(Verdict.FAIL, True)] * self.fail),
        ]
        found = [
            LEADERS_SHORT._replace(
                verdict=verdict, judged=verdict, open=is_open, subject=f"s{number}", found=Message("fail", {"n": number})
            )
            for number, (verdict, is_open) in enumerate(kinds)
        ]
        rule = RUN.records[0].results[2].rule
        records = [
            RecordRun(f"m/{n}.yaml", "centre", f"c{n}", f"C{n}", (result(rule, Verdict.FAIL, *found[n : n + 10]),))
            for n in range(0, len(found), 10)
        ]
        return with_rules(RUN._replace(records=tuple(records)))


def hostile(text: str) -> Run:
    """A run of one breach whose file, id, sentence, title and remedy hold the text."""
    rule = RUN.records[0].results[2].rule._replace(found={"fail": {"nb": "{odd}"}}, title={"nb": text}, remedy={"nb": text})
    at = place("a", 4, 1, 3, file=f"a{text}.yaml")
    one = finding(Verdict.FAIL, RUN.first, RUN.as_of, at, subject=text)._replace(found=Message("fail", {"odd": text}), related=(at,))
    judged: Result = result(rule, Verdict.FAIL, one)
    note = (Message("no_such_region", {"id": text}), at)
    return with_rules(RUN._replace(records=(RecordRun(at.file, "centre", text, text, (judged,), (note,)),)))


ODD = (
    "\n::error::x",
    "\r\n::set-env name=A::b",
    "::stop-commands::t",
    "%0A::error::x",
    "%25,title=x",
    ",file=z::",
    "##[error]x",
    "a|b",
    "`code`",
    "<script>alert(1)</script>",
    "]]>",
    "[x](https://example.org)",
    "](1)",
    "{0} {",
    "=cmd|' /C calc'!A0",
    "@all https://example.org www.example.org",
    "\x00\x1b[31m\x07\x7f\u2028\u0085",
    "*_~#\\",
    "æøå 日本 \U0001f600",
)
"""Texts that try to break out of one format or another."""
