"""What an office does with a new centre."""

from collections.abc import Iterator

from mottak_cli.checks.each_follow_up_names import EachFollowUpNames
from mottak_cli.checks.each_follow_up_within import EachFollowUpWithin
from mottak_cli.checks.follow_ups import FOLLOW_UPS
from mottak_cli.checks.reading import Item, steps
from mottak_cli.checks.weekly_from_opening import WeeklyFromOpening
from mottak_cli.due.model import FILL_IN
from mottak_cli.due.offers.task import Offer, Task, adding, do, setting
from mottak_cli.messages import Message

LIKE: dict[str, dict[str, object]] = {"contacts": {"by": "centre_manager", "channel": "phone"}}
"""What a new entry must say besides its date."""


def about(task: Task) -> Iterator[Item]:
    """The follow-ups of the centre that the finding is about; of several openings, each."""
    centre = task.subject.partition(" ")[0]
    return (one for one in task.items(FOLLOW_UPS) if one.tree["centre"] == centre and task.is_there(one))


def called(task: Task, one: Item) -> Message | str:
    """The centre of a follow-up as sentences name it."""
    centre = task.others.centres.get(one.tree["centre"])
    return str(one.tree["centre"]) if centre is None else centre.told


def within(task: Task) -> Iterator[Offer]:
    """Any of the acts; of those that are owed one by one, the one that the finding names."""
    params: EachFollowUpWithin = task.params
    part = task.subject.partition(" ")[2]
    for one in about(task):
        for act in params.any_of:
            path = f"{one.path}.{act.has or act.by}"
            named = ".".join((FOLLOW_UPS, act.has or act.by, *act.where))
            if act.has is None:
                yield Offer((setting(path, task.on),), do("office", named, centre=called(task, one)))
            else:
                visit = {act.by: task.on, **{field: words[0] for field, words in act.where.items()}}
                # Where a call will do, nobody is sent on a journey.
                yield Offer((adding(path, dict[str, object](visit)),), do("office", named, centre=called(task, one)), extra=1)
        for act in params.each_of:
            holder, _, key = act.by.rpartition(".")
            if steps(act.by)[-2] == part:
                given = {key: task.on, "given_by": "regional_office"}
                yield Offer(
                    (setting(f"{one.path}.{holder}", dict[str, object](given)),),
                    do("train", FOLLOW_UPS, what=Message(f"part.{part}"), centre=called(task, one)),
                )


def names(task: Task) -> Iterator[Offer]:
    """What is named there."""
    params: EachFollowUpNames = task.params
    for one in about(task):
        path = f"{one.path}.{params.named}"
        yield Offer((setting(path, FILL_IN),), do("name_log", FOLLOW_UPS, centre=called(task, one)))


def weekly(task: Task) -> Iterator[Offer]:
    """A contact on the day."""
    params: WeeklyFromOpening = task.params
    for one in about(task):
        made = {**LIKE[params.has], params.by: task.on, **{field: words[0] for field, words in params.any_where[0].items()}}
        yield Offer((adding(f"{one.path}.{params.has}", made),), do("weekly", FOLLOW_UPS, centre=called(task, one)))
