"""A mistake in a rule file is told with its file, its line and what to do, in both languages, before any record is read."""

import re
from pathlib import Path

import pytest

from mottak_cli.cli.main import run
from mottak_cli.errors import InputProblem
from mottak_cli.locale import LANGUAGES, text
from mottak_cli.rulebook.load import load

from .planted import Change, line_of, mistakes, replaced, small_rulebook

RULE = "RS-2019-002/3.4a.yaml"
CIRCULAR = "RS-2019-002/circular.yaml"


def without_line(mark: str) -> Change:
    """Takes the line out on which a mark stands."""
    return lambda text: "".join(line for line in text.splitlines(keepends=True) if mark not in line)


PLANTED: list[tuple[str, Change, str, str, str]] = [
    # The mistake, the line it is told on (by what stands there), what the message says, what the advice says.
    (RULE, replaced("check: at_all_times", "check: at_al_times"), "check: at_al_times", "at_al_times", "at_all_times"),
    (RULE, replaced("modality: shall", "modalty: shall"), "modalty: shall", "", "modality"),
    (RULE, replaced("at_least: 2", "at_lest: 2"), "at_lest: 2", "", "at_least"),
    (RULE, replaced("modality: shall", "modality: must"), "modality: must", "", ""),
    (RULE, replaced("acts: [centre]", "acts: [center]"), "acts: [center]", "", ""),
    (RULE, replaced("from: 2019-01-16", "from: 2019-02-30"), "from: 2019-02-30", "", ""),
    (RULE, replaced("from: 2019-01-16", "from: 16.1.2019"), "from: 16.1.2019", "", ""),
    (RULE, replaced("training.completed", "training.complted"), "with:", "complted", "employees.group_leader.training.completed"),
    (RULE, replaced("of: employees", "of: employes"), "with:", "employes", "employees"),
    (RULE, replaced("  en: Two trained group facilitators at all times\n", ""), "title:", "", ""),
    (RULE, replaced("  en: Two trained group facilitators at all times\n", '  en: ""\n'), 'en: ""', "", ""),
    (RULE, replaced("acts: [centre]", "acts: []"), "acts: []", "", ""),
    (RULE, lambda text: text[: text.index("versions:")] + "versions: []\n", "versions: []", "", ""),
    (RULE, without_line("of: employees"), "with:", "", ""),
    ("RS-2019-002/4.5.yaml", replaced("while_any:", "for_every:"), "for_every:", "", "for_each"),
    ("RS-2019-002/4.5.yaml", without_line("while_any:"), "with:", "", ""),
    (RULE, replaced("id: RS-2019-002/3.4a", "id: RS-2019-002/3.4c"), "id: RS", "3.4c", ""),
    (RULE, replaced("id: RS-2019-002/3.4a", "id: RS-2019-003/3.4a"), "id: RS", "RS-2019-003", ""),
    (RULE, replaced("found:\n  fail:", "found:\n  fial:"), "found:", "fail", ""),
    (RULE, replaced("judged_on: centre", "judged_on: centre\nowed_after_closing: true"), "owed_after_closing", "", ""),
    (RULE, replaced("modality: shall", "modality: should\nserious: true"), "serious", "", ""),
    (RULE, replaced("versions:\n", "versions: [\n"), "", "", ""),
    (CIRCULAR, replaced('id: "4.2"', 'id: "3.4a"'), 'id: "3.4a"', "3.4a", ""),
    (CIRCULAR, replaced('id: "4.2"', 'id: "6.1"'), "", "6.1", ""),
    (CIRCULAR, replaced('id: "4.2"\n', 'id: "4.2"\n    general: ["9.9"]\n'), 'id: "4.2"', "9.9", ""),
    (CIRCULAR, replaced("kind: circular", "kind: law"), "kind: law", "", ""),
    (CIRCULAR, replaced("order: 1", "ordr: 1"), "ordr: 1", "", "order"),
    (CIRCULAR, replaced("named: [ordinary,", "named: [ordinry,"), "named: [ordinry", "", ""),
]  # fmt: skip


@pytest.mark.parametrize(("file", "change", "where", "says", "advises"), PLANTED)
def test_a_planted_mistake_is_told(tmp_path: Path, file: str, change: Change, where: str, says: str, advises: str) -> None:
    folder = small_rulebook(tmp_path)
    path = folder / file
    path.write_text(changed := change(path.read_text(encoding="utf-8")), encoding="utf-8")
    found = mistakes(folder)
    assert found, "accepted"
    in_file = [one for one in found if one.file == str(path)]
    assert in_file
    if where:
        assert line_of(changed, where) in {one.line for one in in_file}
    for one in found:
        assert 1 <= one.line <= len(changed.splitlines()) + 1
        assert one.column >= 1
        for lang in LANGUAGES:
            assert text(one.message, lang)
            assert text(one.advice, lang)
        assert getattr(one.message.args.get("problem"), "key", None) != "rule.wrong.other", "told in pydantic's English"
    assert any(says in text(one.message, "en") for one in in_file)
    assert any(advises in text(one.advice, "en") for one in in_file)


def versions(text: str, *days: tuple[str | None, str | None]) -> str:
    """The same rule with these versions, each checked alike."""
    head, _, check = text.partition("versions:\n  - from: 2019-01-16\n")
    assert check
    found = head + "versions:\n"
    for first, last in days:
        written = [f"from: {first}\n"] * (first is not None) + [f"to: {last}\n"] * (last is not None)
        found += "  - " + "    ".join([*written, check.lstrip()])
    return found


@pytest.mark.parametrize(
    ("days", "fits"),
    [
        ([(None, "2024-02-29"), ("2024-03-01", None)], True),
        ([("2019-01-16", "2024-02-29"), ("2024-06-01", None)], True),
        ([(None, "2024-03-01"), ("2024-03-01", None)], False),
        ([(None, None), ("2024-03-01", None)], False),
        ([("2019-01-16", None), (None, None)], False),
        ([("2024-03-01", None), (None, "2024-02-29")], False),
        ([("2024-03-01", "2024-02-28")], False),
        ([("2024-03-01", "2024-03-01")], True),
    ],
)
def test_versions_stand_in_order_and_never_overlap(tmp_path: Path, days: list[tuple[str | None, str | None]], fits: bool) -> None:
    folder = small_rulebook(tmp_path)
    path = folder / RULE
    path.write_text(versions(path.read_text(encoding="utf-8"), *days), encoding="utf-8")
    found = mistakes(folder)
    assert (not found) == fits, found
    assert all(one.message.key == "rule.versions_overlap" and one.path.startswith("versions[") for one in found)


def test_the_small_rulebook_is_in_order(tmp_path: Path) -> None:
    """Else nothing above would show anything."""
    assert mistakes(small_rulebook(tmp_path)) == []


def test_all_mistakes_of_all_files_are_told_at_once_in_order(tmp_path: Path) -> None:
    folder = small_rulebook(tmp_path)
    for name, change in (
        (RULE, replaced("modality: shall", "modality: must")),
        (RULE, replaced("judged_on: centre", "judged_on: nobody")),
        ("RS-2019-002/4.5.yaml", replaced("per: year", "per: month")),
    ):
        path = folder / name
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    found = mistakes(folder)
    places = [(one.file, one.line, one.column) for one in found]
    assert places == sorted(places)
    assert {Path(one.file).name for one in found} == {"3.4a.yaml", "4.5.yaml"}
    assert len({one.line for one in found if one.file.endswith("3.4a.yaml")}) == 2


def test_two_files_with_one_id(tmp_path: Path) -> None:
    folder = small_rulebook(tmp_path)
    again = folder / "RS-2019-002" / "5.1.yaml"
    again.write_bytes((folder / RULE).read_bytes())
    found = mistakes(folder)
    assert any(one.message.key == "rule.twice" and "3.4a.yaml" in str(one.message.args["file"]) for one in found)


def test_more_rules_from_a_folder_are_checked_and_join_the_others(tmp_path: Path) -> None:
    """As with `--rules DIR`."""
    folder = tmp_path / "own"
    folder.mkdir()
    rule = small_rulebook(tmp_path) / RULE
    own = rule.read_text(encoding="utf-8").replace("RS-2019-002/3.4a", "RS-2019-002/3.4x")
    (folder / "3.4x.yaml").write_text(own, encoding="utf-8")
    whole, more = load(), load(folder)
    assert more.rules.keys() - whole.rules.keys() == {"RS-2019-002/3.4x"}
    assert more.digest != whole.digest
    (folder / "3.4x.yaml").write_text(own.replace("check: at_all_times", "check: sometimes"), encoding="utf-8")
    with pytest.raises(InputProblem) as raised:
        load(folder)
    assert [Path(one.file).name for one in raised.value.errors] == ["3.4x.yaml"]


def test_rules_of_ones_own_may_leave_nynorsk_out_and_are_then_told_in_bokmal(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    own = (small_rulebook(tmp_path) / RULE).read_text(encoding="utf-8").replace("RS-2019-002/3.4a", "RS-2019-002/3.4x")
    without = re.sub(r"^( +)nn: .*\n(?:\1 +.*\n)*", "", own, flags=re.MULTILINE)
    assert " nn:" in own
    assert " nn:" not in without
    told = {}
    for text_of in (own, without):
        (folder / "3.4x.yaml").write_text(text_of, encoding="utf-8")
        told[text_of] = load(folder).infos["RS-2019-002/3.4x"]
    whole, part = told.values()
    assert whole.title["nn"] != whole.title["nb"] == part.title["nn"]
    assert all(one["nn"] == one["nb"] for one in (*part.readings.values(), *part.found.values(), part.remedy))
    assert part.readings.keys() == whole.readings.keys()


HOUSE = """\
id: HUS
cite: {nb: Husreglene, en: House rules}
kind: circular
title: {nb: Husregler, en: House rules}
link: https://example.org/
order: 9
"""


def house_rules(into: Path, circular: str) -> Path:
    """A folder of one's own with a document and its one rule."""
    rule = small_rulebook(into) / RULE
    folder = into / "own"
    (folder / "HUS").mkdir(parents=True)
    (folder / "HUS" / "circular.yaml").write_text(circular, encoding="utf-8")
    own = rule.read_text(encoding="utf-8").replace("RS-2019-002/3.4a", "HUS/1")
    own = re.sub(r"^applies:.*\n(?: .*\n)*", "", own, flags=re.MULTILINE)
    (folder / "HUS" / "1.yaml").write_text(own, encoding="utf-8")
    return folder


@pytest.mark.parametrize("provisions", ["", "provisions: []\n"])
def test_a_document_may_have_judged_provisions_alone(provisions: str, tmp_path: Path) -> None:
    folder = house_rules(tmp_path, HOUSE + provisions)
    more = load(folder)
    assert [rule for rule in more.rules if rule.startswith("HUS/")] == ["HUS/1"]
    assert more.circulars["HUS"].provisions == ()
    assert "HUS/1" in more.provisions
    record = tmp_path / "a.yaml"
    record.write_text("record: centre\nformat: 1\nid: a\nname: A\nkind: ordinary\nopen: 2020-01-01\nemployees: []\n", encoding="utf-8")
    assert run(["check", str(record), "--rules", str(folder), "--select", "HUS", "--as-of", "2024-12-31", "--quiet"]) == 1
    assert run(["rules", "coverage", "--rules", str(folder)]) == 0


@pytest.mark.parametrize(
    "circular", [HOUSE.replace("order: 9", "ordr: 9"), HOUSE.replace("id: HUS", "id: [HUS"), HOUSE.replace("id: HUS\n", "")]
)
def test_a_document_that_could_not_be_read_is_not_called_missing(circular: str, tmp_path: Path) -> None:
    with pytest.raises(InputProblem) as raised:
        load(house_rules(tmp_path, circular))
    assert {Path(one.file).name for one in raised.value.errors} == {"circular.yaml"}


def test_a_document_that_is_not_there_is_called_missing(tmp_path: Path) -> None:
    folder = house_rules(tmp_path, HOUSE)
    (folder / "HUS" / "circular.yaml").unlink()
    with pytest.raises(InputProblem) as raised:
        load(folder)
    assert [one.message.key for one in raised.value.errors] == ["rule.no_circular"]


def test_a_rule_that_could_not_be_read_is_not_called_missing_by_those_that_name_it(tmp_path: Path) -> None:
    folder = small_rulebook(tmp_path)
    for name, change in (
        (CIRCULAR, replaced('id: "4.2"\n', 'id: "4.2"\n    general: ["3.4a"]\n')),
        ("RS-2019-002/4.5.yaml", lambda text: text + "follows_from: [RS-2019-002/3.4a]\n"),
        (RULE, replaced("modality: shall", "modality: must")),
    ):
        path = folder / name
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert [(Path(one.file).name, one.path) for one in mistakes(folder)] == [("3.4a.yaml", "modality")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_path_of_a_mistake_is_said_once(lang: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number, (file, change, *_) in enumerate(PLANTED):
        (tmp_path / str(number)).mkdir()
        folder = small_rulebook(tmp_path / str(number))
        path = folder / file
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
        for one in mistakes(folder):
            key = one.path.rpartition(".")[2].partition("[")[0]
            assert not text(one.message, lang).startswith(tuple(f"{each}:" for each in (one.path, key, one.path.partition("[")[0]) if each))
    folder = house_rules(tmp_path, HOUSE)
    path = folder / "HUS" / "1.yaml"
    path.write_text(re.sub(r"^title:\n(?: .*\n)+", "title: x\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE), encoding="utf-8")
    run(["check", "x.yaml", "--rules", str(folder), "--lang", lang])
    told = capsys.readouterr().err
    assert "title: " in told
    assert "title: title" not in told
