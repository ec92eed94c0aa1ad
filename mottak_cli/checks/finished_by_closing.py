"""`finished_by_closing`: what was begun is carried through although the centre is to close."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY
from mottak_cli.timeline.days import holds


class FinishedByClosing(NamedTuple):
    """Each item begun (first date at `begun`) by the closing day is `done` by then; `dropped` after the decision breaks it."""

    of: FieldPath
    begun: FieldPath
    done: FieldPath
    dropped: FieldPath

    def required_keys(self) -> tuple[str, ...]:
        return (root(self.of),)

    def reads(self) -> Iterator[str]:
        yield from (f"{self.of}.{path}" for path in (self.begun, self.done, self.dropped))
        yield from ("open.closing_decided", "open.to")


def finished_by_closing(duty: Duty, params: FinishedByClosing) -> Iterator[Span]:
    """A deadline for each opening whose closing was decided, from the decision (or the first date) through the closing day.

    Dropped on or after the decision: broken on that day alone. (RS 2019-002, 3, fifth point.)
    """
    for opening in duty.data["open"]:
        closing = opening["days"][1] if opening else MAX_DAY
        if opening is None or "closing_decided" not in opening or closing == MAX_DAY:
            continue
        decided = opening["closing_decided"]
        for item in duty.items(params.of):
            begun = duty.dates(item, params.begun)
            ended = [day for path in (params.done, params.dropped) if (day := get(item.tree, path)) is not None]
            if not begun or begun[0].day > closing or (ended and min(ended) < decided):
                continue
            start = max(decided, begun[0].day)
            if duty.arises(start):
                yield from judge_item(duty, params, item, start, closing)


def judge_item(duty: Duty, params: FinishedByClosing, item: Item, start: int, closing: int) -> Iterator[Span]:
    """The spans of one item against one closing day."""
    done, dropped = get(item.tree, params.done), get(item.tree, params.dropped)
    in_doubt = duty.in_doubt(start)
    said = {"closing": date.fromordinal(closing)}
    if dropped is not None:
        path = f"{item.path}.{params.dropped}"
        yield Span(
            dropped, dropped, Verdict.FAIL, subject=item.id, path=path, on=start, found="dropped", doubtful=in_doubt,
            args={**said, "date": date.fromordinal(dropped)},
        )  # fmt: skip
        return
    if done is not None and done < start:
        done = None
    if done is not None and done <= closing:
        yield Span(start, closing, Verdict.PASS, subject=item.id, on=start, evidence=(f"{item.path}.{params.done}",))
    elif done is None and duty.as_of <= closing:
        if holds(duty.lasting, closing):
            yield Span(
                start, duty.as_of, Verdict.PENDING, subject=item.id, path=item.path, on=start, due=closing, found="pending", args=said
            )
    else:
        path = item.path if done is None else f"{item.path}.{params.done}"
        end = duty.tomorrow if done is None else done
        yield Span(closing + 1, end, Verdict.FAIL, subject=item.id, path=path, on=start, doubtful=in_doubt, args=said)
