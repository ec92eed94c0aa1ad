"""Many files side by side: a pool of forked processes, which have the job without its being sent to them."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

POOL_FROM = 200
"""Files from which starting more processes takes less time than it saves."""

T = TypeVar("T")
A = TypeVar("A")


@contextmanager
def few_pauses() -> Iterator[None]:
    """Nothing that a run makes is thrown away before its end, so looking for garbage on the way only takes time."""
    was_on = gc.isenabled()
    gc.disable()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()


_shared: list[Callable[[Any], Any]] = []
"""What is done with every file, for the processes that are forked off: it is theirs already and need not be sent."""


def in_order(sources: Sequence[A], do: Callable[[A], T]) -> Iterator[T]:
    """What `do` makes of each, in their order, in one process or several."""
    processes = _processes(len(sources))
    if processes == 1:
        yield from map(do, sources)
        return
    from multiprocessing import get_context  # noqa: PLC0415

    _shared.append(do)
    try:
        with get_context("fork").Pool(processes, initializer=_leave_interrupts_to_the_parent) as pool:
            yield from pool.imap(_in_child, sources, chunksize=16)
    finally:
        _shared.pop()


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _in_child(source: Any) -> Any:
    return _shared[-1](source)


def _processes(files: int) -> int:
    """One for each core where processes can be forked safely; elsewhere one."""
    if files < POOL_FROM or sys.platform != "linux" or not hasattr(os, "fork"):
        return 1
    return max(1, min(8, cores()))


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
