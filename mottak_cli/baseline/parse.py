"""Reading a baseline file; one that is broken is told with its place, for nothing may be let through by mistake."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NoReturn

from mottak_cli.baseline.model import SCHEMA, Baseline, Entry, Question
from mottak_cli.errors import InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.results import Verdict

HEAD = ("as_of", "period", "readings", "rulebook_version", "rulebook", "entries")
FOUND = frozenset(set(Verdict) - {Verdict.PASS, Verdict.NOT_APPLICABLE})
KINDS = ("centre", "region", "directorate")
HALF = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
FINGERPRINT = re.compile("[0-9a-f]{64}")


class Wrong(Exception):
    """A value that does not fit; `key` is where it stands in the entry, empty for the whole entry."""

    def __init__(self, code: str, key: str = "", **args: object) -> None:
        super().__init__(code)
        self.code, self.key, self.about = code, key, args


def parse(data: bytes, file: str) -> Baseline:
    """The baseline of a file. Raises InputProblem with the first mistake that makes the whole useless, or with those of its entries."""
    text = _text(data, file)
    try:
        given = json.loads(text)
    except json.JSONDecodeError as error:
        at = text.rfind("\n", 0, error.pos) + 1
        source = text[at:].partition("\n")[0]
        code = "conflict" if source.startswith(("<<<<<<<", "=======", ">>>>>>>")) else "syntax"
        raise InputProblem([_error((text, file), (error.pos, error.pos + 1), code)]) from error
    except RecursionError as error:
        raise InputProblem([_error((text, file), (0, 1), "syntax")]) from error
    if (half := _half(given, text)) is not None:
        raise InputProblem([_error((text, file), half, "syntax")])
    try:
        return _baseline(given, text, file)
    except Wrong as wrong:
        raise InputProblem([_error((text, file), _value_at(text, wrong.key, 0), wrong.code, wrong.key, **wrong.about)]) from wrong


def _half(given: Any, text: str) -> tuple[int, int] | None:
    """Where half of a character is written out (a lone surrogate, `\\ud800`), which no file can be written with; None where none is."""
    try:
        json.dumps(given, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        found = HALF.search(text)
        return found.span() if found else (0, 1)
    return None


def entry_from(given: Any) -> Entry:
    """An entry. Raises Wrong, also for a key that no entry has: a slip must not pass for something that was said."""
    if not isinstance(given, dict):
        raise Wrong("entry")
    for key in Entry._fields:
        if key not in given:
            raise Wrong("missing", name=key)
    for key in given:
        if key not in Entry._fields:
            raise Wrong("unknown_key", key, name=key)
    if given["kind"] not in KINDS:
        raise Wrong("word", "kind", value=given["kind"])
    rule, record, message, fingerprint = (_said(given, key) for key in ("rule", "record", "message", "fingerprint"))
    if not FINGERPRINT.fullmatch(fingerprint):
        _not(fingerprint, "fingerprint")
    entry = Entry(
        rule, given["kind"], record, None if given["subject"] is None else _said(given, "subject"), _verdict(given, "verdict"),
        None if given["open"] is None else _verdict(given, "open"), _day(given, "started"), _day_or_none(given, "ended"),
        _day_or_none(given, "due"), _day(given, "since"), message, fingerprint,
    )  # fmt: skip
    if (entry.open is None) is (entry.ended is None):
        raise Wrong("open_or_ended", "ended")
    return entry


def _baseline(given: Any, text: str, file: str) -> Baseline:
    if not isinstance(given, dict) or given.get("schema") != SCHEMA:
        raise Wrong("schema", "schema" if isinstance(given, dict) and "schema" in given else "", schema=SCHEMA)
    for key in HEAD:
        if key not in given:
            raise Wrong("missing", name=key)
    period = given["period"]
    if not isinstance(period, dict) or not {"from", "to"} <= period.keys():
        raise Wrong("missing", "period", name="from, to")
    if not isinstance(given["entries"], list):
        raise Wrong("entries", "entries")
    entries, errors = [], []
    seen: dict[str, int] = {}
    for number, one in enumerate(given["entries"]):
        try:
            entry = entry_from(one)
            if seen.setdefault(entry.fingerprint, number) != number:
                raise Wrong("twice", "fingerprint", other=seen[entry.fingerprint] + 1)
            entries.append(entry)
        except Wrong as wrong:
            errors.append((number, wrong))
    if errors:
        raise InputProblem(list(_placed(errors, text, file)))
    readings, version, digest = (_said(given, key) for key in ("readings", "rulebook_version", "rulebook"))
    asked = Question(_day(given, "as_of"), _day(period, "from"), _day(period, "to"), readings, version, digest)
    return Baseline(asked, entries, file)


def _placed(errors: list[tuple[int, Wrong]], text: str, file: str) -> Iterator[InputError]:
    """The mistakes of entries, each with its place."""
    starts = _starts(text, {number for number, _ in errors})
    for number, wrong in errors:
        path = f"entries[{number}]" + (f".{wrong.key}" if wrong.key else "")
        yield _error((text, file), _value_at(text, wrong.key, starts[number]), wrong.code, path, **wrong.about)


def _starts(text: str, wanted: set[int]) -> dict[int, int]:
    """Where entries begin, by their numbers."""
    decoder, found = json.JSONDecoder(), {}
    at = _value_at(text, "entries", 0)[0] + 1
    for number in range(max(wanted) + 1):
        while text[at] in " \t\r\n,":
            at += 1
        found[number] = at
        at = decoder.raw_decode(text, at)[1]
    return found


def _value_at(text: str, key: str, start: int) -> tuple[int, int]:
    """Where the value of a key begins and ends, searched from the start of what holds it; its first character where there is none."""
    decoder, at = json.JSONDecoder(), start
    while text[at : at + 1].isspace():
        at += 1
    first = at
    if not key or text[at : at + 1] != "{":
        return first, first + 1
    at += 1
    while True:
        while text[at] in " \t\r\n,":
            at += 1
        if text[at] == "}":
            return first, first + 1
        name, at = decoder.raw_decode(text, at)
        while text[at] in " \t\r\n:":
            at += 1
        value, end = at, decoder.raw_decode(text, at)[1]
        if name == key:
            return value, end
        at = end


def _error(of: tuple[str, str], at: tuple[int, int], code: str, path: str = "", **args: object) -> InputError:
    """A mistake in a text of a file, from a character to another."""
    (text, file), (start, end) = of, at
    line = text.count("\n", 0, start) + 1
    begins = text.rfind("\n", 0, start) + 1
    source = text[begins:].partition("\n")[0]
    end_column = min(max(end, start + 1) - begins, max(len(source), start - begins + 1)) + 1
    message, advice = Message(f"baseline.wrong.{code}", args), Message(f"baseline.wrong.{code}.advice", args)
    return InputError(file, line, start - begins + 1, end_column, "baseline", path, message, advice, source)


def _text(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        told = Message("settings.not_utf8"), Message("settings.not_utf8.advice")
        raise InputProblem([InputError(file, 0, 0, 0, "encoding", "", *told)]) from error


def _said(given: Mapping[str, Any], key: str) -> str:
    value = given[key]
    if not isinstance(value, str) or not value:
        _not(value, key)
    return value


def _verdict(given: Mapping[str, Any], key: str) -> Verdict:
    value = given[key]
    if not isinstance(value, str) or value not in FOUND:
        _not(value, key)
    return Verdict(value)


def _day(given: Mapping[str, Any], key: str) -> date:
    value = given[key]
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        _not(value, key)


def _day_or_none(given: Mapping[str, Any], key: str) -> date | None:
    return None if given[key] is None else _day(given, key)


def _not(value: object, key: str) -> NoReturn:
    raise Wrong("word", key, value=str(value))
