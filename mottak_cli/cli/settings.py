"""The settings in force: what the call says outweighs the environment, that outweighs the data repo's file, and that the default."""

import os
from collections.abc import Container, Iterator, Mapping, Sequence
from contextlib import contextmanager
from difflib import get_close_matches
from typing import Any

from mottak_cli.cli.exclude import Exclude
from mottak_cli.cli.files import printable, relative
from mottak_cli.cli.settings_file import SettingsFile, find
from mottak_cli.errors import CallProblem, InputError, InputProblem
from mottak_cli.messages import Message
from mottak_cli.rulebook import Rulebook

KEYS = ("paths", "exclude", "lang", "fail_on", "count", "baseline", "show", "select", "ignore", "readings", "rules", "rulebook", "expected")
"""What may stand in a settings file, in the order that it is told."""
MANY = frozenset({"paths", "exclude", "select", "ignore", "expected"})
"""Keys with a list of texts; one text alone will do."""


class Settings:
    """What the file says of each key (a text, or a tuple of texts), and the file itself; both empty where there is none.

    `used` are the keys for which the file decides; the others are outweighed by the call or the environment, or not in the file.
    """

    def __init__(self, file: SettingsFile | None = None, values: Mapping[str, Any] | None = None) -> None:
        self.file = file
        self.values = dict(values or {})
        self.used: frozenset[str] = frozenset(self.values)

    def over(self, given: Mapping[str, Any], said: frozenset[str]) -> dict[str, Any]:
        """The options of a call, with the file's values for those that nobody has `said`. Raises InputProblem for absent paths."""
        self.used = frozenset(self.values) - said
        found = dict(given)
        for key in self.used & given.keys():
            value = self.values[key]
            found[key] = self._paths(key) if key in {"paths", "rules", "baseline"} else value
        return found

    def exclude(self) -> Exclude | None:
        """The patterns of what is left out."""
        patterns = self.values.get("exclude", ())
        return Exclude(self.file.folder, patterns) if self.file and patterns else None

    def place(self, key: str) -> str:
        """`mottak.toml:3` for a key of the file."""
        return f"{self.file.name}:{self.file.line(key)}" if self.file else ""

    @property
    def pinned(self) -> str | None:
        """The rulebook that the repo wants."""
        found: str | None = self.values.get("rulebook")
        return found

    def check_rules(self, rulebook: Rulebook) -> None:
        """Raises InputProblem for each rule the file names that fits none."""
        from mottak_cli.cli.selection import fitting, listed  # noqa: PLC0415 - with much behind it that other commands can do without

        errors = []
        for key in ("select", "ignore"):
            for number, one in enumerate(self.values.get(key, ())) if key in self.used else ():
                try:
                    for selector in listed([one]):
                        fitting(selector, rulebook)
                except CallProblem as problem:
                    errors.append(self._error(key, number, "rule", problem.message, problem.advice))
        if errors:
            raise InputProblem(errors)

    def _paths(self, key: str) -> Any:
        """The file's paths as seen from the current folder."""
        folder = self.file.folder if self.file else ""
        values = self.values[key]
        listed = [values] if isinstance(values, str) else values
        found = [relative(os.path.join(folder, one)) for one in listed]
        errors = [
            self._error(key, number, "no_such_path", *_not_there(folder, key, listed[number]))
            for number, path in enumerate(found)
            if not (os.path.isdir(path) if key == "rules" else key == "baseline" or os.path.exists(path))
        ]
        if errors:
            raise InputProblem(errors)
        return found[0] if isinstance(values, str) else tuple(found)

    def _error(self, key: str, number: int, code: str, message: Message, advice: Message | None) -> InputError:
        assert self.file is not None
        path = (key, number) if isinstance(self.file.values[key], list) else (key,)
        return self.file.error(path, code, message, advice or Message("settings.see_config"))


def _not_there(folder: str, key: str, path: str) -> tuple[Message, Message]:
    """That a path is not there, and the nearest name that is."""
    message = Message("settings.no_folder" if key == "rules" else "call.no_such_path")
    above, name = os.path.split(path.rstrip("/"))
    beside = os.path.join(folder, above)
    near = get_close_matches(name, sorted(os.listdir(beside)) if os.path.isdir(beside) else (), 1)
    if near:
        return message, Message("call.did_you_mean", {"guess": printable(os.path.join(above, near[0]))})
    return message, Message(f"{message.key}.advice" if key == "rules" else "settings.no_path.advice")


def load(start: str | None, lang: str, said: Container[str]) -> Settings:
    """The settings that hold for a path, checked whole; raises InputProblem, in the file's language unless another was `said`."""
    return of_file(find(start), lang, said)


def of_file(file: SettingsFile | None, lang: str, said: Container[str]) -> Settings:
    """What a file that was found says, checked whole; as `load`."""
    if file is None:
        return Settings()
    from mottak_cli.cli.settings_check import checked  # noqa: PLC0415 - only where there is a file

    values, errors = checked(file)
    if errors:
        problem = InputProblem(errors)
        problem.lang = lang if "lang" in said else values.get("lang", lang)
        raise problem
    return Settings(file, values)


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """What goes wrong inside is told in this language, which may be the settings file's."""
    try:
        yield
    except (CallProblem, InputProblem) as problem:
        problem.lang = problem.lang or lang
        raise


def settled(given: Mapping[str, Any], said: frozenset[str], paths: Sequence[str] = ()) -> tuple[dict[str, Any], Settings]:
    """The options of a call, and the settings they come from in part."""
    settings = load(paths[0] if paths else None, given["lang"], said)
    with speaking(given["lang"] if "lang" in said else settings.values.get("lang", given["lang"])):
        return settings.over(given, said), settings
