"""Dialogue groups: one more of them, its report, its end."""

from collections.abc import Iterator

from mottak_cli.checks.begun_by import BegunBy
from mottak_cli.checks.each_within import EachWithin
from mottak_cli.checks.finished_by_closing import FinishedByClosing
from mottak_cli.checks.own_item_per import OwnItemPer
from mottak_cli.checks.reading import get
from mottak_cli.due.model import Edit
from mottak_cli.due.offers.task import LAST_RESORT, Offer, Task, adding, do, employed_on, setting, trained_on
from mottak_cli.timeline.calendar import sub_period


def one_more(task: Task) -> Iterator[Offer]:
    """A group of its own with a meeting on the day, led by two who may."""
    params: BegunBy | OwnItemPer = task.params
    dated = params.begun if isinstance(params, BegunBy) else params.dated
    listed, _, date_key = dated.partition(".")
    able = [one.id for one in task.items("employees") if employed_on(task, one.tree) and trained_on(task, one.tree)]
    group: dict[str, object] = {"id": task.new_id(params.of), "leaders": list[object](able[:2])} if able else {"id": task.new_id(params.of)}
    group |= {listed: [{date_key: task.on}], "guide_followed": True}
    whole = sub_period(task.day, params.by_end_of if isinstance(params, BegunBy) else params.per)
    key = "group" if isinstance(params, BegunBy) or len(list(meeting_in(task, params.of, dated, whole))) == 0 else "group_more"
    yield Offer((adding(params.of, group),), do(key, ""))


def meeting_in(task: Task, of: str, dated: str, whole: tuple[int, int]) -> Iterator[str]:
    """The groups that have met in a half-year."""
    listed, _, date_key = dated.partition(".")
    for group in task.items(of):
        if any(one and whole[0] <= get(one, date_key) <= whole[1] for one in get(group.tree, listed) or ()):
            yield group.id


def each_within(task: Task) -> Iterator[Offer]:
    """The form is sent; for a group of which nobody has said how it ended, that it is completed first, or was given up."""
    params: EachWithin = task.params
    group = task.the_item(params.of)
    if group is None:
        return
    sent = sending(task, params, group.path, group.tree)
    if get(group.tree, params.once) is not None:
        yield Offer(sent, do("send_report", "", group=group.id))
        return
    completed = setting(f"{group.path}.{params.once}", task.on)
    yield Offer((completed,), do("complete_group", "", group=group.id))
    yield Offer((completed, *sent), do("complete_and_send", "", group=group.id))
    for path in params.unended.without:
        yield Offer((setting(f"{group.path}.{path}", task.on),), do("give_up_group", "", group=group.id), LAST_RESORT)


def sending(task: Task, params: EachWithin, path: str, group: object) -> tuple[Edit, ...]:
    """That the report is sent on the day, on the form."""
    holder, _, key = params.done.rpartition(".")
    there = group.get(holder) if isinstance(group, dict) else None
    if there is None:
        return (setting(f"{path}.{holder}", {key: task.on, "form": True}),)
    return (setting(f"{path}.{params.done}", task.on),)


def finished_by_closing(task: Task) -> Iterator[Offer]:
    """The group is completed."""
    params: FinishedByClosing = task.params
    group = task.the_item(params.of)
    if group is not None:
        yield Offer((setting(f"{group.path}.{params.done}", task.on),), do("complete_group", "", group=group.id))
