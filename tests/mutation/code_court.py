"""Changed program code, put to all cases that run what was changed, and where they notice nothing to such tests.

What a case or a test runs is found out once, with the true program (`reach`); those that have noticed a neighbouring mutant are
asked first.
"""

import gc
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, settings

from .apart import apart
from .code_mutants import CodeChange, Place, Value, change_tree, functions, parsed
from .court import Bench
from .mutants import Mutant
from .reach import Reach, code_of, forget, living_function, marked

TESTS = Path(__file__).parents[1]
SUITES: Mapping[str, tuple[str, ...]] = {
    "timeline": ("mutation/test_killers.py", "timeline"),
    "checks": (
        "mutation/test_killers.py", "checks", "engine/test_edges.py", "engine/test_follow_ups.py", "engine/test_reads_of_others.py",
    ),
    "engine": (
        "mutation/test_killers.py", "engine/test_edges.py", "engine/test_alone.py", "engine/test_binding.py",
        "engine/test_binding_circulars.py", "engine/test_dispensations.py", "engine/test_episodes.py", "engine/test_figures.py",
        "engine/test_follow_ups.py", "engine/test_set_phases.py", "engine/test_softening.py", "engine/test_twins.py",
    ),
}  # fmt: skip
"""Which tests a part's mutants are put to, where no case notices them: those that need not judge many records to tell."""
CASE_SECONDS, TEST_SECONDS, TIMES = 3, 10, 10
"""Seconds of the processor that a case may take, and a test besides as many times what it takes with the true program."""
SECONDS = 100

settings.register_profile(
    "mutation", phases=(Phase.explicit, Phase.generate), max_examples=25, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


class Witness(NamedTuple):
    """What may notice a mutant: its name, whether it does, what it runs, and how many seconds it may take."""

    name: str
    notices: Callable[[], bool]
    runs: frozenset[Place]
    seconds: float


class Court:
    """Puts mutants of the program to witnesses, each mutant in a process of its own."""

    def __init__(self, witnesses: Sequence[Witness], at_once: int) -> None:
        self.witnesses = witnesses
        self.at_once = at_once
        self.before: Counter[tuple[str, str | None, str]] = Counter()

    def put_all(self, mutants: Sequence[Mutant]) -> list[str | None]:
        """What notices each."""
        gc.collect()
        gc.freeze()
        found: dict[int, str | None] = {}
        for number, answer in apart(mutants, self.put, self.at_once, SECONDS):
            found[number] = answer["noticed"] if isinstance(answer, dict) else "time or memory ran out"
            if (name := found[number]) is not None:
                change: CodeChange = mutants[number].data
                self.before.update([(change.module, change.function, name), (change.module, None, name)])
        return [found[number] for number in range(len(mutants))]

    def put(self, mutant: Mutant) -> dict[str, str | None]:
        """What notices a mutant, called in a process of its own."""
        put_in_place(mutant.data)
        for one in self.in_order(mutant.data):
            signal.setitimer(signal.ITIMER_PROF, one.seconds)
            if one.notices():
                return {"noticed": one.name}
        return {"noticed": None}

    def in_order(self, change: CodeChange) -> list[Witness]:
        """Those that run what was changed; first those that have noticed changes of the same function, or else of the module."""

        def noticed_before(one: Witness) -> tuple[int, int]:
            return -self.before[change.module, change.function, one.name], -self.before[change.module, None, one.name]

        return sorted((one for one in self.witnesses if not change.at.isdisjoint(one.runs)), key=noticed_before)


def on_code(bench: Bench, mutants: Sequence[Mutant], at_once: int) -> list[str | None]:
    """What notices each of the mutants of the program: the sentence of a case, or a test."""
    noticed = Court(cases_as_witnesses(bench), at_once).put_all(mutants)
    left = [number for number, name in enumerate(noticed) if name is None]
    print(f"{len(left)} of {len(mutants)} mutants of the program are left to the tests", file=sys.stderr, flush=True)
    if left:
        with_tests = Sitting([mutants[number] for number in left], at_once)
        parts = {of(mutants[number]) for number in left}
        suites = dict.fromkeys(one for part in parts for one in SUITES[part])
        quiet = ["-p", "no:cacheprovider", "-p", "no:terminal", "-p", "no:xdist", "-s", "-o", "filterwarnings=", "-o", "addopts="]
        pytest.main([*quiet, "-m", "not slow", *(str(TESTS / one) for one in suites)], plugins=[with_tests])
        assert len(with_tests.noticed) == len(left), "the tests could not be collected"
        noticed = [with_tests.noticed[left.index(number)] if number in left else name for number, name in enumerate(noticed)]
    return noticed


def of(mutant: Mutant) -> str:
    """The part of the program that a mutant belongs to."""
    return mutant.about.partition(".")[0]


def cases_as_witnesses(bench: Bench) -> list[Witness]:
    """The rules' dated cases."""
    found = []
    with marked() as reach:
        for case in bench.cases:
            notices = lambda case=case: case.fails(bench.rulebook)  # noqa: E731
            found.append(Witness(f"{case.rule}: {case.says}", notices, reach(notices), CASE_SECONDS))
    return found


class Sitting:
    """A pytest plugin that collects the tests once and then puts mutants to them, instead of running them."""

    def __init__(self, mutants: Sequence[Mutant], at_once: int) -> None:
        self.mutants = mutants
        self.at_once = at_once
        self.failed = False
        self.noticed: list[str | None] = []

    def pytest_collectstart(self, collector: pytest.Collector) -> None:
        """Called before a file is imported, and after its `conftest.py`, whose settings give way."""
        if isinstance(collector, pytest.Module):
            settings.load_profile("mutation")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Called for every phase of every test."""
        self.failed = self.failed or report.failed

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Called for every file."""
        if report.failed:
            raise RuntimeError(f"{report.nodeid}: {report.longreprtext}")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Called when all tests are collected."""
        with marked() as reach:
            witnesses = [one for item in session.items if (one := self.witness(item, reach)) is not None]
        print(f"{len(witnesses)} tests", file=sys.stderr, flush=True)
        witnesses.sort(key=lambda one: one.seconds)
        noticed: dict[int, str | None] = {}
        for part in SUITES:
            numbers = [number for number, one in enumerate(self.mutants) if of(one) == part]
            court = Court([one for one in witnesses if belongs(one, part)], self.at_once)
            noticed.update(zip(numbers, court.put_all([self.mutants[number] for number in numbers]), strict=True))
        self.noticed = [noticed[number] for number in range(len(self.mutants))]
        return True

    def witness(self, item: pytest.Item, reach: Reach) -> Witness | None:
        """A test with what it runs; None where it fails on the true program, for then it can notice nothing."""
        start = time.process_time()
        runs = reach(lambda: self.fails(item))
        if self.failed:
            print(f"fails on the true program, and is left out: {item.nodeid}", file=sys.stderr)
            return None
        return Witness(f"test {item.nodeid}", lambda: self.fails(item), runs, TEST_SECONDS + TIMES * (time.process_time() - start))

    def fails(self, item: pytest.Item) -> bool:
        """Runs a test."""
        self.failed = False
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)
        return self.failed


def belongs(witness: Witness, part: str) -> bool:
    """Whether a test is one of those that a part's mutants are put to."""
    return any(f"/{one}" in witness.name for one in SUITES[part])


def put_in_place(change: CodeChange) -> None:
    """Gives the living program the changed code, everywhere it is used."""
    forget()
    if isinstance(change.new, Value):
        name, value = change.new
        old = getattr(sys.modules[change.module], name)
        for module in list(sys.modules.values()):
            if getattr(module, "__name__", "").startswith("mottak_cli") and vars(module).get(name) is old:
                setattr(module, name, value)
        return
    assert change.function is not None
    tree = parsed(change.module)
    change_tree(dict(functions(tree))[change.function], change.new)
    whole = compile(tree, str(sys.modules[change.module].__file__), "exec")
    living_function(change.module, change.function).__code__ = code_of(whole, change.function)
