"""`each_names`: on its day, each item names people of another list who then hold what is asked."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get, items, ranges, unlimited
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY
from mottak_cli.timeline.days import holds


class EachNames(NamedTuple):
    """Each dated item names, at `names`, people listed in `in`.

    `on` leads through a list inside the items of `of` to a date (`meetings.date`); the inner item's own names go before those of
    the outer one. `at_least` of those named, or `all`, must be listed, inside the range `during`, and have the date `since`
    behind them.
    """

    of: FieldPath
    on: FieldPath
    names: FieldPath
    in_: FieldPath
    at_least: int | Literal["all"]
    during: FieldPath | None = None
    since: FieldPath | None = None

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of), self.in_)

    def reads(self) -> Iterator[str]:
        inner = self.on.partition(".")[0]
        yield from (f"{self.of}.{self.on}", f"{self.of}.{self.names}", f"{self.of}.{inner}.{self.names}", f"{self.in_}.id")
        yield from (f"{self.in_}.{path}" for path in (self.during, self.since) if path)


def each_names(duty: Duty, params: EachNames) -> Iterator[Span]:
    """Broken on the item's day where somebody named does not count (`all`), or fewer than `at_least` different ones do.

    Nobody named, or an empty list of names: unknown. (RS 2019-002, 3, second and fourth points.)
    """
    people = {item.id: item for item in duty.items(params.in_)}
    inner, _, date_key = params.on.partition(".")
    for item in duty.items(params.of):
        for meeting in inner_items(duty, item, inner):
            day = get(meeting.tree, date_key)
            if day >= duty.window[0]:
                yield judge_one(params, people, item, meeting, day)


def inner_items(duty: Duty, item: Item, inner: str) -> Sequence[Item]:
    """The items of a list inside an item, under its id; read once for all rules of a record."""
    return duty.once(
        (item.path, inner, "items"), lambda: [Item(f"{item.path}.{one.path}", one.tree, item.id) for one in items(item.tree, inner)]
    )


def judge_one(params: EachNames, people: Mapping[str, Item], item: Item, meeting: Item, day: int) -> Span:
    """The span of one meeting."""
    own = get(meeting.tree, params.names)
    names: Sequence[str] = own or get(item.tree, params.names) or ()
    at = f"{meeting.path if own else item.path}.{params.names}"
    said: dict[str, object] = {"date": date.fromordinal(day)}
    met = Span(
        day, day, Verdict.PASS, subject=f"{item.id} {said['date']}", path=meeting.path, on=day, args=said,
        evidence=(meeting.path,),
    )  # fmt: skip
    if not names:
        return met._replace(verdict=Verdict.UNKNOWN, found="unknown")
    missing = [number for number, name in enumerate(names) if not counts(params, people.get(name), day)]
    counted = len({name for number, name in enumerate(names) if number not in missing})
    if not missing if params.at_least == "all" else counted >= params.at_least:
        return met
    said |= {"missing": tuple(dict.fromkeys(names[number] for number in missing)), "count": counted, "required": params.at_least}
    listed = dict.fromkeys(people[names[number]].path for number in missing if names[number] in people)
    path = f"{at}[{missing[0]}]" if params.at_least == "all" else at
    return met._replace(verdict=Verdict.FAIL, path=path, related=(meeting.path, *listed))


def counts(params: EachNames, person: Item | None, day: int) -> bool:
    """Whether somebody counts on the day: listed, inside the range, and with the date behind them."""
    if person is None:
        return False
    if params.during and not holds(unlimited(ranges(person.tree, params.during)), day):
        return False
    return not params.since or (get(person.tree, params.since) or MAX_DAY) <= day
