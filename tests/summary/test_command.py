"""`mottak summary` as it is called: what is lacking comes first, formats say the same, a frozen day gives the same figures."""

import csv
import io
import json
import shlex
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from mottak_cli.cli.main import run
from mottak_cli.cli.output import Target
from mottak_cli.cli.schema import schema
from mottak_cli.summary.formats import FORMATS
from mottak_cli.summary.model import Summary

from .conftest import DATA, Asked, row, tables

CALL = ["summary", str(DATA), "--year", "2024", "--as-of", "2025-11-22"]
CENTRE = "record: centre\nformat: 1\nid: {id}\nname: {id}\nkind: ordinary\nopen: {{from: 2015-01-01}}\n"


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_the_json_fits_its_schema(lang: str, asked: Asked) -> None:
    found = asked(str(DATA), "--year", "2024", "--lang", lang)
    assert list(Draft202012Validator(schema("summary")).iter_errors(found)) == []
    assert found["schema"] == "mottak.summary/1"


def test_a_schema_that_lacks_a_key_is_noticed(asked: Asked) -> None:
    found = asked(str(DATA), "--year", "2024")
    found["sections"][0]["tables"][0]["rows"][0]["cells"]["number"] = {"fewer_than": 4}
    assert list(Draft202012Validator(schema("summary")).iter_errors(found))


def test_the_command_shown_gives_the_same_again(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(DATA.parent)
    first = asked("data", "--year", "2024", "--region", "fjord", "--select", "RS-2019-002", "--expected", "a b", "--years", "2")
    command = shlex.split(first["basis"]["command"])
    assert command[:2] == ["mottak", "summary"]
    assert asked(*command[2:]) == first


def test_whom_the_settings_expected_is_part_of_the_command_for_they_may_say_otherwise_next_year(tmp_path: Path, asked: Asked) -> None:
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a"))
    (tmp_path / "mottak.toml").write_text('expected = ["a"]\n')
    first = asked(str(tmp_path), "--year", "2024")
    (tmp_path / "mottak.toml").write_text('expected = ["a", "opened-later"]\n')
    assert asked(*shlex.split(first["basis"]["command"])[2:]) == first


def test_the_example_says_who_should_have_sent_a_record(tmp_path: Path, asked: Asked) -> None:
    settings = tomllib.loads((DATA / "mottak.toml").read_text(encoding="utf-8"))
    assert settings.keys() == {"expected"}
    assert sorted(settings["expected"]) == sorted(file.stem for file in DATA.glob("*/*.yaml") if file.stem != "region")

    shutil.copytree(DATA, tmp_path / "data")
    whole = asked(str(tmp_path / "data"), "--year", "2024")
    (tmp_path / "data" / "vidde" / "rypelia.yaml").unlink()
    lacking = asked(str(tmp_path / "data"), "--year", "2024")
    assert tables(whole)["not_sent"]["rows"] == []
    assert [one["cells"]["record"] for one in tables(lacking)["not_sent"]["rows"]] == ["rypelia"]
    assert row(lacking, "received", "not_sent")["number"] == 1


def moved_and_not(folder: Path, option: str) -> str:
    """A centre of `a`, and one that moved from there to `b` in the middle of 2024; what the option is called that asks for either."""
    was, became = ({"id": one} if option == "operator" else one for one in "ab")
    moved = [{"is": was, "to": "2024-06-30"}, {"is": became, "from": "2024-07-01"}]
    for name, value in (("stays", was), ("moves", moved)):
        (folder / f"{name}.yaml").write_text(CENTRE.format(id=name) + f"{option}: {json.dumps(value)}\n")
    return f"--{option}"


@pytest.mark.parametrize("option", ["region", "operator"])
def test_a_centre_that_moved_counts_where_it_was_last(option: str, tmp_path: Path, asked: Asked) -> None:
    asking = moved_and_not(tmp_path, option)
    for asked_for, other, centre in (("a", "b", "stays"), ("b", "a", "moves")):
        found = asked(str(tmp_path), "--year", "2024", asking, asked_for)
        assert row(found, "completeness_by_group", "all")["centres"] == 1
        assert [one["cells"]["record"] for one in tables(found)["centres"]["rows"]] == [centre]
        assert f"{option}.{other}" not in {key for one in tables(found)["fared"]["rows"] for key in one["keys"]}


@pytest.mark.parametrize("option", ["region", "operator"])
@pytest.mark.parametrize("asked_for", ["a", "b"])
def test_the_years_before_count_whom_they_would_count_themselves(option: str, asked_for: str, tmp_path: Path, asked: Asked) -> None:
    asking = moved_and_not(tmp_path, option)
    found = asked(str(tmp_path), "--year", "2025", "--years", "3", asking, asked_for)
    for year in (2023, 2024, 2025):
        trend = row(found, "trend.completeness_by_group", f"all.every.{year}")["centres"]
        if (asked_for, year) == ("b", 2023):
            assert trend == 0
        else:
            alone = asked(str(tmp_path), "--year", str(year), "--years", "1", asking, asked_for)
            assert trend == row(alone, "completeness_by_group", "all")["centres"]


def test_a_region_that_lost_its_only_centre_in_the_year_is_told_so_and_no_page_of_noughts_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asking = moved_and_not(tmp_path, "region")
    (tmp_path / "stays.yaml").unlink()
    (tmp_path / "page").write_text("last week")
    call = ["summary", str(tmp_path), "--year", "2024", "--as-of", "2025-01-15", asking, "a", "--format", f"html:{tmp_path / 'page'}"]
    assert run([*call, "--lang", "en"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "last open day" in told.err
    assert "They were last here: b." in told.err
    assert (tmp_path / "page").read_text() == "last week"


def test_what_came_later_does_not_change_a_frozen_year(tmp_path: Path, asked: Asked) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(CENTRE.format(id="a") + "dialogue_groups: []\n")
    before = asked(str(file), "--year", "2024", "--as-of", "2025-01-31")
    file.write_text(CENTRE.format(id="a") + "dialogue_groups: [{id: g, leaders: [x], meetings: [{date: 2025-02-03}]}]\n")
    after = asked(str(file), "--year", "2024", "--as-of", "2025-01-31")
    assert after["trends"] == before["trends"]
    assert row(after, "breaches_by_group", "all") == row(before, "breaches_by_group", "all")


def test_who_sent_nothing_is_told_first(tmp_path: Path, asked: Asked) -> None:
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a"))
    (tmp_path / "bad.yaml").write_text("record: centre\nformat: 1\nid: broken\nopen: nonsense\n")
    (tmp_path / "mottak.toml").write_text('expected = ["a", "b", "broken"]\n')
    (tmp_path / "r.yaml").write_text("record: region\nformat: 1\nid: r\nname: R\nfollow_ups: [{centre: c, opened: 2024-01-01}]\n")
    found = asked(str(tmp_path), "--year", "2024", "--expected", "d", code=2)
    assert found["sections"][0]["id"] == "completeness"
    missing = {one["cells"]["record"] for one in tables(found)["not_sent"]["rows"]}
    assert missing == {"c", "d"}
    found = asked(str(tmp_path), "--year", "2024", code=2)
    assert {one["cells"]["record"] for one in tables(found)["not_sent"]["rows"]} == {"b", "c"}
    assert [one["cells"]["errors"] > 0 for one in tables(found)["not_read"]["rows"]] == [True]
    assert row(found, "completeness_by_group", "all")["no_entries"] == 1


@pytest.mark.parametrize("width", [60, 80, 120])
@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_no_line_of_the_screen_is_too_long(
    width: int, lang: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    assert run([*CALL, "--lang", lang]) == 0
    lines = capsys.readouterr().out.splitlines()
    command = next(line for line in lines if line.startswith("  mottak summary"))
    assert [line for line in lines if len(line) > width and line != command] == []
    assert [line for line in lines if line != line.rstrip()] == []
    assert len(lines) > 100


def test_the_formats_tell_the_same_figures(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    targets = {name: tmp_path / name for name in ("json", "csv", "csv-excel", "markdown")}
    assert run([*CALL, "--quiet", *(word for name, file in targets.items() for word in ("--format", f"{name}:{file}"))]) == 0
    assert capsys.readouterr().out == ""
    found = json.loads(targets["json"].read_text())
    cells = [
        (table["id"], number, column, value)
        for table in tables(found).values()
        for number, one in enumerate(table["rows"], 1)
        for column, value in one["cells"].items()
    ]
    for name, delimiter in (("csv", ","), ("csv-excel", ";")):
        text = targets[name].read_text(encoding="utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
        told = {one["column"]: one["value"] for one in rows if one["table"] == "about"}
        assert told["as_of"] == found["basis"]["as_of"] == "2025-11-22"
        assert told["rulebook"] == found["basis"]["tool"]["rulebook"]
        assert "kontroll" in told["disclaimer"]
        rows = rows[len(told) :]
        assert [(one["table"], int(one["row"]), one["column"]) for one in rows] == [one[:3] for one in cells]
        for one, (_, _, _, value) in zip(rows, cells, strict=True):
            if isinstance(value, dict):
                assert (one["value"], one["told"]) == ("", "<3" if "fewer_than" in value else "hidden")
            else:
                assert one["value"].lstrip("'") == ("" if value is None else str(value))
    shown = MarkdownIt("commonmark").enable("table").parse(targets["markdown"].read_text())
    listed = [table for table in tables(found).values() if table["rows"] and not table["id"].startswith("trend.")]
    assert sum(token.type == "table_open" for token in shown) == len(listed) + 1
    assert sum(token.type == "tr_open" for token in shown) == sum(len(table["rows"]) + 1 for table in listed) + 1 + 2 * len(found["trends"])


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("table", "markdown", "csv", "csv-excel")])
def test_a_format_made_alone_is_given_the_records_that_it_names(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[Summary] = []

    def render(_: str, summary: Summary, *more: object) -> Iterator[str]:
        given.append(summary)
        return iter(())

    monkeypatch.setattr("mottak_cli.cli.summary.render", render)
    monkeypatch.setattr("mottak_cli.cli.summary.targets", lambda *_: (Target(name, None),))
    assert run(CALL) == 0
    assert sorted(one.kind for one in given[0].records) == ["centre"] * 10 + ["directorate"] + ["region"] * 2


def test_the_screen_says_the_same_whether_or_not_anything_else_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(CALL) == 0
    alone = capsys.readouterr().out
    assert run([*CALL, "--format", "table", "--format", f"json:{tmp_path / 'figures'}"]) == 0
    assert capsys.readouterr().out == alone


def test_names_of_records_are_no_markup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a").replace("name: a", 'name: "<b>|=1+1 @all"'))
    for name in ("markdown", "csv"):
        assert run(["summary", str(tmp_path), "--year", "2024", "--as-of", "2025-01-31", "--format", name]) == 0
        out = capsys.readouterr().out
        assert ("<b>" in out) == (name == "csv")
        assert ",=1+1" not in out


@pytest.mark.parametrize(("given", "told"), [("0", "antall år"), ("x", "antall år"), ("21", "antall år")])
def test_a_wrong_number_of_years(given: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*CALL, "--years", given]) == 2
    assert told in capsys.readouterr().err


def test_every_interpretation_of_the_rules_that_bound_somebody_is_listed(asked: Asked) -> None:
    found = asked(str(DATA), "--year", "2024", "--select", "RS-2019-002/3.1")
    (listed,) = (one for section in found["sections"] for one in section["tables"] if one["id"] == "interpretations")
    told = [(one["cells"]["rule"], one["cells"]["interpretation"], one["cells"]["text"]) for one in listed["rows"]]
    assert [(rule, kind) for rule, kind, _ in told] == [("RS-2019-002/3.1", kind) for kind in ("vårt valg", "to lesninger", "to lesninger")]
    assert [text.split()[0] for _, _, text in told] == ["En", "Streng", "Punkt"]


def test_the_page_links_each_requirement_to_its_source(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    assert run([*CALL, "--select", "RS-2019-002/3.1", "--format", f"html:{page}", "--quiet"]) == 0
    assert 'href="https://www.udiregelverk.no/no/rettskilder/udi-rundskriv/rs-2019-002/"' in page.read_text()


def test_no_summary_of_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.yaml").write_text("id: [")
    page = tmp_path / "last_week.html"
    page.write_text("figures")
    assert run(["summary", str(tmp_path / "a.yaml"), "--year", "2024", "--format", "table", "--format", f"html:{page}"]) == 2
    out, err = capsys.readouterr()
    assert (out, page.read_text()) == ("", "figures")
    assert "a.yaml:1:5" in err
