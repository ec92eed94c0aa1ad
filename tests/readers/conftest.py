"""Reports of the example data and of hostile text, and tools from npm and PyPI, kept between runs. What cannot be had fails the test."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
EVIL = '=1+1 Lind | ]]> --> </testsuite> <script>x</script> ``` `x` [a](http://b) @alle #1 &amp; **x** "q";=1+1, @x \\\n| y |'
FILE = "-=mottak]]>`x`.yaml"

Write = Callable[[str], Path]
Packages = Callable[[str, str], Path]


def check(arguments: list[str], cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own; the code it ends with is for the caller to judge."""
    command = [sys.executable, "-m", "mottak_cli", "check", *arguments, "--as-of", "2024-12-31"]
    return subprocess.run(command, cwd=cwd, capture_output=True, check=False)


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Write:
    """The report of the example data in a format."""
    folder = tmp_path_factory.mktemp("reports")

    def write(format_: str) -> Path:
        file = folder / f"report.{format_}"
        if not file.exists():
            done = check(["examples/data", "--year", "2024", "--quiet", "--format", f"{format_}:{file}"], ROOT)
            assert done.returncode == 1, done.stderr.decode()
        return file

    return write


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Write:
    """The report of a record whose every text tries to be something else, beside a file that cannot be read."""
    folder = tmp_path_factory.mktemp("hostile")
    record = f"record: centre\nformat: 1\nid: lind\nname: {json.dumps(EVIL)}\nkind: ordinary\nopen: {{from: 2020-01-01}}\n"
    (folder / FILE).write_text(record, encoding="utf-8")
    (folder / "broken ]]>.yaml").write_text("record: centre\nname: [\n", encoding="utf-8")

    def write(format_: str) -> Path:
        # Beside the checkout, so that the program is found and the files are named without a folder.
        command = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from mottak_cli.cli.main import main; sys.exit(main())"
        file = folder / f"report.{format_}"
        arguments = ["check", ".", "--as-of", "2024-12-31", "--quiet", "--format", f"{format_}:{file}"]
        done = subprocess.run([sys.executable, "-c", command, *arguments], cwd=folder, capture_output=True, check=False)
        assert done.returncode == 2, done.stderr.decode()
        assert "Lind" in file.read_text(encoding="utf-8")
        return file

    return write


@pytest.fixture(scope="session")
def npm(pytestconfig: pytest.Config) -> Packages:
    """The `node_modules` of a package from npm at one version."""

    def install(name: str, version: str) -> Path:
        folder = pytestconfig.cache.mkdir(f"npm-{name.replace('/', '-')}-{version}")
        modules = folder / "node_modules"
        if not (modules / name / "package.json").exists():
            given = ["npm", "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--silent", f"{name}@{version}"]
            subprocess.run(given, check=True)
        return modules

    return install


@pytest.fixture(scope="session")
def sdist(pytestconfig: pytest.Config) -> Packages:
    """The source archive of a package from PyPI at one version."""

    def download(name: str, version: str) -> Path:
        folder = pytestconfig.cache.mkdir(f"sdist-{name}-{version}")
        if not any(folder.glob("*.tar.gz")):
            pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", name, "--dest", str(folder)]
            subprocess.run([*pip, f"{name}=={version}"], check=True)
        (archive,) = folder.glob("*.tar.gz")
        return archive

    return download
