"""Is a settings file right? Every mistake at once, each with its place and what to write instead."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from difflib import get_close_matches
from typing import Any

from mottak_cli.cli.app import CHOICES
from mottak_cli.cli.exclude import compiled
from mottak_cli.cli.settings import KEYS, MANY
from mottak_cli.cli.settings_file import TABLE, SettingsFile
from mottak_cli.errors import InputError
from mottak_cli.messages import Message

EXAMPLES = {
    "paths": '["mottak", "region.yaml"]',
    "exclude": '["arkiv", "**/kladd-*.yaml"]',
    "lang": '"nb"',
    "fail_on": '"unknown"',
    "count": '"open"',
    "baseline": '"grunnlinje.json"',
    "show": '"all"',
    "select": '["RS-2019-002", "SIVILSAMFUNN/3"]',
    "ignore": '["SIVILSAMFUNN/3.4"]',
    "readings": '"strict"',
    "rules": '"egne-regler"',
    "rulebook": '"2026.1"',
    "expected": '["lindesnes", "strandmo"]',
}
"""A right line for each key."""

PINNED = re.compile(r"\d{4}\.\d+(?:\.\d+)*|(?:sha256:)?[0-9a-f]{8,64}")
"""A rulebook's version, or how its digest begins."""

Found = tuple[Any, list[InputError]]


def checked(file: SettingsFile) -> tuple[dict[str, Any], list[InputError]]:
    """The values that are right (texts, and tuples of texts), and a mistake for each that is not, in the file's order."""
    values: dict[str, Any] = {}
    errors: list[InputError] = []
    for key, given in file.values.items():
        if key not in KEYS:
            errors.append(_unknown(file, key, given))
            continue
        wrong = list(_wrong(file, key, given))
        errors += wrong
        if not wrong:
            values[key] = (given,) if key in MANY and isinstance(given, str) else tuple(given) if key in MANY else given
    errors.sort(key=lambda error: (error.line, error.column))
    return values, errors


def _unknown(file: SettingsFile, key: str, given: Any) -> InputError:
    message = Message("settings.unknown_key", {"key": key})
    if isinstance(given, dict) and key in TABLE and not file.table:
        return file.error((key,), "key", message, Message("settings.unknown_key.heading", {"key": key}), at_key=True)
    near = get_close_matches(key.casefold().replace("-", "_"), KEYS, 1, 0.6)
    advice = Message("call.did_you_mean", {"guess": near[0]}) if near else Message("settings.unknown_key.advice", {"keys": KEYS})
    return file.error((key,), "key", message, advice, at_key=True)


def _wrong(file: SettingsFile, key: str, given: Any) -> Iterator[InputError]:
    """What is wrong with the value of a key."""
    if key in MANY and isinstance(given, list):
        for number, one in enumerate(given):
            yield from _wrong_text(file, (key, number), one)
    else:
        yield from _wrong_text(file, (key,), given)


def _wrong_text(file: SettingsFile, path: tuple[str | int, ...], given: Any) -> Iterator[InputError]:
    key = str(path[0])
    if not isinstance(given, str):
        yield _wrong_type(file, path, given)
    elif not given.strip():
        yield file.error(path, "empty", Message("settings.empty"), Message("settings.empty.advice", {"key": key}))
    elif key in CHOICES and given not in CHOICES[key]:
        yield _wrong_word(file, path, given, CHOICES[key])
    elif key == "rulebook" and not PINNED.fullmatch(given):
        yield file.error(path, "word", Message("settings.pin", {"value": given}), Message("settings.pin.advice"))
    elif key in {"paths", "exclude", "rules", "baseline"} and (code := _wrong_path(key, given)):
        yield file.error(path, "path", Message(f"settings.{code}", {"value": given}), Message(f"settings.{code}.advice"))


def _wrong_type(file: SettingsFile, path: tuple[str | int, ...], given: Any) -> InputError:
    key = str(path[0])
    kind = Message(f"settings.kind.{_kind(given)}")
    wanted = Message("settings.kind.texts" if key in MANY and len(path) == 1 else "settings.kind.text")
    advice = Message("settings.type.advice", {"line": f"{key} = {EXAMPLES[key]}"})
    return file.error(path, "type", Message("settings.type", {"wanted": wanted, "kind": kind}), advice)


def _kind(given: Any) -> str:
    if isinstance(given, bool):
        return "yes_no"
    if isinstance(given, int | float):
        return "number"
    if isinstance(given, date | datetime | time):
        return "date"
    return "list" if isinstance(given, list) else "table"


def _wrong_word(file: SettingsFile, path: tuple[str | int, ...], given: str, choices: tuple[str, ...]) -> InputError:
    from mottak_cli.cli.guess import nearest  # noqa: PLC0415 - for those who made a slip alone

    near = nearest(given, choices)
    known = Message("call.choices.fail_on") if path[0] == "fail_on" else Message("call.choices", {"choices": choices})
    advice = Message("call.did_you_mean", {"guess": near}) if near else known
    return file.error(path, "word", Message("settings.word", {"value": given}), advice)


def _wrong_path(key: str, given: str) -> str | None:
    """What is wrong with how a path or pattern is written; whether it is there is asked when it is used."""
    if "\\" in given:
        return "backslash"
    if given == "-":
        return "stdin"
    if key == "exclude":
        if given.startswith(("/", "~")) or ".." in given.split("/") or given[1:2] == ":":
            return "outside"
        if not given.strip("./"):
            return "everything"
        try:
            compiled(given)
        except re.error:
            return "pattern"
    return None
