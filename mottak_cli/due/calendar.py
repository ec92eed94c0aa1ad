"""What is due, as a calendar (RFC 5545) that programs which read it again update rather than double: all-day events, and no personal data.

The program keeps no state, and so the number of a version (`SEQUENCE`) is taken from the as-of day and from how far ahead the event lies: a
list of a later day outdoes one of an earlier, and of two lists of one day that on which a time limit was extended outdoes the other. Who or
what an event is about never shows; its `UID` is a digest of the obligation, in which ids cannot be read.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256

from mottak_cli import __version__
from mottak_cli.due.model import Item, Plan, RecordDue
from mottak_cli.due.words import Entry, advice_told, all_advice, day_of, is_ahead, otherwise, responsible, to_do, worst
from mottak_cli.locale import text
from mottak_cli.reporters.oneline import one_line
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import Verdict

EPOCH = date(2000, 1, 1)
MOST_OCTETS = 75
STEPS_A_DAY = 1000
"""How many versions of an event a day has room for, so that a day extended by a week is seven versions on."""
ALARM = timedelta(days=7)
"""How long before the day a calendar tells of it."""


def calendar(plan: Plan, lang: str) -> Iterator[str]:
    """The calendar, line by line, each ending in CR and LF."""
    stamp = f"{plan.basis.as_of:%Y%m%d}T000000Z"
    head = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//mottak//mottak {__version__}//{lang.upper()}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(say(lang, 'due.ical.name'))}",
    ]
    yield from map(folded, head)
    given: Counter[str] = Counter()
    for obligation, day, lines in events(plan, lang):
        given[obligation] += 1
        again = f"#{given[obligation]}" if given[obligation] > 1 else ""
        uid = f"{sha256(f'{obligation}{again}'.encode()).hexdigest()[:40]}@mottak"
        number = version(plan.basis.as_of, day)
        yield from map(folded, ("BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{stamp}", f"SEQUENCE:{number}", *lines, "END:VEVENT"))
    yield folded("END:VCALENDAR")


def version(as_of: date, day: date) -> int:
    """The number of a version: higher on a later as-of day, and on the same one for an event that lies further ahead."""
    return max((as_of - EPOCH).days, 0) * STEPS_A_DAY + min(max((day - as_of).days, 0), STEPS_A_DAY - 1)


def events(plan: Plan, lang: str) -> Iterator[tuple[str, date, Sequence[str]]]:
    """What is due and what is broken, by the name of its obligation and with its day, then the advice that has one; in order of day."""
    found = [(record, item) for record in plan.records for item in record.items]
    for record, item in sorted(found, key=lambda pair: (_day(pair[1], plan), pair[1].obligation, day_of(pair[1]))):
        yield item.obligation, _day(item, plan), tuple(_event(record, item, plan, lang))
    for record, one in all_advice(plan):
        if one.by is not None:
            title = say(lang, f"due.advice.title.{one.kind}")
            told = [advice_told(one, lang, people=False), text(one.cite, lang), say(lang, "disclaimer")]
            summary = say(lang, "due.ical.summary.advice", title=title, record=record.name)
            yield one.obligation, one.by, (*_lines(one.by, summary, told, 9), *_alarm(one.by, plan, summary))


def _event(record: RecordDue, item: Item, plan: Plan, lang: str) -> Iterator[str]:
    day = _day(item, plan)
    entry = Entry(record, (item,))
    summary = say(lang, f"due.ical.summary.{_kind(item)}", title=spoken(item.rule.title, lang), record=record.name)
    cite = f"{spoken(item.rule.cite, lang)} ({item.rule.id})"
    told = [cite, to_do(entry, lang, people=False)]
    if becomes := otherwise(item, lang):
        told.append(f"{say(lang, 'due.label.otherwise')}: {becomes}")
    told += [f"{say(lang, 'due.label.who')}: {responsible(entry, lang)}", say(lang, "disclaimer")]
    yield from _lines(day, summary, told, 1 if worst(item) is Verdict.FAIL else 5)
    if is_ahead(item):
        yield from _alarm(day, plan, summary)


def _kind(item: Item) -> str:
    """The word that its title begins with: what nothing shows to be done is not called broken."""
    if item.when == "broken" and worst(item) is Verdict.UNKNOWN:
        return "undocumented"
    return item.when if item.when in ("broken", "consider") else "due"


def _day(item: Item, plan: Plan) -> date:
    """Its day; what is late already stands on the day of the list, and moves with it until it is mended."""
    return day_of(item) if is_ahead(item) else plan.basis.as_of


def _lines(day: date, summary: str, told: Sequence[str], priority: int) -> Iterator[str]:
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escaped(summary)}"
    yield f"DESCRIPTION:{escaped(chr(10).join(one_line(one) for one in told))}"
    yield from (f"PRIORITY:{priority}", "TRANSP:TRANSPARENT", "STATUS:CONFIRMED")


def _alarm(day: date, plan: Plan, summary: str) -> Iterator[str]:
    """A week ahead, or the day before where that is past already; none on the last day."""
    ahead = ALARM if day - ALARM > plan.basis.as_of else timedelta(days=1)
    if day - ahead >= plan.basis.as_of:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(summary)}", f"TRIGGER:-P{ahead.days}D", "END:VALARM")


def escaped(value: str) -> str:
    """Text as a value: line ends written out, and no sign of the format's own left in it."""
    lines = (one_line(line) for line in value.split("\n"))
    return "\\n".join(line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for line in lines)


def folded(line: str) -> str:
    """A line in pieces of at most 75 octets, never within a character; every piece after the first begins with a blank."""
    pieces, piece, room = [], "", MOST_OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append(piece)
            piece, room = " ", MOST_OCTETS - 1
        piece += character
        room -= size
    return "\r\n".join([*pieces, piece]) + "\r\n"
