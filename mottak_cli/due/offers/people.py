"""What people have or are: leaders at all times, courses, papers that name everybody, certificates and clearance."""

from collections.abc import Iterator
from datetime import date
from itertools import count

from mottak_cli.checks.at_all_times import AtAllTimes
from mottak_cli.checks.at_least_per import AtLeastPer
from mottak_cli.checks.each_is import EachIs
from mottak_cli.checks.each_listed import EachListed
from mottak_cli.checks.params import Holders
from mottak_cli.checks.reading import Item, get, ranges
from mottak_cli.checks.soon_after_joining import SoonAfterJoining
from mottak_cli.checks.tests import Aged, By, Has, Says, Within
from mottak_cli.due.model import Edit, Value
from mottak_cli.due.offers.task import LAST_RESORT, Offer, Task, adding, do, setting, who
from mottak_cli.timeline.days import holds

EMPLOYED, TRAINING, COMPLETED = "employed", "group_leader.training", "group_leader.training.completed"


def at_all_times(task: Task) -> Iterator[Offer]:
    """As many more as are lacking: those on the list first who lack least, then new ones."""
    params: AtAllTimes = task.params
    holders = params.holders
    having = {item.path for item in task.items(params.of) if counts_without_doubt(task, params, item)}
    lacking = params.at_least - len(having)
    steps: list[tuple[tuple[Edit, ...], str]] = []
    for item in task.items(params.of):
        edits = None if item.path in having or away(task, params, item) else made_to_count(task, holders, item)
        if edits:
            steps.append((edits, item.id))
    steps.sort(key=lambda one: len(one[0]))
    known = steps[: max(lacking, 0)]
    new = [adding(params.of, newcomer(task, holders, number)) for number in range(1, lacking - len(known) + 1)]
    says = [who(name) for _, name in known]
    if lacking > 0:
        key = "count_known" if known and not new else "count"
        yield Offer((*(one for edits, _ in known for one in edits), *new), do(key, params.of, n=lacking, who=says))


def counts_without_doubt(task: Task, params: AtAllTimes, item: Item) -> bool:
    """Whether an item counts on the day in both readings."""
    return holds(params.holders.days_of(item.tree), task.day) and not away(task, params, item)


def away(task: Task, params: AtAllTimes, item: Item) -> bool:
    """Whether an item is in doubt on the day."""
    given = ranges(item.tree, params.doubtful_during) if params.doubtful_during else None
    return given is not None and holds(given, task.day)


def made_to_count(task: Task, holders: Holders, item: Item) -> tuple[Edit, ...] | None:
    """What makes somebody on the list count from the day on; None where that would be to take somebody on anew."""
    edits = []
    for one in holders.during:
        path = one if isinstance(one, str) else one.range
        given = ranges(item.tree, path)
        if given is None and isinstance(one, str):
            continue
        if given is not None and holds(given, task.day):
            continue
        if path == EMPLOYED:
            return None
        edits.append(adding(f"{item.path}.{path}", {"from": task.on}))
    if holders.since:
        since = get(item.tree, holders.since)
        if since is None or since > task.day:
            edits.append(trained(task, item))
    return tuple(edits)


def trained(task: Task, item: Item) -> Edit:
    """That somebody completes the course for group leaders on the day."""
    if get(item.tree, TRAINING) is None:
        return setting(f"{item.path}.{TRAINING}", {"completed": task.on, "provider": "udi_supplier"})
    return setting(f"{item.path}.{COMPLETED}", task.on)


def newcomer(task: Task, holders: Holders, number: int) -> dict[str, object]:
    """Somebody new on the list who counts from the day on."""
    new: dict[str, object] = {"id": task.new_id(holders.of, number)}
    for one in holders.during:
        if isinstance(one, str) and one != EMPLOYED:
            continue
        new[(one if isinstance(one, str) else one.range).partition(".")[0]] = {"from": task.on}
    if holders.since == COMPLETED:
        new["group_leader"] = {"training": {"completed": task.on, "provider": "udi_supplier"}}
    return new


def at_least_per(task: Task) -> Iterator[Offer]:
    """One more date for the item; where all share a count, for any of those who are in on it."""
    params: AtLeastPer = task.params
    for item in task.items(params.holders.of):
        if params.for_each and item.id != task.subject:
            continue
        if not holds(params.holders.days_of(item.tree), task.day):
            continue
        passed_over = get(item.tree, params.not_on) if params.not_on else None
        day = task.day - 1 if passed_over == task.day and task.day > task.today else task.day
        edit = adding(f"{item.path}.{params.listed}", date.fromordinal(day))
        yield Offer((edit,), do("seminar" if params.for_each else "seminar_any", params.holders.of, who=who(item.id)))


def each_listed(task: Task) -> Iterator[Offer]:
    """The person is named in the newest paper of the day."""
    params: EachListed = task.params
    newest = params.newest
    papers = [
        (day, item)
        for item in task.items(newest.of)
        if (day := get(item.tree, newest.dated)) is not None
        and day <= task.day
        and all(get(item.tree, path) in words for path, words in newest.where.items())
    ]
    if papers:
        latest = max(day for day, _ in papers)
        paper = [item for day, item in papers if day == latest][-1]
        yield Offer(
            (adding(f"{paper.path}.{newest.names}", task.subject),),
            do("make_known", newest.of, who=who(task.subject), day=date.fromordinal(latest)),
        )


def soon_after_joining(task: Task) -> Iterator[Offer]:
    """The course is taken."""
    params: SoonAfterJoining = task.params
    person = task.the_item(params.of)
    if person is not None:
        yield Offer((setting(f"{person.path}.{params.done}", task.on),), do("take", f"{params.of}.{params.done}", who=who(task.subject)))


def each_is(task: Task) -> Iterator[Offer]:
    """What any of the tests asks, and last of all that the item's own days end."""
    params: EachIs = task.params
    item = task.the_item(params.of)
    if item is None:
        return
    for test in params.any_of:
        if isinstance(test, Has):
            yield from having(task, params, item, test)
        elif isinstance(test, By) and not young(task, params, item):
            yield Offer((setting(f"{item.path}.{test.by}", task.on),), do("note", f"{params.of}.{test.by}", who=who(item.id)))
        elif isinstance(test, Says) and get(item.tree, test.says) is None:
            yield Offer((setting(f"{item.path}.{test.says}", test.is_[0]),), do("say_so", f"{params.of}.{test.says}", who=who(item.id)))
        elif isinstance(test, Within) and get(item.tree, test.within) is None:
            yield Offer(
                (setting(f"{item.path}.{test.within}", {"from": task.on}),), do("clear", f"{params.of}.{test.within}", who=who(item.id))
            )
    ranged = [one for one in params.during if isinstance(one, str)]
    if ranged == ["active"]:
        yield Offer((Edit("end", f"{item.path}.active", task.on),), do("stop", f"{params.of}.active", who=who(item.id)), LAST_RESORT)


def young(task: Task, params: EachIs, item: Item) -> bool:
    """Whether the record says that somebody is not old enough yet: then no word of anybody's makes up for it."""
    tests = [one for one in params.any_of if isinstance(one, Aged)]
    return any(get(item.tree, one.born) is not None and not holds(one.answer(item.tree).met, task.day) for one in tests)


def having(task: Task, params: EachIs, item: Item, test: Has) -> Iterator[Offer]:
    """A word that an entry lacks, where it is perhaps such a one; else a new entry."""
    listed = f"{params.of}.{test.has}"
    for number, entry in zip(count(), get(item.tree, test.has) or ()):
        if entry is None or get(entry, test.by) is None:
            continue
        said = {path: get(entry, path) for path in test.where}
        if None in said.values() and all(value is None or value in test.where[path] for path, value in said.items()):
            edits = tuple(
                setting(f"{item.path}.{test.has}[{number}].{path}", test.where[path][0]) for path, value in said.items() if value is None
            )
            yield Offer(edits, do("complete", listed, who=who(item.id)))
    new: dict[str, Value] = {**OTHERWISE.get(listed, {}), **{path: words[0] for path, words in test.where.items()}, test.by: task.on}
    yield Offer((adding(f"{item.path}.{test.has}", dict(new)),), do("show", listed, who=who(item.id)))


OTHERWISE: dict[str, dict[str, Value]] = {"volunteers.certificates": {"kind": "barneomsorgsattest", "purpose_confirmed_by": "centre"}}
"""What a new entry says besides what is asked of it, so that it will do for its neighbours too."""
