"""How a rule is judged, in words: the primitive, its parameters, and the keys of the record it reads."""

from collections.abc import Mapping, Sequence
from typing import Any

from mottak_cli.cli.screen import Screen
from mottak_cli.reporters.wording import say
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.models import Rule

TESTS = ("says", "has", "within", "soon_after", "aged", "by")
"""The tests of `any_of`, each known by the first of these keys that it has."""


def told_check(rule: Rule, rulebook: Rulebook, screen: Screen) -> None:
    """Prints how each version is judged, and what it reads."""
    lang = screen.lang
    for number, version in enumerate(rule.versions):
        screen.line()
        screen.line(f"{say(lang, 'explain.how')}: {version.check}", "strong", "  ")
        screen.line(say(lang, f"check.{version.check}"), indent="    ")
        for name, value in version.with_.items():
            screen.line(f"{param_name(name, lang)}: {words(value, lang)}", indent="    ")
        screen.line(
            f"{say(lang, 'explain.reads')}: {', '.join(dict.fromkeys(rulebook.ready[rule.id][number].params.reads()))}", indent="  "
        )


def param_name(name: str, lang: str) -> str:
    """What a parameter means."""
    return say(lang, f"param.{name}")


def words(value: Any, lang: str) -> str:
    """A parameter's value as people read it."""
    if isinstance(value, bool):
        return say(lang, "word.true" if value else "word.false")
    if isinstance(value, str):
        return say(lang, f"word.{value}") if value in {"year", "half_year", "all"} else value
    if isinstance(value, Mapping):
        return test(value, lang)
    if isinstance(value, Sequence):
        return (
            f"; {say(lang, 'word.or')} ".join(words(one, lang) for one in value)
            if _has_tests(value)
            else ", ".join(words(v, lang) for v in value)
        )
    return str(value)


def _has_tests(value: Sequence[Any]) -> bool:
    return any(isinstance(one, Mapping) for one in value) and all(not isinstance(one, Mapping) or _kind(one) for one in value)


def _kind(one: Mapping[str, Any]) -> str | None:
    if "of" in one:
        return None
    return next((key for key in TESTS if key in one), None)


def test(one: Mapping[str, Any], lang: str) -> str:
    """A test of an item in words; any other mapping as its parameters."""
    kind = _kind(one)
    if kind is None:
        return ", ".join(f"{param_name(name, lang)} {words(value, lang)}" for name, value in one.items() if "." not in name) or conditions(
            one, lang
        )
    args = {name: value for name, value in one.items() if isinstance(value, str | int)}
    if kind == "says":
        return say(lang, "test.says", says=one["says"], words=either(one["is"], lang))
    if kind == "has" and one.get("where"):
        return say(lang, "test.has_where", **args, where=conditions(one["where"], lang))
    return say(lang, f"test.{kind}", **args)


def conditions(where: Mapping[str, Any], lang: str) -> str:
    """Which words some keys must hold."""
    return ", ".join(say(lang, "test.says", says=key, words=either(value, lang)) for key, value in where.items())


def either(value: Sequence[Any], lang: str) -> str:
    """Words of which one is enough."""
    return f" {say(lang, 'word.or')} ".join(words(one, lang) for one in value)
