"""The report for people, as they see it. `MOTTAK_UPDATE_SNAPSHOTS=1` writes the snapshots anew; review them like code."""

import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from mottak_cli.checks.elsewhere import absent
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters import Closing, View, reporter
from mottak_cli.results import BindingCircular, Finding, RecordRun, RuleInfo, Run, Verdict

from .sample import AS_OF, CLEAR, FILE, LEADERS_SHORT, LINES, RECORD, RUN, TWO_LEADERS, finding, line_of, place, result
from .sample_offices import ATTENDING, CENTRE, GUIDE, JOINT, NO_VISIT, NOT_JOINT, NOTHING_OPEN, OFFICE, TOGETHER, UNIT_AWAY, VISIT

SNAPSHOTS = Path(__file__).parent / "snapshots"
COLOURS = {
    name: (f"<{name}>", f"</{name}>") for name in ("fail", "unknown", "warn", "pending", "waived", "pass", "place", "dim", "heading")
}
VIEWS = {
    "nb-80": View(width=80),
    "nb-80-all": View(width=80, everything=True),
    "nb-200": View(width=200),
    "en-80": View(lang="en", width=80),
    "en-200-all": View(lang="en", width=200, everything=True),
    "nb-80-cp1252": View(width=80, encoding="cp1252"),
    "nb-80-cp865": View(width=80, encoding="cp865"),
    "nb-80-ascii": View(width=80, encoding="ascii", everything=True),
    "nb-100-names": View(width=100, names=True),
    "nb-100-colours": View(width=100, palette=COLOURS),
}

OFFICES = {
    "offices-nb-80": View(width=80),
    "offices-en-80": View(lang="en", width=80),
    "offices-nb-80-ascii": View(width=80, encoding="ascii"),
    "offices-en-200-all": View(lang="en", width=200, everything=True),
}


def shown(view: View, run: Run = RUN, known: dict[str, Any] | None = None) -> str:
    table = reporter("table")
    counts = Counter(one.verdict for record in run.records for one in record.results)
    closing = Closing(counts, len(run.records), 1, "unknown", "all")._replace(**(known or {}))
    return "".join(table.whole([table.part(record, run, view, line_of) for record in run.records], run, view, closing))


@pytest.mark.parametrize("name", [*VIEWS, *OFFICES])
def test_snapshot(name: str) -> None:
    made = shown(VIEWS[name]) if name in VIEWS else shown(OFFICES[name], TOGETHER)
    snapshot = SNAPSHOTS / f"{name}.txt"
    if os.environ.get("MOTTAK_UPDATE_SNAPSHOTS"):
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_text(made, encoding="utf-8", newline="\n")
    assert made == snapshot.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
@pytest.mark.parametrize("lang", ["nb", "en"])
def test_no_line_is_wider_than_the_screen(width: int, lang: str) -> None:
    lines = [line for run in (RUN, TOGETHER) for line in shown(View(lang=lang, width=width, everything=True), run).splitlines()]
    assert [line for line in lines if cell_len(line) > width and "mottak check" not in line] == []


@pytest.mark.parametrize("encoding", ["cp1252", "cp865", "cp437", "ascii", "latin-1"])
def test_every_character_can_be_written(encoding: str) -> None:
    assert shown(View(encoding=encoding, everything=True, names=True)).encode(encoding)


def test_nothing_is_cut_on_a_narrow_screen() -> None:
    narrow = " ".join(shown(View(width=60, everything=True)).split())
    for one in RECORD.results:
        assert one.rule.id in narrow or one.verdict in {Verdict.PASS, Verdict.NOT_APPLICABLE}
        assert one.rule.title["nb"].split()[0] in narrow
    assert "Meld på en ansatt til neste kurs, og før datoen inn i filen." in narrow


def test_what_needs_action_comes_first() -> None:
    text = shown(View(width=200))
    marks = ("siden 03.03.2024", "frist 12.01.2025", "19.03.2024 ", "10.01.2024 – 01.02.2024", "siden 01.05.2024")
    order = [text.index(mark) for mark in marks]
    assert order == sorted(order)
    assert text.index("Til oppfølging") < text.index("Historikk i perioden")


def test_names_are_painted_over_unless_asked_for() -> None:
    assert "Kari" not in shown(View(everything=True))
    assert "Kari Nordmann" in shown(View(names=True))
    assert "v1 (Ola Svensk)" in shown(View(names=True))


def test_markup_and_emoji_in_data_are_left_alone() -> None:
    at = place("employees[1].name", 10, 11, 34)
    odd = result(TWO_LEADERS, Verdict.FAIL, LEADERS_SHORT._replace(place=at, subject="[bold]:smile:"))
    run = RUN._replace(records=(RECORD._replace(results=(odd,)),))
    text = shown(View(names=True), run)
    assert '"Åse [bold]Berg[/bold] :smile:"' in text
    assert "Gjelder    [bold]:smile:" in text


def test_control_characters_do_not_reach_the_screen() -> None:
    odd = result(TWO_LEADERS, Verdict.FAIL, LEADERS_SHORT._replace(subject="e1\x1b[31m\x07"))
    text = shown(View(), RUN._replace(records=(RECORD._replace(results=(odd,), name="A\x1b]0;x\x07"),)))
    assert "\x1b" not in text
    assert "\x07" not in text


def test_a_clear_record_is_one_line() -> None:
    text = shown(View(width=80), RUN._replace(records=(CLEAR,)), {"exit_code": 0})
    assert text.splitlines()[2:4] == ["✓ Berg mottak (berg) · mottak/berg.yaml · ingenting å følge opp · 1 oppfylt", ""]


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({"exit_code": 0}, "Utgangskode 0: ingen vurdering så alvorlig som «ikke dokumentert»."),
        (
            {"exit_code": 1, "fail_on": "warn", "counting": "open"},
            "Utgangskode 1: minst ett åpent funn er «bør vurderes» eller alvorligere.",
        ),
        ({"exit_code": 0, "fail_on": "never"}, "Utgangskode 0: funn endrer ikke koden når terskelen er «never»."),
    ],
)
def test_the_exit_code_is_explained(known: dict[str, Any], told: str) -> None:
    assert told in shown(View(width=120), known=known)


def test_the_caret_stands_under_what_is_meant() -> None:
    lines = shown(View(width=200)).splitlines()
    shown_line = next(number for number, line in enumerate(lines) if "│" in line and "g2024-1" in line and "id:" in line)
    text, carets = lines[shown_line].partition("│ ")[2], lines[shown_line + 1].partition("│ ")[2]
    assert text == LINES[12]
    assert carets == " " * 4 + "^" * 11


def test_a_long_line_is_shown_around_the_caret() -> None:
    lines = shown(View(width=80)).splitlines()
    at = next(number for number, line in enumerate(lines) if " 15 │" in line)
    column = lines[at + 1].index("^")
    assert lines[at][column : column + 2] == "e3"


def test_a_file_whose_lines_are_not_at_hand_is_reported_all_the_same() -> None:
    table = reporter("table")
    text, _ = table.part(RECORD, RUN, View(), lambda file, number: None)
    assert f"{FILE}:9:5" in text
    assert "^" not in text


def test_rulebook_day_period_and_disclaimer_are_told() -> None:
    text = shown(View(width=200))
    assert "Regelbok 0.1.0 (0123456789ab) · per 31. desember 2024 · perioden 1. januar 2024 til 31. desember 2024" in text
    assert "godkjenner ingenting" in text


def test_the_year_before_is_named_with_the_command_that_shows_it() -> None:
    assert f"mottak check {FILE} --as-of 2024-12-31 --year 2023" in shown(View(width=80))
    part = RUN._replace(first=AS_OF.replace(month=7, day=1))
    assert "--period 2023-07-01..2024-06-30 --readings strict" in shown(View(options=" --readings strict"), part)


def test_no_due_date_yet() -> None:
    open_ended = finding(Verdict.PENDING, AS_OF, AS_OF, place("employees", 7, 1, 9))
    record = RECORD._replace(results=(result(TWO_LEADERS, Verdict.PENDING, open_ended),))
    assert "Ingen fast frist ennå" in shown(View(), RUN._replace(records=(record,)))


@pytest.mark.parametrize(
    ("ended", "told", "column"), [(None, "Åpent; filen sier ikke", "hele tiden"), (AS_OF, "Historikk: fram til 31. desember", "")]
)
def test_what_was_so_all_along_is_not_dated_from_the_first_day_of_the_calendar(ended: date | None, told: str, column: str) -> None:
    always = finding(Verdict.FAIL, AS_OF, AS_OF, place("employees", 7, 1, 9))._replace(started=date.min, ended=ended, open=ended is None)
    record = RECORD._replace(results=(result(TWO_LEADERS, Verdict.FAIL, always),))
    text = shown(View(width=200), RUN._replace(records=(record,)))
    assert told in text
    assert column in text
    assert "januar 1 " not in text


def test_a_reason_stands_beside_the_requirement() -> None:
    text = " ".join(shown(View(width=200, everything=True)).split())
    assert "Påbegynte grupper fullføres før avvikling (Ingenting i perioden utløste kravet)" in text


def test_record_without_circular_in_the_run() -> None:
    assert "RS-2019-002" in shown(View(), RUN._replace(circulars={}))


def test_notes() -> None:
    record: RecordRun = CLEAR._replace(notes=((Message("attestation_idle", {"provision": "X/1"}), place("attestations", 3, 5, 4)),))
    assert f"{FILE}:3:5: Egenerklæringen for X/1 teller ikke" in shown(View(), RUN._replace(records=(record,)))


def test_open_findings_are_added_up_by_who_must_act() -> None:
    text = shown(View(width=80), TOGETHER)
    overview = text[text.index("Åpne funn, etter hvem") :].splitlines()
    assert "  Driftsoperatøren                1 avvik" in overview
    assert "  Regionkontoret                  1 avvik" in overview  # what follows from it is no finding of its own
    assert (
        overview.index("I filene til mottakene")
        < overview.index("I filene til regionkontorene")
        < overview.index("I filen til direktoratet")
    )


def test_no_overview_of_one_record_and_none_of_nothing() -> None:
    assert "Åpne funn" not in shown(View(), RUN._replace(records=(RECORD,)))
    assert "Ingen åpne funn\n\n2 mottak vurdert" in shown(View(), NOTHING_OPEN)


def test_what_follows_is_counted_where_somebody_else_must_act() -> None:
    text = shown(View(width=80), RUN._replace(records=(OFFICE, CLEAR)))
    overview = text[text.index("Åpne funn, etter hvem") :]
    assert "Region- og mottaksavdelingen  1 bør vurderes" in overview


def of_office(*findings: tuple[RuleInfo, Finding]) -> RecordRun:
    return OFFICE._replace(results=tuple(result(about, one.verdict, one) for about, one in findings))


def blocks(record: RecordRun, view: View | None = None) -> str:
    text, _ = reporter("table").part(record, TOGETHER, view or View(width=120), line_of)
    return str(text)


def test_a_consequence_is_told_once_under_its_cause() -> None:
    text = blocks(of_office((VISIT, NO_VISIT), (JOINT, NOT_JOINT)))
    assert text.count("(IM-2008-023/3.2a)") == 1
    assert text.index("(IM-2008-023/3.1)") < text.index("Følger av dette:\n    ! bør vurderes") < text.index("(IM-2008-023/3.2a)")
    assert "↳ 3.2" in text


def test_a_consequence_whose_cause_is_not_shown_stands_by_itself() -> None:
    text = blocks(of_office((JOINT, NOT_JOINT)))
    assert "Følger av dette" not in text
    assert "\n! bør vurderes  IM 2008-023, 3.2" in text


def test_an_open_consequence_is_not_hidden_under_history() -> None:
    over = NO_VISIT._replace(open=False, ended=NO_VISIT.last)
    text = blocks(of_office((VISIT, over), (JOINT, NOT_JOINT)))
    assert "Følger av dette" not in text
    assert text.index("Til oppfølging") < text.index("(IM-2008-023/3.2a)") < text.index("Historikk i perioden")


def test_of_a_cause_in_two_parts_the_one_of_those_days_is_meant() -> None:
    early = NO_VISIT._replace(first=date(2024, 1, 1), last=date(2024, 2, 1), open=False, ended=date(2024, 2, 1))
    late = NOT_JOINT._replace(first=date(2024, 3, 1), open=False)
    assert "Følger av dette" not in blocks(of_office((VISIT, early), (JOINT, late)))
    assert "Følger av dette" in blocks(of_office((VISIT, early), (JOINT, late._replace(first=date(2024, 2, 1)))))


def test_findings_that_follow_from_each_other_are_both_told() -> None:
    text = blocks(of_office((VISIT, NO_VISIT._replace(follows=("joint|lind",))), (JOINT, NOT_JOINT)))
    assert "(IM-2008-023/3.1)" in text
    assert "(IM-2008-023/3.2a)" in text


def test_a_duty_of_two_is_told_of_the_one_who_failed() -> None:
    text = blocks(of_office((ATTENDING, UNIT_AWAY)), View(width=120, everything=True))
    assert "\nReturenheten, ikke regionkontoret\n" in text
    assert "agstab" not in text
    both = blocks(of_office((ATTENDING, UNIT_AWAY._replace(subject=None))))
    assert "\nReturenheten og fagstaben, ikke regionkontoret\n" in both


def test_parties_stand_with_the_records_own_first() -> None:
    text = blocks(CENTRE)
    order = [text.index(f"\n{who}\n") for who in ("Mottaket", "Driftsoperatøren, ikke mottaket", "Direktoratet (UDI), ikke mottaket")]
    assert order == sorted(order)
    assert "2 for andre enn mottaket å følge opp" in text


@pytest.mark.parametrize(
    ("days", "by", "told"),
    [
        (((date(2024, 1, 1), AS_OF),), "record", "Bindende: RS 2019-002"),
        (((date(2024, 1, 1), AS_OF),), "always", "Bindende: RS 2019-002"),
        (((date(2024, 1, 1), AS_OF),), "default", "Bindende: RS 2019-002 · filen sier ikke noe om avtalen, så alle regnes som bindende"),
        (((date(2024, 1, 1), date(2024, 5, 1)),), "record", "Bindende: RS 2019-002 (til 01.05.2024)"),
        (((date(2024, 5, 1), AS_OF),), "record", "Bindende: RS 2019-002 (fra 01.05.2024)"),
        (((date(2024, 5, 1), date(2024, 5, 2)),), "record", "Bindende: RS 2019-002 (01.05.2024 – 02.05.2024)"),
        ((), "record", "Ingen dokumenter er bindende · ikke etter avtalen: RS 2019-002"),
    ],
)
def test_the_documents_that_bind(days: Any, by: str, told: str) -> None:
    record = CLEAR._replace(circulars=(BindingCircular("RS-2019-002", days, by),))
    assert told in blocks(record).splitlines()


def test_who_is_named_for_the_year_before_where_it_is_another() -> None:
    before = finding(Verdict.FAIL, date(2023, 12, 31), date(2023, 12, 31), place("id", 3, 5, 4), is_open=False)
    record = CENTRE._replace(results=(result(GUIDE, Verdict.PASS)._replace(earlier=(before,)),))
    assert "Lederne har fått veilederen – direktoratet (UDI)" in blocks(record)


def test_of_several_findings_each_has_its_consequences_under_it() -> None:
    at = place("follow_ups[1]", 18, 5, 13, "sor.yaml")
    visits = result(VISIT, Verdict.FAIL, NO_VISIT, NO_VISIT._replace(subject="berg", place=at, episode="visit|berg"))
    follower = NOT_JOINT._replace(subject="berg", place=at, episode="joint|berg", follows=("visit|berg",))
    joints = result(JOINT, Verdict.WARN, NOT_JOINT, follower)
    text = blocks(OFFICE._replace(results=(visits, joints)))
    about = [line.split()[1] for line in text.splitlines() if line.strip().startswith("Gjelder")]
    assert about == ["lind", "lind", "berg", "berg"]
    assert text.count("siden 02.05.2024 og 1 til") == 2


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (("dialogue_groups",), "skriv «dialogue_groups: []» hvis det ikke er noen."),
        (("civil_society",), "Legg inn nøkkelen «civil_society» i filen, med det som er kjent under den."),
    ],
)
def test_how_a_missing_key_is_mended(key: tuple[str, ...], told: str) -> None:
    lacking = finding(Verdict.UNKNOWN, AS_OF, AS_OF, place("id", 3, 5, 4))._replace(found=Message("key_missing", absent(key)))
    assert told in " ".join(blocks(RECORD._replace(results=(result(TWO_LEADERS, Verdict.UNKNOWN, lacking),))).split())


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_what_needs_another_record_says_so(lang: str) -> None:
    record = OFFICE._replace(results=(result(VISIT, Verdict.NOT_APPLICABLE, reason="needs_centres"),))
    assert text(Message("needs_centres"), lang).rstrip(".") in blocks(record, View(lang=lang, width=200, everything=True))
