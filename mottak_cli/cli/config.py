"""`mottak config`: the settings in force for a path, and where each comes from."""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mottak_cli.cli.books import rulebook_with
from mottak_cli.cli.console import write_bytes
from mottak_cli.cli.exit_codes import OK
from mottak_cli.cli.files import STDIN, missing
from mottak_cli.cli.period import parse_date
from mottak_cli.cli.screen import Screen
from mottak_cli.cli.settings import KEYS, MANY, Settings, load, speaking
from mottak_cli.errors import InputProblem
from mottak_cli.reporters.layout import Cell
from mottak_cli.reporters.wording import other_rulebook, say
from mottak_cli.results import as_pinned
from mottak_cli.rulebook import Rulebook

SCHEMA = "mottak.config/1"
DEFAULTS = {"lang": "nb", "fail_on": "unknown", "count": "all", "show": "problems", "readings": "both"}
ENVIRONMENT = {"lang": "MOTTAK_LANG", "as_of": "MOTTAK_AS_OF", "no_color": "NO_COLOR"}
ABSENT = {"select": "all", "as_of": "today"}
"""What it means that a key has no value, where that is not simply none."""


class InForce(NamedTuple):
    """One setting: its value (None where it has none) and what says so: `default`, `file`, `environment` or `option`."""

    key: str
    value: str | bool | tuple[str, ...] | None
    source: str


def show(path: str | None, form: str, lang: str, no_color: bool, said: Mapping[str, str]) -> int:
    """Prints them as a table or as JSON. Raises InputProblem where the settings file is wrong or the path is not there, CallProblem
    where the environment's day is none.
    """
    settings = load(path, lang, said)
    found = list(in_force(settings, lang, no_color, said))
    spoken = str(next(one.value for one in found if one.key == "lang"))
    with speaking(spoken):
        if path is not None and path != STDIN and not os.path.exists(path):
            raise InputProblem([missing(path)])
        if day := os.environ.get(ENVIRONMENT["as_of"]):
            parse_date(day, "--as-of")
        rules = settings.over({"paths": (), "rules": None}, frozenset())["rules"]
        rulebook = rulebook_with(rules, settings.pinned)
        settings.check_rules(rulebook)
        if form == "json":
            write_bytes([json.dumps(as_json(settings, found, rulebook), ensure_ascii=False, indent=2), "\n"], sys.stdout)
        else:
            as_table(settings, found, Screen(spoken, no_color))
            told_rulebook(rulebook, Screen(spoken, no_color))
    return OK


def in_force(settings: Settings, lang: str, no_color: bool, said: Mapping[str, str]) -> Iterator[InForce]:
    """Every setting, in a fixed order."""
    for key in KEYS:
        if key == "lang" and key in said:
            yield InForce(key, lang, "option" if said[key] == "commandline" else "environment")
        elif key in settings.values:
            yield InForce(key, settings.values[key], "file")
        else:
            yield InForce(key, () if key in MANY else DEFAULTS.get(key), "default")
    day = os.environ.get(ENVIRONMENT["as_of"]) or None
    yield InForce("as_of", day, "environment" if day else "default")
    colourless = bool(os.environ.get(ENVIRONMENT["no_color"]))
    yield InForce("no_color", no_color or colourless, "option" if no_color else "environment" if colourless else "default")


def as_json(settings: Settings, found: list[InForce], rulebook: Rulebook) -> dict[str, Any]:
    """For programs: absent is null, an empty list is one."""
    file = settings.file
    listed = [
        {**one._asdict(), "line": file.line(one.key) if file and one.source == "file" else None, "name": name_of(one)} for one in found
    ]
    book = {
        "version": rulebook.version,
        "digest": rulebook.digest,
        "as_pinned": as_pinned(rulebook.pinned, rulebook.version, rulebook.digest),
    }
    return {"schema": SCHEMA, "file": file.name if file else None, "settings": listed, "rulebook": book}


def name_of(one: InForce) -> str | None:
    """The option or variable that says it."""
    if one.source == "option":
        return f"--{one.key.replace('_', '-')}"
    return ENVIRONMENT[one.key] if one.source == "environment" else None


def as_table(settings: Settings, found: list[InForce], screen: Screen) -> None:
    """For people: the file, and every setting."""
    lang = screen.lang
    file = settings.file
    screen.line(say(lang, "settings.config.file", file=file.name) if file else say(lang, "settings.config.no_file"), "heading")
    screen.line()
    head = [say(lang, f"settings.config.{name}") for name in ("key", "value", "source")]
    rows = [[Cell(one.key, "place"), Cell(value_of(one, lang)), source_of(one, settings, lang)] for one in found]
    screen.table(head, rows, ((1, 20), (2, 16)))


def told_rulebook(rulebook: Rulebook, screen: Screen) -> None:
    """That the rulebook is another than the one pinned, if so."""
    if (other := other_rulebook(rulebook.pinned, rulebook.version, rulebook.digest, screen.lang)) is not None:
        screen.line()
        screen.line(other, "warn")


def value_of(one: InForce, lang: str) -> str:
    """The value in words."""
    if isinstance(one.value, bool):
        return say(lang, f"settings.config.{'yes' if one.value else 'no'}")
    if not one.value:
        return say(lang, f"settings.config.{ABSENT.get(one.key, 'none')}")
    return one.value if isinstance(one.value, str) else ", ".join(one.value)


def source_of(one: InForce, settings: Settings, lang: str) -> Cell:
    """Where the value comes from."""
    if one.source == "file":
        return Cell(settings.place(one.key), "place")
    if one.source == "default":
        return Cell(say(lang, "settings.config.default"), "dim")
    return Cell(say(lang, f"settings.config.{one.source}", option=name_of(one), name=name_of(one)))
