"""How many centres each provision bound, and how they fared."""

from collections.abc import Iterable, Iterator
from datetime import date

from mottak_cli.messages import Message
from mottak_cli.results import RuleInfo, Verdict
from mottak_cli.summary.groups import GROUP_COLUMNS, Figures, Member, centres, group_cells, keys_of
from mottak_cli.summary.model import Cell, Column, Row, Section, Table
from mottak_cli.summary.topic import Slice, Topic, cells, column, columns, list_table, of_year, title

SHOWN = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN, Verdict.PENDING, Verdict.WAIVED, Verdict.PASS, Verdict.NOT_APPLICABLE)
LISTED = SHOWN[:5]
"""The verdicts of which every single one is listed; what is met or had no occasion is too much of a list."""
FARED = tuple(column(verdict.value, "count") for verdict in SHOWN)
WORST = 10


def fared_cells(rules: Iterable[Verdict], behind: dict[Verdict, str | None]) -> tuple[Cell, ...]:
    """How many there were of each verdict."""
    found = list(rules)
    return tuple(Cell(found.count(verdict), behind.get(verdict)) for verdict in SHOWN)


def by_group(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """Centres, pairs of a centre and a provision that bound it, and how these fared."""
    verdicts = [rule.verdict for member in one.members for rule in member.rules]
    # What is met is listed nowhere by itself: the provisions add up to it.
    added = one.behind("provisions" if one.group.kind == "all" else "provisions_by_group")
    behind = {verdict: one.behind("verdicts", verdict.value) if verdict in LISTED else added for verdict in SHOWN}
    yield (
        *cells((centres(one.members), one.behind("centres", "open")), (len(verdicts), one.behind("centres"))),
        *fared_cells(verdicts, behind),
    )


TOPIC = Topic("fared", (*columns(centres="count", bound="count"), *FARED), by_group, (Message("summary.note.fared"),))


def section(figures: Figures, rules: tuple[RuleInfo, ...]) -> Section:
    """How centres and provisions fared."""
    detail = figures.asked.detail
    by_groups = [provisions_by_group(figures, rules)] if detail else []
    lists = [centre_list(figures), verdict_list(figures)] if detail else []
    tables = (of_year(TOPIC, figures), worst(figures), provisions(figures, rules), *by_groups, offices(figures), *lists)
    return Section("fared", Message("summary.section.fared"), (Message("summary.intro.fared"),), tables)


def provisions(figures: Figures, rules: tuple[RuleInfo, ...]) -> Table:
    """A row for each provision that bound any centre."""
    heads = (column("rule", "rule"), *PROVISION)
    members = figures.of_year(0)
    found = ((rule.id, provision_cells(rule.id, members, "all")) for rule in rules)
    return Table("provisions", title("provisions"), heads, tuple(Row(one, (rule, "all")) for rule, one in found if one))


PROVISION = (*columns(bound_centres="count"), *FARED, *columns(days_broken="days"))


def provision_cells(rule: str, members: Iterable[Member], group: str) -> tuple[Cell, ...]:
    """How a provision fared among some centres; nothing where it bound none."""
    found = [member.by_rule[rule] for member in members if rule in member.by_rule]
    if not found:
        return ()
    behind: dict[Verdict, str | None] = {verdict: f"verdicts/{group}.{verdict.value}.{rule}" for verdict in LISTED}
    days = sum(one.days_broken for one in found)
    return (
        Cell(rule),
        Cell(len(found), f"centres/{group}"),
        *fared_cells((one.verdict for one in found), behind),
        Cell(days, f"breaches/{group}.rule.{rule}"),
    )


def provisions_by_group(figures: Figures, rules: tuple[RuleInfo, ...]) -> Table:
    """A row for each provision in each region and with each operator."""
    rows = []
    for group in figures.groups[1:]:
        members = figures.within(group, 0)
        for rule in rules:
            if found := provision_cells(rule.id, members, group.key):
                rows.append(Row((*group_cells(group), *found), (group.key,)))
    heads = (*GROUP_COLUMNS, column("rule", "rule"), *PROVISION)
    return Table("provisions_by_group", title("provisions_by_group"), heads, tuple(rows), detail=True)


def worst(figures: Figures) -> Table:
    """The centres with the most breaches that last, then with the most days."""
    order = sorted(figures.of_year(0), key=lambda one: (*(-number for number in weight(one)), one.id))
    rows = [Row(centre_cells(one, f"centres/centre.{one.id}"), keys_of(one)) for one in order[:WORST] if weight(one)[1]]
    return Table("worst", title("worst"), CENTRE, tuple(rows), (Message("summary.note.worst", {"n": WORST}),))


def weight(member: Member) -> tuple[int, int]:
    """How badly a centre fared: breaches still open, and days in breach."""
    return sum(one.breach.open for one in member.cases if one.grave), member.days_grave


CENTRE = (
    *columns(record="id", name="text", region="id", operator="id", open_days="days", bound="count", fail="count", unknown="count"),
    *columns(breaches="count", days_grave="days", open_now="count"),
)


def centre_cells(one: Member, listed: str | None = None) -> tuple[Cell, ...]:
    """A centre's year in a row; `listed`: the list that has it, where it does not stand there itself."""
    facts = one.record.facts
    verdicts = [rule.verdict for rule in one.rules]
    grave = [case for case in one.cases if case.grave]
    about = (facts.id, facts.name, one.facts.region, one.facts.operator)
    own = f"centre.{one.id}"
    return (
        *map(Cell, about),
        Cell(one.facts.open_days, listed),
        Cell(len(verdicts)),
        Cell(verdicts.count(Verdict.FAIL), f"verdicts/{own}.{Verdict.FAIL.value}"),
        Cell(verdicts.count(Verdict.UNKNOWN), f"verdicts/{own}.{Verdict.UNKNOWN.value}"),
        Cell(len(grave), f"breaches/{own}.grave"),
        Cell(one.days_grave, f"breaches/{own}.grave"),
        Cell(sum(case.breach.open for case in grave), f"breaches/{own}.open"),
    )


def centre_list(figures: Figures) -> Table:
    """Every centre."""
    rows = [Row(centre_cells(one), (*keys_of(one, *kinds_of(one, figures)), f"centre.{one.id}")) for one in figures.of_year(0)]
    return list_table("centres", CENTRE, rows, (Message("summary.note.belongs"),))


def kinds_of(one: Member, figures: Figures) -> Iterator[str]:
    """Whether a centre was open in the year, and in each of the years."""
    if one.facts.open_days:
        yield "open"
    if one.id in figures.steady:
        yield "steady"


def verdict_list(figures: Figures) -> Table:
    """Every provision that was not simply met, at every centre."""
    rows = [
        Row(tuple(map(Cell, (one.id, one.facts.region, one.facts.operator, rule.rule, rule.verdict, rule.days_broken))), keys)
        for one in figures.of_year(0)
        for rule in one.rules
        if rule.verdict in LISTED
        for of_all in [keys_of(one, rule.verdict.value, f"{rule.verdict.value}.{rule.rule}")]
        for keys in [(*of_all, f"centre.{one.id}.{rule.verdict.value}")]
    ]
    heads: tuple[Column, ...] = columns(record="id", region="id", operator="id", rule="rule", verdict="verdict", days_broken="days")
    return list_table("verdicts", heads, rows)


def offices(figures: Figures) -> Table:
    """The offices' own duties: they are no centres and stand apart."""
    rows = []
    for one in figures.offices_of_year(0):
        if one.rules:
            facts = one.record.facts
            about = (Cell(facts.id), Cell(facts.name), Cell(len(one.rules)))
            days = sum(rule.days_broken for rule in one.rules)
            rows.append(
                Row(
                    (
                        *about,
                        *fared_cells((rule.verdict for rule in one.rules), {}),
                        Cell(days, f"office_breaches/{facts.kind}.{facts.id}"),
                    ),
                    (f"{facts.kind}.{facts.id}",),
                )
            )
    heads = (*columns(record="id", name="text", bound="count"), *FARED, *columns(days_broken="days"))
    return Table("offices", title("offices"), heads, tuple(rows), (Message("summary.note.offices"),))


def last_day(figures: Figures) -> date:
    """The last day that the figures of the report's year know."""
    return min(date(figures.asked.years[0], 12, 31), figures.asked.as_of)
