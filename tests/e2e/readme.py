"""What the READMEs say is run, not believed.

    python tests/e2e/readme.py command tests     prints the command that stands under that name in README.md
    python tests/e2e/readme.py check             runs what the READMEs show the output of; prints the differences, exit 1 if any
    python tests/e2e/readme.py write             puts the true output into the READMEs

A fenced block belongs to the comment on the line above it: `<!-- command: NAME -->` or `<!-- output: mottak ... -->`.
"""

import difflib
import os
import re
import shlex
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READMES = (ROOT / "README.md", ROOT / "README.nb.md")
BLOCK = re.compile(r"(?P<head><!-- (?P<kind>command|output): (?P<name>.+?) -->\n+```\w*\n)(?P<text>.*?)(?P<foot>```\n)", re.DOTALL)


def command(name: str, readme: Path = READMES[0]) -> str:
    """The command that stands under `name`; KeyError if none does."""
    found = {block["name"]: block["text"] for block in BLOCK.finditer(readme.read_text(encoding="utf-8")) if block["kind"] == "command"}
    return found[name]


def output(call: str) -> str:
    """What the installed command prints on standard output, at 80 columns and without the reader's own settings."""
    program, *arguments = shlex.split(call)
    scripts = Path(sysconfig.get_path("scripts"))
    own = {"COLUMNS": "80", "PYTHONIOENCODING": "utf-8"}
    kept = {key: value for key, value in os.environ.items() if not key.startswith("MOTTAK_")}
    done = subprocess.run(
        [str(scripts / program), *arguments], cwd=ROOT, env=kept | own, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode not in {0, 1}:
        raise SystemExit(f"{call}: ended with {done.returncode}\n{done.stderr}")
    return "\n".join(line.rstrip() for line in done.stdout.splitlines()) + "\n"


def true_text(text: str) -> str:
    """The README's text with every shown output replaced by what is printed now."""

    def fill(block: re.Match[str]) -> str:
        shown = output(block["name"]) if block["kind"] == "output" else block["text"]
        return block["head"] + shown + block["foot"]

    return BLOCK.sub(fill, text)


def differences() -> Iterator[str]:
    """Unified differences between the READMEs and the truth, line by line."""
    for readme in READMES:
        told = readme.read_text(encoding="utf-8")
        yield from difflib.unified_diff(told.splitlines(), true_text(told).splitlines(), readme.name, "what is printed now", lineterm="")


def main(arguments: list[str]) -> int:
    """See the module's text."""
    match arguments:
        case ["command", name]:
            print(command(name), end="")
        case ["check"]:
            lines = list(differences())
            print("\n".join(lines))
            return 1 if lines else 0
        case ["write"]:
            for readme in READMES:
                readme.write_text(true_text(readme.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
