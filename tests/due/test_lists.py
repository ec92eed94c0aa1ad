"""The list in every format: the same items, in three languages, whatever a record's texts are."""

import csv
import json
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path

import jsonschema
import pytest
from markdown_it import MarkdownIt

from mottak_cli.cli.main import run
from mottak_cli.due.calendar import calendar
from mottak_cli.due.json_due import due_schema, plan_as_json
from mottak_cli.due.markdown import markdown
from mottak_cli.due.model import Plan
from mottak_cli.due.spreadsheet import COLUMNS, spreadsheet
from mottak_cli.due.table import table
from mottak_cli.reporters.base import View
from mottak_cli.reporters.layout import cells

from ..oracle.generate_repo import a_repo
from ..oracle.questions import repo_questions
from .asking import centre, plan, rulebook
from .plain import horizon
from .promise import lists

ROOT = Path(__file__).parents[2]
EVIL = '=1+1 Lind | <script>x</script> ``` `x` [a](http://b) @alle #1 &amp; **x** "q";=1+1'
LANGUAGES = ("nb", "nn", "en")


def plans() -> Iterator[Plan]:
    """Lists of random data repos."""
    for seed in range(30, 40):
        records = a_repo(seed)
        for asked in repo_questions(records, seed):
            until = horizon(seed, asked.as_of)
            empty = plan(asked.as_of.isoformat(), centre(), days=(until - asked.as_of).days)
            yield empty._replace(records=tuple(lists(records, rulebook(), asked.as_of, until).values()))


def test_every_format_tells_everything_in_every_language() -> None:
    schema = jsonschema.Draft202012Validator(due_schema(), format_checker=jsonschema.FormatChecker())
    seen = 0
    for found in plans():
        number = sum(len(one.items) for one in found.records)
        advice = sum(len(one.advice) for one in found.records)
        seen += number
        for lang in LANGUAGES:
            data = json.loads(json.dumps(plan_as_json(found, lang)))
            schema.validate(data)
            assert (len(data["items"]), len(data["advice"])) == (number, advice)
            rows = list(csv.reader(StringIO("".join(spreadsheet(found, lang, excel=False)), newline="")))
            assert rows[0] == list(COLUMNS)
            assert {len(row) for row in rows} == {len(COLUMNS)}
            assert len(rows) == 1 + number + advice
            dated = sum(one.by is not None for record in found.records for one in record.advice)
            assert "".join(calendar(found, lang)).count("BEGIN:VEVENT") == number + dated
            text = "".join(markdown(found, lang))
            tokens = MarkdownIt("commonmark").enable("table").parse(text)
            assert all(len(row) == 7 for row in rows_of(tokens))
            for line in "".join(table(found, View(lang=lang, width=80))).splitlines():
                assert cells(line) <= 80 or "://" in line or " " not in line.strip(), line
    assert seen > 150


def rows_of(tokens: Sequence[object]) -> Iterator[list[str]]:
    """The rows of all tables, cell by cell."""
    row: list[str] = []
    for token in tokens:
        kind = token.type  # type: ignore[attr-defined]
        if kind == "tr_open":
            row = []
        elif kind in ("td_open", "th_open"):
            row.append(kind)
        elif kind == "tr_close":
            yield row


def test_texts_of_a_record_stay_texts() -> None:
    found = plan("2024-10-15", centre(name=EVIL))
    html = MarkdownIt("commonmark").enable("table").render("".join(markdown(found, "nb")))
    assert "<script>" not in html
    assert "<a " not in html
    for row in csv.reader(StringIO("".join(spreadsheet(found, "nb", excel=True)), newline=""), delimiter=";"):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)


def test_the_soonest_comes_first_in_its_section() -> None:
    data = plan_as_json(plan("2024-10-15", centre(orders=[{"id": "o1", "issued": "2024-10-01", "deadline": "2024-11-01"}])), "nb")
    days = [one["by"] for one in data["items"] if one["when"] in ("due", "forecast")]
    assert days == sorted(days)
    assert days[0] == "2024-11-01"
    assert data["items"][0]["when"] in ("broken", "consider")


@pytest.fixture
def _home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    for name in ("MOTTAK_LANG", "MOTTAK_AS_OF"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_home")
def test_the_command_ends_with_0_whatever_is_broken(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["due", "examples/data", "--as-of", "2024-10-01"]) == 0
    told = capsysbinary.readouterr().out.decode()
    assert "Brutt eller ikke dokumentert nå" in told
    assert "regelbok" in told.lower()
    assert "ikke en kontroll" in told


@pytest.mark.usefixtures("_home")
def test_a_file_that_cannot_be_read_keeps_nothing_else_from_the_list(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    (tmp_path / "bad.yaml").write_text("record: centre\nname: [\n", encoding="utf-8")
    good = (ROOT / "examples" / "data" / "fjord" / "granlia.yaml").read_bytes()
    (tmp_path / "good.yaml").write_bytes(good)
    assert run(["due", str(tmp_path), "--as-of", "2024-10-01", "--format", "json"]) == 2
    out = json.loads(capsysbinary.readouterr().out)
    assert out["errors"] == 1
    assert out["items"]


@pytest.mark.usefixtures("_home")
@pytest.mark.parametrize(
    ("as_of", "within", "until"),
    [
        ("2024-01-30", "90d", "2024-04-29"),
        ("2024-01-30", "12w", "2024-04-23"),
        ("2024-01-31", "1m", "2024-02-29"),
        ("2024-01-30", "13m", "2025-02-28"),
        ("2024-01-30", " 30D ", "2024-02-29"),
    ],
)
def test_how_far_ahead(as_of: str, within: str, until: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["due", "examples/data/fjord/granlia.yaml", "--as-of", as_of, "--within", within, "--format", "json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["until"] == until


@pytest.mark.usefixtures("_home")
@pytest.mark.parametrize("within", ["0d", "5y", "90", "d", "-3d", "9999d", "1.5m"])
def test_a_length_that_is_none(within: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["due", "examples/data", f"--within={within}"]) == 2
    assert "--within" in capsysbinary.readouterr().err.decode()


@pytest.mark.usefixtures("_home")
def test_a_calendar_takes_no_place_of_a_record(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "lind.yaml"
    file.write_bytes((ROOT / "examples" / "data" / "fjord" / "granlia.yaml").read_bytes())
    assert run(["due", str(file), "--format", f"ical:{file}"]) == 2
    assert b"granlia" in file.read_bytes()
    assert run(["due", str(file), "--as-of", "2024-10-01", "--format", f"ical:{tmp_path / 'x.ics'}", "--quiet"]) == 0
    assert capsysbinary.readouterr().out == b""
    assert (tmp_path / "x.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


@pytest.mark.usefixtures("_home")
def test_only_what_is_asked_for(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    given = ["due", "examples/data", "--as-of", "2024-10-01", "--within", "3m", "--format", "json"]
    assert run([*given, "--select", "RS-2019-002/5.2", "--region", "fjord"]) == 0
    found = json.loads(capsysbinary.readouterr().out)
    assert {one["rule"] for one in found["items"]} == {"RS-2019-002/5.2"}
    assert {one["record"] for one in found["items"]} == {"granlia", "humlehagen"}
    assert run([*given, "--centre", "humlehagen"]) == 0
    assert {one["record"] for one in json.loads(capsysbinary.readouterr().out)["items"]} == {"humlehagen"}


@pytest.mark.usefixtures("_home")
def test_the_schema_is_printed(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["schema", "due"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == json.loads(json.dumps(due_schema()))
