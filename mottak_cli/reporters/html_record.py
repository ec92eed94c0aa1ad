"""One record on a page, for the file of the case: how it stands, what to follow up, what passed and on what basis, and what binds it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from mottak_cli.locale import text
from mottak_cli.reporters.heading import binding
from mottak_cli.reporters.html_findings import Sheet, findings, place
from mottak_cli.reporters.html_text import chip, columns, day, pairs, plain, scrolling, tallied
from mottak_cli.reporters.parties import must_act, spoken_of
from mottak_cli.reporters.table import when
from mottak_cli.reporters.wording import finding_sentence, urgency
from mottak_cli.results import Dispensation, Finding, Place, Result, Verdict


def record(sheet: Sheet) -> Iterator[str]:
    """The record from its heading to its remarks."""
    yield heading(sheet)
    open_ones = "".join(findings(sheet, is_open=True))
    yield open_ones or f"<p>{sheet.said('section.overview_none')}.</p>\n"
    yield from findings(sheet, is_open=False)
    yield from earlier(sheet)
    yield from dispensations(sheet)
    yield from passed(sheet)
    yield from not_applicable(sheet)
    if sheet.record.notes:
        yield part(sheet, "notes", "section.notes")
        yield "<ul>" + "".join(f"<li>{place(at)}: {plain(text(one, sheet.lang))}</li>" for one, at in sheet.record.notes) + "</ul>\n"


def heading(sheet: Sheet) -> str:
    """Which record, in which file, and how it stands."""
    one, lang = sheet.record, sheet.lang
    counts = Counter(result.verdict for result in one.results)
    chips = "".join(f"<li>{tallied(verdict, counts[verdict], lang)}</li>" for verdict in Verdict if counts[verdict])
    told = [
        (sheet.said("html.file"), f"<code>{plain(one.file)}</code>"),
        (sheet.said("html.digest"), f"<code>{plain(one.digest)}</code>" if one.digest else ""),
        (sheet.said("html.binding"), "; ".join(map(plain, binding(one, sheet.run, lang)))),
    ]
    title = sheet.said("record.title", name=one.name, id=one.id)
    return f'<h2 id="{sheet.anchor}">{title}</h2>\n<ul class="chips">{chips}</ul>\n{pairs(told)}'


def part(sheet: Sheet, name: str, key: str, number: int | None = None) -> str:
    """A heading within the record, with how many stand under it."""
    title = sheet.said(key)
    told = title if number is None else sheet.said("html.count", what=title, n=number)
    return f'<h3 id="{sheet.anchor}--{name}">{told}</h3>\n'


def table(sheet: Sheet, key: str, titles: Sequence[str], rows: Iterable[str]) -> str:
    """A table with its caption; rows are HTML already."""
    name = sheet.said(f"{key}.of", record=sheet.record.name)
    head = columns(map(sheet.said, titles))
    return scrolling(name, f"<table><caption><span>{name}</span></caption>\n{head}<tbody>\n{''.join(rows)}</tbody></table>\n")


def earlier(sheet: Sheet) -> Iterator[str]:
    """What was broken in the year before the period: a new year mends nothing."""
    found = [(result, one) for result in sheet.record.results for one in result.earlier]
    if found:
        found.sort(key=lambda pair: urgency(pair[1])[1])
        rows = (row(*finding_cells(sheet, result, one)) for result, one in found)
        yield part(sheet, "earlier", "html.earlier", len(found))
        yield table(sheet, "html.earlier", ("column.provision", "column.verdict", "column.when", "label.found", "label.acts"), rows)


def finding_cells(sheet: Sheet, result: Result, one: Finding) -> tuple[str, ...]:
    """A finding on one row."""
    parties = spoken_of(must_act(result.rule, one), sheet.lang)
    sentence = plain(finding_sentence(result.rule, one, sheet.lang))
    return sheet.provision(result.rule), chip(one.verdict, sheet.lang), plain(when(one, 1, sheet.lang)), sentence, plain(parties)


def dispensations(sheet: Sheet) -> Iterator[str]:
    """The dispensations that the record holds, then what they cover."""
    held = sheet.record.dispensations
    waived = [(result, one) for result in sheet.record.results for one in result.findings if one.verdict is Verdict.WAIVED]
    if held or waived:
        yield part(sheet, "dispensations", "html.dispensations", len(held))
    if held:
        titles = [f"html.dispensation.{name}" for name in ("provision", "applied", "answer", "days", "case")] + ["html.place"]
        yield table(sheet, "html.dispensations", titles, (row(*dispensation_cells(sheet, one)) for one in held))
    if waived:
        rows = (row(*finding_cells(sheet, result, one)) for result, one in waived)
        yield table(sheet, "html.waived", ("column.provision", "column.verdict", "column.when", "label.found", "label.acts"), rows)


def dispensation_cells(sheet: Sheet, one: Dispensation) -> tuple[str, ...]:
    """A dispensation on one row: what it is from, when it was asked for and answered, for which days, and its case."""
    rule = sheet.run.rules.get(one.provision)
    if one.refused:
        answer, days_told = sheet.said("html.dispensation.refused", day=one.refused), ""
    elif one.granted:
        answer = sheet.said("html.dispensation.granted", day=one.granted)
        days_told = stretch(sheet, one.first, one.last)
    else:
        answer, days_told = sheet.said("html.dispensation.unanswered"), ""
    name = sheet.provision(rule) if rule else f"<code>{plain(one.provision)}</code>"
    return name, day(one.applied, sheet.lang) if one.applied else "", answer, days_told, plain(one.case), place(one.place)


def stretch(sheet: Sheet, first: date | None, last: date | None) -> str:
    """From a day to a day, or on."""
    if first is None:
        return ""
    return sheet.said("html.from_to", first=first, last=last) if last else sheet.said("html.from_on", first=first)


def passed(sheet: Sheet) -> Iterator[str]:
    """What was met, what that rests on, and where in the file that stands."""
    found = [result for result in sheet.record.results if result.verdict is Verdict.PASS]
    if found:
        rows = (
            row(
                sheet.provision(one.rule),
                f"{chip(one.verdict, sheet.lang, one.basis)} {counted(sheet, one)}",
                sheet.said(f"html.basis.{one.basis.value}"),
                evidence(sheet, one.evidence),
            )
            for one in found
        )
        yield part(sheet, "passed", "html.passed", len(found))
        yield table(sheet, "html.passed", ("column.provision", "column.verdict", "html.rests_on", "html.evidence"), rows)


def counted(sheet: Sheet, result: Result) -> str:
    """How many there were, of how many were asked for, where that was counted."""
    if result.measures.get("required") and "counted" in result.measures:
        return sheet.said("html.counted", counted=result.measures["counted"], required=result.measures["required"])
    return ""


def evidence(sheet: Sheet, places: Iterable[Place]) -> str:
    """The places by their lines; another file than the record's own is named."""
    lines: dict[str, dict[int, None]] = {}
    for one in places:
        lines.setdefault(one.file, {})[one.line] = None
    told = []
    for file, numbers in lines.items():
        where = sheet.said("html.lines", lines=", ".join(map(str, sorted(numbers))))
        told.append(where if file == sheet.record.file else f"<code>{plain(file)}</code>: {where}")
    return "; ".join(told)


def not_applicable(sheet: Sheet) -> Iterator[str]:
    """The requirements that asked nothing of the record in the period, and why."""
    found = [result for result in sheet.record.results if result.verdict is Verdict.NOT_APPLICABLE]
    if found:
        rows = (row(sheet.provision(one.rule), plain(text(one.reason, sheet.lang)) if one.reason else "") for one in found)
        yield part(sheet, "not-applicable", "html.not_applicable", len(found))
        yield table(sheet, "html.not_applicable", ("column.provision", "html.reason"), rows)


def row(*cells: str) -> str:
    """A row whose first cell is its heading; cells are HTML already."""
    first, *others = cells
    return f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{one}</td>" for one in others) + "</tr>\n"
