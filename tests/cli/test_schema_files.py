"""The schemas that lie in `schemas/`, and the line of each example that leads an editor to its own."""

import re
from pathlib import Path

import pytest

from mottak_cli.cli.schema import KINDS as SCHEMAS
from mottak_cli.records import KINDS

from .conftest import Call

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted([*(ROOT / "examples").glob("*.yaml"), *(ROOT / "examples" / "data").rglob("*.yaml")])
LINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")


def printed(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> bytes:
    from mottak_cli.cli.main import run  # noqa: PLC0415 - after the environment is as the test wants it

    assert run(["schema", *arguments]) == 0
    return capsysbinary.readouterr().out


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("MOTTAK_LANG", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("kind", [*KINDS, "record"])
def test_what_lies_there_is_what_is_printed(kind: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    file = ROOT / "schemas" / f"{kind}.json"
    assert file.read_bytes() == printed(capsysbinary, kind), f"mottak schema {kind} > schemas/{kind}.json"


def test_nothing_else_lies_there() -> None:
    assert {one.name for one in (ROOT / "schemas").iterdir()} == {f"{kind}.json" for kind in (*KINDS, "record")}


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_help_says_which_schemas_speak_the_readers_language(kind: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    by_lang = {lang: printed(capsysbinary, kind, "--lang", lang) for lang in ("nb", "nn", "en")}
    assert len(set(by_lang.values())) == (3 if kind in (*KINDS, "record") else 1)
    told = " ".join(printed(capsysbinary, "--help", "--lang", "en").decode().split())
    assert "The other schemas are for those who program, and are in English." in told
    assert re.search(rf"\b{kind}\b", told[told.index("Arguments: ") + len("Arguments: ") + len("|".join(SCHEMAS)) :])


def test_the_language_is_that_of_the_option_the_environment_or_the_settings(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    english = printed(capsysbinary, "centre", "--lang", "en")
    assert b"The centre's name" in english
    assert b"Mottakets navn" in printed(capsysbinary, "centre")
    (tmp_path / "mottak.toml").write_text('lang = "en"\n', encoding="utf-8")
    assert printed(capsysbinary, "centre") == english
    monkeypatch.setenv("MOTTAK_LANG", "nb")
    assert b"Mottakets navn" in printed(capsysbinary, "centre")


@pytest.mark.parametrize("asked", [(), ("quux",), ("--help",)])
@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_who_asks_for_no_schema_is_told_of_all(asked: tuple[str, ...], lang: str, call: Call) -> None:
    told = "".join(call("schema", *asked, "--lang", lang)[1:])
    assert [kind for kind in SCHEMAS if not re.search(rf"\b{kind}\b", told)] == []


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_an_example_names_the_schema_of_its_kind_on_its_first_line(file: Path) -> None:
    written = file.read_text(encoding="utf-8")
    found = LINE.match(written)
    assert found, written.partition("\n")[0]
    kind = re.search(r"^record: (\w+)$", written, re.MULTILINE)
    assert kind
    assert (file.parent / found[1]).resolve() == ROOT / "schemas" / f"{kind[1]}.json"
