"""The calendar as two programs of others read it, each first shown to find what is planted; and read again after a date has moved."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ..pip_tools import environment
from .conftest import EVIL, Packages

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

PYTHON = """
import json, sys
from icalendar import Calendar
data = open(sys.argv[1], "rb").read()
found = Calendar.from_ical(data)
events = []
for one in found.walk("VEVENT"):
    errors = [str(error) for error in one.errors]
    assert not errors, errors
    alarms = one.walk("VALARM")
    events.append({
        "uid": str(one["UID"]), "sequence": int(one["SEQUENCE"]), "start": one.decoded("DTSTART").isoformat(),
        "end": one.decoded("DTEND").isoformat(), "summary": str(one["SUMMARY"]), "description": str(one["DESCRIPTION"]),
        "stamp": one.decoded("DTSTAMP").isoformat(), "alarms": len(alarms), "date_only": type(one.decoded("DTSTART")).__name__ == "date",
    })
assert not found.errors, found.errors
print(json.dumps({"method": str(found.get("METHOD")), "events": events, "again": Calendar.from_ical(found.to_ical()) == found}))
"""

SCRIPT = """
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
ICAL.design.strict = true;
const root = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
const events = root.getAllSubcomponents('vevent').map((one) => {
  const event = new ICAL.Event(one);
  const day = (time) => {
    if (!time.isDate || !/^\\d{4}-\\d{2}-\\d{2}$/.test(time.toString())) throw new Error('not a day: ' + time);
    return time.toString();
  };
  return {
    uid: event.uid, sequence: event.sequence, start: day(event.startDate), end: day(event.endDate), summary: event.summary,
    description: event.description, stamp: one.getFirstPropertyValue('dtstamp').toString(),
    alarms: one.getAllSubcomponents('valarm').length, date_only: event.startDate.isDate,
  };
});
console.log(JSON.stringify({ method: root.getFirstPropertyValue('method'), events }));
"""

Read = Callable[[Path], dict[str, Any]]


def ran(command: list[str], cwd: Path) -> dict[str, Any]:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module", params=["icalendar", "ical.js"])
def read(request: pytest.FixtureRequest, npm: Packages, tmp_path_factory: pytest.TempPathFactory) -> Read:
    """A reader of calendars."""
    folder = tmp_path_factory.mktemp("reader")
    if request.param == "icalendar":
        python = environment("icalendar", "7.3.0") / "python"
        return lambda file: ran([str(python), "-c", PYTHON, str(file)], folder)
    modules = npm("ical.js", "2.2.1")
    (script := modules.parent / "read.mjs").write_text(SCRIPT, encoding="utf-8")
    return lambda file: ran(["node", str(script), str(file)], modules.parent)


def made(folder: Path, name: str, *arguments: str) -> Path:
    """A calendar by the program itself."""
    file = folder / f"{name}.ics"
    command = [sys.executable, "-m", "mottak_cli", "due", *arguments, "--quiet", "--format", f"ical:{file}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return file


@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_it_is_read_as_it_is_meant(read: Read, tmp_path: Path, lang: str) -> None:
    file = made(tmp_path, "example", "examples/data", "--as-of", "2024-10-01", "--within", "3m", "--lang", lang)
    found = read(file)
    assert found["method"] == "PUBLISH"
    assert len(found["events"]) > 60
    assert len({one["uid"] for one in found["events"]}) == len(found["events"])
    assert all(one["date_only"] for one in found["events"])
    assert any("Skarvøya" in one["summary"] for one in found["events"])
    assert all("\r" not in one["description"] and "\\" not in one["description"] for one in found["events"])
    assert found.get("again", True)


@pytest.mark.parametrize("later", ["2024-03-10", "2024-03-11"])
def test_after_a_date_moved_it_updates_rather_than_doubles(read: Read, tmp_path: Path, later: str) -> None:
    record = "record: centre\nformat: 1\nid: lind\nname: Lind\nkind: ordinary\nopen: 2020-01-01\norders:\n  - {id: o1, issued: 2024-03-01, "
    (tmp_path / "lind.yaml").write_text(f"{record}deadline: 2024-04-10}}\n", encoding="utf-8")
    before = read(made(tmp_path, "before", str(tmp_path / "lind.yaml"), "--as-of", "2024-03-10", "--select", "IM-2008-023/3.0a"))
    (tmp_path / "lind.yaml").write_text(f"{record}deadline: 2024-04-10, extended: 2024-05-02}}\n", encoding="utf-8")
    after = read(made(tmp_path, "after", str(tmp_path / "lind.yaml"), "--as-of", later, "--select", "IM-2008-023/3.0a"))
    (one,), (other,) = before["events"], after["events"]
    assert one["uid"] == other["uid"]
    assert (one["start"], other["start"]) == ("2024-04-10", "2024-05-02")
    assert (one["end"], other["end"]) == ("2024-04-11", "2024-05-03")
    assert other["sequence"] > one["sequence"]
    assert (other["stamp"] > one["stamp"]) == (later > "2024-03-10")
    assert one["alarms"] == other["alarms"] == 1


def test_hostile_names_come_through_as_text(read: Read, tmp_path: Path) -> None:
    name = f"{EVIL} BEGIN:VEVENT;X=,\\n END:VCALENDAR"
    record = f"record: centre\nformat: 1\nid: lind\nname: {json.dumps(name)}\nkind: ordinary\nopen: 2020-01-01\n"
    (tmp_path / "lind.yaml").write_text(record, encoding="utf-8")
    found = read(made(tmp_path, "hostile", str(tmp_path / "lind.yaml"), "--as-of", "2024-10-10"))
    assert len(found["events"]) > 5
    assert all("BEGIN:VEVENT;X=,\\n END:VCALENDAR" in one["summary"] for one in found["events"])


@pytest.mark.parametrize(
    ("planted", "instead"),
    [
        ("END:VEVENT\r\n", ""),
        ("DTSTART;VALUE=DATE:2024", "DTSTART;VALUE=DATE:20xx"),
        ("BEGIN:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nno colon here\r\n"),
    ],
)
def test_each_reader_finds_what_is_planted(read: Read, tmp_path: Path, planted: str, instead: str) -> None:
    file = made(tmp_path, "planted", "examples/data", "--as-of", "2024-10-01")
    good = file.read_bytes().decode()
    assert planted in good
    file.write_bytes(good.replace(planted, instead, 1).encode())
    with pytest.raises(AssertionError):
        read(file)
