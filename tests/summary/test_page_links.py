"""On the page every figure leads to what it counts. Those that do not are few, and each has a reason."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, NamedTuple

import pytest

from mottak_cli.cli.main import run
from mottak_cli.summary.html_values import FIGURES, column_id, list_id, row_id
from tests.pages.reading import faults

from .conftest import DATA, tables

CALL = ("summary", str(DATA), "--as-of", "2025-11-22")
FARED = ("fail", "unknown", "warn", "pending", "waived", "pass", "not_applicable")


class Cell(NamedTuple):
    """A cell: its text, its class, its id, and where its link leads."""

    text: str
    looks: str
    id: str
    to: str | None


class Row(NamedTuple):
    """A row with its id and class."""

    id: str
    looks: str
    cells: list[Cell]


class Tables(HTMLParser):
    """The tables of a page, by the id of the heading or block that they stand under."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: dict[str, list[Row]] = {}
        self._under, self._inside = "", False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in ("h2", "h3", "div") and "id" in given:
            self._under = given["id"]
        elif tag == "table":
            assert self._under not in self.found
            self.found[self._under] = []
        elif tag == "tr":
            self.found[self._under].append(Row(given.get("id", ""), given.get("class", ""), []))
        elif tag in ("th", "td"):
            self.found[self._under][-1].cells.append(Cell("", given.get("class", ""), given.get("id", ""), None))
            self._inside = True
        elif tag == "a" and self._inside:
            self._change(to=given["href"])

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag not in ("th", "td")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self._change(text=self.found[self._under][-1].cells[-1].text + data)

    def _change(self, **given: str) -> None:
        cells = self.found[self._under][-1].cells
        cells[-1] = cells[-1]._replace(**given)


class Made(NamedTuple):
    """A summary as a page, what is in its tables, and the same as JSON."""

    year: str
    page: str
    tables: dict[str, list[Row]]
    told: dict[str, Any]


@pytest.fixture(
    params=[("2024",), ("2024", "--exact"), ("2025", "--years", "2"), ("2023", "--years", "1"), ("2024", "--centre", "granlia")]
)
def made(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> Made:
    """The summary of the examples for some calls."""
    year, *more = request.param
    written = []
    for name in ("html", "json"):
        assert run([*CALL, "--year", year, *more, "--format", name]) == 0
        written.append(capsys.readouterr().out)
    return Made(year, written[0], Tables(written[0]).found, json.loads(written[1]))


def figures(made: Made) -> Iterator[tuple[dict[str, Any], dict[str, Any], str, Cell]]:
    """Every figure of the tables that is not nought: its table, its row, its column's key, and its cell on the page."""
    for table in tables(made.told).values():
        if table["rows"]:
            on_page = made.tables[list_id(table["id"])][1:]
            for row, shown in zip(table["rows"], on_page, strict=True):
                for column, cell in zip(table["columns"], shown.cells, strict=True):
                    if column["kind"] in FIGURES and row["cells"][column["key"]]:
                        yield table, row, column["key"], cell


def excused(table: dict[str, Any], row: dict[str, Any], year: str) -> str | None:
    """Why a figure leads nowhere; None where it must."""
    if table["is_list"]:
        return "a row of a list is itself what is counted"
    if table["id"].startswith("trend.") and row["cells"]["year"] != year:
        return "its list stands in the summary of that year"
    return None


def test_every_figure_leads_somewhere_or_has_a_reason_not_to(made: Made) -> None:
    found = [
        (table["id"], row["keys"], key) for table, row, key, cell in figures(made) if not cell.to and not excused(table, row, made.year)
    ]
    assert found == []
    assert sum(cell.to is not None for _, _, _, cell in figures(made)) > 150


def test_what_is_excused_could_not_be_linked(made: Made) -> None:
    used = {excused(table, row, made.year) for table, row, key, cell in figures(made) if not cell.to}
    assert ("its list stands in the summary of that year" in used) == (len(made.told["basis"]["years"]) > 1)
    # An earlier year leads nowhere at all: the lists of the page are those of its own year.
    earlier = [cell for table, row, _, cell in figures(made) if table["id"].startswith("trend.") and row["cells"]["year"] != made.year]
    assert not any(cell.to for cell in earlier)


def test_every_link_leads_to_a_place_on_the_page(made: Made) -> None:
    assert faults(made.page.replace("{", "(").replace("}", ")")) == []


def test_figures_about_people_lead_to_centres_alone(made: Made) -> None:
    seen = [cell for table, _, _, cell in figures(made) if "people_by_group" in table["id"] and cell.to]
    assert seen
    assert {str(cell.to).partition("--")[0] for cell in seen} == {"#table-centres"}


def test_the_years_before_name_the_command_that_lists_them(made: Made, capsys: pytest.CaptureFixture[str]) -> None:
    intro = next(one["intro"] for one in made.told["sections"] if one["id"] == "trend")
    years = made.told["basis"]["years"]
    assert len(intro) == (2 if len(years) > 1 else 1)
    if len(years) > 1:
        before = int(made.year) - 1
        command = intro[1].partition("«mottak ")[2].partition("»")[0]
        assert f"--year {before} " in command
        assert run([*command.split(), "--format", "json"]) == 0
        own = tables(json.loads(capsys.readouterr().out))
        for name in ("fared", "breaches_by_group"):
            whole = next(one["cells"] for one in own[name]["rows"] if "all" in one["keys"])
            trend = next(one["cells"] for one in tables(made.told)[f"trend.{name}"]["rows"] if one["keys"] == [f"all.every.{before}"])
            assert whole == {key: trend[key] for key in whole}


def test_the_drawn_figures_of_the_year_lead_on(made: Made) -> None:
    for trend in made.told["trends"]:
        rows = made.tables[f"trend-{list_id(trend['id']).removeprefix('table-')}"][1:]
        for series, row in zip(trend["series"], rows, strict=True):
            assert [cell.to for cell in row.cells[1:-1]] == [None] * (len(trend["years"]) - 1)
            assert row.cells[-1].to or not series["values"][-1], trend["id"]
        if trend["id"] in ("centres", "no_entries", "breaches", "late") and (at := rows[0].cells[-1].to):
            lists = [
                (name, key) for name, table in tables(made.told).items() for one in table["rows"] for key in one["keys"]
                if list_id(f"{name}/{key}") == at[1:]
            ]  # fmt: skip
            assert len(lists) == trend["series"][0]["values"][-1], trend["id"]


def matrices(made: Made, kind: str) -> list[list[Row]]:
    """The matrices of a kind of record."""
    return [rows for name, rows in made.tables.items() if name.startswith(f"matrix-{kind}-")]


def test_the_matrix_lists_what_a_provision_counts(made: Made) -> None:
    (rows,) = matrices(made, "centre")
    for one in tables(made.told)["provisions"]["rows"]:
        (row,) = [each for each in rows if each.id == row_id("centre", one["cells"]["rule"])]
        looks = [cell.looks for cell in row.cells[1:]]
        assert {key: looks.count(key) for key in FARED} == {key: one["cells"][key] for key in FARED}
        assert sum(look != "lack" for look in looks) == one["cells"]["bound_centres"]


def test_the_matrix_lists_what_a_record_counts(made: Made) -> None:
    for name in ("centres", "offices"):
        for one in tables(made.told)[name]["rows"]:
            kind = "centre" if name == "centres" else one["keys"][0].partition(".")[0]
            (rows,) = matrices(made, kind)
            at = [cell.id for cell in rows[0].cells].index(column_id(kind, one["cells"]["record"]))
            looks = [row.cells[at].looks for row in rows[1:] if row.looks != "sum"]
            assert sum(look != "lack" for look in looks) == one["cells"]["bound"]
            counted = [key for key in FARED if key in one["cells"]]
            assert {key: looks.count(key) for key in counted} == {key: one["cells"][key] for key in counted}
            sums = [row.cells[at] for row in rows if row.looks == "sum"]
            assert [cell.text for cell in sums] == [str(looks.count(key)) for key in FARED[:3]]
            assert all(bool(cell.to) == (cell.text != "0") for cell in sums)


def test_an_office_nobody_sent_is_listed_whichever_it_is(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r.yaml").write_text("record: region\nformat: 1\nid: r\nname: R\n")
    (tmp_path / "a.yaml").write_text("record: centre\nformat: 1\nid: a\nname: A\nkind: ordinary\nregion: x\nopen: {from: 2015-01-01}\n")
    run(["summary", str(tmp_path), "--year", "2024", "--as-of", "2025-01-31", "--format", "html"])
    found = Tables(capsys.readouterr().out).found["table-received"]
    assert [cell.to for cell in found[6].cells] == [None, "#table-not_5f_sent--office"]
