"""The compiled rulebook is the rule files, and what is loaded from it is what the files say."""

import json
import shutil
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from mottak_cli.errors import InputProblem
from mottak_cli.rulebook.compile import read_sources
from mottak_cli.rulebook.load import COMPILED, digest_of, load, rule_files, rules_directory


def test_compiled_as_written() -> None:
    compiled = files("mottak_cli.rulebook").joinpath(COMPILED).read_text(encoding="utf-8")
    assert compiled == read_sources([rules_directory()]).compiled(), "rules changed: run  python -m mottak_cli.rulebook.compile"


def test_loaded_from_the_compiled_file_and_from_the_rule_files_alike() -> None:
    assert json.loads(files("mottak_cli.rulebook").joinpath(COMPILED).read_text(encoding="utf-8"))["digest"] == digest_of(rules_directory())
    quick, whole = load(), read_sources([rules_directory()]).rulebook()
    assert (quick.version, quick.digest) == (whole.version, whole.digest)
    assert list(quick.circulars.items()) == list(whole.circulars.items())
    assert list(quick.rules.items()) == list(whole.rules.items())
    assert quick.ready == whole.ready
    assert quick.provisions == whole.provisions


def test_a_changed_file_is_read_although_it_was_not_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changed = tmp_path / "rules"
    shutil.copytree(rules_directory(), changed)
    path = changed / "RS-2019-002" / "3.4a.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("at_least: 2", "at_least: 3"), encoding="utf-8")
    monkeypatch.setattr(sys.modules[load.__module__], "rules_directory", lambda: changed)
    before, after = read_sources([rules_directory()]).rulebook(), load()
    assert after.rules["RS-2019-002/3.4a"].versions[0].with_["at_least"] == 3
    assert before.rules["RS-2019-002/3.4a"].versions[0].with_["at_least"] == 2
    assert after.digest != before.digest


def test_a_folder_of_the_rulebook_or_a_copy_of_one_adds_nothing(tmp_path: Path) -> None:
    copy = tmp_path / "civil"
    shutil.copytree(rules_directory() / "SIVILSAMFUNN", copy)
    for path in rule_files(copy):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    for extra in (rules_directory() / "SIVILSAMFUNN", rules_directory(), copy):
        assert load(extra) == load()


def test_a_rule_of_the_rulebook_that_was_changed_in_a_copy_stands_twice(tmp_path: Path) -> None:
    path = tmp_path / "7.1.yaml"
    path.write_bytes((rules_directory() / "SIVILSAMFUNN" / "7.1.yaml").read_bytes().replace(b"aged: 18", b"aged: 16"))
    assert b"aged: 16" in path.read_bytes()
    with pytest.raises(InputProblem) as found:
        load(tmp_path)
    assert {one.message.key for one in found.value.errors} >= {"rule.twice"}


def test_the_digest_names_the_text_of_the_rules_and_nothing_else(tmp_path: Path) -> None:
    copy = tmp_path / "rules"
    shutil.copytree(rules_directory(), copy)
    same = digest_of(rules_directory())
    assert digest_of(copy) == same
    for path in rule_files(copy):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert digest_of(copy) == same, "line ends of another system"
    shutil.rmtree(copy / "RS-2019-002" / "cases", ignore_errors=True)
    (copy / ".hidden.yaml").write_text("id: x\n", encoding="utf-8")
    (copy / "README.md").write_text("other words\n", encoding="utf-8")
    assert digest_of(copy) == same, "no rule changed"
    path = copy / "RS-2019-002" / "6.2.yaml"
    path.write_bytes(path.read_bytes() + b"# a remark\n")
    assert digest_of(copy) != same


def test_rules_stand_in_the_circulars_own_order() -> None:
    rulebook = load()
    assert list(rulebook.circulars) == ["RS-2019-002", "RS-2008-054", "SIVILSAMFUNN", "IM-2008-023", "IM-2013-003"]
    assert [rule for rule in rulebook.rules if rule.startswith("RS-2019-002/")] == [
        f"RS-2019-002/{one}" for one in ["3.0", "3.1", "3.2", "3.3", "3.4a", "3.4b", "3.5", "4.1", "4.3", "4.4", "4.5", "5.1", "5.2", "6.2"]
    ]  # fmt: skip
    assert [rule for rule in rulebook.rules if rule.startswith("SIVILSAMFUNN/")] == [
        f"SIVILSAMFUNN/{one}" for one in ["3.1", "3.2", "3.3", "3.4", "6.1", "6.2", "7.1", "7.2", "7.2b", "8"]
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "norwegian", "english"),
    [
        ("RS-2019-002/3.4a", "RS 2019-002 punkt 3, fjerde strekpunkt", "RS 2019-002, 3, fourth point"),
        ("IM-2013-003/4.7", "IM 2013-003 punkt 4, femte avsnitt", "IM 2013-003, 4, fifth paragraph"),
        ("IM-2008-023/3.0b", "IM 2008-023 punkt 3, andre avsnitt", "IM 2008-023, 3, second paragraph"),
        ("IM-2008-023/3.1", "IM 2008-023 punkt 3.1", "IM 2008-023, 3.1"),
        ("RS-2019-002/5.2", "RS 2019-002 punkt 5", "RS 2019-002, 5"),
        ("RS-2019-002/4.5", "RS 2019-002 punkt 4, sjette avsnitt", "RS 2019-002, 4, sixth paragraph"),
    ],
)
def test_cited_as_officers_do(rule: str, norwegian: str, english: str) -> None:
    assert load().infos[rule].cite == {"nb": norwegian, "nn": norwegian, "en": english}


def test_a_place_on_a_page_is_cited_by_heading_paragraph_and_our_number() -> None:
    assert load().infos["SIVILSAMFUNN/7.2"].cite == {
        "nb": "UDIs nettside om sivilsamfunn, «Alder», tredje avsnitt (7.2)",
        "nn": "UDI si nettside om sivilsamfunn, «Alder», tredje avsnitt (7.2)",
        "en": "UDI web page on civil society, “Age”, third paragraph (7.2)",
    }


def test_where_one_place_of_a_section_is_exact_all_are() -> None:
    """Rules and texts of one section, or under one heading, all name paragraph, bullet or number, or none of them does."""
    rulebook = load()
    exact: dict[tuple[str, str], dict[str, bool]] = {}
    for one in rulebook.circulars.values():
        places = {text.id: text.where for text in one.provisions}
        judged = {rule.id: rule.source for rule in rulebook.rules.values() if rule.circular == one.id}
        for provision, where in (places | judged).items():
            section = where.heading.nb if where.heading else where.section
            named = any(part is not None for part in (where.paragraph, where.item, where.number))
            exact.setdefault((one.id, section), {})[provision] = named
    assert {section: found for section, found in exact.items() if len(set(found.values())) > 1} == {}
