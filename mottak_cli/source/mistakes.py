"""How `source` puts a mistake into words: always a message, an advice, and the line as it stands."""

from typing import Any

from mottak_cli.errors import InputError
from mottak_cli.messages import Message


def mistake(  # noqa: PLR0913 - the fields of an error, by name
    file: str,
    code: str,
    line: int,
    column: int,
    end_column: int,
    *,
    path: str = "",
    source: str = "",
    **args: Any,
) -> InputError:
    """The error `code`, whose words are `input.CODE` and `input.CODE.advice` of the catalogue."""
    message, advice = Message(f"input.{code}", args), Message(f"input.{code}.advice", args)
    return InputError(file, line, column, max(end_column, column + 1), code, path, message, advice, source)
