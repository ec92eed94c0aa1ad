"""The year as bars: nothing of a day is lost that a reader must see, and every line keeps its columns."""

import json
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mottak_cli.reporters import Closing, View
from mottak_cli.reporters.layout import cells as columns
from mottak_cli.reporters.year_cells import DRAWN, ORDER, TYPED, Axis, Signs, Told, axis, cells, scale, signs
from mottak_cli.reporters.year_json import YearJson
from mottak_cli.reporters.year_table import YearTable
from mottak_cli.results import Bar, Run, Verdict

from .making import is_as_kept
from .sample import line_of
from .sample_year import MIDSUMMER, WHOLE, cut

F, U, W, P, D, OK, NA = Verdict
CLOSING = Closing({}, 2, 0, "never", "all")
ANY_YEAR = st.dates(date(1990, 1, 1), date(2090, 1, 1))
TOLD: st.SearchStrategy[Told] = st.sampled_from([*Verdict, None])


def drawn(run: Run, view: View, *, days: bool = False) -> str:
    """The picture, as the command would write it."""
    made = YearTable(days=days)
    return "".join(made.whole([made.part(one, run, view, line_of) for one in run.records], run, view, CLOSING))


@st.composite
def years(draw: st.DrawFn) -> tuple[Axis, tuple[Bar, ...]]:
    """A period on some cells, and bars that cover its first days or all of them."""
    first = draw(ANY_YEAR)
    verdicts = draw(st.lists(st.tuples(TOLD, st.integers(1, 90)), min_size=1, max_size=12))
    bars = []
    day = first
    for verdict, length in verdicts:
        bars.append(Bar(day, day + timedelta(days=length - 1), verdict))
        day += timedelta(days=length)
    last = day - timedelta(days=1) + timedelta(days=draw(st.integers(0, 60)))
    return axis(first, last, draw(st.integers(1, 200))), tuple(bars)


def by_day(on: Axis, bars: Sequence[Bar]) -> list[list[Told]]:
    """What a slow reader finds in each cell: the verdict of each of its days."""
    found: list[list[Told]] = [[] for _ in range(on.width)]
    for bar in bars:
        for number in range((bar.last - bar.first).days + 1):
            found[on.cell(bar.first + timedelta(days=number))].append(bar.verdict)
    return found


@given(years())
def test_a_cell_shows_the_gravest_of_its_days(year: tuple[Axis, tuple[Bar, ...]]) -> None:
    on, bars = year
    made = cells(bars, (), on)
    assert len(made) == on.width
    for cell, days in zip(made, by_day(on, bars), strict=True):
        assert cell.blank is not bool(days)
        if days:
            assert cell.told is min(days, key=lambda one: ORDER[one])


@given(years())
def test_the_gravest_cell_is_the_gravest_day(year: tuple[Axis, tuple[Bar, ...]]) -> None:
    on, bars = year
    made = [cell.told for cell in cells(bars, (), on) if not cell.blank]
    assert min(ORDER[one] for one in made) == min(ORDER[bar.verdict] for bar in bars)


@given(years(), st.lists(st.integers(-400, 1500)))
def test_a_due_date_hides_nothing_grave_and_is_seen_elsewhere(year: tuple[Axis, tuple[Bar, ...]], offsets: list[int]) -> None:
    on, bars = year
    dues = [on.first + timedelta(days=number) for number in offsets]
    with_dues, without = cells(bars, dues, on), cells(bars, (), on)
    marked = {on.cell(day) for day in dues if on.has(day)}
    for number, (cell, bare) in enumerate(zip(with_dues, without, strict=True)):
        assert cell._replace(due=False) == bare
        assert cell.due is (number in marked and bare.told not in (F, U, W))


@given(ANY_YEAR, st.integers(1, 1500), st.integers(1, 250))
def test_every_cell_has_a_day_and_days_go_on_in_order(first: date, days: int, room: int) -> None:
    on = axis(first, first + timedelta(days=days - 1), room)
    places = [on.cell(first + timedelta(days=number)) for number in range(days)]
    assert places == sorted(places)
    assert set(places) == set(range(on.width))
    assert max(places.count(number) for number in range(on.width)) <= on.most
    assert on.width <= room


@given(ANY_YEAR, st.integers(1, 3000), st.integers(1, 250))
def test_the_scale_fits_over_the_cells(first: date, days: int, room: int) -> None:
    on = axis(first, first + timedelta(days=days - 1), room)
    assert len(scale(on, "nb")) <= on.width


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (60, "jan  feb mar  apr  mai  jun  jul  aug   sep okt   nov des"),
        (44, "j  f   m  a   m   j  j   a   s  o   n   d"),
        (10, "2024"),
    ],
)
def test_months_stand_where_they_begin(room: int, expected: str) -> None:
    assert scale(axis(date(2024, 1, 1), date(2024, 12, 31), room), "nb") == expected


def test_years_and_weeks_have_scales_of_their_own() -> None:
    assert scale(axis(date(2022, 1, 1), date(2024, 12, 31), 60), "nb").split() == ["2022", "2023", "2024"]
    assert scale(axis(date(2024, 5, 1), date(2024, 5, 31), 60), "nb").split() == ["1.5.", "8.5.", "15.5.", "22.5."]


@pytest.mark.parametrize("given_signs", [DRAWN, TYPED])
def test_every_verdict_has_a_sign_of_its_own(given_signs: Signs) -> None:
    every = [*given_signs.told.values(), given_signs.due, given_signs.as_of, given_signs.edge]
    assert len(set(every)) == len(every)
    assert all(columns(one) == 1 for one in (*every, given_signs.later))
    assert set(given_signs.told) == {*Verdict, None}


@pytest.mark.parametrize("encoding", ["ascii", "cp437", "cp1252", "latin-1", "utf-8", "no-such-code"])
def test_the_signs_can_be_written(encoding: str) -> None:
    found = signs(encoding)
    assert found is (DRAWN if encoding == "utf-8" else TYPED)


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_snapshot(lang: str) -> None:
    assert is_as_kept(f"year-80-{lang}.txt", drawn(WHOLE, View(lang=lang, width=80)))
    everything = View(lang=lang, width=80, everything=True)
    assert is_as_kept(f"year-80-{lang}-days.txt", drawn(cut(WHOLE, MIDSUMMER, date(2024, 10, 1)), everything, days=True))


def bar_lines(text: str) -> list[str]:
    """The lines that hold a bar."""
    return [line for line in text.splitlines() if line.count("│") == 2]


@pytest.mark.parametrize("width", [40, 80, 100, 120, 200])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_no_line_is_wider_than_the_screen(width: int, encoding: str) -> None:
    text = drawn(WHOLE, View(width=width, encoding=encoding, everything=True), days=True)
    text.encode(encoding)
    assert max(map(columns, text.splitlines())) <= width


@pytest.mark.parametrize("title", ["受け入れセンターの年間計画と指導者", "e\u0301" * 40, "Å" * 60, "x", "👩‍👩‍👧 familie " * 5])
def test_wide_and_joining_characters_keep_the_columns(title: str) -> None:
    record = WHOLE.records[0]
    results = tuple(one._replace(rule=one.rule._replace(title={"nb": title})) for one in record.results)
    lines = bar_lines(drawn(WHOLE._replace(records=(record._replace(results=results),)), View(width=80)))
    assert len(lines) == 4
    assert {(columns(line.split("│")[0]), columns(line.split("│")[1])) for line in lines} == {(33, 44)}


def test_a_breach_of_one_day_is_seen_on_the_narrowest_screen() -> None:
    line = next(one for one in bar_lines(drawn(WHOLE, View(width=40))) if " 3.2 " in one)
    assert line.split("│")[1].count("✗") == 1


def test_what_falls_due_is_marked_in_the_days_to_come_or_beyond() -> None:
    beyond = next(one for one in bar_lines(drawn(WHOLE, View(width=80))) if " 5.2 " in one)
    assert beyond.endswith("…│▸")
    before = cut(WHOLE, MIDSUMMER, date(2024, 10, 1))
    (line,) = (one for one in bar_lines(drawn(before, View(width=80))) if " 5.2 " in one)
    on = Axis(date(2024, 1, 1), date(2024, 12, 31), 44)
    assert line.split("│")[1].index("◆") == on.cell(date(2024, 10, 1))


def test_the_mark_of_the_day_stands_over_its_cell() -> None:
    run = cut(WHOLE, MIDSUMMER, date(2024, 10, 1))
    lines = drawn(run, View(width=80)).splitlines()
    mark = next(line for line in lines if line.strip() == "▼")
    bar = next(line for line in bar_lines("\n".join(lines)) if " 3.4a " in line)
    assert bar[mark.index("▼")] == "✗"
    assert bar[mark.index("▼") + 1] == " "
    assert "▼" not in drawn(run._replace(as_of=date(2025, 3, 1)), View(width=80))


def test_only_what_needs_following_up_unless_all_is_asked_for() -> None:
    text = drawn(WHOLE, View(width=80))
    assert "Ikke vist: 1 dispensasjon, 3 oppfylt og 1 ikke aktuelt. --show all viser alle reglene." in " ".join(text.split())
    assert len(bar_lines(text)) == 4
    everything = drawn(WHOLE, View(width=80, everything=True))
    assert len(bar_lines(everything)) == 10
    assert "Ikke vist" not in everything


def test_the_days_in_words() -> None:
    told = " ".join(drawn(WHOLE, View(width=120, everything=True), days=True).split())
    assert "bør vurderes 10.01.2024 – 01.02.2024 (23 dager)" in told
    assert "avvik 19.03.2024; oppfylt 20.03.2024 – 31.12.2024 (287 dager)" in told
    assert "frist 12.01.2025" in told
    assert "Ingenting i perioden utløste kravet" in told
    assert "01.01.2024" not in " ".join(drawn(WHOLE, View(width=120), days=True).split()).partition("Lind")[2]


def test_colour_tells_nothing_that_the_signs_do_not() -> None:
    palette = dict.fromkeys((*(verdict.value for verdict in Verdict), "dim", "strong", "circular", "heading"), ("<", ">"))
    coloured = drawn(WHOLE, View(width=80, palette=palette))
    assert coloured != drawn(WHOLE, View(width=80))
    assert coloured.replace("<", "").replace(">", "") == drawn(WHOLE, View(width=80))


def test_nobody_is_named() -> None:
    assert "Ola" not in drawn(WHOLE, View(everything=True), days=True)


def test_the_json_has_every_rule_and_bar() -> None:
    made, view = YearJson(), View()
    told = json.loads("".join(made.whole([made.part(one, WHOLE, view, line_of) for one in WHOLE.records], WHOLE, view, CLOSING)))
    assert (told["schema"], told["as_of"], told["errors"]) == ("mottak.timeline/1", "2024-12-31", [])
    assert told["disclaimer"] == "En filsjekk godkjenner ingenting og er ikke en kontroll."
    lind = told["records"][0]["rules"]
    assert [one["verdict"] for one in lind] == [one.verdict.value for one in WHOLE.records[0].results]
    assert lind[1]["bars"][:2] == [
        {"from": "2024-01-01", "to": "2024-03-18", "days": 78, "verdict": None},
        {"from": "2024-03-19", "to": "2024-03-19", "days": 1, "verdict": "fail"},
    ]
    assert lind[5]["due"] == ["2025-01-12"]
