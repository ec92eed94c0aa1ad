"""The program's entrance, and the one funnel from exceptions to exit codes."""

import gc
import sys
from collections.abc import Sequence

from mottak_cli.cli.console import complain, language, tell, watch
from mottak_cli.cli.exit_codes import INTERRUPTED, OK, WRONG
from mottak_cli.cli.faults import told_of
from mottak_cli.errors import CallProblem, InputProblem
from mottak_cli.locale import text
from mottak_cli.messages import Message


def main() -> None:
    """Runs the program on the arguments of the process and ends it with the exit code.

    The process lives for one command, and what it makes is in use till the end or let go of by itself. Searching it for garbage, on the
    way and once more at the end, took a quarter of the time of a check of one file (`bench/run.py`).
    """
    gc.disable()
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Runs the program; whatever happens, the answer is an exit code and, on standard error, what was wrong."""
    lang = language(arguments)
    watch(arguments)
    try:
        return _call(arguments, lang)
    except CallProblem as problem:
        complain(problem.message, problem.advice, problem.lang or lang)
    except InputProblem as problem:
        from mottak_cli.cli.input_errors import report_errors  # noqa: PLC0415

        report_errors(problem.errors, problem.lang or lang, no_color="--no-color" in arguments)
    except KeyboardInterrupt:
        tell(["", text(Message("told.interrupted"), lang)])
        return INTERRUPTED
    except Exception as fault:
        return _internal(fault, lang)
    return WRONG


def _call(arguments: Sequence[str], lang: str) -> int:
    from mottak_cli.cli.command_line import ClickException, command, wrong_call  # noqa: PLC0415

    try:
        code = command(lang, arguments).main(args=list(arguments), prog_name="mottak", standalone_mode=False)
    except ClickException as error:
        raise wrong_call(error, arguments) from error
    if code == INTERRUPTED:  # which the library makes of an interrupt, and says nothing
        raise KeyboardInterrupt
    return code if isinstance(code, int) else OK


def _internal(fault: Exception, lang: str) -> int:
    tell([text(told_of(fault), lang)])
    return WRONG
