"""The pages before the Nu HTML checker and before axe-core, in a real Chromium, in both colour schemes, on a phone and on a screen."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.npm import package

from .chromium import TAGS, browse
from .conftest import PAGES, Pages, Plant

pytestmark = pytest.mark.slow
FAR = 60 * '<td class="num">00000</td>'
WIDE = f'<div class="scroll"><table><caption>x</caption><tr>{FAR}</tr></table></div>'
"""A table that is wider than the screen and that no key can reach."""
VNU = ("vnu-jar", "26.9.27")


def nu(*files: Path) -> list[str]:
    """What the Nu HTML checker says of files, warnings too."""
    java = shutil.which("java")
    assert java, "java is not installed"
    jar = package(*VNU) / VNU[0] / "build" / "dist" / "vnu.jar"
    command = [java, "-jar", str(jar), "--stdout", "--format", "json", "--exit-zero-always", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [f"{one['url']}: {one['message']}" for one in json.loads(done.stdout)["messages"]]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('<main id="main"', '<main id="contents"', "Duplicate ID"),
        ("</main>", "<p><div>x</div></p></main>", "No “p” element in scope"),
        ("color-scheme:light dark;", "color-scheme:light dark;color:no-such;", "CSS"),
    ],
)
def test_the_nu_checker_finds_what_is_planted(planted: Plant, before: str, after: str, said: str) -> None:
    assert any(said in one for one in nu(planted("case-nb", before, after)))


def test_the_nu_checker_finds_nothing_in_our_pages(pages: Pages) -> None:
    assert nu(*(pages(name) for name in PAGES)) == []


def axe(file: Path) -> list[dict[str, Any]]:
    """What axe-core says of a page, one answer for each scheme and width."""
    found: list[dict[str, Any]] = browse({"do": "axe", "file": str(file), "tags": TAGS})[0]["answer"]
    assert [(one["scheme"], one["width"]) for one in found] == [("light", 320), ("light", 1280), ("dark", 320), ("dark", 1280)]
    return found


@pytest.mark.parametrize(
    ("before", "after", "rule", "where"),
    [
        ("</main>", f"{WIDE}</main>", "scrollable-region-focusable", 4),
        ('<html lang="nb">', "<html>", "html-has-lang", 4),
        ("</main>", '<p><a href="#main"></a></p></main>', "link-name", 4),
        ("--fail:#96140f", "--fail:#e9a09c", "color-contrast", 2),
        ("--fail:#ffb4ab", "--fail:#7d3a34", "color-contrast", 2),
    ],
)
def test_axe_finds_what_is_planted(planted: Plant, before: str, after: str, rule: str, where: int) -> None:
    """`where`: at how many of the schemes and widths."""
    found = [one for one in axe(planted("case-nb", before, after)) if any(each["id"] == rule for each in one["violations"])]
    assert len(found) == where


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_in_our_pages(pages: Pages, name: str) -> None:
    for one in axe(pages(name)):
        assert one["violations"] == [], (one["scheme"], one["width"])
        assert one["passes"] > 20
        # A sign alone is too short for axe to measure; tests/pages measures every pair of colours.
        assert {each["id"] for each in one["doubtful"]} <= {"color-contrast"}
        assert one["wide"] == one["width"], "the page as a whole scrolls sideways"
