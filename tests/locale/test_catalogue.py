"""The message catalogue as a whole: every module is found, every text stands in every language with the same values."""

from datetime import date
from string import Formatter

import pytest

from mottak_cli.locale import LANGUAGES, MODULES, fill, text
from mottak_cli.messages import Message

from .texts import EQUAL, FOREIGN, Texts, catalogues, equal, everything, foreign, justified

EVERY = list(everything())


def values(template: str) -> set[str]:
    """The places of values in a text."""
    return {field for _, field, _, _ in Formatter().parse(template) if field is not None}


def faults(texts: Texts) -> list[str]:
    """What is wrong with a text."""
    if tuple(texts) != LANGUAGES or not all(one.strip() for one in texts.values()):
        return [f"languages are {[lang for lang, one in texts.items() if one.strip()]}"]
    found = [] if len({frozenset(values(one)) for one in texts.values()}) == 1 else ["values differ"]
    for what in (".", ":", "?", " "):
        if len({one.endswith(what) for one in (texts["nb"], texts["nn"])}) > 1:
            found.append(f"only one ends in {what!r}")
    return found + [f"{lang} has «{word}»" for lang in FOREIGN for word in sorted(foreign(texts[lang], lang))]


def test_every_module_with_a_catalogue_is_looked_in() -> None:
    assert sorted(MODULES) == sorted(catalogues())


def test_no_key_is_in_two_catalogues() -> None:
    keys = [key for catalogue in catalogues().values() for key in catalogue]
    assert sorted(keys) == sorted(set(keys))


def test_every_text_is_in_three_languages_with_the_same_values_and_each_norm_keeps_to_its_own_words() -> None:
    assert [(name, dict(texts), wrong) for name, texts in EVERY if (wrong := faults(texts))] == []


GOOD = {"nb": "Filen {file} kan ikke leses.", "nn": "Fila {file} kan ikkje lesast.", "en": "The file {file} cannot be read."}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, []),
        ({"nn": None}, ["languages are ['nb', 'en']"]),
        ({"nn": " "}, ["languages are ['nb', 'en']"]),
        ({"nn": "Fila {fil} kan ikkje lesast."}, ["values differ"]),
        ({"en": "The file cannot be read."}, ["values differ"]),
        ({"nn": "Fila {file} kan ikkje lesast"}, ["only one ends in '.'"]),
        ({"nn": "Fila {file} kan ikke leses."}, ["nn has «ikke»", "nn has «leses»"]),
        ({"nb": "Fila {file} kan ikkje lesast."}, ["nb has «fila»", "nb has «ikkje»", "nb has «lesast»"]),
        ({"nn": "Fila {file} kan ikkje lesast (nb, nn eller en), se --ikke eller `hvor`."}, []),
    ],
)
def test_what_is_wrong_with_a_text_is_seen(change: dict[str, str | None], said: list[str]) -> None:
    assert faults({lang: one for lang, one in ({**GOOD} | change).items() if one is not None}) == said


def test_what_has_a_form_for_one_has_another_for_several() -> None:
    every = dict(EVERY)
    ones = {name.removesuffix(".one") for name in every if name.endswith(".one")}
    several = {name.removesuffix(".other") for name, texts in every.items() if name.endswith(".other") and "n" in values(texts["nb"])}
    assert ones == several
    assert [name for name in ones if every[f"{name}.one"] == every[f"{name}.other"]] == []


@pytest.mark.parametrize(
    ("key", "one", "several"),
    [
        ("tally.waived", "1 dispensasjon", "2 dispensasjonar"),
        ("ci.errors", "1 feil i filene", "2 feilar i filene"),
        ("time.open", "Ope sidan 5. mars 2024 (1 dag).", "Ope sidan 5. mars 2024 (2 dagar)."),
        ("tally.pass", "1 oppfylt", "2 oppfylt"),
    ],
)
def test_nynorsk_counts(key: str, one: str, several: str) -> None:
    assert [text(Message(key, {"n": n, "day": date(2024, 3, 5)}), "nn") for n in (1, 2)] == [one, several]


def test_a_list_in_nynorsk_ends_in_og() -> None:
    assert fill("{all}", {"all": ("mottaket", "UDI", date(2025, 12, 1))}, "nn") == "mottaket, UDI og 1. desember 2025"


def test_texts_that_are_equal_in_bokmal_and_nynorsk_are_listed_with_a_reason() -> None:
    reasons = justified()
    assert set(equal()) - set(reasons) == set(), f"equal, and not in {EQUAL.name}"
    assert set(reasons) - set(equal()) == set(), f"in {EQUAL.name}, and not equal"
    assert all(why.strip() for why in reasons.values())


def test_the_words_that_give_bokmal_away_are_none_of_those_that_give_nynorsk_away() -> None:
    assert FOREIGN["nn"] & FOREIGN["nb"] == set()
