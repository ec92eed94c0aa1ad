"""A fault of the program's own in one file: one line, no trace, and the other files judged."""

from pathlib import Path

import pytest

from mottak_cli.cli import judging
from mottak_cli.cli.main import run
from mottak_cli.records import Record
from mottak_cli.records import read as read_record
from mottak_cli.source import Document

CENTRE = "record: centre\nformat: 1\nid: {id}\nname: X\nkind: ordinary\nopen: 2020-01-01\n"


def test_the_other_files_are_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.yaml").write_text(CENTRE.format(id=name), encoding="utf-8")

    def breaks(document: Document, provisions: frozenset[str] | None = None) -> Record:
        if document.data["id"] == "b":
            raise ZeroDivisionError("secret")
        return read_record(document, provisions)

    monkeypatch.setattr(judging, "read_record", breaks)
    code = run(["check", str(tmp_path), "--as-of", "2024-12-31", "--select", "SIVILSAMFUNN/3.4"])
    told = capsys.readouterr()
    assert code == 2
    assert "X (a)" in told.out
    assert "X (c)" in told.out
    assert "b.yaml: Intern feil i mottak (ZeroDivisionError" in told.err
    assert "secret" not in told.err
    assert "Traceback" not in told.err
