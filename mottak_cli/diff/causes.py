"""Why each change came about: found by trying where the records are at hand, told with care where only reports are."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from mottak_cli.diff.compare import Cause, Change, Line
from mottak_cli.diff.report import Key, RecordKey, Report, State

Wanted = Mapping[RecordKey, Mapping[Key, State]]
"""What B says and A does not, by record."""

Explain = Callable[[Wanted], Mapping[Key, Sequence[Line]]]
"""Which changes of the records bring it about, by key; see `trials.Trials.explain`."""

BROKEN = frozenset({"fail", "unknown", "warn"})


def by_trial(changes: Sequence[Change], a: Report, between: Report, b: Report, explain: Explain) -> list[Change]:
    """The changes with their causes, `between` being A's records judged as of B's day.

    What differs between A and that is a passed date; what differs between that and B is a change in the records.
    """
    wanted: dict[RecordKey, dict[Key, State]] = {}
    for one in changes:
        if _came_or_went(one, a, b) is None and between.state(one.key) != b.state(one.key):
            wanted.setdefault(one.record, {})[one.key] = b.state(one.key)
    found = explain(wanted) if wanted else {}

    def causes(one: Change) -> Iterator[Cause]:
        if (cause := _came_or_went(one, a, b)) is not None:
            yield cause
            return
        if a.state(one.key) != between.state(one.key):
            yield Cause("date")
        if one.record in wanted and one.key in wanted[one.record]:
            lines = tuple(found.get(one.key, ()))
            yield Cause("record", lines) if lines else Cause("unfound")

    return [one._replace(causes=tuple(causes(one))) for one in changes]


def by_reports(changes: Sequence[Change], a: Report, b: Report) -> list[Change]:
    """The changes with what can be their causes, where the records of a side are not at hand."""
    return [one._replace(causes=tuple(_from_reports(one, a, b))) for one in changes]


def _from_reports(one: Change, a: Report, b: Report) -> Iterator[Cause]:
    came_or_went = _came_or_went(one, a, b)
    if came_or_went is not None:
        yield came_or_went
        return
    same_rules = a.rulebook == b.rulebook
    if None in one.result:
        yield Cause("setting" if same_rules else "rulebook", certain=same_rules)
        if not same_rules:
            yield Cause("setting", certain=False)
        return
    if same_rules and _fell_due(one, a, b):
        yield Cause("date")
        return
    others = a.records.keys() != b.records.keys() or (one.key[:3] in a.apart) is not (one.key[:3] in b.apart)
    different = {"rulebook": not same_rules, "setting": _asked(a) != _asked(b), "date": a.as_of != b.as_of, "others": others}
    possible = [kind for kind, differs in different.items() if differs]
    yield from (Cause(kind, certain=False) for kind in possible)
    yield Cause("record", certain=not possible)


def _asked(report: Report) -> tuple[tuple[str, str], str]:
    return report.period, report.readings


def _fell_due(one: Change, a: Report, b: Report) -> bool:
    """Whether what was pending was due between the two days, and broke."""
    before, after = one.before, one.after
    if before is None or after is None or before.due is None or after.verdict.value not in BROKEN:
        return False
    return before.verdict.value == "pending" and a.as_of <= before.due < b.as_of


def _came_or_went(one: Change, a: Report, b: Report) -> Cause | None:
    """That the whole record is new or gone, or cannot be read on one side."""
    if one.record not in a.records:
        file = b.records[one.record].file.removeprefix(b.root)
        return Cause("unreadable" if a.could_not_read(file) else "new_record")
    if one.record not in b.records:
        file = a.records[one.record].file.removeprefix(a.root)
        return Cause("unreadable" if b.could_not_read(file) else "gone_record")
    return None
