"""What may be somebody's name is not printed with a mistake, whatever the format, unless names were asked for."""

from pathlib import Path

import pytest

from mottak_cli.cli.input_errors import without_possible_names
from mottak_cli.reporters import FORMATS
from mottak_cli.writing.extras import BINARY

from .conftest import Call

RECORD = """\
record: centre
format: 1
id: lind
name: Lind mottak
kind: ordinary
open: 2020-01-01
employees:
  - id: Ola Nordmann
    employed: 2020-01-01
  - {id: 'Kari "K" Nordmann', employd: 2020-01-01, name: Kari Nordmann}
  - {employed: 2020-13-01, id: Per Hansen, name: Per}
  - id: Nordmann, Anne   # fast
    employed: 2020-01-01
dialogue_groups:
  - id: g1
    leaders: [Ola Nordmann, e2, "Kari O'Nordmann"]
    meetings:
      - {date: 2024-02-30, leaders: [Per Hansen, e1]}
      - date: 2024-03-01
        leaders:
          - Ola Nordmann
          - >-
            Kari
            Nordmann
  - id: g2
    leaders: Ola Nordmann
    meetings: []
documents:
  - {kind: removal_routine, dated: 2020-01-01, known_by: Ola Nordmann}
  - kind: removal_routine
    dated: 2020-01-01
    known_by: [Иван Иванов,
       Per Hansen]
"""
PARTS = ("Nordmann", "Hansen", "Ola", "Kari", "Anne", "Иван")


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record with names where ids belong."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(RECORD, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("lang", ["nb", "en"])
@pytest.mark.parametrize("format_", [one for one in FORMATS if one not in BINARY])
def test_names_where_ids_belong_are_printed_nowhere(call: Call, faulty: Path, format_: str, lang: str) -> None:
    told = call("check", "a.yaml", "--format", format_, "--lang", lang)
    assert told.code == 2
    assert [part for part in PARTS if part in told.out + told.err] == []
    assert "a.yaml:21:13: dialogue_groups[0].meetings[1].leaders[0]: " in told.err


def test_with_names_the_lines_are_as_they_stand(call: Call, faulty: Path) -> None:
    told = call("check", "a.yaml", "--names")
    assert all(part in told.err for part in PARTS)


def test_what_is_nobody_is_shown(call: Call, faulty: Path) -> None:
    (faulty / "a.yaml").write_text("record: centre\nformat: 1\nid: Lind mottak\nregion: Sør øst\ncirculars: [RS 2019]\n", encoding="utf-8")
    told = call("check", "a.yaml")
    assert "«Lind mottak» kan ikke være en id." in told.err
    assert "│ id: Lind mottak" in told.err
    assert "│ region: Sør øst" in told.err


def test_a_file_that_is_no_yaml_shows_no_name_either(call: Call, faulty: Path) -> None:
    (faulty / "a.yaml").write_text("record: centre\nemployees:\n  - id: Ola Nordmann: fast\n", encoding="utf-8")
    told = call("check", "a.yaml")
    assert "a.yaml:3:" in told.err
    assert [part for part in PARTS if part in told.err] == []


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("  - id: e1", "  - id: e1"),
        ("  - id: Øyvind-Å_2  # x y", "  - id: Øyvind-Å_2  # x y"),
        ("  - id: Ola N  # x y", "  - id: *****  # x y"),
        ('  "id":  "Ola N"', '  "id":  *******'),
        ("id: Ola N", "id: Ola N"),
        ("  - {id: e1, note: Ola N}", "  - {id: e1, note: Ola N}"),
        ("  - {employed: 2020-01-01, id: Ola N}", "  - {employed: 2020-01-01, id: *****}"),
        ("  - {leaders: [a, Ola N, 'B C'], known_by: all}", "  - {leaders: [a, *****, *****], known_by: all}"),
        ("    leaders: [a,Ola N ,b]", "    leaders: [a,***** ,b]"),
        ("    leaders: [a, Ola N,", "    leaders: [a, *****,"),
        ("    known_by: Ola N", "    known_by: *****"),
        ("    known_by:", "    known_by:"),
        ("    leaders: *those", "    leaders: *those"),
        ("    valid: Ola N", "    valid: Ola N"),
    ],
)
def test_a_line_without_possible_names(line: str, shown: str) -> None:
    assert without_possible_names(line) == shown


HEAD = "record: centre\nformat: 1\nid: lind\nname: Lind mottak\nkind: ordinary\nopen: 2020-01-01\n"


@pytest.mark.parametrize("format_", ["table", "json", "sarif", "github"])
@pytest.mark.parametrize(
    "written",
    [
        "employees: [Kari Nordmann, Per Hansen]",
        "employees:\n  [Kari Nordmann,\n   Per Hansen, Ola Hansen]",
        "employees:\n  - Kari Nordmann\n  - Per Hansen",
        "volunteers: Kari Nordmann",
        "employees:\n  - navn: Kari Nordmann",
        "employees:\n  - {id: e1, nme: Kari, employed: 2020-13-01}",
        "employees:\n  - {id: e1, employed: 2020-01-01, full_name: [Kari, Nordmann]}",
        "employees:\n  - ID: Kari Nordmann\n    employed: 2020-01-01",
        "employees:\n  - id: {first: Kari, last: Nordmann}",
        "employees:\n  - id: [Kari Nordmann]",
        "dialogue_groups:\n  - {id: g1, leader: Kari Nordmann, meetings: 3}",
        "manager: Kari Nordmann",
    ],
)
def test_a_name_in_a_wrong_place_or_under_a_wrong_key_is_printed_nowhere(call: Call, faulty: Path, written: str, format_: str) -> None:
    (faulty / "a.yaml").write_text(f"{HEAD}{written}\n", encoding="utf-8")
    told = call("check", "a.yaml", "--format", format_)
    assert told.code == 2
    assert [part for part in PARTS if part in told.out + told.err] == []
    assert "│ " in told.err
    assert "Kari" in call("check", "a.yaml", "--names").err


def test_an_unknown_key_without_words_keeps_its_value(call: Call, faulty: Path) -> None:
    (faulty / "a.yaml").write_text(f"{HEAD}employees:\n  - {{id: e1, employd: {{from: 2020-01-01}}}}\nregionn: fjord\n", encoding="utf-8")
    told = call("check", "a.yaml")
    assert "│   - {id: e1, employd: {from: 2020-01-01}}" in told.err
    assert "│ regionn: fjord" in told.err
