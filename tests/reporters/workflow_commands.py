"""What GitHub's runner makes of the lines of a step, read strictly: what the runner would pass over in silence is an error here.

Written anew from the runner's behaviour: a line whose first characters, blanks aside, are two colons is a command; the older form begins
with `##[` anywhere in a line.
"""

import re
from typing import NamedTuple

NAMES = {"error", "warning", "notice"}
PROPERTIES = {"file", "line", "endLine", "col", "endColumn", "title"}
NUMBERS = PROPERTIES - {"file", "title"}
LINE_END = re.compile(r"\r\n|\r|\n")
IN_DATA = {"%25": "%", "%0D": "\r", "%0A": "\n"}
IN_PROPERTY = IN_DATA | {"%3A": ":", "%2C": ","}


class Command(NamedTuple):
    """An annotation as GitHub shows it."""

    name: str
    properties: dict[str, str]
    data: str


def parse(log: str) -> tuple[list[Command], list[str]]:
    """The commands, and the lines that are none. Raises ValueError."""
    if not log.endswith("\n"):
        raise ValueError("the last line does not end")
    commands, plain = [], []
    for line in LINE_END.split(log)[:-1]:
        if line.lstrip().startswith("::"):
            commands.append(command(line))
            continue
        if "##[" in line:
            raise ValueError(f"a command of the older form: {line!r}")
        if not line.startswith("mottak: "):
            raise ValueError(f"a line that no command of ours began: {line!r}")
        plain.append(line)
    return commands, plain


def command(line: str) -> Command:
    """One command. Raises ValueError."""
    head, ended, data = line[2:].partition("::")
    name, _, rest = head.partition(" ")
    if not line.startswith("::") or not ended or name not in NAMES:
        raise ValueError(f"no command that is ours: {line!r}")
    properties: dict[str, str] = {}
    for one in rest.split(",") if rest else ():
        key, equals, value = one.partition("=")
        if key not in PROPERTIES or not equals or not value or key in properties or ":" in value:
            raise ValueError(f"not a property: {one!r}")
        properties[key] = unescaped(value, IN_PROPERTY)
    if any(not properties[key].isdecimal() or properties[key] == "0" for key in NUMBERS & properties.keys()):
        raise ValueError(f"not a number from 1: {properties}")
    return Command(name, properties, unescaped(data, IN_DATA))


def unescaped(told: str, escapes: dict[str, str]) -> str:
    """The text that was meant; a percent sign that begins no escape is an error. Raises ValueError."""

    def meant(match: re.Match[str]) -> str:
        if match[0] not in escapes:
            raise ValueError(f"not an escape: {match[0]!r}")
        return escapes[match[0]]

    return re.sub(r"%.{0,2}", meant, told, flags=re.DOTALL)
