"""What is wrong with a settings file is told with its place and what to write, and nothing is judged."""

import re
from pathlib import Path

import pytest

from mottak_cli.cli.settings import KEYS, MANY
from mottak_cli.cli.settings_check import EXAMPLES, checked
from mottak_cli.cli.settings_file import read

from .conftest import Call

ROOT = Path(__file__).resolve().parents[2]

# The file, and for each mistake: line, first and last column underlined, and what is said in both languages.
MISTAKES = [
    ('fail_om = "fail"', [(1, 1, 7, "Mente du fail_on?", "Did you mean fail_on?")]),
    ('\n  fail-on = "fail"', [(2, 3, 9, "Mente du fail_on?", "Did you mean fail_on?")]),
    ("\nqwerty = 1", [(2, 1, 6, "Her kan det stå paths, exclude, lang", "What may stand here: paths, exclude, lang")]),
    ('# x\n[check]\nlang = "nb"', [(2, 2, 6, "«check» finnes ikke", "no setting “check”")]),
    ('[tool.mottak]\nlang = "nb"', [(1, 2, 5, "hører til i pyproject.toml", "belongs in pyproject.toml")]),
    ('fail_on = "fial"', [(1, 11, 16, "Mente du fail?", "Did you mean fail?")]),
    ('fail_on = "xyz"', [(1, 11, 15, "unknown (ikke dokumentert)", "unknown (not documented)")]),
    ('lang = "norsk"', [(1, 8, 14, "Velg mellom nb, nn og en.", "Choose among nb, nn and en.")]),
    (
        'count = ["open"]',
        [(1, 9, 16, 'Skriv det slik: count = "open"', 'Write it like this: count = "open"')],
    ),
    ("rulebook = 2026.1", [(1, 12, 17, 'Skriv det slik: rulebook = "2026.1"', 'Write it like this: rulebook = "2026.1"')]),
    ("lang = true", [(1, 8, 11, "ikke true eller false", "not true or false")]),
    ("select = 2024-01-01", [(1, 10, 19, "en liste av tekster, ikke en dato", "a list of texts should stand here, not a date")]),
    ("paths = {a = 1}", [(1, 9, 15, "en liste av tekster, ikke en tabell", "a list of texts should stand here, not a table")]),
    (
        'select = [\n  "SIVILSAMFUNN", 3,\n  [],\n]',
        [(2, 19, 19, "select[1]: ", "not a number"), (3, 3, 4, "select[2]: ", "a text in quotation marks should")],
    ),
    ('rules = ""', [(1, 9, 10, "Teksten er tom.", "The text is empty.")]),
    ('rulebook = "2026"', [(1, 12, 17, "minst åtte tegn", "at least eight digits")]),
    ('rulebook = "sha256:0128a9f"', [(1, 12, 27, "verken en versjon", "neither a version")]),
    (
        'exclude = ["ok", "/abs", "a/../b", "C:/x"]',
        [(1, 18, 23, "", ""), (1, 26, 33, "", ""), (1, 36, 41, "ligger ikke under", "lie below")],
    ),
    ("exclude = 'a\\b'", [(1, 11, 15, "omvendt skråstrek", "a backslash")]),
    ('exclude = ["./"]', [(1, 12, 15, "utelater alt", "leaves everything out")]),
    ('exclude = ["[z-a]"]', [(1, 12, 18, "ikke et mønster", "not a pattern")]),
    ('paths = ["-"]', [(1, 10, 12, "standard inn", "standard input")]),
    ('paths = ["dta", "data"]', [(1, 10, 14, "Mente du data?", "Did you mean data?")]),
    ('paths = ["zzz"]', [(1, 10, 14, "Filen eller mappen finnes ikke.", "There is no such file or folder.")]),
    ('rules = "data/berg.yaml"', [(1, 9, 24, "Det er ingen slik mappe.", "There is no such folder.")]),
    ('select = ["RS-2019-002/3.4x"]\nignore = "x"', [(1, 11, 28, "Mente du RS-2019-002/3.4", "no rule"), (2, 10, 12, "«x»", "“x”")]),
    ("lang = nb", [(1, 8, 9, 'Sett anførselstegn rundt tekst: lang = "nb".', "Put quotation marks around a text")]),
    ("lang: nb", [(1, 5, 5, "likhetstegn", "equals sign")]),
    ('lang = "nb\n', [(1, 11, 11, "ikke avsluttet", "not closed")]),
    ('lang = "nb', [(1, 11, 11, "ikke avsluttet", "not closed")]),
    ("lang = 'nb", [(1, 11, 11, "ikke avsluttet", "not closed")]),
    ('count = "all"\ncount = "open"\nlang = "nb"', [(2, 1, 5, "står to ganger", "stands twice")]),
    ('paths = ["data"\ncount = "all"', [(2, 1, 1, "klamme", "bracket")]),
    ("paths = [", [(1, 10, 10, "Lukk listen med ]", "Close the list with ]")]),
    ("paths = [\n", [(1, 10, 10, "Lukk listen med ]", "Close the list with ]")]),
    ('paths = [  # folders\n  "data",\n\n', [(2, 10, 10, "Lukk listen med ]", "Close the list with ]")]),
    ('paths = [\nlang = "nb"', [(2, 1, 1, "klamme", "bracket")]),
    ("paths = [data]", [(1, 10, 13, "Sett anførselstegn", "Put quotation marks")]),
    ("lang =", [(1, 7, 7, "Sett anførselstegn", "Put quotation marks")]),
    ("lang =\n", [(1, 7, 7, "Sett anførselstegn", "Put quotation marks")]),
    ('paths = ["data\\sor"]', [(1, 17, 17, "omvendt skråstrek", "backslash")]),
    ('lang = "nb" count = "all"', [(1, 13, 13, "linjen vært slutt", "line should have ended")]),
    ('lang = "nb" # \x01', [(1, 15, 15, "usynlige tegn", "invisible characters")]),
]


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
@pytest.mark.parametrize("lang", ["nb", "en"])
def test_each_mistake_has_its_place_and_advice(
    call: Call, data_repo: Path, text: str, expected: list[tuple[int, int, int, str, str]], lang: str
) -> None:
    (data_repo / "mottak.toml").write_text(text, encoding="utf-8", newline="\n")
    told = call("config", "--lang", lang)
    assert (told.code, told.out) == (2, "")
    places = re.findall(r"^mottak\.toml:(\d+):(\d+): .*\n +\d+ │ .*\n +│( *)(\^+)$", told.err, re.MULTILINE)
    found = [(int(line), int(column), int(column) + len(carets) - 1) for line, column, _, carets in places]
    assert found == [one[:3] for one in expected], told.err
    assert all(len(indent) == int(column) for _, column, indent, _ in places)
    said = " ".join(told.err.split())
    wanted = [english if lang == "en" else norwegian for _, _, _, norwegian, english in expected]
    assert [one for one in wanted if one not in said] == []


@pytest.mark.parametrize("arguments", [("check", "data"), ("config",), ("explain", "transit"), ("rules", "list"), ("rules", "test")])
def test_a_broken_file_stops_every_command_that_reads_it(call: Call, data_repo: Path, arguments: tuple[str, ...]) -> None:
    (data_repo / "mottak.toml").write_text('count = "opn"\nlang = "en"\n', encoding="utf-8")
    told = call(*arguments)
    assert (told.code, told.out) == (2, "")
    assert "mottak.toml:1:9: count: “opn” cannot stand here." in told.err
    assert "Did you mean open?" in told.err
    assert "Mente du open?" in call(*arguments, "--lang", "nb").err


def test_mistakes_in_pyproject_are_placed_in_it(call: Call, data_repo: Path) -> None:
    (data_repo / "data" / "pyproject.toml").write_text('[project]\nname = "x"\n\n[tool.mottak]\ncount = "opn"\n', encoding="utf-8")
    assert "data/pyproject.toml:5:9: count: " in call("check", "data").err


def test_a_file_in_another_encoding(call: Call, data_repo: Path) -> None:
    (data_repo / "mottak.toml").write_bytes('paths = ["øst"]'.encode("cp1252"))
    told = call("check", "data")
    assert (told.code, told.err.splitlines()[0]) == (2, "mottak.toml: Filen er ikke lagret som UTF-8.")


def test_lists_in_lists_without_end(call: Call, data_repo: Path) -> None:
    (data_repo / "mottak.toml").write_text("paths = " + "[" * 100_000, encoding="utf-8")
    assert call("check", "data").code == 2


def test_every_example_is_right(tmp_path: Path) -> None:
    assert set(EXAMPLES) == set(KEYS)
    path = tmp_path / "mottak.toml"
    path.write_text("".join(f"{key} = {value}\n" for key, value in EXAMPLES.items()), encoding="utf-8")
    values, errors = checked(read(str(path)))
    assert errors == []
    assert list(values) == list(KEYS)
    assert {key for key, value in values.items() if isinstance(value, tuple)} == MANY


@pytest.mark.parametrize("name", ["README.md", "README.nb.md"])
def test_the_readme_shows_right_settings_and_names_every_key(tmp_path: Path, name: str) -> None:
    readme = (ROOT / name).read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", readme, re.DOTALL)
    path = tmp_path / "mottak.toml"
    path.write_text(block, encoding="utf-8")
    file = read(str(path))
    assert checked(file)[1] == []
    assert [key for key in KEYS if f"`{key}`" not in readme and key not in file.values] == []
