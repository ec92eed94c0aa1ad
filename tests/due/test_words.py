"""How items are put together in lists for people."""

from mottak_cli.due.table import table
from mottak_cli.due.words import sections
from mottak_cli.reporters.base import View

from .asking import centre, plan

PEOPLE = [
    {"id": name, "employed": "2020-01-01", "group_leader": {"training": {"completed": "2020-01-01", "provider": "udi"}}}
    for name in ("e1", "e2", "e3")
]


def told(as_of: str, *records: object, lang: str = "en") -> str:
    return "".join(table(plan(as_of, *records), View(lang=lang, width=80)))  # type: ignore[arg-type]


def test_people_of_whom_the_same_is_to_be_said_are_told_together() -> None:
    record = centre(employees=PEOPLE, dialogue_groups=[])
    (entry,) = [one for part in sections(plan("2024-10-15", record)) for one in part.entries if one.first.rule.id == "RS-2019-002/4.3"]
    assert [one.finding.subject for one in entry.items] == ["e1", "e2", "e3"]
    assert "Let e1, e2 and e3 take part in a professional seminar, by 31 December" in " ".join(told("2024-10-15", record).split())


def test_a_key_that_is_not_there_is_one_thing_to_do() -> None:
    record = centre(employees=PEOPLE, dialogue_groups=[], documents=[])
    broken = next(part for part in sections(plan("2024-10-15", record)) if part.key == "broken")
    together = [one for one in broken.entries if len({item.rule.id for item in one.items}) > 1]
    assert [sorted({item.rule.id for item in one.items}) for one in together] == [
        ["SIVILSAMFUNN/6.1", "SIVILSAMFUNN/7.1", "SIVILSAMFUNN/7.2", "SIVILSAMFUNN/8"]
    ]
    assert told("2024-10-15", record).count("Record “volunteers” as it is") == 2  # one among what is to be considered


def test_what_is_due_stands_under_the_section_of_its_day() -> None:
    orders = [
        {"id": "o1", "issued": "2024-03-01", "deadline": "2024-03-31"},
        {"id": "o2", "issued": "2024-03-01", "deadline": "2024-04-01"},
        {"id": "o3", "issued": "2024-02-01", "deadline": "2024-02-29"},
    ]
    parts = {part.key: part for part in sections(plan("2024-03-01", centre(orders=orders, volunteers=[], employees=PEOPLE)))}
    by_part = {
        key: [one.first.finding.subject for one in part.entries if one.first.rule.id == "IM-2008-023/3.0a"] for key, part in parts.items()
    }
    assert (by_part["soon"], by_part["later"], by_part["broken"]) == (["o1"], ["o2"], ["o3"])
    assert parts["soon"].heading("en").startswith("By 31 March 2024")


def test_nothing_to_do_is_said() -> None:
    record = centre(open={"from": "2020-01-01", "to": "2021-01-01", "closing_decided": "2020-06-01"})
    assert "Nothing is broken or undocumented, and nothing is due" in told("2024-03-01", record)


def test_what_was_never_otherwise_is_broken_since_no_day() -> None:
    region = {"record": "region", "id": "r", "name": "R", "civil_society": {"contacts": [], "meetings": []}}
    assert "To be considered as far back as the record goes." in " ".join(told("2024-06-30", region).split())
