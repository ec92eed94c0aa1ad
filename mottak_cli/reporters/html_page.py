"""What every page begins and ends with."""

from collections.abc import Iterable

from mottak_cli import __version__
from mottak_cli.reporters.html_style import STYLE, policy
from mottak_cli.reporters.html_text import plain, said


def beginning(title: str, head: str, lang: str, own_style: str = "") -> str:
    """Everything before the contents: the page's title, the link past them, and its head; `head` is HTML already.

    `own_style` is what this page alone needs beside the style sheet of every page.
    """
    styles = [STYLE, own_style] if own_style else [STYLE]
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="mottak {__version__}">
<title>{plain(title)}</title>
{"".join(f"<style>{one}</style>" for one in styles)}
</head>
<body>
<a class="skip" href="#main">{said(lang, "html.skip")}</a>
<header>
<h1>{plain(title)}</h1>
{head}</header>
"""


def contents(links: Iterable[tuple[str, str]], lang: str) -> str:
    """The table of contents: the id of each part and its title; titles are HTML already."""
    items = "".join(f'<li><a href="#{target}">{title}</a></li>\n' for target, title in links)
    return f'<nav aria-labelledby="contents">\n<h2 id="contents">{said(lang, "html.contents")}</h2>\n<ul>\n{items}</ul>\n</nav>\n'


MAIN = '<main id="main" tabindex="-1">\n'


def ending(foot: str) -> str:
    """Everything after the last part; `foot` is HTML already."""
    return f"</main>\n<footer>\n{foot}</footer>\n</body>\n</html>\n"
