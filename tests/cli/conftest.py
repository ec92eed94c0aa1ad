"""A folder of small records, and the program run in this process."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from mottak_cli.cli.main import run

CENTRE = """\
record: centre
format: 1
id: {id}
name: {id} mottak
kind: ordinary
region: {region}
operator: {{id: {operator}, experience: experienced}}
open: {{from: 2015-01-01}}
"""
GOOD = "activities:\n  - {date: 2024-03-01, with: [voluntary_organisation]}\n"


class Told(NamedTuple):
    """What a call gave."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        """The JSON report on standard output."""
        return json.loads(self.out)


Call = Callable[..., Told]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs the program; without settings from outside."""
    for name in ("MOTTAK_LANG", "MOTTAK_AS_OF", "MOTTAK_DEBUG", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)

    def called(*arguments: str) -> Told:
        code = run(arguments)
        told = capsys.readouterr()
        assert "Traceback" not in told.err
        return Told(code, told.out, told.err)

    return called


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two centres, one with an activity and one without, and a file that is no record; the current folder."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data" / "sor").mkdir(parents=True)
    (tmp_path / "data" / ".git").mkdir()
    (tmp_path / "data" / "berg.yaml").write_text(CENTRE.format(id="berg", region="ost", operator="drift") + GOOD, encoding="utf-8")
    (tmp_path / "data" / "sor" / "lind.yml").write_text(CENTRE.format(id="lind", region="sor", operator="hero"), encoding="utf-8")
    (tmp_path / "data" / "liste.yaml").write_text("telefon: [en, to]\n", encoding="utf-8")
    (tmp_path / "data" / ".git" / "skjult.yaml").write_text("record: centre\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def data_repo(repo: Path) -> Path:
    """The same folder as a repo of its own, where the search for settings ends."""
    (repo / "data" / ".git" / "skjult.yaml").unlink()
    (repo / "data" / ".git").rmdir()
    (repo / ".git").mkdir()
    return repo
