"""What findings say, in every language: over all the rules' own cases, and to the letter where it was once unclear."""

import re
from functools import cache
from typing import Any

import pytest

from mottak_cli.engine.cases import judge_case
from mottak_cli.reporters.wording import about, finding_sentence, softening
from mottak_cli.results import Finding, RuleInfo
from mottak_cli.rulebook import load
from mottak_cli.rulebook.load import rules_directory
from mottak_cli.source import load_bytes

RULES = load()
LANGUAGES = ("nb", "en")
NAMES_KEYS = frozenset({"key_missing", "key_missing_in", "children_unsaid"})
"""Sentences that are about a key, and name it."""
KEY = re.compile(r"\b[a-z]+_[a-z_]+\b")
ISO = re.compile(r"\b\d{4}-\d\d\b")


@cache
def findings(rule: str) -> list[Finding]:
    """The findings of all cases of a rule."""
    circular, _, provision = rule.partition("/")
    path = rules_directory() / circular / "cases" / f"{provision}.yaml"
    data = load_bytes(path.read_bytes(), str(path))[0].data
    return [one for case in data["cases"] for one in judge_case(rule, data.get("base", {}), case, RULES).findings]


@pytest.mark.parametrize("lang", [*LANGUAGES, "nn"])
@pytest.mark.parametrize("rule", RULES.rules)
def test_sentences_are_whole_and_hold_no_keys_or_bare_dates(rule: str, lang: str) -> None:
    info = RULES.infos[rule]
    for one in findings(rule):
        told = finding_sentence(info, one, lang)
        assert told.endswith(".")
        assert not {"{", "}", "None"} & set(re.split(r"(\W)|\s", told))
        if one.found.key not in NAMES_KEYS:
            assert not KEY.search(told), told
        assert not ISO.search(told), told
        assert not re.search(r"\b1 (dager|dagar|days|måneder|månader|months)\b", told), told
        whom = about(info, one, lang)
        assert whom is None or not ISO.search(whom) or whom == one.subject == one.found.args["subject"]


@pytest.mark.parametrize("rule", [one.id for one in RULES.rules.values() if {"pending", "unknown"} <= one.found.keys()])
def test_what_waits_says_what_is_on_record_where_the_record_may_leave_it_unsaid(rule: str) -> None:
    """An absent list or word is "not said": until the year is over nobody may read that nothing has happened."""
    sentence = RULES.rules[rule].found["pending"]
    owed = RULES.rules[rule].versions[-1].check in {"each_listed", "weekly_from_opening"}
    told = ("skal", "skal", "must") if owed else (r"ført\b", r"førte?\b", "on record")
    for text, words in zip((sentence.nb, sentence.nn, sentence.en), told, strict=True):
        assert re.search(words, text), text


def said(rule: str, record: dict[str, Any], as_of: str, others: list[dict[str, Any]] | None = None) -> tuple[RuleInfo, Finding]:
    """The one finding of a record."""
    result = judge_case(rule, {}, {"record": record, "as_of": as_of, "others": others or [], "period": as_of[:4]}, RULES)
    (found,) = result.findings
    return result.rule, found


@pytest.mark.parametrize(
    ("lang", "one", "both"),
    [
        (
            "nb",
            "Nøkkelen «dialogue_groups» mangler",
            "2 nøkler mangler i filen, så dette kan ikke vurderes: «dialogue_groups» og «employees».",
        ),
        (
            "nn",
            "Nøkkelen «dialogue_groups» manglar",
            "2 nøklar manglar i fila, så dette kan ikkje vurderast: «dialogue_groups» og «employees».",
        ),
        (
            "en",
            "The key “dialogue_groups” is not",
            "2 keys are not in the file, so this cannot be judged: “dialogue_groups” and “employees”.",
        ),
    ],
)
def test_each_missing_key_has_quotes_of_its_own(lang: str, one: str, both: str) -> None:
    centre = {"record": "centre", "kind": "ordinary", "open": {"from": "2022-01-01"}}
    cases: list[tuple[dict[str, Any], str]] = [({"employees": []}, one), ({}, both)]
    for more, told in cases:
        rule, found = said("RS-2019-002/3.2", {**centre, **more}, "2024-12-31")
        assert finding_sentence(rule, found, lang).startswith(told)


FOLLOW_UP = {"centre": "lind", "opened": "2024-02-01", "startup_months": 3}
ROUND = {"id": "r1", "decided": "2024-02-10"}
THEME = {"id": "t1", "title": "Brannvern", "speaker": "external", "request_sent": "2024-03-11"}


@pytest.mark.parametrize(
    ("rule", "record", "as_of", "nb", "en"),
    [
        (
            "IM-2008-023/3.0a",
            {"orders": [{"id": "o1", "issued": "2024-03-04", "deadline": "2024-04-01", "rectified": "2024-02-28"}]},
            "2024-03-10",
            "Pålegget o1 er ført som rettet 28. februar 2024, før det ble gitt 4. mars 2024, og det teller ikke; frist 1. april 2024.",
            "Order o1 is entered as complied with on 28 February 2024, before it was given on 4 March 2024, and that does not count; "
            "due by 1 April 2024.",
        ),
        (
            "IM-2008-023/3.1",
            {"follow_ups": [{**FOLLOW_UP, "visits": [{"date": "2024-01-10"}, {"date": "2024-01-20"}]}]},
            "2024-03-10",
            "Besøket i lind 20. januar 2024 var før åpningen 1. februar 2024 og teller ikke; frist 1. mai 2024.",
            "The visit to lind on 20 January 2024 was before the opening on 1 February 2024 and does not count; due by 1 May 2024.",
        ),
        (
            "RS-2008-054/3.1.6",
            {"sector_shortfalls": [{"date": "2024-12-10", "authority": "skole", "reported_to_udi": "2024-12-01"}]},
            "2024-12-31",
            "Meldingen er ført på 1. desember 2024, før svikten 10. desember 2024, og teller derfor ikke; frist 10. januar 2025.",
            "The report is entered under 1 December 2024, before the shortfall of 10 December 2024, and so does not count; due by "
            "10 January 2025.",
        ),
        (
            "RS-2008-054/3.3.1a",
            {"police_assistance": [{"month": "2024-09", "kind": "removal", "requested": 2, "assisted": 1}]},
            "2024-12-31",
            "I september 2024 fikk politiet bistand 1 av 2 ganger ved uttransportering.",
            "In September 2024 the police were assisted 1 of 2 times at removals.",
        ),
        (
            "RS-2008-054/1",
            {"dispensations": [{"provision": "RS-2008-054/3.1.4", "granted": "2024-02-01"}]},
            "2024-12-31",
            "Dispensasjonen fra RS-2008-054/3.1.4 er innvilget, men datoen for søknaden og begrunnelsen mangler; den fritar ikke.",
            "The dispensation from RS-2008-054/3.1.4 was granted without the date of the application and the grounds on record; it waives "
            "nothing.",
        ),
        (
            "RS-2008-054/3.1.4",
            {"open": {"from": "2024-10-01"}},
            "2024-12-31",
            "Ingen kontakt med biblioteket om samarbeid eller om tilbudet der er ført fra 1. oktober 2024 til 31. desember 2024.",
            "No contact with the library about cooperation or its services is on record from 1 October 2024 to 31 December 2024.",
        ),
        (
            "IM-2013-003/4.1",
            {"theme_rounds": [{"id": "r1", "input_collected": "2024-01-15"}]},
            "2024-12-31",
            "Antall runder med innspill fra 1. januar 2024 til 31. desember 2024 var 1; det skal være minst 2.",
            "The number of rounds with input from 1 January 2024 to 31 December 2024 was 1; it must be at least 2.",
        ),
        (
            "IM-2013-003/4.2",
            {"theme_rounds": [{**ROUND, "concluded": "2024-02-05"}]},
            "2024-12-31",
            "Runden r1 ble avgjort 10. februar 2024, men drøftingen i ledermøtet er ikke ført.",
            "Round r1 was decided on 10 February 2024, but there is no record of the management meeting's discussion.",
        ),
        (
            "IM-2013-003/4.2",
            {"theme_rounds": [{**ROUND, "discussed": "2024-02-06", "concluded": "2024-02-05"}]},
            "2024-12-31",
            "Runden r1 ble avgjort 10. februar 2024, men ledermøtets konklusjon 5. februar 2024 kom før drøftingen i ledermøtet "
            "6. februar 2024.",
            "Round r1 was decided on 10 February 2024, but the management meeting's conclusion of 5 February 2024 came before the "
            "management meeting's discussion of 6 February 2024.",
        ),
        (
            "IM-2013-003/4.2",
            {"theme_rounds": [{**ROUND, "discussed": "2024-02-06", "concluded": "2024-02-11"}]},
            "2024-12-31",
            "Runden r1 ble avgjort 10. februar 2024, men ledermøtets konklusjon kom ikke før 11. februar 2024.",
            "Round r1 was decided on 10 February 2024, but the management meeting's conclusion only came on 11 February 2024.",
        ),
        (
            "IM-2013-003/4.3a",
            {"theme_rounds": [{"id": "r1", "concluded": "2024-02-11", "decided": "2024-02-10"}]},
            "2024-12-31",
            "Runden r1 ble avgjort 10. februar 2024, før ledermøtet konkluderte 11. februar 2024, og det teller ikke.",
            "Round r1 was decided on 10 February 2024, before the conclusion of 11 February 2024, and that does not count.",
        ),
        (
            "IM-2013-003/4.5",
            {"theme_rounds": [{**ROUND, "themes": [THEME]}]},
            "2024-12-31",
            "Forespørselen for temaet «Brannvern» (t1) ble sendt 11. mars 2024, etter fristen 10. mars 2024.",
            "The request for theme “Brannvern” (t1) was sent on 11 March 2024, after the due day 10 March 2024.",
        ),
    ],
)  # fmt: skip
def test_what_is_said(rule: str, record: dict[str, Any], as_of: str, nb: str, en: str) -> None:
    info, found = said(rule, record, as_of)
    assert [finding_sentence(info, found, lang) for lang in LANGUAGES] == [nb, en]


def test_a_date_that_is_wrong_is_pointed_at() -> None:
    record = {"theme_rounds": [{**ROUND, "discussed": "2024-02-06", "concluded": "2024-02-11"}]}
    assert said("IM-2013-003/4.2", record, "2024-12-31")[1].place.path == "theme_rounds[0].concluded"
    early = {"follow_ups": [{**FOLLOW_UP, "visits": [{"date": "2024-01-10"}, {"date": "2024-01-20"}]}]}
    assert said("IM-2008-023/3.1", early, "2024-03-10")[1].place.path == "follow_ups[0].visits[1]"


def test_training_is_named_in_words_and_the_centre_where_its_file_is_at_hand() -> None:
    training = {name: {"date": "2024-02-02"} for name in ("administrative_routines", "financial_routines")}
    record = {"follow_ups": [{**FOLLOW_UP, "training": training}]}
    centre = {"record": "centre", "id": "lind", "name": "Lind mottak", "region": "test", "open": {"from": "2024-02-01"}}
    info, found = said("IM-2008-023/2.1", record, "2024-12-31")
    assert found.subject == "lind sesam"
    told = "Ingen opplæring i SESAM er ført for lind, åpnet 1. februar 2024; fristen var 30. april 2024."
    assert finding_sentence(info, found, "nb") == told
    assert about(info, found, "nb") == "lind, SESAM"
    info, named = said("IM-2008-023/2.1", record, "2024-12-31", [centre])
    assert "for Lind mottak (lind), opened" in finding_sentence(info, named, "en")
    assert (named.subject, named.fingerprint) == (found.subject, found.fingerprint)


def test_a_week_and_a_month_are_told_as_such_and_their_ids_stay() -> None:
    record = {"follow_ups": [{**FOLLOW_UP, "opened": "2024-12-18", "contacts": []}]}
    rule = "IM-2008-023/3.0b"
    result = judge_case(rule, {}, {"record": record, "as_of": "2024-12-28"}, RULES)
    assert [one.subject for one in result.findings] == ["lind 2024-12-18", "lind 2024-12-25"]
    assert about(result.rule, result.findings[0], "nb") == "lind, uken fra 18. desember 2024"
    police = {"police_assistance": [{"month": "2024-05", "kind": "callout", "requested": 2, "assisted": 1}]}
    info, found = said("RS-2008-054/3.3.3", police, "2024-12-31")
    assert (found.subject, about(info, found, "nb"), about(info, found, "en")) == ("2024-05", "mai 2024", "May 2024")


def test_a_number_of_ours_is_told_in_its_rule_s_own_words() -> None:
    record = {"follow_ups": [{**FOLLOW_UP, "visits": []}]}
    info, found = said("IM-2008-023/3.2b", record, "2024-12-31")
    own = next(one for one in RULES.rules["IM-2008-023/3.2b"].interpretation if one.kind == "ours")
    told = softening(info, found, "nb")
    assert told is not None
    assert told == f"Mildnet fra «avvik»: det hviler på et tall av vårt eget. {own.nb}"
    assert "kilden gir ikke noe" in (softening(info._replace(numbers=()), found, "nb") or "")
