"""The hook in a real git repo of records: pre-commit takes it from a clone of this project and installs it with what it needs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
DATA = ROOT / "examples" / "data"
AS_OF = "2024-12-31"
# An office that has followed nothing up, and a centre that opened.
OFFICE = "record: region\nformat: 1\nid: kyst\nname: Regionkontor Kyst\nfollow_ups: []\n"
CENTRE = "record: centre\nformat: 1\nid: lind\nname: Lind mottak\nkind: ordinary\nregion: {region}\nopen: {{from: 2024-02-01}}\n"


class Repo:
    """A git repo of records whose commits pass through pre-commit."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.folder = folder
        own = {"PRE_COMMIT_HOME": str(home), "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "MOTTAK_AS_OF": AS_OF}
        people = {f"GIT_{who}_{what}": "test@invalid" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("GIT_", "MOTTAK_", "PRE_COMMIT"))}
        self.environment = kept | own | people
        folder.mkdir(parents=True)
        self.call("git", "init", "--quiet")

    def call(self, *command: str) -> str:
        done = self.try_(*command)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def try_(self, *command: str) -> "subprocess.CompletedProcess[str]":
        both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        return subprocess.run(command, cwd=self.folder, env=self.environment, check=False, encoding="utf-8", **both)  # type: ignore[call-overload, no-any-return]

    def hook(self, project: Path, *arguments: str) -> None:
        """Puts the hook in force, from a project's newest commit."""
        rev = subprocess.run(["git", "-C", str(project), "rev-parse", "HEAD"], capture_output=True, text=True, check=True).stdout.strip()
        hook = {"id": "mottak"} | ({"args": list(arguments)} if arguments else {})
        YAML().dump({"repos": [{"repo": str(project), "rev": rev, "hooks": [hook]}]}, self.folder / ".pre-commit-config.yaml")
        self.call(sys.executable, "-m", "pre_commit", "install", "--install-hooks")

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def commit(self) -> str | None:
        """Commits all that lies there; what was said where the commit was stopped."""
        self.call("git", "add", "--all")
        done = self.try_("git", "commit", "--quiet", "--message", "Records")
        return None if done.returncode == 0 else done.stdout


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone of this project's last commit."""
    folder = tmp_path_factory.mktemp("project") / "mottak"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it installs; once for all tests."""
    return tmp_path_factory.mktemp("pre-commit")


def test_a_bad_record_stops_the_commit_and_a_good_one_passes(project: Path, home: Path, tmp_path: Path) -> None:
    repo = Repo(tmp_path / "records", home)
    repo.hook(project, ".", "--select", "RS-2019-002/3.4a", "--lang", "en")
    shutil.copy(DATA / "fjord" / "tverrvik.yaml", repo.folder / "tverrvik.yaml")
    assert repo.commit() is None

    good = (repo.folder / "tverrvik.yaml").read_text(encoding="utf-8")
    repo.write("tverrvik.yaml", good.replace("format: 1", "fromat: 1"))
    stopped = repo.commit()
    assert stopped is not None
    assert "tverrvik.yaml:" in stopped
    assert "fromat" in stopped

    repo.write("tverrvik.yaml", good)
    shutil.copy(ROOT / "examples" / "strandmo.yaml", repo.folder / "strandmo.yaml")
    stopped = repo.commit()
    assert stopped is not None
    assert "RS-2019-002/3.4a" in stopped
    assert repo.call("git", "log", "--format=%s").splitlines() == ["Records"], "nothing was committed"

    (repo.folder / "strandmo.yaml").unlink()
    repo.write("notes.yaml", "just: notes\n")
    assert repo.commit() is None


def test_a_commit_of_one_file_is_judged_with_the_files_beside_it(project: Path, home: Path, tmp_path: Path) -> None:
    repo = Repo(tmp_path / "records", home)
    repo.hook(project)
    repo.write("mottak.toml", 'select = ["IM-2008-023/3.1"]\n')
    repo.write("kyst.yaml", OFFICE)
    assert repo.commit() is None
    repo.write("lind.yaml", CENTRE.format(region="fjell"))
    assert repo.commit() is None
    repo.write("lind.yaml", CENTRE.format(region="kyst"))
    stopped = repo.commit()
    assert stopped is not None
    assert "kyst.yaml:" in stopped, "the office, which is not in the commit, never followed the centre up"


def test_a_commit_without_records_is_let_through(project: Path, home: Path, tmp_path: Path) -> None:
    repo = Repo(tmp_path / "notes", home)
    repo.hook(project)
    (repo.folder / ".pre-commit-config.yaml").rename(tmp_path / "config.yaml")
    repo.call(sys.executable, "-m", "pre_commit", "install", "--config", str(tmp_path / "config.yaml"), "--overwrite")
    repo.write("README.md", "No records here.\n")
    assert repo.commit() is None
