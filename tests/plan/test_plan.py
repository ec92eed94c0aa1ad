"""The plan against the report: every breach once, in the right part, with the right party, and nothing else."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from mottak_cli.cli.main import run
from mottak_cli.plan.draw import Drawing, Holder
from mottak_cli.plan.json_plan import as_json
from mottak_cli.plan.markdown import markdown
from mottak_cli.plan.model import Plan, RecordPlan
from mottak_cli.reporters.wording import say
from mottak_cli.results import Finding, Result, Run, Verdict

from ..reporters.making import ODD, named
from ..reporters.markdown_reader import BLOCKS, INLINE, READER
from ..reporters.sample import AS_OF, CLEAR, LEADERS_AWAY, LEADERS_SHORT, RECORD, RUN, TWO_LEADERS, finding, place, result
from ..reporters.sample_offices import TOGETHER

ROOT = Path(__file__).parents[2]
SERIOUS = {"fail", "unknown"}


def drawn(run_: Run, *, lang: str = "nb", names: bool = False) -> Plan:
    """The plan of a run."""
    holder = Holder(("kystly",), ("kyst", "fjord"))
    records = [Drawing(one, run_.circulars, run_.as_of, lang, names=names).plan(holder) for one in run_.records]
    return Plan(
        lang,
        run_.as_of,
        run_.first,
        run_.last,
        "both",
        run_.rulebook_version,
        run_.rulebook_digest,
        say(lang, "disclaimer"),
        tuple(records),
    )


def of_results(*results: Result) -> RecordPlan:
    """The plan of a record with these results."""
    return drawn(RUN._replace(records=(RECORD._replace(results=results),))).records[0]


def listed(sections: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """Rule, fingerprint and verdict of every breach in a part of the JSON."""
    return [
        (item["rule"], breach["fingerprint"], breach["verdict"])
        for section in sections
        for item in section["items"]
        for breach in item["breaches"]
    ]


def expected(report: dict[str, Any], file: str, *, is_open: bool) -> dict[tuple[str, str], str]:
    """The episodes of a record by rule and fingerprint as the report has them, open or over, at their gravest of those."""
    order = list(Verdict)
    found: dict[tuple[str, str], str] = {}
    for one in report["results"]:
        for each in one["findings"] if one["file"] == file else ():
            if each["verdict"] in {"fail", "unknown", "warn"} and each["open"] is is_open:
                key = (one["rule"], each["fingerprint"])
                found[key] = min(found.get(key, each["verdict"]), each["verdict"], key=lambda word: order.index(Verdict(word)))
    return found


@pytest.mark.parametrize("as_of", ["2024-03-20", "2024-12-31", "2025-06-30"])
@pytest.mark.parametrize("path", ["examples/strandmo.yaml", "examples/data"])
def test_every_breach_of_the_report_is_in_the_plan_once(
    path: str, as_of: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    asked = [path, "--year", "2024", "--as-of", as_of]
    run(["check", *asked, "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert run(["plan", *asked, "--format", "json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert [one["file"] for one in plan["records"]] == [one["file"] for one in report["records"]]
    seen = 0
    for record in plan["records"]:
        still, over = (expected(report, record["file"], is_open=lasts) for lasts in (True, False))
        told = listed(record["open"])
        assert len(set(told)) == len(told)
        assert {(rule, mark): verdict for rule, mark, verdict in told} == {key: one for key, one in still.items() if one in SERIOUS}
        considered = {(rule, mark) for rule, mark, _ in listed(record["consider"])}
        assert considered == {key for key, one in still.items() if one == "warn"}
        gone = {(rule, mark) for rule, mark, _ in listed(record["over"])}
        graver = {key for key, one in over.items() if one in SERIOUS and (key not in still or _rank(one) < _rank(still[key]))}
        assert gone == graver
        assert record["left_out"] == sum(one == "warn" and key not in still for key, one in over.items())
        seen += len(told) + len(gone)
    assert seen > 3


def _rank(verdict: str) -> int:
    return Verdict(verdict).gravity


def test_the_parts_of_the_sample() -> None:
    plan = drawn(RUN).records[0]
    parts = {name: [item.rule for section in getattr(plan, name) for item in section.items] for name in ("open", "over", "consider")}
    assert parts == {"open": ["RS-2019-002/3.4a", "SIVILSAMFUNN/8"], "over": ["RS-2019-002/3.2"], "consider": []}
    assert (plan.left_out, plan.earlier) == (0, 1)


def part_of(plan: RecordPlan, episode: Finding) -> list[str]:
    """The parts in which a breach stands."""
    return [
        name
        for name in ("open", "over", "consider")
        for section in getattr(plan, name)
        for item in section.items
        for breach in item.breaches
        if breach.fingerprint == episode.fingerprint and breach.verdict is episode.verdict
    ]


def test_what_was_milder_before_is_one_breach_from_its_first_day() -> None:
    before = LEADERS_AWAY._replace(first=date(2024, 2, 1), started=date(2024, 2, 1), last=date(2024, 3, 2), ended=date(2024, 3, 2), days=31)
    plan = of_results(result(TWO_LEADERS, Verdict.FAIL, before, LEADERS_SHORT))
    (breach,) = plan.open[0].items[0].breaches
    assert (breach.since, breach.until, breach.days) == (date(2024, 2, 1), None, 31 + LEADERS_SHORT.days)
    assert (plan.over, plan.consider, plan.left_out) == ((), (), 0)


def test_days_told_are_the_days_counted_where_a_dispensation_lies_between(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["plan", str(ROOT / "examples/data/fjord/vardnes.yaml"), "--as-of", "2024-12-31", "--select", "RS-2008-054/3.3.1c"]
    told = {
        "nb": "16. februar 2024 til 29. februar 2024 og 1. september 2024 til 31. oktober 2024 (75 dager til sammen)",
        "nn": "16. februar 2024 til 29. februar 2024 og 1. september 2024 til 31. oktober 2024 (75 dagar til saman)",
        "en": "16 February 2024 to 29 February 2024 and 1 September 2024 to 31 October 2024 (75 days in all)",
    }
    for lang, days in told.items():
        run([*asked, "--lang", lang])
        assert days in capsys.readouterr().out
    run([*asked, "--format", "json"])
    (breach,) = json.loads(capsys.readouterr().out)["records"][0]["over"][0]["items"][0]["breaches"]
    assert (breach["since"], breach["until"], breach["days"]) == ("2024-02-16", "2024-10-31", 75)
    assert breach["stretches"] == [{"from": "2024-02-16", "to": "2024-02-29"}, {"from": "2024-09-01", "to": "2024-10-31"}]


@pytest.mark.parametrize(
    ("lang", "how", "not_said"),
    [
        ("nb", "Dette er historikk.", "kan ikke rettes"),
        ("nn", "Dette er historikk.", "kan ikkje rettast"),
        ("en", "This is history.", "cannot be mended"),
    ],
)
def test_what_is_history_is_not_called_past_mending(
    lang: str, how: str, not_said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An overview that lacks a meeting is told on the day of the meeting alone; the line can be added all the same."""
    (tmp_path / "r.yaml").write_text("record: region\nformat: 1\nid: r\nname: R\nmanager_meetings: [{date: 2024-05-14}]\n")
    (tmp_path / "u.yaml").write_text("record: directorate\nformat: 1\nid: u\nname: U\nmeeting_overview: []\n")
    run(["plan", str(tmp_path), "--as-of", "2024-12-31", "--select", "IM-2013-003/4.7", "--lang", lang])
    told = capsys.readouterr().out
    assert how in told
    assert not_said not in told


@pytest.mark.parametrize("as_of", ["2024-06-30", "2024-12-31", "2025-06-30"])
def test_the_stretches_of_a_breach_are_its_days(as_of: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    run(["plan", "examples/data", "examples/strandmo.yaml", "--year", "2024", "--as-of", as_of, "--format", "json"])
    several = 0
    for record in json.loads(capsys.readouterr().out)["records"]:
        sections = [section for part in ("open", "over", "consider") for section in record[part]]
        for one in (each for section in sections for item in section["items"] for each in item["breaches"]):
            ends = [(each["from"], each["to"] or as_of) for each in one["stretches"]]
            assert (one["since"], one["until"]) == (one["stretches"][0]["from"], one["stretches"][-1]["to"])
            if one["since"] is not None:
                days = [(date.fromisoformat(last) - date.fromisoformat(first)).days + 1 for first, last in ends]
                assert sum(days) == one["days"], one
            several += len(ends) > 1
    assert several or as_of == "2024-06-30"


def test_what_was_mild_and_is_over_is_counted_alone() -> None:
    plan = of_results(result(TWO_LEADERS, Verdict.FAIL, LEADERS_AWAY, LEADERS_SHORT._replace(episode="e1", fingerprint="f1")))
    assert (plan.over, plan.consider, plan.left_out) == ((), (), 1)
    assert plan.open[0].items[0].breaches[0].since == LEADERS_SHORT.started


def test_what_was_graver_before_is_accounted_for_and_what_lasts_is_considered() -> None:
    grave = LEADERS_SHORT._replace(last=date(2024, 6, 30), ended=date(2024, 6, 30), open=False, days=120)
    mild = LEADERS_AWAY._replace(first=date(2024, 7, 1), started=date(2024, 7, 1), last=AS_OF, ended=None, open=True, days=184)
    plan = of_results(result(TWO_LEADERS, Verdict.FAIL, grave, mild))
    assert (part_of(plan, grave), part_of(plan, mild)) == (["over"], ["consider"])


def test_pending_waived_and_met_ask_for_no_answer() -> None:
    for verdict in (Verdict.PENDING, Verdict.WAIVED):
        plan = of_results(result(TWO_LEADERS, verdict, LEADERS_SHORT._replace(verdict=verdict)))
        assert (plan.open, plan.over, plan.consider) == ((), (), ())


@pytest.mark.parametrize(("due", "deadline"), [(date(2025, 1, 12), date(2025, 1, 12)), (AS_OF, AS_OF), (date(2024, 12, 30), None)])
def test_a_day_that_is_still_to_come_is_the_deadline(due: date, deadline: date | None) -> None:
    (item,) = of_results(result(TWO_LEADERS, Verdict.FAIL, LEADERS_SHORT._replace(due=due))).open[0].items
    assert (item.deadline, item.breaches[0].due) == (deadline, due)


def test_sections_stand_by_theme_and_then_by_party() -> None:
    for record in drawn(TOGETHER).records:
        for sections in (record.open, record.over, record.consider):
            keys = [(one.circular, one.parties) for one in sections]
            assert len(set(keys)) == len(keys)
            circulars = [one.circular for one in sections]
            assert circulars == sorted(circulars, key=circulars.index)
            for section in sections:
                assert {item.parties for item in section.items} == {section.parties}


def test_a_duty_of_another_says_so() -> None:
    (record,) = (one for one in drawn(TOGETHER).records if one.kind == "centre")
    who = {section.who for part in (record.open, record.over, record.consider) for section in part}
    assert "Driftsoperatøren, ikke mottaket" in who


def test_what_merely_follows_says_from_what() -> None:
    text = "".join(markdown(drawn(TOGETHER)))
    assert "Følger av bruddet på IM 2008-023, 3.1." in text


def test_people_are_named_only_where_that_was_asked_for() -> None:
    assert "Ola" not in "".join(markdown(drawn(RUN)))
    assert "v1 (Ola Svensk)" in "".join(markdown(drawn(RUN, names=True)))


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_room_for_the_answer(lang: str) -> None:
    text = "".join(markdown(drawn(RUN, lang=lang)))
    lines = text.splitlines()
    measure, who, deadline, explanation = {
        "nb": ("Tiltak", "Ansvarlig", "Frist", "Forklaring"),
        "en": ("Measure", "Who", "Deadline", "Explanation"),
    }[lang]
    assert lines.count(f"- **{measure}:**") == lines.count(f"- **{deadline}:**") == 2
    assert sum(line.startswith(f"- **{who}:** ") for line in lines) == 2
    assert lines.count(f"- **{explanation}:**") == 1
    assert not [line for line in lines if line != line.rstrip()]


def test_the_head() -> None:
    text = "".join(markdown(drawn(RUN)))
    assert "- **Per:** 31. desember 2024\n" in text
    assert f"- **Regelbok:** 0.1.0 (`{RUN.rulebook_digest}`)" in text
    assert "En filsjekk godkjenner ingenting og er ikke en kontroll." in text
    assert "- **Driftsoperatør:** kystly\n- **Region:** kyst, fjord\n" in text
    assert "- **Å svare på:** 2 åpne, 1 å gjøre rede for, 0 som bør vurderes\n" in text
    assert "### Ingen åpne avvik" in text.partition(CLEAR.name)[2]


def is_ours(text: str) -> list[str]:
    """What is no markup of a plan: nothing but headings, lists, one quotation, bold labels, and links to documents."""
    found = []
    for token in READER.parse(text):
        if token.type != "inline" and token.type.removesuffix("_open").removesuffix("_close") not in BLOCKS - {"table"}:
            found.append(f"{token.type}: {token.content[:60]}")
        for one in token.children or ():
            links = one.type == "link_close" or (one.type == "link_open" and str(one.attrs["href"]).startswith("https://"))
            if one.type not in INLINE and not links:
                found.append(f"{one.type}: {one.content[:60]}")
    return found


@pytest.mark.parametrize("run_", [RUN, TOGETHER])
def test_it_is_what_it_looks_like(run_: Run) -> None:
    text = "".join(markdown(drawn(run_)))
    assert is_ours(text) == []
    assert is_ours(text.replace("- **", "- *x* <b> **", 1))


@given(ODD)
def test_no_text_breaks_out(name: str) -> None:
    plain, hostile = ("".join(markdown(drawn(one))) for one in (RUN, named(RUN, name)))
    assert is_ours(hostile) == []
    shape = [[(token.type, token.tag) for token in READER.parse(text) if token.type == "heading_open"] for text in (plain, hostile)]
    assert shape[0] == shape[1]
    bullets = [sum(token.type == "list_item_open" for token in READER.parse(text)) for text in (plain, hostile)]
    assert bullets[0] == bullets[1]


@pytest.mark.parametrize("link", ["javascript:alert(1)", "", "https://example.org/a b>c)"])
def test_a_link_is_an_address_of_the_web(link: str) -> None:
    circulars = {name: one._replace(link=link) for name, one in RUN.circulars.items()}
    text = "".join(markdown(drawn(RUN._replace(circulars=circulars))))
    assert is_ours(text) == []
    assert text.count("](<") == (3 if link.startswith("https") else 0)


def test_the_json_has_room_for_the_answer_too() -> None:
    told = json.loads("".join(as_json(drawn(RUN))))
    assert (told["schema"], told["as_of"], told["period"]) == ("mottak.plan/1", "2024-12-31", {"from": "2024-01-01", "to": "2024-12-31"})
    item = told["records"][0]["open"][0]["items"][0]
    assert (item["measure"], item["explanation"], item["who"]) == (None, None, "Mottaket")
    assert item["breaches"][0]["since"] == "2024-01-10"


def test_one_that_goes_back_before_all_dates() -> None:
    always = finding(Verdict.FAIL, date(2024, 1, 1), AS_OF, place("employees", 7, 1, 9))._replace(started=date.min)
    plan = of_results(result(TWO_LEADERS, Verdict.FAIL, always))
    assert plan.open[0].items[0].breaches[0].since is None
    assert "så langt tilbake opplysningene går" in "".join(markdown(drawn(RUN)._replace(records=(plan,))))


@pytest.mark.parametrize(("lang", "told"), [("nb", "1 åpent"), ("nn", "1 ope"), ("en", "1 open")])
def test_one_is_counted_as_one(lang: str, told: str) -> None:
    assert say(lang, "plan.count.open", n=1) == told
