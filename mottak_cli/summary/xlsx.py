"""The summary as a workbook: a sheet a table, a matrix of requirements and records, the trends with their charts, the requirements."""

from collections.abc import Iterator, Mapping
from datetime import date

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.wording import say, spoken, verdict_word
from mottak_cli.results import Verdict
from mottak_cli.summary.cover import about
from mottak_cli.summary.matrix_place import COUNTED, place
from mottak_cli.summary.model import Cell, Few, Hidden, RecordYear, Row, Summary, Table, Texts, Trend
from mottak_cli.summary.model import Column as Figures
from mottak_cli.writing.book import Book, Column, Kind, Linked, Plain, Sheet
from mottak_cli.writing.workbook import workbook

KINDS = ("centre", "region", "directorate")
YEAR = "year"
TROUBLE = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)
"""What is coloured where there is some of it."""


def xlsx(summary: Summary, lang: str) -> Iterator[bytes]:
    """The workbook, in one piece. Needs the extra `xlsx`."""
    yield workbook(book(summary, lang))


def book(summary: Summary, lang: str) -> Book:
    """The summary as sheets: what is read first, then the matrices, the trends, the lists behind the figures, and the requirements."""
    titles = {rule.id: spoken(rule.title, lang) for rule in summary.rules}
    placed = [(table, text(section.title, lang)) for section in summary.sections for table in section.tables]
    by_year = say(lang, "sheet.trends")
    sheets = [
        *(of_table(table, titles, lang, group) for table, group in placed if not table.is_list and not is_by_year(table)),
        *(matrix(summary, kind, lang) for kind in KINDS if any(one.kind == kind for one in summary.records)),
        *(of_trend(one, lang)._replace(group=by_year) for one in summary.trends),
        *(of_table(table, titles, lang, by_year) for table, _ in placed if is_by_year(table)),
        *(of_table(table, titles, lang, say(lang, "sheet.lists")) for table, _ in placed if table.is_list),
        *([requirements(summary, lang)] if summary.rules else []),
    ]
    return Book(
        title=text(summary.title, lang),
        lang=lang,
        as_of=summary.basis.as_of,
        about=tuple(about(summary, lang)),
        sentences=tuple(text(one, lang) for one in summary.sentences),
        disclaimer=say(lang, "disclaimer"),
        words={verdict_word(one, lang): one for one in Verdict},
        sheets=tuple(sheets),
    )


def is_by_year(table: Table) -> bool:
    """Whether the table has the years below each other."""
    return not table.is_list and any(column.key == YEAR for column in table.columns)


def of_table(table: Table, titles: Mapping[str, str], lang: str, group: str) -> Sheet:
    """A table of the summary. Beside the id of a rule stands what it is called."""
    columns: list[Column] = []
    for one in table.columns:
        columns.append(Column(text(one.title, lang), kind_of(one, table), tone_of(one)))
        columns += [Column(say(lang, "sheet.called"), "text")] if one.kind == "rule" else []
    rows = [
        tuple(value for one in zip(placed(table, row), table.columns, strict=True) for value in values(*one, table, titles, lang))
        for row in table.rows
    ]
    title = text(table.title, lang)
    notes = tuple(text(note, lang) for note in table.notes)
    keys = tuple(row.keys for row in table.rows)
    return Sheet(table.id, title, title, tuple(columns), rows, keys, notes, kept=kept(table), group=group)


def placed(table: Table, row: Row) -> Iterator[Cell]:
    """The cells of a row; what no list has leads to the matrix, a sheet of its own."""
    at = place(table, row)
    behind = at and (f"matrix-{at.kind}/{at.rule}" if at.rule else f"matrix-{at.kind}")
    for cell, column in zip(row.cells, table.columns, strict=True):
        yield cell._replace(behind=behind) if cell.behind is None and column.key in COUNTED else cell


def kept(table: Table) -> int:
    """How many columns stay in sight: those through the name of whom a row is about, else the first; none of a narrow table."""
    named = next((place + 1 for place, one in enumerate(table.columns[:3]) if one.key == "name"), 1)
    return named if len(table.columns) > 5 else 0


def values(cell: Cell, column: Figures, table: Table, titles: Mapping[str, str], lang: str) -> Iterator[Plain | Linked]:
    """What a cell of the summary gives to a row: its value; of a rule, its title, too."""
    if column.key == YEAR and isinstance(cell.value, str) and cell.value.isdecimal():
        yield int(cell.value)
    elif column.kind == "rule" and isinstance(cell.value, str):
        yield linked(cell, lang) if cell.behind or table.is_list or cell.value not in titles else Linked(cell.value, "rules", cell.value)
    else:
        yield linked(cell, lang)
    if column.kind == "rule":
        yield titles.get(str(cell.value))


def kind_of(column: Figures, table: Table) -> Kind:
    """What the column holds; sentences get more room than words."""
    if column.key == YEAR:
        return "year"
    if column.kind != "text":
        return column.kind
    number = table.columns.index(column)
    longest = max((len(str(row.cells[number].value)) for row in table.rows if isinstance(row.cells[number].value, str)), default=0)
    said = any(isinstance(row.cells[number].value, Message | Texts) for row in table.rows)
    return "prose" if longest > 60 or said else "text"


def tone_of(column: Figures) -> Verdict | None:
    """The verdict that a column counts, where that is something to look at."""
    return next((one for one in TROUBLE if column.key == one.value), None)


def linked(cell: Cell, lang: str) -> Plain | Linked:
    """The value, leading to the list that it counts."""
    value = plain(cell, lang)
    if cell.behind is None:
        return value
    sheet, slash, key = cell.behind.partition("/")
    return Linked(value, sheet, key if slash else None)


def plain(cell: Cell, lang: str) -> Plain:
    """A number or a day as it is; what is no number in words."""
    match cell.value:
        case Verdict() as verdict:
            return verdict_word(verdict, lang)
        case Few():
            return say(lang, "summary.few")
        case Hidden():
            return say(lang, "summary.hidden")
        case Message() as message:
            return text(message, lang)
        case date.min:
            return say(lang, "when.always")
        case Texts() as texts:
            return spoken(texts.by_language, lang)
        case value:
            return value


def matrix(summary: Summary, kind: str, lang: str) -> Sheet:
    """How every requirement fared on every record of a kind: a row a requirement, a column a record; the breaches of both are counted."""
    records = [one for one in summary.records if one.kind == kind]
    fared: list[Mapping[str, Verdict]] = [{one.rule: one.verdict for one in record.rules} for record in records]
    asked = {rule for one in fared for rule in one}
    about_rule = (
        Column(say(lang, "xlsx.cite"), "text"), Column(say(lang, "xlsx.requirement"), "text"),
        Column(say(lang, "sheet.matrix.count"), "count", Verdict.FAIL),
    )  # fmt: skip
    columns = (*about_rule, *(Column(heading(one, records, lang), "verdict") for one in records))
    rows = []
    for rule in summary.rules:
        if rule.id in asked:
            verdicts = [one.get(rule.id) for one in fared]
            words = (verdict_word(one, lang) if one else None for one in verdicts)
            about_row = (Linked(spoken(rule.cite, lang), "rules", rule.id), spoken(rule.title, lang), verdicts.count(Verdict.FAIL))
            rows.append((*about_row, *words))
    name, title = say(lang, f"sheet.matrix.{kind}"), say(lang, f"sheet.matrix.{kind}.title")
    return Sheet(
        f"matrix-{kind}",
        name,
        title,
        columns,
        rows,
        tuple((rule.id,) for rule in summary.rules if rule.id in asked),
        notes=(say(lang, "sheet.matrix.how"),),
        across=len(about_rule),
        kept=len(about_rule),
        group=say(lang, "sheet.matrix"),
    )


def heading(record: RecordYear, records: list[RecordYear], lang: str) -> str:
    """The record's name, with its id where others are called the same, and how many of its requirements were broken."""
    name = record.name if sum(one.name == record.name for one in records) == 1 else f"{record.name} ({record.id})"
    broken = sum(one.verdict is Verdict.FAIL for one in record.rules)
    return f"{name}: {say(lang, 'tally.fail', n=broken)}" if broken else name


def of_trend(trend: Trend, lang: str) -> Sheet:
    """How a figure went: a row a series, a column a year."""
    columns = (Column(say(lang, "sheet.series"), "text"), *(Column(str(year), trend.kind) for year in trend.years))
    # The last year is the report's own, whose lists are in the workbook.
    rows = [
        (text(one.name, lang), *one.values[:-1], *(linked(Cell(value, one.behind), lang) for value in one.values[-1:]))
        for one in trend.series
    ]
    title = text(trend.title, lang)
    return Sheet(f"trend-{trend.id}", say(lang, "sheet.trend", title=title), title, columns, rows, chart=len(trend.years) > 1)


def requirements(summary: Summary, lang: str) -> Sheet:
    """What the rules ask: the texts behind their names."""
    columns = (
        Column(say(lang, "xlsx.rule"), "rule"), Column(say(lang, "xlsx.cite"), "text"), Column(say(lang, "xlsx.requirement"), "text"),
        Column(say(lang, "xlsx.required"), "prose"), Column(say(lang, "sheet.why"), "prose"),
    )  # fmt: skip
    rows = [(rule.id, *(spoken(texts, lang) for texts in (rule.cite, rule.title, rule.requires, rule.why))) for rule in summary.rules]
    keys = tuple((rule.id,) for rule in summary.rules)
    return Sheet(
        "rules", say(lang, "sheet.rules"), say(lang, "sheet.rules.title"), columns, rows, keys, kept=1, group=say(lang, "sheet.rules")
    )
