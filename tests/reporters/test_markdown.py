"""The report for a page or a comment."""

from datetime import date

import pytest
from hypothesis import given

from mottak_cli.reporters import View
from mottak_cli.reporters.markdown_text import JOINER, plain, row, table
from mottak_cli.results import Run

from .making import ERROR, ODD, is_as_kept, made, named
from .markdown_reader import READER, faults, spoken, tables
from .sample import RECORD, RUN
from .sample_offices import GUIDE, JOINT, NO_VISIT, NOT_JOINT, NOTHING_OPEN, OFFICE, TOGETHER, VISIT

VIEWS = {"nb": View(), "en": View(lang="en"), "nb-all": View(everything=True), "nb-names": View(names=True)}


@pytest.mark.parametrize("name", VIEWS)
def test_snapshot(name: str) -> None:
    assert is_as_kept(f"markdown-{name}.md", made("markdown", RUN, VIEWS[name], (ERROR,)))
    assert is_as_kept(f"markdown-offices-{name}.md", made("markdown", TOGETHER, VIEWS[name]))


@pytest.mark.parametrize("run", [RUN, TOGETHER, NOTHING_OPEN])
@pytest.mark.parametrize("name", VIEWS)
def test_is_what_it_looks_like(name: str, run: Run) -> None:
    assert faults(made("markdown", run, VIEWS[name], (ERROR,))) == []


def test_the_head() -> None:
    text = made("markdown", RUN)
    assert f"- **Regelbok:** 0.1.0 (`{RUN.rulebook_digest}`)" in text
    assert "- **Per:** 31. desember 2024" in text
    assert "- **Periode:** 1. januar 2024 til 31. desember 2024" in text
    assert "\n> En filsjekk godkjenner ingenting og er ikke en kontroll.\n" in text


def test_a_row_of_the_overview_for_each_record() -> None:
    overview = tables(made("markdown", RUN))[0]
    assert overview[0][:4] == ["Navn", "Fil", "Åpne funn", "Avvik"]
    assert [(one[0], one[3], one[8]) for one in overview[1:]] == [("Lind mottak (lind)", "2", "3"), ("Berg mottak (berg)", "0", "1")]


def test_open_findings_stand_by_who_must_act_and_the_rest_is_folded() -> None:
    text = made("markdown", TOGETHER)
    order = [text.index(f"\n### {who} (") for who in ("Driftsoperatøren", "Regionkontoret", "Direktoratet (UDI)")]
    assert order == sorted(order)
    assert text.index("<details>") > max(order)
    for record in TOGETHER.records:
        for one in record.results:
            for finding in one.findings:
                found = [line for line in text.splitlines() if f"({one.rule.id})" in line and finding.place.file.split("/")[-1] in line]
                assert found, one.rule.id


def test_what_follows_stands_under_its_cause_or_with_whom_it_falls_to() -> None:
    text = made("markdown", TOGETHER)
    lines = text.splitlines()
    cause = next(number for number, line in enumerate(lines) if "(IM-2008-023/3.1)" in line)
    assert "↳ Følger av dette:" in lines[cause + 1]
    other = text[text.index("### Region- og mottaksavdelingen") :]
    assert "↳ Følger av IM 2008-023, 3.1." in other.partition("\n###")[0]


def test_history_has_no_remedy_and_says_whose_it_was() -> None:
    over = [one._replace(open=False, ended=date(2024, 12, 1)) for one in (NO_VISIT, NOT_JOINT)]
    results = tuple(one._replace(findings=(each,)) for one, each in zip(OFFICE.results[:2], over, strict=True))
    text = made("markdown", TOGETHER._replace(records=(OFFICE._replace(results=results),)))
    assert "## Ingen åpne funn" in text
    assert "Gjør:" not in text
    last = tables(text)[-1]
    assert last[0][-1] == "Ansvar"
    assert [one[-1] for one in last[1:]] == ["regionkontoret"] * 2
    assert (VISIT.id in text, JOINT.id in text, GUIDE.id in text) == (True, True, False)


def test_people_are_named_only_where_that_was_asked_for() -> None:
    assert "Ola" not in made("markdown", RUN)
    assert "v1 (Ola Svensk)" in made("markdown", RUN, View(names=True))


def test_everything_has_every_rule() -> None:
    text = made("markdown", RUN, View(everything=True))
    assert len(tables(text)[-1]) == 1 + sum(len(record.results) for record in RUN.records)
    assert f"({RECORD.results[3].rule.id})" not in made("markdown", RUN)


def test_input_errors_stand_first() -> None:
    text = made("markdown", RUN, errors=(ERROR,))
    assert "Utgangskode 2: én feil i filene" in text
    assert tables(text)[0][1][0] == "x.yaml:3:1"
    assert text.index("## Feil i filene") < text.index("## Oversikt")


@given(ODD)
def test_text_is_shown_as_it_stands(name: str) -> None:
    shown = tables(table(["a", "b"], [row([plain(name), "x"])]))
    told = "".join(one if one.isprintable() else " " for one in name if one.isprintable() or one.isspace())
    assert shown == [[["a", "b"], [told.strip(), "x"]]] or JOINER in shown[0][1][0]
    (heading,) = [token for token in READER.parse(f"# {plain(name)} (1)") if token.type == "inline"]
    assert spoken(heading).replace(JOINER, "").split() == f"{told} (1)".replace(JOINER, "").split()


@given(ODD)
def test_no_text_breaks_out(name: str) -> None:
    text = made("markdown", named(RUN, name), View(everything=True), (ERROR._replace(file=name, path=name),))
    assert faults(text) == []
    assert [len(one) for one in tables(text)] == [len(one) for one in tables(made("markdown", RUN, View(everything=True), (ERROR,)))]


@pytest.mark.parametrize("text", ["@alle", "#12", "https://example.org", "www.example.org", ":smile:", "a@b.no"])
def test_nothing_is_called_or_linked(text: str) -> None:
    assert JOINER in plain(text)


@pytest.mark.parametrize("text", ["centre.yaml:3:1", "RS 2019-002 punkt 3", "12:30:10", "a # b"])
def test_other_text_has_nothing_put_in(text: str) -> None:
    assert JOINER not in plain(text)
