"""What shows a rule to be met: always something, in whichever file it stands (the rules' own cases)."""

from datetime import date
from typing import Any

import pytest

from mottak_cli.engine.cases import asked
from mottak_cli.engine.judge import judge
from mottak_cli.results import Result, Verdict
from mottak_cli.rulebook import load
from mottak_cli.rulebook.load import rules_directory
from mottak_cli.source import load_bytes

from .repos import Asked, by_rule, record_of, run_of

BOOK = load()
CENTRE = {
    "record": "centre", "format": 1, "id": "lind", "name": "Lind", "kind": "ordinary", "open": {"from": "2020-01-01"}, "region": "sor",
    "employees": [{"id": "e1", "employed": "2024-02-09"}],
}  # fmt: skip
ROUND = {"id": "r1", "decided": "2024-04-10"}
UDI = {"record": "directorate", "format": 1, "id": "udi", "name": "UDI", "theme_rounds": [ROUND]}


def office(name: str, **keys: Any) -> dict[str, Any]:
    return {"record": "region", "format": 1, "id": name, "name": name, **keys}


def shown_by(rule: str, key: tuple[str, str], *records: dict[str, Any]) -> list[tuple[str, str]]:
    """File and path of what shows a rule to be met in 2024."""
    result = by_rule(run_of(map(record_of, records), Asked(date(2024, 12, 31), date(2024, 1, 1), date(2024, 12, 31)))[key])[rule]
    assert result.verdict is Verdict.PASS
    return [(place.file, place.path) for place in result.evidence]


@pytest.mark.parametrize("rule", BOOK.rules)
def test_what_is_met_has_something_that_shows_it(rule: str) -> None:
    circular, _, provision = rule.partition("/")
    file = rules_directory() / circular / "cases" / f"{provision}.yaml"
    met: list[Result] = []
    for document in load_bytes(file.read_bytes(), str(file)):
        for case in document.data["cases"]:
            records, question = asked(rule, document.data.get("base", {}), case, BOOK)
            result = judge(records, BOOK, question).records[0].results[0]
            if result.verdict is Verdict.PASS:
                met.append(result)
    assert met
    assert all(one.evidence for one in met)


def test_a_course_that_another_office_held_stands_in_its_file_after_the_own_ones() -> None:
    shared = {"date": "2024-04-10", "with_regions": ["sor"]}
    own = {"date": "2024-05-10", "template": "common"}
    offices = (CENTRE, office("nord", new_employee_courses=[{"date": "2024-04-09"}, shared]))
    there = ("region-nord.yaml", "new_employee_courses[1]")
    rule, key = "IM-2008-023/2.2a", ("region", "sor")
    assert shown_by(rule, key, *offices, office("sor", new_employee_courses=[])) == [there]
    here = [("region-sor.yaml", path) for path in ("new_employee_courses[0]", "new_employee_courses[0].template")]
    assert shown_by(rule, key, *offices, office("sor", new_employee_courses=[own])) == [here[0], there, here[1]]


def test_meetings_of_the_offices_stand_in_their_files() -> None:
    offices = [office(name, manager_meetings=[{"date": day}]) for name, day in (("nord", "2024-05-02"), ("sor", "2024-05-01"))]
    listed = [{"region": "sor", "date": "2024-05-01"}, {"region": "nord", "date": "2024-05-02"}]
    there = [(f"region-{name}.yaml", "manager_meetings[0]") for name in ("nord", "sor")]
    own = "directorate-udi.yaml"
    assert shown_by("IM-2013-003/4.7", ("directorate", "udi"), *offices, {**UDI, "meeting_overview": listed}) == [
        (own, "meeting_overview[1]"), there[0], (own, "meeting_overview[0]"), there[1],
    ]  # fmt: skip
    assert shown_by("IM-2013-003/4.8", ("directorate", "udi"), *offices, UDI) == [(own, "theme_rounds[0].decided"), there[1], there[0]]
