"""A reader without a mouse, without a network, and without eyes, in a real Chromium."""

import re
from pathlib import Path
from typing import Any

import pytest

from .chromium import browse
from .conftest import PAGES, Pages, Plant

pytestmark = pytest.mark.slow


def walk(file: Path, stops: int) -> list[dict[str, Any]]:
    """Where the tabulator key leads."""
    found: list[dict[str, Any]] = browse({"do": "walk", "file": str(file), "stops": stops})[0]["answer"]
    return found


def test_every_stop_of_the_keyboard_can_be_seen(pages: Pages) -> None:
    for name in ("case-nb", "summary-nb"):
        stops = walk(pages(name), 250)
        assert [one for one in stops if not (one["outline"] and one["seen"] and one["name"])] == []


def test_the_keyboard_reaches_every_kind_of_place(pages: Pages) -> None:
    stops = walk(pages("summary-nb"), 250)
    assert (stops[0]["href"], stops[1]["around"]) == ("#main", "nav")
    assert {"region"} <= {one["role"] for one in stops}
    assert {"nav", "table"} <= {one["around"] for one in stops}
    case = walk(pages("case-nb"), 400)
    assert len(case) < 400, "the last stop was not reached"
    assert any((one["href"] or "").startswith("https://") for one in case)


def test_a_stop_that_cannot_be_seen_is_noticed(planted: Plant) -> None:
    file = planted("case-nb", ":focus-visible{outline:3px solid", ":focus-visible{outline:0px solid")
    assert not any(one["outline"] for one in walk(file, 5))


def test_the_skip_link_leads_past_the_contents(pages: Pages) -> None:
    (found,) = browse({"do": "enter", "file": str(pages("summary-nb")), "hrefs": ["#main"]})[0]["answer"]
    assert found == {"hash": "#main", "seen": True}


def test_enter_on_a_figure_leads_to_the_rows_that_it_counts(pages: Pages) -> None:
    text = pages("summary-nb").read_text(encoding="utf-8")
    figures = re.findall(r'<a href="(#table-[^"]*--[^"]*)">\d+</a>', text)
    figure = next(one for one in figures if not re.search(rf'id="{re.escape(one[1:])}">\D*(\d+)\D*\b\1\.', text))
    step = {"do": "enter", "file": str(pages("summary-nb")), "hrefs": [figure, "#worst"]}
    assert all(one["seen"] for one in browse(step)[0]["answer"])
    table = figure.partition("--")[0]
    shown, all_rows = (
        browse({"do": "rows", "file": str(pages("summary-nb")), "hash": at, "table": table})[0]["answer"] for at in (figure, table)
    )
    told = text.partition(f'id="{figure[1:]}">')[2].partition(" <")[0]
    assert 0 < shown < all_rows
    assert (
        told
        == ("Bare raden" if shown == 1 else f"Bare de {shown} radene") + f" bak tallet vises, {'1 ' if shown == 1 else ''}av {all_rows}."
    )


def test_a_wide_table_is_moved_with_the_arrow_keys(pages: Pages) -> None:
    step = {"do": "scroll", "file": str(pages("summary-nb")), "selector": "#matrix-centre-1 .scroll"}
    assert browse(step)[0]["answer"] > 50


def test_a_year_is_read_aloud_in_words(pages: Pages) -> None:
    step = {"do": "aloud", "file": str(pages("summary-nb")), "selector": "main"}
    told = browse(step)[0]["answer"]
    assert "avvik" in told
    assert "1. november 2024 til 31. desember 2024 (61 dager)" in told
    assert "img" in told, "the drawings of trends have a name"
    assert "region" in told


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_asked_of_a_network(pages: Pages, name: str) -> None:
    found = browse({"do": "walk", "file": str(pages(name)), "stops": 3}, {"do": "print", "file": str(pages(name)), "to": "/dev/null"})
    assert {one for each in found for one in each["requests"]} == {f"file://{pages(name)}"}


def test_a_picture_from_elsewhere_would_be_noticed(planted: Plant) -> None:
    file = planted("case-nb", "</main>", '<img alt="" src="http://127.0.0.1:9/x.png"></main>')
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("default-src 'none'", "default-src *"), encoding="utf-8")
    (found,) = browse({"do": "walk", "file": str(file), "stops": 1})
    assert "http://127.0.0.1:9/x.png" in found["requests"]


def test_the_browser_itself_keeps_the_page_from_asking(planted: Plant) -> None:
    file = planted("case-nb", "</main>", '<img alt="" src="http://127.0.0.1:9/x.png"></main>')
    (found,) = browse({"do": "walk", "file": str(file), "stops": 1})
    assert any("csp" in one and one.endswith("/x.png") for one in found["requests"])
