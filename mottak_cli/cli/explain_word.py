"""A key or a word of the record format, in the reader's language."""

from collections.abc import Iterator, Mapping
from typing import Any

from mottak_cli.cli.guess import nearest
from mottak_cli.cli.screen import Screen
from mottak_cli.errors import CallProblem
from mottak_cli.locale.words import KEYS, SHARED, WORDS, explain_key
from mottak_cli.messages import Message
from mottak_cli.records import KINDS, field_paths
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import Verdict
from mottak_cli.rulebook import Rulebook


def explain_word(what: str, rulebook: Rulebook, screen: Screen) -> None:
    """Prints every key that is meant, by its path or its last part, and the word by that name. Raises CallProblem for neither."""
    sought = what.casefold().replace("[]", "").strip(".")
    paths = sorted({path for kind in KINDS for path in field_paths(kind)} | set(KEYS))
    found = [path for path in paths if path.casefold() == sought]
    found += [path for path in paths if path.casefold().endswith(f".{sought}") and path in KEYS]
    shared = next((key for key in SHARED if key.casefold() == sought), None)
    word = next((word for word in WORDS if word.casefold() == sought), None)
    verdict = next((one for one in Verdict if sought in names_of(one)), None)
    if verdict is not None:
        screen.line(f"{say(screen.lang, f'verdict.{verdict}')} ({verdict})", "heading")
        screen.line(say(screen.lang, f"means.{verdict}"), indent="  ")
        return
    if not found and shared is None and word is None:
        raise unknown_word(what, rulebook, paths)
    if word is not None:
        tell_word(word, screen)
    if shared is not None:
        screen.line(f"{shared} ({say(screen.lang, 'word.is_key')})", "heading")
        screen.line(spoken(SHARED[shared], screen.lang), indent="  ")
    for number, path in enumerate(found):
        if number or word is not None or shared is not None:
            screen.line()
        tell_key(path, paths, rulebook, screen)


def names_of(verdict: Verdict) -> set[str]:
    """What a verdict is called: in reports for programs, and in each language."""
    return {verdict.value, *(say(lang, f"verdict.{verdict}").casefold() for lang in ("nb", "en"))}


def unknown_word(what: str, rulebook: Rulebook, paths: list[str]) -> CallProblem:
    """What is meant, perhaps."""
    message = Message("call.no_word", {"word": what})
    if "/" in what or what.casefold().startswith(("rs", "im", "sivil")):
        near = nearest(what, rulebook.rules)
    else:
        near = nearest(what, [*paths, *(path.rpartition(".")[2] for path in paths), *WORDS])
    return CallProblem(message, Message("call.did_you_mean", {"guess": near}) if near else Message("call.word_advice"))


def tell_word(word: str, screen: Screen) -> None:
    """A word that may stand as a value, and the keys where it may."""
    lang = screen.lang
    screen.line(f"{word} ({say(lang, 'word.is_word')})", "heading")
    screen.line(spoken(WORDS[word], lang), indent="  ")
    under = [path for path, words in words_by_key().items() if word in words]
    screen.pairs([(say(lang, "word.found_under"), ", ".join(under))])


def tell_key(path: str, paths: list[str], rulebook: Rulebook, screen: Screen) -> None:
    """A key: what it means, which words may stand there, which keys it holds, and which rules read it."""
    lang = screen.lang
    screen.line(f"{path} ({say(lang, 'word.is_key')})", "heading")
    screen.line(spoken(explain_key(path) or {}, lang), indent="  ")
    inside = [one.removeprefix(f"{path}.") for one in paths if one.startswith(f"{path}.") and one in KEYS]
    readers = [
        rule
        for rule, versions in rulebook.ready.items()
        if any(read == path or read.startswith(f"{path}.") for one in versions for read in one.params.reads())
    ]
    screen.pairs(
        [
            (say(lang, "word.words"), ", ".join(words_by_key().get(path, ()))),
            (say(lang, "word.holds"), ", ".join(inside)),
            (say(lang, "word.read_by"), ", ".join(readers)),
        ]
    )


def words_by_key() -> dict[str, tuple[str, ...]]:
    """The words that may stand under each key, from the schemas that editors are given."""
    from mottak_cli.records.read import MODELS  # noqa: PLC0415
    from mottak_cli.records.schema import json_schema  # noqa: PLC0415

    found: dict[str, tuple[str, ...]] = {}
    for kind in MODELS:
        schema = json_schema(kind)
        for path, words in _words(schema, "", schema):
            found[path] = tuple(dict.fromkeys((*found.get(path, ()), *words)))
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
