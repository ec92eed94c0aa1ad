"""The settings of a data repo: which file, what outweighs what, what is left out, and the pinned rulebook."""

import io
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from mottak_cli.cli.exclude import Exclude
from mottak_cli.cli.schema import schema
from mottak_cli.cli.settings_file import find
from mottak_cli.rulebook import load
from mottak_cli.rulebook.load import rules_directory

from .conftest import CENTRE, Call

ON = ("--as-of", "2024-12-31")
JSON = (*ON, "--format", "json")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


# Which file


def test_the_nearest_file_above_the_first_path_is_used_alone(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'lang = "en"\ncount = "open"\n')
    assert call("check", "data", *JSON).report["language"] == "en"
    write(data_repo / "data" / "sor" / "mottak.toml", 'count = "all"\n')
    assert call("check", "data/sor", "data/berg.yaml", *JSON).report["language"] == "nb"
    assert call("check", "data/sor/lind.yml", *JSON).report["language"] == "nb"
    assert call("check", "data/berg.yaml", "data/sor", *JSON).report["language"] == "en"


def test_the_search_ends_at_the_root_of_the_repo(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'lang = "en"\n')
    (data_repo / "data" / "sor" / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    assert call("check", "data/sor", *JSON).report["language"] == "nb"
    write(data_repo / "data" / "sor" / "mottak.toml", 'lang = "en"\n')
    assert call("check", "data/sor", *JSON).report["language"] == "en"


def test_standard_input_has_the_settings_of_the_current_folder(call: Call, data_repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(data_repo / "mottak.toml", 'lang = "en"\n')
    record = CENTRE.format(id="inn", region="ost", operator="x").encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(record)))
    assert call("check", "-", *JSON).report["language"] == "en"


def test_pyproject_counts_where_it_has_our_table(call: Call, data_repo: Path) -> None:
    write(data_repo / "pyproject.toml", '[tool.mottak]\nlang = "en"\n')
    write(data_repo / "data" / "pyproject.toml", "[tool.ruff]\nline-length = 100\n")
    assert call("check", "data", *JSON).report["language"] == "en"
    write(data_repo / "data" / "pyproject.toml", "this is [no TOML\n")
    assert call("check", "data", *JSON).report["language"] == "en"
    write(data_repo / "mottak.toml", 'lang = "nb"\n')
    assert call("check", "data", *JSON).report["language"] == "nb"
    write(data_repo / "data" / "pyproject.toml", "tool.mottak = {lang = 'en'}\n")
    assert call("check", "data", *JSON).report["language"] == "en"


def test_a_mark_at_the_beginning_and_windows_line_ends_do_no_harm(data_repo: Path) -> None:
    (data_repo / "mottak.toml").write_bytes(b'\xef\xbb\xbf# x\r\nlang = "en"\r\n')
    file = find(None)
    assert file is not None
    assert (file.values, file.line("lang")) == ({"lang": "en"}, 2)


# What outweighs what


@pytest.mark.parametrize(
    ("option", "environment", "expected"),
    [(None, None, "en"), (None, "nb", "nb"), ("en", "nb", "en"), ("nb", "en", "nb"), ("nb", None, "nb")],
)
def test_call_then_environment_then_file_then_default(
    call: Call, data_repo: Path, monkeypatch: pytest.MonkeyPatch, option: str | None, environment: str | None, expected: str
) -> None:
    write(data_repo / "mottak.toml", 'lang = "en"\n')
    if environment is not None:
        monkeypatch.setenv("MOTTAK_LANG", environment)
    assert call("check", "data", *JSON, *(("--lang", option) if option else ())).report["language"] == expected


FILE = """
paths = ["data/sor"]
fail_on = "never"
count = "open"
show = "all"
select = "RS-2019-002/3, SIVILSAMFUNN"
ignore = ["SIVILSAMFUNN/3.4"]
readings = "strict"
"""


def test_every_setting_has_its_effect(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", FILE)
    told = call("check", *JSON)
    assert told.code == 0
    assert [one["file"] for one in told.report["records"]] == ["data/sor/lind.yml"]
    assert told.report["readings"] == "strict"
    rules = {one["rule"] for one in told.report["results"]}
    assert rules
    assert all(rule.startswith(("RS-2019-002/3", "SIVILSAMFUNN/")) for rule in rules)
    assert "SIVILSAMFUNN/3.4" not in rules


def test_the_call_outweighs_each_of_them(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", FILE)
    options = ("--select", "RS-2019-002/4", "--ignore", "RS-2019-002/4.5", "--readings", "both", "--fail-on", "unknown", "--count", "all")
    told = call("check", "data", *JSON, *options, "--show", "problems")
    assert told.code == 1
    assert [one["file"] for one in told.report["records"]] == ["data/berg.yaml", "data/sor/lind.yml"]
    assert told.report["readings"] == "both"
    rules = {one["rule"] for one in told.report["results"]}
    assert "RS-2019-002/4.1" in rules
    assert all(rule.startswith("RS-2019-002/4") and rule != "RS-2019-002/4.5" for rule in rules)


def test_show_from_the_file_and_from_the_call(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'show = "all"\n')
    everything = call("check", "data/berg.yaml", *ON)
    problems = call("check", "data/berg.yaml", *ON, "--show", "problems")
    assert "oppfylt" in everything.out.partition("berg mottak")[2].partition("Utgangskode")[0]
    assert len(everything.out.splitlines()) > len(problems.out.splitlines())


def test_a_rule_left_out_by_the_file_and_asked_for_by_the_call(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'ignore = ["SIVILSAMFUNN/3.4"]\n')
    told = call("check", "data", *ON, "--select", "SIVILSAMFUNN/3.4")
    assert told.code == 2
    assert "mottak config" in told.err


def test_paths_are_seen_from_the_files_folder(call: Call, data_repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(data_repo / "mottak.toml", 'paths = ["data/sor", "data"]\n')
    monkeypatch.chdir(data_repo / "data" / "sor")
    assert [one["file"] for one in call("check", *JSON).report["records"]] == ["lind.yml", "../berg.yaml"]


def test_without_paths_and_without_a_path_nothing_is_judged(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'lang = "en"\npaths = []\n')
    told = call("check", *ON)
    assert (told.code, told.out) == (2, "")
    assert "mottak check needs a file or folder" in told.err


def test_more_rules_from_the_files_folder(call: Call, data_repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (rules_directory() / "RS-2019-002" / "4.5.yaml").read_text(encoding="utf-8")
    write(data_repo / "egne" / "RS-2019-002" / "9.9.yaml", text.replace("id: RS-2019-002/4.5", "id: RS-2019-002/9.9"))
    write(data_repo / "mottak.toml", 'rules = "egne"\nselect = "RS-2019-002/9.9"\n')
    monkeypatch.chdir(data_repo / "data")
    report = call("check", ".", *JSON).report
    assert {one["rule"] for one in report["results"]} == {"RS-2019-002/9.9"}
    assert report["tool"]["rulebook"] != load().digest
    assert "RS-2019-002/9.9" in call("rules", "list").out
    assert call("explain", "RS-2019-002/9.9").code == 0


def test_other_commands_speak_the_files_language(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'lang = "en"\n')
    assert call("rules", "list").out == call("rules", "list", "--lang", "en").out != call("rules", "list", "--lang", "nb").out
    assert call("explain", "transit").out != call("explain", "transit", "--lang", "nb").out
    assert call("explain", "transit").out == call("explain", "transit", "--lang", "en").out
    assert "There is no rule" in call("check", "data", "--select", "RS-9").err
    assert "finnes ikke" in call("check", "data", "--select", "RS-9", "--lang", "nb").err


# What is left out


def test_what_is_excluded_is_skipped_and_told(call: Call, data_repo: Path) -> None:
    write(data_repo / "data" / "arkiv" / "a.yaml", "neither: judged\nnor: read\n")
    write(data_repo / "data" / "sor" / "kladd-x.yaml", "[")
    write(data_repo / "mottak.toml", '\nexclude = ["data/arkiv", "**/kladd-*.yaml"]\nlang = "en"\n')
    told = call("check", "data", "data", *JSON)
    assert [one["file"] for one in told.report["records"]] == ["data/berg.yaml", "data/sor/lind.yml"]
    assert told.report["errors"] == []
    left_out = [line for line in told.err.splitlines() if "exclude" in line]
    assert left_out == [
        "Skipped data/arkiv: left out by “exclude” (mottak.toml:2).",
        "Skipped data/sor/kladd-x.yaml: left out by “exclude” (mottak.toml:2).",
    ]
    assert "exclude" not in call("check", "data", *ON, "--quiet").err


def test_what_the_call_names_is_read_all_the_same(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'exclude = ["data/sor/**", "data/berg.yaml"]\n')
    assert [one["id"] for one in call("check", "data/sor", "data/berg.yaml", *JSON).report["records"]] == ["lind", "berg"]


def test_a_folder_left_out_whole_is_an_error(call: Call, data_repo: Path) -> None:
    write(data_repo / "mottak.toml", 'exclude = ["data/**/*.yaml", "data/sor"]\n')
    told = call("check", "data", *ON)
    assert (told.code, told.out) == (2, "")
    assert "utelater alle filene under data" in told.err


@pytest.mark.parametrize(
    ("pattern", "taken", "left"),
    [
        ("arkiv", ["arkiv"], ["sor/arkiv", "arkiv2", "arkiv.yaml", "Arkiv"]),
        ("./arkiv/", ["arkiv"], ["sor/arkiv"]),
        ("arkiv/**", ["arkiv"], ["arkivet"]),
        ("*.yaml", ["a.yaml"], ["sor/a.yaml", "ayaml"]),
        ("**/**/a.yaml", ["a.yaml", "sor/ost/a.yaml"], ["ba.yaml"]),
        ("**/a.yaml", ["a.yaml", "sor/a.yaml", "sor/ost/a.yaml"], ["ba.yaml", "sor/ba.yaml"]),
        ("sor/**/a.yaml", ["sor/a.yaml", "sor/b/c/a.yaml"], ["a.yaml", "sor/b"]),
        ("sor/*/a.yaml", ["sor/b/a.yaml"], ["sor/a.yaml", "sor/b/c/a.yaml"]),
        ("20[12]?", ["2011", "202x"], ["2031", "20111"]),
        ("[!a-c]x", ["dx", "-x"], ["ax", "bx", "/x"]),
        ("a+b(c).yaml", ["a+b(c).yaml"], ["aab(c).yaml"]),
        ("x[", ["x["], ["x"]),
        ("a\u030arkiv", ["\u00e5rkiv"], ["arkiv"]),
    ],
)
def test_patterns(pattern: str, taken: list[str], left: list[str], tmp_path: Path) -> None:
    exclude = Exclude(str(tmp_path), [pattern])
    assert [one for one in [*taken, *left] if exclude.takes(f"{tmp_path}/{one}")] == taken
    assert [Path(one).relative_to(tmp_path).as_posix() for one in exclude.taken] == taken


# The pinned rulebook

DIGEST = load().digest
RIGHT = [load().version, DIGEST, DIGEST[:15], DIGEST.removeprefix("sha256:")[:12]]
WRONG = ["1999.1", f"{load().version}.1", "sha256:00000000", "0" * 64]


@pytest.mark.parametrize("pinned", RIGHT)
def test_the_pinned_rulebook_is_named_in_the_report(call: Call, data_repo: Path, pinned: str) -> None:
    write(data_repo / "mottak.toml", f'rulebook = "{pinned}"\n')
    told = call("check", "data", *JSON)
    assert (told.report["tool"]["pinned"], told.report["tool"]["as_pinned"]) == (pinned, True)
    assert "låst" not in told.err + call("check", "data", *ON).out
    Draft202012Validator(schema("report")).validate(told.report)


@pytest.mark.parametrize("pinned", WRONG)
@pytest.mark.parametrize(("lang", "word"), [("nb", "låst"), ("en", "pinned")])
def test_another_rulebook_is_told_everywhere_and_changes_no_exit_code(
    call: Call, data_repo: Path, pinned: str, lang: str, word: str
) -> None:
    write(data_repo / "mottak.toml", f'rulebook = "{pinned}"\nlang = "{lang}"\n')
    told = call("check", "data", *JSON)
    assert (told.report["tool"]["pinned"], told.report["tool"]["as_pinned"]) == (pinned, False)
    Draft202012Validator(schema("report")).validate(told.report)
    table = call("check", "data", *ON)
    assert word in table.out
    assert pinned[:20] in table.out
    quiet = call("check", "data", *ON, "--quiet")
    assert all(word in one.err for one in (told, table, quiet))
    (data_repo / "mottak.toml").unlink()
    before = call("check", "data", *JSON)
    assert (before.report["tool"]["pinned"], before.report["tool"]["as_pinned"]) == (None, None)
    assert told.code == table.code == quiet.code == before.code
    assert before.report["results"] if lang == "en" else before.report["results"] == told.report["results"]
