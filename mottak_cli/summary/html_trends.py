"""How figures went from year to year: a drawing, the same in a sentence for those who hear the page, and the numbers beside it."""

from collections.abc import Iterator
from itertools import pairwise

from mottak_cli.locale import text
from mottak_cli.reporters.html_text import plain, said, scrolling, token
from mottak_cli.summary.html_values import Targets, cell, figure
from mottak_cli.summary.model import Cell, Series, Summary, Trend

WIDTH, HEIGHT = 360, 210
LEFT, RIGHT, TOP, BOTTOM = 52, 16, 12, 26
STYLES = 5
"""Lines that differ by stroke, mark and colour; further ones begin again."""


def trends(summary: Summary, to: Targets) -> str:
    """All trends."""
    return "".join(trend(one, to) for one in summary.trends)


def trend(one: Trend, to: Targets) -> str:
    """A trend: its drawing and its numbers."""
    name = f"trend-{token(one.id)}"
    title = plain(text(one.title, to.lang))
    heads = "".join(f'<th scope="col" class="num">{year}</th>' for year in one.years)
    rows = "".join(
        f'<tr><th scope="row">{plain(text(each.name, to.lang))}</th>'
        + "".join(f'<td class="num">{cell(found, one.kind, to)}</td>' for found in cells_of(each))
        + "</tr>\n"
        for each in one.series
    )
    corner = said(to.lang, "html.series")
    table = (
        f'<table><caption><span class="name">{title}</span></caption>\n'
        f'<thead><tr><th scope="col">{corner}</th>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table>\n'
    )
    beside = drawing(one, name, title, to) + scrolling(title, table)
    return f'<h3 id="{name}">{title}</h3>\n<div class="trend">\n{beside}</div>\n{legend(one, to)}'


def cells_of(each: Series) -> Iterator[Cell]:
    """The values of a line; the last is the report's own year, whose list is on the page."""
    yield from map(Cell, each.values[:-1])
    yield from (Cell(value, each.behind) for value in each.values[-1:])


def drawing(one: Trend, name: str, title: str, to: Targets) -> str:
    """Lines with marks at each year, on a scale from nothing."""
    most = top_of(one)
    parts = [f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="{name}-t {name}-d">']
    parts.append(f'<title id="{name}-t">{title}</title><desc id="{name}-d">{" ".join(told(each, one, to) for each in one.series)}</desc>')
    for step in (0, 0.5, 1):
        y = height(step * most, most)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(f'<text class="tick" x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{scale(step * most, one, to.lang)}</text>')
    places = [across(number, len(one.years)) for number in range(len(one.years))]
    parts += (
        f'<text class="tick" x="{x:.1f}" y="{HEIGHT - 8}" text-anchor="middle">{year}</text>'
        for x, year in zip(places, one.years, strict=True)
    )
    for number, each in enumerate(one.series):
        points = [None if found is None else (x, height(found, most)) for x, found in zip(places, each.values, strict=True)]
        for before, after in pairwise(points):
            if before and after:
                ends = f'x1="{before[0]:.1f}" y1="{before[1]:.1f}" x2="{after[0]:.1f}" y2="{after[1]:.1f}"'
                parts.append(f'<line class="line s{number % STYLES}" {ends}/>')
        parts += (mark(number, *point) for point in points if point)
    return "".join(parts) + "</svg>\n"


def top_of(one: Trend) -> float:
    """The upper end of the scale: all for a share, else a round number above the highest value."""
    if one.kind == "share":
        return 1
    highest = max((found for each in one.series for found in each.values if found is not None), default=0)
    step = 1
    while step * 10 < highest:
        step *= 10
    return next((each * step for each in (2, 4, 6, 8, 10) if each * step >= highest), 10 * step)


def scale(found: float, one: Trend, lang: str) -> str:
    """A number beside the scale; shares in whole per cent."""
    return said(lang, "html.per_cent", n=round(100 * found)) if one.kind == "share" else figure(found, one.kind, lang)


def across(number: int, years: int) -> float:
    """Where a year stands from the left."""
    room = WIDTH - LEFT - RIGHT - 24
    return LEFT + 12 + (room * number / (years - 1) if years > 1 else room / 2)


def height(found: float, most: float) -> float:
    """Where a value stands from above."""
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - found / most)


def mark(number: int, x: float, y: float) -> str:
    """The mark of a line at a year: round, square, up, down, or upright."""
    kind = number % STYLES
    shapes = (
        f'<circle class="d{kind}" cx="{x:.1f}" cy="{y:.1f}" r="4.5"/>',
        f'<rect class="d{kind}" x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8"/>',
        f'<path class="d{kind}" d="M{x:.1f} {y - 5.5:.1f}l5.5 10h-11z"/>',
        f'<path class="d{kind}" d="M{x:.1f} {y + 5.5:.1f}l5.5 -10h-11z"/>',
        f'<rect class="d{kind}" x="{x - 2.5:.1f}" y="{y - 6:.1f}" width="5" height="12"/>',
    )
    return shapes[kind]


def told(each: Series, one: Trend, to: Targets) -> str:
    """A line in a sentence."""
    known = [(year, found) for year, found in zip(one.years, each.values, strict=True) if found is not None]
    values = ", ".join(f"{year}: {figure(found, one.kind, to.lang)}" for year, found in known)
    return f"{plain(text(each.name, to.lang))}: {values or said(to.lang, 'html.none')}."


def legend(one: Trend, to: Targets) -> str:
    """Which line is which, where there are several."""
    if len(one.series) < 2:
        return ""
    items = []
    for number, each in enumerate(one.series):
        sample = f'<line class="line s{number % STYLES}" x1="0" x2="32" y1="7" y2="7"/>{mark(number, 16, 7)}'
        items.append(f'<li><svg viewBox="0 0 32 14" aria-hidden="true">{sample}</svg>{plain(text(each.name, to.lang))}</li>')
    return f'<ul class="legend">{"".join(items)}</ul>\n'
