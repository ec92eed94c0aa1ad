"""The report for CI servers."""

from xml.etree import ElementTree

import pytest
from hypothesis import given

from mottak_cli.reporters import View
from mottak_cli.reporters.junit_report import attribute
from mottak_cli.results import Verdict

from .making import ERROR, ODD, is_as_kept, made, named
from .sample import RECORD, RUN, TWO_GROUPS, result
from .sample_offices import TOGETHER


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_snapshot(lang: str) -> None:
    assert is_as_kept(f"junit-{lang}.xml", made("junit", RUN, View(lang=lang), (ERROR,)))
    assert is_as_kept(f"junit-offices-{lang}.xml", made("junit", TOGETHER, View(lang=lang)))


def read(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text.encode())


def test_a_suite_for_each_record_and_a_case_for_each_rule() -> None:
    suites = read(made("junit", RUN)).findall("testsuite")
    assert [suite.get("name") for suite in suites] == ["Lind mottak (lind)", "Berg mottak (berg)"]
    assert [suite.get("id") for suite in suites] == ["0", "1"]
    for suite, record in zip(suites, RUN.records, strict=True):
        names = [(case.get("name") or "").split()[0] for case in suite.findall("testcase")]
        assert names == [one.rule.id for one in record.results]
        assert {case.get("classname") for case in suite.findall("testcase")} == {suite.get("name")}


@pytest.mark.parametrize(
    ("verdict", "outcome"),
    [
        (Verdict.FAIL, ["failure"]),
        (Verdict.UNKNOWN, ["failure"]),
        (Verdict.WARN, []),
        (Verdict.PENDING, ["skipped"]),
        (Verdict.WAIVED, ["skipped"]),
        (Verdict.PASS, []),
        (Verdict.NOT_APPLICABLE, ["skipped"]),
    ],
)
def test_how_a_case_went(verdict: Verdict, outcome: list[str]) -> None:
    suite = read(made("junit", RUN._replace(records=(RECORD._replace(results=(result(TWO_GROUPS, verdict),)),)))).find("testsuite")
    assert suite is not None
    (case,) = suite.findall("testcase")
    assert [one.tag for one in case] == outcome
    assert [suite.get(key) for key in ("tests", "failures", "errors", "skipped")] == [
        "1", "1" if "failure" in outcome else "0", "0", "1" if "skipped" in outcome else "0",
    ]  # fmt: skip


def test_reasons_are_told() -> None:
    messages = [one.get("message") for one in read(made("junit", RUN)).iter("skipped")]
    assert "ikke aktuelt: Ingenting i perioden utløste kravet." in messages
    assert "frist ikke ute: Skjemaet er ikke sendt ennå. Frist 12. januar 2025." in messages
    assert "dispensasjon: Mottaket hadde 0 opplærte gruppeledere. Uten dispensasjonen: «avvik»." in messages


def test_what_should_be_considered_has_passed_and_is_noted() -> None:
    suite = read(made("junit", TOGETHER)).find("testsuite")
    assert suite is not None
    assert "RS-2019-002/3.4a To opplærte gruppeledere til enhver tid: bør vurderes" in (suite.findtext("system-out") or "").splitlines()


def test_the_question_the_rulebook_and_the_disclaimer_are_told() -> None:
    for suite in read(made("junit", RUN, errors=(ERROR,))):
        told = {one.get("name"): one.get("value") for one in suite.iter("property")}
        assert told["mottak.rulebook"] == RUN.rulebook_digest
        assert told["mottak.rulebook_version"] == "0.1.0"
        assert [told[f"mottak.{key}"] for key in ("as_of", "period_from", "period_to")] == ["2024-12-31", "2024-01-01", "2024-12-31"]
        assert "godkjenner ingenting" in (told["mottak.disclaimer"] or "")


def test_an_input_error_is_an_errored_case() -> None:
    *_, last = read(made("junit", RUN, errors=(ERROR,)))
    (case,) = last.findall("testcase")
    assert (last.get("id"), last.get("errors"), case[0].tag, case[0].get("type")) == ("2", "1", "error", "yaml")
    assert (case.get("name") or "").startswith("x.yaml:3:1: open:")


def test_nobody_is_named() -> None:
    assert "Nordmann" not in made("junit", RUN, View(names=True))


@given(ODD)
def test_no_text_breaks_out(name: str) -> None:
    suites = read(made("junit", named(RUN, name), errors=(ERROR._replace(file=name, path=name),))).findall("testsuite")
    assert [[one.tag for one in suite] for suite in suites] == [
        ["properties", *["testcase"] * number, "system-out", "system-err"] for number in (9, 1, 1)
    ]


def test_characters_that_xml_forbids_are_taken_out() -> None:
    assert attribute("a\x00\x08\x1b\ufffe\ud800b") == "ab"
    assert attribute("a\nb\tc\x0bd\xa0e") == "a b c d e"
