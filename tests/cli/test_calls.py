"""Wrong calls, help, version, completion: what a newcomer meets first. Never a stack trace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mottak_cli.cli import main as entrance
from mottak_cli.cli.app import CHOICES
from mottak_cli.locale import text
from mottak_cli.messages import Message

from .conftest import Call

NEWCOMER = [
    (("check", "data/brg.yaml"), "nb", ["data/brg.yaml: Filen eller mappen finnes ikke.", "Mente du data/berg.yaml?"]),
    (("check", "data/brg.yaml"), "en", ["data/brg.yaml: There is no such file or folder.", "Did you mean data/berg.yaml?"]),
    (("check", "data", "--yaer", "2024"), "nb", ["Valget --yaer finnes ikke.", "Mente du --year?"]),
    (("check", "data", "--yaer", "2024"), "en", ["There is no option --yaer.", "Did you mean --year?"]),
    (("check", "data", "--select", "RS-2019-002/3.4x"), "nb", ["Regelen «RS-2019-002/3.4x» finnes ikke.", "Mente du RS-2019-002/3.4"]),
    (("check", "data", "--select", "RS-2019-002/3.4x"), "en", ["There is no rule “RS-2019-002/3.4x”.", "Did you mean RS-2019-002/3.4"]),
]
OTHERS = [
    ((), ["Det mangler en kommando: check, explain", "mottak --help"]),
    (("chekc", "data"), ["Kommandoen «chekc» finnes ikke.", "Mente du check?"]),
    (("rules", "lst"), ["Kommandoen «lst» finnes ikke.", "Mente du list?"]),
    (("rules",), ["list, coverage, test"]),
    (("check",), ["mottak check trenger en fil eller mappe.", "mottak check --help"]),
    (("explain",), ["mottak explain trenger en regel, en nøkkel eller et ord."]),
    (("schema",), ["mottak schema trenger et av ordene centre, region, directorate, record, rule, report, diff, summary og due."]),
    (("data",), ["Kommandoen «data» finnes ikke.", "Mente du mottak check data?"]),
    (("check", "data", "--year"), ["Valget --year trenger en verdi.", "Se mottak check --help"]),
    (("check", "data", "--names=ja"), ["Valget --names tar ingen verdi."]),
    (("plan", "data", "--fail-on", "never"), ["Valget --fail-on finnes ikke.", "Se mottak plan --help"]),
    (("timeline", "data", "--foramt", "json"), ["Valget --foramt finnes ikke.", "Mente du --format?"]),
    (("explain", "a", "b"), ["For mange argumenter: b."]),
    (("check", "data", "--show", "al"), ["--show kan ikke være «al».", "Mente du all?"]),
    (("check", "data", "--fail-on", "x"), ["--fail-on kan ikke være «x».", "unknown (ikke dokumentert)"]),
    (("check", "data", "--count", "opn"), ["Mente du open?"]),
    (("check", "data", "--readings", "strikt"), ["Mente du strict?"]),
    (("check", "data", "--lang", "sv"), ["--lang kan ikke være «sv».", "Velg mellom nb, nn og en."]),
    (("check", "data", "--as-of", "31.12.2024"), ["--as-of: «31.12.2024» er ikke en dato.", "Mente du 2024-12-31?"]),
    (("check", "data", "--as-of", "9999-12-31"), ["--as-of: i «9999-12-31» er året ikke mellom 1900 og 2100.", "skrivefeil"]),
    (("check", "data", "--format", "json:"), ["filnavnet mangler", "--format json:rapport.json"]),
    (("check", "data", "--year", "24"), ["--year: «24» er ikke et årstall."]),
    (("check", "data", "--period", "2024-H3"), ["--period: «2024-H3» er ikke en periode.", "2024-H1"]),
    (("check", "data", "--year", "2024", "--period", "2024"), ["kan ikke brukes sammen"]),
    (("check", "data", "--format", "jsno"), ["Formatet «jsno» finnes ikke.", "Mente du json?"]),
    (("check", "data", "--select", "SIVILSAMFUNN", "--ignore", "SIVILSAMFUNN"), ["levner ingen regler"]),
    (("schema", "center"), ["schema kan ikke være «center».", "Mente du centre?"]),
    (("explain", "volunters"), ["«volunters» er verken en regel eller et ord", "Mente du volunteers?"]),
    (("rules", "test", "nei"), ["nei er ingen mappe."]),
    (("check", "data", "--rules", "nei"), ["nei er ingen mappe.", "mappen du står i"]),
]


@pytest.mark.parametrize(("arguments", "lang", "told"), NEWCOMER)
def test_the_three_mistakes_of_a_newcomer(call: Call, repo: Path, arguments: tuple[str, ...], lang: str, told: list[str]) -> None:
    done = call(*arguments, "--lang", lang)
    assert (done.code, done.out) == (2, "")
    assert [part for part in told if part not in done.err] == []
    assert len(done.err.splitlines()) == 2


@pytest.mark.parametrize(("arguments", "told"), OTHERS)
def test_other_mistakes(call: Call, repo: Path, arguments: tuple[str, ...], told: list[str]) -> None:
    done = call(*arguments)
    assert (done.code, done.out) == (2, "")
    assert [part for part in told if part not in done.err] == []
    assert len(done.err.splitlines()) <= 2


def test_the_language_of_a_wrong_call_is_the_environments(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTTAK_LANG", "en")
    assert "There is no option" in call("check", "--yaer").err
    assert "finnes ikke" in call("check", "--yaer", "--lang=nb").err


@pytest.mark.parametrize("command", [(), ("check",), ("explain",), ("rules",), ("rules", "list"), ("rules", "test"), ("schema",)])
def test_help_is_whole_in_both_languages(call: Call, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    norwegian = call(*command, "--help")
    assert norwegian.code == 0
    assert norwegian.out.startswith("Bruk: mottak")
    for english in ("Usage", "Options", "Arguments", "Commands", "Show this", "required", "default:", "OPTIONS", "<str>"):
        assert english not in norwegian.out
    monkeypatch.setenv("MOTTAK_LANG", "en")
    told = call(*command, "-h").out
    assert told.startswith("Usage: mottak")
    assert "Valg" not in told


def test_help_names_every_choice(call: Call) -> None:
    told = call("check", "--help").out
    assert all(choice in told for choices in CHOICES.values() for choice in choices)


def test_version(call: Call) -> None:
    told = call("--version")
    assert told.code == 0
    assert told.out.startswith("mottak 0.")
    assert "sha256:" in told.out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_of_commands_and_rules(shell: str, tmp_path: Path) -> None:
    assert "check" in completed(shell, "mottak ", tmp_path)
    assert "--as-of" in completed(shell, "mottak check --as", tmp_path)
    assert "RS-2019-002/3.4a" in completed(shell, "mottak explain RS-2019-002/3.4", tmp_path)


def completed(shell: str, typed: str, folder: Path) -> str:
    words = typed.split(" ")
    environment = {
        **os.environ,
        "_MOTTAK_COMPLETE": f"complete_{shell}",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(len(words) - 1),
        "_TYPER_COMPLETE_ARGS": typed,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    code = "from mottak_cli.cli.main import main; main()"
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    return done.stdout


def test_an_internal_fault_is_told_without_a_stack_trace(call: Call, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(arguments: object, lang: object) -> int:
        raise ZeroDivisionError("Kari Nordmann")

    monkeypatch.setattr(entrance, "_call", broken)
    told = call("check", "data")
    assert told.code == 2
    assert "Intern feil i mottak (ZeroDivisionError, main.py:" in told.err
    assert "Kari" not in told.err
    monkeypatch.setenv("MOTTAK_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        entrance.run(["check", "data"])


def test_an_interrupt_is_told(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(arguments: object, lang: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(entrance, "_call", stopped)
    told = call("check", "x")
    assert (told.code, told.err.strip()) == (130, "Avbrutt.")


@pytest.mark.skipif(os.name == "nt", reason="a pipe of another kind")
def test_a_reader_that_goes_away_is_no_fault() -> None:
    code = "from mottak_cli.cli.main import main; main()"
    program = [sys.executable, "-c", code, "schema", "report"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(program, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert done.stderr == b""
    assert done.returncode == 0


@pytest.mark.parametrize("encoding", ["cp1252", "cp865", "ascii", "utf-8"])
def test_any_code_page(encoding: str, repo: Path) -> None:
    code = f"import sys; sys.path.insert(0, {str(Path(entrance.__file__).parents[2])!r}); from mottak_cli.cli.main import main; main()"
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    for arguments in (("check", "data", "feil.yaml"), ("explain", "RS-2019-002/3.4a"), ("rules", "coverage"), ("check", "--help")):
        done = subprocess.run([sys.executable, "-c", code, *arguments], env=environment, capture_output=True, check=False)
        assert done.returncode in {0, 1, 2}
        assert b"Intern" not in done.stderr
        assert b"Traceback" not in done.stderr
        assert done.stdout.decode(encoding)


def test_one_is_one() -> None:
    counts = [text(Message(f"baseline.count.{name}", {"n": n}), "nb") for name in ("new", "known") for n in (0, 1, 2)]
    assert counts == ["0 nye", "1 ny", "2 nye", "0 kjente", "1 kjent", "2 kjente"]
