"""Remarks on what would perhaps be judged otherwise if a record that is not at hand were: nobody is left to think it was known."""

from collections.abc import Iterator, Sequence
from datetime import date

from mottak_cli.checks.linked import LONGEST, SHORTEST, STARTUP_MONTHS, Linked, Opening
from mottak_cli.engine.links import Known, openings_of
from mottak_cli.engine.notes import Remark, listed
from mottak_cli.engine.softening import BROKEN
from mottak_cli.messages import Message
from mottak_cli.results import Finding, Result, Verdict
from mottak_cli.rulebook import Rulebook
from mottak_cli.timeline.calendar import last_day_of_first_months

FOLLOW_UPS = "follow_ups"


def judged_alone(one: Known, results: Sequence[Result], rulebook: Rulebook, others: Linked) -> Iterator[Remark]:
    """What a centre's record cannot know of its office, and an office's of the centres (IM 2008-023, 1 and 3).

    Rules that are not judged at all without another record say so in their reason; here are those that are judged all the same.
    """
    if one.record.kind == "centre":
        yield from start_up_unknown(one, results, rulebook, others)
    elif one.record.kind == "region" and any(asks_of_centres(each, rulebook) for each in results):
        if others.centres:
            yield from unread_centres(one, others)
        else:
            yield Message("alone.follow_ups"), one.places.of(FOLLOW_UPS)


def unread_centres(one: Known, others: Linked) -> Iterator[Remark]:
    """The follow-ups of centres whose file could not be read, or perhaps could not; that a centre has no file is remarked elsewhere."""
    for at, entry in listed(one.data, FOLLOW_UPS):
        if entry["centre"] not in others.centres and others.unread & {"", entry["centre"]}:
            yield Message("alone.centre", {"id": entry["centre"]}), one.places.of(f"{at}.centre")


def asks_of_centres(result: Result, rulebook: Rulebook) -> bool:
    """Whether the rule reads the office's follow-ups."""
    return any(path.partition(".")[0] == FOLLOW_UPS for ready in rulebook.ready[result.rule.id] for path in ready.params.reads())


def start_up_unknown(one: Known, results: Sequence[Result], rulebook: Rulebook, others: Linked) -> Iterator[Remark]:
    """Openings whose office is not at hand, with findings that hang on whether their day lies in the start-up phase: those between
    the shortest and the longest that the office may have set.
    """
    if others.regions and {region for region, _, _ in one.data.get("region", ())} <= others.regions.keys():
        return
    for opening in openings_of(one):
        if office_at_hand(one, opening, others):
            continue
        first, last = (last_day_of_first_months(opening.first, months) for months in (SHORTEST, LONGEST))
        if any(hangs_on(each, first + 1, last) for result in softened(results, rulebook) for each in result.findings):
            months = STARTUP_MONTHS[opening.experience or "experienced"]
            yield Message("alone.start_up", {"opened": date.fromordinal(opening.first), "months": months}), opening.place


def office_at_hand(one: Known, opening: Opening, others: Linked) -> bool:
    """Whether the office that the centre had on the opening day was read; where none is said, whether any was."""
    said = {region for region, first, last in one.data.get("region", ()) if first <= opening.first <= last}
    return bool(others.regions) and said <= others.regions.keys()


def softened(results: Sequence[Result], rulebook: Rulebook) -> Iterator[Result]:
    """The results of rules that a start-up phase can soften."""
    rules = rulebook.rules
    return (one for one in results if rules[one.rule.id].modality == "shall" and not rules[one.rule.id].serious)


def hangs_on(finding: Finding, first: int, last: int) -> bool:
    """Whether a finding has days in the period that a start-up phase may soften or not. That in later years the day since which it has
    lasted hangs on the phase is not worth a remark every time.
    """
    otherwise = finding.verdict is Verdict.WAIVED or "part_period" in finding.reasons
    return finding.judged in BROKEN and not otherwise and finding.first.toordinal() <= last and finding.last.toordinal() >= first
