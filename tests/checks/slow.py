"""What the slow evaluators share: duties, small trees for Hypothesis, and spans painted onto days."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from hypothesis import strategies as st

from mottak_cli.checks.linked import NOBODY, Linked, LinkedOffice
from mottak_cli.checks.span import Duty, Readings, Span
from mottak_cli.forms import fill
from mottak_cli.results import Place
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import Days, days

F = TypeVar("F")
Interval = tuple[int, int]
Painting = dict[tuple[str | None, int], str]
"""By subject and day: the verdict, with `?` after it where it is a breach in one of two readings."""

readings = st.sampled_from(["both", "strict", "lenient"])


def day(text: str) -> int:
    """The day number of a date."""
    return date.fromisoformat(text).toordinal()


def form(of: type[F], parameters: Mapping[str, Any]) -> F:
    """The parameters of a primitive, as they stand under `with:`."""
    return fill(of, parameters)


def make_duty(
    data: Mapping[str, Any],
    *,
    as_of: int,
    bound: Iterable[Interval] = ((MIN_DAY, MAX_DAY),),
    doubtful: Iterable[Interval] = (),
    lasting: Iterable[Interval] | None = None,
    first: int = MIN_DAY,
    reading: Readings = "both",
    rule: str = "X/1",
    linked: Linked = NOBODY,
) -> Duty:
    """A duty; `lasting` is as `bound` where it is not given."""
    binding = days(bound)
    return Duty(
        rule=rule,
        data=data,
        as_of=as_of,
        bound=binding,
        doubtful=days(doubtful),
        lasting=binding if lasting is None else days(lasting),
        window=(first, as_of),
        readings=reading,
        linked=linked,
    )


def office(name: str, data: Mapping[str, Any]) -> LinkedOffice:
    """Another record of the run; its places bear its name as the file."""
    return LinkedOffice(name, data, lambda path: Place(name, path, 1, 1, 1, 2))


def inside(of: Iterable[Interval], one: int) -> bool:
    """Whether a day lies in any of the intervals."""
    return any(first <= one <= last for first, last in of)


def paint(spans: Iterable[Span], duty: Duty, on: Days | None = None) -> Painting:
    """The spans on the days of the duty up to the as-of day (as the engine cuts them); none may lie over another."""
    found: Painting = {}
    for span in spans:
        assert span.first <= span.last
        for one in range(max(span.first, duty.window[0]), min(span.last, duty.as_of) + 1):
            if not inside(duty.lasting if on is None else on, one):
                continue
            assert (span.subject, one) not in found, "two verdicts on one day"
            found[span.subject, one] = span.verdict.value + "?" * (span.doubtful is not None)
    return found


def walk(first: int, last: int, verdict: Callable[[int], str | None], subject: str | None = None) -> Painting:
    """The painting of an evaluator that is asked day by day."""
    asked = ((one, verdict(one)) for one in range(first, last + 1))
    return {(subject, one): answer for one, answer in asked if answer is not None}


def some_ranges(base: int, length: int, most: int = 3) -> st.SearchStrategy[list[Interval]]:
    """Ranges near a day: any order, open ends now and then."""
    inner = st.integers(base, base + length)
    closed = st.tuples(inner, inner).map(lambda pair: (min(pair), max(pair)))
    opened = st.one_of(inner.map(lambda one: (one, MAX_DAY)), inner.map(lambda one: (MIN_DAY, one)))
    return st.lists(st.one_of(closed, closed, opened), max_size=most)


def maybe(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A mapping in which every field may be absent."""
    return st.fixed_dictionaries({}, optional=fields)
