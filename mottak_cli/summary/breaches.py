"""Breaches: how many, for how many days, and what became of them."""

from collections.abc import Iterable, Iterator

from mottak_cli.messages import Message
from mottak_cli.results import Verdict
from mottak_cli.summary.cases import Case, mended_after, middle
from mottak_cli.summary.extract import GRAVE
from mottak_cli.summary.groups import Figures, Member, keys_of
from mottak_cli.summary.model import Cell, Row, Section, Table
from mottak_cli.summary.topic import Slice, Topic, cells, columns, list_table, of_year

ENDS = ("mended", "closing", "lapsed", "one_day", "lasting")


def by_group(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """Breaches that failed or were not documented, their days, and how they stood at the end."""
    found = [case for member in one.members for case in member.cases if case.grave]
    mended = mended_after(found)
    name = "breaches"
    grave_days = sum(member.days_grave for member in one.members)
    counted = [(sum(case.end == end for case in found), one.behind(name, f"grave.{end}")) for end in ENDS]
    yield cells(
        (len(found), one.behind(name, "grave")),
        *((sum(case.breach.verdict is verdict for case in found), one.behind(name, verdict.value)) for verdict in GRAVE),
        (grave_days, one.behind(name, "grave")),
        *counted,
        (middle(mended), one.behind(name, "grave.mended")),
        (max(mended, default=None), one.behind(name, "grave.mended")),
    )


def warned(one: Slice) -> Iterator[tuple[Cell, ...]]:
    """What is to be considered, in the same way."""
    found = [case for member in one.members for case in member.cases if not case.grave]
    total = sum(member.days_broken - member.days_grave for member in one.members)
    yield cells(
        (len(found), one.behind("breaches", "warn")),
        (total, one.behind("breaches", "milder")),
        *((sum(case.end == end for case in found), one.behind("breaches", f"warn.{end}")) for end in ENDS),
    )


GRAVE_TOPIC = Topic(
    "breaches_by_group",
    columns(breaches="count", fail="count", unknown="count", days_grave="days", mended="count", closing="count", lapsed="count",
            one_day="count", lasting="count", mended_median="days", mended_longest="days"),
    by_group,
    (Message("summary.note.breaches"), Message("summary.note.ends"), Message("summary.note.people")),
)  # fmt: skip
WARN_TOPIC = Topic(
    "warnings_by_group",
    columns(warnings="count", days_warn="days", mended="count", closing="count", lapsed="count", one_day="count", lasting="count"),
    warned,
    (Message("summary.note.warnings"),),
)


def section(figures: Figures) -> Section:
    """Breaches by group, and the list of all."""
    lists = (breach_list(figures), office_list(figures)) if figures.asked.detail else ()
    tables = (of_year(GRAVE_TOPIC, figures), of_year(WARN_TOPIC, figures), *lists)
    return Section("breaches", Message("summary.section.breaches"), (), tables)


BREACH = columns(
    record="id", region="id", operator="id", rule="rule", verdict="verdict", started="date", ended="date", days="days", lasted="days",
    end="text", acts="text", place="file",
)  # fmt: skip


def breach_row(one: Member, case: Case, keys: tuple[str, ...]) -> Row:
    """A breach as a row; never whom it is about."""
    breach = case.breach
    ended = None if case.end == "lasting" and breach.ended is None else breach.ended
    values = (
        one.id, one.facts.region, one.facts.operator, breach.rule, breach.verdict, breach.started, ended, case.days, case.lasted,
        Message(f"summary.end.{case.end}"), parties(breach.acts), breach.place,
    )  # fmt: skip
    return Row(tuple(map(Cell, values)), keys)


def parties(acts: Iterable[str]) -> Message:
    """Who must act."""
    return Message("acts.together", {"who": [Message(f"acts.{one}") for one in acts]})


def breach_list(figures: Figures) -> Table:
    """Every breach of a centre in the year, the gravest first."""
    rows = []
    for one in figures.of_year(0):
        for case in sorted(one.cases, key=order):
            weight = "grave" if case.grave else "warn"
            # Some days of a grave breach, too, may only be to consider.
            rule = one.by_rule[case.breach.rule]
            milder = ["milder"] if rule.days_broken > rule.days_grave else []
            kinds = (
                *milder,
                weight,
                f"{weight}.{case.end}",
                f"rule.{case.breach.rule}",
                *([case.breach.verdict.value] if case.grave else []),
            )
            own = [f"centre.{one.id}.{kind}" for kind, holds in (("grave", case.grave), ("open", case.grave and case.breach.open)) if holds]
            rows.append(breach_row(one, case, (*keys_of(one, *kinds), *own)))
    return list_table("breaches", BREACH, rows)


def office_list(figures: Figures) -> Table:
    """Every breach of an office's own duties."""
    rows = []
    for one in figures.offices_of_year(0):
        key = f"{one.record.facts.kind}.{one.id}"
        rows += [breach_row(one, case, (key,)) for case in sorted(one.cases, key=order)]
    return list_table("office_breaches", BREACH, rows)


def order(case: Case) -> tuple[int, str, object, str]:
    """The gravest first, then by provision and day."""
    return (list(Verdict).index(case.breach.verdict), case.breach.rule, case.breach.started, case.breach.place)
