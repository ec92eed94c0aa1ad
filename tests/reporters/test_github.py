"""Workflow commands and the summary of a step: within GitHub's limits, the worst first, and closed to text that would be a command."""

from collections import Counter
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from mottak_cli.errors import InputError
from mottak_cli.messages import Message
from mottak_cli.reporters import View
from mottak_cli.reporters.breaches import one_line
from mottak_cli.reporters.github_summary import ROOM
from mottak_cli.results import Verdict

from .sample import LEADERS_SHORT, RECORD, RUN, TWO_LEADERS, result
from .sample_alerts import ERROR, ODD, OFFICES, PLACELESS, Many, hostile, written
from .workflow_commands import parse

ANY = st.one_of(st.sampled_from(ODD), st.text(), st.lists(st.sampled_from(ODD), max_size=4).map("".join))


@pytest.mark.parametrize(
    "log",
    [
        "::error file=a::100 %\n",
        "::error file=a::x\n::warning\n",
        "::error file=a:b::x\n",
        "::error file=a,b::x\n",
        "::error colour=red::x\n",
        "::debug::x\n",
        "::error line=0::x\n",
        "mottak: ##[error]x\n",
        "Mottaket\n",
        "mottak: x",
        "  ::error::x\n",
    ],
)
def test_the_parser_finds_planted_errors(log: str) -> None:
    with pytest.raises(ValueError, match=r"command|property|number|escape|end"):
        parse(log)


def test_what_was_found_beside_its_line() -> None:
    commands, plain = parse(written("github"))
    assert [one.name for one in commands] == ["error", "error", "error", "notice"]
    first = commands[0]
    assert first.properties == {
        "file": "mottak/lind.yaml",
        "line": "9",
        "endLine": "9",
        "col": "5",
        "endColumn": "14",
        "title": "avvik: To opplærte gruppeledere til enhver tid (RS 2019-002, 3, fjerde strekpunkt)",
    }
    assert first.data.splitlines()[0] == "Mottaket hadde 1 opplærte gruppeledere."
    assert first.data.splitlines()[-1].startswith("Gjør: Meld på")
    assert "Gjør" not in commands[1].data
    assert plain[-1].endswith("En filsjekk godkjenner ingenting og er ikke en kontroll.")


def test_the_worst_first() -> None:
    made = Many(fail=1, old=1, unknown=1).run()
    assert [one.data[15:17].strip() for one in parse(written("github", made))[0]] == ["2", "0", "1"]
    wrong = parse(written("github", made, errors=(ERROR, PLACELESS)))[0][:2]
    assert [one.properties["file"] for one in wrong] == ["x.yaml", "y.yaml"]
    assert "line" not in wrong[1].properties


@pytest.mark.parametrize(
    ("made", "shown", "left"),
    [
        (Many(fail=10, warn=10, pending=10), {"error": 10, "warning": 10, "notice": 10}, None),
        (Many(fail=8, old=30, unknown=4, warn=2), {"error": 10, "warning": 2, "notice": 1}, "28 avvik, 4 ikke dokumentert"),
        (Many(warn=11, pending=10), {"warning": 10, "notice": 10}, "1 bør vurderes, 1 frist ikke ute"),
        (Many(pending=200), {"notice": 10}, "191 frist ikke ute"),
    ],
)
def test_no_more_than_github_shows(made: Many, shown: dict[str, int], left: str | None) -> None:
    commands, _ = parse(written("github", made.run()))
    assert Counter(one.name for one in commands) == shown
    assert ("Ikke vist her" in commands[-1].data) is (left is not None)
    assert left is None or f"hvert slag: {left}." in commands[-1].data


def test_many_mistakes() -> None:
    commands, _ = parse(written("github", errors=(ERROR,) * 12))
    assert commands[-1].data.endswith("2 feil i filene, 2 avvik, 1 ikke dokumentert.")


def test_the_summary_is_named_only_where_there_is_one() -> None:
    run = Many(fail=11).run()
    assert "oppsummeringen" not in written("github", run)
    assert parse(written("github", run, View(room=ROOM)))[0][-1].data.endswith("Se oppsummeringen av steget.")


@given(ANY)
def test_no_text_begins_a_command(text: str) -> None:
    error = InputError(f"x{text}", 1, 1, 2, "yaml", text, Message("twice", {"id": text, "file": text, "line": 1}), Message("call.swap"))
    commands, plain = parse(written("github", hostile(text), errors=(error,)))
    assert [one.name for one in commands] == ["error", "error"]
    assert commands[0].properties["file"] == f"x{text}"
    assert commands[1].properties["file"] == f"a{text}.yaml"
    assert commands[1].data.split("\n")[0] == one_line(text)
    assert len(plain) == 4


def cells(made: str) -> tuple[list[list[str]], set[str]]:
    """The texts of the rows of all tables, and every kind of token in the document."""
    tokens = MarkdownIt("commonmark").enable("table").parse(made)
    rows: list[list[str]] = []
    for number, token in enumerate(tokens):
        if token.type == "tr_open":
            rows.append([])
        if token.type in ("td_open", "th_open"):
            rows[-1].append(said(tokens[number + 1]))
    return rows, {one.type for token in tokens for one in (token, *(token.children or ()))}


def said(token: Token) -> str:
    return "".join(one.content for one in token.children or ())


PLAIN = {
    "heading_open", "heading_close", "inline", "text", "text_special", "paragraph_open", "paragraph_close", "strong_open", "strong_close",
    "table_open", "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close",
    "tr_open", "tr_close", "th_open", "th_close", "td_open", "td_close",
}  # fmt: skip


@given(ANY)
def test_the_summary_holds_texts_and_no_markup(text: str) -> None:
    rows, kinds = cells(written("github-summary", hostile(text)))
    assert kinds <= PLAIN
    assert [len(one) for one in rows] == [6, 6, 2, 2]
    assert rows[1][3] == one_line(text).strip(" ")
    assert rows[1][5] == one_line(f"a{text}.yaml:4")


def test_the_parser_of_markdown_finds_what_would_break_out() -> None:
    for text in ("[x](https://example.org)", "`code`", "<b>", "*a*"):
        assert not cells(f"| a |\n| --- |\n| {text} |\n")[1] <= PLAIN
    assert [len(one) for one in cells("| a |\n| --- |\n| a\n")[0]] == [1, 1]


def test_the_summary_in_order() -> None:
    made = written("github-summary", OFFICES, errors=(ERROR,))
    order = [made.index(one) for one in ("## mottak: 1 feil i filene", "### Feil i filene", "### Funn", "### Til orientering", "Regelbok")]
    assert order == sorted(order)
    verdicts = [row[0] for row in cells(made)[0] if row[0][2:] in ("avvik", "bør vurderes", "frist ikke ute")]
    assert verdicts == sorted(verdicts, key=["✗ avvik", "! bør vurderes"].index if len(set(verdicts)) == 2 else verdicts.index)


def test_the_headline_counts_the_rows_of_the_table_and_the_line_below_says_what_it_counts() -> None:
    """Two findings of one requirement are two rows."""
    several = LEADERS_SHORT._replace(first=date(2024, 1, 1), started=date(2024, 1, 1), episode="other", fingerprint="f" * 64)
    both = result(TWO_LEADERS, Verdict.FAIL, LEADERS_SHORT, several)
    made = written("github-summary", RUN._replace(records=(RECORD._replace(results=(both,)),)))
    headline, counted = made.split("\n\n")[:2]
    assert sum(row[0][2:] == "avvik" for row in cells(made)[0]) == 2
    assert headline == "## mottak: 2 avvik"
    assert counted.endswith("1 avvik (talt i krav)")


@pytest.mark.parametrize("room", [0, 500, 1500, 2000, 5000, 20_000, None])
def test_the_summary_fits(room: int | None) -> None:
    run = Many(fail=400, warn=6000).run()
    made = written("github-summary", run, View(room=room), errors=(ERROR,))
    limit = ROOM if room is None else room
    assert len(made.encode()) <= limit
    if limit < 1000:
        assert made == ""
        return
    assert made.endswith("er ikke en kontroll.\n")
    told = len(cells(made)[0]) - made.count("### ")
    left = 6401 - told
    assert f"**{left} linjer til fikk ikke plass" in made
    assert limit < ROOM or made.count("| ✗ avvik |") == 400


class Tags(HTMLParser):
    """Collects tags."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)


@pytest.mark.parametrize("text", ODD)
def test_the_summary_as_a_page_has_our_tags_alone(text: str) -> None:
    page = Tags()
    page.feed(MarkdownIt("commonmark").enable("table").render(written("github-summary", hostile(text))))
    assert page.found <= {"h2", "h3", "p", "table", "thead", "tbody", "tr", "th", "td", "strong"}
