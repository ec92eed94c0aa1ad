"""What centres did, beside the verdicts: reports sent, trained leaders, dialogue groups, start-up phases, dispensations."""

from collections.abc import Iterator
from typing import NamedTuple

from mottak_cli.facts import Deadline
from mottak_cli.messages import Message
from mottak_cli.summary.groups import Figures, Member, keys_of
from mottak_cli.summary.model import Cell, Row, Section, Table
from mottak_cli.summary.topic import Slice, Topic, cells, columns, list_table, of_year

LEADERS = "RS-2019-002/3.4a"
A_GROUP_EACH_HALF = "RS-2019-002/3.1"
REPORTS = ("RS-2019-002/5.2", "RS-2008-054/3.1.6")


def reports(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """What was to be sent in the year, by provision."""
    for rule in REPORTS:
        found = [due for member in one.members for due in member.facts.deadlines if due.rule == rule]
        counts = [(count(found, state), one.behind("reports", f"{rule}.{state}")) for state in ("in_time", "late", "not_sent", "not_due")]
        late = sum(due.days_late for due in found)
        longest = max((due.days_late for due in found if due.days_late), default=None)
        behind = one.behind("reports", rule)
        yield cells((rule, None), (len(found), behind), *counts, (late, behind), (longest, behind))


def count(found: list[Deadline], state: str) -> int:
    """How many are in a state."""
    return sum(one.state == state for one in found)


def leaders(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """On how many of the days on which two trained leaders were asked for the records show that they were there, and what is not said."""
    asked = [days for member in one.members if (days := days_of_leaders(member)).bound]
    bound, covered = sum(days.bound for days in asked), sum(days.covered for days in asked)
    behind = one.behind("leaders")
    yield cells(
        (len(asked), behind),
        (bound, behind),
        (covered, behind),
        (sum(days.unsaid for days in asked), one.behind("leaders", "unsaid")),
        (covered / bound if bound else None, behind),
        (sum(days.short > 0 for days in asked), one.behind("leaders", "short")),
    )


class LeaderDays(NamedTuple):
    """The days on which two trained leaders were asked for: `covered`, the record shows them; `unsaid`, it does not say how many there
    were; `short`, it shows too few.
    """

    bound: int
    covered: int
    unsaid: int

    @property
    def short(self) -> int:
        """The other days."""
        return self.bound - self.covered - self.unsaid


def days_of_leaders(member: Member) -> LeaderDays:
    """The days of a centre; none where it is not asked for leaders."""
    rule = member.by_rule.get(LEADERS)
    return LeaderDays(rule.days_bound, rule.days_bound - rule.days_broken, rule.days_unsaid) if rule else LeaderDays(0, 0, 0)


def groups(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """Dialogue groups with a session held, by half-year."""
    asked = [member for member in one.members if owes_groups(member)]
    by_half = [sum(member.facts.groups[half] for member in one.members) for half in range(3)]
    sessions = sum(member.facts.sessions for member in one.members)
    none = sum(not member.facts.groups[2] for member in asked)
    behind = one.behind("groups")
    yield cells(
        (len(asked), one.behind("groups", "asked")),
        *((number, behind) for number in by_half),
        (sessions, behind),
        (none, one.behind("groups", "none")),
    )


def owes_groups(member: Member) -> bool:
    """Whether the circular on dialogue groups bound the centre in the year."""
    rule = member.by_rule.get(A_GROUP_EACH_HALF)
    return rule is not None and rule.days_bound > 0


def start_ups(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """Centres in their start-up phase, openings and closings."""
    behind = one.behind("start_up")
    days = sum(member.facts.start_up_days for member in one.members)
    yield cells(
        (sum(member.facts.start_up_days > 0 for member in one.members), one.behind("start_up", "phase")),
        (days, behind),
        (sum(len(member.facts.opened) for member in one.members), behind),
        (sum(len(member.facts.closed) for member in one.members), behind),
    )


def dispensations(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """Dispensations that counted on days of the year, and those that made a difference."""
    found = [each for member in one.members for each in member.facts.dispensations]
    used = sum(each.days_used > 0 for each in found)
    behind = one.behind("dispensations")
    yield cells(
        (len(found), behind),
        (used, one.behind("dispensations", "used")),
        (len(found) - used, one.behind("dispensations", "unused")),
        (sum(each.ended for each in found), one.behind("dispensations", "ended")),
        (sum(each.days for each in found), behind),
        (sum(each.days_used for each in found), one.behind("dispensations", "used")),
    )


REPORT_TOPIC = Topic(
    "reports_by_group",
    columns(rule="rule", reports_due="count", in_time="count", late="count", not_sent="count", not_due="count",
            days_late="days", longest_late="days"),
    reports,
    (Message("summary.note.reports"),),
)  # fmt: skip
LEADER_TOPIC = Topic(
    "leaders_by_group",
    columns(bound_centres="count", leader_days="days", covered_days="days", unsaid_days="days", coverage="share", short_centres="count"),
    leaders,
    (Message("summary.note.leaders"),),
)
GROUP_TOPIC = Topic(
    "groups_by_group",
    columns(bound_centres="count", first_half="count", second_half="count", whole_year="count", sessions="count", without_groups="count"),
    groups,
    (Message("summary.note.groups"),),
)
START_UP_TOPIC = Topic(
    "start_up_by_group",
    columns(starting="count", start_up_days="days", openings="count", closings="count"),
    start_ups,
    (Message("summary.note.start_up"),),
)
DISPENSATION_TOPIC = Topic(
    "dispensations_by_group",
    columns(in_force="count", used="count", unused="count", expired="count", days_in_force="days", days_used="days"),
    dispensations,
    (Message("summary.note.dispensations"),),
)

PLACE = columns(record="id", region="id", operator="id")


def about(one: Member) -> tuple[Cell, ...]:
    """Which centre a row of a list is about."""
    return Cell(one.id), Cell(one.facts.region), Cell(one.facts.operator)


def row(one: Member, *values: object, kinds: tuple[str, ...] = ()) -> Row:
    """A row of a list about a centre."""
    return Row((*about(one), *(Cell(value) for value in values)), keys_of(one, *kinds))  # type: ignore[arg-type]


def sections(figures: Figures) -> tuple[Section, ...]:
    """Reports, leaders, groups, dispensations and start-up phases."""
    members, detail = figures.of_year(0), figures.asked.detail
    made = (
        ("reports", REPORT_TOPIC, report_list),
        ("leaders", LEADER_TOPIC, leader_list),
        ("groups", GROUP_TOPIC, group_list),
        ("dispensations", DISPENSATION_TOPIC, dispensation_list),
        ("start_up", START_UP_TOPIC, start_up_list),
    )
    return tuple(
        Section(name, Message(f"summary.section.{name}"), (), (of_year(topic, figures), *([of(members)] if detail else [])))
        for name, topic, of in made
    )


def report_list(members: tuple[Member, ...]) -> Table:
    """Everything that was to be sent in the year."""
    rows = [
        row(
            one,
            due.rule,
            due.subject,
            due.due,
            Message(f"summary.report.{due.state}"),
            due.days_late,
            kinds=(due.rule, f"{due.rule}.{due.state}", *(["tardy"] if due.rule in REPORTS and due.state in ("late", "not_sent") else [])),
        )
        for one in members
        for due in one.facts.deadlines
    ]
    return list_table("reports", (*PLACE, *columns(rule="rule", subject="id", due="date", state="text", days_late="days")), rows)


def leader_list(members: tuple[Member, ...]) -> Table:
    """The coverage of every centre that is asked for trained leaders."""
    rows = []
    for one in members:
        found = days_of_leaders(one)
        if found.bound:
            kinds = (*(["short"] if found.short else []), *(["unsaid"] if found.unsaid else []))
            rows.append(row(one, *found, found.covered / found.bound, kinds=kinds))
    heads = columns(leader_days="days", covered_days="days", unsaid_days="days", coverage="share")
    return list_table("leaders", (*PLACE, *heads), rows)


def group_list(members: tuple[Member, ...]) -> Table:
    """The groups of every centre that held any, or owed one."""
    rows = []
    for one in members:
        asked, held = owes_groups(one), one.facts.groups
        if asked or held[2]:
            kinds = (*(["asked"] if asked else []), *(["none"] if asked and not held[2] else []))
            rows.append(row(one, *held, one.facts.sessions, kinds=kinds))
    return list_table("groups", (*PLACE, *columns(first_half="count", second_half="count", whole_year="count", sessions="count")), rows)


def dispensation_list(members: tuple[Member, ...]) -> Table:
    """Every dispensation that counted."""
    rows = [
        row(
            one, each.provision, each.first, each.last, each.days, each.days_used,
            kinds=("used" if each.days_used else "unused", *(["ended"] if each.ended else [])),
        )
        for one in members
        for each in one.facts.dispensations
    ]  # fmt: skip
    return list_table(
        "dispensations", (*PLACE, *columns(rule="rule", first="date", last="date", days_in_force="days", days_used="days")), rows
    )


def start_up_list(members: tuple[Member, ...]) -> Table:
    """Every centre that opened, closed or was in its start-up phase."""
    rows = []
    for one in members:
        facts = one.facts
        if facts.start_up_days or facts.opened or facts.closed:
            opened, closed = (days[-1] if days else None for days in (facts.opened, facts.closed))
            rows.append(row(one, opened, closed, facts.start_up_days, kinds=("phase",) if facts.start_up_days else ()))
    return list_table("start_up", (*PLACE, *columns(opened="date", closed="date", start_up_days="days")), rows)
