"""What can be wrong with what the user gave us. Each error knows its file, its place and what to do about it."""

from collections.abc import Sequence
from typing import NamedTuple

from mottak_cli.messages import Message


class InputError(NamedTuple):
    """One mistake in one file.

    `line`, `column` and `end_column` are in characters, the first being 1; `end_column` lies just past the text. `line` is 0
    where the mistake has no place in the text (a file that cannot be read). `path` is where in the record, `""` for the whole.
    `source` is the offending line as it stands (already masked where it holds an identity number); `private` are the columns of what may
    be somebody's name in it, as `column` and `end_column` count.
    """

    file: str
    line: int
    column: int
    end_column: int
    code: str
    path: str
    message: Message
    advice: Message
    source: str = ""
    private: tuple[int, int] | None = None


class InputProblem(Exception):
    """Raised where going on makes no sense; carries every mistake found, and the language to tell them in where that is known."""

    lang: str | None = None

    def __init__(self, errors: Sequence[InputError]) -> None:
        super().__init__(f"{len(errors)} input error(s)")
        self.errors = tuple(errors)


class Misfit(ValueError):
    """Parameters of a check that do not go together; `message` says which."""

    def __init__(self, message: Message) -> None:
        super().__init__(f"{message.key}: {dict(message.args)}")
        self.message = message


class CallProblem(Exception):
    """The call itself was wrong: an unknown rule, a bad date, nothing to judge. `lang`: to be told in, where that is known."""

    lang: str | None = None

    def __init__(self, message: Message, advice: Message | None = None) -> None:
        super().__init__(message.key)
        self.message = message
        self.advice = advice
