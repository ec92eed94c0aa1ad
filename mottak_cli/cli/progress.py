"""How far the work has come: a bar on standard error for somebody who waits at a terminal, and nothing for anybody else."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from mottak_cli.locale import text
from mottak_cli.messages import Message

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE = 1.0
"""Seconds of work before anything is shown."""
PAUSE = 0.2
"""Seconds between two drawings: often enough to be seen to move, so seldom that it costs nothing."""

Step = Callable[[int], None]
"""Is told how many files are done."""


def unseen(done: int) -> None:
    """Shows nothing."""
    del done


@contextmanager
def watched(total: int, lang: str, *, quiet: bool = False, no_color: bool = False) -> Iterator[Step]:
    """What to tell of the progress on so many files; the terminal is left as it was, however the work ends."""
    if not is_watched(sys.stderr, quiet):
        yield unseen
        return
    bar = Bar(total, lang, no_color)
    try:
        yield bar.step
    finally:
        bar.end()


def is_watched(stream: TextIO, quiet: bool, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether somebody sits at a screen that can draw a line anew, and has not asked for quiet."""
    return not quiet and not environment.get("CI") and environment.get("TERM") != "dumb" and stream.isatty()


class Bar:
    """A bar that comes into being only where the work takes long enough for somebody to wonder."""

    def __init__(self, total: int, lang: str, no_color: bool) -> None:
        self.total, self.lang, self.no_color = total, lang, no_color
        self.next = monotonic() + PATIENCE
        self.drawn: tuple[Progress, TaskID] | None = None

    def step(self, done: int) -> None:
        """So many files are done."""
        now = monotonic()
        if now < self.next or done >= self.total:
            return
        self.next = now + PAUSE
        bar, task = self.drawn = self.drawn or self.begun()
        bar.update(task, completed=done, description=self.told(done), refresh=True)

    def told(self, done: int) -> str:
        """How far the work has come, in words."""
        return text(Message("progress.files", {"done": done, "total": self.total}), self.lang)

    def begun(self) -> "tuple[Progress, TaskID]":
        """The bar, on the screen; without a thread of its own, for processes may yet be forked off."""
        from rich.console import Console  # noqa: PLC0415 - dear to import, and of no use where nobody waits
        from rich.progress import BarColumn, Progress, TextColumn  # noqa: PLC0415

        console = Console(file=sys.stderr, emoji=False, markup=False, highlight=False, no_color=self.no_color or None)
        columns = TextColumn("{task.description}", markup=False), BarColumn()
        bar = Progress(*columns, console=console, transient=True, auto_refresh=False, redirect_stdout=False, redirect_stderr=False)
        task = bar.add_task(self.told(0), total=self.total)
        self.drawn = bar, task  # known before anything is drawn, so that it is taken away even where drawing is interrupted
        bar.start()
        return self.drawn

    def end(self) -> None:
        """Takes the bar away, and gives the cursor back."""
        if self.drawn is not None:
            self.drawn[0].stop()
