"""`mottak check` on small folders: what is read, judged, told and returned."""

import io
import json
import os
from pathlib import Path

import pytest

from mottak_cli.cli import pool
from mottak_cli.results import Verdict

from .conftest import CENTRE, GOOD, Call

ON = ("--as-of", "2024-12-31")
EVIDENCE = ("--select", "SIVILSAMFUNN/3.4", "--fail-on", "warn")


def test_folders_are_read_in_order_and_hidden_ones_left_out(call: Call, repo: Path) -> None:
    told = call("check", "data", *ON, "--format", "json")
    assert [one["file"] for one in told.report["records"]] == ["data/berg.yaml", "data/sor/lind.yml"]
    assert "liste.yaml" in told.err
    assert "skjult" not in told.err


def test_a_named_file_without_the_key_is_an_error(call: Call, repo: Path) -> None:
    told = call("check", "data/liste.yaml", *ON)
    assert told.code == 2
    assert "data/liste.yaml:1:1" in told.err


def test_two_keys_of_ours_without_record_is_an_error_in_a_folder_too(call: Call, repo: Path) -> None:
    (repo / "data" / "glemt.yaml").write_text("employees: []\nvolunteers: []\n", encoding="utf-8")
    told = call("check", "data", *ON)
    assert told.code == 2
    assert "data/glemt.yaml:" in told.err


def test_the_same_file_twice_is_judged_once(call: Call, repo: Path) -> None:
    told = call("check", "data/berg.yaml", "./data/berg.yaml", "data", *ON, "--format", "json")
    assert [one["id"] for one in told.report["records"]] == ["berg", "lind"]


def test_two_records_with_one_id(call: Call, repo: Path) -> None:
    (repo / "data" / "kopi.yaml").write_text(CENTRE.format(id="berg", region="ost", operator="x"), encoding="utf-8")
    told = call("check", "data", *ON, "--format", "json")
    assert told.code == 2
    (error,) = told.report["errors"]
    assert (error["file"], error["line"], error["code"]) == ("data/kopi.yaml", 3, "twice")
    assert "data/berg.yaml" in error["message"]
    assert [one["file"] for one in told.report["records"]] == ["data/berg.yaml", "data/sor/lind.yml"]


def test_several_documents_in_a_file(call: Call, repo: Path) -> None:
    both = "---\n".join(CENTRE.format(id=name, region="ost", operator="x") for name in ("en", "to"))
    (repo / "alle.yaml").write_text(both, encoding="utf-8")
    told = call("check", "alle.yaml", *ON, "--format", "json")
    assert [one["id"] for one in told.report["records"]] == ["en", "to"]


def test_standard_input(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = (CENTRE.format(id="inn", region="ost", operator="x") + GOOD).encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    told = call("check", "-", *ON, *EVIDENCE, "--format", "json")
    assert told.code == 0
    assert told.report["records"][0]["file"] == "-"
    assert call("check", "-", "-").code == 2


def test_good_files_are_judged_though_one_is_bad(call: Call, repo: Path) -> None:
    (repo / "data" / "feil.yaml").write_text("record: centre\nformat: 1\nname: x\nid: [\n", encoding="utf-8")
    told = call("check", "data", *ON, "--format", "json")
    assert told.code == 2
    assert len(told.report["records"]) == 2
    assert told.report["errors"][0]["file"] == "data/feil.yaml"
    assert told.report["exit_code"] == 2
    table = call("check", "data", *ON)
    assert table.code == 2
    assert "Utgangskode 2" in table.out


def test_an_input_error_shows_the_line_the_caret_and_advice(call: Call, repo: Path) -> None:
    (repo / "feil.yaml").write_text(CENTRE.format(id="x", region="ost", operator="x") + "volunteers:\n  - id: v1\n    active: 2024-02-30\n")
    told = call("check", "feil.yaml", *ON)
    assert told.code == 2
    assert told.out == ""
    lines = told.err.splitlines()
    assert lines[0].startswith("feil.yaml:11:13: volunteers[0].active: ")
    assert "active: 2024-02-30" in lines[1]
    assert lines[2].index("^") == lines[1].index("2024-02-30")
    assert lines[2].count("^") == 10
    assert lines[3].startswith("  ")


def test_names_in_an_offending_line_are_painted_over(call: Call, repo: Path) -> None:
    bad = "employees:\n  - {id: e1, name: Kari Nordmann, employed: i fjor}\n"
    (repo / "feil.yaml").write_text(CENTRE.format(id="x", region="ost", operator="x") + bad)
    assert "Kari" not in call("check", "feil.yaml", *ON).err
    assert "Kari" in call("check", "feil.yaml", *ON, "--names").err


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--fail-on", "warn"), 1),
        (("--fail-on", "unknown"), 0),
        (("--fail-on", "never"), 0),
        (("--fail-on", "warn", "--count", "open"), 0),
    ],
)
def test_exit_codes(call: Call, repo: Path, options: tuple[str, ...], code: int) -> None:
    told = call("check", "data/sor", *ON, "--select", "SIVILSAMFUNN/3.4", *options)
    assert told.code == code
    assert f"Utgangskode {code}" in told.out


def test_no_format_changes_the_exit_code(call: Call, repo: Path) -> None:
    assert call("check", "data", *ON, *EVIDENCE).code == call("check", "data", *ON, *EVIDENCE, "--format", "json").code == 1


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (("--centre", "lind"), ["lind"]),
        (("--region", "ost"), ["berg"]),
        (("--operator", "hero,drift"), ["berg", "lind"]),
        (("--operator", "hero", "--operator", "drift", "--region", "sor"), ["lind"]),
    ],
)
def test_narrowing(call: Call, repo: Path, options: tuple[str, ...], ids: list[str]) -> None:
    told = call("check", "data", *ON, "--format", "json", *options)
    assert [one["id"] for one in told.report["records"]] == ids


@pytest.mark.parametrize(
    ("options", "advice"),
    [(("--centre", "lnd"), "Mente du lind?"), (("--region", "vestlandet"), "ost, sor"), (("--centre", "berg", "--region", "sor"), "2")],
)
def test_narrowing_to_nothing(call: Call, repo: Path, options: tuple[str, ...], advice: str) -> None:
    told = call("check", "data", *ON, *options)
    assert (told.code, told.out) == (2, "")
    assert advice in told.err


def test_a_centre_that_moved_is_found_in_the_period(call: Call, repo: Path) -> None:
    moved = CENTRE.replace("{region}", "[{{is: ost, to: 2023-12-31}}, {{is: sor, from: 2024-01-01}}]")
    (repo / "flyttet.yaml").write_text(moved.format(id="f", operator="x"), encoding="utf-8")
    assert call("check", "flyttet.yaml", *ON, "--region", "sor").code in {0, 1}
    assert call("check", "flyttet.yaml", *ON, "--region", "ost").code == 2
    assert call("check", "flyttet.yaml", *ON, "--region", "ost", "--year", "2023").code in {0, 1}


def test_nothing_to_judge(call: Call, repo: Path) -> None:
    (repo / "tom").mkdir()
    assert call("check", "tom").code == 2
    (repo / "tom" / "a.yaml").write_text("a: 1\n")
    told = call("check", "tom")
    assert told.code == 2
    assert "record: centre" in told.err


def test_reports_to_files_and_the_table_to_the_screen(call: Call, repo: Path) -> None:
    told = call("check", "data", *ON, "--format", "json:ut.json", "--format", "table:ut.txt")
    assert "berg mottak" in told.out
    assert json.loads((repo / "ut.json").read_bytes())["schema"] == "mottak.report/1"
    assert (repo / "ut.txt").read_text(encoding="utf-8").splitlines() == told.out.splitlines()


def test_a_report_that_cannot_be_written_is_told(call: Call, repo: Path) -> None:
    told = call("check", "data", *ON, "--format", "json:nei/ut.json")
    assert told.code == 2
    assert "nei/ut.json" in told.err
    assert "berg mottak" in told.out


def test_quiet_says_nothing_but_errors(call: Call, repo: Path) -> None:
    assert call("check", "data", *ON, "--quiet", *EVIDENCE)[:] == (1, "", "")
    assert call("check", "data", *ON, "--quiet", "--format", "json").out.startswith("{")
    assert "finnes ikke" in call("check", "borte.yaml", "--quiet").err


def test_environment(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    call("check", "data")
    monkeypatch.setenv("MOTTAK_AS_OF", "2023-05-01")
    monkeypatch.setenv("MOTTAK_LANG", "en")
    told = call("check", "data", "--format", "json").report
    assert (told["as_of"], told["language"]) == ("2023-05-01", "en")
    told = call("check", "data", "--format", "json", "--lang", "nb", "--as-of", "2022-01-01").report
    assert (told["as_of"], told["language"]) == ("2022-01-01", "nb")


def test_the_command_for_the_year_before_repeats_what_decides(call: Call, repo: Path) -> None:
    with (repo / "data" / "sor" / "lind.yml").open("a", encoding="utf-8") as file:
        file.write("dialogue_groups: []\n")
    told = call("check", "data/sor", *ON, "--readings", "strict", "--select", "RS-2019-002/3")
    assert "mottak check data/sor --centre lind --as-of 2024-12-31 --year 2023 --select RS-2019-002/3 --readings strict" in told.out


def test_colours_only_where_wanted(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in call("check", "data", *ON).out
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b[" in call("check", "data", *ON).out
    assert "\x1b" not in call("check", "data", *ON, "--no-color").out
    assert "\x1b" not in call("check", "data", *ON, "--format", "json").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in call("check", "data", *ON).out


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forking here")
def test_many_processes_give_the_same_bytes(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        text = CENTRE.format(id=f"m{number}", region="ost", operator="x") + (GOOD if number % 3 else "volunteers: [1]\n")
        (repo / "data" / f"m{number}.yaml").write_text(text, encoding="utf-8")
    alone = call("check", "data", *ON, "--format", "json", "--format", "table:en.txt")
    monkeypatch.setattr(pool, "POOL_FROM", 10)
    monkeypatch.setattr(pool, "cores", lambda: 2)
    assert call("check", "data", *ON, "--format", "json", "--format", "table:to.txt") == alone
    assert (repo / "en.txt").read_bytes() == (repo / "to.txt").read_bytes()


def test_counts_are_those_of_the_results(call: Call, repo: Path) -> None:
    told = call("check", "data", *ON, "--format", "json").report
    for verdict in Verdict:
        assert told["counts"][verdict] == sum(one["verdict"] == verdict for one in told["results"])
