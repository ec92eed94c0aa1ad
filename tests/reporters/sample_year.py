"""The sample run with a timeline for each rule: every verdict, days without one, a breach of one day, due dates in and after the period."""

from datetime import date, timedelta

from mottak_cli.results import Bar, RecordRun, Result, Run, Verdict

from .sample import AS_OF, CLEAR, RECORD, RUN

F, U, W, P, D, OK, NA = Verdict
MIDSUMMER = date(2024, 8, 15)


def bars(*given: tuple[str, Verdict | None], last: date = AS_OF) -> tuple[Bar, ...]:
    """Bars from their first days (`03-01`) on, each through the day before the next, from 1 January 2024 through `last`."""
    firsts = [date.fromisoformat(f"2024-{day}") for day, _ in given]
    ends = [day - timedelta(days=1) for day in firsts[1:]] + [last]
    return tuple(Bar(first, end, verdict) for first, end, (_, verdict) in zip(firsts, ends, given, strict=True))


TIMELINES = (
    bars(("01-01", OK)),
    bars(("01-01", None), ("03-19", F), ("03-20", OK)),
    bars(("01-01", OK), ("01-10", W), ("02-02", OK), ("03-03", F)),
    bars(("01-01", NA)),
    bars(("01-01", OK)),
    bars(("01-01", NA), ("12-12", P)),
    bars(("01-01", OK)),
    bars(("01-01", NA), ("05-01", D)),
    bars(("01-01", None), ("05-01", U)),
)
YEAR = RECORD._replace(results=tuple(one._replace(timeline=drawn) for one, drawn in zip(RECORD.results, TIMELINES, strict=True)))
WHOLE = RUN._replace(records=(YEAR, CLEAR._replace(results=(CLEAR.results[0]._replace(timeline=TIMELINES[0]),))))
RULES = {result.rule.id: result.rule for result in RECORD.results}
WHOLE = WHOLE._replace(rules=RULES)


def cut(run: Run, as_of: date, due: date) -> Run:
    """The run as of an earlier day, the due date of what is pending moved."""

    def earlier(result: Result) -> Result:
        timeline = tuple(bar._replace(last=min(bar.last, as_of)) for bar in result.timeline if bar.first <= as_of)
        findings = tuple(one._replace(due=due) if one.due else one for one in result.findings)
        return result._replace(timeline=timeline, findings=findings)

    def record(one: RecordRun) -> RecordRun:
        return one._replace(results=tuple(map(earlier, one.results)))

    return run._replace(as_of=as_of, records=tuple(map(record, run.records)))
