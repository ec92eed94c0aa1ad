"""A real headless Chromium, driven by playwright-core from npm. What is missing fails the test."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.npm import package

PLAYWRIGHT = ("playwright-core", "1.65.1")
AXE = ("axe-core", "4.14.1")
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")
DRIVE = Path(__file__).with_name("drive.cjs")
PATIENCE = 300
Step = dict[str, Any]


def browse(*steps: Step) -> list[dict[str, Any]]:
    """What the browser answers to each step, with all that it asked of a file or a network meanwhile."""
    chromium = shutil.which("chromium")
    assert chromium, "the Debian package chromium is not installed"
    job = {"playwright": str(package(*PLAYWRIGHT)), "axe": str(package(*AXE)), "chromium": chromium, "steps": steps}
    done = subprocess.run(["node", str(DRIVE)], input=json.dumps(job), capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers
