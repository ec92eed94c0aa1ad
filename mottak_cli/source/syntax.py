"""The parser's complaints in an officer's words, with a place that helps to mend them."""

from collections.abc import Sequence
from typing import Any

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from mottak_cli.errors import InputError
from mottak_cli.source.mistakes import mistake


def syntax_mistake(error: YAMLError, lines: Sequence[str], file: str) -> InputError:
    """What is wrong with text that is not YAML."""
    if not isinstance(error, MarkedYAMLError):
        return mistake(file, "syntax", 1, 1, 2, source=lines[0] if lines else "")
    mark = error.problem_mark or error.context_mark
    return _at(file, "syntax", lines, mark)


def _at(file: str, code: str, lines: Sequence[str], mark: Any) -> InputError:
    line = min(mark.line, max(len(lines) - 1, 0))
    text = lines[line] if lines else ""
    column = min(mark.column, len(text)) if line == mark.line else len(text)
    return mistake(file, code, line + 1, column + 1, column + 2, source=text)
