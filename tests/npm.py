"""Tools from npm for the slow tests, each at one version, in a folder that later runs find again.

A tool that cannot be installed fails the test that needs it.
"""

import os
import subprocess
import tempfile
from pathlib import Path

FOLDER = Path(os.environ.get("MOTTAK_TEST_TOOLS") or Path(tempfile.gettempdir()) / f"mottak-test-tools-{os.getuid()}")


def package(name: str, version: str) -> Path:
    """The `node_modules` folder that holds a package and what it needs."""
    home = FOLDER / f"{name.replace('/', '-').lstrip('@')}-{version}"
    if not (home / "done").exists():
        home.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--no-audit", "--no-fund", "--no-save", "--prefix", str(home), f"{name}@{version}"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{name} {version} cannot be installed:\n{done.stdout}{done.stderr}")
        (home / "done").touch()
    return home / "node_modules"
