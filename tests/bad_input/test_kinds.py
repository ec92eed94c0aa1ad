"""Every kind of bad input is told at its place, in both languages, with advice."""

import time

import pytest

from mottak_cli.errors import InputError
from mottak_cli.locale import text
from tests.bad_input.kind import Kind
from tests.bad_input.kinds import KINDS, THREE_MISTAKES, THREE_PLACES
from tests.source.reading import all_errors

PROVISIONS = frozenset({"RS-2019-002/3.1", "RS-2008-054/3.2.1"})


def errors_of(data: bytes) -> list[InputError]:
    return all_errors(data, PROVISIONS)


def test_there_are_many_kinds_and_each_has_a_name_of_its_own() -> None:
    assert len(KINDS) >= 80
    assert len({kind.name for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_place_code_message_and_advice(kind: Kind) -> None:
    started = time.process_time()
    errors = errors_of(kind.data)
    assert time.process_time() - started < 2
    assert errors, "read without complaint"
    first = errors[0]
    assert (first.line, first.column, first.code) == (kind.line, kind.column, kind.code)
    assert first.end_column > first.column or not first.line
    for lang, (message, advice) in (("nb", kind.nb), ("en", kind.en)):
        assert message in text(first.message, lang)
        assert advice in text(first.advice, lang)
        for told in (text(first.message, lang), text(first.advice, lang)):
            assert "None" not in told


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.line], ids=lambda kind: kind.name)
def test_the_line_is_shown_unless_it_could_do_harm(kind: Kind) -> None:
    error = errors_of(kind.data)[0]
    if kind.code in {"utf_16", "not_text_file", "empty"} or len(kind.data) > 10_000:
        return
    assert error.source
    assert error.source.replace("\t", "").isprintable()
    assert error.column <= len(error.source) + 1


def test_three_mistakes_are_three_errors() -> None:
    assert [(error.line, error.column, error.code) for error in errors_of(THREE_MISTAKES)] == list(THREE_PLACES)


def test_no_digit_of_an_identity_number_is_repeated() -> None:
    for kind in KINDS:
        if kind.code not in {"national_number", "duf_number"}:
            continue
        (error,) = errors_of(kind.data)
        told = error.source + "".join(text(message, lang) for message in (error.message, error.advice) for lang in ("nb", "en"))
        assert "12345" not in told
        assert error.source.count("*") in {11, 12}
