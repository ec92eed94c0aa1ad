"""`--format html`: the page for the file of a case."""

from datetime import date

import pytest
from hypothesis import given, settings

from mottak_cli.errors import InputError
from mottak_cli.messages import Message
from mottak_cli.reporters import View
from mottak_cli.results import Dispensation, Run, Verdict
from tests.reporters.making import ERROR, ODD, made, named
from tests.reporters.sample import CERTIFIED, RECORD, RUN, place
from tests.reporters.sample_offices import NOTHING_OPEN, TOGETHER

from .reading import Page, faults

DIGEST = "5696eabb68953f9b73b277e61a308df8890cad826fb1740b111225e2eda8747d"
HELD = (
    Dispensation("SIVILSAMFUNN/7.2", date(2024, 4, 1), date(2024, 5, 1), None, date(2024, 5, 1), None, "24/1", place("d", 22, 1, 3)),
    Dispensation("X/1", date(2024, 4, 2), None, date(2024, 5, 2), None, None, "", place("d", 23, 1, 3)),
    Dispensation("X/2", None, None, None, None, date(2024, 6, 3), "24/3", place("d", 24, 1, 3)),
)
ONE = RUN._replace(records=(RECORD._replace(digest=DIGEST, dispensations=HELD),), rules={CERTIFIED.id: CERTIFIED})


def page(run: Run = ONE, view: View | None = None, errors: tuple[InputError, ...] = ()) -> Page:
    """The page, read."""
    return Page(made("html", run, view, errors))


@pytest.mark.parametrize("run", [ONE, RUN, TOGETHER, NOTHING_OPEN, RUN._replace(records=())])
@pytest.mark.parametrize("lang", ["nb", "nn", "en"])
def test_is_whole(run: Run, lang: str) -> None:
    text = made("html", run, View(lang=lang), (ERROR,))
    assert faults(text) == []
    assert f'<html lang="{lang}">' in text


def test_the_head_and_the_foot_say_what_it_rests_on() -> None:
    text = page().text
    for told in ("Filsjekk: Lind mottak", RUN.rulebook_digest, "31. desember 2024", "1. januar 2024 til 31. desember 2024", DIGEST):
        assert told in text
    assert text.count("En filsjekk godkjenner ingenting og er ikke en kontroll.") == 3  # a note of the sample says it too


def test_a_finding_is_told_in_full() -> None:
    text = page().text
    for told in (
        "Mottaket hadde 1 opplærte gruppeledere.",
        "Åpent siden 3. mars 2024",
        "mottak/lind.yaml:9:5 employees[1]",
        "Kravet i korte ord: to opplærte gruppeledere til enhver tid",
        "Meld på en ansatt til neste kurs",
        "Mildnet fra «avvik»: teksten kan leses på to måter",
    ):
        assert told in text


def test_provisions_lead_to_their_documents_whose_addresses_can_be_read_on_paper() -> None:
    found = page()
    links = [one.attributes["href"] for one in found.all("a") if one.attributes["href"].startswith("http")]
    assert links.count("https://example.org/rs") > 3
    assert "RS 2019-002: Dialoggrupper for å forebygge voldhttps://example.org/rs" in "".join(found.said)


def test_there_is_room_for_a_comment_under_each_open_finding_and_each_breach_that_is_over() -> None:
    found = [(result.rule.id, one) for result in RECORD.results for one in result.findings if one.verdict is not Verdict.WAIVED]
    open_ones = [one for _, one in found if one.open]
    over = {rule for rule, one in found if not one.open and one.verdict in (Verdict.FAIL, Verdict.UNKNOWN)}
    assert open_ones
    assert over
    assert len(page().all("div", class_="comment")) == len(open_ones) + len(over)


def test_what_passed_tells_its_basis_and_its_lines() -> None:
    rows = {row[0].split(":")[0]: row for row in page().rows if len(row) == 4}
    assert rows["RS 2019-002, 3, første strekpunkt"][1:] == ["✓ oppfylt (2 talt, 2 kreves)", "opplysninger i filen", "linje 15"]
    assert rows["RS 2019-002, 4"][1:3] == ["✓ oppfylt (egenerklært) (2 talt, 2 kreves)", "egenerklæring"]
    assert rows["Nettsiden, avsnittet om organisering"][2] == "loggen over aktiviteter"


def test_evidence_in_another_file_is_named() -> None:
    (passed, *others) = RECORD.results
    elsewhere = (*passed.evidence, place("a", 15, 2, 3), place("a", 9, 1, 2, "udi.yaml"))
    text = page(ONE._replace(records=(RECORD._replace(results=(passed._replace(evidence=elsewhere), *others)),))).text
    assert "linje 15; udi.yaml: linje 9" in text


def test_dispensations_are_listed_and_what_they_cover() -> None:
    rows = [row for row in page().rows if len(row) == 6 and row[0] != "Fra bestemmelse"]
    assert [row[2] for row in rows] == ["innvilget 1. mai 2024", "avslått 2. mai 2024", "ikke besvart"]
    assert rows[0][0].startswith("Nettsiden, avsnittet om alder: Politiattest")
    assert rows[0][1:] == ["1. april 2024", "innvilget 1. mai 2024", "fra 1. mai 2024", "24/1", "mottak/lind.yaml:22:1 d"]
    assert "~ dispensasjon" in page().text


def test_names_of_people_are_shown_only_where_asked_for() -> None:
    assert "Ola Svensk" not in made("html", ONE)
    assert "v1 (Ola Svensk)" in page(view=View(names=True)).text


def test_no_line_of_the_record_is_shown() -> None:
    assert ":smile:" not in made("html", ONE, View(names=True))


def test_several_records_have_an_overview_that_leads_to_each() -> None:
    found = page(RUN)
    assert [one.attributes["href"] for one in found.all("a") if "th" in one.around][:2] == ["#centre-lind", "#centre-berg"]
    assert "Filsjekk mot rundskrivene" in found.text


def test_two_records_of_one_id_do_not_share_their_places() -> None:
    text = made("html", RUN._replace(records=(RECORD, RECORD)))
    assert faults(text) == []
    assert 'id="centre-lind-2"' in text


def test_input_errors_stand_first() -> None:
    headings = [one.attributes.get("id") for one in page(errors=(ERROR,)).all("h2")]
    assert headings.index("errors") == 1


def test_a_source_that_is_no_web_page_is_no_link() -> None:
    circulars = {name: one._replace(link="javascript:alert(1)") for name, one in RUN.circulars.items()}
    assert 'href="javascript' not in made("html", ONE._replace(circulars=circulars))


@settings(max_examples=25)
@given(ODD)
def test_no_text_breaks_out(odd: str) -> None:
    name = f"x{odd}"  # what shows nothing at all is left out, with its label
    error = ERROR._replace(file=name, path=name, message=Message("call.no_such_format", {"format": name}))
    text = made("html", named(RUN, name), View(), (error,))
    assert faults(text.replace("{", "(").replace("}", ")")) == []
    plain = made("html", named(RUN, "x"), View(), (error._replace(file="x", path="x"),))
    assert Page(text).shape == Page(plain).shape
