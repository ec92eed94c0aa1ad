"""Two revisions with more than twenty kinds of change between them: exactly those are told, each with its cause."""

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.cli.schema import schema

from .conftest import Call, Repo
from .planted import PLANTED, SENT, Planted, text

ON = ("--as-of", "2024-12-31")
JSON = (*ON, "--format", "json")
SIGNS = {"added": "+", "removed": "-", "changed": "~"}
Told = tuple[str, str | None, str | None, str, tuple[str | None, str | None], str, tuple[str, ...]]


def told(report: Any) -> list[Told]:
    """Each change: record, rule, subject, how, verdicts, causes, and changed places."""
    return [
        (
            one["record"],
            one["rule"],
            one["subject"],
            one["change"],
            (one["before"] and one["before"]["verdict"], one["after"] and one["after"]["verdict"]),
            " ".join(cause["kind"] for cause in one["causes"]),
            tuple(SIGNS[line["change"]] + line["path"] for cause in one["causes"] for line in cause["lines"]),
        )
        for one in report["changes"]
    ]


def expected(planted: Planted) -> list[Told]:
    return [
        (planted.id, rule, one.subject, one.how, one.verdicts, "record", one.places)
        for one in planted.expected
        for rule in one.rules.split()
    ]


def planted_repo(repo: Repo) -> None:
    repo.commit({f"mottak/{one.id}.yaml": text(one.id, one.a) for one in PLANTED})
    repo.commit({f"mottak/{one.id}.yaml": text(one.id, one.b) for one in PLANTED})


def by_all(one: Told) -> str:
    return repr(one)


def test_exactly_what_was_planted_is_told_and_why(call: Call, repo: Repo) -> None:
    assert len({one.kind for one in PLANTED}) >= 20
    planted_repo(repo)
    before = repo.everything()
    report = call("diff", "HEAD~1", "HEAD", *JSON).report
    wanted = [told for one in PLANTED for told in expected(one)]
    assert sorted(told(report), key=by_all) == sorted(wanted, key=by_all)
    assert repo.everything() == before
    Draft202012Validator(schema("diff")).validate(report)
    for line in (line for one in report["changes"] for cause in one["causes"] for line in cause["lines"]):
        side = "HEAD" if line["side"] == "b" else "HEAD~1"
        stands = repo.git("show", f"{side}:{line['file']}").split("\n")[line["line"] - 1]
        key = line["path"].rpartition(".")[2].partition("[")[0]
        assert key in stands or "[" in line["path"].rpartition(".")[2], line
        assert all(value is None or value in stands for value in (line["before"] if side == "HEAD~1" else line["after"],))


def test_a_comparison_turned_round_tells_the_opposite(call: Call, repo: Repo) -> None:
    planted_repo(repo)
    opposite = {"new": "gone", "gone": "new", "better": "worse", "worse": "better"}
    # From met to not applicable is "gone" either way round, and its way back "new": so is every other.
    turned = {(record, rule, subject, opposite[how], (after, before)) for record, rule, subject, how, (before, after), *_ in told(
        call("diff", "HEAD", "HEAD~1", *JSON).report
    )}  # fmt: skip
    assert turned == {one[:5] for one in told(call("diff", "HEAD~1", "HEAD", *JSON).report)}


def test_the_same_twice_is_no_change(call: Call, repo: Repo) -> None:
    planted_repo(repo)
    done = call("diff", "HEAD", ".", *ON, "--lang", "en")
    assert (done.code, done.err) == (0, "")
    assert "No verdict has changed." in done.out


def test_nobody_is_named_in_any_format(call: Call, repo: Repo) -> None:
    base = text("navn", ())
    repo.commit({"navn.yaml": base})
    changed = base.replace("name: Kari Nordmann", "name: Berit").replace("id: e2\n    name: Ola Nordmann", "id: e9\n    name: Anne")
    repo.commit({"navn.yaml": changed})
    for form in ("table", "markdown", "json"):
        out = call("diff", "HEAD~1", "HEAD", *ON, "--format", form).out
        assert "e2" in out
        assert not any(name in out for name in ("Kari", "Ola ", "Berit", "Anne", "Nordmann"))


# Whole records


def test_a_new_a_gone_a_renamed_and_a_moved_record(call: Call, repo: Repo) -> None:
    repo.commit({"a.yaml": text("borte", ()), "b.yaml": text("flyttet", ()), "c.yaml": text("gammel", ())})
    moved = {"a.yaml": None, "b.yaml": None, "sor/x.yaml": text("flyttet", ()), "c.yaml": text("ny", ()), "d.yaml": text("helt-ny", ())}
    repo.commit(moved)
    report = call("diff", "HEAD~1", "HEAD", *JSON).report
    whole = {(one["record"], one["change"], one["file"], one["side"]) for one in report["changes"] if one["rule"] is None}
    assert whole == {
        ("borte", "gone", "a.yaml", "a"),
        ("gammel", "gone", "c.yaml", "a"),
        ("ny", "new", "c.yaml", "b"),
        ("helt-ny", "new", "d.yaml", "b"),
    }
    causes = {(one["record"], cause["kind"]) for one in report["changes"] for cause in one["causes"]}
    assert causes == {("borte", "gone_record"), ("gammel", "gone_record"), ("ny", "new_record"), ("helt-ny", "new_record")}


REGION = """\
record: region
format: 1
id: ost
name: Ost
follow_ups:
  - {{centre: nyopnet, opened: 2024-08-01, startup_months: {months}}}
"""
OPENED = (("open: 2015-01-01", "open: 2024-08-01"), ("assisted: 2", "assisted: 1"), ("month: 2024-04", "month: 2024-12"))


def test_an_offices_record_is_why_a_centres_verdict_changed(call: Call, repo: Repo) -> None:
    """An experienced operator's start-up phase of three months is over in December; six months set by the office are not."""
    repo.commit({"ost.yaml": REGION.format(months=6), "nyopnet.yaml": text("nyopnet", OPENED)})
    repo.commit({"ost.yaml": REGION.format(months=3)})
    report = call("diff", "HEAD~1", "HEAD", *JSON).report
    centre = {(one["rule"], one["change"]) for one in report["changes"] if one["kind"] == "centre"}
    assert ("RS-2008-054/3.3.1a", "worse") in centre
    lines = [line for one in report["changes"] for cause in one["causes"] for line in cause["lines"]]
    assert {(one["file"], one["path"], one["before"], one["after"]) for one in lines} == {
        ("ost.yaml", "follow_ups[0].startup_months", "6", "3")
    }


def test_a_record_that_could_not_be_read_before_is_no_news(call: Call, repo: Repo) -> None:
    repo.commit({"a.yaml": text("a", ()) + "volunteer: []\n", "b.yaml": text("b", ())})
    repo.commit({"a.yaml": text("a", ((SENT, "sent: 2024-12-20"),))})
    done = call("diff", "HEAD~1", "HEAD", *JSON)
    assert done.code == 0
    assert done.err.startswith("HEAD~1:a.yaml:")
    assert {(one["record"], one["counts"], *(cause["kind"] for cause in one["causes"])) for one in done.report["changes"]} == {
        ("a", False, "unreadable")
    }
    done = call("diff", "HEAD", "HEAD~1", *JSON)
    assert (done.code, done.report["exit_code"], done.report["b"]["errors"]) == (2, 2, 1)
    assert {(one["change"], one["side"]) for one in done.report["changes"]} == {("gone", "a")}


# Days that pass


def test_a_passed_date_is_told_apart_from_a_changed_line(call: Call, repo: Repo) -> None:
    """The report of a group that ended on 22 October is due on 22 November; the other one is moved past its day."""
    silent = ("sent: 2024-11-05, ", "")
    repo.commit({"a.yaml": text("a", (silent,))})
    repo.commit({"a.yaml": text("a", (silent, (SENT, "sent: 2024-06-20")))})
    report = call("diff", "HEAD~1", "HEAD", "--as-of-a", "2024-11-15", "--as-of", "2024-11-30", "--format", "json").report
    found = {(one["rule"], one["subject"]): (one["change"], told_of) for one, told_of in zip(report["changes"], told(report), strict=True)}
    assert found["RS-2019-002/5.2", "g2"][1][3:] == ("worse", ("pending", "fail"), "date", ())
    assert found["RS-2019-002/5.2", "g1"][1][5:] == ("record", ("~dialogue_groups[0].report.sent",))
    assert all(one[5] == "date" for _, one in found.values() if one[2] != "g1")


def test_a_date_and_a_line_may_both_be_why(call: Call, repo: Repo) -> None:
    """On the 15th nothing was due; on the 30th the report is late, unless, as B has it, it came late and is no longer open."""
    silent = ("sent: 2024-11-05, ", "")
    repo.commit({"a.yaml": text("a", (silent,))})
    repo.commit({"a.yaml": text("a", (("sent: 2024-11-05", "sent: 2024-11-25"),))})
    report = call("diff", "HEAD~1", "HEAD", "--as-of-a", "2024-11-15", "--as-of", "2024-11-30", "--format", "json").report
    late = [one for one in told(report) if one[1:3] == ("RS-2019-002/5.2", "g2")]
    assert [one[3:] for one in late] == [("worse", ("pending", "fail"), "date record", ("+dialogue_groups[1].report.sent",))]


def test_two_years_are_compared_over_both(call: Call, repo: Repo) -> None:
    repo.commit({"a.yaml": text("a", ())})
    report = call("diff", "HEAD", "HEAD", "--as-of-a", "2024-12-30", "--as-of", "2025-01-02", "--format", "json").report
    assert report["a"]["period"] == report["b"]["period"] == {"from": "2024-01-01", "to": "2025-12-31"}
    assert report["changes"]
    assert {one[5] for one in told(report)} == {"date"}


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_what_people_read_names_line_and_values(call: Call, repo: Repo, lang: str) -> None:
    repo.commit({"a.yaml": text("a", ())})
    repo.commit({"a.yaml": text("a", ((SENT, "sent: 2024-12-20"),))})
    number = 1 + text("a", ((SENT, "sent: 2024-12-20"),)).split("sent: 2024-12-20")[0].count("\n")
    for form in ("table", "markdown"):
        done = call("diff", "HEAD~1", "HEAD", *ON, "--format", form, "--lang", lang)
        assert done.code == 1
        flat = " ".join(done.out.replace("\\", "").split())
        was = "var 2024-05-28, er nå 2024-12-20" if lang == "nb" else "was 2024-05-28, is now 2024-12-20"
        assert f"a.yaml:{number}: dialogue" in flat
        assert was in flat


def test_files_that_are_the_same_on_both_sides_are_asked_where_they_matter(call: Call, repo: Repo) -> None:
    """The region's verdict rests on a centre that did not change, on one that did, and on one that is elsewhere now."""
    first = {"ost.yaml": REGION.format(months=6), "nyopnet.yaml": text("nyopnet", OPENED), "annet.yaml": text("annet", ())}
    repo.commit(first)
    repo.commit(
        {
            "nyopnet.yaml": text("nyopnet", (("open: 2015-01-01", "open: 2024-08-05"), *OPENED[1:])),
            "annet.yaml": None,
            "sor/annet.yaml": text("annet", ()),
        }
    )
    report = call("diff", "HEAD~1", "HEAD", *JSON).report
    region = [one for one in report["changes"] if one["kind"] == "region"]
    assert ("IM-2008-023/4.1", "new") in {(one["rule"], one["change"]) for one in region}
    lines = [line for one in region for cause in one["causes"] for line in cause["lines"]]
    assert {(one["file"], one["path"], one["before"], one["after"]) for one in lines} == {
        ("nyopnet.yaml", "open", "2024-08-01", "2024-08-05")
    }


def test_a_comment_cannot_be_made_into_anything_else(call: Call, repo: Repo) -> None:
    """What stands in a record stays text: no row of its own, no link, no call on anybody."""
    from markdown_it import MarkdownIt  # noqa: PLC0415

    name = "name: '<script> | @alle [x](http://x.no) # ` **x**'"
    hostile = (("name: hostile mottak", name),)
    repo.commit({"x.yaml": text("hostile", hostile)})
    repo.commit({"x.yaml": text("hostile", (*hostile, (SENT, "sent: 2024-12-20")))})
    out = call("diff", "HEAD~1", "HEAD", *ON, "--format", "markdown").out
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(out)
    rows = [token for token in tokens if token.type == "tr_open"]
    assert len(rows) == 2
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"text", "softbreak", "hardbreak", "strong_open", "strong_close", "html_inline", "text_special"}
    assert {child.content for token in tokens for child in token.children or () if child.type == "html_inline"} <= {"<br>"}
    assert "@alle" not in out
