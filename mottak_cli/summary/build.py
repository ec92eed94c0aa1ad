"""The whole summary, from what was kept of each record."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mottak_cli.messages import Message
from mottak_cli.results import CircularInfo, RuleInfo
from mottak_cli.summary import breaches, completeness, fared, meetings, outlook, work
from mottak_cli.summary.completeness import Sent
from mottak_cli.summary.extract import RecordFigures
from mottak_cli.summary.groups import Asked, Figures
from mottak_cli.summary.model import Basis, Cell, Row, Section, Summary, Table, Texts
from mottak_cli.summary.people import People
from mottak_cli.summary.sentences import sentences
from mottak_cli.summary.topic import Topic, columns, over_years, title
from mottak_cli.summary.trends import trends

TOPICS: tuple[Topic, ...] = (
    completeness.TOPIC, fared.TOPIC, breaches.GRAVE_TOPIC, breaches.WARN_TOPIC, work.REPORT_TOPIC, work.LEADER_TOPIC, work.GROUP_TOPIC,
    work.DISPENSATION_TOPIC, work.START_UP_TOPIC,
)  # fmt: skip


class Given(NamedTuple):
    """What a summary is made of besides the records."""

    basis: Basis
    rules: tuple[RuleInfo, ...]
    circulars: Mapping[str, CircularInfo]
    sent: Sent
    exact: bool
    detail: bool = True
    regions: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()


def summary(records: Iterable[RecordFigures], given: Given) -> Summary:
    """The summary of a year; `given.rules` are those that were chosen."""
    basis = given.basis
    figures = Figures(tuple(records), Asked(basis.as_of, basis.years, given.exact, given.detail, given.regions, given.operators))
    bound = {rule.rule for one in (*figures.of_year(0), *figures.offices_of_year(0)) for rule in one.rules}
    rules = tuple(rule for rule in given.rules if rule.id in bound)
    people = People(figures)
    sections = (
        completeness.section(figures, given.sent),
        fared.section(figures, rules),
        breaches.section(figures),
        *work.sections(figures),
        people.section(figures),
        *meetings.sections(figures),
        outlook.section(figures),
        trend_section(figures, people, basis),
        basis_section(rules),
    )
    return Summary(
        title=Message("summary.title", {"year": basis.first.year}),
        basis=basis,
        sentences=tuple(sentences(figures, given.sent)),
        sections=sections,
        records=tuple(one.year for one in figures.records if one.year is not None),
        trends=trends(figures),
        rules=rules,
        circulars=tuple(given.circulars[name] for name in dict.fromkeys(rule.circular for rule in rules)),
    )


def trend_section(figures: Figures, people: People, basis: Basis) -> Section:
    """The same figures for the years before, whose lists stand in the summaries of these years."""
    intro = [Message("summary.intro.trend", {"n": len(figures.steady)})]
    if len(basis.years) > 1:
        intro.append(Message("summary.intro.lists_before", {"year": basis.years[1], "command": basis.command_before}))
    by_group = (over_years(topic, figures) for topic in (*TOPICS, people.topic))
    tables = (*by_group, *meetings.over_years(figures)) if figures.asked.detail else ()
    return Section("trend", Message("summary.section.trend"), tuple(intro), tables)


def basis_section(rules: tuple[RuleInfo, ...]) -> Section:
    """The interpretations that the figures rest on: our choices, texts with two readings, and numbers of our own."""
    rows = []
    for rule in rules:
        kinds = {"choice": rule.choices, "two_readings": rule.readings.values(), "ours": rule.numbers}
        found = [(kind, text) for kind, texts in kinds.items() for text in texts]
        rows += [
            Row((Cell(rule.id), Cell(Message(f"summary.interpretation.{kind}")), Cell(Texts(text))), (rule.id,)) for kind, text in found
        ]
    heads = columns(rule="rule", interpretation="text", text="text")
    table = Table("interpretations", title("interpretations"), heads, tuple(rows), (Message("summary.note.interpretations"),), detail=True)
    return Section("basis", Message("summary.section.basis"), (Message("summary.intro.basis"),), (table,))
