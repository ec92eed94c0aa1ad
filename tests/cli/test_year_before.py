"""The command that a report gives for the year before its period shows what the report names there."""

import re
import shlex
from pathlib import Path

import pytest

from .conftest import CENTRE, Call

DATA = Path(__file__).resolve().parents[2] / "examples" / "data"


def commands(report: str) -> list[list[str]]:
    """The commands of a report, as the words of a call."""
    return [shlex.split(line)[1:] for line in report.splitlines() if line.startswith("    mottak check ")]


def test_what_hangs_on_another_record_is_shown_with_that_record_at_hand(tmp_path: Path, call: Call) -> None:
    """That an office follows up a new centre can be judged only where the centre's file is."""
    (tmp_path / "a.yaml").write_text(CENTRE.format(id="a", region="sor", operator="op").replace("2015-01-01", "2024-03-15"))
    (tmp_path / "r.yaml").write_text("record: region\nformat: 1\nid: sor\nname: Sør\nfollow_ups: []\n")
    (command,) = commands(call("check", str(tmp_path), "--as-of", "2026-06-01", "--select", "IM-2008-023", "--lang", "en").out)
    assert command == shlex.split(f"check {tmp_path} --region sor --as-of 2026-06-01 --year 2025 --lang en --select IM-2008-023")
    found = {one["rule"]: one["verdict"] for one in call(*command, "--format", "json").report["results"]}
    assert [found[f"IM-2008-023/{rule}"] for rule in ("2.1", "3.0b", "3.1", "4.1")] == ["unknown"] * 4


@pytest.mark.parametrize("year", ["2024", "2025"])
def test_the_example_repo_is_shown_what_is_named(year: str, call: Call) -> None:
    asked = ("check", str(DATA), "--as-of", "2026-03-31")
    here = call(*asked, "--year", year, "--format", "json").report["results"]
    named = {(one["kind"], one["record"], one["rule"], each["from"], each["to"]) for one in here for each in one["earlier"]}
    shown = set()
    for command in commands(call(*asked, "--year", year).out):
        there = call(*command, "--format", "json").report["results"]
        found = {(one["kind"], one["record"], one["rule"], each["from"], each["to"]) for one in there for each in one["findings"]}
        shown |= {one for one in found if one[1] in command or one[0] == "directorate"}
    assert named <= shown
    assert named


def test_paths_are_repeated_as_they_were_given(tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    files = ["-a.yaml", "two words.yaml", *(f"{'long' * 10}-{number}.yaml" for number in range(8))]
    for number, file in enumerate(files):
        Path(file).write_text(CENTRE.format(id=f"c{number}", region="sor", operator="op"))
    told = [call("check", "--year", "2024", "--as-of", "2024-12-31", "--", *files[:number]).out for number in (1, 2, 10)]
    one, two, many = (set(re.findall(r"mottak check (.*?)(?: --centre c.)? --as-of", report)) for report in told)
    assert (one, two) == ({"./-a.yaml"}, {"./-a.yaml 'two words.yaml'"})
    assert many == {"./-a.yaml", *(shlex.quote(file) for file in files[1:])}
