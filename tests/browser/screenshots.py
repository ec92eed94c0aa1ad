"""Takes the pictures of the pages that stand in the documentation: `python -m tests.browser.screenshots docs/screenshots`.

Needs what the slow tests here need, and `pdftoppm` (Debian package poppler-utils) for the pages on paper.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from .chromium import browse
from .conftest import PAGES, ROOT

SHOTS = {
    "summary-light": ("summary-nb", 1280, 900, "light", None),
    "summary-dark": ("summary-nb", 1280, 900, "dark", "#section-table-trend"),
    "summary-matrix": ("summary-nb", 1280, 900, "light", "#matrix"),
    "summary-year": ("summary-nb", 1280, 900, "light", "#year-centre-humlehagen"),
    "summary-phone": ("summary-nb", 360, 800, "light", "#worst"),
    "summary-phone-matrix": ("summary-nb", 360, 800, "dark", "#matrix"),
    "case-light": ("case-nb", 1280, 900, "light", None),
}
"""By the picture's name: the page, width, height, colour scheme, and the place that stands on top."""
PAPER = {"summary-print": ("summary-nb", 1), "summary-print-matrix": ("summary-nb", None), "case-print": ("case-nb", 2)}
"""Pages on paper: the page's name and the sheet; None for the first that lies on its side."""


def main(folder: Path) -> None:
    """Writes the pictures to a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        files = {one: Path(name) / f"{one}.html" for one in ("summary-nb", "case-nb")}
        for one, file in files.items():
            command = [sys.executable, "-m", "mottak_cli", *PAGES[one], "--quiet", "--format", f"html:{file}"]
            subprocess.run(command, cwd=ROOT, check=False)
        pictures = [
            {
                "do": "picture",
                "file": str(files[page]),
                "width": width,
                "height": height,
                "scheme": scheme,
                "at": at,
                "to": f"{folder}/{to}.png",
            }
            for to, (page, width, height, scheme, at) in SHOTS.items()
        ]
        browse(*pictures, *({"do": "print", "file": str(file), "to": str(file.with_suffix(".pdf"))} for file in files.values()))
        for to, (page, sheet) in PAPER.items():
            pdf = files[page].with_suffix(".pdf")
            number = str(sheet or on_its_side(pdf))
            subprocess.run(["pdftoppm", "-png", "-r", "80", "-f", number, "-singlefile", str(pdf), str(folder / to)], check=True)


def on_its_side(pdf: Path) -> int:
    """The first sheet of a document that is wider than high."""
    told = subprocess.run(["pdfinfo", "-l", "999", str(pdf)], capture_output=True, text=True, check=True).stdout
    sizes = [line.split() for line in told.splitlines() if line.startswith("Page ") and " size:" in line]
    return next(int(one[1]) for one in sizes if float(one[3]) > float(one[5]))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
