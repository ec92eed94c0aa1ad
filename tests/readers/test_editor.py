"""The examples and the schemas in the server that editors have for YAML, asked over its own protocol."""

import json
from collections.abc import Iterator
from pathlib import Path
from threading import Timer
from typing import Any

import pytest

from mottak_cli.cli.schema import schema

from .conftest import ROOT, Packages
from .language_server import LanguageServer

pytestmark = pytest.mark.slow
SERVER = ("yaml-language-server", "2.0.0")
PATIENCE = 120
EXAMPLES = sorted([*(ROOT / "examples").glob("*.yaml"), *(ROOT / "examples" / "data").rglob("*.yaml")])

CENTRE = """\
# yaml-language-server: $schema=SCHEMA
record: centre
format: 1
id: lind
name: Lind mottak
kind: ordinary
open: {from: 2020-01-01}
employees:
  - id: a1
    employed: 2020-01-01
    group_leader:
"""
REGION = """\
# yaml-language-server: $schema=SCHEMA
record: region
format: 1
id: kyst
name: Regionkontor Kyst
follow_ups:
  - centre: lind
    opened: 2020-01-01
"""


@pytest.fixture(scope="module")
def server(npm: Packages, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    program = npm(*SERVER) / SERVER[0] / "bin" / "yaml-language-server"
    with LanguageServer(["node", str(program), "--stdio"], tmp_path_factory.mktemp("editor")) as running:
        watch = Timer(PATIENCE, running.process.kill)
        watch.start()
        yield running
        watch.cancel()


@pytest.fixture(params=["own", "record"])
def whole(request: pytest.FixtureRequest) -> bool:
    """Whether the file names the schema of every record, and not the one of its kind."""
    return bool(request.param == "record")


def beside(server: LanguageServer, name: str, text: str, schema: str) -> tuple[Path, str]:
    """A document of its own for each test, with its schema named as a path."""
    return server.folder / f"{name}-{schema}.yaml", text.replace("SCHEMA", str(ROOT / "schemas" / f"{schema}.json"))


def asked(server: LanguageServer, method: str, file: Path, text: str) -> Any:
    """The answer for the place of the sign `‸` in the text."""
    before = text[: text.index("‸")]
    server.open(file, text.replace("‸", ""))
    return server.at(method, file, (before.count("\n"), len(before.rpartition("\n")[2])))


def marked(server: LanguageServer, file: Path, text: str) -> list[tuple[str, str]]:
    """(marked text, what the server says of it)"""
    found = []
    for one in server.open(file, text):
        start, end = one["range"]["start"], one["range"]["end"]
        line = text.splitlines()[start["line"]]
        found.append((line[start["character"] : end["character"]], one["message"]))
    return found


def offered(answer: Any) -> dict[str, str]:
    """What may be put in, each with its explanation."""
    told = {one["label"]: one.get("documentation") or "" for one in answer["items"]}
    return {label: one if isinstance(one, str) else one["value"] for label, one in told.items()}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda file: file.stem)
def test_nothing_is_marked_in_the_examples(server: LanguageServer, example: Path) -> None:
    text = example.read_text(encoding="utf-8")
    spoilt = text.replace("\nformat: 1\n", "\nfromat: 1\n")
    assert ("fromat", "Property fromat is not allowed.") in marked(server, example.with_name(f"{example.stem}-spoilt.yaml"), spoilt)
    assert marked(server, example, text) == []


def test_a_key_is_completed_and_explained(server: LanguageServer, whole: bool) -> None:
    keys = offered(asked(server, "completion", *beside(server, "key", CENTRE + "      gu‸\n", "record" if whole else "centre")))
    assert {"training", "guide_received", "professional_seminars"} <= set(keys)
    assert keys["guide_received"] == "Dagen gruppelederen fikk den skriftlige veilederen."
    assert "employed" not in keys


def test_a_key_of_an_office_is_completed(server: LanguageServer, whole: bool) -> None:
    keys = offered(asked(server, "completion", *beside(server, "office", REGION + "    start‸\n", "record" if whole else "region")))
    assert {"startup_months", "controls"} <= set(keys)
    assert "employed" not in keys


def test_the_words_of_a_key_are_offered(server: LanguageServer, whole: bool) -> None:
    text = CENTRE.replace("kind: ordinary", "kind: o‸")
    words = offered(asked(server, "completion", *beside(server, "words", text, "record" if whole else "centre")))
    assert words["emergency"] == "Akuttinnkvartering."
    assert words["unaccompanied_minors"] == "Mottak eller avdeling for enslige mindreårige asylsøkere."


def test_a_file_begins_with_a_kind_of_record(server: LanguageServer) -> None:
    head = CENTRE.partition("\n")[0]
    assert "record" in offered(asked(server, "completion", *beside(server, "empty", f"{head}\n‸\n", "record")))
    kinds = offered(asked(server, "completion", *beside(server, "begun", f"{head}\nrecord: ‸\n", "record")))
    assert set(kinds) == {"centre", "region", "directorate"}
    assert all(kinds.values())


def test_a_key_is_explained_in_norwegian_and_in_english_where_that_is_asked_for(server: LanguageServer, whole: bool) -> None:
    kind = "record" if whole else "centre"
    text = CENTRE.replace("group_leader", "group‸_leader")
    told = asked(server, "hover", *beside(server, "norwegian", text, kind))["contents"]["value"]
    assert told.startswith("At den ansatte er gruppeleder for dialoggrupper, med opplæring og oppfølging.")
    english = server.folder / f"{kind}.en.json"
    english.write_text(json.dumps(schema(kind, "en")), encoding="utf-8")
    told = asked(server, "hover", server.folder / f"english-{kind}.yaml", text.replace("SCHEMA", str(english)))["contents"]["value"]
    assert told.startswith("That the employee leads dialogue groups, with training and what followed.")


def test_what_is_written_wrongly_is_marked(server: LanguageServer, whole: bool) -> None:
    good = CENTRE + "      guide_received: 2020-01-02\n"
    kind = "record" if whole else "centre"
    assert marked(server, *beside(server, "good", good, kind)) == []
    mistakes = {
        "a word": ("kind: ordinary", "kind: ordinry", "ordinry", 'Value is not accepted. Valid values: "ordinary", '),
        "a key": ("employed:", "emplyed:", "emplyed", "Property emplyed is not allowed."),
        "a key deep down": ("guide_received:", "guide_recieved:", "guide_recieved", "Property guide_recieved is not allowed."),
        "a date": ("2020-01-02", "02.01.2020", "02.01.2020", "Skriv år-måned-dag med bindestreker, slik: 2024-03-05."),
        "an id": ("id: a1", "id: Kari Nordmann", "Kari Nordmann", "Bruk bokstaver, sifre, bindestrek og understrek, uten mellomrom"),
    }
    for number, (name, (right, wrong, place, said)) in enumerate(mistakes.items()):
        found = marked(server, *beside(server, f"wrong{number}", good.replace(right, wrong), kind))
        assert [text for where, text in found if where == place and text.startswith(said)], (name, found)
