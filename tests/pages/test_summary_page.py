"""The summary as a page."""

import re
from datetime import date

import pytest
from hypothesis import given, settings

from mottak_cli.results import Verdict
from mottak_cli.summary.html import pieces, render
from mottak_cli.summary.html_matrix import SIDE_BY_SIDE
from mottak_cli.summary.model import Summary
from tests.reporters.making import ODD

from .reading import Page, faults
from .sample import BREACHES, RECORDS, SUMMARY, many, record

LANGUAGES = ("nb", "nn", "en")
EMPTY = SUMMARY._replace(sentences=(), sections=(), records=(), trends=(), rules=())


@pytest.mark.parametrize("summary", [SUMMARY, EMPTY, many(45)])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_is_whole(summary: Summary, lang: str) -> None:
    text = render(summary, lang)
    assert faults(text) == []
    assert f'<html lang="{lang}">' in text
    assert text == "".join(pieces(summary, lang))


def rows_of(title: str, lang: str = "nb") -> list[list[str]]:
    """The rows of the table with that caption."""
    text = render(SUMMARY, lang)
    found = next(one for one in text.split("<table") if f">{title} (1)</span>" in one)
    return Page(f"<table{found.partition('</table>')[0]}</table>").rows


@pytest.mark.parametrize(
    ("lang", "row"),
    [
        ("nb", ["Fjord", "2", "3", "66,7\u00a0%", "12\u00a0345", "færre enn 3"]),
        ("nn", ["Fjord", "2", "3", "66,7\u00a0%", "12\u00a0345", "færre enn 3"]),
        ("en", ["Fjord", "2", "3", "66.7%", "12,345", "fewer than 3"]),
    ],
)
def test_figures_are_written_as_the_language_writes_them(lang: str, row: list[str]) -> None:
    assert rows_of("Etter region", lang)[1] == row


def test_what_is_hidden_and_what_there_is_not_are_told_apart_from_nothing() -> None:
    assert rows_of("Etter region")[2][5] == "skjult"
    assert rows_of("Etter region")[3][3:] == ["–", "–", "7"]
    assert rows_of("Etter region")[2][2] == "0"


@pytest.mark.parametrize(
    ("lang", "day", "about"), [("nb", "5. mars 2024", "Norsk"), ("nn", "5. mars 2024", "Norsk"), ("en", "5 March 2024", "English")]
)
def test_days_verdicts_and_rules_are_in_words(lang: str, day: str, about: str) -> None:
    row = rows_of("Bruddene", lang)[1]
    told = {"en": "RS 2019-002, 3, fourth point Two trained group leaders at all times"}
    assert row[0] == told.get(lang, "RS 2019-002, 3, fjerde strekpunkt To opplærte gruppeledere til enhver tid")
    assert row[1:] == ["✗ non-conformity" if lang == "en" else "✗ avvik", day, about]


def test_a_figure_leads_to_its_list_and_the_list_to_those_rows_alone() -> None:
    text = render(SUMMARY, "nb")
    assert '<a href="#table-breaches--fjord">3</a>' in text
    assert '<a href="#table-breaches">4</a>' in text
    assert '<a href="#table-centres--v_20_i_2f_d_2b_de">1</a>' in text
    (number,) = re.findall(r"#table-breaches--fjord:target\) #table-breaches tbody tr:not\(\.k(\d+)\)", text)
    kept = [one for one in Page(text).all("tr") if f"k{number}" in one.attributes.get("class", "").split()]
    assert len(kept) == sum("fjord" in row.keys for row in BREACHES.rows) == 3
    assert "Bare de 3 radene bak tallet vises, av 4." in Page(text).text


def test_a_figure_whose_list_is_not_on_the_page_is_no_link() -> None:
    text = render(SUMMARY, "nb")
    assert "nowhere" not in text
    assert '<td class="num">3</td>' in text


def test_the_worst_stands_first() -> None:
    text = render(SUMMARY, "nb")
    worst = text.partition('id="worst"')[2]
    assert re.findall(r'<li><a href="#year-centre-(\w+)">', worst) == ["lind", "dal"]
    assert "Lind mottak: 1\u00a0200 dager med brudd, 2 brudd står åpne ✗ avvik 3" in Page(worst).text.replace("1 200", "1\u00a0200")
    assert "Dal mottak: 1 dag med brudd, 1 brudd står åpent" in Page(worst).text
    assert re.findall(r'class="b-fail" x="0" y="1" width="([\d.]+)%"', worst) == ["100.00", "0.08"]
    matrix = text.partition('id="matrix-centre-1"')[2]
    assert re.findall(r'<th scope="col" id="column-centre-\w+"><a href="#year-centre-(\w+)">', matrix) == ["lind", "dal", "berg"]
    assert "In all: non-conformity310" in Page(render(SUMMARY, "en")).text


def test_many_records_are_several_matrices() -> None:
    page = Page(render(many(2 * SIDE_BY_SIDE + 5), "nb"))
    assert len(page.all("div", class_="wide")) == 3
    assert "Mottak 41–45 av 45" in page.text


def test_the_cell_of_a_breach_leads_to_its_year() -> None:
    text = render(SUMMARY, "nb")
    assert '<td class="fail"><a href="#year-centre-lind--RS-2019-002_2f_3_2e_2"><span class="mark" aria-hidden="true">✗</span>' in text
    assert '<td class="pass"><span class="mark"' in text


def test_a_year_is_told_in_words_too() -> None:
    text = render(SUMMARY, "nb")
    year = Page(text.partition('id="year-centre-dal--RS-2019-002_2f_3_2e_1"')[2].partition("</li>")[0])
    assert year.text.endswith("avvik 1. mars 2024 til 31. mars 2024 (31 dager), 10. juni 2024.")
    assert [one.attributes["class"] for one in year.all("rect")] == ["b-pass", "b-fail", "b-pass", "b-fail", "b-not_applicable"]
    assert [one.attributes["x"] for one in year.all("rect")] == ["0.00%", "16.39%", "24.86%", "43.99%", "44.26%"]


def test_due_days_and_the_as_of_day_are_marked() -> None:
    text = render(SUMMARY, "nb")
    assert "frist</strong> 31. desember 2024." in text
    assert text.count('class="asof"') == 1
    assert "Datoen det spørres om, er 30. november 2024." in text
    after = SUMMARY._replace(basis=SUMMARY.basis._replace(as_of=date(2025, 3, 1)))
    assert 'class="asof"' not in render(after, "nb")


def test_what_was_met_all_along_is_in_the_matrix_alone() -> None:
    text = render(SUMMARY._replace(records=(record("Berg", *[Verdict.PASS] * 6),)), "nb")
    assert 'id="year-centre-berg--' not in text
    assert "Ingenting å vise" in text


def test_a_trend_is_drawn_told_and_tabled_and_a_gap_stays_one() -> None:
    text = render(SUMMARY, "nb")
    drawing = text.partition('aria-labelledby="trend-coverage-t trend-coverage-d"')[2].partition("</svg>")[0]
    assert 'class="line' not in drawing
    assert drawing.count("<circle") == 2
    assert "2022: 50,0\u00a0%, 2024: 97,0\u00a0%." in drawing
    days = text.partition('aria-labelledby="trend-days-t trend-days-d"')[2].partition("</svg>")[0]
    assert days.count('class="line') == 12
    assert "2\u00a0000</text>" in days


@settings(max_examples=25)
@given(ODD)
def test_no_text_breaks_out(name: str) -> None:
    def hostile(told: str) -> Summary:
        records = tuple(one._replace(name=told, file=told) for one in RECORDS)
        return SUMMARY._replace(records=records, basis=SUMMARY.basis._replace(command=told, rulebook_version=told))

    text = render(hostile(name), "nb")
    assert faults(text.replace("{", "(").replace("}", ")")) == []
    assert Page(text).shape == Page(render(hostile("x"), "nb")).shape
