"""How a rule is judged, in words: the primitive, its parameters, and the keys of the record it reads."""

from collections.abc import Mapping, Sequence
from typing import Any

from mottak_cli.checks.params import Params, of_others
from mottak_cli.cli.screen import Screen
from mottak_cli.reporters.wording import say
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.models import Rule

TESTS = ("says", "in_order", "given", "named", "has", "within", "soon_after", "aged", "by")
"""The tests of `any_of`, each known by the first of these keys that it has."""

LISTS_OF_TESTS = {"any_of": "word.or", "all_of": "word.and", "each_of": "word.and"}
"""Parameters that list tests, and the word that joins them."""

CONDITIONS = ("where", "unless_says", "says")
"""Parameters that name keys of the record and the words they must hold."""

OUR_WORDS = ("year", "half_year", "all")


def told_check(rule: Rule, rulebook: Rulebook, screen: Screen) -> None:
    """Prints how each version is judged, and what it reads."""
    lang = screen.lang
    for number, version in enumerate(rule.versions):
        screen.line()
        screen.line(f"{say(lang, 'explain.how')}: {version.check}", "strong", "  ")
        screen.line(say(lang, f"check.{version.check}"), indent="    ")
        for name, value in version.with_.items():
            screen.line(f"{param_name(name, lang)}: {words(name, value, lang)}", indent="    ")
        told_reads(rule, rulebook.ready[rule.id][number].params, screen)


def told_reads(rule: Rule, params: Params, screen: Screen) -> None:
    """The keys that are read of the record judged, and for each kind of record those that are read of others."""
    lang = screen.lang
    screen.line(f"{say(lang, 'explain.reads')}: {', '.join(dict.fromkeys(params.reads()))}", indent="  ")
    elsewhere: dict[str, list[str]] = {}
    for kind, path in of_others(params):
        elsewhere.setdefault(kind, []).append(path)
    for kind, paths in elsewhere.items():
        whose = "other_region" if kind == rule.judged_on == "region" else kind
        screen.line(f"{say(lang, f'explain.reads_of.{whose}')}: {', '.join(dict.fromkeys(paths))}", indent="  ")


def param_name(name: str, lang: str) -> str:
    """What a parameter means."""
    return say(lang, f"param.{name}")


def words(name: str, value: Any, lang: str) -> str:
    """A parameter's value as people read it."""
    if name in CONDITIONS:
        return conditions(value, lang)
    if name in LISTS_OF_TESTS and all(isinstance(one, Mapping) for one in value):
        return f"; {say(lang, LISTS_OF_TESTS[name])} ".join(test(one, lang) for one in value)
    if name == "any_where":
        return f"; {say(lang, 'word.or')} ".join(conditions(one, lang) for one in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{param_name(key, lang)} {words(key, one, lang)}" for key, one in value.items())
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(words(name, one, lang) for one in value)
    return word(value, lang)


def word(value: Any, lang: str) -> str:
    """A single value; only our own words are translated, those of records stay as they are written."""
    if isinstance(value, bool):
        return say(lang, "word.true" if value else "word.false")
    return say(lang, f"word.{value}") if value in OUR_WORDS else str(value)


def test(one: Mapping[str, Any], lang: str) -> str:
    """A test of an item in words."""
    kind = next(key for key in TESTS if key in one)
    args = {name: value for name, value in one.items() if isinstance(value, str | int)}
    if kind == "says":
        return say(lang, "test.says", says=one["says"], words=either(one["is"], lang))
    if kind == "in_order":
        return say(lang, "test.in_order", in_order=", ".join(one["in_order"]))
    if kind == "has" and one.get("where"):
        return say(lang, "test.has_where", **args, where=conditions(one["where"], lang))
    return say(lang, f"test.{kind}", **args)


def conditions(where: Mapping[str, Any], lang: str) -> str:
    """Which words some keys must hold."""
    return ", ".join(say(lang, "test.says", says=key, words=either(value, lang)) for key, value in where.items())


def either(value: Sequence[Any], lang: str) -> str:
    """Words of which one is enough."""
    return f" {say(lang, 'word.or')} ".join(word(one, lang) for one in value)
