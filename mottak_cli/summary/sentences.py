"""A few sentences ready to be pasted into a report. Every figure in them stands in a table, too."""

from collections.abc import Iterator
from datetime import date

from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.summary import trends, work
from mottak_cli.summary.cases import mended_after, middle
from mottak_cli.summary.completeness import Sent, missing
from mottak_cli.summary.fared import last_day
from mottak_cli.summary.groups import ALL, Figures
from mottak_cli.summary.outlook import open_breaches


def sentences(figures: Figures, sent: Sent) -> Iterator[Message]:
    """From three to twelve sentences, what came in first."""
    members = figures.within(ALL, 0)
    opened = [one for one in members if one.facts.open_days]
    year = figures.asked.years[0]
    yield Message("summary.say.records", {"year": year, "n": len(opened), "through": last_day(figures)})
    if opened and runs(figures):
        yield Message("summary.say.running", {"year": year})
    yield from missing_sentences(figures, sent)
    lacks = sum(len(one.undocumented) for one in members)
    if lacks:
        yield Message(
            "summary.say.undocumented",
            {"n": lacks, "centres": Message("summary.n.centres", {"n": sum(bool(one.undocumented) for one in members)})},
        )
    # Of no centre at all it cannot be said that it has no breach.
    if members:
        yield from met_sentence(figures)
        yield from breach_sentences(figures)
    yield from work_sentences(figures)
    waiting = sum(1 for _, one in open_breaches(figures) if one.verdict is not Verdict.WARN)
    yield Message("summary.say.open", {"n": waiting, "as_of": figures.asked.as_of})


def missing_sentences(figures: Figures, sent: Sent) -> Iterator[Message]:
    """Whose figures are not among them, as far as that is known."""
    silent = sum(one.kind == "centre" for one in missing(figures, sent))
    if silent:
        yield Message("summary.say.missing", {"n": silent})
    if sent.errors:
        yield Message("summary.say.unread", {"n": len(sent.errors)})
    if not silent and not sent.errors:
        yield Message("summary.say.none_missing" if sent.expected else "summary.say.none_expected")


def met_sentence(figures: Figures) -> Iterator[Message]:
    """The share of what can be judged by now; what is not yet due is neither met nor broken."""
    found = [rule.verdict for one in figures.within(ALL, 0) for rule in one.rules]
    judged = [one for one in found if one not in (Verdict.NOT_APPLICABLE, Verdict.PENDING)]
    if judged:
        met = sum(one in (Verdict.PASS, Verdict.WAIVED) for one in judged)
        key = "met_so_far" if runs(figures) else "met"
        yield Message(f"summary.say.{key}", {"percent": percent(met / len(judged)), "n": len(judged), "through": last_day(figures)})


def runs(figures: Figures) -> bool:
    """Whether the year was not over on the as-of day."""
    return last_day(figures) < date(figures.asked.years[0], 12, 31)


def percent(share: float) -> str:
    """A share in whole per cent; never 100 nor 0 unless it is."""
    number = round(share * 100)
    return str(99 if number == 100 and share < 1 else 1 if number == 0 and share > 0 else number)


def breach_sentences(figures: Figures) -> Iterator[Message]:
    """Breaches, what became of them, and how many there were the year before."""
    members = figures.within(ALL, 0)
    grave = [case for one in members for case in one.cases if case.grave]
    if not grave:
        yield Message("summary.say.no_breaches")
        return
    at = sum(any(case.grave for case in one.cases) for one in members)
    yield Message(
        "summary.say.breaches",
        {
            "n": len(grave),
            "centres": Message("summary.n.centres", {"n": at}),
            "days": Message("summary.n.days", {"n": trends.days_in_breach(members)}),
        },
    )
    mended = mended_after(grave)
    if mended:
        days = Message("summary.n.days", {"n": middle(mended)})
        yield (
            Message("summary.say.mended_only", {"days": days})
            if len(grave) == 1
            else Message("summary.say.mended", {"n": len(mended), "days": days})
        )
    # A year that is not over is not held against a whole one.
    if not runs(figures) and len(figures.asked.years) > 1 and figures.steady and not trends.silent(figures.within(ALL, 1, steady=True)):
        now, before = (trends.breaches(figures.within(ALL, number, steady=True)) for number in (0, 1))
        same = Message("summary.n.same_centres", {"n": len(figures.steady)})
        yield Message("summary.say.before", {"same": same, "now": now, "before": before, "year": figures.asked.years[1]})


def work_sentences(figures: Figures) -> Iterator[Message]:
    """Trained leaders and reports."""
    members = figures.within(ALL, 0)
    asked = [days for one in members if (days := work.days_of_leaders(one)).bound]
    covered = trends.coverage(members)
    if covered is not None:
        yield Message("summary.say.leaders", {"n": len(asked), "percent": percent(covered)})
    unsaid = sum(days.unsaid for days in asked)
    if unsaid:
        yield Message("summary.say.leaders_unsaid", {"n": unsaid})
    due = [one for member in members for one in member.facts.deadlines if one.rule == work.REPORTS[0] and one.state != "not_due"]
    if due:
        late = sum(one.state != "in_time" for one in due)
        told = Message("summary.n.late", {"n": late}) if late else Message("summary.n.none_late")
        yield Message("summary.say.reports", {"n": len(due), "late": told})
