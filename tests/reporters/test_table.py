"""The report for people, as they see it. `MOTTAK_UPDATE_SNAPSHOTS=1` writes the snapshots anew; review them like code."""

import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from mottak_cli.messages import Message
from mottak_cli.reporters import Closing, View, reporter
from mottak_cli.results import RecordRun, Run, Verdict

from .sample import AS_OF, CLEAR, FILE, LEADERS_SHORT, LINES, RECORD, RUN, TWO_LEADERS, finding, line_of, place, result

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


def shown(view: View, run: Run = RUN, known: dict[str, Any] | None = None) -> str:
    table = reporter("table")
    counts = Counter(one.verdict for record in run.records for one in record.results)
    closing = Closing(counts, len(run.records), 1, "unknown", "all")._replace(**(known or {}))
    return "".join(table.whole([table.part(record, run, view, line_of) for record in run.records], run, view, closing))


@pytest.mark.parametrize("name", VIEWS)
def test_snapshot(name: str) -> None:
    made = shown(VIEWS[name])
    snapshot = SNAPSHOTS / f"{name}.txt"
    if os.environ.get("MOTTAK_UPDATE_SNAPSHOTS"):
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_text(made, encoding="utf-8", newline="\n")
    assert made == snapshot.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
@pytest.mark.parametrize("lang", ["nb", "en"])
def test_no_line_is_wider_than_the_screen(width: int, lang: str) -> None:
    lines = shown(View(lang=lang, width=width, everything=True)).splitlines()
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
    assert text.splitlines()[:2] == ["✓ Berg mottak (berg) · mottak/berg.yaml · ingenting å følge opp · 1 oppfylt", ""]


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
    (text,) = table.part(RECORD, RUN, View(), lambda file, number: None)
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


@pytest.mark.parametrize(("ended", "told", "column"), [(None, "Åpent; filen sier ikke", "hele tiden"), (AS_OF, "Historikk: fram til 31. desember", "")])
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
