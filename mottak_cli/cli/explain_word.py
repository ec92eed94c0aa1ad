"""A key or a word of the record format, in the reader's language."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from mottak_cli.checks.params import of_others
from mottak_cli.cli.guess import nearest
from mottak_cli.cli.screen import Screen
from mottak_cli.errors import CallProblem
from mottak_cli.locale import LANGUAGES
from mottak_cli.locale.words import KEYS, SHARED, Texts, explain_key, explain_value
from mottak_cli.messages import Message
from mottak_cli.records import KINDS, field_paths
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import Verdict
from mottak_cli.rulebook import Rulebook

START_UP = {
    ("centre", "open"), ("centre", "operator"), ("centre", "operator.experience"), ("region", "follow_ups"),
    ("region", "follow_ups.opened"), ("region", "follow_ups.startup_months"),
}  # fmt: skip
"""Keys that decide when a centre's start-up phase is, whichever rules read them."""


class Key(NamedTuple):
    """A key by its dotted path, of every kind of record in which it means the same."""

    path: str
    kinds: tuple[str, ...]
    texts: Texts


class Sense(NamedTuple):
    """What a word means, and the keys under which it means that."""

    texts: Texts
    under: tuple[str, ...]


def explain_word(what: str, rulebook: Rulebook, screen: Screen) -> None:
    """Prints every key that is meant, by its path or its last part, and the word by that name. Raises CallProblem for neither."""
    sought = what.casefold().replace("[]", "").strip(".")
    verdict = next((one for one in Verdict if sought in names_of(one)), None)
    if verdict is not None:
        screen.line(f"{say(screen.lang, f'verdict.{verdict}')} ({verdict})", "heading")
        screen.line(say(screen.lang, f"means.{verdict}"), indent="  ")
        return
    found = list(keys_called(sought))
    shared = next((key for key in SHARED if key.casefold() == sought), None)
    word = next((word for word in senses_by_word() if word.casefold() == sought), None)
    if not found and shared is None and word is None:
        raise unknown_word(what, rulebook)
    if word is not None:
        tell_word(word, screen)
    if shared is not None:
        screen.line(f"{shared} ({say(screen.lang, 'word.is_key')})", "heading")
        screen.line(spoken(SHARED[shared], screen.lang), indent="  ")
    for number, key in enumerate(found):
        if number or word is not None or shared is not None:
            screen.line()
        tell_key(key, rulebook, screen)


def names_of(verdict: Verdict) -> set[str]:
    """What a verdict is called: in reports for programs, and in each language."""
    return {verdict.value, *(say(lang, f"verdict.{verdict}").casefold() for lang in LANGUAGES)}


def unknown_word(what: str, rulebook: Rulebook) -> CallProblem:
    """What is meant, perhaps."""
    message = Message("call.no_word", {"word": what})
    if "/" in what or what.casefold().startswith(("rs", "im", "sivil")):
        near = nearest(what, rulebook.rules)
    else:
        paths = [path for kind in KINDS for path in paths_of(kind)]
        near = nearest(what, [*paths, *(path.rpartition(".")[2] for path in paths), *senses_by_word()])
    return CallProblem(message, Message("call.did_you_mean", {"guess": near}) if near else Message("call.word_advice"))


def paths_of(kind: str) -> list[str]:
    """The keys of a kind of record in the order of the alphabet."""
    return sorted(field_paths(kind) | set(KEYS[kind]))


def keys_called(sought: str) -> Iterator[Key]:
    """The keys with that path, then those with texts of their own whose path ends so."""
    exact = {(path, kind) for kind in KINDS for path in paths_of(kind) if path.casefold() == sought}
    ending = {(path, kind) for kind in KINDS for path in KEYS[kind] if path.casefold().endswith(f".{sought}")}
    for matching in (exact, ending):
        for path in sorted({path for path, _ in matching}):
            told = [(kind, explain_key(kind, path) or {}) for kind in KINDS if (path, kind) in matching]
            while told:
                texts = told[0][1]
                yield Key(path, tuple(kind for kind, one in told if one == texts), texts)
                told = [(kind, one) for kind, one in told if one != texts]


def tell_word(word: str, screen: Screen) -> None:
    """A word that may stand as a value, what it means, and the keys where it means that."""
    lang = screen.lang
    screen.line(f"{word} ({say(lang, 'word.is_word')})", "heading")
    for number, sense in enumerate(senses_by_word()[word]):
        if number:
            screen.line()
        screen.line(spoken(sense.texts, lang), indent="  ")
        screen.pairs([(say(lang, "word.found_under"), ", ".join(sense.under))])


def tell_key(key: Key, rulebook: Rulebook, screen: Screen) -> None:
    """A key: what it means, which words may stand there, which keys it holds, and which rules read it."""
    lang, path = screen.lang, key.path
    whose = ", ".join(say(lang, f"record_kind.{kind}") for kind in key.kinds)
    screen.line(f"{path} ({say(lang, 'word.is_key')}, {whose})", "heading")
    screen.line(spoken(key.texts, lang), indent="  ")
    words = [word for kind in key.kinds for word in words_by_key().get((kind, path), ())]
    inside = [
        one.removeprefix(f"{path}.") for kind in key.kinds for one in paths_of(kind) if one.startswith(f"{path}.") and is_inside(kind, one)
    ]
    screen.pairs(
        [
            (say(lang, "word.words"), ", ".join(dict.fromkeys(words))),
            (say(lang, "word.holds"), ", ".join(dict.fromkeys(inside))),
            (say(lang, "word.read_by"), ", ".join(readers(key, rulebook))),
        ]
    )
    if any((kind, path) in START_UP for kind in key.kinds):
        screen.line(say(lang, "word.start_up"), indent="  ")


def is_inside(kind: str, path: str) -> bool:
    """Whether a path is a key that is told of: with a text of its own, or one that all share; what changes in time is told once."""
    return path in KEYS[kind] or (".is." not in path and explain_key(kind, path) is not None)


def readers(key: Key, rulebook: Rulebook) -> list[str]:
    """The rules that read the key, or a key in it, of the records they are judged on or of others."""
    return [
        rule
        for rule, versions in rulebook.ready.items()
        if any(
            kind in key.kinds and (path == key.path or path.startswith(f"{key.path}."))
            for one in versions
            for kind, path in (*((rulebook.rules[rule].judged_on, own) for own in one.params.reads()), *of_others(one.params))
        )
    ]


@cache
def senses_by_word() -> Mapping[str, Sequence[Sense]]:
    """Every word with all that it may mean, from the keys where it may stand."""
    found: dict[str, list[Sense]] = {}
    for (kind, path), words in words_by_key().items():
        for word in words:
            texts = explain_value(kind, path, word)
            if texts is None:
                continue
            senses = found.setdefault(word, [])
            known = next((number for number, sense in enumerate(senses) if sense.texts == texts), None)
            if known is None:
                senses.append(Sense(texts, (path,)))
            elif path not in senses[known].under:
                senses[known] = Sense(texts, (*senses[known].under, path))
    return found


@cache
def words_by_key() -> Mapping[tuple[str, str], tuple[str, ...]]:
    """The words that may stand under each key, by kind of record and path, from the schemas that editors are given."""
    from mottak_cli.records.schema import json_schema  # noqa: PLC0415

    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for kind in KINDS:
        schema = json_schema(kind)
        for path, words in _words(schema, "", schema):
            found[kind, path] = tuple(dict.fromkeys((*found.get((kind, path), ()), *words)))
    return found


def _words(schema: Mapping[str, Any], path: str, whole: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    if "$ref" in schema:
        yield from _words(whole["$defs"][schema["$ref"].rpartition("/")[2]], path, whole)
    words = tuple(one for one in (*schema.get("enum", ()), schema.get("const")) if isinstance(one, str))
    if words and path:
        yield path.removesuffix(".is"), words
    for key, inner in schema.get("properties", {}).items():
        yield from _words(inner, f"{path}.{key}" if path else key, whole)
    for key in ("oneOf", "anyOf", "allOf"):
        for inner in schema.get(key, ()):
            yield from _words(inner, path, whole)
    if isinstance(schema.get("items"), Mapping):
        yield from _words(schema["items"], path, whole)
