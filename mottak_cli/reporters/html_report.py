"""`--format html`: one page for the file of a case, that needs no network and no script, reads well aloud and prints on A4.

It always has what passed and on what basis, too. Lines of the record are not shown: the comments in them were not written to be handed on.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.ending import KINDS, not_as_pinned, readings, tally
from mottak_cli.reporters.html_findings import Sheet
from mottak_cli.reporters.html_page import MAIN, beginning, contents, ending
from mottak_cli.reporters.html_record import record as record_page
from mottak_cli.reporters.html_text import chip, columns, day, link, pairs, plain, said, scrolling, token
from mottak_cli.reporters.shown import Shown
from mottak_cli.reporters.wording import against_told, missed_told, say, spoken
from mottak_cli.results import RecordRun, Run, Verdict

HERE = "\0"
"""Stands in a record's part for what its ids begin with, which is settled when all records are known."""

SECTIONS = (
    ("open", "section.open"),
    ("history", "section.history"),
    ("earlier", "html.earlier"),
    ("dispensations", "html.dispensations"),
    ("passed", "html.passed"),
    ("not-applicable", "html.not_applicable"),
    ("notes", "section.notes"),
)


class HtmlReporter:
    """The report for the file of a case."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record: its kind, its title, how it stands, which circulars it names, and its page."""
        del lines
        shown = Shown(record, view._replace(everything=False))
        page = "".join(record_page(Sheet(record, run, shown, view, HERE)))
        title = plain(say(view.lang, "record.title", name=record.name, id=record.id))
        counts = Counter(result.verdict for result in record.results)
        cells = "".join(f'<td class="num">{counts[one]}</td>' for one in Verdict)
        circulars = sorted({result.rule.circular for result in record.results})
        return record.kind, f"{record.kind}-{token(record.id)}", record.name, title, cells, "\n".join(circulars), page

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The head, the contents, every record, and what it all rests on."""
        lang, done = view.lang, numbered(parts)
        alone = done[0][2] if len(done) == 1 else None
        title = say(lang, "html.title_of", record=alone) if alone else say(lang, "html.title")
        yield beginning(title, head(run, view, closing, Counter(kind for kind, *_ in done)), lang)
        yield contents(list(places(done, closing, lang)), lang) + MAIN
        yield from errors(closing.errors, lang)
        if len(done) > 1:
            yield overview(done, lang)
        for _, anchor, _, _, _, _, page in done:
            yield page.replace(HERE, anchor)
        yield from fixed(closing, lang)
        yield sources(run, {name for one in done for name in one[5].split("\n")}, lang)
        yield ending(foot(run, view))


def numbered(parts: Iterable[Part]) -> list[Part]:
    """The parts, every one with ids of its own, also where two records have one id."""
    seen: Counter[str] = Counter()
    done: list[Part] = []
    for one in parts:
        seen[one[1]] += 1
        done.append(one if seen[one[1]] == 1 else (one[0], f"{one[1]}-{seen[one[1]]}", *one[2:]))
    return done


def head(run: Run, view: View, closing: Closing, records: Counter[str]) -> str:
    """Which question, by which rulebook, with what result; and what the report is not."""
    lang = view.lang
    kinds = [text(Message(f"closing.{kind}", {"n": n}), lang) for kind in KINDS if (n := records.get(kind, 0))]
    result = [say(lang, "closing.judged", records=kinds)] if kinds else []
    if counts := tally(closing.counts, lang):
        result = [": ".join([*result, ", ".join(counts)])]
    if closing.baseline:
        result.append(against_told(closing.baseline, lang).removesuffix("."))
    told = [
        (said(lang, "markdown.result"), plain(". ".join(result))),
        (said(lang, "markdown.as_of"), day(run.as_of, lang)),
        (said(lang, "markdown.period"), said(lang, "markdown.period_days", first=run.first, last=run.last)),
        (said(lang, "html.readings"), "; ".join(map(plain, readings(run, view)))),
        (said(lang, "markdown.rulebook"), f"{plain(run.rulebook_version)} <code>{plain(run.rulebook_digest)}</code>"),
    ]
    pinned = "".join(f"<p>{plain(one)}</p>\n" for one in not_as_pinned(run, view._replace(width=9999, palette={})))
    return f'{pairs(told)}{pinned}<p class="note">{said(lang, "disclaimer")}</p>\n'


def places(done: list[Part], closing: Closing, lang: str) -> Iterator[tuple[str, str]]:
    """What the contents list: every record, or the parts of the only one."""
    if closing.errors:
        yield "errors", said(lang, "markdown.errors")
    if len(done) > 1:
        yield "overview", said(lang, "markdown.records")
        yield from ((anchor, title) for _, anchor, _, title, _, _, _ in done)
    for _, anchor, _, title, _, _, page in done if len(done) == 1 else ():
        yield anchor, title
        yield from ((f"{anchor}--{name}", said(lang, key)) for name, key in SECTIONS if f'id="{HERE}--{name}"' in page)
    if closing.baseline and closing.baseline.fixed:
        yield "fixed", said(lang, "baseline.fixed")
    yield "sources", said(lang, "html.sources")


def overview(done: list[Part], lang: str) -> str:
    """A row for every record: how many requirements have each verdict."""
    name = said(lang, "html.overview")
    titles = [said(lang, "markdown.column.record"), *(chip(one, lang) for one in Verdict)]
    rows = "".join(f'<tr><th scope="row"><a href="#{one[1]}">{one[3]}</a></th>{one[4]}</tr>\n' for one in done)
    made = f"<table><caption><span>{name}</span></caption>\n{columns(titles)}<tbody>\n{rows}</tbody></table>\n"
    return f'<h2 id="overview">{said(lang, "markdown.records")}</h2>\n{scrolling(name, made)}'


def errors(found: Iterable[InputError], lang: str) -> Iterator[str]:
    """What could not be read, first, since nothing is said of it below."""
    rows = []
    for one in found:
        at = f"{one.file}:{one.line}:{one.column}" if one.line else one.file
        told = f"{one.path}: {text(one.message, lang)}" if one.path else text(one.message, lang)
        cells = f"<td>{plain(told)}</td><td>{plain(text(one.advice, lang))}</td>"
        rows.append(f'<tr><th scope="row"><code>{plain(at)}</code></th>{cells}</tr>\n')
    if rows:
        name = said(lang, "markdown.errors")
        titles = columns(said(lang, f"markdown.column.{one}") for one in ("place", "message", "advice"))
        made = f"<table><caption><span>{name}</span></caption>\n{titles}<tbody>\n{''.join(rows)}</tbody></table>\n"
        yield f'<h2 id="errors">{name}</h2>\n{scrolling(name, made)}'


def fixed(closing: Closing, lang: str) -> Iterator[str]:
    """What of the baseline is no longer found."""
    if closing.baseline and closing.baseline.fixed:
        items = "".join(f"<li>{plain(missed_told(one, lang))}</li>\n" for one in closing.baseline.fixed)
        yield f'<h2 id="fixed">{said(lang, "baseline.fixed")}</h2>\n<ul>\n{items}</ul>\n'


def sources(run: Run, named: set[str], lang: str) -> str:
    """The documents that the provisions stand in, with addresses that can be read on paper too."""
    items = []
    for one in sorted(run.circulars.values(), key=lambda one: one.order):
        if one.id in named:
            name = f"{plain(spoken(one.cite, lang))}: {plain(spoken(one.title, lang))}"
            items.append(f"<li>{name}<br>{link(one.link, plain(one.link))}</li>\n")
    return f'<h2 id="sources">{said(lang, "html.sources")}</h2>\n<ul>\n{"".join(items)}</ul>\n' if items else nothing(lang)


def nothing(lang: str) -> str:
    """That no document is cited, where the contents point."""
    return f'<h2 id="sources">{said(lang, "html.sources")}</h2>\n<p>{said(lang, "binding.none")}.</p>\n'


def foot(run: Run, view: View) -> str:
    """The rulebook, the day and the period once more, for a last page that is read alone."""
    lang = view.lang
    rulebook = f"{said(lang, 'markdown.rulebook')} {plain(run.rulebook_version)} <code>{plain(run.rulebook_digest)}</code>"
    period = said(lang, "markdown.period_days", first=run.first, last=run.last)
    return f"<p>{rulebook}</p>\n<p>{said(lang, 'html.basis_told', day=run.as_of)} {period}.</p>\n<p>{said(lang, 'disclaimer')}</p>\n"


REPORTER = HtmlReporter()
