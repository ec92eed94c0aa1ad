"""Prints a constraints file that holds every run-time and test dependency at the lower bound of pyproject.toml."""

import re
import sys
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
for requirement in [*project["dependencies"], *project["optional-dependencies"]["test"]]:
    bound = re.match(r"([\w.-]+)>=([\w.]+)", requirement)
    if bound is None:
        sys.exit(f"{requirement}: no lower bound")
    sys.stdout.write(f"{bound[1]}=={bound[2]}\n")
