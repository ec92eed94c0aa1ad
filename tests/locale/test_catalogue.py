"""The message catalogue as a whole: every module is found, every text stands in both languages with the same values."""

import pkgutil
from importlib import import_module
from string import Formatter

import pytest

import mottak_cli.locale as locale

EVERY = {name: import_module(f"mottak_cli.locale.{name}") for _, name, _ in pkgutil.iter_modules(locale.__path__)}


def test_every_module_with_a_catalogue_is_looked_in() -> None:
    assert sorted(locale.MODULES) == sorted(name for name, module in EVERY.items() if hasattr(module, "CATALOGUE"))


@pytest.mark.parametrize("name", locale.MODULES)
def test_both_languages_say_the_same_values(name: str) -> None:
    for key, texts in EVERY[name].CATALOGUE.items():
        assert texts.keys() >= {"nb", "en"}, key
        values = [{field for _, field, _, _ in Formatter().parse(texts[lang]) if field} for lang in ("nb", "en")]
        assert values[0] == values[1], key
