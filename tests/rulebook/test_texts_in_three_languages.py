"""Every text of the built-in rulebook says the same in bokmål, nynorsk and English, and each in its own language."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.rulebook.load import rule_files, rules_directory
from mottak_cli.source import load_bytes

LANGUAGES = ["nb", "nn", "en"]
PLACE = re.compile(r"\{\w*\}")
KEY = re.compile(r"\b[a-z]+_[a-z_]+\b")
FOREIGN = {
    "nn": "ikke fra bare hver hvert hvem hva hvor hvordan hvorfor hvilke hvilken noe noen nå ennå uten mer flere sammen selv en et de dem "
    "ble blitt være vært gjør gjøre ga sier måned måneder måneden uke uken senest senere tjeneste beboere beboerne gruppen ansatt ansatte "
    "leder ledere opplæringen veilederen bekreftet avgjørelsen driften oversikten listen filen regnes teller",
    "nb": "ikkje frå berre kvar kvart kven kva korleis kvifor noko nokon no enno utan meir fleire saman sjølv ein ei eit dei blei vere "
    "vore gjer gjere gav seier månad månader månaden veke veka seinast seinare teneste bebuarar bebuarane gruppa tilsett tilsette leiar "
    "leiarar opplæringa rettleiaren stadfesta avgjerda drifta oversikta lista fila tel",
}
"""By norm: words that it does not have, or not in a meaning that a rule would need, but the other norm has."""


def mappings(data: Any) -> Iterator[Mapping[str, Any]]:
    """Everything in a rule file that says something in a language."""
    if isinstance(data, Mapping):
        if set(LANGUAGES) & set(data):
            yield data
        else:
            for value in data.values():
                yield from mappings(value)
    elif isinstance(data, list):
        for value in data:
            yield from mappings(value)


def texts() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each text of the built-in rules and documents, with the file that it stands in."""
    for path in rule_files(rules_directory()):
        name = f"{path.parent.name}/{path.name}"
        yield from ((name, one) for one in mappings(load_bytes(path.read_bytes(), name)[0].data))


def faults(text: Mapping[str, Any]) -> list[str]:
    """What is wrong with a text of three languages."""
    said = [one for one in text if one in LANGUAGES]
    if said != LANGUAGES:
        return [f"languages are {said}"]
    found = []
    for what, pattern in (("placeholders", PLACE), ("keys of records", KEY)):
        if len({tuple(sorted(pattern.findall(text[lang]))) for lang in LANGUAGES}) > 1:
            found.append(f"{what} differ")
    if len({text[lang].endswith(".") for lang in LANGUAGES}) > 1:
        found.append("only some end in a full stop")
    return found + [f"{lang} has «{word}»" for lang in FOREIGN for word in sorted(words(text[lang]) & words(FOREIGN[lang]))]


def words(text: str) -> set[str]:
    """The words of a text, without what stands for something else."""
    return set(re.findall(r"\w+", KEY.sub("", PLACE.sub("", text)).casefold()))


def test_every_text_is_there_in_three_languages_and_says_the_same() -> None:
    assert [(name, text["nb"], wrong) for name, text in texts() if (wrong := faults(text))] == []


def test_texts_that_are_equal_in_both_norms_are_known_and_accounted_for() -> None:
    known = load_bytes((Path(__file__).parent / "equal_nb_nn.yaml").read_bytes(), "equal_nb_nn.yaml")[0].data
    assert {text["nb"] for _, text in texts() if text["nb"] == text["nn"]} == set(known)
    assert all(str(why).strip() for why in known.values())


GOOD = {"nb": "Gruppen {subject} møttes ikke; se meetings_held.", "nn": "Gruppa {subject} møttest ikkje; sjå meetings_held."}
EN = "Group {subject} did not meet; see meetings_held."


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, []),
        ({"nn": None}, ["languages are ['nb', 'en']"]),
        ({"nn": "Gruppa møttest ikkje; sjå meetings_held."}, ["placeholders differ"]),
        ({"en": "Group {subject} did not meet."}, ["keys of records differ"]),
        ({"en": EN[:-1]}, ["only some end in a full stop"]),
        ({"nn": GOOD["nb"]}, ["nn has «gruppen»", "nn has «ikke»"]),
        ({"nb": GOOD["nn"]}, ["nb has «gruppa»", "nb has «ikkje»"]),
    ],
)
def test_what_is_wrong_with_a_text_is_seen(change: dict[str, str | None], said: list[str]) -> None:
    text = {lang: one for lang, one in ({**GOOD, "en": EN} | change).items() if one is not None}
    assert faults(text) == said
