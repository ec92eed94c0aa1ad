"""The wheel, built from the source archive and installed in an environment of its own, run from another folder."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[bytes]]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    scratch = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(scratch / "dist"), str(root)], check=True, capture_output=True)
    (wheel,) = (scratch / "dist").glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(scratch / "venv")], check=True)
    bin_folder = scratch / "venv" / ("Scripts" if os.name == "nt" else "bin")
    subprocess.run([str(bin_folder / "python"), "-m", "pip", "install", "-q", str(wheel)], check=True)
    elsewhere = scratch / "elsewhere"
    elsewhere.mkdir()
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("MOTTAK_", "PYTHON"))}

    def run(*arguments: str) -> CompletedProcess[bytes]:
        return subprocess.run([str(bin_folder / "mottak"), *arguments], cwd=elsewhere, env=kept, capture_output=True, check=False)

    return run


def test_version(installed: Run) -> None:
    done = installed("--version")
    assert done.returncode == 0
    assert b"0.1.0" in done.stdout


@pytest.mark.parametrize(("name", "code"), [("fjellvik", 0), ("strandmo", 1)])
def test_check_gives_what_the_checkout_gives(installed: Run, mottak: Run, root: Path, name: str, code: int) -> None:
    call = ("check", str(root / "examples" / f"{name}.yaml"), "--as-of", "2024-12-31", "--format", "json")
    done = installed(*call)
    assert done.returncode == code, done.stderr
    assert done.stdout == mottak(*call).stdout
    assert json.loads(done.stdout)["schema"] == "mottak.report/1"


def test_rules_come_with_it(installed: Run) -> None:
    tested = installed("rules", "test")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    coverage = installed("rules", "coverage")
    assert coverage.returncode == 0, coverage.stderr
    assert b"3.4a" in coverage.stdout
    assert b"7.2b" in coverage.stdout


@pytest.mark.parametrize("kind", ["centre", "rule", "report"])
def test_schemas_come_with_it(installed: Run, kind: str) -> None:
    done = installed("schema", kind)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["$schema"].endswith("2020-12/schema")


def test_explain(installed: Run) -> None:
    done = installed("explain", "RS-2019-002/3.4a")
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_readme_job_in_a_fresh_clone(root: Path, tmp_path: Path) -> None:
    """Word for word, as a newcomer pastes it. Exit 1 is the report's own: the example has faults."""
    subprocess.run(["git", "clone", "--quiet", str(root), str(tmp_path / "clone")], check=True)
    text = subprocess.run([sys.executable, str(root / "tests/e2e/readme.py"), "command", "job"], check=True, capture_output=True, text=True)
    done = subprocess.run(["bash", "-c", text.stdout], cwd=tmp_path / "clone", capture_output=True, check=False)
    assert done.returncode == 1, done.stderr
    assert b"Strandmo mottak" in done.stdout
