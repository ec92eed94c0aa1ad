"""`mottak explain`, `rules` and `schema`."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from mottak_cli.cli.explain import explain
from mottak_cli.cli.explain_check import param_name
from mottak_cli.locale.words import KEYS, SENSES, SHARED, WORDS
from mottak_cli.reporters.wording import say
from mottak_cli.rulebook import load
from mottak_cli.rulebook.load import rules_directory
from mottak_cli.rulebook.models import Circular

from .conftest import Call

RULES = load()


@pytest.mark.parametrize("lang", ["nb", "en"])
@pytest.mark.parametrize("rule", RULES.rules)
def test_every_rule_is_explained(call: Call, rule: str, lang: str) -> None:
    told = call("explain", rule, "--lang", lang)
    assert (told.code, told.err) == (0, "")
    whole = " ".join(told.out.split())
    known = RULES.rules[rule]
    for text in (known.requires, known.why, known.remedy, *known.interpretation):
        assert getattr(text, lang).strip() in whole
    assert f"«{known.source.verb}»" in whole
    assert RULES.circulars[known.circular].link in told.out
    for one in RULES.ready[rule]:
        assert f"{say(lang, 'explain.reads')}: {', '.join(dict.fromkeys(one.params.reads()))}" in whole


@pytest.mark.parametrize("rule", RULES.rules.values(), ids=lambda rule: rule.id)
def test_every_primitive_and_parameter_has_words(rule: object) -> None:
    for version in rule.versions:  # type: ignore[attr-defined]
        for lang in ("nb", "en"):
            assert say(lang, f"check.{version.check}")
            for name in version.with_:
                assert param_name(name, lang)


IN_OTHERS = [
    ("IM-2008-023/1", {"I mottakenes filer": {"open"}}),
    ("IM-2008-023/2.1", {"I mottakenes filer": {"open", "region", "operator.experience"}}),
    (
        "IM-2008-023/2.2a",
        {
            "I mottakenes filer": {"employees.employed", "region"},
            "I andre regioners filer": {"new_employee_courses.date", "new_employee_courses.with_regions"},
        },
    ),
    ("IM-2008-023/3.2a", {"I mottakenes filer": {"open"}}),
    ("IM-2008-023/3.2b", {"I mottakenes filer": {"open", "region"}}),
    ("IM-2008-023/4.2", {"I mottakenes filer": {"open"}}),
    (
        "IM-2013-003/4.3b",
        {"I direktoratets fil": {"theme_rounds.decided", "theme_rounds.themes.id", "theme_rounds.themes.mandatory"}},
    ),
    ("IM-2013-003/4.7", {"I regionenes filer": {"manager_meetings.date"}}),
    ("IM-2013-003/4.8", {"I regionenes filer": {"manager_meetings.date"}}),
    ("IM-2013-003/4.1", {}),
]
"""What the sources make rules read of other records; the last of none."""


@pytest.mark.parametrize(("rule", "elsewhere"), IN_OTHERS)
def test_what_a_rule_reads_of_other_records_is_told_and_each_key_tells_of_the_rule(
    call: Call, rule: str, elsewhere: dict[str, set[str]]
) -> None:
    whole = " ".join(call("explain", rule).out.split())
    told = {f"I {whose}": set(keys.split(", ")) for whose, keys in re.findall(r"Leser i ([^:]*): ([a-z_., ]*[a-z_])", whole)}
    assert told == elsewhere
    for key in {key for keys in elsewhere.values() for key in keys}:
        assert rule in call("explain", key).out


def test_a_rule_as_officers_write_it(call: Call) -> None:
    assert "To opplærte gruppeledere" in call("explain", "rs 2019-002/3.4A").out


def test_a_provision_that_is_text(call: Call) -> None:
    assert "Tekst: vurderes ikke." in call("explain", "RS-2019-002/2").out
    assert "SIVILSAMFUNN/8" in call("explain", "SIVILSAMFUNN/1").out


@pytest.mark.parametrize("word", ["volunteers.cleared", "group_leader", "kind", "ordinary", "from", "barneomsorgsattest"])
def test_keys_and_words(call: Call, word: str) -> None:
    told = call("explain", word)
    assert told.code == 0
    assert word in told.out


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_every_key_and_word_is_explained(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    """Asked of what the command calls, with a rulebook that is read once; above, the command itself is asked."""
    monkeypatch.setattr("mottak_cli.cli.explain.rulebook_with", lambda _: RULES)
    senses = [words for by_path in SENSES.values() for words in by_path.values()]
    for told in (*KEYS.values(), SHARED, WORDS, *senses):
        for name, texts in told.items():
            assert explain(name, None, lang, True) == 0
            assert texts[lang] in " ".join(capsys.readouterr().out.split())


def test_a_word_tells_where_it_may_stand(call: Call) -> None:
    assert "units.kind" in call("explain", "unaccompanied_minors").out
    assert "SIVILSAMFUNN/8" in call("explain", "volunteers.cleared").out
    assert "barneomsorgsattest, politiattest" in call("explain", "volunteers.certificates.kind").out
    assert "manager_meetings.attendance, manager_meetings.invited" in call("explain", "research_institute").out


def test_a_word_of_several_meanings_tells_each_with_its_keys(call: Call) -> None:
    told = call("explain", "ordinary", "--lang", "en").out.split("\n\n")
    assert ["Ordinary reception centre." in one for one in told] == [True, False, False]
    assert ["follow_ups.controls.kind" in one for one in told] == [False, True, False]
    assert ["follow_ups.controls.protocol" in one for one in told] == [False, False, True]


def test_a_key_says_in_whose_record_it_stands(call: Call) -> None:
    told = call("explain", "id", "--lang", "en").out
    assert [f"id (key, the {whose}'s record)" in told for whose in ("centre", "region", "directorate")] == [True, True, True]
    assert (
        "format (key, the centre's record, the region's record, the directorate's record)" in call("explain", "format", "--lang", "en").out
    )
    assert "phone, email, meeting" in call("explain", "follow_ups.contacts.channel").out
    assert "request_sent" in call("explain", "theme_rounds.themes").out


def test_a_key_of_a_region_nearly_right(call: Call) -> None:
    told = call("explain", "folow_ups")
    assert told.code == 2
    assert "follow_ups" in told.err


def test_rules_are_listed(call: Call) -> None:
    told = call("rules", "list")
    assert told.code == 0
    assert all(rule in told.out for rule in RULES.rules)
    assert f"{len(RULES.rules)} regler" in told.out


def test_coverage_names_every_provision(call: Call) -> None:
    told = call("rules", "coverage")
    assert told.code == 0
    assert all(provision in told.out for provision in RULES.provisions)
    assert "14 vurderes, 4 tekst, 0 senere: komplett" in told.out
    assert "utenfor dokumentet" in told.out


def test_cases_agree(call: Call) -> None:
    told = call("rules", "test")
    assert told.code == 0, told.out
    assert "stemmer" in told.out


def test_one_document_of_the_rulebook_is_tested_alone(call: Call) -> None:
    told = call("rules", "test", str(rules_directory() / "SIVILSAMFUNN"))
    assert told.code == 0, told.err
    assert "SIVILSAMFUNN/7.1" in told.out
    assert "RS-2019-002" not in told.out


def test_a_case_that_differs_is_told(call: Call, tmp_path: Path) -> None:
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "x.yaml").write_text(
        "rule: RS-2019-002/3.0\ncases:\n  - says: Nobody expects this\n    record: {}\n    as_of: 2024-12-31\n    expect: waived\n"
    )
    told = call("rules", "test", str(tmp_path))
    assert told.code == 1
    assert "Nobody expects this" in told.out


def test_a_folder_without_cases(call: Call, tmp_path: Path) -> None:
    told = call("rules", "test", str(tmp_path))
    assert told.code == 2
    assert "Ingen eksempler" in told.err


@pytest.mark.parametrize("kind", ["centre", "region", "directorate", "rule", "report"])
def test_schemas_are_schemas(call: Call, kind: str) -> None:
    told = call("schema", kind)
    assert told.code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(told.out))


@pytest.mark.parametrize("word", ["avvik", "fail", "non-conformity", "Ikke dokumentert", "frist ikke ute"])
def test_the_words_of_the_reports_are_explained(call: Call, word: str) -> None:
    told = call("explain", word)
    assert told.code == 0
    assert told.out.strip()


@pytest.mark.parametrize(
    ("provision", "nb", "en"),
    [
        ("IM-2008-023/1b", "IM 2008-023 punkt 1, andre avsnitt · ", "IM 2008-023, 1, second paragraph · "),
        ("RS-2019-002/1", "RS 2019-002 punkt 1, andre strekpunkt · ", "RS 2019-002, 1, second point · "),
        ("IM-2008-023/2.2c", "IM 2008-023 punkt 2.2 · ", "IM 2008-023, 2.2 · "),
        ("RS-2008-054/3.1.1", "RS 2008-054 punkt 3.1 nr. 1 · ", "RS 2008-054, 3.1 no. 1 · "),
        ("SIVILSAMFUNN/5", "UDIs nettside om sivilsamfunn, «Retur» (5) · ", "UDI web page on civil society, “Return” (5) · "),
        (
            "SIVILSAMFUNN/6.4",
            "UDIs nettside om sivilsamfunn, «Frivillige i mottak», andre avsnitt (6.4) · ",
            "UDI web page on civil society, “Volunteers in reception centres”, second paragraph (6.4) · ",
        ),
    ],
)
def test_a_provision_that_is_text_is_cited_as_officers_do(call: Call, provision: str, nb: str, en: str) -> None:
    circular = RULES.circulars[provision.partition("/")[0]]
    for lang, told in (("nb", nb), ("en", en)):
        out = call("explain", provision, "--lang", lang).out
        assert out.startswith(told)
        assert circular.title.as_map()[lang] in " ".join(out.split())
    assert ("datert" in call("explain", provision).out) == (circular.dated is not None)


@pytest.mark.parametrize("circular", RULES.circulars.values(), ids=lambda one: one.id)
def test_every_provision_that_is_text_says_where_it_stands(circular: Circular) -> None:
    for one in circular.provisions:
        assert one.source is not None
        assert one.id.startswith(one.source.section)


@pytest.mark.parametrize("key", ["dispensations", "open", "employees.away"])
def test_keys_that_all_share_are_named_too(call: Call, key: str) -> None:
    line = next(line for line in call("explain", key).out.splitlines() if "Nøkler i den" in line)
    assert {"from", "to"} <= set(line.replace(",", "").split())


@pytest.mark.parametrize(("key", "is_told"), [("open", True), ("operator", True), ("startup_months", True), ("employees", False)])
def test_what_decides_the_start_up_phase_says_so(call: Call, key: str, is_told: bool) -> None:
    assert ("which softens breaches of all rules on centres" in " ".join(call("explain", key, "--lang", "en").out.split())) == is_told


@pytest.mark.parametrize(
    ("lang", "unsaid"),
    [
        ("nb", "For dager utenfor periodene er ingenting sagt; «is: false» i en periode sier at det ikke bor barn der da."),
        ("nn", "For dagar utanfor periodane er ingenting sagt; «is: false» i ein periode seier at det ikkje bur barn der då."),
        ("en", "Of days outside these ranges nothing is said; “is: false” in a range says that none live there then."),
    ],
)
def test_days_of_which_nobody_said_whether_children_live_there_are_no_days_without(lang: str, unsaid: str, call: Call) -> None:
    assert unsaid in " ".join(call("explain", "children", "--lang", lang).out.split())
