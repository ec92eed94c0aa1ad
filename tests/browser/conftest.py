"""The pages as the commands write them, from the examples, and pages with something planted in them."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = {
    "summary-nb": ["summary", "examples/data", "--year", "2024", "--as-of", "2025-01-15"],
    "summary-nn": ["summary", "examples/data", "--year", "2024", "--as-of", "2025-01-15", "--lang", "nn"],
    "summary-en": ["summary", "examples/data", "--year", "2024", "--as-of", "2025-01-15", "--lang", "en"],
    "case-nb": ["check", "examples/strandmo.yaml", "--as-of", "2024-12-31"],
    "case-en": ["check", "examples/strandmo.yaml", "--as-of", "2024-12-31", "--lang", "en"],
    "cases-nn": ["check", "examples/data", "--as-of", "2024-12-31", "--lang", "nn"],
}
Pages = Callable[[str], Path]
Plant = Callable[[str, str, str], Path]


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """A page by its name."""
    folder = tmp_path_factory.mktemp("pages")

    def page(name: str) -> Path:
        file = folder / f"{name}.html"
        if not file.exists():
            command = [sys.executable, "-m", "mottak_cli", *PAGES[name], "--quiet", "--format", f"html:{file}"]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            assert done.returncode in (0, 1), done.stderr
        return file

    return page


@pytest.fixture(scope="session")
def planted(pages: Pages) -> Plant:
    """A page with one thing in it changed, whose own policy lets changed styles be used."""

    def plant(name: str, before: str, after: str) -> Path:
        text = pages(name).read_text(encoding="utf-8")
        assert before in text
        file = pages(name).with_name(f"planted-{name}-{abs(hash((before, after)))}.html")
        loosened = text.replace(before, after, 1).replace("style-src '", "style-src 'unsafe-inline' 'not-")
        file.write_text(loosened, encoding="utf-8")
        return file

    return plant
