"""A Markdown report as a CommonMark reader with tables sees it."""

from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

READER = MarkdownIt("commonmark").enable("table")
INLINE = {"text", "text_special", "strong_open", "strong_close", "code_inline", "softbreak"}
BLOCKS = {"heading", "table", "thead", "tbody", "tr", "th", "td", "bullet_list", "list_item", "paragraph", "blockquote"}
FOLDS = ("<details>", "</details>")


def tables(text: str) -> list[list[list[str]]]:
    """Each table as rows of cells, as text without markup; a hard break is a space."""
    found: list[list[list[str]]] = []
    cell = False
    for token in READER.parse(text):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type in ("th_open", "td_open"):
            cell = True
        elif token.type == "inline" and cell:
            found[-1][-1].append(spoken(token))
            cell = False
    return found


def spoken(token: Token) -> str:
    """The text of a line."""
    return "".join(" " if one.type == "html_inline" else one.content for one in token.children or ())


def faults(text: str) -> list[str]:
    """What a report should not hold: markup that is not ours, a row outside its table, a row of too many or too few cells."""
    tokens = READER.parse(text)
    found = [f"{token.type}: {token.content[:60]}" for token in tokens if not is_ours(token)]
    for token in tokens:
        for one in token.children or ():
            if one.type not in INLINE and (one.type, one.content) != ("html_inline", "<br>"):
                found.append(f"{one.type}: {one.content[:60]}")
    paragraphs = [token.content for before, token in pairwise(tokens) if before.type == "paragraph_open"]
    found += [f"a row outside its table: {one[:60]}" for one in paragraphs if one.startswith("|") or "\n|" in one]
    return found + list(uneven(text))


def is_ours(token: Token) -> bool:
    """Whether a block is one that the report makes use of."""
    if token.type == "html_block":
        return all(line in FOLDS or (line.startswith("<summary>") and line.count("<") == 2) for line in token.content.splitlines())
    return token.type == "inline" or token.type.removesuffix("_open").removesuffix("_close") in BLOCKS


def uneven(text: str) -> Iterator[str]:
    """Rows that have not as many cells as their table; readers take cells away or add them without a word."""
    lines = text.splitlines()
    for table in READER.parse(text):
        if table.type == "table_open" and table.map:
            first, last = table.map
            widths = {len(split(line)) for line in lines[first:last] if line}
            if len(widths) > 1:
                yield f"line {first + 1}: rows of {sorted(widths)} cells"


def split(line: str) -> list[str]:
    """The cells of a row: parted at each bar that has no backslash right before it."""
    return line.replace("\\|", "").split("|")
