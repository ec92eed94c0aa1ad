"""`each_granted`: a dispensation that was granted is in order, and from a requirement that can be dispensed from."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from mottak_cli.checks.reading import Item, Tree, get
from mottak_cli.checks.span import Duty, Span
from mottak_cli.checks.tests import step
from mottak_cli.forms import FieldPath
from mottak_cli.results import Verdict
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY


class EachGranted(NamedTuple):
    """Each dispensation of `of` that was granted has everything in `needs`, and each names a provision of the rule's own document."""

    of: FieldPath
    needs: tuple[FieldPath, ...]

    def required_keys(self) -> tuple[str, ...]:
        """See `Params`: there need be none."""
        return ()

    def reads(self) -> Iterator[str]:
        """See `Params`."""
        yield from (f"{self.of}.{path}" for path in ("provision", "granted", *self.needs, "refused", "to"))


def each_granted(duty: Duty, params: EachGranted) -> Iterator[Span]:
    """Broken from the day it was granted (else applied for, else the as-of date) through its last day; met where it is in order, not
    answered yet, or refused, then through the refusal. (RS 2008-054, 1.)
    """
    for item in duty.items(params.of):
        dates = [day for key in ("granted", "applied") if (day := get(item.tree, key)) is not None]
        start = dates[0] if dates else duty.as_of
        refused = get(item.tree, "refused")
        end = min(expiry(item.tree) if refused is None else refused, duty.tomorrow)
        if start <= end and end >= duty.window[0]:
            yield judge_item(duty, params, item, (start, end), dates[0] if dates else MIN_DAY)


def judge_item(duty: Duty, params: EachGranted, item: Item, days: tuple[int, int], on: int) -> Span:
    """The span of one dispensation, named by its provision."""
    provision = str(get(item.tree, "provision"))
    span = Span(*days, Verdict.FAIL, provision, f"{item.path}.provision", on, args={"provision": provision}, evidence=(item.path,))
    if provision.partition("/")[0] != duty.rule.partition("/")[0]:
        return span._replace(found="foreign")
    lacking = tuple(path for path in params.needs if get(item.tree, path) is None)
    if lacking and get(item.tree, "granted") is not None:
        return span._replace(path=f"{item.path}.granted", args={**span.args, "missing": tuple(step(path) for path in lacking)})
    return span._replace(verdict=Verdict.PASS)


def expiry(dispensation: Tree) -> Any:
    """The last day of a dispensation: the one place that decides it. Without an end it holds until further notice."""
    return dispensation.get("to", MAX_DAY)
