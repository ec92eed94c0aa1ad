"""`each_follow_up_within`: something is done for a new centre, by a day counted from its opening."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mottak_cli.checks.deadlines import Deadline, judge_deadline
from mottak_cli.checks.follow_ups import FOLLOW_UPS, Followed, followed, phase, reads_of_centres, without_follow_up
from mottak_cli.checks.reading import Dated, get, steps
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import Word
from mottak_cli.errors import Misfit
from mottak_cli.forms import FieldPath
from mottak_cli.messages import Message
from mottak_cli.timeline.calendar import MIN_DAY, add_months


class Act(NamedTuple):
    """Something done on the date at `by`; with `has`, in any entry of that list with the words in `where`."""

    by: FieldPath
    has: FieldPath | None = None
    where: Mapping[FieldPath, tuple[Word, ...]] = {}


class EachFollowUpWithin(NamedTuple):
    """Any of the acts in `any_of`, or each of those in `each_of` for itself, within `months` calendar months of the opening.

    Without `months`, by the end of the start-up phase. What was done before the opening counts only with `earlier_counts`.
    `may_move`: the source sets the months, so that a due day on a Saturday, Sunday or public holiday moves in one reading. With
    `unfollowed`, openings of the office's centres that have no follow-up are told of too.
    """

    any_of: tuple[Act, ...] = ()
    each_of: tuple[Act, ...] = ()
    months: int | None = None
    may_move: bool = False
    earlier_counts: bool = False
    unfollowed: bool = False

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without follow-ups there is nothing to judge."""
        return ()

    def sentences(self) -> frozenset[str]:
        """The keys of `found`: that it was done too early only where that does not count."""
        return frozenset({"fail", "late", "pending"} | (set() if self.earlier_counts else {"early"}))

    def reads(self) -> Iterator[str]:
        if bool(self.any_of) == bool(self.each_of):
            raise Misfit(Message("rule.params.just_one", {"keys": ("any_of", "each_of")}))
        yield from (f"{FOLLOW_UPS}.centre", f"{FOLLOW_UPS}.opened")
        if self.months is None:
            yield f"{FOLLOW_UPS}.startup_months"
        for act in (*self.any_of, *self.each_of):
            base = f"{FOLLOW_UPS}.{act.has}" if act.has else FOLLOW_UPS
            yield from (f"{base}.{path}" for path in (act.by, *act.where))

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        yield from reads_of_centres(self.unfollowed, phase=self.months is None)


def each_follow_up_within(duty: Duty, params: EachFollowUpWithin) -> Iterator[Span]:
    """A deadline from the opening day; on the days of that opening. A list that is absent is not said. (IM 2008-023, 2.1, 3.1, 3.2.)"""
    for one in followed(duty):
        if params.any_of:
            yield from judge_deadline(duty, deadline(one, params, params.any_of))
        for act in params.each_of:
            yield from judge_deadline(duty, deadline(one, params, (act,), steps(act.by)[-2]))
    if params.unfollowed:
        yield from without_follow_up(duty)


def deadline(one: Followed, params: EachFollowUpWithin, acts: Sequence[Act], part: str = "") -> Deadline:
    """What is owed for one opening, or a part of it that has a name, and when it was done."""
    if params.months is None:
        due, ours_through = phase(one)
    else:
        due, ours_through = add_months(one.first, params.months), MIN_DAY
    earliest = MIN_DAY if params.earlier_counts else one.first
    surely: list[Dated] = []
    maybe: list[Dated] = []
    early: list[Dated] = []
    for act in acts:
        for dated, is_said in done(one, act):
            if dated.day >= earliest:
                (surely if is_said else maybe).append(dated)
            elif is_said:
                early.append(dated)
    first_done = min(surely, default=None)
    too_soon = None if surely or maybe else max(early, default=None)
    counting = first_done or too_soon
    return Deadline(
        f"{one.centre} {part}" if part else one.centre, counting.path if counting else f"{one.path}.{acts[0].has or acts[0].by}",
        one.first, due, ((one.first, one.last),), first_done, min(maybe).day if maybe else None, params.may_move, ours_through,
        {**one.said, **named(one, part)}, one.related, too_soon.day if too_soon else None,
    )  # fmt: skip


def named(one: Followed, part: str) -> dict[str, object]:
    """What the sentences about a part of what is owed name besides."""
    if not part:
        return {}
    what = Message(f"part.{part}")
    return {"what": what, "about": Message("about.part", {"name": one.centre, "part": what})}


def done(one: Followed, act: Act) -> Iterator[tuple[Dated, bool]]:
    """When and where the act was done, and whether the record says so or only leaves it open."""
    if act.has is None:
        day = get(one.tree, act.by)
        if day is not None:
            yield Dated(day, f"{one.path}.{act.by}"), True
        return
    entries = get(one.tree, act.has)
    if entries is None:
        yield Dated(one.first, f"{one.path}.{act.has}"), False
    for number, entry in enumerate(entries or ()):
        if entry is None:
            continue
        given = {path: get(entry, path) for path in act.where}
        if all(value is None or value in act.where[path] for path, value in given.items()):
            yield Dated(get(entry, act.by), f"{one.path}.{act.has}[{number}]"), None not in given.values()
