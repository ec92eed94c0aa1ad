"""A fault of the program's own: told in one line, so that it can be reported, with nothing of the user's data in it."""

import os

from mottak_cli.messages import Message


def told_of(fault: Exception) -> Message:
    """What to say of a fault. With `MOTTAK_DEBUG` set, raises it instead, for those who develop the program."""
    if os.environ.get("MOTTAK_DEBUG"):
        raise fault
    return Message("told.internal", {"what": f"{type(fault).__name__}{where(fault)}"})


def where(fault: Exception) -> str:
    """The file and line of our own that the fault came from: enough for a report, and nothing of the user's data."""
    place = ""
    trace = fault.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "mottak_cli" in code.co_filename:
            place = f", {os.path.basename(code.co_filename)}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
