"""`taken_up`: what the directorate has made mandatory stands on the agenda of one of the office's meetings before it decides anew."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from mottak_cli.checks.elsewhere import key_missing, key_missing_in, needs
from mottak_cli.checks.linked import LinkedOffice
from mottak_cli.checks.params import root
from mottak_cli.checks.reading import Item, get, items
from mottak_cli.checks.span import Duty, Span, titled
from mottak_cli.checks.tests import Word
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict


class TakenUp(NamedTuple):
    """Each item that the directorate decides on is named by an entry of the office's own list `of`, at `names`.

    The entries have their date at `on`. In the directorate's record the rounds are `rounds`, decided at `decided`, their items
    the list `items`, of which those count that say what `where` asks.
    """

    of: FieldPath
    on: FieldPath
    names: FieldPath
    rounds: FieldPath
    decided: FieldPath
    items: FieldPath
    where: Mapping[FieldPath, tuple[Word, ...]]

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: without the directorate's record the office's own is not asked for anything."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from (f"{self.of}.{self.on}", f"{self.of}.{self.names}")

    def reads_of_others(self) -> Iterator[tuple[str, str]]:
        """See `of_others`."""
        paths = (self.decided, *(f"{self.items}.{path}" for path in ("id", *self.where)))
        yield from (("directorate", f"{self.rounds}.{path}") for path in paths)


def taken_up(duty: Duty, params: TakenUp) -> Iterator[Span]:
    """Met from the decision through the first entry after it that names the item, where that comes before the next decision.

    Otherwise pending, without a due day, while there is no next decision, and broken on the day of that one; unknown there where
    an entry between the two does not say what it names. (IM 2013-003, 4.)
    """
    directorate = duty.linked.directorate
    if directorate is None:
        yield from needs(duty, "needs_directorate")
    elif root(params.of) not in duty.data:
        yield from key_missing(duty, [root(params.of)])
    elif root(params.rounds) not in directorate.data:
        yield from key_missing_in(duty, root(params.rounds), [directorate])
    else:
        yield from judge_all(duty, params, directorate)


def judge_all(duty: Duty, params: TakenUp, directorate: LinkedOffice) -> Iterator[Span]:
    """The spans of all items of all rounds that were decided on a bound day."""
    rounds = [(day, one) for one in items(directorate.data, params.rounds) if (day := get(one.tree, params.decided)) is not None]
    decisions = sorted(day for day, _ in rounds)
    entries = sorted((day, item.path, item) for item in duty.items(params.of) if (day := get(item.tree, params.on)) is not None)
    for decided, one in rounds:
        if not duty.arises(decided):
            continue
        following = next((day for day in decisions if day > decided), None)
        between = [item for day, _, item in entries if day > decided and (following is None or day < following)]
        for theme in items(one.tree, params.items):
            if all(get(theme.tree, path) in words for path, words in params.where.items()):
                span = judge_item(duty, params, theme, (decided, following), between)
                yield span._replace(related=(directorate.place(f"{one.path}.{theme.path}"),))


def judge_item(duty: Duty, params: TakenUp, theme: Item, window: tuple[int, int | None], between: list[Item]) -> Span:
    """The span of one item, over the entries between its decision and the next, earliest first."""
    decided, following = window
    name = theme.id
    said: dict[str, object] = {"start": date.fromordinal(decided), "theme": titled(theme)}
    span = Span(decided, duty.as_of, Verdict.PENDING, name, params.of, decided, found="pending", args=said)
    naming = next((one for one in between if name in (get(one.tree, params.names) or ())), None)
    if naming is not None:
        return span._replace(last=get(naming.tree, params.on), verdict=Verdict.PASS, evidence=(f"{naming.path}.{params.names}",))
    if following is None:
        return span
    silent = next((one.path for one in between if get(one.tree, params.names) is None), None)
    verdict = Verdict.FAIL if silent is None else Verdict.UNKNOWN
    said["next"] = date.fromordinal(following)
    return span._replace(first=following, last=following, verdict=verdict, path=silent or params.of, found=verdict.value)
