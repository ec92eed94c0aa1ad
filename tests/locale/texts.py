"""Every text of the program, in every language; `python -m tests.locale.texts` prints those that bokmål and nynorsk share.

What the rules say is in their files, and looked after in `tests/rulebook`; the list that is printed has their texts too.
"""

import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import mottak_cli.locale as locale
from mottak_cli.locale import names, words
from mottak_cli.source import load_bytes

Texts = Mapping[str, str]


def catalogues() -> dict[str, Mapping[str, Texts]]:
    """The catalogue of every module of `locale` that has one."""
    modules = {name: import_module(f"mottak_cli.locale.{name}") for _, name, _ in pkgutil.iter_modules(locale.__path__)}
    return {name: module.CATALOGUE for name, module in modules.items() if hasattr(module, "CATALOGUE")}


def messages() -> Iterator[tuple[str, Texts]]:
    """All messages, and what dates, lists and citations are made with."""
    for catalogue in catalogues().values():
        yield from catalogue.items()
    yield from names.CITE.items()
    yield from {"and": names.AND, "date": names.DATE}.items()
    for number in range(len(names.ORDINALS["nb"])):
        yield f"ordinal.{number + 1}", {lang: ordinals[number] for lang, ordinals in names.ORDINALS.items()}


def of_records() -> Iterator[tuple[str, Texts]]:
    """What is told of the keys and words of records."""
    yield from words.SHARED.items()
    for kind in words.KEYS:
        yield from ((f"{kind}: {path}", texts) for path, texts in words.KEYS[kind].items())
        yield from ((f"{kind}: {path} {word}", texts) for path, senses in words.SENSES[kind].items() for word, texts in senses.items())
    yield from words.WORDS.items()


def everything() -> Iterator[tuple[str, Texts]]:
    """All of them, each with a name to find it by."""
    yield from messages()
    yield from of_records()


def equal() -> dict[str, list[str]]:
    """The texts that are the same in bokmål and nynorsk, each with where it stands."""
    found: dict[str, list[str]] = {}
    for name, texts in everything():
        if texts["nb"] == texts.get("nn"):
            found.setdefault(texts["nb"], []).append(name)
    return found


EQUAL = Path(__file__).with_name("equal_nb_nn.yaml")
"""The texts that may be the same in both, by the reason why."""
EQUAL_RULES = Path(__file__).parents[1] / "rulebook" / EQUAL.name
"""Those of the rulebook, each with its reason."""

FOREIGN = {
    lang: frozenset(theirs.split())
    for lang, theirs in load_bytes(Path(__file__).with_name("foreign.yaml").read_bytes(), "foreign.yaml")[0].data.items()
}
"""By norm, words that only the other has."""
NOT_WORDS = re.compile(r"\{.*?\}|\bnb, nn eller en\b|`[^`]*`|--[\w-]+|https?://\S+|\b\w+\.(?:no|md|toml|yaml|json)\b")
"""What stands in a text without being a word of it: places of values, languages to choose from, code, options, addresses and files."""


def foreign(text: str, lang: str) -> set[str]:
    """The words of a text in bokmål or nynorsk that only the other norm has."""
    return set(re.findall(r"\w+", NOT_WORDS.sub(" ", text).casefold())) & FOREIGN[lang]


def justified() -> dict[str, str]:
    """By text, why it is the same in bokmål and nynorsk."""
    (document,) = load_bytes(EQUAL.read_bytes(), EQUAL.name)
    listed = [(text, group["why"]) for group in document.data["groups"] for text in group["texts"]]
    assert len(listed) == len(dict(listed)), "a text is listed twice"
    return dict(listed)


def main() -> None:
    """Prints the list."""
    reasons = justified()
    for text, where in sorted(equal().items()):
        print(f"{text!r} ({', '.join(where)}): {reasons.get(text, 'NOT JUSTIFIED')}")
    (rules,) = load_bytes(EQUAL_RULES.read_bytes(), EQUAL_RULES.name)
    for text, why in rules.data.items():
        print(f"{text!r} (rules): {why}")


if __name__ == "__main__":
    main()
