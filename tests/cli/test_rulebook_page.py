"""docs/rulebook.md in every language is the one that the rulebook gives, and holds all that the rulebook says."""

from pathlib import Path

import pytest

from mottak_cli.cli.rulebook_page import FILES, page
from mottak_cli.rulebook import load

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize("lang", FILES)
def test_the_page_is_the_one_that_the_rulebook_gives(lang: str) -> None:
    written = (DOCS / FILES[lang]).read_text(encoding="utf-8")
    assert written == page(load(), lang), "run: python -m mottak_cli.cli.rulebook_page docs"


@pytest.mark.parametrize("lang", FILES)
def test_every_provision_and_every_interpretation_is_on_it_once(lang: str) -> None:
    rulebook, written = load(), page(load(), lang)
    for name in rulebook.provisions:
        assert written.count(f"\n| {name} | **") == 1, name
    for rule in rulebook.rules.values():
        for one in rule.interpretation:
            text = " ".join(one.as_map()[lang].replace("|", "\\|").split())
            assert written.count(text) == 1, (rule.id, one.name)
