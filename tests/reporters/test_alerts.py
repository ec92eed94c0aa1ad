"""What the formats for alerts have in common: snapshots, one item a breach, what stays out, ids only, the same bytes."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.reporters import View

from .sample_alerts import ALERTS, ERROR, OFFICES, PLACELESS, Many, written

SNAPSHOTS = Path(__file__).parent / "snapshots"
FORMATS = ("sarif", "sarif-full", "github", "github-summary", "gitlab")


@pytest.mark.parametrize("lang", ["nb", "en"])
@pytest.mark.parametrize("name", FORMATS)
def test_snapshot(name: str, lang: str) -> None:
    made = written(name, ALERTS if lang == "nb" else OFFICES, View(lang=lang, room=2**20), (ERROR, PLACELESS), "sør")
    snapshot = SNAPSHOTS / f"{name}-{lang}.txt"
    if os.environ.get("MOTTAK_UPDATE_SNAPSHOTS"):
        snapshot.write_text(made, encoding="utf-8", newline="\n")
    assert made == snapshot.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_people_are_ids_whatever_is_asked_for(name: str) -> None:
    made = written(name, view=View(names=True, everything=True))
    assert "Kari" not in made
    assert "Ola" not in made
    assert made == written(name)


def alerts(name: str, made: str) -> list[tuple[str, int]]:
    """Rule and line of each alert."""
    report: Any = json.loads(made)
    if name == "gitlab":
        return [(one["check_name"], one["location"]["lines"]["begin"]) for one in report]
    results = report["runs"][0]["results"]
    return [(one["ruleId"], one["locations"][0]["physicalLocation"]["region"]["startLine"]) for one in results]


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_alerts_are_what_is_broken_undocumented_or_to_be_considered(name: str) -> None:
    found = alerts(name, written(name))
    assert found == [("RS-2019-002/3.2", 15), ("RS-2019-002/3.4a", 9), ("SIVILSAMFUNN/8", 18)]


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_tell(name: str) -> None:
    empty = written(name, Many().run())
    if name == "gitlab":
        assert empty == "[]\n"
    elif name.startswith("sarif"):
        run = json.loads(empty)["runs"][0]
        assert run["results"] == run["invocations"][0]["toolExecutionNotifications"] == []
    elif name == "github":
        assert all(line.startswith("mottak: ") for line in empty.splitlines())
    else:
        assert "ingenting å følge opp" in empty
        assert "|" not in empty


@pytest.mark.parametrize("name", ["sarif", "sarif-full", "github", "github-summary"])
def test_another_rulebook_than_the_pinned_one_is_told(name: str) -> None:
    pinned, as_wanted = (written(name, ALERTS._replace(pinned=one)) for one in ("2031.7", "0.1.0"))
    assert "2031.7" in pinned
    if name.startswith("sarif"):
        told = [json.loads(one)["runs"][0]["properties"]["asPinned"] for one in (pinned, as_wanted, written(name))]
        assert told == [False, True, None]
    else:
        assert as_wanted == written(name)
