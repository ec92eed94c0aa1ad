"""The example repo's summary, and summaries of records made up by chance."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.cli.main import run

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "examples" / "data"
Asked = Callable[..., dict[str, Any]]


@pytest.fixture
def asked(capsys: pytest.CaptureFixture[str]) -> Asked:
    """A summary as JSON, as of the last day of January 2026 unless another is said."""

    def ask(*given: str, code: int = 0) -> dict[str, Any]:
        capsys.readouterr()
        as_of = [] if "--as-of" in given else ["--as-of", "2026-01-31"]
        assert run(["summary", *given, *as_of, "--format", "json"]) == code
        found: dict[str, Any] = json.loads(capsys.readouterr().out)
        return found

    return ask


def tables(summary: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The tables by id."""
    return {table["id"]: table for section in summary["sections"] for table in section["tables"]}


def row(summary: dict[str, Any], table: str, key: str) -> dict[str, Any]:
    """The cells of the first row with a key."""
    found: dict[str, Any] = next(one["cells"] for one in tables(summary)[table]["rows"] if key in one["keys"])
    return found
