"""Reports put together: the same as judging together, but for what is said to hang on records of other reports."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from mottak_cli.engine.cases import to_yaml
from mottak_cli.reporters.report_schema import report_schema
from tests.oracle.generate_repo import a_repo
from tests.oracle.questions import repo_questions

from .conftest import Call

EXAMPLE = Path(__file__).parents[2] / "examples" / "data"
FILES = sorted(path.relative_to(EXAMPLE).as_posix() for path in EXAMPLE.rglob("*.yaml"))
ON = ("--year", "2024", "--as-of", "2024-12-31")
SEEDS = [*range(9100, 9103), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(9103, 9140))]
Key = tuple[str, str, str]
Split = Sequence[Sequence[str]]

SPLITS: dict[str, Split] = {
    "a report a region": [["fjord"], ["vidde"], ["directorate.yaml"]],
    "offices and centres": [
        [one for one in FILES if "region" in one or "directorate" in one],
        [one for one in FILES if not ("region" in one or "directorate" in one)],
    ],
    "each by itself": [[one] for one in FILES],
    "all but one centre": [[one for one in FILES if one != "fjord/vardnes.yaml"], ["fjord/vardnes.yaml"]],
    "regions with each other's centres": [
        [one for one in FILES if one.startswith("fjord") is ("region" in one)],
        [one for one in FILES if one.startswith("fjord") is not ("region" in one)],
    ],
}


@pytest.fixture
def shards(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Reports on groups of files below a folder, each judged by itself."""

    def made(groups: Split, folder: Path = EXAMPLE, options: Sequence[str] = ON) -> list[str]:
        monkeypatch.chdir(folder)
        found = []
        for number, group in enumerate(groups):
            file = tmp_path / f"{number}.json"
            if call("check", *group, *options, "--quiet", "--format", f"json:{file}").code != 2 or file.exists():
                found.append(str(file))
        return found

    return made


def judged(report: Any) -> dict[Key, Any]:
    """What is said of each rule on each record, without places and words; and without the day since which a breach has lasted: that a
    start-up phase years ago may move it is not remarked on every year.
    """
    spans = ("verdict", "judged", "softened", "from", "to", "subject", "due")
    return {
        (one["kind"], one["record"], one["rule"]): (one["verdict"], [[each[key] for key in spans] for each in one["findings"]])
        for one in report["results"]
    }


def told_apart(report: Any) -> dict[Key, bool]:
    """What is said to hang on other reports, and whether it was judged all the same."""
    return {(each["kind"], each["id"], one["rule"]): one["judged"] for one in report["merged"]["apart"] for each in one["records"]}


def assert_all_is_told(together: Any, merged: Any) -> dict[Key, bool]:
    """What came out otherwise than together is told."""
    jsonschema.Draft202012Validator(report_schema()).validate(merged)
    whole, parts, apart = judged(together), judged(merged), told_apart(merged)
    assert parts.keys() == whole.keys()
    other = {key for key in whole if whole[key] != parts[key]}
    assert other <= apart.keys(), other - apart.keys()
    return apart


@pytest.mark.parametrize("split", SPLITS)
def test_what_comes_out_otherwise_than_together_is_told(call: Call, shards: Callable[..., list[str]], split: str) -> None:
    files = shards(SPLITS[split])
    together = call("check", ".", *ON, "--format", "json").report
    told = call("merge", *files, "--format", "json")
    apart = assert_all_is_told(together, told.report)
    assert apart
    assert all(rule in told.err for _, _, rule in apart)
    assert sum(told.report["counts"].values()) == len(told.report["results"])


@pytest.mark.parametrize("seed", SEEDS)
def test_generated_repos(call: Call, shards: Callable[..., list[str]], tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    records = a_repo(seed)
    for one in records:
        (folder / f"{one['record']}-{one['id']}.yaml").write_text(to_yaml(one), encoding="utf-8")
    names = sorted(path.name for path in folder.iterdir())
    asked = repo_questions(records, seed)[0]
    options = ("--as-of", f"{asked.as_of}", "--period", f"{asked.first}..{asked.last}")
    for groups in ([names[::2], names[1::2]], [[one] for one in names]):
        files = shards([one for one in groups if one], folder, options)
        together = call("check", ".", *options, "--format", "json").report
        assert_all_is_told(together, call("merge", *files, "--format", "json").report)


def test_a_rule_that_was_not_judged_is_told_so(call: Call, shards: Callable[..., list[str]]) -> None:
    merged = call("merge", *shards(SPLITS["a report a region"]), "--format", "json").report
    not_judged = {rule for (_, _, rule), was in told_apart(merged).items() if not was}
    assert not_judged == {"IM-2013-003/4.3b", "IM-2013-003/4.7", "IM-2013-003/4.8"}
    by_rule = {one["rule"]: one for one in merged["merged"]["apart"]}
    assert by_rule["IM-2013-003/4.3b"]["needs"] == ["directorate"]
    assert by_rule["IM-2013-003/4.8"]["records"] == [{"kind": "directorate", "id": "direktoratet"}]
    assert [one["records"] for one in merged["merged"]["reports"]] == [6, 6, 1]


def test_one_report_alone_is_as_it_was(call: Call, shards: Callable[..., list[str]]) -> None:
    (file,) = shards([["fjord"]])
    told = call("merge", file, "--format", "json")
    before = Path(file).read_text(encoding="utf-8")
    assert told.err == ""
    assert told.report["merged"]["apart"] == []
    assert told.out.partition('"merged"')[0] == before.partition('"merged"')[0]
    assert told.code == 1


def test_centres_that_hang_on_nothing_are_merged_in_silence(call: Call, shards: Callable[..., list[str]]) -> None:
    told = call("merge", *shards([["fjord/granlia.yaml"], ["vidde/myrheim.yaml"]]), "--format", "json")
    assert told.report["merged"]["apart"] == []
    assert told.err == ""


def test_remarks_on_records_that_another_report_has_are_left_out(call: Call, shards: Callable[..., list[str]]) -> None:
    files = shards(SPLITS["regions with each other's centres"])
    notes = [one["message"] for file in files for one in json.loads(Path(file).read_text(encoding="utf-8"))["notes"]]
    merged = call("merge", *files, "--format", "json").report
    assert any("Ingen fil her gjelder" in one for one in notes)
    assert not any("Ingen fil her gjelder" in one["message"] for one in merged["notes"])
    assert len(merged["notes"]) < len(notes)


def test_the_table(call: Call, shards: Callable[..., list[str]]) -> None:
    told = call("merge", *shards(SPLITS["a report a region"]), "--lang", "nb")
    assert told.code == 1
    assert told.err == ""
    for part in ("Samlet", "43 avvik", "Ikke vurdert for fjord og vidde: direktoratet", "Utgangskode 1", "Regelbok", "er ikke en kontroll"):
        assert part in told.out
    assert all(len(line) <= 100 for line in told.out.splitlines())
    assert call("merge", *shards(SPLITS["a report a region"]), "--quiet").out == ""


def test_formats_and_files(call: Call, shards: Callable[..., list[str]], tmp_path: Path) -> None:
    files = shards(SPLITS["a report a region"])
    told = call("merge", *files, "--format", f"json:{tmp_path / 'all.json'}", "--format", f"table:{tmp_path / 'all.txt'}")
    assert "Samlet" in told.out
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["merged"]
    assert "Samlet" in (tmp_path / "all.txt").read_text(encoding="utf-8")
    assert call("merge", *files, "--format", f"json:{tmp_path / 'none' / 'a.json'}").code == 2
    wrong = call("merge", *files, "--format", "sarif")
    assert (wrong.code, "table og json" in wrong.err) == (2, True)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on", "never"), 0),
        (("--count", "open"), 1),
        (("--fail-on", "fail"), 1),
        (("--fail-on", "unknown", "--count", "open"), 1),
    ],
)
def test_the_exit_code_is_that_of_check(call: Call, shards: Callable[..., list[str]], options: tuple[str, ...], code: int) -> None:
    files = shards(SPLITS["a report a region"])
    told = call("merge", *files, "--format", "json", *options)
    assert told.code == told.report["exit_code"] == code


def test_nothing_found_is_0_and_mistakes_are_2(call: Call, shards: Callable[..., list[str]], tmp_path: Path) -> None:
    folder = tmp_path / "few"
    folder.mkdir()
    for name in ("a", "b"):
        text = f"record: centre\nformat: 1\nid: {name}\nname: {name}\nkind: ordinary\nopen: {{from: 2015-01-01}}\ncirculars: []\n"
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    (folder / "c.yaml").write_text("record: centre\nid: [", encoding="utf-8")
    chosen = (*ON, "--select", "RS-2019-002")
    assert call("merge", *shards([["a.yaml"], ["b.yaml"]], folder, chosen), "--format", "json").code == 0
    told = call("merge", *shards([["a.yaml"], ["b.yaml", "c.yaml"]], folder, chosen), "--format", "json")
    assert (told.code, told.report["exit_code"], len(told.report["errors"])) == (2, 2, 1)
    assert "Utgangskode 2" in call("merge", *shards([["a.yaml"], ["b.yaml", "c.yaml"]], folder, chosen)).out


def spoil(file: str, change: Callable[[Any], object]) -> None:
    """The report with something changed, laid out as before."""
    report = json.loads(Path(file).read_text(encoding="utf-8"))
    change(report)
    Path(file).write_text("{\n" + ",\n".join(f'  "{key}": {json.dumps(one)}' for key, one in report.items()) + "\n}\n", encoding="utf-8")


DIFFERENT: dict[str, tuple[Callable[[Any], object], str]] = {
    "as-of": (lambda one: one.update(as_of="2024-12-30"), "1.json:4:12: as_of: 2024-12-30 her, men 2024-12-31 i "),
    "period": (
        lambda one: one["period"].update({"from": "2024-02-01"}),
        ":5:22: period.from: 2024-02-01 her, men 2024-01-01 i ",
    ),
    "readings": (lambda one: one.update(readings="strict"), "readings: strict her, men both i "),
    "language": (lambda one: one.update(language="en"), "language: en her, men nb i "),
    "rulebook": (lambda one: one["tool"].update(rulebook="sha256:0"), "tool.rulebook: sha256:0 her, men sha256:"),
    "pinned": (lambda one: one["tool"].update(pinned="2031.7"), "tool.pinned: 2031.7 her, men – i "),
    "rules": (lambda one: one["results"].pop(), "er ikke vurdert etter de samme reglene som i "),
    "schema": (lambda one: one.update(schema="mottak.report/2"), "1.json:2:13: schema: Rapporten er «mottak.report/2»"),
    "version": (lambda one: one["tool"].update(version="0.0.9"), "tool.version: Rapporten er laget av versjon 0.0.9"),
    "verdict": (lambda one: one["results"][0].update(verdict="bad"), "results[0].verdict: Dette kan ikke stå"),
    "missing": (lambda one: one["results"][1].pop("due"), "results[1]: Nøkkelen «due» mangler."),
    "no number": (lambda one: one["counts"].update({"pass": True}), "counts.pass: Dette kan ikke stå"),
    "half a character": (lambda one: one["records"][0].update(name="A\ud800"), "records[0].name: Her står et halvt tegn (som \\ud800)"),
    "the other half": (lambda one: one["results"][0].update(message="\udc00"), "results[0].message: Her står et halvt tegn"),
    "half a key": (lambda one: one["counts"].update({"\ud83d": "\ud83d"}), ": counts: Her står et halvt tegn"),
    "half a schema": (lambda one: one.update(schema="\ud800"), "1.json:2:13: schema: Her står et halvt tegn"),
    "merged": (lambda one: one.update(merged={"reports": [], "apart": []}), "merged: Rapporten er allerede slått sammen"),
    "baseline": (lambda one: one.update(baseline={"file": "a"}), "baseline: Rapporten er sammenlignet med en grunnlinje"),
    "no schema": (lambda one: one.pop("schema"), "Dette er ingen rapport"),
}


@pytest.mark.parametrize("name", DIFFERENT)
def test_what_cannot_be_merged_is_told_with_its_place(call: Call, shards: Callable[..., list[str]], name: str) -> None:
    files = shards([["fjord/granlia.yaml"], ["vidde/myrheim.yaml"]])
    change, expected = DIFFERENT[name]
    spoil(files[1], change)
    told = call("merge", *files)
    assert (told.code, told.out) == (2, "")
    assert expected in told.err.replace(files[0], "0.json").replace(files[1], "1.json")
    assert "1.json:" in told.err
    assert ("0.json" in told.err) is ("her, men" in expected or name == "rules")


def test_both_halves_of_a_character_are_one(call: Call, shards: Callable[..., list[str]]) -> None:
    files = shards([["fjord/granlia.yaml"], ["vidde/myrheim.yaml"]])
    spoil(files[1], lambda one: one["records"][0].update(name="A \U0001f600 \\ud800"))
    assert r"\ud83d\ude00 \\ud800" in Path(files[1]).read_text(encoding="utf-8")
    merged = call("merge", *files, "--format", "json")
    assert "A \U0001f600 \\ud800" in [one["name"] for one in merged.report["records"]]


def test_a_record_in_two_reports(call: Call, shards: Callable[..., list[str]]) -> None:
    files = shards([["fjord/granlia.yaml", "vidde/myrheim.yaml"], ["vidde/myrheim.yaml", "vidde/rypelia.yaml"]])
    told = call("merge", *files, "--lang", "en")
    assert told.code == 2
    assert "records[0].id: The record “myrheim” (centre) is in " in told.err
    assert files[0] in told.err
    assert "rypelia" not in told.err


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{\n "schema": "mottak.report/1",\n "tool": }', ":3:10: Her slutter filen"),
        (b"", ":1:1: Her slutter filen"),
        (b"{", ":1:1: Her slutter filen"),
        (b"[" * 100_000, "Her slutter filen"),
        (b"\xff\xfe", "ikke tekst i UTF-8"),
        (b"[1]", ":1:1: Dette er ingen rapport"),
        (b'{"schema": ["mottak.report/1"]}', ":1:12: schema: Rapporten er"),
        (b'{"schema": "mottak.report/1", "results": 3}', "Nøkkelen «tool» mangler"),
        (rb'["\ud800"]', ":1:2: [0]: Her står et halvt tegn"),
        (b"[" * 900 + rb'"\udfff"' + b"]" * 900, "Her står et halvt tegn"),
    ],
)
def test_what_is_no_report(call: Call, tmp_path: Path, data: bytes, expected: str) -> None:
    (tmp_path / "a.json").write_bytes(data)
    told = call("merge", str(tmp_path / "a.json"))
    assert (told.code, told.out) == (2, "")
    assert expected in told.err


def test_calls(call: Call, shards: Callable[..., list[str]], tmp_path: Path) -> None:
    (file,) = shards([["fjord/granlia.yaml"]])
    assert "trenger en eller flere rapporter" in call("merge").err
    assert "0.json" in call("merge", file.replace("0.json", "o.json")).err
    assert call("merge", str(tmp_path)).code == 2
    assert "standard inn" not in call("merge", "-", "-").err
    assert call("merge", "-", "-").code == 2


def test_reports_of_another_rulebook(call: Call, shards: Callable[..., list[str]]) -> None:
    (file,) = shards([["fjord/granlia.yaml"]])
    spoil(file, lambda one: one["tool"].update(rulebook="sha256:0123456789abcdef"))
    told = call("merge", file)
    assert told.code == 2
    assert "sha256:0123456789ab" in told.err
