"""Changed program code, put to all cases, and where they notice nothing to the tests of the part it belongs to."""

import gc
import io
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest
from hypothesis import Phase, settings

from mottak_cli.timeline import calendar

from .apart import apart
from .code_mutants import CodeChange
from .court import Bench
from .mutants import Mutant

TESTS = Path(__file__).parents[1]
SUITES: Mapping[str, tuple[str, ...]] = {
    "timeline": ("mutation/test_killers.py", "timeline"),
    "checks": ("mutation/test_killers.py", "checks/test_each_is.py", "checks/test_deadlines.py"),
    "engine": ("mutation/test_killers.py", "engine/test_binding.py", "engine/test_softening.py"),
}
"""Which tests a part's mutants are put to: those that are fast enough to be run once for each mutant."""
SECONDS = 45

settings.register_profile(
    "mutation", phases=(Phase.explicit, Phase.generate), max_examples=25, deadline=None, derandomize=True, database=None
)


class FirstFailure:
    """A pytest plugin that remembers the first test that fails."""

    test = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Called for every phase of every test."""
        if report.failed and not self.test:
            self.test = report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Called for every file."""
        if report.failed and not self.test:
            self.test = report.nodeid


def put_code(bench: Bench, mutant: Mutant) -> str | None:
    """What notices a mutant of the program, called in a process of its own: the sentence of a case or a test."""
    put_in_place(mutant.data)
    found = next((case for case in bench.cases if case.fails(bench.rulebook)), None)
    if found is not None:
        return f"{found.rule}: {found.says}"
    settings.load_profile("mutation")
    failed = FirstFailure()
    suites = [str(TESTS / one) for one in SUITES[mutant.about.partition(".")[0]] if (TESTS / one).exists()]
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        code = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-o", "filterwarnings=", *suites], plugins=[failed])
    if code == pytest.ExitCode.OK:
        return None
    return f"test {failed.test}"


def put_in_place(change: CodeChange) -> None:
    """Gives the living program the changed code, everywhere it is used."""
    for name in ("add_months", "sub_period", "birthday", "public_holidays"):
        getattr(calendar, name).cache_clear()
    if change.function is None:
        name, value = change.new
        old = getattr(sys.modules[change.module], name)
        for module in list(sys.modules.values()):
            if getattr(module, "__name__", "").startswith("mottak_cli") and vars(module).get(name) == old:
                setattr(module, name, value)
        return
    whole = compile(change.new, str(sys.modules[change.module].__file__), "exec")
    function(change.module, change.function).__code__ = code_of(whole, change.function)


def function(module: str, name: str) -> FunctionType:
    """The living function of a qualified name, taken out of what decorates it."""
    found: Any = sys.modules[module]
    for step in name.split("."):
        found = vars(found)[step]
    found = getattr(found, "fget", found)
    found = getattr(found, "__func__", found)
    found = getattr(found, "__wrapped__", found)
    assert isinstance(found, FunctionType), name
    return found


def code_of(code: CodeType, name: str) -> CodeType:
    """The compiled function of a qualified name inside a compiled module."""
    inner = [one for one in code.co_consts if isinstance(one, CodeType)]
    head, _, rest = name.partition(".")
    found = next(one for one in inner if one.co_name == head)
    return code_of(found, rest) if rest else found


def on_code(bench: Bench, mutants: list[Mutant], at_once: int) -> list[str | None]:
    """What notices each of the mutants of the program."""
    gc.collect()
    gc.freeze()
    heard = dict(apart(mutants, lambda one: {"noticed": put_code(bench, one)}, at_once, SECONDS))
    return [answer["noticed"] if isinstance(answer, dict) else "time or memory ran out" for _, answer in sorted(heard.items())]
