"""A page read by the standard library's parser: what it holds, and what would be wrong with it for a reader or a browser."""

import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise
from typing import NamedTuple

VOID = {"meta", "br", "hr", "img", "input", "link"}
CLOSED = {"rect", "line", "circle", "use", "path", "polyline"}
FETCHING = {"src", "srcset", "data", "poster", "action", "formaction", "background", "ping", "manifest"}
"""Attributes whose address a browser asks for without anybody having clicked."""


class Element(NamedTuple):
    """A start tag, with the tags around it."""

    tag: str
    attributes: dict[str, str]
    around: tuple[str, ...]


class Page(HTMLParser):
    """A page: its elements in order, its text outside style sheets, and the tags that are not closed as they were opened."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.said: list[str] = []
        self.wrong: list[str] = []
        self.rows: list[list[str]] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        self.wrong += [f"<{one}> is not closed" for one in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, tuple(self._open)))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in CLOSED:
            self.wrong.append(f"<{tag}/>")
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}, tuple(self._open)))

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.said.append(data)
            if self.rows and ("td" in self._open or "th" in self._open):
                self.rows[-1][-1] += data

    @property
    def text(self) -> str:
        """All that is said, on one line."""
        return " ".join("".join(self.said).split())

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """The elements of a name with these attributes (`class_` for class)."""
        wanted = {name.rstrip("_"): value for name, value in attributes.items()}
        return [one for one in self.elements if one.tag == tag and wanted.items() <= one.attributes.items()]

    @property
    def shape(self) -> list[str]:
        """The tags alone, in order."""
        return [one.tag for one in self.elements]


def faults(text: str) -> list[str]:
    """What is wrong with a page."""
    page = Page(text)
    ids = Counter(one.attributes["id"] for one in page.elements if "id" in one.attributes)
    found = [*page.wrong, *(f"id {name} {number} times" for name, number in ids.items() if number > 1)]
    found += [f"id {name!r}" for name in ids if not re.fullmatch(r"[A-Za-z0-9_.-]+", name)]
    for one in page.elements:
        found += [f"{one.tag} has {name}" for name in one.attributes if name in FETCHING or name.startswith("on") or name == "style"]
        href = one.attributes.get("href", "")
        if one.tag in ("script", "link", "iframe", "object", "embed", "img", "base", "form"):
            found.append(f"<{one.tag}>")
        if href and not href.startswith("#") and (one.tag != "a" or not href.startswith("https://")):
            found.append(f"{one.tag} goes to {href}")
        if href.startswith("#") and href[1:] not in ids:
            found.append(f"nothing at {href}")
        for name in ("aria-labelledby", "aria-describedby"):
            found += [f"nothing named {each}" for each in one.attributes.get(name, "").split() if each not in ids]
        if one.attributes.get("role") == "region" and not one.attributes.get("aria-label"):
            found.append("a region without a name")
        if one.tag == "th" and one.attributes.get("scope") not in ("row", "col"):
            found.append("a heading of a table without a scope")
    found += [f"{page.text.count(sign)} of {sign!r}" for sign in ("\0", "{", "}") if sign in page.text]
    return found + of_the_whole(page)


def of_the_whole(page: Page) -> list[str]:
    """What a page must have once, and in order."""
    once = Counter(one.tag for one in page.elements if "svg" not in one.around)
    found = [f"{once[tag]} <{tag}>" for tag in ("h1", "title", "header", "nav", "main", "footer") if once[tag] != 1]
    levels = [int(one.tag[1]) for one in page.elements if re.fullmatch("h[1-6]", one.tag)]
    found += [f"h{before} then h{after}" for before, after in pairwise(levels) if after > before + 1]
    if len(page.all("table")) != len(page.all("caption")):
        found.append("a table without a caption")
    if not page.all("html")[0].attributes.get("lang"):
        found.append("no language")
    links = page.all("a")
    if not links or links[0].attributes.get("href") != "#main":
        found.append("the first link does not skip to the contents")
    policy = page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    if not policy or "default-src 'none'" not in policy[0].attributes["content"]:
        found.append("the browser may fetch")
    return found
