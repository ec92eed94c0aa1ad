"""Programs from PyPI for the slow tests, each at one version in an environment of its own, that later runs find again.

Not among this project's own requirements, so that they hold none of those back. One that cannot be installed fails the test.
"""

import subprocess
import sys
import venv
from pathlib import Path

from .npm import FOLDER


def environment(name: str, version: str) -> Path:
    """The folder with the programs of an environment that holds a package."""
    home = FOLDER / f"{name}-{version}-py{sys.version_info.major}{sys.version_info.minor}"
    if not (home / "done").exists():
        venv.create(home, clear=True, with_pip=True)
        command = [str(home / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", f"{name}=={version}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{name} {version} cannot be installed:\n{done.stdout}{done.stderr}")
        (home / "done").touch()
    return home / "bin"
