"""Printing labelled text and tables of the commands that are no reports."""

import sys
from collections.abc import Iterable, Sequence

from mottak_cli.cli.console import encoding, palette, width, write
from mottak_cli.reporters import View
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.layout import Cell, cells, labelled, paint, row, speakable, widths, wrap

WIDEST = 100


class Screen:
    """Standard output, in a language."""

    def __init__(self, lang: str, no_color: bool) -> None:
        self.view = View(lang=lang, width=width(sys.stdout), encoding=encoding(sys.stdout), palette=palette(sys.stdout, no_color))
        self.lang = lang
        self.dot = glyphs(self.view.encoding).dot

    def line(self, text: str = "", style: str = "", indent: str = "") -> None:
        """A line, wrapped if it must be."""
        room = min(self.view.width, WIDEST) - len(indent)
        self._print(indent + paint(line, style, self.view.palette) for line in wrap(self._fit(text), room))

    def pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Labels and what stands beside them; a pair with nothing beside it is left out."""
        shown = [(self._fit(label), self._fit(text)) for label, text in pairs if text]
        room = max((cells(label) for label, _ in shown), default=0)
        for label, text in shown:
            self._print(labelled((Cell(label, "dim"), Cell(text)), room, min(self.view.width, WIDEST), self.view.palette))

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell]], narrowed: Sequence[tuple[int, int]]) -> None:
        """A table; the columns of `narrowed` give way on a narrow screen, each to its least width."""
        fitted = [[Cell(self._fit(cell.text), cell.style) for cell in one] for one in rows]
        named = [Cell(self._fit(one), "dim") for one in head]
        columns = widths([named, *fitted], self.view.width - 2, narrowed)
        for one in (named, *fitted):
            self._print(row(one, columns, self.view.palette, "  "))

    def _fit(self, text: str) -> str:
        return speakable(text, self.view.encoding)

    def _print(self, lines: Iterable[str]) -> None:
        write((f"{line}\n" for line in lines), sys.stdout)
