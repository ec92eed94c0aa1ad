"""The bar of long work, on a real pseudo-terminal: seen where somebody waits, nowhere else, and gone without a trace."""

import io
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest

from mottak_cli.cli import progress
from mottak_cli.cli.progress import Bar, is_watched, unseen, watched

from .conftest import CENTRE

ROOT = Path(__file__).parents[2]
HIDE, SHOW, ERASE = b"\x1b[?25l", b"\x1b[?25h", b"\x1b[2K"
SLOW = """\
import signal, sys, time
import mottak_cli.cli.repo as repo
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's job in the background begins with it ignored
judge = repo.judge_centres
repo.judge_centres = lambda *given, **named: (time.sleep({pause}), judge(*given, **named))[1]
from mottak_cli.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six centres."""
    for number in range(6):
        text = CENTRE.format(id=f"m{number}", region="ost", operator="drift")
        (tmp_path / f"m{number}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


class Ran:
    """A process whose standard error is a terminal, and its standard output a file (or the same terminal)."""

    def __init__(
        self, folder: Path, pause: float, *arguments: str, extra: Mapping[str, str] | None = None, all_on_it: bool = False
    ) -> None:
        hidden = ("CI", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LINES", "GITHUB_ACTIONS", "MOTTAK_LANG", "MOTTAK_AS_OF", "TTY_")
        kept = {key: value for key, value in os.environ.items() if not key.startswith(hidden)}
        environment = kept | {"TERM": "xterm-256color", "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | dict(extra or {})
        self.screen, far_end = pty.openpty()
        self.told = b""
        command = [sys.executable, "-c", SLOW.format(pause=pause), *arguments]
        self.out = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the process
        out = far_end if all_on_it else self.out
        self.process = subprocess.Popen(command, cwd=folder, env=environment, stdout=out, stderr=far_end)
        os.close(far_end)

    def read(self, until: bytes | None = None) -> bytes:
        """What comes on the screen, until the process ends or something has come."""
        end = time.monotonic() + 60
        while time.monotonic() < end and (until is None or until not in self.told):
            if not select.select([self.screen], [], [], 0.05)[0]:
                if self.process.poll() is not None:
                    break
                continue
            try:
                given = os.read(self.screen, 65536)
            except OSError:  # Linux says so when the far end is closed
                break
            if not given:
                break
            self.told += given
        return self.told

    def ended(self) -> tuple[bytes, bytes]:
        """Standard output and the screen, when it is over."""
        screen = self.read()
        self.process.wait(timeout=60)
        os.close(self.screen)
        with self.out as out:
            out.seek(0)
            return out.read(), screen


CHECK = ("check", ".", "--as-of", "2024-12-31", "--format", "json")


def piped(folder: Path) -> bytes:
    """The report of the same work with nobody at a terminal."""
    command = [sys.executable, "-c", SLOW.format(pause=0), *CHECK]
    done = subprocess.run(command, cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, check=False)
    assert done.stderr == b""
    return done.stdout


def test_it_is_shown_on_slow_work_and_leaves_no_trace_on_screen_or_report(folder: Path) -> None:
    out, screen = Ran(folder, 0.35, *CHECK).ended()
    assert b"av 6 filer" in screen
    assert out == piped(folder)
    assert screen.count(HIDE) == screen.count(SHOW) == 1
    assert screen.rindex(ERASE) > screen.rindex(b"filer")
    assert on_screen(screen) == ""


@pytest.mark.slow
@pytest.mark.parametrize(("lang", "words"), [("nb", b"Vurderer 3 av 6 filer"), ("en", b"Judging 3 of 6 files")])
def test_it_speaks_the_language(folder: Path, lang: str, words: bytes) -> None:
    _, screen = Ran(folder, 0.45, *CHECK, "--lang", lang).ended()
    assert words in screen


def test_it_is_not_shown_on_quick_work(folder: Path) -> None:
    out, screen = Ran(folder, 0.02, *CHECK).ended()
    assert screen == b""
    assert out == piped(folder)


@pytest.mark.parametrize("extra", [{"CI": "true"}, {"TERM": "dumb"}])
def test_it_is_not_shown_where_no_line_can_be_drawn_anew(folder: Path, extra: dict[str, str]) -> None:
    assert Ran(folder, 0.3, *CHECK, extra=extra).ended()[1] == b""


@pytest.mark.slow
def test_it_is_not_shown_where_quiet_is_asked_for(folder: Path) -> None:
    assert Ran(folder, 0.3, *CHECK, "--quiet").ended()[1] == b""


@pytest.mark.slow
@pytest.mark.parametrize("given", [("--no-color",), ()])
def test_without_colour_it_has_none(folder: Path, given: tuple[str, ...]) -> None:
    _, screen = Ran(folder, 0.35, *CHECK, *given, extra={} if given else {"NO_COLOR": "1"}).ended()
    assert b"Vurderer" in screen
    assert b"\x1b[3" not in screen


@pytest.mark.slow
def test_on_one_terminal_the_report_comes_after_it(folder: Path) -> None:
    _, screen = Ran(folder, 0.35, "check", ".", "--as-of", "2024-12-31", all_on_it=True).ended()
    assert screen.index(SHOW) < screen.index(b"m0 mottak")
    assert "Vurderer" not in on_screen(screen)


@pytest.mark.slow
@pytest.mark.parametrize("command", ["plan", "timeline"])
def test_the_other_commands_show_it_too(folder: Path, command: str) -> None:
    _, screen = Ran(folder, 0.35, command, ".", "--as-of", "2024-12-31").ended()
    assert b"av 6 filer" in screen


def test_the_cursor_comes_back_when_the_work_is_broken_off(folder: Path) -> None:
    ran = Ran(folder, 0.5, *CHECK)
    assert HIDE in ran.read(until=b" av 6")
    ran.process.send_signal(signal.SIGINT)
    out, screen = ran.ended()
    assert ran.process.returncode == 130
    assert out == b""
    assert screen.rindex(SHOW) > screen.rindex(HIDE)
    assert on_screen(screen).split() == ["Avbrutt."]


def on_screen(told: bytes) -> str:
    """What stands on the lines of a terminal in the end; knows what Rich makes use of: erasing a line, going up one, and colours."""
    lines, row, column = [""], 0, 0
    text = told.decode()
    at = 0
    while at < len(text):
        if text[at] == "\x1b":
            end = next(place for place in range(at + 2, len(text)) if text[place].isalpha())
            code = text[at + 2 : end + 1]
            if code == "2K":
                lines[row] = ""
            elif code.endswith("A"):
                row -= int(code[:-1] or 1)
            at = end + 1
            continue
        if text[at] == "\r":
            column = 0
        elif text[at] == "\n":
            row += 1
            lines += [""] * (row + 1 - len(lines))
        else:
            lines[row] = lines[row][:column].ljust(column) + text[at] + lines[row][column + 1 :]
            column += 1
        at += 1
    return "\n".join(lines).strip()


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "quiet", "environment", "expected"),
    [
        (Screen(), False, {}, True),
        (Screen(), False, {"CI": ""}, True),
        (Screen(), False, {"NO_COLOR": "1"}, True),
        (Screen(), False, {"FORCE_COLOR": "1", "CI": "1"}, False),
        (Screen(), True, {}, False),
        (Screen(), False, {"TERM": "dumb"}, False),
        (io.StringIO(), False, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_who_watches(stream: io.StringIO, quiet: bool, environment: dict[str, str], expected: bool) -> None:
    assert is_watched(stream, quiet, environment) is expected


def test_nobody_is_shown_anything_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with watched(5, "nb") as step:
        assert step is unseen


def test_it_is_drawn_seldom_and_not_when_all_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(progress, "monotonic", lambda: now[0])
    monkeypatch.setattr(sys, "stderr", Screen())
    bar = Bar(1000, "nb", True)
    drawn = []
    for number in range(1, 1001):
        now[0] += 1 / 128
        before = bar.next
        bar.step(number)
        drawn += [number] if bar.next != before else []
    bar.end()
    assert drawn[0] == 128
    assert {after - one for one, after in pairwise(drawn)} == {26}
    assert 1000 not in drawn
