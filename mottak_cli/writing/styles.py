"""The formats of cells, each made once for a workbook."""

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from mottak_cli.results import Verdict
from mottak_cli.writing.book import Kind
from mottak_cli.writing.tones import HEADING, LINK, TONES

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook

DATES = {"nb": "dd.mm.yyyy", "nn": "dd.mm.yyyy", "en": "[$-809]d mmm yyyy"}
SHARES = {"nb": "0.0 %", "nn": "0.0 %", "en": "0.0%"}
FIRST_DAY = date(1900, 3, 1)
"""The first day that all spreadsheets number alike; an older one is written as text."""
NUMBERS: frozenset[Kind] = frozenset({"count", "days", "share", "date", "year"})
"""Kinds that are numbers to a spreadsheet."""
BROKEN: frozenset[Kind] = frozenset({"prose", "text", "verdict", "file"})
"""Kinds whose text breaks into lines."""

GRID = {"border": 1, "border_color": "#D0D5DD", "valign": "top"}


class Styles:
    """The formats of a workbook in a language."""

    def __init__(self, workbook: "Workbook", lang: str) -> None:
        self._workbook = workbook
        self._formats = {"date": DATES[lang], "share": SHARES[lang], "count": "#,##0", "days": "#,##0", "year": "0"}
        self.of = cache(self._of)
        self.tone = cache(self._tone)
        self.plain = cache(self._plain)

    def _plain(self, **how: Any) -> "Format":
        return self._workbook.add_format({"font_name": "Calibri", "font_size": 11, **how})

    def _of(self, kind: Kind, *, linked: bool = False, centred: bool = False) -> "Format":
        """The format of a value of a kind; text stays text even when somebody edits the cell, so that it becomes no formula."""
        how: dict[str, Any] = {**GRID, "num_format": self._formats.get(kind, "@"), "text_wrap": kind in BROKEN}
        if kind == "date":
            how["align"] = "center"
        if linked:
            how |= {"font_color": f"#{LINK}", "underline": 1}
        if centred:
            how |= {"align": "center", "valign": "vcenter", "font_size": 9}
        return self._plain(**how)

    def _tone(self, verdict: Verdict) -> "Format":
        """What a conditional format lays over a cell: colours, and weight for what is gravest."""
        ground, letters = TONES[verdict]
        return self._workbook.add_format({"bg_color": f"#{ground}", "font_color": f"#{letters}", "bold": verdict is Verdict.FAIL})

    def heading(self, *, turned: bool = False) -> "Format":
        """The headings of columns."""
        how: dict[str, Any] = {"bold": True, "bg_color": f"#{HEADING.ground}", "font_color": f"#{HEADING.letters}", "border": 1}
        how |= {"border_color": "#FFFFFF", "text_wrap": True, "valign": "bottom"}
        return self.plain(**how, **({"rotation": 90, "align": "center", "font_size": 10} if turned else {}))

    def title(self, size: int = 16) -> "Format":
        """A title."""
        return self.plain(bold=True, font_size=size, font_color=f"#{HEADING.ground}")

    def link(self) -> "Format":
        """A link that stands by itself."""
        return self.plain(font_color=f"#{LINK}", underline=1, valign="top")

    def prose(self) -> "Format":
        """Sentences over several columns."""
        return self.plain(text_wrap=True, valign="top")

    def label(self) -> "Format":
        """The label of a value on the cover."""
        return self.plain(bold=True, valign="top")

    def value(self, kind: Kind) -> "Format":
        """A value on the cover, without lines around it."""
        return self.plain(text_wrap=True, align="left", valign="top", num_format=self._formats.get(kind, "@"))
