"""`mottak timeline`: for each record a bar for every rule, a sign for every few days; the days in words beneath it where they are wanted.

Nothing hangs on colour: every verdict has a sign of its own, and the legend stands above the first bar.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.ending import beginning, pieces, readings, tally
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.heading import heading
from mottak_cli.reporters.layout import cells as columns
from mottak_cli.reporters.layout import paint, speakable, wrap, wrap_pieces
from mottak_cli.reporters.table import circular_title, under
from mottak_cli.reporters.wording import PROBLEMS, say, short_day, short_range, spoken, verdict_word
from mottak_cli.reporters.year_cells import Axis, Cell, Signs, Told, axis, cells, due_days, scale, signs
from mottak_cli.results import Bar, RecordRun, Result, Run, Verdict

INDENT = "  "
LONGEST_ID = 10
TITLE = (10, 44)
"""The least and the greatest room for a rule's title."""


class YearTable:
    """The picture for people; with `days` also in words."""

    def __init__(self, *, days: bool) -> None:
        self.days = days

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record's heading and bars."""
        del lines
        return ("\n".join([*heading(record, run, view), *Page(run, view, days=self.days).record(record)]),)

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str]:
        """The rulebook and the legend, the records one after another, and what it all rests on."""
        del closing
        yield "\n".join([*beginning(run, view), *Page(run, view, days=self.days).legend()]) + "\n\n"
        for (told,) in parts:
            yield f"{told}\n\n"
        basis = [say(view.lang, "closing.as_of", day=run.as_of), say(view.lang, "closing.period", first=run.first, last=run.last)]
        yield "\n".join([*pieces([*basis, *readings(run, view)], "dim", view), *pieces([say(view.lang, "disclaimer")], "dim", view)]) + "\n"


class Page:
    """The columns of the picture, the same for every record of a run."""

    def __init__(self, run: Run, view: View, *, days: bool) -> None:
        self.run, self.view, self.days = run, view, days
        self.signs: Signs = signs(view.encoding)
        self.ids = min(LONGEST_ID, max((columns(self.fit(short(one))) for one in run.rules), default=1))
        fixed = len(INDENT) + 1 + self.ids + 3
        least, most = TITLE
        self.titles = max(least, min(most, (view.width - fixed) // 3))
        self.axis: Axis = axis(run.first, run.last, view.width - fixed - self.titles - 3)
        self.margin = " " * (fixed + self.titles + 1)

    def fit(self, given: str) -> str:
        """The text as the stream can show it, on one line."""
        return speakable(given, self.view.encoding)

    def legend(self) -> Iterator[str]:
        """What the signs mean, and how many days one stands for."""
        lang, sign = self.view.lang, self.signs
        meant = [f"{sign.told[one]} {say(lang, told_key(one))}" for one in sign.told if sign.told[one].strip()]
        meant += [f"{sign.due} {say(lang, 'timeline.due')}", f"{sign.later} {say(lang, 'timeline.later')}"]
        if self.axis.has(self.run.as_of):
            meant.append(f"{sign.as_of} {say(lang, 'closing.as_of', day=self.run.as_of)}")
        yield from wrap_pieces([self.fit(one) for one in meant], INDENT, self.view.width)
        yield from (paint(one, "dim", self.view.palette) for one in wrap(self.fit(self.one_sign()), self.view.width))

    def one_sign(self) -> str:
        """How many days a sign stands for."""
        blank = say(self.view.lang, "timeline.blank")
        return f"{say(self.view.lang, 'timeline.sign', n=self.axis.most)} {blank}"

    def record(self, record: RecordRun) -> Iterator[str]:
        """The scale and the bars of a record, by circular; then what is not shown."""
        shown = [one for one in record.results if self.view.everything or one.verdict in PROBLEMS]
        if shown and self.run.first <= self.run.as_of:
            yield ""
            yield from self.head()
            for name, results in groupby(shown, key=lambda one: one.rule.circular):
                yield from under(circular_title(name, self.run, self.view), "circular", " ", self.view)
                for result in results:
                    yield from self.rule(result)
        hidden = tally(Counter(one.verdict for one in record.results if one not in shown), self.view.lang)
        if hidden and shown:
            yield from pieces([say(self.view.lang, "timeline.hidden", counts=hidden)], "dim", self.view)

    def head(self) -> Iterator[str]:
        """The months, and the mark of the as-of day where it lies in the period."""
        if named := self.fit(scale(self.axis, self.view.lang)):
            yield self.margin + paint(named, "dim", self.view.palette)
        if self.axis.has(self.run.as_of):
            yield self.margin + " " * self.axis.cell(self.run.as_of) + paint(self.signs.as_of, "strong", self.view.palette)

    def rule(self, result: Result) -> Iterator[str]:
        """A rule: its sign, its number, its title and its bar; its days in words where they are wanted."""
        sign, palette = self.signs, self.view.palette
        dues = due_days(result)
        drawn = self.drawn(cells(result.timeline, dues, self.axis))
        beyond = sign.later if any(due > self.axis.last for due in dues) else ""
        number = self.cut(short(result.rule.id), self.ids)
        title = self.cut(spoken(result.rule.title, self.view.lang), self.titles)
        lead = paint(sign.told[result.verdict], result.verdict.value, palette)
        yield f"{INDENT}{lead} {number} {title} {sign.edge}{drawn}{sign.edge}{beyond}"
        if self.days:
            indent = INDENT * 2
            told = [self.fit(one) for one in self.words(result, dues)]
            yield from (indent + line.rstrip() for line in wrap_pieces(told, "; ", self.view.width - len(indent)))

    def drawn(self, bar: Sequence[Cell]) -> str:
        """The signs of a bar, a run of one kind in its colour."""
        return "".join(paint(self.sign(cell) * len([*run]), style(cell), self.view.palette) for cell, run in groupby(bar))

    def sign(self, cell: Cell) -> str:
        """The sign of a cell."""
        return self.signs.due if cell.due else " " if cell.blank else self.signs.told[cell.told]

    def cut(self, given: str, width: int) -> str:
        """The text in exactly so many columns of the screen."""
        told, mark = self.fit(given), glyphs(self.view.encoding).cut
        if columns(told) > width:
            told = told[: width - len(mark)]
            while columns(told) > width - len(mark):
                told = told[:-1]
            told = told.rstrip() + mark
        return told + " " * (width - columns(told))

    def words(self, result: Result, dues: Iterable[date]) -> Iterator[str]:
        """The stretches of days with a verdict in their order, and the due dates; problems alone unless everything is shown."""
        lang = self.view.lang
        if result.reason is not None:
            yield text(result.reason, lang).rstrip(".")
        for bar in result.timeline:
            if bar.verdict is not None and (bar.verdict in PROBLEMS or (self.view.everything and result.reason is None)):
                yield stretch(bar, bar.verdict, lang)
        for due in dues:
            yield say(lang, "when.due", day=short_day(due, lang))


def short(rule: str) -> str:
    """The part of a rule's id after the circular's."""
    return rule.partition("/")[2] or rule


def told_key(one: Told) -> str:
    """The key of what a sign means."""
    return "timeline.unsaid" if one is None else f"verdict.{one.value}"


def style(cell: Cell) -> str:
    """The colour of a cell."""
    return "strong" if cell.due else "dim" if cell.told is None else cell.told.value


def stretch(bar: Bar, verdict: Verdict, lang: str) -> str:
    """A run of days in words."""
    word = verdict_word(verdict, lang)
    days = (bar.last - bar.first).days + 1
    told = f"{word} {short_range(bar.first, bar.last, lang)}"
    return told if days == 1 else say(lang, "timeline.stretch", told=told, n=days)
