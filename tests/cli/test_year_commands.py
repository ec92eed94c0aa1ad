"""`mottak timeline` and `mottak plan` as they are called: what they write where, what they refuse, and that they agree with `check`."""

import itertools
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.locale import plan as plan_words
from mottak_cli.locale import timeline as timeline_words
from mottak_cli.results import Verdict

from .conftest import Call

ROOT = Path(__file__).parents[2]
YEAR = ("--as-of", "2024-12-31", "--year", "2024")


def bars_of(call: Call, *asked: str) -> dict[tuple[str, str, str], dict[str, Any]]:
    """Every rule of the JSON by kind, record and id."""
    told = call("timeline", *asked, "--format", "json")
    assert told.code == 0
    return {(record["kind"], record["id"], one["rule"]): one for record in told.report["records"] for one in record["rules"]}


@pytest.mark.parametrize(
    ("as_of", "period"),
    [("2024-12-31", "2024"), ("2024-08-15", "2024"), ("2025-03-01", "2023"), ("2024-08-15", "2024-05"), ("2023-06-30", "2024")],
)
def test_every_day_is_in_one_bar_and_the_gravest_is_the_verdict(
    as_of: str, period: str, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "examples")
    asked = ("strandmo.yaml", "data", "--as-of", as_of, "--period", period)
    report = call("check", *asked, "--format", "json").report
    drawn = bars_of(call, *asked)
    assert len(drawn) == len(report["results"])
    last = min(report["period"]["to"], as_of)
    for result in report["results"]:
        bars = drawn[result["kind"], result["record"], result["rule"]]["bars"]
        if report["period"]["from"] > as_of:
            assert bars == []
            continue
        assert (bars[0]["from"], bars[-1]["to"]) == (report["period"]["from"], last)
        for one, after in itertools.pairwise(bars):
            assert date.fromisoformat(after["from"]) == date.fromisoformat(one["to"]) + timedelta(days=1)
        assert all(bar["days"] == (date.fromisoformat(bar["to"]) - date.fromisoformat(bar["from"])).days + 1 >= 1 for bar in bars)
        told = [Verdict(bar["verdict"]) for bar in bars if bar["verdict"]]
        gravest = min(told, key=lambda one: one.gravity, default=Verdict.NOT_APPLICABLE)
        assert gravest == result["verdict"], result["rule"]


@pytest.mark.parametrize("period", ["2024-05-14..2024-05-14", "2024-05", "2024", "2022-01-01..2024-12-31", "2030"])
def test_any_period_is_drawn_without_blanks_at_the_end_of_a_line(period: str, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    told = call("timeline", str(ROOT / "examples" / "strandmo.yaml"), "--as-of", "2024-12-31", "--period", period, "--days")
    assert told.code == 0
    assert [line for line in told.out.splitlines() if line != line.rstrip() or (len(line) > 80 and "strandmo.yaml" not in line)] == []
    assert ("│✗│" in told.out) is (period == "2024-05-14..2024-05-14")


def test_the_exit_code_does_not_hang_on_what_is_found(repo: Path, call: Call) -> None:
    assert repo.is_dir()
    assert call("check", "data", *YEAR).code == 1
    for command in ("timeline", "plan"):
        assert call(command, "data", *YEAR).code == 0


@pytest.mark.parametrize("command", ["timeline", "plan"])
def test_what_can_be_read_is_told_beside_what_cannot(command: str, repo: Path, call: Call) -> None:
    (repo / "data" / "arv.yaml").write_text("record: centre\nname: [\n", encoding="utf-8")
    told = call(command, "data", *YEAR)
    assert told.code == 2
    assert "arv.yaml" in told.err
    assert "berg mottak" in told.out
    assert "arv.yaml" not in told.out


@pytest.mark.parametrize("command", ["timeline", "plan"])
def test_one_record_after_another_and_only_those_asked_for(command: str, repo: Path, call: Call) -> None:
    assert repo.is_dir()
    both = call(command, "data", *YEAR).out
    assert both.index("berg mottak") < both.index("lind mottak")
    alone = call(command, "data", *YEAR, "--centre", "lind").out
    assert "berg mottak" not in alone
    assert "lind mottak" in alone
    assert call(command, "data", *YEAR, "--centre", "linn").code == 2


@pytest.mark.parametrize(("command", "text"), [("timeline", "json"), ("plan", "markdown"), ("plan", "json")])
def test_a_file_has_what_would_have_been_printed(command: str, text: str, repo: Path, call: Call) -> None:
    shown = call(command, "data", *YEAR, "--format", text).out
    told = call(command, "data", *YEAR, "--format", f"{text}:svar.txt", "--quiet")
    assert (told.code, told.out) == (0, "")
    assert (repo / "svar.txt").read_text(encoding="utf-8") == shown


def test_the_table_keeps_the_screen_where_a_file_is_written(repo: Path, call: Call) -> None:
    told = call("timeline", "data", *YEAR, "--format", "json:bilde.json")
    assert "berg mottak" in told.out
    assert json.loads((repo / "bilde.json").read_text(encoding="utf-8"))["schema"] == "mottak.timeline/1"


def test_a_plan_in_a_file_leaves_the_screen_empty(repo: Path, call: Call) -> None:
    told = call("plan", "data", *YEAR, "--format", "markdown:plan.md")
    assert told.out == ""
    assert (repo / "plan.md").read_text(encoding="utf-8").startswith("# Tiltaksplan (utkast)\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("timeline", "data", "--format", "sarif"),
        ("plan", "data", "--format", "table"),
        ("timeline", "data", "--show", "some"),
        ("plan", "data", "--select", "RS-1"),
        ("plan",),
        ("timeline", "data", "--year", "2024", "--period", "2024"),
        ("plan", "data", "--format", "markdown:data/berg.yaml"),
    ],
)
def test_a_wrong_call_says_so(arguments: tuple[str, ...], repo: Path, call: Call) -> None:
    before = (repo / "data" / "berg.yaml").read_bytes()
    told = call(*arguments)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("Feil: ")
    assert (repo / "data" / "berg.yaml").read_bytes() == before


def test_the_settings_of_the_repo_hold(data_repo: Path, call: Call) -> None:
    (data_repo / "mottak.toml").write_text('lang = "en"\nselect = ["SIVILSAMFUNN"]\nfail_on = "warn"\n', encoding="utf-8")
    assert "# Action plan (draft)" in call("plan", "data", *YEAR).out
    told = call("timeline", "data", *YEAR)
    assert "due date" in told.out
    assert "RS 2019-002 ·" not in told.out
    assert told.code == 0


def test_only_some_rules(repo: Path, call: Call) -> None:
    assert repo.is_dir()
    assert {rule for _, _, rule in bars_of(call, "data", *YEAR, "--select", "RS-2019-002/3")} == {
        f"RS-2019-002/3.{one}" for one in ("0", "1", "2", "3", "4a", "4b", "5")
    }


@pytest.mark.parametrize("words", [plan_words, timeline_words])
def test_every_text_stands_in_three_languages(words: Any) -> None:
    for key, texts in words.CATALOGUE.items():
        assert list(texts) == ["nb", "nn", "en"], key
        assert all(texts.values()), key
