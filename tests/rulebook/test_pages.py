"""The pages about the primitives are those that the code gives."""

from pathlib import Path

import pytest

from mottak_cli.checks.registry import PRIMITIVES
from mottak_cli.rulebook.pages import page

PAGES = Path(__file__).parents[2] / "docs" / "primitives"


@pytest.mark.parametrize("name", PRIMITIVES)
def test_the_page_is_up_to_date(name: str) -> None:
    written = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    assert written == page(name), "run: python -m mottak_cli.rulebook.pages docs/primitives"


def test_every_page_is_about_a_primitive() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(PRIMITIVES)
