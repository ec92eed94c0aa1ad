"""Work done in forked processes, so that what a mutant does to the program, or to the machine, ends with it."""

import json
import os
import resource
import selectors
import signal
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Job = TypeVar("Job")
ROOM = 3 * 1024**3
"""Bytes of memory that one process may take."""
WAITING = 10
"""How many times its seconds of the processor a process may take by the clock, on a machine that others use too."""


def apart(jobs: Sequence[Job], work: Callable[[Job], object], at_once: int, seconds: int) -> Iterator[tuple[int, object]]:
    """Does each job in a process of its own, some at once; yields its number and what came out, in order of ending.

    What comes out must be plain data (it travels as JSON); None from a process that took more than `seconds` of the
    processor (a job may set itself less with `ITIMER_PROF`), or died otherwise.
    Raises RuntimeError with the traceback of work that raised.
    """
    waiting = list(enumerate(jobs))[::-1]
    running: dict[int, tuple[int, int, bytearray]] = {}
    with selectors.DefaultSelector() as ready:
        while waiting or running:
            while waiting and len(running) < at_once:
                number, job = waiting.pop()
                pid, pipe = start(job, work, seconds)
                running[pipe] = (number, pid, bytearray())
                ready.register(pipe, selectors.EVENT_READ)
            for key, _ in ready.select():
                number, pid, heard = running[key.fd]
                more = os.read(key.fd, 1 << 16)
                heard += more
                if not more:
                    ready.unregister(key.fd)
                    os.close(key.fd)
                    os.waitpid(pid, 0)
                    del running[key.fd]
                    yield number, answer_of(heard)


def start(job: Job, work: Callable[[Job], object], seconds: int) -> tuple[int, int]:
    """Forks a process for a job; its id, and where its answer will be read."""
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    for one in (signal.SIGALRM, signal.SIGPROF):
        signal.signal(one, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.alarm(WAITING * seconds)
    resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))
    try:
        answer: object = [work(job)]
    except BaseException:
        answer = traceback.format_exc()
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(json.dumps(answer).encode())
    os._exit(0)


def answer_of(heard: bytearray) -> object:
    """What a process wrote before it ended."""
    answer = json.loads(bytes(heard).decode()) if heard else [None]
    if isinstance(answer, str):
        raise RuntimeError(answer)
    return answer[0]
