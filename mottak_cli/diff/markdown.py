"""A comparison as a comment on a pull request: short enough for GitHub and GitLab to take, with what got worse first."""

from collections.abc import Iterator

from mottak_cli.diff.compare import Change
from mottak_cli.diff.words import Comparison, asked, exit_told, from_to, message, place, why
from mottak_cli.reporters.markdown_text import folded, plain, row, table
from mottak_cli.reporters.wording import say

ROOM = 60_000
"""GitHub takes 65,536 characters; the rest is for what stands around the tables."""


def markdown(comparison: Comparison, lang: str) -> Iterator[str]:
    """The report, in pieces."""
    title = say(lang, "diff.title", a=comparison.a.given, b=comparison.b.given)
    yield f"## {plain(title)}\n\n"
    counts = [say(lang, f"diff.how.{how}", n=len(changes)) for how, changes in comparison.by_how()]
    yield f"**{plain(' · '.join(counts) or say(lang, 'diff.none'))}**\n\n"
    yield f"{plain(exit_told(comparison, lang))}\n\n"
    for side, number in zip("AB", comparison.mistakes, strict=True):
        if number:
            yield f"{plain(say(lang, 'diff.mistakes', side=side, n=number))}\n\n"
    left = ROOM
    for how, changes in comparison.by_how():
        body, left = _table(comparison, changes, lang, left)
        name = plain(say(lang, f"diff.how.{how}", n=len(changes)))
        yield f"### {name}\n\n{body}\n" if how in ("worse", "new") else f"{folded(name, body)}\n"
    yield "".join(f"{plain(one)}  \n" for one in asked(comparison, lang))
    yield f"\n> {plain(say(lang, 'disclaimer'))}\n"


def _table(comparison: Comparison, changes: list[Change], lang: str, left: int) -> tuple[str, int]:
    """The table of some changes, as many as there is room for, and the room that is left."""
    rows: list[str] = []
    for one in changes:
        made = _row(one, comparison, lang)
        if len(made) + 1 > left:
            break
        left -= len(made) + 1
        rows.append(made)
    columns = [say(lang, f"diff.column.{name}") for name in ("change", "record", "provision", "found", "why", "place")]
    body = table(columns, rows) if rows else ""
    if (more := len(changes) - len(rows)) > 0:
        body += f"\n{plain(say(lang, 'diff.more', n=more))}\n"
        left = 0
    return body, left


def _row(change: Change, comparison: Comparison, lang: str) -> str:
    found = message(change)
    about = f"{say(lang, 'diff.label.about')}: {change.subject}. " if change.subject else ""
    return row([
        plain(from_to(change, lang)),
        plain(say(lang, "record.title", name=change.name, id=change.key[1])),
        plain(f"{change.cite}: {change.title} ({change.key[2]})") if change.key[2] else "",
        plain(f"{about}{found}"),
        "<br>".join(plain(one) for one in why(change, comparison, lang)),
        plain(place(change, comparison, lang)),
    ])  # fmt: skip
