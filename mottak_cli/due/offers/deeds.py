"""What is done once and dated: orders rectified, shortfalls reported, steps of a round."""

from collections.abc import Iterator
from datetime import date

from mottak_cli.checks.before_next import BeforeNext
from mottak_cli.checks.each_done_by import EachDoneBy
from mottak_cli.checks.each_followed import EachFollowed
from mottak_cli.checks.each_granted import EachGranted
from mottak_cli.checks.each_in_full import EachInFull
from mottak_cli.checks.each_part_within import EachPartWithin
from mottak_cli.checks.reading import get
from mottak_cli.due.model import FILL_IN
from mottak_cli.due.offers.task import Offer, Task, do, setting


def deed(task: Task) -> Iterator[Offer]:
    """The date at `done` of the item, which is named by its id or by its own day."""
    params: EachDoneBy | EachFollowed | BeforeNext = task.params
    for item in task.items(params.of):
        start = get(item.tree, params.once)
        if start is None or not task.is_there(item) or task.subject not in (item.id, date.fromordinal(start).isoformat()):
            continue
        about = item.id or date.fromordinal(start)
        yield Offer((setting(f"{item.path}.{params.done}", task.on),), do("deed", f"{params.of}.{params.done}", about=about))


def part(task: Task) -> Iterator[Offer]:
    """The date at `done` of a part of an item."""
    params: EachPartWithin = task.params
    path = f"{params.of}.{params.parts}"
    found = task.the_item(path)
    if found is not None:
        yield Offer((setting(f"{found.path}.{params.done}", task.on),), do("deed", f"{path}.{params.done}", about=found.id))


def in_full(task: Task) -> Iterator[Offer]:
    """The rest is given before the month is over."""
    params: EachInFull = task.params
    for item in task.items(params.of):
        first = date.fromordinal(get(item.tree, params.month))
        asked, given = get(item.tree, params.asked), get(item.tree, params.answered)
        of_kind = all(get(item.tree, path) in words for path, words in params.where.items())
        if of_kind and task.is_there(item) and first.isoformat()[:7] == task.subject and given < asked:
            said = {"n": asked - given, "month": task.finding.found.args.get("month", "")}
            yield Offer((setting(f"{item.path}.{params.answered}", asked),), do("assist", params.of, **said))


def granted(task: Task) -> Iterator[Offer]:
    """The grounds are written down. When it was applied for is a day of the past, which nobody but those concerned can tell."""
    params: EachGranted = task.params
    for item in task.items(params.of):
        lacking = [path for path in params.needs if get(item.tree, path) is None]
        if (
            get(item.tree, "provision") == task.subject
            and task.is_there(item)
            and lacking == ["grounds"]
            and get(item.tree, "granted") is not None
        ):
            yield Offer((setting(f"{item.path}.grounds", FILL_IN),), do("grounds", params.of, provision=task.subject))
