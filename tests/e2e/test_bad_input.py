"""Every kind of bad input as the command meets it: exit code 2, the place, the advice; soon, and in little memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bad_input.kind import Kind
from tests.bad_input.kinds import KINDS, THREE_MISTAKES, THREE_PLACES

SECONDS = 2.0
MEGABYTES = 100
PEAK = "VmHWM:"
"""How Linux names the most memory that a process has had. What `wait4` tells counts the tests' own, from which the process was forked."""
PROGRAM = f"""
from mottak_cli.cli.main import main
try:
    main()
finally:
    print(*(line for line in open("/proc/self/status") if line.startswith("{PEAK}")))
"""
COMMAND = (sys.executable, "-c", PROGRAM)

pytestmark = pytest.mark.slow


def check(file: Path, lang: str) -> tuple[int, str, float, float]:
    """Exit code, standard error in one line, seconds of processor time (others may keep the machine busy), and megabytes at the most."""
    call = [*COMMAND, "check", file.name, "--as-of", "2024-12-31", "--lang", lang]
    process = subprocess.Popen(call, cwd=file.parent, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    assert process.stdout is not None
    assert process.stderr is not None
    told, shown = process.stderr.read(), process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    process.stderr.close()
    kilobytes = int(shown.rpartition(PEAK)[2].split()[0])
    return process.returncode, " ".join(told.split()), used.ru_utime + used.ru_stime, kilobytes / 1024


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_command_refuses_it_in_both_languages(kind: Kind, tmp_path: Path) -> None:
    file = tmp_path / "mottak.yaml"
    file.write_bytes(kind.data)
    for lang, (message, advice) in (("nb", kind.nb), ("en", kind.en)):
        code, told, seconds, megabytes = check(file, lang)
        assert code == 2
        assert told.startswith(f"mottak.yaml:{kind.line}:{kind.column}: " if kind.line else "mottak.yaml: ")
        assert " ".join(message.split()) in told
        assert " ".join(advice.split()) in told
        assert "Traceback" not in told
        assert seconds < SECONDS
        assert megabytes < MEGABYTES


def test_three_mistakes_are_shown_at_their_three_places(tmp_path: Path) -> None:
    file = tmp_path / "mottak.yaml"
    file.write_bytes(THREE_MISTAKES)
    code, told, _, _ = check(file, "nb")
    assert code == 2
    assert [f"mottak.yaml:{line}:{column}: " in told for line, column, _ in THREE_PLACES] == [True, True, True]
    assert told.count("mottak.yaml:") == len(THREE_PLACES)
