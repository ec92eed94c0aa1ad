"""`evidenced`: something that only evidence can show has some, in every calendar year."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from mottak_cli.checks.reading import Item
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.sub_periods import Count, Tally, attested, judge_count, owed_sub_periods
from mottak_cli.errors import Misfit
from mottak_cli.messages import Message
from mottak_cli.results import Basis, Verdict
from mottak_cli.timeline.calendar import sub_period


class Evidenced(NamedTuple):
    """An activity with one of the parties in `by` (left out: with anybody), or one with every party in `each_of`.

    Its topic is one of `topics` (left out: any), and with `residents_took_part` residents took part in it. Somebody's word for the year
    takes the place of it all.
    """

    by: tuple[str, ...] = ()
    each_of: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    residents_took_part: Literal[True] | None = None

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: no activities means none."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        if self.by and self.each_of:
            raise Misfit(Message("rule.params.not_both", {"one": "by", "other": "each_of"}))
        if not any(self):
            raise Misfit(Message("rule.params.one_of", {"keys": self._fields}))
        yield from ("activities.date", "activities.with")
        yield from ("activities.topic",) if self.topics else ()
        yield from ("activities.residents_took_part",) if self.residents_took_part else ()
        yield from ("attestations.provision", "attestations.year")


def evidenced(duty: Duty, params: Evidenced) -> Iterator[Span]:
    """Unknown on 31 December of a year without evidence; a log entry goes before somebody's word as its basis.

    Parties of `each_of` that are missing are named in one finding. (RS 2008-054, 3.1 and 3.2.)
    """
    parts = max(1, len(params.each_of))
    for half in owed_sub_periods(duty, duty.bound, "year"):
        count = Count(duty.bound, half, parts, None, "activities", missing=Verdict.UNKNOWN)
        yield from judge_count(duty, count, find(duty, params, half))


def find(duty: Duty, params: Evidenced, year: tuple[int, int]) -> Tally:
    """The evidence of one calendar year."""
    entries = log(duty).get(year[0], ())
    asked: list[Sequence[str]] = [(party,) for party in params.each_of] or [params.by]
    shown = [first_of(entries, parties, params) for parties in asked]
    found = tuple(dict.fromkeys(path for path in shown if path is not None))
    if None not in shown:
        return Tally(len(shown), found, Basis.LOG)
    if word := attested(duty, year):
        return Tally(len(shown), (word,), Basis.ATTESTATION)
    missing = (Message(f"party.{party}") for party, path in zip(params.each_of, shown, strict=False) if path is None)
    return Tally(sum(path is not None for path in shown), found, said={"missing": tuple(missing)})


def first_of(entries: Sequence[Item], parties: Sequence[str], params: Evidenced) -> str | None:
    """Where the first activity with one of the parties stands that is about what is asked; None where there is none."""
    for entry in entries:
        if with_any(entry, parties) and fits(params, entry):
            return entry.path
    return None


def log(duty: Duty) -> Mapping[int, list[Item]]:
    """The activities by the first day of their calendar year, sorted once for all rules of a record."""

    def sort() -> dict[int, list[Item]]:
        by_year: dict[int, list[Item]] = {}
        for entry in duty.items("activities"):
            by_year.setdefault(sub_period(entry.tree["date"], "year")[0], []).append(entry)
        return by_year

    return duty.once("activities by year", sort)


def fits(params: Evidenced, entry: Item) -> bool:
    """Whether an activity is about what is asked; a topic or a yes/no that is absent shows nothing."""
    if params.topics and entry.tree.get("topic") not in params.topics:
        return False
    return not params.residents_took_part or entry.tree.get("residents_took_part") is True


def with_any(entry: Item, parties: Sequence[str]) -> bool:
    """Whether an activity was with one of the parties, or with anybody where none is named."""
    return not parties or any(party in parties for party in entry.tree["with"])
