"""`mottak config`: every setting, its value, and what says so."""

import json
from pathlib import Path

import pytest

from mottak_cli.cli.app import CHOICES
from mottak_cli.cli.config import DEFAULTS
from mottak_cli.cli.settings import KEYS
from mottak_cli.rulebook import load

from .conftest import Call

FILE = """\
# settings
paths = ["data"]

fail_on = "fail"
select = [
  "RS-2019-002",
]
"""


@pytest.fixture
def repo(data_repo: Path) -> Path:
    """The small repo, with settings."""
    (data_repo / "mottak.toml").write_text(FILE, encoding="utf-8")
    return data_repo


def test_each_setting_and_where_it_comes_from(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTTAK_LANG", "en")
    monkeypatch.setenv("MOTTAK_AS_OF", "2024-06-30")
    told = call("config", "--no-color")
    rows = {line.split()[0]: " ".join(line.split()[1:]) for line in told.out.splitlines()[3:] if line.strip()}
    assert told.code == 0
    assert told.out.startswith("Settings from mottak.toml\n")
    assert list(rows) == [*KEYS, "as_of", "no_color"]
    assert rows["paths"] == "data mottak.toml:2"
    assert rows["fail_on"] == "fail mottak.toml:4"
    assert rows["select"] == "RS-2019-002 mottak.toml:5"
    assert rows["count"] == "all default"
    assert rows["ignore"] == "none default"
    assert rows["lang"] == "en environment MOTTAK_LANG"
    assert rows["as_of"] == "2024-06-30 environment MOTTAK_AS_OF"
    assert rows["no_color"] == "yes option --no-color"
    assert "valget --lang" in call("config", "--lang", "nb").out


def test_for_another_path_and_without_a_file(call: Call, repo: Path) -> None:
    (repo / "data" / "sor" / "mottak.toml").write_text('lang = "en"\n', encoding="utf-8")
    assert call("config", "data/sor/lind.yml").out.startswith("Settings from data/sor/mottak.toml\n")
    assert call("config", "data").out.startswith("Innstillinger fra mottak.toml\n")
    (repo / "mottak.toml").unlink()
    assert call("config", "data").out.startswith("Ingen mottak.toml")


def test_for_programs(call: Call, repo: Path) -> None:
    told = json.loads(call("config", "--format", "json").out)
    assert (told["schema"], told["file"]) == ("mottak.config/1", "mottak.toml")
    by_key = {one["key"]: one for one in told["settings"]}
    assert by_key["paths"] == {"key": "paths", "value": ["data"], "source": "file", "line": 2, "name": None}
    assert by_key["rules"] == {"key": "rules", "value": None, "source": "default", "line": None, "name": None}
    assert told["rulebook"] == {"version": load().version, "digest": load().digest, "as_pinned": None}


def test_the_whole_file_is_tried(call: Call, repo: Path) -> None:
    (repo / "mottak.toml").write_text('paths = ["dta"]\n', encoding="utf-8")
    assert "Mente du data?" in call("config").err
    (repo / "mottak.toml").write_text('ignore = ["RS-2019-02"]\n', encoding="utf-8")
    assert "mottak.toml:1:11: ignore[0]: " in call("config").err
    (repo / "mottak.toml").write_text('rulebook = "1999.1"\n', encoding="utf-8")
    told = call("config")
    assert told.code == 0
    assert "ikke 1999.1" in told.out


def test_the_defaults_told_are_those_of_the_options(call: Call, repo: Path) -> None:
    helped = call("check", "--help", "--lang", "en").out
    (repo / "mottak.toml").unlink()
    assert DEFAULTS.keys() == CHOICES.keys()
    from mottak_cli.cli.app import check  # noqa: PLC0415

    defaults = {name: value for name, value in zip(_parameters(check), check.__defaults__ or (), strict=True) if name in DEFAULTS}
    assert defaults == DEFAULTS
    assert helped


def _parameters(function: object) -> list[str]:
    """The names of those that have a default."""
    code, defaults = function.__code__, function.__defaults__  # type: ignore[attr-defined]
    return list(code.co_varnames[: code.co_argcount][-len(defaults) :])


def test_what_check_would_not_take_is_not_shown_as_in_force(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = call("config", "nope")
    assert (told.code, told.out) == (2, "")
    assert told.err == call("check", "nope").err
    monkeypatch.setenv("MOTTAK_AS_OF", "hei")
    told = call("config")
    assert (told.code, told.out) == (2, "")
    assert told.err == call("check", "data").err


@pytest.mark.parametrize("command", [("check", "data"), ("config",), ("rules", "list")])
def test_a_wrong_language_is_told_of_where_it_stands(
    call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    assert call(*command, "--lang", "xx").err.startswith("Feil: --lang")
    monkeypatch.setenv("MOTTAK_LANG", "xx")
    assert call(*command).err.startswith("Feil: MOTTAK_LANG")
