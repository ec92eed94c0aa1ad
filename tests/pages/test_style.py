"""Colours that can be read: every pair of text and ground that the pages use, in both schemes and on paper."""

import re

import pytest

from mottak_cli.reporters.html_style import STYLE

VERDICTS = ("fail", "unknown", "warn", "pending", "waived", "pass", "na")
TEXTS = (
    [(one, f"{one}-g") for one in VERDICTS]
    + [(ink, ground) for ink in ("text", "soft", "link") for ground in ("ground", "panel")]
    + [("text", "warn-g"), ("link", "warn-g"), ("soft", "warn-g")]
)
"""Ink and ground; `warn-g` is also the ground of what a link has led to."""
SHAPES = [(one, ground) for one in (*VERDICTS[:6], "focus") for ground in ("ground", "panel")]
SCHEMES = ("light", "dark", "paper")


def colours(scheme: str) -> dict[str, str]:
    """The colours of a scheme by name."""
    blocks = re.findall(r":root\{(.*?)\}", STYLE, re.DOTALL)
    return dict(re.findall(r"--([\w-]+):(#[0-9a-f]+)", blocks[SCHEMES.index(scheme)]))


def luminance(colour: str) -> float:
    """WCAG 2.1, relative luminance."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * one for one in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, contrast ratio."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_the_standards_own() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str) -> None:
    found = colours("light") | colours(scheme)
    assert [(ink, ground) for ink, ground in TEXTS if contrast(found[ink], found[ground]) < 4.5] == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_bars_and_the_focus_can_be_seen(scheme: str) -> None:
    found = colours("light") | colours(scheme)
    assert [(ink, ground) for ink, ground in SHAPES if contrast(found[ink], found[ground]) < 3] == []


def test_the_style_sheet_asks_for_nothing() -> None:
    assert not re.search(r"url\(|@import|@font-face|expression", STYLE)
