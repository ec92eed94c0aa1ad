"""The list over every dated case of every rule: its promises are kept, and everything in it can be said in every language."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from mottak_cli.due.json_due import plan_as_json
from mottak_cli.due.model import Basis, Plan
from mottak_cli.engine.cases import MINIMAL
from mottak_cli.source import load_bytes

from ..oracle.known import Data
from .asking import rulebook
from .promise import broken_promises, lists

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "rules").glob("*/cases/*.yaml"))
LANGUAGES = ("nb", "nn", "en")


def records_of(rule: str, base: Data, case: Data) -> list[Data]:
    """A case's record and those beside it, as plain data."""
    own = {"record": rulebook().rules[rule].judged_on, **base, **case.get("record", {})}
    merged = [{**MINIMAL[one["record"]], **one} for one in (own, *case.get("others", ()))]
    return [{key: value for key, value in one.items() if value is not None} for one in merged]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.parent.name}/{file.stem}")
def test_promises_are_kept_in_the_rules_own_cases(file: Path) -> None:
    found: list[str] = []
    for document in load_bytes(file.read_bytes(), str(file)):
        rule: Any = document.data["rule"]
        for case in document.data["cases"]:
            records = records_of(rule, document.data.get("base", {}), case)
            as_of = date.fromisoformat(str(case["as_of"]))
            until = as_of + timedelta(days=90)
            due = lists(records, rulebook(), as_of, until, rules=frozenset({rule}))
            found += broken_promises(records, due, as_of, rulebook(), Counter())
            plan = Plan(Basis(as_of, until, "both", "", "", None, 0), tuple(due.values()))
            for lang in LANGUAGES:
                assert all(one["do"] and "{" not in one["do"] for one in plan_as_json(plan, lang)["items"])
    assert found == []
