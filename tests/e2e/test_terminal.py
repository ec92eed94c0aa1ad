"""How the report looks where it lands: at 80 columns, in a pipe, in a code page without the symbols."""

from collections.abc import Callable
from subprocess import CompletedProcess

import pytest
from rich.cells import cell_len

Run = Callable[..., CompletedProcess[bytes]]
CHECK = ("check", "examples/strandmo.yaml", "--as-of", "2024-12-31")
ESCAPE = b"\x1b["


@pytest.mark.parametrize("columns", [80, 200])
def test_no_line_is_wider_than_the_terminal(mottak: Run, columns: int) -> None:
    done = mottak(*CHECK, "--show", "all", COLUMNS=str(columns), PYTHONIOENCODING="utf-8")
    lines = done.stdout.decode().splitlines()
    assert lines
    assert [line for line in lines if cell_len(line) > columns] == []


def test_a_pipe_gets_no_colour_and_no_noise(mottak: Run) -> None:
    done = mottak(*CHECK, PYTHONIOENCODING="utf-8")
    assert ESCAPE not in done.stdout
    assert done.stderr == b""


def test_ids_and_places_are_whole_in_a_pipe(mottak: Run) -> None:
    text = mottak(*CHECK, PYTHONIOENCODING="utf-8").stdout.decode()
    for whole in ("strandmo.yaml:", "tolk-n", "2024-06-11", "RS 2019-002"):
        assert whole in text


@pytest.mark.parametrize("code_page", ["cp1252", "cp437", "ascii"])
def test_an_old_code_page_does_not_end_it(mottak: Run, code_page: str) -> None:
    done = mottak(*CHECK, PYTHONIOENCODING=code_page)
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert len(done.stdout.decode(code_page).splitlines()) > 20


def test_english_is_english(mottak: Run) -> None:
    norwegian = mottak(*CHECK, PYTHONIOENCODING="utf-8").stdout.decode()
    english = mottak(*CHECK, "--lang", "en", PYTHONIOENCODING="utf-8").stdout.decode()
    assert "avvik" in norwegian
    assert "ikke dokumentert" in norwegian
    assert "ikke dokumentert" not in english
