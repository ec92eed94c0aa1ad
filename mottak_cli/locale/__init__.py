"""The words of every message, in bokmål, nynorsk and English. Nothing else in the program decides how a thing is said.

A module of this package holds a `CATALOGUE` of `{key: {language: text}}`, with `{name}` where a value goes in. It is read when
one of its keys is asked for. A message whose argument `n` is a number may have two texts, under `KEY.one` and `KEY.other`.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from importlib import import_module
from string import Formatter

from mottak_cli.locale.names import AND, DATE, MONTHS
from mottak_cli.messages import Message

__all__ = ["DEFAULT", "LANGUAGES", "fill", "text"]

DEFAULT = "nb"
LANGUAGES = ("nb", "nn", "en")
"""Bokmål, nynorsk and English, in the order that they are shown in."""

PLAIN = (str, int)
"""What stands in a text as it is. By name, for a union written out is made anew for each of very many values."""

_catalogue: dict[str, Mapping[str, str]] = {}
_unread: list[str] = []
MODULES = (
    "report", "table", "judging", "call", "explain", "checks", "rules", "help", "input_errors", "names", "rule_errors", "settings",
    "ci_reports", "baseline", "ci", "diff", "oscal", "merge", "plan", "timeline", "html", "summary", "summary_told", "summary_said",
    "summary_notes", "summary_help", "summary_meetings",
    "writing", "xlsx", "due",
)  # fmt: skip
"""The modules with a catalogue, those that are most often needed first."""
_OWNERS = {
    "input": "input_errors", "rule": "rule_errors", "acts": "names", "settings": "settings", "column": "table", "exit": "table",
    "explain": "explain", "check": "checks", "param": "checks", "rules": "rules", "coverage": "rules", "cases": "rules", "page": "rules",
    "about": "judging", "part": "judging", "step": "judging", "junit": "ci_reports", "markdown": "ci_reports", "ci": "ci",
    "baseline": "baseline", "diff": "diff", "oscal": "oscal", "merge": "merge", "due": "due",
    "plan": "plan", "timeline": "timeline", "progress": "timeline",
    "html": "html",
    "summary": "summary",
    "extra": "writing", "sheet": "writing", "paper": "writing", "xlsx": "xlsx",
}  # fmt: skip


def text(message: Message, lang: str) -> str:
    """The message in a language; bokmål where it has no text in that one. Raises KeyError for a message that no module has."""
    texts = _catalogue.get(message.key) or _texts(message)
    return fill(texts.get(lang) or texts[DEFAULT], message.args, lang)


def fill(template: str, args: Mapping[str, object], lang: str) -> str:
    """A text with its values put in, dates and lists as the language writes them."""
    names = _asked(template)
    if names is None:
        return template
    return template.format_map({name: _spoken(args[name], lang) for name in names})


@cache
def _asked(template: str) -> tuple[str, ...] | None:
    """The names of the values that go into a text: findings have more to tell than any one sentence takes. None for a text as it stands."""
    if "{" not in template and "}" not in template:
        return None
    return tuple(dict.fromkeys(name.partition(".")[0] for _, name, _, _ in Formatter().parse(template) if name))


def _texts(message: Message) -> Mapping[str, str]:
    key = message.key
    n = message.args.get("n")
    counted = f"{key}.{'one' if n == 1 else 'other'}"
    while True:
        found = _catalogue.get(key) or (_catalogue.get(counted) if n is not None else None)
        if found is not None:
            return found
        if not _read_more(key):
            raise KeyError(key)


def _read_more(key: str) -> bool:
    """Reads the module that should hold the key, else the next one. False when all are read."""
    if not _catalogue and not _unread:
        _unread.extend(MODULES)
    if not _unread:
        return False
    owner = _OWNERS.get(key.partition(".")[0], "report")
    _unread.remove(name := owner if owner in _unread else _unread[0])
    _catalogue.update(getattr(import_module(f"{__name__}.{name}"), "CATALOGUE", {}))
    return True


def _spoken(value: object, lang: str) -> object:
    if isinstance(value, PLAIN):
        return value
    language = lang if lang in MONTHS else DEFAULT
    if isinstance(value, Message):
        return text(value, lang)
    if isinstance(value, float):
        return str(value) if language == "en" else str(value).replace(".", ",")
    if isinstance(value, date):
        return _day(value, language)
    if isinstance(value, list | tuple | set | frozenset):
        items = [str(_spoken(item, lang)) for item in (sorted(value, key=str) if isinstance(value, set | frozenset) else value)]
        return f"{', '.join(items[:-1])} {AND[language]} {items[-1]}" if len(items) > 1 else "".join(items)
    return value


@lru_cache(maxsize=4096)
def _day(value: date, language: str) -> str:
    return DATE[language].format(day=value.day, month=MONTHS[language][value.month - 1], year=value.year)
