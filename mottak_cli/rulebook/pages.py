"""The pages about the primitives, made from their docstrings and forms: `python -m mottak_cli.rulebook.pages FOLDER`."""

import sys
from collections.abc import Iterator
from inspect import getdoc, getmodule
from pathlib import Path
from typing import Any, get_args, get_origin

from mottak_cli.checks.registry import PRIMITIVES, Primitive
from mottak_cli.forms import DAY, FIELD_PATH, is_form, keys, options


def page(name: str) -> str:
    """One primitive as Markdown: what it judges, when that is broken, and each of its parameters."""
    primitive = PRIMITIVES[name]
    module = getmodule(primitive.judge)
    says = (getdoc(module) or "").partition("`: ")[2]
    lines = [
        f"# `{name}`",
        "",
        says[:1].upper() + says[1:],
        "",
        "## When it is met and when it is broken",
        "",
        getdoc(primitive.judge) or "",
        "",
        "## Parameters (`with:`)",
        "",
        getdoc(primitive.params) or "",
        "",
        *table(primitive.params),
        *parts(primitive.params),
        "## Sentences (`found:`)",
        "",
        f"A rule gives it these sentences: {', '.join(f'`{key}`' for key in sorted(primitive.found))}.",
        "",
        lasting(primitive),
    ]
    return "\n".join(lines) + "\n"


def lasting(primitive: Primitive) -> str:
    """Whether a rule may say `owed_after_closing`."""
    may = "may stay owed after a centre has closed" if primitive.lasting else "ends with the centre's closing day"
    return f"What it judges {may} (`owed_after_closing`)."


def table(form: Any) -> Iterator[str]:
    """The keys of a form, their types, and whether each must be there."""
    yield "| key | takes | needed |"
    yield "| --- | --- | --- |"
    for key, (_, hint, must) in keys(form).items():
        yield f"| `{key}` | {takes(hint)} | {'yes' if must else 'no'} |"
    yield ""


def parts(form: Any) -> Iterator[str]:
    """The forms inside a form, each once."""
    seen: dict[Any, None] = {}
    inside(form, seen)
    for one in list(seen):
        yield from (f"### {one.__name__}", "", getdoc(one) or "", "", *table(one))


def inside(form: Any, seen: dict[Any, None]) -> None:
    """Gathers the forms that the keys of a form hold."""
    for _, hint, _ in keys(form).values():
        for one in (deeper for option in options(hint) for deeper in (option, *get_args(option))):
            for found in options(one):
                if is_form(found) and found not in seen:
                    seen[found] = None
                    inside(found, seen)


def takes(hint: Any) -> str:
    """What a key takes, in words."""
    said = {DAY: "date", FIELD_PATH: "field path"}
    words = []
    for one in options(hint):
        mark = next((mark for mark in getattr(one, "__metadata__", ()) if mark in said), None)
        if one is type(None):
            continue
        if mark:
            words.append(said[mark])
        elif is_form(one):
            words.append(one.__name__)
        elif get_origin(one) is tuple:
            words.append(f"list of {takes(get_args(one)[0])}")
        elif get_args(one) and get_origin(one) is not None:
            words.append(" or ".join(f"`{word}`" for word in get_args(one)) if is_literal(one) else "words by field path")
        else:
            words.append({str: "word", int: "number", bool: "yes or no"}.get(one, str(one)))
    return " or ".join(dict.fromkeys(words))


def is_literal(hint: Any) -> bool:
    """Whether a type is a choice of words."""
    return all(isinstance(word, str) for word in get_args(hint))


def main(folder: str) -> None:
    """Writes every page."""
    for name in PRIMITIVES:
        (Path(folder) / f"{name}.md").write_text(page(name), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
