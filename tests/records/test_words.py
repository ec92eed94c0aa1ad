"""Every message has its words in both languages, with the same values in them."""

import string
from datetime import date

import pytest

from mottak_cli.locale import LANGUAGES, fill, text
from mottak_cli.locale.input_errors import CATALOGUE
from mottak_cli.messages import Message
from tests.bad_input.kinds import KINDS
from tests.source.reading import all_errors


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("key", CATALOGUE)
def test_all_languages_say_the_same(key: str) -> None:
    texts = CATALOGUE[key]
    assert set(texts) == set(LANGUAGES)
    assert placeholders(texts["nb"]) == placeholders(texts["nn"]) == placeholders(texts["en"])
    assert texts["nb"] != texts["en"] != texts["nn"]


PARTS = {"input.a_list", "input.a_mapping", "input.hidden"} | {key for key in CATALOGUE if key.startswith("input.kind_of_file.")}
"""What goes into messages and is none itself."""


def test_every_message_has_advice() -> None:
    messages = {key for key in CATALOGUE if ".advice" not in key} - PARTS
    assert {key.partition(".advice")[0] for key in CATALOGUE if ".advice" in key} == messages


def test_every_message_is_shown_by_some_kind_of_bad_input() -> None:
    shown = {error.message.key for kind in KINDS if len(kind.data) < 100_000 for error in all_errors(kind.data, frozenset({"X/1"}))}
    never = {key for key in CATALOGUE if ".advice" not in key} - shown - PARTS
    # `syntax` and `unfit` are for what nobody thought of; the large files were left out, and so is a record of very many mistakes.
    assert never == {"input.syntax", "input.unfit", "input.too_large", "input.too_many_values", "input.more_mistakes"}


@pytest.mark.parametrize(
    ("value", "nb", "en"),
    [
        (date(2024, 3, 5), "5. mars 2024", "5 March 2024"),
        (date(2024, 12, 31), "31. desember 2024", "31 December 2024"),
        (("a",), "a", "a"),
        (("a", "b"), "a og b", "a and b"),
        (["a", "b", "c"], "a, b og c", "a, b and c"),
        (frozenset({"b", "a"}), "a og b", "a and b"),
        ((), "", ""),
        ([date(2024, 3, 5), 7], "5. mars 2024 og 7", "5 March 2024 and 7"),
        (Message("input.a_list"), "en liste", "a list"),
        (3, "3", "3"),
        ("{x}", "{x}", "{x}"),
    ],
)
def test_values_are_written_as_the_language_has_them(value: object, nb: str, en: str) -> None:
    assert fill("<{v}>", {"v": value}, "nb") == f"<{nb}>"
    assert fill("<{v}>", {"v": value}, "en") == f"<{en}>"


def test_a_number_chooses_between_one_and_several() -> None:
    assert text(Message("tally.fail", {"n": 1}), "en") == "1 non-conformity"
    assert text(Message("tally.fail", {"n": 2}), "en") == "2 non-conformities"
    assert text(Message("tally.fail", {"n": 0}), "nb") == "0 avvik"


def test_an_unknown_language_is_bokmal_and_an_unknown_message_is_a_slip_of_ours() -> None:
    assert text(Message("input.empty"), "sv") == text(Message("input.empty"), "nb")
    with pytest.raises(KeyError):
        text(Message("input.nothing"), "nb")
    with pytest.raises(KeyError):
        text(Message("input.not_text"), "nb")
